# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""Shows our mails to the real Thunderbird: an invitation is accepted, an update moves the entry, a cancellation removes it.

    python invitation.py DIR    DIR holds 1.eml (invited), 2.eml (moved), 3.eml (cancelled)

Needs the programs thunderbird and Xvfb, and the Python of tests/mail/requirements.txt, whose mail server takes the answers
to the organiser. Everything else, the account and its mails too, stands in a profile that is removed afterwards.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from marionette import Marionette

HERE = Path(__file__).parent
UID = "5d41402abc4b2a76b9719d911017c592"
ATTENDEE = "rolle.eins@example.org"

# An account whose mails stand in the profile: its server does not exist and is never asked.
PREFERENCES = {
    "mail.accountmanager.accounts": "account1",
    "mail.accountmanager.defaultaccount": "account1",
    "mail.account.account1.identities": "id1",
    "mail.account.account1.server": "server1",
    "mail.identity.id1.fullName": "Rolle Eins",
    "mail.identity.id1.useremail": ATTENDEE,
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.identity.id1.valid": True,
    "mail.server.server1.type": "pop3",
    "mail.server.server1.hostname": "mail.example.org",
    "mail.server.server1.userName": "rolle.eins",
    "mail.server.server1.name": ATTENDEE,
    "mail.server.server1.directory-rel": "[ProfD]Mail/mail.example.org",
    "mail.server.server1.login_at_startup": False,
    "mail.server.server1.check_new_mail": False,
    "mail.server.server1.deferred_to_account": "",
    "mail.smtpservers": "smtp1",
    "mail.smtp.defaultserver": "smtp1",
    "mail.smtpserver.smtp1.hostname": "127.0.0.1",
    "mail.smtpserver.smtp1.authMethod": 1,
    "mail.smtpserver.smtp1.try_ssl": 0,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.spotlight.firstRunDone": True,
    "mail.rights.version": 1,
    "mail.shell.checkDefaultClient": False,
    "mailnews.start_page.enabled": False,
    "mailnews.start_page_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.enabled": False,
    "app.donation.eoy.version.viewed": 999,
    "calendar.timezone.local": "Europe/Berlin",
    "calendar.timezone.useSystemTimezone": False,
    "network.proxy.type": 1,
    "network.proxy.socks": "127.0.0.1",
    "network.proxy.socks_port": 9,
    "network.proxy.no_proxies_on": "127.0.0.1",
}

SHOW = """
    const [subject] = given;
    const tabmail = document.getElementById("tabmail");
    const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
    const until = async (what, condition) => {
        for (let tries = 0; tries < 150; tries++) {
            const value = await condition();
            if (value) return value;
            await new Promise(resolve => setTimeout(resolve, 200));
        }
        throw new Error(`waited 30 s in vain for ${what}`);
    };
    const account = MailServices.accounts.getAccount("account1");
    const inbox = await until("the inbox", () => account.incomingServer.rootFolder.getChildNamed("Inbox"));
    const pane = await until("the window", () => tabmail?.currentAbout3Pane?.displayFolder && tabmail.currentAbout3Pane);
    pane.displayFolder(inbox.URI);
    const at = await until(`the mail “${subject}”`, () => {
        const view = pane.gDBView;
        for (let row = 0; row < (view?.rowCount ?? 0); row++) {
            if (view.getMsgHdrAt(row).mime2DecodedSubject.startsWith(subject)) return row + 1;
        }
        return 0;
    });
    pane.threadTree.selectedIndex = at - 1;
    const buttons = () => {
        const page = tabmail.currentAboutMessage?.document;
        const bar = page?.getElementById("imip-bar");
        if (!bar || bar.hidden || bar.collapsed || !page.title) return null;
        if (!tabmail.currentAboutMessage.gMessage?.mime2DecodedSubject.startsWith(subject)) return null;
        const shown = [...page.querySelectorAll("[id^=imip][id$=Button]")].filter(b => !b.hidden && b.getClientRects().length);
        return shown.length ? shown : null;
    };
"""

PRESS = (
    SHOW
    + """
    let ids = [];
    // Buttons come and go while Thunderbird looks the entry up.
    const button = await until(given[1], () => {
        const shown = buttons() ?? [];
        ids = shown.map(button => button.id);
        return shown.find(button => button.id === given[1]);
    }).catch(error => { throw new Error(`${error.message}; there are ${ids}`) });
    button.doCommand();
    return ids;
"""
)

