// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/database.h"
#include "tests/bench/figures.h"
#include "tests/bench/processusage.h"
#include "tests/bench/transferclient.h"
#include "tests/support/freeport.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>

#include <thread>

using namespace Agent;

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 fileBytes = 256 * mebibyte;
constexpr int rounds = 5;           // by turns, as the machine is not always equally fast
constexpr int downloadsInRound = 6; // of each of the clients
constexpr int clients = 3;
constexpr double leastPerNginx = 0.7; // of downloads: what is promised
constexpr double mostGrownKib = 64 * 1024;

/*! nginx with one worker, serving and taking the files of a folder; as its own documentation sets it for large files. */
class Nginx
{
public:
    bool start(const QString &served)
    {
        QTcpServer free;
        if (!m_folder.isValid() || !listenOnFreePort(free))
            return false;
        m_port = free.serverPort();
        free.close();
        QFile config(m_folder.filePath(QStringLiteral("nginx.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        const QByteArray own = m_folder.path().toLocal8Bit();
        config.write("daemon off; master_process off; worker_processes 1; pid " + own + "/pid; error_log " + own
                     + "/error.log;\nevents { worker_connections 64; }\nhttp { access_log off; sendfile on; tcp_nopush "
                       "on; client_max_body_size 0;\n"
                       "client_body_temp_path "
                     + own + "/body; proxy_temp_path " + own + "/proxy; fastcgi_temp_path " + own
                     + "/fastcgi; uwsgi_temp_path " + own + "/uwsgi; scgi_temp_path " + own
                     + "/scgi;\nserver { listen 127.0.0.1:" + QByteArray::number(m_port)
                     + "; location /served/ { alias " + served.toLocal8Bit() + "/; }\nlocation /taken/ { root " + own
                     + "; dav_methods PUT; create_full_put_path on; } } }\n");
        config.close();
        m_process.start(QStringLiteral("nginx"),
                        {QStringLiteral("-c"), config.fileName(), QStringLiteral("-p"), m_folder.path()});
        if (!m_process.waitForStarted())
            return false;
        for (int i = 0; i < 200 && m_process.state() == QProcess::Running; ++i) {
            if (TransferClient(m_port).download("GET /served/ HTTP/1.1\r\n") >= -1 && isListening())
                return true;
            m_process.waitForFinished(20);
        }
        return false;
    }
    ~Nginx()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process.processId(); }
    QString problem() { return QString::fromLocal8Bit(m_process.readAllStandardError()); }

private:
    bool isListening() const
    {
        TransferClient client(m_port);
        client.download("GET /nothing HTTP/1.1\r\n");
        return client.lastHead().startsWith("HTTP/1.1 404");
    }

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_process;
};

/*! CPU seconds of a process while `work` runs; -1 when it fails. */
double cpuOf(qint64 pid, const std::function<bool()> &work)
{
    const double before = cpuSeconds(pid);
    return work() ? cpuSeconds(pid) - before : -1;
}

bool downloadAtOnce(quint16 port, const QByteArray &head)
{
    std::atomic<bool> isGood = true;
    std::vector<std::thread> all;
    for (int i = 0; i < clients; ++i)
        all.emplace_back([&] {
            TransferClient client(port);
            for (int each = 0; each < downloadsInRound; ++each) {
                if (client.download(head) != fileBytes)
                    isGood = false;
            }
        });
    for (std::thread &each : all)
        each.join();
    return isGood;
}

} // namespace

/*! Downloads and uploads of a large file, by turns beside nginx that serves and takes the same. */
bool benchFiles()
{
    const auto database = TestDatabase::start(DatabaseDriver::Sqlite);
    if (!database)
        return false;
    AgentCluster cluster(*database, 1);
    if (!cluster.prepare() || !cluster.startAll())
        return failed(cluster, QStringLiteral("the cluster did not start"));
    const auto ada = cluster.addUser(QStringLiteral("ada-lovelace"), 1);
    const qint64 room = cluster.addRoom(QStringLiteral("Files"));
    const QByteArray person = "Cookie: " + ada->cookie() + "\r\nX-Atrium-Csrf: " + ada->csrfToken() + "\r\n";
    const quint16 port = cluster.port(1);
    const qint64 pid = cluster.processId(1);
    const double emptyKib = residentKib(pid);
    if (TransferClient(port).uploadToRoom(person, room, fileBytes).isEmpty())
        return failed(cluster, QStringLiteral("an upload failed"));

    auto connection = Database::open(database->settings(), Common::NodeId(), {});
    const auto row = (*connection)->run("SELECT id, storage_key FROM stored_file ORDER BY id DESC LIMIT 1");
    const QByteArray file = row->rows.first().at(0).toByteArray();
    Nginx nginx;
    if (!nginx.start(cluster.folder() + QLatin1String("/upload")))
        return failed(cluster, QStringLiteral("nginx did not start: ") + nginx.problem());
    const QByteArray fromAgent = "GET /openmeetings/api/v1/files/" + file + " HTTP/1.1\r\n" + person;
    const QByteArray fromNginx = "GET /served/" + row->rows.first().at(1).toByteArray() + " HTTP/1.1\r\n";

    double agentDown = 0;
    double nginxDown = 0;
    double agentUp = 0;
    double nginxUp = 0;
    double mostKib = 0;
    for (int round = 0; round < rounds; ++round) {
        const double cpu[] = {
            cpuOf(pid, [&] { return downloadAtOnce(port, fromAgent); }),
            cpuOf(nginx.pid(), [&] { return downloadAtOnce(nginx.port(), fromNginx); }),
            cpuOf(pid, [&] { return !TransferClient(port).uploadToRoom(person, room, fileBytes).isEmpty(); }),
            cpuOf(nginx.pid(), [&] {
                const QByteArray name = QByteArray::number(round);
                const int status =
                    TransferClient(nginx.port()).upload("PUT /taken/" + name + " HTTP/1.1\r\n", fileBytes);
                return status == 201 || status == 204;
            })};
        if (std::ranges::any_of(cpu, [](double each) { return each < 0; }))
            return failed(cluster, QStringLiteral("a transfer failed"));
        agentDown += cpu[0];
        nginxDown += cpu[1];
        agentUp += cpu[2];
        nginxUp += cpu[3];
        mostKib = std::max(mostKib, residentKib(pid));
    }
    const double downloaded = double(rounds) * clients * downloadsInRound * fileBytes / mebibyte;
    const double uploaded = double(rounds) * fileBytes / mebibyte;
    const double ratio = nginxDown / agentDown;
    printFigures({{QStringLiteral("bench"), QStringLiteral("files")},
                  {QStringLiteral("fileMiB"), fileBytes / mebibyte},
                  {QStringLiteral("downloadMiBPerCpuSecond"), rounded(downloaded / agentDown)},
                  {QStringLiteral("nginxDownloadMiBPerCpuSecond"), rounded(downloaded / nginxDown)},
                  {QStringLiteral("downloadPerNginx"), rounded(ratio)},
                  {QStringLiteral("uploadMiBPerCpuSecond"), rounded(uploaded / agentUp)},
                  {QStringLiteral("nginxUploadMiBPerCpuSecond"), rounded(uploaded / nginxUp)},
                  {QStringLiteral("uploadPerNginx"), rounded(nginxUp / agentUp)},
                  {QStringLiteral("grownKiB"), rounded(mostKib - emptyKib)}});
    if (ratio < leastPerNginx || mostKib - emptyKib > mostGrownKib)
        return failed(cluster, QStringLiteral("downloads cost more than promised, or memory grew with the file"));
    return true;
}
