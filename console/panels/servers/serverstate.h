// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"

#include <QWidget>

class QLabel;

namespace Console {

/*! What the cluster says of one server: its state and why, when it was last heard of, what a drain has left to do. */
class ServerState : public QWidget
{
    Q_OBJECT
public:
    explicit ServerState(QWidget *parent = nullptr);

    void showServer(const ServerEntry &entry);

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace Console
