// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/verifycommand.h"

#include "agent/app/commands/command.h"
#include "agent/app/commands/commandstext.h"
#include "agent/app/commands/secretfile.h"
#include "agent/app/exitcode.h"
#include "agent/app/unixsignals.h"
#include "agent/tls/pemfiles.h"
#include "common/verify/verifyrun.h"

#include <QCoreApplication>
#include <QFile>

namespace Agent {

using namespace Common;

namespace {

Result<void> saveReport(const QString &name, const QByteArray &report)
{
    QFile file(name);
    if (!name.isEmpty()
        && (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(report) != report.size()
            || !file.flush()))
        return Error{ErrorCode::Config,
                     CommandsText::tr("The report cannot be written to %1: %2.").arg(name, file.errorString())};
    return {};
}

int conclude(const VerifyReport &report, const QString &jsonFile, const QString &junitFile)
{
    for (const auto &[name, content] : {std::pair(jsonFile, report.toJson()), std::pair(junitFile, report.toJUnit())}) {
        if (const auto saved = saveReport(name, content); !saved)
            return fail(saved.error());
    }
    print(report.passed() ? CommandsText::tr("The cluster works as it should (%1 ms).").arg(report.took().count())
                          : CommandsText::tr("The cluster does not work as it should: %1").arg(report.reason()));
    return report.passed() ? ExitCode::done : ExitCode::foundWrong;
}

} // namespace

void addVerifyOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("server"), CommandsText::tr("Address of a node."), QStringLiteral("URL"),
          QStringLiteral("http://127.0.0.1:5080/openmeetings/")},
         {QStringLiteral("user"), CommandsText::tr("Login name of an administrator."), QStringLiteral("LOGIN"),
          QStringLiteral("admin")},
         {QStringLiteral("password-file"),
          CommandsText::tr("File with the password in its first line; - for standard input."), QStringLiteral("FILE"),
          QStringLiteral("-")},
         {QStringLiteral("ca"),
          CommandsText::tr("PEM file of the authority that signed the nodes' certificates, when the system does not "
                           "know it."),
          QStringLiteral("FILE")},
         {QStringLiteral("json"), CommandsText::tr("Write the report as JSON."), QStringLiteral("FILE")},
         {QStringLiteral("junit"), CommandsText::tr("Write the report as JUnit XML."), QStringLiteral("FILE")}});
}

int runVerify(const QCommandLineParser &parser)
{
    const QUrl server(parser.value(QStringLiteral("server")), QUrl::StrictMode);
    if (!server.isValid() || server.host().isEmpty()) {
        fail({ErrorCode::Invalid,
              CommandsText::tr("\"%1\" is not the address of a node.").arg(parser.value(QStringLiteral("server"))),
              CommandsText::tr("Its form is http://host:5080/openmeetings/")});
        return ExitCode::usage;
    }
    const auto password = readPassword(parser.value(QStringLiteral("password-file")));
    if (!password)
        return fail(password.error());

    if (const QString file = parser.value(QStringLiteral("ca")); !file.isEmpty()) {
        const auto authorities = readCertificates(file, QDateTime::currentDateTimeUtc());
        if (!authorities)
            return fail(authorities.error());
        trustAuthorities(*authorities);
    }

    UnixSignals signalsToEnd({SIGTERM, SIGINT});
    VerifyRun run({server, parser.value(QStringLiteral("user")), *password});
    QObject::connect(&signalsToEnd, &UnixSignals::received, &run, &VerifyRun::cancel);
    QObject::connect(&run, &VerifyRun::stepFinished, &run, [](const VerifyStep &step) { print(stepLine(step)); });
    QObject::connect(
        &run, &VerifyRun::finished, qApp,
        [&parser](const VerifyReport &report) {
            QCoreApplication::exit(
                conclude(report, parser.value(QStringLiteral("json")), parser.value(QStringLiteral("junit"))));
        },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&run, &VerifyRun::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace Agent
