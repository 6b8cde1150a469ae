# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the widget itself in Leichte Sprache. The words of guides stand in guides/.

language-name = Leichte Sprache

## Before anything is loaded (these four travel in the style sheet: keep them short)

launcher-open = Hilfe zu E-Mail und Kalender
launcher-loading = Die Hilfe lädt …
launcher-failed = Die Hilfe lädt gerade nicht. Prüfen Sie Ihre Verbindung zum Netz.
launcher-retry = Noch einmal versuchen

## Frame of every screen

brand = OX-Lotse
region = OX-Lotse: Hilfe zu E-Mail und Kalender
close = Hilfe schließen
back = Zurück
to-home = Zur Start·seite von der Hilfe
restart = Neu beginnen
next = Weiter
retry = Noch einmal versuchen
footer-title = Brauchen Sie mehr Hilfe?
footer-phone = Telefon
footer-language = Sprache
offline = Ihr Computer hat gerade keine Verbindung zum Netz. Sie können mit dieser Anleitung trotzdem weitermachen.
online = Die Verbindung zum Netz ist wieder da.

## Home and lists

home-title = Wobei brauchen Sie Hilfe?
home-most-needed = Das brauchen viele
home-categories = Nach Thema suchen
home-note-unknown = Diesen Inhalt gibt es nicht mehr. Wobei brauchen Sie Hilfe? Wählen Sie hier aus.
home-note-unknown-title = Der Link ist alt
list-empty = Zu diesem Thema gibt es noch keine Anleitung.

## The search

search-open = Suchen
search-label = Suchen Sie mit Ihren eigenen Wörtern
search-hint = Zum Beispiel „Vertretung“ oder den Text von einem Fehler
search-loading = Die Suche wird geladen …
search-count = { $count ->
    [0] Nichts gefunden
    [one] 1 Ergebnis
   *[other] { $count } Ergebnisse
}
search-hits = Ergebnisse
search-guides = Anleitungen
search-steps = Teile von Anleitungen
search-contact = Kontakt
search-none-words = Schreiben Sie ein kurzes oder ein anderes Wort.
search-none-error = Sehen Sie einen Fehler? Dann schreiben Sie den Text von dem Fehler.
search-none-topics = Diese Themen passen vielleicht
search-none-contact = Oder fragen Sie hier
search-unavailable-title = Die Suche geht gerade nicht
search-unavailable = Wählen Sie unten ein Thema. Alle Anleitungen gehen weiter.

## The dictionary

where-title = Wo ist es jetzt?
where-summary = So hieß es in Outlook. Hier finden Sie es jetzt.
where-intro = Kennen Sie ein Wort aus Outlook? Suchen Sie mit diesem Wort.
where-filter = Wort aus Outlook
where-count = { $count ->
    [0] Kein Wort passt. Versuchen Sie ein kürzeres Wort. Oder versuchen Sie ein anderes Wort.
    [one] 1 Wort
   *[other] { $count } Wörter
}
where-guide = Anleitung zu „{ $word }“ öffnen

## The café

