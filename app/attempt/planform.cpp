// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/planform.h"

#include "app/attempt/fearededit.h"
#include "app/attempt/plandetails.h"
#include "app/attempt/sealednumbers.h"
#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/draftfields.h"
#include "app/widgets/likelihoodedit.h"
#include "app/widgets/question.h"
#include "app/widgets/sudsedit.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {
bool isSealed(const Prediction &prediction)
{
    return prediction.sealedAt.has_value();
}

/// What is open about the feared words; empty when nothing is.
QString openWords(const FearedEdit &feared)
{
    if (feared.value())
        return {};
    if (feared.text().trimmed().isEmpty())
        return PlanForm::tr("Still open: what you are most afraid of.");
    return PlanForm::tr("There is room for %1 characters here.").arg(QLocale().toString(FearedText::maximum));
}
} // namespace

Prediction wordsOf(const Prediction &earlier)
{
    const QString words = fearedWords(earlier);
    return {.feared = words.isEmpty() ? std::nullopt : FearedText::from(words),
            .ask = earlier.ask,
            .setting = earlier.setting,
            .dropHabit = earlier.dropHabit,
            .reply = earlier.reply};
}

PlanForm::PlanForm(const Prediction &start, Day today, QWidget *parent)
    : QWidget(parent),
      m_start(start),
      m_feared(new FearedEdit),
      m_pFeared(new LikelihoodEdit),
      m_pNo(new LikelihoodEdit),
      m_peak(new SudsEdit),
      m_more(new Disclosure(tr("More: what to ask, when, what to say to a no…"))),
      m_details(new PlanDetails(today, isSealed(start)))
{
    m_feared->setText(fearedWords(start));
    m_details->showValue(start);
    m_feared->setObjectName(QStringLiteral("feared"));
    m_pFeared->setObjectName(QStringLiteral("pFearedEdit"));
    m_pNo->setObjectName(QStringLiteral("pNoEdit"));
    m_peak->setObjectName(QStringLiteral("peakEdit"));
    m_more->setObjectName(QStringLiteral("more"));
    layOut();

    connect(m_feared, &FearedEdit::changed, this, &PlanForm::noteChange);
    connect(m_pFeared, &ScoreEdit::changed, this, &PlanForm::noteChange);
    connect(m_pNo, &ScoreEdit::changed, this, &PlanForm::noteChange);
    connect(m_peak, &ScoreEdit::changed, this, &PlanForm::noteChange);
    connect(m_details, &PlanDetails::changed, this, &PlanForm::noteChange);
    connect(m_details, &PlanDetails::guideRequested, this, &PlanForm::guideRequested);
}

void PlanForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).gap());
    auto *feared = new Question(tr("What are you most afraid will happen?"), m_feared, tr("Write something a camera could film."));
    column->addWidget(feared);
    setFocusProxy(m_feared);
    m_required.add(feared, [this] { return openWords(*m_feared); });
    QWidget *numbers = layOutNumbers();
    column->addWidget(numbers);
    if (isSealed(m_start)) {
        numbers->hide();
        column->addWidget(new SealedNumbers(m_start));
    }
    m_more->body()->addWidget(m_details);
    column->addWidget(m_more);
    unfoldWhatIsThere();
}

QWidget *PlanForm::layOutNumbers()
{
    auto *numbers = new QWidget;
    auto *column = new QVBoxLayout(numbers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).gap());
    auto *pFeared = new Question(tr("How likely is that?"), m_pFeared);
    auto *pNo = new Question(tr("How likely is a no, or no reply?"), m_pNo);
    auto *peak = new Question(tr("How much fear do you expect at the hardest moment?"), m_peak);
    for (Question *question : {pFeared, pNo, peak})
        column->addWidget(question);
    QPushButton *scale = quietButton(tr("What is fear 0–100?"));
    scale->setObjectName(QStringLiteral("fearScaleButton"));
    connect(scale, &QPushButton::clicked, this, [this] { Q_EMIT guideRequested(QStringLiteral("fear-scale")); });
    column->addWidget(scale, 0, Qt::AlignLeading);
    if (!isSealed(m_start)) {
        m_required.add(pFeared, [this] { return m_pFeared->number() ? QString() : tr("Still open: how likely that is."); });
        m_required.add(pNo, [this] { return m_pNo->number() ? QString() : tr("Still open: how likely a no is."); });
        m_required.add(peak, [this] { return m_peak->number() ? QString() : tr("Still open: the fear you expect."); });
    }
    return numbers;
}

void PlanForm::unfoldWhatIsThere()
{
    QJsonObject details;
    m_details->keepIn(details);
    m_more->setOpen(!details.isEmpty());
}

void PlanForm::noteChange()
{
    m_required.settle();
    Q_EMIT changed();
}

Prediction PlanForm::written() const
{
    Prediction written = m_start;
    m_details->writeTo(written);
    written.feared = m_feared->value();
    if (isSealed(m_start)) {
        written.predictedNextDay = m_start.predictedNextDay;
        return written;
    }
    written.pFeared = m_pFeared->value();
    written.pNo = m_pNo->value();
    written.predictedPeak = m_peak->value();
    return written;
}

std::optional<Prediction> PlanForm::prediction() const
{
    const Prediction prediction = written();
    const bool complete = prediction.feared && prediction.pFeared && prediction.pNo && prediction.predictedPeak;
    return complete ? std::optional(prediction) : std::nullopt;
}

void PlanForm::nameHabit(Habit habit)
{
    m_details->nameHabit(habit);
}

QJsonObject PlanForm::draft() const
{
    QJsonObject draft;
    draft::put(draft, QStringLiteral("feared"), m_feared->text());
    draft::put(draft, QStringLiteral("pFeared"), m_pFeared->value());
    draft::put(draft, QStringLiteral("pNo"), m_pNo->value());
    draft::put(draft, QStringLiteral("predictedPeak"), m_peak->value());
    m_details->keepIn(draft);
    return draft;
}

void PlanForm::restore(const QJsonObject &draft)
{
    m_feared->setText(draft::text(draft, QStringLiteral("feared")));
    m_pFeared->setValue(draft::score<Likelihood>(draft, QStringLiteral("pFeared")));
    m_pNo->setValue(draft::score<Likelihood>(draft, QStringLiteral("pNo")));
    m_peak->setValue(draft::score<Suds>(draft, QStringLiteral("predictedPeak")));
    m_details->restore(draft);
    unfoldWhatIsThere();
}

} // namespace rung
