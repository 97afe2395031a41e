// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/records/editorpanel.h"

#include "console/forms/conflictdialog.h"
#include "console/widgets/confirm.h"
#include "console/widgets/icons.h"
#include "console/widgets/tableview.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>

namespace Console {

EditorPanelBase::EditorPanelBase(ClusterConnection &connection, RecordsModel *model, const Texts &texts,
                                 const EditorTexts &editorTexts, Form *form, QWidget *parent)
    : RecordsPanel(connection, model, texts, parent)
    , m_connection(connection)
    , m_records(model)
    , m_editorTexts(editorTexts)
    , m_form(form)
    , m_new(addButton("add", tr("Ne&w"), editorTexts.addTip))
    , m_delete(addButton("delete", tr("De&lete…"), editorTexts.deleteTip))
{
    m_new->setObjectName(QStringLiteral("newButton"));
    m_new->setShortcut(QKeySequence::New);
    m_delete->setObjectName(QStringLiteral("deleteButton"));
    makeFormSide();
    connect(m_new, &QPushButton::clicked, this, &EditorPanelBase::askNew);
    connect(m_delete, &QPushButton::clicked, this, &EditorPanelBase::askDelete);
    connect(m_records, &RecordsModel::refreshed, this, &EditorPanelBase::followRefresh);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EditorPanelBase::followSelection);
    connect(m_form, &Form::edited, this, [this] { updateButtons(); });
    connect(&connection, &ClusterConnection::opened, this, [this] {
        m_isSaving = false; // what was under way belongs to the connection before
        m_formMessage->clear();
        updateButtons();
    });
}

EditorPanelBase::~EditorPanelBase()
{
    // The form ends later than this, and a stack that ends is cleared, which it tells.
    m_form->undoStack().disconnect(this);
    m_form->disconnect(this);
}

