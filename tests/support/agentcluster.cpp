// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"

#include "agent/storage/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebSocketHandshakeOptions>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Agent;
using namespace Common;

namespace {

constexpr int answerTimeoutMs = 15000;

// The commands speak the language of whoever runs them; the tests read English.
void speakEnglish()
{
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
}
Q_COREAPP_STARTUP_FUNCTION(speakEnglish)

HttpAnswer answerOf(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    if (!reply->isFinished())
        QSignalSpy(reply, &QNetworkReply::finished).wait(answerTimeoutMs);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeaderPairs()};
}

// Ports that were free a moment ago; held open together, so that they differ.
QList<quint16> freePorts(int count)
{
    std::vector<std::unique_ptr<QTcpServer>> servers;
    QList<quint16> ports;
    for (int i = 0; i < count; ++i) {
        servers.push_back(std::make_unique<QTcpServer>());
        servers.back()->listen(QHostAddress::LocalHost);
        ports.append(servers.back()->serverPort());
    }
    return ports;
}

} // namespace

QString agentProgram()
{
    return QCoreApplication::applicationDirPath() + QLatin1String("/atrium-agent");
}

ProgramResult runProgram(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                         int timeoutMs)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments, QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(timeoutMs) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString HttpAnswer::errorCode() const
{
    return json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
}

HttpAnswer ApiClient::call(const char *method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(m_node.resolved(QUrl(QLatin1String("api/v1/") + path)));
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Cookie", m_cookie);
    request.setRawHeader("X-Atrium-Csrf", m_csrfToken);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    return answerOf(m_network.sendCustomRequest(request, method, body));
}

HttpAnswer ApiClient::logIn(const QString &login, const QString &password)
{
    const HttpAnswer answer = call(
        "POST", QStringLiteral("session"),
        QJsonDocument(QJsonObject{{QStringLiteral("login"), login}, {QStringLiteral("password"), password}}).toJson());
    m_csrfToken = answer.json().value(QLatin1String("csrfToken")).toString().toLatin1();
    for (const auto &[name, value] : answer.headers) {
        if (name.toLower() == "set-cookie")
            m_cookie = value.split(';').first();
    }
    return answer;
}

HttpAnswer ApiClient::get(const QString &path)
{
    return call("GET", path, {});
}

HttpAnswer ApiClient::send(const char *method, const QString &path, const QByteArray &body)
{
    return call(method, path, body);
}

QString soapCall(const QUrl &node, const QString &service, const QString &operation,
                 const QList<std::pair<QString, QString>> &arguments, const QString &wanted)
{
    QByteArray body;
    QXmlStreamWriter writer(&body);
    const QString envelope = QStringLiteral("http://schemas.xmlsoap.org/soap/envelope/");
    writer.writeStartDocument();
    writer.writeStartElement(envelope, QStringLiteral("Envelope"));
    writer.writeStartElement(envelope, QStringLiteral("Body"));
    writer.writeStartElement(QStringLiteral("http://services.axis.openmeetings.apache.org"), operation);
    for (const auto &[name, value] : arguments)
        writer.writeTextElement(QStringLiteral("http://services.axis.openmeetings.apache.org"), name, value);
    writer.writeEndDocument();

    QNetworkAccessManager network;
    QNetworkRequest request(node.resolved(QUrl(QLatin1String("services/") + service)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/xml; charset=utf-8"));
    const HttpAnswer answer = answerOf(network.post(request, body));
    QXmlStreamReader reader(answer.body);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("faultstring"))
            return QLatin1String("fault: ") + reader.readElementText();
        if (reader.name() == wanted)
            return reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return {};
}

RoomClient::RoomClient(const QJsonObject &entry, const QString &url)
{
    connect(&m_socket, &QWebSocket::connected, this, [this, ticket = entry.value(QLatin1String("ticket")).toString()] {
        m_socket.sendTextMessage(QString::fromUtf8(encode(JoinFrame{ticket})));
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const auto frame = decodeServerFrame(text.toUtf8());
        if (frame)
            m_frames.append(*frame);
        else
            qWarning() << "a frame was not understood:" << frame.error().message << text;
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_lost = true; });
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QLatin1String(roomProtocol)});
    m_socket.open(QUrl(url.isEmpty() ? entry.value(QLatin1String("url")).toString() : url), options);
}

QString RoomClient::closedCode() const
{
    if (const auto *closed = find<ClosedFrame>())
        return roomCloseName(closed->code);
    return m_lost ? QStringLiteral("lost") : QString();
}

