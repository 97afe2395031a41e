// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"
#include "common/domain/stream.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <variant>

/*!
    Voice, video and screens in the protocol atrium-room.v1 (ARCHITECTURE.md 3.2): who publishes what, how links come about.
    A link is one RTCPeerConnection that carries streams one way: who sends them offers, who gets them answers. Its token is made
    by who offers; another RTCPeerConnection has another token. Ids of persons are Person::id.
    Threads: any; these are values.
*/
namespace Common {

constexpr int maximumSdpBytes = 64 * 1024; // in UTF-8, as the others here
constexpr int maximumCandidateBytes = 1024;
constexpr int maximumMidLength = 32;
constexpr int maximumLinkLength = 32;    // of letters, digits, '-' and '_'
constexpr int maximumSignalStreams = 40; // in an offer
constexpr int maximumWatchWishes = 200;

// Both ways

/*! An ICE candidate, as browsers write it; an empty text = there are no more. */
struct IceCandidate
{
    QString candidate;
    QString mid; //!< empty = `index` alone says which m-line it is for
    int index = 0;
};
/*! Which stream an m-line of an offer carries. */
struct StreamPlace
{
    QString mid;
    StreamKind kind = StreamKind::Microphone;
    QString person = {}; //!< whose; only in what the server offers: a person's link carries their own

    friend bool operator==(const StreamPlace &, const StreamPlace &) = default;
};
/*! Makes a link, or changes what goes over it. */
struct OfferSignal
{
    QString sdp;
    QList<StreamPlace> streams;
};
struct AnswerSignal
{
    QString sdp;
};
/*! For a link, by either side. */
struct CandidateSignal
{
    IceCandidate candidate;
};
/*! By the receiver of streams: the link is to be made anew. By their sender: it has ended. */
struct ByeSignal
{};
/*! A step of making or ending a link, to one person or to the server. */
struct SignalFrame
{
    QString peer; //!< to whom from the client, from whom from the server; empty = the server itself
    QString link;
    std::variant<OfferSignal, AnswerSignal, CandidateSignal, ByeSignal> step;
};

// From the client

/*! All that the sender wants to publish from now on. */
struct PublishFrame
{
    StreamKinds streams;
};
enum class StreamSize { None, Small, Large };
/*! What the sender wants to get from the server, and how large it is shown. What is not named stays as it is, at first small. */
struct WatchFrame
{
    struct Wish
    {
        QString person;
        StreamKind kind = StreamKind::Camera;
        StreamSize size = StreamSize::Small;
    };
    QList<Wish> streams;
};
/*! Starts or stops the recording of the room. */
struct RecordFrame
{
    bool on = true;
};
using MediaClientFrame = std::variant<PublishFrame, SignalFrame, WatchFrame, RecordFrame>;

QByteArray encode(const PublishFrame &frame);
QByteArray encode(const SignalFrame &frame);
QByteArray encode(const WatchFrame &frame);
QByteArray encode(const RecordFrame &frame);
Result<MediaClientFrame> decodeMediaClientFrame(const QJsonObject &object);

// From the server

/*! How a person's streams travel: not at all, from browser to browser, or over a media server. */
enum class MediaMode { None, Mesh, Server };
/*! Why they do not. */
enum class MediaLack {
    Nothing,   //!< they do
    NoMedia,   //!< neither way is configured
    MeshFull,  //!< there are more people in the room than browsers may talk to; comes when some leave
    ServerLost //!< comes back by itself
};
struct IceServer
{
    QStringList urls;      //!< stun:, turn:, turns:
    QString userName = {}; //!< of a TURN server
    QString credential = {};

    friend bool operator==(const IceServer &, const IceServer &) = default;
};
struct PersonStreams
{
    QString id;
    StreamKinds streams;

    friend bool operator==(const PersonStreams &, const PersonStreams &) = default;
};
struct RecordingNow
{
    UtcTime since;
    QString by; //!< Person::id, perhaps of somebody who has left; empty = nobody who was in the room
    QString name;

    friend bool operator==(const RecordingNow &, const RecordingNow &) = default;
};
/*! How media stands for the receiver; what was told before is void, links of another mode have ended. To one. */
struct MediaFrame
{
    MediaMode mode = MediaMode::None;
    MediaLack lack = MediaLack::Nothing; //!< something while `mode` is None
    QString message = {};                //!< with a lack: why
    QList<IceServer> ice = {};
    UtcTime iceUntil = {}; //!< then `ice` is no good any more and comes anew before; 0 = it is good for ever
    int maxPeople = 0;     //!< in a mesh; 0 = there is none
    bool audioOnly = false;
    bool noScreens = false; //!< none may be shared
    bool mayRecord = false;
    bool awaitsRecording = false; //!< the meeting is to be recorded: who is in is told while it is not
    /*! In a mesh all whom the receiver's browser may speak to, the receiver among them; else who publishes anything. */
    QList<PersonStreams> people = {};
    std::optional<RecordingNow> recording = {};
};
/*!
    What a person publishes from now on; nothing, too, for who gets into a mesh. `left` ends it. To all.
*/
struct PublishedFrame
{
    qint64 seq = 0;
    QString id;
    StreamKinds streams;
};
/*! To one. */
struct SignalledFrame
{
    SignalFrame signal;
};
/*! The room is recorded from now on, or no more. To all. */
struct RecordingFrame
{
    qint64 seq = 0;
    bool on = false;
    qint64 id = 0;         //!< of the recording
    RecordingNow now = {}; //!< while on
    QString code = {};     //!< when off: "stopped", "room_empty", "server_lost", "no_space"
};
using MediaServerFrame = std::variant<MediaFrame, PublishedFrame, SignalledFrame, RecordingFrame>;

QLatin1String streamSizeName(StreamSize size); //!< "none", "small", "large"
QLatin1String mediaModeName(MediaMode mode);   //!< "none", "mesh", "server"
QLatin1String mediaLackName(MediaLack lack);   //!< "", "no_media", "mesh_full", "server_lost"

QByteArray encode(const MediaFrame &frame);
QByteArray encode(const PublishedFrame &frame);
QByteArray encode(const SignalledFrame &frame);
QByteArray encode(const RecordingFrame &frame);
Result<MediaServerFrame> decodeMediaServerFrame(const QJsonObject &object);

} // namespace Common
