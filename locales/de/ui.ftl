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
list-empty = Zu diesem Thema gibt es noch keine Anleitung.

## The search

search-open = Suchen
search-label = Suchen Sie mit Ihren eigenen Worten
search-hint = Zum Beispiel „Vertretung“ oder der Text einer Fehlermeldung
search-loading = Die Suche wird geladen …
search-count = { $count ->
    [0] Keine Treffer
    [one] Ein Treffer
   *[other] { $count } Treffer
}
search-hits = Treffer
search-guides = Anleitungen
search-steps = Schritte in Anleitungen
search-contact = Kontakt
search-none-words = Versuchen Sie ein kürzeres oder ein anderes Wort.
search-none-error = Erscheint eine Fehlermeldung? Geben Sie deren Text ein.
search-none-topics = Diese Themen könnten passen
search-none-contact = Oder fragen Sie hier
search-unavailable-title = Die Suche ist gerade nicht verfügbar
search-unavailable = Wählen Sie unten ein Thema aus. Alle Anleitungen funktionieren weiter.

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

## The café

cafe-title = OX-Café
cafe-summary = Neues zu { -ox } sehen, Fragen stellen, mitmachen
cafe-next = Nächster Termin
cafe-following = Weitere Termine
cafe-past = Vergangene Termine
cafe-none = Zurzeit ist kein Termin geplant. Neue Termine stehen hier, sobald sie feststehen.
cafe-when = { $day }, { $from } bis { $to } Uhr
cafe-when-yours = Diese Zeit gilt für { $there }. In Ihrer Zeitzone ({ $zone }): { $when }
cafe-point = { $day }, { $time } Uhr
cafe-speakers = Es sprechen
cafe-place = Ort
cafe-seats = Plätze
cafe-online = Online
cafe-on-site = Im Raum
cafe-online-link = Online-Raum am { $day } in OpenTalk öffnen (neues Fenster)
cafe-room-unknown = Den Raum nennen wir noch.
cafe-way-seats = { $way }: { $seats }
cafe-seats-enough = genug Platz für alle
cafe-seats-total = { $count ->
    [one] ein Platz insgesamt
   *[other] { $count } Plätze insgesamt
}
cafe-seats-left = { $count ->
    [one] noch ein Platz frei
   *[other] noch { $count } Plätze frei
}
cafe-seats-full = { $count ->
    [0] kein Platz frei, die Warteliste ist leer
    [one] kein Platz frei, eine Person wartet
   *[other] kein Platz frei, { $count } Personen warten
}
cafe-full = Alle Plätze sind vergeben. Sie können sich auf die Warteliste setzen: Wird ein Platz frei, rücken Sie nach und bekommen eine E-Mail.
cafe-open-until = Anmelden können Sie sich bis: { $when }
cafe-not-open = Die Anmeldung beginnt: { $when }
cafe-closed = Die Anmeldung ist geschlossen.
cafe-running = Dieser Termin läuft gerade.
cafe-cancelled-title = Der Termin fällt aus: { $day }
cafe-cancelled = An diesem Tag treffen wir uns nicht. Wählen Sie einen anderen Termin.
cafe-cancelled-word = fällt aus
cafe-register = Für den { $day } anmelden
cafe-wait = Für den { $day } auf die Warteliste
cafe-mail = Für den { $day } per E-Mail anmelden
cafe-calendar = Termin am { $day } für den Kalender laden
cafe-materials = Unterlagen
cafe-answers = Fragen und Antworten
cafe-feed-title = Alle Termine im eigenen Kalender
cafe-feed = Abonnieren Sie diese Adresse in Ihrem Kalender. Neue und geänderte Termine erscheinen dann von selbst.
cafe-feed-copy = Adresse kopieren
cafe-feed-copied = Die Adresse ist kopiert.
cafe-feed-not-copied = Das Kopieren war hier nicht möglich. Markieren Sie die Adresse und drücken Sie Strg und C.
cafe-away-title = Die Anmeldung ist gerade nicht erreichbar
cafe-away = Die Termine sehen Sie trotzdem. Wie viele Plätze frei sind, wissen wir gerade nicht. Versuchen Sie es erneut, oder melden Sie sich per E-Mail an.
cafe-failed-title = Die Termine sind gerade nicht erreichbar
cafe-failed = Prüfen Sie Ihre Verbindung zum Netz. Versuchen Sie es dann erneut. Wenn das nicht hilft, rufen Sie den { -service-desk } an.
cafe-form-title = Zum OX-Café anmelden
cafe-name = Name
cafe-name-hint = So sprechen wir Sie an.
cafe-email = Dienstliche E-Mail-Adresse
cafe-email-hint = Die Adresse endet auf { $domains }.
cafe-email-hint-any = Dorthin senden wir die Bestätigung.
cafe-way = Teilnahme
cafe-way-ask = Wie möchten Sie teilnehmen?
cafe-optional = freiwillig
cafe-question = Frage an das OX-Café
cafe-question-hint = Fragen, die wir vorher kennen, beantworten wir meist ausführlicher.
cafe-needs = Das brauche ich, damit ich gut teilnehmen kann
cafe-needs-hint = Zum Beispiel Untertitel, Gebärdensprache oder einen Weg ohne Stufen. Gründe brauchen Sie nicht zu nennen.
cafe-privacy-title = Das geschieht mit Ihren Angaben
cafe-privacy-purpose = Wir nutzen Ihre Angaben nur für diesen Termin: für Ihren Platz, die E-Mails dazu und die Vorbereitung.
cafe-privacy-recipients = Nur die Personen, die den Termin vorbereiten, sehen die Angaben. Fragen beantwortet: { $organizer }, { $mail }
cafe-privacy-deletion = Was Sie für die Teilnahme brauchen, löschen wir am { $soon }. Alles andere löschen wir am { $last }.
cafe-privacy-deletion-once = Alle Angaben löschen wir am { $last }.
cafe-privacy-notice = Hinweise zum Datenschutz: wer verantwortlich ist, wen Sie fragen können und welche Rechte Sie haben (neues Fenster)
cafe-errors = Bitte prüfen Sie diese Angaben
cafe-error-name = Geben Sie Ihren Namen ein.
cafe-error-name-long = Kürzen Sie den Namen auf höchstens 100 Zeichen.
cafe-error-email = Geben Sie Ihre dienstliche E-Mail-Adresse ein.
cafe-error-email-shape = Geben Sie die E-Mail-Adresse vollständig ein, zum Beispiel vorname.nachname@example.org.
cafe-error-email-foreign = Geben Sie Ihre dienstliche Adresse ein. Sie endet auf { $domains }.
cafe-error-way = Wählen Sie aus, wie Sie teilnehmen.
cafe-error-way-gone = So ist dieser Termin nicht mehr möglich. Wählen Sie die andere Teilnahme.
cafe-error-long = Kürzen Sie diesen Text auf höchstens 1000 Zeichen.
cafe-check-title = Stimmt das?
cafe-check = Prüfen Sie Ihre Angaben. Senden Sie dann die Anmeldung ab.
cafe-nothing = keine Angabe
cafe-send = Anmeldung absenden
cafe-sending = Wir senden Ihre Anmeldung …
cafe-confirmed-title = Sie sind angemeldet
cafe-confirmed = Sie bekommen eine E-Mail mit der Einladung für Ihren Kalender. Dort steht auch, wie Sie absagen.
cafe-waiting-title = Sie stehen auf der Warteliste, Platz { $position }
cafe-waiting = Wird ein Platz frei, rücken Sie nach und bekommen eine E-Mail. Sie müssen nichts weiter tun.
cafe-awaiting-title = Bestätigen Sie jetzt Ihre Anmeldung
cafe-awaiting = Wir senden eine E-Mail an { $email }. Öffnen Sie den Link darin, am besten sofort: Erst dann sind Sie angemeldet. Ein freier Platz bleibt 30 Minuten für Sie reserviert. Keine E-Mail da? Melden Sie sich noch einmal an und prüfen Sie die Adresse.
cafe-lost-title = Die Verbindung ist abgebrochen
cafe-slow-title = Die Anmeldung antwortet nicht
cafe-lost = Vielleicht ist Ihre Anmeldung schon angekommen. Prüfen Sie Ihre Verbindung zum Netz und senden Sie noch einmal: Die Anmeldung zählt nur einmal.
cafe-refused-title = Die Anmeldung hat nicht geklappt
cafe-refused-closed = Die Anmeldung zu diesem Termin ist inzwischen geschlossen. Wählen Sie einen anderen Termin.
cafe-refused-past = Dieser Termin hat schon begonnen oder ist vorbei. Wählen Sie einen anderen Termin.
cafe-refused-cancelled = Dieser Termin fällt inzwischen aus. Wählen Sie einen anderen Termin.
cafe-refused-early = Die Anmeldung zu diesem Termin beginnt erst später. Bei den Terminen steht, wann.
cafe-refused-full = Hier ist kein Platz mehr frei. Wählen Sie einen anderen Termin.
cafe-refused-unknown = Diesen Termin gibt es nicht mehr. Wählen Sie einen anderen Termin.
cafe-refused-many = Gerade melden sich sehr viele an. Warten Sie eine Minute und senden Sie dann noch einmal.
cafe-refused-later = Die Anmeldung ist gerade nicht erreichbar. Warten Sie einige Minuten und senden Sie dann noch einmal.
cafe-refused-off = Hier ist zurzeit keine Anmeldung möglich. Melden Sie sich per E-Mail an.
cafe-refused-fault = Bei uns ist ein Fehler aufgetreten. Es liegt nicht an Ihren Angaben. Melden Sie sich per E-Mail an.
cafe-busy-many = Gerade melden sich sehr viele an. Versuchen Sie es { $wait } noch einmal.
cafe-busy-away = Die Anmeldung ist gerade nicht erreichbar. Versuchen Sie es { $wait } noch einmal.
cafe-busy-seconds = { $count ->
    [one] in einer Sekunde
   *[other] in { $count } Sekunden
}
cafe-busy-minutes = { $count ->
    [one] in einer Minute
   *[other] in { $count } Minuten
}
cafe-kept = Ihre Angaben sind noch da, solange diese Seite offen ist.
cafe-again = Noch einmal senden
cafe-change = Angaben ändern
cafe-to-dates = Zu den Terminen
cafe-mail-title = Per E-Mail anmelden
cafe-mail-intro = Ergänzen Sie den Text. Senden Sie ihn an { $mail }. Angemeldet sind Sie, wenn wir Ihnen geantwortet haben.
cafe-mail-after = Tragen Sie den Termin auch in Ihren Kalender ein:
cafe-mail-subject = Anmeldung zum OX-Café am { $day }: { $title }
cafe-mail-text = Guten Tag, ich möchte mich zum OX-Café anmelden:

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

