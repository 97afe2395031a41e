// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soaptext.h"
#include "common/core/result.h"

#include <QStringList>

namespace Agent {

/*! Something that a list can be sorted by, and what requests call it. */
template <class Order>
struct NamedOrder
{
    QLatin1String name;
    Order order;
};

/*!
    The order that is called `wanted`, the first when that is empty: nothing of what a request says gets into a statement.
    Error: Invalid, with `problem` and the names there are.
*/
template <class Order, size_t Count>
Common::Result<Order> orderNamed(const NamedOrder<Order> (&orders)[Count], const QString &wanted,
                                 const QString &problem)
{
    QStringList known;
    for (const NamedOrder<Order> &each : orders) {
        if (wanted.isEmpty() || each.name == wanted)
            return each.order;
        known.append(each.name);
    }
    return Common::Error{Common::ErrorCode::Invalid, problem,
                         SoapText::tr("Use one of these: %1.").arg(known.join(QLatin1String(", ")))};
}

} // namespace Agent
