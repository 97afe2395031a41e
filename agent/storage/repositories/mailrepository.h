// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/jobrepository.h"
#include "common/domain/mail.h"

#include <QMap>

#include <optional>

namespace Agent {

enum class MailState { Waiting = 1, Sending = 2, Sent = 3, Failed = 4 };

/*! A letter as administrators see it: what it says is not for them. */
struct MailRow
{
    Common::MailId id;
    QString to;
    QString toName;
    QString subject;
    MailState state = MailState::Waiting;
    int tries = 0;
    QString lastError;
    bool mayBeDoubled = false;
    Common::UserId createdBy; //!< none = the cluster itself
    Common::UtcTime createdAt;
    Common::UtcTime dueAt; //!< the next try of one that waits
    Common::UtcTime sentAt;
};

struct MailPage
{
    QList<MailRow> rows;
    int total = 0; //!< of all pages
};

/*! A letter that a run of the job has taken to send. */
struct ClaimedMail
{
    Common::MailId id;
    int tries = 0; //!< with this one
    Common::Letter letter;
    Common::UtcTime createdAt;
};

/*!
    The queue of letters: who writes one adds it in the transaction that it is about, and the job mail.send sends it. What the job does is a
    compare-and-set on its run, so that a node that was overtaken changes nothing. Writing calls run inside a transaction.
*/
class MailRepository
{
public:
    explicit MailRepository(Database &database) : m_db(database) {}

    /*!
        Lets a letter wait to be sent; one with the onceKey of another is not added, which is no error. `by`: the account that has it sent.
        Errors: Invalid (what checkLetter() says).
    */
    Common::Result<void> add(const Common::Letter &letter, Common::UserId by = {});
    Common::Result<Common::MailId> addAlone(const Common::Letter &letter, Common::UserId by); //!< one without onceKey
    Common::Result<int> countOf(Common::UserId by, Common::Millis within) const; //!< that this account had sent lately

    Common::Result<bool> isAnyDue() const; //!< waits for a run, or was left by one
    /*! Of runs that never finished: nobody knows whether they were sent, so they are sent (again) and marked. */
    Common::Result<void> takeBackAbandoned(const JobRun &run);
    /*! The next that is due, now sending; nothing when there is none, or `perMinute` (0 = any number) were tried in the last minute. */
    Common::Result<std::optional<ClaimedMail>> claimNext(const JobRun &run, int perMinute);
    Common::Result<void> noteSent(Common::MailId id, const JobRun &run); //!< and forgets what it said
    enum class Doubt { No, MayBeSent };
    Common::Result<void> tryLater(Common::MailId id, const JobRun &run, Common::Millis pause, const QString &error,
                                  Doubt doubt);
    Common::Result<void> giveUp(Common::MailId id, const JobRun &run, const QString &error, Doubt doubt);

    /*! The newest first; no `state` = all; `filter`: part of the address, name or subject. */
    Common::Result<MailPage> page(int start, int max, std::optional<MailState> state, const QString &filter) const;
    Common::Result<QMap<MailState, int>> countByState() const; //!< every state
    Common::Result<void> retry(Common::MailId id);             //!< NotFound; Conflict: sent, or being sent
    Common::Result<void> remove(Common::MailId id);            //!< NotFound; Conflict: being sent
    Common::Result<void> removeOld();                          //!< sent, or given up, `keep` ago

    static constexpr Common::Millis keep{30LL * 24 * 60 * 60 * 1000};

private:
    Common::Error notChanged(Common::MailId id) const;

    Database &m_db;
};

QLatin1String mailStateName(MailState state); //!< "waiting", "sending", "sent", "failed"
std::optional<MailState> mailStateFromName(QStringView name);

} // namespace Agent
