// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/commands/commandsearch.h"

#include "console/commands/commanddelegate.h"
#include "console/commands/commandranking.h"
#include "console/widgets/icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace Console {
namespace {

constexpr int widest = 640;      // pixels
constexpr int windowMargin = 80; // pixels, to the edges of the window
constexpr int shownRows = 12;    // further ones are scrolled to

QString spoken(const Command &command)
{
    QStringList parts{command.text, command.context, command.shortcut};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

bool movesInList(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down || event.key() == Qt::Key_PageUp
        || event.key() == Qt::Key_PageDown;
}

} // namespace

CommandSearch::CommandSearch(const QList<Command> &commands, const QStringList &recent, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_commands(commands)
    , m_recent(recent)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Search commands"));
    m_field->setAccessibleName(tr("Search commands"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(16);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    setFocusProxy(m_field);

    connect(m_field, &QLineEdit::textChanged, this, &CommandSearch::showMatches);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandSearch::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandSearch::runCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandSearch::announceCurrent);
    showMatches();
}

void CommandSearch::open()
{
    const QWidget *window = parentWidget()->window();
    const int rowHeight = m_list->sizeHintForRow(0);
    const int wanted = sizeHint().height() - m_list->sizeHint().height() + rowHeight * shownRows;
    resize(std::min(widest, window->width() - windowMargin), std::min(wanted, window->height() - windowMargin));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, windowMargin / 2)));
    show();
    m_field->setFocus();
}

// The field keeps the keyboard; the keys that move in a list go on to it.
bool CommandSearch::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !movesInList(*static_cast<QKeyEvent *>(event)))
        return QFrame::eventFilter(object, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

void CommandSearch::showMatches()
{
    const QString typed = m_field->text();
    m_matches = rankedCommands(m_commands, typed, m_recent);
    m_list->clear();
    for (const Command &command : std::as_const(m_matches)) {
        auto *item = new QListWidgetItem(command.icon, command.text, m_list);
        item->setData(CommandDelegate::ContextRole, command.context);
        item->setData(CommandDelegate::ShortcutRole, command.shortcut);
        item->setData(Qt::AccessibleTextRole, spoken(command));
    }
    m_list->setCurrentRow(0);
    m_nothing->setText(tr("No command matches “%1”.").arg(typed.simplified()));
    m_nothing->setVisible(m_matches.isEmpty());
    m_list->setVisible(!m_matches.isEmpty());
    announceCurrent();
}

// The list has no focus, so that a screen reader would not tell what is chosen in it.
void CommandSearch::announceCurrent()
{
    const int row = m_list->currentRow();
    m_field->setAccessibleDescription(row < 0 || row >= m_matches.size() ? m_nothing->text()
                                                                         : spoken(m_matches.at(row)));
}

void CommandSearch::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Command command = m_matches.at(row);
    QMetaObject::invokeMethod(parent(), command.run, Qt::QueuedConnection);
    Q_EMIT chosen(command.id);
    close();
}

} // namespace Console
