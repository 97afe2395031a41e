// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/progressreader.h"
#include "agent/convert/timeline.h"
#include "tests/convert/recordingfiles.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! What is beside a film, and what programs say of their work. */
class tst_Timeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void epochsFollowEachOtherInTheFilmsTime();
    void lineIsRefused_data();
    void lineIsRefused();
    void whatDoesNotFitIsLeftOutFromThereOn();
    void reportIsRead();
    void reportIsRefused_data();
    void reportIsRefused();
    void progressIsRead();
};

namespace {

constexpr qint64 epochStart = 1'796'007'000'000;

QByteArray entry(qint64 at, const QByteArray &word)
{
    return "{\"at\":" + QByteArray::number(epochStart + at) + ",\"frame\":{\"t\":\"" + word + "\"}}\n";
}

const QByteArray report = "header {\"t\": \"v\", \"c\": \"vp8\", \"d\": \"camera\", \"s\": 1796007181897952, "
                          "\"u\": 1796007181969468}\nspan 0.000000 3.875000\nend\n";

} // namespace

void tst_Timeline::epochsFollowEachOtherInTheFilmsTime()
{
    const RecordingFiles files;
    files.write(u"1/timeline.jsonl"_s,
                entry(-100, "board") + entry(2000, "late") + entry(1500, "earlier") + "torn\n"
                    + QByteArray(maximumTimelineLine + 5, 'x') + '\n' + entry(90'000, "after")
                    + entry(95'000, "x").chopped(3));
    files.write(u"3/timeline.jsonl"_s, entry(61'000, "other"));
    files.write(u"4/timeline.jsonl"_s, entry(71'000, "not in the film"));
    QList<RecordedEpoch> epochs;
    for (const int number : {1, 2, 3, 4})
        epochs.append({number, files.path(QString::number(number)), {}});
    Film film;
    film.epochs = {
        {1, epochStart, {0, 10'000}}, {2, epochStart, {10'000, 12'000}}, {3, epochStart + 60'000, {20'000, 30'000}}};
    film.length = 30'000;

    const QJsonObject merged = QJsonDocument::fromJson(mergeTimelines(epochs, film)).object();
    QCOMPARE(merged["durationMs"_L1].toInt(), 30'000);
    QVERIFY(merged["isWhole"_L1].toBool());
    QStringList said;
    for (const QJsonValue &each : merged["events"_L1].toArray())
        said.append(QString::number(each["at"_L1].toInt()) + u' ' + each["frame"_L1]["t"_L1].toString());
    QCOMPARE(said, QStringList({u"0 board"_s, u"2000 late"_s, u"2000 earlier"_s, u"10000 after"_s, u"21000 other"_s}));
}

void tst_Timeline::lineIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"at\":1796007000000,\"frame\":{");
    QTest::newRow("no frame") << QByteArray("{\"at\":1796007000000}");
    QTest::newRow("a frame that is none") << QByteArray("{\"at\":1796007000000,\"frame\":[]}");
    QTest::newRow("no time") << QByteArray("{\"frame\":{}}");
    QTest::newRow("a time that is text") << QByteArray("{\"at\":\"1796007000000\",\"frame\":{}}");
    QTest::newRow("more than one") << QByteArray("{\"at\":1,\"frame\":{}},{\"at\":1,\"frame\":{}}");
    QTest::newRow("depth without an end")
        << "{\"at\":1796007000000,\"frame\":" + QByteArray("{\"a\":").repeated(100'000);
}

void tst_Timeline::lineIsRefused()
{
    QFETCH(QByteArray, line);
    Timeline timeline;
    QVERIFY(!timeline.add(line, {1, epochStart, {0, 1000}}));
    QCOMPARE(timeline.take(1000), "{\"durationMs\":1000,\"events\":[],\"isWhole\":true}\n");
}

void tst_Timeline::whatDoesNotFitIsLeftOutFromThereOn()
{
    const EpochClock clock{1, epochStart, {0, 10'000}};
    Timeline timeline(100);
    QVERIFY(timeline.add(entry(1000, "a"), clock));
    QVERIFY(!timeline.add(entry(2000, QByteArray(100, 'b')), clock));
    QVERIFY(!timeline.add(entry(3000, "c"), clock));
    QCOMPARE(timeline.take(10'000),
             "{\"durationMs\":10000,\"events\":[{\"at\":1000,\"frame\":{\"t\":\"a\"}}],\"isWhole\":false}\n");
}

void tst_Timeline::reportIsRead()
{
    const auto video = readTrackReport(report);
    QVERIFY(video);
    QVERIFY(video->isVideo);
    QCOMPARE(video->createdAt, 1796007181897);
    QCOMPARE(video->firstAt, 1796007181969);
    QCOMPARE(video->description, "camera");
    QCOMPARE(video->spans, (QList<Span>{{0, 3915}}));
    const auto sound = readTrackReport("header {\"t\":\"a\",\"s\":1796007181897952,\"u\":1796007181969468}\n"
                                       "span 0.000000 2.960000\nspan 6.985000 9.985000\nend\n");
    QVERIFY(sound);
    QVERIFY(!sound->isVideo);
    QCOMPARE(sound->description, "");
    QCOMPARE(sound->spans, (QList<Span>{{0, 2980}, {6985, 10'005}}));
}

void tst_Timeline::reportIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("without an end") << QByteArray("end\n") << QByteArray();
    QTest::newRow("without a span") << QByteArray("span 0.000000 3.875000\n") << QByteArray();
    QTest::newRow("without a header") << QByteArray("header ") << QByteArray("head ");
    QTest::newRow("of data") << QByteArray("\"v\"") << QByteArray("\"d\"");
    QTest::newRow("without a time") << QByteArray("\"u\"") << QByteArray("\"w\"");
    QTest::newRow("of a time that is text") << QByteArray("1796007181969468") << QByteArray("\"now\"");
    QTest::newRow("of a span that is no number") << QByteArray("3.875000") << QByteArray("nan");
    QTest::newRow("of a span without an end") << QByteArray("3.875000") << QByteArray("1e300");
    QTest::newRow("of a span that goes back") << QByteArray("0.000000") << QByteArray("4.000000");
    QTest::newRow("of a negative span") << QByteArray("0.000000") << QByteArray("-1.0");
    QTest::newRow("of spans one over the other") << QByteArray("end") << QByteArray("span 2.0 9.0\nend");
    QTest::newRow("with more words") << QByteArray("end") << QByteArray("and more\nend");
    QTest::newRow("without an end in sight")
        << QByteArray("end") << "span 4 5\n" + QByteArray(maximumReportBytes, 'x') + "\nend";
}

void tst_Timeline::reportIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray changed = QByteArray(report).replace(from, to);
    QVERIFY(changed != report);
    QVERIFY(!readTrackReport(changed));
}

void tst_Timeline::progressIsRead()
{
    QList<qint64> done;
    ProgressReader reader([&done](qint64 ms) { done.append(ms); });
    const QByteArray said = "frame=1\nout_time_us=1500000\nprogress=continue\nout_time_us=1500000\nout_time_us=N/"
                            "A\nout_time_us=2040000\nprogress=end\n";
    for (const char c : said)
        QVERIFY(reader.take(QByteArrayView(&c, 1)));
    QCOMPARE(done, QList<qint64>({1500, 2040}));
    QVERIFY(!reader.take(QByteArray(5000, 'x'))); // which FFmpeg would never say
}

ATRIUM_TEST(tst_Timeline)
#include "tst_timeline.moc"
