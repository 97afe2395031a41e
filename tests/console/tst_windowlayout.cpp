// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/windowlayout.h"

#include "console/shell/helpdock.h"
#include "console/shell/mainwindow.h"
#include "console/shell/panellist.h"
#include "console/widgets/tableview.h"
#include "fakeconnection.h"
#include "faketools.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;

class tst_WindowLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void layoutIsKept();
    void partsOfAPanelAreKept();
    void windowComesBackOnAScreen();

private:
    static int rowOf(const char *id)
    {
        const auto entry = std::ranges::find(panelList(), QLatin1String(id),
                                             [](const PanelEntry &each) { return QLatin1String(each.id); });
        return int(entry - panelList().begin());
    }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<FakeTools> m_tools;
    std::unique_ptr<MainWindow> m_window;
};

void tst_WindowLayout::init()
{
    QCoreApplication::setOrganizationName(u"Atrium"_s);
    QCoreApplication::setApplicationName(u"tst_windowlayout"_s);
    QSettings().clear();
    m_connection = std::make_unique<FakeConnection>();
    m_tools = std::make_unique<FakeTools>();
    m_window = std::make_unique<MainWindow>(*m_connection, m_tools->tools);
    m_window->show();
}

void tst_WindowLayout::cleanup()
{
    m_window.reset();
    m_tools.reset();
    m_connection.reset();
}

void tst_WindowLayout::layoutIsKept()
{
    m_window->resize(1234, 777);
    m_window->panel(rowOf("connections"))->findChild<TableView *>()->setColumnHidden(1, true);
    m_window->panel(rowOf("jobs"))->findChild<TableView *>()->setColumnWidth(0, 321);
    m_window->showPanel(rowOf("jobs"));
    m_window->findChild<QAction *>(u"help"_s)->trigger();
    QVERIFY(m_window->close());

    MainWindow later(*m_connection, m_tools->tools);
    later.restoreLayout();
    later.show();
    QCOMPARE(later.size(), QSize(1234, 777));
    QVERIFY(later.panel(rowOf("jobs"))->isVisible());
    QVERIFY(later.findChild<HelpDock *>()->isVisible());
    QCOMPARE(later.panel(rowOf("jobs"))->findChild<TableView *>()->columnWidth(0), 321);
    QVERIFY(later.panel(rowOf("connections"))->findChild<TableView *>()->isColumnHidden(1));
}

void tst_WindowLayout::partsOfAPanelAreKept()
{
    const auto makePanel = [](QStandardItemModel *model) {
        auto panel = std::make_unique<QWidget>();
        auto *splitter = new QSplitter(panel.get());
        splitter->setObjectName(u"splitter"_s);
        auto *named = new TableView;
        named->setObjectName(u"named"_s);
        auto *nameless = new TableView;
        for (TableView *table : {named, nameless}) {
            table->setModel(model);
            splitter->addWidget(table);
        }
        splitter->resize(600, 300);
        return panel;
    };
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"A"_s, u"B"_s});
    const auto panel = makePanel(&model);
    panel->show();
    panel->findChild<QSplitter *>()->setSizes({400, 200});
    panel->findChildren<TableView *>().at(0)->setColumnWidth(0, 111);
    panel->findChildren<TableView *>().at(1)->setColumnWidth(0, 222);
    savePanelLayout(*panel, u"rooms"_s);

    const auto later = makePanel(&model);
    restorePanelLayout(*later, u"users"_s); // which has none
    QVERIFY(later->findChildren<TableView *>().at(0)->columnWidth(0) != 111);
    restorePanelLayout(*later, u"rooms"_s);
    later->show();
    QCOMPARE(later->findChild<QSplitter *>()->sizes(), panel->findChild<QSplitter *>()->sizes());
    QCOMPARE(later->findChildren<TableView *>().at(0)->columnWidth(0), 111);
    QCOMPARE(later->findChildren<TableView *>().at(1)->columnWidth(0), 222);
}

void tst_WindowLayout::windowComesBackOnAScreen()
{
    m_window->setGeometry(20000, 20000, 900, 700); // on a screen that is gone
    QVERIFY(m_window->close());
    MainWindow later(*m_connection, m_tools->tools);
    later.restoreLayout();
    later.show();
    QVERIFY(QGuiApplication::primaryScreen()->geometry().intersects(later.geometry()));
}

ATRIUM_TEST_WITH(QApplication, tst_WindowLayout)
#include "tst_windowlayout.moc"
