// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/fearededit.h"

#include "app/attempt/starters.h"
#include "app/base/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/storable.h"
#include "app/widgets/textedit.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace rung {

bool fearsTheNoItself(const QString &words)
{
    //: Ways to write that the no itself is feared, lower case, without a full stop, separated by "|".
    const QString ways = QCoreApplication::translate(
        "FearedEdit",
        "no|a no|the no|they say no|they'll say no|they will say no|he says no|she says no|being refused|they refuse|"
        "they refuse me|rejection|being rejected|i get rejected|they reject me|they turn me down|being turned down");
    QString bare = words.simplified().toLower().replace(QChar(0x2019), QLatin1Char('\''));
    while (bare.endsWith(QLatin1Char('.')))
        bare.chop(1);
    return ways.split(QLatin1Char('|')).contains(bare);
}

FearedEdit::FearedEdit(QWidget *parent)
    : QWidget(parent), m_words(new TextEdit(2, this)), m_hint(smallLabel(tr("And then, what would be the worst of it?"), this))
{
    const Theme &theme = themeOf(this);
    m_words->setObjectName(QStringLiteral("fearedEdit"));
    m_hint->setObjectName(QStringLiteral("fearedHint"));
    m_hint->hide();
    setFocusProxy(m_words);
    auto *starters = new Starters({tr("they laugh"), tr("they sigh"), tr("they ignore me"), tr("others stare"), tr("my voice goes")}, this);
    starters->setObjectName(QStringLiteral("fearedStarters"));
    starters->setAccessibleName(tr("Words to start from"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.gapTiny());
    column->addWidget(m_words);
    column->addWidget(m_hint);
    column->addWidget(starters);

    connect(starters, &Starters::picked, this, &FearedEdit::startFrom);
    connect(m_words, &TextEdit::textChanged, this, [this] {
        showHint();
        Q_EMIT changed();
    });
}

QString FearedEdit::text() const
{
    return m_words->text();
}

void FearedEdit::setText(const QString &text)
{
    m_words->setText(text);
    m_words->moveCursor(QTextCursor::End);
}

std::optional<FearedText> FearedEdit::value() const
{
    const QString words = storable(text()).trimmed();
    return words.isEmpty() ? std::nullopt : FearedText::from(words);
}

void FearedEdit::startFrom(const QString &words)
{
    const QString written = text().trimmed();
    if (written.isEmpty())
        setText(words);
    else if (!written.contains(words))
        setText(tr("%1, %2", "two feared events in a row").arg(written, words));
    m_words->setFocus();
}

void FearedEdit::showHint()
{
    m_hint->setVisible(fearsTheNoItself(text()));
}

} // namespace rung
