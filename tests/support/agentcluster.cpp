// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"

#include "agent/storage/dialect.h"
#include "tests/support/freeport.h"
#include "tests/support/patience.h"
#include "tests/support/processstate.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Agent;

namespace {

// Ports that were free a moment ago; held open together, so that they differ.
QList<quint16> freePorts(int count)
{
    std::vector<std::unique_ptr<QTcpServer>> servers;
    QList<quint16> ports;
    for (int i = 0; i < count; ++i) {
        servers.push_back(std::make_unique<QTcpServer>());
        listenOnFreePort(*servers.back());
        ports.append(servers.back()->serverPort());
    }
    return ports;
}

QString quoted(const QString &text)
{
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

QProcessEnvironment clockSkew(const QString &file)
{
    QProcessEnvironment environment;
    const auto shown =
        runProgram(QStringLiteral("faketime"),
                   {QStringLiteral("-m"), QStringLiteral("-f"), QStringLiteral("+0s"), QStringLiteral("env")});
    const QStringList lines = shown.output.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("LD_PRELOAD=")))
            environment.insert(QStringLiteral("LD_PRELOAD"), line.section(QLatin1Char('='), 1));
    }
    if (environment.isEmpty())
        return environment;
    environment.insert(QStringLiteral("FAKETIME_TIMESTAMP_FILE"), file);
    environment.insert(QStringLiteral("FAKETIME_CACHE_DURATION"), QStringLiteral("1"));
    environment.insert(QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC"), QStringLiteral("1"));
    return environment;
}

AgentCluster::AgentCluster(TestDatabase &database, int nodes, const ClusterOptions &options)
    : m_database(database)
    , m_options(options)
    , m_nodes(size_t(nodes))
{
    if (options.tls) {
        m_certificates = std::make_unique<Certificates>();
        QVERIFY(m_certificates->addAuthority(QStringLiteral("ca")));
        m_certificates->trust(QStringLiteral("ca"));
    }
    const auto ports = freePorts(2 * nodes);
    for (int node = 1; node <= nodes; ++node) {
        at(node).program = options.program;
        at(node).port = ports.at(2 * node - 2);
        at(node).peerPort = ports.at(2 * node - 1);
        if (options.peerProxies)
            at(node).peerProxy = std::make_unique<FaultProxy>(at(node).peerPort);
        if (options.databaseProxies && database.settings().driver != DatabaseDriver::Sqlite)
            at(node).databaseProxy = std::make_unique<FaultProxy>(quint16(database.settings().port));
        if (options.tls) {
            const QString name = QString::number(node);
            QVERIFY(m_certificates->addServer(name, QStringLiteral("ca")));
            at(node).config.insert(QStringLiteral("http.tls_certificate"),
                                   quoted(m_certificates->path(name + QLatin1String(".crt"))));
            at(node).config.insert(QStringLiteral("http.tls_key"),
                                   quoted(m_certificates->path(name + QLatin1String(".key"))));
        }
        writeConfig(node);
    }
}

AgentCluster::~AgentCluster()
{
    for (Node &node : m_nodes) {
        if (node.process && node.process->state() != QProcess::NotRunning) {
            node.process->kill();
            node.process->waitForFinished();
        }
    }
}

QMap<QString, QString> AgentCluster::configOf(int node, int id) const
{
    const DatabaseSettings &settings = m_database.settings();
    const Node &self = at(node);
    QMap<QString, QString> config{
        {QStringLiteral("node.id"), QString::number(id == 0 ? node : id)},
        {QStringLiteral("node.name"), QStringLiteral("\"node%1\"").arg(id == 0 ? node : id)},
        {QStringLiteral("http.listen"), QStringLiteral("\"127.0.0.1\"")},
        {QStringLiteral("http.port"), QString::number(self.port)},
        {QStringLiteral("peers.listen"), QStringLiteral("\"127.0.0.1\"")},
        {QStringLiteral("peers.port"), QString::number(self.peerPort)},
        {QStringLiteral("cluster.heartbeat_ms"), QStringLiteral("200")},
        {QStringLiteral("cluster.late_ms"), QStringLiteral("600")},
        {QStringLiteral("cluster.lease_ms"), QString::number(leaseMs)},
        {QStringLiteral("cluster.flap_backoff_ms"), QStringLiteral("100")},
        {QStringLiteral("database.timeout_ms"), QStringLiteral("600")},
        {QStringLiteral("database.driver"), quoted(driverName(settings.driver))},
    };
    if (self.peerProxy)
        config.insert(QStringLiteral("peers.address"), QStringLiteral("\"127.0.0.1:%1\"").arg(self.peerProxy->port()));
    if (settings.driver == DatabaseDriver::Sqlite) {
        config.insert(QStringLiteral("database.file"), quoted(settings.file));
    } else {
        config.insert(QStringLiteral("database.host"), quoted(settings.host));
        config.insert(QStringLiteral("database.port"),
                      QString::number(self.databaseProxy ? self.databaseProxy->port() : settings.port));
        QStringList standbys;
        for (const DatabaseServer &standby : settings.standbys)
            standbys.append(quoted(QStringLiteral("%1:%2").arg(standby.host).arg(standby.port)));
        config.insert(QStringLiteral("database.standbys"), QStringLiteral("[%1]").arg(standbys.join(QLatin1Char(','))));
        config.insert(QStringLiteral("database.name"), quoted(settings.name));
        config.insert(QStringLiteral("database.user"), quoted(settings.user));
        config.insert(QStringLiteral("database.password_file"), quoted(m_database.passwordFile()));
    }
    config.insert(m_options.config);
    config.insert(self.config);
    return config;
}

