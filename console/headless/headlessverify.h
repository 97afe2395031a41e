// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/verify/verifyrun.h"
#include "console/connection/clusterdata.h"
#include "console/headless/interrupts.h"

#include <QSaveFile>
#include <QTextStream>

namespace Console {

/*! One step as a line for people, and below it what was expected, seen and is to be done, unless it passed. */
QString stepText(const Common::VerifyStep &step);

/*!
    Checks a cluster without a window: prints each step as it goes by, saves the report, and says by finished() how the
    program ends. Ctrl+C cancels the check, which still removes what it made.
*/
class HeadlessVerify : public QObject
{
    Q_OBJECT
public:
    enum ExitCode { Passed = 0, NotPassed = 1 };

    /*! `reportPath`: a file that ends in .json or .xml; empty = none is wanted. */
    HeadlessVerify(const ConnectTarget &target, const QString &reportPath, QIODevice &output);

    Common::Result<void> start(); //!< Invalid: the report could not be written

Q_SIGNALS:
    void finished(int exitCode);

private:
    void conclude(const Common::VerifyReport &report);
    Common::Result<void> save(const Common::VerifyReport &report);
    void print(const QString &line);

    Common::VerifyRun m_run;
    Interrupts m_interrupts;
    QSaveFile m_report;
    QTextStream m_output;
};

} // namespace Console
