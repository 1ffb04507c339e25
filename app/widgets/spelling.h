// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/widgets/dictionaryfiles.h"

#include <QLocale>

#include <memory>
#include <optional>

class QWidget;

namespace rung {

class Preferences;
class SpellDictionary;

/// What the texts of a window are checked with: the dictionary chosen, else the one of the language spoken, and the person's own words.
/// The dictionary is read when the first word is to be checked.
class Spelling : public QObject
{
    Q_OBJECT

public:
    /// `preferences` outlive it. It serves the widgets beneath its parent.
    Spelling(Preferences &preferences, const QStringList &folders, QObject *parent = nullptr);
    ~Spelling() override;

    /// The one that serves `widget`; null where there is none.
    static Spelling *of(const QWidget *widget);

    /// Looked for anew each time.
    std::vector<DictionaryFiles> installed() const;
    /// The language checked, as its dictionary is named; empty where nothing is checked.
    QString language() const;
    /// Empty to have nothing checked.
    void choose(const QString &language);

    /// Where nothing is checked, every word is known.
    bool knows(const QString &word);
    QStringList suggestions(const QString &word, qsizetype most);
    void addToOwnWords(const QString &word);

Q_SIGNALS:
    /// Words may be known now that were not, and the other way round.
    void changed();

private:
    SpellDictionary *dictionary();

    Preferences &m_preferences;
    QStringList m_folders;
    std::unique_ptr<SpellDictionary> m_dictionary;
    std::optional<QLocale> m_lookedUpFor;
};

} // namespace rung
