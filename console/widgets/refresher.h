// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"

#include <QTimer>
#include <QWidget>

namespace Console {

/*!
    Says when a widget should fetch its data anew: when it is shown, when the node answers again, and then every
    `interval` after the last answer, as long as it can be seen. Never twice at once.
*/
class Refresher : public QObject
{
    Q_OBJECT
public:
    Refresher(ClusterConnection &connection, QWidget *watched,
              std::chrono::milliseconds interval = std::chrono::seconds(5));

    void refresh();  //!< now; if an answer is outstanding, right after it
    void answered(); //!< the widget has its data, or the error

Q_SIGNALS:
    void due();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool isWanted() const;

    ClusterConnection &m_connection; // not owned, outlives this
    QWidget *m_watched;              // parent
    QTimer m_timer;
    bool m_isWaiting = false;
    bool m_isAsked = false;
};

} // namespace Console
