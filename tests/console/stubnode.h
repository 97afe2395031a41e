// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soapstub.h"

/*! A node that takes the login admin/secret and tells `servers` as the nodes of its cluster. */
class StubNode : public SoapStub
{
    Q_OBJECT
public:
    StubNode();

    QList<QUrl> servers;
    QByteArray loginAnswer = "1"; //!< to the right login
    QByteArrayList passwords;     //!< that were sent here
};
