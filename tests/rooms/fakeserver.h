// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/rooms/roomstreams.h"

/*! A media server that does what the test says, and writes down what it is told. */
class FakeServer final : public Agent::RoomMedia
{
public:
    struct Shared
    {
        Common::MediaMode mode = Common::MediaMode::Server;
        QStringList told;
        QStringList people;
        bool canRecord = false;
        QString recording; //!< the folder
        Out out;
    };
    explicit FakeServer(Shared &shared) : m_shared(shared) {}
    static auto maker(Shared &shared)
    {
        return [&shared](const Agent::RoomLease &, const Common::Room &, Out out) {
            shared.out = std::move(out);
            return std::make_unique<FakeServer>(shared);
        };
    }

    void enter(const QString &person, const QString &was) override
    {
        m_shared.people.removeAll(was);
        m_shared.people.append(person);
    }
    void leave(const QString &person) override { m_shared.people.removeAll(person); }
    void publish(const QString &person, Common::StreamKinds streams) override
    {
        note(person, QStringLiteral("publish"), streams.toInt());
    }
    void mute(const QString &person, bool on) override { note(person, QStringLiteral("mute"), on); }
    Common::Result<void> signal(const QString &from, const Common::SignalFrame &frame) override
    {
        note(from, QStringLiteral("signal"), int(frame.step.index()));
        return frame.peer.isEmpty() ? Common::Result<void>()
                                    : Common::Error{Common::ErrorCode::Invalid, QStringLiteral("It is not for me.")};
    }
    void watch(const QString &person, const Common::WatchFrame &frame) override
    {
        note(person, QStringLiteral("watch"), int(frame.streams.size()));
    }
    Common::MediaMode mode(const QString &) const override { return m_shared.mode; }
    Common::MediaLack lack(const QString &) const override
    {
        return m_shared.mode == Common::MediaMode::None ? Common::MediaLack::ServerLost : Common::MediaLack::Nothing;
    }
    int maximumPeople() const override { return 0; }
    bool canRecord() const override { return m_shared.canRecord; }
    void setRecording(const QString &folder) override { m_shared.recording = folder; }

private:
    void note(const QString &person, const QString &what, int detail)
    {
        m_shared.told.append(QStringLiteral("%1 %2 %3")
                                 .arg(QString::number(m_shared.people.indexOf(person)), what, QString::number(detail)));
    }

    Shared &m_shared;
};
