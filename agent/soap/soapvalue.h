// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QList>
#include <QString>

#include <variant>

namespace Agent {

/*!
    A value on its way into or out of a SOAP message; the tables (soapschema.h) tell its XML type. Empty = nil.
    A bean is the list of its fields' values in wire order; an array is the list of its elements.
*/
struct SoapValue
{
    SoapValue() = default;
    SoapValue(const QString &text) : held(text) {}
    SoapValue(QLatin1String text) : held(QString(text)) {}
    SoapValue(qint64 number) : held(number) {}
    SoapValue(int number) : held(qint64(number)) {}
    SoapValue(bool truth) : held(truth) {}
    SoapValue(Common::UtcTime time)
    {
        if (time)
            held = time;
    } //!< no time = nil
    SoapValue(QList<SoapValue> parts) : held(std::move(parts)) {}
    SoapValue(const char *) = delete; // would become true

    bool isNil() const { return std::holds_alternative<std::monostate>(held); }

    std::variant<std::monostate, QString, qint64, bool, Common::UtcTime, QList<SoapValue>> held;
};

} // namespace Agent
