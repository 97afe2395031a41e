// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/panelhelp.h"

#include <QCoreApplication>

namespace Console {
namespace {

struct Entry
{
    const char *panel;
    const char *shows;
    const char *meaning;
    const char *actions;
};

// In the order of the panels.
constexpr Entry entries[] = {
    {"overview",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "The state of the whole cluster on one page. The sentence at the top tells whether "
                       "people can work. Below it stand the problems there are, a card for each node, the "
                       "commit channel between the nodes, and charts of the last hour."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "A card tells a node's state, its rooms, its people and its load. The commit channel "
                       "brings what one node changes to the others at once: each cell tells how well that "
                       "works from the node of its row to the node of its column. The charts begin when the "
                       "console connects."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Begin with the first problem, which is the most urgent: each says what to do about it. "
                       "A problem vanishes by itself as soon as its cause is gone.")},
    {"servers",
     QT_TRANSLATE_NOOP(
         "Console::PanelHelp",
         "The nodes of the cluster. The list holds what administrators entered and what each node reports; "
         "beside it is the selected one in full."),
     QT_TRANSLATE_NOOP(
         "Console::PanelHelp",
         "A node that is up gets new rooms, a joining one has just started. A late one has been silent for "
         "some seconds: it keeps its rooms but gets no new ones. A draining node is being emptied, a drained "
         "one is empty. A fenced node has closed its rooms because it lost the database. A dead one was "
         "silent until its rooms moved. A stopped one ended cleanly."),
     QT_TRANSLATE_NOOP(
         "Console::PanelHelp",
         "Add server leads step by step until a new node works. Deactivate keeps new rooms away, Drain "
         "empties a node for maintenance, Declare dead says that a silent one is certainly off, so that its "
         "rooms open elsewhere. Save stores the form; refreshing never overwrites what you are typing.")},
    {"rooms",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "All rooms of the cluster, open or not: where each one is open and how many people are "
                       "in it. Beside the list are the settings of the selected room, the people in it, and "
                       "why it is, or would be, on its node."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "A room opens when the first person enters and closes when it has been empty for a "
                       "while. People counts those who are in, of those who fit. A pinned room opens only on "
                       "the node, or on nodes with the label, that it is pinned to."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "New makes a room, Save stores the settings, Delete removes a room with all it holds. "
                       "Move takes an open room to another node, where its people go on after a moment. Pin "
                       "says where it must open. Empty sends everybody out. Each of them asks before it does "
                       "anything.")},
    {"connections",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Everybody who is connected to any node of the cluster, whether in a room or not. The "
                       "list refreshes itself; more rows come as you scroll down. Beside it stands what is "
                       "known of the selected person."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Connected since is a time of your own zone. Server names the node that serves the "
                       "person, with its number in brackets. The IP address is the one that the node sees, "
                       "which may be that of a proxy. Somebody who is in no room is logged in and looks at the "
                       "list of rooms."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "The search and the order of the rows are those of the whole cluster. Kick removes the "
                       "selected people from their rooms after a question, and tells of each whether it "
                       "worked; they may enter again.")},
    {"placement",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "How rooms are spread over the nodes: how evenly the load is spread now, where a room "
                       "would open, and what would happen if a node were lost, emptied or added."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "The load of a node follows from its rooms or its people, by the placement rule. A node "
                       "with a weight of 200 takes twice the load of one with 100. Limits, labels and pins "
                       "come before the balance. Nodes that are not up, or not active, get no new rooms."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Balance shows the nodes beside each other. Where would a room go asks the cluster "
                       "about one room, and tells for each node why it was taken or not. What if only "
                       "calculates: it changes nothing. Use it before you stop a node, to see whether the "
                       "others can take its rooms.")},
    {"users",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "The accounts of the cluster: who may log in, under which name, and at which level. "
                       "Accounts are the same on all nodes. The selected one is shown in full beside the list."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "The login is what somebody types to enter; nobody else has it. Users enter rooms. "
                       "Moderators moderate every room they are in. Administrators may do everything. "
                       "Web-service users are for programs. An account of another system logs in through that "
                       "system alone."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "New enters an account, Save stores the form, Delete removes the selected one after a "
                       "question. New web-service user makes an account for a program, Reset password makes a "
                       "new password; both show it once. A new password ends the user's sessions everywhere.")},
    {"groups",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "The groups that users belong to. A group is a set of people who share rooms, for "
                       "instance a department or a class. The members and the rooms of the selected group are "
                       "shown beside the list."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "A user may be in several groups and may enter the rooms of all of them. A moderator of "
                       "a group counts as a moderator in its rooms, without being one elsewhere."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "New enters a group, Save stores its name. Delete removes it after a question: its "
                       "members and rooms stay, but rooms that only this group may enter are closed to its "
                       "members. Members and rooms are added and taken away in the sheets beside the list.")},
    {"sessions",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Who is logged in to the cluster, how, and from where. One person may have several "
                       "sessions, one for each device or program. A session lives on all nodes, so that it "
                       "outlasts the end of one of them."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Logged in by tells the way: the page, a program that speaks SOAP, an invitation, or a "
                       "link of another system. From is the address at which the session began. Last used "
                       "tells when it was needed last, which may be some minutes ago although somebody is in a "
                       "room."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "End sessions logs the selected user out everywhere after a question; the person leaves "
                       "rooms and must log in again. Export writes all that matches the search into a file for "
                       "spreadsheets.")},
    {"files",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "The files that people have put into rooms, and what all files take. What accounts keep for "
                       "themselves is counted and shown to nobody else."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Preview tells whether there are pictures of a file's pages; where it failed, its tool tip "
                       "says why. Files that were deleted lie in their room's bin for seven days, and count as "
                       "used space until they are gone or other files need it."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "The list beside the search shows what is there or what was deleted. Delete puts a file "
                       "into the bin, at once for everybody in the room; Restore brings it back.")},
    {"recordings",
     QT_TRANSLATE_NOOP(
         "Console::PanelHelp",
         "The recordings of all rooms. Moderators start them in their rooms, programs by SOAP; they belong "
         "to the room, whichever node it is open on."),
     QT_TRANSLATE_NOOP(
         "Console::PanelHelp",
         "When a recording has ended it waits until a node has time to convert it. Where that failed, the "
         "tool tip of its state says why; it is tried three times. Node names the one that records or "
         "converts it, or did."),
     QT_TRANSLATE_NOOP(
         "Console::PanelHelp",
         "Delete removes the selected recording with all its files after a question, for good. One that is "
         "still being recorded must be stopped first. People play recordings in the page.")},
    {"mails",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "The mails that the cluster writes, for instance invitations: those that wait, those "
                       "that were sent and those that failed. What a mail says is not shown."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "A mail that waits is tried at the time its state names, later and later each time. One "
                       "that failed was given up; its last error tells why. Sent, perhaps twice means that the "
                       "node ended while the mail was on its way, so that it was sent once more."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "The list beside the search shows only mails of one state. Try again has the selected "
                       "mail tried now, Delete takes it out of the queue. Test mail queues a mail that says "
                       "nothing but that mail works: the list shows what comes of it.")},
    {"jobs",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "The work that one node does for all from time to time, such as removing what has "
                       "expired. The nodes agree who does a job, so that it is done once and goes on if a node "
                       "ends."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Last done by node names the node that did the job last. Began and ended tell when, due "
                       "next tells when it is done again. The outcome is done or the error that ended it. A "
                       "job that is long overdue means that no node is able to do it: look at the outcome and "
                       "at the servers."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "There is nothing to start by hand: a job that failed is tried again when it is due. "
                       "Export writes the list into a file for spreadsheets.")},
    {"shares",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Which node sees whose shared folders. Files of rooms lie in folders that nodes may "
                       "have in common, for instance on a network drive. The line at the top tells the "
                       "problems; the list holds what each node found."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Nodes leave marks in their folders and look for those of the others. A node that sees "
                       "the mark of another uses the same folder. If it does not, files that are written at "
                       "one node are missing at the other: a drive may not be mounted, or the configurations "
                       "name different folders."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Check now has all nodes look at their folders at once, for instance after you mended a "
                       "mount. Without it they look from time to time. Export writes the list into a file for "
                       "spreadsheets.")},
    {"configuration",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "What a node runs with: every setting with its value, where the value comes from, and "
                       "what it is for. Passwords and other secrets are not shown."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "A value comes from the configuration file, the environment or the database, or is the "
                       "default. Between nodes some settings differ as they may, such as a node's own address; "
                       "others should be the same everywhere, such as the times that decide when a silent node "
                       "is taken for dead."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Choose whose settings are shown. Changed only hides the defaults. Differs between "
                       "nodes asks all nodes that run and shows where they do not agree. The placement rule "
                       "is changed here; for other settings copy the line, write it into the file on the "
                       "node, and start its agent again.")},
    {"audit",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "What was changed in the cluster, by whom, when and from where. The newest entry is the "
                       "first. Entries can be neither edited nor deleted here."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Action names what was attempted, for instance user.add; on what names the thing it was "
                       "done to. By node tells which node did it; by a command means that it was typed at a "
                       "shell. The outcome is done or the reason why it was refused."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "The search looks into who, action and target, the list beside it cuts the log to a "
                       "time. More rows come as you scroll down. "
                       "Export writes all that matches, also what is not loaded yet, into a file for "
                       "spreadsheets.")},
    {"verify",
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "A check of the whole cluster from outside, as people use it: two throw-away users "
                       "enter two throw-away rooms through every node, talk and leave. Running meetings are "
                       "not disturbed."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Each row is one step, with what was expected, what was seen and how long it took. A "
                       "step that passed needs nothing. One that failed says what to do about it. Later steps "
                       "are skipped then, but what the check has made is always removed."),
     QT_TRANSLATE_NOOP("Console::PanelHelp",
                       "Verify cluster starts the check, Cancel gives it up and removes what it made. Earlier "
                       "checks are kept in the list beside it. Save "
                       "report writes the result as JSON, or as JUnit XML for build servers. The same check "
                       "runs without a window by atrium-console --verify.")},
};

QString helpText(const char *source)
{
    return QCoreApplication::translate("Console::PanelHelp", source);
}

} // namespace

PanelHelp panelHelp(const QString &panelId)
{
    for (const Entry &entry : entries) {
        if (panelId == QLatin1String(entry.panel))
            return {helpText(entry.shows), helpText(entry.meaning), helpText(entry.actions)};
    }
    return {};
}

} // namespace Console
