// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/checktext.h"
#include "agent/check/janusprobe.h"
#include "agent/check/topic.h"
#include "agent/check/turnprobe.h"
#include "agent/convert/convertrecording.h"
#include "agent/media/iceservers.h"
#include "agent/storage/recordingpaths.h"
#include "common/core/clock.h"

#include <QDir>
#include <QHostAddress>
#include <QTemporaryFile>

#include <future>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis patience = 2s; // for each step; the topic is some of them, with all servers asked at once

// --- who sends to whom ---

Finding judgeWays(const MediaSettings &media)
{
    const bool hasServer = !media.janusUrl.isEmpty();
    if (media.meshPeople == 0 && !hasServer)
        return warning(CheckText::tr("Nobody hears or sees anybody in this node's rooms: media.mesh_people is 0, and "
                                     "there is no media server."),
                       CheckText::tr("Take media.mesh_people out, or set media.janus_url."));
    if (media.meshPeople == 0)
        return well(CheckText::tr("All voice and video goes over the media server."));
    return hasServer ? well(CheckText::tr("Voice and video go over the media server."))
                     : well(CheckText::tr("Up to %n people of a room send voice and video to each other; there is no "
                                          "media server for more.",
                                          nullptr, media.meshPeople));
}

// --- STUN and TURN ---

Finding judgeIce(const QString &url, const IceProbe &probe)
{
    const QString closed = CheckText::tr("See whether the server runs, and whether firewalls let its port through.");
    switch (probe.outcome) {
    case IceProbe::Outcome::Well:
        return well(url.startsWith("turn"_L1) ? CheckText::tr("%1 relays for this cluster's people.").arg(url)
                                              : CheckText::tr("%1 answers.").arg(url));
    case IceProbe::Outcome::NotReached:
        return problem(probe.words.isEmpty() ? CheckText::tr("%1 does not answer.").arg(url)
                                             : CheckText::tr("%1 cannot be reached: %2.").arg(url, probe.words),
                       closed);
    case IceProbe::Outcome::NoStun:
        return problem(CheckText::tr("What answers at %1 speaks no STUN.").arg(url),
                       CheckText::tr("Correct the address in media.stun_urls or media.turn_urls."));
    case IceProbe::Outcome::NoRelay:
        return problem(CheckText::tr("%1 answers and relays nothing.").arg(url),
                       CheckText::tr("Let that server relay (coturn: no stun-only), or name it in media.stun_urls."));
    case IceProbe::Outcome::WrongSecret:
        return problem(CheckText::tr("%1 does not take the credentials of this node: %2.").arg(url, probe.words),
                       CheckText::tr("Give both the same secret: media.turn_secret_file here, use-auth-secret and "
                                     "static-auth-secret in turnserver.conf. Their clocks must agree."));
    case IceProbe::Outcome::TakesAnybody:
        return problem(CheckText::tr("%1 relays for anybody, without credentials.").arg(url),
                       CheckText::tr("Set use-auth-secret and static-auth-secret in turnserver.conf."));
    case IceProbe::Outcome::Odd:
        return problem(CheckText::tr("%1 refuses: %2.").arg(url, probe.words),
                       CheckText::tr("Look into that server's log."));
    }
    Q_UNREACHABLE();
}

QList<Finding> judgeIceServers(const MediaSettings &media)
{
    SystemRandom random;
    struct Asked
    {
        QString url;
        std::future<IceProbe> probe;
    };
    std::vector<Asked> asked;
    const SystemClock clock;
    for (const IceServer &server : IceServers(media, random).grant(clock.wall()).servers) {
        for (const QString &url : server.urls) {
            if (const auto address = iceAddress(url))
                asked.push_back({url,
                                 std::async(std::launch::async, probeIce, *address,
                                            TurnCredentials{server.userName, server.credential}, patience)});
        }
    }
    QList<Finding> findings;
    for (Asked &each : asked)
        findings.append(judgeIce(each.url, each.probe.get()));
    if (media.turnUrls.isEmpty())
        findings.append(well(CheckText::tr("No TURN server is named: people whose networks let nothing through but the "
                                           "web may hear and see nobody.")));
    return findings;
}

// --- the media server ---

