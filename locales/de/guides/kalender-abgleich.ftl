# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Kalender gleicht nicht ab oder zeigt falsche Uhrzeiten
    .summary = { -thunderbird } zeigt einen alten Stand, Ihre Einträge kommen nicht an, oder Uhrzeiten sind verschoben.
    .keywords = Kalender, Kalender synchronisieren, Kalender synchronisiert nicht, Kalender abgleichen, Abgleich, Sync, syncronisieren, CalDAV, Caldaf, aktualisieren, alter Stand, nicht aktuell, Termine fehlen in Thunderbird, Termine kommen nicht an, Kalender leer, Kalender fehlt, Kalender hinzufügen, Kalender einbinden, Kalender verbinden, gelbes Dreieck, Warndreieck, Kalender deaktiviert, Kalender nicht verfügbar, Zeitverschiebung, Uhrzeit falsch, falsche Uhrzeit, eine Stunde zu früh, eine Stunde zu spät, eine Stunde verschoben, zwei Stunden, Sommerzeit, Winterzeit, Zeitumstellung, Zeitzone, UTC, ganztägig, ganztägiger Termin, falscher Tag, Kalender wie in Outlook, Die eingegebenen Zugangsdaten wurden abgelehnt, Keine Kalender unter dieser Adresse gefunden, Fehler beim Lesen von Daten für Kalender, Es sind keine Kalender mit Schreibrechten verfügbar

in-ox = Stimmt Ihr Kalender in { -ox-browser }?
    .hint = Was dort steht, gilt. Dort können Sie sofort weiterarbeiten.
    .answer-works = Ja, dort ist alles richtig
    .answer-fails = Nein, dort stimmt es auch nicht
    .answer-phone = Es geht um mein Smartphone oder Tablet
    .answer-untried = Weiß ich nicht, noch nicht nachgesehen

try-ox = In { -ox-browser } nachsehen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie dort den Kalender.
        3. Sehen Sie nach, ob Termine, Tage und Uhrzeiten stimmen.

        Stimmt dort alles, wählen Sie Ja.

enough = Reicht Ihnen das fürs Erste?
    .hint = Was in { -ox } steht, gilt.
    .answer-enough = Ja, ich arbeite in { -ox } weiter
    .answer-thunderbird = Nein, es soll auch in { -thunderbird } stimmen
    .answer-unsure = Weiß ich nicht

ox-what = Was stimmt in { -ox-browser } nicht?
    .answer-time = Uhrzeiten oder Tage sind falsch
    .answer-entry = Was ich in { -thunderbird } eintrage, fehlt dort
    .answer-missing = Andere Termine fehlen
    .answer-login = Ich kann mich dort nicht anmelden
    .answer-ox-down = { -ox } lässt sich nicht öffnen
    .answer-unsure = Weiß ich nicht

ox-time-zone = Zeitzone in { -ox-browser } prüfen
    .text =
        1. Öffnen Sie in { -ox-browser } die Einstellungen.
        2. Suchen Sie nach { ox-time-zone }.
        3. Wählen Sie die Zeitzone Ihres Arbeitsorts, in Deutschland also Berlin.
        4. Laden Sie die Seite neu und sehen Sie noch einmal nach.

        Stimmt es jetzt für alle Termine, wählen Sie Ja.

tb-what = Was stimmt in { -thunderbird } nicht?
    .answer-missing = Der ganze Kalender fehlt
    .answer-old = Änderungen aus { -ox } erscheinen nicht
    .answer-error = Es zeigt ein gelbes Dreieck oder eine Fehlermeldung
    .answer-entry = Was ich dort eintrage, fehlt in { -ox }
    .answer-time = Uhrzeiten oder Tage sind falsch
    .answer-unsure = Weiß ich nicht

whose = Welcher Kalender fehlt?
    .answer-mine = Mein eigener
    .answer-other = Der einer anderen Person oder ein gemeinsamer
    .answer-unsure = Weiß ich nicht

