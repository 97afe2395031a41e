// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/janus/publisherlink.h"
#include "agent/janus/subscriberlink.h"
#include "agent/media/roommedia.h"

#include <QTimer>

#include <map>

namespace Agent {

/*!
    Moves the streams of one room by Janus: a link from each person who publishes, a link to each person who gets anything.

    Janus has a room for it while this lives. When Janus is lost, so are all links: mode() is None until it is back and has a new room; then
    people publish anew. A broken connection to a Janus that lives costs only the links that were being made.
    What one change of many people means for the others is gathered: at most one offer is outstanding on a link.
    Threads: lives in one, the room's, as does `rooms`.
*/
class ServerMedia : public QObject, public RoomMedia
{
    Q_OBJECT
public:
    ServerMedia(JanusRooms &rooms, const JanusRoomPlan &plan, Common::Random &random, const Out &out);
    ~ServerMedia() override;

    void enter(const QString &person, const QString &was) override;
    void leave(const QString &person) override;
    void publish(const QString &person, Common::StreamKinds streams) override;
    void mute(const QString &person, bool on) override;
    Common::Result<void> signal(const QString &from, const Common::SignalFrame &frame) override;
    void watch(const QString &person, const Common::WatchFrame &frame) override;

    Common::MediaMode mode(const QString &person) const override;
    Common::MediaLack lack(const QString &person) const override;
    int maximumPeople() const override { return 0; }

    bool canRecord() const override { return !m_isLost; }
    void setRecording(const QString &folder) override;

    int streams() const; //!< that Janus carries for it: what comes and what goes out

private:
    struct Person
    {
        Common::StreamKinds allowed;
        bool isMuted = false;
        std::unique_ptr<PublisherLink> publisher;
        std::unique_ptr<SubscriberLink> subscriber;
        StreamSizes sizes; // that were asked for
    };

    void openRoom();
    void loseRoom();
    void roomGone();
    void noteUp(bool isAnew);
    Common::Result<void> take(const QString &from, const QString &link, const Common::OfferSignal &offer);
    void makePublisher(const QString &id, Person &person, const QString &link);
    void dropPublisher(Person &person);
    void publisherEnded(const QString &id, const QString &why);
    void say(const QString &person, const QString &link, const SignalStep &step);
    void changed() { m_gather.start(); }
    void settle(); // what changed, for all
    void countStreams();
    void limitAll();
    void tellFolder();
    void recordAll();
    int publishers() const;
    QStringList ids() const;
    Person *find(const QString &id); // null when nobody of that id is in

    static constexpr std::chrono::milliseconds gathering{50};
    static constexpr std::chrono::seconds retry{2};

    JanusRooms &m_rooms; // not owned, outlive this
    const JanusRoomPlan m_plan;
    const Out m_out;
    ServerRoom m_room;
    QString m_trouble;     // why there was no room, the last time
    bool m_isOpen = false; // the room at Janus
    bool m_isOpening = false;
    int m_counted = 0;    // streams
    bool m_isLost = true; // as people know it
    std::map<QString, Person> m_people;
    QString m_folder;     // of the recording; empty = none
    QString m_toldFolder; // that Janus knows
    QTimer m_gather;
    QTimer m_retry;
};

} // namespace Agent
