// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/portowner.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <filesystem>
#include <string>
#include <system_error>

#include <unistd.h>

namespace Agent {

namespace {

constexpr auto listening = "0A"; // TCP_LISTEN, as /proc/net/tcp writes it

/*! The inodes of the sockets that listen on the port, from /proc/net/tcp and tcp6. */
QSet<QByteArray> listeners(int port)
{
    QSet<QByteArray> inodes;
    for (const char *name : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file{QLatin1String(name)};
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const auto fields = line.simplified().split(' ');
            constexpr qsizetype addressField = 1;
            constexpr qsizetype stateField = 3;
            constexpr qsizetype inodeField = 9;
            if (fields.size() <= inodeField || fields.at(stateField) != listening)
                continue;
            const QByteArray &address = fields.at(addressField);
            if (address.mid(address.lastIndexOf(':') + 1).toInt(nullptr, 16) == port)
                inodes.insert("socket:[" + fields.at(inodeField) + ']');
        }
    }
    return inodes;
}

QString programOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/comm").arg(process));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

// Names alone: asking what an open file is waits for a file server that does not answer.
bool hasAny(qint64 process, const QSet<QByteArray> &inodes)
{
    std::error_code error;
    std::filesystem::directory_iterator entry("/proc/" + std::to_string(process) + "/fd", error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        char target[64];
        const ssize_t size = ::readlink(entry->path().c_str(), target, sizeof target);
        if (size > 0 && inodes.contains(QByteArray(target, size)))
            return true;
    }
    return false;
}

} // namespace

std::optional<PortOwner> ownerOfPort(int port)
{
    const auto inodes = listeners(port);
    if (inodes.isEmpty())
        return {};
    const auto processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : processes) {
        bool isProcess = false;
        const qint64 process = name.toLongLong(&isProcess);
        if (isProcess && hasAny(process, inodes))
            return PortOwner{process, programOf(process)};
    }
    return PortOwner{};
}

} // namespace Agent
