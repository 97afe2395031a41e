// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/secretfile.h"

#include "agent/app/commands/commandstext.h"
#include "agent/security/clusterkey.h"
#include "agent/security/newprivatefile.h"
#include "common/core/random.h"

#include <QFile>

#include <cstdio>

namespace Agent {

using namespace Common;

Result<QString> readPassword(const QString &name)
{
    if (name != QLatin1String("-"))
        return readSecretFile(name);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::Config, CommandsText::tr("The password cannot be read from standard input.")};
    return QString::fromUtf8(input.readLine(4096)).trimmed();
}

Result<QString> readOrMakePassword(const QString &name)
{
    if (QFile::exists(name))
        return readPassword(name);
    const QString password = QString::fromLatin1(SystemRandom().hex(12));
    const QString problem = writeNewPrivateFile(name, password.toLatin1() + '\n');
    if (!problem.isEmpty())
        return Error{ErrorCode::Config,
                     CommandsText::tr("The password cannot be written to %1: %2.").arg(name, problem)};
    return password;
}

} // namespace Agent
