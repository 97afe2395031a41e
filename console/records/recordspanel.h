// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/records/recordsmodel.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/panel.h"

#include <QPointer>

class QHBoxLayout;
class QSplitter;
class QPushButton;

namespace Console {

class Refresher;
class SearchField;
class TableView;

/*!
    A panel that shows a list of the cluster's: with search, refresh, more rows when scrolled down, and CSV export of all
    that matches. A kind of list adds its texts, filters and actions.
*/
class RecordsPanel : public Panel
{
    Q_OBJECT
public:
    ~RecordsPanel() override;
    void load() override;

protected:
    struct Texts
    {
        QString name;        //!< of the table, for those who hear it
        QString search;      //!< what is searched
        QString none;        //!< the list is empty
        QString noneMatches; //!< nothing matches the search; %1 = what was searched
    };

    RecordsPanel(ClusterConnection &connection, RecordsModel *model, const Texts &texts, QWidget *parent);

    void addFilter(QWidget *widget); //!< between the search and the buttons
    QPushButton *addButton(const char *iconName, const QString &text, const QString &toolTip);
    int currentRow() const;            //!< of the model; -1: none
    QList<int> selectedRows() const;   //!< of the model, from the top
    void setSelectsMany();             //!< else one row at a time
    void setDetails(QWidget *details); //!< beside the list
    TableView &table() { return *m_table; }
    void say(MessageBar::Kind kind, const QString &text); //!< stays until it is closed or something else is said
    /*! Says what came of a change, and shows the list as it is now. */
    void tell(const Common::Result<void> &result, const QString &done);
    void refresh();

    virtual QString countText(int rows) const = 0; //!< "%n entries"
    virtual void updateButtons() {}

private:
    void showFetched();
    void showProblem(const Common::Error &error);
    void makeSortable();
    void askExport();
    void exportTo(const QString &path);
    void forgetExport();
    void stopExport();
    void endExport(const QString &path, const Common::Result<QString> &csv);

    RecordsModel *m_model;
    const Texts m_texts;
    MessageBar *m_messageBar;
    SearchField *m_search;
    QHBoxLayout *m_tools;
    QPushButton *m_export = nullptr;
    QPointer<QObject> m_exportRun; //!< while one is under way
    QSplitter *m_splitter;
    TableView *m_table;
    Refresher *m_refresher;
    bool m_hasFetchFailed = false;
};

} // namespace Console
