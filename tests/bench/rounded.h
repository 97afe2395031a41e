// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

/*! A figure to three digits that count. */
inline double rounded(double value)
{
    if (value == 0)
        return 0;
    const double scale = std::pow(10.0, 2 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}
