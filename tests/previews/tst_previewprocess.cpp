// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/previews/recipe.h"
#include "tests/previews/previewfiles.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! A process that makes previews: killed, run as an ordinary user, on a server that lacks programs. */
class tst_PreviewProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordinaryUserMakesPreviews();
    void killedProcessLeavesNoHalfAFolderAndNoChildren();
    void programThatIsMissingIsNamedByItsPackage_data();
    void programThatIsMissingIsNamedByItsPackage();

private:
    PreviewFiles m_files;
};

void tst_PreviewProcess::ordinaryUserMakesPreviews()
{
    m_files.png(u"a.png"_s);
    QStringList command{QStringLiteral(MAKEPREVIEW), m_files.path(u"a.png"_s), u"image/png"_s, m_files.path(u"made"_s)};
    if (::geteuid() == 0) {
        // The program is where nobody may look: it lies in root's folder.
        const QString copy = m_files.path(u"makepreview"_s);
        QVERIFY(QFile::copy(command[0], copy));
        command[0] = copy;
        m_files.run(u"chmod"_s, {u"-R"_s, u"a+rwX"_s, m_files.path(u"."_s)});
        command = QStringList{u"runuser"_s, u"-u"_s, u"nobody"_s, u"--"_s} + command;
    }
    const QString program = command.takeFirst();
    QCOMPARE(m_files.run(program, command), "1 300 200\n");
    QCOMPARE(m_files.listing(u"made"_s), QStringList({u"page-1.png"_s, u"thumbnail.png"_s}));
}

void tst_PreviewProcess::killedProcessLeavesNoHalfAFolderAndNoChildren()
{
    QProcess process;
    process.start(QStringLiteral(MAKEPREVIEW),
                  {m_files.pdf(u"a.pdf"_s, 90, u"Seite"_s), u"application/pdf"_s, m_files.path(u"killed"_s)});
    QVERIFY(process.waitForStarted());
    const QString number = QString::number(process.processId());
    const auto childrenOf = [](const QString &pid) {
        QFile file(u"/proc/"_s + pid + u"/task/"_s + pid + u"/children"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).split(u' ', Qt::SkipEmptyParts)
                                              : QStringList();
    };
    // The sandbox's first process and the one that it watches over.
    QStringList children;
    QTRY_VERIFY([&] {
        children = childrenOf(number);
        if (!children.isEmpty())
            children << childrenOf(children[0]);
        return children.size() == 2;
    }());
    QCOMPARE(::kill(pid_t(process.processId()), SIGKILL), 0);
    QVERIFY(process.waitForFinished());
    QVERIFY(!QFile::exists(m_files.path(u"killed"_s)));
    for (const QString &child : std::as_const(children))
        QTRY_VERIFY(!QFile::exists(u"/proc/"_s + child));
}

void tst_PreviewProcess::programThatIsMissingIsNamedByItsPackage_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("package");
    QTest::newRow("the sandbox") << u"image/png"_s << QStringList() << u"bubblewrap"_s;
    QTest::newRow("pictures") << u"image/png"_s << QStringList{u"bwrap"_s} << u"libvips-tools"_s;
    QTest::newRow("drawings") << u"image/svg+xml"_s << QStringList{u"bwrap"_s, u"vips"_s} << u"librsvg2-bin"_s;
    QTest::newRow("PDF") << u"application/pdf"_s << QStringList{u"bwrap"_s, u"vips"_s} << u"poppler-utils"_s;
    QTest::newRow("videos") << u"video/mp4"_s << QStringList{u"bwrap"_s, u"vips"_s} << u"ffmpeg"_s;
    QTest::newRow("texts") << u"text/plain"_s << QStringList{u"bwrap"_s, u"vips"_s} << u"libreoffice-writer-nogui"_s;
    QTest::newRow("sheets") << u"text/csv"_s << QStringList{u"bwrap"_s, u"vips"_s} << u"libreoffice-calc-nogui"_s;
    QTest::newRow("slides") << u"application/vnd.ms-powerpoint"_s << QStringList{u"bwrap"_s, u"vips"_s}
                            << u"libreoffice-impress-nogui"_s;
    QTest::newRow("none") << u"image/png"_s << QStringList{u"bwrap"_s, u"vips"_s} << QString();
}

void tst_PreviewProcess::programThatIsMissingIsNamedByItsPackage()
{
    QFETCH(QString, type);
    QFETCH(QStringList, there);
    QFETCH(QString, package);
    const QTemporaryDir usr;
    QVERIFY(QDir(usr.path()).mkdir(u"bin"_s));
    for (const QString &program : there) {
        QFile file(usr.filePath(u"bin/"_s + program));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto missing = missingProgram(recipeFor(type)->programs, usr.path());
    QCOMPARE(missing ? QString::fromLatin1(missing->package) : QString(), package);
}

ATRIUM_TEST(tst_PreviewProcess)
#include "tst_previewprocess.moc"
