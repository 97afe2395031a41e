// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/sessionrepository.h"
#include "tests/storage/storagefixture.h"

using namespace Agent;
using namespace Common;

/*! Users and their sessions. */
class tst_Accounts : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void usersAreFoundByLoginAndMail()
    {
        User ada{{},
                 QStringLiteral("Ada"),
                 QStringLiteral("Ada"),
                 QStringLiteral("Lovelace"),
                 QStringLiteral("ada@example.org"),
                 Level::Admin};
        const auto id = write([&] { return UserRepository(*m_db).insert(ada, QStringLiteral("hash")); });
        QVERIFY(id);
        ada.id = *id;
        QCOMPARE(*UserRepository(*m_db).find(*id), ada);
        for (const char *login : {"Ada", "ada", "ADA", "ada@example.org"})
            QCOMPARE(UserRepository(*m_db).findByLogin(QLatin1String(login))->user, ada);
        QCOMPARE(UserRepository(*m_db).findByLogin(QStringLiteral("a%")).error().code, ErrorCode::NotFound);
    }

    void loginIsTakenWhateverItsCaseAndFreeAgainAfterDeletion()
    {
        const auto add = [this](const QString &login) {
            return write([&] {
                return UserRepository(*m_db).insert({{}, login, {}, {}, {}, Level::User}, QStringLiteral("hash"));
            });
        };
        const auto id = add(QStringLiteral("adalove"));
        QVERIFY(id);
        QCOMPARE(add(QStringLiteral("AdaLove")).error().code, ErrorCode::LoginTaken);
        QVERIFY(write([&] { return UserRepository(*m_db).remove(*id); }));
        QCOMPARE(UserRepository(*m_db).find(*id).error().code, ErrorCode::NotFound);
        QVERIFY(add(QStringLiteral("AdaLove")));
    }

    void sessionEndsWhenItIsNotUsedAndWithItsUser()
    {
        const UserId user = addUser();
        addSession(QStringLiteral("fresh"), user);
        addSession(QStringLiteral("idle"), user);
        age(QStringLiteral("idle"), SessionRepository::sessionLife + Millis(1));
        QCOMPARE(SessionRepository(*m_db).find(QStringLiteral("fresh"))->user, user);
        QCOMPARE(find(QStringLiteral("idle")), ErrorCode::NotLoggedIn);
        QCOMPARE(find(QStringLiteral("%")), ErrorCode::NotLoggedIn);
        QVERIFY(write([&] { return UserRepository(*m_db).remove(user); }));
        QCOMPARE(find(QStringLiteral("fresh")), ErrorCode::NotLoggedIn);
    }

    void sessionThatIsUsedLivesOn()
    {
        addSession(QStringLiteral("used"), addUser());
        age(QStringLiteral("used"), SessionRepository::sessionLife - Millis(60000));
        QVERIFY(write([&] { return SessionRepository(*m_db).touch(QStringLiteral("used")); }));
        age(QStringLiteral("used"), Millis(120000));
        QVERIFY(SessionRepository(*m_db).find(QStringLiteral("used")));
    }

    void livingSessionsAreThoseThatSomebodyIsLoggedInWith()
    {
        const UserId user = addUser();
        addSession(QStringLiteral("in"), user);
        addSession(QStringLiteral("nobody's"), {});
        addSession(QStringLiteral("idle"), user);
        age(QStringLiteral("idle"), SessionRepository::sessionLife + Millis(1));
        QCOMPARE(*SessionRepository(*m_db).living(), QSet<QString>{QStringLiteral("in")});
    }

private:
    void addSession(const QString &id, UserId user)
    {
        QVERIFY(write([&] { return SessionRepository(*m_db).insert(id, user); }));
    }
    void age(const QString &id, Millis by)
    {
        QVERIFY(execute("UPDATE login_session SET seen_at = seen_at - ? WHERE id_hash = ?", {qint64(by.count()), id}));
    }
    ErrorCode find(const QString &id) { return SessionRepository(*m_db).find(id).error().code; }
};

QTEST_GUILESS_MAIN(tst_Accounts)
#include "tst_accounts.moc"
