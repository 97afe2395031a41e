// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/draindialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Console {
namespace {

constexpr int usualMinutes = 15;
constexpr int longestMinutes = 7 * 24 * 60;

QString effectText(const ServerEntry &server)
{
    QString text = DrainDialog::tr("“%1” gets no new rooms from now on.").arg(server.record.name);
    if (server.report && server.report->rooms > 0)
        text += QLatin1Char(' ') + DrainDialog::tr("%n room(s) are open on it", nullptr, server.report->rooms)
            + QLatin1Char(' ') + DrainDialog::tr("with %n person(s) in them.", nullptr, server.report->people);
    return text;
}

} // namespace

DrainDialog::DrainDialog(const ServerEntry &server, QWidget *parent)
    : QDialog(parent)
    , m_hasDeadline(new QCheckBox(tr("&Move what is still open after")))
    , m_minutes(new QSpinBox)
    , m_notice(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Drain server"));
    auto *effect = new QLabel(effectText(server));
    effect->setWordWrap(true);
    effect->setTextFormat(Qt::PlainText);
    m_hasDeadline->setChecked(true);
    m_minutes->setRange(1, longestMinutes);
    m_minutes->setValue(usualMinutes);
    m_minutes->setSuffix(tr(" minutes"));
    m_minutes->setAccessibleName(tr("Minutes until rooms are moved"));
    m_notice->setPlaceholderText(tr("Told to people in its rooms; may be empty"));
    m_notice->setAccessibleName(tr("Notice"));
    connect(m_hasDeadline, &QCheckBox::toggled, m_minutes, &QWidget::setEnabled);
    auto *help =
        new QLabel(tr("People in a room that moves go on on another server after a moment. Without a deadline rooms "
                      "stay until everybody has left."));
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Drain"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const std::chrono::minutes deadline(m_hasDeadline->isChecked() ? m_minutes->value() : 0);
        Q_EMIT wanted(deadline, m_notice->text().trimmed());
        accept();
    });
    auto *layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(effect);
    layout->addRow(m_hasDeadline, m_minutes);
    layout->addRow(tr("&Notice"), m_notice);
    layout->addRow(help);
    layout->addRow(buttons);
    setMinimumWidth(520);
}

} // namespace Console
