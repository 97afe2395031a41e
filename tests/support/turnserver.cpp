// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/turnserver.h"

#include "common/core/random.h"
#include "tests/support/freeport.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

TurnServer::TurnServer()
{
    QTcpServer listener;
    listenOnFreePort(listener);
    m_port = listener.serverPort();
    Common::SystemRandom random;
    m_secret = QString::fromLatin1(random.hex(16));
}

TurnServer::~TurnServer()
{
    stop();
}

bool TurnServer::isInstalled()
{
    return !QStandardPaths::findExecutable(u"turnserver"_s).isEmpty();
}

bool TurnServer::write(const QString &file, const QString &content) const
{
    QFile out(m_folder.filePath(file));
    return out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(content.toUtf8()) > 0;
}

bool TurnServer::start(const QStringList &options)
{
    const QStringList lines{u"listening-ip=127.0.0.1"_s,
                            u"relay-ip=127.0.0.1"_s,
                            u"listening-port=%1"_s.arg(m_port),
                            u"allow-loopback-peers"_s,
                            u"no-tls"_s,
                            u"no-dtls"_s,
                            u"no-cli"_s,
                            u"realm=test"_s,
                            u"log-file=stdout"_s,
                            u"simple-log"_s,
                            u"pidfile=%1"_s.arg(m_folder.filePath(u"pid"_s)),
                            u"userdb=%1"_s.arg(m_folder.filePath(u"users"_s))};
    const QStringList who = options.contains(u"no-auth"_s)
        ? QStringList()
        : QStringList{u"use-auth-secret"_s, u"static-auth-secret=%1"_s.arg(m_secret)};
    const QString configuration = (lines + who + options).join(u'\n') + u'\n';
    if (!write(u"secret"_s, m_secret + u'\n') || !write(u"turnserver.conf"_s, configuration))
        return false;
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_process.start(u"turnserver"_s, {u"-c"_s, m_folder.filePath(u"turnserver.conf"_s)});
    return m_process.waitForStarted()
        && QTest::qWaitFor(
               [this] {
                   QTcpSocket socket;
                   socket.connectToHost(QHostAddress::LocalHost, m_port);
                   QUdpSocket own; // the server has the port for datagrams once nobody else can have it
                   return socket.waitForConnected(1000) && !own.bind(QHostAddress::LocalHost, m_port);
               },
               20000);
}

void TurnServer::stop()
{
    if (m_process.state() != QProcess::Running)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString TurnServer::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