## Videos

videos-title = Kurze Videos
videos-summary = Handgriffe ansehen oder in Bildern nachlesen
videos-intro = Jedes Video zeigt einen Handgriff und dauert höchstens eine Minute. Sie können alles auch lesen.
videos-topic = Thema
videos-program = Programm
videos-all = Alle
videos-count = { $count ->
    [0] Dazu gibt es noch kein Video. Wählen Sie ein anderes Thema oder Programm.
    [one] Ein Video
   *[other] { $count } Videos
}
videos-seconds = { $seconds } Sekunden
videos-lesson = Bilder und Text
video-link = { $title } ({ $length })
video-read = Lieber lesen? Zum Text
video-controls = Einstellungen zum Video
video-captions = Untertitel
video-contrast = Starker Kontrast
video-description = Bildbeschreibung
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
    [0] Diese Wörter kommen nicht vor. Versuchen Sie ein kürzeres Wort.
    [one] Eine Stelle
   *[other] { $count } Stellen
}
video-save = Text speichern
video-silent = Das Video hat keinen Ton. Die Untertitel sagen alles, was zu sehen ist.
video-resume = Das Video beginnt bei { $time }.
video-begin = Von vorn beginnen
video-failed-title = Das Video lässt sich gerade nicht abspielen
video-failed = Unten steht alles, was im Video zu sehen ist, als Text. Prüfen Sie Ihre Verbindung zum Netz und versuchen Sie es erneut.
video-picture = Bild aus dem Video

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

