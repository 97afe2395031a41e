// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/verifyreport.h"

#include "common/verify/verifytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamWriter>

#include <algorithm>

namespace Common {
namespace {

QLatin1String lineStart(VerifyStep::State state)
{
    switch (state) {
    case VerifyStep::Passed: return QLatin1String("ok");
    case VerifyStep::Failed: return QLatin1String("not ok");
    case VerifyStep::Waiting:
    case VerifyStep::Running:
    case VerifyStep::Skipped: return stateName(state);
    }
    Q_UNREACHABLE();
}

// What a node answered may hold characters that no XML document can.
QString xmlText(QString value)
{
    for (QChar &c : value) {
        const bool isAllowed =
            c.unicode() >= 0x20 || c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
        if (!isAllowed || c.unicode() == 0xfffe || c.unicode() == 0xffff)
            c = QChar(QChar::ReplacementCharacter);
    }
    return value;
}

QString seconds(Millis span)
{
    return QString::number(double(span.count()) / 1000, 'f', 3);
}

QJsonObject toJsonObject(const VerifyStep &step)
{
    return {{QStringLiteral("number"), step.number},
            {QStringLiteral("id"), step.id},
            {QStringLiteral("title"), step.title},
            {QStringLiteral("expected"), step.expected},
            {QStringLiteral("seen"), step.seen},
            {QStringLiteral("state"), stateName(step.state)},
            {QStringLiteral("tookMs"), qint64(step.took.count())},
            {QStringLiteral("remedy"), step.remedy}};
}

VerifyStep stepFromJson(const QJsonObject &object)
{
    VerifyStep step;
    step.number = object.value(QLatin1String("number")).toInt();
    step.id = object.value(QLatin1String("id")).toString();
    step.title = object.value(QLatin1String("title")).toString();
    step.expected = object.value(QLatin1String("expected")).toString();
    step.seen = object.value(QLatin1String("seen")).toString();
    step.took = Millis(object.value(QLatin1String("tookMs")).toInteger());
    step.remedy = object.value(QLatin1String("remedy")).toString();
    for (const VerifyStep::State state :
         {VerifyStep::Running, VerifyStep::Passed, VerifyStep::Failed, VerifyStep::Skipped}) {
        if (object.value(QLatin1String("state")).toString() == stateName(state))
            step.state = state;
    }
    return step;
}

void writeTestCase(QXmlStreamWriter &writer, const VerifyStep &step)
{
    writer.writeStartElement(QStringLiteral("testcase"));
    writer.writeAttribute(QStringLiteral("classname"), QStringLiteral("verify"));
    writer.writeAttribute(QStringLiteral("name"), xmlText(step.id));
    writer.writeAttribute(QStringLiteral("time"), seconds(step.took));
    if (step.state == VerifyStep::Failed) {
        writer.writeStartElement(QStringLiteral("failure"));
        writer.writeAttribute(QStringLiteral("message"), xmlText(step.seen));
        writer.writeCharacters(xmlText(stepLine(step)));
        writer.writeEndElement();
    } else if (step.state == VerifyStep::Passed) {
        writer.writeTextElement(QStringLiteral("system-out"), xmlText(stepLine(step)));
    } else {
        writer.writeEmptyElement(QStringLiteral("skipped"));
        writer.writeAttribute(QStringLiteral("message"), xmlText(step.seen));
    }
    writer.writeEndElement();
}

} // namespace

QLatin1String stateName(VerifyStep::State state)
{
    switch (state) {
    case VerifyStep::Waiting: return QLatin1String("waiting");
    case VerifyStep::Running: return QLatin1String("running");
    case VerifyStep::Passed: return QLatin1String("passed");
    case VerifyStep::Failed: return QLatin1String("failed");
    case VerifyStep::Skipped: return QLatin1String("skipped");
    }
    Q_UNREACHABLE();
}

QString stepLine(const VerifyStep &step)
{
    QString line = Verify::tr("%1 %2 %3: expected %4; seen %5")
                       .arg(lineStart(step.state), QString::number(step.number), step.title, step.expected, step.seen);
    if (!step.remedy.isEmpty())
        line += Verify::tr("; what to do: %1").arg(step.remedy);
    return line.simplified();
}

bool VerifyReport::passed() const
{
    return !steps.isEmpty() && std::all_of(steps.begin(), steps.end(), [](const VerifyStep &step) {
        return step.state == VerifyStep::Passed;
    });
}

QString VerifyReport::reason() const
{
    const auto first = std::find_if(steps.begin(), steps.end(),
                                    [](const VerifyStep &step) { return step.state != VerifyStep::Passed; });
    if (first == steps.end())
        return {};
    const QString found = tr("Step %1 (%2): expected %3, but seen: %4")
                              .arg(QString::number(first->number), first->title, first->expected, first->seen);
    return first->remedy.isEmpty() ? found : tr("%1 – %2").arg(found, first->remedy);
}

Millis VerifyReport::took() const
{
    Millis sum{0};
    for (const VerifyStep &step : steps)
        sum += step.took;
    return sum;
}

QByteArray VerifyReport::toJson() const
{
    QJsonArray all;
    for (const VerifyStep &step : steps)
        all.append(toJsonObject(step));
    const QJsonObject report{{QStringLiteral("server"), server.toString()},
                             {QStringLiteral("startedAt"), startedAt.ms},
                             {QStringLiteral("passed"), passed()},
                             {QStringLiteral("reason"), reason()},
                             {QStringLiteral("tookMs"), qint64(took().count())},
                             {QStringLiteral("steps"), all}};
    return QJsonDocument(report).toJson();
}

std::optional<VerifyReport> VerifyReport::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray steps = object.value(QLatin1String("steps")).toArray();
    if (steps.isEmpty())
        return {};
    VerifyReport report;
    report.server = QUrl(object.value(QLatin1String("server")).toString());
    report.startedAt = {object.value(QLatin1String("startedAt")).toInteger()};
    for (const QJsonValue &step : steps)
        report.steps.append(stepFromJson(step.toObject()));
    return report;
}

QByteArray VerifyReport::toJUnit() const
{
    const auto count = [this](VerifyStep::State state) {
        return QString::number(
            std::count_if(steps.begin(), steps.end(), [state](const VerifyStep &step) { return step.state == state; }));
    };
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeStartElement(QStringLiteral("testsuite"));
    writer.writeAttribute(QStringLiteral("name"), QStringLiteral("atrium-verify"));
    writer.writeAttribute(QStringLiteral("hostname"), xmlText(server.host()));
    writer.writeAttribute(QStringLiteral("timestamp"), isoText(startedAt));
    writer.writeAttribute(QStringLiteral("tests"), QString::number(steps.size()));
    writer.writeAttribute(QStringLiteral("failures"), count(VerifyStep::Failed));
    writer.writeAttribute(QStringLiteral("errors"), QStringLiteral("0"));
    writer.writeAttribute(QStringLiteral("skipped"), count(VerifyStep::Skipped));
    writer.writeAttribute(QStringLiteral("time"), seconds(took()));
    for (const VerifyStep &step : steps)
        writeTestCase(writer, step);
    writer.writeEndDocument();
    return xml;
}

} // namespace Common
