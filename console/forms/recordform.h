// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/editors.h"
#include "console/forms/form.h"

namespace Console {

/*! One field that two versions of a record have different values of. */
struct FieldDifference
{
    QString label;
    QString first;
    QString second;
};

/*! The form of one kind of record. A kind adds its fields in its constructor. */
template <class Record>
class RecordForm : public Form
{
public:
    using Form::Form;
    using Problem = std::function<QString(const Record &)>; //!< why the record cannot be saved; empty = it can

    void show(const Record &record)
    {
        m_original = record;
        QList<QVariant> values;
        for (const Binding &binding : m_bindings)
            values.append(binding.get(record));
        fill(values);
    }
    /*! As typed; what has no field is as it was shown. */
    Record record() const
    {
        Record record = m_original;
        for (int i = 0; i < fieldCount(); ++i)
            m_bindings[size_t(i)].set(record, value(i));
        return record;
    }
    const Record &original() const { return m_original; }
    /*! What others have changed meanwhile is taken over as the version to save against; what was typed stays. */
    void rebase(const Record &record) { m_original = record; }

    /*! Shows what is wrong beside the fields and goes to the first. */
    bool check()
    {
        const QList<QString> found = problems();
        showProblems(found);
        for (int i = 0; i < found.size(); ++i) {
            if (!found.at(i).isEmpty()) {
                focusField(i);
                return false;
            }
        }
        return true;
    }

    QList<FieldDifference> differences(const Record &first, const Record &second) const
    {
        QList<FieldDifference> differences;
        for (int i = 0; i < fieldCount(); ++i) {
            const QVariant a = m_bindings[size_t(i)].get(first);
            const QVariant b = m_bindings[size_t(i)].get(second);
            if (a != b)
                differences.append({label(i), valueText(i, a), valueText(i, b)});
        }
        return differences;
    }

protected:
    void addText(const QString &label, QString Record::*member, const QString &help = {}, Problem problem = {})
    {
        add(label, makeLineEdit(), member, help, std::move(problem));
    }
    void addSecret(const QString &label, QString Record::*member, const QString &help = {}, Problem problem = {})
    {
        add(label, makeSecretEdit(), member, help, std::move(problem));
    }
    void addLongText(const QString &label, QString Record::*member, const QString &help = {}, Problem problem = {})
    {
        add(label, makeTextEdit(), member, help, std::move(problem));
    }
    void addNumber(const QString &label, int Record::*member, const NumberRange &range, const QString &help = {})
    {
        add(label, makeSpinBox(range), member, help, {});
    }
    void addSwitch(const QString &label, bool Record::*member, const QString &help = {})
    {
        add(label, makeCheckBox(), member, help, {});
    }
    void addChoice(const QString &label, QString Record::*member, const QList<Choice> &choices,
                   const QString &help = {})
    {
        add(label, makeComboBox(choices), member, help, {});
    }
    void addChoices(const QString &label, QStringList Record::*member, const QList<Choice> &choices)
    {
        add(label, makeCheckList(choices), member, {}, {});
    }

    QList<QString> problems() const override
    {
        const Record now = record();
        QList<QString> found;
        for (const Binding &binding : m_bindings)
            found.append(binding.problem ? binding.problem(now) : QString());
        return found;
    }

private:
    struct Binding
    {
        std::function<QVariant(const Record &)> get;
        std::function<void(Record &, const QVariant &)> set;
        Problem problem;
    };

    template <class Value>
    void add(const QString &label, const Editor &editor, Value Record::*member, const QString &help, Problem problem)
    {
        m_bindings.push_back(
            {[member](const Record &record) { return QVariant(record.*member); },
             [member](Record &record, const QVariant &value) { record.*member = value.value<Value>(); },
             std::move(problem)});
        const int field = addField(label, editor.widget, help, {editor.read, editor.write, editor.text});
        editor.whenEdited(this, [this, field] { noteEdit(field); });
    }

    Record m_original;
    std::vector<Binding> m_bindings;
};

} // namespace Console
