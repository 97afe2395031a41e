// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/verify/verifyhistory.h"

#include <QDateTime>
#include <QSaveFile>
#include <QStandardPaths>

namespace Console {

QString VerifyHistory::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1String("/verify");
}

bool VerifyHistory::add(const Common::VerifyReport &report)
{
    const QString name = QDateTime::fromMSecsSinceEpoch(report.startedAt.ms, Qt::UTC)
                             .toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z.json'"));
    QSaveFile file(m_folder.filePath(name));
    if (!m_folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly))
        return false;
    file.write(report.toJson());
    if (!file.commit())
        return false;
    for (const QString &old : files().mid(maximum))
        QFile::remove(m_folder.filePath(old));
    return true;
}

QList<Common::VerifyReport> VerifyHistory::reports() const
{
    QList<Common::VerifyReport> reports;
    for (const QString &name : files()) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto report = Common::VerifyReport::fromJson(file.readAll()))
            reports.append(*report);
    }
    return reports;
}

QStringList VerifyHistory::files() const
{
    return m_folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name | QDir::Reversed);
}

} // namespace Console
