// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace Console {

/*! The field above a list in which people type what they look for. */
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &hint, QWidget *parent = nullptr); //!< what is searched

Q_SIGNALS:
    void
    searched(const QString &text); //!< trimmed, as soon as somebody stops typing: for lists that the cluster searches

private:
    QTimer m_typing;
};

} // namespace Console
