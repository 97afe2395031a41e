// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/mounttable.h"

#include <QFile>

#include <algorithm>

namespace Agent {
namespace {

constexpr auto separator = "-"; // between a mount's fields, whose number varies, and its file system's

bool isOctal(char letter)
{
    return letter >= '0' && letter <= '7';
}

bool isBelow(const QString &path, const QString &point)
{
    return path == point || point == QLatin1String("/") || path.startsWith(point + QLatin1Char('/'));
}

} // namespace

QString Mount::value(const char *option) const
{
    const QString start = QLatin1String(option) + QLatin1Char('=');
    for (const QString &each : options) {
        if (each.startsWith(start))
            return each.mid(start.size());
    }
    return {};
}

MountKind mountKind(const Mount &mount)
{
    static const QStringList networks{QStringLiteral("9p"),     QStringLiteral("afs"),     QStringLiteral("beegfs"),
                                      QStringLiteral("ceph"),   QStringLiteral("coda"),    QStringLiteral("gfs2"),
                                      QStringLiteral("lustre"), QStringLiteral("ocfs2"),   QStringLiteral("orangefs"),
                                      QStringLiteral("gpfs"),   QStringLiteral("virtiofs")};
    if (mount.type == QLatin1String("nfs") || mount.type == QLatin1String("nfs4"))
        return MountKind::Nfs;
    if (mount.type == QLatin1String("cifs") || mount.type == QLatin1String("smb3"))
        return MountKind::Cifs;
    if (mount.type == QLatin1String("fuse") || mount.type.startsWith(QLatin1String("fuse.")))
        return MountKind::Fuse;
    if (mount.type == QLatin1String("tmpfs") || mount.type == QLatin1String("ramfs"))
        return MountKind::Memory;
    return networks.contains(mount.type) ? MountKind::OtherNetwork : MountKind::Local;
}

QList<Mount> readMountInfo(const QByteArray &content)
{
    QList<Mount> mounts;
    for (const QByteArray &line : content.split('\n')) {
        const QByteArrayList fields = line.split(' ');
        const qsizetype middle = fields.indexOf(separator, 6);
        if (middle < 0 || fields.size() < middle + 4 || fields.at(4).isEmpty() || fields.at(middle + 1).isEmpty())
            continue;
        Mount mount{fromMountField(fields.at(middle + 2)), fromMountField(fields.at(4)),
                    QString::fromUtf8(fields.at(middle + 1)), QString::fromUtf8(fields.at(5)).split(QLatin1Char(','))};
        mount.options += QString::fromUtf8(fields.at(middle + 3)).split(QLatin1Char(','));
        mount.options.removeDuplicates();
        mounts.append(mount);
    }
    return mounts;
}

std::optional<Mount> mountOf(const QList<Mount> &mounts, const QString &path)
{
    std::optional<Mount> found;
    for (const Mount &mount : mounts) {
        if (isBelow(path, mount.point) && (!found || mount.point.size() >= found->point.size()))
            found = mount;
    }
    return found;
}

QString mountField(const QString &name)
{
    QByteArray field;
    for (const char letter : QFile::encodeName(name)) {
        const auto code = uchar(letter);
        if (code <= ' ' || letter == '\\' || letter == '#' || letter == '"')
            field += '\\' + QByteArray::number(code, 8).rightJustified(3, '0');
        else
            field += letter;
    }
    return QFile::decodeName(field);
}

QString fromMountField(const QByteArray &field)
{
    QByteArray name;
    for (qsizetype i = 0; i < field.size(); ++i) {
        const QByteArray digits = field.mid(i + 1, 3);
        if (field.at(i) == '\\' && digits.size() == 3 && std::ranges::all_of(digits, isOctal)) {
            name += char(digits.toInt(nullptr, 8));
            i += 3;
        } else {
            name += field.at(i);
        }
    }
    return QFile::decodeName(name);
}

} // namespace Agent
