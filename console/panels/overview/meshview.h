// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/overview/meshmatrix.h"

#include <QWidget>

class QLabel;

namespace Console {

class MeshModel;
class TableView;

/*! The commit channel between all nodes as a table, as high as its rows up to a limit. */
class MeshView : public QWidget
{
    Q_OBJECT
public:
    explicit MeshView(QWidget *parent = nullptr);

    void showMatrix(const MeshMatrix &matrix);
    void showNothing(); //!< it is not known yet

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    MeshModel *m_model;
    TableView *m_table;
    QLabel *m_hint;
};

} // namespace Console
