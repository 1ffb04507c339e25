// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/rungform.h"

#include "app/base/named.h"
#include "app/base/theme.h"
#include "app/ladder/courtesychecks.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/draftfields.h"
#include "app/widgets/labels.h"
#include "app/widgets/question.h"
#include "app/widgets/storable.h"
#include "app/widgets/sudsedit.h"
#include "app/widgets/textedit.h"
#include "app/widgets/words.h"
#include "core/guidance/courtesy.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace rung {

RungForm::RungForm(QWidget *parent)
    : QWidget(parent),
      m_title(named(new QLineEdit, "rungTitleEdit")),
      m_wordHint(named(smallLabel({}), "wordHint")),
      m_context(named(new ChoiceChips<Context>(choicesWith<Context>(contextWord)), "contextChips")),
      m_baseline(named(new SudsEdit, "baselineEdit")),
      m_felt(named(new SudsEdit, "feltEdit")),
      m_titleQuestion(new Question(tr("What would you ask?"), m_title)),
      m_baselineQuestion(new Question(tr("How much fear do you expect at the hardest moment?"), m_baseline)),
      m_feltQuestion(new Question(tr("What does it feel like now?"), m_felt, tr("optional"))),
      m_fearHint(named(smallLabel({}), "fearHint")),
      m_kindness(named(new Disclosure(tr("Is it a kind ask?")), "kindness")),
      m_courtesy(new CourtesyChecks),
      m_notes(named(new TextEdit(2), "notesEdit")),
      m_highStakes(named(new QCheckBox(tr("A no could cost something hard to replace")), "highStakesCheck"))
{
    layOut();
    m_required.add(m_titleQuestion, [this] { return openTitle(); });
    m_required.add(m_baselineQuestion,
                   [this] { return m_baseline->value() || m_practised ? QString() : tr("This one still wants a number."); });
    m_wordHint->hide();
    m_fearHint->hide();
    m_feltQuestion->hide();
    m_kindness->setOpen(true);
    watch();
}

void RungForm::layOut()
{
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(24));
    const auto block = [&](std::initializer_list<QWidget *> parts) {
        auto *together = new QVBoxLayout;
        together->setSpacing(theme.px(6));
        for (QWidget *part : parts)
            together->addWidget(part);
        column->addLayout(together);
    };
    block({m_titleQuestion, m_wordHint});
    column->addWidget(new Question(tr("Where would it be?"), m_context));
    block({m_baselineQuestion, m_fearHint, m_feltQuestion});
    m_kindness->body()->addWidget(m_courtesy);
    column->addWidget(m_kindness);
    column->addWidget(m_highStakes);
    column->addWidget(new Question(tr("Notes for yourself"), m_notes, tr("optional")));
}

void RungForm::watch()
{
    connect(m_title, &QLineEdit::textChanged, this, &RungForm::showWordHint);
    connect(m_title, &QLineEdit::textChanged, this, &RungForm::changed);
    connect(m_context, &ChipGroup::changed, this, &RungForm::changed);
    connect(m_baseline, &ScoreEdit::changed, this, &RungForm::changed);
    connect(m_felt, &ScoreEdit::changed, this, &RungForm::changed);
    connect(m_courtesy, &CourtesyChecks::changed, this, &RungForm::changed);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &RungForm::changed);
    connect(m_highStakes, &QCheckBox::toggled, this, &RungForm::changed);
    connect(this, &RungForm::changed, this, [this] { m_required.settle(); });
}

void RungForm::showWordHint()
{
    const std::optional<WordHint> hint = wordHint(m_title->text());
    m_wordHint->setText(hint ? wordHintSentence(*hint) : QString());
    m_wordHint->setVisible(hint.has_value());
}

QString RungForm::openTitle() const
{
    const QString title = storable(m_title->text()).simplified();
    if (title.isEmpty())
        return tr("A few words are enough.");
    return Title::from(title) ? QString() : tr("That is a little long: up to %1 characters fit.").arg(QLocale().toString(Title::maximum));
}

void RungForm::setRung(const Rung &rung, bool practised)
{
    const QSignalBlocker quiet(this);
    m_rung = rung;
    m_practised = practised;
    m_title->setText(rung.title.text());
    m_context->setValue(rung.context);
    m_baseline->setValue(rung.baseline);
    m_courtesy->setAgain(rung.again);
    m_notes->setText(rung.notes);
    m_highStakes->setChecked(rung.highStakes);
    m_kindness->setOpen(false);
    m_baselineQuestion->setVisible(!practised);
    m_feltQuestion->setVisible(practised);
    if (practised)
        setFearHint(
            tr("Fear was %1 when you wrote it. That number stays, to compare with.").arg(QLocale().toString(rung.baseline.value())));
}

void RungForm::setFearHint(const QString &hint)
{
    m_fearHint->setText(hint);
    m_fearHint->setVisible(!hint.isEmpty());
}

std::optional<NewRung> RungForm::value() const
{
    const std::optional<Title> title = Title::from(storable(m_title->text()).simplified());
    const std::optional<Suds> baseline = m_practised ? std::optional(m_rung->baseline) : m_baseline->value();
    if (!title || !baseline)
        return std::nullopt;
    return NewRung{.title = *title,
                   .context = m_context->value().value_or(Context::Other),
                   .baseline = *baseline,
                   .again = m_courtesy->again().value_or(Again::Anyone),
                   .why = m_rung ? m_rung->why : QString(),
                   .courtesy = m_rung ? m_rung->courtesy : QString(),
                   .notes = storable(m_notes->text()),
                   .highStakes = m_highStakes->isChecked(),
                   .catalogueId = m_rung ? m_rung->catalogueId : QString()};
}

std::optional<Suds> RungForm::feltNow() const
{
    return m_practised ? m_felt->value() : std::nullopt;
}

QJsonObject RungForm::draft() const
{
    QJsonObject kept;
    draft::put(kept, QStringLiteral("title"), m_title->text());
    draft::put(kept, QStringLiteral("context"), m_context->value());
    draft::put(kept, QStringLiteral("baseline"), m_baseline->value());
    draft::put(kept, QStringLiteral("felt"), m_felt->value());
    draft::put(kept, QStringLiteral("again"), m_courtesy->again());
    draft::put(kept, QStringLiteral("notes"), m_notes->text());
    if (m_highStakes->isChecked())
        kept.insert(QStringLiteral("highStakes"), true);
    return kept;
}

void RungForm::restore(const QJsonObject &kept)
{
    const QSignalBlocker quiet(this);
    m_title->setText(draft::text(kept, QStringLiteral("title")));
    m_context->setValue(draft::choice<Context>(kept, QStringLiteral("context")));
    m_baseline->setValue(draft::score<Suds>(kept, QStringLiteral("baseline")));
    m_felt->setValue(draft::score<Suds>(kept, QStringLiteral("felt")));
    m_courtesy->setAgain(draft::choice<Again>(kept, QStringLiteral("again")));
    m_notes->setText(draft::text(kept, QStringLiteral("notes")));
    m_highStakes->setChecked(kept.value(QStringLiteral("highStakes")).toBool());
}

} // namespace rung
