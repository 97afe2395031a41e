// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/logging/log.h"
#include "agent/logging/logfield.h"
#include "agent/logging/logrecord.h"
#include "agent/logging/requestscope.h"
#include "agent/logging/unixdatagram.h"
#include "agent/threads/later.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Agent;
using namespace Qt::StringLiterals;

namespace {

LogRecord record(const QByteArray &message)
{
    return {.at = {1'764'061'200'123}, .level = LogLevel::Warning, .category = "agent.placement", .message = message};
}

} // namespace

class tst_LogRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsOneLineInUtc()
    {
        QCOMPARE(textLine(record("room moved")),
                 QByteArray("2025-11-25T09:00:00.123Z warning agent.placement room moved\n"));
        LogRecord about = record("room moved");
        about.request = "4f";
        about.fields = {{"operation", "moveRoom"}};
        QCOMPARE(textLine(about),
                 QByteArray("2025-11-25T09:00:00.123Z warning agent.placement room moved "
                            "[request=4f operation=moveRoom]\n"));
    }

    void machineReadableMessageEndsItsLine()
    {
        LogRecord history = record("{\"op\":\"open\"}");
        history.request = "4f";
        QVERIFY(textLine(history).endsWith(" {\"op\":\"open\"}\n"));
    }

    void nothingFromOutsideForgesALine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("line breaks") << u"a\r\nb\vc\fd"_s << QByteArray("a\\r\\nb\\x0bc\\x0cd");
        QTest::newRow("a terminal's commands")
            << u"\u001b[2J\u009b2J\u007f\u0000"_s << QByteArray("\\x1b[2J\\x9b2J\\x7f\\x00");
        QTest::newRow("Unicode's line breaks") << u"a\u0085b\u2028c\u2029d"_s << QByteArray("a\\x85b\\u2028c\\u2029d");
        QTest::newRow("turned direction") << u"a\u202eb\u2066c"_s << QByteArray("a\\u202eb\\u2066c");
        QTest::newRow("all else stays") << u"Zoë \"\\\" 会議 🙂"_s << u"Zoë \"\\\" 会議 🙂"_s.toUtf8();
    }
    void nothingFromOutsideForgesALine()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, written);
        QCOMPARE(harmless(text.toUtf8()), written);
        const LogRecord said = record(text.toUtf8());
        QCOMPARE(textLine(said).count('\n'), 1);
        QCOMPARE(jsonLine(said).count('\n'), 1);
        QCOMPARE(QJsonDocument::fromJson(jsonLine(said)).object().value(u"message"_s).toString().toUtf8(), written);
        QVERIFY(journalDatagram(said).startsWith("MESSAGE=" + written + "\nPRIORITY=4\n"));
    }

    void longMessageIsCutAndSaysSo()
    {
        const QByteArray written = harmless(QByteArray(longestLogMessage + 7, 'x'));
        QVERIFY(written.size() < longestLogMessage + 100);
        QVERIFY(written.endsWith("xx… (7 bytes more)"));
    }

    void jsonHasFieldsOfItsOwn()
    {
        LogRecord said = record("room moved");
        said.node = 3;
        said.request = "4f";
        said.fields = {{"operation", "moveRoom"}, {"ts", "forged"}};
        const QJsonObject object = QJsonDocument::fromJson(jsonLine(said)).object();
        QCOMPARE(object,
                 (QJsonObject{{u"ts"_s, u"2025-11-25T09:00:00.123Z"_s},
                              {u"level"_s, u"warning"_s},
                              {u"category"_s, u"agent.placement"_s},
                              {u"message"_s, u"room moved"_s},
                              {u"node"_s, 3},
                              {u"request"_s, u"4f"_s},
                              {u"operation"_s, u"moveRoom"_s}}));
    }

    void journalGetsEachFieldByItself()
    {
        LogRecord said = record("room moved");
        said.node = 3;
        said.request = "4f";
        said.fields = {{"operation", "moveRoom"}};
        said.file = "roommover.cpp";
        said.line = 12;
        QCOMPARE(journalDatagram(said),
                 QByteArray("MESSAGE=room moved\nPRIORITY=4\nSYSLOG_IDENTIFIER=atrium-agent\n"
                            "ATRIUM_CATEGORY=agent.placement\nATRIUM_NODE=3\n"
                            "ATRIUM_REQUEST_ID=4f\nATRIUM_OPERATION=moveRoom\n"
                            "CODE_FILE=roommover.cpp\nCODE_LINE=12\n"));
    }

    void datagramsReachTheirSocketAndNobodyWaitsForItsReader()
    {
        QTemporaryDir folder;
        const QByteArray path = folder.filePath(u"journal"_s).toUtf8();
        const UnixDatagram sender(path);
        QVERIFY(!sender.send("early")); // nobody is there yet
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        memcpy(address.sun_path, path.constData(), size_t(path.size()));
        const int reader = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        QCOMPARE(::bind(reader, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        const QByteArray said = journalDatagram(record("room moved"));
        QVERIFY(sender.send(said)); // though it began before the reader did
        QByteArray heard(4096, '\0');
        heard.resize(::recv(reader, heard.data(), size_t(heard.size()), 0));
        QCOMPARE(heard, said);
        // One that does not read is given up for the moment, at once.
        QElapsedTimer timer;
        timer.start();
        int taken = 0;
        while (taken < 100'000 && sender.send(said))
            ++taken;
        QVERIFY(taken < 100'000);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        ::close(reader);
    }

    void journalIsUsedWhereStandardErrorGoesThere()
    {
        const QByteArray before = qgetenv("JOURNAL_STREAM");
        struct stat info
        {};
        QCOMPARE(::fstat(STDERR_FILENO, &info), 0);
        const auto formatBy = [](const QByteArray &stream) {
            qputenv("JOURNAL_STREAM", stream);
            return usualLogFormat();
        };
        QCOMPARE(
            formatBy(QByteArray::number(qulonglong(info.st_dev)) + ':' + QByteArray::number(qulonglong(info.st_ino))),
            LogFormat::Journal);
        QCOMPARE(formatBy(QByteArray::number(qulonglong(info.st_dev)) + ":1"),
                 LogFormat::Text); // inherited, redirected since
        QCOMPARE(formatBy("nonsense"), LogFormat::Text);
        QCOMPARE(formatBy(""), LogFormat::Text);
        qputenv("JOURNAL_STREAM", before);
    }

    void requestGoesAlongToOtherThreadsAndBack()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QByteArray there;
        QByteArray back = "not yet";
        {
            const RequestScope scope("4f");
            runIn(pool, [] { return RequestScope::current(); }).then(this, [&](const QByteArray &seen) {
                there = seen;
                back = RequestScope::current();
            });
            const RequestScope none{QByteArray()};
            QVERIFY(RequestScope::current().isEmpty());
        }
        QVERIFY(RequestScope::current().isEmpty());
        QTRY_COMPARE(there, QByteArray("4f"));
        QCOMPARE(back, QByteArray("4f"));
        QCOMPARE(runIn(pool, [] { return RequestScope::current(); }).result(), QByteArray()); // the thread forgot it
    }

    void fieldsNestAndEnd()
    {
        const LogField outer("job", "mail.send");
        {
            const LogField inner("peer", "2");
            QCOMPARE(LogField::innermost(), &inner);
            QCOMPARE(inner.outer(), &outer);
        }
        QCOMPARE(LogField::innermost(), &outer);
    }

    void requestIdsAreShortPlainWords()
    {
        QVERIFY(isRequestId("a"));
        QVERIFY(isRequestId("4f-A_z.9"));
        QVERIFY(isRequestId(QByteArray(64, 'x')));
        for (const QByteArray &bad : {QByteArray(), QByteArray(65, 'x'), QByteArray("a b"), QByteArray("a\nb"),
                                      QByteArray("ä"), QByteArray("a/b"), QByteArray("<a>")})
            QVERIFY2(!isRequestId(bad), bad.constData());
    }
};

ATRIUM_TEST(tst_LogRecord)
#include "tst_logrecord.moc"
