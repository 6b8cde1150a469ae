# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""A mail server as administrations run it, on this machine only: Postfix, which delivers by LMTP to Dovecot.

Prints its SMTP port, then one JSON object a line for every mail that somebody reads in it by IMAP: {"to", "data"}. Ends,
with both servers, when its standard input does. Needs root, as both servers do.
"""

import contextlib
import imaplib
import json
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

# Who reads their mail here.
ADDRESS = "rolle.eins@amt.example.org"
PASSWORD = "only-here"
POSTFIX = "/usr/lib/postfix/sbin"

MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
daemon_directory = {postfix}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.example.org
mydestination =
virtual_mailbox_domains = amt.example.org
virtual_mailbox_maps = static:all
virtual_transport = lmtp:inet:127.0.0.1:{lmtp}
smtpd_recipient_restrictions = permit_auth_destination, reject
alias_maps =
"""
# All services that a mail passes on its way in and on to LMTP; none in a cage, which would have to be furnished first.
MASTER = """
127.0.0.1:{smtp} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
"""
DOVECOT = """
base_dir = {folder}/dovecot
log_path = {folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:{folder}/mail/%u
mail_uid = mail
mail_gid = mail
first_valid_uid = 1
first_valid_gid = 1
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid=mail gid=mail home={folder}/mail/%u allow_all_users=yes
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
"""


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise SystemExit(f"nobody listens on {port}")


def read_mail(imap):
    """Prints each mail as it comes, until the server goes."""
    with contextlib.suppress(imaplib.IMAP4.error, OSError):
        print_mail(imap)


def print_mail(imap):
    box = imaplib.IMAP4("127.0.0.1", imap)
    box.login(ADDRESS, PASSWORD)
    seen = 0
    while True:
        box.select("INBOX", readonly=True)
        _, [found] = box.search(None, "ALL")
        for number in found.split()[seen:]:
            _, [(_, data), *_] = box.fetch(number, "(RFC822)")
            print(json.dumps({"to": ADDRESS, "data": data.decode()}), flush=True)
            seen += 1
        time.sleep(0.05)


def serve(folder):
    smtp, lmtp, imap = free_port(), free_port(), free_port()
    conf = folder / "conf"
    conf.mkdir()
    for name in ["spool", "data", "mail", "dovecot"]:
        (folder / name).mkdir()
    folder.chmod(0o755)
    shutil.chown(folder / "data", "postfix")
    shutil.chown(folder / "mail", "mail", "mail")
    settings = {"folder": folder, "postfix": POSTFIX, "smtp": smtp, "lmtp": lmtp, "imap": imap, "password": PASSWORD}
    (conf / "main.cf").write_text(MAIN.format(**settings))
    (conf / "master.cf").write_text(MASTER.format(**settings))
    (conf / "dovecot.conf").write_text(DOVECOT.format(**settings))
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    # Makes the folders of the queue.
    subprocess.run(["postfix", "-c", conf, "check"], **quiet)
    servers = [
        subprocess.Popen(["dovecot", "-F", "-c", conf / "dovecot.conf"], **quiet),
        subprocess.Popen([f"{POSTFIX}/master", "-c", conf, "-d"], **quiet),
    ]
    try:
        for port in [smtp, lmtp, imap]:
            wait_for(port)
        print(smtp, flush=True)
        threading.Thread(target=read_mail, args=[imap], daemon=True).start()
        sys.stdin.read()
    finally:
        for server in servers:
            server.terminate()
            server.wait()


with tempfile.TemporaryDirectory(prefix="lotse-mail-") as name:
    serve(pathlib.Path(name))
