// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/fetch/fetcher.h"

#include "agent/fetch/fetchhop.h"
#include "agent/fetch/fetchtext.h"

namespace Agent {

using namespace Common;
using namespace std::chrono;

namespace {

/*! One of those that run at once. */
class Turn
{
public:
    explicit Turn(std::atomic<int> &running) : m_running(running), m_number(++running) {}
    ~Turn() { --m_running; }
    Q_DISABLE_COPY_MOVE(Turn)
    bool isGiven() const { return m_number <= Fetcher::mostAtOnce; }

private:
    std::atomic<int> &m_running;
    const int m_number;
};

} // namespace

QString Fetcher::hostOf(const QString &address)
{
    const auto read = readFetchAddress(address);
    return read ? read->host : QString();
}

Result<qint64> Fetcher::fetch(const QString &text, qint64 limitBytes, const Sink &sink)
{
    const Turn turn(m_running);
    if (!turn.isGiven())
        return Error{ErrorCode::TooMany, FetchText::tr("This node fetches %1 files at this moment.").arg(mostAtOnce),
                     FetchText::tr("Try again soon.")};
    auto address = readFetchAddress(text);
    const auto until = steady_clock::now() + m_settings.wholeTimeout;
    bool wasEncrypted = false;
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        if (!address)
            return address.error();
        if (!m_settings.hosts.allows(address->host))
            return Error{ErrorCode::Forbidden, FetchText::tr("Nothing is fetched from the host %1.").arg(address->host),
                         FetchText::tr("The administrator names the hosts in files.import_hosts.")};
        if (wasEncrypted && !address->isEncrypted)
            return Error{ErrorCode::Forbidden, FetchText::tr("The server leads from https to http.")};
        wasEncrypted = address->isEncrypted;
        const auto left = duration_cast<Millis>(until - steady_clock::now());
        const auto read = FetchHop(m_settings, m_isStopping, limitBytes, sink).read(*address, left);
        if (!read)
            return read.error();
        if (read->redirect.isEmpty())
            return read->bytes;
        address = readFetchAddress(read->redirect);
    }
    return Error{ErrorCode::TooMany, FetchText::tr("The server leads from one address to the next, and on and on.")};
}

} // namespace Agent
