// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rung {

class Preferences;
struct NotebookLocation;

/// Where backups are kept, such as on a second disk; shown in full, and to be chosen.
class BackupPlaceEdit : public QWidget
{
    Q_OBJECT

public:
    BackupPlaceEdit(Preferences &preferences, const NotebookLocation &location, QWidget *parent = nullptr);

    /// As if it had been chosen in the file dialog; empty for the usual place.
    void choose(const QString &place);

private:
    void ask();
    void showPlace();

    Preferences &m_preferences;
    const NotebookLocation &m_location;
    QLabel *m_place;
    QPushButton *m_usual;
};

} // namespace rung
