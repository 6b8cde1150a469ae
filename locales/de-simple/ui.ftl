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
home-note-later = Diesen Bereich gibt es noch nicht. Wobei brauchen Sie Hilfe? Wählen Sie hier aus.
home-note-later-title = Das gibt es noch nicht
list-empty = Zu diesem Thema gibt es noch keine Anleitung.

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

## When something fails

wait-loading = Die Anleitung lädt …
wait-slow-title = Das Laden dauert lange
wait-slow = Vielleicht ist das Netz gerade langsam. Warten Sie noch einen Moment. Oder versuchen Sie es noch einmal.
fail-network-title = Die Anleitung lädt gerade nicht
fail-network = Prüfen Sie Ihre Verbindung zum Netz. Versuchen Sie es dann noch einmal. Hilft das nicht? Dann rufen Sie den { -service-desk } an.
fail-missing-title = Diese Anleitung gibt es nicht mehr
fail-missing = Wählen Sie auf der Start·seite eine andere Anleitung aus. Oder rufen Sie den { -service-desk } an.
fail-broken-title = Die Hilfe kann diese Anleitung nicht lesen
fail-broken = Die Datei ist kaputt. Versuchen Sie es noch einmal. Hilft das nicht? Dann rufen Sie den { -service-desk } an.
panic-title = Die Hilfe hat angehalten
panic = In der Hilfe ist ein Fehler. Ihren E-Mails und Terminen ist nichts passiert. Laden Sie die Seite neu. Oder rufen Sie den { -service-desk } an.
panic-reload = Neu laden
