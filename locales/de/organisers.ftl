# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the pages for those who organise the OX Café. They are built into the service, and German only.

site = Organisation OX-Café
title-error = Achtung: { $title }
skip = Zum Inhalt
menu = Bereiche
path = Sie sind hier
save = Speichern
go-on = Weiter
edit = Noch einmal bearbeiten
back = Zurück zum Termin
yes = ja
no = nein
before = Bisher
after = Neu
action = Ändern

## Signing in

sign-in = Zugang zur Organisation
    .text = Diese Seiten sind nur für die Organisation des OX-Cafés. Der Zugang gilt acht Stunden.
sign-in-kept = Ihre Zeit ist abgelaufen. Was Sie eingegeben haben, ist noch da: Nach dem Kennwort können Sie es absenden.
sign-in-button = Seiten öffnen
sign-in-wrong = Das Kennwort stimmt nicht. Versuchen Sie es noch einmal.
sign-in-too-often = Das waren zu viele Versuche. Warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal.
unfinished = Ihre Eingaben sind noch da
    .text = Sie wurden noch nicht übernommen. Mit „Weiter“ senden Sie sie ab.
unfinished-drop = Eingaben verwerfen, zu den Terminen
sign-out = Zugang beenden
password = Kennwort

## Dates

dates = Termine
dates-none = Zurzeit ist kein Termin veröffentlicht.
dates-coming = Kommende Termine
dates-past = Vergangene Termine
date = Termin
untitled = OX-Café
when = { weekday }, { $day }. { month } { $year }, { $start } bis { $end } Uhr
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
time = Zeit
state = Stand
state-open = Anmeldung offen
state-closed = Anmeldung geschlossen
state-begun = hat begonnen
state-past = vorbei
state-called-off = fällt aus
online = Online
on-site = Vor Ort
not-offered = nicht angeboten
unlimited = unbegrenzt
confirmed = Angemeldet
free = Frei
waiting = Wartend
cancelled = Abgesagt
were-there = Waren da
was-there = War da
seats = Plätze
capacity = Plätze insgesamt
attendance = Teilnahme
online-address = Adresse der Videokonferenz
room = { $language ->
    [de] Raum (Deutsch)
    [de-simple] Raum (Einfache Sprache)
    [da] Raum (Dänisch)
    [en] Raum (Englisch)
   *[other] Raum ({ $language })
}
unconfirmed = { $count ->
    [one] Eine Person hat ihre Anmeldung noch nicht bestätigt.
   *[other] { $count } Personen haben ihre Anmeldung noch nicht bestätigt.
}
actions = Was möchten Sie tun?
people = { $count ->
    [one] Eine angemeldete Person
   *[other] { $count } angemeldete Personen
}
people-none = Noch ist niemand angemeldet.
people-caption = Wer angemeldet ist
waiting-list = Warteliste: { $count ->
    [one] eine Person
   *[other] { $count } Personen
}
waiting-none = Auf der Warteliste steht niemand.
waiting-caption = Wer wartet, in der Reihenfolge der Warteliste
questions = Fragen an Sie
questions-none = Es gibt keine Fragen.
needs = Was Menschen brauchen, um gut teilzunehmen
needs-none = Niemand hat etwas angegeben.
needs-hint = Diese Angaben sind vertraulich. Sie werden am Tag nach dem Termin gelöscht und stehen in keiner Liste zum Speichern.
name = Name
email = E-Mail-Adresse
question = Frage

## Somebody is added

add = Jemanden anmelden
    .text = Melden Sie jemanden an, der Sie darum gebeten hat. Ist kein Platz frei, kommt die Person auf die Warteliste. Sie bekommt eine E-Mail mit dem Termin.
