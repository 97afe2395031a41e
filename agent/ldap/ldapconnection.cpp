// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ldap/ldapconnection.h"

#include "agent/ldap/ldaptext.h"
#include "agent/ldap/socketcut.h"

#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <ldap.h>

namespace Agent {

using namespace Common;

namespace {

constexpr auto systemAuthorities = "/etc/ssl/certs/ca-certificates.crt";
constexpr qint64 shortestWaitMs = 1; // libldap takes 0 for "do not wait", and -1 for ever

timeval timeLeft(const QDeadlineTimer &deadline)
{
    const qint64 ms = std::max(shortestWaitMs, deadline.remainingTime());
    return {time_t(ms / 1000), suseconds_t(ms % 1000 * 1000)};
}

// What a server answers to a bind when it is this name and password that it does not like.
bool isRefusal(int code)
{
    constexpr int refusals[] = {LDAP_INVALID_CREDENTIALS,  LDAP_NO_SUCH_OBJECT,      LDAP_INVALID_DN_SYNTAX,
                                LDAP_INAPPROPRIATE_AUTH,   LDAP_INSUFFICIENT_ACCESS, LDAP_CONSTRAINT_VIOLATION,
                                LDAP_UNWILLING_TO_PERFORM, LDAP_NAMING_VIOLATION};
    return std::ranges::find(refusals, code) != std::end(refusals);
}

bool isOutage(int code) // of a connection or a server; all else is an answer
{
    return code < 0 || code == LDAP_BUSY || code == LDAP_UNAVAILABLE || code == LDAP_OTHER
        || code == LDAP_TIMELIMIT_EXCEEDED || code == LDAP_ADMINLIMIT_EXCEEDED;
}

} // namespace

struct LdapConnection::Watch
{
    QDeadlineTimer deadline;
    ldap_conncb callbacks;
    std::unique_ptr<SocketCut> cut;

    static int connected(LDAP *, Sockbuf *buffer, LDAPURLDesc *, sockaddr *, ldap_conncb *callbacks)
    {
        auto *watch = static_cast<Watch *>(callbacks->lc_arg);
        int descriptor = -1;
        ber_sockbuf_ctrl(buffer, LBER_SB_OPT_GET_FD, &descriptor);
        FileDescriptor socket(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0));
        if (!socket.isOpen())
            return -1;
        watch->cut = std::make_unique<SocketCut>(std::move(socket), watch->deadline);
        return 0;
    }
    static void closing(LDAP *, Sockbuf *, ldap_conncb *callbacks)
    {
        static_cast<Watch *>(callbacks->lc_arg)->cut.reset();
    }
};

QString LdapEntry::text(const QString &attribute) const
{
    const QByteArrayList found = values.value(attribute.toLower());
    return found.isEmpty() ? QString() : QString::fromUtf8(found.first()).trimmed();
}

QStringList LdapEntry::texts(const QString &attribute) const
{
    QStringList all;
    const QByteArrayList found = values.value(attribute.toLower());
    for (const QByteArray &each : found)
        all.append(QString::fromUtf8(each));
    return all;
}

LdapConnection::LdapConnection(const QString &server, QDeadlineTimer deadline) : m_server(server), m_deadline(deadline)
{
}

LdapConnection::~LdapConnection()
{
    if (m_ldap)
        ldap_unbind_ext(m_ldap, nullptr, nullptr);
}

Result<std::unique_ptr<LdapConnection>> LdapConnection::open(const LdapSettings &settings, const QString &server,
                                                             QDeadlineTimer deadline)
{
    std::unique_ptr<LdapConnection> connection(new LdapConnection(server, deadline));
    if (const int code = connection->setUp(settings); code != LDAP_SUCCESS)
        return connection->failed(LdapText::tr("The connection cannot be set up"), code);
    const auto connected = connection->connect(settings);
    if (connected)
        return connection;
    Error error = connected.error();
    error.remedy = LdapText::tr("Check that the server runs and can be reached from here.");
    if (settings.needsTls)
        error.remedy += QLatin1Char(' ')
            + LdapText::tr(
                  "Its certificate must name the host as ldap.servers does, and be signed by an authority of %1.")
                  .arg(settings.caFile.isEmpty() ? QLatin1String(systemAuthorities) : settings.caFile);
    return error;
}

Result<void> LdapConnection::connect(const LdapSettings &settings)
{
    if (settings.needsTls && m_server.startsWith(QLatin1String("ldap:"), Qt::CaseInsensitive))
        return startTls();
    const int code = ldap_connect(m_ldap);
    return code == LDAP_SUCCESS ? Result<void>() : failed(LdapText::tr("There is no connection"), code);
}

