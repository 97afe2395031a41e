// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fanserver.h"

#include "tests/support/freeport.h"
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QStandardPaths>
#include <QTcpSocket>

#include <sys/prctl.h>

#include <csignal>

namespace {

constexpr int startMs = 30000;
constexpr int stopMs = 10000;
constexpr int betweenTriesMs = 50;

QString relayProgram()
{
    return QCoreApplication::applicationDirPath() + QLatin1String("/atrium-bench-relay");
}

// Servers live outside the path of people who are not root.
QString installed(const char *program)
{
    const QString name = QLatin1String(program);
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty()
        ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
        : found;
}

// Where ejabberd's code is, below the folder of the machine's libraries; empty = not installed.
QString erlangLibraries()
{
    const QDir libraries(QStringLiteral("/usr/lib"));
    const QStringList folders = libraries.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        const QDir inside(libraries.filePath(folder));
        if (!inside.entryList({QStringLiteral("ejabberd-*")}, QDir::Dirs).isEmpty())
            return inside.path();
    }
    return {};
}

} // namespace

QStringList FanServer::available(const QString &peersFolder)
{
    QStringList names{QStringLiteral("agent"), QStringLiteral("relay")};
    if (peersFolder.isEmpty())
        return names;
    if (!installed("mosquitto").isEmpty())
        names.append(QStringLiteral("mosquitto"));
    if (!installed("prosody").isEmpty())
        names.append(QStringLiteral("prosody"));
    if (!installed("erl").isEmpty() && !erlangLibraries().isEmpty())
        names.append(QStringLiteral("ejabberd"));
    return names;
}

FanServer::Wire FanServer::wireOf(const QString &name)
{
    if (name == QLatin1String("agent") || name == QLatin1String("relay"))
        return Wire::WebSocket;
    return name == QLatin1String("mosquitto") ? Wire::Mqtt : Wire::Xmpp;
}

std::unique_ptr<FanServer> FanServer::start(const QString &name, const QString &peersFolder)
{
    std::unique_ptr<FanServer> server(new FanServer);
    QTcpServer port;
    if (!server->m_folder.isValid() || !listenOnFreePort(port)) {
        fprintf(stderr, "no temporary folder or no free port\n");
        return {};
    }
    server->m_port = port.serverPort();
    port.close();
    if (!server->prepare(name, peersFolder)) {
        fprintf(stderr, "the configuration of %s cannot be made\n", qPrintable(name));
        return {};
    }
    server->m_process.setWorkingDirectory(server->m_folder.path());
    server->m_process.setProcessChannelMode(QProcess::MergedChannels);
    server->m_process.setStandardOutputFile(server->m_folder.filePath(QStringLiteral("output")));
    server->m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); }); // should this end before it
    server->m_process.start(QIODevice::ReadOnly);
    if (!server->awaitPort()) {
        fprintf(stderr, "%s did not start: %s\n", qPrintable(name), qPrintable(server->log()));
        return {};
    }
    return server;
}

FanServer::~FanServer()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(stopMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString FanServer::log() const
{
    constexpr int shown = 2000;
    QFile file(m_folder.filePath(QStringLiteral("output")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).right(shown) : QString();
}

// What to start, as a process of its own: none of them may go to the background.
bool FanServer::prepare(const QString &name, const QString &peersFolder)
{
    const auto inFolder = [&](const char *file) { return m_folder.filePath(QLatin1String(file)); };
    const auto set = [&](const QString &program, const QStringList &arguments) {
        m_process.setProgram(program);
        m_process.setArguments(arguments);
    };
    if (name == QLatin1String("agent")) {
        set(agentProgram(), {QStringLiteral("serve"), QStringLiteral("--bench-room"), QString::number(m_port)});
        return true;
    }
    if (name == QLatin1String("relay")) {
        set(relayProgram(), {QString::number(m_port)});
        return true;
    }
    const QDir peers(peersFolder);
    if (name == QLatin1String("mosquitto")) {
        set(installed("mosquitto"), {QStringLiteral("-c"), inFolder("mosq.conf")});
        return copyConfiguration(peers.filePath(QStringLiteral("mosq.conf")), "18830");
    }
    if (name == QLatin1String("prosody")) {
        set(installed("prosody"), {QStringLiteral("--config"), inFolder("prosody.cfg.lua"), QStringLiteral("-F")});
        return copyConfiguration(peers.filePath(QStringLiteral("prosody.cfg.lua")), "15222", "peers-run/prosody");
    }
    // Without ejabberdctl, which changes the user and needs a name server for its nodes.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EJABBERD_CONFIG_PATH"), inFolder("ejabberd.yml"));
    environment.insert(QStringLiteral("EJABBERD_LOG_PATH"), inFolder("log"));
    environment.insert(QStringLiteral("ERL_LIBS"), erlangLibraries());
    environment.insert(QStringLiteral("ERL_MAX_PORTS"), QStringLiteral("32000"));
    m_process.setProcessEnvironment(environment);
    QStringList arguments = QString(QLatin1String("+K true +P 250000 -noinput -s ejabberd -mnesia dir")).split(u' ');
    set(installed("erl"), arguments << QLatin1Char('"') + inFolder("database") + QLatin1Char('"'));
    return copyConfiguration(peers.filePath(QStringLiteral("ejabberd.yml")), "15223");
}

// With the port and the folder of this run in the place of its own. The name stays: some go by its ending.
bool FanServer::copyConfiguration(const QString &from, const QByteArray &itsPort, const QByteArray &itsFolder)
{
    QFile source(from);
    QFile copy(m_folder.filePath(QFileInfo(from).fileName()));
    if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        return false;
    QByteArray text = source.readAll();
    if (!text.contains(itsPort))
        return false;
    text.replace(itsPort, QByteArray::number(m_port));
    if (!itsFolder.isEmpty())
        text.replace(itsFolder, m_folder.path().toUtf8());
    return copy.write(text) == text.size();
}

bool FanServer::awaitPort()
{
    const QDeadlineTimer deadline(startMs);
    while (!deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(int(deadline.remainingTime())))
            return true;
        (void)m_process.waitForFinished(betweenTriesMs);
    }
    return false;
}
