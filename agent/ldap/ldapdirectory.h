// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/ldap/directoryperson.h"
#include "agent/ldap/ldapsettings.h"
#include "agent/threads/diskthreads.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QSemaphore>

#include <memory>

namespace Agent {

/*!
    The directory that people log in by who have no password here. Its servers are asked in turn; one that does not answer is
    left alone for some seconds. Whoever waits waits for the configured time at most, whatever hangs; and so many wait at
    once that others find a thread: while nothing comes back, further people are told so after a second.

    Errors: WrongLogin (unknown name, several of it, wrong or no password: which of them is in the log alone), Unavailable (no
            server answers, too many wait, or the directory and the configuration do not fit: the log says what).
    Threads: worker threads, outside of transactions.
*/
class LdapDirectory
{
public:
    explicit LdapDirectory(const LdapSettings &settings);
    ~LdapDirectory();

    const LdapSettings &settings() const { return m_settings; }

    Common::Result<DirectoryPerson> logIn(const QString &login, const QString &password);

    /*! How long a login took lately that was refused: whoever is refused without being asked for waits as long. */
    Common::Millis usualRefusal() const;

    static constexpr int waitingAtOnce = 2; // of the 4 threads for logins, and of the 4 for SOAP
    static constexpr Common::Millis serverRests{3000};

private:
    class Servers;
    bool waitInLine(const QDeadlineTimer &deadline);
    void noteAnswer(Common::Millis took, bool isRefusal);

    const LdapSettings m_settings;
    const std::shared_ptr<Servers> m_servers; // what hangs in a thread goes on with it when this is gone
    mutable QMutex m_mutex;
    int m_answers = 0; // guarded, as the next
    Common::Millis m_refusal{0};
    QSemaphore m_places{waitingAtOnce};
    DiskThreads m_threads{waitingAtOnce}; // names are looked up in them, too, which no deadline ends
};

} // namespace Agent
