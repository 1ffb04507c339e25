// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/sheet.h"
#include "app/widgets/chips.h"
#include "core/domain/day.h"

#include <optional>

class QCheckBox;
class QLabel;

namespace rung {

class Preferences;

enum class ExportFormat { Archive, Table, Markdown, Page, Journal, JournalDays, Pdf };

/// What leaves the notebook, and as what.
struct ExportChoice
{
    ExportFormat format = ExportFormat::Archive;
    std::optional<Day> from = {}; ///< the first day of the summary or table, itself included
    bool withNotes = false;       ///< the person's own texts; an archive always has them
    bool withSupport = false;     ///< what the notebook keeps of support; only in an archive
};

/// Asks what is to leave the notebook. The person's texts and the support part are never ticked beforehand.
class ExportDialog : public Sheet
{
    Q_OBJECT

public:
    enum class Purpose { Export, Pdf, Print };

    ExportDialog(Purpose purpose, Day today, Preferences &preferences, QWidget *parent = nullptr);

    ExportChoice choice() const;

private:
    enum class Period { Everything, Quarter, Month };

    void addFormats();
    void addPeriods();
    void addTicks();
    void addGo();
    void showWhatFits();

    Purpose m_purpose;
    Day m_today;
    Preferences &m_preferences;
    ChoiceChips<ExportFormat> *m_formats = nullptr;
    ChoiceChips<Period> *m_periods = nullptr;
    QLabel *m_explanation = nullptr;
    QCheckBox *m_notes = nullptr;
    QCheckBox *m_support = nullptr;
};

} // namespace rung
