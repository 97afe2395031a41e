// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapvalue.h"
#include "common/core/result.h"

#include <QLatin1String>

#include <algorithm>
#include <span>
#include <string_view>

/*!
    The vocabulary of the operation tables in operations/. A row there is all that an operation needs: from it come the
    check of its arguments, the encoding of its answer and the description (WSDL).
*/
namespace Agent {

struct SoapContext;
class SoapArgs;

enum class SoapType { Text, Long, Int, Boolean, Date, DateTime, Bean };

constexpr bool isNumberOrBoolean(SoapType type)
{
    return type == SoapType::Long || type == SoapType::Int || type == SoapType::Boolean;
}

/*! The type's name in XML Schema; not for beans, which are types of their own. */
QLatin1String xmlTypeName(SoapType type);

struct SoapBean;

/*! A parameter, a result or a field of a bean. */
struct SoapField
{
    QLatin1String name;
    SoapType type = SoapType::Text;
    const SoapBean *bean = nullptr; //!< for SoapType::Bean
    bool isArray = false;
    bool isPrimitive = false; //!< of a bean's field: the seed has a Java primitive there, which is never nil
    bool isLenient = false;   //!< of a number: clients send nothing, an empty text or "false" for 0
    bool isOptional = false;  //!< of a number or boolean: one that is missing is 0, and the description says so
};

/*! A Java bean: its fields travel in alphabetical order of their names, capitals first. */
struct SoapBean
{
    QLatin1String name;
    QLatin1String namespaceUri;
    std::span<const SoapField> fields;
};

enum class SoapRight {
    Anyone,        //!< no session is looked at
    Person,        //!< the argument SID is a session of level user, moderator or administrator: no program's
    WebService,    //!< the argument SID is a session of level administrator or web service
    Administrator, //!< of level administrator alone
};

/*! How a service says that the caller may not do that. */
enum class SoapRefusal {
    Value,  //!< as OpenMeetings does, by a value: nil, -1 or false
    Number, //!< the same, but its number -26 where a number or a text is the answer
    Fault,
};

using SoapHandler = Common::Result<SoapValue> (*)(const SoapContext &context, const SoapArgs &args);

struct SoapOperation
{
    QLatin1String name;
    SoapRight right = SoapRight::WebService;
    std::span<const SoapField> parameters; //!< in wire order; simple types only
    SoapField result;                      //!< its name is "return"
    SoapHandler handler = nullptr;
    QLatin1String refusal = {}; //!< the number or text for who may not, where OpenMeetings has one of its own for it
    bool isImmediate =
        false; //!< changes nothing and mostly needs no database: the main thread may try it first (AtOnce)
};

/*! Operations that belong together: the rows of one file in operations/. */
struct SoapTopic
{
    std::span<const SoapOperation> operations;
};

struct SoapService
{
    QLatin1String name;
    QLatin1String namespaceUri;
    SoapRefusal refusal = SoapRefusal::Value;
    std::span<const SoapTopic *const> topics;

    QList<const SoapOperation *> operations() const;          //!< of all topics, in their order
    const SoapOperation *operation(QStringView wanted) const; //!< null when there is none
};

constexpr SoapField soapResult(SoapType type)
{
    return {.name = QLatin1String("return"), .type = type};
}

constexpr SoapField soapResult(const SoapBean &bean)
{
    return {.name = QLatin1String("return"), .type = SoapType::Bean, .bean = &bean};
}

constexpr SoapField soapArrayResult(SoapType type)
{
    return {.name = QLatin1String("return"), .type = type, .isArray = true};
}

constexpr SoapField soapArrayResult(const SoapBean &bean)
{
    return {.name = QLatin1String("return"), .type = SoapType::Bean, .bean = &bean, .isArray = true};
}

/*! For static_assert beside each bean: clients read fields by position. */
constexpr bool inWireOrder(std::span<const SoapField> fields)
{
    constexpr auto text = [](const SoapField &field) {
        return std::string_view(field.name.data(), size_t(field.name.size()));
    };
    return std::ranges::is_sorted(fields, {}, text);
}

/*! A bean from values by field name, in any order; fields that are not named are nil, Java's primitives 0 or false. */
using NamedSoapValue = std::pair<QLatin1String, SoapValue>;
SoapValue soapBean(const SoapBean &bean, std::span<const NamedSoapValue> values);
SoapValue soapBean(const SoapBean &bean, std::initializer_list<NamedSoapValue> values);

} // namespace Agent
