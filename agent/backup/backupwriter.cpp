// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/backupwriter.h"

#include "agent/backup/backuprules.h"
#include "agent/backup/backuptext.h"
#include "agent/backup/namedcontents.h"
#include "agent/backup/rowtext.h"
#include "agent/backup/tablecatalog.h"
#include "agent/backup/tablepages.h"
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/clusterrepository.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

constexpr qsizetype bytesOfPart = 1 << 20;
constexpr qint64 readAtOnce = 256 << 10;

Error contentGone(const QString &path, const QString &why)
{
    return {ErrorCode::NotFound,
            BackupText::tr("The file %1 belongs to the backup but cannot be read: %2.").arg(path, why),
            BackupText::tr(
                "If somebody deleted it just now, make the backup again. If not, look whether the folder is mounted.")};
}

Error contentDamaged(const QString &path)
{
    return {ErrorCode::NotFound, BackupText::tr("The file %1 differs from what was stored.").arg(path),
            BackupText::tr("Restore it from an older backup, or delete it in its room; then make the backup again.")};
}

Error noTemporaryFile(const QString &why)
{
    return {ErrorCode::Unavailable, BackupText::tr("No temporary file can be written: %1.").arg(why),
            BackupText::tr("Look whether the disk is full.")};
}

} // namespace

BackupWriter::BackupWriter(const DatabaseSettings &database, SharedFolders folders, QByteArray key,
                           Progress::Call progress)
    : m_settings(database)
    , m_folders(std::move(folders))
    , m_key(std::move(key))
    , m_progress(std::move(progress))
{
}

Result<BackupHead> BackupWriter::write(int file)
{
    auto bulk = BulkDatabase::open(m_settings);
    if (!bulk)
        return bulk.error();
    m_bulk = std::move(*bulk);
    if (!m_contents.open())
        return noTemporaryFile(m_contents.errorString());
    const auto stored = m_bulk->database().snapshot([&] { return writeDatabase(file); });
    m_bulk.reset(); // nothing of it is needed for the contents, which may take hours
    if (!stored)
        return stored.error();
    if (!m_key.isEmpty()) {
        if (const auto added = m_archive->add({.kind = MemberKind::Key}, m_key); !added)
            return added.error();
    }
    if (const auto written = writeContents(); !written)
        return written.error();
    if (const auto finished = m_archive->finish(); !finished)
        return finished.error();
    return m_head;
}

Result<void> BackupWriter::writeDatabase(int file)
{
    if (const auto described = describe(); !described)
        return described;
    m_progress.begin(m_head);
    auto archive = ArchiveWriter::open(file, m_head.madeAt);
    if (!archive)
        return archive.error();
    m_archive = std::move(*archive);
    if (const auto added = m_archive->add({.kind = MemberKind::Head}, encodeHead(m_head)); !added)
        return added;
    for (const BackupTable &table : m_head.tables) {
        if (const auto written = writeTable(table); !written)
            return written;
    }
    return {};
}

namespace {

QSet<int> stepsNotDone(const SchemaState &state, DatabaseDriver driver)
{
    QSet<int> steps;
    for (const SchemaStep &step : schemaSteps(driver)) {
        if (step.version < state.version() && !state.done.contains(step.version))
            steps.insert(step.version);
    }
    return steps;
}

} // namespace

Result<void> BackupWriter::describe()
{
    Database &database = m_bulk->database();
    const auto state = schemaState(database);
    if (!state)
        return state.error();
    const int version = state->version();
    if (version == 0)
        return ClusterRepository::none();
    // Also of one that this program can work with: it would not know what must not be in a backup.
    if (version > newestSchemaVersion(database.driver()))
        return schemaTooNew(version, database.driver());
    const auto cluster = ClusterRepository(database).find();
    if (!cluster)
        return cluster.error();
    const auto now = ClusterRepository(database).now();
    if (!now)
        return now.error();
    m_head = {.schemaVersion = version,
              .stepsNotDone = stepsNotDone(*state, database.driver()),
              .program = QCoreApplication::applicationVersion(),
              .clusterId = cluster->id,
              .keyCheck = cluster->keyCheck,
              .madeAt = *now,
              .hasKey = !m_key.isEmpty()};
    const auto names = tablesOfAtrium(database);
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        if (!isInBackups(name))
            continue;
        auto table = describeTable(database, name);
        if (!table)
            return table.error();
        const auto rows = countRows(*table);
        if (!rows)
            return rows.error();
        table->rows = *rows;
        if (const auto noted = noteLastNumber(*table); !noted)
            return noted;
        if (const auto counted = countContents(*table); !counted)
            return counted;
        m_head.tables.append(*table);
    }
    return {};
}

