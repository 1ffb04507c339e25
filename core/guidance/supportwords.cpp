// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/supportwords.h"

#include <QCoreApplication>

namespace rung {

namespace {

struct Text
{
    SupportSign sign;
    const char *line;
    const char *noticed;
    const char *helps;
};

constexpr auto blue = SupportLevel::Blue;
constexpr auto amber = SupportLevel::Amber;

// Of two texts for one rule the amber one stands first; a rule with a single text has it for every level.
// clang-format off
const Text texts[] = {
    {{SupportRule::Worsening, amber},
     QT_TRANSLATE_NOOP("Support", "It has been getting harder."),
     QT_TRANSLATE_NOOP("Support", "Over your last asks the fear rose, even measured from where each step began."),
     QT_TRANSLATE_NOOP("Support", "A smaller step is a good answer to that, and so is a rest.")},
    {{SupportRule::Steep, amber},
     QT_TRANSLATE_NOOP("Support", "The last asks took more out of you than the ones before."),
     QT_TRANSLATE_NOOP("Support", "Your last three asks brought much more fear than the earlier ones, measured from where each step began."),
     QT_TRANSLATE_NOOP("Support", "Going back to something that was easy is a step too.")},
    {{SupportRule::Alarm, amber},
     QT_TRANSLATE_NOOP("Support", "Your body has rung the alarm more than once."),
     QT_TRANSLATE_NOOP("Support", "There was panic, or things felt unreal, in two of your last five entries."),
     QT_TRANSLATE_NOOP("Support", "Something much smaller next, or nothing for some days, is a fine answer.")},
    {{SupportRule::Alarm, blue},
     QT_TRANSLATE_NOOP("Support", "Your body rang the alarm last time."),
     QT_TRANSLATE_NOOP("Support", "There was panic, or things felt unreal, in your last entry."),
     QT_TRANSLATE_NOOP("Support", "Something much smaller next, or nothing for some days, is a fine answer.")},
    {{SupportRule::Painful, amber},
     QT_TRANSLATE_NOOP("Support", "Something painful came back."),
     QT_TRANSLATE_NOOP("Support", "In two or more entries of the last month an ask brought back something painful."),
     QT_TRANSLATE_NOOP("Support", "What is old and hurts is better met in company than by more asks. Telling somebody is a step of its own.")},
    {{SupportRule::Avoidance, amber},
     QT_TRANSLATE_NOOP("Support", "For a while now it has not come to an ask."),
     QT_TRANSLATE_NOOP("Support", "Several of your last attempts ended before the question, and so it was a week ago."),
     QT_TRANSLATE_NOOP("Support", "That often means that the step is too big for now. A much smaller one is a step too.")},
    {{SupportRule::Avoidance, blue},
     QT_TRANSLATE_NOOP("Support", "The last few did not come to an ask."),
     QT_TRANSLATE_NOOP("Support", "Several of your last attempts ended before the question."),
     QT_TRANSLATE_NOOP("Support", "That often means that the step is too big for now. A smaller one is a step too.")},
    {{SupportRule::Setup, blue},
     QT_TRANSLATE_NOOP("Support", "There may be easier ways in."),
     QT_TRANSLATE_NOOP("Support", "Steps were too big lately or perhaps not fair, or every rung you have begins high."),
     QT_TRANSLATE_NOOP("Support", "Something small, even silly, is a good bottom rung. A therapist who works with exposure can also build the ladder with you.")},
    {{SupportRule::Harsh, amber},
     QT_TRANSLATE_NOOP("Support", "You have been very hard on yourself."),
     QT_TRANSLATE_NOOP("Support", "Five or more entries of the last two weeks speak of shame, or harshly of you."),
     QT_TRANSLATE_NOOP("Support", "A no tells something about the moment and little about you. What would you tell a friend who wrote this?")},
    {{SupportRule::Harsh, blue},
     QT_TRANSLATE_NOOP("Support", "You have been hard on yourself lately."),
     QT_TRANSLATE_NOOP("Support", "Three or more entries of the last two weeks speak of shame, or harshly of you."),
     QT_TRANSLATE_NOOP("Support", "A no tells something about the moment and little about you. What would you tell a friend who wrote this?")},
    {{SupportRule::Sting, amber},
     QT_TRANSLATE_NOOP("Support", "It still hurt the day after."),
     QT_TRANSLATE_NOOP("Support", "At least twice in the last two weeks an ask bothered you a lot a day later."),
     QT_TRANSLATE_NOOP("Support", "A rest, and somebody to tell it to, may do more now than the next ask.")},
    {{SupportRule::Severe, amber},
     QT_TRANSLATE_NOOP("Support", "The fear has been very high."),
     QT_TRANSLATE_NOOP("Support", "At least twice within a short time it came near the top of the scale, or stayed high afterwards."),
     QT_TRANSLATE_NOOP("Support", "A rest is as good as any step after that. When you go on, much smaller is fine.")},
    {{SupportRule::Severe, blue},
     QT_TRANSLATE_NOOP("Support", "That was as much fear as the scale has."),
     QT_TRANSLATE_NOOP("Support", "Your fear reached 100."),
     QT_TRANSLATE_NOOP("Support", "A rest is as good as any step after that. When you go on, much smaller is fine.")},
    {{SupportRule::Replaying, blue},
     QT_TRANSLATE_NOOP("Support", "It keeps replaying afterwards."),
     QT_TRANSLATE_NOOP("Support", "On three of the last five days after, you kept replaying it."),
     QT_TRANSLATE_NOOP("Support", "Going over it again feeds the fear, so the questions to write from rest for now. A short note, or none, is enough.")},
    {{SupportRule::Life, amber},
     QT_TRANSLATE_NOOP("Support", "Fear of a no gets in the way a lot."),
     QT_TRANSLATE_NOOP("Support", "You said so twice in a row when asked once a month: in the way of work, sleep or people."),
     QT_TRANSLATE_NOOP("Support", "That is a good reason to have somebody beside you, not only a notebook.")},
    {{SupportRule::Words, SupportLevel::Red},
     QT_TRANSLATE_NOOP("Support", "That sounds heavy."),
     QT_TRANSLATE_NOOP("Support", "Something in what you wrote today may mean that you are not safe."),
     QT_TRANSLATE_NOOP("Support", "You need not be alone with it.")},
};
// clang-format on

const Text &textOf(const SupportSign &sign)
{
    const Text *found = nullptr;
    for (const Text &text : texts)
        if (text.sign.rule == sign.rule && (!found || text.sign.level == sign.level))
            found = &text;
    Q_ASSERT(found);
    return *found;
}

} // namespace

EnglishBeside supportTexts()
{
    return EnglishBeside("Support");
}

SupportWords supportWords(const SupportSign &sign, EnglishBeside *beside)
{
    const Text &text = textOf(sign);
    EnglishBeside alone = supportTexts();
    EnglishBeside &texts = beside ? *beside : alone;
    return {texts.say(text.line), texts.say(text.noticed), texts.say(text.helps)};
}

QString mayBeWrong(EnglishBeside &beside)
{
    return beside.say(QT_TRANSLATE_NOOP("Support", "This is worked out from what you wrote here, and it may be wrong."));
}

QString therapistSentence(EnglishBeside &beside)
{
    return beside.say(
        QT_TRANSLATE_NOOP("Support",
                          "Something like this has come up more than once within a month. A therapist who works with exposure or "
                          "CBT can go on from here with you, and also sees what else may be behind it."));
}

QString medicalSentence(EnglishBeside &beside)
{
    return beside.say(QT_TRANSLATE_NOOP("Support", "Chest pain, fainting or trouble breathing that is new is a question for a doctor."));
}

} // namespace rung
