// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/import/openmeetingsrecords.h"
#include "agent/storage/database.h"

#include <QMap>

#include <deque>
#include <memory>

namespace Agent {

/*!
    Reads an OpenMeetings 2 database in MySQL or MariaDB. Releases named some columns differently, so columns are found by asking the
    database. Rows that are marked as deleted are never handed out. Nothing is ever written.
    Errors: Unavailable, NotFound (it holds no OpenMeetings). Threads: the one that opened it.
*/
class OpenMeetingsSource
{
public:
    static Common::Result<std::unique_ptr<OpenMeetingsSource>> open(const DatabaseSettings &settings);

    Common::Result<QList<OldUser>> users();
    Common::Result<QList<OldGroup>> groups();
    Common::Result<QList<OldMembership>> memberships();
    Common::Result<QList<OldRoom>> rooms();
    Common::Result<QList<OldServer>> servers();
    Common::Result<QList<OldExtra>> extras(); //!< none that there is nothing of

private:
    using Columns = QStringList; //!< names that a column had, the first that is there counts
    OpenMeetingsSource() = default;
    Common::Result<void> readColumns();
    Common::Result<void> addModerators(QList<OldRoom> &rooms);
    Common::Result<void> addGroups(QList<OldRoom> &rooms);
    QString columnOf(const QString &table, const Columns &names) const; //!< empty: there is none of these
    QString valueOf(const QString &table, const Columns &names) const;  //!< the column as an expression, NULL for none
    QString flagOf(const QString &table, const Columns &names) const;
    QString isThere(const QString &table) const; //!< the condition that its row is not deleted
    Common::Result<QList<QVariantList>> select(const QStringList &values, const QString &rest);
    Common::Result<qint64> count(const QString &table, const QString &condition);

    std::deque<QByteArray> m_statements; // the connection knows them by their addresses
    std::unique_ptr<Database> m_database;
    QMap<QString, QMap<QString, QString>> m_columns; // by table and name, in lower case: the name as it is
    QMap<QString, QString> m_tables;                 // by name in lower case
};

} // namespace Agent
