# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""The stage: a screen, a mail server, and a German Thunderbird with an account of an invented office.

All of it runs in a network of its own (see record.py): `imap.example.org` and `smtp.example.org` are this machine there,
on the ports that a real workplace shows, and nothing outside can be reached.
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

import mailbox_content
from mailbox_content import ADDRESS, NAME, USER

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT / "tests/thunderbird"))
from marionette import Marionette

WIDTH, HEIGHT = 1280, 720
# Nobody logs in from outside, and nobody sees it: Thunderbird has it saved.
PASSWORD = "nur-hier"

PREFERENCES = {
    "intl.locale.requested": "de",
    # Large enough to be read when the video is shown 640 pixels wide.
    "layout.css.devPixelsPerPx": "1.25",
    # A network that leads nowhere must not count as being offline.
    "network.manage-offline-status": False,
    "offline.autoDetect": False,
    "network.dns.localDomains": "imap.example.org,smtp.example.org",
    "mail.accountmanager.accounts": "account1,account2",
    "mail.accountmanager.defaultaccount": "account1",
    "mail.accountmanager.localfoldersserver": "server2",
    "mail.account.account1.identities": "id1",
    "mail.account.account1.server": "server1",
    "mail.account.account2.server": "server2",
    "mail.identity.id1.fullName": NAME,
    "mail.identity.id1.useremail": ADDRESS,
    "mail.identity.id1.organization": "",
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.identity.id1.valid": True,
    "mail.identity.id1.fcc_folder": f"imap://{USER}@imap.example.org/Sent",
    "mail.identity.id1.draft_folder": f"imap://{USER}@imap.example.org/Drafts",
    "mail.server.server1.type": "imap",
    "mail.server.server1.hostname": "imap.example.org",
    "mail.server.server1.userName": USER,
    "mail.server.server1.name": ADDRESS,
    "mail.server.server1.port": 993,
    "mail.server.server1.socketType": 3,
    "mail.server.server1.authMethod": 3,
    # Marionette cannot answer the question for a password, which comes before our script could save it.
    "mail.server.server1.login_at_startup": False,
    "mail.server.server1.check_new_mail": False,
    "mail.server.server2.type": "none",
    "mail.server.server2.hostname": "Local Folders",
    "mail.server.server2.userName": "nobody",
    "mail.server.server2.name": "Lokale Ordner",
    "mail.server.server2.directory-rel": "[ProfD]Mail/Local Folders",
    "mail.smtpservers": "smtp1",
    "mail.smtp.defaultserver": "smtp1",
    "mail.smtpserver.smtp1.hostname": "smtp.example.org",
    "mail.smtpserver.smtp1.port": 465,
    "mail.smtpserver.smtp1.username": USER,
    "mail.smtpserver.smtp1.authMethod": 3,
    "mail.smtpserver.smtp1.try_ssl": 3,
    "mail.smtpserver.smtp1.description": "",
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.spotlight.firstRunDone": True,
    "mail.rights.version": 1,
    "mail.shell.checkDefaultClient": False,
    "mail.accounthub.thundermail.enabled": False,
    # Names only, without addresses.
    "mail.addressDisplayFormat": 2,
    # There is no German dictionary, and the other one would find a mistake in every word.
    "mail.spellcheck.inline": False,
    "font.default.x-western": "sans-serif",
    "font.name.sans-serif.x-western": "Open Sans",
    "font.size.variable.x-western": 15,
    "mail.fixed_width_messages": False,
    "mail.biff.show_alert": False,
    "mail.biff.play_sound": False,
    "mail.winsearch.firstRunDone": True,
    "mailnews.start_page.enabled": False,
    "mailnews.start_page_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.enabled": False,
    "app.donation.eoy.version.viewed": 999,
    "calendar.timezone.local": "Europe/Berlin",
    "calendar.timezone.useSystemTimezone": False,
    "ui.prefersReducedMotion": 1,
    "ui.tooltip.delay_ms": 100_000,
    "browser.chrome.toolbar_tips": False,
    "browser.dom.window.dump.enabled": False,
}

