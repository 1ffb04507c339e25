// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guidesections.h"

#include <QCoreApplication>

#include <algorithm>

namespace rung {

namespace {
constexpr int mostParagraphs = 9;

struct Text
{
    const char *id;
    const char *title;
    const char *paragraphs[mostParagraphs];
};

// clang-format off
const Text texts[] = {
    {"what-it-is", QT_TRANSLATE_NOOP("Guide", "What this is, and what it is not"), {
        QT_TRANSLATE_NOOP("Guide", "Rung is a notebook for practising one thing: asking when a no is likely. You pick a small step, "
            "write down what you expect, ask, and write down what happened. Later you can look back and see how "
            "often the two agreed."),
        QT_TRANSLATE_NOOP("Guide", "It is something you do for yourself, at your own pace. It is not a treatment, it finds nothing "
            "wrong with you, and it promises nothing. No trial has tested this practice itself. It resembles "
            "graded exposure, which has been studied a good deal for social anxiety and helps many people."),
    }},
    {"origin", QT_TRANSLATE_NOOP("Guide", "Where it comes from"), {
        QT_TRANSLATE_NOOP("Guide", "Jason Comely described the idea in 2010: look for a no on purpose, and often enough that it loses "
            "its grip. Others tried it and told about it, and the name rejection therapy stayed."),
        QT_TRANSLATE_NOOP("Guide", "Therapists have long used a relative of it. In graded exposure a person meets what they fear in "
            "small, safe steps and lets what really happens correct what they expected."),
    }},
    {"how-it-works", QT_TRANSLATE_NOOP("Guide", "How it works"), {
        QT_TRANSLATE_NOOP("Guide", "The fear of a no lives on predictions: they will laugh, I will not bear it, it will follow me for "
            "days. Most of them are never checked, because avoiding the question avoids the answer as well."),
        QT_TRANSLATE_NOOP("Guide", "So you look for a question that is likely to get a no, and ask it. Sometimes you are refused. "
            "Sometimes people are kinder than you thought. Either way you find out what it is really like, and "
            "it is seldom the catastrophe."),
        QT_TRANSLATE_NOOP("Guide", "After a few of these, the next step looks smaller, and you climb. A no may still sting. What grows "
            "is knowing that you can carry it."),
        QT_TRANSLATE_NOOP("Guide", "This is why Rung asks for your guess first and seals it. A surprise teaches most when the guess "
            "was on paper before."),
    }},
    {"levels", QT_TRANSLATE_NOOP("Guide", "Three levels"), {
        QT_TRANSLATE_NOOP("Guide", "Beginner: small, even silly things with next to nothing at stake, such as asking for a taste of "
            "something or what book somebody is reading."),
        QT_TRANSLATE_NOOP("Guide", "Intermediate: things you would quite like, asked of people who may well say no. A discount, a "
            "window seat, a hand with something heavy."),
        QT_TRANSLATE_NOOP("Guide", "Advanced: things that matter to you. Better pay, a date, an opinion on your work from somebody who "
            "counts."),
        QT_TRANSLATE_NOOP("Guide", "The levels only sort roughly. Your own number for a step says more than its label."),
    }},
    {"practise", QT_TRANSLATE_NOOP("Guide", "How to start"), {
        QT_TRANSLATE_NOOP("Guide", "Take one fear and build a ladder for it: eight to twelve steps from nearly easy to hard, in more "
            "than one kind of place. A step at 30 or below makes a good bottom rung."),
        QT_TRANSLATE_NOOP("Guide", "Begin lower than you think you need to. Let the risk grow with you, and choose steps that lead "
            "towards something you care about."),
        QT_TRANSLATE_NOOP("Guide", "Before you ask, write what you are afraid will happen, as a camera would see it, and how likely it "
            "seems. Afterwards, write what came of it. Each takes a minute or two."),
        QT_TRANSLATE_NOOP("Guide", "Ask the same thing again on other days and of other people before you climb. A few days in between "
            "are fine; there is no pace to keep."),
    }},
    {"fear-scale", QT_TRANSLATE_NOOP("Guide", "What “fear 0–100” means"), {
        QT_TRANSLATE_NOOP("Guide", "It is a number for how strong the fear is, as you feel it. Nobody else can measure it, so no "
            "answer is wrong."),
        QT_TRANSLATE_NOOP("Guide", "0 is complete ease. 20 is a flutter you can ignore. At 40 you are uneasy and still yourself. At 60 "
            "you would rather leave. At 80 it is hard to think of anything else. 100 is the most fear you can "
            "imagine."),
        QT_TRANSLATE_NOOP("Guide", "Steps of five are exact enough. It helps to use the scale in the same way each time, your own way."),
    }},
    {"kind-asking", QT_TRANSLATE_NOOP("Guide", "Asking kindly"), {
        QT_TRANSLATE_NOOP("Guide", "The people you ask did not sign up for your practice. Ask for things they can refuse in two "
            "seconds and forget by the evening."),
        QT_TRANSLATE_NOOP("Guide", "Be polite and truthful. Leave out pranks, filming, pressure and anything that corners somebody. "
            "Some people may not feel free to refuse: children, patients, tenants, people who work for you. "
            "They are better left out."),
        QT_TRANSLATE_NOOP("Guide", "Take a no well and say thank you. With this person, the question is answered then."),
        QT_TRANSLATE_NOOP("Guide", "Many people say yes because a refusal is awkward. A yes alone does not show that the question was "
            "welcome, so their face is worth a look too."),
    }},
    {"kind-to-self", QT_TRANSLATE_NOOP("Guide", "Being kind to yourself"), {
        QT_TRANSLATE_NOOP("Guide", "Afterwards, talk to yourself as you would to a friend who had just tried the same."),
        QT_TRANSLATE_NOOP("Guide", "A no tells something about that moment: the rules, the time, the money, the mood. It tells little "
            "about you. Looking for three reasons that would hold for anybody can help to see it."),
        QT_TRANSLATE_NOOP("Guide", "Leaving before the answer, or not asking today, is an entry like any other. It shows where a step "
            "is still too big."),
        QT_TRANSLATE_NOOP("Guide", "Writing about it helps for a while; after that it can turn into going over it again and again. Ten "
            "minutes are plenty."),
    }},
    {"traps", QT_TRANSLATE_NOOP("Guide", "Common traps"), {
        QT_TRANSLATE_NOOP("Guide", "Starting too big. One ask that overwhelms you can teach the opposite of what you wanted. A smaller "
            "one in between costs nothing."),
        QT_TRANSLATE_NOOP("Guide", "Being rude or out of place so that a no is certain. It practises something else, and another "
            "person pays for it."),
        QT_TRANSLATE_NOOP("Guide", "Taking a no personally. Whoever said it may have forgotten it already."),
        QT_TRANSLATE_NOOP("Guide", "Hiding behind small habits: rehearsing each word, holding on to the phone, speaking very fast. "
            "Leaving out one of them at a time shows you that it was you who managed."),
        QT_TRANSLATE_NOOP("Guide", "Waiting for the fear to be gone. The aim is to carry it, and that works with fear in the room."),
    }},
    {"uneven", QT_TRANSLATE_NOOP("Guide", "When it goes up and down"), {
        QT_TRANSLATE_NOOP("Guide", "For most people the way up is not a straight line. A short night, a crowded shop or a gruff voice "
            "is enough to make an easy step hard again."),
        QT_TRANSLATE_NOOP("Guide", "Climbing can hide a change as well: while the steps grow, the fear you write down may rise "
            "although each kind of step has become easier. So Rung compares every ask with the number of its "
            "own step."),
        QT_TRANSLATE_NOOP("Guide", "One hard day is one dot among others. When several in a row get harder, a smaller step is a good "
            "next one."),
    }},
    {"more-help", QT_TRANSLATE_NOOP("Guide", "When professional support is the better place"), {
        QT_TRANSLATE_NOOP("Guide", "Some things are better not practised alone. A therapist, if possible one who works with exposure "
            "or CBT, is the better company when one of these sounds like you:"),
        QT_TRANSLATE_NOOP("Guide", "• Distress grows from ask to ask instead of easing."),
        QT_TRANSLATE_NOOP("Guide", "• A refusal, or the mere thought of one, brings panic, deep sadness, shame or despair."),
        QT_TRANSLATE_NOOP("Guide", "• Your body sounds the alarm, or something painful from earlier comes back."),
        QT_TRANSLATE_NOOP("Guide", "• You keep dodging, or you keep scolding yourself."),
        QT_TRANSLATE_NOOP("Guide", "• You find no step that is small enough, or all of it is too much."),
        QT_TRANSLATE_NOOP("Guide", "• Work, sleep or people suffer, or you think of hurting yourself."),
        QT_TRANSLATE_NOOP("Guide", "A therapist also sees what else may be behind it. Your ladder and the summary can come along."),
        QT_TRANSLATE_NOOP("Guide", "Chest pain, fainting or trouble breathing that is new is a question for a doctor, whatever may "
            "have caused it."),
    }},
    {"next-step", QT_TRANSLATE_NOOP("Guide", "Why this step"), {
        QT_TRANSLATE_NOOP("Guide", "Rung works the next step out anew from what you logged. It is an offer, and any other step is as "
            "good if you prefer it."),
        QT_TRANSLATE_NOOP("Guide", "A step is settled when the last ask was easy (fear of 20 or less, handled at 8 or more) or when "
            "fear stayed at 30 or less twice in a row. It is settled as well after three asks on two days or "
            "more, when two of three things hold: the fear came down to 35 or to half, the feared thing now "
            "seems unlikely or half as likely, and you handled it at 7 or more. Six asks that you handled well "
            "are enough by themselves, even if the fear stayed."),
        QT_TRANSLATE_NOOP("Guide", "Next comes the lowest step that is not settled and within reach: up to 40 in the beginning, and "
            "later up to 15 above the level you have reached. Until a step is settled, it comes back, with one "
            "thing changed."),
        QT_TRANSLATE_NOOP("Guide", "A smaller step is offered after repeated panic, two very hard asks in a row, fear that climbs "
            "three times, or two attempts that did not get as far as asking. One hard day alone does not do "
            "that."),
        QT_TRANSLATE_NOOP("Guide", "Where the gap to the next step is too wide, Rung suggests one in between. After two months away it "
            "begins with something you know."),
    }},
    {"figures", QT_TRANSLATE_NOOP("Guide", "How the figures are computed"), {
        QT_TRANSLATE_NOOP("Guide", "Where a guess is needed, only guesses written before asking count. What you told from memory stays "
            "in the counts of answers and in the curve of your fear. Attempts you left before the answer are "
            "drawn with a cross and are in no figure."),
        QT_TRANSLATE_NOOP("Guide", "The usual difference: each ask gives expected minus felt. Rung averages every pair of these "
            "differences and takes the middle one (Hodges and Lehmann), so that a single odd day weighs little. "
            "“Give or take” is the 95 % interval that belongs to it."),
        QT_TRANSLATE_NOOP("Guide", "How often: a share of the asks, with Wilson's 95 % interval. No reply counts as a no, partly does "
            "not. With the thing you feared, partly counts as happened."),
        QT_TRANSLATE_NOOP("Guide", "Is it getting easier: felt fear minus the number of the step, drawn as a smoothed line. A "
            "direction is named from eight asks on, when chance explains it badly (Mann and Kendall, one in "
            "twenty) and it adds up to ten points or more. From nine asks on it also has to hold without the "
            "latest one."),
        QT_TRANSLATE_NOOP("Guide", "With few asks Rung says little: one or two are shown as they are, from three the middle of them so "
            "far, from five an early look. The usual difference and the direction look at the latest 200."),
    }},
    {"your-words", QT_TRANSLATE_NOOP("Guide", "Where your words are kept"), {
        QT_TRANSLATE_NOOP("Guide", "In one file on this computer, in the place you chose, readable by your account alone. Rung sends "
            "nothing, counts nothing and asks for no account."),
        QT_TRANSLATE_NOOP("Guide", "You can take everything along: as an archive, as tables or as a summary on paper. Whoever may read "
            "these is up to you."),
    }},
};
// clang-format on

QString say(const char *text)
{
    return QCoreApplication::translate("Guide", text);
}
} // namespace

std::vector<GuideSection> guideSections()
{
    std::vector<GuideSection> sections;
    for (const Text &text : texts) {
        GuideSection section{QLatin1String(text.id), say(text.title), {}};
        for (const char *paragraph : text.paragraphs)
            if (paragraph)
                section.paragraphs << say(paragraph);
        sections.push_back(section);
    }
    return sections;
}

bool speaksOf(const GuideSection &section, const QString &search)
{
    const QString all = section.title + QLatin1Char('\n') + section.paragraphs.join(QLatin1Char('\n'));
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace rung
