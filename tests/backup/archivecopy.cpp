// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backup/archivecopy.h"

#include "agent/backup/archivewriter.h"
#include "agent/backup/tarreader.h"

#include <QFile>

using namespace Agent;

QList<ArchivedMember> membersOf(const QString &archive)
{
    QFile file(archive);
    QList<ArchivedMember> members;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return members;
    const auto reader = TarReader::open(file.handle());
    for (auto member = (*reader)->next(); member && *member; member = (*reader)->next()) {
        const auto content = (*reader)->readAll(**member, 256 << 20);
        const MemberKind kind = (*member)->name.kind;
        if (content && kind != MemberKind::Checksums && kind != MemberKind::End)
            members.append({(*member)->name.text(), *content});
    }
    return members;
}

bool writeArchive(const QString &archive, const QList<ArchivedMember> &members)
{
    QFile file(archive);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return false;
    const auto writer = ArchiveWriter::open(file.handle(), {0});
    for (const ArchivedMember &member : members) {
        if (!(*writer)->add(*memberNameFrom(member.name), member.content))
            return false;
    }
    return bool((*writer)->finish());
}

bool writePlainArchive(const QString &archive, const QList<ArchivedMember> &members)
{
    QFile file(archive);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return false;
    const auto writer = TarWriter::open(file.handle(), {0});
    for (const ArchivedMember &member : members) {
        if (!(*writer)->begin(member.name, member.content.size()) || !(*writer)->write(member.content))
            return false;
    }
    return bool((*writer)->finish());
}

bool copyArchive(const QString &from, const QString &to, const QString &member,
                 const std::function<QByteArray(QByteArray)> &change)
{
    QList<ArchivedMember> members = membersOf(from);
    for (ArchivedMember &each : members) {
        if (each.name == member)
            each.content = change(each.content);
    }
    return writeArchive(to, members);
}