bool staysOnThisMachine(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

QList<Finding> judgeHabits(const JanusProbe &probe, const MediaSettings &media)
{
    QList<Finding> findings;
    if (!probe.asksForSecret)
        findings.append(problem(CheckText::tr("Janus does what anybody says who reaches it: it asks for no secret."),
                                CheckText::tr("Set api_secret in janus.jcfg, and media.janus_api_secret_file here.")));
    else if (media.janusUrl.scheme() != "wss"_L1 && !staysOnThisMachine(media.janusUrl))
        findings.append(warning(CheckText::tr("The secret of Janus goes over the network in the clear."),
                                CheckText::tr("Have Janus on this machine, or speak wss:// to it.")));
    if (!probe.asksForKey)
        findings.append(warning(CheckText::tr("Janus makes rooms without a key."),
                                CheckText::tr("Set admin_key in janus.plugin.videoroom.jcfg, and "
                                              "media.janus_admin_key_file here.")));
    else if (media.janusAdminKey.isEmpty())
        findings.append(problem(CheckText::tr("Janus makes rooms only for who has its key, and this node has none."),
                                CheckText::tr("Put admin_key of janus.plugin.videoroom.jcfg into a file, and name it "
                                              "in media.janus_admin_key_file.")));
    if (probe.reclaimSeconds == 0)
        findings.append(warning(CheckText::tr("Janus forgets this node at once when their connection breaks: everybody "
                                              "is interrupted then, and when the agent is started anew."),
                                CheckText::tr("Set reclaim_session_timeout = 60 in janus.jcfg.")));
    return findings;
}

QList<Finding> judgeJanus(const MediaSettings &media)
{
    const JanusProbe probe = probeJanus({media.janusUrl, media.janusApiSecret, media.janusAdminKey}, patience);
    const QString url = media.janusUrl.toString();
    const auto wrong = [](const QString &text, const QString &remedy) { return QList{problem(text, remedy)}; };
    switch (probe.outcome) {
    case JanusProbe::Outcome::Well:
        return QList{well(CheckText::tr("Janus %1 answers at %2 and takes the secret.").arg(probe.version, url))}
        + judgeHabits(probe, media);
    case JanusProbe::Outcome::NotReached:
        return wrong(CheckText::tr("Janus cannot be reached at %1: %2.").arg(url, probe.words),
                     CheckText::tr("Start it, and compare ws_ip and ws_port in janus.transport.websockets.jcfg with "
                                   "media.janus_url."));
    case JanusProbe::Outcome::NoJanus:
        return wrong(CheckText::tr("What takes the connection at %1 does not answer as Janus does.").arg(url),
                     CheckText::tr("Correct media.janus_url; if it is Janus, it hangs: start it anew."));
    case JanusProbe::Outcome::WrongSecret:
        return wrong(CheckText::tr("Janus at %1 does not take the secret of this node.").arg(url),
                     CheckText::tr("Put api_secret of janus.jcfg into the file that media.janus_api_secret_file "
                                   "names."));
    case JanusProbe::Outcome::NoVideoRoom:
        return wrong(CheckText::tr("Janus at %1 has no plugin VideoRoom.").arg(url),
                     CheckText::tr("Take libjanus_videoroom.so out of plugins.disable in janus.jcfg."));
    case JanusProbe::Outcome::WrongKey:
        return wrong(CheckText::tr("Janus at %1 does not take the key of this node for making rooms.").arg(url),
                     CheckText::tr("Put admin_key of janus.plugin.videoroom.jcfg into the file that "
                                   "media.janus_admin_key_file names."));
    case JanusProbe::Outcome::Odd:
        return wrong(CheckText::tr("Janus at %1 refuses: %2.").arg(url, probe.words),
                     CheckText::tr("Look into the log of Janus."));
    }
    Q_UNREACHABLE();
}

/*! Where Janus writes: as this user sees it. */
Finding judgeRecordings(const CheckTarget &target)
{
    const QString place = QDir::cleanPath(recordingsFolder(target.streamsFolder));
    if (!QDir(place).exists()) // the first recording makes it, but for Janus as another user it is closed
        return warning(
            CheckText::tr("The folder %1, where Janus writes recordings, is not there.").arg(place),
            CheckText::tr("Make it, and let the users of Janus and of the agent write there: setfacl, as README "
                          "says."));
    QTemporaryFile trial(place + u"/.atrium-check-XXXXXX"_s);
    if (!trial.open())
        return problem(CheckText::tr("Nothing can be written to %1, where Janus writes recordings: %2.")
                           .arg(place, trial.errorString()),
                       CheckText::tr("Let the users of Janus and of the agent write there: setfacl, as README says."));
    return well(CheckText::tr("Recordings can be written to %1.").arg(place));
}

/*! What the films of recordings are made with. */
Finding judgeConversion()
{
    const QStringList packages = missingPackages(programsOfConversion(), u"/usr"_s);
    if (packages.isEmpty())
        return well(CheckText::tr("All programs that make films of recordings are installed."));
    return warning(
        CheckText::tr("Programs that make films of recordings are missing: other nodes must make them."),
        CheckText::tr("Run: apt install %1, or set media.converters = 0 here.").arg(packages.join(QLatin1Char(' '))));
}

} // namespace

TopicReport lookAtMedia(const CheckTarget &target)
{
    TopicReport report{.findings = {judgeWays(target.media)}};
    report.findings += judgeIceServers(target.media);
    if (target.media.janusUrl.isEmpty())
        return report;
    report.findings += judgeJanus(target.media);
    report.findings.append(judgeRecordings(target));
    if (target.media.converters > 0)
        report.findings.append(judgeConversion());
    return report;
}

} // namespace Agent
