// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QAbstractButton;
class QButtonGroup;

namespace rung {

/// A group of chips that wraps: real radio buttons or check boxes, only drawn as chips.
/// Nothing is chosen at first. In a group of one choice, pressing the chosen chip again or Delete takes the choice back.
class ChipGroup : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { One, Many };

    explicit ChipGroup(Mode mode, QWidget *parent = nullptr);

    /// Replaces the chips by new ones, none of them chosen.
    void setTexts(const QStringList &texts);
    int count() const;
    QAbstractButton *chip(int index) const;

    /// The chosen chip, the first of them where several may be chosen; nothing when none is.
    std::optional<int> chosen() const;
    std::vector<int> allChosen() const;
    /// Chooses exactly these, without a signal.
    void choose(const std::vector<int> &indexes);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void admitOneTabStop();
    void noteToggle(bool checked);
    void takeBack();

    Mode m_mode;
    QButtonGroup *m_group;
    bool m_quiet = false;
};

/// One choice of an enum, or none.
template <class Enum>
class ChoiceChips : public ChipGroup
{
public:
    using Choice = std::pair<Enum, QString>;

    explicit ChoiceChips(QWidget *parent = nullptr) : ChipGroup(Mode::One, parent) {}
    ChoiceChips(std::vector<Choice> choices, QWidget *parent = nullptr) : ChoiceChips(parent) { setChoices(std::move(choices)); }

    void setChoices(std::vector<Choice> choices)
    {
        m_choices = std::move(choices);
        QStringList texts;
        for (const Choice &choice : m_choices)
            texts.append(choice.second);
        setTexts(texts);
    }

    std::optional<Enum> value() const
    {
        const std::optional<int> index = chosen();
        return index ? std::optional(m_choices[static_cast<size_t>(*index)].first) : std::nullopt;
    }

    void setValue(std::optional<Enum> value)
    {
        std::vector<int> indexes;
        for (size_t i = 0; i < m_choices.size(); ++i)
            if (value && m_choices[i].first == *value)
                indexes.push_back(static_cast<int>(i));
        choose(indexes);
    }

private:
    std::vector<Choice> m_choices;
};

/// Any number of choices of an enum.
template <class Enum>
class ChoiceSetChips : public ChipGroup
{
public:
    using Choice = std::pair<Enum, QString>;

    explicit ChoiceSetChips(QWidget *parent = nullptr) : ChipGroup(Mode::Many, parent) {}
    ChoiceSetChips(std::vector<Choice> choices, QWidget *parent = nullptr) : ChoiceSetChips(parent) { setChoices(std::move(choices)); }

    void setChoices(std::vector<Choice> choices)
    {
        m_choices = std::move(choices);
        QStringList texts;
        for (const Choice &choice : m_choices)
            texts.append(choice.second);
        setTexts(texts);
    }

    /// In the order of the choices.
    std::vector<Enum> values() const
    {
        std::vector<Enum> values;
        for (const int index : allChosen())
            values.push_back(m_choices[static_cast<size_t>(index)].first);
        return values;
    }

    void setValues(const std::vector<Enum> &values)
    {
        std::vector<int> indexes;
        for (size_t i = 0; i < m_choices.size(); ++i)
            for (const Enum value : values)
                if (m_choices[i].first == value)
                    indexes.push_back(static_cast<int>(i));
        choose(indexes);
    }

private:
    std::vector<Choice> m_choices;
};

} // namespace rung
