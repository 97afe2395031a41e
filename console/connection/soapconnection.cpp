// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapconnection.h"

#include "console/connection/soaperror.h"
#include "console/connection/soapservices.h"

#include <QPointer>

namespace Console {

using namespace std::chrono_literals;
using Common::Error;
using Common::ErrorCode;
using Common::NodeId;
using Common::Result;

namespace {

constexpr auto idleInterval = 5s;
constexpr int serversPerCall = 500;

// OpenMeetings' answers of loginUser.
constexpr qint64 loginDone = 1;
constexpr qint64 loginWrong = -11;
constexpr qint64 loginLevelRefused = -26;
constexpr qint64 loginFailed = -1;

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
}

SoapConnection::~SoapConnection() = default;

void SoapConnection::open(const ConnectTarget &target)
{
    close();
    setTarget(target);
    m_services = new SoapServices(target.server, this);
    setState(State::Opening);
    renewSession([this](const Result<void> &session) {
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
    m_waitingForSession.clear();
    m_sessionId.clear();
    // Not at once: a handler of one of the jobs may be running.
    if (m_services)
        std::exchange(m_services, nullptr)->deleteLater();
}

void SoapConnection::retry()
{
    if (state() == State::Connected || state() == State::Unreachable)
        inSession<void>([this](Handler<void> done) { checkSession(std::move(done)); }, this,
                        [](const Result<void> &) {});
}

void SoapConnection::start(KDSoapJob *job, Handler<void> finished)
{
    connect(job, &KDSoapJob::finished, this, [this, job, services = m_services, finished = std::move(finished)] {
        if (services != m_services)
            return;
        const std::optional<SoapFailure> failure = soapFailure(job->reply(), target().server);
        noteAnswer(failure && failure->isUnreachable);
        finished(failure ? Result<void>(failure->error) : Result<void>());
    });
    job->start();
}

void SoapConnection::noteAnswer(bool isUnreachable)
{
    if (state() == State::Opening)
        return;
    setState(isUnreachable ? State::Unreachable : State::Connected);
    m_idle.start();
}

template <class T>
void SoapConnection::inSession(Attempt<T> attempt, QObject *context, Handler<T> done)
{
    if (!m_services)
        return;
    Handler<T> guarded = [context = QPointer(context), done = std::move(done)](const Result<T> &result) {
        if (context)
            done(result);
    };
    attempt([this, attempt, guarded](const Result<T> &first) {
        if (first || first.error().code != ErrorCode::NotLoggedIn) {
            guarded(first);
            return;
        }
        renewSession([this, attempt, guarded](const Result<void> &session) {
            if (session)
                attempt(guarded);
            else if (session.error().code == ErrorCode::WrongLogin || session.error().code == ErrorCode::LevelRefused)
                loseLogin(session.error());
            else
                guarded(session.error());
        });
    });
}

void SoapConnection::loseLogin(const Error &error)
{
    if (state() == State::Closed)
        return;
    close();
    Q_EMIT loginLost(error);
}

// Several calls can find out at once that the session has ended: they share one login.
void SoapConnection::renewSession(Handler<void> done)
{
    m_waitingForSession << std::move(done);
    if (m_waitingForSession.size() > 1)
        return;
    openSession([this](const Result<void> &session) {
        for (const Handler<void> &waiting : std::exchange(m_waitingForSession, {}))
            waiting(session);
    });
}

void SoapConnection::openSession(Handler<void> done)
{
    auto *job = new UserCalls::GetSessionJob(&m_services->user, &m_services->calls);
    start(job, [this, job, done = std::move(done)](const Result<void> &answer) {
        if (!answer) {
            done(answer);
            return;
        }
        m_sessionId = job->resultParameters().return_().session_id();
        logIn(done);
    });
}

void SoapConnection::logIn(Handler<void> done)
{
    auto *job = new UserCalls::LoginUserJob(&m_services->user, &m_services->calls);
    auto parameters = job->parameters();
    parameters.setSID(m_sessionId);
    parameters.setUsername(target().login);
    parameters.setUserpass(target().password);
    job->setParameters(parameters);
    start(job, [job, done = std::move(done)](const Result<void> &answer) {
        if (!answer) {
            done(answer);
            return;
        }
        switch (job->resultParameters().return_()) {
        case loginDone: done({}); break;
        case loginWrong: done(Error{ErrorCode::WrongLogin, tr("User or password is wrong.")}); break;
        case loginLevelRefused:
            done(Error{ErrorCode::LevelRefused, tr("This user may not use the console."),
                       tr("Log in as an administrator.")});
            break;
        case loginFailed:
            done(Error{ErrorCode::TooMany,
                       tr("The node takes no login from you at the moment, for instance after too many tries."),
                       tr("Wait a minute, then try again.")});
            break;
        default:
            done(Error{ErrorCode::Internal,
                       tr("The node refused the login with the number %1.").arg(job->resultParameters().return_())});
        }
    });
}

void SoapConnection::checkSession(Handler<void> done)
{
    fetchReports([done = std::move(done)](const Result<Reports> &reports) {
        done(reports ? Result<void>() : Result<void>(reports.error()));
    });
}

void SoapConnection::fetchReports(Handler<Reports> done)
{
    auto *job = new ClusterCalls::GetNodesJob(&m_services->cluster, &m_services->calls);
    auto parameters = job->parameters();
    parameters.setSID(m_sessionId);
    job->setParameters(parameters);
    start(job, [job, done = std::move(done)](const Result<void> &answer) {
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
    inSession<QList<ServerEntry>>(
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
    auto *job = new ServerCalls::GetServersJob(&m_services->servers, &m_services->calls);
    auto parameters = job->parameters();
    parameters.setSID(m_sessionId);
    parameters.setStart(int(before.size()));
    parameters.setMax(serversPerCall);
    job->setParameters(parameters);
    start(job, [this, job, before = std::move(before), reports, done = std::move(done)](const Result<void> &answer) {
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
    inSession<NodeId>(
        [this, record, password](Handler<NodeId> handler) {
            auto *job = new ServerCalls::SaveServerJob(&m_services->servers, &m_services->calls);
            auto parameters = job->parameters();
            parameters.setSID(m_sessionId);
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
            start(job, [job, handler](const Result<void> &answer) {
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
    inSession<void>(
        [this, id](Handler<void> handler) {
            auto *job = new ServerCalls::DeleteServerJob(&m_services->servers, &m_services->calls);
            auto parameters = job->parameters();
            parameters.setSID(m_sessionId);
            parameters.setId(id.value);
            job->setParameters(parameters);
            start(job, [this, job, handler](const Result<void> &answer) {
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
    inSession<ConnectionPage>(
        [this, start, max, filter](Handler<ConnectionPage> handler) {
            auto *job = new ClusterCalls::GetConnectionsJob(&m_services->cluster, &m_services->calls);
            auto parameters = job->parameters();
            parameters.setSID(m_sessionId);
            parameters.setStart(start);
            parameters.setMax(max);
            parameters.setFilter(filter);
            job->setParameters(parameters);
            this->start(job, [job, handler](const Result<void> &answer) {
                if (!answer) {
                    handler(answer.error());
                    return;
                }
                const auto page = job->resultParameters().return_();
                ConnectionPage result;
                result.total = page.total();
                for (const auto &row : page.connections())
                    result.connections << roomConnection(row);
                handler(result);
            });
        },
        context, std::move(done));
}

void SoapConnection::kick(const RoomConnection &connection, QObject *context, Handler<void> done)
{
    inSession<void>(
        [this, publicId = connection.publicId](Handler<void> handler) {
            auto *job = new UserCalls::KickUserByPublicSIDJob(&m_services->user, &m_services->calls);
            auto parameters = job->parameters();
            parameters.setSID(m_sessionId);
            parameters.setPublicSID(publicId);
            job->setParameters(parameters);
            start(job, [this, job, handler](const Result<void> &answer) {
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
