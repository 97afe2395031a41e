// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/trustedcertificates.h"

#include <QDialog>

class QAction;

namespace Console {

class TableView;
class TrustedCertificatesModel;

/*! Shows which certificates are trusted, and takes the trust back. */
class TrustedCertificatesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TrustedCertificatesDialog(TrustedCertificates &certificates, QWidget *parent = nullptr);

private:
    void list();
    void askToRemove();

    TrustedCertificates &m_certificates; // not owned, outlives this
    TrustedCertificatesModel *m_model;
    TableView *m_table;
    QAction *m_remove;
};

} // namespace Console
