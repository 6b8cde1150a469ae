# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the mails about registrations in Leichte Sprache, and of the calendar entries in them.
# A message per kind of mail: what it says in short, which is also its subject, and .text with what follows.
# $organizer is the name of the sender, such as OX-Café.

subject = { $heading }: { $organizer } am { day }
greeting = Guten Tag { $name },
greeting-nameless = Guten Tag,

## Times. $from-… and $to-… are what the clock shows, with two digits.

day = { $day }. { month } { $year }
when = { weekday }, { day }, von { $from-hour }:{ $from-minute } Uhr bis { $to-hour }:{ $to-minute } Uhr
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
        Jemand hat Ihre E-Mail-Adresse bei uns angemeldet. Waren Sie das? Dann bestätigen Sie bitte bald. Der Platz bleibt nur kurze Zeit frei.

        Waren Sie das nicht? Dann müssen Sie nichts tun. Dann gilt die Anmeldung nicht.
registered = Sie sind angemeldet
    .text = Sie haben einen Platz. Wir freuen uns auf Sie.
waiting = Sie stehen auf der Warte·liste
    .text =
        Im Moment ist kein Platz frei. Sie haben auf der Warte·liste die Stelle { $position }.

        Vielleicht wird ein Platz für Sie frei. Dann bekommen Sie den Platz. Dann schreiben wir Ihnen wieder.
promoted = Sie haben einen Platz
    .text = Ein Platz ist frei geworden. Sie sind jetzt angemeldet. Sie müssen nicht mehr warten.
updated = Bei Ihrem Termin ist etwas anders
    .text = Etwas hat sich geändert. Hier steht, was jetzt gilt.
cancelled = Sie sind abgemeldet
    .text = Danke, dass Sie uns das gesagt haben. Kommen Sie gern ein anderes Mal.
date-cancelled = Der Termin fällt aus
    .text = Das tut uns leid. Sie müssen nichts tun.
reminder = Ihr Termin ist bald
    .text = Sie sind angemeldet. Wir freuen uns auf Sie.
message = Nachricht zu Ihrem Termin
    .text = Die Organisation schreibt Ihnen:
materials = Die Unterlagen sind da
    .text = Öffnen Sie die Hilfe zu E-Mail und Kalender. Dort haben Sie sich angemeldet. Dort sind auch die Unterlagen.

## Facts about the event

label-title = Thema
label-when = Termin
label-online = Im Internet
label-room = Ort
still-waiting = Sie stehen weiter auf der Warte·liste. Sie haben jetzt die Stelle { $position }.

## What to do

calendar-request = In dieser E-Mail ist der Termin für Ihren Kalender. Fragt Ihr Programm danach? Dann nehmen Sie die Einladung an.
calendar-cancel = Der Termin verschwindet aus Ihrem Kalender. Fragt Ihr Programm danach? Dann löschen Sie den Termin.
link-confirm = Anmeldung bestätigen
link-change = Hier können Sie Ihre Anmeldung ansehen und ändern
link-cancel = Sie können nicht kommen? Hier absagen
link-leave = Sie wollen nicht mehr warten? Warte·liste verlassen
links-private = Diese Links sind nur für Sie. Geben Sie die Links nicht weiter.
footer = Sie haben sich angemeldet. Darum bekommen Sie diese E-Mail. Haben Sie Fragen? Dann antworten Sie auf diese E-Mail.
footer-confirm = Haben Sie Fragen? Dann antworten Sie auf diese E-Mail.

## The calendar entry. Others may see it, so it holds nothing that is only for one person.

entry-title = { $organizer }: { $title }
entry-online = So sind Sie im Internet dabei: { $online }
entry-cancel = Sie können nicht kommen? Ein Link zum Absagen ist in der E-Mail.
entry-conference = Im Internet dabei sein
