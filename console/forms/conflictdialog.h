// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/recordform.h"

#include <QDialog>

namespace Console {

/*!
    Two administrators edited one record: shows what differs between what was typed here and what is stored now, and asks
    which counts. Closing it changes nothing.
*/
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    /*! first = as typed here, second = as stored. */
    ConflictDialog(const QString &what, const QList<FieldDifference> &differences, QWidget *parent);

Q_SIGNALS:
    void overwriteWanted(); //!< what was typed here is saved
    void discardWanted();   //!< what is stored is shown
};

} // namespace Console
