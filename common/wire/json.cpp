// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/json.h"

#include "common/core/commontext.h"
#include "common/core/echo.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace Common {

Error unknownFrame(const QString &type)
{
    return {type.isEmpty() ? ErrorCode::Invalid : ErrorCode::NotFound,
            CommonText::tr("Unknown frame \"%1\".").arg(echoed(type, 40))};
}

Result<QJsonObject> parseJsonObject(const QByteArray &text)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorCode::Invalid,
                     CommonText::tr("Not valid JSON at byte %1: %2.").arg(problem.offset).arg(problem.errorString())};
    if (!document.isObject())
        return Error{ErrorCode::Invalid, CommonText::tr("A JSON object was expected.")};
    return document.object();
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray jsonFrame(const char *type, QJsonObject members)
{
    members.insert(QLatin1String("t"), QLatin1String(type));
    return compactJson(members);
}

std::optional<QJsonValue> JsonReader::member(const char *name, Need need)
{
    const auto found = m_object.constFind(QLatin1String(name));
    if (found != m_object.constEnd())
        return *found;
    if (need == Need::Required && !m_error)
        m_error = Error{ErrorCode::Invalid, CommonText::tr("\"%1\" is missing.").arg(QLatin1String(name))};
    return {};
}

void JsonReader::fail(const char *name, const char *expected)
{
    if (!m_error)
        m_error = Error{ErrorCode::Invalid,
                        CommonText::tr("\"%1\" must be %2.").arg(QLatin1String(name), QLatin1String(expected))};
}

std::optional<qint64> JsonReader::wholeNumber(const char *name, Need need)
{
    constexpr double highestExact = 9007199254740991.0; // 2^53 - 1: from 2^53 on, one double stands for several numbers
    const auto value = member(name, need);
    if (!value)
        return {};
    const double number = value->toDouble(std::nan(""));
    if (!(std::abs(number) <= highestExact) || number != std::floor(number)) {
        fail(name, "a whole number");
        return {};
    }
    return qint64(number);
}

QString JsonReader::string(const char *name)
{
    const auto value = member(name, Need::Required);
    if (value && !value->isString())
        fail(name, "a text");
    return value ? value->toString() : QString();
}

qint64 JsonReader::integer(const char *name)
{
    return wholeNumber(name, Need::Required).value_or(0);
}

QList<QJsonValue> JsonReader::array(const char *name)
{
    const auto value = member(name, Need::Required);
    if (value && !value->isArray())
        fail(name, "a list");
    QList<QJsonValue> items;
    const QJsonArray list = value ? value->toArray() : QJsonArray();
    for (const QJsonValue &item : list)
        items.append(item);
    return items;
}

QStringList JsonReader::strings(const char *name)
{
    QStringList texts;
    const auto items = array(name);
    for (const QJsonValue &item : items) {
        if (!item.isString())
            fail(name, "a list of texts");
        texts.append(item.toString());
    }
    return texts;
}

QJsonObject JsonReader::object(const char *name)
{
    const auto value = member(name, Need::Required);
    if (value && !value->isObject())
        fail(name, "an object");
    return value ? value->toObject() : QJsonObject();
}

std::optional<QString> JsonReader::optionalString(const char *name)
{
    const auto value = member(name, Need::Optional);
    if (!value)
        return {};
    if (!value->isString()) {
        fail(name, "a text");
        return {};
    }
    return value->toString();
}

std::optional<qint64> JsonReader::optionalInteger(const char *name)
{
    return wholeNumber(name, Need::Optional);
}

std::optional<bool> JsonReader::optionalBoolean(const char *name)
{
    const auto value = member(name, Need::Optional);
    if (!value)
        return {};
    if (!value->isBool()) {
        fail(name, "true or false");
        return {};
    }
    return value->toBool();
}

} // namespace Common
