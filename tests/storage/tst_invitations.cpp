// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/invitationrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <atomic>
#include <thread>
#include <tuple>

using namespace Agent;
using namespace Common;

/*! Links for guests, as those who invite leave them. */
class tst_Invitations : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void invitationIsKeptAsItWasMadeAndFoundByItsWholeHash()
    {
        Invitation invitation = to(addRoom());
        invitation.validity = Validity::Period;
        invitation.from = {5};
        invitation.until = {now() + hour};
        invitation.hasPassword = true;
        invitation.guestName = QString::fromUtf8("Ada 👩‍💻");
        invitation.becomesModerator = true;
        invitation.note = QStringLiteral("for\nAda");
        invitation.createdBy = addUser();
        invitation.id = add(invitation, QStringLiteral("hash"), QStringLiteral("password hash"));
        const auto found = InvitationRepository(*m_db).findBySecret(QStringLiteral("hash"));
        QVERIFY(found);
        QVERIFY(found->invitation.createdAt.ms > now() - hour);
        invitation.createdAt = found->invitation.createdAt;
        QCOMPARE(found->invitation, invitation);
        QCOMPARE(found->passwordHash, QStringLiteral("password hash"));
        QVERIFY(qAbs(found->now.ms - now()) < hour);
        QCOMPARE(InvitationRepository(*m_db).find(invitation.id)->invitation, invitation);
        QCOMPARE(InvitationRepository(*m_db).find(InvitationId(999)).error().code, ErrorCode::NotFound);
        for (const char *other : {"", "%", "_ash", "has", " hash", "HASH", "hash%", "hashhash"}) {
            const auto unknown = InvitationRepository(*m_db).findBySecret(QLatin1String(other));
            QVERIFY2(!unknown && unknown.error().code == ErrorCode::InvitationUnknown, other);
        }
        QVERIFY(write([&] { return RoomRepository(*m_db).remove(invitation.room); }));
        QCOMPARE(InvitationRepository(*m_db).findBySecret(QStringLiteral("hash")).error().code,
                 ErrorCode::InvitationUnknown);
    }

    void useIsWhatItsStateSays()
    {
        const RoomId room = addRoom();
        const auto period = [&](qint64 from, qint64 until) {
            Invitation invitation = to(room);
            invitation.validity = Validity::Period;
            invitation.from = {now() + from};
            invitation.until = {now() + until};
            return invitation;
        };
        Invitation once = to(room);
        once.validity = Validity::Once;
        const std::tuple<const char *, Invitation, QList<bool>> rows[] = {
            {"endless", to(room), {true, true}},
            {"once", once, {true, false}},
            {"a period that is", period(-hour, hour), {true, true}},
            {"a period to come", period(hour, 2 * hour), {false}},
            {"a period that was", period(-2 * hour, -hour), {false}},
        };
        for (const auto &[name, invitation, expected] : rows) {
            const InvitationId id = add(invitation, QLatin1String(name));
            for (const bool isGood : expected) {
                QVERIFY2((find(id).state() == InvitationState::Valid) == isGood, name);
                QVERIFY2(*use(id) == isGood, name);
            }
            QCOMPARE(find(id).invitation.used, int(expected.count(true)));
            QVERIFY(write([&] { return InvitationRepository(*m_db).revoke(id); }));
            QCOMPARE(find(id).state(), InvitationState::Revoked);
            QVERIFY2(!*use(id), name);
            QCOMPARE(write([&] { return InvitationRepository(*m_db).revoke(id); }).error().code, ErrorCode::NotFound);
        }
    }

    void ofManyWhoComeAtOnceByALinkForOneOneComesIn()
    {
        Invitation invitation = to(addRoom());
        invitation.validity = Validity::Once;
        const InvitationId id = add(invitation, QStringLiteral("hash"));
        std::atomic<int> in = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                const auto database = connection();
                const auto used = database->transaction([&] { return InvitationRepository(*database).use(id); });
                in += used && *used ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(in.load(), 1);
    }

    void roomHasAListOfItsOwnThatDoesNotGrowForEver()
    {
        const RoomId room = addRoom();
        const InvitationId first = add(to(room), QStringLiteral("a"));
        add(to(addRoom()), QStringLiteral("b"));
        const InvitationId second = add(to(room), QStringLiteral("c"));
        const auto list = InvitationRepository(*m_db).listOf(room);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).invitation.id, second); // the newest
        QCOMPARE(list->at(1).invitation.id, first);

        const auto fill = [&](int count) {
            return write([&]() -> Result<void> {
                for (int i = 0; i < count; ++i) {
                    const auto added = InvitationRepository(*m_db).insert(to(room), QString::number(i), {});
                    if (!added)
                        return added.error();
                }
                return {};
            });
        };
        QCOMPARE(fill(InvitationRepository::maximumPerRoom - 1).error().code, ErrorCode::Conflict);
        QVERIFY(fill(InvitationRepository::maximumPerRoom - 2));
        QVERIFY(write([&] { return InvitationRepository(*m_db).revoke(first); }));
        add(to(room), QStringLiteral("one more"));
    }

    void whatIsGoodForNothingIsRemovedAMonthLater()
    {
        const RoomId room = addRoom();
        const RoomId deleted = addRoom();
        const qint64 longAgo = now() - qint64(InvitationRepository::keep.count()) - hour;
        Invitation over = to(room);
        over.validity = Validity::Period;
        over.from = {1};
        over.until = {longAgo};
        add(over, QStringLiteral("over long ago"));
        over.until = {now() - hour};
        const InvitationId overNow = add(over, QStringLiteral("just over"));
        const InvitationId revoked = add(to(room), QStringLiteral("revoked long ago"));
        QVERIFY(execute("UPDATE invitation SET revoked_at = ? WHERE id = ?", {longAgo, revoked.value}));
        const InvitationId revokedNow = add(to(room), QStringLiteral("just revoked"));
        QVERIFY(write([&] { return InvitationRepository(*m_db).revoke(revokedNow); }));
        const InvitationId good = add(to(room), QStringLiteral("good"));
        add(to(deleted), QStringLiteral("of a deleted room"));
        QVERIFY(write([&] { return RoomRepository(*m_db).remove(deleted); }));

        QVERIFY(write([this] { return InvitationRepository(*m_db).removeOld(); }));
        QCOMPARE(value("SELECT COUNT(*) FROM invitation").toInt(), 3);
        for (const InvitationId kept : {overNow, revokedNow, good})
            QVERIFY(InvitationRepository(*m_db).find(kept));
    }

private:
    static constexpr qint64 hour = 60 * 60 * 1000;

    static Invitation to(RoomId room)
    {
        Invitation invitation;
        invitation.room = room;
        return invitation;
    }
    InvitationId add(const Invitation &invitation, const QString &hash, const QString &passwordHash = {})
    {
        return *write([&] { return InvitationRepository(*m_db).insert(invitation, hash, passwordHash); });
    }
    FoundInvitation find(InvitationId id) { return *InvitationRepository(*m_db).find(id); }
    Result<bool> use(InvitationId id)
    {
        return write([&] { return InvitationRepository(*m_db).use(id); });
    }
    qint64 now() { return value("SELECT {now}").toLongLong(); }
};

ATRIUM_TEST(tst_Invitations)
#include "tst_invitations.moc"