add-begun = Der Termin hat begonnen. Melden Sie jemanden an, der ohne Anmeldung gekommen ist. Die Person bekommt keine E-Mail. Danach notieren Sie, dass sie da ist.
add-button = Anmelden
add-already = Mit dieser E-Mail-Adresse ist schon jemand angemeldet.
add-sent-before = Diese Anmeldung wurde schon mit anderen Angaben gesendet. Prüfen Sie Ihre Angaben und senden Sie noch einmal.
email-hint = Zum Beispiel vorname.nachname@example.org
question-optional = Frage an Sie (freiwillig)
needs-optional = Was braucht die Person, um gut teilzunehmen? (freiwillig)
name-missing = Geben Sie einen Namen ein.
name-too-long = Kürzen Sie den Namen auf 100 Zeichen.
email-missing = Geben Sie eine E-Mail-Adresse ein.
email-invalid = Prüfen Sie die E-Mail-Adresse. Sie sieht aus wie vorname.nachname@example.org.
text-too-long = Kürzen Sie den Text auf { $most } Zeichen.
attendance-missing = Wählen Sie, wie die Person teilnimmt.

## Seats

capacity-change = Zahl der Plätze ändern
    .text = Niemand verliert seinen Platz, auch wenn Sie die Zahl senken. Wer wartet, bekommt neue Plätze von selbst und erhält eine E-Mail.
capacity-of = Plätze: { $sort }
capacity-hint = Leer bedeutet: unbegrenzt. Zurzeit vergeben: { $count }.
capacity-invalid = Geben Sie eine ganze Zahl von 0 bis { $most } ein oder lassen Sie das Feld leer.

## One person

cancel = Jemanden abmelden
    .text = Die Person bekommt eine E-Mail, und der Termin verschwindet aus ihrem Kalender. Den Platz bekommt, wer am längsten wartet.
cancel-button = Abmelden und E-Mail senden
cancel-short = Abmelden
promote = Jemandem einen Platz geben
    .text = Die Person bekommt einen Platz, auch wenn keiner frei ist. Sie erhält eine E-Mail mit dem Termin.
promote-button = Platz geben und E-Mail senden
promote-short = Platz geben
person-confirmed = angemeldet
person-waiting = auf der Warteliste
person-cancelled = abgemeldet
nothing-to-do = Hier ist nichts mehr zu tun.

## Time and place

appointment = Zeit oder Ort ändern
    .text = Alle Angemeldeten und Wartenden bekommen eine E-Mail. Der Termin in ihrem Kalender wird geändert. Bevor E-Mails gesendet werden, fragen wir nach.
appointment-confirm = Zeit oder Ort wirklich ändern?
appointment-button = { $count ->
    [0] Termin ändern
    [one] Termin ändern und eine E-Mail senden
   *[other] Termin ändern und { $count } E-Mails senden
}
appointment-same = Sie haben noch nichts geändert.
mails-update = { $count ->
    [0] Es wird keine E-Mail gesendet, weil niemand angemeldet ist.
    [one] Eine E-Mail wird gesendet.
   *[other] { $count } E-Mails werden gesendet.
}
day = Tag
day-hint = Zum Beispiel 9.12.2026
start = Beginn
end = Ende
zone-hint = Uhrzeit am Ort ({ $zone }), zum Beispiel 14:00
online-hint = Beginnt mit https://
start-invalid = Geben Sie Tag und Beginn ein, zum Beispiel 9.12.2026 und 14:00.
end-invalid = Geben Sie das Ende ein, zum Beispiel 15:00.
time-clock-change = Diese Uhrzeit gibt es an diesem Tag nicht oder zweimal, weil die Uhr umgestellt wird. Wählen Sie eine andere.
start-past = Dieser Beginn ist schon vorbei. Wählen Sie einen späteren.
end-before-start = Das Ende muss nach dem Beginn liegen.
online-invalid = Geben Sie die Adresse der Videokonferenz ein. Sie beginnt mit https://.
room-invalid = Geben Sie den Raum ein, mit höchstens { $most } Zeichen.

## Calling off

call-off = Termin absagen
    .text = Alle Angemeldeten und Wartenden bekommen eine E-Mail. Der Termin verschwindet aus ihrem Kalender. Hier können Sie das nicht rückgängig machen.
call-off-button = { $count ->
    [0] Termin absagen
    [one] Termin absagen und eine E-Mail senden
   *[other] Termin absagen und { $count } E-Mails senden
}
mails-cancel = { $count ->
    [0] Es wird keine E-Mail gesendet, weil niemand angemeldet ist.
    [one] Eine Absage wird per E-Mail gesendet.
   *[other] { $count } Absagen werden per E-Mail gesendet.
}

