// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/connectdialog.h"

#include "console/connection/serveraddress.h"
#include "ui_connectdialog.h"

#include <QSettings>

namespace Console {
namespace {

constexpr int rememberedAddresses = 10;
const QString addressesKey = QStringLiteral("addresses");
const QString loginKey = QStringLiteral("login");

} // namespace

ConnectDialog::ConnectDialog(ClusterConnection &connection, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_ui(std::make_unique<Ui::ConnectDialog>())
{
    m_ui->setupUi(this);
    const QSettings settings;
    m_ui->address->addItems(settings.value(addressesKey).toStringList());
    if (m_ui->address->count() == 0)
        m_ui->address->addItem(QLatin1String(defaultServerAddress));
    m_ui->login->setText(settings.value(loginKey).toString());
    connect(m_ui->connectButton, &QPushButton::clicked, this, &ConnectDialog::tryToConnect);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_ui->address, &QComboBox::editTextChanged, this, &ConnectDialog::showPlainHint);
    connect(&connection, &ClusterConnection::opened, this, [this] {
        remember();
        accept();
    });
    resize(minimumWidth(), height());
    showPlainHint();
    (m_ui->login->text().isEmpty() ? m_ui->login : m_ui->password)->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::fill(const ConnectTarget &target)
{
    if (!target.server.isEmpty())
        m_ui->address->setEditText(target.server.toString());
    if (!target.login.isEmpty())
        m_ui->login->setText(target.login);
}

void ConnectDialog::showProblem(const Common::Error &error)
{
    showBusy(false);
    m_ui->message->showMessage(MessageBar::Kind::Problem, Common::errorText(error));
    fitHeight();
    if (error.code == Common::ErrorCode::WrongLogin) {
        m_ui->password->setFocus();
        m_ui->password->selectAll();
    }
}

void ConnectDialog::reject()
{
    if (m_connection.state() == ClusterConnection::State::Opening)
        m_connection.close();
    QDialog::reject();
}

void ConnectDialog::tryToConnect()
{
    const Common::Result<QUrl> server = readServerAddress(m_ui->address->currentText());
    if (!server) {
        showProblem(server.error());
        m_ui->address->setFocus();
        return;
    }
    if (m_ui->login->text().trimmed().isEmpty() || m_ui->password->text().isEmpty()) {
        showProblem({Common::ErrorCode::Invalid, tr("Enter user and password.")});
        (m_ui->login->text().trimmed().isEmpty() ? m_ui->login : m_ui->password)->setFocus();
        return;
    }
    showBusy(true);
    m_connection.open({*server, m_ui->login->text().trimmed(), m_ui->password->text()});
}

void ConnectDialog::showBusy(bool isBusy)
{
    m_ui->message->clear();
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ui->address, m_ui->login, m_ui->password, m_ui->connectButton})
        field->setEnabled(!isBusy);
    m_ui->connectButton->setText(isBusy ? tr("Connecting…") : tr("&Connect"));
}

void ConnectDialog::showPlainHint()
{
    const Common::Result<QUrl> server = readServerAddress(m_ui->address->currentText());
    m_ui->plainHint->setVisible(server && isPlainRemote(*server));
    fitHeight();
}

// Texts that wrap need more height than a layout gives them by itself when they appear.
void ConnectDialog::fitHeight()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void ConnectDialog::remember() const
{
    const QString address = m_connection.target().server.toString();
    QSettings settings;
    QStringList addresses = settings.value(addressesKey).toStringList();
    addresses.removeAll(address);
    addresses.prepend(address);
    settings.setValue(addressesKey, addresses.mid(0, rememberedAddresses));
    settings.setValue(loginKey, m_connection.target().login);
}

} // namespace Console
