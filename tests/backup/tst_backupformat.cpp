// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/backupreader.h"
#include "agent/backup/membername.h"
#include "agent/backup/namedcontents.h"
#include "agent/backup/rowtext.h"
#include "agent/security/passwordhasher.h"
#include "tests/backup/archivecopy.h"
#include "tests/support/program.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! What an archive may hold, and what is refused before anybody sees it. No database. */
class tst_BackupFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfMembers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        const auto good = [](const char *name) { QTest::addRow("%s is one", name) << QString::fromUtf8(name) << true; };
        const auto bad = [](const char *name) {
            QTest::addRow("%s is none", name) << QString::fromUtf8(name) << false;
        };
        good("backup.json");
        good("cluster.key");
        good("end.json");
        good("tables/app_user/000001.ndjson");
        good("checksums/000012.sha256");
        good("files/upload/0123456789abcdef");
        good("files/streams/a.b-c_d");
        good("files/streams/recordings/0123456789abcdef/recording.webm");
        bad("files/streams/recordings/a/../b");
        bad("files/streams/recordings/../b");
        bad("files/streams/recordings/a/.b");
        bad("files/streams/recordings/a/b/c");
        bad("files/streams/recordings/a/");
        bad("files/streams/recordings/a");
        bad("files/streams/other/a/b");
        bad("files/upload/recordings/a/b");
        bad("files/upload/../../etc/passwd");
        bad("files/upload/..");
        bad("files/upload/.hidden");
        bad("files/upload/a/b");
        bad("files/upload//etc");
        bad("files/elsewhere/a");
        bad("files/upload/a\\..\\b");
        bad("files/upload/ä");
        bad("files/upload/");
        bad("/files/upload/a");
        bad("./backup.json");
        bad("/etc/passwd");
        bad("../backup.json");
        bad("tables/../000001.ndjson");
        bad("tables/app_user/1.ndjson");
        bad("tables/App/000001.ndjson");
        bad("backup.json\n");
        bad("");
    }
    void namesOfMembers()
    {
        QFETCH(QString, name);
        QFETCH(bool, isGood);
        const auto read = memberNameFrom(name);
        QCOMPARE(bool(read), isGood);
        if (read)
            QCOMPARE(read->text(), name);
    }

    void rowsAreWhatTheyWere()
    {
        const QList<TableColumn> columns{{u"a"_s, ColumnKind::Integer}, {u"b"_s, ColumnKind::Text},
                                         {u"c"_s, ColumnKind::Blob},    {u"d"_s, ColumnKind::Real},
                                         {u"e"_s, ColumnKind::Integer}, {u"f"_s, ColumnKind::Text}};
        const QVariantList row{qint64(9007199254740993),           u"ü😀\"\\\n\u2028"_s, QByteArray("\0\xff", 2), 0.1,
                               std::numeric_limits<qint64>::min(), QVariant()};
        const QByteArray line = encodeRow(row, columns);
        QCOMPARE(line.count('\n'), 1);
        const auto read = decodeRow(line, columns);
        QVERIFY(read);
        QCOMPARE(*read, row);
        for (const char *wrong : {"[1]", "[1.5,\"\",\"\",0,0,null]", "[\"1\",\"\",\"\",0,0,null]",
                                  "[1,2,\"\",0,0,null]", "[1,\"\",\"?\",0,0,null]", "{}", "", "[1,\"\",\"\",0,0,null"})
            QVERIFY2(!decodeRow(wrong, columns), wrong);
    }

    void pathsOutOfTheFoldersAreRefused_data() // CVE-2016-0784
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a way up") << u"files/upload/../../../escaped"_s;
        QTest::newRow("a way up alone") << u"../escaped"_s;
        QTest::newRow("an absolute path") << m_folder.filePath(u"escaped"_s);
        QTest::newRow("a folder below") << u"files/upload/below/escaped"_s;
        QTest::newRow("a hidden file") << u"files/upload/.escaped"_s;
        QTest::newRow("something else") << u"escaped"_s;
    }
    void pathsOutOfTheFoldersAreRefused()
    {
        QFETCH(QString, name);
        QList<ArchivedMember> members = goodMembers();
        members.append({name, "out"});
        QVERIFY(writePlainArchive(archive(), members));
        Collector collector;
        const auto read = readArchive(collector);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Invalid);
        QCOMPARE(collector.contents.keys(), QStringList{u"upload/abc"_s}); // what stood before it, and nothing else
    }

    void linksAreRefused_data()
    {
        QTest::addColumn<bool>("isSymbolic");
        QTest::newRow("symbolic") << true;
        QTest::newRow("hard") << false;
    }
    void linksAreRefused()
    {
        QFETCH(bool, isSymbolic);
        const QDir tree(m_folder.filePath(isSymbolic ? u"symbolic"_s : u"hard"_s));
        QVERIFY(QDir().mkpath(tree.filePath(u"files/upload"_s)));
        const auto write = [&tree](const QString &name, const QByteArray &content) {
            QFile file(tree.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(write(u"backup.json"_s, goodMembers().first().content));
        QVERIFY(write(u"files/upload/one"_s, "x"));
        const QByteArray one = QFile::encodeName(tree.filePath(u"files/upload/one"_s));
        const QByteArray two = QFile::encodeName(tree.filePath(u"files/upload/two"_s));
        QCOMPARE(isSymbolic ? ::symlink("/etc/passwd", two.constData()) : ::link(one.constData(), two.constData()), 0);
        const auto packed = runProgram(u"tar"_s,
                                       {u"-cf"_s, archive(), u"-C"_s, tree.path(), u"backup.json"_s,
                                        u"files/upload/one"_s, u"files/upload/two"_s});
        QVERIFY2(packed.exitCode == 0, qPrintable(packed.output));
        Collector collector;
        const auto read = readArchive(collector);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Invalid);
        QVERIFY(!collector.contents.contains(u"upload/two"_s));
    }

    void moreThanWasDeclaredIsRefused_data()
    {
        QTest::addColumn<QList<ArchivedMember>>("more");
        QTest::newRow("a file more") << QList<ArchivedMember>{{u"files/upload/more"_s, "x"}};
        QTest::newRow("a key more") << QList<ArchivedMember>{{u"cluster.key"_s, QByteArray(64, 'a')}};
        QTest::newRow("rows more") << QList<ArchivedMember>{{u"tables/room/000002.ndjson"_s, "[2,\"x\"]\n"}};
        QTest::newRow("a table more") << QList<ArchivedMember>{{u"tables/zoo/000001.ndjson"_s, "[2]\n"}};
        QTest::newRow("a second head") << QList<ArchivedMember>{goodMembers().first()};
    }
    void moreThanWasDeclaredIsRefused()
    {
        QFETCH(QList<ArchivedMember>, more);
        QVERIFY(writeArchive(archive(), goodMembers() + more));
        Collector collector;
        const auto read = readArchive(collector);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Invalid);
        QVERIFY(!collector.contents.contains(u"upload/more"_s));
    }

    void bombIsRefusedByWhatItDeclares()
    {
        // 80 MiB of rows in one part are some kilobytes on the disk.
        QList<ArchivedMember> members = goodMembers();
        members[1].content = QByteArray(80 << 20, ' ');
        QVERIFY(writeArchive(archive(), members));
        QVERIFY(QFile(archive()).size() < 1 << 20);
        Collector collector;
        const auto read = readArchive(collector);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Invalid);
    }

    void contentsOfRows_data()
    {
        QTest::addColumn<QVariantList>("row"); // is_folder, deleted, deleted_at
        QTest::addColumn<bool>("hasContent");
        QTest::newRow("a file has one") << QVariantList{0, 0, 0} << true;
        QTest::newRow("a folder has none") << QVariantList{1, 0, 0} << false;
        QTest::newRow("a file in the bin has one") << QVariantList{0, 1, 77} << true;
        QTest::newRow("a file that is gone has none") << QVariantList{0, 1, 0} << false;
    }
    void contentsOfRows()
    {
        QFETCH(QVariantList, row);
        QFETCH(bool, hasContent);
        BackupTable table{.name = u"stored_file"_s};
        for (const char *column : {"storage_key", "size_bytes", "sha256", "is_folder", "deleted", "deleted_at"})
            table.columns.append({QLatin1String(column), ColumnKind::Text});
        QVERIFY(namesContents(table));
        const auto content = contentOf(table, QVariantList{u"abc"_s, 7, u"ff"_s} + row);
        QCOMPARE(bool(content), hasContent);
        if (content)
            QCOMPARE(*content, (NamedContent{u"upload"_s, u"abc"_s, 7, u"ff"_s}));
    }

    void everyFileOfARecordingIsAContent()
    {
        const BackupTable table{.name = u"recording_file"_s,
                                .columns = {{u"recording_id"_s, ColumnKind::Integer},
                                            {u"path"_s, ColumnKind::Text},
                                            {u"size_bytes"_s, ColumnKind::Integer},
                                            {u"sha256"_s, ColumnKind::Text}}};
        QVERIFY(namesContents(table));
        QCOMPARE(contentOf(table, {7, u"recordings/abc/poster.jpg"_s, 9, u"ff"_s}),
                 std::optional(NamedContent{u"streams"_s, u"recordings/abc/poster.jpg"_s, 9, u"ff"_s}));
    }

    void contentsMustBeThoseThatRowsName()
    {
        QList<ArchivedMember> members = goodMembers();
        members.last().name = u"files/upload/another"_s;
        QVERIFY(writeArchive(archive(), members));
        Collector collector;
        QVERIFY(!readArchive(collector));
    }

    void goodArchiveIsRead()
    {
        QVERIFY(writeArchive(archive(), goodMembers()));
        Collector collector;
        const auto read = readArchive(collector);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(collector.count, 2);
        QCOMPARE(collector.contents, (QMap<QString, QByteArray>{{u"upload/abc"_s, "content"}}));
    }

    void oldPasswordsAreRightAndTheirHashesAreNotStored_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("oldHash");
        // By md5sum(1) and openssl-passwd(1); of what is not ASCII, MD5 took as many bytes as there are characters.
        QTest::newRow("MD5") << u"secret"_s << u"5ebe2294ecd0e0f08eab7690d2a6ee69"_s;
        QTest::newRow("MD5 of umlauts")
            << u"Grüße"_s
            << QString::fromLatin1(
                   QCryptographicHash::hash(QByteArray("Gr\xc3\xbc\xc3", 5), QCryptographicHash::Md5).toHex());
        QTest::newRow("md5crypt") << u"password"_s << u"$1$xxxxxxxx$UYCIxa628.9qXjpQCjM4a."_s;
    }
    void oldPasswordsAreRightAndTheirHashesAreNotStored()
    {
        QFETCH(QString, password);
        QFETCH(QString, oldHash);
        PasswordHasher hasher;
        const auto stored = hasher.hashOfOldHash(oldHash);
        QVERIFY(stored);
        QVERIFY(PasswordHasher::isOfOldHash(*stored));
        QVERIFY(stored->contains("$argon2id$"_L1) && !stored->contains(oldHash));
        QCOMPARE(*hasher.matches(*stored, password), true);
        QCOMPARE(*hasher.matches(*stored, password + u'x'), false);
        QCOMPARE(*hasher.matches(*stored, oldHash), false); // whoever stole the old database has no password by it
        QVERIFY(!PasswordHasher::isOfOldHash(*hasher.hash(password)));
        QVERIFY(!hasher.hashOfOldHash(u"plain"_s));
    }

