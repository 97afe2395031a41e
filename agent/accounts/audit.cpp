// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/audit.h"

#include "agent/storage/repositories/auditrepository.h"
#include "common/domain/text.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcAudit, "agent.audit")

namespace Agent {

using namespace Common;

void audit(Storage &storage, const Caller &by, const QString &action, const QString &target, const Result<void> &result)
{
    const AuditEntry entry{by.user.id, by.user.login, action,
                           // A line break would make a line of its own in the log, and no database stores a NUL.
                           isPlainText(target, Lines::One) ? target : QStringLiteral("(not plain text)"),
                           result ? QStringLiteral("done") : QString(errorName(result.error().code)),
                           result ? QString() : result.error().message,
                           by.address};
    qCInfo(lcAudit).noquote() << entry.action << entry.target << entry.outcome << "by"
                              << (entry.login.isEmpty() ? QStringLiteral("command") : entry.login) << "from"
                              << by.address;
    const auto database = storage.database();
    const auto written = database ? (*database)->transaction([&] { return AuditRepository(**database).insert(entry); })
                                  : Result<void>(database.error());
    if (!written)
        qCWarning(lcAudit).noquote() << "the audit log could not be written:" << written.error().message;
}

} // namespace Agent
