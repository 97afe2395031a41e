// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QMap>
#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QNetworkReply;

/*!
    The program "moodle", which sends one person after the other into a room: opens a session, logs into it and makes a
    link, each for itself, at a rate that does not wait for answers. Its password is AgentCluster's.
*/
class ProgramCalls : public QObject
{
    Q_OBJECT
public:
    enum class Way { Soap, Rest };
    enum class Step { GetSession, Login, Link };

    ProgramCalls(const QUrl &node, Way way, qint64 room);

    void start(int perSecond);
    void stop(); //!< no further ones begin
    int begun() const { return m_begun; }
    int underWay() const { return m_begun - m_ended; }
    int errors() const { return m_errors; }
    QList<double> tookMs(Step step) const { return m_tookMs.value(step); }

private:
    using Arguments = QList<std::pair<QByteArray, QByteArray>>;

    void begin();
    void logIn(int person, const QByteArray &sid);
    void makeLink(int person, const QByteArray &sid);
    void call(Step step, int person, const QByteArray &operation, const Arguments &arguments,
              const std::function<void(const QByteArray &)> &then);
    QNetworkReply *send(int person, const QByteArray &operation, const Arguments &arguments);

    const QUrl m_service;
    const Way m_way;
    const QByteArray m_room;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_networks; // each opens a few connections alone
    QTimer m_timer;
    QElapsedTimer m_sinceStart;
    int m_perSecond = 0;
    int m_begun = 0;
    int m_ended = 0;
    int m_errors = 0;
    QMap<Step, QList<double>> m_tookMs;
};
