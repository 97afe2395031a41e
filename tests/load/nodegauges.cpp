// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/nodegauges.h"

#include "tests/bench/figures.h"
#include "tests/bench/processusage.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

qsizetype entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

} // namespace

void NodeGauges::look(double minutes)
{
    const QString process = u"/proc/%1/"_s.arg(m_processId);
    m_kib.add(minutes, residentKib(m_processId));
    m_descriptors.add(minutes, double(entriesOf(process + u"fd"_s)));
    m_threads.add(minutes, double(entriesOf(process + u"task"_s)));
}

QJsonObject NodeGauges::figures() const
{
    return {{u"kib"_s, rounded(m_kib.median())},        {u"kibPeak"_s, rounded(m_kib.peak())},
            {u"kibGrown"_s, rounded(m_kib.growth())},   {u"kibPerMinute"_s, rounded(m_kib.slopePerMinute())},
            {u"descriptors"_s, m_descriptors.median()}, {u"descriptorsGrown"_s, rounded(m_descriptors.growth())},
            {u"threads"_s, m_threads.median()},         {u"threadsGrown"_s, rounded(m_threads.growth())}};
}

QStringList NodeGauges::grown(const Bounds &bounds) const
{
    QStringList sentences;
    const auto check = [&](const char *what, const Trend &trend, double bound) {
        if (trend.growth() > bound)
            sentences.append(u"%1 grew by %2, more than %3."_s.arg(QLatin1String(what)).arg(trend.growth()).arg(bound));
    };
    check("memory (KiB)", m_kib, bounds.kib);
    check("descriptors", m_descriptors, bounds.descriptors);
    check("threads", m_threads, bounds.threads);
    return sentences;
}

double folderBytes(const QString &folder)
{
    double bytes = 0;
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files)
        bytes += double(file.size());
    return bytes;
}
