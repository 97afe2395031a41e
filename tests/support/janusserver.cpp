// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/janusserver.h"

#include "common/core/random.h"
#include "tests/support/freeport.h"
#include "tests/support/patience.h"
#include "tests/support/processstate.h"

#include <QDir>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int mediaPorts = 200; // a PeerConnection takes one

/*! Below those that the system gives to connections that go out, as the browser's own. */
int freeMediaPorts()
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        const int first = 10000 + mediaPorts * QRandomGenerator::system()->bounded(45);
        if (reservePort(quint16(first)))
            return first;
    }
    return 0;
}

/*! Where Debian has the plugins: beside the machine's libraries. */
QString pluginsFolder()
{
    for (const QString &folder : {u"/usr/lib/x86_64-linux-gnu/janus"_s, u"/usr/lib/aarch64-linux-gnu/janus"_s,
                                  QLibraryInfo::path(QLibraryInfo::LibrariesPath) + u"/janus"_s}) {
        if (QDir(folder + u"/plugins"_s).exists())
            return folder;
    }
    return {};
}

/*! The files of a folder of plugins but one, as the configuration names what is not to be loaded. */
QByteArray allBut(const QString &folder, const QString &wanted)
{
    QStringList others = QDir(folder).entryList({u"*.so"_s}, QDir::Files);
    others.removeAll(wanted);
    return others.join(u',').toUtf8();
}

} // namespace

JanusServer::JanusServer() : JanusServer(Options{})
{
}

JanusServer::JanusServer(const Options &options) : m_options(options)
{
    QTcpServer listener;
    listenOnFreePort(listener);
    m_port = listener.serverPort();
    m_firstMediaPort = freeMediaPorts();
    Common::SystemRandom random;
    m_apiSecret = QString::fromLatin1(random.hex(16));
    m_adminKey = QString::fromLatin1(random.hex(16));
}

JanusServer::~JanusServer()
{
    kill(); // what it would say to those who are connected concerns no test
}

bool JanusServer::isInstalled()
{
    return !QStandardPaths::findExecutable(u"janus"_s).isEmpty();
}

bool JanusServer::write(const char *file, const QByteArray &content) const
{
    QFile out(path(file));
    return out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(content) == content.size();
}

bool JanusServer::configure() const
{
    const QString plugins = pluginsFolder();
    const auto folder = [&](const char *name) { return (plugins + u'/' + QLatin1String(name)).toUtf8(); };
    const QByteArray main = "general: {\n configs_folder = \"" + m_folder.path().toUtf8() + "\"\n plugins_folder = \""
        + folder("plugins") + "\"\n transports_folder = \"" + folder("transports") + "\"\n events_folder = \""
        + folder("events") + "\"\n loggers_folder = \"" + m_folder.path().toUtf8() + "\"\n debug_level = 4\n"
        + " debug_timestamps = true\n api_secret = \"" + m_apiSecret.toUtf8() + "\"\n admin_secret = \""
        + m_adminKey.toUtf8() + "\"\n session_timeout = " + QByteArray::number(m_options.sessionSeconds)
        + "\n reclaim_session_timeout = " + QByteArray::number(m_options.reclaimSeconds)
        + "\n interface = \"127.0.0.1\"\n}\nmedia: {\n ipv6 = false\n rtp_port_range = \""
        + QByteArray::number(m_firstMediaPort) + '-' + QByteArray::number(m_firstMediaPort + mediaPorts - 1)
        + "\"\n}\nnat: {\n ice_enforce_list = \"127.0.0.1\"\n full_trickle = "
        + (m_options.fullTrickle ? "true" : "false") + "\n}\nplugins: {\n disable = \""
        + allBut(plugins + u"/plugins"_s, u"libjanus_videoroom.so"_s) + "\"\n}\ntransports: {\n disable = \""
        + allBut(plugins + u"/transports"_s, u"libjanus_websockets.so"_s) + "\"\n}\n";
    const QByteArray webSocket = "general: {\n json = \"compact\"\n ws = true\n ws_ip = \"127.0.0.1\"\n ws_port = "
        + QByteArray::number(m_port) + "\n wss = false\n}\nadmin: {\n admin_ws = false\n admin_wss = false\n}\n";
    const QByteArray videoRoom = "general: {\n admin_key = \"" + m_adminKey.toUtf8() + "\"\n}\n";
    return !plugins.isEmpty() && QDir().mkpath(recordings()) && write("janus.jcfg", main)
        && write("janus.transport.websockets.jcfg", webSocket) && write("janus.plugin.videoroom.jcfg", videoRoom)
        && write("api-secret", m_apiSecret.toUtf8()) && write("admin-key", m_adminKey.toUtf8());
}

bool JanusServer::start()
{
    if (!configure())
        return false;
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(path("log"), QIODevice::Append);
    m_process.start(u"janus"_s, {u"--configs-folder=%1"_s.arg(m_folder.path()), u"--disable-colors"_s});
    return m_process.waitForStarted()
        && QTest::qWaitFor(
               [this] {
                   QTcpSocket socket;
                   socket.connectToHost(QHostAddress::LocalHost, m_port);
                   return socket.waitForConnected(1000);
               },
               20000);
}

void JanusServer::stop()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10000))
        kill();
}

void JanusServer::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void JanusServer::pause()
{
    QVERIFY(m_process.processId() > 0);
    ::kill(pid_t(m_process.processId()), SIGSTOP);
    QTRY_VERIFY(standsStill(m_process.processId()));
}

void JanusServer::resume()
{
    if (m_process.processId() > 0)
        ::kill(pid_t(m_process.processId()), SIGCONT);
}

QString JanusServer::log() const
{
    QFile file(path("log"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
