// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace Console {

/*! A line inside a panel that tells what happened, until it is closed or replaced. Says it in words, icon and colour. */
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Done, Notice, Problem };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text);
    void clear() { hide(); }
    QString text() const; //!< empty while hidden
    Kind kind() const { return m_kind; }

private:
    QLabel *m_icon;
    QLabel *m_text;
    Kind m_kind = Kind::Notice;
};

} // namespace Console
