// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/verify/verifypanel.h"

#include "console/connection/trustedcertificates.h"
#include "console/panels/verify/verifymodel.h"
#include "console/widgets/icons.h"
#include "console/widgets/timetext.h"
#include "ui_verifypanel.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QSaveFile>

namespace Console {

VerifyPanel::VerifyPanel(ClusterConnection &connection, QWidget *parent)
    : Panel(parent)
    , m_connection(connection)
    , m_ui(std::make_unique<Ui::VerifyPanel>())
    , m_model(new VerifyModel(this))
{
    m_ui->setupUi(this);
    m_ui->startButton->setIcon(icon("play"));
    m_ui->cancelButton->setIcon(icon("cancel"));
    m_ui->saveButton->setIcon(icon("save"));
    m_ui->steps->setModel(m_model);
    m_ui->steps->setWordWrap(true);
    m_ui->steps->setColumnWidths({34, 12, 10, 10, 10});
    m_ui->steps->setStretchColumn(VerifyModel::Expected);
    m_ui->steps->setStretchColumn(VerifyModel::Seen);
    m_ui->steps->setEmptyText(tr("Choose “Verify cluster” to check that all nodes work together."));

    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, m_ui->steps, &QTableView::resizeRowsToContents);
    connect(m_model, &VerifyModel::dataChanged, &m_fitting, qOverload<>(&QTimer::start));
    connect(m_model, &VerifyModel::modelReset, &m_fitting, qOverload<>(&QTimer::start));
    connect(m_ui->steps->horizontalHeader(), &QHeaderView::sectionResized, &m_fitting, qOverload<>(&QTimer::start));

    connect(m_ui->startButton, &QPushButton::clicked, this, &VerifyPanel::start);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &VerifyPanel::cancel);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &VerifyPanel::askWhereToSave);
    connect(m_ui->history, &QComboBox::activated, this, &VerifyPanel::showEarlier);
    connect(&connection, &ClusterConnection::stateChanged, this, &VerifyPanel::updateButtons);
    listHistory();
    updateButtons();
}

VerifyPanel::~VerifyPanel() = default;

void VerifyPanel::load()
{
    start();
}

bool VerifyPanel::finish()
{
    if (m_run)
        cancel();
    return !m_run;
}

void VerifyPanel::start()
{
    const ConnectTarget &target = m_connection.target();
    m_run = new Common::VerifyRun({.server = target.server,
                                   .login = target.login,
                                   .password = target.password,
                                   .certificates = TrustedCertificates().fingerprints()},
                                  this);
    m_report.reset();
    m_ui->result->clear();
    m_model->setSteps(Common::VerifyRun::plannedSteps());
    m_ui->progress->setRange(0, m_model->rowCount());
    m_ui->progress->setValue(0);
    connect(m_run, &Common::VerifyRun::stepStarted, this, &VerifyPanel::showStep);
    connect(m_run, &Common::VerifyRun::stepFinished, this, [this](const Common::VerifyStep &step) {
        showStep(step);
        m_ui->progress->setValue(step.number);
    });
    connect(m_run, &Common::VerifyRun::finished, this, &VerifyPanel::showReport);
    updateButtons();
    Q_EMIT statusChanged(tr("The cluster is being checked…"));
    m_run->start();
}

void VerifyPanel::cancel()
{
    m_ui->cancelButton->setEnabled(false);
    m_ui->result->showMessage(MessageBar::Kind::Notice, tr("Stopping, and removing what the check has made…"));
    m_run->cancel();
}

void VerifyPanel::showStep(const Common::VerifyStep &step)
{
    m_model->updateStep(step);
    m_ui->steps->scrollTo(m_model->index(step.number - 1, 0));
}

void VerifyPanel::showReport(const Common::VerifyReport &report)
{
    m_report = report;
    for (const Common::VerifyStep &step : report.steps)
        m_model->updateStep(step);
    m_run->deleteLater();
    m_run = nullptr;
    tellResult(report);
    keep(report);
    Q_EMIT statusChanged(report.passed() ? tr("The cluster works") : tr("The check did not pass"));
    updateButtons();
    Q_EMIT settled();
}

void VerifyPanel::tellResult(const Common::VerifyReport &report)
{
    if (report.passed())
        m_ui->result->showMessage(MessageBar::Kind::Done,
                                  tr("The cluster works: all %n step(s) passed.", nullptr, int(report.steps.size())));
    else
        m_ui->result->showMessage(MessageBar::Kind::Problem, tr("The check did not pass. %1").arg(report.reason()));
}

void VerifyPanel::keep(const Common::VerifyReport &report)
{
    if (!m_history.add(report))
        m_ui->result->showMessage(MessageBar::Kind::Problem,
                                  tr("The report could not be kept in %1.").arg(VerifyHistory::usualFolder()));
    listHistory();
    m_ui->history->setCurrentIndex(m_reports.isEmpty() ? -1 : 0);
}

void VerifyPanel::listHistory()
{
    m_reports = m_history.reports();
    m_ui->history->clear();
    for (const Common::VerifyReport &report : std::as_const(m_reports)) {
        const QString when = timeText(QDateTime::fromMSecsSinceEpoch(report.startedAt.ms));
        m_ui->history->addItem(
            icon(report.passed() ? "good" : "bad"),
            tr("%1, %2: %3").arg(when, report.server.authority(), report.passed() ? tr("passed") : tr("not passed")));
    }
    m_ui->history->setPlaceholderText(tr("Earlier checks"));
    m_ui->history->setCurrentIndex(-1);
}

void VerifyPanel::showEarlier(int index)
{
    if (m_run)
        return; // the choice is not offered then
    m_report = m_reports.at(index);
    m_model->setSteps(m_report->steps);
    tellResult(*m_report);
    updateButtons();
}

void VerifyPanel::updateButtons()
{
    const bool isConnected = m_connection.state() != ClusterConnection::State::Closed;
    m_ui->startButton->setEnabled(!m_run && isConnected);
    m_ui->cancelButton->setVisible(m_run);
    m_ui->cancelButton->setEnabled(m_run);
    m_ui->progress->setVisible(m_run);
    m_ui->saveButton->setEnabled(m_report.has_value());
    m_ui->history->setVisible(!m_reports.isEmpty());
    m_ui->history->setEnabled(!m_run);
}

void VerifyPanel::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON (*.json)"), tr("JUnit XML (*.xml)")});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("atrium-verify.json"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.xml")) ? QStringLiteral("xml")
                                                                         : QStringLiteral("json"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &VerifyPanel::save);
    dialog->open();
}

void VerifyPanel::save(const QString &path)
{
    const bool isJUnit = path.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(isJUnit ? m_report->toJUnit() : m_report->toJson());
        if (file.commit()) {
            Q_EMIT statusChanged(tr("The report was saved as %1").arg(path));
            return;
        }
    }
    m_ui->result->showMessage(MessageBar::Kind::Problem,
                              tr("The report could not be saved as %1: %2.").arg(path, file.errorString()));
}

} // namespace Console
