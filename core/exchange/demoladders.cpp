// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demotexts.h"

namespace rung {

namespace {

constexpr DemoLadder smallAsks{
    "Small asks",
    "being a nuisance to people who have better things to do",
    "Walk into any shop and ask for what I want, without rehearsing it on the way.",
    {{{"borrow-a-pen", "Borrow a pen from someone behind a counter", Context::Institutions, 10, Again::OtherPerson, false, 25,
       "I would rather ask than pat my pockets for a minute.", "Could I borrow your pen for a second?",
       "They sigh and look at the queue.", {"Post office, the counter on the left", "Library desk, before lunch"},
       {"A form, and no pen on purpose.", "The pen on the chain was gone, so it was almost a real need.", "I left my own pen at home."}, "errands"},
      {"next-markdown-date", "Ask staff when a full-price item might be reduced", Context::Shops, 20, Again::Anyone, false, 55,
       "I act as if money were nothing to me, and it is not.", "Do you know when these might come down in price?",
       "They look me up and down.", {"The coat rail, second floor", "The garden centre, big pots"},
       {"A grey coat, full price.", "There was a short queue and I asked all the same.", "The shop was quiet and the light was lovely."}, "shops"},
      {"parcel-favour", "Ask a neighbour to take in a parcel for you", Context::Neighbours, 25, Again::OtherPerson, false, 40,
       "I take in everyone’s parcels and never ask.", "Would you take in a parcel for me on Thursday?",
       "They say “again?” and close the door.", {"The flat across the landing", "The house with the blue gate"},
       {"I rang and heard slow steps.", "We met at the bins, which made it easier.", "I had the day and the hour on a slip of paper, in case."}, "neighbours"},
      {"cafe-small-discount", "See whether a cafe would take a little off your order", Context::Shops, 30, Again::OtherPerson, false, 75,
       "A no is nearly certain here, so I can look at one closely.", "Is there any chance of a little off the coffee today?",
       "They laugh and call a colleague over.", {"The corner café, ten in the morning", "The station kiosk"},
       {"Ten in the morning, two people in the whole café.", "I asked while the milk was steaming and had to say it twice.",
        "I ordered, swallowed, and asked."}, "shops"},
      {"swap-seats", "Ask someone on a bus or train if they would swap seats", Context::Strangers, 40, Again::OtherPerson, false, 55,
       "I stand for forty minutes rather than say one sentence.", "Would you mind swapping? I get sick facing backwards.",
       "The whole carriage looks up at me.", {"The 17:40 home", "Tram 4, back half"},
       {"The train was half full.", "I get sick facing backwards, and for once I said so.", "A woman with a book and a window seat."}, "travel"},
      {"second-hand-offer", "Make a lower offer on a second-hand item", Context::Shops, 45, Again::OtherPerson, false, 60,
       "I pay what is written because asking feels like accusing them.", "Would you take fifteen for the lamp?",
       "They say “are you serious?” loudly.", {"Saturday flea market", "The charity shop with the lamps"},
       {"The lamp was marked twenty.", "A box of records this time, and an older man with a flask.", "I held the thing for a while before I said it."}, "shops"},
      {"pudding-on-the-house", "Ask whether a dessert could come free on an ordinary day", Context::Shops, 50, Again::OtherPerson, false, 75,
       "It is a cheeky one, and I am never cheeky.", "Might there be a pudding on the house tonight? I thought I would ask.",
       "The waiter stares and the next table stops talking.", {"The noodle place, midweek", "Pizza with my sister"},
       {"I waited until the plates were gone.", "My sister hid behind the menu.", "It was an ordinary evening and I said exactly that."}, "shops"},
      {"raffle-prize-request", "Ask a shop to donate a prize for a cause you really support", Context::Shops, 65, Again::OtherPerson, false, 65,
       "The school roof is worth one awkward minute.", "Would you give something small for the school raffle?",
       "They tell me off for coming in to beg.", {"The bookshop on the square", "The bicycle shop"},
       {"I had the letter from the school with me.", "The owner was up a ladder, so we talked upwards.", "I waited until the shop was empty."}, "school"}}}};

constexpr DemoLadder amongPeople{
    "Among people I know",
    "that they think less of me afterwards",
    "Say what I think in meetings, and one day talk about my pay.",
    {{{"group-recommendation", "Ask an online group for a recommendation and answer the replies", Context::Online, 20, Again::Anyone, false, 40,
       "I read there for years and never wrote a line.", "Which walking boots last longer than two winters?",
       "Someone writes “use the search”.", {"The walkers’ forum", "The allotment group"},
       {"I wrote it, deleted it, wrote it again and sent it.", "I posted it at lunch and shut the lid.", "A short question this time, two lines."}, "online"},
      {"five-minute-feedback", "Ask a colleague for five minutes of feedback on something small", Context::Work, 30, Again::OtherPerson, false, 40,
       "I guess what they think of my work, and I guess badly.", "Could you give me five minutes on this page?",
       "They put on a polite face and say “it is fine”.", {"Her desk, after the morning round", "The small meeting room"},
       {"It was one page, printed.", "I caught them on the way back from the kettle.", "I asked about the part I am least sure of."}, "work"},
      {"join-lunch", "Ask a workmate whether you can join their lunch", Context::Work, 35, Again::OtherPerson, false, 40,
       "I eat at my desk and tell myself that I like it.", "Are you going down to eat? May I come along?",
       "They exchange a look.", {"The canteen, noon", "By the lift"},
       {"They were already putting on coats.", "The loud table, of all tables.", "I asked in the lift, where one cannot run."}, "work"},
      {"phone-instead-of-text", "Telephone someone you would normally send a message", Context::DatingFriendship, 40, Again::Anyone, false, 45,
       "Three days of messages for what takes one call.", "Is this a bad moment? I thought I would just ring.",
       "A long pause, and then “what is it?”.", {"From the kitchen, standing up", "On the walk home"},
       {"It rang six times.", "I stood up for the call, which helps.", "I had no reason ready except that I wanted to."}, "friends"},
      {"shadow-another-team", "Ask to shadow someone in another team for an hour", Context::Work, 45, Again::OtherPerson, false, 50,
       "I would like to know what they do up there.", "Could I sit with you for an hour next week and watch?",
       "They ask in front of everyone why I would want that.", {"Third floor, the planners", "By mail to the workshop"},
       {"I offered three mornings.", "They were in the middle of something and looked up anyway.", "I wrote four lines and no apology."}, "work"},
      {"coffee-with-acquaintance", "Invite an acquaintance for a coffee or a walk", Context::DatingFriendship, 50, Again::OtherPerson, false, 50,
       "Somebody has to go first, and it is never me.", "Would you like to walk round the lake on Sunday?",
       "They look for an excuse while I watch.", {"After choir, by the bikes", "The woman from the allotments"},
       {"After choir, when everyone looks for their bicycle.", "I named one day and one hour.", "We had talked about the weather long enough."}, "friends"},
      {"pitch-a-new-idea", "Pitch a fresh idea or project to your team", Context::Work, 65, Again::OtherPerson, false, 55,
       "The ideas are in my drawer, where they help nobody.", "May I have ten minutes on Thursday for an idea?",
       "Silence, and then the next item.", {"Thursday meeting", "The small round on Monday"},
       {"Ten minutes, two drawings.", "I spoke third, so that I could not slip to the end.", "My voice was somebody else’s for the first minute."}, "work"},
      {"pay-conversation", "Ask for a conversation about your pay", Context::Work, 80, Again::Once, true, 50,
       "Six years, and I never once asked.", "I would like to talk about my pay. When would suit you?",
       "My boss leans back and asks what I think I have done to earn it.", {"Her office, booked for half an hour", "The end of the yearly talk"},
       {"I had two pages with me and used one.", "The chair was very low.", "I said the number and then I stopped talking."}, "work"}}}};

} // namespace

const std::array<DemoLadder, 2> &demoLadders()
{
    static constexpr std::array ladders{smallAsks, amongPeople};
    return ladders;
}

} // namespace rung
