// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janusidentity.h"
#include "tests/support/testprogram.h"

#include <QSet>

using namespace Agent;

/*! Names that a node has at Janus, and finds again in its next life. */
class tst_JanusIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lifeKnowsTheSessionOfTheOneBefore();
    void nobodyElseHasTheSameSession();
    void secretsDifferAndNeedTheKey();
    void tidiesUp_data();
    void tidiesUp();

private:
    static JanusIdentity someone() { return {Common::NodeId{3}, 7, 1, QByteArray(32, 'k')}; }
};

void tst_JanusIdentity::lifeKnowsTheSessionOfTheOneBefore()
{
    JanusIdentity next = someone();
    ++next.incarnation;
    QCOMPARE(next.before(1).session(), someone().session());
    QCOMPARE(someone().before(7).session(), 0); // there was none
}

void tst_JanusIdentity::nobodyElseHasTheSameSession()
{
    QSet<qint64> sessions;
    for (int node = 1; node <= 10; ++node) {
        for (int life = 1; life <= 10; ++life) {
            for (int thread = 0; thread < 10; ++thread)
                sessions.insert(JanusIdentity{Common::NodeId{node}, life, thread, QByteArray(32, 'k')}.session());
        }
    }
    QCOMPARE(sessions.size(), 1000);
    for (const qint64 session : std::as_const(sessions)) {
        QVERIFY(session > 0);
        QVERIFY(session <= largestJanusId);
    }
}

void tst_JanusIdentity::secretsDifferAndNeedTheKey()
{
    JanusIdentity stranger = someone();
    stranger.key = QByteArray(32, 'x');
    QVERIFY(someone().session() != stranger.session());
    QVERIFY(someone().roomSecret(1) != stranger.roomSecret(1));
    QVERIFY(someone().roomSecret(1) != someone().roomSecret(2));
    QCOMPARE(someone().roomSecret(1), someone().before(1).roomSecret(1));
    QCOMPARE(someone().roomSecret(1).size(), 64);
}

void tst_JanusIdentity::tidiesUp_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("may");
    const auto mark = [](int node, int life, int thread) {
        return JanusIdentity{Common::NodeId{node}, life, thread, {}}.roomMark();
    };
    QTest::newRow("its own") << mark(3, 7, 1) << true;
    QTest::newRow("another thread's of this life") << mark(3, 7, 0) << false;
    QTest::newRow("any thread's of an earlier life") << mark(3, 6, 9) << true;
    QTest::newRow("a later life's") << mark(3, 8, 1) << false;
    QTest::newRow("another node's") << mark(4, 1, 1) << false;
    QTest::newRow("somebody else's") << QStringLiteral("Demo Room") << false;
    QTest::newRow("nearly its own") << mark(3, 6, 1) + QStringLiteral(" of mine") << false;
}

void tst_JanusIdentity::tidiesUp()
{
    QFETCH(QString, description);
    QFETCH(bool, may);
    QCOMPARE(someone().mayTidyUp(description), may);
}

ATRIUM_TEST(tst_JanusIdentity)
#include "tst_janusidentity.moc"