add-calendar = Kalender in { -thunderbird } hinzufügen
    .text =
        1. Öffnen Sie in { -thunderbird } den Kalender.
        2. Steht Ihr Kalender in der Liste, nur ohne Häkchen? Dann setzen Sie es und sind fertig.
        3. Klicken Sie sonst mit der rechten Maustaste in die Liste. Wählen Sie { tb-calendar-new } › { tb-calendar-network }.
        4. Bei { tb-calendar-user-name } tragen Sie Ihren eigenen Benutzernamen ein, bei { tb-calendar-address } `{ op-dav-server }`.
        5. Wählen Sie { tb-calendar-find }.
        6. Wählen Sie Ihren Kalender aus, dann { tb-calendar-subscribe }.

add-result = Welche Meldung zeigt { -thunderbird } beim Hinzufügen?
    .text =
        - **Zugangsdaten:** { tb-calendar-rejected }
        - **Kein Kalender:** { tb-calendar-not-found }
    .answer-rejected = Die Zugangsdaten wurden abgelehnt
    .answer-not-found = Es wurden keine Kalender gefunden
    .answer-other = Eine andere oder keine Meldung
    .answer-unsure = Weiß ich nicht

message = Was zeigt { -thunderbird } genau?
    .answer-password = Es fragt nach dem Passwort oder lehnt es ab
    .answer-other = Eine andere Meldung oder nur ein gelbes Dreieck
    .answer-unsure = Weiß ich nicht

network = Verbindung zum Intranet prüfen
    .text = Diese Hilfe fragt ihren eigenen Server. Antwortet er, erreicht Ihr Computer gerade das Intranet. Über { -ox } sagt das noch nichts.

check-network = Computer wieder mit dem Netz verbinden
    .text =
        1. Prüfen Sie, ob Kabel oder WLAN verbunden sind.
        2. Arbeiten Sie nicht im Büro? Dann verbinden Sie das VPN neu, Ihren Zugang von außen.
        3. Öffnen Sie eine andere Seite im Intranet.
        4. Öffnet sie sich, beenden Sie { -thunderbird } und starten es neu.
        5. Sehen Sie im Kalender nach.

synchronise = Kalender einschalten und abgleichen
    .text =
        Nach einem Fehler kann { -thunderbird } einen Kalender abschalten.

        1. Öffnen Sie in { -thunderbird } den Kalender.
        2. Klicken Sie mit der rechten Maustaste auf Ihren Kalender und wählen Sie { tb-calendar-properties }.
        3. Setzen Sie das Häkchen bei { tb-calendar-enable }.
        4. Wählen Sie bei { tb-calendar-refresh } einen Abstand von einigen Minuten und bestätigen Sie.
        5. Setzen Sie in der Liste das Häkchen bei Ihrem Kalender.
        6. Klicken Sie noch einmal mit der rechten Maustaste darauf und wählen Sie { tb-calendar-sync }.
        7. Ändert sich nichts, beenden Sie { -thunderbird } und starten Sie es neu.

sync-result = Was zeigt { -thunderbird } nach dem Abgleichen?
    .answer-password = Es fragt nach dem Passwort oder lehnt es ab
    .answer-error = Ein gelbes Dreieck oder einen Fehler
    .answer-nothing = Keine Meldung, aber es bleibt falsch
    .answer-unsure = Weiß ich nicht

set-up-again = Kalender in { -thunderbird } neu einrichten
    .text =
        { -thunderbird } lädt dabei alle Termine neu aus { -ox }.

        > Wählen Sie nie einen Eintrag zum Löschen. Das löscht den Kalender auch auf dem Server.

        1. Prüfen Sie in { -ox-browser }, dass auch Ihre neuesten Termine dort stehen. Fehlt dort etwas, brechen Sie ab und wählen Nein.
        2. Klicken Sie in { -thunderbird } mit der rechten Maustaste auf den Kalender.
        3. Wählen Sie { tb-calendar-unsubscribe }. Fehlt dieser Eintrag, brechen Sie hier ab und wählen Nein.
        4. Klicken Sie mit der rechten Maustaste in die Liste der Kalender. Wählen Sie { tb-calendar-new } › { tb-calendar-network }.
        5. Bei { tb-calendar-user-name } tragen Sie Ihren eigenen Benutzernamen ein, bei { tb-calendar-address } `{ op-dav-server }`.
        6. Wählen Sie { tb-calendar-find }, dann Ihren Kalender, dann { tb-calendar-subscribe }.

