// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"

#include "agent/storage/database.h"
#include "tests/files/tusclient.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Agent;

/*! A process is killed in the middle of work that leaves something behind: the schema, a file. */
class tst_Unfinished : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void clusterWhoseMakingWasKilledIsMadeTheNextTime()
    {
        const int times = quickOrLong(6, 40);
        for (int i = 0; i < times; ++i) {
            QVERIFY(database().clear());
            AgentCluster fresh(database(), 1);
            const QStringList init{QStringLiteral("init"), QStringLiteral("--config"), fresh.configFile(1)};
            QProcess process;
            process.start(agentProgram(), init);
            QVERIFY(process.waitForStarted());
            process.waitForFinished(QRandomGenerator::global()->bounded(initMs)); // the moment of the kill
            process.kill();
            process.waitForFinished();
            // Whatever was there by then, saying it again ends with a cluster that serves.
            const auto again = runProgram(agentProgram(), init);
            QVERIFY2(again.exitCode == 0 || again.exitCode == alreadyThere, qPrintable(again.output));
            QVERIFY(fresh.start(1));
            QVERIFY(!fresh.soapSession(1).isEmpty());
            QVERIFY(fresh.stop(1));
        }
    }

    void fileWhoseUploadWasKilledIsWholeOrAbsent()
    {
        BEGIN(2);
        Meeting *meeting = scenario().meetOn(1, 2);
        QVERIFY(meeting);
        const QByteArray content = contentOfBytes(uploadBytes);
        const QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        const int times = quickOrLong(5, 40);
        QList<qint64> told; // files that somebody was told to be there
        for (int i = 0; i < times; ++i) {
            QNetworkReply *reply = scenario().user(0, 2).begin(
                "POST", QStringLiteral("rooms/%1/files?name=%2.bin").arg(meeting->room()).arg(i), content);
            (void)scenario().talkUntil([reply] { return reply->isFinished(); },
                                       QRandomGenerator::global()->bounded(uploadMs));
            cluster().kill(2);
            const HttpAnswer answer = answerOf(reply);
            if (answer.status == 201)
                told.append(answer.json().value(QLatin1String("id")).toInteger());
            QVERIFY(cluster().start(2));
        }
        for (const qint64 id : std::as_const(told)) {
            const HttpAnswer answer = scenario().user(0, 1).get(QStringLiteral("files/%1").arg(id));
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body == content);
        }
        auto connection = Database::open(database().settings(), Common::NodeId(), {});
        QVERIFY(connection);
        const auto listed = (*connection)->run("SELECT storage_key, sha256 FROM stored_file WHERE deleted = 0");
        QVERIFY(listed);
        for (const QVariantList &row : listed->rows) {
            QFile file(cluster().folder() + QLatin1String("/upload/") + row.at(0).toString());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex(), sha256);
            QCOMPARE(row.at(1).toString().toLatin1(), sha256);
        }
        QCOMPARE(meeting->interruptions(), 0);
        PROVE("died", "serve");
    }

    void uploadWhoseNodeIsKilledAgainAndAgainGoesOnAndIsWhole()
    {
        BEGIN(2);
        Meeting *meeting = scenario().meetOn(1, 2);
        QVERIFY(meeting);
        const QByteArray content = contentOfBytes(uploadBytes);
        const int times = quickOrLong(6, 200);
        int interrupted = 0;
        for (int i = 0; i < times; ++i) {
            TusClient tus(scenario().user(0, 2));
            const QList<std::pair<QByteArray, QByteArray>> room{{"room", QByteArray::number(meeting->room())}};
            QCOMPARE(tus.begin(QStringLiteral("%1.bin").arg(i), content.size(), room).status, 201);
            QNetworkReply *reply = tus.beginToSend(0, content);
            (void)scenario().talkUntil([reply] { return reply->isFinished(); },
                                       QRandomGenerator::global()->bounded(uploadMs));
            cluster().kill(2);
            interrupted += answerOf(reply).status == 204 ? 0 : 1;
            QVERIFY(cluster().start(2));
            // Until it is whole nobody sees a file; then it is the same through the other node.
            TusClient other(scenario().user(0, 1));
            other.setPath(tus.path());
            const qint64 file = other.goOn(content);
            QVERIFY(file > 0);
            QVERIFY(scenario().user(1, 1).get(QStringLiteral("files/%1").arg(file)).body == content);
        }
        QVERIFY(interrupted > 0);
        auto connection = Database::open(database().settings(), Common::NodeId(), {});
        const auto rows = (*connection)->run("SELECT COUNT(*) FROM stored_file WHERE is_folder = 0");
        QCOMPARE(rows->rows.first().first().toInt(), times);
        const QStringList onDisk =
            QDir(cluster().folder() + QLatin1String("/upload")).entryList(QDir::Files | QDir::NoDotAndDotDot);
        QCOMPARE(onDisk.size(), times); // and nothing is left of the tries
        QCOMPARE(meeting->interruptions(), 0);
        PROVE("died", "serve");
    }

private:
    // How long each takes about: the moment of the kill lies anywhere in it.
    static constexpr int initMs = 400;
    static constexpr int uploadMs = 250;
    static constexpr int uploadBytes = 8 << 20;
    static constexpr int alreadyThere = 11;
};

ATRIUM_TEST(tst_Unfinished)
#include "tst_unfinished.moc"