void AgentCluster::writeConfig(int node, const QString &more, int id)
{
    const auto config = configOf(node, id);
    QMap<QString, QString> sections;
    for (auto key = config.cbegin(); key != config.cend(); ++key)
        sections[key.key().section(QLatin1Char('.'), 0, 0)] +=
            QStringLiteral("%1 = %2\n").arg(key.key().section(QLatin1Char('.'), 1), key.value());
    const QString database = sections.take(QStringLiteral("database"));
    QString text;
    for (auto section = sections.cbegin(); section != sections.cend(); ++section)
        text += QStringLiteral("[%1]\n%2").arg(section.key(), section.value());
    text += QStringLiteral("[database]\n%1%2").arg(database, more);
    QFile file(configFile(node));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text.toUtf8());
}

void AgentCluster::setConfig(int node, const QString &key, const QString &value)
{
    at(node).config.insert(key, value);
    writeConfig(node);
}

void AgentCluster::setProgram(int node, const QString &program)
{
    at(node).program = program;
}

void AgentCluster::setEnvironment(int node, const QProcessEnvironment &environment)
{
    at(node).environment = environment;
}

QString AgentCluster::configFile(int node) const
{
    return m_folder.filePath(QStringLiteral("node%1.toml").arg(node));
}

QUrl AgentCluster::url(int node) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/openmeetings/")
                    .arg(m_certificates ? QLatin1String("https") : QLatin1String("http"))
                    .arg(at(node).port));
}

quint16 AgentCluster::port(int node) const
{
    return at(node).port;
}

bool AgentCluster::prepare()
{
    for (int node = 1; node <= size(); ++node) {
        const auto done = runProgram(at(node).program,
                                     {node == 1 ? QStringLiteral("init") : QStringLiteral("join"),
                                      QStringLiteral("--config"), configFile(node)});
        if (done.exitCode != 0) {
            qWarning().noquote() << done.output;
            return false;
        }
    }
    return true;
}

void AgentCluster::record(const char *op, int node)
{
    m_recorder.record(op, {{QStringLiteral("node"), node}});
}

bool AgentCluster::startWithoutWaiting(int node)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (m_options.history)
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("agent.history.debug=true"));
    environment.insert(at(node).environment);
    process->setProcessEnvironment(environment);
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }); // also when the test itself crashes
    process->setStandardErrorFile(m_folder.filePath(QStringLiteral("node%1.log").arg(node)), QIODevice::Append);
    QObject::connect(process.get(), &QProcess::finished, [this, node] { record("died", node); });
    record("started", node);
    process->start(at(node).program, {QStringLiteral("serve"), QStringLiteral("--config"), configFile(node)});
    at(node).process = std::move(process);
    return at(node).process->waitForStarted();
}

bool AgentCluster::isReady(int node) const
{
    QNetworkAccessManager network;
    network.setTransferTimeout(1000);
    return answerOf(network.get(QNetworkRequest(url(node).resolved(QUrl(QStringLiteral("/readyz")))))).status == 200;
}

bool AgentCluster::start(int node)
{
    const bool ended =
        startWithoutWaiting(node) && QTest::qWaitFor([&] { return !isRunning(node) || isReady(node); }, 20000);
    const bool ready = ended && isRunning(node);
    if (ready)
        record("ready", node);
    else
        qWarning().noquote() << "node" << node << "did not start:" << log(node);
    return ready;
}

bool AgentCluster::startAll()
{
    for (int node = 1; node <= size(); ++node) {
        if (!start(node))
            return false;
    }
    return true;
}

