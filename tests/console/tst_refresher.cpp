// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/refresher.h"

#include "fakeconnection.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Console;
using namespace std::chrono_literals;

class tst_Refresher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksAgainAfterEachAnswer();
    void pauseEndsAskingByItself();
    void pauseLetsSomebodyAskOnce();
    void endOfAPauseAsksAtOnce();
    void pausedWidgetWithoutDataStillAsksOnce();
    void tellsWhenTheDataCame();

private:
    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<QWidget> m_widget;
    Refresher *m_refresher = nullptr;
    std::unique_ptr<QSignalSpy> m_due;
};

void tst_Refresher::init()
{
    m_connection = std::make_unique<FakeConnection>();
    m_widget = std::make_unique<QWidget>();
    m_refresher = new Refresher(*m_connection, m_widget.get(), 1ms);
    m_due = std::make_unique<QSignalSpy>(m_refresher, &Refresher::due);
    m_widget->show();
    QCoreApplication::processEvents(); // what the first showing asks for
    m_connection->connectNow();
    QCOMPARE(m_due->size(), 1);
}

void tst_Refresher::cleanup()
{
    m_due.reset();
    m_widget.reset();
    m_connection.reset();
}

void tst_Refresher::asksAgainAfterEachAnswer()
{
    m_refresher->answered();
    QTRY_COMPARE(m_due->size(), 2);
    m_refresher->failed();
    QTRY_COMPARE(m_due->size(), 3);
}

void tst_Refresher::pauseEndsAskingByItself()
{
    m_refresher->answered();
    m_refresher->setPaused(true);
    m_connection->setUnreachable();
    m_connection->connectNow();
    m_widget->hide();
    m_widget->show();
    QVERIFY(!m_due->wait(50));
    QCOMPARE(m_due->size(), 1);
}

void tst_Refresher::pauseLetsSomebodyAskOnce()
{
    m_refresher->answered();
    m_refresher->setPaused(true);
    m_refresher->refresh();
    QCOMPARE(m_due->size(), 2);
    m_refresher->answered();
    QVERIFY(!m_due->wait(50));
    QCOMPARE(m_due->size(), 2);
}

void tst_Refresher::endOfAPauseAsksAtOnce()
{
    m_refresher->answered();
    m_refresher->setPaused(true);
    m_refresher->setPaused(false);
    QCOMPARE(m_due->size(), 2);
    m_refresher->answered();
    QTRY_COMPARE(m_due->size(), 3);
}

void tst_Refresher::pausedWidgetWithoutDataStillAsksOnce()
{
    m_connection->close();
    m_refresher->setPaused(true);
    m_connection->connectNow();
    QCOMPARE(m_due->size(), 2);
    m_refresher->answered();
    QVERIFY(!m_due->wait(50));
}

void tst_Refresher::tellsWhenTheDataCame()
{
    QVERIFY(!m_refresher->dataFrom().isValid());
    const QDateTime before = QDateTime::currentDateTime();
    QSignalSpy changed(m_refresher, &Refresher::dataFromChanged);
    m_refresher->answered();
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_refresher->dataFrom() >= before && m_refresher->dataFrom() <= QDateTime::currentDateTime());
    const QDateTime first = m_refresher->dataFrom();
    m_refresher->failed();
    QCOMPARE(m_refresher->dataFrom(), first);
    m_connection->setUnreachable();
    m_refresher->answered(); // with the error
    QCOMPARE(m_refresher->dataFrom(), first);
    m_connection->close();
    QVERIFY(!m_refresher->dataFrom().isValid());
}

ATRIUM_TEST_WITH(QApplication, tst_Refresher)
#include "tst_refresher.moc"
