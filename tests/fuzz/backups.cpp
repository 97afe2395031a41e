// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/backupreader.h"
#include "agent/backup/rowtext.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace Agent;
using namespace Common;

namespace {

constexpr qint64 enough = 8 << 20; // of contents: a small archive may hold a large one

/*! Sees that what is handed out keeps to what the head declared, in its order. */
class Witness final : public BackupVisitor
{
public:
    Result<void> head(const BackupHead &head) override
    {
        Fuzz::promise(!m_head, "there is one head");
        m_head = head;
        return {};
    }
    Result<void> rows(const BackupTable &table, const QList<QVariantList> &rows) override
    {
        Fuzz::promise(m_head.has_value(), "the head comes first");
        m_rows[table.name] += rows.size();
        Fuzz::promise(m_rows[table.name] <= table.rows, "there are no more rows than were declared");
        for (const QVariantList &row : rows)
            Fuzz::promise(row.size() == table.columns.size(), "a row has a value for each column");
        return {};
    }
    Result<void> contentBegins(const QString &folder, const QString &name, qint64 size) override
    {
        Fuzz::promise(m_head.has_value(), "the head comes first");
        Fuzz::promise((folder == QLatin1String("upload") || folder == QLatin1String("streams")) && isContentName(folder, name),
                      "a content lies in a folder for contents");
        m_left = size;
        return {};
    }
    Result<void> contentBytes(const QByteArray &bytes) override
    {
        m_left -= bytes.size();
        m_bytes += bytes.size();
        Fuzz::promise(m_left >= 0, "a content is no longer than was declared");
        return m_bytes > enough ? Error{ErrorCode::TooLarge, QStringLiteral("That is enough.")} : Result<void>();
    }

private:
    std::optional<BackupHead> m_head;
    QHash<QString, qint64> m_rows;
    qint64 m_left = 0;
    qint64 m_bytes = 0;
};

void checkArchive(const QByteArray &input)
{
    const int file = memfd_create("archive", MFD_CLOEXEC);
    Fuzz::promise(file >= 0 && write(file, input.constData(), size_t(input.size())) == input.size()
                      && lseek(file, 0, SEEK_SET) == 0,
                  "the test can write its file");
    Witness witness;
    if (const auto read = BackupReader(witness).read(file); !read)
        Fuzz::checkRefusal(read.error());
    close(file);
}

void checkRows(const QByteArray &input)
{
    static const QList<TableColumn> columns{{QStringLiteral("a"), ColumnKind::Integer},
                                            {QStringLiteral("b"), ColumnKind::Text},
                                            {QStringLiteral("c"), ColumnKind::Blob},
                                            {QStringLiteral("d"), ColumnKind::Real}};
    const auto row = decodeRow(input, columns);
    if (!row)
        return;
    Fuzz::promise(row->size() == columns.size(), "a row has a value for each column");
    const QByteArray once = encodeRow(*row, columns);
    const auto again = decodeRow(once, columns);
    Fuzz::promise(again && encodeRow(*again, columns) == once, "a row that was taken can be written and read");
}

} // namespace

void Fuzz::backups(const QByteArray &input)
{
    checkArchive(input);
    checkRows(input);
    checkCanonical(input, decodeHead, encodeHead);
    const QString text = QString::fromUtf8(input);
    if (const auto name = memberNameFrom(text))
        promise(name->text() == text && !text.contains(QLatin1String("..")), "a name is spelt in one way");
}
