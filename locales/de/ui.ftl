# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the widget itself. The words of guides stand in guides/.

language-name = Deutsch

## Before anything is loaded (these four travel in the style sheet: keep them short)

launcher-open = Hilfe zu E-Mail und Kalender
launcher-loading = Die Hilfe wird geladen …
launcher-failed = Die Hilfe lässt sich gerade nicht laden. Prüfen Sie Ihre Verbindung zum Netz.
launcher-retry = Erneut versuchen

## Frame of every screen

brand = OX-Lotse
region = OX-Lotse: Hilfe zu E-Mail und Kalender
close = Hilfe schließen
back = Zurück
to-home = Zur Startseite der Hilfe
restart = Neu beginnen
next = Weiter
retry = Erneut versuchen
footer-title = Sie kommen nicht weiter?
footer-phone = Telefon
footer-language = Sprache
offline = Ihr Computer hat gerade keine Verbindung zum Netz. Mit dieser Anleitung können Sie trotzdem weitermachen.
online = Die Verbindung zum Netz ist wieder da.

## Home and lists

home-title = Wobei brauchen Sie Hilfe?
home-most-needed = Häufig gebraucht
home-categories = Nach Thema suchen
home-note-unknown = Den verlinkten Inhalt gibt es nicht mehr. Wählen Sie hier aus, wobei Sie Hilfe brauchen.
home-note-unknown-title = Link veraltet
home-note-later = Diesen Bereich gibt es noch nicht. Wählen Sie hier aus, wobei Sie Hilfe brauchen.
home-note-later-title = Noch nicht verfügbar
list-empty = Zu diesem Thema gibt es noch keine Anleitung.

## The dictionary

where-title = Wo ist es jetzt?
where-summary = Was in Outlook so hieß, und wo Sie es jetzt finden
where-intro = Suchen Sie mit dem Wort, das Sie aus Outlook kennen.
where-filter = Wort aus Outlook
where-count = { $count ->
    [0] Kein Wort passt. Versuchen Sie ein kürzeres oder ein anderes Wort.
    [one] Ein Wort
   *[other] { $count } Wörter
}
where-guide = Anleitung zu „{ $word }“ öffnen

## Walking a guide

step-number = Schritt { $number }
question-choose = Wählen Sie eine Antwort.
question-error = Wählen Sie eine Antwort aus. Wenn Sie unsicher sind, wählen Sie die Antwort, die am besten passt.
action-helped = Hat das geholfen?
action-solved = Ja, das Problem ist gelöst
action-unsolved = Nein, das Problem besteht weiter
step-note-unknown = Der verlinkte Schritt hat sich geändert. Die Anleitung beginnt deshalb weiter vorn.
step-note-unknown-title = Anleitung geändert
tested-with = Geprüft mit { $products }
tested-product = { $product } { $version }
tested-with-on = Geprüft mit { $products }, am { $date }
date = { $day }.{ $month }.{ $year }
print-view = Druckansicht (neues Fenster)
outdated-title = Diese Übersetzung ist älter als der deutsche Text
outdated-text = Etwas kann sich inzwischen geändert haben.
outdated-german = Deutschen Text zeigen
retired-title = Diese Anleitung gibt es nicht mehr: { $guide }

## A check that the widget makes itself

probe-asks = Ihr Browser fragt diese Adresse ab: { $address }. Er überträgt dabei keine Angaben über Sie.
probe-start = Prüfung starten
probe-skip = Überspringen und selbst antworten
probe-running = Die Prüfung läuft …
probe-stop = Prüfung abbrechen
probe-reachable = Ergebnis: Die Adresse antwortet.
probe-unreachable = Ergebnis: Die Adresse antwortet nicht.
probe-unknown = Die Prüfung war hier nicht möglich. Antworten Sie selbst.
probe-question = Was trifft zu?
probe-answer-reachable = Die Verbindung funktioniert
probe-answer-unreachable = Die Verbindung funktioniert nicht

## Your answers

answers-title = Ihre Antworten ({ $count })
answers-remembered = aus einer anderen Anleitung übernommen
answers-change = Ändern
answers-change-what = Ändern: { $question }
answer-solved = Hat geholfen
answer-unsolved = Hat nicht geholfen
answer-reachable = Verbindung funktioniert
answer-unreachable = Verbindung funktioniert nicht

## Outcomes

outcome-solved = Gelöst
outcome-contact = Weiter mit persönlicher Hilfe
outcome-incident = Störung
outcome-not-possible = Nicht möglich
outcome-related = Weitere Anleitungen
incident-contact = Fragen zur Störung
incident-none = Zurzeit ist in dieser Hilfe keine Störung eingetragen.

## Hand-over

handover-title = Ihre Nachricht an den { -service-desk }
handover-hint = Lesen Sie den Text und ändern Sie ihn, wie Sie möchten. Er verlässt dieses Fenster erst, wenn Sie ihn selbst kopieren, drucken oder als E-Mail öffnen.
handover-label = Text der Nachricht
handover-copy = Text kopieren
handover-copied = Der Text ist kopiert.
handover-copy-failed = Der Text ließ sich nicht kopieren. Er ist jetzt markiert: Drücken Sie Strg und C.
handover-print = Drucken
handover-mail = Als E-Mail öffnen
handover-mail-note = Ihr E-Mail-Programm öffnet eine neue Nachricht mit diesem Text. Sie senden sie dort selbst ab.
handover-subject = Hilfe gebraucht: { $guide }
handover-intro = Guten Tag, ich brauche Hilfe bei: { $guide }
handover-result = Ergebnis der Anleitung: { $outcome }
handover-steps = Das habe ich schon geprüft:
handover-step = { $number }. { $question } – { $answer }
handover-environment = Mein Arbeitsplatz:
handover-platform = Betriebssystem: { $platform }
handover-browser = Browser: { $browser }
handover-organisation = Dienststelle: { $organisation }
handover-version = Version von { $product } (bitte ergänzen):
handover-when = Seit wann tritt das Problem auf (bitte ergänzen):
handover-unknown = nicht erkannt

## When something fails

wait-loading = Die Anleitung wird geladen …
wait-slow-title = Das Laden dauert lange
wait-slow = Vielleicht ist das Netz gerade langsam. Warten Sie noch einen Moment oder versuchen Sie es erneut.
fail-network-title = Die Anleitung ist gerade nicht erreichbar
fail-network = Prüfen Sie Ihre Verbindung zum Netz. Versuchen Sie es dann erneut. Wenn das nicht hilft, rufen Sie den { -service-desk } an.
fail-missing-title = Diese Anleitung gibt es nicht mehr
fail-missing = Wählen Sie auf der Startseite eine andere Anleitung aus, oder rufen Sie den { -service-desk } an.
fail-broken-title = Diese Anleitung lässt sich nicht lesen
fail-broken = Die Datei ist beschädigt angekommen. Versuchen Sie es erneut. Wenn das nicht hilft, rufen Sie den { -service-desk } an.
panic-title = Die Hilfe ist unterbrochen
panic = In der Hilfe ist ein Fehler aufgetreten. Ihre E-Mails und Termine sind davon nicht betroffen. Laden Sie die Seite neu, oder rufen Sie den { -service-desk } an.
panic-reload = Neu laden
