// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/*!
    A server of rooms or topics that runs on 127.0.0.1 with a port and a temporary folder of its own, and ends with this object.

    Errors: start() gives nothing, and has told why on standard error.
*/
class FanServer
{
public:
    enum class Wire { WebSocket, Mqtt, Xmpp };

    /*! The names of those that can be started here: the agent, the bare relay, and what is installed of the others, which need the
        folder with their configurations. */
    static QStringList available(const QString &peersFolder);
    static std::unique_ptr<FanServer> start(const QString &name, const QString &peersFolder);
    ~FanServer();
    Q_DISABLE_COPY_MOVE(FanServer)

    static Wire wireOf(const QString &name);
    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process.processId(); }
    QString log() const; //!< the end of what it wrote

private:
    FanServer() = default;
    bool prepare(const QString &name, const QString &peersFolder);
    bool copyConfiguration(const QString &from, const QByteArray &itsPort, const QByteArray &itsFolder = {});
    bool awaitPort();

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};
