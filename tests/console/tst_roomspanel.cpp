// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/rooms/roomspanel.h"

#include "console/panels/rooms/nodechoicedialog.h"
#include "console/widgets/tableview.h"
#include "dialogs.h"
#include "fakeconnection.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;

/*! The list of rooms with the form beside it: what all panels that edit records have, and what rooms add. */
class tst_RoomsPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void firstRoomIsShownWithItsSettings();
    void savingStoresWhatWasTyped();
    void newRoomIsSelectedOnceItIsStored();
    void wrongFieldIsNamedAndNothingIsSent();
    void failureLosesNothingThatWasTyped();
    void conflictShowsBothVersionsAndMineMayCount();
    void conflictShowsBothVersionsAndTheirsMayCount();
    void deletedMeanwhileIsAddedAnew();
    void refreshKeepsWhatIsBeingTyped();
    void choosingAnotherRowAsksBeforeEditsAreLost();
    void editsAreUndoneAndRedone();
    void deletingAsksAndNamesTheEffect();
    void clickOnAHeaderSortsInTheCluster();
    void readOnlyConnectionChangesNothing();
    void peopleAreShownAndSentOut();
    void placementIsExplained();
    void openRoomIsMoved();
    void roomIsPinnedToALabel();
    void roomIsEmptiedWithANotice();

private:
    template <class T>
    T *part(const QString &name) const
    {
        return m_panel->findChild<T *>(name);
    }
    QPushButton *button(const QString &name) const { return part<QPushButton>(name); }
    QLineEdit *field(const QString &label) const
    {
        const auto all = m_panel->findChildren<QLineEdit *>();
        const auto found = std::ranges::find(all, label, [](const QLineEdit *edit) { return edit->accessibleName(); });
        return found == all.end() ? nullptr : *found;
    }
    TableView *table() const { return m_panel->findChild<TableView *>(); }
    QStringList &changes() { return m_connection->fakeRooms.changes; }
    QList<ClusterRoom> &rooms() { return m_connection->fakeRooms.rooms; }
    QStringList messages() const
    {
        QStringList texts;
        for (const MessageBar *bar : m_panel->findChildren<MessageBar *>()) {
            if (!bar->text().isEmpty())
                texts.append(bar->text());
        }
        return texts;
    }
    void type(const QString &label, const QString &text)
    {
        field(label)->selectAll();
        QTest::keyClicks(field(label), text);
    }
    void press(const QString &name)
    {
        button(name)->click();
        m_connection->answerAll();
    }
    void refresh()
    {
        m_panel->load();
        m_connection->answerAll();
    }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<RoomsPanel> m_panel;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_RoomsPanel::init()
{
    m_connection = std::make_unique<FakeConnection>();
    ClusterRoom aula = usualRoom();
    aula.id = 1;
    aula.name = u"Aula"_s;
    aula.version = u"v1"_s;
    aula.node = 2;
    aula.nodeName = u"north"_s;
    aula.people = 2;
    ClusterRoom lab = usualRoom();
    lab.id = 2;
    lab.name = u"Lab"_s;
    lab.version = u"v1"_s;
    rooms() = {aula, lab};
    m_connection->fakeRooms.people = {roomConnection(1, u"ann"_s, u"Aula"_s), roomConnection(2, u"bob"_s, u"Aula"_s)};
    m_connection->fakeRooms.verdicts = {
        {.node = Common::NodeId(2), .name = u"north"_s, .chosen = true, .candidate = true, .reason = u"load 4"_s},
        {.node = Common::NodeId(1), .name = u"south"_s, .reason = u"not active"_s}};
    m_connection->servers = {serverEntry(1, u"south"_s), serverEntry(2, u"north"_s)};
    m_panel = std::make_unique<RoomsPanel>(*m_connection);
    m_tester = std::make_unique<QAbstractItemModelTester>(table()->model(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_panel->resize(1200, 700);
    m_panel->show();
    m_connection->connectNow();
    refresh();
}

void tst_RoomsPanel::cleanup()
{
    m_tester.reset();
    m_panel.reset();
    m_connection.reset();
}

void tst_RoomsPanel::firstRoomIsShownWithItsSettings()
{
    QCOMPARE(table()->currentIndex().row(), 0);
    QCOMPARE(field(u"Name"_s)->text(), u"Aula"_s);
    QVERIFY(!button(u"saveButton"_s)->isEnabled());
    QVERIFY(!m_panel->hasUnsavedEdits());
}

void tst_RoomsPanel::savingStoresWhatWasTyped()
{
    type(u"Name"_s, u"Great hall"_s);
    QVERIFY(m_panel->hasUnsavedEdits());
    press(u"saveButton"_s);
    QCOMPARE(changes(), QStringList{u"save 1 Great hall"_s});
    QCOMPARE(rooms().first().name, u"Great hall"_s);
    QCOMPARE(rooms().first().options, usualRoom().options); // what was not touched stays
    QVERIFY(!m_panel->hasUnsavedEdits());
    QCOMPARE(messages(), QStringList{u"The room “Great hall” was saved."_s});
}

void tst_RoomsPanel::newRoomIsSelectedOnceItIsStored()
{
    press(u"newButton"_s);
    QCOMPARE(field(u"Name"_s)->text(), QString());
    type(u"Name"_s, u"Annex"_s);
    press(u"saveButton"_s);
    QCOMPARE(changes(), QStringList{u"save 0 Annex"_s});
    QCOMPARE(table()->currentIndex().row(), 2);
    QCOMPARE(field(u"Name"_s)->text(), u"Annex"_s);
    QVERIFY(!m_panel->hasUnsavedEdits());
}

void tst_RoomsPanel::wrongFieldIsNamedAndNothingIsSent()
{
    type(u"Name"_s, u" "_s);
    type(u"Leads to"_s, u"javascript:alert(1)"_s);
    press(u"saveButton"_s);
    QVERIFY(changes().isEmpty());
    QStringList problems;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(u"⚠"_s))
            problems.append(label->text());
    }
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems.contains(u"⚠ Enter a name."_s));
    type(u"Name"_s, u"Better"_s); // the reason goes as soon as it is mended
    QCOMPARE(std::ranges::count_if(
                 m_panel->findChildren<QLabel *>(),
                 [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"⚠"_s); }),
             1);
}

