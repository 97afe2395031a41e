// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Target
{
    const char *name;
    void (*run)(const QByteArray &input);
};
constexpr Target targets[] = {
    {"addresses", Fuzz::addresses}, {"api", Fuzz::api},
    {"backups", Fuzz::backups},     {"board", Fuzz::board},
    {"calendars", Fuzz::calendars}, {"configuration", Fuzz::configuration},
    {"envelopes", Fuzz::envelopes}, {"frames", Fuzz::frames},
    {"headers", Fuzz::headers},     {"letters", Fuzz::letters},
    {"media", Fuzz::media},         {"meeting", Fuzz::meeting},
    {"mounts", Fuzz::mounts},       {"openmeetings", Fuzz::openmeetings},
    {"peers", Fuzz::peers},         {"recordings", Fuzz::recordings},
    {"requests", Fuzz::requests},   {"seals", Fuzz::seals},
    {"signals", Fuzz::signals},     {"soap", Fuzz::soap},
    {"streams", Fuzz::streams},     {"websockets", Fuzz::websockets},
};

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::Files, QDir::Name);
}

QByteArray contentOf(const QFileInfo &info)
{
    QFile file(info.filePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/*!
    Every target keeps its promises on what a fuzzer begins with, and on every input by which one was broken once. An input that
    breaks one ends the program; the line before names the file.
*/
class tst_FuzzRegressions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptInputsBreakNoPromise_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<QByteArray>("input");
        for (int i = 0; i < int(std::size(targets)); ++i) {
            const QString name = QLatin1String(targets[i].name);
            QTest::addRow("%s: nothing", targets[i].name) << i << QByteArray();
            auto files = filesIn(u"%1/corpus/%2"_s.arg(QStringLiteral(ATRIUM_FUZZ_FOLDER), name))
                + filesIn(u"%1/regressions/%2"_s.arg(QStringLiteral(ATRIUM_FUZZ_FOLDER), name));
            if (targets[i].run == Fuzz::frames)
                files += filesIn(QStringLiteral(ATRIUM_GOLDEN_FOLDER));
            QVERIFY2(!files.isEmpty(), targets[i].name);
            for (const QFileInfo &file : std::as_const(files))
                QTest::addRow("%s: %s", targets[i].name, qPrintable(file.fileName())) << i << contentOf(file);
        }
    }
    void keptInputsBreakNoPromise()
    {
        QFETCH(int, target);
        QFETCH(QByteArray, input);
        constexpr qint64 enoughMs = 5000; // as the fuzzers have
        QElapsedTimer timer;
        timer.start();
        targets[target].run(input);
        QVERIFY2(timer.elapsed() < enoughMs, qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
    }
    void cleanupTestCase() { QTest::qWait(0); } // what was left to the event loop
};

int main(int argc, char **argv)
{
    static QCoreApplication application(argc, argv); // ends after what the targets keep, whose threads use it
    tst_FuzzRegressions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fuzzregressions.moc"
