// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guidetexts.h"

namespace rung {

namespace {
// clang-format off
const GuideText texts[] = {
    {"kind-asking", QT_TRANSLATE_NOOP("Guide", "Asking kindly"), {
        QT_TRANSLATE_NOOP("Guide", "The people you ask did not sign up for your practice. Nothing that puts them in a spot; polite and "
            "respectful; no lies and no manipulation. Take a no well and thank them."),
        QT_TRANSLATE_NOOP("Guide", "Four questions help with a step of your own:"),
        QT_TRANSLATE_NOOP("Guide", "• Could they say no in two seconds and get on with their day?"),
        QT_TRANSLATE_NOOP("Guide", "• Would it be fine if a friend of theirs were watching?"),
        QT_TRANSLATE_NOOP("Guide", "• Is everything you will say true?"),
        QT_TRANSLATE_NOOP("Guide", "• May you ask again, only someone else, or once?"),
        QT_TRANSLATE_NOOP("Guide", "Some things are better left out: filming and pranks; pretending and lying; following, touching, being "
            "alone with somebody at night; the same person again after a no, because they already answered. Children, "
            "patients, tenants and people who work for you may not feel free to refuse."),
        QT_TRANSLATE_NOOP("Guide", "If somebody said or showed that it was unwelcome: what would make the next ask easier for them?"),
    }},
    {"kind-to-self", QT_TRANSLATE_NOOP("Guide", "Being kind to yourself"), {
        QT_TRANSLATE_NOOP("Guide", "Be as kind to yourself as to the people you ask. What would you tell a friend who had just tried the "
            "same?"),
        QT_TRANSLATE_NOOP("Guide", "A no tells something about the moment and little about the one who asked. Reasons that would hold for "
            "anyone: rules, busy, tired, money, not theirs to give, bad timing."),
        QT_TRANSLATE_NOOP("Guide", "Leaving before the answer, or not asking today, is an entry like any other. So is a plan put off until "
            "tomorrow."),
        QT_TRANSLATE_NOOP("Guide", "Going over it again and again feeds the fear. So writing about it is offered with two short questions at "
            "most and a soft mark at ten minutes. Stop whenever you like."),
        QT_TRANSLATE_NOOP("Guide", "One line to tell yourself next time is enough. It comes back to you on Today."),
    }},
    {"traps", QT_TRANSLATE_NOOP("Guide", "Common traps"), {
        QT_TRANSLATE_NOOP("Guide", "• Starting too big. A smaller step, or one in between, costs nothing."),
        QT_TRANSLATE_NOOP("Guide", "• Being rude or inappropriate. That practises something else, and another person pays for it."),
        QT_TRANSLATE_NOOP("Guide", "• Taking a no personally. It was an answer to a question, at that moment."),
        QT_TRANSLATE_NOOP("Guide", "• Expecting a straight line up. It goes up and down for most people."),
        QT_TRANSLATE_NOOP("Guide", "• Leaning on safety habits: hurrying, apologising, a script, a joke, looking away. One at a time can be "
            "left out on purpose."),
    }},
    {"uneven", QT_TRANSLATE_NOOP("Guide", "When it goes up and down"), {
        QT_TRANSLATE_NOOP("Guide", "A few hard days are normal. One hard day, or one alarm, never makes Rung send you down: the same step, or "
            "one smaller, is then your choice."),
        QT_TRANSLATE_NOOP("Guide", "Climbing can hide progress: as the steps grow, the fear you write down may rise while you improve. So "
            "Rung compares every ask with the number of its own step."),
        QT_TRANSLATE_NOOP("Guide", "Fear need not fall for a step to settle. Carrying it counts."),
        QT_TRANSLATE_NOOP("Guide", "Where there is no clear direction yet, that is said as the normal thing it is. Harder than you expected "
            "happens, and may be worth a smaller step."),
    }},
    {"more-help", QT_TRANSLATE_NOOP("Guide", "When professional support is the better place"), {
        QT_TRANSLATE_NOOP("Guide", "The practice is not for every day and not for everyone. If several of these are you, do this together with "
            "a therapist; Rung can come along."),
        QT_TRANSLATE_NOOP("Guide", "• Distress grows instead of easing."),
        QT_TRANSLATE_NOOP("Guide", "• A refusal, or the mere thought of one, brings panic, deep sadness, shame or despair."),
        QT_TRANSLATE_NOOP("Guide", "• Your body answers with an alarm, or an old trauma does."),
        QT_TRANSLATE_NOOP("Guide", "• You keep dodging, or you keep scolding yourself."),
        QT_TRANSLATE_NOOP("Guide", "• Old wounds open."),
        QT_TRANSLATE_NOOP("Guide", "• You cannot find steps, or all of it is too much."),
        QT_TRANSLATE_NOOP("Guide", "• You have thoughts of hurting yourself, or daily life suffers."),
        QT_TRANSLATE_NOOP("Guide", "New chest pain, fainting or trouble breathing is a medical question, whatever may have brought it on."),
    }},
    {"find-therapist", QT_TRANSLATE_NOOP("Guide", "Finding a therapist for exposure or CBT"), {
        QT_TRANSLATE_NOOP("Guide", "Look for somebody who works with exposure, or with CBT, which is short for cognitive behavioural therapy. "
            "They also see what else may be behind it."),
        QT_TRANSLATE_NOOP("Guide", "A first question can be short: “I am afraid of being refused and I avoid asking. Do you work with "
            "exposure?” Asking two or three people is fine, and so is a no."),
        QT_TRANSLATE_NOOP("Guide", "If you do not know where to begin, a doctor you trust may know whom to ask near you."),
        QT_TRANSLATE_NOOP("Guide", "You can bring your ladder and the summary as one page, with your texts only if you want that."),
    }},
};
// clang-format on
} // namespace

std::span<const GuideText> careTexts()
{
    return texts;
}

} // namespace rung
