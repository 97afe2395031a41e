// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/verify/verifyrun.h"
#include "console/connection/clusterconnection.h"
#include "console/panels/verify/verifyhistory.h"
#include "console/widgets/panel.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace Console {

namespace Ui {
class VerifyPanel;
}
class VerifyModel;

/*! Runs the closing check of a cluster (Common::VerifyRun) against the connected node and shows its steps as they go by. */
class VerifyPanel : public Panel
{
    Q_OBJECT
public:
    explicit VerifyPanel(ClusterConnection &connection, QWidget *parent = nullptr);
    ~VerifyPanel() override;

    void load() override;   //!< runs the check
    bool finish() override; //!< cancels it, so that nothing it made is left behind

private:
    void start();
    void cancel();
    void showStep(const Common::VerifyStep &step);
    void showReport(const Common::VerifyReport &report);
    void updateButtons();
    void askWhereToSave();
    void save(const QString &path);
    void keep(const Common::VerifyReport &report);
    void listHistory();
    void showEarlier(int index);
    void tellResult(const Common::VerifyReport &report);

    ClusterConnection &m_connection; // not owned, outlives this
    std::unique_ptr<Ui::VerifyPanel> m_ui;
    VerifyModel *m_model;
    VerifyHistory m_history;
    QList<Common::VerifyReport> m_reports; //!< as the choice of earlier checks lists them
    Common::VerifyRun *m_run = nullptr;    // child; while a check runs
    std::optional<Common::VerifyReport> m_report;
    QTimer m_fitting; //!< row heights follow the texts once per turn
};

} // namespace Console
