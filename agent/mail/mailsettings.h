// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QString>

namespace Agent {

/*! None: in the clear. StartTls: first in the clear, and nothing is sent unless the server then speaks TLS. Tls: from the first byte. */
enum class MailTls { None, StartTls, Tls };

/*! How this node sends mail. */
struct MailSettings
{
    QString server; //!< empty = this node sends none
    quint16 port = 0;
    MailTls tls = MailTls::StartTls;
    QString caFile; //!< authorities in PEM; empty = the system's
    QString user;   //!< empty = without logging in
    QString password;
    QString fromName;
    QString fromAddress;
    QString baseUrl;           //!< of the page, for links; empty = this node's own
    int perMinute = 0;         //!< that the cluster sends; 0 = any number
    int perAccountAndHour = 0; //!< that one account may have sent; 0 = any number
    Common::Millis connectTimeout{15'000};
    Common::Millis transferTimeout{60'000}; //!< of one mail, with connecting

    bool isOn() const { return !server.isEmpty(); }
};

inline QLatin1String mailTlsName(MailTls tls) //!< as the configuration spells it
{
    switch (tls) {
    case MailTls::None: return QLatin1String("none");
    case MailTls::StartTls: return QLatin1String("starttls");
    case MailTls::Tls: return QLatin1String("tls");
    }
    Q_UNREACHABLE();
}

} // namespace Agent