void tst_RoomsPanel::failureLosesNothingThatWasTyped()
{
    type(u"Name"_s, u"Great hall"_s);
    m_connection->fakeRooms.error = Error{ErrorCode::Unavailable, u"The database does not answer."_s, u"Try again."_s};
    press(u"saveButton"_s);
    QCOMPARE(field(u"Name"_s)->text(), u"Great hall"_s);
    QVERIFY(m_panel->hasUnsavedEdits());
    QVERIFY2(messages().contains(u"Not saved. The database does not answer. Try again."_s),
             qPrintable(messages().join(u'|')));
    m_connection->fakeRooms.error.reset();
    press(u"saveButton"_s);
    QCOMPARE(rooms().first().name, u"Great hall"_s);
}

void tst_RoomsPanel::conflictShowsBothVersionsAndMineMayCount()
{
    type(u"Name"_s, u"Mine"_s);
    rooms().first().name = u"Theirs"_s;
    rooms().first().version = u"v2"_s;
    press(u"saveButton"_s);
    auto *dialog = part<QDialog>(QString());
    QVERIFY(dialog);
    const auto *differences = dialog->findChild<QTableWidget *>();
    QCOMPARE(differences->rowCount(), 1);
    QCOMPARE(differences->item(0, 0)->text(), u"Name"_s);
    QCOMPARE(differences->item(0, 1)->text(), u"Theirs"_s);
    QCOMPARE(differences->item(0, 2)->text(), u"Mine"_s);
    QCOMPARE(field(u"Name"_s)->text(), u"Mine"_s);
    dialog->findChild<QPushButton *>(u"overwrite"_s)->click();
    m_connection->answerAll();
    QCOMPARE(rooms().first().name, u"Mine"_s);
}

void tst_RoomsPanel::conflictShowsBothVersionsAndTheirsMayCount()
{
    type(u"Name"_s, u"Mine"_s);
    rooms().first().name = u"Theirs"_s;
    rooms().first().version = u"v2"_s;
    press(u"saveButton"_s);
    m_panel->findChild<QPushButton *>(u"discard"_s)->click();
    QCOMPARE(field(u"Name"_s)->text(), u"Theirs"_s);
    QVERIFY(!m_panel->hasUnsavedEdits());
    QCOMPARE(rooms().first().name, u"Theirs"_s);
}

