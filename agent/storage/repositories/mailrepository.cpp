// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/mailrepository.h"

#include "agent/storage/likepattern.h"
#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

constexpr qsizetype maximumError = 500; // characters, the column's width
constexpr MailState allStates[] = {MailState::Waiting, MailState::Sending, MailState::Sent, MailState::Failed};

#define MAIL_INSERT                                                                                                    \
    "INSERT INTO mail (to_address, to_name, reply_to, subject, content, calendar, calendar_method, once_key, state, "  \
    "run, tries, last_error, may_be_doubled, created_by, created_at, due_at, tried_at, sent_at)"                       \
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0, '', 0, ?, {now}, {now}, 0, 0)"
// A statement that fails would end the transaction on PostgreSQL: one of two must do nothing instead.
constexpr const char *insertOnce[] = {
    MAIL_INSERT " ON CONFLICT (once_key) DO NOTHING",
    MAIL_INSERT " ON CONFLICT (once_key) DO NOTHING",
    MAIL_INSERT " ON DUPLICATE KEY UPDATE id = id",
};
static_assert(int(MailState::Waiting) == 1);

#define MAIL_FILTER                                                                                                    \
    " FROM mail WHERE (? = 0 OR state = ?) AND (LOWER(to_address) LIKE ? ESCAPE '!'"                                   \
    " OR LOWER(to_name) LIKE ? ESCAPE '!' OR LOWER(subject) LIKE ? ESCAPE '!')"

QVariantList filterValues(std::optional<MailState> state, const QString &filter)
{
    const int number = state ? int(*state) : 0;
    const QString part = likePattern(filter);
    return {number, number, part, part, part};
}

QVariantList insertValues(const Letter &letter, UserId by)
{
    return {letter.to,
            letter.toName,
            letter.replyTo,
            letter.subject,
            letter.text,
            letter.calendar,
            letter.calendarMethod,
            letter.onceKey.isEmpty() ? QVariant() : QVariant(letter.onceKey),
            by ? QVariant(by.value) : QVariant()};
}

MailRow mailFromRow(const QVariantList &row) // the columns of page() in order
{
    return {MailId(row.at(0).toLongLong()), row.at(1).toString(),         row.at(2).toString(),
            row.at(3).toString(),           MailState(row.at(4).toInt()), row.at(5).toInt(),
            row.at(6).toString(),           row.at(7).toInt() != 0,       UserId(row.at(8).toLongLong()),
            {row.at(9).toLongLong()},       {row.at(10).toLongLong()},    {row.at(11).toLongLong()}};
}

Result<void> stillOurs(MailId id, const Result<SqlAnswer> &answer)
{
    if (answer && answer->changed == 0)
        return Error{ErrorCode::LeaseLost,
                     StorageText::tr("Another node has taken over sending mail %1.").arg(id.value)};
    return outcome(answer);
}

} // namespace

QLatin1String mailStateName(MailState state)
{
    switch (state) {
    case MailState::Waiting: return QLatin1String("waiting");
    case MailState::Sending: return QLatin1String("sending");
    case MailState::Sent: return QLatin1String("sent");
    case MailState::Failed: return QLatin1String("failed");
    }
    Q_UNREACHABLE();
}

std::optional<MailState> mailStateFromName(QStringView name)
{
    for (const MailState state : allStates) {
        if (name == mailStateName(state))
            return state;
    }
    return {};
}

Result<void> MailRepository::add(const Letter &letter, UserId by)
{
    if (const auto good = checkLetter(letter); !good)
        return good;
    const auto added = m_db.run(insertOnce[int(m_db.driver())], insertValues(letter, by));
    if (added)
        m_db.changed(Table::Mail, {});
    return outcome(added);
}

