// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pdfmarks.h"

#define POINTERHOLDER_TRANSITION 4 // no pointers of its own beside those of the language
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace rung {

namespace {

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// The tree of bookmarks: each heading under the last one before it that is higher.
class Outline
{
public:
    Outline(QPDF &pdf, const ReportPages &pages) : m_pdf(pdf), m_pages(pdf.getAllPages())
    {
        const QMarginsF margins = pages.paper().margins(QPageLayout::Point);
        m_foot = margins.bottom();
        m_height = pages.paper().paintRect(QPageLayout::Point).height();
        m_open.push_back({0, pdf.makeIndirectObject(QPDFObjectHandle::newDictionary())});
        root().replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        for (const PageMark &mark : pages.marks())
            add(mark);
    }

    QPDFObjectHandle root() { return m_open.front().item; }

private:
    struct Level
    {
        int level;
        QPDFObjectHandle item;
    };

    void add(const PageMark &mark)
    {
        while (m_open.size() > 1 && m_open.back().level >= mark.level)
            m_open.pop_back();
        QPDFObjectHandle parent = m_open.back().item;
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textObject(mark.text));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destinationOf(mark));
        if (QPDFObjectHandle last = parent.getKey("/Last"); last.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        }
        parent.replaceKey("/Last", item);
        count(mark);
        m_open.push_back({mark.level, item});
    }

    /// The tree is open down to the chapters: whoever is above them counts them. What is within a chapter is folded, which a negative
    /// number says.
    void count(const PageMark &mark)
    {
        constexpr int openLevel = 2;
        const auto add = [](QPDFObjectHandle item, long long more) {
            QPDFObjectHandle before = item.getKey("/Count");
            item.replaceKey("/Count", QPDFObjectHandle::newInteger((before.isInteger() ? before.getIntValue() : 0) + more));
        };
        if (mark.level > openLevel)
            return add(m_open.back().item, -1);
        for (const Level &above : m_open)
            add(above.item, 1);
    }

    QPDFObjectHandle destinationOf(const PageMark &mark) const
    {
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(m_pages.at(static_cast<size_t>(mark.page)));
        place.appendItem(QPDFObjectHandle::newName("/XYZ"));
        place.appendItem(QPDFObjectHandle::newNull());
        place.appendItem(QPDFObjectHandle::newReal(m_foot + mark.height * m_height));
        place.appendItem(QPDFObjectHandle::newNull());
        return place;
    }

    QPDF &m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    double m_foot = 0;
    double m_height = 0;
    std::vector<Level> m_open;
};

/// Six letters and a plus before the name of a font say that only the signs in use are embedded, as they are; a tag for each number.
std::string subsetTag(int number)
{
    std::string tag = "AAAAAA+";
    for (size_t at = 5; number > 0; --at, number /= 26)
        tag[at] = static_cast<char>('A' + number % 26);
    return tag;
}

void markSubsets(QPDF &pdf)
{
    int fonts = 0;
    for (QPDFObjectHandle &font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.hasKey("/DescendantFonts"))
            continue;
        QPDFObjectHandle glyphs = font.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = glyphs.getKey("/FontDescriptor");
        const std::string name = "/" + subsetTag(fonts++) + font.getKey("/BaseFont").getName().substr(1);
        font.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
        glyphs.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
        descriptor.replaceKey("/FontName", QPDFObjectHandle::newName(name));
    }
}

} // namespace

QByteArray withMarks(const QByteArray &bytes, const ReportPages &pages, const QString &language)
{
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", textObject(language));
    root.replaceKey("/Outlines", Outline(pdf, pages).root());
    QPDFObjectHandle showTitle = QPDFObjectHandle::newDictionary();
    showTitle.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", showTitle);
    markSubsets(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 knows none
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(written->getBuffer()), static_cast<qsizetype>(written->getSize()));
}

} // namespace rung
