// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QLatin1String>

#include <optional>

namespace Common {

/*! What a person can let others see and hear. The sound of a shared screen is part of Screen. */
enum class StreamKind { Microphone = 1, Camera = 2, Screen = 4 };
Q_DECLARE_FLAGS(StreamKinds, StreamKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(StreamKinds)

constexpr StreamKind everyStreamKind[] = {StreamKind::Microphone, StreamKind::Camera, StreamKind::Screen};

QLatin1String streamKindName(StreamKind kind); //!< "microphone", "camera", "screen"
std::optional<StreamKind> streamKindFromName(QStringView name);

} // namespace Common
