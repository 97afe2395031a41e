// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QCoreApplication>
#include <QStringList>

namespace Agent {

/*!
    The row of the table `orders` that is called `wanted`, the first when that is empty: nothing of what a request says gets
    into a statement. Error: Invalid, with `problem` and the names there are.
*/
template <class Order, size_t Count>
Common::Result<const Order *> orderNamed(const Order (&orders)[Count], const QString &wanted, const QString &problem)
{
    QStringList known;
    for (const Order &order : orders) {
        if (wanted.isEmpty() || order.name == wanted)
            return &order;
        known.append(order.name);
    }
    return Common::Error{
        Common::ErrorCode::Invalid, problem,
        QCoreApplication::translate("Agent::Soap", "Use one of these: %1.").arg(known.join(QLatin1String(", ")))};
}

} // namespace Agent
