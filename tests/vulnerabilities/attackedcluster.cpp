// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vulnerabilities/attackedcluster.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> restless{
    u"audit_log"_s,  u"cluster_job"_s,   u"cluster_lock"_s,    u"commit_cursor"_s,
    u"commit_log"_s, u"login_session"_s, u"login_origin"_s,    u"login_lock"_s,
    u"node"_s,       u"node_load"_s,     u"room_connection"_s, u"room_placement"_s,
    u"seat"_s,       u"share_probe"_s,   u"share_report"_s,    u"sqlite_sequence"_s,
};

// Columns of files that change by themselves, while pictures of them are made.
const QSet<QString> ofPreviews{u"preview"_s, u"preview_by"_s, u"preview_until"_s, u"preview_error"_s,
                               u"pages"_s,   u"width"_s,      u"height"_s};

// As resources/config/agent.toml has them: no node is to be taken for dead because the machine is busy.
const QMap<QString, QString> patientTimes{
    {u"cluster.heartbeat_ms"_s, u"2000"_s},
    {u"cluster.late_ms"_s, u"5000"_s},
    {u"cluster.lease_ms"_s, u"15000"_s},
    {u"database.timeout_ms"_s, u"5000"_s},
};

/*! A connection of its own to the nodes' database file, for as long as this lives. */
class File
{
public:
    explicit File(const QString &path)
    {
        m_connection.setDatabaseName(path);
        m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!m_connection.open())
            qWarning() << "the database file cannot be opened" << m_connection.lastError().text();
    }
    ~File()
    {
        m_connection = {};
        QSqlDatabase::removeDatabase(u"look"_s);
    }
    Q_DISABLE_COPY_MOVE(File)

    QList<QVariantList> rows(const QString &statement)
    {
        QSqlQuery query(m_connection);
        if (!query.exec(statement))
            qWarning() << statement << query.lastError().text();
        QList<QVariantList> all;
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i));
            all.append(row);
        }
        return all;
    }
    bool execute(const QString &statement) { return QSqlQuery(m_connection).exec(statement); }

private:
    QSqlDatabase m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
};

} // namespace

bool AttackedCluster::start()
{
    // Else what never reaches the trap would prove nothing.
    QTcpSocket control;
    control.connectToHost(u"127.0.0.1"_s, m_trap.port());
    if (!control.waitForConnected() || !m_trap.wasReached())
        return false;
    m_database = TestDatabase::start(Agent::DatabaseDriver::Sqlite);
    m_cluster = std::make_unique<AgentCluster>(*m_database, 2, ClusterOptions{.config = patientTimes});
    m_cluster->setConfig(2, u"compat.rest_get_login"_s, u"\"off\""_s);
    // Node 1 imports no files, as by default; node 2 does, from hosts that lead to where it must not go.
    m_cluster->setConfig(2, u"files.import_hosts"_s, u"[\"127.0.0.1\", \"localhost\", \"::1\", \"0.0.0.0\"]"_s);
    return m_cluster->prepare() && m_cluster->startAll() && addPeopleAndRooms();
}

bool AttackedCluster::stop()
{
    bool isGood = !m_trap.wasReached();
    for (int node = 1; node <= 2; ++node) {
        isGood = m_cluster->stop(node) && isGood;
        for (const QByteArray &bad : {QByteArray("statement failed"), password("admin"), QByteArray("password-")})
            isGood = !isTold(node, bad) && isGood;
        if (!isGood || QTest::currentTestFailed())
            qWarning().noquote() << m_cluster->log(node).right(20000);
    }
    return isGood;
}