cafe-title = OX-Café
cafe-summary = Neues von { -ox } sehen und Fragen stellen
cafe-next = Nächster Termin
cafe-following = Mehr Termine
cafe-past = Diese Termine sind vorbei
cafe-none = Gerade gibt es keinen Termin. Neue Termine stehen später hier.
cafe-when = { $day }, { $from } bis { $to } Uhr
cafe-when-yours = Diese Zeit gilt für { $there }. Die Zeit bei Ihnen in { $zone }: { $when }
cafe-point = { $day }, { $time } Uhr
cafe-speakers = Es sprechen
cafe-place = Ort
cafe-seats = Plätze
cafe-online = Online
cafe-on-site = Im Raum
cafe-online-link = Online-Raum am { $day } öffnen, in einem neuen Fenster
cafe-room-unknown = Den Raum nennen wir später.
cafe-way-seats = { $way }: { $seats }
cafe-seats-enough = genug Platz für alle
cafe-seats-total = { $count ->
    [one] zusammen 1 Platz
   *[other] zusammen { $count } Plätze
}
cafe-seats-left = { $count ->
    [one] noch 1 Platz frei
   *[other] noch { $count } Plätze frei
}
cafe-seats-full = { $count ->
    [0] kein Platz frei, niemand wartet
    [one] kein Platz frei, 1 Person wartet
   *[other] kein Platz frei, { $count } Personen warten
}
cafe-full = Alle Plätze sind weg. Sie können auf die Warte·liste. Vielleicht wird ein Platz frei. Dann bekommen Sie den Platz und eine E-Mail.
cafe-open-until = Sie können sich anmelden bis: { $when }
cafe-not-open = Die Anmeldung beginnt: { $when }
cafe-closed = Sie können sich nicht mehr anmelden.
cafe-running = Dieser Termin ist jetzt gerade.
cafe-cancelled-title = Der Termin fällt aus: { $day }
cafe-cancelled = Diesen Termin gibt es nicht mehr. Wählen Sie einen anderen Termin.
cafe-cancelled-word = fällt aus
cafe-register = Für den { $day } anmelden
cafe-wait = Für den { $day } auf die Warte·liste
cafe-mail = Für den { $day } mit einer E-Mail anmelden
cafe-calendar = Termin am { $day } für den Kalender laden
cafe-materials = Unterlagen
cafe-answers = Fragen und Antworten
cafe-feed-title = Alle Termine in Ihrem Kalender
cafe-feed = Fügen Sie diese Adresse in Ihrem Kalender hinzu. Dann sehen Sie dort immer die neuen Termine.
cafe-feed-copy = Adresse kopieren
cafe-feed-copied = Die Adresse ist kopiert.
cafe-feed-not-copied = Das Kopieren geht hier nicht. Markieren Sie die Adresse. Drücken Sie die Tasten Strg und C.
cafe-away-title = Die Anmeldung geht gerade nicht
cafe-away = Sie sehen die Termine trotzdem. Die freien Plätze kennen wir gerade nicht. Versuchen Sie es noch einmal. Oder schreiben Sie eine E-Mail.
cafe-failed-title = Die Termine laden gerade nicht
cafe-failed = Prüfen Sie Ihre Verbindung zum Netz. Versuchen Sie es dann noch einmal. Hilft das nicht? Dann rufen Sie den { -service-desk } an.
cafe-form-title = Für das OX-Café anmelden
cafe-name = Name
cafe-name-hint = So sprechen wir Sie an.
cafe-email = E-Mail-Adresse von der Arbeit
cafe-email-hint = Die Adresse endet auf { $domains }.
cafe-email-hint-any = Dorthin senden wir die Bestätigung.
cafe-way = Teilnahme
cafe-way-ask = Wo machen Sie mit?
cafe-optional = freiwillig
cafe-question = Frage an das OX-Café
cafe-question-hint = Dann können wir uns auf Ihre Frage vorbereiten.
cafe-needs = Das brauche ich, damit ich gut mitmachen kann
cafe-needs-hint = Zum Beispiel: Untertitel, Gebärden·sprache oder einen Weg ohne Stufen. Sie müssen nicht sagen, warum.
cafe-privacy-title = Das machen wir mit Ihren Angaben
cafe-privacy-purpose = Wir brauchen Ihre Angaben nur für diesen Termin.
cafe-privacy-recipients = Nur die Personen vom OX-Café sehen die Angaben. Haben Sie Fragen? Schreiben Sie an: { $organizer }, { $mail }
cafe-privacy-deletion = Ihre Angabe „Das brauche ich“ löschen wir am { $soon }. Alles andere löschen wir am { $last }.
cafe-privacy-deletion-once = Alle Angaben löschen wir am { $last }.
cafe-privacy-notice = Hier lesen Sie mehr zum Datenschutz und zu Ihren Rechten (neues Fenster)
cafe-errors = Prüfen Sie bitte diese Angaben
cafe-error-name = Schreiben Sie Ihren Namen.
cafe-error-name-long = Der Name ist zu lang. Er darf 100 Zeichen haben.
cafe-error-email = Schreiben Sie Ihre E-Mail-Adresse von der Arbeit.
cafe-error-email-shape = Schreiben Sie die ganze E-Mail-Adresse. Zum Beispiel: vorname.nachname@example.org
cafe-error-email-foreign = Schreiben Sie Ihre Adresse von der Arbeit. Sie endet so: { $domains }
cafe-error-way = Wo machen Sie mit? Wählen Sie eine Antwort.
cafe-error-way-gone = Das geht bei diesem Termin nicht mehr. Wählen Sie die andere Antwort.
cafe-error-long = Der Text ist zu lang. Er darf 1000 Zeichen haben.
cafe-check-title = Stimmt das?
cafe-check = Prüfen Sie Ihre Angaben. Senden Sie dann die Anmeldung.
cafe-nothing = nichts
cafe-send = Anmeldung absenden
cafe-sending = Wir senden Ihre Anmeldung …
cafe-confirmed-title = Sie sind angemeldet
cafe-confirmed = Sie bekommen eine E-Mail mit der Einladung. In der E-Mail steht auch: So sagen Sie ab.
cafe-waiting-title = Sie stehen auf der Warte·liste an Stelle { $position }
cafe-waiting = Vielleicht wird ein Platz frei. Dann bekommen Sie den Platz und eine E-Mail.
cafe-awaiting-title = Bestätigen Sie jetzt Ihre Anmeldung
cafe-awaiting = Wir senden eine E-Mail an { $email }. In der E-Mail ist ein Link. Öffnen Sie den Link sofort. Erst dann sind Sie angemeldet. Wir halten einen freien Platz 30 Minuten für Sie. Kommt keine E-Mail? Melden Sie sich noch einmal an. Prüfen Sie dabei die Adresse.
cafe-lost-title = Die Verbindung ist weg
cafe-slow-title = Die Anmeldung antwortet nicht
cafe-lost = Vielleicht ist Ihre Anmeldung schon da. Prüfen Sie Ihre Verbindung zum Netz. Senden Sie dann noch einmal. Die Anmeldung zählt nur einmal.
cafe-refused-title = Die Anmeldung hat nicht geklappt
cafe-refused-closed = Sie können sich nicht mehr anmelden. Wählen Sie einen anderen Termin.
cafe-refused-past = Dieser Termin ist vorbei. Oder er ist gerade jetzt. Wählen Sie einen anderen Termin.
cafe-refused-cancelled = Diesen Termin gibt es nicht mehr. Wählen Sie einen anderen Termin.
cafe-refused-early = Sie können sich erst später anmelden. Bei den Terminen steht, wann.
cafe-refused-full = Hier ist kein Platz frei. Wählen Sie einen anderen Termin.
cafe-refused-unknown = Diesen Termin gibt es nicht mehr. Wählen Sie einen anderen Termin.
cafe-refused-many = Gerade melden sich sehr viele Personen an. Warten Sie 1 Minute. Senden Sie dann noch einmal.
cafe-refused-later = Die Anmeldung geht gerade nicht. Warten Sie einige Minuten. Senden Sie dann noch einmal.
cafe-refused-off = Hier geht die Anmeldung gerade nicht. Schreiben Sie uns eine E-Mail.
cafe-refused-fault = Bei uns ist ein Fehler. Ihre Angaben sind richtig. Schreiben Sie uns eine E-Mail.
cafe-busy-many = Im Moment melden sich sehr viele Menschen an. Versuchen Sie es { $wait } noch einmal.
cafe-busy-away = Die Anmeldung geht im Moment nicht. Versuchen Sie es { $wait } noch einmal.
cafe-busy-seconds = { $count ->
    [one] in einer Sekunde
   *[other] in { $count } Sekunden
}
cafe-busy-minutes = { $count ->
    [one] in einer Minute
   *[other] in { $count } Minuten
}
cafe-kept = Ihre Angaben sind noch da. Lassen Sie diese Seite offen.
cafe-again = Noch einmal senden
cafe-change = Angaben ändern
cafe-to-dates = Zu den Terminen
cafe-mail-title = Mit einer E-Mail anmelden
cafe-mail-intro = Ergänzen Sie den Text. Senden Sie ihn an { $mail }. Wir antworten Ihnen. Dann sind Sie angemeldet.
cafe-mail-after = Laden Sie den Termin auch in Ihren Kalender:
cafe-mail-subject = Anmeldung zum OX-Café am { $day }: { $title }
cafe-mail-text = Guten Tag, ich möchte mich zum OX-Café anmelden:

