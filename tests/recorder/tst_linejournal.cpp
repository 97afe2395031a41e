// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/recorder/linejournal.h"
#include "tests/support/hangingwork.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Lines that are written behind whoever adds them. A disk that hangs is stood in for by a latch that its only thread waits for. */
class tst_LineJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"lines.jsonl"_s);
    }

    void linesAreThereInTheirOrder()
    {
        DiskThreads disk;
        LineJournal journal(disk, m_file);
        QByteArray expected;
        for (int i = 0; i < 1000; ++i) {
            journal.add(QByteArray::number(i));
            expected += QByteArray::number(i) + '\n';
            if (i % 100 == 0)
                QCoreApplication::processEvents();
        }
        QVERIFY(finish(journal));
        QCOMPARE(content(), expected);
    }

    void whatWaitsWhenItEndsIsStillWritten()
    {
        DiskThreads disk;
        {
            LineJournal journal(disk, m_file);
            journal.add("first");
            journal.add("last");
        }
        QTRY_COMPARE(content(), QByteArray("first\nlast\n"));
    }

    void anotherOneGoesOnAtTheEnd()
    {
        DiskThreads disk;
        for (const char *line : {"one", "two"}) {
            LineJournal journal(disk, m_file);
            journal.add(line);
            QVERIFY(finish(journal));
        }
        QCOMPARE(content(), QByteArray("one\ntwo\n"));
    }

    void nobodyWaitsForADiskThatHangsAndItsMemoryIsBounded()
    {
        const auto hang = std::make_shared<std::latch>(1);
        DiskThreads disk(1);
        QVERIFY(disk.start(waitsFor(hang), std::chrono::minutes(1)));
        LineJournal journal(disk, m_file);
        QSignalSpy caughtUp(&journal, &LineJournal::caughtUp);
        const QByteArray line(1 << 20, 'x');
        for (int i = 0; i < 20; ++i)
            journal.add(line);
        journal.add("lost");
        hang->count_down();
        QTRY_COMPARE_WITH_TIMEOUT(caughtUp.count(), 1, 20000);
        QVERIFY(content().size() <= LineJournal::maximumWaitingBytes);
        QVERIFY(!content().contains("lost"));
        journal.add("after");
        QVERIFY(finish(journal));
        QVERIFY(content().endsWith("\nafter\n"));
        QCOMPARE(caughtUp.count(), 1);
    }

    void finishDoesNotWaitForEver()
    {
        const auto hang = std::make_shared<std::latch>(1);
        DiskThreads disk(1);
        QVERIFY(disk.start(waitsFor(hang), std::chrono::minutes(1)));
        LineJournal journal(disk, m_file);
        journal.add("line");
        bool isDone = false;
        journal.finish([&isDone] { isDone = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 20000);
        hang->count_down();
    }

    void whatCannotBeWrittenIsTriedAgainAndNotTorn()
    {
        DiskThreads disk;
        LineJournal journal(disk, m_folder->filePath(u"missing/lines.jsonl"_s));
        Warnings warnings;
        journal.add("line");
        QTRY_VERIFY(warnings.has("cannot be written"));
        QVERIFY(QDir(m_folder->path()).mkdir(u"missing"_s));
        QVERIFY(finish(journal));
        m_file = m_folder->filePath(u"missing/lines.jsonl"_s);
        QCOMPARE(content(), QByteArray("line\n"));
    }

    void fullDiskIsTold()
    {
        DiskThreads disk;
        LineJournal journal(disk, u"/dev/full"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be written"_s));
        QSignalSpy full(&journal, &LineJournal::diskFull);
        journal.add("line");
        QTRY_VERIFY(full.count() > 0);
    }

private:
    bool finish(LineJournal &journal)
    {
        bool isDone = false;
        journal.finish([&isDone] { isDone = true; });
        return QTest::qWaitFor([&isDone] { return isDone; }, 20000);
    }
    /*! What is warned of while it lives. */
    class Warnings
    {
    public:
        Warnings()
        {
            s_texts.clear();
            m_before = qInstallMessageHandler(
                [](QtMsgType, const QMessageLogContext &, const QString &text) { s_texts.append(text); });
        }
        ~Warnings() { qInstallMessageHandler(m_before); }
        Q_DISABLE_COPY_MOVE(Warnings)
        bool has(const char *part) const { return s_texts.join(u'\n').contains(QLatin1String(part)); }

    private:
        inline static QStringList s_texts;
        QtMessageHandler m_before;
    };
    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

ATRIUM_TEST(tst_LineJournal)
#include "tst_linejournal.moc"
