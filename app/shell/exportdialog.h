// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/shell/exporting.h"
#include "app/shell/sheet.h"
#include "app/widgets/chips.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace rung {

class ChoiceList;
class PagePreview;
class Preferences;
class PreviewDesk;

/// Asks what is to leave the notebook, and shows the pages as they will be. Names, texts and the support part are out until they are
/// ticked; the ticks are remembered for each purpose, what was chosen among lines and entries is not.
class ExportDialog : public Sheet
{
    Q_OBJECT

public:
    enum class Purpose { Export, Pdf, Print };

    ExportDialog(Purpose purpose, const Notebook &notebook, Preferences &preferences, QWidget *parent = nullptr);
    ~ExportDialog() override;

    ExportChoice choice() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Reader { Me, Someone };
    enum class Period { Everything, Quarter, Month };

    void addChoices();
    void addFormats();
    void addReaders();
    void addPeriods();
    void addTicks();
    void addPreview();
    void showPreviewBeside(bool beside);
    void addGo();
    QCheckBox *addTick(const char *name, const QString &text);
    ChoiceList *addList(const char *name, const QString &text);
    ExportFormat format() const;
    void takeRemembered();
    void remember();
    void showWhatFits();
    void showPages();
    void showLaid(int count, const QSizeF &sheet, const QString &warning);

    Purpose m_purpose;
    const Notebook &m_notebook;
    Preferences &m_preferences;
    ChoiceChips<ExportFormat> *m_formats = nullptr;
    ChoiceChips<Reader> *m_readers = nullptr;
    ChoiceChips<Period> *m_periods = nullptr;
    QLabel *m_explanation = nullptr;
    QList<QCheckBox *> m_ticks;
    QCheckBox *m_names = nullptr;
    QCheckBox *m_log = nullptr;
    QCheckBox *m_withLines = nullptr;
    QCheckBox *m_withEntries = nullptr;
    QCheckBox *m_notes = nullptr;
    QCheckBox *m_support = nullptr;
    ChoiceList *m_lines = nullptr;
    ChoiceList *m_entries = nullptr;
    QPushButton *m_allEntries = nullptr;
    QWidget *m_paper = nullptr; ///< the preview and what is said of it
    PagePreview *m_preview = nullptr;
    QLabel *m_pageCount = nullptr;
    QLabel *m_warning = nullptr;
    PreviewDesk *m_desk = nullptr;
};

} // namespace rung
