// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settingsdialog.h"

#include "app/base/preferences.h"
#include "app/shell/appearance.h"
#include "app/shell/backupplaceedit.h"
#include "app/shell/remindersedit.h"
#include "app/shell/translation.h"
#include "app/widgets/buttons.h"
#include "app/widgets/chips.h"
#include "app/widgets/labels.h"
#include "app/widgets/spelling.h"
#include "core/guidance/coaching.h"
#include "core/guidance/helplines.h"
#include "core/guidance/phrasecheck.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
constexpr int zoomStep = 10;
constexpr int latestDayStart = 6;

QComboBox *comboBox(const char *name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}
} // namespace

SettingsDialog::SettingsDialog(Appearance &appearance, Preferences &preferences, Spelling &spelling, QWidget *parent)
    : Sheet(tr("Settings"), parent), m_appearance(appearance), m_preferences(preferences), m_spelling(spelling)
{
    setObjectName(QStringLiteral("settingsDialog"));
    addTheme();
    addZoom();
    addLanguage();
    addSpelling();
    addCountry();
    addTrusted();
    addDayStart();
    addCoaching();
    addPhrases();
    addField(tr("Reminders, while Rung is open"), new RemindersEdit(m_preferences, this));
}

void SettingsDialog::addBackupPlace(const NotebookLocation &location)
{
    addField(tr("Where backups are kept"), new BackupPlaceEdit(m_preferences, location, this));
}

void SettingsDialog::addTheme()
{
    auto *chips = new ChoiceChips<ThemeChoice>({{ThemeChoice::Desktop, tr("Like the desktop")},
                                                {ThemeChoice::Light, tr("Light")},
                                                {ThemeChoice::Dark, tr("Dark")},
                                                {ThemeChoice::Contrast, tr("High contrast")}},
                                               this);
    chips->setObjectName(QStringLiteral("themeChips"));
    chips->setValue(m_appearance.themeChoice());
    addField(tr("Colours"), chips);
    connect(chips, &ChipGroup::changed, this, [this, chips] {
        m_appearance.chooseTheme(chips->value().value_or(ThemeChoice::Desktop));
        chips->setValue(m_appearance.themeChoice());
    });
}

void SettingsDialog::addZoom()
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QStringLiteral("zoomBox"));
    box->setRange(Theme::minimumZoom, Theme::maximumZoom);
    box->setSingleStep(zoomStep);
    box->setSuffix(tr(" %"));
    box->setKeyboardTracking(false);
    box->setValue(m_appearance.zoom());
    addField(tr("Size of everything"), box);
    connect(box, &QSpinBox::valueChanged, this, [this](int percent) { m_appearance.chooseZoom(percent); });
}

void SettingsDialog::addLanguage()
{
    QComboBox *box = comboBox("languageBox", this);
    box->addItem(tr("Like the desktop"), QString());
    for (const QString &code : Translation::available())
        box->addItem(Translation::nameOf(code), code);
    choose(box, m_appearance.language());
    addField(tr("Language"), box);
    connect(box, &QComboBox::activated, this, [this, box] { m_appearance.chooseLanguage(box->currentData().toString()); });
}

void SettingsDialog::addSpelling()
{
    const auto installed = m_spelling.installed();
    if (installed.empty()) {
        QLabel *hint = quietLabel(tr("Once a Hunspell dictionary for your language is installed, you can choose it here."), this);
        hint->setObjectName(QStringLiteral("spellingHint"));
        addField(tr("Spelling"), hint);
        hint->setAccessibleName({});
        return;
    }
    QComboBox *box = comboBox("spellingBox", this);
    box->addItem(tr("Off"), QString());
    const QStringList names = namesOf(installed);
    for (size_t i = 0; i < installed.size(); ++i)
        box->addItem(names.at(static_cast<qsizetype>(i)), installed[i].language);
    choose(box, m_spelling.language());
    addField(tr("Spelling"), box);
    connect(box, &QComboBox::activated, this, [this, box] { m_spelling.choose(box->currentData().toString()); });
}

void SettingsDialog::addCountry()
{
    QComboBox *box = comboBox("countryBox", this);
    box->addItem(tr("Not chosen"), QString());
    for (const QString &code : countriesWithLines(builtInHelplines()))
        box->addItem(countryName(code), code);
    box->addItem(tr("Somewhere else"), QString(somewhereElse));
    choose(box, m_preferences.country());
    addField(tr("Country, for the lines to call"), box);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_preferences.setCountry(box->currentData().toString());
        Q_EMIT countryChosen();
    });
}

void SettingsDialog::addTrusted()
{
    QPushButton *button = secondaryButton(tr("Under Talk to someone…"), this);
    button->setObjectName(QStringLiteral("trustedButton"));
    addField(tr("Someone you trust"), button);
    body()->setAlignment(button, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT trustedContactRequested();
    });
}

void SettingsDialog::addDayStart()
{
    QComboBox *box = comboBox("dayStartBox", this);
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    for (int hour = 0; hour <= latestDayStart; ++hour)
        box->addItem(QLocale().toString(QTime(hour, 0), format), hour);
    choose(box, m_preferences.dayStart());
    addField(tr("A new day begins at"), box);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_preferences.setDayStart(box->currentData().toInt());
        Q_EMIT dayStartChosen();
    });
}

void SettingsDialog::addCoaching()
{
    auto *chips = new ChoiceSetChips<CoachingKind>({{CoachingKind::TooBig, tr("A step was very big")},
                                                    {CoachingKind::Unwelcome, tr("It was unwelcome")},
                                                    {CoachingKind::TakenPersonally, tr("A no that stings")},
                                                    {CoachingKind::NotAStraightLine, tr("Harder than last time")}},
                                                   this);
    chips->setObjectName(QStringLiteral("coachingChips"));
    const auto quiet = coachingKinds(m_preferences.quietCoaching());
    std::vector<CoachingKind> spoken;
    for (const auto &[kind, name] : Choices<CoachingKind>::all)
        if (!quiet.contains(kind))
            spoken.push_back(kind);
    chips->setValues(spoken);
    addField(tr("A word after an ask, now and then, when"), chips);
    connect(chips, &ChipGroup::changed, this, [this, chips] {
        const auto chosen = chips->values();
        QStringList silent;
        for (const auto &[kind, name] : Choices<CoachingKind>::all)
            if (!std::ranges::count(chosen, kind))
                silent << QLatin1String(name);
        m_preferences.setQuietCoaching(silent);
    });
}

void SettingsDialog::addPhrases()
{
    auto *chips = new ChoiceChips<bool>({{true, tr("Yes")}, {false, tr("No")}}, this);
    chips->setObjectName(QStringLiteral("softPhrasesChips"));
    chips->setValue(m_preferences.softPhrases());
    addField(tr("Notice words in your entries that are hard on yourself"), chips);
    QStringList languages;
    for (const QString &code : phraseLanguages())
        languages << QLocale::languageToString(QLocale(code).language());
    body()->addWidget(smallLabel(tr("On this computer alone, in what you wrote in the last 14 days. The only language it reads so far: %1.")
                                     .arg(QLocale().createSeparatedList(languages)),
                                 this));
    connect(chips, &ChipGroup::changed, this, [this, chips] {
        m_preferences.setSoftPhrases(chips->value().value_or(true));
        chips->setValue(m_preferences.softPhrases());
        Q_EMIT softPhrasesChosen();
    });
}

} // namespace rung
