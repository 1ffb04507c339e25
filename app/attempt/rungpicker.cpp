// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/rungpicker.h"

#include "app/base/theme.h"
#include "app/widgets/draftfields.h"
#include "app/widgets/labels.h"
#include "app/widgets/question.h"
#include "app/widgets/storable.h"
#include "app/widgets/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

RungPicker::RungPicker(std::vector<PlacedRung> rungs, const QString &newLadder, QWidget *parent)
    : QWidget(parent),
      m_rungs(std::move(rungs)),
      m_newLadder(newLadder),
      m_asked(new QComboBox),
      m_place(smallLabel({})),
      m_context(new ChoiceChips<Context>(choicesWith<Context>(contextWord))),
      m_contextQuestion(new Question(tr("Where was that?"), m_context, tr("optional")))
{
    m_asked->setObjectName(QStringLiteral("askedEdit"));
    m_asked->setEditable(true);
    m_asked->setInsertPolicy(QComboBox::NoInsert);
    m_asked->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_asked->lineEdit()->setPlaceholderText(tr("Choose a rung, or write what you asked"));
    for (const PlacedRung &placed : m_rungs)
        m_asked->addItem(titleOf(placed));
    m_asked->setCurrentIndex(-1);
    m_asked->completer()->setFilterMode(Qt::MatchContains);
    m_asked->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_asked->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_place->setObjectName(QStringLiteral("place"));
    m_context->setObjectName(QStringLiteral("context"));
    layOut();
    connect(m_asked, &QComboBox::editTextChanged, this, &RungPicker::noteChange);
    connect(m_context, &ChipGroup::changed, this, &RungPicker::noteChange);
    noteChange();
}

void RungPicker::layOut()
{
    auto *asked = new Question(tr("What did you ask?"), m_asked);
    m_asked->lineEdit()->setAccessibleName(asked->question());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).gapTiny());
    column->addWidget(asked);
    column->addWidget(m_place);
    column->addSpacing(themeOf(this).gapSmall());
    column->addWidget(m_contextQuestion);
    setFocusProxy(m_asked);
    m_required.add(asked, [this] { return openTitle(); });
}

/// The title, told apart by its ladder where another rung has the same.
QString RungPicker::titleOf(const PlacedRung &placed) const
{
    const auto same = [&](const PlacedRung &other) { return other.rung.title == placed.rung.title; };
    const bool alone = std::ranges::count_if(m_rungs, same) == 1;
    return alone ? placed.rung.title.text() : tr("%1 (%2)", "rung, ladder").arg(placed.rung.title.text(), placed.ladder);
}

QString RungPicker::written() const
{
    return storable(m_asked->currentText()).simplified();
}

QString RungPicker::openTitle() const
{
    if (written().isEmpty())
        return tr("Still open: what you asked.");
    if (!chosen() && !Title::from(written()))
        return tr("There is room for %1 characters here.").arg(QLocale().toString(Title::maximum));
    return {};
}

const PlacedRung *RungPicker::chosen() const
{
    const QString text = written();
    const auto found = std::ranges::find_if(
        m_rungs, [&](const PlacedRung &placed) { return titleOf(placed).simplified().compare(text, Qt::CaseInsensitive) == 0; });
    return found == m_rungs.end() ? nullptr : &*found;
}

std::optional<Id<Rung>> RungPicker::rung() const
{
    const PlacedRung *placed = chosen();
    return placed ? std::optional(placed->rung.id) : std::nullopt;
}

std::optional<Title> RungPicker::title() const
{
    return chosen() ? std::nullopt : Title::from(written());
}

Context RungPicker::context() const
{
    return m_context->value().value_or(Context::Other);
}

void RungPicker::noteChange()
{
    const PlacedRung *placed = chosen();
    const bool isNew = !placed && !written().isEmpty();
    m_place->setText(placed ? tr("On your ladder “%1”.").arg(placed->ladder) : tr("New. It goes to the ladder “%1”.").arg(m_newLadder));
    m_place->setVisible(placed || isNew);
    m_contextQuestion->setVisible(isNew);
    m_required.settle();
    Q_EMIT changed();
}

void RungPicker::keepIn(QJsonObject &draft) const
{
    draft::put(draft, QStringLiteral("asked"), m_asked->currentText());
    draft::put(draft, QStringLiteral("context"), m_context->value());
}

void RungPicker::restore(const QJsonObject &draft)
{
    m_asked->setEditText(draft::text(draft, QStringLiteral("asked")));
    m_context->setValue(draft::choice<Context>(draft, QStringLiteral("context")));
}

} // namespace rung
