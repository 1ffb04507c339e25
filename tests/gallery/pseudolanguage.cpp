// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/pseudolanguage.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace rung::gallery {

namespace {
/// Texts that are no words but patterns, or a list to look something up in.
bool isPattern(const char *context, const QString &text)
{
    const QLatin1String where(context);
    return where == QLatin1String("Dates") || where == QLatin1String("FearedEdit") || where == QLatin1String("MomentFields")
        || !text.contains(QRegularExpression(QStringLiteral("[a-z]{3}")));
}
} // namespace

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int) const
{
    QString text = QString::fromUtf8(source);
    if (isPattern(context, text))
        return {};
    static const std::pair<char16_t, char16_t> letters[] = {{u'a', u'å'}, {u'e', u'é'}, {u'i', u'ï'},
                                                            {u'o', u'ø'}, {u'u', u'ü'}, {u'n', u'ñ'}};
    qsizetype more = text.size() * 2 / 5;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool inPlace =
            at > 0 && (text[at - 1] == u'%' || text[at - 1] == u'&' || (at > 1 && text[at - 2] == u'%' && text[at - 1] == u'L'));
        const auto known = std::ranges::find(letters, text[at].unicode(), &std::pair<char16_t, char16_t>::first);
        if (inPlace || known == std::end(letters))
            continue;
        text[at] = QChar(known->second);
        if (more > 0 && at + 1 < text.size()) {
            text.insert(at + 1, QChar(known->second));
            --more;
            ++at;
        }
    }
    return text;
}

} // namespace rung::gallery
