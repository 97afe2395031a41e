// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/application.h"

#include "console/connection/soapconnection.h"
#include "console/connection/trustedcertificates.h"
#include "console/headless/headlessverify.h"
#include "console/profiles/keyringsecrets.h"
#include "console/profiles/profilestore.h"
#include "console/shell/look.h"
#include "console/shell/mainwindow.h"
#include "console/shell/options.h"
#include "console/shell/screenshots.h"

#include <QApplication>
#include <QFile>

#include <cstdio>
#include <optional>

namespace Console {
namespace {

constexpr int usageError = 2;

int failUsage(const Common::Error &error)
{
    std::fprintf(stderr, "atrium-console: %s\n", qUtf8Printable(Common::errorText(error)));
    return usageError;
}

int runVerify(const Options &options, int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    installLanguage(options.language);
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return HeadlessVerify::NotPassed;
    HeadlessVerify verify(options.target, options.reportFile, output);
    QObject::connect(
        &verify, &HeadlessVerify::finished, &app, [](int exitCode) { QCoreApplication::exit(exitCode); },
        Qt::QueuedConnection);
    if (const Common::Result<void> started = verify.start(); !started)
        return failUsage(started.error());
    return QCoreApplication::exec();
}

int runWindow(const Options &options, int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.atrium.Console"));
    installLook(options.isDark);
    installLanguage(options.language);

    TrustedCertificates certificates;
    SoapConnection connection(certificates);
    ProfileStore profiles;
    KeyringSecrets secrets(QCoreApplication::applicationName());
    MainWindow window(connection,
                      {profiles, secrets, certificates,
                       [&certificates] { return std::make_unique<SoapConnection>(certificates); }});
    if (options.screenshotFolder.isEmpty())
        window.restoreLayout(); // pictures are the same for everybody
    window.show();
    std::optional<Screenshots> screenshots;
    if (!options.screenshotFolder.isEmpty())
        screenshots.emplace(window, connection, options.target, options.screenshotFolder).start();
    else if (options.isComplete())
        connection.open(profiles.completed(options.target));
    else
        window.showConnectDialog(options.target);
    return QApplication::exec();
}

/*! Reads them without a display, as --help, --version and --verify need none. */
Common::Result<Options> optionsOf(const QStringList &arguments, int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    installLanguage({});
    return readOptions(arguments);
}

} // namespace

int runConsole(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    // Qt sees the program's name alone: it would take --style for an option of its own.
    constexpr int argumentsOfQt = 1;
    QCoreApplication::setOrganizationName(QStringLiteral("Atrium"));
    QCoreApplication::setApplicationName(QStringLiteral("atrium-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATRIUM_VERSION));
    const Common::Result<Options> options = optionsOf(arguments, argumentsOfQt, argv);
    if (!options)
        return failUsage(options.error());
    return options->verifies ? runVerify(*options, argumentsOfQt, argv) : runWindow(*options, argumentsOfQt, argv);
}

} // namespace Console