which-calendar = In welchem Kalender steht Ihr Eintrag in { -thunderbird }?
    .hint = Öffnen Sie den Eintrag. Der Name des Kalenders steht darin.
    .answer-mine = In meinem Kalender aus { -ox }
    .answer-local = In einem Kalender, den es in { -ox } nicht gibt
    .answer-other = In dem Kalender einer anderen Person
    .answer-unsure = Weiß ich nicht

writable = Schreibschutz entfernen und abgleichen
    .text =
        > Schreiben Sie Ihren Eintrag vorher ab. Nimmt { -ox } ihn nicht an, kann er beim Abgleich verschwinden.

        1. Klicken Sie in { -thunderbird } mit der rechten Maustaste auf den Kalender und wählen Sie { tb-calendar-properties }.
        2. Setzen Sie das Häkchen bei { tb-calendar-enable }.
        3. Entfernen Sie das Häkchen bei { tb-calendar-read-only } und bestätigen Sie.
        4. Klicken Sie noch einmal mit der rechten Maustaste darauf und wählen Sie { tb-calendar-sync }.
        5. Sehen Sie in { -ox-browser } nach, ob Ihr Eintrag jetzt da ist.

move = Eintrag in den richtigen Kalender legen
    .text =
        Manche Kalender liegen nur auf Ihrem Computer. { -thunderbird } gleicht sie nicht mit { -ox } ab.

        1. Öffnen Sie den Eintrag in { -thunderbird } zum Bearbeiten.
        2. Wählen Sie in der Zeile für den Kalender Ihren Kalender aus { -ox }.
        3. Speichern Sie den Eintrag.
        4. Sehen Sie in { -ox-browser } nach, ob er jetzt da ist.

        Haben Sie zu dem Termin andere eingeladen? Dann bekommen sie vielleicht eine neue Nachricht.

        Steht Ihr Kalender nicht zur Wahl? Dann wählen Sie Nein.

which-time = Was ist in { -thunderbird } verschoben?
    .answer-all = Mehrere oder alle Termine, etwa um eine Stunde
    .answer-all-day = Nur ganztägige Termine, um einen Tag
    .answer-one = Nur ein einzelner Termin
    .answer-unsure = Weiß ich nicht

time-zone = Zeitzone in { -thunderbird } prüfen
    .text =
        1. Öffnen Sie in { -thunderbird } ☰ (Menü rechts oben) › { tb-settings } › { tb-settings-calendar }.
        2. Wählen Sie dort die Zeitzone Berlin. Ein fester Abstand wie UTC+1 ist im Sommer um eine Stunde falsch.
        3. Prüfen Sie auch Uhrzeit und Zeitzone Ihres Computers.
        4. Suchen Sie in { -ox-browser } in den Einstellungen nach { ox-time-zone }. Auch dort soll Berlin stehen.
        5. Beenden Sie { -thunderbird } und starten Sie es neu.

        Arbeiten Sie in einer anderen Zeitzone? Dann soll überall diese stehen. Können Sie die Zeitzone des Computers nicht ändern, hilft der { -service-desk }.

set-up-again-time = Kalender in { -thunderbird } neu einrichten
    .text =
        { -thunderbird } lädt dabei alle Termine neu aus { -ox }.

        > Wählen Sie nie einen Eintrag zum Löschen. Das löscht den Kalender auch auf dem Server.

        1. Prüfen Sie in { -ox-browser }, dass auch Ihre neuesten Termine dort stehen. Fehlt dort etwas, brechen Sie ab und wählen Nein.
        2. Klicken Sie in { -thunderbird } mit der rechten Maustaste auf den Kalender.
        3. Wählen Sie { tb-calendar-unsubscribe }. Fehlt dieser Eintrag, brechen Sie hier ab und wählen Nein.
        4. Klicken Sie mit der rechten Maustaste in die Liste der Kalender. Wählen Sie { tb-calendar-new } › { tb-calendar-network }.
        5. Bei { tb-calendar-user-name } tragen Sie Ihren eigenen Benutzernamen ein, bei { tb-calendar-address } `{ op-dav-server }`.
        6. Wählen Sie { tb-calendar-find }, dann Ihren Kalender, dann { tb-calendar-subscribe }.
        7. Sehen Sie die Uhrzeiten noch einmal an.