ProgramResult AgentCluster::serveUntilItEnds(int node)
{
    return runProgram(at(node).program, {QStringLiteral("serve"), QStringLiteral("--config"), configFile(node)},
                      QProcessEnvironment::systemEnvironment(), 15000);
}

bool AgentCluster::stop(int node)
{
    QProcess &process = *at(node).process;
    process.terminate();
    return process.waitForFinished(15000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void AgentCluster::kill(int node)
{
    at(node).process->kill();
    at(node).process->waitForFinished();
}

void AgentCluster::pause(int node)
{
    QVERIFY(processId(node) > 0); // 0 would be this program and all of its group
    ::kill(pid_t(processId(node)), SIGSTOP);
    QTRY_VERIFY(standsStill(processId(node)));
    record("paused", node);
}

void AgentCluster::resume(int node)
{
    record("resumed", node);
    if (processId(node) > 0)
        ::kill(pid_t(processId(node)), SIGCONT);
}

bool AgentCluster::isRunning(int node) const
{
    return at(node).process && at(node).process->state() == QProcess::Running;
}

qint64 AgentCluster::processId(int node) const
{
    return at(node).process->processId();
}

QString AgentCluster::log(int node) const
{
    QFile file(m_folder.filePath(QStringLiteral("node%1.log").arg(node)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

History AgentCluster::history() const
{
    History all = m_recorder.lines();
    for (int node = 1; node <= size(); ++node) {
        QFile file(m_folder.filePath(QStringLiteral("node%1.log").arg(node)));
        if (file.open(QIODevice::ReadOnly))
            all += historyOfLog(file.readAll());
    }
    return inOrder(all);
}

QString AgentCluster::adminPassword() const
{
    QFile file(adminPasswordFile());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
}

std::unique_ptr<ApiClient> AgentCluster::admin(int node) const
{
    auto client = std::make_unique<ApiClient>(url(node));
    if (client->logIn(QStringLiteral("admin"), adminPassword()).status != 200)
        qWarning() << "the administrator cannot log in at node" << node;
    return client;
}

std::unique_ptr<ApiClient> AgentCluster::addUser(const QString &login, int node, const QString &level)
{
    const QString password = QLatin1String("password-") + login;
    const auto added = admin(node)->send("POST", QStringLiteral("users"),
                                         QJsonDocument(QJsonObject{{QStringLiteral("login"), login},
                                                                   {QStringLiteral("password"), password},
                                                                   {QStringLiteral("firstName"), login},
                                                                   {QStringLiteral("level"), level}})
                                             .toJson());
    if (added.status != 201)
        qWarning() << "the user could not be added:" << added.body;
    auto client = std::make_unique<ApiClient>(url(node));
    client->logIn(login, password);
    return client;
}

qint64 AgentCluster::addRoom(const QString &name, int capacity, int node)
{
    const auto added = admin(node)->send(
        "POST", QStringLiteral("rooms"),
        QJsonDocument(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("capacity"), capacity}}).toJson());
    if (added.status != 201)
        qWarning() << "the room could not be added:" << added.body;
    return added.json().value(QLatin1String("id")).toInteger();
}

QString AgentCluster::soapVerify(int node, const QString &session, const QString &password) const
{
    const QString service = QStringLiteral("ClusterService");
    const std::pair<QString, QString> sid{QStringLiteral("SID"), session};
    const QString run =
        soapCall(url(node), service, QStringLiteral("startVerify"),
                 {sid, {QStringLiteral("login"), QStringLiteral("admin")}, {QStringLiteral("password"), password}});
    const auto told = [&](const QString &member) {
        return soapCall(url(node), service, QStringLiteral("getVerify"), {sid, {QStringLiteral("runId"), run}}, member);
    };
    QString state;
    const auto isOver = [&] {
        state = told(QStringLiteral("state"));
        return state != QLatin1String("running");
    };
    if (!QTest::qWaitFor(isOver, 60000))
        qWarning() << "the check does not end";
    return state == QLatin1String("failed") ? QStringLiteral("failed: ") + told(QStringLiteral("reason")) : state;
}

QString AgentCluster::soapSession(int node) const
{
    const QString session = soapCall(url(node), QStringLiteral("UserService"), QStringLiteral("getSession"), {},
                                     QStringLiteral("session_id"));
    const QString result = soapCall(url(node), QStringLiteral("UserService"), QStringLiteral("loginUser"),
                                    {{QStringLiteral("SID"), session},
                                     {QStringLiteral("username"), QStringLiteral("admin")},
                                     {QStringLiteral("userpass"), adminPassword()}});
    return result == QLatin1String("1") ? session : QString();
}
