// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pageframe.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace rung {

class Notebook;
class Drafts;
class Preferences;
class TrustedCard;

/// Lines to call and someone to turn to. Opening it changes nothing and tells nobody; nothing here dials.
class TalkPage : public PageFrame
{
    Q_OBJECT

public:
    TalkPage(Notebook &notebook, Drafts &drafts, Preferences &preferences, QWidget *parent = nullptr);

    /// Opens the fields for someone trusted, and brings them into view.
    void writeDownContact();

Q_SIGNALS:
    /// The person would like today to do without a next step.
    void quietTodayAsked();

private:
    void addCountries();
    void chooseCountry(const QString &country);
    void showLines(const QString &country);
    void addLastChecked();
    void addEmergency(const QString &number);
    void addElsewhere();
    void readContact();

    Notebook &m_notebook;
    Preferences &m_preferences;
    QComboBox *m_countries;
    QWidget *m_firstTime; ///< asks whether the country is right, until it was chosen
    QWidget *m_lines;
    TrustedCard *m_trusted;
};

} // namespace rung
