// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/recordform.h"
#include "console/records/pagedrecords.h"
#include "console/records/recordspanel.h"

class QGroupBox;
class QLabel;
class QTabWidget;
class QVBoxLayout;

namespace Console {

/*! What is said of one kind of record. %1 = its name. */
struct EditorTexts
{
    QString record;         //!< above the form: "Room %1"
    QString newRecord;      //!< "New room"
    QString addTip;         //!< "Enter a new room"
    QString deleteTip;      //!< "Delete the selected room"
    QString deleteQuestion; //!< "Do you really want to delete the room “%1”?"
    QString deleteEffect;   //!< what is lost by that
    QString deleteAction;   //!< "Delete room"
    QString saved;          //!< "The room “%1” was saved."
    QString deleted;        //!< "The room “%1” was deleted."
    QString named;          //!< in a sentence: "the room “%1”"
};

/*!
    A list with the form of the selected record beside it. The list refreshes itself; neither the selection nor what somebody
    is typing is lost by that, nor by a failure. What somebody else has changed meanwhile is shown, and which version counts
    is asked. See EditorPanel for what a kind of record adds.
*/
class EditorPanelBase : public RecordsPanel
{
    Q_OBJECT
public:
    ~EditorPanelBase() override;
    bool hasUnsavedEdits() const override;

protected:
    using Done = std::function<void(const Common::Result<qint64> &)>; //!< with the record's id

    EditorPanelBase(ClusterConnection &connection, RecordsModel *model, const Texts &texts,
                    const EditorTexts &editorTexts, Form *form, QWidget *parent);

    ClusterConnection &connection() const { return m_connection; }
    bool isNew() const { return m_mode == Mode::New; }
    void addHeader(QWidget *widget);                    //!< above the tabs, of a record that is stored
    void addTab(QWidget *widget, const QString &title); //!< beside the settings, of a record that is stored
    QPushButton *addRecordButton(const char *iconName, const QString &text,
                                 const QString &toolTip); //!< acts on the shown record
    void sayInForm(MessageBar::Kind kind, const QString &text);
    void updateButtons() override;
    virtual void recordShown() {} //!< a record, or nothing, is shown now, or was fetched anew

    // What EditorPanel does for its kind of record.
    virtual void showRow(int row) = 0;
    virtual void showNew() = 0;
    virtual int shownRow() const = 0;            //!< of the record in the form; -1: it is not in the list
    virtual bool isShownAsIn(int row) const = 0; //!< nobody has changed it since it was shown
    virtual QString shownName() const = 0;
    virtual QString rowName(int row) const = 0;
    virtual QString rowDeleteEffect(int row) const = 0;
    virtual bool check() = 0;
    const EditorTexts &editorTexts() const { return m_editorTexts; }
    virtual void store(const Done &done) = 0;
    virtual void erase(int row, const std::function<void(const Common::Result<void> &)> &done) = 0;
    virtual QList<FieldDifference> differencesTo(int row) const = 0; //!< what is typed, and the row
    virtual void rebaseOn(int row) = 0; //!< saving counts as a change of what the row is now
    virtual int rowOfId(qint64 id) const = 0;
    virtual void forgetId() = 0; //!< the shown record is no longer there: saving adds it anew

private:
    enum class Mode { Nothing, Existing, New };

    void makeFormSide();
    void followSelection();
    void followRefresh();
    void showSelected();
    void askNew();
    void askSave();
    void save();
    void saved(const QString &name, qint64 id);
    void notSaved(const Common::Error &error);
    void showConflict();
    void askDelete();
    void revert();
    void select(int row);
    void discardEditsThen(std::function<void()> next);

    ClusterConnection &m_connection; // not owned, outlives this
    RecordsModel *m_records;
    const EditorTexts m_editorTexts;
    Form *m_form;
    QGroupBox *m_formSide = nullptr;
    QTabWidget *m_tabs = nullptr;
    MessageBar *m_formMessage = nullptr;
    QLabel *m_editMark = nullptr;
    QHBoxLayout *m_recordButtons = nullptr;
    QVBoxLayout *m_header = nullptr;
    QPushButton *m_new;
    QPushButton *m_delete;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_save = nullptr;
    Mode m_mode = Mode::Nothing;
    bool m_isSaving = false;
    bool m_isFollowing = false;    //!< the panel changes the selection, not the user
    bool m_awaitsConflict = false; //!< the next refresh brings what the other has saved
    qint64 m_toSelect = 0;         //!< selected as soon as the list holds it
};

/*!
    The panel of one kind of record. `Draft` is what its form edits: the record itself, or what begins with one.
    A Draft has `id` (0 = not stored) and `version`; a Row's key is the id.
*/
template <class Row, class Draft = Row>
class EditorPanel : public EditorPanelBase
{
protected:
    EditorPanel(ClusterConnection &connection, PagedRecords<Row> *model, const Texts &texts,
                const EditorTexts &editorTexts, RecordForm<Draft> *form, QWidget *parent)
        : EditorPanelBase(connection, model, texts, editorTexts, form, parent)
        , m_model(model)
        , m_recordForm(form)
    {
    }

    virtual Draft draftOf(const Row &row) const = 0;
    virtual Draft newDraft() const = 0;
    virtual QString deleteEffect(const Row &) const { return editorTexts().deleteEffect; }
    virtual QString nameOf(const Draft &draft) const = 0;
    virtual void save(const Draft &draft, const Done &done) = 0;
    virtual void remove(const Row &row, const std::function<void(const Common::Result<void> &)> &done) = 0;

    const Draft &shown() const { return m_recordForm->original(); }
    Draft typed() const { return m_recordForm->record(); }
    const Row &at(int row) const { return m_model->at(row); }
    int shownRow() const override { return shown().id == 0 ? -1 : m_model->rowOf(shown().id); }

private:
    void showRow(int row) override { m_recordForm->show(draftOf(m_model->at(row))); }
    void showNew() override { m_recordForm->show(newDraft()); }
    bool isShownAsIn(int row) const override { return shown().version == draftOf(m_model->at(row)).version; }
    QString shownName() const override { return nameOf(m_recordForm->record()); }
    QString rowName(int row) const override { return nameOf(draftOf(m_model->at(row))); }
    QString rowDeleteEffect(int row) const override { return deleteEffect(m_model->at(row)); }
    bool check() override { return m_recordForm->check(); }
    void store(const Done &done) override { save(m_recordForm->record(), done); }
    void erase(int row, const std::function<void(const Common::Result<void> &)> &done) override
    {
        remove(m_model->at(row), done);
    }
    QList<FieldDifference> differencesTo(int row) const override
    {
        return m_recordForm->differences(m_recordForm->record(), draftOf(m_model->at(row)));
    }
    void rebaseOn(int row) override { m_recordForm->rebase(draftOf(m_model->at(row))); }
    int rowOfId(qint64 id) const override { return m_model->rowOf(id); }
    void forgetId() override
    {
        Draft draft = m_recordForm->original();
        draft.id = 0;
        draft.version = decltype(draft.version)();
        m_recordForm->rebase(draft);
    }

    PagedRecords<Row> *m_model;
    RecordForm<Draft> *m_recordForm;
};

} // namespace Console
