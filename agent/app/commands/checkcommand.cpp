// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/checkcommand.h"

#include "agent/app/commands/command.h"
#include "agent/app/exitcode.h"
#include "agent/check/checktext.h"
#include "agent/check/topicrunner.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <vector>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis deadline = 13s; // of all topics together: they run beside each other

/*! What is told under one name. */
struct NamedReport
{
    QLatin1String topic;
    TopicReport report;
};

QString valueOf(const Config &config, const QString &setting)
{
    const auto found = std::ranges::find(config.settings, setting, &Setting::name);
    return found == config.settings.end() ? QString() : found->value;
}

QList<CertificateFiles> certificatesOf(const Config &config)
{
    QList<CertificateFiles> all;
    for (const QString &section : {u"peers"_s, u"http"_s}) {
        const CertificateFiles files{section, valueOf(config, section + u".tls_certificate"_s),
                                     valueOf(config, section + u".tls_key"_s), valueOf(config, section + u".tls_ca"_s)};
        if (!files.certificate.isEmpty())
            all.append(files);
    }
    return all;
}

// Whatever file a setting names whose name says that it holds a secret.
QList<SecretFile> secretsOf(const Config &config)
{
    QList<SecretFile> all;
    for (const Setting &setting : config.settings) {
        const bool isSecret = setting.name.endsWith("password_file"_L1) || setting.name.endsWith("key_file"_L1)
            || setting.name.endsWith("secret_file"_L1) || setting.name.endsWith("tls_key"_L1);
        if (isSecret && !setting.value.isEmpty())
            all.append({setting.name, setting.value});
    }
    return all;
}

CheckTarget targetOf(const Config &config, const QString &dataServer)
{
    return {.record = config.record(),
            .httpListen = config.http.listenAddress,
            .httpPort = config.http.port,
            .redirectPort = config.redirectPort,
            .maximumConnections = int(config.http.maximumConnections),
            .peers = config.peers,
            .database = config.database,
            .keyFile = config.keyFile,
            .times = config.times,
            .mail = config.mail,
            .media = config.media,
            .timeZone = QString::fromLatin1(config.calendar.timeZone),
            .uploadFolder = config.uploadFolder,
            .streamsFolder = config.streamsFolder,
            .certificates = certificatesOf(config),
            .secrets = secretsOf(config),
            .dataServer = dataServer};
}

TopicReport reportOf(const ConfigReading &reading, const QString &file)
{
    TopicReport report;
    for (const ConfigProblem &each : reading.problems)
        report.findings.append(problem(
            each.error.message, each.error.remedy.isEmpty() ? CheckText::tr("Correct that line.") : each.error.remedy));
    if (report.findings.isEmpty())
        report.findings.append(well(CheckText::tr("The configuration %1 is good.").arg(file)));
    return report;
}

QString levelWord(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Ok: return CheckText::tr("ok");
    case Finding::Level::Warning: return CheckText::tr("warning");
    case Finding::Level::Problem: return CheckText::tr("PROBLEM");
    }
    Q_UNREACHABLE();
}

void printReports(const QList<NamedReport> &reports)
{
    for (const NamedReport &each : reports) {
        if (!each.report.preface.isEmpty())
            print(each.report.preface.trimmed() + u'\n');
    }
    for (const NamedReport &each : reports) {
        for (const Finding &finding : each.report.findings) {
            const QString folder = finding.folder.isEmpty() ? QString() : finding.folder + u": "_s;
            print(u"%1  %2  %3"_s.arg(levelWord(finding.level), -8).arg(each.topic, -13).arg(folder + finding.text));
            if (!finding.remedy.isEmpty())
                print(QString(25, u' ') + finding.remedy);
        }
    }
}

QJsonObject reportsJson(const QList<NamedReport> &reports, NodeId node, bool isWell)
{
    QJsonArray findings;
    QJsonObject json{{"node"_L1, node.value}, {"well"_L1, isWell}};
    for (const NamedReport &each : reports) {
        for (const Finding &finding : each.report.findings) {
            QJsonObject one = findingJson(finding);
            one.insert("topic"_L1, each.topic);
            findings.append(one);
        }
        for (auto member = each.report.members.begin(); member != each.report.members.end(); ++member)
            json.insert(member.key(), member.value());
    }
    json.insert("findings"_L1, findings);
    return json;
}

bool hasProblem(const NamedReport &each)
{
    return std::ranges::find(each.report.findings, Finding::Level::Problem, &Finding::level)
        != each.report.findings.end();
}

QStringList topicNames()
{
    QStringList names;
    for (const Topic &topic : topics())
        names.append(QLatin1String(topic.name));
    return names;
}

/*! Those that were named, in their order; all when none was. */
Result<std::vector<Topic>> topicsNamed(const QStringList &names)
{
    const QStringList known = topicNames();
    const auto unknown = std::ranges::find_if(names, [&](const QString &name) { return !known.contains(name); });
    if (unknown != names.end())
        return Error{ErrorCode::Invalid, CheckText::tr("There is no topic \"%1\".").arg(*unknown),
                     CheckText::tr("Use one or several of: %1.").arg(known.join(u", "_s))};
    std::vector<Topic> chosen;
    std::ranges::copy_if(topics(), std::back_inserter(chosen), [&](const Topic &topic) {
        return names.isEmpty() || names.contains(QLatin1String(topic.name));
    });
    return chosen;
}

} // namespace

void addCheckOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addPositionalArgument(
        QStringLiteral("TOPIC"),
        CheckText::tr("What to look at, one or several of: %1. None: all of it.").arg(topicNames().join(u", "_s)),
        QStringLiteral("[TOPIC…]"));
    parser.addOptions(
        {{QStringLiteral("data-server"),
          CheckText::tr("The machine that has the folders: number of a node, or an address. Without it: the "
                        "node whose folders are on its own disk, else this one."),
          QStringLiteral("ID|ADDRESS")},
         {QStringLiteral("json"), CheckText::tr("Print JSON.")}});
}

int runCheck(const QCommandLineParser &parser)
{
    const auto chosen = topicsNamed(parser.positionalArguments());
    if (!chosen)
        return failUsage(chosen.error());
    const QString file = configFileOf(parser);
    const ConfigReading reading = readWholeConfig(file, QProcessEnvironment::systemEnvironment());
    QSet<QString> badSections;
    for (const ConfigProblem &each : reading.problems)
        badSections.insert(each.section);
    if (badSections.contains(QString())) // nothing is known of the node
        return fail(reading.problems.first().error);
    QList<NamedReport> reports;
    if (parser.positionalArguments().isEmpty() || !reading.problems.isEmpty())
        reports.append({"configuration"_L1, reportOf(reading, file)});
    const auto found =
        lookAtAll(*chosen, targetOf(reading.config, parser.value(u"data-server"_s)), badSections, deadline);
    for (qsizetype i = 0; i < found.size(); ++i)
        reports.append({QLatin1String(chosen->at(size_t(i)).name), found.at(i)});
    for (const NamedReport &each : reports) {
        if (!each.report.usage.isEmpty())
            return failUsage({ErrorCode::Invalid, each.report.usage});
    }
    const bool isWell = std::ranges::none_of(reports, hasProblem);
    if (parser.isSet(u"json"_s))
        print(QString::fromUtf8(
            QJsonDocument(reportsJson(reports, reading.config.node, isWell)).toJson(QJsonDocument::Compact)));
    else
        printReports(reports);
    return isWell ? ExitCode::done : ExitCode::foundWrong;
}

} // namespace Agent
