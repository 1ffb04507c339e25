// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/preferences.h"
#include "app/shell/appearance.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "app/shell/opennotebook.h"
#include "app/shell/pagepreview.h"
#include "app/shell/translation.h"
#include "tests/gallery/fitting.h"
#include "tests/gallery/pseudolanguage.h"
#include "tests/gallery/scenes.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace {

using namespace rung;

const auto pseudo = QStringLiteral("pseudo");

/// One way to look at the scenes.
struct Mode
{
    QString name;
    ThemeChoice theme = ThemeChoice::Light;
    int zoom = 100;
    QSize size{1120, 760};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::function<std::unique_ptr<Notebook>()> notebook = [] { return gallery::demoNotebook(60); };
    std::function<std::vector<gallery::Scene>()> scenes = gallery::pages;
    QString language = QStringLiteral("en"); ///< "pseudo" is longer than any
};

std::vector<gallery::Scene> pagesAndForms()
{
    auto scenes = gallery::pages();
    for (const auto &more : {gallery::forms(), gallery::dialogs(), gallery::care(), gallery::sheets(), gallery::safety()})
        scenes.insert(scenes.end(), more.begin(), more.end());
    return scenes;
}

/// Every chart of every notebook in light, and some of them in every other look.
void addCharts(std::vector<Mode> &modes, const std::vector<Mode> &looks)
{
    for (const auto &wanted : gallery::askNotebooks()) {
        const auto make = [wanted] { return gallery::askNotebook(wanted); };
        modes.push_back({.name = wanted.name, .notebook = make, .scenes = gallery::charts});
        if (!wanted.inEveryLook)
            continue;
        for (Mode look : looks) {
            if (look.name == QLatin1String("light"))
                continue;
            look.name = wanted.name + QLatin1Char('-') + look.name;
            look.notebook = make;
            look.scenes = gallery::charts;
            modes.push_back(look);
        }
    }
}

/// Every card of support in every look.
void addSupport(std::vector<Mode> &modes, const std::vector<Mode> &looks)
{
    for (const auto &wanted : gallery::supportNotebooks())
        for (Mode look : looks) {
            look.name = wanted.name + QLatin1Char('-') + look.name;
            look.notebook = [wanted] { return gallery::supportNotebook(wanted); };
            look.scenes = gallery::support;
            modes.push_back(look);
        }
}

/// The same ways to look, at a sealed notebook.
void addSealed(std::vector<Mode> &modes)
{
    for (size_t i = 0, count = modes.size(); i < count; ++i) {
        Mode mode = modes[i];
        mode.notebook = gallery::sealedNotebook;
        mode.scenes = gallery::sealed;
        modes.push_back(mode);
    }
}

/// Every page and form in every language, as large as usual and twice as large; or only the longest language as large as that.
std::vector<Mode> languages(bool thorough = true)
{
    std::vector<Mode> all;
    QStringList codes = Translation::available();
    codes.removeAll(QStringLiteral("en"));
    for (const QString &code : codes << pseudo)
        for (const int zoom : {100, 200}) {
            if (zoom == 200 && !thorough && code != pseudo)
                continue;
            all.push_back({.name = zoom == 100 ? code : QStringLiteral("%1-%2").arg(code).arg(zoom),
                           .zoom = zoom,
                           .scenes = pagesAndForms,
                           .language = code});
        }
    addSealed(all);
    return all;
}

