// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guidetexts.h"

namespace rung {

namespace {
// clang-format off
const GuideText texts[] = {
    {"next-step", QT_TRANSLATE_NOOP("Guide", "Why this step"), {
        QT_TRANSLATE_NOOP("Guide", "Rung works the next step out anew from what you logged. It is an offer, and you can take any other."),
        QT_TRANSLATE_NOOP("Guide", "A step is settled when the last ask was easy (fear of 20 or less, handled at 8 or more), when fear stayed "
            "at 30 or less twice in a row, or when it was to be asked only once and was asked. Easy asks with two or "
            "more safety habits, or after a drink, do not count for this."),
        QT_TRANSLATE_NOOP("Guide", "It is settled as well after three asks on two days or more, when two of three things hold: fear came down "
            "to 35 or to half, the feared thing now seems unlikely (20 % or less) or half as likely, and you handled "
            "the last two at 7 or more. Six asks on two days or more are enough as well, when you handled the last "
            "two so, even if the fear stayed."),
        QT_TRANSLATE_NOOP("Guide", "Next comes the lowest step that is not settled and within reach: up to 40 in the beginning, and later up "
            "to 15 above the level you have reached. Until a step is settled, it comes back with one thing changed. "
            "After six asks on it another step nearby is offered instead."),
        QT_TRANSLATE_NOOP("Guide", "A smaller step is offered after repeated panic on it, after two attempts in a row that did not get as far "
            "as asking, after two asks in a row at 85 or more, or when fear rises over three asks in a row, "
            "by 20 or more in all, to 60 or more. "
            "These reasons lapse after 30 days."),
        QT_TRANSLATE_NOOP("Guide", "Where the gap to the next step is too wide, Rung suggests one in between. After more than 60 days away it "
            "begins with something you know."),
    }},
    {"not-too-big", QT_TRANSLATE_NOOP("Guide", "Why Rung asks whether a step is too big"), {
        QT_TRANSLATE_NOOP("Guide", "It asks when a step lies beyond what is within reach, when you expect more than 15 above that, or when you "
            "expect more than 40 and have made fewer than three asks in all."),
        QT_TRANSLATE_NOOP("Guide", "There are three ways on, and none is locked: a nearer step; a step in between; keep it, because you have "
            "thought about it."),
        QT_TRANSLATE_NOOP("Guide", "Where you marked that a no could cost something not easily replaced, it asks about that as well."),
    }},
    {"figures", QT_TRANSLATE_NOOP("Guide", "How the figures are computed"), {
        QT_TRANSLATE_NOOP("Guide", "Where a guess is needed, only guesses written before asking count. What you told from memory stays in the "
            "counts of answers and in the curve of your fear. Attempts you left before the answer are drawn with a "
            "cross and are in no figure; the text says how many there are."),
        QT_TRANSLATE_NOOP("Guide", "The usual difference: each ask gives expected minus felt. Rung averages every pair of these differences and "
            "takes the middle one (Hodges and Lehmann), so that a single odd day weighs little. “Give or take” is "
            "the 95 % interval that belongs to it, shown from six asks on."),
        QT_TRANSLATE_NOOP("Guide", "How often: a share of the asks, with Wilson's 95 % interval. No reply counts as a no, partly does not. With "
            "the thing you feared, partly counts as happened, so that nothing is flattered."),
        QT_TRANSLATE_NOOP("Guide", "How well you guessed a no: your likelihoods are put into five groups, each shown from three asks on, beside "
            "how often it really was a no."),
        QT_TRANSLATE_NOOP("Guide", "Is it getting easier: felt fear minus the number of the step, drawn as a smoothed line. A direction (Theil "
            "and Sen) is named from eight asks on, when chance explains it badly (Mann and Kendall, one in twenty) and "
            "it adds up to ten points or more. From nine asks on it also has to hold without the latest one."),
        QT_TRANSLATE_NOOP("Guide", "With few asks Rung says little: one or two are shown as they are, from three the middle of them so far, from "
            "five an early look, from ten how well you guess. The usual difference and the direction look at the latest "
            "200."),
        QT_TRANSLATE_NOOP("Guide", "Nothing random is used: the same record gives the same sentence each time."),
    }},
    {"support-rules", QT_TRANSLATE_NOOP("Guide", "When Rung steps back"), {
        QT_TRANSLATE_NOOP("Guide", "Rung looks at your own record for signs that the practice weighs more than it helps: fear that keeps "
            "growing, repeated alarms of the body, steps that are put off again and again, hard words to yourself, a "
            "sting that stays."),
        QT_TRANSLATE_NOOP("Guide", "Then it says so, in one quiet line or on an amber card, and on the card it lets its advice rest. You can put "
            "either away: the line rests for 7 days, the card for 14. After two amber cards within 30 days it names a "
            "therapist who works with exposure or CBT."),
        QT_TRANSLATE_NOOP("Guide", "It also looks for words about not wanting to live or about hurting yourself, in the texts of the last 14 "
            "days. Where it finds some from today, Today shows whom to call instead of a next step, until you lift it with "
            "one press. You can ask for that yourself under Talk to someone: Make today quiet."),
        QT_TRANSLATE_NOOP("Guide", "These words are looked for in English only. No other language has a list until somebody who works with "
            "people in that language has written one. Most findings are no danger at all, and missing some is certain; Talk "
            "to someone never depends on it."),
        QT_TRANSLATE_NOOP("Guide", "None of this is a diagnosis. It is worked out anew each time and never stored, apart from what you put away. "
            "Nothing of it blocks writing, exporting or deleting."),
    }},
    {"your-words", QT_TRANSLATE_NOOP("Guide", "What this program knows, and where"), {
        QT_TRANSLATE_NOOP("Guide", "What you write is in one file on this computer, readable by your account alone. Drafts of open forms are "
            "in a small file of their own. Rung sends nothing anywhere and uses no network."),
        QT_TRANSLATE_NOOP("Guide", "You can take everything along: as an archive, as tables or as a summary on paper. Your texts are in the "
            "summary only if you tick them, and what belongs to support leaves only if you tick that."),
    }},
};
// clang-format on
} // namespace

std::span<const GuideText> methodTexts()
{
    return texts;
}

} // namespace rung