## Walking a guide

step-number = Schritt { $number }
question-choose = Wählen Sie eine Antwort.
question-error = Wählen Sie eine Antwort aus. Sind Sie unsicher? Welche Antwort passt am besten? Wählen Sie diese Antwort.
action-helped = Hat das geholfen?
action-solved = Ja, das Problem ist gelöst
action-unsolved = Nein, das Problem ist noch da
step-note-unknown = Dieser Schritt hat sich geändert. Die Anleitung beginnt deshalb weiter vorn.
step-note-unknown-title = Die Anleitung hat sich geändert
tested-with = Geprüft mit { $products }
tested-product = { $product } { $version }
tested-with-on = Geprüft mit { $products }, am { $date }
date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
print-view = Seite zum Drucken in einem neuen Fenster
outdated-title = Dieser Text ist älter als der deutsche Text
outdated-text = Vielleicht ist jetzt etwas anders.
outdated-german = Deutschen Text zeigen
retired-title = Diese Anleitung gibt es nicht mehr: { $guide }

## A check that the widget makes itself

probe-asks = Ihr Browser fragt diese Adresse: { $address }. Ein Browser ist ein Programm für Internet-Seiten. Er sendet dabei keine Angaben über Sie.
probe-start = Prüfung starten
probe-skip = Ohne Prüfung selbst antworten
probe-running = Die Prüfung läuft …
probe-stop = Prüfung abbrechen
probe-reachable = Ergebnis: Die Adresse antwortet.
probe-unreachable = Ergebnis: Die Adresse antwortet nicht.
probe-unknown = Die Prüfung geht hier nicht. Antworten Sie selbst.
probe-question = Was stimmt?
probe-answer-reachable = Die Verbindung geht
probe-answer-unreachable = Die Verbindung geht nicht

