// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demotexts.h"

namespace rung {

// Fiction, in English as the invented person wrote it; it is content, not the program's own words, and is not translated.
std::span<const char *const> demoAnswerSentences(Answer answer)
{
    static constexpr std::array yes{"They said yes almost before I had finished.",
                                    "A yes, and a kind one.",
                                    "They were happy to, and a little surprised to be asked.",
                                    "It was a yes. I had a whole speech ready for the no.",
                                    "They said of course, as if it were nothing."};
    static constexpr std::array partly{"Not all of it, but they met me half way.",
                                       "They offered something smaller instead, which suits me.",
                                       "Half a yes: another day, a bit less.",
                                       "They could do part of it, and we laughed about the rest."};
    static constexpr std::array no{"They said no, sorry, and that was the whole of it.",
                                   "A no, with a reason that had nothing to do with me.",
                                   "A kind no, and back to what they were doing.",
                                   "No. It took four seconds and then the day went on.",
                                   "They said no and wished me a good day.",
                                   "It was a flat no. I said thank you and meant it, mostly."};
    static constexpr std::array noReply{"No answer. Perhaps they did not hear, perhaps they did not want to.",
                                        "Nothing came back, and I let it be nothing.",
                                        "It went unanswered. The silence was smaller than I had painted it."};
    static constexpr std::array waiting{"They will think about it and let me know.", "It is asked. The rest is not up to me."};
    static constexpr std::array leftBefore{"I began, lost my thread, and was gone before there was an answer.",
                                           "I was there, I started, and then I slipped out of it. I did go, though.",
                                           "Half the sentence came out. I left with the other half.",
                                           "Too many eyes, or so it felt. I broke off and went for a walk."};
    static constexpr std::array didNotAsk{"I did not ask in the end.",
                                          "Not today. I had the words and not the breath for them.",
                                          "I kept putting it off until it was too late for today.",
                                          "A long day, and I let this one go by.",
                                          "I had it all planned, and then the moment passed."};
    switch (answer) {
    case Answer::Yes:
        return yes;
    case Answer::Partly:
        return partly;
    case Answer::No:
        return no;
    case Answer::NoReply:
        return noReply;
    case Answer::Waiting:
        return waiting;
    case Answer::LeftBefore:
        return leftBefore;
    case Answer::DidNotAsk:
        return didNotAsk;
    }
    Q_UNREACHABLE();
}

std::span<const char *const> demoAfterthoughts(Answer answer)
{
    static constexpr std::array afterRefusal{"It stung until about supper.",
                                             "It would have been the same answer for anybody, I think.",
                                             "My hands shook a little and the words came anyway.",
                                             "I felt warm in the face all the way home. It passed at the corner.",
                                             "If a friend had been told the same I would have thought nothing of it.",
                                             "I did not replay it in the evening, which is new.",
                                             "I am not proud exactly, but something near it.",
                                             "The waiting beforehand was worse than the no.",
                                             "I had expected a sigh. It was only tired.",
                                             "Afterwards I bought bread and forgot about it until now.",
                                             "I told a friend on the phone and we both laughed, with me, not at me.",
                                             "I said sorry once, and once is better than five times.",
                                             "I asked in a normal voice. That was the thing I wanted to find out."};
    static constexpr std::array afterYes{"The waiting beforehand was the worst part.",
                                         "My heart was loud for a minute and then it was an ordinary afternoon again.",
                                         "What I had pictured and what happened were two different films.",
                                         "I noticed that I looked at the floor. Next time the eyes.",
                                         "It was over sooner than the tea took to cool.",
                                         "If a friend had asked the same I would have thought nothing of it.",
                                         "Next time I would like to leave out the long introduction.",
                                         "I nearly talked them out of it, that is how sure I was of the no.",
                                         "I keep guessing people’s minds, and I keep guessing wrong.",
                                         "My voice was steadier than last time.",
                                         "I would not have known if I had not asked.",
                                         "I was so ready to be a bother that I missed how glad they were to help.",
                                         "It was a small thing for them and a large one for me, and both are all right."};
    if (isRefusal(answer))
        return afterRefusal;
    return afterYes;
}

std::span<const char *const> demoLines()
{
    static constexpr std::array texts{"It takes four seconds.",
                                      "You can be red in the face and still ask.",
                                      "A no is about their day.",
                                      "Breathe out first, then the sentence.",
                                      "The picture in your head is not the room.",
                                      "You are allowed to want things.",
                                      "Ask, thank them, walk on.",
                                      "Nobody is keeping count but you.",
                                      "It was loud for a minute. Then it was over.",
                                      "They have asked for things as well.",
                                      "Plain words do. No speech.",
                                      "Look up when you say it.",
                                      "You have carried worse than a no before lunch.",
                                      "Leave the sorry at home.",
                                      "If it is a no, the bus still comes.",
                                      "Small is fine. Small counts.",
                                      "It was kinder out there than in here.",
                                      "You do not need to feel ready.",
                                      "Say it once and then wait.",
                                      "Whatever they say, there is soup tonight."};
    return texts;
}

std::span<const char *const> demoFreeTexts()
{
    static constexpr std::array texts{
        "A quiet week. I noticed how often I say “only if it is no trouble”. I might keep a look-out for that one.",
        "Someone asked me for something today, out of the blue, and I simply said no, I was in a hurry. No drama at all. So that is how it "
        "looks from the other side.",
        "I was tired all day and did nothing brave, and that is fine as well.",
        "Reading back through last month. I had forgotten half of the ones I was so sure I would never forget.",
        "Today I asked for the window to be opened without planning it. It was out before I thought. I do not know which rung that is.",
        "Three reasons that no would have stood for anybody: it was late, they were closing, and it was not theirs to give.",
        "What I would tell a friend: you asked clearly, you were polite, and the coffee was good.",
        "The old feeling came up at supper for no reason. I wrote it down and went for a walk. It was smaller when I came back.",
        "A long talk with my brother about all this. He said he goes quiet in shops too. I never knew.",
        "I want this for the big things in the end, not for free puddings. But the puddings are good practice."};
    return texts;
}

std::span<const char *const> demoAmendments()
{
    static constexpr std::array texts{"Also that my voice goes and I have to say it twice.",
                                      "Thinking about it again: that they look at each other.",
                                      "More exactly: a long silence, and then “pardon?”."};
    return texts;
}

std::span<const char *const> demoReplies()
{
    static constexpr std::array texts{"Thanks anyway.", "No problem, thank you for saying so.", "Fair enough. Have a good day."};
    return texts;
}

} // namespace rung
