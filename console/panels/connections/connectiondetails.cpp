// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/connections/connectiondetails.h"

#include "console/widgets/timetext.h"

#include <QFormLayout>
#include <QLabel>

namespace Console {

ConnectionDetails::ConnectionDetails(QWidget *parent) : QGroupBox(tr("Details"), parent)
{
    auto *layout = new QFormLayout(this);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = addLine(tr("Name"));
    m_login = addLine(tr("Login"));
    m_room = addLine(tr("Room"));
    m_server = addLine(tr("Server"));
    m_since = addLine(tr("Connected since"));
    m_address = addLine(tr("IP address"));
    m_publicId = addLine(tr("Public id"));
    setMinimumWidth(280);
}

QLabel *ConnectionDetails::addLine(const QString &label)
{
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText); // people choose their names
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(label);
    static_cast<QFormLayout *>(layout())->addRow(label, value);
    return value;
}

void ConnectionDetails::showConnection(const RoomConnection &connection)
{
    m_name->setText(connection.name());
    m_login->setText(connection.login);
    m_room->setText(connection.roomName.isEmpty() ? tr("in no room") : connection.roomName);
    m_server->setText(connection.server);
    m_since->setText(timeText(connection.since));
    m_address->setText(connection.address);
    m_publicId->setText(connection.publicId);
}

} // namespace Console
