// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/rooms/nodechoicedialog.h"

#include "common/domain/nodestate.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Console {

NodeChoiceDialog::NodeChoiceDialog(const Texts &texts, const QList<ServerEntry> &servers, qint64 chosenNode,
                                   QWidget *parent)
    : QDialog(parent)
    , m_node(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    m_node->addItem(texts.none, 0);
    for (const ServerEntry &server : servers) {
        const bool isUp = server.report && server.report->state == Common::NodeState::Up;
        m_node->addItem(isUp ? server.record.name : tr("%1 (gets no rooms now)").arg(server.record.name),
                        server.record.id.value);
    }
    m_node->setCurrentIndex(std::max(m_node->findData(chosenNode), 0));
    auto *question = new QLabel(texts.question);
    question->setWordWrap(true);
    question->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *action = buttons->addButton(texts.action, QDialogButtonBox::AcceptRole);
    action->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const qint64 node = m_node->currentData().toLongLong();
        Q_EMIT chosen(node, node == 0 && m_label ? m_label->text().trimmed() : QString());
        accept();
    });
    auto *layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(question);
    layout->addRow(tr("&Node"), m_node);
    layout->addRow(buttons);
    setMinimumWidth(420);
}

void NodeChoiceDialog::askForLabel(const QString &text, const QString &label)
{
    m_label = new QLineEdit(label);
    auto *form = static_cast<QFormLayout *>(layout());
    form->insertRow(form->rowCount() - 1, text, m_label);
    QPushButton *action = findChild<QDialogButtonBox *>()->findChildren<QPushButton *>().last();
    const auto check = [this, action] {
        const bool isFree = m_node->currentData().toLongLong() == 0;
        m_label->setEnabled(isFree);
        const bool isGood =
            !isFree || m_label->text().trimmed().isEmpty() || Common::isLabel(m_label->text().trimmed());
        action->setEnabled(isGood);
        m_label->setToolTip(isGood ? QString() : tr("Letters, digits, dots, dashes and underscores, at most 40."));
    };
    connect(m_label, &QLineEdit::textChanged, this, check);
    connect(m_node, &QComboBox::currentIndexChanged, this, check);
    check();
}

} // namespace Console
