// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <ctime>

HistoryLine::HistoryLine(const QJsonObject &object)
    : op(object.value(QLatin1String("op")).toString())
    , ns(object.value(QLatin1String("ns")).toInteger())
    , node(object.value(QLatin1String("node")).toInteger())
    , m_object(object)
{
}

QJsonArray HistoryLine::list(const char *name) const
{
    return m_object.value(QLatin1String(name)).toArray();
}

QString HistoryLine::text() const
{
    return QString::fromUtf8(QJsonDocument(m_object).toJson(QJsonDocument::Compact));
}

History historyOfLog(const QByteArray &log)
{
    constexpr QByteArrayView mark(" agent.history ");
    History history;
    for (qsizetype at = log.indexOf(mark); at >= 0; at = log.indexOf(mark, at)) {
        at += mark.size();
        const qsizetype end = log.indexOf('\n', at);
        const auto object = QJsonDocument::fromJson(log.mid(at, end < 0 ? -1 : end - at)).object();
        if (!object.isEmpty()) // a process that is killed may leave half a line
            history.append(HistoryLine(object));
    }
    return history;
}

History inOrder(History history)
{
    std::ranges::stable_sort(history, {}, &HistoryLine::ns);
    return history;
}

void HistoryRecorder::record(const char *op, QJsonObject what)
{
    what.insert(QLatin1String("op"), QLatin1String(op));
    what.insert(QLatin1String("ns"), nanosecondsSinceBoot());
    m_lines.append(HistoryLine(what));
}

qint64 nanosecondsSinceBoot()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}
