// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/*!
    What reads what comes from outside, each behind one function that takes any bytes. A file of its own per function; a broken
    promise ends the program (promise.h). They run under a fuzzer (`packaging/dev test --fuzz`), and tst_fuzzregressions gives
    them every seed and every input that once broke something.
    Threads: one.
*/
namespace Fuzz {

void addresses(const QByteArray &input);     //!< names of hosts, peers, addresses to fetch from
void api(const QByteArray &input);           //!< a request to the JSON API, carried out on a database
void backups(const QByteArray &input);       //!< an archive, its head, rows and names
void board(const QByteArray &input);         //!< what people ask of a whiteboard, a frame a line
void calendars(const QByteArray &input);     //!< appointments, what they repeat, what calendars are told
void configuration(const QByteArray &input); //!< agent.toml
void envelopes(const QByteArray &input);     //!< SOAP up to the arguments of an operation
void frames(const QByteArray &input);        //!< of rooms and of the lobby
void headers(const QByteArray &input);       //!< values in headers and queries of HTTP
void letters(const QByteArray &input);       //!< mails
void media(const QByteArray &input);         //!< contents of files and what a sandbox says of them
void meeting(const QByteArray &input);       //!< what people ask of a room, a frame a line
void mounts(const QByteArray &input);        //!< /proc/self/mountinfo
void openmeetings(const QByteArray &input);  //!< its configuration
void peers(const QByteArray &input);         //!< frames of the commit channel
void recordings(const QByteArray &input);    //!< what nodes, Janus and programs write of a recording
void requests(const QByteArray &input);      //!< a connection of HTTP
void seals(const QByteArray &input);         //!< keys, sealed texts and old password hashes
void signals(const QByteArray &input);       //!< what pages offer to send, what the media server answers
void soap(const QByteArray &input);          //!< a call of a SOAP or REST operation, carried out on a database
void streams(const QByteArray &input);       //!< what people ask of voice and video, a frame a line
void websockets(const QByteArray &input);    //!< what a client sends over its WebSocket

} // namespace Fuzz
