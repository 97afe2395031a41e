// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/records/recordspanel.h"

#include "console/widgets/icons.h"
#include "console/widgets/refresher.h"
#include "console/widgets/searchfield.h"
#include "console/widgets/tableview.h"
#include "console/widgets/timetext.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace Console {

RecordsPanel::RecordsPanel(ClusterConnection &connection, RecordsModel *model, const Texts &texts, QWidget *parent)
    : Panel(parent)
    , m_model(model)
    , m_texts(texts)
    , m_messageBar(new MessageBar)
    , m_search(new SearchField(texts.search))
    , m_tools(new QHBoxLayout)
    , m_splitter(new QSplitter)
    , m_table(new TableView)
    , m_refresher(new Refresher(connection, this))
{
    m_model->setParent(this);
    m_table->setAccessibleName(texts.name);
    m_table->setModel(model);
    m_table->setColumnWidths(model->columnWidths());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEmptyText(tr("The list is being fetched…"));
    makeSortable();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messageBar);
    layout->addLayout(m_tools);
    layout->addWidget(m_splitter, 1);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->addWidget(m_table);
    m_tools->addWidget(m_search, 1);
    m_export = addButton("export", tr("&Export…"), tr("Write all that matches into a file for spreadsheets (CSV)"));
    m_export->setObjectName(QStringLiteral("exportButton"));

    connect(m_search, &SearchField::searched, m_model, &RecordsModel::setFilter);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_refresher, &Refresher::due, m_model, &RecordsModel::refresh);
    connect(m_model, &RecordsModel::refreshed, this, &RecordsPanel::showFetched);
    connect(m_model, &RecordsModel::failed, this, &RecordsPanel::showProblem);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { updateButtons(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { updateButtons(); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (m_exportRun)
            stopExport();
        else
            askExport();
    });
    connect(&connection, &ClusterConnection::opened, m_messageBar, &MessageBar::clear);
}

RecordsPanel::~RecordsPanel() = default;

void RecordsPanel::load()
{
    refresh();
}

void RecordsPanel::refresh()
{
    m_refresher->refresh();
}

void RecordsPanel::addFilter(QWidget *widget)
{
    m_tools->insertWidget(1, widget);
}

QPushButton *RecordsPanel::addButton(const char *iconName, const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setToolTip(toolTip);
    m_tools->insertWidget(m_tools->indexOf(m_export), button); // Export, the first of them, stays the last
    return button;
}

int RecordsPanel::currentRow() const
{
    return m_table->currentIndex().row();
}

QList<int> RecordsPanel::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void RecordsPanel::setSelectsMany()
{
    m_table->setSelectionMode(QTableView::ExtendedSelection);
}

void RecordsPanel::setDetails(QWidget *details)
{
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({840, 440});
}

// The cluster sorts, as not all rows are here; a click on a column that it cannot sort by changes nothing.
void RecordsPanel::makeSortable()
{
    int first = 0;
    while (first < m_model->columnCount() && !m_model->isSortable(first))
        ++first;
    if (first == m_model->columnCount())
        return;
    QHeaderView *header = m_table->horizontalHeader();
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(first, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this, header, column = first, order = Qt::AscendingOrder](int wanted, Qt::SortOrder wantedOrder) mutable {
                if (wanted >= 0 && wanted < m_model->columnCount() && m_model->isSortable(wanted)) {
                    column = wanted;
                    order = wantedOrder;
                } else {
                    header->setSortIndicator(column, order);
                }
            });
}

void RecordsPanel::say(MessageBar::Kind kind, const QString &text)
{
    m_hasFetchFailed = false;
    m_messageBar->showMessage(kind, text);
}

void RecordsPanel::tell(const Common::Result<void> &result, const QString &done)
{
    if (result)
        say(MessageBar::Kind::Done, done);
    else
        say(MessageBar::Kind::Problem, Common::errorText(result.error()));
    refresh();
}

void RecordsPanel::showFetched()
{
    if (std::exchange(m_hasFetchFailed, false))
        m_messageBar->clear();
    m_table->setEmptyText(m_model->filter().isEmpty() ? m_texts.none : m_texts.noneMatches.arg(m_model->filter()));
    const int shown = m_model->rowCount();
    Q_EMIT statusChanged(
        shown < m_model->total()
            ? tr("%1 of %2 loaded; scroll down for more").arg(QLocale().toString(shown), countText(m_model->total()))
            : countText(shown));
    updateButtons();
    m_refresher->answered();
    Q_EMIT settled();
}

void RecordsPanel::showProblem(const Common::Error &error)
{
    say(MessageBar::Kind::Problem, tr("The list could not be refreshed. %1").arg(Common::errorText(error)));
    m_hasFetchFailed = true;
    m_refresher->failed();
    Q_EMIT settled();
}

void RecordsPanel::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Export as CSV"), QDir::homePath(), tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecordsPanel::exportTo);
    dialog->open();
}

void RecordsPanel::exportTo(const QString &path)
{
    m_exportRun = new QObject(this); // nobody is called back once it is gone
    m_export->setText(tr("Stop &export"));
    connect(m_model, &RecordsModel::exporting, m_exportRun, [this](int rows, int total) {
        Q_EMIT statusChanged(tr("Exporting: %1 of %2").arg(QLocale().toString(rows), countText(total)));
    });
    m_model->exportAll(m_exportRun, [this, path](const Common::Result<QString> &csv) {
        forgetExport();
        endExport(path, csv);
    });
}

void RecordsPanel::forgetExport()
{
    m_exportRun->deleteLater();
    m_exportRun.clear();
    m_export->setText(tr("&Export…"));
}

void RecordsPanel::stopExport()
{
    delete m_exportRun;
    m_export->setText(tr("&Export…"));
    say(MessageBar::Kind::Notice, tr("The export was stopped; nothing was written."));
}

void RecordsPanel::endExport(const QString &path, const Common::Result<QString> &csv)
{
    const QString shownPath = QDir::toNativeSeparators(path);
    if (!csv)
        return say(MessageBar::Kind::Problem,
                   tr("Nothing was written to %1. %2").arg(shownPath, Common::errorText(csv.error())));
    QSaveFile file(path); // whole or not at all
    const QByteArray bytes = csv->toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return say(MessageBar::Kind::Problem, tr("%1 could not be written: %2.").arg(shownPath, file.errorString()));
    say(MessageBar::Kind::Done, tr("Written to %1.").arg(shownPath));
}

} // namespace Console
