// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/configuration/settingdetails.h"

#include "console/panels/configuration/tomllines.h"
#include "console/widgets/icons.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Console {
namespace {

QLabel *textLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString valuesText(const SettingRow &row)
{
    QStringList lines;
    for (const SettingRow::Value &value : row.values)
        lines.append(SettingDetails::tr("%1: %2").arg(value.node, value.value));
    if (lines.isEmpty())
        return {};
    const QString heading = row.agreement == Agreement::Unexpected
        ? SettingDetails::tr("⚠ The nodes differ, but should not:")
        : SettingDetails::tr("The nodes differ, as they may:");
    return heading + QLatin1Char(' ') + lines.join(QLatin1String("; "));
}

} // namespace

SettingDetails::SettingDetails(QWidget *parent)
    : QWidget(parent)
    , m_name(textLabel("settingName"))
    , m_description(textLabel("description"))
    , m_values(textLabel("values"))
    , m_editor(editor())
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_description);
    layout->addWidget(m_values);
    layout->addWidget(m_editor);
    showNothing();
}

QWidget *SettingDetails::editor()
{
    m_typed = new QLineEdit;
    m_typed->setObjectName(QStringLiteral("typed"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind of the value"));
    m_kind->addItem(tr("true or false"), int(SettingKind::TrueFalse));
    m_kind->addItem(tr("whole number"), int(SettingKind::Number));
    m_kind->addItem(tr("text"), int(SettingKind::Text));
    m_kind->addItem(tr("list, with commas"), int(SettingKind::List));
    m_problem = textLabel("problem");
    m_lines = new QPlainTextEdit;
    m_lines->setObjectName(QStringLiteral("lines"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setFixedHeight(2 * m_lines->fontMetrics().lineSpacing() + 16);
    m_advice = textLabel("advice");
    m_copy = new QPushButton(icon("copy"), tr("C&opy"));
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_copy->setToolTip(tr("Copy these lines"));

    auto *typed = new QHBoxLayout;
    typed->addWidget(m_typed, 1);
    typed->addWidget(m_kind);
    auto *value = new QVBoxLayout;
    value->addLayout(typed);
    value->addWidget(m_problem);
    auto *lines = new QHBoxLayout;
    lines->addWidget(m_lines, 1);
    lines->addWidget(m_copy, 0, Qt::AlignTop);
    auto *form = new QFormLayout;
    form->addRow(tr("&New value:"), value);
    static_cast<QLabel *>(form->labelForField(value))->setBuddy(m_typed);
    form->addRow(tr("In &agent.toml:"), lines);
    static_cast<QLabel *>(form->labelForField(lines))->setBuddy(m_lines);
    auto *editor = new QWidget;
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_advice);
    connect(m_typed, &QLineEdit::textChanged, this, &SettingDetails::followTyped);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SettingDetails::followTyped);
    connect(m_copy, &QPushButton::clicked, this, &SettingDetails::copy);
    return editor;
}

void SettingDetails::showNothing()
{
    m_row = {};
    m_name->setText(tr("Choose a setting to read what it is for, and to prepare a change."));
    m_description->clear();
    m_values->hide();
    m_editor->hide();
}

void SettingDetails::showSetting(const SettingRow &row)
{
    const bool isAnother = rowKey(row) != rowKey(m_row);
    m_row = row;
    const NodeSetting &setting = row.setting;
    m_name->setText(setting.name);
    m_description->setText(setting.description.isEmpty() ? tr("The node does not tell what it is for.")
                                                         : setting.description);
    m_values->setText(valuesText(row));
    m_values->setVisible(!row.values.isEmpty());
    const bool isOfTheFile = setting.source != QLatin1String("database");
    m_editor->setVisible(isOfTheFile);
    if (isAnother && isOfTheFile) {
        m_kind->setCurrentIndex(m_kind->findData(int(settingKind(setting))));
        m_typed->setText(setting.source.isEmpty() ? QString() : setting.value);
        followTyped();
    }
}

void SettingDetails::followTyped()
{
    const auto kind = SettingKind(m_kind->currentData().toInt());
    const Common::Result<QString> lines = tomlLines(m_row.setting.name, kind, m_typed->text());
    m_problem->setText(lines ? QString() : QStringLiteral("⚠ ") + lines.error().message);
    m_problem->setVisible(!lines);
    m_lines->setPlainText(lines ? *lines : QString());
    m_copy->setEnabled(bool(lines));
    QString advice = tr("Write this into the file agent.toml on the machine of the node, in the section that is there "
                        "already, then restart its agent. Nothing is changed from here.");
    if (m_row.setting.source == QLatin1String("environment"))
        advice += QLatin1Char(' ')
            + tr("On this node the variable %1 of the environment has the last word: change that.")
                  .arg(environmentVariable(m_row.setting.name));
    if (!mayDiffer(m_row.setting.name))
        advice += QLatin1Char(' ') + tr("All nodes must have the same value.");
    m_advice->setText(advice);
}

void SettingDetails::copy()
{
    QGuiApplication::clipboard()->setText(m_lines->toPlainText());
    Q_EMIT copied();
}

} // namespace Console
