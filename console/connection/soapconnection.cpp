// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapconnection.h"

#include "console/connection/soapservices.h"

namespace Console {

using namespace std::chrono_literals;
using Common::Error;
using Common::ErrorCode;
using Common::NodeId;
using Common::Result;

namespace {

constexpr auto idleInterval = 5s;
constexpr int serversPerCall = 500;

/*! What the services that are OpenMeetings' answer for "not you": nil, -1 or false. Other reasons come as faults. */
Error refused()
{
    return {ErrorCode::NotLoggedIn, SoapConnection::tr("The node refused that.")};
}

} // namespace

SoapConnection::SoapConnection(QObject *parent) : ClusterConnection(parent)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleInterval);
    connect(&m_idle, &QTimer::timeout, this, &SoapConnection::retry);
    connect(&m_session, &SoapSession::answered, this, &SoapConnection::noteAnswer);
    connect(&m_session, &SoapSession::loginLost, this, &SoapConnection::loseLogin);
}

SoapConnection::~SoapConnection() = default;

void SoapConnection::open(const ConnectTarget &target)
{
    close();
    setTarget(target);
    setState(State::Opening);
    m_session.open(target, [this](const Result<void> &session) {
        if (!session)
            endOpening(session);
        else
            checkSession([this](const Result<void> &checked) { endOpening(checked); });
    });
}

void SoapConnection::endOpening(const Result<void> &result)
{
    if (result) {
        setState(State::Connected);
        Q_EMIT opened();
        return;
    }
    abandonCalls();
    setState(State::Closed);
    Q_EMIT openFailed(result.error());
}

void SoapConnection::close()
{
    abandonCalls();
    setState(State::Closed);
}

void SoapConnection::abandonCalls()
{
    m_idle.stop();
    m_session.close();
}

void SoapConnection::retry()
{
    if (state() == State::Connected || state() == State::Unreachable)
        m_session.run<void>([this](Handler<void> done) { checkSession(std::move(done)); }, this,
                            [](const Result<void> &) {});
}

void SoapConnection::noteAnswer(bool isUnreachable)
{
    if (state() == State::Opening)
        return;
    setState(isUnreachable ? State::Unreachable : State::Connected);
    m_idle.start();
}

void SoapConnection::loseLogin(const Error &error)
{
    if (state() == State::Closed)
        return;
    close();
    Q_EMIT loginLost(error);
}

void SoapConnection::checkSession(Handler<void> done)
{
    fetchReports([done = std::move(done)](const Result<Reports> &reports) {
        done(reports ? Result<void>() : Result<void>(reports.error()));
    });
}

void SoapConnection::fetchReports(Handler<Reports> done)
{
    auto *job = new ClusterCalls::GetNodesJob(&m_session.services().cluster, &m_session.services().calls);
    auto parameters = job->parameters();
    parameters.setSID(m_session.id());
    job->setParameters(parameters);
    m_session.start(job, [job, done = std::move(done)](const Result<void> &answer) {
        if (!answer) {
            done(answer.error());
            return;
        }
        Reports reports;
        for (const auto &node : job->resultParameters().return_())
            reports.insert(NodeId(node.id()), nodeReport(node));
        done(reports);
    });
}

void SoapConnection::fetchServers(QObject *context, Handler<QList<ServerEntry>> done)
{
    // The reports come first: ClusterService says it clearly if the session has ended.
    m_session.run<QList<ServerEntry>>(
        [this](Handler<QList<ServerEntry>> handler) {
            fetchReports([this, handler](const Result<Reports> &reports) {
                if (reports)
                    fetchRecordsFrom({}, *reports, handler);
                else
                    handler(reports.error());
            });
        },
        context, std::move(done));
}

void SoapConnection::fetchRecordsFrom(QList<ServerEntry> before, const Reports &reports,
                                      Handler<QList<ServerEntry>> done)
{
    auto *job = new ServerCalls::GetServersJob(&m_session.services().servers, &m_session.services().calls);
    auto parameters = job->parameters();
    parameters.setSID(m_session.id());
    parameters.setStart(int(before.size()));
    parameters.setMax(serversPerCall);
    job->setParameters(parameters);
    m_session.start(
        job, [this, job, before = std::move(before), reports, done = std::move(done)](const Result<void> &answer) {
            if (!answer) {
                done(answer.error());
                return;
            }
            QList<ServerEntry> servers = before;
            for (const auto &server : job->resultParameters().return_()) {
                if (server.id() == 0) { // the one element of a refusal is nil
                    done(refused());
                    return;
                }
                servers << serverEntry(server);
                if (const auto report = reports.constFind(servers.last().record.id); report != reports.cend())
                    servers.last().report = *report;
            }
            if (servers.size() - before.size() == serversPerCall)
                fetchRecordsFrom(servers, reports, done);
            else
                done(servers);
        });
}

