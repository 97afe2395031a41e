// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QAbstractTableModel>

#include <functional>

namespace Console {

/*! A list that the cluster hands out page by page: what a panel needs of it, whatever its rows are. */
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual void setFilter(const QString &filter) = 0; //!< starts anew with the first page
    virtual QString filter() const = 0;
    virtual void restart() = 0;                    //!< anew with the first page: something else is asked for
    virtual void refresh() = 0;                    //!< fetches again what was fetched so far
    virtual int total() const = 0;                 //!< as the cluster counts; there may be fewer rows
    virtual QList<int> columnWidths() const = 0;   //!< in digits
    virtual bool isSortable(int column) const = 0; //!< the cluster sorts: sort() starts anew with the first page

    using Csv = std::function<void(const Common::Result<QString> &)>;
    /*! Everything that matches, also what is not fetched yet, as CSV (RFC 4180). Says how far it is by exporting(). */
    virtual void exportAll(QObject *context, const Csv &done) = 0;

Q_SIGNALS:
    void refreshed();
    void failed(const Common::Error &error); //!< the rows stay as they were
    void exporting(int rows, int total);
};

} // namespace Console
