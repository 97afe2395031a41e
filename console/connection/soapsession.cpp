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

SoapSession::~SoapSession() = default;

void SoapSession::open(const ConnectTarget &target, Handler<void> done)
{
    close();
    m_target = target;
    m_services = new SoapServices(target.server, this);
    renew(std::move(done));
}

void SoapSession::close()
{
    m_waiting.clear();
    m_id.clear();
    // Not at once: a handler of one of the jobs may be running.
    if (m_services)
        std::exchange(m_services, nullptr)->deleteLater();
}

void SoapSession::start(KDSoapJob *job, Handler<void> finished)
{
    connect(job, &KDSoapJob::finished, this, [this, job, services = m_services, finished = std::move(finished)] {
        if (services != m_services)
            return;
        const std::optional<SoapFailure> failure = soapFailure(job->reply(), m_target.server);
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
    start(job, [this, job, done = std::move(done)](const Result<void> &answer) {
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

} // namespace Console