Result<MailId> MailRepository::addAlone(const Letter &letter, UserId by)
{
    Q_ASSERT(letter.onceKey.isEmpty());
    if (const auto good = checkLetter(letter); !good)
        return good.error();
    const auto added = m_db.run(MAIL_INSERT " {id}", insertValues(letter, by));
    if (!added)
        return added.error();
    m_db.changed(Table::Mail, {});
    return MailId(added->insertedId);
}

Result<int> MailRepository::countOf(UserId by, Millis within) const
{
    const auto answer = m_db.run("SELECT COUNT(*) FROM mail WHERE created_by = ? AND created_at > {now} - ?",
                                 {by.value, qint64(within.count())});
    if (!answer)
        return answer.error();
    return answer->rows.first().first().toInt();
}

Result<bool> MailRepository::isAnyDue() const
{
    const auto answer = m_db.run("SELECT id FROM mail WHERE (state = ? AND due_at <= {now}) OR state = ? LIMIT 1",
                                 {int(MailState::Waiting), int(MailState::Sending)});
    if (!answer)
        return answer.error();
    return !answer->rows.isEmpty();
}

Result<void> MailRepository::takeBackAbandoned(const JobRun &run)
{
    return outcome(
        m_db.run("UPDATE mail SET state = ?, due_at = {now}, may_be_doubled = 1 WHERE state = ? AND run <> ?",
                 {int(MailState::Waiting), int(MailState::Sending), run.run}));
}

Result<std::optional<ClaimedMail>> MailRepository::claimNext(const JobRun &run, int perMinute)
{
    constexpr int minute = 60'000;
    if (perMinute > 0) {
        const auto tried = m_db.run("SELECT COUNT(*) FROM mail WHERE tried_at > {now} - ?", {minute});
        if (!tried)
            return tried.error();
        if (tried->rows.first().first().toInt() >= perMinute)
            return std::optional<ClaimedMail>();
    }
    const auto found = m_db.run(
        "SELECT id, tries, to_address, to_name, reply_to, subject, content, calendar, "
        "calendar_method, created_at FROM mail WHERE state = ? AND due_at <= {now} ORDER BY due_at, id LIMIT 1",
        {int(MailState::Waiting)});
    if (!found)
        return found.error();
    if (found->rows.isEmpty())
        return std::optional<ClaimedMail>();
    const QVariantList &row = found->rows.first();
    const ClaimedMail mail{MailId(row.at(0).toLongLong()),
                           row.at(1).toInt() + 1,
                           {row.at(2).toString(), row.at(3).toString(), row.at(4).toString(), row.at(5).toString(),
                            row.at(6).toString(), row.at(7).toString(), row.at(8).toString()},
                           {row.at(9).toLongLong()}};
    const auto taken =
        m_db.run("UPDATE mail SET state = ?, run = ?, tries = ?, tried_at = {now} WHERE id = ? AND state = ?",
                 {int(MailState::Sending), run.run, mail.tries, mail.id.value, int(MailState::Waiting)});
    if (!taken)
        return taken.error();
    if (taken->changed == 0) // an administrator deleted it
        return std::optional<ClaimedMail>();
    return std::optional(mail);
}

Result<void> MailRepository::noteSent(MailId id, const JobRun &run)
{
    return stillOurs(id,
                     m_db.run("UPDATE mail SET state = ?, sent_at = {now}, last_error = '', content = '', calendar = ''"
                              " WHERE id = ? AND state = ? AND run = ?",
                              {int(MailState::Sent), id.value, int(MailState::Sending), run.run}));
}

Result<void> MailRepository::tryLater(MailId id, const JobRun &run, Millis pause, const QString &error, Doubt doubt)
{
    return stillOurs(
        id,
        m_db.run("UPDATE mail SET state = ?, due_at = {now} + ?, last_error = ?, may_be_doubled = CASE WHEN "
                 "? = 1 THEN 1 ELSE may_be_doubled END WHERE id = ? AND state = ? AND run = ?",
                 {int(MailState::Waiting), qint64(pause.count()), error.left(maximumError),
                  int(doubt == Doubt::MayBeSent), id.value, int(MailState::Sending), run.run}));
}

