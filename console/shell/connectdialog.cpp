// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/connectdialog.h"

#include "console/profiles/certificatedialog.h"
#include "console/profiles/connectiontest.h"
#include "console/widgets/confirm.h"
#include "ui_connectdialog.h"

namespace Console {

using State = ClusterConnection::State;

ConnectDialog::ConnectDialog(ClusterConnection &connection, const ConnectTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_tools(tools)
    , m_ui(std::make_unique<Ui::ConnectDialog>())
{
    m_ui->setupUi(this);
    for (const ConnectionProfile &profile : m_tools.profiles.profiles())
        m_drafts << ProfileDraft::of(profile);
    const bool hasProfiles = !m_drafts.isEmpty();
    m_ui->profiles->setVisible(hasProfiles);
    m_ui->form->showFolded(!hasProfiles);
    m_ui->form->showKeeping(m_tools.secrets.keeping());
    if (!hasProfiles)
        m_drafts << ProfileDraft::makeNew();

    connect(m_ui->profiles, &ProfileList::chosen, this, &ConnectDialog::select);
    connect(m_ui->profiles, &ProfileList::activated, this, &ConnectDialog::tryToConnect);
    connect(m_ui->profiles, &ProfileList::newAsked, this, [this] { addDraft(ProfileDraft::makeNew()); });
    connect(m_ui->profiles, &ProfileList::duplicateAsked, this, &ConnectDialog::duplicate);
    connect(m_ui->profiles, &ProfileList::deleteAsked, this, &ConnectDialog::askToDelete);
    connect(m_ui->form, &ProfileForm::edited, this, &ConnectDialog::noteEdit);
    connect(m_ui->form, &ProfileForm::heightChanged, this, [this] {
        updateButtons();
        fitHeight();
    });
    connect(m_ui->testButton, &QPushButton::clicked, this, &ConnectDialog::test);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ConnectDialog::save);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &ConnectDialog::tryToConnect);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(&connection, &ClusterConnection::opened, this, &ConnectDialog::finish);
    connect(&connection, &ClusterConnection::stateChanged, this, &ConnectDialog::followState);
    connect(&m_tools.secrets, &SecretStore::keepingFound, this,
            [this] { m_ui->form->showKeeping(m_tools.secrets.keeping()); });
    connect(&m_tools.secrets, &SecretStore::writeFailed, this, [this](const Common::Error &error) {
        m_ui->message->showMessage(MessageBar::Kind::Notice, Common::errorText(error));
        fitHeight();
    });
    const QString last = m_tools.profiles.lastUsed();
    select(last.isEmpty() ? m_drafts.first().profile.id : last);
    followState();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::fill(const ConnectTarget &target)
{
    if (target.server.isEmpty() && target.login.isEmpty())
        return;
    const auto isMeant = [&target](const ProfileDraft &draft) {
        if (!target.profile.isEmpty())
            return draft.profile.id == target.profile;
        return (target.server.isEmpty() || draft.profile.address() == target.server)
            && (target.login.isEmpty() || draft.profile.login == target.login);
    };
    const auto meant = std::ranges::find_if(m_drafts, isMeant);
    if (meant != m_drafts.end()) {
        select(meant->profile.id);
        return;
    }
    if (current().stored)
        m_drafts << ProfileDraft::makeNew();
    ProfileDraft &draft = m_drafts.last();
    if (!target.server.isEmpty())
        draft.address = target.server.toString();
    draft.profile.login = target.login;
    select(draft.profile.id);
}

void ConnectDialog::select(const QString &id)
{
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        if (m_drafts.at(i).profile.id == id)
            m_current = i;
    }
    endTest();
    m_ui->message->clear();
    showCurrent();
    fetchPassword();
    m_ui->form->focusFirstEmpty();
}

void ConnectDialog::showCurrent()
{
    m_ui->form->showDraft(current(), otherNames());
    showList();
}

