// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/talkpage.h"

#include "app/base/failureboundary.h"
#include "app/base/preferences.h"
#include "app/guide/helplinecard.h"
#include "app/guide/quietdaycard.h"
#include "app/guide/trustedcard.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "core/guidance/helplines.h"
#include "core/notebook/readers.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
/// The country chosen before, else that of the locale; "somewhere else" where neither has a line.
QString likelyCountry(const Preferences &preferences)
{
    if (!preferences.country().isEmpty())
        return preferences.country();
    return countryFromLocale(builtInHelplines(), QLocale()).value_or(somewhereElse);
}
} // namespace

TalkPage::TalkPage(Notebook &notebook, Drafts &drafts, Preferences &preferences, QWidget *parent)
    : PageFrame(tr("Talk to someone"), tr("People who listen. Nothing here dials, and nobody is told that you looked."), Width::Cards,
                parent),
      m_notebook(notebook),
      m_preferences(preferences),
      m_countries(new QComboBox),
      m_firstTime(new QWidget),
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
    auto *quiet = new QuietDayCard;
    body()->addWidget(quiet);
    connect(quiet, &QuietDayCard::asked, this, &TalkPage::quietTodayAsked);
    addLastChecked();
    showLines(m_countries->currentData().toString());
    connect(m_trusted, &TrustedCard::changed, this,
            [this](const std::optional<TrustedContact> &contact) { guarded(this, [&] { m_notebook.setTrustedContact(contact); }); });
    connect(m_trusted, &TrustedCard::putOff, this, [this] {
        m_preferences.setTrustedContactPutOff(true);
        m_trusted->setAsking(false);
    });
    m_trusted->setAsking(!m_preferences.trustedContactPutOff());
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
    m_countries->addItem(tr("Somewhere else"), QString(somewhereElse));
    const int likely = m_countries->findData(likelyCountry(m_preferences));
    m_countries->setCurrentIndex(likely >= 0 ? likely : m_countries->count() - 1);
    auto *right = quietButton(tr("That is right"));
    right->setObjectName(QStringLiteral("countryIsRight"));
    auto *firstTime = new FlowLayout(themeOf(this).gapSmall(), m_firstTime);
    firstTime->addWidget(smallLabel(tr("Taken from the settings of your computer. Choose another where it is wrong.")));
    firstTime->addWidget(right);
    m_firstTime->setObjectName(QStringLiteral("countryQuestion"));
    body()->addWidget(m_countries, 0, Qt::AlignLeading);
    body()->addWidget(m_firstTime);
    m_firstTime->setVisible(m_preferences.country().isEmpty());
    connect(m_countries, &QComboBox::activated, this, [this] { chooseCountry(m_countries->currentData().toString()); });
    connect(right, &QPushButton::clicked, this, [this] {
        m_countries->setFocus(Qt::OtherFocusReason);
        chooseCountry(m_countries->currentData().toString());
    });
}

void TalkPage::chooseCountry(const QString &country)
{
    m_preferences.setCountry(country);
    m_firstTime->hide();
    showLines(country);
}

void TalkPage::addLastChecked()
{
    const Helplines &all = builtInHelplines();
    body()->addWidget(smallLabel(tr("Last checked on %1. Numbers change: where one does not answer, %2 knows others.")
                                     .arg(QLocale().toString(all.checkedOn.date(), QLocale::LongFormat), all.directoryElsewhere)));
}

void TalkPage::writeDownContact()
{
    m_trusted->write();
    QTimer::singleShot(0, m_trusted, [this] { ensureWidgetVisible(m_trusted); }); // once it has its place
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
    danger->body()->addWidget(bodyLabel(helplineNote(builtInHelplines().emergencyElsewhere)));
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