Result<void> MailRepository::giveUp(MailId id, const JobRun &run, const QString &error, Doubt doubt)
{
    return stillOurs(id,
                     m_db.run("UPDATE mail SET state = ?, last_error = ?, may_be_doubled = CASE WHEN ? = 1 THEN 1 "
                              "ELSE may_be_doubled END WHERE id = ? AND state = ? AND run = ?",
                              {int(MailState::Failed), error.left(maximumError), int(doubt == Doubt::MayBeSent),
                               id.value, int(MailState::Sending), run.run}));
}

Result<MailPage> MailRepository::page(int start, int max, std::optional<MailState> state, const QString &filter) const
{
    const QVariantList values = filterValues(state, filter);
    const auto total = m_db.run("SELECT COUNT(*)" MAIL_FILTER, values);
    if (!total)
        return total.error();
    const auto answer =
        m_db.run("SELECT id, to_address, to_name, subject, state, tries, last_error, may_be_doubled, "
                 "created_by, created_at, due_at, sent_at" MAIL_FILTER " ORDER BY id DESC LIMIT ? OFFSET ?",
                 values + QVariantList{max, start});
    if (!answer)
        return answer.error();
    MailPage page;
    page.total = total->rows.first().first().toInt();
    for (const QVariantList &row : answer->rows)
        page.rows.append(mailFromRow(row));
    return page;
}

Result<QMap<MailState, int>> MailRepository::countByState() const
{
    const auto answer = m_db.run("SELECT state, COUNT(*) FROM mail GROUP BY state");
    if (!answer)
        return answer.error();
    QMap<MailState, int> counts;
    for (const MailState state : {MailState::Waiting, MailState::Sending, MailState::Sent, MailState::Failed})
        counts.insert(state, 0);
    for (const QVariantList &row : answer->rows)
        counts[MailState(row.at(0).toInt())] = row.at(1).toInt();
    return counts;
}

// Why a statement that names a mail and its states found none.
Error MailRepository::notChanged(MailId id) const
{
    const auto found = m_db.run("SELECT state FROM mail WHERE id = ?", {id.value});
    if (!found)
        return found.error();
    if (found->rows.isEmpty())
        return {ErrorCode::NotFound, StorageText::tr("There is no mail with id %1.").arg(id.value)};
    if (MailState(found->rows.first().first().toInt()) == MailState::Sent)
        return {ErrorCode::Conflict, StorageText::tr("Mail %1 was sent; what it said is not kept.").arg(id.value)};
    return {ErrorCode::Conflict, StorageText::tr("Mail %1 is being sent.").arg(id.value),
            StorageText::tr("Try again in a minute.")};
}

Result<void> MailRepository::retry(MailId id)
{
    const auto changed =
        m_db.run("UPDATE mail SET state = ?, due_at = {now}, tries = 0 WHERE id = ? AND state IN (?, ?)",
                 {int(MailState::Waiting), id.value, int(MailState::Waiting), int(MailState::Failed)});
    if (changed && changed->changed == 0)
        return notChanged(id);
    if (changed)
        m_db.changed(Table::Mail, {id.value});
    return outcome(changed);
}

Result<void> MailRepository::remove(MailId id)
{
    const auto removed = m_db.run("DELETE FROM mail WHERE id = ? AND state <> ?", {id.value, int(MailState::Sending)});
    if (removed && removed->changed == 0)
        return notChanged(id);
    return outcome(removed);
}

Result<void> MailRepository::removeOld()
{
    return outcome(
        m_db.run("DELETE FROM mail WHERE state IN (?, ?) AND created_at < {now} - ? AND tried_at < {now} - ?",
                 {int(MailState::Sent), int(MailState::Failed), qint64(keep.count()), qint64(keep.count())}));
}

} // namespace Agent
