// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/profileform.h"

#include "console/connection/serveraddress.h"
#include "console/profiles/environmentlook.h"
#include "console/profiles/profilestore.h"
#include "ui_profileform.h"

namespace Console {
namespace {

constexpr Environment environments[] = {Environment::None, Environment::Test, Environment::Staging,
                                        Environment::Production};

QString keepingText(SecretStore::Keeping keeping)
{
    switch (keeping) {
    case SecretStore::Keeping::Unknown: return {};
    case SecretStore::Keeping::KeyRing: return ProfileForm::tr("It is kept in the key ring of your desktop.");
    case SecretStore::Keeping::Memory:
        return ProfileForm::tr("There is no key ring here: the console keeps it until it ends, then asks again.");
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ProfileForm>())
{
    m_ui->setupUi(this);
    for (const Environment environment : environments)
        m_ui->environment->addItem(environmentIcon(environment), environmentText(environment),
                                   QVariant::fromValue(environment));
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textEdited, this, &ProfileForm::readFields);
    for (QCheckBox *box : {m_ui->remembersPassword, m_ui->isReadOnly})
        connect(box, &QCheckBox::clicked, this, &ProfileForm::readFields);
    connect(m_ui->environment, &QComboBox::activated, this, &ProfileForm::readFields);
    connect(m_ui->moreButton, &QToolButton::clicked, this, [this] { showFolded(!isFolded()); });
    m_more = {m_ui->nameLabel,       m_ui->name,      m_ui->environmentLabel, m_ui->environment, m_ui->isReadOnly,
              m_ui->otherNodesLabel, m_ui->otherNodes};
    showFolded(true);
}

ProfileForm::~ProfileForm() = default;

void ProfileForm::showDraft(const ProfileDraft &draft, const QStringList &otherNames)
{
    m_draft = draft;
    m_otherNames = otherNames;
    m_checkedFor.reset();
    fillFields();
    showProblems();
    showHints();
}

void ProfileForm::fillFields()
{
    const auto fill = [](QLineEdit *field, const QString &text) {
        if (field->text() == text)
            return; // the cursor stays where somebody is typing
        field->setText(text);
        field->setCursorPosition(0); // of what does not fit, the beginning is seen
    };
    const ConnectionProfile &profile = m_draft.profile;
    fill(m_ui->address, m_draft.address);
    fill(m_ui->login, profile.login);
    fill(m_ui->password, m_draft.password);
    fill(m_ui->name, profile.name);
    m_ui->remembersPassword->setChecked(profile.remembersPassword);
    m_ui->isReadOnly->setChecked(profile.isReadOnly);
    m_ui->environment->setCurrentIndex(m_ui->environment->findData(QVariant::fromValue(profile.environment)));
}

void ProfileForm::readFields()
{
    m_draft.address = m_ui->address->text();
    m_draft.password = m_ui->password->text();
    m_draft.profile.login = m_ui->login->text().trimmed();
    m_draft.profile.name = m_ui->name->text().trimmed();
    m_draft.profile.remembersPassword = m_ui->remembersPassword->isChecked();
    m_draft.profile.isReadOnly = m_ui->isReadOnly->isChecked();
    m_draft.profile.environment = m_ui->environment->currentData().value<Environment>();
    showProblems();
    showHints();
    Q_EMIT edited();
}

bool ProfileForm::check(ProfileUse use)
{
    const auto problems = profileProblems(m_draft, use, m_otherNames);
    m_checkedFor = use;
    showProblems();
    if (problems.isEmpty())
        return true;
    switch (problems.firstKey()) {
    case ProfileField::Address: m_ui->address->setFocus(); break;
    case ProfileField::Login: m_ui->login->setFocus(); break;
    case ProfileField::Password: m_ui->password->setFocus(); break;
    case ProfileField::Name: focusName(); break;
    }
    return false;
}

void ProfileForm::showProblems()
{
    const QMap<ProfileField, QString> problems =
        m_checkedFor ? profileProblems(m_draft, *m_checkedFor, m_otherNames) : QMap<ProfileField, QString>();
    const auto show = [&problems](ProfileField field, QLabel *label) {
        label->setText(problems.contains(field) ? QStringLiteral("⚠ ") + problems.value(field) : QString());
        label->setVisible(problems.contains(field));
    };
    show(ProfileField::Address, m_ui->addressProblem);
    show(ProfileField::Login, m_ui->loginProblem);
    show(ProfileField::Password, m_ui->passwordProblem);
    show(ProfileField::Name, m_ui->nameProblem);
    Q_EMIT heightChanged();
}

void ProfileForm::showHints()
{
    const Common::Result<QUrl> server = readServerAddress(m_draft.address);
    m_ui->plainHint->setVisible(server && isPlainRemote(*server));
    m_ui->name->setPlaceholderText(server ? suggestedName(*server, m_otherNames) : QString());
    const QString keeping = keepingText(m_keeping);
    m_ui->keepingHint->setText(keeping);
    m_ui->keepingHint->setVisible(m_draft.profile.remembersPassword && !keeping.isEmpty());
    QStringList nodes;
    if (server && *server == m_draft.profile.address()) {
        for (const QUrl &node : m_draft.profile.addresses.mid(1))
            nodes << hostAndPort(node);
    }
    m_ui->otherNodes->setText(nodes.isEmpty() ? tr("The cluster tells them once you are connected.")
                                              : nodes.join(QStringLiteral(", ")));
    Q_EMIT heightChanged();
}

void ProfileForm::showKeeping(SecretStore::Keeping keeping)
{
    m_keeping = keeping;
    showHints();
}

void ProfileForm::showFolded(bool isFolded)
{
    m_ui->moreButton->setArrowType(isFolded ? Qt::RightArrow : Qt::DownArrow);
    for (QWidget *widget : std::as_const(m_more))
        widget->setVisible(!isFolded);
    Q_EMIT heightChanged();
}

bool ProfileForm::isFolded() const
{
    return m_ui->name->isHidden();
}

void ProfileForm::focusFirstEmpty()
{
    for (QLineEdit *field : {m_ui->address, m_ui->login, m_ui->password}) {
        if (field->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
    m_ui->password->setFocus();
}

void ProfileForm::focusPassword()
{
    m_ui->password->setFocus();
    m_ui->password->selectAll();
}

void ProfileForm::focusName()
{
    showFolded(false);
    m_ui->name->setFocus();
    m_ui->name->selectAll();
}

} // namespace Console
