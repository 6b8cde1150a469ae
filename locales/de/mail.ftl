# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the mails about registrations, and of the calendar entries in them. They are built into the service.
# A message per kind of mail: what it says in short, which is also its subject, and .text with what follows.
# $organizer is the name of the sender, such as OX-Café.

subject = { $heading }: { $organizer } am { day }
greeting = Guten Tag { $name },
greeting-nameless = Guten Tag,

## Times. $from-… and $to-… are what the clock shows, with two digits.

day = { $day }. { month } { $year }
when = { weekday }, { day }, { $from-hour }:{ $from-minute } bis { $to-hour }:{ $to-minute } Uhr
weekday = { $weekday ->
    [monday] Montag
    [tuesday] Dienstag
    [wednesday] Mittwoch
    [thursday] Donnerstag
    [friday] Freitag
    [saturday] Samstag
   *[sunday] Sonntag
}
month = { $month ->
    [january] Januar
    [february] Februar
    [march] März
    [april] April
    [may] Mai
    [june] Juni
    [july] Juli
    [august] August
    [september] September
    [october] Oktober
    [november] November
   *[december] Dezember
}

## Kinds of mail

confirm = Bitte bestätigen Sie Ihre Anmeldung
    .text =
        Jemand hat diese E-Mail-Adresse zu einem Termin angemeldet. Waren Sie das? Dann bestätigen Sie bitte bald. Der Platz bleibt nur kurze Zeit für Sie frei.

        Waren Sie das nicht? Dann brauchen Sie nichts zu tun. Ohne Bestätigung gilt die Anmeldung nicht.
registered = Sie sind angemeldet
    .text = Ihr Platz ist sicher. Wir freuen uns auf Sie.
waiting = Sie stehen auf der Warteliste
    .text =
        Im Moment sind alle Plätze belegt. Auf der Warteliste haben Sie die Stelle { $position }.

        Wird ein Platz für Sie frei, bekommen Sie ihn von selbst. Dann schreiben wir Ihnen noch einmal.
promoted = Sie haben einen Platz
    .text = Ein Platz ist frei geworden. Sie sind jetzt angemeldet und stehen nicht mehr auf der Warteliste.
updated = Zu Ihrem Termin gibt es eine Änderung
    .text = Etwas hat sich geändert. Hier steht, was jetzt gilt.
cancelled = Sie sind abgemeldet
    .text = Danke, dass Sie Bescheid gegeben haben. Beim nächsten Mal sind Sie wieder willkommen.
date-cancelled = Der Termin fällt aus
    .text = Das tut uns leid. Sie brauchen nichts zu tun.
reminder = Ihr Termin ist bald
    .text = Sie sind angemeldet. Wir freuen uns auf Sie.
message = Nachricht zu Ihrem Termin
    .text = Die Organisation schreibt Ihnen:
materials = Die Unterlagen sind da
    .text = Sie finden sie dort, wo Sie sich angemeldet haben: in der Hilfe zu E-Mail und Kalender.

## Facts about the event

label-title = Thema
label-when = Termin
label-online = Online
label-room = Ort
still-waiting = Sie stehen weiter auf der Warteliste, jetzt an Stelle { $position }.

## What to do

calendar-request = Der Termin für Ihren Kalender kommt mit dieser E-Mail. Fragt Ihr Programm danach, nehmen Sie die Einladung an.
calendar-cancel = Der Termin verschwindet aus Ihrem Kalender. Fragt Ihr Programm danach, stimmen Sie dem Löschen zu.
link-confirm = Anmeldung bestätigen
link-change = Anmeldung ansehen und ändern
link-cancel = Sie können doch nicht? Anmeldung absagen
link-leave = Sie möchten nicht mehr warten? Warteliste verlassen
links-private = Diese Links gelten nur für Sie. Geben Sie sie nicht weiter.
footer = Sie bekommen diese E-Mail, weil Sie sich angemeldet haben. Fragen? Antworten Sie einfach auf diese E-Mail.
footer-confirm = Fragen? Antworten Sie einfach auf diese E-Mail.

## The calendar entry. Others may see it, so it holds nothing that is only for one person.

entry-title = { $organizer }: { $title }
entry-online = Teilnehmen im Browser: { $online }
entry-cancel = Zum Absagen gibt es einen Link in der E-Mail zur Anmeldung.
entry-conference = Im Browser teilnehmen
