// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QList>
#include <QString>

#include <utility>

/*!
    The little of SOAP 1.1 that the check speaks: requests with text parameters, and answers read by local names.
    It is written by hand so that the check does not share the code of what it checks.
    Threads: any; these are values.
*/
namespace Common {

struct XmlElement
{
    QString name; //!< local name
    QString text;
    QList<XmlElement> children;

    QString value(QLatin1String child) const; //!< text of the first such child, or empty
    QList<XmlElement> all(QLatin1String child) const;
};

using SoapParameters = QList<std::pair<QString, QString>>;

QByteArray soapRequest(const QString &xmlNamespace, const QString &operation, const SoapParameters &parameters);

/*!
    The element inside the body of an answer, e.g. `getNodesResponse`.
    Invalid: not well-formed, nested too deep, or no SOAP answer. Unavailable: the answer is a fault; message and remedy are the fault's.
*/
Result<XmlElement> readSoapAnswer(const QByteArray &xml);

} // namespace Common
