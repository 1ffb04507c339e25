// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/talkpage.h"

#include "app/base/failureboundary.h"
#include "app/base/preferences.h"
#include "app/guide/helplinecard.h"
#include "app/guide/trustedcard.h"
#include "app/widgets/labels.h"
#include "core/guidance/helplines.h"
#include "core/notebook/readers.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
const QLatin1String elsewhere("ZZ"); ///< no country has this code

/// The country chosen before, else that of the locale; "somewhere else" where neither has a line.
QString likelyCountry(const Preferences &preferences)
{
    if (!preferences.country().isEmpty())
        return preferences.country();
    return countryFromLocale(builtInHelplines(), QLocale()).value_or(elsewhere);
}
} // namespace

TalkPage::TalkPage(Notebook &notebook, Drafts &drafts, Preferences &preferences, QWidget *parent)
    : PageFrame(tr("Talk to someone"), tr("People who listen. Nothing here dials, and nobody is told that you looked."), Width::Cards,
                parent),
      m_notebook(notebook),
      m_preferences(preferences),
      m_countries(new QComboBox),
      m_lines(new QWidget),
      m_trusted(new TrustedCard(drafts))
{
    setObjectName(QStringLiteral("talkPage"));
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins({});
    lines->setSpacing(themeOf(this).gap());
    addCountries();
    body()->addWidget(m_lines);
    body()->addWidget(m_trusted);
    const Helplines &all = builtInHelplines();
    body()->addWidget(smallLabel(tr("Last checked on %1. Numbers change: where one does not answer, %2 knows others.")
                                     .arg(QLocale().toString(all.checkedOn.date(), QLocale::LongFormat), all.directoryElsewhere)));
    showLines(m_countries->currentData().toString());
    connect(m_trusted, &TrustedCard::changed, this,
            [this](const std::optional<TrustedContact> &contact) { guarded(this, [&] { m_notebook.setTrustedContact(contact); }); });
    connect(&notebook, &Notebook::changed, this, [this] { guarded(this, [this] { readContact(); }); });
    guarded(this, [this] { readContact(); });
}

void TalkPage::addCountries()
{
    m_countries->setObjectName(QStringLiteral("countryChooser"));
    m_countries->setAccessibleName(tr("Country"));
    const QStringList countries = countriesWithLines(builtInHelplines());
    for (const QString &country : countries)
        m_countries->addItem(countryName(country), country);
    m_countries->addItem(tr("Somewhere else"), QString(elsewhere));
    const int likely = m_countries->findData(likelyCountry(m_preferences));
    m_countries->setCurrentIndex(likely >= 0 ? likely : m_countries->count() - 1);
    body()->addWidget(m_countries, 0, Qt::AlignLeading);
    connect(m_countries, &QComboBox::activated, this, [this] {
        const QString country = m_countries->currentData().toString();
        m_preferences.setCountry(country);
        showLines(country);
    });
}

void TalkPage::showLines(const QString &country)
{
    const auto old = m_lines->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *part : old) {
        part->hide();
        part->deleteLater();
    }
    const auto lines = linesFor(builtInHelplines(), country);
    if (lines.empty())
        return addElsewhere();
    addEmergency(lines.front().emergency);
    for (const Helpline &line : lines)
        m_lines->layout()->addWidget(new HelplineCard(line));
}

void TalkPage::addEmergency(const QString &number)
{
    auto *card = new Card(Card::Kind::Support);
    card->setObjectName(QStringLiteral("emergencyCard"));
    const QString when = tr("If you might hurt yourself, or are in danger now");
    card->body()->addWidget(questionLabel(when));
    card->body()->addWidget(new NumberRow(number, when));
    m_lines->layout()->addWidget(card);
}

void TalkPage::addElsewhere()
{
    auto *danger = new Card(Card::Kind::Support);
    danger->setObjectName(QStringLiteral("emergencyCard"));
    danger->body()->addWidget(questionLabel(tr("If you might hurt yourself, or are in danger now")));
    danger->body()->addWidget(bodyLabel(builtInHelplines().emergencyElsewhere));
    auto *card = new Card;
    card->setObjectName(QStringLiteral("directoryCard"));
    const QString about = tr("A directory of lines in many countries");
    card->body()->addWidget(questionLabel(about));
    card->body()->addWidget(new NumberRow(builtInHelplines().directoryElsewhere, about));
    m_lines->layout()->addWidget(danger);
    m_lines->layout()->addWidget(card);
}

void TalkPage::readContact()
{
    m_trusted->show(read::support(m_notebook).trustedContact);
}

} // namespace rung
