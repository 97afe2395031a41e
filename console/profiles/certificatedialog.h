// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/certificatedoubt.h"

#include <QDialog>

class QFormLayout;

namespace Console {

/*! Shows a certificate that is not trusted and asks whether to trust it; accepted = it shall be. The default is not to. */
class CertificateDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CertificateDialog(const CertificateDoubt &doubt, QWidget *parent = nullptr);

private:
    void addRow(QFormLayout *form, const QString &label, const QString &text, bool isFingerprint = false);
};

} // namespace Console
