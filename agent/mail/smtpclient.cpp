// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/smtpclient.h"

#include "agent/mail/mailtext.h"
#include "agent/threads/curlthread.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

namespace Agent {

using namespace Common;

namespace {

constexpr qsizetype maximumWords = 400; // characters

struct FreeCurl
{
    void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
};

/*! Ends a connection whoever waits for it; holds the socket so that nobody else can have its number meanwhile. */
class Cutter
{
public:
    explicit Cutter(CURL *curl)
    {
        curl_socket_t socket = CURL_SOCKET_BAD;
        curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &socket);
        m_socket = socket == CURL_SOCKET_BAD ? -1 : ::dup(socket);
    }
    ~Cutter()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    Cutter(const Cutter &) = delete;
    Cutter &operator=(const Cutter &) = delete;
    void cut() const
    {
        if (m_socket >= 0)
            ::shutdown(m_socket, SHUT_RDWR);
    }

private:
    int m_socket = -1;
};

/*! What the client said last; a refusal means something else after each. */
enum class Said { Hello, Sender, Recipient, Data, WholeMail };

Said saidBy(QByteArrayView command)
{
    if (command.startsWith("MAIL "))
        return Said::Sender;
    if (command.startsWith("RCPT "))
        return Said::Recipient;
    if (command.startsWith("DATA"))
        return Said::Data;
    return Said::Hello; // greetings, TLS, logging in
}

} // namespace

/*! One mail on its way, as libcurl's callbacks see it. */
struct SmtpClient::Talk
{
    std::unique_ptr<CURL, FreeCurl> curl;
    std::stop_token stop;
    QByteArray rest; // of the mail
    Said said = Said::Hello;
    QByteArray answer;       // to what was said last
    bool isFarewell = false; // said after all that matters, also after a refusal
    std::array<char, CURL_ERROR_SIZE> error{};

    int code() const { return answer.left(3).toInt(); } // of the answer, in each of its lines; 0 = none
    void say(Said what)
    {
        said = what;
        answer.clear();
    }

    static size_t read(char *to, size_t size, size_t count, void *talk)
    {
        auto *self = static_cast<Talk *>(talk);
        const auto length = std::min(qsizetype(size * count), self->rest.size());
        std::memcpy(to, self->rest.constData(), size_t(length));
        self->rest.remove(0, length);
        if (self->rest.isEmpty()) // from here on the server may have all of it
            self->say(Said::WholeMail);
        return size_t(length);
    }
    void hear(QByteArrayView line)
    {
        constexpr qsizetype longestAnswer = 4096;
        if (!isFarewell && answer.size() + line.size() <= longestAnswer)
            answer.append(line.trimmed().toByteArray() + '\n');
    }
    static int traced(CURL *, curl_infotype type, char *data, size_t size, void *talk)
    {
        auto *self = static_cast<Talk *>(talk);
        const QByteArrayView line(data, qsizetype(size));
        if (type == CURLINFO_HEADER_IN)
            self->hear(line);
        else if (type == CURLINFO_HEADER_OUT && line.startsWith("QUIT"))
            self->isFarewell = true;
        else if (type == CURLINFO_HEADER_OUT)
            self->say(saidBy(line));
        return 0;
    }
    static int progressed(void *talk, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<Talk *>(talk)->stop.stop_requested() ? 1 : 0; // 1 = give up
    }
};

SmtpClient::SmtpClient(const MailSettings &settings, std::stop_token stop)
    : m_settings(settings)
    , m_talk(std::make_unique<Talk>())
{
    startCurl();
    m_talk->curl.reset(curl_easy_init());
    m_talk->stop = std::move(stop);
    CURL *curl = m_talk->curl.get();
    const bool isIpv6 = settings.server.contains(QLatin1Char(':'));
    const QString host = isIpv6 ? QLatin1Char('[') + settings.server + QLatin1Char(']') : settings.server;
    const QLatin1String scheme(settings.tls == MailTls::Tls ? "smtps" : "smtp");
    const auto set = [curl](CURLoption option, auto value) {
        if (const CURLcode done = curl_easy_setopt(curl, option, value); done != CURLE_OK)
            qFatal("libcurl refuses an option: %s", curl_easy_strerror(done));
    };
    set(CURLOPT_URL, QStringLiteral("%1://%2:%3").arg(scheme, host).arg(settings.port).toUtf8().constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, ""); // whatever the environment says
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_USE_SSL, long(settings.tls == MailTls::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!settings.caFile.isEmpty())
        set(CURLOPT_CAINFO, settings.caFile.toUtf8().constData());
    if (!settings.user.isEmpty()) {
        set(CURLOPT_USERNAME, settings.user.toUtf8().constData());
        set(CURLOPT_PASSWORD, settings.password.toUtf8().constData());
    }
    set(CURLOPT_CONNECTTIMEOUT_MS, long(settings.connectTimeout.count()));
    set(CURLOPT_TIMEOUT_MS, long(settings.transferTimeout.count()));
    // Also of the farewell, which the limit of a transfer does not cover.
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, std::max(1L, long(settings.transferTimeout.count() / 2000)));
    set(CURLOPT_MAIL_FROM, QStringLiteral("<%1>").arg(settings.fromAddress).toUtf8().constData());
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &Talk::read);
    set(CURLOPT_READDATA, m_talk.get());
    set(CURLOPT_DEBUGFUNCTION, &Talk::traced);
    set(CURLOPT_DEBUGDATA, m_talk.get());
    set(CURLOPT_VERBOSE, 1L); // to Talk::traced alone
    set(CURLOPT_XFERINFOFUNCTION, &Talk::progressed);
    set(CURLOPT_XFERINFODATA, m_talk.get());
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_ERRORBUFFER, m_talk->error.data());
}

