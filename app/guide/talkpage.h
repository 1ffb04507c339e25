// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pageframe.h"

class QComboBox;

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

private:
    void addCountries();
    void showLines(const QString &country);
    void addEmergency(const QString &number);
    void addElsewhere();
    void readContact();

    Notebook &m_notebook;
    Preferences &m_preferences;
    QComboBox *m_countries;
    QWidget *m_lines;
    TrustedCard *m_trusted;
};

} // namespace rung