void ConnectDialog::showList()
{
    QList<ProfileList::Entry> entries;
    for (const ProfileDraft &draft : std::as_const(m_drafts)) {
        const ConnectionProfile &profile = draft.profile;
        entries << ProfileList::Entry{.id = profile.id,
                                      .name = profile.name.isEmpty() ? tr("New profile") : profile.name,
                                      .address = draft.address,
                                      .environment = profile.environment,
                                      .isReadOnly = profile.isReadOnly,
                                      .isSaved = !draft.isEdited()};
    }
    m_ui->profiles->showEntries(entries, current().profile.id);
    updateButtons();
}

QStringList ConnectDialog::otherNames() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        if (i != m_current)
            names << m_drafts.at(i).profile.name;
    }
    names.removeAll(QString());
    return names;
}

void ConnectDialog::noteEdit()
{
    current() = m_ui->form->draft();
    if (current().profile.remembersPassword && m_tools.secrets.keeping() == SecretStore::Keeping::Unknown)
        m_tools.secrets.findKeeping();
    showList();
}

void ConnectDialog::addDraft(const ProfileDraft &draft)
{
    m_drafts << draft;
    select(draft.profile.id);
    m_ui->form->focusName();
}

void ConnectDialog::duplicate()
{
    ProfileDraft copy = current();
    copy.profile.id = ConnectionProfile::make().id;
    copy.profile.name = tr("Copy of %1").arg(current().finished(otherNames()).name);
    copy.stored.reset();
    addDraft(copy);
}

void ConnectDialog::askToDelete()
{
    if (!current().stored) {
        remove();
        return;
    }
    confirm(this, tr("Delete the profile “%1”?").arg(current().stored->name),
            current().stored->remembersPassword
                ? tr("Its address, its login and the remembered password are forgotten. The cluster stays as it is.")
                : tr("Its address and its login are forgotten. The cluster stays as it is."),
            tr("Delete"), [this] { remove(); });
}

void ConnectDialog::remove()
{
    const ProfileDraft removed = m_drafts.takeAt(m_current);
    if (removed.stored) {
        m_tools.profiles.remove(removed.profile.id);
        m_tools.secrets.forget(removed.profile.id);
    }
    if (m_drafts.isEmpty())
        m_drafts << ProfileDraft::makeNew();
    select(m_drafts.at(qMin(m_current, m_drafts.size() - 1)).profile.id);
}

void ConnectDialog::save()
{
    if (!m_ui->form->check(ProfileUse::Save))
        return;
    store(current().profile.id);
    m_ui->profiles->show();
    showCurrent();
}

void ConnectDialog::store(const QString &id)
{
    const auto draft =
        std::ranges::find_if(m_drafts, [&id](const ProfileDraft &each) { return each.profile.id == id; });
    const ConnectionProfile profile = draft->finished(otherNames());
    const bool wasRemembered = draft->stored && draft->stored->remembersPassword;
    const QString password = draft->password;
    *draft = ProfileDraft::of(profile);
    draft->password = password;
    m_tools.profiles.save(profile);
    if (profile.remembersPassword && !password.isEmpty())
        m_tools.secrets.write(id, password);
    else if (wasRemembered && !profile.remembersPassword)
        m_tools.secrets.forget(id);
}

void ConnectDialog::fetchPassword()
{
    const ProfileDraft &draft = current();
    if (!draft.stored || !draft.stored->remembersPassword || !draft.password.isEmpty())
        return;
    const QString id = draft.profile.id;
    m_tools.secrets.read(id, this, [this, id](const Common::Result<QString> &password) {
        // Meanwhile somebody may have chosen another profile, or typed.
        if (current().profile.id != id || !current().password.isEmpty())
            return;
        if (!password) {
            m_ui->message->showMessage(MessageBar::Kind::Notice, Common::errorText(password.error()));
            return;
        }
        current().password = *password;
        m_ui->form->showDraft(current(), otherNames());
    });
}

void ConnectDialog::tryToConnect()
{
    endTest();
    m_ui->message->clear();
    if (!m_ui->form->check(ProfileUse::Connect))
        return;
    const ProfileDraft draft = current();
    m_attempt = draft.profile.id;
    m_connection.open(draft.finished(otherNames()).target(draft.password));
}

