// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/certificatequestions.h"

#include "console/connection/clusterconnection.h"
#include "console/connection/serveraddress.h"
#include "console/connection/trustedcertificates.h"
#include "console/profiles/certificatedialog.h"

#include <QApplication>

namespace Console {

using State = ClusterConnection::State;

void askAboutCertificates(ClusterConnection &connection, TrustedCertificates &certificates, QWidget *window)
{
    const auto ask = [&connection, &certificates, window](const CertificateDoubt &doubt) {
        QWidget *above = QApplication::activeModalWidget();
        auto *dialog = new CertificateDialog(doubt, above ? above : window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QDialog::accepted, window, [&connection, &certificates, doubt] {
            certificates.trust(doubt.server, doubt.fingerprint);
            if (connection.state() == State::Closed)
                connection.open(connection.target());
            else
                connection.retry();
        });
        QObject::connect(dialog, &QDialog::rejected, window, [&connection, doubt] {
            // Another node than the one in use is simply not used.
            if (doubt.server == hostAndPort(connection.target().server))
                connection.close();
        });
        dialog->open();
    };
    QObject::connect(&connection, &ClusterConnection::certificateDoubted, window, ask);
}

} // namespace Console