std::vector<Mode> modes()
{
    const QSize usual(1120, 760);
    std::vector<Mode> all{
        {QStringLiteral("light")},
        {QStringLiteral("dark"), ThemeChoice::Dark},
        {QStringLiteral("contrast"), ThemeChoice::Contrast},
        {QStringLiteral("200"), ThemeChoice::Light, 200},
        {QStringLiteral("rtl"), ThemeChoice::Light, 100, usual, Qt::RightToLeft},
        {QStringLiteral("narrow"), ThemeChoice::Light, 100, {800, 560}},
    };
    auto looks = all;
    looks.push_back({.name = QStringLiteral("250"), .zoom = 250});
    for (Mode &mode : all)
        mode.scenes = pagesAndForms;
    addSealed(all);
    all.push_back({.name = QStringLiteral("250"), .zoom = 250, .scenes = gallery::care});
    for (const Mode &look : looks)
        if (look.name != QLatin1String("narrow"))
            all.push_back({QStringLiteral("empty-") + look.name, look.theme, look.zoom, look.size, look.direction, gallery::emptyNotebook,
                           gallery::pages});
    all.push_back({.name = QStringLiteral("empty"), .notebook = gallery::emptyNotebook});
    all.push_back({.name = QStringLiteral("one"), .notebook = [] { return gallery::demoNotebook(1); }});
    all.push_back({.name = QStringLiteral("long"), .notebook = gallery::longNotebook});
    all.push_back({.name = QStringLiteral("long-200"), .zoom = 200, .notebook = gallery::longNotebook});
    all.push_back({.name = QStringLiteral("long-rtl"), .direction = Qt::RightToLeft, .notebook = gallery::longNotebook});
    all.push_back({.name = QStringLiteral("500"), .notebook = [] { return gallery::demoNotebook(500); }});
    addCharts(all, looks);
    addSupport(all, looks);
    for (const Mode &mode : languages())
        all.push_back(mode);
    return all;
}

/// Into the folder as a picture; without a folder, what has no room is told. Whether everything has.
bool take(const Mode &mode, const gallery::Scene &scene, const QString &folder)
{
    const QTemporaryDir home;
    Preferences preferences(home.filePath(QStringLiteral("settings")), home.filePath(QStringLiteral("state")));
    Appearance appearance(*qApp, preferences, {mode.theme, mode.zoom, mode.language == pseudo ? QStringLiteral("en") : mode.language});
    gallery::PseudoLanguage longer;
    if (mode.language == pseudo)
        QCoreApplication::installTranslator(&longer);
    if (mode.direction == Qt::RightToLeft)
        QApplication::setLayoutDirection(mode.direction);
    MainWindow window(std::make_unique<OpenNotebook>(mode.notebook(), home.path()), preferences, appearance,
                      {home.filePath(QStringLiteral("notebook.rung")), home.path()});
    window.resize(mode.size);
    window.show();
    scene.show(window);
    QTest::qWait(scene.name.startsWith(QLatin1String("reveal")) ? 700 : 50);
    if (const auto *preview = window.findChild<PagePreview *>())
        (void)QTest::qWaitFor([&] { return preview->isComplete(); });
    QWidget *const dialog = QApplication::activeModalWidget();
    QWidget &shown = dialog ? *dialog : static_cast<QWidget &>(window);
    (void)QTest::qWaitFor([&] { return gallery::cutTexts(shown).isEmpty(); }, 1000); // layouts settle one after another
    if (!folder.isEmpty())
        return shown.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, scene.name, mode.name));
    const QStringList cut = gallery::cutTexts(shown);
    for (const QString &text : cut)
        std::fprintf(stderr, "%s-%s: %s\n", qUtf8Printable(scene.name), qUtf8Printable(mode.name), qUtf8Printable(text));
    return cut.isEmpty();
}

} // namespace

/// gallery FOLDER [PART OF A NAME]: a picture of every page and form in every mode.
/// gallery --fits [PART OF A NAME]: no pictures; fails where a text has no room in one of the languages.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (argc < 2) {
        std::fputs("gallery FOLDER|--fits [PART OF A NAME]\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString part = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const bool onlyFits = folder == QLatin1String("--fits");
    if (!onlyFits)
        QDir().mkpath(folder);
    bool allFit = true;
    for (const Mode &mode : onlyFits ? languages(qEnvironmentVariableIsSet("RUNG_LONG")) : modes())
        for (const auto &scene : mode.scenes())
            if (part.isEmpty() || QStringLiteral("%1-%2").arg(scene.name, mode.name).contains(part))
                allFit = take(mode, scene, onlyFits ? QString() : folder) && allFit;
    return allFit ? 0 : 1;
}
