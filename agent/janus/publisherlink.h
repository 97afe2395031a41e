// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/janus/janushandle.h"
#include "agent/janus/offersdp.h"
#include "agent/janus/serverroom.h"
#include "agent/media/roommedia.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace Agent {

/*!
    One person's link to Janus: what they send, by one RTCPeerConnection.

    An m-line that sends what is not allowed is made idle before Janus sees it; one of a kind that is forbidden later, or whose person
    was muted, Janus drops. While an offer is being answered, the last of those that come waits.
    Recording: Janus writes a file for each m-line while it records, `<base>-audio-<m-line>.mjr`, and closes all of a person's files at once.
    So when a stream ends, or begins anew, the person's others get new files too; one that is added changes nothing.
    Threads: lives in its room's.
*/
class PublisherLink : public QObject
{
    Q_OBJECT
public:
    struct Out
    {
        std::function<void(const SignalStep &step)> say; //!< to the person
        std::function<void()> changed;                   //!< streams() are others than before
        std::function<void(const RecordedTrack &track)> trackStarted;
        std::function<void(const QString &name)> trackEnded; //!< perhaps after the link, but within `context`
        QObject *context;
    };

    PublisherLink(ServerRoom &room, const QString &person, const QString &token, const Out &out);
    ~PublisherLink() override;

    const QString &token() const { return m_token; }
    /*! Errors: Invalid. What Janus says of it comes later. */
    Common::Result<void> offer(const Common::OfferSignal &offer);
    void candidate(const Common::IceCandidate &candidate);
    void begin(); //!< once the room is open
    bool hasBegun() const { return m_handle != nullptr; }
    void close();           //!< nothing is said of it any more but that its tracks have ended
    bool isSettled() const; //!< nothing is under way: it outlives that what Janus says is lost
    void resume();          //!< the connection to Janus is back

    void allow(Common::StreamKinds kinds);
    void mute(bool on);
    void limit(int bitrate);
    void record(const QString &folder); //!< which Janus has been told; empty = not

    QList<LiveStream> streams() const;

Q_SIGNALS:
    void ended(const QString &why); //!< it is of no use any more

private:
    struct Published
    {
        PublishedLine line;
        Common::StreamKind kind;
    };
    struct Offered
    {
        OfferSdp sdp;
        QHash<QString, Common::StreamKind> kinds; // by mid
    };

    void negotiate();
    void negotiated(const Offered &offered, const JanusLink::Answer &answer);
    void received(const JanusMessage &message);
    void end(const QString &why);
    void moderate();
    bool isAllowed(const Published &published) const { return m_allowed.testFlag(published.kind); }
    void follow(); // with the recording, what is sent now
    void takeBase();
    void beginFiles();
    void endFiles();

    static constexpr int mostCandidates = 200; // of one link

    ServerRoom &m_room; // not owned, outlives this
    const QString m_person;
    const QString m_token;
    const Out m_out;
    const qint64 m_feed;
    std::unique_ptr<JanusHandle> m_handle; // once it has begun
    QList<Common::IceCandidate> m_early;   // before
    int m_candidates = 0;
    std::optional<Offered> m_next;
    bool m_isNegotiating = false;
    bool m_isPublished = false; // Janus has answered the first offer
    bool m_isUp = false;        // media flows
    bool m_isOver = false;
    QList<Published> m_published;
    Common::StreamKinds m_allowed;
    bool m_isMuted = false;
    QHash<QString, bool> m_moderated; // by mid: what Janus was told
    int m_bitrate = 0;
    QString m_folder;                // where it is to be recorded; empty = not
    QString m_base;                  // of the files that Janus writes; empty: none
    QString m_baseFolder;            // where those are
    bool m_isSwitching = false;      // Janus begins or ends files
    QMap<QString, QString> m_tracks; // by mid: those that run
    QSet<QString> m_usedMids;        // that have had a file of this base
};

} // namespace Agent
