// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/backuperrors.h"

#include "agent/backup/backuptext.h"

namespace Agent {

using namespace Common;

Error noBackup()
{
    return {ErrorCode::Invalid, BackupText::tr("This is no backup that Atrium made."),
            BackupText::tr("Name the file that atrium-agent backup wrote.")};
}

Error backupTooNew()
{
    return {ErrorCode::SchemaTooNew, BackupText::tr("A newer version of Atrium made this backup."),
            BackupText::tr("Install that version or a later one, then restore. Nothing was changed.")};
}

Error damaged(const QString &member)
{
    return {ErrorCode::Invalid,
            BackupText::tr("The backup is damaged: its part %1 is not what was stored.").arg(member),
            BackupText::tr("Use another copy of it, or another backup. Nothing was changed.")};
}

Error cutOff()
{
    return {ErrorCode::Invalid, BackupText::tr("The backup is not complete: its end is missing."),
            BackupText::tr("Use another copy of it, or another backup. Nothing was changed.")};
}

} // namespace Agent
