// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/courtesy.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rung {

namespace {
QString say(const char *text)
{
    return QCoreApplication::translate("Courtesy", text);
}

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(pattern),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool isUnsafe(const QString &text)
{
    static const auto pattern = words(QStringLiteral("(?:follow|touch|grab)(?:ing|bing)? (?:him|her|them|someone|somebody|people|an?|the|"
                                                     "strangers?|their|his)|hug (?:him|her|them)|kiss(?:ing)? (?:him|her|them)|"
                                                     "alone at night|at night alone|late at night|dark alley"));
    return pattern.match(text).hasMatch();
}

bool mayNotFeelFree(const QString &text)
{
    static const auto pattern = words(QStringLiteral("child|children|kids?|minors|pupils?|teenagers?|patients|(?:a|my|the|our) patient|"
                                                     "tenants?|employees?|subordinates?|interns?|trainees?|apprentices?|"
                                                     "(?:my|our) (?:staff|students?|cleaner|assistant)"));
    return pattern.match(text).hasMatch();
}

bool isPretending(const QString &text)
{
    static const auto pattern = words(QStringLiteral("pretend(?:s|ing|ed)?|lie (?:about|to)|lying (?:about|to)|tell a lie|fake|faking|"
                                                     "made-up|make up an?|claim(?:ing)? (?:to be|that)|"
                                                     "trick(?:ing)? (?:him|her|them|someone|a|the)"));
    return pattern.match(text).hasMatch();
}

bool isFilming(const QString &text)
{
    static const auto pattern = words(QStringLiteral("pranks?|pranking|filming|livestream(?:ing)?|hidden camera|on camera|on video|"
                                                     "(?:film|record|recording|video) (?:him|her|them|it|people|someone|somebody|"
                                                     "strangers?|their|the reactions?|the answer|myself|me)"));
    return pattern.match(text).hasMatch();
}

bool isAgainTheSame(const QString &text)
{
    static const auto pattern = words(QStringLiteral("same (?:person|one|man|woman|neighbour|neighbor|colleague) again|"
                                                     "ask (?:him|her|them) again|keep asking|until (?:he|she|they) says? yes"));
    return pattern.match(text).hasMatch();
}
} // namespace

QString courtesyQuestion(CourtesyCheck check)
{
    switch (check) {
    case CourtesyCheck::EasyToRefuse:
        return say(QT_TRANSLATE_NOOP("Courtesy", "Could they say no in two seconds and get on with their day?"));
    case CourtesyCheck::FineIfWatched:
        return say(QT_TRANSLATE_NOOP("Courtesy", "Fine if a friend of theirs were watching?"));
    case CourtesyCheck::EverythingTrue:
        return say(QT_TRANSLATE_NOOP("Courtesy", "Is everything you will say true?"));
    case CourtesyCheck::AskAgain:
        return say(QT_TRANSLATE_NOOP("Courtesy", "May you ask again, only someone else, or once?"));
    }
    Q_UNREACHABLE();
}

QString courtesyHint(CourtesyCheck check)
{
    switch (check) {
    case CourtesyCheck::EasyToRefuse:
        return say(
            QT_TRANSLATE_NOOP("Courtesy", "A short question at a quiet moment, with nobody waiting behind you, is easy to turn down."));
    case CourtesyCheck::FineIfWatched:
        return say(QT_TRANSLATE_NOOP("Courtesy", "If it would look odd from the side, there is often a smaller or more open version."));
    case CourtesyCheck::EverythingTrue:
        return say(QT_TRANSLATE_NOOP("Courtesy", "It needs no story. “I wanted to ask you something” is a true beginning."));
    case CourtesyCheck::AskAgain:
        return say(QT_TRANSLATE_NOOP("Courtesy", "Where a second ask would press somebody, choose someone else, or once."));
    }
    Q_UNREACHABLE();
}

std::optional<WordHint> wordHint(const QString &text)
{
    if (isUnsafe(text))
        return WordHint::Unsafe;
    if (mayNotFeelFree(text))
        return WordHint::NotFreeToRefuse;
    if (isPretending(text))
        return WordHint::Pretending;
    if (isFilming(text))
        return WordHint::Filming;
    if (isAgainTheSame(text))
        return WordHint::SamePersonAgain;
    return std::nullopt;
}

QString wordHintSentence(WordHint hint)
{
    switch (hint) {
    case WordHint::Unsafe:
        return say(QT_TRANSLATE_NOOP("Courtesy",
                                     "Being followed, touched or alone with someone at night can frighten people. Is there a version in "
                                     "the open?"));
    case WordHint::NotFreeToRefuse:
        return say(QT_TRANSLATE_NOOP("Courtesy", "They may not feel free to refuse you. Is there somebody who could say no easily?"));
    case WordHint::Pretending:
        return say(QT_TRANSLATE_NOOP("Courtesy", "A no to something true teaches you more. Does it work without pretending?"));
    case WordHint::Filming:
        return say(QT_TRANSLATE_NOOP("Courtesy", "They did not choose to be filmed or pranked. Does it work without?"));
    case WordHint::SamePersonAgain:
        return say(QT_TRANSLATE_NOOP("Courtesy", "They already answered. Is there someone else to ask?"));
    }
    Q_UNREACHABLE();
}

} // namespace rung
