// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/recordingrepository.h"
#include "agent/storage/repositories/securehashrepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <atomic>
#include <thread>

using namespace Agent;
using namespace Common;

/*! People of other programs, and the links that those programs send them here by. */
class tst_SecureHashes : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void personOfAnotherProgramIsOneUserWhateverIsTold()
    {
        const User first = store({QStringLiteral("moodle"), QStringLiteral("42")}, QStringLiteral("ada"),
                                 QStringLiteral("Ada"), QStringLiteral("Lovelace"), QStringLiteral("ada@example.org"),
                                 QStringLiteral("https://a.example/1.png"));
        QCOMPARE(first.level, Level::User);
        QVERIFY(!first.isGuest);
        m_commits.clear();
        QCOMPARE(store({QStringLiteral("moodle"), QStringLiteral("42")}), first); // what comes empty tells nothing
        QVERIFY(m_commits.isEmpty());
        const User later = store({QStringLiteral("moodle"), QStringLiteral("42")}, {}, {}, QStringLiteral("King"), {},
                                 QStringLiteral("https://a.example/2.png"));
        QCOMPARE(later.id, first.id);
        QCOMPARE(displayName(later), QStringLiteral("Ada King"));
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::User, {first.id.value}}}));
        QCOMPARE(value("SELECT picture_url FROM app_user WHERE id = ?", {first.id.value}).toString(),
                 QStringLiteral("https://a.example/2.png"));
        for (const ExternalId &other : {ExternalId{QStringLiteral("moodle"), QStringLiteral("4")},
                                        ExternalId{QStringLiteral("moodle"), QStringLiteral("4%")},
                                        ExternalId{QStringLiteral("Moodle"), QStringLiteral("42")},
                                        ExternalId{QStringLiteral("ilias"), QStringLiteral("42")}}) {
            QCOMPARE(UserRepository(*m_db).findByExternalId(other).error().code, ErrorCode::NotFound);
            QVERIFY(store(other, QStringLiteral("other")).id != first.id);
        }
    }

    void nobodyLogsInAsThePersonOrIsKeptFromIt()
    {
        store({QStringLiteral("moodle"), QStringLiteral("1")}, QStringLiteral("olga"), {}, {},
              QStringLiteral("o@example.org"));
        for (const char *login : {"olga", "o@example.org", "", "1"})
            QCOMPARE(UserRepository(*m_db).findByLogin(QLatin1String(login)).error().code, ErrorCode::NotFound);
        User account;
        account.login = QStringLiteral("olga-account");
        account.email = QStringLiteral("o@example.org");
        const auto id = write([&] { return UserRepository(*m_db).insert(account, QStringLiteral("hash")); });
        QVERIFY(id);
        QCOMPARE(UserRepository(*m_db).findByLogin(account.email)->user.id, *id);
    }

    void accountForAPersonIsFoundAndKeepsItsLogin()
    {
        const ExternalId external{QStringLiteral("moodle"), QStringLiteral("7")};
        const UserId account = addUser(QStringLiteral("account"));
        QVERIFY(write([&] { return UserRepository(*m_db).setExternalId(account, external); }));
        QCOMPARE(store(external, QStringLiteral("another name")).id, account);
        QCOMPARE(UserRepository(*m_db).findByLogin(QStringLiteral("account"))->user.login, QStringLiteral("account"));
        const UserId second = addUser(QStringLiteral("second"));
        QCOMPARE(write([&] { return UserRepository(*m_db).setExternalId(second, external); }).error().code,
                 ErrorCode::Conflict);
        QVERIFY(write([&] { return UserRepository(*m_db).remove(account); }));
        QVERIFY(store(external, QStringLiteral("anew")).id != account);
    }

    void linkIsKeptAsItWasMadeAndFoundByItsWholeHash()
    {
        const SecureHashGrant grant{addRoom(), {}, true, LinkRecording::Yes, true, true};
        const UserId user = addUser();
        const SecureHashId id = make(QStringLiteral("hash"), user, grant);
        const auto found = SecureHashRepository(*m_db).findBySecret(QStringLiteral("hash"));
        QVERIFY(found);
        QCOMPARE(found->id, id);
        QCOMPARE(found->user, user);
        QCOMPARE(found->grant, grant);
        QVERIFY(found->validUntil.ms - found->now.ms > hour - 60000);
        for (const char *other : {"", "%", "_ash", "has", " hash", "HASH", "hash%", "hashhash"})
            QCOMPARE(SecureHashRepository(*m_db).findBySecret(QLatin1String(other)).error().code,
                     ErrorCode::HashUnknown);
        make(QStringLiteral("rooms"), user, {});
        QVERIFY(!SecureHashRepository(*m_db).findBySecret(QStringLiteral("rooms"))->grant.room);
        SecureHashGrant nowhere;
        nowhere.room = RoomId(999);
        QCOMPARE(write([&] {
                     return SecureHashRepository(*m_db).insert(QStringLiteral("x"), user, nowhere, user, Millis(hour));
                 })
                     .error()
                     .code,
                 ErrorCode::RoomUnknown);
    }

    void linkToARecordingIsForItAloneAndGoesWithIt()
    {
        const UserId user = addUser();
        const auto insert = [&](RecordingId recording) {
            return write([&] {
                return SecureHashRepository(*m_db).insert(QStringLiteral("hash"), user, {.recording = recording},
                                                          UserId(1), Millis(hour));
            });
        };
        QCOMPARE(insert(RecordingId(999)).error().code, ErrorCode::NotFound);
        const RecordingId recording = addRecording();
        QVERIFY(insert(recording));
        const auto found = SecureHashRepository(*m_db).findBySecret(QStringLiteral("hash"));
        QVERIFY(found);
        QCOMPARE(found->grant.recording, std::optional(recording));
        QVERIFY(!found->grant.room);
        // A node of before must take it for a link into a room that is gone.
        QCOMPARE(value("SELECT room_id FROM secure_hash").toLongLong(), 0);
        QVERIFY(write([&] { return RecordingRepository(*m_db).remove(recording); }));
        QCOMPARE(SecureHashRepository(*m_db).findBySecret(QStringLiteral("hash")).error().code, ErrorCode::HashUnknown);
    }

    void sessionKnowsWhatItIsFor()
    {
        const UserId user = addUser();
        const SessionScope scopes[] = {{},
                                       {RoomId(3), true, LinkRecording::No},
                                       {RoomId(3), false, LinkRecording::Yes},
                                       SessionScope::of(RecordingId(7))};
        SessionRepository sessions(*m_db);
        for (const SessionScope &scope : scopes) {
            QVERIFY(write([&] { return sessions.insert(QStringLiteral("s"), user, scope); }));
            QCOMPARE(sessions.find(QStringLiteral("s"))->scope, scope);
            QVERIFY(write([&] { return sessions.remove(QStringLiteral("s")); }));
        }
        // One of before this version says nothing of recording.
        QVERIFY(execute("INSERT INTO login_session (id_hash, user_id, created_at, seen_at, room_id, becomes_moderator)"
                        " VALUES ('s', ?, {now}, {now}, 3, 1)",
                        {user.value}));
        QCOMPARE(sessions.find(QStringLiteral("s"))->scope, (SessionScope{RoomId(3), true}));
    }

    void useIsWhatMayComeSays_data()
    {
        QTest::addColumn<bool>("isReusable");
        QTest::addColumn<int>("ageMinutes");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QList<bool>>("expected");
        const QStringList three{QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2")};
        QTest::newRow("once") << false << 0 << three << QList<bool>{true, false, false};
        QTest::newRow("again from the same address") << true << 0 << three << QList<bool>{true, true, false};
        QTest::newRow("just before its time is over") << true << 59 << three << QList<bool>{true, true, false};
        QTest::newRow("when its time is over") << true << 60 << three << QList<bool>{false, false, false};
    }
    void useIsWhatMayComeSays()
    {
        QFETCH(bool, isReusable);
        QFETCH(int, ageMinutes);
        QFETCH(QStringList, addresses);
        QFETCH(QList<bool>, expected);
        const SecureHashId id = make(QStringLiteral("hash"), addUser(), {.isReusable = isReusable});
        QVERIFY(execute("UPDATE secure_hash SET valid_until = valid_until - ?", {qint64(ageMinutes) * 60000}));
        for (qsizetype i = 0; i < addresses.size(); ++i) {
            QCOMPARE(SecureHashRepository(*m_db).findBySecret(QStringLiteral("hash"))->mayCome(addresses.at(i)),
                     expected.at(i));
            QCOMPARE(use(id, addresses.at(i)), expected.at(i));
        }
        QCOMPARE(value("SELECT used FROM secure_hash").toInt(), int(expected.count(true)));
    }

    void ofTwoWhoComeAtOnceOneIsFirst()
    {
        const SecureHashId id = make(QStringLiteral("hash"), addUser(), {.isReusable = true});
        std::atomic<int> came = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                const auto database = connection();
                const auto used = database->transaction(
                    [&] { return SecureHashRepository(*database).use(id, QStringLiteral("10.0.0.%1").arg(i)); });
                came += used && *used;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(came.load(), 1);
    }

    void linkGoesWithItsPersonItsRoomAndWhoMadeIt_data()
    {
        QTest::addColumn<QString>("gone");
        QTest::newRow("the person") << QStringLiteral("person");
        QTest::newRow("the room") << QStringLiteral("room");
        QTest::newRow("the account of the other program") << QStringLiteral("program");
    }
    void linkGoesWithItsPersonItsRoomAndWhoMadeIt()
    {
        QFETCH(QString, gone);
        const UserId user = addUser();
        const UserId program = addUser(QStringLiteral("program"));
        const RoomId room = addRoom();
        make(QStringLiteral("hash"), user, {.room = room}, program);
        QVERIFY(SecureHashRepository(*m_db).findBySecret(QStringLiteral("hash")));
        QVERIFY(write([&]() -> Result<void> {
            if (gone == QLatin1String("room"))
                return RoomRepository(*m_db).remove(room);
            return UserRepository(*m_db).remove(gone == QLatin1String("person") ? user : program);
        }));
        QCOMPARE(SecureHashRepository(*m_db).findBySecret(QStringLiteral("hash")).error().code, ErrorCode::HashUnknown);
    }

    void linkIsRemovedADayLaterUnlessSomebodyIsHereByIt()
    {
        const UserId user = addUser();
        const SecureHashId old = make(QStringLiteral("old"), user, {});
        const SecureHashId here = make(QStringLiteral("here"), user, {});
        QVERIFY(write([&]() -> Result<void> {
            if (const auto opened = SessionRepository(*m_db).insert(QStringLiteral("session"), user); !opened)
                return opened;
            return SecureHashRepository(*m_db).noteSession(here, QStringLiteral("session"));
        }));
        QVERIFY(*SecureHashRepository(*m_db).isOfSession(here, QStringLiteral("session")));
        QVERIFY(!*SecureHashRepository(*m_db).isOfSession(old, QStringLiteral("session")));
        QVERIFY(!*SecureHashRepository(*m_db).isOfSession(here, QStringLiteral("other")));
        QVERIFY(execute("UPDATE secure_hash SET valid_until = valid_until - ?",
                        {hour + qint64(SecureHashRepository::keep.count()) + 1}));
        make(QStringLiteral("young"), user, {});
        QVERIFY(write([&] { return SecureHashRepository(*m_db).removeOld(); }));
        QVERIFY(!SecureHashRepository(*m_db).findBySecret(QStringLiteral("old")));
        QVERIFY(SecureHashRepository(*m_db).findBySecret(QStringLiteral("here")));
        QVERIFY(SecureHashRepository(*m_db).findBySecret(QStringLiteral("young")));
    }

private:
    static constexpr qint64 hour = 60 * 60 * 1000;

    User store(const ExternalId &external, const QString &login = {}, const QString &firstName = {},
               const QString &lastName = {}, const QString &email = {}, const QString &picture = {})
    {
        const ExternalPerson person{external, login, firstName, lastName, email, picture};
        return *write([&] { return UserRepository(*m_db).store(person); });
    }
    SecureHashId make(const QString &hash, UserId user, const SecureHashGrant &grant, UserId by = UserId(1))
    {
        return *write([&] { return SecureHashRepository(*m_db).insert(hash, user, grant, by, Millis(hour)); });
    }
    RecordingId addRecording()
    {
        const auto add = [this]() -> Result<RecordingId> {
            const auto added = m_db->run(
                "INSERT INTO recording (storage_key, room_id, room_name, external_type, name, comment, created_by,"
                " is_interview, state, progress, started_at, ended_at, node_id, lease_until, run, failures, failure,"
                " width, height, duration_ms, size_bytes, deleted)"
                " VALUES ('k', 1, '', '', '', '', 0, 0, 3, 100, 1, 2, 0, 0, 1, 0, '', 0, 0, 0, 0, 0) {id}");
            return added ? Result<RecordingId>(RecordingId(added->insertedId)) : added.error();
        };
        return *write(add);
    }
    bool use(SecureHashId id, const QString &address)
    {
        return *write([&] { return SecureHashRepository(*m_db).use(id, address); });
    }
};

ATRIUM_TEST(tst_SecureHashes)
#include "tst_securehashes.moc"
