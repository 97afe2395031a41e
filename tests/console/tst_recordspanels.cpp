// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/audit/auditpanel.h"
#include "console/panels/files/filespanel.h"
#include "console/panels/jobs/jobspanel.h"
#include "console/panels/mail/mailpanel.h"
#include "console/panels/recordings/recordingspanel.h"
#include "console/panels/sessions/sessionspanel.h"

#include "console/widgets/messagebar.h"
#include "console/widgets/tableview.h"
#include "dialogs.h"
#include "fakeconnection.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;

namespace {

const QDateTime longAgo(QDate(2026, 1, 31), QTime(23, 30), Qt::UTC); // past midnight in Berlin

AuditEntry auditEntry(qint64 id, const QString &action = u"room.save"_s)
{
    return {.id = id,
            .at = longAgo,
            .who = u"ann"_s,
            .address = u"192.0.2.7"_s,
            .action = action,
            .target = u"5"_s,
            .outcome = u"done"_s,
            .node = 2};
}

QueuedMail mail(qint64 id, const QString &state)
{
    return {.id = id,
            .to = u"m%1@example.org"_s.arg(id),
            .subject = u"You are invited"_s,
            .state = state,
            .createdAt = longAgo,
            .sentAt = state == u"sent"_s ? longAgo : QDateTime()};
}

RoomFile file(qint64 id, bool isDeleted = false)
{
    return {.id = id,
            .name = u"plan %1.pdf"_s.arg(id),
            .room = 7,
            .roomName = u"Physics"_s,
            .owner = u"Ann"_s,
            .sizeBytes = 2048,
            .mediaType = u"application/pdf"_s,
            .preview = u"failed"_s,
            .previewError = u"The file is damaged."_s,
            .createdAt = longAgo,
            .deletedAt = isDeleted ? longAgo : QDateTime()};
}

RoomRecording recording(qint64 id, const QString &state)
{
    return {.id = id,
            .name = u"Physics %1"_s.arg(id),
            .room = 7,
            .roomName = u"Physics"_s,
            .createdBy = u"Ann"_s,
            .startedAt = longAgo,
            .endedAt = longAgo,
            .durationMs = 3'665'000,
            .sizeBytes = 2048,
            .state = state,
            .progress = 42,
            .failure = state == u"failed"_s ? u"Nothing was recorded."_s : QString(),
            .node = 2};
}

} // namespace

/*! The lists that have RecordsPanel in common, and what each adds. */
class tst_RecordsPanels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_connection = std::make_unique<FakeConnection>(); }
    void cleanup()
    {
        m_panel.reset();
        m_connection.reset();
    }

    void modelKeepsTheRules();
    void rowsAreInWords();
    void moreRowsComeWhenScrolledDown();
    void searchAsksTheCluster();
    void emptyListSaysWhy();
    void problemIsSaidAndTheRowsStay();
    void exportWritesAllThatMatches();
    void exportThatFailsSaysSo();
    void exportCanBeStopped();
    void formulasAreWrittenAsText();
    void selectedRowIsCopied();
    void failedMailIsTriedAgain();
    void mailIsDeletedAfterAsking();
    void testMailIsSent();
    void filesAreListedWithWhatTheyTake();
    void recordingsAreListedWithHowTheyStand();
    void recordingIsDeletedAfterAskingAndNotWhileItIsRecorded();
    void fileIsDeletedAfterAskingAndRestored();
    void auditLogIsCutToATime();
    void readOnlyConnectionChangesNothing();
    void mailsCanBeChosenByState();
    void sessionsAreEndedAfterAQuestion();
    void oneSessionIsEndedAfterAQuestion();
    void jobsAreSearchedHere();

private:
    FakeAdministration &cluster() { return m_connection->fakeAdministration; }
    template <class Type>
    void show()
    {
        m_panel = std::make_unique<Type>(*m_connection);
        m_panel->resize(1100, 400);
        m_panel->show();
        m_connection->connectNow();
        refresh();
    }
    void refresh()
    {
        m_panel->load();
        m_connection->answerAll();
    }
    TableView *table() const { return m_panel->findChild<TableView *>(); }
    MessageBar *message() const { return m_panel->findChild<MessageBar *>(); }
    QPushButton *button(const char *name) const { return m_panel->findChild<QPushButton *>(QLatin1String(name)); }
    QLineEdit *search() const { return m_panel->findChild<QLineEdit *>(u"search"_s); }
    QStringList row(int number) const
    {
        QStringList cells;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            cells << table()->model()->index(number, column).data().toString();
        return cells;
    }
    QByteArray exported()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        exportTo(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void exportTo(const QString &path)
    {
        button("exportButton")->click();
        auto *dialog = m_panel->findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        m_connection->answerAll();
    }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<RecordsPanel> m_panel;
};

