// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vulnerabilities/tst_hostilerequests.h"

#include "tests/support/quickest.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/*! Statuses of logins, by how many there were. */
using Counts = QMap<int, int>;

// The first are free, and while the others wait some seconds pass, each of which may bring another try.
constexpr int mostTriesOfAccount = 5 + 7;
constexpr int mostTriesOfAddress = 20 + 7;

} // namespace

bool tst_HostileRequests::guessUntilLocked(const QByteArray &login)
{
    constexpr int atOnce = 8; // all of them are let try before the first has failed
    constexpr int longEnoughSeconds = 8;
    static const QRegularExpression wait(u"Try again in (\\d+) s"_s);
    const QByteArray body = "{\"login\":\"" + login + "\",\"password\":\"guess\"}";
    const QDeadlineTimer deadline(30000);
    while (!deadline.hasExpired()) {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < atOnce; ++i) {
            ++m_addresses;
            const QByteArray from = "127.3." + number(m_addresses / 200) + '.' + number(m_addresses % 200 + 1);
            clients.push_back(std::make_unique<RawClient>(m_cluster.nodes().port(1 + i % 2), from));
            clients.back()->send("POST /openmeetings/api/v1/session HTTP/1.1\r\nHost: a\r\nContent-Type: "
                                 "application/json\r\nContent-Length: "
                                 + number(body.size()) + "\r\n\r\n" + body);
        }
        QSet<int> locked; // nodes
        for (int i = 0; i < atOnce; ++i) {
            const auto told = wait.match(QString::fromUtf8(clients[size_t(i)]->readAnswer().body));
            if (told.hasMatch() && told.captured(1).toInt() >= longEnoughSeconds)
                locked.insert(1 + i % 2);
        }
        if (locked.size() == 2)
            return true;
    }
    return false;
}

void tst_HostileRequests::thousandGuessesAtOneAccountAreFewTries()
{
    m_cluster.nodes().addUser(u"gil-guessed"_s, 1);
    Counts counts;
    for (int i = 0; i < 1000; ++i) {
        Visitor eve = m_cluster.at(1 + i % 2, "127.1.0." + number(i % 200 + 1));
        ++counts[eve.logIn("gil-guessed", "guess " + number(i))];
    }
    qInfo() << counts;
    QVERIFY(counts.value(401) >= 5 && counts.value(401) <= mostTriesOfAccount);
    QCOMPARE(counts.value(401) + counts.value(429), 1000);
    QVERIFY(guessUntilLocked("gil-guessed"));
    for (int node = 1; node <= 2; ++node) { // by SOAP it is the same account
        QCOMPARE(m_cluster.at(node, "127.1.1.1").soapLogin("gil-guessed", "guess").second, "-1");
        QCOMPARE(m_cluster.at(node, "127.1.1.1").logIn("gil-guessed", "password-gil-guessed"), 429);
    }
}

void tst_HostileRequests::thousandGuessesFromOneAddressAreFewTries()
{
    Counts counts;
    for (int i = 0; i < 1000; ++i) {
        Visitor eve = m_cluster.at(1 + i % 2, "127.1.2.1");
        ++counts[eve.logIn("name-" + number(i), "password")];
    }
    qInfo() << counts;
    QVERIFY(counts.value(401) >= 20 && counts.value(401) <= mostTriesOfAddress);
    QCOMPARE(counts.value(401) + counts.value(429), 1000);
    // Nobody else is locked by that.
    Visitor other = m_cluster.at(1, "127.1.2.2");
    QCOMPARE(other.logIn(AttackedCluster::attacker, m_cluster.password(AttackedCluster::attacker)), 200);
}

