// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scoreedit.h"

#include "app/base/theme.h"
#include "app/widgets/scoretrack.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QValidator>

#include <algorithm>

namespace rung {

namespace {
constexpr int highest = 100;

/// The number written in `text`, digits of any script, with or without a per cent sign; nothing when it is none or too large.
std::optional<int> parsed(const QString &text)
{
    std::optional<int> number;
    for (const QChar character : text) {
        if (const int digit = character.digitValue(); digit >= 0)
            number = std::min(number.value_or(0) * 10 + digit, highest + 1);
        else if (!character.isSpace() && character != QLatin1Char('%'))
            return std::nullopt;
    }
    return number && *number <= highest ? number : std::nullopt;
}

class NumberValidator : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &text, int &) const override
    {
        const QString bare = QString(text).remove(QLatin1Char('%')).trimmed();
        return bare.isEmpty() || parsed(bare) ? Acceptable : Invalid;
    }
};
} // namespace

ScoreEdit::ScoreEdit(QWidget *parent) : QWidget(parent), m_track(new ScoreTrack(this)), m_field(new QLineEdit(this))
{
    const Theme &theme = themeOf(this);
    m_field->setObjectName(QStringLiteral("number"));
    m_field->setAlignment(Qt::AlignCenter);
    m_field->setPlaceholderText(tr("not set"));
    m_field->setValidator(new NumberValidator(m_field));
    m_field->setFocusPolicy(Qt::ClickFocus);
    m_field->setFixedSize(m_field->fontMetrics().horizontalAdvance(tr("not set")) + theme.px(28), 2 * m_track->trackMiddle());
    setFocusProxy(m_track);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(16));
    row->addWidget(m_track, 1);
    row->addWidget(m_field, 0, Qt::AlignTop);

    connect(m_field, &QLineEdit::textEdited, this, &ScoreEdit::enterTyped);
    connect(m_field, &QLineEdit::editingFinished, this, &ScoreEdit::refresh);
}

void ScoreEdit::setNumber(std::optional<int> number)
{
    const bool flipped = number.has_value() != m_number.has_value();
    m_number = number;
    refresh();
    m_track->announce(flipped);
}

void ScoreEdit::setEndWords(const QString &low, const QString &high)
{
    m_track->setEndWords(low, high);
}

void ScoreEdit::setPhrases(const QStringList &phrases)
{
    m_track->setPhrases(phrases);
}

QString ScoreEdit::spokenValue() const
{
    if (!m_number)
        return tr("not set");
    const QString phrase = phraseFor(*m_number);
    return phrase.isEmpty() ? shown(*m_number) : tr("%1, %2").arg(shown(*m_number), phrase);
}

QString ScoreEdit::shown(int number) const
{
    return QLocale().toString(number);
}

QString ScoreEdit::phraseFor(int) const
{
    return {};
}

void ScoreEdit::enter(std::optional<int> number)
{
    if (number == m_number)
        return;
    setNumber(number);
    Q_EMIT changed();
}

void ScoreEdit::enterTyped(const QString &text)
{
    const bool flipped = parsed(text).has_value() != m_number.has_value();
    m_number = parsed(text);
    m_track->setPhrase(m_number ? phraseFor(*m_number) : QString());
    m_track->announce(flipped);
    Q_EMIT changed();
}

void ScoreEdit::showEvent(QShowEvent *event)
{
    m_field->setAccessibleName(tr("%1, as a number").arg(accessibleName()));
    QWidget::showEvent(event);
}

void ScoreEdit::refresh()
{
    m_field->setText(m_number ? shown(*m_number) : QString());
    m_track->setPhrase(m_number ? phraseFor(*m_number) : QString());
}

} // namespace rung
