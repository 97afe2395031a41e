// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/profilestore.h"

#include "console/connection/serveraddress.h"

#include <QSettings>

namespace Console {
namespace {

const QString profilesGroup = QStringLiteral("profiles");
const QString nameKey = QStringLiteral("name");
const QString addressesKey = QStringLiteral("addresses");
const QString loginKey = QStringLiteral("login");
const QString environmentKey = QStringLiteral("environment");
const QString readOnlyKey = QStringLiteral("readOnly");
const QString passwordKey = QStringLiteral("remembersPassword");
const QString lastUsedKey = QStringLiteral("lastProfile");

constexpr std::pair<Environment, const char *> environmentNames[] = {
    {Environment::Test, "test"}, {Environment::Staging, "staging"}, {Environment::Production, "production"}};

QString environmentName(Environment environment)
{
    for (const auto &[value, name] : environmentNames) {
        if (value == environment)
            return QLatin1String(name);
    }
    return {};
}

Environment environmentFromName(const QString &text)
{
    for (const auto &[value, name] : environmentNames) {
        if (text == QLatin1String(name))
            return value;
    }
    return Environment::None;
}

bool hasId(const ConnectionProfile &profile, const QString &id)
{
    return profile.id == id;
}

} // namespace

ProfileStore::ProfileStore(QObject *parent) : QObject(parent)
{
    takeOverAddresses();
    read();
}

void ProfileStore::read()
{
    QSettings settings;
    settings.beginGroup(profilesGroup);
    m_profiles.clear();
    for (const QString &id : settings.childGroups()) {
        settings.beginGroup(id);
        ConnectionProfile profile{.id = id,
                                  .name = settings.value(nameKey).toString(),
                                  .login = settings.value(loginKey).toString(),
                                  .environment = environmentFromName(settings.value(environmentKey).toString()),
                                  .isReadOnly = settings.value(readOnlyKey).toBool(),
                                  .remembersPassword = settings.value(passwordKey).toBool()};
        for (const QString &address : settings.value(addressesKey).toStringList()) {
            if (const Common::Result<QUrl> url = readServerAddress(address))
                profile.addresses << *url;
        }
        settings.endGroup();
        m_profiles << profile;
    }
    std::ranges::sort(m_profiles, [](const ConnectionProfile &a, const ConnectionProfile &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

std::optional<ConnectionProfile> ProfileStore::find(const QString &id) const
{
    for (const ConnectionProfile &profile : m_profiles) {
        if (hasId(profile, id))
            return profile;
    }
    return std::nullopt;
}

void ProfileStore::save(const ConnectionProfile &profile)
{
    QSettings settings;
    settings.beginGroup(profilesGroup);
    settings.beginGroup(profile.id);
    settings.setValue(nameKey, profile.name);
    settings.setValue(addressesKey, QUrl::toStringList(profile.addresses));
    settings.setValue(loginKey, profile.login);
    settings.setValue(environmentKey, environmentName(profile.environment));
    settings.setValue(readOnlyKey, profile.isReadOnly);
    settings.setValue(passwordKey, profile.remembersPassword);
    settings.endGroup();
    settings.endGroup();
    read();
}

void ProfileStore::remove(const QString &id)
{
    QSettings settings;
    settings.beginGroup(profilesGroup);
    settings.remove(id);
    settings.endGroup();
    read();
}

QString ProfileStore::lastUsed() const
{
    const QString id = QSettings().value(lastUsedKey).toString();
    return find(id) ? id : QString();
}

void ProfileStore::noteUse(const QString &id)
{
    QSettings().setValue(lastUsedKey, id);
}

void ProfileStore::learnNodes(const QString &id, const QList<QUrl> &nodes)
{
    std::optional<ConnectionProfile> profile = find(id);
    if (!profile)
        return;
    QList<QUrl> addresses{profile->address()};
    for (const QUrl &node : nodes) {
        if (!addresses.contains(node))
            addresses << node;
    }
    if (addresses == profile->addresses)
        return;
    profile->addresses = addresses;
    save(*profile);
}

ConnectTarget ProfileStore::completed(const ConnectTarget &target) const
{
    for (const ConnectionProfile &profile : m_profiles) {
        if (profile.address() == target.server && profile.login == target.login)
            return profile.target(target.password);
    }
    return target;
}

// Before there were profiles, the console remembered the addresses, latest first, and one login for all.
void ProfileStore::takeOverAddresses()
{
    QSettings settings;
    const QStringList addresses = settings.value(addressesKey).toStringList();
    const QString login = settings.value(loginKey).toString();
    settings.remove(addressesKey);
    settings.remove(loginKey);
    QStringList names;
    for (const QString &address : addresses) {
        const Common::Result<QUrl> url = readServerAddress(address);
        if (!url)
            continue;
        ConnectionProfile profile = ConnectionProfile::make();
        profile.setAddress(*url);
        profile.name = suggestedName(*url, names);
        profile.login = login;
        if (names.isEmpty())
            noteUse(profile.id);
        names << profile.name;
        save(profile);
    }
}

QString suggestedName(const QUrl &address, const QStringList &taken)
{
    const QString host = address.host();
    if (!taken.contains(host))
        return host;
    const QString authority = hostAndPort(address);
    QString name = authority;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(authority).arg(number);
    return name;
}

} // namespace Console
