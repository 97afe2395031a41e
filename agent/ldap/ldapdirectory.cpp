// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ldap/ldapdirectory.h"

#include "agent/ldap/ldaplogin.h"
#include "agent/ldap/ldaptext.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSemaphoreReleaser>

#include <algorithm>

Q_LOGGING_CATEGORY(lcLdap, "agent.ldap")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestName = 256;
constexpr qsizetype longestPassword = 1024;
constexpr int lineMovesMs = 1000; // or else whoever stands in it goes away
constexpr Millis longestRefusal = 1s;
constexpr Millis mercy = 200ms; // what ends by its deadline is heard of; what hangs then does so without one

Error unavailable()
{
    return {ErrorCode::Unavailable,
            LdapText::tr("The directory of names and passwords cannot be asked at this moment."),
            LdapText::tr("Try again in a moment.")};
}

Error refused()
{
    return {ErrorCode::WrongLogin, LdapText::tr("The login name or the password is wrong."),
            LdapText::tr("Check both and try again.")};
}

} // namespace

/*! The servers, and which of them did not answer lately. */
class LdapDirectory::Servers
{
public:
    explicit Servers(const LdapSettings &settings) : m_settings(settings) {}

    Result<DirectoryPerson> ask(const QString &login, const QString &password, const QDeadlineTimer &deadline)
    {
        const QStringList servers = thoseThatMayAnswer();
        for (qsizetype i = 0; i < servers.size(); ++i) {
            // One that hangs leaves time for the next.
            const QDeadlineTimer share(std::max<qint64>(1, deadline.remainingTime() / (servers.size() - i)));
            auto person = LdapLogin(m_settings, servers.at(i), share).run(login, password);
            if (person)
                return person;
            if (person.error().code == ErrorCode::WrongLogin) {
                qCInfo(lcLdap).noquote() << person.error().message;
                return refused();
            }
            qCWarning(lcLdap).noquote() << errorText(person.error());
            if (person.error().code == ErrorCode::Unavailable) // else it answers, and others may go on
                rest(servers.at(i));
        }
        return unavailable();
    }

private:
    QStringList thoseThatMayAnswer() const
    {
        const QMutexLocker locker(&m_mutex);
        QStringList servers = m_settings.servers;
        servers.removeIf([this](const QString &server) {
            const auto resting = m_resting.constFind(server);
            return resting != m_resting.cend() && !resting->hasExpired();
        });
        return servers;
    }

    void rest(const QString &server)
    {
        const QMutexLocker locker(&m_mutex);
        m_resting.insert(server, QDeadlineTimer(serverRests));
    }

    const LdapSettings m_settings;
    mutable QMutex m_mutex;
    QHash<QString, QDeadlineTimer> m_resting; // until when
};

LdapDirectory::LdapDirectory(const LdapSettings &settings)
    : m_settings(settings)
    , m_servers(std::make_shared<Servers>(settings))
{
}

LdapDirectory::~LdapDirectory() = default;

Result<DirectoryPerson> LdapDirectory::logIn(const QString &login, const QString &password)
{
    if (login.isEmpty() || login.size() > longestName || password.isEmpty() || password.size() > longestPassword)
        return refused();
    const QDeadlineTimer deadline(m_settings.timeout);
    if (!waitInLine(deadline))
        return unavailable();
    const QSemaphoreReleaser place(m_places);
    QElapsedTimer timer;
    timer.start();
    const auto answer = m_threads.run(
        [servers = m_servers, login, password, deadline] { return servers->ask(login, password, deadline); },
        Millis(deadline.remainingTime()) + mercy);
    if (!answer && answer.error().code != ErrorCode::WrongLogin)
        return unavailable();
    noteAnswer(Millis(timer.elapsed()), !answer);
    return answer;
}

bool LdapDirectory::waitInLine(const QDeadlineTimer &deadline)
{
    const auto answers = [this] {
        const QMutexLocker locker(&m_mutex);
        return m_answers;
    };
    for (int before = answers(); !m_places.tryAcquire(1, lineMovesMs); before = answers()) {
        if (deadline.hasExpired() || answers() == before)
            return false;
    }
    return true;
}

void LdapDirectory::noteAnswer(Millis took, bool isRefusal)
{
    const QMutexLocker locker(&m_mutex);
    ++m_answers;
    if (isRefusal)
        m_refusal = std::min(longestRefusal, m_refusal == 0ms ? took : (3 * m_refusal + took) / 4);
}

Millis LdapDirectory::usualRefusal() const
{
    const QMutexLocker locker(&m_mutex);
    return m_refusal;
}

} // namespace Agent
