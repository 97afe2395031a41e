// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QList>
#include <QString>

#include <variant>

namespace Agent {

/*! How a request was written, and so how it is answered. */
enum class SoapForm {
    Soap11,
    Soap12,
    Bare, //!< no envelope: REST, and the HTTP port of the description
};

struct SoapElement
{
    QString name; //!< local name: namespaces are never compared
    QString text;
    bool isNil = false;
};

struct SoapRequest
{
    SoapForm form = SoapForm::Soap11;
    QString operation; //!< local name
    QList<SoapElement> elements;
};

/*! A request that cannot be carried out, and the form in which to say so. */
struct SoapRequestError
{
    enum class Kind { Client, VersionMismatch, MustUnderstand };
    SoapForm form = SoapForm::Soap11;
    Kind kind = Kind::Client;
    QString message;
};

/*!
    Reads a request in XML: an envelope of SOAP 1.1 or 1.2, or the operation's element alone. Old clients' habits are
    taken: any or no namespace, RPC encoding with types, values that stand beside the operation (href="#id").
    `xml` comes from guardedXml(): without that, hostile input costs time.
*/
std::variant<SoapRequest, SoapRequestError> readSoapRequest(const QString &xml);

/*! Reads `name=value&name=value`, from a query or a form, as the elements of a request. */
QList<SoapElement> readForm(const QByteArray &form);

} // namespace Agent
