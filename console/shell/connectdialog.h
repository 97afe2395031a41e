// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"

#include <QDialog>

#include <memory>

namespace Console {

namespace Ui {
class ConnectDialog;
}

/*!
    Asks where to connect and as whom, and stays until that worked or was given up; its owner shows in it why not.
    Remembers addresses and the last login, never a password.
*/
class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConnectDialog(ClusterConnection &connection, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    void fill(const ConnectTarget &target); //!< parts that are empty stay as remembered
    void showProblem(const Common::Error &error);

    void reject() override;

private:
    void tryToConnect();
    void showBusy(bool isBusy);
    void showPlainHint();
    void fitHeight();
    void remember() const;

    ClusterConnection &m_connection; // not owned, outlives this
    std::unique_ptr<Ui::ConnectDialog> m_ui;
};

} // namespace Console
