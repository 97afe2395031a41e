// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/features.h"

#include <algorithm>
#include <iterator>

namespace Common {

QLatin1String featureName(Feature feature)
{
    switch (feature) {
    case Feature::Leaving: return QLatin1String("leaving");
    }
    Q_UNREACHABLE();
}

QList<Feature> Features::list() const
{
    QList<Feature> known;
    std::ranges::copy_if(allFeatures, std::back_inserter(known), [this](Feature feature) { return has(feature); });
    return known;
}

} // namespace Common
