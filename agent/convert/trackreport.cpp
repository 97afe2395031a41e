// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/trackreport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Agent {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 soundPacket = 20; // ms
constexpr qint64 picture = 40;
constexpr double longest = 1e8; // seconds: what is longer is no time of a recording

/*! False if it is none of Janus. */
bool takeHeader(QByteArrayView json, TrackReport &report)
{
    const QJsonObject header = QJsonDocument::fromJson(json.toByteArray()).object();
    const QString type = header.value("t"_L1).toString();
    report.isVideo = type == "v"_L1;
    report.createdAt = header.value("s"_L1).toInteger() / 1000;
    report.firstAt = header.value("u"_L1).toInteger() / 1000;
    report.description = header.value("d"_L1).toString().toUtf8();
    return (report.isVideo || type == "a"_L1) && report.createdAt > 0 && report.firstAt > 0;
}

/*! Milliseconds, or none. */
std::optional<qint64> readSeconds(const QByteArray &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    return isNumber && seconds >= 0 && seconds < longest ? std::optional(qRound64(seconds * 1000)) : std::nullopt;
}

bool takeSpan(const QList<QByteArray> &words, TrackReport &report)
{
    const auto from = words.size() == 3 ? readSeconds(words[1]) : std::nullopt;
    const auto last = words.size() == 3 ? readSeconds(words[2]) : std::nullopt;
    if (!from || !last || *last < *from || (!report.spans.isEmpty() && *from < report.spans.last().to))
        return false;
    report.spans.append({*from, *last + (report.isVideo ? picture : soundPacket)});
    return true;
}

} // namespace

std::optional<TrackReport> readTrackReport(QByteArrayView output)
{
    TrackReport report;
    if (output.size() > maximumReportBytes || !output.endsWith('\n'))
        return std::nullopt;
    QList<QByteArray> lines = output.chopped(1).toByteArray().split('\n');
    if (lines.size() < 3 || !lines.first().startsWith("header ") || lines.last() != "end"
        || !takeHeader(QByteArrayView(lines.first()).sliced(7), report))
        return std::nullopt;
    for (const QByteArray &line : std::as_const(lines).sliced(1, lines.size() - 2)) {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() != "span" || !takeSpan(words, report))
            return std::nullopt;
    }
    return report;
}

} // namespace Agent
