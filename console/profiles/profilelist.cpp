// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/profilelist.h"

#include "console/profiles/environmentlook.h"
#include "console/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace Console {
namespace {

constexpr int manyProfiles = 8; // from here on they are filtered
constexpr int idRole = Qt::UserRole;
constexpr int filterRole = Qt::UserRole + 1; // what the filter looks at
constexpr int rowMargin = 10;                // pixels that a row is higher than its text

QString entryText(const ProfileList::Entry &entry)
{
    QStringList marks;
    if (entry.isReadOnly)
        marks << ProfileList::tr("read-only");
    if (!entry.isSaved)
        marks << ProfileList::tr("not saved");
    return marks.isEmpty() ? entry.name : QStringLiteral("%1 (%2)").arg(entry.name, marks.join(QStringLiteral(", ")));
}

QString entryToolTip(const ProfileList::Entry &entry)
{
    QString text = entry.address;
    if (entry.environment != Environment::None)
        text += QLatin1Char('\n') + ProfileList::tr("Environment: %1").arg(environmentText(entry.environment));
    return Qt::convertFromPlainText(text);
}

} // namespace

ProfileList::ProfileList(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(tr("No profile matches."), m_list))
    , m_duplicateButton(new QPushButton(tr("Dupl&icate"), this))
    , m_deleteButton(new QPushButton(icon("delete"), tr("De&lete"), this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter of the profiles"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *emptyLayout = new QVBoxLayout(m_list);
    emptyLayout->addWidget(m_empty, 0, Qt::AlignCenter);
    auto *newButton = new QPushButton(icon("add"), tr("Ne&w"), this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {newButton, m_duplicateButton, m_deleteButton}) {
        button->setAutoDefault(false); // Enter connects
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &ProfileList::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, &ProfileList::choose);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ProfileList::activated);
    connect(newButton, &QPushButton::clicked, this, &ProfileList::newAsked);
    connect(m_duplicateButton, &QPushButton::clicked, this, &ProfileList::duplicateAsked);
    connect(m_deleteButton, &QPushButton::clicked, this, &ProfileList::deleteAsked);
}

void ProfileList::showEntries(const QList<Entry> &entries, const QString &current)
{
    m_isFilling = true;
    while (m_list->count() > entries.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < entries.size())
        m_list->addItem(new QListWidgetItem);
    for (int row = 0; row < m_list->count(); ++row) {
        const Entry &entry = entries.at(row);
        QListWidgetItem *item = m_list->item(row);
        item->setData(idRole, entry.id);
        item->setData(filterRole, QStringList{entry.name, entry.address, environmentText(entry.environment)});
        item->setText(entryText(entry));
        item->setToolTip(entryToolTip(entry));
        item->setIcon(environmentIcon(entry.environment));
        item->setSizeHint({0, fontMetrics().height() + rowMargin});
        if (entry.id == current)
            m_list->setCurrentItem(item);
    }
    m_filter->setVisible(entries.size() >= manyProfiles);
    if (entries.size() < manyProfiles)
        m_filter->clear();
    filter();
    m_isFilling = false;
}

void ProfileList::filter()
{
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool matches =
            !item->data(filterRole).toStringList().filter(m_filter->text(), Qt::CaseInsensitive).isEmpty();
        item->setHidden(!matches);
        shown += matches;
    }
    m_empty->setVisible(shown == 0);
}

void ProfileList::choose()
{
    if (!m_isFilling && m_list->currentItem())
        Q_EMIT chosen(m_list->currentItem()->data(idRole).toString());
}

} // namespace Console
