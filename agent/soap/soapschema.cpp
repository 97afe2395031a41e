// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soapschema.h"

namespace Agent {

QLatin1String xmlTypeName(SoapType type)
{
    switch (type) {
    case SoapType::Text: return QLatin1String("string");
    case SoapType::Long: return QLatin1String("long");
    case SoapType::Int: return QLatin1String("int");
    case SoapType::Boolean: return QLatin1String("boolean");
    case SoapType::Date: return QLatin1String("date");
    case SoapType::DateTime: return QLatin1String("dateTime");
    case SoapType::Bean: break;
    }
    Q_UNREACHABLE();
}

QList<const SoapOperation *> SoapService::operations() const
{
    QList<const SoapOperation *> all;
    for (const SoapTopic *topic : topics) {
        for (const SoapOperation &row : topic->operations)
            all.append(&row);
    }
    return all;
}

const SoapOperation *SoapService::operation(QStringView wanted) const
{
    for (const SoapTopic *topic : topics) {
        const auto found =
            std::ranges::find_if(topic->operations, [wanted](const SoapOperation &row) { return row.name == wanted; });
        if (found != topic->operations.end())
            return &*found;
    }
    return nullptr;
}

SoapValue soapBean(const SoapBean &bean, std::initializer_list<NamedSoapValue> values)
{
    return soapBean(bean, std::span(values.begin(), values.size()));
}

SoapValue soapBean(const SoapBean &bean, std::span<const NamedSoapValue> values)
{
    QList<SoapValue> inOrder;
    for (const SoapField &field : bean.fields) {
        if (field.isPrimitive)
            inOrder.append(field.type == SoapType::Boolean ? SoapValue(false) : SoapValue(0));
        else
            inOrder.append(SoapValue());
    }
    for (const auto &[name, value] : values) {
        const auto field = std::ranges::find(bean.fields, name, &SoapField::name);
        Q_ASSERT_X(field != bean.fields.end(), "soapBean", name.data());
        inOrder[field - bean.fields.begin()] = value;
    }
    return inOrder;
}

} // namespace Agent