void SoapConnection::saveServer(const Common::NodeRecord &record, const QString &password, QObject *context,
                                Handler<NodeId> done)
{
    m_session.run<NodeId>(
        [this, record, password](Handler<NodeId> handler) {
            auto *job = new ServerCalls::SaveServerJob(&m_session.services().servers, &m_session.services().calls);
            auto parameters = job->parameters();
            parameters.setSID(m_session.id());
            parameters.setId(record.id.value);
            parameters.setName(record.name);
            parameters.setAddress(record.address);
            parameters.setPort(record.port);
            parameters.setUser(record.soapUser);
            parameters.setPass(password);
            parameters.setWebapp(record.webapp);
            parameters.setProtocol(record.protocol);
            parameters.setActive(record.active);
            parameters.setComment(record.comment);
            job->setParameters(parameters);
            m_session.start(job, [job, handler](const Result<void> &answer) {
                if (!answer)
                    handler(answer.error());
                else if (const qint64 id = job->resultParameters().return_(); id > 0)
                    handler(NodeId(id));
                else
                    handler(refused());
            });
        },
        context, std::move(done));
}

void SoapConnection::deleteServer(NodeId id, QObject *context, Handler<void> done)
{
    m_session.run<void>(
        [this, id](Handler<void> handler) {
            auto *job = new ServerCalls::DeleteServerJob(&m_session.services().servers, &m_session.services().calls);
            auto parameters = job->parameters();
            parameters.setSID(m_session.id());
            parameters.setId(id.value);
            job->setParameters(parameters);
            m_session.start(job, [this, job, handler](const Result<void> &answer) {
                if (!answer || job->resultParameters().return_())
                    handler(answer);
                else
                    explainFalse(tr("It was deleted already."), handler);
            });
        },
        context, std::move(done));
}

void SoapConnection::fetchConnections(int start, int max, const QString &filter, QObject *context,
                                      Handler<ConnectionPage> done)
{
    m_session.run<ConnectionPage>(
        [this, start, max, filter](Handler<ConnectionPage> handler) {
            auto *job = new ClusterCalls::GetConnectionsJob(&m_session.services().cluster, &m_session.services().calls);
            auto parameters = job->parameters();
            parameters.setSID(m_session.id());
            parameters.setStart(start);
            parameters.setMax(max);
            parameters.setFilter(filter);
            job->setParameters(parameters);
            m_session.start(job, [job, handler](const Result<void> &answer) {
                if (!answer) {
                    handler(answer.error());
                    return;
                }
                const auto page = job->resultParameters().return_();
                ConnectionPage result;
                result.total = page.total();
                for (const auto &row : page.connections())
                    result.rows << roomConnection(row);
                handler(result);
            });
        },
        context, std::move(done));
}

void SoapConnection::kick(const RoomConnection &connection, QObject *context, Handler<void> done)
{
    m_session.run<void>(
        [this, publicId = connection.publicId](Handler<void> handler) {
            auto *job = new UserCalls::KickUserByPublicSIDJob(&m_session.services().user, &m_session.services().calls);
            auto parameters = job->parameters();
            parameters.setSID(m_session.id());
            parameters.setPublicSID(publicId);
            job->setParameters(parameters);
            m_session.start(job, [this, job, handler](const Result<void> &answer) {
                if (!answer || job->resultParameters().return_())
                    handler(answer);
                else
                    explainFalse(tr("The person had left already."), handler);
            });
        },
        context, std::move(done));
}

// False means "not there" or "not you": asking something else in the same session tells which.
void SoapConnection::explainFalse(const QString &notThere, Handler<void> done)
{
    checkSession([notThere, done = std::move(done)](const Result<void> &session) {
        done(session ? Error{ErrorCode::NotFound, notThere} : session.error());
    });
}

} // namespace Console
