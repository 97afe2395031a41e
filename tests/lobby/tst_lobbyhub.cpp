// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/lobby/lobbylink.h"
#include "agent/security/tokens.h"
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/lobbyrepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/userrepository.h"
#include "tests/lobby/lobbyfixture.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace LobbyTest;

/*! Two nodes on one database, and people's pages connected to them over loopback. */
class tst_LobbyHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = TestDatabase::start(DatabaseDriver::Sqlite);
        QVERIFY(m_server);
    }

    void init()
    {
        QVERIFY(m_server->clear());
        DatabaseSettings settings = m_server->settings();
        settings.timeout = Millis(100); // an outage is noticed soon
        auto opened = Database::open(settings, NodeId(), {});
        QVERIFY(opened);
        m_db = std::move(*opened);
        QVERIFY(migrate(*m_db));
        QVERIFY(m_db->transaction([this]() -> Result<void> {
            for (const qint64 id : {1, 2}) {
                const auto added = m_db->run("INSERT INTO commit_cursor (node_id, seq) VALUES (?, 0)", {id});
                if (!added)
                    return added.error();
            }
            return {};
        }));
        m_isDeaf = false;
        m_one = std::make_unique<Node>(settings, NodeId(1), [this](const Commit &commit) { committed(commit); });
        m_two = std::make_unique<Node>(settings, NodeId(2), [this](const Commit &commit) { committed(commit); });
        m_ada = logIn(QStringLiteral("ada"));
        m_bob = logIn(QStringLiteral("bob"));
    }

    void cleanup()
    {
        m_one.reset();
        m_two.reset();
        m_db.reset();
    }

    void lobbyWhereNothingWasSaidGreetsWithNoLine()
    {
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        QVERIFY(ada.lines.isEmpty());
    }

    void newcomerGetsTheLastFiftyOldestFirst()
    {
        store(60);
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        QCOMPARE(ada.lines.size(), lobbyLinesShown);
        QCOMPARE(ada.texts().first(), QStringLiteral("11"));
        QCOMPARE(ada.texts().last(), QStringLiteral("60"));
        Client bob(*m_one, m_bob); // from what the node remembers now
        QTRY_COMPARE(bob.lineFrames, 1);
        QCOMPARE(bob.lines, ada.lines);
    }

    void lineSaidOnOneNodeShowsOnBothInOneOrder()
    {
        Client ada(*m_one, m_ada);
        Client bob(*m_two, m_bob);
        QTRY_COMPARE(ada.lineFrames + bob.lineFrames, 2);
        for (int i = 0; i < 4; ++i) {
            ada.say(QStringLiteral("ada %1").arg(i));
            bob.say(QStringLiteral("bob %1").arg(i));
        }
        QTRY_COMPARE(ada.lines.size(), 8);
        QTRY_COMPARE(bob.lines, ada.lines);
        QVERIFY(std::ranges::is_sorted(ada.lines, {}, &LobbyLine::id));
        for (const QString &who : {QStringLiteral("ada"), QStringLiteral("bob")}) { // each in the order it was said
            QStringList said = ada.texts().filter(who);
            QCOMPARE(said.size(), 4);
            QVERIFY(std::ranges::is_sorted(said));
        }
        QCOMPARE(ada.lines.first().name, ada.texts().first().left(3));
        QVERIFY(ada.refusals.isEmpty() && bob.refusals.isEmpty());
    }

    void nodeThatMissedCommitsShowsAllInOneFrame()
    {
        Client ada(*m_one, m_ada);
        Client bob(*m_two, m_bob);
        QTRY_COMPARE(ada.lineFrames + bob.lineFrames, 2);
        m_isDeaf = true;
        const QStringList missed = store(10);
        Client late(*m_two, m_bob); // greeted with what the node knows, and misses nothing either
        QTRY_COMPARE(late.lineFrames, 1);
        m_isDeaf = false;
        m_two->hub.noteCommit({{Table::Node, {}}, {Table::Lobby, {}}}); // as after a pruned log
        QTRY_COMPARE(bob.texts(), missed);
        QTRY_COMPARE(late.texts(), missed);
        QCOMPARE(bob.lineFrames, 2);
        QVERIFY(ada.lines.isEmpty());                 // nobody told node 1 yet
        m_one->hub.noteCommit({{Table::Lobby, {3}}}); // one that arrives stands for all before it, and after
        QTRY_COMPARE(ada.texts(), missed);
    }

    void commitThatIsToldTwiceShowsNothingTwice()
    {
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        ada.say(QStringLiteral("once"));
        QTRY_COMPARE(ada.lines.size(), 1);
        for (int i = 0; i < 3; ++i)
            m_one->hub.noteCommit({{Table::Lobby, {ada.lines.first().id}}, {Table::Lobby, {}}});
        ada.say(QStringLiteral("again"));
        QTRY_COMPARE(ada.texts().last(), QStringLiteral("again"));
        QCOMPARE(ada.lines.size(), 2);
    }

    void whoComesAfterAllHaveGoneSeesWhatWasSaidMeanwhile()
    {
        {
            Client ada(*m_one, m_ada);
            QTRY_COMPARE(ada.lineFrames, 1);
        }
        m_isDeaf = true;
        const QStringList said = store(3);
        Client bob(*m_one, m_bob);
        QTRY_COMPARE(bob.texts(), said);
    }

    void longBacklogComesWhole()
    {
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        const QStringList said = store(2 * LobbyService::maximumRead + 1);
        m_one->hub.noteCommit({{Table::Lobby, {}}});
        QTRY_COMPARE(ada.texts(), said);
    }

    void whoIsNotLoggedInIsSentAway_data()
    {
        QTest::addColumn<QString>("session");
        QTest::newRow("no cookie") << QString();
        QTest::newRow("a made-up session") << QStringLiteral("0123456789");
        QTest::newRow("an account for programs") << QStringLiteral("of a program");
    }
    void whoIsNotLoggedInIsSentAway()
    {
        QFETCH(QString, session);
        logIn(QStringLiteral("of a program"), Level::WebService);
        store(1);
        Client stranger(*m_one, session);
        QTRY_COMPARE(stranger.closedCode, QStringLiteral("not_logged_in"));
        QTRY_COMPARE(stranger.webSocketCode(), int(LobbyClose::NotLoggedIn));
        QVERIFY(stranger.lines.isEmpty());
    }

    void sessionThatEndedMaySayNothing()
    {
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        QVERIFY(m_db->transaction([this] { return SessionRepository(*m_db).remove(tokenHash(m_ada)); }));
        ada.say(QStringLiteral("too late"));
        QTRY_COMPARE(ada.closedCode, QStringLiteral("not_logged_in"));
        QVERIFY(LobbyRepository(*m_db).latest(1)->isEmpty());
    }

    void removedUserIsSentAwayAtOnceAndOthersStay()
    {
        Client ada(*m_one, m_ada);
        Client bob(*m_one, m_bob);
        QTRY_COMPARE(ada.lineFrames + bob.lineFrames, 2);
        const UserId user = UserRepository(*m_db).findByLogin(QStringLiteral("ada"))->user.id;
        QVERIFY(m_db->transaction([&] { return UserRepository(*m_db).remove(user); }));
        m_one->hub.noteCommit({{Table::User, {user.value}}});
        QTRY_COMPARE(ada.closedCode, QStringLiteral("not_logged_in"));
        bob.say(QStringLiteral("still here"));
        QTRY_COMPARE(bob.lines.size(), 1);
    }

    void whoWritesTooFastIsToldAndStays()
    {
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        constexpr int tries = 30;
        for (int i = 0; i < tries; ++i)
            ada.say(QString::number(i));
        QTRY_COMPARE(ada.lines.size() + ada.refusals.size(), tries);
        QCOMPARE(ada.lines.size(), SayThrottle::most);
        QCOMPARE(ada.refusals.count(QStringLiteral("too_many_tries")), tries - SayThrottle::most);
        QVERIFY(ada.isOpen());
    }

    void textThatCannotBeShownIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("one character") << QStringLiteral("a") << true;
        QTest::newRow("1000 characters") << QString(1000, QLatin1Char('x')) << true;
        QTest::newRow("an emoji of several parts") << QString::fromUtf8("👩‍💻") << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("spaces") << QStringLiteral("  \u00a0 ") << false;
        QTest::newRow("1001 characters") << QString(1001, QLatin1Char('x')) << false;
        QTest::newRow("a line break") << QStringLiteral("a\nb") << false;
        QTest::newRow("a NUL") << QStringLiteral("a") + QChar(u'\0') << false;
        QTest::newRow("an escape") << QStringLiteral("\u001b[31m") << false;
    }
    void textThatCannotBeShownIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        ada.say(text);
        if (isGood) {
            QTRY_COMPARE(ada.texts(), QStringList{text});
            return;
        }
        QTRY_COMPARE(ada.refusals, QStringList{QStringLiteral("invalid")});
        QVERIFY(ada.isOpen());
        QVERIFY(LobbyRepository(*m_db).latest(1)->isEmpty());
    }

    void frameThatIsNoneEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("an unknown frame") << QByteArray(R"({"t":"shout","text":"a"})");
        QTest::newRow("a frame without its text") << QByteArray(R"({"t":"say"})");
    }
    void frameThatIsNoneEndsTheConnection()
    {
        QFETCH(QByteArray, bytes);
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        ada.sendText(QString::fromUtf8(bytes));
        QTRY_COMPARE(ada.closedCode, QStringLiteral("bad_frame"));
        QTRY_COMPARE(ada.webSocketCode(), int(LobbyClose::BadFrame));
    }

    void bytesEndTheConnection()
    {
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        ada.sendBytes("\1\2");
        QTRY_COMPARE(ada.webSocketCode(), int(QWebSocketProtocol::CloseCodeDatatypeNotSupported));
    }

    void hugeFrameEndsTheConnection()
    {
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        ada.sendText(QString(LobbyLink::maximumFrameBytes + 1, QLatin1Char('x')));
        QTRY_VERIFY(ada.isClosed());
        QCOMPARE(ada.webSocketCode(), int(QWebSocketProtocol::CloseCodeTooMuchData));
    }

    void pingIsAnswered()
    {
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        ada.sendText(QString::fromUtf8(encode(LobbyPingFrame{})));
        QTRY_COMPARE(ada.pongs, 1);
    }

    void whoDoesNotReadIsClosedAndDelaysNobody()
    {
        QTcpSocket stalled;
        const int small = 4096;
        stalled.setReadBufferSize(small);
        stalled.connectToHost(QStringLiteral("127.0.0.1"), m_one->front.port());
        QTRY_COMPARE(stalled.state(), QAbstractSocket::ConnectedState);
        stalled.write("GET " + lobbyPath.toLatin1()
                      + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                        "Sec-WebSocket-Protocol: atrium-lobby.v1\r\nCookie: atrium_session="
                      + m_bob.toLatin1() + "\r\n\r\n");
        QTRY_VERIFY(stalled.peek(small).contains("\"lines\"")); // in, and greeted
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        // Some 7 MB in the end, more than the system keeps for a connection, in portions that a reader keeps up with.
        const QString longest(maximumLobbyLength, QChar(u'語'));
        for (int portion = 1; portion <= 60; ++portion) {
            store(40, longest);
            m_one->hub.noteCommit({{Table::Lobby, {}}});
            QTRY_COMPARE(ada.lines.size(), 40 * portion);
        }
        stalled.setReadBufferSize(0); // reads what was meant for it, and that it was too slow
        QByteArray last;
        QTRY_VERIFY_WITH_TIMEOUT((last = last.right(500) + stalled.readAll()).contains("\"too_slow\""), 30000);
        ada.say(QStringLiteral("still here"));
        QTRY_COMPARE(ada.texts().last(), QStringLiteral("still here"));
    }

    void lineThatCannotBeStoredIsRefusedAndTheConnectionStays()
    {
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        QVERIFY(m_db->runRaw(QStringLiteral("BEGIN IMMEDIATE"))); // SQLite's one writer
        ada.say(QStringLiteral("lost"));
        QTRY_COMPARE(ada.refusals, QStringList{QStringLiteral("unavailable")});
        QVERIFY(m_db->runRaw(QStringLiteral("ROLLBACK")));
        ada.say(QStringLiteral("stored"));
        QTRY_COMPARE(ada.texts(), QStringList{QStringLiteral("stored")});
    }

    void whoComesDuringAnOutageIsGreetedAfterIt()
    {
        const QStringList said = store(2);
        QVERIFY(m_db->runRaw(QStringLiteral("ALTER TABLE login_session RENAME TO hidden")));
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.refusals.value(0), QStringLiteral("unavailable"));
        QVERIFY(ada.lines.isEmpty() && ada.isOpen());
        QVERIFY(m_db->runRaw(QStringLiteral("ALTER TABLE hidden RENAME TO login_session")));
        QTRY_COMPARE_WITH_TIMEOUT(ada.texts(), said, 10000);
    }

    void linesThatCouldNotBeReadAreShownAfterTheOutage()
    {
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        const QStringList said = store(2);
        QVERIFY(m_db->runRaw(QStringLiteral("ALTER TABLE lobby_line RENAME TO hidden")));
        m_one->hub.noteCommit({{Table::Lobby, {}}});
        m_one->storage.finishWork(); // tried, and found nothing to read
        QVERIFY(ada.lines.isEmpty());
        QVERIFY(m_db->runRaw(QStringLiteral("ALTER TABLE hidden RENAME TO lobby_line")));
        QTRY_COMPARE_WITH_TIMEOUT(ada.texts(), said, 10000);
    }

    void nodeThatStopsSaysSo()
    {
        Client ada(*m_one, m_ada);
        QTRY_COMPARE(ada.lineFrames, 1);
        m_one->hub.closeAll(LobbyClose::NodeStopping);
        QTRY_COMPARE(ada.closedCode, QStringLiteral("node_stopping"));
        QTRY_COMPARE(ada.webSocketCode(), int(LobbyClose::NodeStopping));
    }

    void everyPathHasItsOwnWebSockets()
    {
        Client lobby(*m_one, m_ada);
        QTRY_COMPARE(lobby.lineFrames, 1);
        QCOMPARE(m_one->others, 0);
        Client other(*m_one, m_ada, otherPath);
        QTRY_COMPARE(m_one->others, 1);
        Client strange(*m_one, m_ada, otherPath, QStringLiteral("http://elsewhere.example")); // refused there alone
        Client fromAnywhere(*m_one, m_ada, lobbyPath, QStringLiteral("http://elsewhere.example"));
        QTRY_COMPARE(fromAnywhere.lineFrames, 1);
        QTRY_VERIFY(strange.isClosed());
        QCOMPARE(m_one->others, 1);
    }

