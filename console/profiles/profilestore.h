// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/profiles/connectionprofile.h"

#include <QObject>

namespace Console {

/*!
    The profiles in the settings of the console, sorted by name. Holds no secrets.

    Threads: lives in the main thread, call it only there.
*/
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    explicit ProfileStore(QObject *parent = nullptr);

    const QList<ConnectionProfile> &profiles() const { return m_profiles; }
    std::optional<ConnectionProfile> find(const QString &id) const;
    void save(const ConnectionProfile &profile); //!< adds or replaces
    void remove(const QString &id);

    QString lastUsed() const; //!< id; empty = none that is still there
    void noteUse(const QString &id);
    void learnNodes(const QString &id, const QList<QUrl> &nodes); //!< of the profile's cluster, for later

    /*! The target with what the profile of the same server and login says beside; as it is if there is none. */
    ConnectTarget completed(const ConnectTarget &target) const;

private:
    void read();
    void takeOverAddresses();

    QList<ConnectionProfile> m_profiles;
};

/*! A name for a profile of this address that none of `taken` has. */
QString suggestedName(const QUrl &address, const QStringList &taken);

} // namespace Console
