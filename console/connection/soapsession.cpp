// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapsession.h"

#include "console/connection/soaperror.h"
#include "console/connection/soapservices.h"

namespace Console {

using Common::Error;
using Common::ErrorCode;
using Common::Result;

namespace {

// OpenMeetings' answers of loginUser.
constexpr qint64 loginDone = 1;
constexpr qint64 loginWrong = -11;
constexpr qint64 loginLevelRefused = -26;
constexpr qint64 loginFailed = -1;

} // namespace

SoapSession::SoapSession(CertificateGuard &guard, QObject *parent) : QObject(parent), m_guard(guard)
{
}

SoapSession::~SoapSession() = default;

void SoapSession::open(const ConnectTarget &target, Handler<void> done)
{
    close();
    m_target = target;
    m_services = new SoapServices(target.server, m_guard, this);
    renew(std::move(done));
}

void SoapSession::close()
{
    m_waiting.clear();
    m_id.clear();
    // Not at once: a handler of one of the jobs may be running.
    if (m_services)
        std::exchange(m_services, nullptr)->deleteLater();
    for (SoapServices *services : std::exchange(m_left, {}))
        services->deleteLater();
}

void SoapSession::takeOver(SoapSession &other)
{
    if (m_services && m_services->underWay > 0)
        m_left << m_services;
    else if (m_services)
        m_services->deleteLater();
    m_services = std::exchange(other.m_services, nullptr);
    m_services->setParent(this);
    m_id = other.m_id;
    m_target = other.m_target;
    other.close();
    // Whoever waited for a login has one now.
    for (const Handler<void> &waiting : std::exchange(m_waiting, {}))
        waiting({});
}

Error SoapSession::readOnly()
{
    return {ErrorCode::Forbidden, tr("This connection is read-only."),
            tr("Choose a profile that may change things, or take the mark off this one.")};
}

QObject &SoapSession::calls()
{
    return m_services->calls;
}

void SoapSession::start(KDSoapJob *job, Handler<void> finished)
{
    ++m_services->underWay;
    connect(job, &KDSoapJob::finished, this,
            [this, job, services = m_services, server = m_target.server, finished = std::move(finished)] {
                const bool isLeft = m_left.contains(services);
                if (services != m_services && !isLeft)
                    return;
                if (--services->underWay == 0 && m_left.removeOne(services))
                    services->deleteLater();
                const std::optional<SoapFailure> failure = soapFailure(job->reply(), server);
                if (!isLeft)
                    Q_EMIT answered(failure && failure->isUnreachable);
                finished(failure ? Result<void>(failure->error) : Result<void>());
            });
    job->start();
}

// Several calls can find out at once that the session has ended: they share one login.
void SoapSession::renew(Handler<void> done)
{
    m_waiting << std::move(done);
    if (m_waiting.size() > 1)
        return;
    begin([this](const Result<void> &session) {
        for (const Handler<void> &waiting : std::exchange(m_waiting, {}))
            waiting(session);
    });
}

void SoapSession::begin(Handler<void> done)
{
    auto *job = new UserCalls::GetSessionJob(&m_services->user, &m_services->calls);
    start(job, [this, job, services = m_services, done = std::move(done)](const Result<void> &answer) {
        if (services != m_services)
            return; // the node was left meanwhile
        if (!answer) {
            done(answer);
            return;
        }
        m_id = job->resultParameters().return_().session_id();
        logIn(done);
    });
}

void SoapSession::logIn(Handler<void> done)
{
    auto *job = new UserCalls::LoginUserJob(&m_services->user, &m_services->calls);
    auto parameters = job->parameters();
    parameters.setSID(m_id);
    parameters.setUsername(m_target.login);
    parameters.setUserpass(m_target.password);
    job->setParameters(parameters);
    start(job, [this, job, services = m_services, done = std::move(done)](const Result<void> &answer) {
        if (services != m_services)
            return;
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

} // namespace Console
