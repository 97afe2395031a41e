// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/noderecords.h"

#include <QList>

/*! What is wrong with shared folders, and what to do about it. Pure: the same views give the same texts. */
namespace Console {

enum class ShareLevel { Fine, Warning, Bad };

/*! Less than this part of a folder's file system free is worth telling, less than the second keeps people from working. */
constexpr double shareNearlyFull = 0.10;
constexpr double shareFull = 0.02;

ShareLevel shareLevel(const ShareView &view);
QString shareStateText(const ShareView &view); //!< some words
QString shareRemedy(const ShareView &view);    //!< a sentence; empty if nothing is to be done

/*! One thing that is wrong, of as many views as it is the same for. */
struct ShareProblem
{
    ShareLevel level = ShareLevel::Warning;
    QString key = {}; //!< stays while the problem is the same one
    QString text = {};
    QString remedy = {};
};
QList<ShareProblem> shareProblems(const QList<ShareView> &views); //!< worst first

} // namespace Console
