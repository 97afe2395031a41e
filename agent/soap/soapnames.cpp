// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soapnames.h"

namespace Agent {
namespace {

void collect(const SoapField &field, QList<const SoapBean *> &beans)
{
    if (!field.bean || beans.contains(field.bean))
        return;
    beans.append(field.bean);
    for (const SoapField &inner : field.bean->fields)
        collect(inner, beans);
}

} // namespace

QList<const SoapBean *> beansOf(const SoapField &field)
{
    QList<const SoapBean *> beans;
    collect(field, beans);
    return beans;
}

BeanPrefixes::BeanPrefixes(const QList<const SoapBean *> &beans)
{
    for (const SoapBean *bean : beans) {
        if (!m_namespaces.contains(bean->namespaceUri))
            m_namespaces.append(bean->namespaceUri);
    }
}

QString BeanPrefixes::prefix(QLatin1String namespaceUri) const
{
    return QStringLiteral("ax2%1").arg(2 * m_namespaces.indexOf(namespaceUri) + 1);
}

QString BeanPrefixes::qualified(const SoapBean &bean, QLatin1String name) const
{
    return prefix(bean.namespaceUri) + QLatin1Char(':') + name;
}

} // namespace Agent