Result<qint64> BackupWriter::countRows(const BackupTable &table)
{
    const auto counted =
        m_bulk->database().run(m_bulk->kept(QStringLiteral("SELECT COUNT(*) FROM %1").arg(m_bulk->quoted(table.name))));
    if (!counted)
        return counted.error();
    return counted->rows.first().first().toLongLong();
}

// PostgreSQL does not count what was given a number by hand.
Result<void> BackupWriter::noteLastNumber(BackupTable &table)
{
    if (table.counted.isEmpty())
        return {};
    const auto highest =
        m_bulk->database().run(m_bulk->kept(QStringLiteral("SELECT COALESCE(MAX(%1), 0) FROM %2")
                                                .arg(m_bulk->quoted(table.counted), m_bulk->quoted(table.name))));
    if (!highest)
        return highest.error();
    table.lastNumber = std::max(table.lastNumber, highest->rows.first().first().toLongLong());
    return {};
}

Result<void> BackupWriter::countContents(const BackupTable &table)
{
    if (!namesContents(table))
        return {};
    const auto counted = m_bulk->database().run(
        m_bulk->kept(contentTotals(table, [this](const QString &name) { return m_bulk->quoted(name); })));
    if (!counted)
        return counted.error();
    m_head.files += counted->rows.first().at(0).toLongLong();
    m_head.fileBytes += counted->rows.first().at(1).toLongLong();
    return {};
}

Result<void> BackupWriter::writeTable(const BackupTable &table)
{
    TablePages pages(*m_bulk, table);
    QByteArray part;
    int number = 0;
    for (bool isOver = false; !isOver;) {
        const auto rows = pages.next();
        if (!rows)
            return rows.error();
        for (const QVariantList &row : *rows)
            part += encodeRow(row, table.columns);
        if (const auto noted = noteContents(table, *rows); !noted)
            return noted;
        m_progress.rowsDone(rows->size());
        isOver = rows->isEmpty();
        if (part.isEmpty() || (!isOver && part.size() < bytesOfPart))
            continue;
        if (const auto added =
                m_archive->add({.kind = MemberKind::TablePart, .first = table.name, .number = ++number}, part);
            !added)
            return added;
        part.clear();
    }
    return {};
}

Result<void> BackupWriter::noteContents(const BackupTable &table, const QList<QVariantList> &rows)
{
    if (!namesContents(table))
        return {};
    for (const QVariantList &row : rows) {
        const auto content = contentOf(table, row);
        if (!content)
            continue;
        if (!isContentName(content->folder, content->name))
            return contentGone(content->name, BackupText::tr("its name is none that Atrium gives"));
        const QStringList words{content->folder, content->name, QString::number(content->size), content->sha256};
        if (m_contents.write(words.join(QLatin1Char(' ')).toLatin1() + '\n') < 0)
            return noTemporaryFile(m_contents.errorString());
    }
    return {};
}

Result<void> BackupWriter::writeContents()
{
    if (!m_contents.seek(0))
        return noTemporaryFile(m_contents.errorString());
    for (QByteArray line = m_contents.readLine(); !line.isEmpty(); line = m_contents.readLine()) {
        const QByteArrayList words = line.trimmed().split(' ');
        if (const auto written = writeContent(QString::fromLatin1(words.value(0)), QString::fromLatin1(words.value(1)),
                                              words.value(2).toLongLong(), words.value(3));
            !written)
            return written;
    }
    return {};
}

Result<void> BackupWriter::writeContent(const QString &folder, const QString &name, qint64 size,
                                        const QByteArray &sha256)
{
    QFile file(m_folders.value(folder) + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return contentGone(file.fileName(), file.errorString());
    if (file.size() != size)
        return contentDamaged(file.fileName());
    if (const auto begun = m_archive->begin({.kind = MemberKind::Content, .first = folder, .name = name}, size); !begun)
        return begun;
    for (qint64 left = size; left > 0;) {
        const QByteArray bytes = file.read(std::min(left, readAtOnce));
        if (bytes.isEmpty())
            return contentGone(file.fileName(), file.errorString());
        if (const auto written = m_archive->write(bytes); !written)
            return written;
        left -= bytes.size();
        m_progress.bytesDone(bytes.size());
    }
    const auto hash = m_archive->end();
    if (!hash)
        return hash.error();
    return sha256.isEmpty() || hash->toHex() == sha256 ? Result<void>() : contentDamaged(file.fileName());
}

} // namespace Agent