## Your answers

answers-title = Ihre Antworten: { $count }
answers-remembered = Ihre Antwort aus einer anderen Anleitung
answers-change = Ändern
answers-change-what = Ändern: { $question }
answer-solved = Hat geholfen
answer-unsolved = Hat nicht geholfen
answer-reachable = Die Verbindung geht
answer-unreachable = Die Verbindung geht nicht

## Outcomes

outcome-solved = Gelöst
outcome-contact = Eine Person hilft Ihnen weiter
outcome-incident = Störung
outcome-not-possible = Das geht nicht
outcome-related = Mehr Anleitungen
incident-contact = Fragen zur Störung
incident-none = In dieser Hilfe steht gerade keine Störung.

## Videos

videos-title = Kurze Videos
videos-summary = So geht es: zum Ansehen oder zum Lesen
videos-intro = Jedes Video zeigt eine Sache. Es dauert höchstens eine Minute. Sie können alles auch lesen.
videos-topic = Thema
videos-program = Programm
videos-all = Alle
videos-count = { $count ->
    [0] Dazu gibt es noch kein Video. Wählen Sie ein anderes Thema. Oder wählen Sie ein anderes Programm.
    [one] 1 Video
   *[other] { $count } Videos
}
videos-seconds = { $seconds } Sekunden
videos-lesson = Bilder und Text
video-link = { $title } ({ $length })
video-read = Möchten Sie lieber lesen? Zum Text
video-controls = Einstellungen zum Video
video-captions = Untertitel
video-contrast = Starker Kontrast
video-description = Bild-Beschreibung
video-size = Größe der Untertitel
video-speed = Tempo
video-times = { $times ->
    [1] Normal
   *[other] { $times }-fach
}
video-chapters = Kapitel
video-text = Text zum Video
video-find = Im Text suchen
video-found = { $count ->
    [0] Dieses Wort gibt es hier nicht. Versuchen Sie ein kürzeres Wort.
    [one] 1 Stelle
   *[other] { $count } Stellen
}
video-save = Text speichern
video-silent = Das Video hat keinen Ton. Die Untertitel sagen alles.
video-resume = Das Video beginnt bei { $time }.
video-begin = Neu beginnen
video-failed-title = Das Video läuft gerade nicht
video-failed = Unten steht alles als Text. Prüfen Sie Ihr Netz. Versuchen Sie es dann noch einmal.
video-picture = Bild aus dem Video

