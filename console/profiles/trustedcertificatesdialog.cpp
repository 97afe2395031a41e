// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/trustedcertificatesdialog.h"

#include "console/profiles/trustedcertificatesmodel.h"
#include "console/widgets/confirm.h"
#include "console/widgets/icons.h"
#include "console/widgets/tableview.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Console {

TrustedCertificatesDialog::TrustedCertificatesDialog(TrustedCertificates &certificates, QWidget *parent)
    : QDialog(parent)
    , m_certificates(certificates)
    , m_model(new TrustedCertificatesModel(this))
    , m_table(new TableView)
    , m_remove(new QAction(icon("delete"), tr("&Remove…"), this))
{
    setWindowTitle(tr("Trusted certificates"));
    auto *introduction = new QLabel(tr("The system does not trust these certificates by itself: somebody chose to "
                                       "trust each of them, for one server."));
    introduction->setWordWrap(true);

    m_table->setAccessibleName(windowTitle());
    m_table->setEmptyText(tr("No certificate is trusted on purpose. One gets here when a server shows a certificate "
                             "that the system does not know, and you choose to trust it."));
    m_table->setModel(m_model);
    m_table->setColumnWidths({24, 0, 18});
    m_table->setStretchColumn(TrustedCertificatesModel::Server);
    m_table->horizontalHeader()->setSectionResizeMode(TrustedCertificatesModel::Fingerprint,
                                                      QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_remove);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *removeButton = buttons->addButton(m_remove->text(), QDialogButtonBox::ActionRole);
    removeButton->setObjectName(QStringLiteral("removeButton"));
    removeButton->setIcon(m_remove->icon());
    removeButton->setAutoDefault(false);
    connect(removeButton, &QPushButton::clicked, m_remove, &QAction::trigger);
    connect(m_remove, &QAction::enabledChanged, removeButton, &QWidget::setEnabled);
    connect(m_remove, &QAction::triggered, this, &TrustedCertificatesDialog::askToRemove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(introduction);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(760, 380);
    m_remove->setEnabled(false);
    list();
    m_table->selectRow(0);
    m_table->setFocus();
}

void TrustedCertificatesDialog::list()
{
    m_model->setRows(m_certificates.all());
}

void TrustedCertificatesDialog::askToRemove()
{
    const QString server = m_model->at(m_table->currentIndex().row()).server;
    confirm(this, tr("Trust the certificate of %1 no longer?").arg(server),
            tr("You are asked again at the next connection."), tr("Remove"), [this, server] {
                m_certificates.remove(server);
                list();
            });
}

} // namespace Console
