// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <span>
#include <utility>

namespace rung {

/// Every choice a record can hold, with its name in the file and the archive. One table per enum; specialised below.
template <class Enum>
struct Choices;

/// The name `value` has in the file and in the archive.
template <class Enum>
QString toName(Enum value)
{
    for (const auto &[choice, name] : Choices<Enum>::all)
        if (choice == value)
            return QLatin1String(name);
    Q_UNREACHABLE();
}

/// The choice of that name; nothing for any other text.
template <class Enum>
std::optional<Enum> fromName(const QString &text)
{
    for (const auto &[choice, name] : Choices<Enum>::all)
        if (text == QLatin1String(name))
            return choice;
    return std::nullopt;
}

enum class Context { Shops, Strangers, Work, Neighbours, Online, DatingFriendship, Institutions, Family, Other };
enum class Again { Anyone, OtherPerson, Once };
enum class Answer { Yes, Partly, No, NoReply, Waiting, LeftBefore, DidNotAsk };
enum class FearedHappened { No, Partly, Yes };
enum class Habit { Hurried, Apologising, Script, LookedAway, Joke, Hinted, ByMessage, Companion, Drank, SurePick, LeftEarly, Checking };
enum class Feeling { Nervous, Embarrassed, Sad, Angry, Proud, Relieved, Amused, Flat, Ashamed, Curious, Warm, Other };
enum class Body { Heart, Shaking, Blushing, Breath, Stomach, Panic, Unreal, PastPain };
enum class Unwelcome { No, Unsure, Yes };
enum class Obstacle { TooBig, BadMoment, LowEnergy, UnsureFair, Forgot };
enum class InTheWay { No, Some, ALot };
enum class SupportLevel { Blue, Amber, Red };

template <class Enum, size_t N>
using ChoiceTable = std::array<std::pair<Enum, const char *>, N>;

template <>
struct Choices<Context>
{
    static constexpr ChoiceTable<Context, 9> all{{{Context::Shops, "shops"},
                                                  {Context::Strangers, "strangers"},
                                                  {Context::Work, "work"},
                                                  {Context::Neighbours, "neighbours"},
                                                  {Context::Online, "online"},
                                                  {Context::DatingFriendship, "datingFriendship"},
                                                  {Context::Institutions, "institutions"},
                                                  {Context::Family, "family"},
                                                  {Context::Other, "other"}}};
};
template <>
struct Choices<Again>
{
    static constexpr ChoiceTable<Again, 3> all{{{Again::Anyone, "anyone"}, {Again::OtherPerson, "otherPerson"}, {Again::Once, "once"}}};
};
template <>
struct Choices<Answer>
{
    static constexpr ChoiceTable<Answer, 7> all{{{Answer::Yes, "yes"},
                                                 {Answer::Partly, "partly"},
                                                 {Answer::No, "no"},
                                                 {Answer::NoReply, "noReply"},
                                                 {Answer::Waiting, "waiting"},
                                                 {Answer::LeftBefore, "leftBefore"},
                                                 {Answer::DidNotAsk, "didNotAsk"}}};
};
template <>
struct Choices<FearedHappened>
{
    static constexpr ChoiceTable<FearedHappened, 3> all{
        {{FearedHappened::No, "no"}, {FearedHappened::Partly, "partly"}, {FearedHappened::Yes, "yes"}}};
};
template <>
struct Choices<Habit>
{
    static constexpr ChoiceTable<Habit, 12> all{{{Habit::Hurried, "hurried"},
                                                 {Habit::Apologising, "apologising"},
                                                 {Habit::Script, "script"},
                                                 {Habit::LookedAway, "lookedAway"},
                                                 {Habit::Joke, "joke"},
                                                 {Habit::Hinted, "hinted"},
                                                 {Habit::ByMessage, "byMessage"},
                                                 {Habit::Companion, "companion"},
                                                 {Habit::Drank, "drank"},
                                                 {Habit::SurePick, "surePick"},
                                                 {Habit::LeftEarly, "leftEarly"},
                                                 {Habit::Checking, "checking"}}};
};
template <>
struct Choices<Feeling>
{
    static constexpr ChoiceTable<Feeling, 12> all{{{Feeling::Nervous, "nervous"},
                                                   {Feeling::Embarrassed, "embarrassed"},
                                                   {Feeling::Sad, "sad"},
                                                   {Feeling::Angry, "angry"},
                                                   {Feeling::Proud, "proud"},
                                                   {Feeling::Relieved, "relieved"},
                                                   {Feeling::Amused, "amused"},
                                                   {Feeling::Flat, "flat"},
                                                   {Feeling::Ashamed, "ashamed"},
                                                   {Feeling::Curious, "curious"},
                                                   {Feeling::Warm, "warm"},
                                                   {Feeling::Other, "other"}}};
};
template <>
struct Choices<Body>
{
    static constexpr ChoiceTable<Body, 8> all{{{Body::Heart, "heart"},
                                               {Body::Shaking, "shaking"},
                                               {Body::Blushing, "blushing"},
                                               {Body::Breath, "breath"},
                                               {Body::Stomach, "stomach"},
                                               {Body::Panic, "panic"},
                                               {Body::Unreal, "unreal"},
                                               {Body::PastPain, "pastPain"}}};
};
template <>
struct Choices<Unwelcome>
{
    static constexpr ChoiceTable<Unwelcome, 3> all{{{Unwelcome::No, "no"}, {Unwelcome::Unsure, "unsure"}, {Unwelcome::Yes, "yes"}}};
};
template <>
struct Choices<Obstacle>
{
    static constexpr ChoiceTable<Obstacle, 5> all{{{Obstacle::TooBig, "tooBig"},
                                                   {Obstacle::BadMoment, "badMoment"},
                                                   {Obstacle::LowEnergy, "lowEnergy"},
                                                   {Obstacle::UnsureFair, "unsureFair"},
                                                   {Obstacle::Forgot, "forgot"}}};
};
template <>
struct Choices<InTheWay>
{
    static constexpr ChoiceTable<InTheWay, 3> all{{{InTheWay::No, "no"}, {InTheWay::Some, "some"}, {InTheWay::ALot, "aLot"}}};
};
template <>
struct Choices<SupportLevel>
{
    static constexpr ChoiceTable<SupportLevel, 3> all{
        {{SupportLevel::Blue, "blue"}, {SupportLevel::Amber, "amber"}, {SupportLevel::Red, "red"}}};
};

} // namespace rung
