// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/application.h"

#include "console/connection/soapconnection.h"
#include "console/shell/look.h"
#include "console/shell/mainwindow.h"
#include "console/shell/options.h"
#include "console/shell/screenshots.h"

#include <QApplication>

#include <cstdio>
#include <optional>

namespace Console {
namespace {

constexpr int usageError = 2;

} // namespace

int runConsole(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    // Qt sees the program's name alone: it would take --style for an option of its own.
    int argumentsOfQt = 1;
    QApplication app(argumentsOfQt, argv);
    QApplication::setOrganizationName(QStringLiteral("Atrium"));
    QApplication::setApplicationName(QStringLiteral("atrium-console"));
    QApplication::setApplicationVersion(QStringLiteral(ATRIUM_VERSION));
    const Common::Result<Options> options = readOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "atrium-console: %s\n", qUtf8Printable(Common::errorText(options.error())));
        return usageError;
    }
    installLook(options->isDark);
    installLanguage(options->language);

    SoapConnection connection;
    MainWindow window(connection);
    window.show();
    std::optional<Screenshots> screenshots;
    if (!options->shotFolder.isEmpty())
        screenshots.emplace(window, connection, options->target, options->shotFolder).start();
    else if (options->isComplete())
        connection.open(options->target);
    else
        window.showConnectDialog(options->target);
    return QApplication::exec();
}

} // namespace Console
