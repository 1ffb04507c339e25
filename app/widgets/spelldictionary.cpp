// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spelldictionary.h"

#include <QFile>
#include <QLocale>

#include <hunspell.hxx>

namespace rung {

namespace {
constexpr qsizetype mostVerdicts = 20'000;
constexpr QChar apostrophe(0x2019);

/// Hunspell says nothing about a list it cannot read and then knows no word at all; a good one begins with its count.
bool beginsWithCount(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray line = file.readLine(80);
    if (line.startsWith("\xef\xbb\xbf"))
        line = line.sliced(3);
    return line.simplified().split(' ').first().toInt() > 0;
}

/// Hunspell's names of two encodings are its own.
QByteArray encodingName(const Hunspell &hunspell)
{
    QByteArray name = QByteArray::fromStdString(hunspell.get_dict_encoding());
    return name.replace("microsoft-", "").replace("TIS620-2533", "TIS-620");
}

/// The script a language writes its own name in.
QChar::Script scriptOf(const QString &language)
{
    const QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? QChar::Script_Latin : name.front().script();
}
} // namespace

std::unique_ptr<SpellDictionary> SpellDictionary::load(const DictionaryFiles &files)
{
    if (!beginsWithCount(files.stem + QStringLiteral(".dic")))
        return nullptr;
    std::unique_ptr<SpellDictionary> dictionary(new SpellDictionary(files));
    return dictionary->m_encode.isValid() && dictionary->m_decode.isValid() ? std::move(dictionary) : nullptr;
}

SpellDictionary::SpellDictionary(const DictionaryFiles &files)
    : m_hunspell(std::make_unique<Hunspell>(QFile::encodeName(files.stem + QStringLiteral(".aff")).constData(),
                                            QFile::encodeName(files.stem + QStringLiteral(".dic")).constData())),
      m_encode(encodingName(*m_hunspell).constData(), QStringConverter::Flag::Stateless),
      m_decode(encodingName(*m_hunspell).constData(), QStringConverter::Flag::Stateless),
      m_script(scriptOf(files.language))
{
}

SpellDictionary::~SpellDictionary() = default;

/// In the dictionary's own letters; nothing where it has none for this word.
std::optional<std::string> SpellDictionary::written(const QString &word)
{
    QString plain = word.normalized(QString::NormalizationForm_C).replace(apostrophe, QLatin1Char('\''));
    if (plain.isEmpty() || plain.front().script() != m_script)
        return std::nullopt;
    const QByteArray bytes = m_encode(plain);
    const QString back = m_decode(bytes);
    return back == plain ? std::optional(bytes.toStdString()) : std::nullopt;
}

bool SpellDictionary::knows(const QString &word)
{
    if (const auto known = m_verdicts.constFind(word); known != m_verdicts.cend())
        return *known;
    if (m_verdicts.size() >= mostVerdicts)
        m_verdicts.clear();
    const auto bytes = written(word);
    const bool known = !bytes || m_hunspell->spell(*bytes);
    m_verdicts.insert(word, known);
    return known;
}

QStringList SpellDictionary::suggestions(const QString &word, qsizetype most)
{
    QStringList found;
    const auto bytes = written(word);
    if (!bytes)
        return found;
    for (const std::string &each : m_hunspell->suggest(*bytes)) {
        QString suggestion = m_decode(QByteArray::fromStdString(each));
        if (word.contains(apostrophe))
            suggestion.replace(QLatin1Char('\''), apostrophe);
        if (found.size() < most && !suggestion.isEmpty() && !found.contains(suggestion))
            found << suggestion;
    }
    return found;
}

void SpellDictionary::add(const QString &word)
{
    if (const auto bytes = written(word))
        m_hunspell->add(*bytes);
    m_verdicts.clear();
}

} // namespace rung
