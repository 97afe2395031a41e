// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/check/checktarget.h"
#include "agent/shares/finding.h"

#include <QJsonObject>
#include <QStringList>

#include <span>

namespace Agent {

/*! What a topic of `atrium-agent check` has found. */
struct TopicReport
{
    QList<Finding> findings;
    QString preface = {};     //!< lines for people that stand before all findings
    QJsonObject members = {}; //!< the same for programs: further members of the report
    QString usage = {};       //!< what was typed cannot be: nothing was looked at
};

/*!
    One thing that is looked at. A topic may take its time, hang and crash: it runs in a process of its own (topicrunner.h). It
    changes nothing, neither here nor elsewhere, and never tells a secret.
*/
struct Topic
{
    const char *name; //!< "database"
    /*! Sections of the configuration without which there is nothing to look at; null ends them. */
    const char *sections[4];
    TopicReport (*look)(const CheckTarget &target);
};

/*! All there are, in the order in which they are told. */
std::span<const Topic> topics();

// One for each file.
TopicReport lookAtSecrets(const CheckTarget &target);
TopicReport lookAtDatabase(const CheckTarget &target);
TopicReport lookAtNode(const CheckTarget &target);
TopicReport lookAtClocks(const CheckTarget &target);
TopicReport lookAtPeers(const CheckTarget &target);
TopicReport lookAtPorts(const CheckTarget &target);
TopicReport lookAtCertificates(const CheckTarget &target);
TopicReport lookAtLimits(const CheckTarget &target);
TopicReport lookAtMail(const CheckTarget &target);
TopicReport lookAtMedia(const CheckTarget &target);
TopicReport lookAtPreviews(const CheckTarget &target);
TopicReport lookAtFolders(const CheckTarget &target);

// What they share.
inline Finding well(const QString &text)
{
    return {.text = text};
}
inline Finding warning(const QString &text, const QString &remedy)
{
    return {.level = Finding::Level::Warning, .text = text, .remedy = remedy};
}
inline Finding problem(const QString &text, const QString &remedy)
{
    return {.level = Finding::Level::Problem, .text = text, .remedy = remedy};
}

} // namespace Agent
