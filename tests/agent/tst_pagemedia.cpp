// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/mediacluster.h"
#include "tests/agent/pagescript.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/*! Six people in Chromium talk over media servers, by the page itself; the node of their room is killed. */
class tst_PageMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixPeopleSeeAndHearEachOther()
    {
        if (!JanusServer::isInstalled())
            QSKIP("Janus is not installed; Debian 13 has no package of it.");
        MediaCluster meeting({});
        QVERIFY(meeting.start());
        const auto result = runPageScript(u"talk.test.mjs"_s, meeting.nodes(), 6);
        QVERIFY2(result.exitCode == 0, qPrintable(result.output + meeting.told()));
        const auto line = result.output.split(u'\n').filter(u"are back"_s).value(0).trimmed();
        QVERIFY(!line.isEmpty());
        qInfo().noquote() << line;
        QTRY_VERIFY(!meeting.nodes().isRunning(1) || !meeting.nodes().isRunning(2)); // it is known that one was killed
        QVERIFY(meeting.stop());
    }
};

ATRIUM_TEST(tst_PageMedia)
#include "tst_pagemedia.moc"