all-day = Ganztägigen Termin richtig speichern
    .text =
        Meist ist so ein Termin mit einer Uhrzeit gespeichert statt als ganzer Tag.

        1. Öffnen Sie den Termin in { -ox-browser } zum Bearbeiten. Hat eine andere Person eingeladen, wählen Sie Nein.
        2. Setzen Sie das Häkchen bei { ox-whole-day }.
        3. Prüfen Sie den ersten und den letzten Tag und speichern Sie.
        4. Klicken Sie in { -thunderbird } mit der rechten Maustaste auf den Kalender und wählen Sie { tb-calendar-sync }.

save-again = Termin in { -ox-browser } neu speichern
    .text =
        { -thunderbird } kennt vielleicht die Zeitzone dieses Termins nicht.

        1. Öffnen Sie den Termin in { -ox-browser } zum Bearbeiten. Hat eine andere Person eingeladen, wählen Sie Nein.
        2. Prüfen Sie Uhrzeit und Zeitzone. In Deutschland ist Berlin richtig.
        3. Speichern Sie den Termin.
        4. Klicken Sie in { -thunderbird } mit der rechten Maustaste auf den Kalender und wählen Sie { tb-calendar-sync }.

done = Ihr Kalender gleicht wieder ab
    .text = Fehlt später wieder etwas, sehen Sie zuerst in { -ox-browser } nach. Dort steht der gültige Stand.

done-time = Die Uhrzeiten in Ihrem Kalender stimmen
    .text = Ist ein Termin wichtig und Sie sind unsicher? Dann gilt die Uhrzeit in { -ox-browser }.

done-in-ox = Sie arbeiten vorerst in { -ox-browser }
    .text = Was dort steht, gilt. Tragen Sie neue Termine nur dort ein. Soll es später auch in { -thunderbird } stimmen? Dann beginnen Sie diese Anleitung neu.

contact-network = Ihr Computer erreicht das Netz nicht
    .text =
        Der { -service-desk } hilft Ihnen, die Verbindung herzustellen. Haben auch andere im Haus kein Netz? Dann genügt ein Anruf für alle.

        Halten Sie bereit:

        - wo Sie arbeiten, im Büro oder unterwegs
        - ob Sie Kabel, WLAN oder VPN nutzen
        - seit wann das Netz fehlt

contact-calendar = Der Kalender gleicht in { -thunderbird } nicht ab
    .text =
        Arbeiten Sie vorerst in { -ox-browser }. Löschen Sie den Kalender in { -thunderbird } nicht. Der { -service-desk } prüft die Verbindung mit Ihnen.

        Halten Sie bereit:

        - den Namen des Kalenders und wem er gehört
        - den genauen Text der Fehlermeldung
        - seit wann das so ist

contact-entry = Ihr Eintrag kommt in { -ox } nicht an
    .text =
        Tragen Sie wichtige Termine vorerst in { -ox-browser } ein. Löschen Sie den Kalender in { -thunderbird } nicht. Ihre Einträge stehen vielleicht nur dort.

        Der { -service-desk } prüft den Kalender mit Ihnen.

        Halten Sie bereit:

        - den Namen des Kalenders in { -thunderbird }
        - Betreff und Datum eines Eintrags, der fehlt
        - den genauen Text einer Meldung

contact-time = Die Uhrzeit ist in { -thunderbird } weiter falsch
    .text =
        Die Uhrzeit in { -ox-browser } gilt. Hat eine andere Person eingeladen? Dann hilft es meist, wenn diese Person den Termin neu speichert. Sonst prüft der { -service-desk } den Termin.

        Halten Sie bereit:

        - Betreff des Termins und wer eingeladen hat
        - die Uhrzeit in { -ox } und die Uhrzeit in { -thunderbird }
        - die Zeitzone, die Sie in beiden Programmen gesehen haben

