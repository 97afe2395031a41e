// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/level.h"

#include <QByteArray>

#include <memory>

class SoapFixture;

namespace Fuzz {

/*!
    A cluster of one node on an SQLite database, with sessions of an administrator, a program and a person. It grows old with
    what inputs do to it. One for a process.
*/
class Database
{
public:
    Database();
    ~Database();

    SoapFixture &fixture() { return *m_fixture; }
    /*! The input with a session in the place of @admin, @moodle and @plain, and its token in that of @csrf-admin and so on. */
    QByteArray withSessions(QByteArray input);
    static void check(); //!< no statement failed since the last time

private:
    struct Person
    {
        const char *login;
        Common::Level level;
        QString session = {};
    };
    void logIn(Person &person);

    const std::unique_ptr<SoapFixture> m_fixture;
    Person m_people[3] = {
        {"admin", Common::Level::Admin}, {"moodle", Common::Level::WebService}, {"plain", Common::Level::User}};
    int m_added = 0;
};

/*! An answer says nothing of how it is stored. */
void checkNoSql(const QByteArray &answer);

} // namespace Fuzz
