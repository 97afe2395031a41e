// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/meetingframes.h"

#include "common/wire/json.h"

/*! Reads what frames of a meeting are made of; JsonReader says how. */
namespace Common {

class MeetingReader : public JsonReader
{
public:
    using JsonReader::JsonReader;

    bool boolean(const char *name);
    QString personId(const char *name);
    QStringList personIds(const char *name);
    qint64 id(const char *name); //!< of a line or a poll
    int count(const char *name);
    QList<int> counts(const char *name);
    Right right(const char *name);
    Rights rights(const char *name);
    PollKind pollKind(const char *name);
    RoomType roomType(const char *name);
    UtcTime time(const char *name) { return {integer(name)}; }

    bool ok() const { return JsonReader::ok() && !m_refusal; }
    Error error() const { return JsonReader::ok() ? m_refusal.value_or(Error{}) : JsonReader::error(); }

protected:
    void refuse(const char *name, const QString &expected);

private:
    std::optional<Error> m_refusal;
};

} // namespace Common