## Hand-over

handover-title = Ihre Nachricht an den { -service-desk }
handover-hint = Lesen Sie den Text. Sie können ihn ändern. Der Text bleibt in diesem Fenster. Nur Sie selbst geben ihn weiter. Dafür kopieren oder drucken Sie den Text. Oder Sie öffnen ihn als E-Mail.
handover-label = Text von der Nachricht
handover-copy = Text kopieren
handover-copied = Der Text ist kopiert.
handover-copy-failed = Das Kopieren geht hier nicht. Der Text ist jetzt markiert. Drücken Sie die Tasten Strg und C.
handover-print = Drucken
handover-mail = Als E-Mail öffnen
handover-mail-note = Ihr E-Mail-Programm öffnet eine neue Nachricht mit diesem Text. Sie senden die Nachricht dort selbst.
handover-subject = Hilfe gebraucht: { $guide }
handover-intro = Guten Tag, ich brauche Hilfe bei: { $guide }
handover-result = Ergebnis von der Anleitung: { $outcome }
handover-steps = Das habe ich schon geprüft:
handover-step = { $number }. { $question } – { $answer }
handover-environment = Mein Arbeits·platz:
handover-platform = Betriebs·system: { $platform }
handover-browser = Browser: { $browser }
handover-organisation = Dienst·stelle: { $organisation }
handover-version = Version von { $product }, bitte ergänzen:
handover-when = Seit wann gibt es das Problem? Bitte ergänzen:
handover-unknown = nicht erkannt

## Learning paths

paths-title = Lern-Wege
paths-summary = In wenigen Schritten lernen
paths-intro = Ein Lern-Weg zeigt Ihnen Videos, Anleitungen und Wörter. Sie gehen Schritt für Schritt.
path-count = { $done } von { $all } erledigt
path-video = Video
path-guide = Anleitung
path-word = Wort aus Outlook
path-open = Offen
path-done = Erledigt
path-mark = Als erledigt markieren
path-unmark = Wieder auf offen setzen
path-offer = Haben Sie „{ $title }“ erledigt?
path-not-yet = Noch nicht
path-back = Zurück zum Lern-Weg
path-keep-title = Fortschritt merken
path-not-kept = Sie verlassen diese Seite? Dann vergisst die Hilfe, was erledigt ist. Der Browser kann es sich merken. Es bleibt auf Ihrem Gerät.
path-keep = Fortschritt auf diesem Gerät merken
path-kept = Der Browser merkt sich, was erledigt ist. Sie können es hier löschen. Es bleibt auf Ihrem Gerät.
path-forget = Gemerkten Fortschritt löschen
path-forgotten = Gelöscht. Sie sehen den Fortschritt noch auf dieser Seite.
path-keep-failed = Der Browser kann sich hier nichts merken. Sie sehen den Fortschritt nur auf dieser Seite.

## When something fails

wait-loading = Der Inhalt lädt …
wait-slow-title = Das Laden dauert lange
wait-slow = Vielleicht ist das Netz gerade langsam. Warten Sie noch einen Moment. Oder versuchen Sie es noch einmal.
fail-network-title = Dieser Inhalt lädt gerade nicht
fail-network = Prüfen Sie Ihre Verbindung zum Netz. Versuchen Sie es dann noch einmal. Hilft das nicht? Dann rufen Sie den { -service-desk } an.
fail-missing-title = Diesen Inhalt gibt es nicht mehr
fail-missing = Wählen Sie auf der Start·seite etwas anderes aus. Oder rufen Sie den { -service-desk } an.
fail-broken-title = Die Hilfe kann diesen Inhalt nicht lesen
fail-broken = Die Datei ist kaputt. Versuchen Sie es noch einmal. Hilft das nicht? Dann rufen Sie den { -service-desk } an.
panic-title = Die Hilfe hat angehalten
panic = In der Hilfe ist ein Fehler. Ihren E-Mails und Terminen ist nichts passiert. Laden Sie die Seite neu. Oder rufen Sie den { -service-desk } an.
panic-reload = Neu laden
