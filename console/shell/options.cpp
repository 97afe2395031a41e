// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/options.h"

#include "console/connection/serveraddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <optional>

namespace Console {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Console::Options", source);
}

Common::Error invalid(const QString &message)
{
    return {Common::ErrorCode::Invalid, message};
}

/*! What two options ask for together; nothing if that can be done. */
std::optional<Common::Error> contradiction(const Options &options)
{
    const bool takesPictures = !options.screenshotFolder.isEmpty();
    if ((takesPictures || options.verifies) && !options.isComplete())
        return invalid(text(QT_TRANSLATE_NOOP("Console::Options", "%1 needs --server, --user and --password-file."))
                           .arg(takesPictures ? QStringLiteral("--screenshot") : QStringLiteral("--verify")));
    if (takesPictures && options.verifies)
        return invalid(
            text(QT_TRANSLATE_NOOP("Console::Options", "--screenshot and --verify cannot be used together.")));
    if (options.reportFile.isEmpty())
        return {};
    if (!options.verifies)
        return invalid(text(QT_TRANSLATE_NOOP("Console::Options", "--report needs --verify.")));
    if (!options.reportFile.endsWith(QLatin1String(".json")) && !options.reportFile.endsWith(QLatin1String(".xml")))
        return invalid(text(
            QT_TRANSLATE_NOOP("Console::Options", "The name of the report must end in .json or in .xml (JUnit).")));
    return {};
}

/*! The first line of a file: a password must not stand on a command line, where other users can read it. */
Common::Result<QString> readPassword(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(text(QT_TRANSLATE_NOOP("Console::Options", "The password file %1 cannot be read: %2."))
                           .arg(path, file.errorString()));
    QString password = QString::fromUtf8(file.readLine());
    while (password.endsWith(QLatin1Char('\n')) || password.endsWith(QLatin1Char('\r')))
        password.chop(1);
    if (password.isEmpty())
        return invalid(text(QT_TRANSLATE_NOOP("Console::Options", "The password file %1 is empty.")).arg(path));
    return password;
}

} // namespace

Common::Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("Console::Options", "Administers a cluster of Atrium nodes.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption server(QStringLiteral("server"),
                                    text(QT_TRANSLATE_NOOP("Console::Options", "Address of any node of the cluster.")),
                                    QStringLiteral("URL"));
    const QCommandLineOption user(QStringLiteral("user"),
                                  text(QT_TRANSLATE_NOOP("Console::Options", "Login of an administrator.")),
                                  QStringLiteral("LOGIN"));
    const QCommandLineOption passwordFile(QStringLiteral("password-file"),
                                          text(QT_TRANSLATE_NOOP("Console::Options", "File that holds the password.")),
                                          QStringLiteral("FILE"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        text(QT_TRANSLATE_NOOP("Console::Options", "Language of the texts, for instance de.")), QStringLiteral("CODE"));
    const QCommandLineOption style(QStringLiteral("style"),
                                   text(QT_TRANSLATE_NOOP("Console::Options", "Colours: system (default) or dark.")),
                                   QStringLiteral("STYLE"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        text(QT_TRANSLATE_NOOP("Console::Options", "Saves a picture of each panel in this folder, then ends.")),
        QStringLiteral("FOLDER"));
    const QCommandLineOption verify(
        QStringLiteral("verify"),
        text(QT_TRANSLATE_NOOP("Console::Options",
                               "Checks the cluster without a window: ends with 0 if it works, with 1 if not.")));
    const QCommandLineOption report(
        QStringLiteral("report"),
        text(QT_TRANSLATE_NOOP("Console::Options",
                               "File for the report of --verify: JSON if it ends in .json, JUnit in .xml.")),
        QStringLiteral("FILE"));
    parser.addOptions({server, user, passwordFile, language, style, screenshot, verify, report});
    if (!parser.parse(arguments))
        return invalid(parser.errorText());
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all")))
        parser.showHelp();
    if (const QStringList rest = parser.positionalArguments(); !rest.isEmpty())
        return invalid(text(QT_TRANSLATE_NOOP("Console::Options", "“%1” is no option; see --help.")).arg(rest.first()));

    Options options;
    options.target.login = parser.value(user);
    options.language = parser.value(language);
    options.screenshotFolder = parser.value(screenshot);
    options.verifies = parser.isSet(verify);
    options.reportFile = parser.value(report);
    if (parser.isSet(server)) {
        const Common::Result<QUrl> url = readServerAddress(parser.value(server));
        if (!url)
            return url.error();
        options.target.server = *url;
    }
    if (parser.isSet(passwordFile)) {
        const Common::Result<QString> password = readPassword(parser.value(passwordFile));
        if (!password)
            return password.error();
        options.target.password = *password;
    }
    const QString wantedStyle = parser.value(style);
    options.isDark = wantedStyle == QLatin1String("dark");
    if (!options.isDark && !wantedStyle.isEmpty() && wantedStyle != QLatin1String("system"))
        return invalid(text(QT_TRANSLATE_NOOP("Console::Options", "--style must be system or dark.")));
    if (const auto error = contradiction(options))
        return *error;
    return options;
}

} // namespace Console
