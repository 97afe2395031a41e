// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/offersdp.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Qt::StringLiterals;

/*! What pages offer, and what may be passed on of it. */
class tst_OfferSdp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatSends_data();
    void findsWhatSends();
    void restricts();
    void refuses_data();
    void refuses();

private:
    static QString head() { return u"v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n"_s; }
    static QString audio(const QString &mid, const QString &more = u"a=sendonly\r\n"_s)
    {
        return u"m=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\na=mid:%1\r\n%2a=rtpmap:111 opus/48000/2\r\n"_s
            .arg(mid, more);
    }
    static QString video(const QString &mid, const QString &more = u"a=sendonly\r\n"_s)
    {
        return u"m=video 9 UDP/TLS/RTP/SAVPF 96\r\na=mid:%1\r\n%2a=rtpmap:96 VP8/90000\r\n"_s.arg(mid, more);
    }
};

void tst_OfferSdp::findsWhatSends_data()
{
    QTest::addColumn<QString>("sdp");
    QTest::addColumn<QString>("expected");
    QTest::newRow("sound and a picture") << head() + audio(u"0"_s) + video(u"1"_s) << u"0:audio 1:video"_s;
    QTest::newRow("both ways unless it says otherwise") << head() + audio(u"0"_s, {}) << u"0:audio"_s;
    QTest::newRow("what only gets, or lies idle, sends nothing") << head() + audio(u"0"_s, u"a=recvonly\r\n"_s)
            + video(u"1"_s, u"a=inactive\r\n"_s) + video(u"2"_s) << u"2:video"_s;
    QTest::newRow("said for all") << head() + u"a=inactive\r\n"_s + audio(u"0"_s, {}) + video(u"1"_s) << u"1:video"_s;
    QTest::newRow("bundled, without a port of its own")
        << head() + audio(u"0"_s) + video(u"1"_s).replace(u"video 9"_s, u"video 0"_s) << u"0:audio 1:video"_s;
    QTest::newRow("refused before, without a name")
        << head() + audio(u"0"_s) + u"m=video 0 UDP/TLS/RTP/SAVPF 96\r\na=inactive\r\n"_s << u"0:audio"_s;
    QTest::newRow("lines that end as in Unix") << QString(head() + audio(u"0"_s)).remove(u'\r') << u"0:audio"_s;
}

void tst_OfferSdp::findsWhatSends()
{
    QFETCH(QString, sdp);
    QFETCH(QString, expected);
    const auto offer = OfferSdp::read(sdp);
    QVERIFY(offer);
    QStringList found;
    for (const OfferSdp::Line &line : offer->sending())
        found.append(line.mid + (line.media == OfferSdp::Media::Audio ? u":audio"_s : u":video"_s));
    QCOMPARE(found.join(u' '), expected);
}

void tst_OfferSdp::restricts()
{
    const QString sdp = head() + audio(u"0"_s)
        + video(u"1"_s, u"a=sendonly\r\na=msid:- x\r\na=rid:h send\r\na=simulcast:send h\r\na=ssrc:7 cname:x\r\n"_s)
        + video(u"2"_s, u"a=recvonly\r\n"_s);
    const auto offer = OfferSdp::read(sdp);
    QVERIFY(offer);
    QCOMPARE(offer->restrictedTo({u"0"_s, u"1"_s}), sdp);
    QCOMPARE(offer->restrictedTo({u"0"_s}),
             head() + audio(u"0"_s) + video(u"1"_s, {}) + u"a=inactive\r\n"_s + video(u"2"_s, u"a=recvonly\r\n"_s));
    const auto again = OfferSdp::read(offer->restrictedTo({}));
    QVERIFY(again);
    QVERIFY(again->sending().isEmpty());
}

void tst_OfferSdp::refuses_data()
{
    QTest::addColumn<QString>("sdp");
    QTest::newRow("nothing") << QString();
    QTest::newRow("an end of a line alone") << u"\r\n"_s;
    QTest::newRow("something else") << u"GET / HTTP/1.1\r\n"_s;
    QTest::newRow("no m-line") << head();
    QTest::newRow("another version") << QString(head() + audio(u"0"_s)).replace(u"v=0"_s, u"v=1"_s);
    QTest::newRow("data channels") << head() + u"m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\na=mid:0\r\n"_s;
    QTest::newRow("a line that is none") << head() + audio(u"0"_s) + u"nonsense\r\n"_s;
    QTest::newRow("letters beyond ASCII") << head() + audio(u"0"_s) + u"a=x:ä\r\n"_s;
    QTest::newRow("a NUL") << head() + audio(u"0"_s) + u"a=x:"_s + QChar(u'\0') + u"\r\n"_s;
    QTest::newRow("a return amid a line") << head() + audio(u"0"_s) + u"a=x:\ra=sendonly\r\n"_s;
    QTest::newRow("a long line") << head() + audio(u"0"_s) + u"a="_s + QString(5000, u'x') + u"\r\n"_s;
    QTest::newRow("two of one name") << head() + audio(u"0"_s) + video(u"0"_s);
    QTest::newRow("one without a name that sends") << head() + audio(u"0"_s).remove(u"a=mid:0\r\n"_s);
    QTest::newRow("a name that is long") << head() + audio(u"0123456789abcdef"_s);
    QTest::newRow("a name with a space") << head() + audio(u"0 1"_s);
    QTest::newRow("too many m-lines") << head() + u"m=audio 0 x 0\r\na=inactive\r\n"_s.repeated(101);
}

void tst_OfferSdp::refuses()
{
    QFETCH(QString, sdp);
    const auto offer = OfferSdp::read(sdp);
    QVERIFY(!offer);
    QCOMPARE(offer.error().code, Common::ErrorCode::Invalid);
}

ATRIUM_TEST(tst_OfferSdp)
#include "tst_offersdp.moc"