PREPARE = """
    const [certificate, user, password, messagePane] = given;
    Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB).addCertFromBase64(certificate, "CTu,,");
    // An offer in English, of which the administration makes no use; and a pane that would take half the calendar.
    const hidden = "#tbpro-menu-id-root, #today-pane-panel, #today-splitter { display: none !important }";
    const style = Services.io.newURI("data:text/css," + encodeURIComponent(hidden));
    const styles = Cc["@mozilla.org/content/style-sheet-service;1"].getService(Ci.nsIStyleSheetService);
    styles.loadAndRegisterSheet(style, styles.USER_SHEET);
    const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
    for (const origin of ["imap://imap.example.org", "smtp://smtp.example.org"]) {
        const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
        login.init(origin, null, origin, user, password, "", "");
        await Services.logins.addLoginAsync(login);
    }
    const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
    for (const calendar of cal.manager.getCalendars()) cal.manager.unregisterCalendar(calendar);
    const calendar = cal.manager.createCalendar("storage", Services.io.newURI("moz-storage-calendar://"));
    calendar.name = "Kalender";
    cal.manager.registerCalendar(calendar);
    calendar.setProperty("imip.identity.key", "id1");
    const until = async (what, condition) => {
        for (let tries = 0; tries < 150; tries++) {
            const value = await condition();
            if (value) return value;
            await new Promise(resolve => setTimeout(resolve, 200));
        }
        throw new Error(`waited 30 s in vain for ${what}`);
    };
    const tabmail = document.getElementById("tabmail");
    const pane = await until("the window", () => tabmail?.currentAbout3Pane?.folderTree?.rowCount && tabmail.currentAbout3Pane);
    const root = MailServices.accounts.getAccount("account1").incomingServer.rootFolder;
    const inbox = await until("the inbox", () => root.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox));
    pane.displayFolder(inbox.URI);
    inbox.getNewMessages(msgWindow, null);
    await until("the folders", () => root.getFolderWithFlags(Ci.nsMsgFolderFlags.SentMail));
    document.getElementById("bottom-events-box").hidden = true;
    pane.folderPaneSplitter.width = 225;
    pane.messagePaneSplitter.width = messagePane;
    await until("the mails", () => pane.gDBView?.rowCount >= 10);
    return Services.appinfo.version;
"""


