// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/portowner.h"
#include "tests/support/faultyfolder.h"
#include "tests/support/freeport.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

#include <future>

using namespace Agent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/*! Whose process listens on a port, on a machine where not all is well. Needs the right to mount. */
class tst_PortOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyOwnsAPortThatIsFree()
    {
        QTcpServer server;
        QVERIFY(listenOnFreePort(server));
        const int port = server.serverPort();
        server.close();
        QVERIFY(!ownerOfPort(port));
    }

    // As long as a file server does not answer, whoever asks about an open file of its waits.
    void openFileInAFolderThatHangsHoldsNobodyUp()
    {
        QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkdir(u"real"_s) && QDir(place.path()).mkdir(u"seen"_s));
        FaultyFolder folder(place.filePath(u"real"_s), place.filePath(u"seen"_s), place.filePath(u"fault"_s));
        QVERIFY(folder.mount());
        QFile file(place.filePath(u"seen/open"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTcpServer server;
        QVERIFY(listenOnFreePort(server));

        QVERIFY(folder.set(u"hang"_s));
        auto asking = std::async(std::launch::async, ownerOfPort, int(server.serverPort()));
        const bool isAnswered =
            asking.wait_for(std::chrono::milliseconds(Tests::patienceMs)) == std::future_status::ready;
        QVERIFY(folder.set({})); // else nobody could wait for who asks
        QVERIFY(isAnswered);
        const auto owner = asking.get();
        QVERIFY(owner);
        QCOMPARE(owner->process, QCoreApplication::applicationPid());
        QCOMPARE(owner->program, u"check-tests"_s);
    }
};

ATRIUM_TEST(tst_PortOwner)
#include "tst_portowner.moc"