private:
    // In the committing thread; as the application and the commit channel do: own caches first, then all hubs, this one too.
    void committed(const Commit &commit)
    {
        QMetaObject::invokeMethod(
            this,
            [this, commit] {
                for (Node *node : {m_one.get(), m_two.get()}) {
                    if (!node || m_isDeaf)
                        continue;
                    node->cache.apply(commit.events);
                    node->hub.noteCommit(commit.events);
                }
            },
            Qt::QueuedConnection);
    }

    /*! Adds a user of that login, and a session of that id for them. */
    QString logIn(const QString &login, Level level = Level::User)
    {
        const auto done = m_db->transaction([&]() -> Result<void> {
            const auto user = UserRepository(*m_db).insert({{}, login, {}, {}, {}, level}, QStringLiteral("hash"));
            if (!user)
                return user.error();
            return SessionRepository(*m_db).insert(tokenHash(login), *user);
        });
        return done ? login : QString();
    }

    /*! Stores lines that no hub is told of. */
    QStringList store(int count, const QString &text = QString())
    {
        QStringList texts;
        const auto stored = m_db->transaction([&]() -> Result<void> {
            for (int i = 1; i <= count; ++i) {
                texts.append(text.isEmpty() ? QString::number(i) : text);
                if (const auto line = LobbyRepository(*m_db).insert(UserId(1), QStringLiteral("Eve"), texts.last());
                    !line)
                    return line.error();
            }
            return {};
        });
        return stored ? texts : QStringList();
    }

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<Node> m_one;
    std::unique_ptr<Node> m_two;
    QString m_ada; // sessions
    QString m_bob;
    bool m_isDeaf = false;
};

ATRIUM_TEST(tst_LobbyHub)
#include "tst_lobbyhub.moc"
