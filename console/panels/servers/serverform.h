// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/recordform.h"
#include "console/panels/servers/serverdraft.h"

namespace Console {

/*! The form of one server: the seed's fields, and how much of the load it takes. */
class ServerForm : public RecordForm<ServerDraft>
{
    Q_OBJECT
public:
    explicit ServerForm(QWidget *parent = nullptr);
};

} // namespace Console
