// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/processusage.h"
#include "tests/load/accounts.h"
#include "tests/load/loadtest.h"
#include "tests/load/memorytrace.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

/*! A node dies with all of its people, who come back through the other one in the same moment. */
class tst_Storm : public LoadTest
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyIsBackSoonAndLoginsAreAnsweredMeanwhile_data()
    {
        QTest::addColumn<Attendee::Waits>("waits");
        QTest::addColumn<bool>("sharesAddress");
        QTest::newRow("people wait as long as chance says") << Attendee::Waits::Random << false;
        if (!isLong())
            return;
        QTest::newRow("all wait equally long") << Attendee::Waits::Same << false;
        QTest::newRow("all come from one address") << Attendee::Waits::Random << true;
    }

    void everybodyIsBackSoonAndLoginsAreAnsweredMeanwhile()
    {
        QFETCH(Attendee::Waits, waits);
        QFETCH(bool, sharesAddress);
        const int people = quickOrLong(200, 1000);
        QVERIFY(begin(2, people, isLong() ? Config() : shortTimes));
        makeCrowd(waits);
        if (sharesAddress)
            setSharedAddress();
        QVERIFY(addRooms(people / peopleInARoom));
        QList<Visit> visits;
        for (int i = 0; i < people; ++i)
            visits.append(Visit{.user = i, .room = i / peopleInARoom});
        QVERIFY(letIn(visits));
        QVERIFY(cluster().start(survivor));
        const QString session = cluster().soapSession(survivor);
        QVERIFY(runUntil([&] { return isUp(survivor, session); }, patience));

        const double kibBefore = residentKib(cluster().processId(survivor));
        const double cpuBefore = cpuSeconds(cluster().processId(survivor));
        const MemoryTrace memory(cluster().processId(survivor));
        QElapsedTimer sinceDeath;
        sinceDeath.start();
        cluster().kill(victim);
        qint64 firstBackMs = 0;
        Logins logins(cluster().url(survivor));
        const bool areBack = runUntil(
            [&] {
                const auto back = std::ranges::count_if(crowd().people(), [](const Attendee *each) {
                    return each->isInside() && each->node() == survivor;
                });
                if (back > 0 && firstBackMs == 0)
                    firstBackMs = sinceDeath.elapsed();
                return back == people;
            },
            patience);
        const qint64 allBackMs = sinceDeath.elapsed();
        const bool areAnswered = logins.finish();
        const double kibMore = memory.peakKib() - kibBefore;
        print(QStringLiteral("storm: ") + QLatin1String(QTest::currentDataTag()),
              {{QStringLiteral("people"), people},
               {QStringLiteral("back"), crowd().inside()},
               {QStringLiteral("firstBackMs"), firstBackMs},
               {QStringLiteral("allBackMs"), allBackMs},
               {QStringLiteral("peakKibMore"), kibMore},
               {QStringLiteral("cpuSeconds"), rounded(cpuSeconds(cluster().processId(survivor)) - cpuBefore)},
               {QStringLiteral("logins"), logins.count()},
               {QStringLiteral("slowestLoginMs"), logins.slowestMs()}});

        QVERIFY(areBack);
        QVERIFY(std::ranges::all_of(crowd().people(), [](const Attendee *each) { return each->returns() == 1; }));
        QVERIFY(areAnswered);
        QVERIFY(cluster().isRunning(survivor));
        QVERIFY(kibMore <= mostKibToHash + mostKibPerPerson * people);
        QCOMPARE(peopleInRooms(), people);
    }

private:
    /*! Real ones, one every 200 ms, of users who are in a room. */
    class Logins
    {
    public:
        explicit Logins(const QUrl &node) : m_node(node)
        {
            QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { begin(); });
            m_timer.start(200ms);
        }
        bool finish() //!< true: each was answered with a session
        {
            m_timer.stop();
            (void)runUntil([this] { return m_answered == count(); }, patience);
            return m_succeeded == count() && count() > 0;
        }
        int count() const { return int(m_clients.size()); }
        qint64 slowestMs() const { return m_slowestMs; }

    private:
        void begin()
        {
            m_clients.push_back(std::make_unique<ApiClient>(m_node));
            const QByteArray body = QStringLiteral("{\"login\":\"visitor-%1\",\"password\":\"%2\"}")
                                        .arg(m_clients.size())
                                        .arg(QLatin1String(loadPassword))
                                        .toUtf8();
            QNetworkReply *reply = m_clients.back()->begin("POST", QStringLiteral("session"), body);
            QElapsedTimer since;
            since.start();
            QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, since] {
                const HttpAnswer answer = answerOf(reply);
                ++m_answered;
                if (answer.status == 200)
                    ++m_succeeded;
                else
                    qWarning() << "a login was answered" << answer.status << answer.body;
                m_slowestMs = std::max(m_slowestMs, since.elapsed());
            });
        }

        const QUrl m_node;
        std::vector<std::unique_ptr<ApiClient>> m_clients;
        QTimer m_timer;
        int m_answered = 0;
        int m_succeeded = 0;
        qint64 m_slowestMs = 0;
    };

    bool isUp(int node, const QString &session)
    {
        const auto nodes = soapRows(cluster().url(node), QStringLiteral("ClusterService"), QStringLiteral("getNodes"),
                                    {{QStringLiteral("SID"), session}});
        return std::ranges::any_of(nodes, [node](const auto &row) {
            return row.value(QStringLiteral("id")).toInt() == node
                && row.value(QStringLiteral("state")) == QLatin1String("up");
        });
    }

    int peopleInRooms()
    {
        const auto rooms = cluster().admin(survivor)->get(QStringLiteral("rooms")).json().value(QLatin1String("rooms"));
        int people = 0;
        for (const QJsonValue &room : rooms.toArray())
            people += room[QLatin1String("people")].toInt();
        return people;
    }

    static constexpr int victim = 1;
    static constexpr int survivor = 2;
    static constexpr int peopleInARoom = 20;
    static constexpr double mostKibToHash = 2 * 19 * 1024; // two passwords at a time: agent/security/passwordhasher.h
    static constexpr double mostKibPerPerson = 80;         // two connections each, for a moment
    const Config shortTimes{
        {QStringLiteral("cluster.heartbeat_ms"), QStringLiteral("200")},
        {QStringLiteral("cluster.late_ms"), QStringLiteral("600")},
        {QStringLiteral("cluster.lease_ms"), QString::number(AgentCluster::leaseMs)},
        {QStringLiteral("database.timeout_ms"), QStringLiteral("600")},
    };
};

ATRIUM_TEST(tst_Storm)
#include "tst_storm.moc"
