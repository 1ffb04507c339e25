// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guidetexts.h"

namespace rung {

namespace {
// clang-format off
const GuideText texts[] = {
    {"what-it-is", QT_TRANSLATE_NOOP("Guide", "What this is, and what it is not"), {
        QT_TRANSLATE_NOOP("Guide", "Rung is a notebook for practising one thing: asking where a no is likely, so that a no loses its grip. "
            "You pick a small step, write down what you expect, ask, and write down what happened. Then you see the "
            "two side by side."),
        QT_TRANSLATE_NOOP("Guide", "It is something you do for yourself, at your own pace. It is a self-help practice and no clinical "
            "treatment. Rung finds nothing wrong with you and promises nothing."),
        QT_TRANSLATE_NOOP("Guide", "It does not collect no's. It counts the asks you made and the guesses you tested, and there is "
            "nothing to win or to keep up."),
    }},
    {"origin", QT_TRANSLATE_NOOP("Guide", "Where it comes from, and what is known about it"), {
        QT_TRANSLATE_NOOP("Guide", "Jason Comely described the idea in 2010: ask for things on purpose where a no is likely, start small, "
            "and climb."),
        QT_TRANSLATE_NOOP("Guide", "No trial has tested this practice as such. It resembles graded exposure, the best-supported "
            "treatment for social anxiety: meet what you fear in safe, gradual steps, and let what really happens "
            "correct what you expected."),
        QT_TRANSLATE_NOOP("Guide", "A few studies looked at neighbouring questions. People who asked strangers for something "
            "underestimated how many would agree by 48 % on average, with more than 14,000 people asked (Bohns 2016, "
            "a review). Of 50 people asked first for a photo, 47 agreed (Zhao and Epley 2022). Of the worries that 29 "
            "people with an anxiety disorder wrote down as predictions, 91 % did not come true (LaFreniere and Newman "
            "2020)."),
        QT_TRANSLATE_NOOP("Guide", "These are background, not a target. Many people say yes because refusing is awkward, so a yes is no "
            "proof that the question was welcome."),
    }},
    {"how-it-works", QT_TRANSLATE_NOOP("Guide", "How it works"), {
        QT_TRANSLATE_NOOP("Guide", "You look for a question that is likely to get a no, and ask it. Sometimes you are refused. Sometimes "
            "you are surprised by how kind people are. Either way the mind learns that it was not a catastrophe, and "
            "you climb."),
        QT_TRANSLATE_NOOP("Guide", "A no may still sting. The aim is not to stop feeling that; it is to know that you can carry it."),
        QT_TRANSLATE_NOOP("Guide", "Rung asks for your guess first and seals it with the time. Afterwards both stand side by side, so "
            "that what really happened can correct what you expected."),
        QT_TRANSLATE_NOOP("Guide", "The loop is the same each time: choose a step, predict, go and ask, log what happened, look at guess and "
            "outcome, take the next step."),
    }},
    {"levels", QT_TRANSLATE_NOOP("Guide", "Three levels, with examples"), {
        QT_TRANSLATE_NOOP("Guide", "The catalogue sorts its asks into three levels. They only sort roughly: your own number for a step "
            "says more than its label, and a suggestion becomes a step when you have given it yours."),
    }},
    {"practise", QT_TRANSLATE_NOOP("Guide", "How to start"), {
        QT_TRANSLATE_NOOP("Guide", "Start small, even silly. Let the risk grow with you, and fit it to what matters to you."),
        QT_TRANSLATE_NOOP("Guide", "Take one fear and build a ladder for it: eight to twelve steps are a good number, from nearly easy to "
            "hard, in at least three kinds of place. A step at 30 or below makes a good bottom rung."),
        QT_TRANSLATE_NOOP("Guide", "You can note what the ladder is for: what would you do if a no could not stop you?"),
        QT_TRANSLATE_NOOP("Guide", "Before you ask, write what you are most afraid will happen, as a camera could film it, and how likely "
            "it seems. That takes under two minutes. Logging what came of it takes under a minute and a half."),
        QT_TRANSLATE_NOOP("Guide", "Asking again later helps it settle. Good spacing is one day after the first ask, then two, four and "
            "seven; with somebody else each time, where a second question would press."),
    }},
    {"fear-scale", QT_TRANSLATE_NOOP("Guide", "What “fear 0–100” means"), {
        QT_TRANSLATE_NOOP("Guide", "It is a number for how strong the fear is, as you feel it: a whole number from 0 to 100. Nobody else can "
            "measure it, so no answer is wrong."),
        QT_TRANSLATE_NOOP("Guide", "0 is complete ease. 20 is a flutter you can ignore. At 40 you are uneasy and still yourself. At 60 you "
            "would rather leave. At 80 it is hard to think of anything else. 100 is the most fear you can imagine."),
        QT_TRANSLATE_NOOP("Guide", "No scale begins in the middle. One you did not touch counts as missing, never as 50."),
    }},
    {"reveal", QT_TRANSLATE_NOOP("Guide", "Expected and felt, side by side"), {
        QT_TRANSLATE_NOOP("Guide", "After each log you see one line from 0 to 100. The hollow mark is the fear you expected, the filled one "
            "is the fear you felt at the hardest moment."),
        QT_TRANSLATE_NOOP("Guide", "A difference of up to 5 counts as “as you expected”. More than that is told as it is, in either "
            "direction: harder than expected happens."),
        QT_TRANSLATE_NOOP("Guide", "Your earlier numbers stay hidden until you have saved, so that they do not pull the new ones."),
        QT_TRANSLATE_NOOP("Guide", "Yes, partly, no and no reply weigh the same and look the same. So do waiting for an answer, leaving "
            "before it, and not asking: all are respectable entries."),
    }},
};
// clang-format on
} // namespace

std::span<const GuideText> practiceTexts()
{
    return texts;
}

} // namespace rung
