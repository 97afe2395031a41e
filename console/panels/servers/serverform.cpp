// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/serverform.h"

#include "console/panels/servers/serverrules.h"

namespace Console {
namespace {

template <ServerField field>
QString problemOf(const ServerDraft &draft)
{
    return serverProblems(recordOf(draft), draft.password).value(field);
}

QString labelsProblem(const ServerDraft &draft)
{
    const auto good = Common::checkNodeLimits(limitsOf(draft));
    return good ? QString() : good.error().message;
}

QList<Choice> protocols()
{
    return {{QStringLiteral("http"), QStringLiteral("http")}, {QStringLiteral("https"), QStringLiteral("https")}};
}

} // namespace

ServerForm::ServerForm(QWidget *parent) : RecordForm(parent)
{
    addText(tr("Server &Name"), &ServerDraft::name, {}, problemOf<ServerField::Name>);
    addSwitch(tr("&Active"), &ServerDraft::active, tr("This node may be used: it gets rooms."));
    addText(tr("Server A&ddress"), &ServerDraft::address, tr("Where people reach it: 10.1.1.1 or node1.example.org"),
            problemOf<ServerField::Address>);
    addNumber(tr("&HTTP Port"), &ServerDraft::port, {.minimum = 1, .maximum = 65535, .isName = true});
    addChoice(tr("Pro&tocol"), &ServerDraft::protocol, protocols());
    addText(tr("&Webapp path"), &ServerDraft::webapp, {}, problemOf<ServerField::Webapp>);
    addText(tr("&User (SOAP Access)"), &ServerDraft::user, {}, problemOf<ServerField::User>);
    addSecret(tr("&Password"), &ServerDraft::password, tr("Leave it empty to keep the stored one."));
    addLongText(tr("&Comment"), &ServerDraft::comment, {}, problemOf<ServerField::Comment>);
    addSection(tr("Load"));
    addNumber(tr("We&ight"), &ServerDraft::weight, {1, Common::maximumWeight, {}, {}},
              tr("A node of 200 takes twice the load of one of 100."));
    addNumber(tr("At most &rooms"), &ServerDraft::maxRooms, {0, Common::maximumNodeLimit, {}, tr("no limit")});
    addNumber(tr("At most p&eople"), &ServerDraft::maxPeople, {0, Common::maximumNodeLimit, {}, tr("no limit")});
    addText(tr("&Labels"), &ServerDraft::labels, tr("Words that rooms may be pinned to, with spaces: gpu quiet"),
            labelsProblem);
}

} // namespace Console