## Letters

message = Nachricht an alle schreiben
    .text = Die Nachricht geht als E-Mail an jede Person einzeln. Niemand sieht die anderen Adressen.
materials = Unterlagen senden
    .text = Schreiben Sie nach dem Termin, was gezeigt wurde und wo es steht. Jede Person bekommt eine eigene E-Mail.
materials-link = Link zu den Unterlagen (freiwillig)
letter-text = Text
letter-hint = Ohne Anrede und Gruß, höchstens { $most } Zeichen. Fett und andere Formen gibt es nicht.
letter-missing = Schreiben Sie einen Text.
letter-confirm = So absenden?
letter-button = { $count ->
    [one] Eine E-Mail senden
   *[other] { $count } E-Mails senden
}
letter-outdated = Inzwischen ging an diesen Termin schon eine Nachricht. Prüfen Sie, ob Ihre noch nötig ist.
mails-letter = { $count ->
    [one] Eine E-Mail wird gesendet.
   *[other] { $count } E-Mails werden gesendet.
}
link-invalid = Prüfen Sie den Link. Er beginnt mit https:// und enthält keine Leerzeichen.
audience = Wer bekommt die E-Mail?
audience-seated = Alle mit einem Platz
audience-all = Alle mit einem Platz und alle, die warten
audience-came = Alle, die da waren
audience-registered = Alle, die einen Platz hatten
audience-count = { $label }: { $count }
audience-missing = Wählen Sie, wer die E-Mail bekommt.
audience-nobody = Dort ist niemand. Wählen Sie andere aus.

## Being there

check-in = Anwesenheit notieren
check-in-not-yet = Am Tag des Termins können Sie hier notieren, wer da ist.
check-in-count = { $there } von { $count } sind da.
check-in-button = Ist da
check-out = Doch nicht da
is-there = ist da
is-not-there = noch nicht da

## Mails that did not arrive

undelivered = Nicht angekommene E-Mails
    .text = Diese E-Mails sind nicht angekommen. Prüfen Sie die Adresse. Ist sie falsch, melden Sie die Person ab und mit der richtigen Adresse neu an. Lag es an etwas anderem, senden Sie noch einmal.
undelivered-none = Alle E-Mails zu diesem Termin sind angenommen oder gerade unterwegs.
undelivered-count = { $count ->
    [one] Eine E-Mail ist nicht angekommen.
   *[other] { $count } E-Mails sind nicht angekommen.
}
undelivered-show = Ansehen
undelivered-button = Noch einmal senden
undelivered-answer = Antwort des Mailservers:
undelivered-late = Der Mailserver nimmt diese E-Mail seit über einer Stunde nicht an. Der Dienst versucht es von selbst weiter.
undelivered-outdated = Diese E-Mail ist inzwischen angekommen oder wird gerade gesendet.
refused = Der Mailserver hat diese E-Mail abgelehnt.
refused-unknown = Der Mailserver kennt diese Adresse nicht.
refused-disabled = Dieses Postfach nimmt keine E-Mails an.
refused-full = Dieses Postfach ist voll.
refused-too-large = Diese E-Mail ist dem Mailserver zu groß.
refused-policy = Der Mailserver nimmt diese E-Mail nicht an, weil seine Regeln das nicht erlauben. Fragen Sie die Administration der E-Mail.
mail-confirm = Bitte, die Anmeldung zu bestätigen
mail-registered = Bestätigung der Anmeldung
mail-waiting = Nachricht über die Warteliste
mail-promoted = Nachricht über einen frei gewordenen Platz
mail-updated = Änderung des Termins
mail-cancelled = Bestätigung der Abmeldung
mail-date-cancelled = Absage des Termins
mail-reminder = Erinnerung
mail-message = Nachricht von Ihnen
mail-materials = Unterlagen

## What is stored of one person

stored = Auskunft und Löschen
    .text = Fragt jemand, was gespeichert ist, oder möchte alles löschen lassen? Geben Sie die E-Mail-Adresse der Person ein. Vergewissern Sie sich vorher, dass die Frage von ihr kommt.