## Learning paths

paths-title = Lernpfade
paths-summary = In wenigen Schritten einarbeiten
paths-intro = Ein Lernpfad führt Sie Schritt für Schritt durch Videos, Anleitungen und Wörter aus „Wo ist es jetzt?“.
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
path-back = Zurück zum Lernpfad
path-keep-title = Fortschritt merken
path-not-kept = Was Sie erledigt haben, vergisst die Hilfe, wenn Sie diese Seite verlassen. Auf Wunsch merkt sich dieser Browser Ihren Fortschritt. Er verlässt Ihr Gerät nicht.
path-keep = Fortschritt auf diesem Gerät merken
path-kept = Dieser Browser merkt sich Ihren Fortschritt, bis Sie ihn löschen. Er verlässt Ihr Gerät nicht.
path-forget = Gemerkten Fortschritt löschen
path-forgotten = Gelöscht. Bis Sie diese Seite verlassen, bleibt Ihr Fortschritt hier zu sehen.
path-keep-failed = Dieser Browser lässt das hier nicht zu. Bis Sie diese Seite verlassen, bleibt Ihr Fortschritt zu sehen.

## When something fails

wait-loading = Der Inhalt wird geladen …
wait-slow-title = Das Laden dauert lange
wait-slow = Vielleicht ist das Netz gerade langsam. Warten Sie noch einen Moment oder versuchen Sie es erneut.
fail-network-title = Dieser Inhalt ist gerade nicht erreichbar
fail-network = Prüfen Sie Ihre Verbindung zum Netz. Versuchen Sie es dann erneut. Wenn das nicht hilft, rufen Sie den { -service-desk } an.
fail-missing-title = Diesen Inhalt gibt es nicht mehr
fail-missing = Wählen Sie auf der Startseite etwas anderes aus, oder rufen Sie den { -service-desk } an.
fail-broken-title = Dieser Inhalt lässt sich nicht lesen
fail-broken = Die Datei ist beschädigt angekommen. Versuchen Sie es erneut. Wenn das nicht hilft, rufen Sie den { -service-desk } an.
panic-title = Die Hilfe ist unterbrochen
panic = In der Hilfe ist ein Fehler aufgetreten. Ihre E-Mails und Termine sind davon nicht betroffen. Laden Sie die Seite neu, oder rufen Sie den { -service-desk } an.
panic-reload = Neu laden
