#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server for tests (aiosmtpd), which does to each mail what its recipient's address says:

later-…    451 the first time, then takes it
never-…    550
nomail-…   554 to the mail itself
hangup-…   takes the mail and hangs up without a word the first time, then takes it
hold-…     takes the mail and says so only when a line comes on standard input
others     takes it

Prints JSON lines: {"port"} first, then one for each mail that it has got whole, read by Python's email package.
"""
import argparse
import asyncio
import base64
import email
import email.policy
import json
import logging
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

warnings.simplefilter("ignore")     # that a password in the clear is unwise
logging.getLogger("mail.log").setLevel(logging.CRITICAL)    # clients that go in the middle are what is tested


def say(what):
    print(json.dumps(what), flush=True)


def seen(raw):
    """What a reader of mail sees of it."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    defects = [str(defect) for part in message.walk() for defect in part.defects]
    defects += [str(defect) for _, value in message.items() for defect in value.defects]
    parts = []
    for part in message.walk():
        if part.is_multipart():
            continue
        content = part.get_content()
        parts.append({
            "type": part.get_content_type(),
            "charset": part.get_content_charset(),
            "method": part.get_param("method"),
            "file": part.get_filename(),
            "isAttachment": part.get_content_disposition() == "attachment",
            "text": content if isinstance(content, str) else content.decode(),
        })
    headers = [[name, str(value)] for name, value in message.items()]
    people = {name: [[one.display_name, one.addr_spec] for one in message[name].addresses]
              for name in ("From", "To", "Reply-To") if message[name]}
    return {"headers": headers, "people": people, "parts": parts, "defects": defects}


class Handler:
    def __init__(self, sender_refused):
        self.sender_refused = sender_refused
        self.known = set()
        self.released = asyncio.Event()

    def is_first(self, address):
        first = address not in self.known
        self.known.add(address)
        return first

    async def handle_MAIL(self, server, session, envelope, address, options):
        if self.sender_refused:
            return "550 5.7.1 This sender may not send"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("later-") and self.is_first(address):
            return "451 4.7.1 Greylisted, try again later"
        if address.startswith("never-"):
            return "550-5.1.1 No such person here\r\n550 5.1.1 Ask the postmaster"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        to = envelope.rcpt_tos[0]
        if to.startswith("nomail-"):
            return "554 5.6.0 We do not want this mail"
        say({"from": envelope.mail_from, "to": envelope.rcpt_tos, "connection": session.peer[1],
             "isTls": session.ssl is not None or server.transport.get_extra_info("ssl_object") is not None,
             "isLoggedIn": session.authenticated, "raw": base64.b64encode(envelope.original_content).decode(),
             **seen(envelope.original_content)})
        if to.startswith("hangup-") and self.is_first(to):
            server.transport.abort()
        if to.startswith("hold-"):
            await self.released.wait()
        return "250 OK"


def authenticator_of(user, password):
    def authenticate(server, session, envelope, mechanism, data):
        if (data.login.decode(), data.password.decode()) == (user, password):
            return AuthResult(success=True)
        # As careless servers do: the answer repeats what was sent.
        plain = base64.b64encode(b"\0" + data.login + b"\0" + data.password).decode()
        return AuthResult(success=False, handled=False,
                          message=f"535 5.7.8 Wrong: {data.password.decode()} in {plain}")
    return authenticate


async def serve(args):
    handler = Handler(args.refuse_sender)
    tls = None
    if args.certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(args.certificate, args.key)

    def connection():
        return SMTP(handler, tls_context=tls if args.tls == "starttls" else None,
                    require_starttls=args.tls == "starttls", auth_required=bool(args.user), auth_require_tls=False,
                    authenticator=authenticator_of(args.user, args.password))

    loop = asyncio.get_running_loop()
    server = await loop.create_server(connection, "127.0.0.1", args.port, ssl=tls if args.tls == "tls" else None)
    say({"port": server.sockets[0].getsockname()[1]})

    async def obey():
        reader = asyncio.StreamReader()
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        while await reader.readline():
            handler.released.set()

    await obey()    # until whoever started this ends
    server.close()


parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int, default=0)
parser.add_argument("--tls", choices=["none", "starttls", "tls"], default="none")
parser.add_argument("--certificate")
parser.add_argument("--key")
parser.add_argument("--user", default="")
parser.add_argument("--password", default="")
parser.add_argument("--refuse-sender", action="store_true")
asyncio.run(serve(parser.parse_args()))
