// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapconnection.h"

#include "common/domain/noderecord.h"
#include "console/connection/serveraddress.h"
#include "console/connection/soapservices.h"

namespace Console {

using namespace std::chrono_literals;
using Common::Error;
using Common::ErrorCode;
using Common::NodeId;
using Common::Result;

namespace {

constexpr auto idleInterval = 5s;
constexpr auto silentInterval = 1s; // while it is not clear yet whether the node has gone
constexpr int checksBeforeLeaving = 3;
constexpr auto longSilence = std::chrono::milliseconds(15s); // one failed check is enough after it
constexpr int serversPerCall = 500;

/*! What the services that are OpenMeetings' answer for "not you": nil, -1 or false. Other reasons come as faults. */
Error refused()
{
    return {ErrorCode::NotLoggedIn, SoapConnection::tr("The node refused that.")};
}

Error untrusted(const QString &server)
{
    return {ErrorCode::Unavailable, SoapConnection::tr("The certificate of %1 is not trusted.").arg(server),
            SoapConnection::tr("Compare its fingerprint with the one on the server, then trust it.")};
}

} // namespace

SoapConnection::SoapConnection(const TrustedCertificates &trusted, QObject *parent)
    : ClusterConnection(parent)
    , m_trusted(trusted)
    , m_guard(trusted)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &SoapConnection::check);
    connect(&m_session, &SoapSession::answered, this, &SoapConnection::noteAnswer);
    connect(&m_session, &SoapSession::loginLost, this, &SoapConnection::loseLogin);
    connect(&m_guard, &CertificateGuard::doubted, this, &SoapConnection::noteDoubt);
    connect(&m_search, &NodeSearch::found, this, &SoapConnection::goOnAt);
    connect(&m_search, &NodeSearch::failed, this, [this] {
        if (m_openingError)
            endOpening(*m_openingError);
        else
            m_idle.start(idleInterval);
    });
    connect(&m_search, &NodeSearch::refused, this, [this](const Error &error) {
        if (m_openingError)
            endOpening(error);
        else
            loseLogin(error);
    });
}

SoapConnection::~SoapConnection() = default;

void SoapConnection::open(const ConnectTarget &target)
{
    close();
    setTarget(target);
    m_known.clear();
    m_doubtsTold.clear();
    m_silence.start();
    setState(State::Opening);
    m_session.open(target, [this](const Result<void> &session) {
        if (!session)
            failOpening(session.error());
        else
            checkSession([this](const Result<void> &checked) {
                if (checked)
                    endOpening(checked);
                else
                    failOpening(checked.error());
            });
    });
}

void SoapConnection::failOpening(const Error &error)
{
    if (m_isSilent && !m_doubt && searchOtherNodes())
        m_openingError = error;
    else
        endOpening(error);
}

void SoapConnection::endOpening(const Result<void> &result)
{
    if (result) {
        m_idle.start(idleInterval);
        setState(State::Connected);
        Q_EMIT opened();
        return;
    }
    const std::optional<CertificateDoubt> doubt = m_doubt;
    abandonCalls();
    setState(State::Closed);
    Q_EMIT openFailed(doubt ? untrusted(doubt->server) : result.error());
    if (doubt)
        Q_EMIT certificateDoubted(*doubt);
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
    m_search.stop();
    m_openingError.reset();
    m_doubt.reset();
    m_failedChecks = 0;
}

void SoapConnection::retry()
{
    m_doubt.reset();
    check();
}

void SoapConnection::check()
{
    if (state() == State::Connected || state() == State::Unreachable)
        fetchServers(this, [this](const Result<QList<ServerEntry>> &) {
            if (state() == State::Unreachable && !m_doubt)
                noteFailedCheck();
        });
}

void SoapConnection::noteAnswer(bool isUnreachable)
{
    m_isSilent = isUnreachable;
    if (!isUnreachable)
        m_silence.start();
    if (state() == State::Opening)
        return;
    if (!isUnreachable) {
        m_search.stop();
        m_failedChecks = 0;
    }
    setState(isUnreachable ? State::Unreachable : State::Connected);
    if (!m_doubt && !m_search.isRunning())
        m_idle.start(isUnreachable && m_failedChecks < checksBeforeLeaving ? silentInterval : idleInterval);
}