void tst_RecordsPanels::modelKeepsTheRules()
{
    show<AuditPanel>();
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (qint64 id = 1; id <= 30; ++id) {
        cluster().audit.prepend(auditEntry(id));
        if (id % 10 == 0)
            refresh();
    }
    cluster().audit.removeAt(1);
    cluster().audit[5].outcome = u"conflict"_s;
    refresh();
    QCOMPARE(table()->model()->index(0, 3).data().toString(), u"room.save"_s);
    cluster().audit.clear();
    refresh();
    QCOMPARE(table()->model()->rowCount(), 0);
}

void tst_RecordsPanels::rowsAreInWords()
{
    cluster().audit = {auditEntry(1), auditEntry(2), auditEntry(3)};
    cluster().audit[1].outcome = u"conflict"_s;
    cluster().audit[1].message = u"Somebody else changed it."_s;
    cluster().audit[2].outcome = u"not_found"_s;
    cluster().audit[2].node = 0;
    show<AuditPanel>();
    QCOMPARE(row(0).mid(1), (QStringList{u"ann"_s, u"192.0.2.7"_s, u"room.save"_s, u"5"_s, u"2"_s, u"done"_s}));
    QVERIFY2(row(0).first().contains(u"00:30"_s), qPrintable(row(0).first())); // in Berlin's time
    QCOMPARE(row(1).last(), u"Somebody else changed it."_s);
    QCOMPARE(row(2).mid(5), (QStringList{u"command"_s, u"not_found"_s}));
}

void tst_RecordsPanels::moreRowsComeWhenScrolledDown()
{
    for (qint64 id = 450; id > 0; --id)
        cluster().audit.append(auditEntry(id));
    show<AuditPanel>();
    QSignalSpy status(m_panel.get(), &Panel::statusChanged);
    QCOMPARE(table()->model()->rowCount(), 200);
    table()->scrollToBottom();
    m_connection->answerAll();
    QCOMPARE(table()->model()->rowCount(), 400);
    QCOMPARE(status.last().first().toString(), u"400 of 450 entry(s) loaded; scroll down for more"_s);
    table()->scrollToBottom();
    m_connection->answerAll();
    QCOMPARE(table()->model()->rowCount(), 450);
    QCOMPARE(status.last().first().toString(), u"450 entry(s)"_s);
    refresh(); // asks for all that was shown
    QCOMPARE(table()->model()->rowCount(), 450);
}

void tst_RecordsPanels::searchAsksTheCluster()
{
    cluster().audit = {auditEntry(1), auditEntry(2, u"user.add"_s)};
    show<AuditPanel>();
    search()->setText(u" user "_s);
    QTRY_COMPARE(cluster().pagesAsked.last(), u"0+200 user"_s);
    m_connection->answerAll();
    QCOMPARE(table()->model()->rowCount(), 1);
}

void tst_RecordsPanels::emptyListSaysWhy()
{
    show<AuditPanel>();
    QCOMPARE(table()->emptyText(), u"Nothing was done in that time."_s);
    search()->setText(u"x"_s);
    QTRY_COMPARE(cluster().pagesAsked.last(), u"0+200 x"_s);
    m_connection->answerAll();
    QCOMPARE(table()->emptyText(), u"Nothing that was done matches “x”."_s);
}