void EditorPanelBase::makeFormSide()
{
    m_formSide = new QGroupBox;
    m_formMessage = new MessageBar;
    m_tabs = new QTabWidget;
    m_editMark = new QLabel;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(360);
    auto *inside = new QWidget;
    auto *fields = new QVBoxLayout(inside);
    fields->setContentsMargins(0, 0, 8, 0);
    fields->addWidget(m_form);
    fields->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);

    const auto button = [](const char *iconName, const QString &text, const char *name) {
        auto *made = new QPushButton(icon(iconName), text);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_undo = button("undo", {}, "undoButton");
    m_undo->setAccessibleName(tr("Undo"));
    m_redo = button("redo", {}, "redoButton");
    m_redo->setAccessibleName(tr("Redo"));
    m_revert = button("revert", tr("&Revert"), "revertButton");
    m_save = button("save", tr("&Save"), "saveButton");
    m_save->setShortcut(QKeySequence::Save);
    m_recordButtons = new QHBoxLayout;
    m_recordButtons->addStretch(1);
    auto *formButtons = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_undo, m_redo, m_editMark})
        formButtons->addWidget(widget);
    formButtons->addStretch(1);
    formButtons->addWidget(m_revert);
    formButtons->addWidget(m_save);
    auto *settings = new QWidget;
    auto *settingsLayout = new QVBoxLayout(settings);
    settingsLayout->addWidget(scroll, 1);
    settingsLayout->addLayout(formButtons);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->addTab(settings, tr("Settings"));
    auto *layout = new QVBoxLayout(m_formSide);
    m_header = new QVBoxLayout;
    layout->addLayout(m_recordButtons);
    layout->addLayout(m_header);
    layout->addWidget(m_formMessage);
    layout->addWidget(m_tabs, 1);
    setDetails(m_formSide);

    QUndoStack &edits = m_form->undoStack();
    const auto showSteps = [this, &edits] {
        m_undo->setEnabled(edits.canUndo());
        m_redo->setEnabled(edits.canRedo());
        m_undo->setToolTip(edits.canUndo() ? tr("Undo: %1").arg(edits.undoText()) : tr("Nothing to undo"));
        m_redo->setToolTip(edits.canRedo() ? tr("Redo: %1").arg(edits.redoText()) : tr("Nothing to redo"));
    };
    showSteps();
    connect(&edits, &QUndoStack::indexChanged, this, showSteps);
    connect(m_undo, &QPushButton::clicked, &edits, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &edits, &QUndoStack::redo);
    connect(new QShortcut(QKeySequence::Undo, m_formSide, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, &edits, &QUndoStack::undo);
    connect(new QShortcut(QKeySequence::Redo, m_formSide, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, &edits, &QUndoStack::redo);
    connect(m_revert, &QPushButton::clicked, this, &EditorPanelBase::revert);
    connect(m_save, &QPushButton::clicked, this, &EditorPanelBase::askSave);
}

void EditorPanelBase::addHeader(QWidget *widget)
{
    m_header->addWidget(widget);
}

void EditorPanelBase::addTab(QWidget *widget, const QString &title)
{
    m_tabs->addTab(widget, title);
}

QPushButton *EditorPanelBase::addRecordButton(const char *iconName, const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setToolTip(toolTip);
    m_recordButtons->insertWidget(m_recordButtons->count() - 1, button);
    return button;
}

void EditorPanelBase::sayInForm(MessageBar::Kind kind, const QString &text)
{
    m_formMessage->showMessage(kind, text);
}

bool EditorPanelBase::hasUnsavedEdits() const
{
    return m_mode != Mode::Nothing && m_form->isDirty();
}

// The user chose another row: shows it, after asking if that would lose edits.
void EditorPanelBase::followSelection()
{
    if (m_isFollowing || currentRow() < 0 || (m_mode == Mode::Existing && currentRow() == shownRow()))
        return;
    if (!hasUnsavedEdits())
        return showSelected();
    // Not from inside the view's own change of the selection.
    QMetaObject::invokeMethod(
        this,
        [this, wanted = currentRow()] {
            select(m_mode == Mode::Existing ? shownRow() : -1);
            discardEditsThen([this, wanted] {
                select(wanted);
                showSelected();
            });
        },
        Qt::QueuedConnection);
}

// New data came for what the form shows: takes it over unless somebody is editing.
void EditorPanelBase::followRefresh()
{
    if (const int row = m_toSelect != 0 ? rowOfId(m_toSelect) : -1; row >= 0) {
        m_toSelect = 0;
        select(row);
        showSelected();
    }
    if (m_mode == Mode::Nothing && m_records->rowCount() > 0) {
        select(0);
        showSelected();
    }
    const int row = m_mode == Mode::Existing ? shownRow() : -1;
    if (m_mode == Mode::Existing && row < 0 && !hasUnsavedEdits()) {
        m_mode = Mode::Nothing; // it is gone, or does not match what is searched
        recordShown();
    } else if (row >= 0 && !hasUnsavedEdits()) {
        if (!isShownAsIn(row)) // else who looks at a field would lose the place
            showRow(row);
        recordShown();
    } else if (row >= 0 && std::exchange(m_awaitsConflict, false)) {
        showConflict();
    } else if (row >= 0 && !isShownAsIn(row) && !m_isSaving) {
        sayInForm(MessageBar::Kind::Notice,
                  tr("Somebody else has changed this meanwhile. Saving shows both versions; “Revert” shows theirs."));
    }
    updateButtons();
}

void EditorPanelBase::showSelected()
{
    if (currentRow() < 0)
        return;
    m_mode = Mode::Existing;
    m_formMessage->clear();
    showRow(currentRow());
    recordShown();
    updateButtons();
}

void EditorPanelBase::askNew()
{
    discardEditsThen([this] {
        m_mode = Mode::New;
        select(-1);
        m_formMessage->clear();
        m_tabs->setCurrentIndex(0);
        showNew();
        recordShown();
        updateButtons();
        m_form->setFocus();
    });
}

void EditorPanelBase::askSave()
{
    if (m_save->isEnabled() && check())
        save();
}

void EditorPanelBase::save()
{
    m_isSaving = true;
    m_formMessage->clear();
    updateButtons();
    store([this, name = shownName()](const Common::Result<qint64> &id) {
        m_isSaving = false;
        if (id)
            saved(name, *id);
        else
            notSaved(id.error());
        updateButtons();
    });
}

void EditorPanelBase::saved(const QString &name, qint64 id)
{
    m_form->acceptEdits();
    m_mode = Mode::Existing;
    m_toSelect = id; // the list brings it as it was stored
    say(MessageBar::Kind::Done, m_editorTexts.saved.arg(name));
    refresh();
}

void EditorPanelBase::notSaved(const Common::Error &error)
{
    sayInForm(MessageBar::Kind::Problem, tr("Not saved. %1").arg(Common::errorText(error)));
    if (m_mode != Mode::Existing)
        return;
    if (error.code == Common::ErrorCode::Conflict) {
        m_awaitsConflict = true;
        refresh();
    } else if (error.code == Common::ErrorCode::NotFound || error.code == Common::ErrorCode::RoomUnknown) {
        m_mode = Mode::New;
        forgetId();
        sayInForm(MessageBar::Kind::Notice, tr("Somebody has deleted this meanwhile. Saving adds it anew."));
        refresh();
    }
}

void EditorPanelBase::showConflict()
{
    const int row = shownRow();
    auto *dialog = new ConflictDialog(m_editorTexts.named.arg(rowName(row)), differencesTo(row), this);
    connect(dialog, &ConflictDialog::overwriteWanted, this, [this] {
        if (const int now = shownRow(); now >= 0)
            rebaseOn(now);
        save();
    });
    connect(dialog, &ConflictDialog::discardWanted, this, &EditorPanelBase::revert);
    dialog->open();
}

void EditorPanelBase::askDelete()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QString name = rowName(row);
    confirm(this, m_editorTexts.deleteQuestion.arg(name), rowDeleteEffect(row), m_editorTexts.deleteAction,
            [this, row = QPersistentModelIndex(m_records->index(row, 0)), name] {
                if (!row.isValid())
                    return say(MessageBar::Kind::Notice, tr("“%1” is gone already.").arg(name));
                erase(row.row(), [this, name](const Common::Result<void> &done) {
                    if (done)
                        say(MessageBar::Kind::Done, m_editorTexts.deleted.arg(name));
                    else
                        say(MessageBar::Kind::Problem,
                            tr("“%1” was not deleted. %2").arg(name, Common::errorText(done.error())));
                    refresh();
                });
            });
}

