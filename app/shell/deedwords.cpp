// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/deedwords.h"

#include <QCoreApplication>

#include <array>

namespace rung {

namespace {
struct Words
{
    Deed deed;
    const char *done;
    const char *name;
};

constexpr std::array<Words, 27> words{{
    {Deed::AddLadder, QT_TRANSLATE_NOOP("Deed", "Ladder added."), QT_TRANSLATE_NOOP("Deed", "the new ladder")},
    {Deed::ChangeLadder, QT_TRANSLATE_NOOP("Deed", "Ladder changed."), QT_TRANSLATE_NOOP("Deed", "the change to the ladder")},
    {Deed::TrashLadder, QT_TRANSLATE_NOOP("Deed", "Ladder put in the trash."),
     QT_TRANSLATE_NOOP("Deed", "putting the ladder in the trash")},
    {Deed::RestoreLadder, QT_TRANSLATE_NOOP("Deed", "Ladder is back."), QT_TRANSLATE_NOOP("Deed", "bringing the ladder back")},
    {Deed::AddRungs, QT_TRANSLATE_NOOP("Deed", "Added to the ladder."), QT_TRANSLATE_NOOP("Deed", "the addition to the ladder")},
    {Deed::ChangeRung, QT_TRANSLATE_NOOP("Deed", "Rung changed."), QT_TRANSLATE_NOOP("Deed", "the change to the rung")},
    {Deed::ReorderRungs, QT_TRANSLATE_NOOP("Deed", "Order changed."), QT_TRANSLATE_NOOP("Deed", "the new order")},
    {Deed::TrashRung, QT_TRANSLATE_NOOP("Deed", "Rung put in the trash."), QT_TRANSLATE_NOOP("Deed", "putting the rung in the trash")},
    {Deed::RestoreRung, QT_TRANSLATE_NOOP("Deed", "Rung is back."), QT_TRANSLATE_NOOP("Deed", "bringing the rung back")},
    {Deed::Plan, QT_TRANSLATE_NOOP("Deed", "Plan saved."), QT_TRANSLATE_NOOP("Deed", "the plan")},
    {Deed::ChangePlan, QT_TRANSLATE_NOOP("Deed", "Plan changed."), QT_TRANSLATE_NOOP("Deed", "the change to the plan")},
    {Deed::PutOff, QT_TRANSLATE_NOOP("Deed", "Put off."), QT_TRANSLATE_NOOP("Deed", "putting it off")},
    {Deed::Log, QT_TRANSLATE_NOOP("Deed", "Saved."), QT_TRANSLATE_NOOP("Deed", "the entry")},
    {Deed::ChangeLog, QT_TRANSLATE_NOOP("Deed", "Entry changed."), QT_TRANSLATE_NOOP("Deed", "the change to the entry")},
    {Deed::MoveAttempt, QT_TRANSLATE_NOOP("Deed", "Moved to the other rung."), QT_TRANSLATE_NOOP("Deed", "the move to the other rung")},
    {Deed::TrashAttempt, QT_TRANSLATE_NOOP("Deed", "Put in the trash."), QT_TRANSLATE_NOOP("Deed", "putting the entry in the trash")},
    {Deed::RestoreAttempt, QT_TRANSLATE_NOOP("Deed", "The entry is back."), QT_TRANSLATE_NOOP("Deed", "bringing the entry back")},
    {Deed::AnswerNextDay, QT_TRANSLATE_NOOP("Deed", "Answer saved."), QT_TRANSLATE_NOOP("Deed", "the answer")},
    {Deed::Write, QT_TRANSLATE_NOOP("Deed", "Saved in the journal."), QT_TRANSLATE_NOOP("Deed", "what was written")},
    {Deed::ChangeReflection, QT_TRANSLATE_NOOP("Deed", "Text changed."), QT_TRANSLATE_NOOP("Deed", "the change to the text")},
    {Deed::TrashReflection, QT_TRANSLATE_NOOP("Deed", "Text put in the trash."),
     QT_TRANSLATE_NOOP("Deed", "putting the text in the trash")},
    {Deed::RestoreReflection, QT_TRANSLATE_NOOP("Deed", "The text is back."), QT_TRANSLATE_NOOP("Deed", "bringing the text back")},
    {Deed::CheckIn, QT_TRANSLATE_NOOP("Deed", "Answer saved."), QT_TRANSLATE_NOOP("Deed", "the answer")},
    {Deed::ChangeContact, QT_TRANSLATE_NOOP("Deed", "Your contact is saved."), QT_TRANSLATE_NOOP("Deed", "the change of contact")},
    {Deed::DismissSupport, QT_TRANSLATE_NOOP("Deed", "Put away for now."), QT_TRANSLATE_NOOP("Deed", "putting the card away")},
    {Deed::QuietDay, QT_TRANSLATE_NOOP("Deed", "Today is quiet."), QT_TRANSLATE_NOOP("Deed", "the quiet day")},
    {Deed::Import, QT_TRANSLATE_NOOP("Deed", "Taken in."), QT_TRANSLATE_NOOP("Deed", "what was taken in")},
}};

const Words &wordsOf(Deed deed)
{
    const Words &entry = words[static_cast<size_t>(deed)];
    Q_ASSERT(entry.deed == deed);
    return entry;
}

QString say(const char *text)
{
    return QCoreApplication::translate("Deed", text);
}
} // namespace

QString doneWords(Deed deed)
{
    return say(wordsOf(deed).done);
}

QString undoneWords(Deed deed)
{
    return QCoreApplication::translate("Deed", "Taken back: %1.").arg(say(wordsOf(deed).name));
}

QString undoLabel(Deed deed)
{
    return QCoreApplication::translate("Deed", "Undo: %1").arg(say(wordsOf(deed).name));
}

QString redoLabel(Deed deed)
{
    return QCoreApplication::translate("Deed", "Redo: %1").arg(say(wordsOf(deed).name));
}

} // namespace rung
