# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""What lies in the mailbox of the recordings: mails between invented offices, the same in every recording.

Only the days move with the day of the recording, so that the list looks like one of that week.
"""

import datetime
import email.policy
import os
import shutil
import time
from email.message import EmailMessage
from zoneinfo import ZoneInfo

NAME = "Bürgerbüro"
USER = "buero"
ADDRESS = f"{USER}@example.org"
ZONE = ZoneInfo("Europe/Berlin")

# Folder, working days ago, time, from, subject, text, whether it was read.
INBOX, SENT, PROJECT, SHARED = ".", ".Sent", ".Bauvorhaben", ".Team Anfragen"
MAILS = [
    (INBOX, 9, "08:12", "Personalstelle", "Fortbildungen im Frühjahr", "das neue Programm ist da. Anmelden können Sie sich bis Ende des Monats.", True),
    (INBOX, 8, "10:41", "Hausverwaltung", "Schlüssel für den Sitzungssaal", "der Schlüssel liegt ab sofort an der Pforte.", True),
    (INBOX, 7, "14:05", "Poststelle", "Neue Abholzeiten", "die Post geht künftig um 11 und um 15 Uhr ab.", True),
    (INBOX, 6, "09:30", "Registratur", "Aktenzeichen für Bauanträge", "neue Bauanträge bekommen ab sofort ein Aktenzeichen mit Jahr.", True),
    (INBOX, 5, "11:17", "Veränderungsmanagement", "Willkommen in Thunderbird", "Ihr Postfach ist umgezogen. Im OX-Café beantworten wir Ihre Fragen.", True),
    (INBOX, 4, "13:48", "Bauamt", "Bauantrag Hafenstraße", "die Unterlagen zum Bauantrag sind vollständig.", True),
    (INBOX, 3, "08:55", "Hausverwaltung", "Heizung im zweiten Stock", "am Freitag wird die Heizung gewartet.", True),
    (INBOX, 2, "15:22", "Bauamt", "Rückfrage zum Lageplan", "uns fehlt noch der Lageplan. Können Sie ihn bitte nachreichen?", False),
    (INBOX, 1, "09:04", "Poststelle", "Paket für das Bürgerbüro", "für Sie ist ein Paket angekommen. Bitte holen Sie es ab.", False),
    (INBOX, 1, "11:36", "Personalstelle", "Urlaubsplanung", "bitte tragen Sie Ihre Wünsche bis Freitag ein.", False),
    (SENT, 6, "10:02", None, "Raum für die Sprechstunde", "bitte reservieren Sie uns den Raum 12 für Donnerstag.", True),
    (SENT, 3, "12:40", None, "Formulare nachbestellen", "bitte bestellen Sie 200 Formulare nach.", True),
    (PROJECT, 6, "09:15", "Bauamt", "Termin vor Ort", "wir treffen uns am Dienstag um 9 Uhr.", True),
    (PROJECT, 4, "16:20", "Bauamt", "Protokoll der Besprechung", "anbei das Protokoll.", True),
    (SHARED, 4, "10:10", "Poststelle", "Anfrage zum Parkausweis", "diese Anfrage gehört zu Ihnen.", True),
    (SHARED, 1, "13:05", "Registratur", "Anfrage zur Meldebescheinigung", "bitte beantworten Sie die Anfrage.", False),
]

# What comes later, by name.
DELIVERIES = {
    "plan": (PROJECT, "Bauamt", "Neuer Lageplan", "hier ist der neue Lageplan."),
    "invitation": (INBOX, "Bauamt", "Dienstbesprechung", "bitte sagen Sie zu oder ab."),
}

# The folders of the account; what is not subscribed is there, and not shown.
FOLDERS = ["Drafts", "Sent", "Archiv", "Spam", "Trash", "Bauvorhaben"]


def write(store):
    """The whole store of the IMAP server."""
    own, shared = store / "own", store / "shared"
    for folder in [own, *(own / f".{name}" for name in FOLDERS), shared, shared / ".Team Anfragen", shared / ".Team Kasse"]:
        make_folder(folder)
    (store / "private").mkdir()
    (own / "subscriptions").write_text("".join(f"{name}\n" for name in FOLDERS))
    for number, (folder, days, clock, sender, subject, text, seen) in enumerate(MAILS):
        place = shared if folder == SHARED else own
        write_mail(place / folder, number, moment(days, clock), sender, subject, text, seen)


def deliver(store, name):
    folder, sender, subject, text = DELIVERIES[name]
    mail = build_mail(name, datetime.datetime.now(ZONE).replace(microsecond=0), sender, subject, text)
    if name == "invitation":
        mail.add_alternative(invitation(sender, subject), subtype="calendar", params={"method": "REQUEST"})
    place = store / "own" / folder / "new" / f"{int(time.time())}.{name}.lotse"
    written = place.parents[1] / "tmp" / place.name
    written.write_bytes(mail.as_bytes())
    shutil.chown(written, "nobody", "nogroup")
    written.rename(place)


def invitation(sender, subject):
    """To a meeting on the Wednesday of next week, at ten."""
    today = datetime.datetime.now(ZONE).date()
    day = today + datetime.timedelta(days=9 - today.weekday())
    mailto = address(sender).split("<")[1].rstrip(">")
    return "\r\n".join([
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//example.org//Kalender//DE",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:dienstbesprechung@example.org",
        f"DTSTAMP:{datetime.datetime.now(datetime.UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;TZID=Europe/Berlin:{day:%Y%m%d}T100000",
        f"DTEND;TZID=Europe/Berlin:{day:%Y%m%d}T110000",
        f"SUMMARY:{subject}",
        "LOCATION:Sitzungssaal",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        f"ORGANIZER;CN={sender}:mailto:{mailto}",
        f"ATTENDEE;CN={sender};PARTSTAT=ACCEPTED;ROLE=CHAIR:mailto:{mailto}",
        f"ATTENDEE;CN={NAME};PARTSTAT=NEEDS-ACTION;RSVP=TRUE;ROLE=REQ-PARTICIPANT:mailto:{ADDRESS}",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ])


def make_folder(folder):
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True)
    if folder.name.startswith("."):
        (folder / "maildirfolder").touch()


def write_mail(folder, number, when, sender, subject, text, seen):
    mail = build_mail(number, when, sender, subject, text)
    name = f"{int(when.timestamp())}.M{number}.lotse"
    place = folder / "cur" / f"{name}:2,{'S' if seen else ''}"
    place.write_bytes(mail.as_bytes())
    # Dovecot takes the time of the file for the time of arrival.
    os.utime(place, (when.timestamp(), when.timestamp()))


def build_mail(number, when, sender, subject, text):
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["Message-ID"] = f"<{number}.video@example.org>"
    mail["Date"] = when
    mail["From"] = address(sender or NAME)
    mail["To"] = address(NAME if sender else "Hausverwaltung")
    mail["Subject"] = subject
    mail.set_content(f"Guten Tag,\n\n{text}\n\nFreundliche Grüße\n{sender or NAME}\n")
    return mail


def address(name):
    spelled = name.lower().translate(str.maketrans({"ü": "ue", "ä": "ae", "ö": "oe", "ß": "ss", " ": "."}))
    return f"{name} <{USER if name == NAME else spelled}@example.org>"


def moment(working_days_ago, clock):
    day = datetime.datetime.now(ZONE).date()
    while working_days_ago:
        day -= datetime.timedelta(days=1)
        working_days_ago -= day.weekday() < 5
    return datetime.datetime.combine(day, datetime.time.fromisoformat(clock), ZONE)
