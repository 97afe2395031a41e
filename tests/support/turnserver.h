// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

/*!
    coturn for a test, in a folder and on a loopback port of its own, over UDP and TCP. It takes the time-limited credentials that
    are made with its secret. It ends with the test's program, however that ends.
*/
class TurnServer
{
public:
    TurnServer();
    ~TurnServer();

    bool start(const QStringList &options = {}); //!< lines of its configuration besides; also again, on the same port
    void stop();

    quint16 port() const { return m_port; }
    QString url(const QString &transport = QStringLiteral("udp")) const
    {
        return QStringLiteral("turn:127.0.0.1:%1?transport=%2").arg(m_port).arg(transport);
    }
    QString secret() const { return m_secret; }
    QString secretFile() const { return m_folder.filePath(QStringLiteral("secret")); }
    QString log() const;

    static bool isInstalled();

private:
    bool write(const QString &file, const QString &content) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_secret;
    quint16 m_port = 0;
};
