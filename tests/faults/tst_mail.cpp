// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"

#include "agent/storage/database.h"
#include "tests/support/mailserver.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! Letters of a whole cluster: each arrives, and twice only where that is said, also when a node dies with one in hand. */
class tst_Mail : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void invitationsArriveAlsoWhenTheSendingNodeIsKilled()
    {
        MailServer server;
        QVERIFY(server.start({u"--user"_s, u"rooms"_s, u"--password"_s, password}));
        QVERIFY(writePassword());
        BEGIN(2, configOf(server));
        const qint64 room = scenario().addRoom();
        QVERIFY(invite(1, room, u"not-an-address"_s).errorCode() == u"invalid"_s);

        // The job is idle: what is written at one node leaves at once, by one of them.
        QCOMPARE(invite(1, room, u"ada@school.example"_s).status, 201);
        QTRY_COMPARE_WITH_TIMEOUT(server.countOf(u"ada@school.example"_s), 1, patienceMs);
        checkInvitation(server.mails().first());

        // One node has a letter in hand: the server has it, and says nothing.
        QCOMPARE(invite(2, room, u"hold-1@school.example"_s).status, 201);
        QTRY_COMPARE_WITH_TIMEOUT(server.countOf(u"hold-1@school.example"_s), 1, patienceMs);
        const int worker = value("SELECT node_id FROM cluster_job WHERE name = 'mail.send'").toInt();
        QVERIFY(worker == 1 || worker == 2);
        const int other = 3 - worker;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(invite(other, room, u"p%1@school.example"_s.arg(i)).status, 201);
        cluster().kill(worker);
        server.release();
        QCOMPARE(sql("UPDATE cluster_job SET lease_until = 1 WHERE name = 'mail.send'"), 1); // nobody waits for it here
        QCOMPARE(invite(other, room, u"last@school.example"_s).status, 201);
        QTRY_COMPARE_WITH_TIMEOUT(value("SELECT COUNT(*) FROM mail WHERE state <> 3").toInt(), 0, patienceMs);

        const auto rows = answer("SELECT to_address, may_be_doubled FROM mail ORDER BY id");
        QCOMPARE(rows.size(), 6);
        for (const QVariantList &row : rows) {
            const int count = server.countOf(row.at(0).toString());
            QVERIFY2(count >= 1, qPrintable(row.at(0).toString()));
            QVERIFY2(count == 1 || row.at(1).toInt() == 1, qPrintable(row.at(0).toString()));
        }
        QCOMPARE(server.countOf(u"hold-1@school.example"_s), 2);
        QCOMPARE(value("SELECT COUNT(*) FROM mail WHERE may_be_doubled = 1").toInt(), 1);
        QCOMPARE(value("SELECT COUNT(*) FROM mail WHERE content <> ''").toInt(), 0);
        QStringList ids;
        for (const ArrivedMail &mail : server.mails()) {
            if (mail.to().startsWith("hold-"_L1))
                ids.append(mail.header(u"Message-ID"_s));
        }
        QCOMPARE(ids.size(), 2);
        QCOMPARE(ids.first(), ids.last()); // that is how a mail program knows that they are one

        // What nobody may read: the password, and the secrets of the links.
        for (int node = 1; node <= 2; ++node) {
            QVERIFY(!cluster().log(node).contains(password));
            for (const ArrivedMail &mail : server.mails())
                QVERIFY(!cluster().log(node).contains(secretIn(mail)));
        }
        PROVE("died");
    }

    void nodeThatEndsWaitsForNoMailServer()
    {
        MailServer server;
        QVERIFY(server.start());
        BEGIN(1,
              {.config = {{u"mail.server"_s, u"\"127.0.0.1\""_s},
                          {u"mail.port"_s, QString::number(server.port())},
                          {u"mail.tls"_s, u"\"none\""_s},
                          {u"mail.from"_s, u"\"rooms@school.example\""_s}}});
        QCOMPARE(invite(1, scenario().addRoom(), u"hold-1@school.example"_s).status, 201);
        QTRY_COMPARE_WITH_TIMEOUT(server.countOf(u"hold-1@school.example"_s), 1, patienceMs);
        QVERIFY(cluster().stop(1)); // the server would be waited for, for a minute
        QCOMPARE(answer("SELECT state, may_be_doubled FROM mail"), (QList<QVariantList>{{1, 1}}));
    }

    void membersOfAnAppointmentAreInvitedAndReminded()
    {
        MailServer server;
        QVERIFY(server.start({u"--user"_s, u"rooms"_s, u"--password"_s, password}));
        QVERIFY(writePassword());
        BEGIN(1, configOf(server));
        const qint64 start = value("SELECT {now}").toLongLong() + 4 * 60 * 1000; // the link is good already
        const QJsonObject ada{
            {u"firstName"_s, u"Ада"_s}, {u"email"_s, u"ada@school.example"_s}, {u"language"_s, u"de"_s}};
        const QJsonObject wish{{u"title"_s, u"Математика; 7b"_s},
                               {u"start"_s, start},
                               {u"end"_s, start + 3'600'000},
                               {u"timeZone"_s, u"Europe/Kyiv"_s},
                               {u"members"_s, QJsonArray{ada}}};
        const auto added =
            scenario().admin(1).send("POST", u"appointments"_s, QJsonDocument(wish).toJson(QJsonDocument::Compact));
        QVERIFY2(added.status == 201, added.body.constData());
        QCOMPARE(added.json().value("letters"_L1).toInt(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(server.countOf(u"ada@school.example"_s), 1, patienceMs);
        const ArrivedMail invited = server.mails().first();
        QCOMPARE(invited.seen.value("defects"_L1).toArray(), QJsonArray());
        QVERIFY(invited.header(u"Subject"_s).contains(u"Математика; 7b"_s));
        QVERIFY2(invited.text().contains(u"(Europe/Kyiv, UTC+0"_s), qPrintable(invited.text()));
        const QString calendar = invited.part(u"text/calendar"_s).value("text"_L1).toString();
        QVERIFY2(calendar.contains(u"METHOD:REQUEST"_s) && calendar.contains(u"SUMMARY:Математика\\; 7b"_s),
                 qPrintable(calendar));
        ApiClient guest(cluster().url(1));
        QCOMPARE(guest.comeAsGuest(secretIn(invited), {}).status, 200);

        // The reminder is due; the job would have its turn within a minute.
        QTRY_COMPARE_WITH_TIMEOUT(sql("UPDATE cluster_job SET due_at = 1 WHERE name = 'reminders.send'"), 1,
                                  patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(server.countOf(u"ada@school.example"_s), 2, patienceMs);
        const ArrivedMail reminded = server.mails().last();
        QVERIFY(reminded.header(u"Subject"_s).contains(u"Математика; 7b"_s));
        QCOMPARE(secretIn(reminded), secretIn(invited));
        QVERIFY(reminded.part(u"text/calendar"_s).isEmpty());
        QVERIFY(!cluster().log(1).contains(secretIn(invited)));
    }

private:
    static inline const QString password = u"battery staple 42"_s;

    ClusterOptions configOf(const MailServer &server) const
    {
        return {.config = {{u"mail.server"_s, u"\"127.0.0.1\""_s},
                           {u"mail.port"_s, QString::number(server.port())},
                           {u"mail.tls"_s, u"\"none\""_s},
                           {u"mail.user"_s, u"\"rooms\""_s},
                           {u"mail.password_file"_s, u"\"%1\""_s.arg(passwordFile())},
                           {u"mail.from"_s, u"\"Atrium <rooms@school.example>\""_s}}};
    }
    QString passwordFile() const { return m_folder.filePath(u"mail-password"_s); }
    bool writePassword() const
    {
        QFile file(passwordFile());
        return file.open(QIODevice::WriteOnly) && file.write(password.toUtf8() + '\n') > 0
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    HttpAnswer invite(int node, qint64 room, const QString &to)
    {
        const QJsonObject mail{{u"to"_s, to}, {u"language"_s, u"de"_s}, {u"zone"_s, u"Europe/Berlin"_s}};
        const QJsonObject wish{{u"validity"_s, u"endless"_s}, {u"name"_s, u"Ада"_s}, {u"mail"_s, mail}};
        return scenario().admin(node).send("POST", u"rooms/%1/invitations"_s.arg(room),
                                           QJsonDocument(wish).toJson(QJsonDocument::Compact));
    }
    static QString secretIn(const ArrivedMail &mail)
    {
        static const QRegularExpression link(u"invitationHash=([0-9a-f]{64})"_s);
        return link.match(mail.text()).captured(1);
    }
    void checkInvitation(const ArrivedMail &mail)
    {
        QCOMPARE(mail.seen.value("defects"_L1).toArray(), QJsonArray());
        QCOMPARE(mail.person(u"From"_s), QJsonArray({u"Atrium"_s, u"rooms@school.example"_s}));
        QCOMPARE(mail.person(u"To"_s), QJsonArray({u"Ада"_s, u"ada@school.example"_s}));
        QVERIFY(mail.header(u"Subject"_s).startsWith(u"Einladung in den Raum"_s));
        const QString address = cluster().url(1).toString() + u"?invitationHash="_s + secretIn(mail);
        QVERIFY2(mail.text().contains(address), qPrintable(mail.text()));
        ApiClient guest(cluster().url(2));
        QCOMPARE(guest.comeAsGuest(secretIn(mail), {}).status, 200);
    }
    QList<QVariantList> answer(const char *statement)
    {
        auto connection = Database::open(database().settings(), {}, {});
        if (!connection)
            return {};
        const auto rows = (*connection)->run(statement);
        return rows ? rows->rows : QList<QVariantList>();
    }
    QVariant value(const char *statement)
    {
        const auto rows = answer(statement);
        return rows.isEmpty() ? QVariant() : rows.first().first();
    }

    QTemporaryDir m_folder;
};

ATRIUM_TEST(tst_Mail)
#include "tst_mail.moc"