void tst_RoomsPanel::deletedMeanwhileIsAddedAnew()
{
    type(u"Name"_s, u"Mine"_s);
    rooms().removeFirst();
    press(u"saveButton"_s);
    QVERIFY2(messages().join(u'|').contains(u"Saving adds it anew"_s), qPrintable(messages().join(u'|')));
    QCOMPARE(field(u"Name"_s)->text(), u"Mine"_s);
    press(u"saveButton"_s);
    QCOMPARE(changes().last(), u"save 0 Mine"_s);
    QCOMPARE(rooms().size(), 2);
}

void tst_RoomsPanel::refreshKeepsWhatIsBeingTyped()
{
    type(u"Name"_s, u"Mi"_s);
    rooms().first().name = u"Theirs"_s;
    rooms().first().version = u"v2"_s;
    refresh();
    QTest::keyClicks(field(u"Name"_s), u"ne"_s);
    QCOMPARE(field(u"Name"_s)->text(), u"Mine"_s);
    QVERIFY2(messages().join(u'|').contains(u"Somebody else has changed this meanwhile."_s),
             qPrintable(messages().join(u'|')));
    press(u"revertButton"_s);
    QCOMPARE(field(u"Name"_s)->text(), u"Theirs"_s);
    field(u"Name"_s)->setCursorPosition(3);
    refresh();
    QCOMPARE(field(u"Name"_s)->cursorPosition(), 3);
}

void tst_RoomsPanel::choosingAnotherRowAsksBeforeEditsAreLost()
{
    type(u"Name"_s, u"Mine"_s);
    table()->selectRow(1);
    QTRY_VERIFY(openQuestion());
    QCOMPARE(field(u"Name"_s)->text(), u"Mine"_s);
    QCOMPARE(table()->currentIndex().row(), 0);
    QVERIFY(answerQuestion(u"Throw away"_s));
    QCOMPARE(field(u"Name"_s)->text(), u"Lab"_s);
}

void tst_RoomsPanel::editsAreUndoneAndRedone()
{
    type(u"Name"_s, u"Mine"_s);
    type(u"Owner"_s, u"ada"_s);
    QVERIFY(button(u"undoButton"_s)->toolTip().contains(u"Owner"_s));
    press(u"undoButton"_s);
    QCOMPARE(field(u"Owner"_s)->text(), QString());
    QCOMPARE(field(u"Name"_s)->text(), u"Mine"_s);
    press(u"undoButton"_s);
    QCOMPARE(field(u"Name"_s)->text(), u"Aula"_s);
    QVERIFY(!m_panel->hasUnsavedEdits());
    QVERIFY(!button(u"undoButton"_s)->isEnabled());
    press(u"redoButton"_s);
    QCOMPARE(field(u"Name"_s)->text(), u"Mine"_s);
    press(u"revertButton"_s);
    QCOMPARE(field(u"Name"_s)->text(), u"Aula"_s);
    press(u"undoButton"_s); // a revert by mistake
    QCOMPARE(field(u"Name"_s)->text(), u"Mine"_s);
}

void tst_RoomsPanel::deletingAsksAndNamesTheEffect()
{
    press(u"deleteButton"_s);
    QCOMPARE(openQuestion()->text(), u"Do you really want to delete the room “Aula”?"_s);
    QVERIFY(openQuestion()->informativeText().contains(u"sent out"_s));
    QVERIFY(answerQuestion(u"Delete room"_s));
    m_connection->answerAll();
    QCOMPARE(changes(), QStringList{u"delete 1"_s});
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(field(u"Name"_s)->text(), u"Lab"_s);
}

