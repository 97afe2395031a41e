// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Console {

class ElidedLabel;

/*! Which node the console talks to, as whom, and whether it answers. */
class ConnectionBar : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectionBar(ClusterConnection &connection, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectAsked();

private:
    void showState();
    void act(); //!< connects or disconnects

    ClusterConnection &m_connection; // not owned, outlives this
    QLabel *m_icon;
    ElidedLabel *m_text;
    QPushButton *m_retryButton;
    QPushButton *m_connectButton;
};

} // namespace Console