void tst_RecordsPanels::problemIsSaidAndTheRowsStay()
{
    cluster().audit = {auditEntry(1)};
    show<AuditPanel>();
    cluster().error = Common::Error{Common::ErrorCode::Unavailable, u"The database is away."_s};
    refresh();
    QCOMPARE(message()->text(), u"The list could not be refreshed. The database is away."_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    cluster().error.reset();
    refresh();
    QCOMPARE(message()->text(), QString());
}

void tst_RecordsPanels::exportWritesAllThatMatches()
{
    for (qint64 id = 1500; id > 0; --id)
        cluster().audit.append(auditEntry(id, id % 2 == 0 ? u"even, \"really\""_s : u"odd"_s));
    show<AuditPanel>();
    QByteArray all = exported();
    QCOMPARE(all.count("\r\n"), 1501);
    QVERIFY(all.startsWith("When,Who,From,Action,On what,By node,Outcome\r\n"));
    QVERIFY(all.contains(",\"even, \"\"really\"\"\","));
    const QByteArray when = all.split('\n').at(1).split(',').first(); // for other programs, wherever they are
    QVERIFY2(when.endsWith('Z') && QDateTime::fromString(QString::fromLatin1(when), Qt::ISODateWithMs).isValid(),
             when.constData());
    QVERIFY(message()->text().startsWith(u"Written to "_s));
    search()->setText(u"odd"_s);
    QTRY_COMPARE(cluster().pagesAsked.last(), u"0+200 odd"_s);
    m_connection->answerAll();
    QCOMPARE(exported().count("\r\n"), 751);
}

void tst_RecordsPanels::exportThatFailsSaysSo()
{
    cluster().audit = {auditEntry(1)};
    show<AuditPanel>();
    exportTo(u"/nowhere/at/all.csv"_s);
    QCOMPARE(message()->kind(), MessageBar::Kind::Problem);
    QVERIFY2(message()->text().startsWith(u"/nowhere/at/all.csv could not be written: "_s),
             qPrintable(message()->text()));
    cluster().error = Common::Error{Common::ErrorCode::Unavailable, u"The database is away."_s};
    QVERIFY(exported().isEmpty());
    QVERIFY(message()->text().endsWith(u"The database is away."_s));
    QVERIFY(button("exportButton")->isEnabled());
}

void tst_RecordsPanels::exportCanBeStopped()
{
    for (int i = 0; i < 2500; ++i)
        cluster().audit.append(auditEntry(i));
    show<AuditPanel>();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    button("exportButton")->click();
    auto *dialog = m_panel->findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QVERIFY(button("exportButton")->text().contains(u"Stop"_s));
    const qsizetype asked = cluster().pagesAsked.size();
    button("exportButton")->click();
    m_connection->answerAll();
    QCOMPARE(cluster().pagesAsked.size(), asked);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(message()->text(), u"The export was stopped; nothing was written."_s);
    QCOMPARE(exported().count("\r\n"), 2501); // another one
}

void tst_RecordsPanels::formulasAreWrittenAsText()
{
    cluster().audit = {auditEntry(1, u"=HYPERLINK(\"http://example.org\")"_s)};
    show<AuditPanel>();
    QVERIFY(exported().contains("\"'=HYPERLINK(\"\"http://example.org\"\")\""));
}

void tst_RecordsPanels::selectedRowIsCopied()
{
    cluster().audit = {auditEntry(1), auditEntry(2, u"user.add"_s)};
    show<AuditPanel>();
    table()->selectRow(1);
    table()->setFocus();
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\t', 1), u"ann\t192.0.2.7\tuser.add\t5\t2\tdone"_s);
}

void tst_RecordsPanels::failedMailIsTriedAgain()
{
    cluster().mails = {mail(1, u"sent"_s), mail(2, u"failed"_s)};
    show<MailPanel>();
    QPushButton *retry = button("retryButton");
    QVERIFY(!retry->isEnabled());
    table()->selectRow(0);
    QVERIFY(!retry->isEnabled()); // it was sent
    table()->selectRow(1);
    QVERIFY(retry->isEnabled());
    retry->click();
    m_connection->answerAll();
    QCOMPARE(cluster().changes, QStringList{u"retry 2"_s});
    QCOMPARE(message()->text(), u"The mail to m2@example.org is being tried again."_s);
    cluster().error = Common::Error{Common::ErrorCode::Conflict, u"It is being sent."_s};
    retry->click();
    m_connection->answerAll();
    QVERIFY(message()->kind() == MessageBar::Kind::Problem);
}

void tst_RecordsPanels::mailIsDeletedAfterAsking()
{
    cluster().mails = {mail(1, u"failed"_s)};
    show<MailPanel>();
    table()->selectRow(0);
    button("deleteButton")->click();
    QVERIFY(openQuestion()->informativeText().contains(u"not sent"_s));
    QVERIFY(answerQuestion(u"Delete mail"_s));
    m_connection->answerAll();
    QCOMPARE(cluster().changes, QStringList{u"delete 1"_s});
    QCOMPARE(table()->model()->rowCount(), 0);
}

void tst_RecordsPanels::testMailIsSent()
{
    show<MailPanel>();
    button("testButton")->click();
    auto *dialog = m_panel->findChild<QInputDialog *>();
    dialog->setTextValue(u" ann@example.org "_s);
    dialog->accept();
    m_connection->answerAll();
    QCOMPARE(cluster().changes, QStringList{u"test mail to ann@example.org"_s});
}

void tst_RecordsPanels::filesAreListedWithWhatTheyTake()
{
    cluster().files = {file(1), file(2, true), file(3)};
    cluster().fileTotals = {.rooms = 4096, .homes = 1024, .bins = 2048};
    show<FilesPanel>();
    QSignalSpy status(m_panel.get(), &Panel::statusChanged);
    refresh();
    QCOMPARE(status.last().first().toString(),
             u"2 file(s). Rooms: 4.0 KiB, bins: 2.0 KiB, what accounts keep for themselves: 1.0 KiB"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"plan 1.pdf"_s);
    QCOMPARE(table()->model()->index(0, 6).data(Qt::ToolTipRole).toString(), u"The file is damaged."_s);
    auto *places = m_panel->findChild<QComboBox *>(u"places"_s);
    places->setCurrentIndex(1);
    m_connection->answerAll();
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"plan 2.pdf"_s);
}

