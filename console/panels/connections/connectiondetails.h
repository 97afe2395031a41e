// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"

#include <QGroupBox>

class QLabel;

namespace Console {

/*! All that is known of one person who is connected; every line can be selected and copied. */
class ConnectionDetails : public QGroupBox
{
    Q_OBJECT
public:
    explicit ConnectionDetails(QWidget *parent = nullptr);

    void showConnection(const RoomConnection &connection);

private:
    QLabel *addLine(const QString &label);

    QLabel *m_name;
    QLabel *m_login;
    QLabel *m_room;
    QLabel *m_server;
    QLabel *m_since;
    QLabel *m_address;
    QLabel *m_publicId;
};

} // namespace Console
