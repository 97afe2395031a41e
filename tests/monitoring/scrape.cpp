// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monitoring/scrape.h"

#include <QNetworkRequest>

double Scrape::operator[](const QByteArray &sample) const
{
    return samples.value(sample, -1);
}

QSet<QByteArray> Scrape::names() const
{
    QSet<QByteArray> names;
    for (auto sample = samples.cbegin(); sample != samples.cend(); ++sample)
        names.insert(sample.key().split('{').first());
    return names;
}

HttpAnswer askPlainly(const AgentCluster &cluster, int node, const QString &path,
                      const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(cluster.port(node)).arg(path)));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return answerOf(network.get(request));
}

Scrape scrapeOf(const AgentCluster &cluster, int node, const QByteArray &accept)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!accept.isEmpty())
        headers.append({"Accept", accept});
    const HttpAnswer answer = askPlainly(cluster, node, QStringLiteral("/metrics"), headers);
    Scrape scrape{answer.status, answer.header("Content-Type"), answer.body, {}};
    const auto lines = answer.body.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype space = line.lastIndexOf(' ');
        if (!line.startsWith('#') && space > 0)
            scrape.samples.insert(line.left(space), line.mid(space + 1).toDouble());
    }
    return scrape;
}
