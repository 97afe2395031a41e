// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Console {

class ClusterConnection;
class TrustedCertificates;

/*! Asks, above the window, about each certificate that the connection doubts from now on, and goes on as people decide. */
void askAboutCertificates(ClusterConnection &connection, TrustedCertificates &certificates, QWidget *window);

} // namespace Console
