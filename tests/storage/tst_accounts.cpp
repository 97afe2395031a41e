// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/loginoriginrepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

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

    void hashIsReplacedByWhoeverKnowsTheOldOneAlone()
    {
        const UserId id = addUser();
        const auto replace = [&](const char *old, const char *wanted) {
            return *write([&] {
                return UserRepository(*m_db).replacePasswordHash(id, QLatin1String(old), QLatin1String(wanted));
            });
        };
        QVERIFY(!replace("other", "new"));
        QVERIFY(replace("h", "new"));
        QVERIFY(!replace("h", "newer")); // of two logins at once the second comes too late
        QCOMPARE(UserRepository(*m_db).findByLogin(QStringLiteral("somebody"))->passwordHash, QStringLiteral("new"));
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
        QCOMPARE(SessionRepository(*m_db).find(QStringLiteral("fresh"))->scope, SessionScope());
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

    void accountIsKnownWhereItHasLoggedInLately()
    {
        using Known = LoginOriginRepository::Known;
        const UserId user = addUser();
        const UserId other = addUser(QStringLiteral("other"));
        LoginOriginRepository origins(*m_db);
        const auto note = [&](UserId who, const QString &where) {
            return write([&] { return origins.note(who, where); });
        };
        const auto ageOrigins = [this](Millis age) {
            QVERIFY(execute("UPDATE login_origin SET seen_at = seen_at - ?", {qint64(age.count())}));
        };
        QCOMPARE(*origins.find(user, QStringLiteral("school")), Known::No);
        QVERIFY(note(user, QStringLiteral("school")));
        QVERIFY(note(user, QStringLiteral("school"))); // somebody was faster
        QVERIFY(note(other, QStringLiteral("home")));
        QCOMPARE(*origins.find(user, QStringLiteral("school")), Known::Fresh);
        for (const char *elsewhere : {"home", "School", "%", ""})
            QCOMPARE(*origins.find(user, QLatin1String(elsewhere)), Known::No);
        QCOMPARE(*origins.find(other, QStringLiteral("school")), Known::No);
        QCOMPARE(*origins.find(UserId(), QStringLiteral("school")), Known::No);

        ageOrigins(Millis(2 * 24 * 60 * 60 * 1000));
        QCOMPARE(*origins.find(user, QStringLiteral("school")), Known::Stale);
        QVERIFY(note(user, QStringLiteral("school")));
        QCOMPARE(*origins.find(user, QStringLiteral("school")), Known::Fresh);
        ageOrigins(LoginOriginRepository::keep - Millis(24 * 60 * 60 * 1000));
        QCOMPARE(*origins.find(user, QStringLiteral("school")), Known::Stale);
        QCOMPARE(*origins.find(other, QStringLiteral("home")), Known::No); // too long ago
        QVERIFY(write([&] { return origins.removeOld(); }));
        QCOMPARE(value("SELECT COUNT(*) FROM login_origin").toInt(), 1);
        QVERIFY(write([&] { return UserRepository(*m_db).remove(user); }));
        QCOMPARE(value("SELECT COUNT(*) FROM login_origin").toInt(), 0);
    }

    void guestHasANameAndNothingToLogInWith()
    {
        const UserId guest = addGuest(QStringLiteral("Ada"), QStringLiteral("session"));
        const auto found = UserRepository(*m_db).find(guest);
        QVERIFY(found->isGuest);
        QCOMPARE(SessionRepository(*m_db).find(QStringLiteral("session"))->scope, (SessionScope{RoomId(7), true}));
        QCOMPARE(found->level, Level::User);
        QCOMPARE(displayName(*found), QStringLiteral("Ada"));
        QCOMPARE(**UserRepository(*m_db).invitationOf(guest), invitation);
        QCOMPARE(*UserRepository(*m_db).guestsOf(invitation), QList<UserId>{guest});
        for (const char *login : {"", "Ada", "ada", " "})
            QCOMPARE(UserRepository(*m_db).findByLogin(QLatin1String(login)).error().code, ErrorCode::NotFound);
        const UserId user = addUser();
        QVERIFY(!UserRepository(*m_db).find(user)->isGuest);
        QVERIFY(!*UserRepository(*m_db).invitationOf(user));
        QCOMPARE(UserRepository(*m_db).invitationOf(UserId(999)).error().code, ErrorCode::NotFound);
    }

    void guestIsRemovedWhenTheSessionIsGoneAndTheRoomIsLeft()
    {
        addUser(); // without a session, and stays
        const UserId here = addGuest(QStringLiteral("Here"), QStringLiteral("session"));
        const UserId gone = addGuest(QStringLiteral("Gone"), {});
        const UserId revoked = addGuest(QStringLiteral("Revoked"), QStringLiteral("other"));
        QVERIFY(write([&] { return UserRepository(*m_db).remove(revoked); }));
        const UserId inRoom = addGuest(QStringLiteral("In a room"), {});
        QVERIFY(enter(QStringLiteral("public"), {addRoom(), one, 1, 1}, inRoom));
        m_commits.clear();
        removeGuests();
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::User, {gone.value, revoked.value}}}));
        QCOMPARE(value("SELECT COUNT(*) FROM app_user").toInt(), 3);
        QVERIFY(UserRepository(*m_db).find(here));
        QVERIFY(UserRepository(*m_db).find(inRoom));

        m_commits.clear();
        removeGuests();
        QVERIFY(m_commits.isEmpty()); // nobody is told that all users changed
        QVERIFY(execute("DELETE FROM room_connection"));
        removeGuests();
        QCOMPARE(UserRepository(*m_db).find(inRoom).error().code, ErrorCode::NotFound);
    }

private:
    static constexpr InvitationId invitation{5};

    UserId addGuest(const QString &name, const QString &session)
    {
        const auto id = write([&] { return UserRepository(*m_db).insertGuest(name, invitation); });
        if (!session.isEmpty())
            addSession(session, *id, {RoomId(7), true});
        return *id;
    }
    void removeGuests()
    {
        QVERIFY(write([this] { return UserRepository(*m_db).removeGuestsThatAreGone(); }));
    }
    void addSession(const QString &id, UserId user, const SessionScope &scope = {})
    {
        QVERIFY(write([&] { return SessionRepository(*m_db).insert(id, user, scope); }));
    }
    void age(const QString &id, Millis by)
    {
        QVERIFY(execute("UPDATE login_session SET seen_at = seen_at - ? WHERE id_hash = ?", {qint64(by.count()), id}));
    }
    ErrorCode find(const QString &id) { return SessionRepository(*m_db).find(id).error().code; }
};

ATRIUM_TEST(tst_Accounts)
#include "tst_accounts.moc"
