// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/timeline.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Agent {

using namespace Qt::StringLiterals;

bool Timeline::add(QByteArrayView line, const EpochClock &clock)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size())).object();
    const QJsonValue at = object.value("at"_L1);
    const QJsonValue frame = object.value("frame"_L1);
    if (!at.isDouble() || !frame.isObject())
        return false;
    m_last = std::max(m_last, clock.filmTime(at.toInteger()));
    const QByteArray entry = (m_frames.isEmpty() ? "{\"at\":" : ",\n{\"at\":") + QByteArray::number(m_last)
        + ",\"frame\":" + QJsonDocument(frame.toObject()).toJson(QJsonDocument::Compact) + '}';
    m_isWhole = m_isWhole && m_frames.size() + entry.size() <= m_maximumBytes;
    if (m_isWhole) // what is behind a gap would make no sense
        m_frames += entry;
    return m_isWhole;
}

QByteArray Timeline::take(qint64 length)
{
    return "{\"durationMs\":" + QByteArray::number(length) + ",\"events\":[" + std::exchange(m_frames, {})
        + "],\"isWhole\":" + (m_isWhole ? "true" : "false") + "}\n";
}

QByteArray mergeTimelines(const QList<RecordedEpoch> &epochs, const Film &film)
{
    Timeline timeline;
    for (const EpochClock &clock : film.epochs) {
        const auto epoch = std::ranges::find(epochs, clock.number, &RecordedEpoch::number);
        if (epoch == epochs.end())
            continue;
        QFile file(epoch->folder + "/timeline.jsonl"_L1);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            QByteArray line = file.readLine(maximumTimelineLine + 1);
            const bool isWhole = line.endsWith('\n');
            while (!line.isEmpty() && !line.endsWith('\n')) // the rest of one that is too long
                line = file.readLine(maximumTimelineLine + 1);
            if (isWhole)
                timeline.add(line, clock);
        }
    }
    return timeline.take(film.length);
}

} // namespace Agent