void tst_RecordsPanels::recordingsAreListedWithHowTheyStand()
{
    cluster().recordings = {recording(1, u"done"_s), recording(2, u"converting"_s), recording(3, u"failed"_s)};
    show<RecordingsPanel>();
    QSignalSpy status(m_panel.get(), &Panel::statusChanged);
    refresh();
    QCOMPARE(status.last().first().toString(), u"3 recording(s)"_s);
    QCOMPARE(row(0).at(0), u"Physics"_s);
    QCOMPARE(row(0).at(4), u"1:01:05"_s);
    QCOMPARE(row(0).at(5), u"2.0 KiB"_s);
    QCOMPARE(row(0).at(6), u"done"_s);
    QCOMPARE(row(0).at(7), u"2"_s);
    QCOMPARE(row(1).at(6), u"is being converted, 42 %"_s);
    QCOMPARE(row(2).at(6), u"failed"_s);
    QCOMPARE(table()->model()->index(2, 6).data(Qt::ToolTipRole).toString(), u"Nothing was recorded."_s);
}

void tst_RecordsPanels::recordingIsDeletedAfterAskingAndNotWhileItIsRecorded()
{
    cluster().recordings = {recording(1, u"recording"_s), recording(2, u"done"_s)};
    show<RecordingsPanel>();
    table()->selectRow(0);
    QVERIFY(!button("deleteButton")->isEnabled());
    table()->selectRow(1);
    button("deleteButton")->click();
    QVERIFY(openQuestion()->informativeText().contains(u"cannot be brought back"_s));
    QVERIFY(answerQuestion(u"Delete recording"_s));
    m_connection->answerAll();
    QCOMPARE(cluster().changes, QStringList{u"delete recording 2"_s});
    QCOMPARE(table()->model()->rowCount(), 1);
}

void tst_RecordsPanels::fileIsDeletedAfterAskingAndRestored()
{
    cluster().files = {file(1), file(2, true)};
    show<FilesPanel>();
    QVERIFY(!button("deleteButton")->isEnabled());
    table()->selectRow(0);
    button("deleteButton")->click();
    QVERIFY(openQuestion()->informativeText().contains(u"seven days"_s));
    QVERIFY(answerQuestion(u"Delete file"_s));
    m_connection->answerAll();
    QCOMPARE(cluster().changes, QStringList{u"delete file 1"_s});
    m_panel->findChild<QComboBox *>(u"places"_s)->setCurrentIndex(1);
    m_connection->answerAll();
    table()->selectRow(0);
    button("restoreButton")->click();
    m_connection->answerAll();
    QCOMPARE(cluster().changes.last(), u"restore file 2"_s);
    QCOMPARE(message()->text(), u"The file “plan 2.pdf” is back in the room “Physics”."_s);
}

void tst_RecordsPanels::auditLogIsCutToATime()
{
    cluster().audit = {auditEntry(1), auditEntry(2)};
    cluster().audit[1].at = QDateTime::currentDateTime().addDays(-2);
    show<AuditPanel>();
    QCOMPARE(table()->model()->rowCount(), 2);
    auto *period = m_panel->findChild<QComboBox *>(u"period"_s);
    const auto days = m_panel->findChildren<QDateEdit *>();
    period->setCurrentIndex(2); // the last 7 days
    m_connection->answerAll();
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!days.at(0)->isVisible());
    period->setCurrentIndex(4); // from day to day
    QVERIFY(days.at(0)->isVisible());
    days.at(0)->setDate(QDate(2026, 2, 1)); // half past midnight in Berlin
    days.at(1)->setDate(QDate(2026, 2, 1));
    m_connection->answerAll();
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY2(row(0).at(0).contains(u"1"_s), qPrintable(row(0).at(0)));
    days.at(0)->setDate(QDate(2026, 1, 30));
    days.at(1)->setDate(QDate(2026, 1, 31));
    m_connection->answerAll();
    QCOMPARE(table()->model()->rowCount(), 0);
}

