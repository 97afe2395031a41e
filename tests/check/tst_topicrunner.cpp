// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/topicrunner.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

TopicReport answers(const CheckTarget &target)
{
    return {.findings = {well(u"well"_s),
                         warning(target.keyFile, u"do this"_s),
                         problem(u"bad"_s, u"do that"_s),
                         {.level = Finding::Level::Ok, .folder = u"upload"_s, .text = u"there"_s}},
            .preface = u"lines\n"_s,
            .members = {{"more"_L1, 1}},
            .usage = {}};
}

TopicReport hangs(const CheckTarget &)
{
    ::pause();
    return {};
}

TopicReport crashes(const CheckTarget &)
{
    ::raise(SIGKILL);
    return {};
}

constexpr Topic good{"good", {"files"}, answers};
constexpr Topic hanging{"hanging", {}, hangs};
constexpr Topic alsoHanging{"also hanging", {}, hangs};
constexpr Topic crashing{"crashing", {}, crashes};

} // namespace

/*! Topics are looked at beside each other, and none keeps the others from telling. */
class tst_TopicRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reportsComeBackWholeAndInTheirOrder()
    {
        const Topic all[] = {good, good};
        CheckTarget target;
        target.keyFile = u"ein Schlüssel"_s;
        const auto reports = lookAtAll(all, target, {}, 10s);
        QCOMPARE(reports.size(), 2);
        for (const TopicReport &report : reports) {
            QCOMPARE(report.findings, answers(target).findings);
            QCOMPARE(report.preface, u"lines\n"_s);
            QCOMPARE(report.members, answers(target).members);
        }
    }

    void topicsThatHangAndCrashAreProblemsAndCostOneDeadlineTogether()
    {
        const Topic all[] = {hanging, good, alsoHanging, crashing};
        QElapsedTimer timer;
        timer.start();
        const auto reports = lookAtAll(all, {}, {}, 500ms);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(reports.size(), 4);
        for (const int silent : {0, 2, 3}) {
            QCOMPARE(reports.at(silent).findings.size(), 1);
            QCOMPARE(reports.at(silent).findings.first().level, Finding::Level::Problem);
            QVERIFY(!reports.at(silent).findings.first().remedy.isEmpty());
        }
        QCOMPARE(reports.at(1).findings.size(), 4);
    }

    void topicWhoseSectionIsWrongIsLeftOut()
    {
        const Topic all[] = {good};
        const auto reports = lookAtAll(all, {}, {u"files"_s}, 10s);
        QCOMPARE(reports.first().findings.size(), 1);
        QCOMPARE(reports.first().findings.first().level, Finding::Level::Warning);
    }

    void everyTopicHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const Topic &topic : topics())
            names.insert(QLatin1String(topic.name));
        QCOMPARE(size_t(names.size()), topics().size());
    }
};

ATRIUM_TEST(tst_TopicRunner)
#include "tst_topicrunner.moc"
