// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reports/pdftools.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace rung {

PdfFile::PdfFile(const QByteArray &bytes) : m_path(m_folder.filePath(QStringLiteral("report.pdf")))
{
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QStringList PdfFile::missingTools()
{
    QStringList missing;
    for (const char *tool : {"pdftotext", "pdfinfo", "pdffonts", "qpdf"})
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            missing << QLatin1String(tool);
    return missing;
}

QByteArray PdfFile::run(const char *program, const QStringList &arguments, int *code) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QLatin1String(program), arguments);
    process.waitForFinished(120000);
    if (code)
        *code = process.exitCode();
    return process.readAll();
}

QString PdfFile::info(const char *field) const
{
    const QStringList lines = QString::fromUtf8(run("pdfinfo", {m_path})).split(QLatin1Char('\n'));
    for (const QString &line : lines)
        if (line.startsWith(QLatin1String(field) + QLatin1Char(':')))
            return line.section(QLatin1Char(':'), 1).trimmed();
    return {};
}

QString PdfFile::plainText() const
{
    return QString::fromUtf8(run("pdftotext", {QStringLiteral("-enc"), QStringLiteral("UTF-8"), m_path, QStringLiteral("-")}));
}

QString PdfFile::text() const
{
    return comparable(plainText());
}

QStringList PdfFile::fontLines() const
{
    return QString::fromUtf8(run("pdffonts", {m_path})).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
}

QString PdfFile::complaints() const
{
    int code = 0;
    const QByteArray said = run("qpdf", {QStringLiteral("--check"), m_path}, &code);
    return code == 0 ? QString() : QString::fromUtf8(said);
}

QString comparable(const QString &text)
{
    static const QRegularExpression silent(QStringLiteral("[\\s\\p{Cf}]"));
    return text.normalized(QString::NormalizationForm_KC).remove(silent);
}

} // namespace rung
