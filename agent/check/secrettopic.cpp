// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/checktext.h"
#include "agent/check/topic.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace Agent {

namespace {

Finding judgeSecret(const SecretFile &secret)
{
    const QByteArray path = QFile::encodeName(secret.path);
    struct stat info
    {};
    if (::stat(path.constData(), &info) != 0)
        return problem(CheckText::tr("%1: the file %2 cannot be read: %3.")
                           .arg(secret.setting, secret.path, QString::fromLocal8Bit(std::strerror(errno))),
                       CheckText::tr("Put it there, from a node that has it, or correct the configuration."));
    if ((info.st_mode & S_IRWXO) != 0)
        return problem(
            CheckText::tr("%1: everybody on this machine may use the file %2 (mode %3).")
                .arg(secret.setting, secret.path, QString::number(info.st_mode & 07777, 8).rightJustified(4, u'0')),
            CheckText::tr("Run: chmod 600 %1").arg(secret.path));
    if (::access(path.constData(), R_OK) != 0)
        return problem(CheckText::tr("%1: this user may not read the file %2.").arg(secret.setting, secret.path),
                       CheckText::tr("Run this as the agent's user. If it was that user, run as root: chown %1 %2")
                           .arg(::geteuid())
                           .arg(secret.path));
    if (info.st_uid != 0 && info.st_uid != ::geteuid() && ::geteuid() != 0)
        return warning(CheckText::tr("%1: the file %2 belongs to another user (%3), who can change it.")
                           .arg(secret.setting, secret.path)
                           .arg(info.st_uid),
                       CheckText::tr("Run as root: chown %1 %2").arg(::geteuid()).arg(secret.path));
    if (info.st_size == 0)
        return problem(CheckText::tr("%1: the file %2 is empty.").arg(secret.setting, secret.path),
                       CheckText::tr("Put the secret into its first line."));
    return well(CheckText::tr("%1: nobody but its owner and group may read %2.").arg(secret.setting, secret.path));
}

} // namespace

TopicReport lookAtSecrets(const CheckTarget &target)
{
    TopicReport report;
    for (const SecretFile &secret : target.secrets)
        report.findings.append(judgeSecret(secret));
    return report;
}

} // namespace Agent
