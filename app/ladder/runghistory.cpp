// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/runghistory.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/datewords.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/labels.h"
#include "app/widgets/words.h"
#include "core/guidance/rungwords.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {
constexpr qsizetype mostLines = 3;
constexpr size_t fewTries = 2;

QString tryWords(const Observation &attempt, Day today)
{
    QStringList parts{dayWords(attempt.day, today), answerWord(attempt.answer)};
    if (attempt.peak)
        parts << RungHistory::tr("fear %1").arg(QLocale().toString(attempt.peak->value()));
    return parts.join(QStringLiteral(" · "));
}
} // namespace

RungHistory::RungHistory(QWidget *parent)
    : QWidget(parent), m_thenAndNow(bodyLabel({}, this)), m_lines(smallLabel({}, this)), m_all(new Disclosure(tr("Every try"), this))
{
    m_thenAndNow->setObjectName(QStringLiteral("thenAndNow"));
    m_lines->setObjectName(QStringLiteral("rungLines"));
    m_all->setObjectName(QStringLiteral("everyTry"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).gapSmall());
    for (QWidget *part : {static_cast<QWidget *>(m_thenAndNow), static_cast<QWidget *>(m_lines), static_cast<QWidget *>(m_all)})
        column->addWidget(part);
    connect(m_all, &Disclosure::toggled, this, &RungHistory::fillTries);
    clear();
}

void RungHistory::showRecord(const RungRecord &record, const QStringList &lines, Day today)
{
    const std::optional<ThenAndNow> told = thenAndNow(record);
    showText(m_thenAndNow, told ? told->then + QLatin1Char('\n') + told->now : QString());
    showLines(lines);
    m_tries = record.attempts;
    m_today = today;
    forgetTries();
    m_all->setVisible(m_tries.size() >= fewTries);
    setVisible(told || !lines.isEmpty() || m_tries.size() >= fewTries);
}

void RungHistory::clear()
{
    m_tries.clear();
    forgetTries();
    hide();
}

void RungHistory::showLines(const QStringList &lines)
{
    QStringList quoted;
    for (const QString &line : lines.mid(std::max<qsizetype>(0, lines.size() - mostLines)))
        quoted << tr("“%1”").arg(line);
    showText(m_lines, quoted.isEmpty() ? QString() : tr("What you told yourself:") + QLatin1Char('\n') + quoted.join(QLatin1Char('\n')));
}

void RungHistory::forgetTries()
{
    delete m_rows;
    m_rows = nullptr;
    m_all->setOpen(false);
}

/// The rows are made when they are first wanted: there may be hundreds.
void RungHistory::fillTries()
{
    if (!m_all->isOpen() || m_rows)
        return;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).px(2));
    for (const Observation *attempt : m_tries) {
        QPushButton *row = quietButton(tryWords(*attempt, *m_today));
        row->setObjectName(QStringLiteral("try%1").arg(column->count()));
        connect(row, &QPushButton::clicked, this, [this, id = attempt->id] { Q_EMIT entryRequested(id); });
        column->addWidget(row, 0, Qt::AlignLeading);
    }
    m_all->body()->addWidget(m_rows);
}

} // namespace rung