void tst_RecordsPanels::readOnlyConnectionChangesNothing()
{
    cluster().mails = {mail(1, u"failed"_s)};
    cluster().sessions = {{.id = 1, .user = 7, .login = u"ann"_s}};
    const auto makeReadOnly = [this] {
        ConnectTarget target;
        target.isReadOnly = true;
        m_connection->open(target);
        m_connection->answerAll();
    };
    show<MailPanel>();
    makeReadOnly();
    table()->selectRow(0);
    for (const char *name : {"retryButton", "deleteButton", "testButton"})
        QVERIFY2(!button(name)->isEnabled(), name);
    show<SessionsPanel>();
    makeReadOnly();
    table()->selectRow(0);
    QVERIFY(!button("endButton")->isEnabled());
}

void tst_RecordsPanels::mailsCanBeChosenByState()
{
    cluster().mails = {mail(1, u"sent"_s), mail(2, u"failed"_s), mail(3, u"waiting"_s)};
    cluster().mails[0].mayBeDoubled = true;
    show<MailPanel>();
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(row(0).at(3).endsWith(u", perhaps twice"_s));
    auto *states = m_panel->findChild<QComboBox *>(u"states"_s);
    states->setCurrentIndex(states->findData(u"failed"_s));
    m_connection->answerAll();
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(row(0).at(3), u"failed"_s);
}

void tst_RecordsPanels::oneSessionIsEndedAfterAQuestion()
{
    cluster().sessions = {
        {.id = 1, .user = 7, .login = u"ann"_s, .firstName = u"Ann"_s, .way = u"page"_s, .since = longAgo},
        {.id = 2, .user = 7, .login = u"ann"_s, .firstName = u"Ann"_s, .way = u"token"_s, .since = longAgo}};
    show<SessionsPanel>();
    QVERIFY(!button("endOneButton")->isEnabled());
    QCOMPARE(row(1).at(2), u"program with a token"_s);
    table()->selectRow(1);
    button("endOneButton")->click();
    QCOMPARE(openQuestion()->text(), u"Do you really want to end this session of Ann?"_s);
    QVERIFY(answerQuestion(u"End the session"_s));
    m_connection->answerAll();
    QCOMPARE(cluster().changes, QStringList{u"end one 2"_s});
    QCOMPARE(message()->text(), u"The session of Ann was ended."_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(row(0).at(2), u"page"_s);
}

void tst_RecordsPanels::sessionsAreEndedAfterAQuestion()
{
    cluster().sessions = {
        {.id = 1, .user = 7, .login = u"ann"_s, .firstName = u"Ann"_s, .way = u"page"_s, .since = longAgo},
        {.id = 2, .user = 7, .login = u"ann"_s, .firstName = u"Ann"_s, .way = u"soap"_s, .since = longAgo},
        {.id = 3, .user = 8, .login = u"bob"_s, .way = u"link"_s, .since = longAgo}};
    show<SessionsPanel>();
    QVERIFY(!button("endButton")->isEnabled());
    table()->selectRow(0);
    button("endButton")->click();
    QCOMPARE(openQuestion()->text(), u"Do you really want to end all sessions of Ann?"_s);
    QVERIFY(answerQuestion(u"End sessions"_s));
    m_connection->answerAll();
    QCOMPARE(cluster().changes, QStringList{u"end 7"_s});
    QCOMPARE(message()->text(), u"The sessions of Ann were ended."_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(row(0).mid(0, 3), (QStringList{u"bob"_s, u"bob"_s, u"link of another system"_s}));
}

void tst_RecordsPanels::jobsAreSearchedHere()
{
    cluster().jobs = {{.name = u"mail.send"_s, .node = 1, .outcome = u"done"_s, .startedAt = longAgo},
                      {.name = u"sessions.expire"_s}};
    show<JobsPanel>();
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(row(1), (QStringList{u"sessions.expire"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"never done so far"_s}));
    search()->setText(u"MAIL"_s);
    QTRY_COMPARE(table()->model()->rowCount(), (m_connection->answerAll(), 1));
}

ATRIUM_TEST_WITH(QApplication, tst_RecordsPanels)
#include "tst_recordspanels.moc"
