// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

/*! A backup taken apart and put together again, to make others of it. Members keep their order. */
struct ArchivedMember
{
    QString name;
    QByteArray content;
};
QList<ArchivedMember> membersOf(const QString &archive); //!< without checksums and end
/*! Writes a backup of these members, with right checksums and end. */
bool writeArchive(const QString &archive, const QList<ArchivedMember> &members);
/*! Writes a tar of these members as they stand, whatever they are called. */
bool writePlainArchive(const QString &archive, const QList<ArchivedMember> &members);
/*! A copy with the content of one member changed, and all checksums right. */
bool copyArchive(const QString &from, const QString &to, const QString &member,
                 const std::function<QByteArray(QByteArray)> &change);
