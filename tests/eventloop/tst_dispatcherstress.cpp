// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eventloop/loopthread.h"
#include "tests/eventloop/socketpair.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <memory>
#include <vector>

using namespace std::chrono_literals;

namespace {

constexpr int pairCount = 300;
constexpr int steps = 3000;
constexpr int posters = 3;
constexpr int postsOfEach = 2000;

/*! What must come out, whatever the loop's order of things within a turn. */
struct Outcome
{
    qint64 bytes = 0;
    int timersFired = 0;
    int posts = 0;
    int wrongs = 0; // what must never happen

    bool operator==(const Outcome &) const = default;
};

char *toString(const Outcome &outcome)
{
    return QTest::toString(QStringLiteral("%1 bytes, %2 timers, %3 posts, %4 wrong")
                               .arg(outcome.bytes)
                               .arg(outcome.timersFired)
                               .arg(outcome.posts)
                               .arg(outcome.wrongs));
}

/*!
    Random steps on sockets and timers, one in each turn, while slots do their own mischief and other threads post.

    The steps depend on the seed alone, so what they must lead to is counted along with them: the model. What slots do depends on
    the loop's order and is chosen so that it changes no outcome.
*/
class Stress
{
public:
    explicit Stress(quint32 seed) : m_random(seed), m_mischief(seed + 1) {}
    void run();
    const Outcome &outcome() const { return m_outcome; }
    const Outcome &model() const { return m_model; }

private:
    struct Socket
    {
        SocketPair pair;
        std::unique_ptr<QSocketNotifier> read, write;
        qint64 unread = 0;
    };
    struct Timer
    {
        std::unique_ptr<QTimer> timer;
        std::chrono::steady_clock::time_point earliest;
        int mayFire; // how often
    };

    void step();
    void watch(Socket &socket);
    void readFrom(Socket &socket);
    void meddle();
    void reopen(Socket &socket);
    Timer &startTimer(std::chrono::milliseconds interval, int mayFire);
    void rearm(Timer &timer, std::chrono::milliseconds interval);