class Stage:
    """Everything that runs while a video is recorded; ends when its `with` does."""

    def __init__(self, scene):
        self.scene = scene
        self.folder = Path(tempfile.mkdtemp(prefix="lotse-video-"))
        self.started = []

    def __enter__(self):
        try:
            self.certificate = make_certificate(self.folder)
            self.open_screen()
            self.start_mail()
            self.start_thunderbird()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        for process in reversed(self.started):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        if "LOTSE_KEEP" not in os.environ:
            shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, name, command, **options):
        log = (self.folder / f"{name}.log").open("w")
        process = subprocess.Popen(command, stdout=log, stderr=log, **options)
        self.started.append(process)
        return process

    def open_screen(self):
        display, written = os.pipe()
        self.start(
            "screen",
            # Without -noreset it forgets the keyboard when its first client is done.
            ["Xvfb", "-displayfd", str(written), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[written],
        )
        self.display = f":{os.read(display, 16).decode().strip()}"
        # An empty MOZ_HEADLESS counts as set, too. The system's language and home must not show.
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("MOZ_", "XDG_", "LC_"))}
        home = self.folder / "home"
        write_home(home)
        # The dialogs of the desktop are German only with a German locale, which few machines have.
        subprocess.run(["localedef", "-i", "de_DE", "-f", "UTF-8", str(self.folder / "de_DE.UTF-8")], check=False)
        self.environment = environment | {
            "DISPLAY": self.display,
            "HOME": str(home),
            "GSETTINGS_BACKEND": "keyfile",
            "LANG": "de_DE.UTF-8",
            "LOCPATH": str(self.folder),
            "TZ": "Europe/Berlin",
            "XCURSOR_THEME": "DMZ-White",
            "XCURSOR_SIZE": "40",
            "GTK_THEME": "Adwaita",
            "NO_AT_BRIDGE": "1",
            # A desktop's bus would start more programs, which would outlive us.
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        }
        subprocess.run(["setxkbmap", "de"], env=self.environment, check=True)
        self.start("openbox", ["openbox", "--config-file", str(HERE / "openbox.xml")], env=self.environment)

    def deliver(self, name):
        """A mail that comes while we watch."""
        mailbox_content.deliver(self.folder / "mail", name)

    def start_mail(self):
        store = self.folder / "mail"
        mailbox_content.write(store)
        configuration = self.folder / "dovecot.conf"
        text = (HERE / "dovecot.conf").read_text()
        configuration.write_text(text.replace("@FOLDER@", str(self.folder)).replace("@PASSWORD@", PASSWORD))
        (self.folder / "dovecot").mkdir()
        subprocess.run(["chown", "-R", "nobody:nogroup", str(store)], check=True)
        self.folder.chmod(0o755)
        self.start("dovecot", ["dovecot", "-F", "-c", str(configuration)])
        command = [sys.executable, str(ROOT / "tests/mail/server.py"), "--port", "465", "--tls"]
        command += ["--certificate", str(self.folder / "server.pem"), "--key", str(self.folder / "server.key")]
        command += ["--login", f"{USER}:{PASSWORD}"]
        self.start("smtp", command, stdin=subprocess.PIPE)
        wait_for_port(465)
        wait_for_port(993)

    def start_thunderbird(self):
        profile = self.folder / "profile"
        profile.mkdir()
        preferences = PREFERENCES | {"marionette.port": 2828} | self.scene.preferences
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items()]
        (profile / "user.js").write_text("".join(lines))
        command = ["thunderbird", "--profile", str(profile), "--no-remote", "--marionette"]
        command += ["--remote-allow-system-access"]
        self.start("thunderbird", command, env=self.environment, cwd=self.folder / "home/Dokumente")
        self.thunderbird = Marionette(2828, 60)
        self.version = self.thunderbird.run(PREPARE, self.certificate, USER, PASSWORD, self.scene.message_pane)


def write_home(home):
    """What the desktop knows of the person: a font, and files to attach."""
    settings = {
        "gtk-3.0/settings.ini": "[Settings]\ngtk-font-name = Open Sans 10\n",
        "glib-2.0/settings/keyfile": "[org/gtk/settings/file-chooser]\nstartup-mode='cwd'\nshow-hidden=false\n",
        "user-dirs.dirs": 'XDG_DOCUMENTS_DIR="$HOME/Dokumente"\n',
    }
    for name, text in settings.items():
        file = home / ".config" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    documents = home / "Dokumente"
    documents.mkdir()
    for name, size in (("Antrag Hafenstraße.pdf", 84_000), ("Lageplan.pdf", 231_000), ("Protokoll.odt", 27_000)):
        (documents / name).write_bytes(b"%PDF-1.4\n".ljust(size, b"\0"))


def make_certificate(folder):
    """A certificate authority and, signed by it, the servers' certificate. Gives the authority as base64."""
    openssl = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30"]

    def make(name, *more):
        files = ["-keyout", str(folder / f"{name}.key"), "-out", str(folder / f"{name}.pem")]
        subprocess.run([*openssl, "-subj", f"/CN={name}.example.org", *files, *more], check=True, capture_output=True)

    make("authority", "-addext", "basicConstraints=critical,CA:TRUE")
    names = "subjectAltName=DNS:imap.example.org,DNS:smtp.example.org"
    signed_by = ["-CA", str(folder / "authority.pem"), "-CAkey", str(folder / "authority.key")]
    make("server", *signed_by, "-addext", names, "-addext", "basicConstraints=critical,CA:FALSE")
    lines = (folder / "authority.pem").read_text().splitlines()
    return "".join(line for line in lines if not line.startswith("-----"))


def wait_for_port(port):
    end = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
