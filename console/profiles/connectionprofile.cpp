// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/connectionprofile.h"

#include <QUuid>

namespace Console {

void ConnectionProfile::setAddress(const QUrl &address)
{
    if (address != this->address())
        addresses = {address};
}

ConnectTarget ConnectionProfile::target(const QString &password) const
{
    return {.server = address(),
            .login = login,
            .password = password,
            .otherNodes = addresses.mid(1),
            .isReadOnly = isReadOnly,
            .environment = environment,
            .profile = id,
            .name = name};
}

ConnectionProfile ConnectionProfile::make()
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

} // namespace Console