void SoapConnection::noteFailedCheck()
{
    ++m_failedChecks;
    const bool isLost = m_failedChecks >= checksBeforeLeaving || m_silence.hasExpired(longSilence.count());
    if (isLost && !m_search.isRunning() && searchOtherNodes())
        m_idle.stop();
}

bool SoapConnection::searchOtherNodes()
{
    QList<QUrl> nodes;
    for (const QUrl &node : m_known + target().otherNodes) {
        const bool isLessSafe =
            target().server.scheme() == QLatin1String("https") && node.scheme() != QLatin1String("https");
        if (node != target().server && !isLessSafe && !nodes.contains(node))
            nodes << node;
    }
    if (!nodes.isEmpty())
        m_search.start(target(), nodes);
    return !nodes.isEmpty();
}

void SoapConnection::goOnAt(SoapSession &session)
{
    const bool isOpening = state() == State::Opening;
    moveTo(session.server());
    m_session.takeOver(session);
    m_openingError.reset();
    m_doubt.reset();
    m_failedChecks = 0;
    m_silence.start();
    m_idle.start(idleInterval);
    setState(State::Connected);
    if (isOpening)
        Q_EMIT opened();
}

void SoapConnection::noteServers(const QList<ServerEntry> &servers)
{
    QList<QUrl> nodes;
    for (const ServerEntry &entry : servers) {
        if (entry.record.active)
            nodes << Common::nodeUrl(entry.record);
    }
    if (nodes == m_known)
        return;
    m_known = nodes;
    Q_EMIT nodesLearned(nodes);
}

void SoapConnection::noteDoubt(const CertificateDoubt &doubt)
{
    if (state() == State::Opening) {
        if (!m_doubt)
            m_doubt = doubt; // told if the opening fails
        return;
    }
    if (doubt.server == hostAndPort(target().server)) {
        if (m_doubt)
            return;
        m_doubt = doubt;
        m_idle.stop();
    } else {
        if (m_doubtsTold.contains(doubt.fingerprint))
            return;
        m_doubtsTold << doubt.fingerprint;
    }
    Q_EMIT certificateDoubted(doubt);
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
    fetchReports(m_session, [done = std::move(done)](const Result<NodeReports> &reports) {
        done(reports ? Result<void>() : Result<void>(reports.error()));
    });
}

void SoapConnection::fetchServers(QObject *context, Handler<QList<ServerEntry>> done)
{
    // The reports come first: ClusterService says it clearly if the session has ended.
    m_session.run<QList<ServerEntry>>(
        [this](Handler<QList<ServerEntry>> handler) {
            fetchReports(m_session, [this, handler](const Result<NodeReports> &reports) {
                if (reports)
                    fetchRecordsFrom({}, *reports, handler);
                else
                    handler(reports.error());
            });
        },
        context, std::move(done));
}

void SoapConnection::fetchRecordsFrom(QList<ServerEntry> before, const NodeReports &reports,
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
                return fetchRecordsFrom(servers, reports, done);
            noteServers(servers);
            done(servers);
        });
}

void SoapConnection::saveServer(const Common::NodeRecord &record, const QString &password, QObject *context,
                                Handler<NodeId> done)
{
    m_session.change<NodeId>(
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
    m_session.change<void>(
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

std::unique_ptr<ClusterConnection> SoapConnection::another() const
{
    return std::make_unique<SoapConnection>(m_trusted);
}

// False means "not there" or "not you": asking something else in the same session tells which.
void SoapConnection::explainFalse(const QString &notThere, Handler<void> done)
{
    checkSession([notThere, done = std::move(done)](const Result<void> &session) {
        done(session ? Error{ErrorCode::NotFound, notThere} : session.error());
    });
}

} // namespace Console
