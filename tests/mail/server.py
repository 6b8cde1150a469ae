# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""A mail server (aiosmtpd) that answers as told, on this machine only.

Prints its port, then one JSON object a line for every mail it took or refused: {"answer", "from", "to", "data"}. Ends when
its standard input does, so that it never outlives the test that started it.
"""

import argparse
import asyncio
import json
import logging
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Handler:
    """Answers to DATA in the order given; the last one holds for all further mails."""

    def __init__(self, data, rcpt):
        self.data, self.rcpt = data, rcpt

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.rcpt:
            return f"{self.rcpt} 5.1.1 <{address}>: Recipient address rejected"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        answer = self.data.pop(0) if len(self.data) > 1 else self.data[0]
        mail = {
            "answer": answer,
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "data": envelope.original_content.decode(),
            "encrypted": server.transport.get_extra_info("ssl_object") is not None,
        }
        print(json.dumps(mail), flush=True)
        return f"{answer} as told"


async def serve(arguments):
    context = None
    if arguments.certificate:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(arguments.certificate, arguments.key)

    def check_login(server, session, envelope, mechanism, given):
        right = isinstance(given, LoginPassword) and f"{given.login.decode()}:{given.password.decode()}" == arguments.login
        return AuthResult(success=right, handled=False, message=None if right else "535 5.7.8 wrong password")

    # One handler for all connections: answers are counted by mail.
    handler = Handler(arguments.data.split(","), arguments.rcpt)

    def session():
        return SMTP(
            handler,
            hostname="test.example.org",
            tls_context=None if arguments.tls else context,
            authenticator=check_login if arguments.login else None,
            auth_required=bool(arguments.login),
            auth_require_tls=False,
        )

    tls = context if arguments.tls else None
    server = await asyncio.get_running_loop().create_server(session, "127.0.0.1", arguments.port, ssl=tls)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


# What is wrong here on purpose needs no report.
warnings.simplefilter("ignore")
logging.disable()

parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int, default=0)
parser.add_argument("--data", default="250", help="answers to DATA, by comma")
parser.add_argument("--rcpt", help="the answer to every RCPT")
parser.add_argument("--certificate")
parser.add_argument("--key")
parser.add_argument("--tls", action="store_true", help="encrypted from the first byte on, not by STARTTLS")
parser.add_argument("--login", help="user:password that every client has to give")
asyncio.run(serve(parser.parse_args()))
