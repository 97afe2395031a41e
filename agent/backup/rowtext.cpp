// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/rowtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Agent {

namespace {

QJsonValue encoded(const QVariant &value, ColumnKind kind)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (kind) {
    case ColumnKind::Integer: return value.toLongLong();
    case ColumnKind::Real: return value.toDouble();
    case ColumnKind::Text: return value.toString();
    case ColumnKind::Blob: return QString::fromLatin1(value.toByteArray().toBase64());
    }
    Q_UNREACHABLE();
}

// Whole numbers beyond 2^53 are kept as such by Qt's JSON; what is no whole number is none of ours.
std::optional<QVariant> decoded(const QJsonValue &value, ColumnKind kind)
{
    if (value.isNull())
        return QVariant();
    switch (kind) {
    case ColumnKind::Integer: {
        const qint64 number = value.toInteger();
        return value.isDouble() && number == value.toInteger(number + 1) ? std::optional(QVariant(number))
                                                                         : std::nullopt;
    }
    case ColumnKind::Real: return value.isDouble() ? std::optional(QVariant(value.toDouble())) : std::nullopt;
    case ColumnKind::Text: return value.isString() ? std::optional(QVariant(value.toString())) : std::nullopt;
    case ColumnKind::Blob: {
        const auto bytes =
            QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        return value.isString() && bytes ? std::optional(QVariant(*bytes)) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QVariant valueOfKind(const QVariant &value, ColumnKind kind)
{
    if (value.isNull())
        return {};
    switch (kind) {
    case ColumnKind::Integer: return value.toLongLong();
    case ColumnKind::Real: return value.toDouble();
    case ColumnKind::Text: return value.toString();
    case ColumnKind::Blob: return value.toByteArray();
    }
    Q_UNREACHABLE();
}

QByteArray encodeRow(const QVariantList &row, const QList<TableColumn> &columns)
{
    QJsonArray values;
    for (qsizetype i = 0; i < columns.size(); ++i)
        values.append(encoded(row.at(i), columns.at(i).kind));
    return QJsonDocument(values).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QVariantList> decodeRow(const QByteArray &line, const QList<TableColumn> &columns)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonArray values = document.array();
    if (!document.isArray() || values.size() != columns.size())
        return {};
    QVariantList row;
    row.reserve(columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto value = decoded(values.at(i), columns.at(i).kind);
        if (!value)
            return {};
        row.append(*value);
    }
    return row;
}

} // namespace Agent
