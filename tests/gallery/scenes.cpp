// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/scenes.h"

#include "app/attempt/alreadyaskedpage.h"
#include "app/attempt/logpage.h"
#include "app/attempt/planpage.h"
#include "app/attempt/revealpage.h"
#include "app/journal/writepage.h"
#include "app/ladder/ladderpage.h"
#include "app/progress/progresspage.h"
#include "app/shell/exportdialog.h"
#include "app/shell/importpreview.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "app/shell/opennotebook.h"
#include "app/widgets/disclosure.h"
#include "core/exchange/demo.h"
#include "core/notebook/readers.h"
#include "core/notebook/todayreader.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace rung::gallery {

namespace {

Instant noon()
{
    return Instant::fromString(QStringLiteral("2026-11-23T12:00:00+01:00")).value();
}

Environment environment()
{
    return {[] { return noon(); },
            [count = 0]() mutable {
                return QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-%1").arg(++count, 12, 10, QLatin1Char('0')));
            },
            DayStart::standard()};
}

/// The latest attempt with that answer.
std::optional<Id<Attempt>> latest(const Notebook &notebook, Answer answer)
{
    const auto &seen = notebook.observations();
    const auto found = std::find_if(seen.rbegin(), seen.rend(), [&](const Observation &one) { return one.answer == answer; });
    return found == seen.rend() ? std::nullopt : std::optional(found->id);
}

Id<Rung> anyRung(const Notebook &notebook)
{
    return read::rungs(notebook, read::ladders(notebook).front().id).back().id;
}

template <class MakeForm>
Scene form(const char *name, MakeForm make)
{
    return {QLatin1String(name), [make](MainWindow &window) {
                OpenNotebook &opened = window.opened();
                window.navigator().stack()->openForm([&opened, make]() -> QWidget * { return make(opened); });
            }};
}

Scene reveal(Answer answer)
{
    return {QStringLiteral("reveal-") + toName(answer), [answer](MainWindow &window) {
                OpenNotebook &opened = window.opened();
                if (const auto attempt = latest(opened.notebook(), answer))
                    window.navigator().stack()->openForm(
                        [&opened, id = *attempt]() -> QWidget * { return new RevealPage(opened.notebook(), id); });
            }};
}

Scene search(const char *name, const QString &words)
{
    return {QLatin1String(name), [words](MainWindow &window) {
                window.navigator().find();
                if (auto *field = window.findChild<QLineEdit *>(QStringLiteral("searchField"))) {
                    field->setText(words);
                    Q_EMIT field->returnPressed();
                }
            }};
}

ProgressPage *everything(MainWindow &window)
{
    auto *page = window.findChild<ProgressPage *>();
    page->setScope({.range = ProgressRange::All});
    return page;
}

void showChart(MainWindow &window, ChartQuestion question, int plot)
{
    window.navigator().showPlace(Place::Progress);
    everything(window)->showQuestion(question);
    const auto chips = window.findChild<QWidget *>(QStringLiteral("plotChips"))->findChildren<QAbstractButton *>();
    if (plot < chips.size() && chips.at(plot)->isVisible())
        chips.at(plot)->click();
}

} // namespace

std::unique_ptr<Notebook> demoNotebook(int attempts)
{
    auto notebook = Notebook::inMemory(environment());
    notebook->merge(demoRecord({.attempts = attempts, .until = notebook->today(), .offsetSeconds = 3600}));
    return notebook;
}

std::unique_ptr<Notebook> emptyNotebook()
{
    return Notebook::inMemory(environment());
}

std::unique_ptr<Notebook> askNotebook(const AskNotebook &wanted)
{
    auto notebook = emptyNotebook();
    fill(*notebook, wanted);
    return notebook;
}

std::unique_ptr<Notebook> supportNotebook(const SupportNotebook &wanted)
{
    auto notebook = emptyNotebook();
    wanted.fill(*notebook);
    return notebook;
}

std::unique_ptr<Notebook> longNotebook()
{
    auto notebook = emptyNotebook();
    std::vector<NewRung> rungs;
    for (int i = 1; i <= 15; ++i)
        rungs.push_back(
            {.title = *Title::from(QStringLiteral("Ask somebody you hardly know at all for something unusual, kindly: No %1").arg(i, 2)),
             .context = Context::DatingFriendship,
             .baseline = *Suds::from(6 * i),
             .again = Again::OtherPerson});
    notebook->addLadder({*Title::from(QStringLiteral("Everything I would like to ask for before the summer comes"))}, rungs);
    return notebook;
}

std::vector<Scene> pages()
{
    std::vector<Scene> scenes;
    for (const Place place : places)
        scenes.push_back({placeName(place), [place](MainWindow &window) { window.navigator().showPlace(place); }});
    scenes.push_back({QStringLiteral("ladder-own-order"), [](MainWindow &window) {
                          window.navigator().showPlace(Place::Ladder);
                          window.findChild<LadderPage *>()->setOrder(LadderOrder::Own);
                      }});
    scenes.push_back(search("journal-search", QStringLiteral("ask fear>20")));
    scenes.push_back(search("journal-nothing-found", QStringLiteral("zebra")));
    scenes.push_back({QStringLiteral("journal-lines"), [](MainWindow &window) {
                          window.navigator().showPlace(Place::Journal);
                          window.findChild<QPushButton *>(QStringLiteral("linesButton"))->click();
                      }});
    scenes.push_back({QStringLiteral("journal-day"), [](MainWindow &window) {
                          window.navigator().showPlace(Place::Journal);
                          window.findChild<QPushButton *>(QStringLiteral("whenFilter"))->menu()->actions().last()->trigger();
                      }});
    scenes.push_back({QStringLiteral("trash"), [](MainWindow &window) {
                          Notebook &notebook = window.opened().notebook();
                          for (const Ladder &ladder : read::ladders(notebook))
                              for (const Rung &rung : read::rungs(notebook, ladder.id))
                                  notebook.trash(rung.id);
                          window.navigator().showPlace(Place::Journal);
                          window.findChild<QPushButton *>(QStringLiteral("trashButton"))->click();
                      }});
    return scenes;
}