void RoomClient::say(const QString &text)
{
    m_socket.sendTextMessage(QString::fromUtf8(encode(ChatFrame{text})));
}

void RoomClient::leave()
{
    m_socket.sendTextMessage(QString::fromUtf8(encode(LeaveFrame{})));
}

AgentCluster::AgentCluster(TestDatabase &database, int nodes) : m_database(database), m_nodes(size_t(nodes))
{
    const auto ports = freePorts(2 * nodes);
    for (int i = 0; i < nodes; ++i) {
        m_nodes[size_t(i)].port = ports.at(2 * i);
        m_nodes[size_t(i)].peerPort = ports.at(2 * i + 1);
    }
    for (int i = 1; i <= nodes; ++i)
        writeConfig(i);
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

void AgentCluster::writeConfig(int node, const QString &more, int id)
{
    const DatabaseSettings &settings = m_database.settings();
    QString text = QStringLiteral("[node]\nid = %1\nname = \"node%1\"\n[http]\nlisten = \"127.0.0.1\"\nport = "
                                  "%2\n[peers]\nlisten = \"127.0.0.1\"\nport = %3\n"
                                  "[cluster]\nheartbeat_ms = 200\nlate_ms = 600\nlease_ms = %4\n[database]\ntimeout_ms "
                                  "= 600\ndriver = \"%5\"\n")
                       .arg(id == 0 ? node : id)
                       .arg(at(node).port)
                       .arg(at(node).peerPort)
                       .arg(leaseMs)
                       .arg(driverName(settings.driver));
    if (settings.driver == DatabaseDriver::Sqlite)
        text += QStringLiteral("file = \"%1\"\n").arg(settings.file);
    else
        text += QStringLiteral("host = \"%1\"\nport = %2\nname = \"%3\"\nuser = \"%4\"\npassword_file = \"%5\"\n")
                    .arg(settings.host)
                    .arg(settings.port)
                    .arg(settings.name, settings.user, m_database.passwordFile());
    QFile file(configFile(node));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write((text + more).toUtf8());
}

QString AgentCluster::configFile(int node) const
{
    return m_folder.filePath(QStringLiteral("node%1.toml").arg(node));
}

QUrl AgentCluster::url(int node) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/openmeetings/").arg(at(node).port));
}

quint16 AgentCluster::port(int node) const
{
    return at(node).port;
}

bool AgentCluster::prepare()
{
    for (int node = 1; node <= int(m_nodes.size()); ++node) {
        const auto done = runProgram(agentProgram(),
                                     {node == 1 ? QStringLiteral("init") : QStringLiteral("join"),
                                      QStringLiteral("--config"), configFile(node)});
        if (done.exitCode != 0) {
            qWarning().noquote() << done.output;
            return false;
        }
    }
    return true;
}

bool AgentCluster::start(int node)
{
    auto process = std::make_unique<QProcess>();
    process->setStandardErrorFile(m_folder.filePath(QStringLiteral("node%1.log").arg(node)), QIODevice::Append);
    process->start(agentProgram(), {QStringLiteral("serve"), QStringLiteral("--config"), configFile(node)});
    process->waitForStarted();
    at(node).process = std::move(process);
    QNetworkAccessManager network;
    const bool ready = QTest::qWaitFor(
        [&] {
            if (!isRunning(node))
                return true;
            return answerOf(network.get(QNetworkRequest(url(node).resolved(QUrl(QStringLiteral("/readyz")))))).status
                == 200;
        },
        20000);
    if (!ready || !isRunning(node))
        qWarning().noquote() << "node" << node << "did not start:" << log(node);
    return ready && isRunning(node);
}

bool AgentCluster::startAll()
{
    for (int node = 1; node <= int(m_nodes.size()); ++node) {
        if (!start(node))
            return false;
    }
    return true;
}

ProgramResult AgentCluster::serveUntilItEnds(int node)
{
    return runProgram(agentProgram(), {QStringLiteral("serve"), QStringLiteral("--config"), configFile(node)},
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

bool AgentCluster::isRunning(int node) const
{
    return at(node).process && at(node).process->state() == QProcess::Running;
}

QString AgentCluster::log(int node) const
{
    QFile file(m_folder.filePath(QStringLiteral("node%1.log").arg(node)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
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

qint64 AgentCluster::addRoom(const QString &name, int capacity)
{
    const auto added = admin(1)->send(
        "POST", QStringLiteral("rooms"),
        QJsonDocument(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("capacity"), capacity}}).toJson());
    if (added.status != 201)
        qWarning() << "the room could not be added:" << added.body;
    return added.json().value(QLatin1String("id")).toInteger();
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
