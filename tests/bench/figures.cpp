// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QEventLoop>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

void printFigures(const QJsonObject &figures)
{
    printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    fflush(stdout);
}

bool failed(const AgentCluster &cluster, const QString &what)
{
    constexpr int shown = 10000;
    fprintf(stderr, "%s\n", qPrintable(what));
    for (int node = 1; node <= cluster.size(); ++node) {
        QStringList lines = cluster.log(node).split(QLatin1Char('\n'));
        lines.removeIf([](const QString &line) { return line.contains(QLatin1String(" agent.history ")); });
        fprintf(stderr, "node %d: …%s\n", node, qPrintable(lines.join(QLatin1Char('\n')).right(shown)));
    }
    return false;
}

double perSecond(qint64 count, const QElapsedTimer &timer)
{
    return double(count) / (double(std::max<qint64>(1, timer.nsecsElapsed())) / 1e9);
}

double percentile(QList<double> values, int percent)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, values.size() * percent / 100));
}

double requestsPerSecond(int count, int atOnce, const std::function<QNetworkReply *(int)> &begin)
{
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    int begun = 0;
    int done = 0;
    bool isGood = true;
    std::function<void()> next = [&] {
        if (begun >= count)
            return;
        QNetworkReply *reply = begin(begun++);
        QObject::connect(reply, &QNetworkReply::finished, reply, [&, reply] {
            const HttpAnswer answer = answerOf(reply);
            if (answer.status < 200 || answer.status > 299) {
                fprintf(stderr, "an answer was %d %s\n", answer.status, answer.body.constData());
                isGood = false;
            }
            ++done;
            if (done == count || !isGood)
                return loop.quit();
            next();
        });
    };
    for (int i = 0; i < atOnce; ++i)
        next();
    loop.exec();
    return isGood ? perSecond(count, timer) : 0;
}