std::vector<Scene> charts()
{
    std::vector<Scene> scenes{{QStringLiteral("answers"), [](MainWindow &window) {
                                   window.navigator().showPlace(Place::Progress);
                                   everything(window);
                               }}};
    for (int question = 0; question < 5; ++question)
        for (int plot = 0; plot < (question == 0 || question == 2 || question == 3 ? 2 : 1); ++plot)
            scenes.push_back({QStringLiteral("chart%1%2").arg(question + 1).arg(QLatin1Char(plot ? 'b' : 'a')),
                              [question, plot](MainWindow &window) { showChart(window, static_cast<ChartQuestion>(question), plot); }});
    scenes.push_back({QStringLiteral("table"), [](MainWindow &window) {
                          showChart(window, ChartQuestion::AsBadAsExpected, 0);
                          if (auto *table = window.findChild<QPushButton *>(QStringLiteral("asTableButton")); table->isVisible())
                              table->click();
                      }});
    return scenes;
}

std::vector<Scene> sheets()
{
    const auto openSheet = [](MainWindow &window) {
        window.findChild<QAction *>(QStringLiteral("summary"))->trigger();
        return window.findChild<ExportDialog *>();
    };
    return {{QStringLiteral("export-sheet"), [openSheet](MainWindow &window) { openSheet(window); }},
            {QStringLiteral("export-ticked"),
             [openSheet](MainWindow &window) {
                 const auto *sheet = openSheet(window);
                 for (const char *name : {"namesBox", "logBox", "linesBox", "entriesBox", "allEntriesButton"})
                     sheet->findChild<QAbstractButton *>(QLatin1String(name))->click();
             }},
            {QStringLiteral("import-preview"), [](MainWindow &window) {
                 const MergeCount count{.added = 34, .changed = 3, .kept = 1, .unchanged = 120};
                 const Incoming incoming{
                     read::record(window.opened().notebook()),
                     {QStringLiteral("notes.md: there is no date in its name"), QStringLiteral("photo.jpg: it is no text")}};
                 (new ImportPreview(incoming, count, {QStringLiteral("rung archive 2026-11-20.json")}, &window))->open();
             }}};
}

std::vector<Scene> support()
{
    const auto today = [](MainWindow &window) { window.navigator().showPlace(Place::Today); };
    return {
        {QStringLiteral("support"), today},
        {QStringLiteral("support-open"),
         [today](MainWindow &window) {
             today(window);
             if (auto *line = window.findChild<Disclosure *>(QStringLiteral("supportLine")))
                 line->setOpen(true);
         }},
        {QStringLiteral("support-ladder"), [](MainWindow &window) { window.navigator().showPlace(Place::Ladder); }},
    };
}

std::vector<Scene> care()
{
    const auto dialog = [](const char *name, const char *action) {
        return Scene{QLatin1String(name), [action](MainWindow &window) { window.findChild<QAction *>(QLatin1String(action))->trigger(); }};
    };
    const auto guideAt = [](const char *section) {
        return Scene{QStringLiteral("guide-") + QLatin1String(section),
                     [section](MainWindow &window) { window.navigator().showGuide(QLatin1String(section)); }};
    };
    std::vector<Scene> scenes{dialog("knowledge", "knowledge"), dialog("settings", "settings")};
    for (const char *section : {"levels", "more-help", "figures", "support-rules"})
        scenes.push_back(guideAt(section));
    scenes.push_back({QStringLiteral("guide-search"), [](MainWindow &window) {
                          window.navigator().showPlace(Place::Guide);
                          window.findChild<QLineEdit *>(QStringLiteral("guideSearch"))->setText(QStringLiteral("no reply"));
                      }});
    scenes.push_back({QStringLiteral("talk-end"), [](MainWindow &window) { window.navigator().writeDownContact(); }});
    return scenes;
}

std::vector<Scene> forms()
{
    std::vector<Scene> scenes{
        form("plan", [](OpenNotebook &opened) { return new PlanPage(opened.notebook(), opened.drafts(), anyRung(opened.notebook())); }),
        form("log",
             [](OpenNotebook &opened) {
                 return new LogPage(opened.notebook(), opened.drafts(), read::duePlans(opened.notebook()).front().attempt.id);
             }),
        form("already-asked", [](OpenNotebook &opened) { return new AlreadyAskedPage(opened.notebook(), opened.drafts()); }),
        form("reveal-coaching",
             [](OpenNotebook &opened) {
                 Notebook &notebook = opened.notebook();
                 const auto asked = notebook.logFromMemory(
                     anyRung(notebook),
                     {.happenedAt = notebook.now(), .day = notebook.today(), .answer = Answer::No, .peak = Suds::from(70)});
                 return new RevealPage(notebook, asked);
             }),
        form("write",
             [](OpenNotebook &opened) { return new WritePage(opened.notebook(), opened.drafts(), latest(opened.notebook(), Answer::No)); }),
    };
    for (const auto &[answer, name] : Choices<Answer>::all)
        scenes.push_back(reveal(answer));
    return scenes;
}

} // namespace rung::gallery
