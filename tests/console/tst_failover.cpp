// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapconnection.h"
#include "console/connection/trustedcertificates.h"

#include "stubnode.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;
using Common::ErrorCode;
using State = ClusterConnection::State;

// Leaving a node takes three checks in two seconds. A busy machine may need far more for it.
constexpr int enough = 30000;

class tst_FailOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void goesOnAtANodeThatTheClusterTold();
    void oneFailedCallMovesNothing();
    void callsUnderWayEndWithTheirError();
    void goesOnAtANodeOfTheProfile();
    void comesBackWhenNoOtherAnswers();
    void refusedLoginElsewhereAsksAgain();
    void neverGoesFromHttpsToHttp();
    void opensAtAnotherNodeOfTheProfile();
    void wrongPasswordIsTriedAtOneNodeOnly();
    void openingTellsOfTheNodeThatWasMeant();

private:
    ConnectTarget target(const QList<QUrl> &others = {}) const
    {
        return {.server = m_a->address(), .login = u"admin"_s, .password = u"secret"_s, .otherNodes = others};
    }
    void open(const QList<QUrl> &others = {})
    {
        QSignalSpy opened(m_connection.get(), &ClusterConnection::opened);
        m_connection->open(target(others));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, enough);
    }
    void learn()
    {
        QSignalSpy learned(m_connection.get(), &ClusterConnection::nodesLearned);
        m_connection->fetchServers(this, [](const auto &) {});
        QTRY_COMPARE_WITH_TIMEOUT(learned.size(), 1, enough);
        QCOMPARE(learned.first().first().value<QList<QUrl>>(), m_a->servers);
    }
    void loseFirst()
    {
        m_a->stop();
        m_connection->retry();
    }

    TrustedCertificates m_trusted;
    std::unique_ptr<StubNode> m_a;
    std::unique_ptr<StubNode> m_b;
    std::unique_ptr<SoapConnection> m_connection;
};

void tst_FailOver::init()
{
    m_a = std::make_unique<StubNode>();
    m_b = std::make_unique<StubNode>();
    QVERIFY(m_a->listen() && m_b->listen());
    m_connection = std::make_unique<SoapConnection>(m_trusted);
}

void tst_FailOver::cleanup()
{
    m_connection.reset();
    m_a.reset();
    m_b.reset();
}

void tst_FailOver::goesOnAtANodeThatTheClusterTold()
{
    m_a->servers = {m_a->address(), m_b->address()};
    const QUrl first = m_a->address();
    const QUrl second = m_b->address();
    open();
    learn();
    loseFirst();
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), State::Unreachable, enough);
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), State::Connected, enough);
    QCOMPARE(m_connection->target().server, second);
    QCOMPARE(m_connection->target().login, u"admin"_s);
    QCOMPARE(m_connection->leftNode().server, first);
    QVERIFY(m_connection->leftNode().silentSince.isValid());
    QCOMPARE(m_b->calls, QByteArrayList({"getSession", "loginUser", "getNodes"}));
    bool isAnswered = false;
    m_connection->fetchServers(this, [&](const auto &result) { isAnswered = bool(result); });
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered, enough);
    QVERIFY(m_b->calls.contains("getServers"));
}

void tst_FailOver::oneFailedCallMovesNothing()
{
    open({m_b->address()});
    const quint16 port = m_a->port();
    m_a->stop();
    bool isAnswered = false;
    m_connection->fetchServers(this, [&](const auto &) { isAnswered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered, enough);
    QCOMPARE(m_connection->state(), State::Unreachable);
    QVERIFY(m_a->listen(port));
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), State::Connected, enough);
    QCOMPARE(m_connection->target().server, m_a->address());
    QVERIFY(m_b->calls.isEmpty());
}

void tst_FailOver::callsUnderWayEndWithTheirError()
{
    open({m_b->address()});
    m_a->isMute = true;
    int results = 0;
    m_connection->rooms().fetchConnections({.max = 5}, this, [&](const auto &result) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unavailable);
        ++results;
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_a->calls.contains("getConnections"), enough);
    m_a->isMute = false;
    m_a->refuseNew();
    m_connection->retry(); // on a new channel of its own, which nobody takes
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->target().server, m_b->address(), enough);
    QCOMPARE(results, 0);
    m_a->stop();
    QTRY_COMPARE_WITH_TIMEOUT(results, 1, enough);
    QCOMPARE(m_connection->state(), State::Connected);
}

void tst_FailOver::goesOnAtANodeOfTheProfile()
{
    open({QUrl(u"http://127.0.0.1:1/openmeetings/"_s), m_b->address()});
    loseFirst();
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->target().server, m_b->address(), enough);
    QCOMPARE(m_connection->state(), State::Connected);
}

void tst_FailOver::comesBackWhenNoOtherAnswers()
{
    const QUrl second = m_b->address();
    open({second});
    m_b->stop();
    const quint16 port = m_a->port();
    loseFirst();
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), State::Unreachable, enough);
    QVERIFY(m_a->listen(port));
    m_a->calls.clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), State::Connected, enough);
    QCOMPARE(m_connection->target().server, m_a->address());
    QVERIFY(!m_a->calls.contains("loginUser")); // the session lives on
}

void tst_FailOver::refusedLoginElsewhereAsksAgain()
{
    open({m_b->address()});
    m_b->loginAnswer = "-11";
    QSignalSpy lost(m_connection.get(), &ClusterConnection::loginLost);
    loseFirst();
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, enough);
    QCOMPARE(m_connection->state(), State::Closed);
}

void tst_FailOver::neverGoesFromHttpsToHttp()
{
    QUrl secure = m_a->address();
    secure.setScheme(u"https"_s);
    m_a->stop();
    QSignalSpy failed(m_connection.get(), &ClusterConnection::openFailed);
    ConnectTarget wish = target({m_b->address()});
    wish.server = secure;
    m_connection->open(wish);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, enough);
    QVERIFY(m_b->calls.isEmpty());
}

void tst_FailOver::opensAtAnotherNodeOfTheProfile()
{
    const QUrl first = m_a->address();
    const ConnectTarget wish = target({m_b->address()});
    m_a->stop();
    QSignalSpy opened(m_connection.get(), &ClusterConnection::opened);
    m_connection->open(wish);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, enough);
    QCOMPARE(m_connection->target().server, m_b->address());
    QCOMPARE(m_connection->leftNode().server, first);
}

void tst_FailOver::wrongPasswordIsTriedAtOneNodeOnly()
{
    ConnectTarget wish = target({m_b->address()});
    wish.password = u"wrong"_s;
    QSignalSpy failed(m_connection.get(), &ClusterConnection::openFailed);
    m_connection->open(wish);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, enough);
    QCOMPARE(failed.first().first().value<Common::Error>().code, ErrorCode::WrongLogin);
    QVERIFY(m_b->calls.isEmpty());
}

void tst_FailOver::openingTellsOfTheNodeThatWasMeant()
{
    const ConnectTarget wish = target({m_b->address()});
    m_a->stop();
    m_b->stop();
    QSignalSpy failed(m_connection.get(), &ClusterConnection::openFailed);
    m_connection->open(wish);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, enough);
    QVERIFY(failed.first().first().value<Common::Error>().message.contains(wish.server.authority()));
}

ATRIUM_TEST(tst_FailOver)
#include "tst_failover.moc"