int LdapConnection::setUp(const LdapSettings &settings)
{
    if (const int code = ldap_initialize(&m_ldap, m_server.toUtf8().constData()); code != LDAP_SUCCESS)
        return code;
    const QByteArray authorities =
        settings.caFile.isEmpty() ? QByteArray(systemAuthorities) : QFile::encodeName(settings.caFile);
    const timeval patience = timeLeft(m_deadline);
    m_watch = std::make_unique<Watch>(Watch{m_deadline, {Watch::connected, Watch::closing, nullptr}, {}});
    m_watch->callbacks.lc_arg = m_watch.get();
    constexpr int protocol = LDAP_VERSION3;
    constexpr int demand = LDAP_OPT_X_TLS_DEMAND;
    constexpr int oldestTls = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
    constexpr int deref = LDAP_DEREF_NEVER;
    constexpr int asClient = 0;
    // Every option that /etc/ldap/ldap.conf or a file beside the agent might have set.
    const std::pair<int, const void *> options[] = {
        {LDAP_OPT_PROTOCOL_VERSION, &protocol},
        {LDAP_OPT_REFERRALS, LDAP_OPT_OFF},
        {LDAP_OPT_RESTART, LDAP_OPT_ON},
        {LDAP_OPT_DEREF, &deref},
        {LDAP_OPT_NETWORK_TIMEOUT, &patience},
        {LDAP_OPT_TIMEOUT, &patience},
        {LDAP_OPT_X_TLS_CACERTFILE, authorities.constData()},
        {LDAP_OPT_X_TLS_CACERTDIR, nullptr},
        {LDAP_OPT_X_TLS_CERTFILE, nullptr},
        {LDAP_OPT_X_TLS_KEYFILE, nullptr},
        {LDAP_OPT_X_TLS_REQUIRE_CERT, &demand},
        {LDAP_OPT_X_TLS_PROTOCOL_MIN, &oldestTls},
        {LDAP_OPT_CONNECT_CB, &m_watch->callbacks},
    };
    for (const auto &[option, value] : options) {
        if (ldap_set_option(m_ldap, option, value) != LDAP_OPT_SUCCESS)
            return LDAP_LOCAL_ERROR;
    }
    if (settings.needsTls && ldap_set_option(m_ldap, LDAP_OPT_X_TLS_NEWCTX, &asClient) != LDAP_OPT_SUCCESS)
        return LDAP_LOCAL_ERROR; // the authority's file cannot be read, say
    return LDAP_SUCCESS;
}

Result<void> LdapConnection::startTls()
{
    int message = 0;
    if (const int code = ldap_start_tls(m_ldap, nullptr, nullptr, &message); code != LDAP_SUCCESS)
        return failed(LdapText::tr("There is no connection"), code);
    LDAPMessage *answer = nullptr;
    int code = wait(message, LDAP_RES_EXTENDED, &answer);
    if (code == LDAP_SUCCESS)
        code = outcomeOf(answer);
    if (code != LDAP_SUCCESS)
        return failed(LdapText::tr("The server does not start TLS"), code);
    const timeval patience = timeLeft(m_deadline);
    ldap_set_option(m_ldap, LDAP_OPT_NETWORK_TIMEOUT, &patience);
    if (const int installed = ldap_install_tls(m_ldap); installed != LDAP_SUCCESS)
        return failed(LdapText::tr("TLS was not agreed on"), installed);
    return {};
}

int LdapConnection::wait(int message, int wanted, LDAPMessage **answer)
{
    timeval patience = timeLeft(m_deadline);
    const int type = m_deadline.hasExpired() ? 0 : ldap_result(m_ldap, message, LDAP_MSG_ALL, &patience, answer);
    if (type == 0) {
        ldap_abandon_ext(m_ldap, message, nullptr, nullptr);
        return LDAP_TIMEOUT;
    }
    if (type < 0) {
        int code = LDAP_SERVER_DOWN;
        ldap_get_option(m_ldap, LDAP_OPT_RESULT_CODE, &code);
        return code == LDAP_SUCCESS ? LDAP_SERVER_DOWN : code;
    }
    if (type == wanted)
        return LDAP_SUCCESS;
    ldap_msgfree(*answer);
    return LDAP_PROTOCOL_ERROR;
}

