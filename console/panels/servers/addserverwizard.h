// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/panels/servers/serverdraft.h"

#include <QTimer>
#include <QWizard>

class QLabel;
class QPlainTextEdit;

namespace Console {

class ServerForm;

/*!
    Adds a server step by step: what it is called and where people reach it, what to do on that machine, and waiting until
    it works. It may be closed while it waits: the server is saved.
*/
class AddServerWizard : public QWizard
{
    Q_OBJECT
public:
    explicit AddServerWizard(ClusterConnection &connection, QWidget *parent = nullptr);

    bool validateCurrentPage() override;

Q_SIGNALS:
    void added(const QString &name);

private:
    QWizardPage *makeEntryPage();
    QWizardPage *makeStartPage();
    void save();
    void fetchDatabase(qint64 id);
    void look();
    void showState(const ServerEntry &entry);

    ClusterConnection &m_connection; // not owned, outlives this
    ServerForm *m_form;
    QLabel *m_problem;
    QPlainTextEdit *m_configuration;
    QPlainTextEdit *m_command;
    QLabel *m_stateIcon;
    QLabel *m_stateText;
    QTimer m_looking;
    qint64 m_id = 0; //!< once it is saved
    bool m_isSaving = false;
};

/*! The lines of agent.toml that the new node needs, after what another node of the cluster runs with. */
QString configurationFor(const ServerDraft &server, const QList<NodeSetting> &ofAnother);

} // namespace Console
