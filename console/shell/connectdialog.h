// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/profiles/connecttools.h"
#include "console/profiles/profiledraft.h"

#include <QDialog>

#include <memory>

namespace Console {

class ConnectionTest;

namespace Ui {
class ConnectDialog;
}

/*!
    Asks where to connect and as whom, and stays until that worked or was given up; its owner shows in it why not. What
    worked becomes a profile by itself. Whoever has no profiles yet sees none of them.

    Passwords go to the SecretStore, if somebody wants that, and nowhere else.
*/
class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectDialog(ClusterConnection &connection, const ConnectTools &tools, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    void fill(const ConnectTarget &target); //!< the profile of it, or a new one; parts that are empty stay as they are
    void showProblem(const Common::Error &error);

    void reject() override; //!< asks first if edits of a profile would be lost

private:
    ProfileDraft &current() { return m_drafts[m_current]; }
    void showCurrent();
    void showList();
    void select(const QString &id);
    void addDraft(const ProfileDraft &draft);
    QStringList otherNames() const;

    void noteEdit();
    void duplicate();
    void askToDelete();
    void remove();
    void save();
    void store(const QString &id);
    void fetchPassword();

    void tryToConnect();
    void finish();
    void test();
    void endTest();
    void askAboutCertificate(const CertificateDoubt &doubt);
    void followState();
    void updateButtons();
    void fitHeight();

    ClusterConnection &m_connection; // not owned, outlives this
    const ConnectTools m_tools;
    std::unique_ptr<Ui::ConnectDialog> m_ui;
    QList<ProfileDraft> m_drafts; // never empty
    qsizetype m_current = 0;
    QString m_attempt; // id of the profile that is being opened
    std::unique_ptr<ConnectionTest> m_test;
};

} // namespace Console
