// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/sharerepository.h"

/*! The rules of the probes by which nodes see whether they share a folder. Pure; any thread. */
namespace Agent {

/*! Network file systems may show a file as it was so long ago (NFS: acdirmax). */
constexpr Common::Millis shownLate{60000};

/*! Where a node's probe is in a shared folder. */
QString probePath(const QString &folder, const QString &clusterId, Common::NodeId node);

QByteArray encodeProbe(const ShareProbe &probe);
std::optional<ShareProbe> decodeProbe(const QByteArray &content); //!< nothing when it is no probe

/*! What it means that `found` is read at `now` where `last` should be: what its node wrote last, as the database says. */
ShareSight judgeProbe(const ShareProbe &last, const std::optional<ShareProbe> &found, Common::UtcTime now);

} // namespace Agent
