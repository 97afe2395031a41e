// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/*!
    Janus for a test, in a folder and on loopback ports of its own, with VideoRoom and its WebSocket alone. Its secrets are random.
    It ends with the test's program, however that ends.
*/
class JanusServer
{
public:
    struct Options
    {
        int reclaimSeconds = 30; //!< for how long a session lives without a connection; 0 = not at all
        int sessionSeconds = 60;
        bool fullTrickle = false; //!< tells its candidates one by one rather than in its descriptions
    };

    JanusServer();
    explicit JanusServer(const Options &options);
    ~JanusServer();

    bool start(); //!< also again, on the same ports: with nothing of what was
    void stop();
    void kill();  //!< at once; it is gone when this returns
    void pause(); //!< it stands still when this returns
    void resume();
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    quint16 port() const { return m_port; }
    QUrl url() const { return url(m_port); }
    static QUrl url(quint16 port) { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port)); }
    QString apiSecret() const { return m_apiSecret; }
    QString adminKey() const { return m_adminKey; }
    QString apiSecretFile() const { return path("api-secret"); }
    QString adminKeyFile() const { return path("admin-key"); }
    /*! Where it may write recordings. */
    QString recordings() const { return path("recordings"); }
    QString log() const;

    static bool isInstalled();

private:
    QString path(const char *file) const { return m_folder.filePath(QLatin1String(file)); }
    bool write(const char *file, const QByteArray &content) const;
    bool configure() const;

    const Options m_options;
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_apiSecret;
    QString m_adminKey;
    quint16 m_port = 0;
    int m_firstMediaPort = 0;
};
