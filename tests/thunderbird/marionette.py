# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""Scripts inside a running Thunderbird, over the protocol Marionette: JSON with its length in front, on a socket."""

import json
import socket
import time


class ScriptError(Exception):
    """What Thunderbird answered instead of a result."""


class Marionette:
    def __init__(self, port, patience):
        self.socket = connect(port, patience)
        self.file = self.socket.makefile("rb")
        self.number = 0
        self.receive()
        self.call("WebDriver:NewSession", {})
        self.call("WebDriver:SetTimeouts", {"script": 60_000})
        self.call("Marionette:SetContext", {"value": "chrome"})

    def receive(self):
        length = b""
        while (digit := self.file.read(1)) != b":":
            if not digit:
                raise ScriptError("Thunderbird has ended")
            length += digit
        return json.loads(self.file.read(int(length)))

    def call(self, command, parameters):
        self.number += 1
        message = json.dumps([0, self.number, command, parameters]).encode()
        self.socket.sendall(str(len(message)).encode() + b":" + message)
        _, _, error, result = self.receive()
        if error:
            raise ScriptError(f"{error['error']}: {error['message']}")
        return result

    def run(self, body, *arguments):
        """The result of the async function with this body; its arguments are in `given`."""
        script = """
            const given = [...arguments];
            const done = given.pop();
            (async () => { %s })().then(
                value => done({ value: value ?? null }), error => done({ error: `${error}\\n${error.stack}` }));
        """
        answer = self.call("WebDriver:ExecuteAsyncScript", {"script": script % body, "args": list(arguments)})["value"]
        if "error" in answer:
            raise ScriptError(answer["error"])
        return answer["value"]


def connect(port, patience):
    end = time.monotonic() + patience
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=90)
        except ConnectionRefusedError:
            if time.monotonic() > end:
                raise
            time.sleep(0.5)
