// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

namespace rung {

/// Reads the fixed-width parts of an ISO 8601 text from the front and remembers whether all were there; QDateTime's own formats
/// cost twenty times as much, which an archive of a hundred thousand attempts would feel.
class IsoDigits
{
public:
    explicit IsoDigits(QStringView text) : m_rest(text) {}

    /// The next `width` ASCII digits as a number; 0, and nothing is right any more, when there are not so many.
    int number(int width)
    {
        m_right = m_right && m_rest.size() >= width;
        int value = 0;
        for (int count = 0; m_right && count < width; ++count) {
            const char16_t digit = m_rest[count].unicode();
            m_right = digit >= u'0' && digit <= u'9';
            value = value * 10 + (digit - u'0');
        }
        m_rest = m_right ? m_rest.sliced(width) : QStringView();
        return m_right ? value : 0;
    }
    bool startsWithDigit() const { return !m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9'; }
    /// Goes past the next character if it is one of `characters`, and tells which; otherwise a null character.
    QChar take(QStringView characters)
    {
        if (m_rest.isEmpty() || !characters.contains(m_rest.front()))
            return {};
        const QChar taken = m_rest.front();
        m_rest = m_rest.sliced(1);
        return taken;
    }
    /// The same where one of them has to stand.
    QChar expect(QStringView characters)
    {
        const QChar taken = take(characters);
        m_right = m_right && !taken.isNull();
        return taken;
    }
    /// Year, month and day with a dash between; an invalid date where they are not there.
    QDate date()
    {
        const int year = number(4);
        expect(u"-");
        const int month = number(2);
        expect(u"-");
        return QDate(year, month, number(2));
    }
    /// Whether everything asked for was there and nothing is left over.
    bool areAll() const { return m_right && m_rest.isEmpty(); }

    /// Appends `value` in `width` digits, zeros in front.
    static void append(QString &text, int value, int width)
    {
        const qsizetype end = text.size() + width;
        text.resize(end);
        for (qsizetype at = end - 1; at >= end - width; --at, value /= 10)
            text[at] = QChar(static_cast<char16_t>(u'0' + value % 10));
    }

    /// A date of the years 0 to 9999 as "YYYY-MM-DD".
    static QString fromDate(QDate date)
    {
        QString text;
        append(text, date.year(), 4);
        append(text += u'-', date.month(), 2);
        append(text += u'-', date.day(), 2);
        return text;
    }

private:
    QStringView m_rest;
    bool m_right = true;
};

} // namespace rung
