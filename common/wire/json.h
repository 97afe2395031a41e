// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Common {

Result<QJsonObject> parseJsonObject(const QByteArray &text); //!< Invalid: no JSON object, with the offset
QByteArray compactJson(const QJsonObject &object);
QByteArray jsonFrame(const char *type, QJsonObject members); //!< a frame of a WebSocket protocol: "t" names its type
Error unknownFrame(const QString &type); //!< of all who read such frames: NotFound; Invalid: it names no type

/*!
    Reads the members of a JSON object that came from outside and collects the first thing that is wrong:
        JsonReader reader(object);
        room.name = reader.string("name");
        if (!reader.ok()) return reader.error();
    A member of the wrong type is an error; so is a required one that is missing. Numbers must be whole.
*/
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object) : m_object(object) {}

    QString string(const char *name);
    qint64 integer(const char *name);
    QList<QJsonValue> array(const char *name);
    QStringList strings(const char *name); //!< a list of texts and nothing else
    QJsonObject object(const char *name);
    std::optional<QString> optionalString(const char *name);
    std::optional<qint64> optionalInteger(const char *name);
    std::optional<bool> optionalBoolean(const char *name);

    bool ok() const { return !m_error; }
    Error error() const { return m_error.value_or(Error{}); }

private:
    enum class Need { Optional, Required };
    std::optional<QJsonValue> member(const char *name, Need need);
    void fail(const char *name, const char *expected);
    std::optional<qint64> wholeNumber(const char *name, Need need);

    const QJsonObject &m_object;
    std::optional<Error> m_error;
};

} // namespace Common
