// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/recordings/recordingrights.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;

/*! Who may see and delete a recording. */
class tst_RecordingRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rights_data()
    {
        QTest::addColumn<Caller>("caller");
        QTest::addColumn<bool>("isPublic");
        QTest::addColumn<bool>("isThere"); // the room
        QTest::addColumn<bool>("sees");
        QTest::addColumn<bool>("removes");
        const auto row = [](const char *name, const Caller &caller, bool isPublic, bool isThere, bool sees,
                            bool removes) { QTest::newRow(name) << caller << isPublic << isThere << sees << removes; };
        row("somebody sees those of a public room", account(9), true, true, true, false);
        row("but none of a private room", account(9), false, true, false, false);
        row("and none of a room that is gone", account(9), true, false, false, false);
        row("a member of its groups sees them", member(9, false), false, true, true, false);
        row("who moderates its group deletes them", member(9, true), false, true, true, true);
        row("who made it keeps it when the room is gone", account(creator), false, false, true, true);
        row("the room's owner deletes it", account(owner), false, true, true, true);
        row("a default moderator deletes it", account(moderator), false, true, true, true);
        row("a moderator by account deletes it", account(9, Level::Moderator), false, true, true, true);
        row("but not of a room that is gone", account(9, Level::Moderator), false, false, false, false);
        row("an administrator deletes it", account(9, Level::Admin), false, false, true, true);
        row("a program deletes it", account(9, Level::WebService), false, false, true, true);
        row("a guest sees none, in their room neither", guest(), true, true, false, false);
        row("whom a link sends into the room sees it", linked(room), false, true, true, false);
        row("whom a link makes a moderator there deletes it", linked(room, true), false, true, true, true);
        row("whom a link sends elsewhere sees none", linked(RoomId(8), true), true, true, false, false);
        row("their own neither", linkedCreator(), true, true, false, false);
        row("who has a link to it sees it", shown(recording), false, false, true, false);
        row("who made it deletes it by no such link", shown(recording, creator), false, true, true, false);
        row("who has a link to another one sees none", shown(RecordingId(6)), true, true, false, false);
        row("not even an administrator", shown(RecordingId(6), 9, Level::Admin), true, true, false, false);
    }
    void rights()
    {
        QFETCH(Caller, caller);
        QFETCH(bool, isPublic);
        QFETCH(bool, isThere);
        Room of;
        of.id = room;
        of.isPublic = isPublic;
        of.owner = UserId(owner);
        of.moderators = {UserId(moderator)};
        of.groups = {GroupId(4)};
        const RecordingKey key{recording, room, UserId(creator)};
        QTEST(maySee(key, isThere ? &of : nullptr, caller), "sees");
        QTEST(mayRemove(key, isThere ? &of : nullptr, caller), "removes");
    }

private:
    static constexpr RecordingId recording{5};
    static constexpr RoomId room{7};
    static constexpr qint64 creator = 1;
    static constexpr qint64 owner = 2;
    static constexpr qint64 moderator = 3;

    static Caller account(qint64 id, Level level = Level::User)
    {
        Caller caller;
        caller.user.id = UserId(id);
        caller.user.level = level;
        return caller;
    }
    static Caller member(qint64 id, bool isModerator)
    {
        Caller caller = account(id);
        caller.user.groups = {{.group = GroupId(4), .isModerator = isModerator}};
        return caller;
    }
    static Caller guest()
    {
        Caller caller = linked(room, true);
        caller.user.isGuest = true;
        return caller;
    }
    static Caller linked(RoomId into, bool becomesModerator = false)
    {
        Caller caller = account(9);
        caller.onlyRoom = into;
        caller.becomesModerator = becomesModerator;
        return caller;
    }
    static Caller linkedCreator()
    {
        Caller caller = linked(RoomId(8));
        caller.user.id = UserId(creator);
        return caller;
    }
    static Caller shown(RecordingId id, qint64 user = 9, Level level = Level::User)
    {
        Caller caller = account(user, level);
        caller.onlyRoom = RoomId();
        caller.onlyRecording = id;
        return caller;
    }
};

ATRIUM_TEST(tst_RecordingRights)
#include "tst_recordingrights.moc"
