// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/mediaframes.h"
#include "common/wire/meetingreader.h"

/*! Reads what frames of media are made of; JsonReader says how. */
namespace Common {

class MediaReader : public MeetingReader
{
public:
    using MeetingReader::MeetingReader;
    using MeetingReader::refuse; //!< what is wrong with a member

    QString personIdOrEmpty(const char *name);
    QString text(const char *name, int maximumBytes); //!< in UTF-8
    QString link(const char *name);
    QString mid(const char *name);
    int lineIndex(const char *name); //!< of an m-line
    StreamKind streamKind(const char *name);
    StreamKinds streamKinds(const char *name);
    StreamSize streamSize(const char *name);
    MediaMode mode(const char *name);
    MediaLack lack(const char *name); //!< and not Nothing
    /*! A list of at most so many objects. */
    QList<QJsonObject> objects(const char *name, qsizetype most);
    void yes(const char *name); //!< true and nothing else
};

} // namespace Common
