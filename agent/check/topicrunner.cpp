// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/topicrunner.h"

#include "agent/check/checktext.h"
#include "agent/shares/childwork.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <thread>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr Finding::Level levels[] = {Finding::Level::Ok, Finding::Level::Warning, Finding::Level::Problem};

bool needsAny(const Topic &topic, const QSet<QString> &sections)
{
    return std::ranges::any_of(topic.sections, [&sections](const char *section) {
        return section && sections.contains(QLatin1String(section));
    });
}

TopicReport leftOut()
{
    return {.findings = {warning(CheckText::tr("Not looked at, as the configuration is wrong."),
                                 CheckText::tr("Correct the configuration first, then run this again."))}};
}

TopicReport withoutAnswer(Millis deadline)
{
    return {.findings = {problem(
                CheckText::tr("No answer within %1 s.").arg(std::chrono::ceil<std::chrono::seconds>(deadline).count()),
                CheckText::tr("Something that is asked here hangs: see the other lines, and the machine's log."))}};
}

// In a thread of its own, whose event loop the parent never had.
QByteArray answerOf(const Topic &topic, const CheckTarget &target)
{
    QByteArray answer;
    std::thread([&] { answer = encodeReport(topic.look(target)); }).join();
    return answer;
}

} // namespace

QLatin1String levelName(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Ok: return "ok"_L1;
    case Finding::Level::Warning: return "warning"_L1;
    case Finding::Level::Problem: return "problem"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject findingJson(const Finding &finding)
{
    return {{"level"_L1, levelName(finding.level)},
            {"folder"_L1, finding.folder},
            {"text"_L1, finding.text},
            {"remedy"_L1, finding.remedy}};
}

QByteArray encodeReport(const TopicReport &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(findingJson(finding));
    return QJsonDocument(QJsonObject{{"findings"_L1, findings},
                                     {"preface"_L1, report.preface},
                                     {"members"_L1, report.members},
                                     {"usage"_L1, report.usage}})
        .toJson(QJsonDocument::Compact);
}

std::optional<TopicReport> decodeReport(const QByteArray &encoded)
{
    const QJsonDocument document = QJsonDocument::fromJson(encoded);
    if (!document.isObject())
        return {};
    TopicReport report{.findings = {},
                       .preface = document["preface"_L1].toString(),
                       .members = document["members"_L1].toObject(),
                       .usage = document["usage"_L1].toString()};
    const auto findings = document["findings"_L1].toArray();
    for (const QJsonValue &each : findings) {
        const auto level = std::ranges::find_if(
            levels, [&](Finding::Level one) { return each["level"_L1].toString() == levelName(one); });
        if (level == std::end(levels))
            return {};
        report.findings.append(
            {*level, each["folder"_L1].toString(), each["text"_L1].toString(), each["remedy"_L1].toString()});
    }
    return report;
}

QList<TopicReport> lookAtAll(std::span<const Topic> topics, const CheckTarget &target, const QSet<QString> &badSections,
                             Millis deadline)
{
    QList<std::function<QByteArray()>> works;
    for (const Topic &topic : topics) {
        works.append(needsAny(topic, badSections) ? std::function<QByteArray()>([] { return encodeReport(leftOut()); })
                                                  : [&topic, &target] { return answerOf(topic, target); });
    }
    const auto answers = inChildren(works, deadline);
    QList<TopicReport> reports;
    for (const auto &answer : answers) {
        const auto report = answer ? decodeReport(*answer) : std::nullopt;
        reports.append(report ? *report : withoutAnswer(deadline));
    }
    return reports;
}

} // namespace Agent
