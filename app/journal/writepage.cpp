// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/writepage.h"

#include "app/base/failureboundary.h"
#include "app/base/theme.h"
#include "app/journal/tagsedit.h"
#include "app/journal/tagwords.h"
#include "app/journal/writingprompts.h"
#include "app/widgets/buttons.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/emptyhint.h"
#include "app/widgets/labels.h"
#include "app/widgets/question.h"
#include "app/widgets/quoteline.h"
#include "app/widgets/storable.h"
#include "app/widgets/textedit.h"
#include "core/notebook/drafts.h"
#include "core/notebook/readers.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>

#include <chrono>

namespace rung {

namespace {
constexpr int linesAtFirst = 9;

QString draftNameFor(const std::optional<Id<Attempt>> &about)
{
    return about ? QStringLiteral("write/") + about->toString() : QStringLiteral("write");
}
} // namespace

WritePage::WritePage(Notebook &notebook, Drafts &drafts, const QString &title, const QString &draftName, QWidget *parent)
    : PageFrame(title, {}, Width::Form, parent),
      m_notebook(notebook),
      m_drafts(drafts),
      m_draftName(draftName),
      m_text(new TextEdit(linesAtFirst, this))
{
    setObjectName(QStringLiteral("writePage"));
}

WritePage::WritePage(Notebook &notebook, Drafts &drafts, const std::optional<Id<Attempt>> &about, Prompts prompts, QWidget *parent)
    : WritePage(notebook, drafts, tr("Write"), draftNameFor(about), parent)
{
    m_about = about;
    guarded(this, [&] {
        const auto attempt = m_about ? read::attempt(m_notebook, *m_about) : std::nullopt;
        if (m_about && (!attempt || attempt->deletedAt))
            showNothingHere();
        else
            build(attempt, prompts);
    });
}

WritePage::WritePage(Notebook &notebook, Drafts &drafts, const Id<Reflection> &edited, Prompts prompts, QWidget *parent)
    : WritePage(notebook, drafts, tr("Edit"), QStringLiteral("write-edit/") + edited.toString(), parent)
{
    guarded(this, [&] {
        m_edited = read::reflection(m_notebook, edited);
        if (!m_edited || m_edited->deletedAt)
            return showNothingHere();
        m_about = m_edited->attempt;
        build(m_about ? read::attempt(m_notebook, *m_about) : std::nullopt, prompts);
    });
}

void WritePage::build(const std::optional<Attempt> &about, Prompts prompts)
{
    if (about)
        addAbout(*about);
    m_prompts = new WritingPrompts(about ? about->outcome : std::nullopt);
    body()->addWidget(m_prompts);
    if (prompts == Prompts::Resting)
        m_prompts->hide();
    addText();
    if (!m_about || m_edited)
        addMoment();
    addEnding();
    addStopLine();
    if (m_edited) {
        m_text->setText(m_edited->text);
        m_tags->setTags(m_edited->tags);
    }
    if (m_drafts.has(m_draftName))
        restore(m_drafts.draft(m_draftName));
    connectAll();
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void WritePage::addAbout(const Attempt &about)
{
    if (const auto rung = read::rung(m_notebook, about.rung))
        setOverline(rung->title.text());
    const QString words = about.prediction ? fearedWords(*about.prediction) : QString();
    if (words.isEmpty())
        return;
    auto *quote = new QuoteLine(words, tr("What you feared, written before"));
    quote->setObjectName(QStringLiteral("fearedQuote"));
    body()->addWidget(quote);
    m_quote = quote;
    m_fearedWords = words.simplified();
}

void WritePage::addText()
{
    m_text->setObjectName(QStringLiteral("textEdit"));
    m_question = new Question(tr("Your words"), m_text);
    m_tags = new TagsEdit(read::tags(m_notebook));
    m_tags->setObjectName(QStringLiteral("tagsEdit"));
    body()->addWidget(m_question);
    body()->addWidget(new Question(tr("Tags"), m_tags, tr("optional, separated by commas")));
}

/// Folded, as most texts are of now; a story is, too. The fields show the clock on the wall, which no summer time moves.
void WritePage::addMoment()
{
    m_otherMoment = new Disclosure(tr("About another day"));
    m_otherMoment->setObjectName(QStringLiteral("otherMoment"));
    m_moment = new QDateTimeEdit;
    m_moment->setObjectName(QStringLiteral("momentEdit"));
    m_moment->setAccessibleName(tr("When this was"));
    m_moment->setCalendarPopup(true);
    m_moment->setTimeSpec(Qt::UTC);
    m_moment->calendarWidget()->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_moment->setMaximumDateTime(QDateTime(m_notebook.now().dateTime().date(), QTime(23, 59, 59), Qt::UTC));
    setMoment(m_edited ? m_edited->writtenAt : m_notebook.now());
    m_momentAtFirst = m_moment->dateTime();
    m_otherMoment->body()->addWidget(m_moment, 0, Qt::AlignLeading);
    body()->addWidget(m_otherMoment);
}

void WritePage::setMoment(const Instant &moment)
{
    m_moment->setDateTime(QDateTime(moment.dateTime().date(), moment.dateTime().time(), Qt::UTC));
}

/// What the fields say, by the clock of the text's own place; nothing where it stands as it was.
std::optional<Instant> WritePage::moment() const
{
    if (!m_moment || m_moment->dateTime() == m_momentAtFirst)
        return std::nullopt;
    const QDateTime wanted = m_moment->dateTime();
    const int offset = (m_edited ? m_edited->writtenAt : m_notebook.now()).offsetSeconds();
    return Instant::from(QDateTime(wanted.date(), QTime(wanted.time().hour(), wanted.time().minute()), Qt::OffsetFromUTC, offset));
}

/// Beneath what scrolls, so that it is in view however long the text grows.
void WritePage::addStopLine()
{
    m_stop = smallLabel(tr("Stop whenever you like."), this);
    m_stop->setObjectName(QStringLiteral("stopLine"));
    m_stop->setAutoFillBackground(true);
    m_stop->setWordWrap(false);
    m_tenMinutes.setObjectName(QStringLiteral("tenMinutes"));
    m_tenMinutes.setParent(this);
    m_tenMinutes.setSingleShot(true);
    m_tenMinutes.setInterval(std::chrono::minutes(10));
    connect(&m_tenMinutes, &QTimer::timeout, this, [this] {
        m_isLate = true;
        tellBeneath();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &WritePage::tellBeneath);
    setViewportMargins(0, 0, 0, m_stop->sizeHint().height() + 2 * themeOf(this).gapTiny());
    placeStopLine();
}

void WritePage::placeStopLine()
{
    if (!m_stop)
        return;
    const int high = viewportMargins().bottom();
    const QMargins margins = widget()->layout()->contentsMargins();
    m_stop->setGeometry(margins.left(), height() - high, viewport()->width() - margins.left() - margins.right(), high);
}

/// What was feared stays in view while one writes: beneath, once its place above is scrolled away.
void WritePage::tellBeneath()
{
    const QString stop = m_isLate ? tr("Ten minutes. A good place to stop, if you like.") : tr("Stop whenever you like.");
    const bool away = m_quote && m_quote->mapTo(viewport(), QPoint(0, m_quote->height())).y() <= 0;
    const QString told = away ? tr("You feared “%1”. %2").arg(m_fearedWords, stop) : stop;
    const int excess = m_stop->fontMetrics().horizontalAdvance(told) - m_stop->width();
    if (!away || excess <= 0)
        return m_stop->setText(told);
    const int room = m_stop->fontMetrics().horizontalAdvance(m_fearedWords) - excess;
    m_stop->setText(tr("You feared “%1”. %2").arg(m_stop->fontMetrics().elidedText(m_fearedWords, Qt::ElideRight, room), stop));
}

void WritePage::resizeEvent(QResizeEvent *event)
{
    PageFrame::resizeEvent(event);
    placeStopLine();
}

void WritePage::addEnding()
{
    QPushButton *later = secondaryButton(tr("Finish later"));
    later->setObjectName(QStringLiteral("finishLaterButton"));
    later->setToolTip(tr("Keeps everything (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    QPushButton *save = primaryButton(tr("Save"));
    save->setObjectName(QStringLiteral("saveButton"));
    save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(later, &QPushButton::clicked, this, &WritePage::finishLater);
    connect(save, &QPushButton::clicked, this, &WritePage::save);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(themeOf(this).px(16));
    buttons->addWidget(smallLabel(tr("Kept as you type")), 1);
    buttons->addWidget(later);
    buttons->addWidget(save);
    body()->addLayout(buttons);
}

void WritePage::connectAll()
{
    connect(m_text, &TextEdit::textChanged, this, &WritePage::noteWriting);
    connect(m_text, &TextEdit::cursorPositionChanged, this, &WritePage::keepCursorInView);
    connect(m_tags, &QLineEdit::textChanged, this, &WritePage::noteWriting);
    connect(m_prompts, &WritingPrompts::changed, this, &WritePage::noteWriting);
    if (m_moment)
        connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &WritePage::noteWriting);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, &WritePage::save);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, &WritePage::finishLater);
}

void WritePage::showNothingHere()
{
    auto *hint = new EmptyHint(tr("This entry is no longer there."), tr("Back"));
    hint->setObjectName(QStringLiteral("nothingHere"));
    m_text->hide();
    connect(hint, &EmptyHint::pressed, this, &WritePage::closed);
    body()->addWidget(hint);
}

QJsonObject WritePage::draft() const
{
    QJsonObject draft{{QStringLiteral("text"), storable(m_text->text())},
                      {QStringLiteral("tags"), storable(m_tags->text())},
                      {QStringLiteral("prompts"), QJsonArray::fromStringList(m_prompts->chosen())}};
    if (const auto other = moment())
        draft.insert(QStringLiteral("moment"), other->toString());
    return draft;
}

void WritePage::restore(const QJsonObject &draft)
{
    m_text->setText(draft.value(QStringLiteral("text")).toString());
    m_tags->setText(draft.value(QStringLiteral("tags")).toString());
    QStringList prompts;
    for (const auto &name : draft.value(QStringLiteral("prompts")).toArray())
        prompts << name.toString();
    m_prompts->choose(prompts);
    const auto other = Instant::fromString(draft.value(QStringLiteral("moment")).toString());
    if (m_moment && other) {
        setMoment(*other);
        m_otherMoment->setOpen(true);
    }
}

void WritePage::noteWriting()
{
    if (!m_tenMinutes.isActive() && !m_text->text().isEmpty())
        m_tenMinutes.start();
    m_question->settle();
    m_drafts.keep(m_draftName, draft());
}

void WritePage::keepCursorInView()
{
    const QPoint cursor = m_text->viewport()->mapTo(widget(), m_text->cursorRect().bottomLeft());
    ensureVisible(cursor.x(), cursor.y(), 0, themeOf(this).gapLarge());
}

void WritePage::save()
{
    if (m_text->text().trimmed().isEmpty()) {
        m_question->askFor(tr("Nothing is written yet."));
        return;
    }
    guarded(this, [this] {
        const Id<Reflection> id = commit();
        m_drafts.drop(m_draftName);
        Q_EMIT saved(id);
    });
}

Id<Reflection> WritePage::commit()
{
    const QString text = storable(m_text->text());
    const std::vector<Tag> tags = joinedTags(m_tags->tags(), tagsInText(text));
    if (!m_edited)
        return m_notebook.write({text, tags, m_about, moment()});
    Reflection changed = *m_edited;
    if (const auto other = moment()) {
        changed.writtenAt = *other;
        changed.day = m_notebook.dayOf(*other);
    }
    changed.text = text;
    changed.tags = tags;
    m_notebook.changeReflection(changed);
    return changed.id;
}

void WritePage::finishLater()
{
    Q_EMIT closed();
}

} // namespace rung
