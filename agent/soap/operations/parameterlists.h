// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapschema.h"

#include <array>

/*! Building blocks for the lists of parameters in the operation tables. */
namespace Agent {

/*! Parameters of one type. */
template <size_t Count>
consteval std::array<SoapField, Count> parametersOf(SoapType type, const QLatin1String (&names)[Count])
{
    std::array<SoapField, Count> parameters;
    for (size_t i = 0; i < Count; ++i)
        parameters[i] = {.name = names[i], .type = type};
    return parameters;
}

/*! Lists of parameters that many operations share, one after the other. */
template <size_t... Counts>
consteval std::array<SoapField, (Counts + ...)> joined(const std::array<SoapField, Counts> &...lists)
{
    std::array<SoapField, (Counts + ...)> all;
    size_t next = 0;
    const auto append = [&](const auto &list) {
        for (const SoapField &parameter : list)
            all[next++] = parameter;
    };
    (append(lists), ...);
    return all;
}

inline constexpr auto sidParameter = parametersOf(SoapType::Text, {QLatin1String("SID")});

/*! Which part of a list is wanted. */
inline constexpr auto pageParameters =
    joined(parametersOf(SoapType::Int, {QLatin1String("start"), QLatin1String("max")}),
           parametersOf(SoapType::Text, {QLatin1String("filter")}));

} // namespace Agent
