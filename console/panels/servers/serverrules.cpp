// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/serverrules.h"

#include <QCoreApplication>

namespace Console {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Console::ServerRules", source);
}

/*! Asks the shared rule about one field alone: everything else of the record is right. */
bool isAccepted(void (*set)(Common::NodeRecord &, const Common::NodeRecord &), const Common::NodeRecord &typed)
{
    Common::NodeRecord probe;
    probe.name = QStringLiteral("name");
    probe.address = QStringLiteral("localhost");
    set(probe, typed);
    return bool(Common::checkNode(probe));
}

} // namespace

QMap<ServerField, QString> serverProblems(const Common::NodeRecord &record, const QString &password)
{
    using Common::NodeRecord;
    QMap<ServerField, QString> problems;
    if (!isAccepted([](NodeRecord &probe, const NodeRecord &typed) { probe.name = typed.name; }, record))
        problems[ServerField::Name] =
            text(QT_TRANSLATE_NOOP("Console::ServerRules", "Enter a name of 1 to 255 characters."));
    if (record.address.isEmpty())
        problems[ServerField::Address] =
            text(QT_TRANSLATE_NOOP("Console::ServerRules", "Enter the host name or IP address of the node."));
    else if (!isAccepted([](NodeRecord &probe, const NodeRecord &typed) { probe.address = typed.address; }, record))
        problems[ServerField::Address] = text(QT_TRANSLATE_NOOP(
            "Console::ServerRules", "Enter a host name or IP address alone: no http://, no port, no path."));
    if (!isAccepted([](NodeRecord &probe, const NodeRecord &typed) { probe.soapUser = typed.soapUser; }, record))
        problems[ServerField::User] = text(QT_TRANSLATE_NOOP("Console::ServerRules", "At most 255 characters."));
    if (!password.isEmpty() && record.soapUser.isEmpty())
        problems[ServerField::User] =
            text(QT_TRANSLATE_NOOP("Console::ServerRules", "Enter the user that the password belongs to."));
    if (!isAccepted([](NodeRecord &probe, const NodeRecord &typed) { probe.webapp = typed.webapp; }, record))
        problems[ServerField::Webapp] =
            text(QT_TRANSLATE_NOOP("Console::ServerRules",
                                   "Letters, digits, dots, dashes and underscores only, for instance “openmeetings”."));
    if (!isAccepted([](NodeRecord &probe, const NodeRecord &typed) { probe.comment = typed.comment; }, record))
        problems[ServerField::Comment] = text(QT_TRANSLATE_NOOP("Console::ServerRules", "At most 2,048 characters."));
    return problems;
}

} // namespace Console
