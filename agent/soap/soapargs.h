// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soaprequest.h"
#include "agent/soap/soapschema.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

namespace Agent {

/*!
    The arguments of one call by parameter name; those that are missing or nil are empty texts. Asking for a
    parameter that the operation's row does not have, or as another type, is a bug.
*/
class SoapArgs
{
public:
    QString text(QLatin1String name) const;
    int integer(QLatin1String name) const;
    qint64 longInteger(QLatin1String name) const;
    bool boolean(QLatin1String name) const;
    Common::UtcTime time(QLatin1String name) const;       //!< of a date or dateTime
    std::optional<QDate> day(QLatin1String name) const;   //!< of a date without a time
    QList<qint64> longIntegers(QLatin1String name) const; //!< of an array of numbers
    QStringList texts(QLatin1String name) const;          //!< of an array of texts
    bool has(QLatin1String name) const;                   //!< whether the operation has such a parameter

private:
    friend Common::Result<SoapArgs> matchArguments(const SoapOperation &operation, const QList<SoapElement> &elements);
    explicit SoapArgs(std::span<const SoapField> parameters)
        : m_parameters(parameters)
        , m_values(qsizetype(parameters.size()))
    {
    }
    const SoapValue &value(QLatin1String name) const;

    std::span<const SoapField> m_parameters;
    QList<SoapValue> m_values;
    QHash<QLatin1String, QDate> m_days;
};

/*!
    Gives the elements of a request to the operation's parameters as Axis2 does: by local name, in order; parameters
    that no element names are missing; elements called arg… or item… stand for the parameter whose turn it is;
    elements that name no parameter are ignored; an array takes all elements of its name that follow one another.
    Errors: Invalid (a number or boolean is missing or malformed; an element comes twice or after its turn, which
            Axis2 would drop without a word).
*/
Common::Result<SoapArgs> matchArguments(const SoapOperation &operation, const QList<SoapElement> &elements);

} // namespace Agent
