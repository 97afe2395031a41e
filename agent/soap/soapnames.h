// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapschema.h"

#include <QStringList>

namespace Agent {

inline constexpr QLatin1String soap11Namespace("http://schemas.xmlsoap.org/soap/envelope/");
inline constexpr QLatin1String soap12Namespace("http://www.w3.org/2003/05/soap-envelope");
inline constexpr QLatin1String schemaInstanceNamespace("http://www.w3.org/2001/XMLSchema-instance");

/*! The beans that a type is made of, each once, the outermost first. */
QList<const SoapBean *> beansOf(const SoapField &field);

/*! The namespaces of the beans and the prefixes that Axis2 would give them (ax21, ax23, …). */
class BeanPrefixes
{
public:
    explicit BeanPrefixes(const QList<const SoapBean *> &beans);

    const QList<QLatin1String> &namespaces() const { return m_namespaces; }
    QString prefix(QLatin1String namespaceUri) const;
    QString qualified(const SoapBean &bean, QLatin1String name) const; //!< "ax21:name"

private:
    QList<QLatin1String> m_namespaces;
};

} // namespace Agent
