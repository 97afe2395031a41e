// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Console {

class ElidedLabel;

/*! Which node the console talks to, as whom, whether it answers and what may be done; a strip in the colour of its environment. */
class ConnectionBar : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectionBar(ClusterConnection &connection, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectAsked();

private:
    void showState();
    void showProfile();
    QString stateText() const;
    void act(); //!< connects or disconnects

    ClusterConnection &m_connection; // not owned, outlives this
    QFrame *m_strip;
    QLabel *m_icon;
    QLabel *m_profile;
    ElidedLabel *m_text;
    QWidget *m_readOnly;
    QPushButton *m_retryButton;
    QPushButton *m_connectButton;
};

} // namespace Console
