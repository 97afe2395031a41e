// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/processusage.h"
#include "tests/load/conversation.h"
#include "tests/load/loadtest.h"
#include "tests/load/memorytrace.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int rooms = 100;
constexpr int peopleInARoom = 10; // the last of them is to read slowly
constexpr int linesPerSecond = 200;
constexpr int lineLength = 3900; // long ones: somebody who reads 1 kB/s is far behind within the time of a test
constexpr int lineBytes = 2 * lineLength;
constexpr int receiveBuffer = 16 * 1024;
// As much may be on its way to somebody (agent/links): in the agent, in the agent's kernel and in the reader's.
constexpr int mostWaitingBytes = (256 + 128 + 32) * 1024;

/*! Somebody who reads slowly, again and again, and either hurries when it is almost too late or never. */
class SlowReader : public QObject
{
public:
    enum class Manner { Hurries, NeverHurries };

    SlowReader(Attendee *self, Attendee *other, Manner manner) : m_self(self), m_manner(manner)
    {
        connect(self, &Attendee::heard, this, [this] { --m_behind; });
        connect(other, &Attendee::heard, this, [this] {
            ++m_behind;
            look();
        });
        // What an agent said last stands behind all that was not read.
        connect(other, &Attendee::someoneLeft, this, [this](const QString &id) {
            if (id == m_self->id() && m_isSlow)
                setSlow(false);
        });
    }

    void begin() { m_hasBegun = true; }
    bool gotItsDue() const
    {
        return m_manner == Manner::Hurries ? m_self->statesAnew() > 0 && m_self->closeCodes().isEmpty()
                                           : m_self->returns() > 0
                && m_self->closeCodes().count(QStringLiteral("too_slow")) == m_self->closeCodes().size();
    }

private:
    void look()
    {
        if (!m_hasBegun || !m_self->isInside())
            return;
        const int restarts = m_self->statesAnew() + m_self->returns();
        if (!m_isSlow && (m_restarts < 0 || restarts > m_restarts)) {
            m_restarts = restarts;
            m_behind = 0;
            setSlow(true);
        } else if (m_isSlow && m_manner == Manner::Hurries && m_behind * lineBytes > mostWaitingBytes) {
            setSlow(false);
        }
    }
    void setSlow(bool isSlow)
    {
        m_isSlow = isSlow;
        m_self->setReadsSlowly(isSlow);
    }

    Attendee *const m_self;
    const Manner m_manner;
    bool m_hasBegun = false;
    bool m_isSlow = false;
    int m_restarts = -1; // how often it had begun anew when it last became slow
    qint64 m_behind = 0; // lines that it has not heard, or missed
};

} // namespace

/*! Somebody in each of many rooms reads much more slowly than the others talk. */
class tst_SlowReaders : public LoadTest
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreToldAnewOrClosedAndNobodyElseNotices()
    {
        QVERIFY(begin(1, rooms * peopleInARoom));
        QVERIFY(addRooms(rooms));
        QList<Visit> visits;
        for (int i = 0; i < rooms * peopleInARoom; ++i)
            visits.append(Visit{.user = i, .room = i % rooms, .receiveBuffer = isToBeSlow(i) ? receiveBuffer : 0});
        QVERIFY(letIn(visits));
        std::vector<Attendee *> fast;
        std::vector<std::unique_ptr<SlowReader>> slow;
        for (int i = 0; i < rooms * peopleInARoom; ++i) {
            Attendee *person = crowd().people()[size_t(i)];
            if (isToBeSlow(i))
                slow.push_back(std::make_unique<SlowReader>(person, fast[size_t(i % rooms)],
                                                            i % 2 == 0 ? SlowReader::Manner::Hurries
                                                                       : SlowReader::Manner::NeverHurries));
            else
                fast.push_back(person);
        }

        // Everybody reads; when it ends, each room remembers as many lines as it ever does.
        Conversation before(fast, fast, linesPerSecond, lineLength);
        QVERIFY(before.hold(70s, peopleInARoom - 1));
        print(QStringLiteral("all read"), before.figures());

        const double kibBefore = residentKib(cluster().processId(1));
        for (const auto &each : slow)
            each->begin();
        const MemoryTrace memory(cluster().processId(1));
        Conversation during(fast, fast, linesPerSecond, lineLength);
        const bool isHeardByAll = during.hold(240s, peopleInARoom - 1);
        const double kibPerSlow = (memory.peakKib() - kibBefore) / rooms;
        QJsonObject figures = during.figures();
        figures.insert(QStringLiteral("kibBefore"), kibBefore);
        figures.insert(QStringLiteral("kibPerSlowReader"), rounded(kibPerSlow));
        figures.insert(QStringLiteral("growthKibPerMinute"), rounded(memory.growthKibPerMinute()));
        print(QStringLiteral("slow readers"), figures);

        QVERIFY(isHeardByAll);
        QVERIFY(std::ranges::all_of(fast, [](const Attendee *each) { return each->closeCodes().isEmpty(); }));
        QCOMPARE(std::ranges::count_if(slow, [](const auto &each) { return each->gotItsDue(); }), rooms);
        QVERIFY(during.p99Ms() < mostP99Ms + during.machineMs());
        QVERIFY(during.p99Ms() < mostTimesAsLong * before.p99Ms() + during.machineMs());
        QVERIFY(kibPerSlow <= mostKibPerSlow);
        QVERIFY(memory.growthKibPerMinute() < mostGrowthKibPerMinute);
    }

private:
    static bool isToBeSlow(int person) { return person >= rooms * (peopleInARoom - 1); }

    static constexpr double mostP99Ms = 100;
    static constexpr double mostTimesAsLong = 2;
    // What may wait, 256 KiB, and all anew, which is a hundred lines; allocators take as much again.
    static constexpr double mostKibPerSlow = 2 * (256 + 100 * lineBytes / 1024.0);
    // Each two seconds one of them is told all anew and one's connection is closed: leaking either would be twice as
    // much and more. Allocators need their time to find the size that all this asks for.
    static constexpr double mostGrowthKibPerMinute = 16 * 1024;
};

ATRIUM_TEST(tst_SlowReaders)
#include "tst_slowreaders.moc"
