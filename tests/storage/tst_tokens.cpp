// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/auditrepository.h"
#include "agent/storage/repositories/loginlockrepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/tokenrepository.h"
#include "agent/storage/repositories/useradminrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <thread>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

static const QByteArray lockName("a\x00\xff", 3);

/*! Tokens of accounts, sessions that come by them and are ended one by one, what waits after wrong passwords, the audit log. */
class tst_Tokens : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsFoundByItsHashAlone()
    {
        const UserId ada = addUser();
        const auto id = make(ada, u"hash"_s);
        QVERIFY(id);
        const auto found = TokenRepository(*m_db).findBySecret(u"hash"_s);
        QVERIFY(found);
        QCOMPARE(found->id, *id);
        QCOMPARE(found->user, ada);
        QCOMPARE(found->name, u"a script 😀"_s);
        QCOMPARE(found->level, Level::Moderator);
        QVERIFY(!found->expiresAt && !found->usedAt && found->createdAt);
        for (const QString &other : {u"has"_s, u"HASH"_s, u"%"_s, QString()})
            QCOMPARE(TokenRepository(*m_db).findBySecret(other).error().code, ErrorCode::NotLoggedIn);
        QCOMPARE(make(ada, u"hash"_s).error().code, ErrorCode::Conflict);
    }

    void tokenEndsWithItsTime()
    {
        const UserId ada = addUser();
        QVERIFY(make(ada, u"long"_s, std::chrono::hours(24 * 3650))); // more than 32 bits of milliseconds
        QVERIFY(TokenRepository(*m_db).findBySecret(u"long"_s)->expiresAt);
        QVERIFY(make(ada, u"short"_s, Millis(1)));
        QTRY_VERIFY(!TokenRepository(*m_db).findBySecret(u"short"_s));
        QCOMPARE(TokenRepository(*m_db).of(ada)->size(), 2); // both are listed
    }

    void sessionOfATokenKnowsItsLevelAndEndsWithIt()
    {
        const UserId ada = addUser();
        const auto token = make(ada, u"hash"_s);
        const auto other = make(ada, u"other"_s);
        open(u"by token"_s, ada, *token);
        open(u"by other"_s, ada, *other);
        open(u"by password"_s, ada);
        SessionRepository sessions(*m_db);
        QCOMPARE(sessions.find(u"by token"_s)->mostLevel, std::optional(Level::Moderator));
        QCOMPARE(sessions.find(u"by token"_s)->token, *token);
        QVERIFY(!sessions.find(u"by password"_s)->mostLevel);
        QVERIFY(execute("UPDATE api_token SET expires_at = 1 WHERE id = ?", {other->value}));
        QCOMPARE(sessions.find(u"by other"_s).error().code, ErrorCode::NotLoggedIn);
        m_commits.clear();
        QVERIFY(write([&] { return TokenRepository(*m_db).remove(*token); }));
        QCOMPARE(sessions.find(u"by token"_s).error().code, ErrorCode::NotLoggedIn);
        QVERIFY(sessions.find(u"by password"_s));
        QCOMPARE(m_commits.last().events,
                 (QList<CommitEvent>{{Table::User, {ada.value}}, {Table::Session, {ada.value}}}));
    }

    void othersTokensAreNotRemoved()
    {
        const UserId ada = addUser();
        const UserId bob = addUser(u"bob-babbage"_s);
        const auto token = make(ada, u"hash"_s);
        const auto removed = write([&] { return TokenRepository(*m_db).remove(*token, bob); });
        QCOMPARE(removed.error().code, ErrorCode::NotFound);
        QVERIFY(write([&] { return TokenRepository(*m_db).remove(*token, ada); }));
    }

    void deletedAccountLeavesNoToken()
    {
        const UserId ada = addUser();
        QVERIFY(make(ada, u"hash"_s));
        QVERIFY(write([&] { return UserRepository(*m_db).remove(ada); }));
        QCOMPARE(value("SELECT COUNT(*) FROM api_token").toInt(), 0);
    }

    void tokensAreListedByPagesAndFilter()
    {
        const UserId ada = addUser(u"ada-lovelace"_s);
        for (int i = 0; i < 5; ++i)
            QVERIFY(make(ada, QString::number(i)));
        QVERIFY(make(addUser(u"bob-babbage"_s), u"x"_s));
        const auto page = TokenRepository(*m_db).page(1, 2, u"LOVE"_s);
        QCOMPARE(page->total, 5);
        QCOMPARE(page->rows.size(), 2);
        QVERIFY(page->rows.at(0).id.value > page->rows.at(1).id.value);
        QCOMPARE(page->rows.at(0).login, u"ada-lovelace"_s);
        QCOMPARE(TokenRepository(*m_db).page(0, 9, u"100%"_s)->total, 0);
    }

    void oneSessionIsEndedByItsNumber()
    {
        const UserId ada = addUser();
        const UserId bob = addUser(u"bob-babbage"_s);
        open(u"one"_s, ada);
        open(u"two"_s, ada);
        const auto listed = SessionRepository(*m_db).of(ada);
        QCOMPARE(listed->size(), 2);
        const qint64 number = sessionNumber(u"one"_s);
        QVERIFY(number > 0 && number <= (1LL << 53));
        QVERIFY(std::ranges::any_of(*listed, [number](const SessionRow &row) { return row.id == number; }));
        const auto end = [&](UserId user) {
            return write([&] { return SessionRepository(*m_db).removeNumber(number, user); });
        };
        QCOMPARE(end(bob).error().code, ErrorCode::NotFound);
        m_commits.clear();
        QCOMPARE(*end(ada), ada);
        QCOMPARE(m_commits.last().events,
                 (QList<CommitEvent>{{Table::User, {ada.value}}, {Table::Session, {ada.value}}}));
        QCOMPARE(end({}).error().code, ErrorCode::NotFound);
        QVERIFY(SessionRepository(*m_db).find(u"two"_s));
    }

    void lockIsStoredAndReplaced()
    {
        LoginLockRepository locks(*m_db);
        const auto store = [&](int failures, Millis wait) {
            return write([&] { return locks.store({lockName, failures, {}, wait}); });
        };
        QVERIFY(store(5, std::chrono::seconds(10)));
        QVERIFY(store(6, std::chrono::seconds(60)));
        const auto all = locks.all();
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().name, lockName);
        QCOMPARE(all->first().failures, 6);
        QVERIFY(all->first().wait > std::chrono::seconds(30) && all->first().wait <= std::chrono::seconds(60));
        QVERIFY(all->first().age >= Millis(0) && all->first().age < std::chrono::seconds(30));
        QVERIFY(execute("UPDATE login_lock SET failed_at = failed_at - 900000"));
        QVERIFY(locks.all()->isEmpty());
        QVERIFY(write([&] { return locks.removeOld(); }));
        QCOMPARE(value("SELECT COUNT(*) FROM login_lock").toInt(), 0);
        QVERIFY(store(5, Millis(1)));
        QVERIFY(write([&] { return locks.remove(lockName); }));
        QVERIFY(locks.all()->isEmpty());
    }

    void twoNodesStoreOneLockAtOneMoment()
    {
        std::vector<std::thread> threads;
        std::atomic<int> stored = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([this, &stored] {
                const auto database = connection();
                stored += database && database->transaction([&] {
                    return LoginLockRepository(*database).store({"x", 5, {}, Millis(1000)});
                });
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(stored.load(), 4);
    }

    void auditLogIsReadForwardWithoutGapOrRepeat()
    {
        const auto add = [this](const QString &action) {
            return write([&] {
                return AuditRepository(*m_db).insert({UserId(), u"ann"_s, action, u"x"_s, u"done"_s, {}});
            });
        };
        for (int i = 0; i < 7; ++i)
            QVERIFY(add(i % 2 ? u"odd"_s : u"even"_s));
        QList<qint64> ids;
        for (qint64 last = 0;;) {
            const auto rows = AuditRepository(*m_db).following(last, {0, 3});
            if (rows->isEmpty())
                break;
            for (const AuditRow &row : *rows)
                ids.append(row.id);
            last = ids.last();
            if (ids.size() == 3)
                QVERIFY(add(u"late"_s)); // somebody writes meanwhile
        }
        QCOMPARE(ids.size(), 8);
        QVERIFY(std::ranges::is_sorted(ids));
        QCOMPARE(AuditRepository(*m_db).following(0, {0, 100, u"ODD"_s})->size(), 3);
        QVERIFY(AuditRepository(*m_db).following(0, {0, 100, {}, {}, {1}})->isEmpty());
    }

    void accountOfTheDirectoryIsTold()
    {
        const UserId ada = addUser(u"ada-lovelace"_s);
        QVERIFY(write([&] { return UserRepository(*m_db).setExternalId(ada, {u"ldap"_s, u"7"_s}); }));
        QCOMPARE(UserRepository(*m_db).findByLogin(u"ADA-lovelace"_s)->external,
                 std::optional(ExternalId{u"ldap"_s, u"7"_s}));
        QVERIFY(!*UserRepository(*m_db).isLoginFree(u"Ada-Lovelace"_s));
        QVERIFY(*UserRepository(*m_db).isLoginFree(u"ada"_s));
        addUser(u"bob-babbage"_s);
        QVERIFY(!UserRepository(*m_db).findByLogin(u"bob-babbage"_s)->external);
    }

private:
    Result<ApiTokenId> make(UserId user, const QString &hash, Millis life = Millis(0))
    {
        return write(
            [&] { return TokenRepository(*m_db).insert(hash, user, u"a script 😀"_s, Level::Moderator, life); });
    }
    void open(const QString &hash, UserId user, ApiTokenId token = {})
    {
        QVERIFY(write([&] {
            return SessionRepository(*m_db).insert(hash, user, {},
                                                   {token ? SessionWay::Token : SessionWay::Page, {}, token});
        }));
    }
};

ATRIUM_TEST(tst_Tokens)
#include "tst_tokens.moc"
