// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Common {

struct VerifyStep
{
    enum State { Waiting, Running, Passed, Failed, Skipped };

    int number = 0;
    QString id; //!< stable, for programs: "one-node"
    QString title;
    QString expected;
    QString seen; //!< for a skipped step: why it was not tried
    State state = Waiting;
    Millis took{0};
    QString remedy; //!< what to do about a failure; may be empty
};

QLatin1String stateName(VerifyStep::State state); //!< "waiting", "running", "passed", "failed", "skipped"

/*! One line: `ok 3 Title: expected …; seen …`, `not ok …` or `skipped …`. Line breaks in what was seen are spaces. */
QString stepLine(const VerifyStep &step);

/*! What the check found. It passed only if every step did. */
struct VerifyReport
{
    QUrl server;
    UtcTime startedAt; //!< by this computer's clock
    QList<VerifyStep> steps;

    bool passed() const;
    QString reason() const; //!< of the first step that did not pass: expected, seen and what to do; empty if passed
    Millis took() const;
    QByteArray toJson() const;
    static std::optional<VerifyReport> fromJson(const QByteArray &json); //!< of toJson(); nothing: it is none
    QByteArray toJUnit() const; //!< XML as build servers read it

    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace Common
