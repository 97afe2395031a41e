// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/form.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Console {

/*! Somebody gave one field another value. */
class FieldEdit : public QUndoCommand
{
public:
    FieldEdit(Form &form, int field, const QVariant &before, const QVariant &after)
        : m_form(form)
        , m_field(field)
        , m_before(before)
        , m_after(after)
    {
        setText(form.label(field));
    }

    int id() const override { return m_field; }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const FieldEdit *>(other)->m_after;
        setObsolete(m_after == m_before);
        return true;
    }
    void undo() override { m_form.write(m_field, m_before); }
    void redo() override { m_form.write(m_field, m_after); }

private:
    Form &m_form;
    const int m_field;
    const QVariant m_before;
    QVariant m_after;
};

Form::Form(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void Form::addSection(const QString &title)
{
    auto *label = new QLabel(title);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, m_fields.empty() ? 0 : 10, 0, 0);
    m_layout->addRow(label);
}

int Form::addField(const QString &label, QWidget *editor, const QString &help, Access access)
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(editor);
    if (!help.isEmpty()) {
        auto *helpLabel = new QLabel(help);
        helpLabel->setWordWrap(true);
        helpLabel->setForegroundRole(QPalette::PlaceholderText);
        cell->addWidget(helpLabel);
        editor->setAccessibleDescription(help);
    }
    auto *problem = new QLabel;
    problem->setWordWrap(true);
    problem->setTextFormat(Qt::PlainText);
    problem->hide();
    cell->addWidget(problem);
    auto *name = new QLabel(label);
    name->setBuddy(editor);
    m_layout->addRow(name, cell);
    editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_fields.push_back({editor->accessibleName(), editor, problem, std::move(access)});
    return fieldCount() - 1;
}

bool Form::isDirty() const
{
    return std::ranges::any_of(m_fields, [](const Field &field) { return field.access.read() != field.original; });
}

void Form::fill(const QList<QVariant> &values)
{
    m_isWriting = true;
    for (int i = 0; i < fieldCount(); ++i) {
        Field &field = m_fields[size_t(i)];
        field.access.write(values.at(i));
        field.original = field.access.read();
        field.last = field.original;
        if (auto *line = qobject_cast<QLineEdit *>(field.editor))
            line->setCursorPosition(0); // of what does not fit, the beginning is seen
    }
    m_isWriting = false;
    m_undo.clear();
    m_showsProblems = false;
    showProblems({});
    Q_EMIT edited();
}

void Form::revert()
{
    if (!isDirty())
        return;
    m_undo.beginMacro(tr("Revert"));
    for (int i = 0; i < fieldCount(); ++i) {
        const Field &field = m_fields[size_t(i)];
        if (field.last != field.original)
            m_undo.push(new FieldEdit(*this, i, field.last, field.original));
    }
    m_undo.endMacro();
}

void Form::acceptEdits()
{
    for (Field &field : m_fields)
        field.original = field.last = field.access.read();
    m_undo.clear();
    Q_EMIT edited();
}

void Form::setReadOnly(bool isReadOnly)
{
    for (const Field &field : m_fields)
        field.editor->setEnabled(!isReadOnly);
}

void Form::noteEdit(int field)
{
    Field &edited = m_fields[size_t(field)];
    const QVariant now = edited.access.read();
    if (!m_isWriting && now != edited.last)
        m_undo.push(new FieldEdit(*this, field, edited.last, now));
}

void Form::write(int field, const QVariant &value)
{
    Field &written = m_fields[size_t(field)];
    if (written.access.read() != value) {
        m_isWriting = true;
        written.access.write(value);
        m_isWriting = false;
    }
    written.last = value;
    if (m_showsProblems)
        showProblems(problems());
    Q_EMIT edited();
}

QString Form::valueText(int field, const QVariant &value) const
{
    const auto &text = m_fields[size_t(field)].access.text;
    return text ? text(value) : value.toString();
}

void Form::showProblems(const QList<QString> &problems)
{
    m_showsProblems =
        m_showsProblems || std::ranges::any_of(problems, [](const QString &problem) { return !problem.isEmpty(); });
    for (int i = 0; i < fieldCount(); ++i) {
        const QString problem = problems.value(i);
        m_fields[size_t(i)].problem->setText(QStringLiteral("⚠ ") + problem);
        m_fields[size_t(i)].problem->setVisible(!problem.isEmpty());
    }
}

void Form::focusField(int field)
{
    m_fields[size_t(field)].editor->setFocus(Qt::OtherFocusReason);
}

} // namespace Console