// Each guess costs the hash of a password, and they come all at once. Who is in does not wait behind them, and who
// wants in waits their turn.
void tst_HostileRequests::guessesFromEverywhereLockNobodyElse()
{
    constexpr int guesses = 40;
    const Visitor inside = m_cluster.loggedIn(AttackedCluster::owner, 1);
    std::vector<std::unique_ptr<RawClient>> clients;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < guesses; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_cluster.nodes().port(1), "127.1.3." + number(i + 1)));
        const QByteArray body = "{\"login\":\"spread-" + number(i) + "\",\"password\":\"guess\"}";
        clients.back()->send(
            "POST /openmeetings/api/v1/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            "Content-Length: "
            + number(body.size()) + "\r\n\r\n" + body);
    }
    QCOMPARE(inside.api("GET", "rooms").status, 200);
    const qint64 insideMs = timer.elapsed();
    Visitor outside = m_cluster.at(1, "127.1.4.1");
    QCOMPARE(outside.logIn(AttackedCluster::attacker, m_cluster.password(AttackedCluster::attacker)), 200);
    for (const auto &client : clients)
        QCOMPARE(client->readAnswer().status, 401);
    qInfo("who was in waited %lld of %lld ms", insideMs, timer.elapsed());
    QVERIFY(insideMs < timer.elapsed() / 2);
}

// Who guesses without a pause always comes first when a wait is over. The owner comes in all the same from where they
// have been before, at any node, also after the nodes were started anew; and may mistype, too.
void tst_HostileRequests::ownerComesInWhileTheAccountIsGuessedAt()
{
    m_cluster.nodes().addUser(u"olga-attacked"_s, 1);
    const QByteArray good = "password-olga-attacked";
    const auto logIn = [&](int node, const QByteArray &from, const QByteArray &password) {
        Visitor visitor = m_cluster.at(node, from);
        return visitor.logIn("olga-attacked", password);
    };
    QCOMPARE(logIn(2, "127.1.5.1", good), 200); // from home, earlier
    const auto attack = [&] {
        return guessUntilLocked("olga-attacked") && logIn(1, "127.1.7.1", good) == 429
            && logIn(2, "127.1.7.1", good) == 429;
    };
    QVERIFY(attack());
    for (int node = 1; node <= 2; ++node) {
        QCOMPARE(logIn(node, "127.1.5.1", "mistyped"), 401);
        QCOMPARE(logIn(node, "127.1.5.1", good), 200);
    }
    QCOMPARE(logIn(1, "127.1.7.1", good), 429); // which let in nobody else
    QVERIFY(m_cluster.nodes().stop(2) && m_cluster.nodes().start(2));
    QVERIFY(attack());
    QCOMPARE(logIn(2, "127.1.5.1", good), 200);
    // Whoever guesses from there, too, is slowed down there.
    Counts counts;
    for (int i = 0; i < 30; ++i)
        ++counts[logIn(1 + i % 2, "127.1.5.1", "guess")];
    QVERIFY(counts.value(401) >= 5 && counts.value(401) <= mostTriesOfAccount);
}

void tst_HostileRequests::accountHasOneCountWhateverItIsCalled()
{
    const auto added = m_cluster.loggedIn("admin").api(
        "POST", "users",
        {{u"login"_s, u"mel-mailed"_s}, {u"password"_s, u"long enough"_s}, {u"email"_s, u"mel@example.org"_s}});
    QVERIFY(AttackedCluster::id(added) > 0);
    int tries = 0;
    for (int i = 0; i < 30; ++i) {
        const char *names[] = {"mel-mailed", "MEL-Mailed", "mel@example.org"};
        Visitor eve = m_cluster.at(1, "127.1.8." + number(i + 1));
        tries += eve.logIn(names[i % 3], "guess") == 401;
    }
    QVERIFY2(tries >= 5 && tries <= mostTriesOfAccount, number(tries).constData());
}

