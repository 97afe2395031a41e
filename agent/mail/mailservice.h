// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/cache/clustercache.h"
#include "agent/mail/mailsettings.h"
#include "agent/storage/repositories/mailrepository.h"

namespace Agent {

/*!
    The way to the queue of letters: for what the cluster writes to people, and for administrators who look after it. What
    administrators do is in the audit log.

    Errors: Unavailable (this node sends no mail, or the database is down), TooMany (an account had its share of letters), Invalid (the letter
            cannot be sent), NotFound, Conflict (it is being sent, or was).
    Threads: worker threads only.
*/
class MailService
{
public:
    MailService(Storage &storage, ClusterCache &cache, const MailSettings &settings, Common::NodeId node);

    const MailSettings &settings() const { return m_settings; }
    bool isOn() const { return m_settings.isOn(); }
    Common::Result<void> requireOn() const;
    Common::Result<QString> baseUrl() const; //!< of the page, for links in letters

    /*! Lets a letter wait, inside the transaction that it is about. */
    Common::Result<void> add(Database &database, const Common::Letter &letter, const Caller &by);

    /*! At most maximumPage of them. */
    Common::Result<MailPage> page(int start, int max, std::optional<MailState> state, const QString &filter);
    Common::Result<void> retry(Common::MailId id, const Caller &by);
    Common::Result<void> remove(Common::MailId id, const Caller &by);
    Common::Result<Common::MailId> sendTest(const QString &to, const Caller &by);

    static constexpr int maximumPage = 500;

private:
    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    const MailSettings m_settings;
    const Common::NodeId m_node;
};

} // namespace Agent
