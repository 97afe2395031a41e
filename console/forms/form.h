// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;

namespace Console {

/*!
    Fields below each other, each with its label and the reason why its value cannot be saved. Knows what was edited since it
    was filled; every edit can be undone and redone, edits of one field that follow each other as one.
    Threads: the main thread.
*/
class Form : public QWidget
{
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);

    bool isDirty() const;
    void revert();      //!< to what it was filled with; can be undone
    void acceptEdits(); //!< they are saved: what is typed counts as what it was filled with
    QUndoStack &undoStack() { return m_undo; }
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void edited();

protected:
    /*! How the form gets at the value of an editor. */
    struct Access
    {
        std::function<QVariant()> read;
        std::function<void(const QVariant &)> write;
        std::function<QString(const QVariant &)> text = {}; //!< for people, where that is not the value's own text
    };

    void addSection(const QString &title);
    /*! Hands back the field's number. `help` is shown below it in small letters; may be empty. */
    int addField(const QString &label, QWidget *editor, const QString &help, Access access);
    void noteEdit(int field); //!< to be called when somebody edited its editor

    void fill(const QList<QVariant> &values); //!< of all fields; edits and their history are gone
    QVariant value(int field) const { return m_fields[size_t(field)].access.read(); }
    QString valueText(int field, const QVariant &value) const;
    QString label(int field) const { return m_fields[size_t(field)].label; }
    int fieldCount() const { return int(m_fields.size()); }
    void showProblems(const QList<QString> &problems); //!< of each field; empty = it is good
    void focusField(int field);

    virtual QList<QString> problems() const = 0; //!< of each field, as it is now

private:
    friend class FieldEdit;
    struct Field
    {
        QString label;
        QWidget *editor;
        QLabel *problem;
        Access access;
        QVariant original = {};
        QVariant last = {}; //!< before the edit that is being noted
    };
    void write(int field, const QVariant &value);

    QFormLayout *m_layout;
    std::vector<Field> m_fields;
    QUndoStack m_undo;
    bool m_isWriting = false; //!< the form itself changes the editors, not the user
    bool m_showsProblems = false;
};

} // namespace Console
