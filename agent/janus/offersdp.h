// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Agent {

/*!
    What a page offers to send (an SDP, RFC 8866), taken apart as far as who may send what needs it. The rest is passed on, but only when
    it is plain text of bounded lines: what reads it next is written in C.
    Threads: any; a value.
*/
class OfferSdp
{
public:
    enum class Media { Audio, Video };
    /*! An m-line that is to carry something. */
    struct Line
    {
        QString mid;
        Media media = Media::Audio;
    };

    static constexpr qsizetype mostLines = 100; //!< m-lines, also those that lie idle
    static constexpr qsizetype maximumLineLength = 4096;
    static constexpr qsizetype maximumMidLength = 15; //!< as Janus takes them in the header of a packet

    /*! Errors: Invalid. Data channels are refused. */
    static Common::Result<OfferSdp> read(const QString &sdp);
    /*! Whether the text is one that may be passed on as it is: an answer. */
    static Common::Result<void> check(const QString &sdp);

    const QList<Line> &sending() const { return m_sending; } //!< what sends
    /*! The offer with m-lines that send nothing but for those in `mids`. */
    QString restrictedTo(const QSet<QString> &mids) const;

private:
    struct Section
    {
        QStringList lines;
        QString mid;
        bool isSending = false;
    };

    QStringList m_head;
    QList<Section> m_sections;
    QList<Line> m_sending;
};

} // namespace Agent
