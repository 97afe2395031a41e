// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/profiles/profiledraft.h"
#include "console/profiles/secretstore.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace Console {

namespace Ui {
class ProfileForm;
}

/*! The fields of one profile. Name, environment and read-only fold away, for whoever has no need of profiles. */
class ProfileForm : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileForm(QWidget *parent = nullptr);
    ~ProfileForm() override;

    void showDraft(const ProfileDraft &draft, const QStringList &otherNames);
    const ProfileDraft &draft() const { return m_draft; } //!< as typed
    bool check(ProfileUse use);                           //!< shows what is wrong beside the fields, goes to the first
    void showKeeping(SecretStore::Keeping keeping);       //!< says what becomes of the password
    void showFolded(bool isFolded);
    bool isFolded() const;
    void focusFirstEmpty();
    void focusPassword(); //!< with the text selected, to be typed anew
    void focusName();

Q_SIGNALS:
    void edited();
    void heightChanged(); //!< something came or went

private:
    void fillFields();
    void readFields();
    void showProblems();
    void showHints();

    std::unique_ptr<Ui::ProfileForm> m_ui;
    QWidgetList m_more; // what folds away
    ProfileDraft m_draft;
    QStringList m_otherNames;
    std::optional<ProfileUse> m_checkedFor; // problems are shown and follow what is typed
    SecretStore::Keeping m_keeping = SecretStore::Keeping::Unknown;
};

} // namespace Console
