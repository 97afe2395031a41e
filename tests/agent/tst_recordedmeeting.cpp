// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/database.h"
#include "tests/agent/mediacluster.h"
#include "tests/convert/recordingfiles.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! Meetings that are recorded by Janus and made films by the nodes: what is seen, heard and written in them, also when nodes die. */
class tst_RecordedMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!JanusServer::isInstalled())
            QSKIP("Janus is not installed; Debian 13 has no package of it.");
        QVERIFY(m_meeting.start());
        m_db = std::move(*Database::open(m_meeting.database().settings(), NodeId(), {}));
    }
    void init() { QVERIFY(m_meeting.meet()); }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            qWarning().noquote() << m_meeting.told();
        m_meeting.part();
    }
    void cleanupTestCase() { QVERIFY(m_meeting.stop()); }

    void twentySecondsArePlayed()
    {
        QVERIFY(come());
        const auto moderator = m_meeting.nodes().admin(2);
        RoomClient leader(moderator->send("POST", u"rooms/%1/enter"_s.arg(m_meeting.room())).json());
        QTRY_VERIFY(leader.find<MediaFrame>());
        leader.send(encode(RecordFrame{true}));
        QVERIFY(allAreTold(true));
        m_meeting.client(u"bert"_s).say(u"This is recorded."_s);
        QVERIFY(goesOnFor(20s));
        leader.send(encode(RecordFrame{false}));
        QVERIFY(allAreTold(false));
        QCOMPARE(m_meeting.client(u"anna"_s).find<RecordingFrame>()->code, u"stopped"_s);

        QList<int> progress;
        const QJsonObject recording =
            done([&](const QJsonObject &now) { progress.append(now["progress"_L1].toInt()); });
        QCOMPARE(recording["state"_L1].toString(), u"done"_s);
        QVERIFY(std::ranges::is_sorted(progress));
        QVERIFY2(qAbs(recording["durationMs"_L1].toInt() - 20'000) < 5000,
                 QJsonDocument(recording).toJson().constData());
        checkFilm(recording, {{3000ms, 18'000ms}});

        const auto timeline = get(recording, "timeline").json()["events"_L1].toArray();
        const auto said = std::ranges::find_if(timeline, [](const QJsonValue &each) {
            return each["frame"_L1]["t"_L1] == u"chat"_s && each["frame"_L1]["text"_L1] == u"This is recorded."_s;
        });
        QVERIFY2(said != timeline.end(), QJsonDocument(timeline).toJson().constData());
        QVERIFY((*said)["at"_L1].toInt() < 4000);
        QVERIFY(get(recording, "poster").body.startsWith("\xff\xd8"));
        const QDir all(m_meeting.nodes().folder() + "/streams/recordings"_L1);
        const QDir folder(all.filePath(all.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0)));
        QTRY_COMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     QStringList({u"poster.jpg"_s, u"recording.webm"_s, u"timeline.json"_s})); // no tracks
    }

    void nodesThatDieEndNothing()
    {
        QVERIFY(come());
        const int node = m_meeting.nodeOfTheRoom();
        QCOMPARE(order(u"startRecording"_s, 3 - node), u"done"_s);
        QVERIFY(allAreTold(true));
        QVERIFY(goesOnFor(5s));
        m_meeting.nodes().kill(node);
        for (const QString &person : people)
            m_meeting.browser().drop(person);
        QVERIFY(come());
        QCOMPARE(m_meeting.nodeOfTheRoom(), 3 - node);
        for (const QString &person : people)
            QTRY_VERIFY(m_meeting.media(person).recording || isToldOf(person, true)); // still
        QVERIFY(m_meeting.nodes().start(node));
        QVERIFY(goesOnFor(5s));
        QCOMPARE(order(u"stopRecording"_s, node), u"done"_s);
        QVERIFY(allAreTold(false));

        int converting = 0;
        const QJsonObject recording = done([&](const QJsonObject &now) {
            if (converting > 0 || now["state"_L1] != u"converting"_s)
                return;
            converting = m_db->run("SELECT node_id FROM recording WHERE id = ?", {now["id"_L1].toInteger()})
                             ->rows.first()
                             .first()
                             .toInt();
            m_meeting.nodes().kill(converting);
            QVERIFY(m_meeting.nodes().start(converting));
            // As if a minute had gone by: whoever looks next takes it.
            QVERIFY(m_db->transaction([this] { return outcome(m_db->run("UPDATE recording SET lease_until = 1")); }));
        });
        QVERIFY(converting > 0);
        QCOMPARE(recording["state"_L1].toString(), u"done"_s);
        const Millis length(recording["durationMs"_L1].toInt());
        QVERIFY2(length > 10s, QJsonDocument(recording).toJson().constData());
        checkFilm(recording, {{3000ms, 4500ms}, {length - 4000ms, length - 1000ms}}); // of both nodes
    }

private:
    using Span = std::pair<Millis, Millis>;

    bool come()
    {
        for (const QString &person : people) {
            if (!m_meeting.enter(person))
                return false;
            m_meeting.publish(person, voiceAndFace);
        }
        return m_meeting.sees(people.first(), people.last()) && m_meeting.hears(people.last(), people.first());
    }
    bool isToldOf(const QString &person, bool isOn)
    {
        const auto *frame = m_meeting.client(person).find<RecordingFrame>();
        return frame && frame->on == isOn;
    }
    bool allAreTold(bool isOn)
    {
        return QTest::qWaitFor(
            [&] { return std::ranges::all_of(people, [&](const QString &each) { return isToldOf(each, isOn); }); },
            15000);
    }
    bool goesOnFor(Millis length)
    {
        QElapsedTimer timer;
        timer.start();
        return QTest::qWaitFor([&] { return timer.hasExpired(length.count()); }, int(length.count()) * 2);
    }
    QString order(const QString &operation, int node)
    {
        const QString session = m_meeting.nodes().soapSession(node);
        const auto reports = soapRows(m_meeting.nodes().url(node), u"ClusterService"_s, operation,
                                      {{u"SID"_s, session}, {u"roomId"_s, QString::number(m_meeting.room())}});
        return reports.isEmpty() ? QString() : reports.first().value(u"outcome"_s, reports.first().value(u"fault"_s));
    }
    HttpAnswer get(const QJsonObject &recording, const char *part)
    {
        return m_meeting.nodes().admin(1)->get(
            u"recordings/%1/%2"_s.arg(recording["id"_L1].toInteger()).arg(QLatin1String(part)));
    }
    /*! The recording of the room, once it goes no further; until then `look` sees it again and again. */
    QJsonObject done(const std::function<void(const QJsonObject &)> &look)
    {
        QJsonObject recording;
        const auto admin = m_meeting.nodes().admin(2);
        (void)QTest::qWaitFor(
            [&] {
                const auto all = admin->get(u"recordings?room=%1"_s.arg(m_meeting.room())).json();
                recording = all["recordings"_L1].toArray().first().toObject();
                look(recording);
                return recording["state"_L1] == u"done"_s || recording["state"_L1] == u"failed"_s;
            },
            120'000);
        return recording;
    }
    void checkFilm(const QJsonObject &recording, const QList<Span> &spans)
    {
        const QByteArray film = get(recording, "media").body;
        QCOMPARE(film.size(),
                 recording["size"_L1].toInteger() - get(recording, "poster").body.size()
                     - get(recording, "timeline").body.size());
        m_files.write(u"recording.webm"_s, film);
        QCOMPARE(m_files.probe(u"stream=codec_name,width,height"_s),
                 "codec_name=vp8\nwidth=1280\nheight=720\ncodec_name=opus\n");
        const DecodedFilm decoded(m_files.path(u"recording.webm"_s));
        for (const auto &[from, to] : spans) {
            for (Millis at = from; at < to; at += 500ms)
                QVERIFY2(decoded.litShare(at.count()) > 0.2, qPrintable(u"it is dark at %1 ms"_s.arg(at.count())));
            for (Millis at = from - 1s; at < to - 2s; at += 3s) // they beep once a second
                QVERIFY2(decoded.loudest(at.count(), (at + 3s).count()) > 0.02,
                         qPrintable(u"nothing is heard from %1 ms on"_s.arg(at.count())));
        }
    }

    const QStringList people{u"anna"_s, u"bert"_s};
    MediaCluster m_meeting{people};
    std::unique_ptr<Database> m_db;
    RecordingFiles m_files;
};

ATRIUM_TEST(tst_RecordedMeeting)
#include "tst_recordedmeeting.moc"
