// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/rounded.h"
#include "tests/support/agentcluster.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>

/*!
    The benchmarks. Each measures a cluster of real agents beside what the machine and the database themselves can do in the
    same run, prints its figures as a line of JSON, and is false when something did not work or a promise was broken, which
    it tells on standard error.
*/
bool benchFailover();
bool benchPlacement();
bool benchCommit();
bool benchFanOut();
bool benchSoap();
bool benchFiles();

void printFigures(const QJsonObject &figures);
bool failed(const AgentCluster &cluster, const QString &what); //!< false; with the ends of the logs

double perSecond(qint64 count, const QElapsedTimer &timer);
double percentile(QList<double> values, int percent); //!< 0 of none

/*! The rate at which `count` requests are answered with 200 to 299, `atOnce` of them on their way at any moment; 0 when one was not. */
double requestsPerSecond(int count, int atOnce, const std::function<QNetworkReply *(int)> &begin);
