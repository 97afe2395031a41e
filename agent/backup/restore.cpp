// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/restore.h"

#include "agent/backup/backuperrors.h"
#include "agent/backup/backuptext.h"
#include "agent/backup/rowinserter.h"
#include "agent/backup/tablecatalog.h"
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/auditrepository.h"

#include <QFile>

#include <functional>
#include <unistd.h>

namespace Agent {

using namespace Common;

namespace {

/*! Puts the contents aside while the archive is checked. */
class Stager : public BackupVisitor
{
public:
    Stager(StagedFiles &staged, Progress &progress, int newestSchema)
        : m_staged(staged)
        , m_progress(progress)
        , m_newestSchema(newestSchema)
    {
    }

    Result<void> head(const BackupHead &head) override
    {
        if (head.schemaVersion > m_newestSchema)
            return backupTooNew();
        m_progress.begin(head, 2);
        return m_staged.begin(head.fileBytes);
    }
    Result<void> rows(const BackupTable &, const QList<QVariantList> &rows) override
    {
        m_progress.rowsDone(rows.size());
        return {};
    }
    Result<void> key(const QByteArray &text) override
    {
        keyText = text;
        return {};
    }
    Result<void> contentBegins(const QString &folder, const QString &name, qint64) override
    {
        return m_staged.open(folder, name);
    }
    Result<void> contentBytes(const QByteArray &bytes) override
    {
        m_progress.bytesDone(2 * bytes.size()); // they are not read again
        return m_staged.write(bytes);
    }
    Result<void> contentEnds() override { return m_staged.close(); }

    QByteArray keyText;

private:
    StagedFiles &m_staged;
    Progress &m_progress;
    const int m_newestSchema;
};

Error otherKey(const QString &file)
{
    return {ErrorCode::WrongClusterKey,
            BackupText::tr("The key in %1 is not the key of the cluster that was backed up.").arg(file),
            BackupText::tr(
                "Copy the right key file there. Without it, --other-key restores all but what the key seals: the "
                "passwords of servers, and the links in letters of appointments.")};
}

Error noKey(const QString &file)
{
    return {
        ErrorCode::Config, BackupText::tr("The cluster key %1 is missing, and it is not in the backup.").arg(file),
        BackupText::tr(
            "Copy the key file there. Without it, --other-key makes a new key and restores all but what the old one "
            "seals: the passwords of servers, and the links in letters of appointments.")};
}

} // namespace

Restore::Restore(RestoreSettings settings, Progress::Call progress)
    : m_settings(std::move(settings))
    , m_progress(std::move(progress))
    , m_staged(m_settings.folders)
{
}

Result<RestoreResult> Restore::run(int file)
{
    auto bulk = BulkDatabase::open(m_settings.database);
    if (!bulk)
        return bulk.error();
    m_bulk = std::move(*bulk);
    const auto replaced = RestoreTarget(*m_bulk).check(m_settings.mayReplace);
    if (!replaced)
        return replaced.error();
    m_result.replaced = *replaced;
    const auto head = stage(file);
    if (!head)
        return head.error();
    m_result.head = *head;
    if (const auto chosen = chooseKey(*head); !chosen)
        return chosen.error();
    if (const auto stored = store(file); !stored)
        return stored.error();
    return m_result;
}

Result<BackupHead> Restore::stage(int file)
{
    Stager stager(m_staged, m_progress, newestSchemaVersion(m_bulk->database().driver()));
    const auto head = BackupReader(stager).read(file);
    m_archivedKey = stager.keyText;
    return head;
}

// A key that is made here is written before anything else: without it the restored cluster would be of no use.
Result<void> Restore::chooseKey(const BackupHead &head)
{
    const QString &file = m_settings.keyFile;
    if (!QFile::exists(file)) {
        if (m_archivedKey.isEmpty() && !m_settings.mayLoseKey)
            return noKey(file);
        SystemRandom random;
        const auto archived = ClusterKey::fromText(QString::fromLatin1(m_archivedKey));
        if (!m_archivedKey.isEmpty() && (!archived || archived->check() != head.keyCheck))
            return damaged(MemberName{.kind = MemberKind::Key}.text());
        m_key = archived ? *archived : ClusterKey::generate(random);
        m_result.keyWritten = true;
        return m_key->save(file);
    }
    const auto key = ClusterKey::load(file);
    if (!key)
        return key.error();
    if (key->check() != head.keyCheck && !m_settings.mayLoseKey)
        return otherKey(file);
    m_key = *key;
    return {};
}

Result<void> Restore::store(int file)
{
    const QList<std::function<Result<void>()>> steps{[this] { return makeSchema(); }, [&] { return fill(file); },
                                                     [this] { return renewSchema(); }, [this] { return publish(); }};
    const auto all = [&]() -> Result<void> {
        for (const auto &step : steps) {
            if (const auto done = step(); !done)
                return done;
        }
        return {};
    };
    Database &database = m_bulk->database();
    if (database.driver() != DatabaseDriver::Mariadb)
        return database.transaction(all);
    for (const auto &step : steps) {
        if (const auto done = database.transaction(step); !done)
            return done;
    }
    return {};
}

Result<void> Restore::makeSchema()
{
    RestoreTarget target(*m_bulk);
    if (const auto stillGood = target.check(m_settings.mayReplace); !stillGood)
        return stillGood.error();
    if (const auto cleared = target.clear(); !cleared)
        return cleared;
    return migrateTo(m_bulk->database(), m_result.head.schemaVersion, m_result.head.stepsNotDone);
}

Result<void> Restore::fill(int file)
{
    if (lseek(file, 0, SEEK_SET) != 0)
        return noBackup();
    RowInserter inserter(*m_bulk, m_key->check(), m_progress);
    if (const auto read = BackupReader(inserter).read(file, BackupReader::Extent::Rows); !read)
        return read.error();
    m_result.lostSecrets = inserter.lostSecrets();
    // The nodes are known, and begin to count their commits.
    return outcome(m_bulk->database().run("INSERT INTO commit_cursor (node_id, seq) SELECT id, 0 FROM node"));
}

Result<void> Restore::renewSchema()
{
    for (const BackupTable &table : m_result.head.tables) {
        if (const auto set = setLastNumber(*m_bulk, table); !set)
            return set;
    }
    return migrateTo(m_bulk->database(), newestSchemaVersion(m_bulk->database().driver()));
}

// Contents first: a row whose content is missing would be worse than a content that nobody names.
Result<void> Restore::publish()
{
    if (const auto placed = m_staged.place(); !placed)
        return placed;
    Database &database = m_bulk->database();
    const AuditEntry entry{{},
                           QStringLiteral("command line"),
                           QStringLiteral("cluster.restore"),
                           m_result.head.clusterId,
                           QStringLiteral("done"),
                           QStringLiteral("backup of %1").arg(m_result.head.madeAt.ms)};
    if (const auto noted = AuditRepository(database).insert(entry); !noted)
        return noted;
    return outcome(database.run("UPDATE cluster SET id = 1 WHERE id = 0"));
}

} // namespace Agent