void ConnectDialog::finish()
{
    if (!m_attempt.isEmpty()) {
        store(m_attempt);
        m_tools.profiles.noteUse(m_attempt);
    }
    accept();
}

void ConnectDialog::showProblem(const Common::Error &error)
{
    m_ui->message->showMessage(MessageBar::Kind::Problem, Common::errorText(error));
    fitHeight();
    if (error.code == Common::ErrorCode::WrongLogin)
        m_ui->form->focusPassword();
    else
        m_ui->form->focusFirstEmpty();
}

void ConnectDialog::reject()
{
    if (m_connection.state() == State::Opening)
        m_connection.close();
    QStringList unsaved;
    for (const ProfileDraft &draft : std::as_const(m_drafts)) {
        if (draft.stored && draft.isEdited())
            unsaved << tr("“%1”").arg(draft.stored->name);
    }
    if (unsaved.isEmpty()) {
        QDialog::reject();
        return;
    }
    confirm(this, tr("Close without saving?"),
            tr("What you changed in %1 is not saved.").arg(QLocale().createSeparatedList(unsaved)),
            tr("Discard changes"), [this] { QDialog::reject(); });
}

void ConnectDialog::test()
{
    m_ui->message->clear();
    if (!m_ui->form->check(ProfileUse::Connect))
        return;
    m_test = std::make_unique<ConnectionTest>(m_tools.makeConnection(),
                                              current().finished(otherNames()).target(current().password));
    const auto show = [this](MessageBar::Kind kind, const QString &text) {
        endTest();
        m_ui->message->showMessage(kind, text);
        fitHeight();
    };
    // Queued: the test must not end inside one of its own signals.
    connect(
        m_test.get(), &ConnectionTest::worked, this,
        [show](const QString &findings) { show(MessageBar::Kind::Done, findings); }, Qt::QueuedConnection);
    connect(
        m_test.get(), &ConnectionTest::failed, this,
        [show](const Common::Error &error) { show(MessageBar::Kind::Problem, Common::errorText(error)); },
        Qt::QueuedConnection);
    connect(m_test.get(), &ConnectionTest::doubted, this, &ConnectDialog::askAboutCertificate);
    m_test->start();
    updateButtons();
}

void ConnectDialog::endTest()
{
    m_test.reset();
    updateButtons();
}

void ConnectDialog::askAboutCertificate(const CertificateDoubt &doubt)
{
    auto *dialog = new CertificateDialog(doubt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, doubt] {
        m_tools.certificates.trust(doubt.server, doubt.fingerprint);
        test();
    });
    dialog->open();
}

void ConnectDialog::followState()
{
    const bool isOpening = m_connection.state() == State::Opening;
    m_ui->profiles->setEnabled(!isOpening);
    m_ui->form->setEnabled(!isOpening);
    updateButtons();
}

void ConnectDialog::updateButtons()
{
    const bool isOpening = m_connection.state() == State::Opening;
    m_ui->connectButton->setEnabled(!isOpening);
    m_ui->connectButton->setText(isOpening ? tr("Connecting…") : tr("&Connect"));
    m_ui->testButton->setEnabled(!isOpening && !m_test);
    m_ui->testButton->setText(m_test ? tr("Testing…") : tr("Te&st connection"));
    m_ui->saveButton->setVisible(!m_ui->profiles->isHidden() || !m_ui->form->isFolded());
    m_ui->saveButton->setEnabled(!isOpening && current().isEdited());
}

// Texts that wrap need more height than a layout gives them by itself when they appear.
void ConnectDialog::fitHeight()
{
    for (QWidget *inner : {static_cast<QWidget *>(m_ui->form), static_cast<QWidget *>(m_ui->message)})
        inner->layout()->activate();
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    if (height() < needed || m_ui->profiles->isHidden())
        resize(width(), needed);
}

} // namespace Console
