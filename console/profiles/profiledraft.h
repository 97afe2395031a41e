// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/profiles/connectionprofile.h"

#include <QMap>

namespace Console {

/*! A profile as somebody is typing it. */
struct ProfileDraft
{
    ConnectionProfile profile; //!< its addresses are those of `stored`
    QString address;           //!< as typed, as are the others
    QString password = {};
    std::optional<ConnectionProfile> stored = {}; //!< none = it is new

    bool isEdited() const; //!< its password apart
    /*! The profile that was meant, with a name if it has none. Only for one without a problem in its address. */
    ConnectionProfile finished(const QStringList &otherNames) const;

    static ProfileDraft of(const ConnectionProfile &stored);
    static ProfileDraft makeNew(); //!< with the usual address
};

/*! The fields that can be wrong, from top to bottom. */
enum class ProfileField { Address, Login, Password, Name };
enum class ProfileUse { Save, Connect };

/*! What is wrong with each field for that use. */
QMap<ProfileField, QString> profileProblems(const ProfileDraft &draft, ProfileUse use, const QStringList &otherNames);

} // namespace Console
