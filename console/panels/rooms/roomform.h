// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/roomrecords.h"
#include "console/forms/recordform.h"

namespace Console {

/*! All settings of a room but its pin and its groups. */
class RoomForm : public RecordForm<ClusterRoom>
{
    Q_OBJECT
public:
    explicit RoomForm(QWidget *parent = nullptr);
};

QString roomTypeText(const QString &type); //!< "conference" in the program's language
ClusterRoom usualRoom();                   //!< what a new room begins with

} // namespace Console
