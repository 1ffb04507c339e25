// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/recoverycode.h"

namespace rung {

namespace {
constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int bitsASign = 5;
constexpr qsizetype signCount = RecoveryCode::byteCount * 8 / bitsASign;
constexpr qsizetype groupLength = 4;

/// The value of a sign as people read it back; -1 where it is none.
qsizetype valueOf(QChar sign)
{
    const QChar upper = sign.toUpper();
    if (upper == u'O')
        return 0;
    return upper == u'I' || upper == u'L' ? 1 : alphabet.indexOf(upper);
}
} // namespace

RecoveryCode RecoveryCode::random()
{
    return RecoveryCode(Secret::random(byteCount));
}

std::optional<RecoveryCode> RecoveryCode::from(const QString &text)
{
    Secret bytes(byteCount);
    qsizetype signs = 0;
    for (const QChar sign : text) {
        if (sign.isSpace() || sign.category() == QChar::Punctuation_Dash)
            continue;
        const qsizetype value = valueOf(sign);
        if (value < 0 || signs == signCount)
            return std::nullopt;
        for (int bit = 0; bit < bitsASign; ++bit) {
            const qsizetype at = signs * bitsASign + bit;
            if (value >> (bitsASign - 1 - bit) & 1)
                bytes.data()[at / 8] |= static_cast<unsigned char>(0x80 >> (at % 8));
        }
        ++signs;
    }
    return signs == signCount ? std::optional(RecoveryCode(std::move(bytes))) : std::nullopt;
}

QString RecoveryCode::text() const
{
    QString written;
    for (qsizetype sign = 0; sign < signCount; ++sign) {
        if (sign > 0 && sign % groupLength == 0)
            written += u'-';
        qsizetype value = 0;
        for (qsizetype at = sign * bitsASign; at < (sign + 1) * bitsASign; ++at)
            value = value << 1 | (m_bytes.data()[at / 8] >> (7 - at % 8) & 1);
        written += alphabet[value];
    }
    return written;
}

} // namespace rung
