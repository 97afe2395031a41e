// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"

#include <QTimer>
#include <QWidget>

namespace Console {

/*!
    Says when a widget should fetch its data anew: when it is shown, when the node answers again, and then every
    `interval` after the last answer, as long as it can be seen. Never twice at once. While paused it asks only when
    somebody calls refresh(), and once for a widget that has nothing to show yet.
*/
class Refresher : public QObject
{
    Q_OBJECT
public:
    Refresher(ClusterConnection &connection, QWidget *watched,
              std::chrono::milliseconds interval = std::chrono::seconds(5));

    void refresh();  //!< now, also while paused; if an answer is outstanding, right after it
    void answered(); //!< the widget has its data, or the error
    void failed();   //!< the widget has the error: what it shows is as old as before

    void setPaused(bool isPaused);
    bool isPaused() const { return m_isPaused; }
    QDateTime dataFrom() const { return m_dataFrom; } //!< when the newest data came; invalid = none yet

Q_SIGNALS:
    void due();
    void dataFromChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void refreshByItself();
    void endWaiting();
    void setDataFrom(const QDateTime &moment);
    bool isWanted() const;

    ClusterConnection &m_connection; // not owned, outlives this
    QWidget *m_watched;              // parent
    QTimer m_timer;
    QDateTime m_dataFrom;
    bool m_isWaiting = false;
    bool m_isAsked = false;
    bool m_isPaused = false;
};

} // namespace Console
