// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lockpage.h"
#include "app/shell/mainwindow.h"
#include "app/shell/notebookproblem.h"
#include "app/shell/opennotebook.h"
#include "app/shell/rescuereport.h"
#include "app/shell/restoredialog.h"
#include "app/shell/restoring.h"
#include "app/shell/sealdialog.h"
#include "app/shell/unlockform.h"
#include "core/notebook/readers.h"
#include "core/storage/sealednotebook.h"
#include "tests/gallery/scenes.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace rung::gallery {

namespace {

Instant day(int ago)
{
    return Instant::fromString(QStringLiteral("2026-11-23T08:12:00+01:00"))->plusDays(-ago);
}

std::vector<HeldBackup> backups()
{
    constexpr int daily = 5;
    std::vector<HeldBackup> held;
    for (int ago = 1; ago <= daily; ++ago)
        held.push_back({{QStringLiteral("/backup"), day(ago), 1'200'000},
                        BackupContents{2, 60 - ago, 41 - ago, Day::of(day(ago), DayStart::standard())}});
    held.push_back({{QStringLiteral("/backup"), day(12), 1'100'000}, std::nullopt});
    held.push_back({{QStringLiteral("/backup"), day(19), 1'000'000}, std::nullopt, true});
    return held;
}

void press(const QWidget &within, const char *button)
{
    within.findChild<QAbstractButton *>(QLatin1String(button))->click();
}

SealDialog *openSeal(MainWindow &window)
{
    auto *dialog = new SealDialog(window.opened().notebook(), {QStringLiteral("/media/stick/Rung")}, &window);
    dialog->open();
    return dialog;
}

Scene sealChange(const char *name, const char *button)
{
    return {QLatin1String(name), [button](MainWindow &window) { press(*openSeal(window), button); }};
}

} // namespace

std::unique_ptr<Notebook> sealedNotebook()
{
    static const QTemporaryDir folder;
    static const QString code = RecoveryCode::random().text();
    const QString path = folder.filePath(QStringLiteral("notebook.rung"));
    if (!QFile::exists(path)) {
        Notebook::create(path)->merge(read::record(*demoNotebook(60)));
        const Passphrase passphrase{Secret::ofText(QStringLiteral("a warm grey morning"))};
        sealNotebookFile(Notebook::open(path)->database(), Seal::make(passphrase, *RecoveryCode::from(code), KeyCost::least()));
    }
    return Notebook::openSealed(path, *Seal::opened(sealHeaderOf(path), *RecoveryCode::from(code)));
}

std::vector<Scene> safety()
{
    return {
        {QStringLiteral("seal"), [](MainWindow &window) { openSeal(window); }},
        {QStringLiteral("seal-not-yet"),
         [](MainWindow &window) {
             auto *dialog = openSeal(window);
             dialog->findChild<QLineEdit *>(QStringLiteral("passphraseEdit"))->setText(QStringLiteral("short"));
             press(*dialog, "sealButton");
         }},
        {QStringLiteral("restore"),
         [](MainWindow &window) {
             (new RestoreDialog(
                  backups(), Restoring::tr("Your notebook as it is now becomes a backup first, so that you can come back to it."), &window))
                 ->open();
         }},
        {QStringLiteral("damaged"),
         [](MainWindow &window) {
             const StorageError error(StorageError::Reason::Damaged, QStringLiteral("/home/kim/rung/notebook.rung"),
                                      QStringLiteral("row 12 missing from index sqlite_autoindex_attempts_1"));
             (new NotebookProblem(error, 4, &window))->open();
         }},
        {QStringLiteral("rescued"),
         [](MainWindow &window) {
             Rescue rescued;
             rescued.parts = {{QStringLiteral("ladders"), 2}, {QStringLiteral("rungs"), 14}, {QStringLiteral("attempts"), 57, 3}};
             rescued.lost = {QStringLiteral("attempts, row 12: peak is 140, off its scale"), QStringLiteral("page 31: not readable")};
             (new RescueReport(rescued, QStringLiteral("/home/kim/rung/notebook rescued.rung"), &window))->open();
         }},
    };
}

std::vector<Scene> sealed()
{
    return {
        {QStringLiteral("locked"), [](MainWindow &window) { window.lock(); }},
        {QStringLiteral("locked-code"),
         [](MainWindow &window) {
             window.lock();
             press(window, "otherWayButton");
         }},
        {QStringLiteral("locked-wrong"),
         [](MainWindow &window) {
             window.lock();
             window.findChild<QLineEdit *>(QStringLiteral("secretEdit"))->setText(QStringLiteral("something else"));
             press(window, "unlockButton");
             (void)QTest::qWaitFor([&] { return window.findChild<QAbstractButton *>(QStringLiteral("unlockButton"))->isEnabled(); });
         }},
        {QStringLiteral("seal-changes"), [](MainWindow &window) { openSeal(window); }},
        sealChange("seal-passphrase", "changePassphraseButton"),
        sealChange("seal-code", "changeCodeButton"),
        sealChange("seal-off", "unsealButton"),
    };
}

} // namespace rung::gallery
