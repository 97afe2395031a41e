// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/backuphead.h"

#include <QVariant>

#include <optional>

/*! A row as a line: a JSON array of its columns' values; blobs in base64. Threads: any. */
namespace Agent {

/*! The value as every driver has it: qint64, double, QString or QByteArray by the column's kind; invalid = NULL. */
QVariant valueOfKind(const QVariant &value, ColumnKind kind);

QByteArray encodeRow(const QVariantList &row, const QList<TableColumn> &columns); //!< ends in a line break
std::optional<QVariantList> decodeRow(const QByteArray &line,
                                      const QList<TableColumn> &columns); //!< nothing: no such row

} // namespace Agent