    QRandomGenerator m_random;
    QRandomGenerator m_mischief;
    std::vector<Socket> m_sockets = std::vector<Socket>(pairCount);
    std::vector<std::unique_ptr<Timer>> m_timers;
    int m_steps = 0;
    int m_depth = 0; // of turns within slots
    Outcome m_outcome, m_model;
};

void Stress::watch(Socket &socket)
{
    socket.read.reset();
    socket.write.reset();
    socket.read = std::make_unique<QSocketNotifier>(socket.pair.near(), QSocketNotifier::Read);
    socket.write = std::make_unique<QSocketNotifier>(socket.pair.near(), QSocketNotifier::Write);
    socket.write->setEnabled(false);
    QObject::connect(socket.read.get(), &QSocketNotifier::activated, socket.read.get(), [&] { readFrom(socket); });
    QObject::connect(socket.write.get(), &QSocketNotifier::activated, socket.write.get(), [&] {
        socket.write->setEnabled(false);
        meddle();
    });
}

void Stress::readFrom(Socket &socket)
{
    const qint64 count = socket.pair.readNear().size();
    m_outcome.wrongs += count == 0 || count != socket.unread; // it fired for nothing, or for what is another socket's
    m_outcome.bytes += count;
    socket.unread = 0;
    meddle();
}

/*! From within slots: what the other notifiers of the turn, and the running one itself, must survive. */
void Stress::meddle()
{
    Socket &other = m_sockets[m_mischief.bounded(pairCount)];
    switch (m_mischief.bounded(6)) {
    case 0:
        other.read->setEnabled(false);
        other.read->setEnabled(true);
        break;
    case 1: other.write->setEnabled(true); break;
    case 2: watch(other); break;
    case 3: reopen(other); break;
    case 4: startTimer(std::chrono::milliseconds(m_mischief.bounded(3)), 0).timer->stop(); break;
    case 5:
        if (m_depth < 3) {
            ++m_depth;
            turn();
            --m_depth;
        }
        break;
    }
}

/*! Closes a socket with what is unread and gives its place, and probably its number, to a new one with as much. */
void Stress::reopen(Socket &socket)
{
    socket.read.reset();
    socket.write.reset();
    socket.pair.closeNear();
    socket.pair.closeFar();
    socket.pair = SocketPair();
    watch(socket);
    socket.pair.sendFromFar(QByteArray(socket.unread, 'x'));
}

Stress::Timer &Stress::startTimer(std::chrono::milliseconds interval, int mayFire)
{
    m_timers.push_back(std::make_unique<Timer>());
    Timer &timer = *m_timers.back();
    timer.timer = std::make_unique<QTimer>();
    timer.timer->setTimerType(Qt::PreciseTimer);
    timer.timer->setSingleShot(true);
    timer.mayFire = mayFire;
    QObject::connect(timer.timer.get(), &QTimer::timeout, timer.timer.get(), [this, &timer] {
        m_outcome.wrongs += timer.mayFire-- <= 0 || std::chrono::steady_clock::now() < timer.earliest;
        ++m_outcome.timersFired;
        meddle();
    });
    rearm(timer, interval);
    return timer;
}

void Stress::rearm(Timer &timer, std::chrono::milliseconds interval)
{
    timer.earliest = std::chrono::steady_clock::now() + interval;
    timer.timer->start(interval);
}

void Stress::step()
{
    Socket &socket = m_sockets[m_random.bounded(pairCount)];
    const std::chrono::milliseconds soon(m_random.bounded(4));
    switch (m_random.bounded(6)) {
    case 0:
    case 1:
    case 2: {
        const int count = m_random.bounded(1, 100);
        socket.unread += count;
        m_model.bytes += count;
        socket.pair.sendFromFar(QByteArray(count, 'x'));
        break;
    }
    case 3:
        startTimer(soon, 1);
        ++m_model.timersFired;
        break;
    case 4: // re-armed
        rearm(startTimer(1h, 1), soon);
        ++m_model.timersFired;
        break;
    case 5: // killed
        startTimer(soon, 0).timer.reset();
        break;
    }
}

void Stress::run()
{
    for (Socket &socket : m_sockets)
        watch(socket);
    QTimer steady;
    QObject::connect(&steady, &QTimer::timeout, &steady, [&] {
        step();
        if (++m_steps == steps)
            steady.stop();
    });
    steady.start(0);

    QObject receiver;
    std::vector<int> last(posters, -1);
    std::vector<std::unique_ptr<LoopThread>> threads;
    m_model.posts = posters * postsOfEach;
    for (int poster = 0; poster < posters; ++poster) {
        threads.push_back(std::make_unique<LoopThread>(Loop::Qt, [&, poster] {
            for (int i = 0; i < postsOfEach; ++i) {
                const auto receive = [&, poster, i] {
                    m_outcome.wrongs += last[poster] != i - 1;
                    last[poster] = i;
                    ++m_outcome.posts;
                };
                QMetaObject::invokeMethod(&receiver, receive, Qt::QueuedConnection);
            }
        }));
    }
    turnsUntil([&] { return m_steps == steps && m_outcome == m_model; });
    turn(); // whatever fires now is too much
}

} // namespace

class tst_DispatcherStress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsAsTheModelSays_data();
    void endsAsTheModelSays();
};

void tst_DispatcherStress::endsAsTheModelSays_data()
{
    QTest::addColumn<Loop>("loop");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QTest::addRow("ours, seed %u", seed) << Loop::Epoll << seed;
        QTest::addRow("Qt's, seed %u", seed) << Loop::Qt << seed;
    }
}

void tst_DispatcherStress::endsAsTheModelSays()
{
    QFETCH(Loop, loop);
    QFETCH(quint32, seed);
    Outcome outcome, model;
    runIn(loop, [&] {
        Stress stress(seed);
        stress.run();
        outcome = stress.outcome();
        model = stress.model();
    });
    QCOMPARE(outcome, model);
}

ATRIUM_TEST(tst_DispatcherStress)
#include "tst_dispatcherstress.moc"
