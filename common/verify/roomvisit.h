// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/verify/apisession.h"
#include "common/verify/patience.h"
#include "common/wire/roomprotocol.h"

#include <QHash>
#include <QPointer>
#include <QWebSocket>

#include <functional>
#include <optional>

namespace Common {

/*!
    One person's connection to one room, as a page makes it (ARCHITECTURE.md 3.2). One visit is one connection.
    Errors name the room's address, what was waited for and why it did not come. Config: the certificate is refused, and
    nothing was sent.
*/
class RoomVisit : public QObject
{
    Q_OBJECT
public:
    RoomVisit(const RoomEntry &entry, const QString &origin, Patience &patience, const AcceptedCertificates &accepted);

    QCoro::Task<Result<void>> join();                          //!< until `joined`
    QCoro::Task<Result<void>> awaitPeople(QList<QString> ids); //!< until exactly these are in the people list
    void say(const QString &text);
    QCoro::Task<Result<void>> awaitLine(QString from, QString text);
    QCoro::Task<Result<void>> leave(); //!< until `closed` `left`

    const RoomEntry &entry() const { return m_entry; }
    const JoinedFrame &joined() const { return m_joined; }
    std::optional<RoomClose> closed() const { return m_closed; }
    bool isInside() const { return m_isInside; }

private:
    QCoro::Task<Result<void>> until(std::function<bool()> isTrue, QString what);
    QString peopleText() const;
    void judge(const QList<QSslError> &errors);
    void receive(const QString &message);
    void take(const JoinedFrame &frame);
    void take(const EnteredFrame &frame);
    void take(const LeftFrame &frame);
    void take(const ChatSaidFrame &frame);
    void take(const RefusedFrame &frame);
    void take(const ClosedFrame &frame);
    template <class Frame>
    void take(const Frame &) // the others tell nothing that a visit looks at
    {
    }
    void fail(const QString &trouble);
    void wake();

    const RoomEntry m_entry;
    Patience &m_patience;                   // not owned, outlives this
    const AcceptedCertificates &m_accepted; // likewise
    QPointer<Wait> m_wait;
    JoinedFrame m_joined;
    QHash<QString, QString> m_people; // name by public id
    QList<ChatLine> m_lines;
    std::optional<RoomClose> m_closed;
    QString m_trouble;              // why nothing more will come
    std::optional<Error> m_refusal; // of the certificate
    bool m_isConnected = false;
    bool m_isInside = false;
    QWebSocket m_socket; // dies first: it still tells that it is cut off
};

} // namespace Common
