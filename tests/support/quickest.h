// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

/*! How many times as long the quickest of some took as the quickest of others: on a busy machine the rest say more of what else runs there. */
inline double ratioOfQuickest(const QList<qint64> &some, const QList<qint64> &others)
{
    return double(*std::ranges::min_element(some)) / double(*std::ranges::min_element(others));
}
