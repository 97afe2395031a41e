// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/mediaframes.h"

#include <QJsonObject>

#include <optional>

namespace Agent {

/*! A candidate as Janus takes it; nothing: it is none that may be passed on. Threads: any. */
std::optional<QJsonObject> toJanus(const Common::IceCandidate &candidate);
Common::IceCandidate fromJanus(const QJsonObject &candidate);

} // namespace Agent