stored-search = Gespeichertes anzeigen
stored-of = Gespeichert zu { $email }
stored-nothing = Zu dieser Adresse sind keine Anmeldungen gespeichert.
stored-other = Eine andere Adresse eingeben
stored-since = Angemeldet oder zuletzt angefragt
stored-language = Sprache der E-Mails
stored-mails = E-Mails
stored-mails-count = verschickt: { $sent }, noch nicht verschickt: { $unsent }
moment = { $day }.{ $month }.{ $year }, { $clock } Uhr
needs-one = Was die Person braucht
person-unconfirmed = noch nicht bestätigt
erase = Alle Angaben löschen?
    .text = Alles, was hier steht, wird sofort gelöscht, auch Links und E-Mails. Das lässt sich nicht rückgängig machen. Bei kommenden Terminen wird der Platz frei, und es rückt nach, wer am längsten wartet. Die Person bekommt keine E-Mail. Der Termin bleibt in ihrem Kalender, bis sie ihn löscht.
erase-button = Alle Angaben löschen

## Lists

csv = Liste speichern (CSV-Datei)
print = Liste drucken
print-hint = Drucken Sie diese Seite mit Ihrem Browser. Vernichten Sie die Liste nach dem Termin.

## What was done

done-added = Die Person ist angemeldet. Eine E-Mail ist unterwegs.
done-joined = Die Person steht in der Liste. Notieren Sie jetzt, dass sie da ist.
done-waiting = Es ist kein Platz frei. Die Person steht auf der Warteliste, eine E-Mail ist unterwegs.
done-capacity = Die Zahl der Plätze ist geändert.
done-appointment = Der Termin ist geändert. { mails-on-the-way }
done-called-off = Der Termin ist abgesagt. { mails-on-the-way }
done-cancelled = Die Person ist abgemeldet. Eine E-Mail ist unterwegs.
done-promoted = Die Person hat einen Platz. Eine E-Mail ist unterwegs.
done-letter = { mails-on-the-way }
done-sent-again = Die E-Mail wird noch einmal gesendet.
done-erased = { $count ->
    [0] Zu dieser Adresse war keine Anmeldung gespeichert.
   *[other] Alle Angaben zu dieser Person sind gelöscht.
}
done-checked-in = Notiert: ist da.
done-checked-out = Notiert: ist nicht da.
mails-on-the-way = { $count ->
    [0] Es war niemand zu benachrichtigen.
    [one] Eine E-Mail ist unterwegs.
   *[other] { $count } E-Mails sind unterwegs.
}

## What went wrong

errors = Bitte prüfen Sie Ihre Angaben
outdated = Das hat sich inzwischen geändert
    .text = Jemand war schneller, oder diese Seite wurde zweimal gesendet. Deshalb wurde nichts geändert. Ihre Eingaben stehen noch da. So ist es jetzt:
error = Das hat nicht geklappt
to-dates = Zu den Terminen
error-form = Diese Eingaben können nicht gelesen werden. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
error-other-site = Diese Eingaben kamen von einer anderen Seite und wurden nicht übernommen. Öffnen Sie die Seite der Organisation und versuchen Sie es dort.
error-not-found = Diese Seite gibt es nicht, oder Sie gehören nicht zur Organisation.
error-method = Das geht mit dieser Adresse nicht.
error-too-large = Diese Eingaben sind zu lang. Gehen Sie zurück und kürzen Sie sie.
error-unknown-date = Diesen Termin gibt es nicht.
error-unknown-person = Diese Anmeldung gibt es nicht oder nicht mehr.
error-called-off = Dieser Termin fällt aus. Das lässt sich hier nicht mehr ändern.
error-past = Dieser Termin hat begonnen oder fällt aus. Das lässt sich nicht mehr ändern.
error-refused = Das geht bei diesem Termin gerade nicht.
error-internal = Bei uns ist ein Fehler aufgetreten. Versuchen Sie es später noch einmal.
error-unavailable = Die Anmeldungen sind gerade nicht erreichbar. Versuchen Sie es in einigen Minuten noch einmal.