READ = """
    const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
    const found = [];
    for (const calendar of cal.manager.getCalendars()) {
        const item = await calendar.getItem(given[0]);
        if (!item) continue;
        const own = item.getAttendees().map(attendee => [attendee.id, attendee.participationStatus]);
        found.push({ start: item.startDate.icalString, zone: item.startDate.timezone.tzid, title: item.title,
            location: item.getProperty("LOCATION"), attendees: own });
    }
    return found;
"""

PREPARE = """
    const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
    for (const calendar of cal.manager.getCalendars()) cal.manager.unregisterCalendar(calendar);
    const calendar = cal.manager.createCalendar("storage", Services.io.newURI("moz-storage-calendar://"));
    calendar.name = "Kalender";
    cal.manager.registerCalendar(calendar);
    calendar.setProperty("imip.identity.key", "id1");
    return Services.appinfo.version;
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def write_profile(profile, mails, marionette_port, smtp_port):
    preferences = PREFERENCES | {"marionette.port": marionette_port, "mail.smtpserver.smtp1.port": smtp_port}
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items()]
    (profile / "user.js").write_text("".join(lines))
    inbox = profile / "Mail/mail.example.org/Inbox"
    inbox.parent.mkdir(parents=True)
    # mbox: each mail begins with a line of its own. The separator cannot be in these mails: their lines are encoded.
    separator = b"From - Mon Feb  3 08:30:00 2031\r\n"
    inbox.write_bytes(b"".join(separator + (mails / f"{n}.eml").read_bytes() + b"\r\n\r\n" for n in (1, 2, 3)))


def expect(marionette, what, wanted):
    """The entry as wanted, within 20 s."""
    for _ in range(40):
        found = marionette.run(READ, UID)
        if found == wanted:
            print(f"passed: {what}", flush=True)
            return
        time.sleep(0.5)
    sys.exit(f"failed: {what}\n  wanted {wanted}\n  found  {found}")


def entry(start):
    return [
        {
            "start": start,
            "zone": "Europe/Berlin",
            "title": "OX-Café: Kalender freigeben",
            "location": "https://opentalk.example.org/room/7c1c",
            "attendees": [[f"mailto:{ATTENDEE}", "ACCEPTED"]],
        }
    ]


def expect_reply(server):
    reply = json.loads(server.stdout.readline())
    if reply["to"] != ["ox-cafe@example.org"] or "method=REPLY" not in reply["data"]:
        sys.exit(f"failed: the answer to the organiser is {reply}")
    print("passed: the organiser gets an answer", flush=True)


def walk(marionette, server):
    print(f"Thunderbird {marionette.run(PREPARE)}", flush=True)
    expect(marionette, "at first there is no entry", [])
    print("  buttons", marionette.run(PRESS, "Sie sind angemeldet", "imipAcceptButton"))
    expect(marionette, "an accepted invitation is in the calendar", entry("20310312T140000"))
    expect_reply(server)
    print("  buttons", marionette.run(PRESS, "Zu Ihrem Termin gibt es eine Änderung", "imipAcceptButton"))
    expect(marionette, "an update moves it", entry("20310312T160000"))
    expect_reply(server)
    print("  buttons", marionette.run(PRESS, "Sie sind abgemeldet", "imipDeleteButton"))
    expect(marionette, "a cancellation removes it", [])


def main():
    mails = Path(sys.argv[1])
    missing = [name for name in ("thunderbird", "Xvfb") if not shutil.which(name)]
    if missing:
        sys.exit(f"missing: {' and '.join(missing)}; Debian has the packages thunderbird and xvfb")
    profile = Path(tempfile.mkdtemp(prefix="lotse-thunderbird-"))
    started = []
    try:
        server = subprocess.Popen(
            [sys.executable, str(HERE.parent / "mail/server.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        started.append(server)
        port = free_port()
        write_profile(profile, mails, port, int(server.stdout.readline()))
        display, written = os.pipe()
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(written), "-screen", "0", "1400x1000x24"], pass_fds=[written])
        started.append(screen)
        number = os.read(display, 16).decode().strip()
        # An empty MOZ_HEADLESS counts as set, too.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("MOZ_")}
        command = ["thunderbird", "--profile", str(profile), "--no-remote", "--marionette", "--remote-allow-system-access"]
        log = (profile / "log").open("w")
        started.append(
            subprocess.Popen(command, env=environment | {"DISPLAY": f":{number}"}, stdout=log, stderr=log, start_new_session=True)
        )
        walk(Marionette(port, 60), server)
    finally:
        for process in reversed(started):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        if "LOTSE_KEEP" not in os.environ:
            shutil.rmtree(profile, ignore_errors=True)


main()
