// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/profiledraft.h"

#include "console/connection/serveraddress.h"
#include "console/profiles/profilestore.h"

#include <QCoreApplication>

namespace Console {
namespace {

QString profileText(const char *source)
{
    return QCoreApplication::translate("Console::ProfileDraft", source);
}

} // namespace

bool ProfileDraft::isEdited() const
{
    return !stored || profile != *stored || address.trimmed() != stored->address().toString();
}

ConnectionProfile ProfileDraft::finished(const QStringList &otherNames) const
{
    ConnectionProfile result = profile;
    if (const Common::Result<QUrl> url = readServerAddress(address))
        result.setAddress(*url);
    if (result.name.isEmpty())
        result.name = suggestedName(result.address(), otherNames);
    return result;
}

ProfileDraft ProfileDraft::of(const ConnectionProfile &stored)
{
    return {.profile = stored, .address = stored.address().toString(), .stored = stored};
}

ProfileDraft ProfileDraft::makeNew()
{
    return {.profile = ConnectionProfile::make(), .address = QLatin1String(defaultServerAddress)};
}

QMap<ProfileField, QString> profileProblems(const ProfileDraft &draft, ProfileUse use, const QStringList &otherNames)
{
    QMap<ProfileField, QString> problems;
    if (const Common::Result<QUrl> url = readServerAddress(draft.address); !url)
        problems[ProfileField::Address] = Common::errorText(url.error());
    if (use == ProfileUse::Connect && draft.profile.login.isEmpty())
        problems[ProfileField::Login] = profileText(QT_TRANSLATE_NOOP("Console::ProfileDraft", "Enter the user."));
    if (use == ProfileUse::Connect && draft.password.isEmpty())
        problems[ProfileField::Password] =
            profileText(QT_TRANSLATE_NOOP("Console::ProfileDraft", "Enter the password."));
    if (otherNames.contains(draft.profile.name))
        problems[ProfileField::Name] =
            profileText(QT_TRANSLATE_NOOP("Console::ProfileDraft", "Another profile has this name already."));
    return problems;
}

} // namespace Console
