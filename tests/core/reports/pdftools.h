// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace rung {

/// A PDF in a file of its own, read back with the programs of Poppler and qpdf.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &bytes);

    /// The names of those programs that are not installed.
    static QStringList missingTools();
    QString info(const char *field) const;
    /// In the order of reading, with compatibility forms resolved and white space taken out, as it says nothing.
    QString text() const;
    QString plainText() const;
    QStringList fontLines() const;
    /// What qpdf has to say; empty where all is well.
    QString complaints() const;

private:
    QByteArray run(const char *program, const QStringList &arguments, int *code = nullptr) const;

    QTemporaryDir m_folder;
    QString m_path;
};

/// The same resolution of forms for the text that is expected.
QString comparable(const QString &text);

} // namespace rung