void tst_RoomsPanel::clickOnAHeaderSortsInTheCluster()
{
    auto &orders = m_connection->fakeRooms.orders;
    QCOMPARE(orders.last(), u"name asc"_s);
    table()->sortByColumn(1, Qt::DescendingOrder);
    m_connection->answerAll();
    QCOMPARE(orders.last(), u"people desc"_s);
    const qsizetype asked = orders.size();
    table()->sortByColumn(5, Qt::AscendingOrder); // by owner: the cluster does not
    m_connection->answerAll();
    QCOMPARE(orders.size(), asked);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), 1);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void tst_RoomsPanel::readOnlyConnectionChangesNothing()
{
    ConnectTarget target{QUrl(u"http://node1:5080/openmeetings/"_s), u"admin"_s, u"secret"_s};
    target.isReadOnly = true;
    m_connection->open(target);
    m_connection->answerAll();
    refresh();
    for (const QString &name : {u"newButton"_s, u"deleteButton"_s, u"saveButton"_s, u"moveButton"_s, u"pinButton"_s,
                                u"emptyButton"_s, u"kickFromRoom"_s})
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
    QVERIFY(!field(u"Name"_s)->isEnabled());
    QVERIFY(button(u"newButton"_s)->toolTip().contains(u"read-only"_s));
}

void tst_RoomsPanel::peopleAreShownAndSentOut()
{
    auto *people = part<TableView>(u"roomPeople"_s);
    QCOMPARE(people->model()->rowCount(), 2);
    people->selectAll();
    m_connection->fakeRooms.unkickable = {u"sid2"_s};
    button(u"kickFromRoom"_s)->click();
    QVERIFY(answerQuestion(u"Kick"_s));
    m_connection->answerAll();
    QCOMPARE(changes(), (QStringList{u"kick sid1"_s, u"kick sid2"_s}));
    auto *results = part<QDialog>(u"kickResults"_s)->findChild<QTableWidget *>();
    QCOMPARE(results->item(0, 2)->text(), u"It is done."_s);
    QCOMPARE(results->item(1, 2)->text(), u"Node 1 cannot be reached."_s);
    QCOMPARE(people->model()->rowCount(), 1);
}

void tst_RoomsPanel::placementIsExplained()
{
    const auto *verdicts = part<QTableWidget>(u"verdicts"_s);
    QCOMPARE(verdicts->rowCount(), 2);
    QCOMPARE(verdicts->item(0, 0)->text(), u"north"_s);
    QCOMPARE(verdicts->item(0, 0)->toolTip(), u"would be taken"_s);
    QCOMPARE(verdicts->item(1, 3)->text(), u"not active"_s);
    QCOMPARE(part<QLabel>(u"where"_s)->text(), u"The room is open on north, with 2 person(s) in it."_s);
    table()->selectRow(1);
    m_connection->answerAll();
    QVERIFY(part<QLabel>(u"where"_s)->text().startsWith(u"The room is not open."_s));
    QVERIFY(!button(u"moveButton"_s)->isEnabled());
}

void tst_RoomsPanel::openRoomIsMoved()
{
    press(u"moveButton"_s);
    auto *dialog = m_panel->findChild<NodeChoiceDialog *>();
    auto *node = dialog->findChild<QComboBox *>();
    QCOMPARE(node->count(), 3);
    node->setCurrentIndex(1);
    dialog->findChildren<QPushButton *>().last()->click();
    m_connection->answerAll();
    QCOMPARE(changes(), QStringList{u"move 1 to 1"_s});
    QCOMPARE(messages(), QStringList{u"Aula: It is done."_s});
}

void tst_RoomsPanel::roomIsPinnedToALabel()
{
    press(u"pinButton"_s);
    auto *dialog = m_panel->findChild<NodeChoiceDialog *>();
    auto *label = dialog->findChild<QLineEdit *>();
    auto *pin = dialog->findChildren<QPushButton *>().last();
    label->setText(u"no good label!"_s);
    QVERIFY(!pin->isEnabled());
    label->setText(u"gpu"_s);
    pin->click();
    m_connection->answerAll();
    QCOMPARE(changes(), QStringList{u"pin 1 to 0 gpu"_s});
}

void tst_RoomsPanel::roomIsEmptiedWithANotice()
{
    press(u"emptyButton"_s);
    auto *dialog = m_panel->findChild<QInputDialog *>();
    QVERIFY(dialog->labelText().contains(u"2 person(s)"_s));
    dialog->setTextValue(u"We close."_s);
    dialog->accept();
    m_connection->answerAll();
    QCOMPARE(changes(), QStringList{u"close 1 We close."_s});
}

ATRIUM_TEST_WITH(QApplication, tst_RoomsPanel)
#include "tst_roomspanel.moc"
