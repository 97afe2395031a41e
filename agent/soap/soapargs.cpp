// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soapargs.h"

#include "agent/soap/soaptext.h"
#include "common/core/echo.h"

#include <QDateTime>

#include <limits>

namespace Agent {
namespace {

using Common::Error;
using Common::ErrorCode;
using Common::Result;

/*! XML Schema's white space facet "collapse", as far as it matters for single words. */
QStringView trimmed(const QString &value)
{
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; };
    QStringView view(value);
    while (!view.isEmpty() && isSpace(view.front()))
        view = view.sliced(1);
    while (!view.isEmpty() && isSpace(view.back()))
        view.chop(1);
    return view;
}

/*! xs:long: a sign and decimal digits. Stricter than QStringView::toLongLong(), which takes other digits as well. */
std::optional<qint64> parseInteger(QStringView word)
{
    const bool hasSign = word.startsWith(u'-') || word.startsWith(u'+');
    const QStringView digits = hasSign ? word.sliced(1) : word;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return {};
    bool inRange = false;
    const qint64 number = word.toLongLong(&inRange);
    return inRange ? std::optional(number) : std::nullopt;
}

/*! A date alone is the first moment of that day. No zone is this node's, as in OpenMeetings it was the server's. */
std::optional<SoapValue> parseTime(QStringView word)
{
    QString text = word.toString();
    if (!text.contains(u'T'))
        text.insert(10, QLatin1String("T00:00:00"));
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    return SoapValue(Common::UtcTime{time.toMSecsSinceEpoch()});
}

bool isNothing(const SoapField &parameter, const QString &value)
{
    const QStringView word = trimmed(value);
    return parameter.isLenient && (word.isEmpty() || word == QLatin1String("false"));
}

std::optional<SoapValue> parseValue(SoapType type, const QString &value)
{
    const QStringView word = trimmed(value);
    switch (type) {
    case SoapType::Text: return SoapValue(value);
    case SoapType::Long:
        if (const auto number = parseInteger(word))
            return SoapValue(*number);
        return {};
    case SoapType::Int:
        if (const auto number = parseInteger(word);
            number && *number >= std::numeric_limits<int>::min() && *number <= std::numeric_limits<int>::max())
            return SoapValue(*number);
        return {};
    case SoapType::Boolean:
        if (word == QLatin1String("true") || word == QLatin1String("1"))
            return SoapValue(true);
        if (word == QLatin1String("false") || word == QLatin1String("0"))
            return SoapValue(false);
        return {};
    case SoapType::Date:
    case SoapType::DateTime: return word.isEmpty() ? SoapValue() : parseTime(word);
    case SoapType::Bean: break;
    }
    Q_UNREACHABLE(); // no operation has such a parameter
}

QList<SoapValue> listOf(const SoapValue &array)
{
    return array.isNil() ? QList<SoapValue>() : std::get<QList<SoapValue>>(array.held);
}

bool isPositional(const QString &name)
{
    return name.startsWith(QLatin1String("arg")) || name.startsWith(QLatin1String("item"));
}

} // namespace

const SoapValue &SoapArgs::value(QLatin1String name) const
{
    const auto found = std::ranges::find(m_parameters, name, &SoapField::name);
    Q_ASSERT_X(found != m_parameters.end(), "SoapArgs", name.data());
    return m_values[found - m_parameters.begin()];
}

QString SoapArgs::text(QLatin1String name) const
{
    const SoapValue &held = value(name);
    return held.isNil() ? QString() : std::get<QString>(held.held);
}

int SoapArgs::integer(QLatin1String name) const
{
    return int(std::get<qint64>(value(name).held));
}
qint64 SoapArgs::longInteger(QLatin1String name) const
{
    return std::get<qint64>(value(name).held);
}
bool SoapArgs::boolean(QLatin1String name) const
{
    return std::get<bool>(value(name).held);
}

Common::UtcTime SoapArgs::time(QLatin1String name) const
{
    const SoapValue &held = value(name);
    return held.isNil() ? Common::UtcTime() : std::get<Common::UtcTime>(held.held);
}
std::optional<QDate> SoapArgs::day(QLatin1String name) const
{
    const auto day = m_days.constFind(name);
    return day == m_days.constEnd() ? std::nullopt : std::optional(*day);
}
QList<qint64> SoapArgs::longIntegers(QLatin1String name) const
{
    QList<qint64> numbers;
    for (const SoapValue &each : listOf(value(name)))
        numbers.append(std::get<qint64>(each.held));
    return numbers;
}
QStringList SoapArgs::texts(QLatin1String name) const
{
    QStringList texts;
    for (const SoapValue &each : listOf(value(name)))
        texts.append(std::get<QString>(each.held));
    return texts;
}
bool SoapArgs::has(QLatin1String name) const
{
    return std::ranges::find(m_parameters, name, &SoapField::name) != m_parameters.end();
}

Result<SoapArgs> matchArguments(const SoapOperation &operation, const QList<SoapElement> &elements)
{
    const std::span parameters = operation.parameters;
    SoapArgs args(parameters);
    qsizetype next = 0;
    for (const SoapElement &element : elements) {
        const auto named = std::ranges::find_if(
            parameters, [&](const SoapField &parameter) { return element.name == parameter.name; });
        qsizetype index = named - parameters.begin();
        if (named == parameters.end()) {
            if (!isPositional(element.name) || next == qsizetype(parameters.size()))
                continue;
            index = next;
        }
        const bool goesOn = named != parameters.end() && named->isArray && index == next - 1;
        if (index < next && !goesOn)
            return Error{ErrorCode::Invalid,
                         SoapText::tr("Element %1 is given twice or out of order.").arg(Common::echoed(element.name)),
                         SoapText::tr("Send the parameters in the order of the service's description.")};
        next = index + 1;
        const SoapField &parameter = parameters[size_t(index)];
        if (element.isNil || isNothing(parameter, element.text))
            continue;
        auto value = parseValue(parameter.type, element.text);
        if (!value)
            return Error{
                ErrorCode::Invalid,
                SoapText::tr("Element %1 is not a valid xs:%2.").arg(parameter.name, xmlTypeName(parameter.type))};
        if (parameter.type == SoapType::Date && !value->isNil() && !element.text.contains(u'T'))
            args.m_days.insert(parameter.name,
                               QDate::fromString(trimmed(element.text).left(10).toString(), Qt::ISODate));
        if (parameter.isArray)
            args.m_values[index] = SoapValue(listOf(args.m_values[index]) << *std::move(value));
        else
            args.m_values[index] = *std::move(value);
    }
    for (size_t i = 0; i < parameters.size(); ++i) {
        SoapValue &value = args.m_values[qsizetype(i)];
        if (parameters[i].isArray || !isNumberOrBoolean(parameters[i].type) || !value.isNil())
            continue;
        if (parameters[i].isLenient || parameters[i].isOptional)
            value = parameters[i].type == SoapType::Boolean ? SoapValue(false) : SoapValue(0);
        else
            return Error{ErrorCode::Invalid,
                         SoapText::tr("Required element %1 can not be found in the request.").arg(parameters[i].name)};
    }
    return args;
}

} // namespace Agent
