// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/stream.h"

#include <QStringView>

namespace Common {

QLatin1String streamKindName(StreamKind kind)
{
    switch (kind) {
    case StreamKind::Microphone: return QLatin1String("microphone");
    case StreamKind::Camera: return QLatin1String("camera");
    case StreamKind::Screen: return QLatin1String("screen");
    }
    Q_UNREACHABLE();
}

std::optional<StreamKind> streamKindFromName(QStringView name)
{
    for (const StreamKind kind : everyStreamKind) {
        if (name == streamKindName(kind))
            return kind;
    }
    return {};
}

} // namespace Common
