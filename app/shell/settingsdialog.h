// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/sheet.h"

namespace rung {

class Appearance;
class Preferences;
class Spelling;
struct NotebookLocation;

/// What can be chosen about the program; each choice counts at once.
class SettingsDialog : public Sheet
{
    Q_OBJECT

public:
    SettingsDialog(Appearance &appearance, Preferences &preferences, Spelling &spelling, QWidget *parent = nullptr);

    /// A further choice at the end, made elsewhere.
    void add(const QString &question, QWidget *control) { addField(question, control); }
    /// Where backups are kept, to be shown and changed.
    void addBackupPlace(const NotebookLocation &location);

Q_SIGNALS:
    void dayStartChosen();
    void countryChosen();
    void trustedContactRequested();
    void softPhrasesChosen();

private:
    void addTheme();
    void addZoom();
    void addLanguage();
    void addSpelling();
    void addCountry();
    void addTrusted();
    void addDayStart();
    void addCoaching();
    void addPhrases();

    Appearance &m_appearance;
    Preferences &m_preferences;
    Spelling &m_spelling;
};

} // namespace rung
