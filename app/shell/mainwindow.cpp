// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"

#include "app/base/failureboundary.h"
#include "app/base/preferences.h"
#include "app/shell/aboutdialog.h"
#include "app/shell/appearance.h"
#include "app/shell/appmenu.h"
#include "app/shell/banner.h"
#include "app/shell/deedwords.h"
#include "app/shell/lockedit.h"
#include "app/shell/lockpage.h"
#include "app/shell/lockwatch.h"
#include "app/shell/navigator.h"
#include "app/shell/notebookcopy.h"
#include "app/shell/notebookdialogs.h"
#include "app/shell/opennotebook.h"
#include "app/shell/session.h"
#include "app/shell/settingsdialog.h"
#include "app/shell/shortcutsdialog.h"
#include "app/shell/sidebar.h"
#include "app/shell/unlockform.h"
#include "app/shell/unlocking.h"
#include "app/widgets/messagestrip.h"
#include "app/widgets/spelling.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScreen>
#include <QToolButton>

namespace rung {

namespace {
constexpr QSize usualSize(1120, 760);
constexpr QSize smallestSize(480, 420);
constexpr int narrowBelow = 900;
constexpr int zoomStep = 10;

void present(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
} // namespace

MainWindow::MainWindow(std::unique_ptr<OpenNotebook> opened, Preferences &preferences, Appearance &appearance, NotebookLocation location)
    : m_preferences(preferences),
      m_appearance(appearance),
      m_location(std::move(location)),
      m_lockWatch(std::make_unique<LockWatch>(preferences))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(smallestSize);
    new Spelling(preferences, dictionaryFolders(), this);
    restoreSize();
    use(std::move(opened));
    connect(&appearance, &Appearance::changed, this, [this] {
        if (isLocked())
            showLockPage();
        else
            this->opened().keeping().whenKept([this] { makeAnew(); });
    });
    connect(m_lockWatch.get(), &LockWatch::lockRequested, this, &MainWindow::lock);
}

MainWindow::~MainWindow() = default;

Navigator &MainWindow::navigator() const
{
    return m_session->navigator();
}

OpenNotebook &MainWindow::opened() const
{
    return m_session->opened();
}

void MainWindow::use(std::unique_ptr<OpenNotebook> opened)
{
    m_session = std::make_unique<Session>(std::move(opened), m_preferences, m_location, this);
    const QString path = m_session->notebook().path();
    if (!m_session->opened().isDemo())
        m_preferences.addRecentFile(path);
    const bool usual = m_session->opened().isDemo() || path == m_location.notebook;
    setWindowTitle(usual ? tr("Rung") : tr("%1 – Rung").arg(QFileInfo(path).completeBaseName()));

    connect(m_session.get(), &Session::undoStateChanged, this, &MainWindow::showUndoState);
    connect(m_session.get(), &Session::newChosen, this, &MainWindow::createNotebook, Qt::QueuedConnection);
    connect(m_session.get(), &Session::openChosen, this, &MainWindow::openNotebook, Qt::QueuedConnection);
    connect(m_session.get(), &Session::reopenAs, this, &MainWindow::reopen, Qt::QueuedConnection);
    connect(m_session.get(), &Session::restored, this, &MainWindow::openRestored, Qt::QueuedConnection);
    connect(&m_session->pages(), &PageStack::shown, this, &MainWindow::showWhereOneIs);
    makeFrame();
    navigator().showPlace(Place::Today);
    Q_EMIT notebookOpened();
}

void MainWindow::makeFrame()
{
    makeMenu();
    auto *frame = new QWidget;
    m_sidebar = new Sidebar(frame);
    m_strip = new MessageStrip(frame);
    m_session->speakThrough(m_strip);
    connect(m_sidebar, &Sidebar::placeChosen, &navigator(), &Navigator::showPlace);
    connect(m_sidebar->menuButton(), &QToolButton::clicked, this, &MainWindow::popUpMenu);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    if (QWidget *banner = makeBanner())
        column->addWidget(banner);
    column->addWidget(&m_session->pages(), 1);
    column->addWidget(m_strip);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    m_sidebar->setPlace(navigator().placeInView());
    m_sidebar->setNarrow(width() < themeOf(this).px(narrowBelow));
    setCentralWidget(frame);
    m_menu->action(Command::CloseForm)->setEnabled(navigator().closesOnEscape());
}

void MainWindow::makeMenu()
{
    if (m_menu)
        m_menu->deleteLater();
    QStringList recent = m_preferences.recentFiles();
    recent.removeAll(m_session->notebook().path());
    m_menu = new AppMenu(recent, this);
    m_menu->action(Command::Restore)->setEnabled(!opened().isDemo() && !m_session->notebook().isReadOnly());
    connect(m_menu, &AppMenu::chosen, this, &MainWindow::obey);
    connect(m_menu, &AppMenu::recentChosen, this, &MainWindow::openNotebook);
    showUndoState();
}

QWidget *MainWindow::makeBanner()
{
    if (opened().isDemo()) {
        auto *banner = new Banner(tr("invented data"), tr("start my own"));
        connect(banner, &Banner::pressed, this, &MainWindow::openOwnNotebook, Qt::QueuedConnection);
        return banner;
    }
    return m_session->notebook().isReadOnly() ? new Banner(tr("You can read this notebook. Nothing can be changed in it.")) : nullptr;
}

void MainWindow::makeAnew()
{
    makeFrame();
    m_session->pages().makeAnew();
}

void MainWindow::openNotebook(const QString &path)
{
    if (!isLocked() && m_session->notebook().isSealed() && m_session->notebook().path() == path)
        return;
    const bool opened = guarded(this, [&] {
        if (auto asked = openAsking(path, m_location.state, m_preferences, Notebook::Access::ReadWrite, this))
            use(std::move(asked));
    });
    if (!opened && !QFileInfo::exists(path))
        m_preferences.removeRecentFile(path);
}

void MainWindow::openRestored(const Backup &backup, const Backup &before)
{
    if (m_session->notebook().isSealed())
        reopen(sealOf(m_session->notebook()));
    else
        openNotebook(m_session->notebook().path());
    if (!isLocked())
        m_session->tellRestored(backup, before);
}

void MainWindow::createNotebook(const QString &path)
{
    guarded(this, [&] { use(OpenNotebook::create(path, m_location.state, m_preferences)); });
}

void MainWindow::openOwnNotebook()
{
    if (QFileInfo::exists(m_location.notebook))
        openNotebook(m_location.notebook);
    else
        createNotebook(m_location.notebook);
}

void MainWindow::lock()
{
    if (isLocked() || !m_session->notebook().isSealed())
        return m_lockWatch->locked();
    opened().keeping().whenKept([this] {
        m_locked = {m_session->notebook().path(), m_session->notebook().isReadOnly(), navigator().placeInView()};
        closeNotebook();
        showLockPage();
        m_lockWatch->locked();
    });
}

void MainWindow::closeNotebook()
{
    for (QDialog *dialog : findChildren<QDialog *>())
        dialog->reject();
    m_session.reset();
    delete takeCentralWidget();
    m_strip = nullptr;
    m_sidebar = nullptr;
}

void MainWindow::showLockPage()
{
    setWindowTitle(tr("Rung"));
    auto *page = new LockPage(m_locked.path);
    connect(page, &LockPage::opened, this, [this](const std::shared_ptr<const Seal> &seal) { unlock(*seal); });
    connect(page, &LockPage::anotherRequested, this, [this] {
        if (const QString path = askForFileNow(whichNotebook(QFileInfo(m_locked.path).absolutePath())); !path.isEmpty())
            openNotebook(path);
    });
    setCentralWidget(page);
    m_menu->restrictTo({Command::About, Command::Quit, Command::Larger, Command::Smaller, Command::UsualSize});
    page->setFocus();
}

void MainWindow::unlock(const Seal &seal)
{
    const auto access = m_locked.readOnly ? Notebook::Access::ReadOnly : Notebook::Access::ReadWrite;
    guarded(this, [&] {
        use(OpenNotebook::openSealed(m_locked.path, seal.copy(), m_location.state, m_preferences, access));
        navigator().showPlace(m_locked.place);
    });
}

void MainWindow::reopen(const std::shared_ptr<const Seal> &seal)
{
    m_locked = {.path = m_session->notebook().path()};
    closeNotebook();
    const bool opened = guarded(this, [&] {
        use(seal ? OpenNotebook::openSealed(m_locked.path, seal->copy(), m_location.state, m_preferences)
                 : OpenNotebook::open(m_locked.path, m_location.state, m_preferences));
        m_strip->showMessage(seal ? tr("The notebook is sealed. Ctrl+L locks it.")
                                  : tr("The seal is off. The notebook is a plain file again."));
    });
    if (!opened)
        showLockPage();
}

void MainWindow::obey(Command command)
{
    switch (command) {
    case Command::Lock:
        return lock();
    case Command::Settings:
        return showSettings();
    case Command::Shortcuts:
        return present(new ShortcutsDialog(*m_menu, this));
    case Command::About:
        return present(new AboutDialog(this));
    case Command::Quit:
        close();
        return;
    case Command::Larger:
        return m_appearance.chooseZoom(m_appearance.zoom() + zoomStep);
    case Command::Smaller:
        return m_appearance.chooseZoom(m_appearance.zoom() - zoomStep);
    case Command::UsualSize:
        return m_appearance.chooseZoom(100);
    case Command::Menu: // by its key
        popUpMenu();
        return m_menu->setActiveAction(m_menu->actions().constFirst());
    default:
        m_session->obey(command);
    }
}

void MainWindow::showUndoState()
{
    const Notebook &notebook = m_session->notebook();
    m_menu->action(Command::Lock)->setEnabled(notebook.isSealed());
    m_menu->action(Command::Seal)->setEnabled(!notebook.isReadOnly() && !opened().isDemo());
    const auto undoable = notebook.undoable();
    const auto redoable = notebook.redoable();
    QAction *undo = m_menu->action(Command::Undo);
    QAction *redo = m_menu->action(Command::Redo);
    undo->setEnabled(undoable.has_value());
    undo->setText(undoable ? undoLabel(*undoable) : tr("Undo"));
    redo->setEnabled(redoable.has_value());
    redo->setText(redoable ? redoLabel(*redoable) : tr("Redo"));
}

void MainWindow::showWhereOneIs()
{
    m_sidebar->setPlace(navigator().placeInView());
    m_menu->action(Command::CloseForm)->setEnabled(navigator().closesOnEscape());
    if (navigator().isFillingForm())
        m_strip->settle();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_appearance, m_preferences, *Spelling::of(this), this);
    connect(dialog, &SettingsDialog::dayStartChosen, this,
            [this] { m_session->notebook().setDayStart(DayStart::from(m_preferences.dayStart() * 60).value_or(DayStart::standard())); });
    dialog->addBackupPlace(m_location);
    for (const auto chosen : {&SettingsDialog::countryChosen, &SettingsDialog::softPhrasesChosen})
        connect(dialog, chosen, this, [this] { m_session->pages().makeAnew(); });
    if (m_session->notebook().isSealed())
        dialog->add(tr("Lock the notebook"), new LockEdit(m_preferences, *m_lockWatch));
    connect(dialog, &SettingsDialog::trustedContactRequested, this, [this] { navigator().writeDownContact(); });
    present(dialog);
}

void MainWindow::popUpMenu()
{
    const QWidget *button = m_sidebar->menuButton();
    m_menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void MainWindow::restoreSize()
{
    const QSize size = m_preferences.viewState(QStringLiteral("windowSize")).toSize();
    resize((size.isValid() ? size : usualSize).boundedTo(screen()->availableSize()).expandedTo(smallestSize));
    if (m_preferences.viewState(QStringLiteral("windowMaximized")).toBool())
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_sidebar)
        m_sidebar->setNarrow(width() < themeOf(this).px(narrowBelow));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setViewState(QStringLiteral("windowMaximized"), isMaximized());
    if (!isMaximized())
        m_preferences.setViewState(QStringLiteral("windowSize"), size());
    if (!isLocked())
        opened().drafts().flush();
    event->accept();
}

} // namespace rung