void EditorPanelBase::revert()
{
    m_formMessage->clear();
    if (const int row = m_mode == Mode::Existing ? shownRow() : -1; row >= 0 && !isShownAsIn(row))
        showRow(row);
    else
        m_form->revert();
}

void EditorPanelBase::updateButtons()
{
    const bool isDirty = hasUnsavedEdits();
    const bool mayChange = m_connection.mayChange();
    const QString readOnly = tr("This connection is read-only.");
    m_formSide->setVisible(m_mode != Mode::Nothing);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabVisible(tab, m_mode == Mode::Existing);
    for (int i = 0; i < m_header->count(); ++i)
        m_header->itemAt(i)->widget()->setVisible(m_mode == Mode::Existing);
    m_formSide->setTitle(m_mode == Mode::New ? m_editorTexts.newRecord : m_editorTexts.record.arg(shownName()));
    m_form->setEnabled(!m_isSaving);
    m_form->setReadOnly(!mayChange);
    m_editMark->setText(m_isSaving ? tr("Saving…") : isDirty ? tr("Not saved yet") : QString());
    m_save->setEnabled(mayChange && !m_isSaving && (isDirty || m_mode == Mode::New));
    m_save->setToolTip(mayChange ? QString() : readOnly);
    m_revert->setEnabled(!m_isSaving && isDirty);
    m_new->setEnabled(mayChange && !m_isSaving);
    m_new->setToolTip(mayChange ? m_editorTexts.addTip : readOnly);
    m_delete->setEnabled(mayChange && !m_isSaving && m_mode == Mode::Existing && currentRow() >= 0);
    m_delete->setToolTip(mayChange ? m_editorTexts.deleteTip : readOnly);
}

void EditorPanelBase::select(int row)
{
    m_isFollowing = true;
    if (row >= 0)
        table().setCurrentIndex(m_records->index(row, 0));
    else
        table().setCurrentIndex({});
    m_isFollowing = false;
}

void EditorPanelBase::discardEditsThen(std::function<void()> next)
{
    if (!hasUnsavedEdits())
        return next();
    confirm(this, tr("Throw away what you entered?"), tr("The changes in the form are not saved."), tr("Throw away"),
            std::move(next));
}

} // namespace Console
