// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/overview/clusterproblems.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Console {

/*! One problem, with what to do about it and a button that goes where it can be done. */
class ProblemRow : public QFrame
{
    Q_OBJECT
public:
    explicit ProblemRow(const QString &key, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    void showProblem(const Problem &problem);

Q_SIGNALS:
    void wanted(const QString &panelId);

private:
    const QString m_key;
    QString m_panel;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_remedy;
    QToolButton *m_go;
};

/*! All problems. A row stays the same widget while its problem lasts, so that nobody loses the focus. */
class ProblemList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostRows = 30;

    explicit ProblemList(QWidget *parent = nullptr);

    void showProblems(const QList<Problem> &problems);

Q_SIGNALS:
    void wanted(const QString &panelId);

private:
    ProblemRow *takeRow(const QString &key);

    QVBoxLayout *m_layout;
    QWidget *m_none;
    QLabel *m_more;
    QList<ProblemRow *> m_rows; // children, as they are shown
};

} // namespace Console
