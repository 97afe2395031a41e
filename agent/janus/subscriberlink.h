// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/janus/janushandle.h"
#include "agent/janus/streamchoice.h"

#include <QTimer>

namespace Agent {

/*!
    Janus's link to one person: all that they get, by one RTCPeerConnection.

    What they are to get is made so by one change at a time, each an offer that the person answers: whatever comes meanwhile goes into the
    next. A link that fails, or whose offer is not answered in time, is made anew with another token, later each time. Sizes need no offer.
    Threads: lives in its room's.
*/
class SubscriberLink : public QObject
{
    Q_OBJECT
public:
    /*! What goes to the person, over the link of that token. */
    using Say = std::function<void(const QString &token, const SignalStep &step)>;

    static constexpr qsizetype mostStreams = Common::maximumSignalStreams; //!< beyond it the last ones are left out

    SubscriberLink(ServerRoom &room, const Say &say);

    void want(const QList<WantedStream> &streams);                         //!< the most important first
    Common::Result<void> answer(const QString &token, const QString &sdp); //!< Errors: Invalid
    void candidate(const QString &token, const Common::IceCandidate &candidate);
    void remake(const QString &token); //!< the person says that it has failed
    bool isSettled() const { return m_state == State::None || (m_state == State::Steady && !m_handle->isBusy()); }
    void remake(); //!< what Janus said of it may have been lost
    void close();  //!< nothing is said of it any more

    int streams() const; //!< that are sent to the person, or will be in a moment

private:
    /*!
        None       nothing is there, and perhaps nothing is wanted
        Asking     Janus works out an offer
        Offered    the person is to answer it
        Answering  Janus takes the answer
        Steady
        Waiting    until it is made anew
    */
    enum class State { None, Asking, Offered, Answering, Steady, Waiting };
    struct Had
    {
        QString subMid;
        LiveStream stream;
        Common::StreamSize size;
    };

    void step();
    void ask(const QJsonObject &body, const std::optional<Jsep> &jsep, JanusLink::Done done);
    void dropHandle();
    void change(const QList<WantedStream> &more, const QStringList &less);
    void offered(const QList<WantedStream> &asked, const JanusLink::Answer &answer);
    void retry();
    void showSizes();
    void fail(const QString &why);
    void received(const JanusMessage &message);
    const Had *had(const LiveStream &stream) const;

    static constexpr std::chrono::seconds patience{20}; // for the person's answer
    static constexpr std::chrono::milliseconds shortWait{200};
    static constexpr std::chrono::seconds firstWait{1};
    static constexpr std::chrono::seconds longestWait{30};
    static constexpr int mostCandidates = 200; // of one link

    ServerRoom &m_room; // not owned, outlives this
    const Say m_say;
    State m_state = State::None;
    QString m_token;
    bool m_isTold = false; // the person knows it
    std::unique_ptr<JanusHandle> m_handle;
    QList<WantedStream> m_wanted;
    QList<Had> m_have;
    int m_candidates = 0;
    int m_failures = 0;
    QTimer m_timer; // what is waited for
};

} // namespace Agent