int LdapConnection::outcomeOf(LDAPMessage *answer)
{
    int code = LDAP_SUCCESS;
    const int parsed = ldap_parse_result(m_ldap, answer, &code, nullptr, nullptr, nullptr, nullptr, 1);
    return parsed == LDAP_SUCCESS ? code : parsed;
}

Error LdapConnection::failed(const QString &what, int code) const
{
    char *told = nullptr;
    if (m_ldap)
        ldap_get_option(m_ldap, LDAP_OPT_DIAGNOSTIC_MESSAGE, &told);
    QString why = QString::fromUtf8(ldap_err2string(code));
    if (told && *told && qstrcmp(told, "(unknown error code)") != 0)
        why += QLatin1String(" (") + QString::fromUtf8(told).simplified() + QLatin1Char(')');
    ldap_memfree(told);
    const ErrorCode kind = isOutage(code) ? ErrorCode::Unavailable : ErrorCode::Config;
    return {kind, QStringLiteral("%1: %2: %3.").arg(m_server, what, why)};
}

Result<void> LdapConnection::bind(const QByteArray &dn, const QString &password)
{
    if (dn.isEmpty() || password.isEmpty())
        return Error{ErrorCode::WrongLogin,
                     QStringLiteral("%1: %2").arg(m_server, LdapText::tr("Without a password nobody logs in."))};
    QByteArray secret = password.toUtf8();
    berval credentials{ber_len_t(secret.size()), secret.data()};
    int message = 0;
    int code = ldap_sasl_bind(m_ldap, dn.constData(), LDAP_SASL_SIMPLE, &credentials, nullptr, nullptr, &message);
    if (code == LDAP_SUCCESS) {
        LDAPMessage *answer = nullptr;
        code = wait(message, LDAP_RES_BIND, &answer);
        if (code == LDAP_SUCCESS)
            code = outcomeOf(answer);
    }
    secret.fill('\0');
    if (code == LDAP_SUCCESS)
        return {};
    Error error = failed(LdapText::tr("\"%1\" cannot log in").arg(QString::fromUtf8(dn)), code);
    if (isRefusal(code))
        error.code = ErrorCode::WrongLogin;
    return error;
}

Result<QList<LdapEntry>> LdapConnection::search(const Search &wanted)
{
    std::vector<QByteArray> names;
    for (const QString &attribute : wanted.attributes)
        names.push_back(attribute.toUtf8());
    std::vector<char *> attributes;
    for (QByteArray &name : names)
        attributes.push_back(name.data());
    attributes.push_back(nullptr);
    timeval patience = timeLeft(m_deadline);
    const int scope = wanted.scope == Scope::Entry ? LDAP_SCOPE_BASE : LDAP_SCOPE_SUBTREE;
    const QString what = LdapText::tr("The search below \"%1\" failed").arg(QString::fromUtf8(wanted.base));
    int message = 0;
    int code = ldap_search_ext(m_ldap, wanted.base.constData(), scope, wanted.filter.constData(), attributes.data(), 0,
                               nullptr, nullptr, &patience, wanted.limit, &message);
    LDAPMessage *answer = nullptr;
    if (code == LDAP_SUCCESS)
        code = wait(message, LDAP_RES_SEARCH_RESULT, &answer);
    if (code != LDAP_SUCCESS)
        return failed(what, code);
    QList<LdapEntry> entries;
    for (LDAPMessage *each = ldap_first_entry(m_ldap, answer); each; each = ldap_next_entry(m_ldap, each))
        entries.append(entryFrom(each));
    code = outcomeOf(answer);
    if (code != LDAP_SUCCESS && code != LDAP_SIZELIMIT_EXCEEDED && code != LDAP_PARTIAL_RESULTS)
        return failed(what, code);
    return entries;
}

LdapEntry LdapConnection::entryFrom(LDAPMessage *message) const
{
    LdapEntry entry;
    if (char *dn = ldap_get_dn(m_ldap, message)) {
        entry.dn = QString::fromUtf8(dn);
        ldap_memfree(dn);
    }
    BerElement *place = nullptr;
    for (char *name = ldap_first_attribute(m_ldap, message, &place); name;
         name = ldap_next_attribute(m_ldap, message, place)) {
        QByteArrayList &values = entry.values[QString::fromUtf8(name).toLower()];
        if (berval **found = ldap_get_values_len(m_ldap, message, name)) {
            for (berval **each = found; *each; ++each)
                values.append(QByteArray((*each)->bv_val, qsizetype((*each)->bv_len)));
            ldap_value_free_len(found);
        }
        ldap_memfree(name);
    }
    ber_free(place, 0);
    return entry;
}

} // namespace Agent
