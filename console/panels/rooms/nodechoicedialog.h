// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace Console {

/*! Asks for one of the nodes, or none of them. */
class NodeChoiceDialog : public QDialog
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title;
        QString question;
        QString none; //!< for no node in particular
        QString action;
    };
    NodeChoiceDialog(const Texts &texts, const QList<ServerEntry> &servers, qint64 chosen, QWidget *parent);

    /*! A field that counts where no node is chosen: the label that a node must have. */
    void askForLabel(const QString &text, const QString &label);

Q_SIGNALS:
    void chosen(qint64 node, const QString &label); //!< 0 = none

private:
    QComboBox *m_node;
    QLineEdit *m_label = nullptr;
};

} // namespace Console
