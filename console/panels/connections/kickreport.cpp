// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/connections/kickreport.h"

#include "console/widgets/confirm.h"
#include "console/widgets/icons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Console {
namespace {

struct KickText
{
    Q_DECLARE_TR_FUNCTIONS(Console::Kick)
};

qsizetype countDone(const QList<KickResult> &results)
{
    return std::ranges::count_if(results, &KickResult::isDone);
}

} // namespace

void askKick(QWidget *parent, const QList<RoomConnection> &people, std::function<void()> confirmed)
{
    const RoomConnection &first = people.first();
    confirm(
        parent,
        people.size() == 1
            ? KickText::tr("Do you really want to remove %1 from the room %2?").arg(first.name(), first.roomName)
            : KickText::tr("Do you really want to remove %n person(s) from their rooms?", nullptr, int(people.size())),
        people.size() == 1
            ? KickText::tr("The person is told that an administrator closed the session, and may enter again.")
            : KickText::tr("They are told that an administrator closed their session, and may enter again."),
        KickText::tr("Kick"), std::move(confirmed));
}

QString kickSummary(const QList<KickResult> &results)
{
    const qsizetype done = countDone(results);
    if (results.size() != 1)
        return done == results.size()
            ? KickText::tr("%n person(s) were removed from their rooms.", nullptr, int(done))
            : KickText::tr("%1 of %n person(s) were removed from their rooms.", nullptr, int(results.size())).arg(done);
    const KickResult &result = results.first();
    if (result.isDone)
        return KickText::tr("%1 was removed from the room %2.").arg(result.person.name(), result.person.roomName);
    return KickText::tr("%1 could not be removed from the room %2. %3")
        .arg(result.person.name(), result.person.roomName, result.message);
}

MessageBar::Kind kickKind(const QList<KickResult> &results)
{
    return countDone(results) == results.size() ? MessageBar::Kind::Done : MessageBar::Kind::Problem;
}

void showKickResults(QWidget *parent, const QList<KickResult> &results)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("kickResults"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(KickText::tr("Kick"));
    auto *summary = new QLabel(kickSummary(results));
    summary->setWordWrap(true);
    auto *table = new QTableWidget(int(results.size()), 3);
    table->setAccessibleName(KickText::tr("Results"));
    table->setHorizontalHeaderLabels({KickText::tr("Person"), KickText::tr("Room"), KickText::tr("Result")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QTableWidget::NoEditTriggers);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < results.size(); ++row) {
        const KickResult &result = results.at(row);
        table->setItem(row, 0, new QTableWidgetItem(result.person.name()));
        table->setItem(row, 1, new QTableWidgetItem(result.person.roomName));
        table->setItem(row, 2, new QTableWidgetItem(icon(result.isDone ? "good" : "bad"), result.message));
    }
    table->setColumnWidth(0, 200);
    table->setColumnWidth(1, 200);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(summary);
    layout->addWidget(table);
    layout->addWidget(buttons);
    dialog->resize(760, 420);
    dialog->open();
}

} // namespace Console
