// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/right.h"
#include "common/domain/room.h"
#include "common/wire/mediaframes.h"

#include <QMap>

#include <functional>

namespace Agent {

/*!
    Who in a room publishes what, as rules alone. A microphone and a camera take the right to speak, a screen the right to share;
    a room for sound alone has no cameras, and one may have no screens.
    Threads: used in one thread at a time.
*/
class Publications
{
public:
    explicit Publications(Common::RoomOptions options) : m_options(options) {}
    void setOptions(Common::RoomOptions options) { m_options = options; } //!< shrink() is to follow

    /*! Forbidden: which of it may not be published, and why. */
    Common::Result<void> check(Common::StreamKinds wanted, Common::Rights rights) const;
    bool set(const QString &person, Common::StreamKinds streams); //!< whether it is other than before
    /*! Who published more than they may by now, and what is left of it. */
    QList<Common::PersonStreams> shrink(const std::function<Common::Rights(const QString &person)> &rightsOf);

    Common::StreamKinds of(const QString &person) const { return m_streams.value(person); }
    const QMap<QString, Common::StreamKinds> &all() const { return m_streams; } //!< of who publishes anything

private:
    Common::StreamKinds allowed(Common::Rights rights) const;

    Common::RoomOptions m_options;
    QMap<QString, Common::StreamKinds> m_streams; // none is empty
};

} // namespace Agent