private:
    struct Collector : BackupVisitor
    {
        Result<void> rows(const BackupTable &, const QList<QVariantList> &read) override
        {
            count += read.size();
            return {};
        }
        Result<void> contentBegins(const QString &folder, const QString &name, qint64) override
        {
            current = folder + u'/' + name;
            contents.insert(current, {});
            return {};
        }
        Result<void> contentBytes(const QByteArray &bytes) override
        {
            contents[current] += bytes;
            return {};
        }

        qint64 count = 0;
        QString current;
        QMap<QString, QByteArray> contents;
    };

    QString archive() const { return m_folder.filePath(u"test.backup"_s); }

    static QList<ArchivedMember> goodMembers()
    {
        BackupHead head;
        head.schemaVersion = 1;
        head.files = 1;
        head.fileBytes = 7;
        const auto column = [](const QString &name, ColumnKind kind) { return TableColumn{name, kind}; };
        head.tables = {{.name = u"room"_s,
                        .columns = {column(u"id"_s, ColumnKind::Integer), column(u"name"_s, ColumnKind::Text)},
                        .key = {u"id"_s},
                        .rows = 1},
                       {.name = u"stored_file"_s,
                        .columns = {column(u"id"_s, ColumnKind::Integer), column(u"storage_key"_s, ColumnKind::Text),
                                    column(u"size_bytes"_s, ColumnKind::Integer), column(u"sha256"_s, ColumnKind::Text),
                                    column(u"deleted"_s, ColumnKind::Integer)},
                        .key = {u"id"_s},
                        .rows = 1}};
        return {{u"backup.json"_s, encodeHead(head)},
                {u"tables/room/000001.ndjson"_s, "[1,\"a room\"]\n"},
                {u"tables/stored_file/000001.ndjson"_s, "[1,\"abc\",7,\"\",0]\n"},
                {u"files/upload/abc"_s, "content"}};
    }

    Result<BackupHead> readArchive(BackupVisitor &visitor) const
    {
        QFile file(archive());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Error{};
        return BackupReader(visitor).read(file.handle());
    }

    QTemporaryDir m_folder;
};

ATRIUM_TEST(tst_BackupFormat)
#include "tst_backupformat.moc"