bool AttackedCluster::addPeopleAndRooms()
{
    m_cluster->addUser(QLatin1String(owner), 1);
    m_cluster->addUser(QLatin1String(attacker), 1);
    m_cluster->addUser(QLatin1String(moderator), 1, u"moderator"_s);
    m_cluster->addUser(QLatin1String(program), 1, u"webservice"_s);
    const Visitor admin = loggedIn("admin");
    hall = m_cluster->addRoom(u"Hall"_s);
    const Visitor ada = loggedIn(owner);
    const qint64 adaId = json(ada.api("GET", "session")).value("user"_L1).toObject().value("id"_L1).toInteger();
    vault =
        id(admin.api("POST", "rooms",
                     {{u"name"_s, u"Vault"_s}, {u"capacity"_s, 10}, {u"isPublic"_s, false}, {u"ownerId"_s, adaId}}));
    const QByteArray room = "rooms/" + number(vault);
    fileInVault = id(ada.api("POST", room + "/files?name=plan.txt", fileContent));
    invitationToVault = id(ada.api("POST", room + "/invitations", {{u"validity"_s, u"endless"_s}}));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    appointment = id(ada.api("POST", "appointments",
                             {{u"title"_s, u"Secret"_s}, {u"start"_s, now + 86400000}, {u"end"_s, now + 90000000}}));
    return appointment > 0 && hall > 0 && vault > 0 && fileInVault > 0 && invitationToVault > 0;
}

qint64 AttackedCluster::id(const RawAnswer &answer)
{
    if (answer.status != 201)
        qWarning() << "nothing was added:" << answer.head << answer.body;
    return json(answer).value("id"_L1).toInteger();
}

QByteArray AttackedCluster::password(const QByteArray &login) const
{
    return login == "admin" ? m_cluster->adminPassword().toUtf8() : "password-" + login;
}

Visitor AttackedCluster::loggedIn(const QByteArray &login, int node)
{
    auto visitor = m_visitors.find(login);
    if (visitor == m_visitors.end()) {
        visitor = m_visitors.insert(login, at(node));
        if (visitor->logIn(login, password(login)) != 200)
            qWarning() << login << "cannot log in";
    }
    visitor->setPort(m_cluster->port(node));
    return *visitor;
}

QByteArray AttackedCluster::soapSession(const QByteArray &login, int node)
{
    QByteArray &session = m_soapSessions[login];
    if (session.isEmpty())
        session = at(node).soapSession(login, password(login));
    return session;
}

Visitor AttackedCluster::guestOf(qint64 room)
{
    const auto made =
        loggedIn("admin").api("POST", "rooms/" + number(room) + "/invitations", {{u"validity"_s, u"endless"_s}});
    Visitor guest = at(1);
    const auto came = guest.openSession(
        "guest", {{u"invitation"_s, json(made).value("secret"_L1)}, {u"name"_s, u"Gus"_s}, {u"password"_s, QString()}});
    if (came.status != 200)
        qWarning() << "the guest cannot come in:" << came.body;
    return guest;
}

QMap<QString, QByteArray> AttackedCluster::content() const
{
    File file(m_database->settings().file);
    QMap<QString, QByteArray> tables;
    for (const QVariantList &table : file.rows(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s)) {
        const QString name = table.first().toString();
        if (restless.contains(name))
            continue;
        QStringList columns;
        for (const QVariantList &column : file.rows(u"SELECT name FROM pragma_table_info('%1')"_s.arg(name)))
            columns.append(column.first().toString());
        if (name == "stored_file"_L1)
            columns.removeIf([](const QString &column) { return ofPreviews.contains(column); });
        QByteArray text;
        for (const QVariantList &row : file.rows(u"SELECT %1 FROM %2 ORDER BY 1, 2"_s.arg(columns.join(u", "_s), name)))
            for (const QVariant &value : row)
                text += value.toByteArray() + '|';
        tables.insert(name, QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }
    return tables;
}

QVariant AttackedCluster::stored(const QString &statement) const
{
    const auto rows = File(m_database->settings().file).rows(statement);
    return rows.isEmpty() ? QVariant() : rows.first().first();
}

bool AttackedCluster::execute(const QString &statement)
{
    return File(m_database->settings().file).execute(statement);
}

bool AttackedCluster::areBothUp()
{
    const auto peers = soapRows(m_cluster->url(1), u"ClusterService"_s, u"getPeers"_s,
                                {{u"SID"_s, QString::fromLatin1(soapSession("admin"))}});
    return m_cluster->isReady(1) && m_cluster->isReady(2)
        && std::ranges::any_of(peers, [](const auto &peer) { return peer.value(u"connected"_s) == "true"_L1; });
}

bool AttackedCluster::isTold(int node, const QByteArray &text) const
{
    return m_cluster->log(node).toUtf8().contains(text);
}
