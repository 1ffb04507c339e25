// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/icons.h"
#include "app/base/preferences.h"
#include "app/shell/appearance.h"
#include "app/shell/bringtofront.h"
#include "app/shell/commandline.h"
#include "app/shell/launchoptions.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "app/shell/notebooklocation.h"
#include "app/shell/opennotebook.h"
#include "app/shell/singleinstance.h"
#include "app/shell/startup.h"
#include "app/shell/translation.h"
#include "app/shell/unixsignals.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

namespace {

using namespace rung;

bool isQuestion(const QStringList &arguments)
{
    const QStringList questions{QStringLiteral("-h"), QStringLiteral("--help"), QStringLiteral("--help-all"), QStringLiteral("-v"),
                                QStringLiteral("--version")};
    return std::any_of(arguments.begin(), arguments.end(), [&](const QString &argument) { return questions.contains(argument); });
}

int say(const LaunchAnswer &answer)
{
    std::fprintf(answer.exitCode == 0 ? stdout : stderr, "%s\n", qPrintable(answer.text));
    return answer.exitCode;
}

/// A command says what went wrong in one line of its own; what the libraries remark is not for the terminal.
void keepQuiet(QtMsgType, const QMessageLogContext &, const QString &) {}

int runWithoutWindow(int &argc, char **argv)
{
    qInstallMessageHandler(keepQuiet);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    Translation translation(application);
    translation.speak({});
    const QStringList arguments = QCoreApplication::arguments();
    if (isForTheCommandLine(arguments))
        return runCommand(arguments);
    const auto read = readLaunchOptions(arguments);
    return say(std::get<LaunchAnswer>(read));
}

void show(Navigator &navigator, const LaunchOptions &options)
{
    if (options.place)
        navigator.showPlace(*options.place);
    if (options.newAttempt)
        navigator.openNewAttempt();
    if (options.alreadyAsked)
        navigator.openAlreadyAsked();
}

/// The window answers starts on the notebook it has, and writes everything down when the session ends.
void answer(SingleInstance &instance, MainWindow &window, bool shares)
{
    const auto holdOpened = [&instance, &window, shares] {
        const OpenNotebook &opened = window.opened();
        instance.hold(shares && !opened.isDemo() ? opened.notebook().path() : QString());
    };
    holdOpened();
    QObject::connect(&window, &MainWindow::notebookOpened, &instance, holdOpened);
    QObject::connect(&instance, &SingleInstance::asked, &window, [&window](const LaunchOptions &asked, const QString &activationToken) {
        bringToFront(window, activationToken);
        if (!window.isLocked())
            window.opened().keeping().whenKept([&window, asked] {
                if (!window.isLocked())
                    show(window.navigator(), asked);
            });
    });
    QObject::connect(
        qApp, &QGuiApplication::commitDataRequest, &window,
        [&window] {
            if (!window.isLocked())
                window.opened().drafts().flush();
        },
        Qt::DirectConnection);
}

int runWindow(QApplication &application, const LaunchOptions &options)
{
    const NotebookLocation location = NotebookLocation::ofThisUser();
    const bool shares = sharesWindow(options);
    const QString asked = options.notebook.isEmpty() ? location.notebook : options.notebook;
    SingleInstance instance;
    if (shares && !instance.hold(asked) && instance.handOver(asked, options))
        return 0;
    Preferences preferences;
    Appearance appearance(application, preferences, {options.theme, options.zoom, options.language});
    auto opened = openAtStart(options, location, preferences);
    if (!opened)
        return 1;
    MainWindow window(std::move(opened), preferences, appearance, location);
    answer(instance, window, shares);
    show(window.navigator(), options);
    const UnixSignals signals;
    QObject::connect(&signals, &UnixSignals::endRequested, &window, &QWidget::close);
    new FirstPaint(&window, [&] {
        appearance.askDesktop();
        if (options.exitAfterStartup)
            window.close();
    });
    window.show();
    return QApplication::exec();
}

/// Signs that Chinese and Japanese share look different in each, so fonts are chosen for the language of the window, not of the desktop.
/// Fontconfig reads this once, when the application is made.
void chooseFontsFor(const QStringList &arguments)
{
    const auto options = readLaunchOptions(arguments);
    const auto *read = std::get_if<LaunchOptions>(&options);
    const QString language = read && read->language ? *read->language : Preferences().language();
    if (!language.isEmpty() && !qEnvironmentVariableIsSet("FC_LANG"))
        qputenv("FC_LANG", language.toLower().replace(QLatin1Char('_'), QLatin1Char('-')).toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    QCoreApplication::setApplicationName(QStringLiteral("rung"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RUNG_VERSION));
    if (isForTheCommandLine(arguments) || isQuestion(arguments))
        return runWithoutWindow(argc, argv);

    chooseFontsFor(arguments);
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Rung"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.rung.Rung"));
    QGuiApplication::setWindowIcon(themedIcon(QStringLiteral("rung")));
    const auto options = readLaunchOptions(QCoreApplication::arguments());
    if (const auto *answer = std::get_if<LaunchAnswer>(&options))
        return say(*answer);
    return runWindow(application, std::get<LaunchOptions>(options));
}
