// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/records/pickdialog.h"

#include "console/widgets/searchfield.h"
#include "console/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Console {

PickDialog::PickDialog(RecordsModel *model, const Texts &texts, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_search(new SearchField(texts.search))
    , m_table(new TableView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    m_model->setParent(this);
    m_table->setAccessibleName(texts.title);
    m_table->setModel(model);
    m_table->setColumnWidths(model->columnWidths());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEmptyText(tr("The list is being fetched…"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *action = buttons->addButton(texts.action, QDialogButtonBox::AcceptRole);
    action->setObjectName(QStringLiteral("pick"));
    action->setDefault(true);
    action->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(640, 420);

    connect(m_search, &SearchField::searched, m_model, &RecordsModel::setFilter);
    connect(m_model, &RecordsModel::refreshed, this, [this] {
        m_table->setEmptyText(m_model->filter().isEmpty() ? tr("There is nothing to choose from.")
                                                          : tr("Nothing matches “%1”.").arg(m_model->filter()));
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_model, &RecordsModel::failed, this,
            [this](const Common::Error &error) { m_table->setEmptyText(Common::errorText(error)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, action,
            [this, action] { action->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(m_table, &QTableView::activated, this, &PickDialog::pick);
    connect(buttons, &QDialogButtonBox::accepted, this, &PickDialog::pick);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_model->refresh();
}

void PickDialog::pick()
{
    if (!m_table->currentIndex().isValid())
        return;
    Q_EMIT picked(m_table->currentIndex().row());
    accept();
}

} // namespace Console
