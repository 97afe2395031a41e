// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

/*! What is mounted on this machine, as the kernel tells it (proc(5), mountinfo). Pure; any thread. */
namespace Agent {

struct Mount
{
    QString source;           //!< "10.1.1.1:/srv/upload"
    QString point;            //!< where
    QString type;             //!< "nfs4"
    QStringList options = {}; //!< of the mount and of its file system, as they stand there

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    /*! Of "acdirmax=60" the 60; empty when there is none. */
    QString value(const char *option) const;
};

enum class MountKind { Local, Nfs, Cifs, Fuse, Memory, OtherNetwork };
MountKind mountKind(const Mount &mount);

QList<Mount> readMountInfo(const QByteArray &content); //!< lines that are none are left out
/*! The one that a clean, absolute path is in; of several at one point the last, which hides the others. */
std::optional<Mount> mountOf(const QList<Mount> &mounts, const QString &path);

/*! A name as a field of /etc/fstab and /etc/exports: blanks and what has a meaning there as \040 and the like. */
QString mountField(const QString &name);
QString fromMountField(const QByteArray &field);

} // namespace Agent