// libcurl takes its leave of the server and waits for the answer, and asks nobody meanwhile whether to go on.
SmtpClient::~SmtpClient()
{
    const Cutter cutter(m_talk->curl.get());
    if (m_isInTrouble)
        cutter.cut();
    const std::stop_callback stopped(m_talk->stop, [&cutter] { cutter.cut(); });
    m_talk->curl.reset();
}

SmtpOutcome SmtpClient::send(const QString &to, const QByteArray &message)
{
    m_talk->rest = message;
    m_talk->isFarewell = false;
    m_talk->say(Said::Hello);
    m_talk->error.fill('\0');
    const std::unique_ptr<curl_slist, void (*)(curl_slist *)> recipients(
        curl_slist_append(nullptr, QStringLiteral("<%1>").arg(to).toUtf8().constData()), curl_slist_free_all);
    curl_easy_setopt(m_talk->curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    const CURLcode result = curl_easy_perform(m_talk->curl.get());
    curl_easy_setopt(m_talk->curl.get(), CURLOPT_MAIL_RCPT, nullptr);
    const SmtpOutcome became = outcome(result);
    m_isInTrouble = became.kind == SmtpOutcome::Kind::ServerTrouble;
    return became;
}

SmtpKnock SmtpClient::knock()
{
    CURL *curl = m_talk->curl.get();
    m_talk->isFarewell = false;
    m_talk->say(Said::Hello);
    m_talk->error.fill('\0');
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 0L);
    curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "NOOP");
    const CURLcode result = curl_easy_perform(curl);
    if (result == CURLE_OK)
        return {SmtpKnock::Outcome::Well};
    m_isInTrouble = true;
    const QString words = withoutSecrets(
        QString::fromUtf8(m_talk->error.front() != '\0' ? m_talk->error.data() : curl_easy_strerror(result)));
    switch (result) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT: return {SmtpKnock::Outcome::NotReached, words};
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE: return {SmtpKnock::Outcome::NoTls, words};
    case CURLE_LOGIN_DENIED: return {SmtpKnock::Outcome::NotLoggedIn, words};
    default: return {SmtpKnock::Outcome::Odd, words};
    }
}

SmtpOutcome SmtpClient::outcome(int result) const
{
    using Kind = SmtpOutcome::Kind;
    const int code = m_talk->code();
    const bool isWhole = m_talk->said == Said::WholeMail;
    if (result == CURLE_OK || (isWhole && code / 100 == 2))
        return {Kind::Sent};
    const bool isRefused = code / 100 == 5;
    const bool isPutOff = code / 100 == 4;
    const QString said = isRefused || isPutOff ? QString::fromUtf8(m_talk->answer)
        : m_talk->stop.stop_requested()        ? MailText::tr("The node was stopped.")
        : m_talk->error.front() != '\0'        ? QString::fromUtf8(m_talk->error.data())
                                               : QString::fromUtf8(curl_easy_strerror(CURLcode(result)));
    const QString words = withoutSecrets(said);
    switch (m_talk->said) {
    case Said::Hello: // also a wrong password: it is not the fault of this one mail
    case Said::Sender: return {Kind::ServerTrouble, words};
    case Said::Recipient:
    case Said::Data:
    case Said::WholeMail: break;
    }
    if (isRefused)
        return {Kind::Refused, words};
    if (isPutOff)
        return {Kind::Later, words};
    return {Kind::ServerTrouble, words, isWhole};
}

// Some servers repeat what they did not understand.
QString SmtpClient::withoutSecrets(QString words) const
{
    const QByteArray password = m_settings.password.toUtf8();
    if (!password.isEmpty()) {
        const QByteArray user = m_settings.user.toUtf8();
        const QByteArray plain = '\0' + user + '\0' + password; // RFC 4616
        for (const QByteArray &secret : {password, password.toBase64(), plain.toBase64()})
            words.replace(QString::fromUtf8(secret), QStringLiteral("***"));
    }
    for (QChar &character : words) {
        if (!character.isPrint())
            character = QLatin1Char(' ');
    }
    return words.simplified().left(maximumWords);
}

} // namespace Agent
