// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/servers/serverdraft.h"
#include "console/panels/servers/serverlist.h"
#include "console/records/editorpanel.h"

namespace Console {

class ServerState;

/*!
    The list of the cluster's servers and the form of the one that is selected (the seed's Administration > Servers);
    adding one step by step, taking one out of service and back.
*/
class ServersPanel : public EditorPanel<ServerEntry, ServerDraft>
{
    Q_OBJECT
public:
    explicit ServersPanel(ClusterConnection &connection, QWidget *parent = nullptr);
    ~ServersPanel() override;

private:
    ServersPanel(ClusterConnection &connection, ServerList *model, QWidget *parent);

    QString countText(int rows) const override;
    ServerDraft draftOf(const ServerEntry &entry) const override { return serverDraft(entry); }
    ServerDraft newDraft() const override { return usualServer(); }
    QString nameOf(const ServerDraft &draft) const override { return draft.name; }
    QString deleteEffect(const ServerEntry &entry) const override;
    void save(const ServerDraft &draft, const Done &done) override;
    void remove(const ServerEntry &entry, const std::function<void(const Common::Result<void> &)> &done) override;
    void recordShown() override;
    void updateButtons() override;

    const ServerEntry *shownServer() const; //!< as the list has it; null: none
    void saveUnlessChanged(const ServerDraft &draft, const ServerDraft &before, const Done &done);
    void saveLimits(qint64 id, const ServerDraft &draft, const Done &done);
    void test();
    void toggleActive();
    void askDrain();
    void undrain();
    void askDeclareDead();
    void openWizard();

    ServerList *m_servers;
    ServerState *m_state;
    QPushButton *m_wizard;
    QPushButton *m_test;
    QPushButton *m_active;
    QPushButton *m_drain;
    QPushButton *m_dead;
};

} // namespace Console
