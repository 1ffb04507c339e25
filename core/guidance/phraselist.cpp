// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/phraselist.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>

namespace rung {

namespace {
constexpr std::array<std::pair<PhraseKind, const char *>, phraseKinds> kindKeys{{{PhraseKind::Red, "red"},
                                                                                 {PhraseKind::Soft, "soft"},
                                                                                 {PhraseKind::Mention, "mentions"},
                                                                                 {PhraseKind::Panic, "panic"},
                                                                                 {PhraseKind::Harmless, "harmless"},
                                                                                 {PhraseKind::Figure, "figures"},
                                                                                 {PhraseKind::Negation, "negations"},
                                                                                 {PhraseKind::NotNegation, "notNegations"},
                                                                                 {PhraseKind::Break, "breaks"},
                                                                                 {PhraseKind::PastTime, "pastTimes"},
                                                                                 {PhraseKind::Repeated, "again"},
                                                                                 {PhraseKind::OnPurpose, "onPurpose"}}};

constexpr std::array<std::pair<WordRole, const char *>, wordRoles> roleKeys{{{WordRole::Thinking, "thinking"},
                                                                             {WordRole::Linking, "linking"},
                                                                             {WordRole::Subject, "subjects"},
                                                                             {WordRole::First, "first"},
                                                                             {WordRole::Other, "others"},
                                                                             {WordRole::Speech, "speech"},
                                                                             {WordRole::ClauseStart, "clauseStarts"},
                                                                             {WordRole::PastVerb, "pastVerbs"},
                                                                             {WordRole::Present, "present"}}};

QHash<QString, QStringList> setsIn(const QJsonObject &object)
{
    QHash<QString, QStringList> sets;
    for (auto set = object.begin(); set != object.end(); ++set)
        sets.insert(set.key(), set.value().toString().split(u'|'));
    return sets;
}

void addPhrases(PhraseList &list, PhraseKind kind, const char *key, JsonFields &fields, const QHash<QString, QStringList> &sets)
{
    for (const QString &notation : fields.textsOrNothing(key)) {
        const auto pattern = PhrasePattern::from(notation, sets, list.vocabulary);
        if (!pattern)
            fields.refuse(key, QCoreApplication::translate("PhraseList", "“%1” is no phrase.").arg(notation));
        for (const int word : pattern->firstWords())
            list.byFirstWord[word].push_back(list.entries.size());
        list.entries.push_back({kind, *pattern});
    }
}

PhraseList listIn(const QByteArray &json)
{
    JsonFields fields(jsonDocument(json).object(), {});
    PhraseList list{.language = fields.text("language")};
    fields.textOrNothing("about");
    const auto sets = setsIn(fields.value("sets").toObject());
    for (const auto &[kind, key] : kindKeys)
        addPhrases(list, kind, key, fields, sets);
    for (const auto &[role, key] : roleKeys)
        for (const QString &word : fields.textsOrNothing(key))
            list.roles[static_cast<size_t>(role)].insert(list.vocabulary.add(word));
    fields.refuseOthers();
    return list;
}
} // namespace

std::variant<PhraseList, DataError> parsePhraseList(const QByteArray &json)
{
    try {
        return listIn(json);
    } catch (const DataError &error) {
        return error;
    }
}

const std::vector<PhraseList> &builtInPhraseLists()
{
    static const std::vector<PhraseList> lists = [] {
        std::vector<PhraseList> read;
        const QDir folder(QStringLiteral(":/phrases"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                read.push_back(std::get<PhraseList>(parsePhraseList(file.readAll())));
        }
        return read;
    }();
    return lists;
}

} // namespace rung
