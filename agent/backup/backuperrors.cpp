// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/backuperrors.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

} // namespace

Error noBackup()
{
    return {ErrorCode::Invalid, Text::tr("This is no backup that Atrium made."),
            Text::tr("Name the file that atrium-agent backup wrote.")};
}

Error backupTooNew()
{
    return {ErrorCode::SchemaTooNew, Text::tr("A newer version of Atrium made this backup."),
            Text::tr("Install that version or a later one, then restore. Nothing was changed.")};
}

Error damaged(const QString &member)
{
    return {ErrorCode::Invalid, Text::tr("The backup is damaged: its part %1 is not what was stored.").arg(member),
            Text::tr("Use another copy of it, or another backup. Nothing was changed.")};
}

Error cutOff()
{
    return {ErrorCode::Invalid, Text::tr("The backup is not complete: its end is missing."),
            Text::tr("Use another copy of it, or another backup. Nothing was changed.")};
}

} // namespace Agent