void tst_HostileRequests::waitOutlivesTheRestartOfAllNodes()
{
    m_cluster.nodes().addUser(u"rob-restarted"_s, 1);
    const auto isLocked = [this](int node) {
        return m_cluster.at(node, "127.1.14.1").logIn("rob-restarted", "password-rob-restarted") == 429;
    };
    const auto isLockedForLong = [this] { // than the restart of both takes
        return m_cluster
                   .stored(u"SELECT COUNT(*) FROM login_lock WHERE wait_until - failed_at >= 16000 AND wait_until > "
                           "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) + 12000"_s)
                   .toInt()
            > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(guessUntilLocked("rob-restarted") && isLockedForLong(), 60000);
    QVERIFY(m_cluster.nodes().stop(1) && m_cluster.nodes().stop(2));
    QVERIFY(m_cluster.nodes().start(1) && m_cluster.nodes().start(2));
    QVERIFY(isLocked(1) && isLocked(2));
}

// All of a school come from one address. On the first day some mistype before their first login; later on anybody may.
void tst_HostileRequests::schoolIsNotLockedByItsTypingErrors()
{
    constexpr int pupils = 22; // more than an address may fail
    const auto name = [](int pupil) { return "pupil-" + number(pupil); };
    for (int pupil = 0; pupil < pupils; ++pupil)
        QVERIFY(m_cluster.execute(
            u"INSERT INTO app_user (login, login_key, password_hash, first_name, last_name, email, level, deleted, "
            u"created_at, "
            "last_login_at) SELECT '%1', '%1', password_hash, '', '', '', 1, 0, 0, 0 FROM app_user WHERE login = '%2'"_s
                .arg(QLatin1String(name(pupil)), QLatin1String(AttackedCluster::attacker))));
    const auto logIn = [&](int pupil, const QByteArray &password) {
        Visitor school = m_cluster.at(1 + pupil % 2, "127.1.9.1");
        return school.logIn(name(pupil), password);
    };
    const QByteArray good = m_cluster.password(AttackedCluster::attacker);
    for (int pupil = 0; pupil < pupils; ++pupil) {
        QCOMPARE(logIn(pupil, "mistyped"), 401);
        QCOMPARE(logIn(pupil, good), 200);
    }
    for (int pupil = 0; pupil < pupils; ++pupil)
        QCOMPARE(logIn(pupil, "mistyped"), 401);
    QCOMPARE(logIn(0, good), 200);
}

void tst_HostileRequests::unknownNameTakesAsLongAsAWrongPassword()
{
    constexpr int times = 9;
    constexpr double mostApart = 2; // without the hash of a password it would be far more
    m_cluster.nodes().addUser(u"tim-timed"_s, 1);
    QList<qint64> known;
    QList<qint64> unknown;
    for (int i = 0; i < times; ++i) {
        // So that neither is slowed down: what was counted is forgotten with the node's memory, or by a good login.
        const auto time = [&](const QByteArray &name) {
            Visitor eve = m_cluster.at(1, "127.1.10." + number(i + 1));
            QElapsedTimer timer;
            timer.start();
            const int status = eve.logIn(name, "wrong");
            const qint64 took = timer.nsecsElapsed();
            return status == 401 ? took : -1;
        };
        known.append(time("tim-timed"));
        unknown.append(time("nobody-" + number(i)));
        Visitor tim = m_cluster.at(1, "127.1.11." + number(i + 1));
        QCOMPARE(tim.logIn("tim-timed", "password-tim-timed"), 200);
    }
    QVERIFY(!known.contains(-1) && !unknown.contains(-1));
    const double ratio = ratioOfQuickest(known, unknown);
    qInfo("a wrong password takes %.2f times as long as an unknown name", ratio);
    QVERIFY(ratio < mostApart && ratio > 1 / mostApart);
}

void tst_HostileRequests::administratorsAreTold()
{
    m_cluster.nodes().addUser(u"vic-victim"_s, 1);
    const auto entries = [this](const QString &target) {
        return m_cluster
            .stored(
                u"SELECT COUNT(*) FROM audit_log WHERE action = 'login.guessed' AND outcome = 'too_many_tries' AND target = '%1'"_s
                    .arg(target))
            .toInt();
    };
    for (int i = 0; i < 30; ++i) {
        Visitor eve = m_cluster.at(1 + i % 2, "127.1.12." + number(i + 1));
        (void)eve.logIn("vic-victim", "guess");
        (void)eve.logIn("nobody-by-that-name", "guess"); // of which nobody needs to be told
    }
    QTRY_COMPARE(entries(u"vic-victim"_s), 1);
    for (int i = 0; i < 60; ++i) {
        Visitor eve = m_cluster.at(1, "127.1.13.1");
        (void)eve.logIn("target-" + number(i), "guess");
    }
    QTRY_COMPARE(entries(u"127.1.13.1"_s), 1);
    QCOMPARE(entries(u"vic-victim"_s), 1);
    QCOMPARE(entries(u"nobody-by-that-name"_s), 0);
    QVERIFY(!m_cluster.isTold(1, "guess\"")); // passwords that were tried are nowhere
}
