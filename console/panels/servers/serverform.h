// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"
#include "console/panels/servers/serverrules.h"

#include <QWidget>

#include <memory>

namespace Console {

namespace Ui {
class ServerForm;
}

/*! The form of one server, with the seed's fields. Knows what was edited since the record was shown. */
class ServerForm : public QWidget
{
    Q_OBJECT
public:
    explicit ServerForm(QWidget *parent = nullptr);
    ~ServerForm() override;

    void showServer(const ServerEntry &entry);   //!< throws edits away
    void showNewServer();                        //!< an empty record with the usual values
    void updateReport(const ServerEntry &entry); //!< the state alone; edits stay
    void revert();
    bool check(); //!< shows what is wrong beside the fields and goes to the first

    Common::NodeRecord record() const;                                //!< as typed
    const Common::NodeRecord &original() const { return m_original; } //!< as shown at first
    QString password() const;                                         //!< empty = unchanged
    bool isDirty() const;

Q_SIGNALS:
    void edited();

private:
    void fill(const Common::NodeRecord &record);
    void showProblems(const QMap<ServerField, QString> &problems);

    std::unique_ptr<Ui::ServerForm> m_ui;
    Common::NodeRecord m_original;
    bool m_isChecked = false; //!< problems are shown and follow what is typed
};

} // namespace Console
