// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/auditrepository.h"

#include <optional>

namespace Agent {

/*! How the audit log is handed to other programs: a table (RFC 4180, see csvLine()), or a JSON object a line. */
enum class AuditFormat { Csv, NdJson };
std::optional<AuditFormat> auditFormatNamed(QStringView name); //!< "csv", "ndjson"

QByteArray auditHead(AuditFormat format);                      //!< what comes before the first entry
QByteArray auditLine(AuditFormat format, const AuditRow &row); //!< with its line end; times are UTC (ISO 8601)

/*! A moment as people type it, "2026-03-01" or "2026-03-01T12:00:00Z"; without a zone it is UTC. Nothing: it is none. */
std::optional<Common::UtcTime> momentFrom(const QString &text);

} // namespace Agent
