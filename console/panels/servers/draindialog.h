// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace Console {

/*! Asks how a server is to be emptied, and says what that does. */
class DrainDialog : public QDialog
{
    Q_OBJECT
public:
    DrainDialog(const ServerEntry &server, QWidget *parent);

Q_SIGNALS:
    void wanted(std::chrono::seconds deadline, const QString &notice); //!< 0 = rooms end by themselves

private:
    QCheckBox *m_hasDeadline;
    QSpinBox *m_minutes;
    QLineEdit *m_notice;
};

} // namespace Console
