// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/roomprotocol.h"

#include <QJsonObject>
#include <QWebSocket>

#include <algorithm>

/*! One WebSocket to a room. Keeps every frame that came. */
class RoomClient : public QObject
{
    Q_OBJECT
public:
    /*! Connects by the answer of `enter` and shows the ticket. */
    explicit RoomClient(const QJsonObject &entry, const QString &url = {});
    RoomClient(const QString &url, const QByteArray &firstFrame);
    ~RoomClient() override { m_socket.disconnect(this); } // it reports its end also when it is destroyed

    template <class Frame>
    const Frame *find() const //!< the last of its kind
    {
        for (auto it = m_frames.crbegin(); it != m_frames.crend(); ++it) {
            if (const auto *frame = Common::frameIn<Frame>(*it))
                return frame;
        }
        return nullptr;
    }
    template <class Frame>
    int count() const
    {
        return int(std::ranges::count_if(m_frames, [](const Common::RoomServerFrame &frame) {
            return Common::frameIn<Frame>(frame) != nullptr;
        }));
    }
    const QList<Common::RoomServerFrame> &frames() const { return m_frames; }
    bool hasJoined() const { return find<Common::JoinedFrame>() != nullptr; }
    QString closedCode() const; //!< name of the closed frame, or "lost" when the connection ended without one
    void send(const QByteArray &frame);
    void say(const QString &text) { send(encode(Common::ChatFrame{text})); }
    void leave() { send(encode(Common::LeaveFrame{})); }

Q_SIGNALS:
    void opened(); //!< the first frame is on its way
    void received(const Common::RoomServerFrame &frame);
    void ended(); //!< or never opened; see closedCode()

private:
    QWebSocket m_socket;
    QList<Common::RoomServerFrame> m_frames;
    bool m_ended = false;
};
