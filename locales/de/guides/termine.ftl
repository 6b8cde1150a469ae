# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Termin oder Einladung fehlt oder stimmt nicht
    .summary = Ein Termin fehlt, ist falsch oder kommt doppelt, oder Sie können eine Einladung nicht beantworten.
    .keywords = Kalender, Termin, Einladung, Besprechung, Serientermin, Zusage, Absage, verschoben, eine Stunde, Zeitzone, Sommerzeit, doppelt, weitergeleitet, Aufgabe, CalDAV, synchronisieren, gelbes Dreieck, Kalender fehlt, Schaltflächen fehlen, Aktivieren Sie einen Kalender um sie zu verarbeiten, Kein Kalender mit Schreibrechten für Einladungen eingerichtet, Antwort auf einen Termin der sich nicht in Ihrem Kalender befindet, Die eingegebenen Zugangsdaten wurden abgelehnt, Keine Kalender unter dieser Adresse gefunden

in-ox = Ist der Termin in { -ox-browser } richtig?
    .hint = Dort können Sie sofort weiterarbeiten und auch Einladungen beantworten.
    .answer-works = Ja, dort ist alles richtig
    .answer-fails = Nein, dort stimmt es auch nicht
    .answer-untried = Weiß ich nicht, noch nicht nachgesehen

try-ox = In { -ox-browser } nachsehen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie dort den Kalender und gehen Sie zum Tag des Termins.
        3. Geht es um eine Einladung? Dann öffnen Sie dort die Nachricht und antworten Sie.

        Stimmt dort alles, wählen Sie Ja.

enough = Reicht Ihnen das fürs Erste?
    .hint = Was in { -ox } steht, gilt.
    .answer-enough = Ja, ich arbeite in { -ox } weiter
    .answer-thunderbird = Nein, es soll auch in { -thunderbird } gehen
    .answer-unsure = Weiß ich nicht

ox-what = Was ist in { -ox-browser } nicht richtig?
    .answer-missing = Der Termin fehlt
    .answer-time = Die Uhrzeit oder der Tag ist falsch
    .answer-reply = Ich kann die Einladung nicht beantworten
    .answer-other = Etwas anderes am Termin ist falsch
    .answer-ox-down = { -ox } lässt sich nicht öffnen
    .answer-unsure = Weiß ich nicht

whose = In welchen Kalender gehört der Termin?
    .answer-mine = In meinen eigenen
    .answer-other = In den Kalender einer anderen Person
    .answer-unsure = Weiß ich nicht

invitation = Haben Sie zu dem Termin eine Einladung bekommen?
    .hint = Sehen Sie im Posteingang nach, auch im Ordner für Spam.
    .answer-yes = Ja, sie ging direkt an mich
    .answer-forwarded = Ja, jemand hat sie mir weitergeleitet
    .answer-task = Ja, aber es ist eine Aufgabe und kein Termin
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

answer-in-ox = Einladung in { -ox-browser } beantworten
    .text =
        1. Öffnen Sie die Nachricht mit der Einladung in { -ox-browser }.
        2. Sagen Sie dort zu oder ab. Oder wählen Sie { ox-add-to-calendar }.
        3. Sehen Sie im Kalender nach, ob der Termin jetzt da ist.

        > Antworten Sie nur hier und nicht noch einmal in { -thunderbird }. Sonst kann der Termin doppelt erscheinen.

show-calendars = Kalender in { -ox-browser } einblenden
    .text =
        1. Öffnen Sie in { -ox-browser } den Kalender.
        2. Sehen Sie in der Liste Ihrer Kalender nach.
        3. Setzen Sie das Häkchen bei jedem Kalender, in dem der Termin stehen kann.

show-declined = Abgelehnte Termine einblenden
    .text =
        Vielleicht ist der Termin als abgelehnt gespeichert und deshalb verborgen.

        1. Öffnen Sie in { -ox-browser } die Einstellungen.
        2. Suchen Sie nach { ox-show-declined } und setzen Sie das Häkchen.
        3. Sehen Sie noch einmal im Kalender nach.

ox-time-zone = Zeitzone in { -ox-browser } prüfen
    .text =
        1. Öffnen Sie in { -ox-browser } die Einstellungen.
        2. Suchen Sie nach { ox-time-zone }.
        3. Wählen Sie die Zeitzone Ihres Arbeitsorts, in Deutschland also Berlin.
        4. Laden Sie die Seite neu und sehen Sie den Termin noch einmal an.

organiser = Wer hat zu dem Termin eingeladen?
    .answer-me = Ich, oder er steht nur in meinem Kalender
    .answer-other = Eine andere Person
    .answer-gone = Eine Person, die nicht mehr hier arbeitet
    .answer-unsure = Weiß ich nicht

change-in-ox = Termin in { -ox-browser } ändern
    .text =
        1. Öffnen Sie den Termin in { -ox-browser }.
        2. Ändern Sie, was falsch ist.
        3. Speichern Sie den Termin.

        Lässt er sich nicht ändern? Dann wählen Sie Nein.

in-thunderbird = Was stimmt in { -thunderbird } nicht?
    .answer-missing = Der Termin oder der ganze Kalender fehlt
    .answer-time = Die Uhrzeit oder der Tag ist falsch
    .answer-buttons = Ich kann die Einladung nicht beantworten
    .answer-double = Nachrichten oder Termine kommen doppelt
    .answer-unknown-reply = Eine Antwort passt zu keinem Termin
    .answer-unsure = Weiß ich nicht

listed = Steht der Kalender in { -thunderbird } in der Liste?
    .hint = Öffnen Sie in { -thunderbird } den Kalender und sehen Sie in der Liste der Kalender nach.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

switch-on = Kalender in { -thunderbird } einblenden und abgleichen
    .text =
        1. Öffnen Sie in { -thunderbird } den Kalender.
        2. Setzen Sie in der Liste das Häkchen bei Ihrem Kalender.
        3. Klicken Sie mit der rechten Maustaste auf den Kalender und wählen Sie { tb-calendar-properties }.
        4. Setzen Sie dort das Häkchen bei { tb-calendar-enable } und bestätigen Sie.
        5. Klicken Sie noch einmal mit der rechten Maustaste auf den Kalender und wählen Sie { tb-calendar-sync }.
        6. Ändert sich nichts, beenden Sie { -thunderbird } und starten Sie es neu.

sync-result = Was zeigt { -thunderbird } nach dem Abgleichen?
    .answer-password = Es fragt nach dem Passwort oder lehnt es ab
    .answer-triangle = Ein gelbes Dreieck oder einen Fehler
    .answer-nothing = Keine Meldung, aber es bleibt falsch
    .answer-unsure = Weiß ich nicht

set-up-again = Kalender in { -thunderbird } neu einrichten
    .text =
        { -thunderbird } lädt dabei alle Termine neu aus { -ox }.

        > Wählen Sie nie einen Eintrag zum Löschen. Das löscht den Kalender auch auf dem Server.

        1. Prüfen Sie in { -ox-browser }, dass auch Ihre neuesten Termine dort stehen.
        2. Klicken Sie in { -thunderbird } mit der rechten Maustaste auf den Kalender.
        3. Wählen Sie { tb-calendar-unsubscribe }. Fehlt dieser Eintrag, brechen Sie hier ab und wählen Nein.
        4. Klicken Sie mit der rechten Maustaste in die Liste der Kalender. Wählen Sie { tb-calendar-new } › { tb-calendar-network }.
        5. Bei { tb-calendar-user-name } tragen Sie Ihren eigenen Benutzernamen ein, bei { tb-calendar-address } `{ op-dav-server }`.
        6. Wählen Sie { tb-calendar-find }, dann Ihren Kalender, dann { tb-calendar-subscribe }.

add-calendar = Kalender in { -thunderbird } hinzufügen
    .text =
        1. Öffnen Sie in { -thunderbird } den Kalender.
        2. Klicken Sie mit der rechten Maustaste in die Liste der Kalender.
        3. Wählen Sie { tb-calendar-new } › { tb-calendar-network }.
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

time-zone = Zeitzone in { -thunderbird } prüfen
    .text =
        1. Öffnen Sie in { -thunderbird } ☰ (Menü rechts oben) › { tb-settings } › { tb-settings-calendar }.
        2. Prüfen Sie dort die Zeitzone.
        3. Prüfen Sie auch Uhrzeit und Zeitzone Ihres Computers.
        4. Suchen Sie in { -ox-browser } in den Einstellungen nach { ox-time-zone }.
        5. Beenden Sie { -thunderbird } und starten Sie es neu.

        Überall soll dieselbe Zeitzone stehen, in Deutschland also Berlin. Können Sie die Zeitzone des Computers nicht ändern, hilft der { -service-desk }.

how-many = Wie viele Termine stehen zur falschen Zeit?
    .answer-one = Nur dieser eine
    .answer-all = Mehrere oder alle
    .answer-unsure = Weiß ich nicht

own-calendar = Steht in { -thunderbird } ein eigener Kalender in der Liste?
    .hint = Es muss ein Kalender sein, in den Sie Termine eintragen dürfen.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

calendar-properties = Eigenschaften des Kalenders prüfen
    .text =
        { -thunderbird } zeigt { tb-invitation-accept }, { tb-invitation-tentative } und { tb-invitation-decline } nur bei einem passenden Kalender. Sonst steht über der Einladung eine dieser Meldungen:

        - { tb-invitation-enable-calendar }
        - { tb-invitation-not-writable }

        So richten Sie den Kalender ein:

        1. Klicken Sie mit der rechten Maustaste auf Ihren Kalender und wählen Sie { tb-calendar-properties }.
        2. Setzen Sie das Häkchen bei { tb-calendar-enable }.
        3. Entfernen Sie das Häkchen bei { tb-calendar-read-only }.
        4. Wählen Sie bei { tb-calendar-email } Ihre eigene Adresse.
        5. Öffnen Sie die Einladung noch einmal.

double-messages = Doppelte Nachrichten und Termine vermeiden
    .text =
        1. Klicken Sie in { -thunderbird } mit der rechten Maustaste auf den Kalender.
        2. Wählen Sie { tb-calendar-properties }.
        3. Entfernen Sie das Häkchen bei { tb-calendar-client-scheduling }. Fehlt die Zeile, ist hier nichts zu ändern.
        4. Beantworten Sie Einladungen ab jetzt nur in { -ox-browser }.

find-original = Den Termin zur Antwort suchen
    .text =
        { -thunderbird } meldet: { tb-invitation-unknown-reply } Der Termin kann in einem anderen Kalender stehen.

        1. Öffnen Sie in { -ox-browser } den Kalender.
        2. Setzen Sie das Häkchen bei allen Ihren Kalendern.
        3. Gehen Sie zum Tag des Termins.
        4. Öffnen Sie die Nachricht mit der Antwort in { -ox-browser }.

done = Das Problem mit dem Termin ist gelöst
    .text = Beantworten Sie Einladungen am besten immer in { -ox-browser }. Dort sehen Sie den gültigen Stand.

done-in-ox = Sie arbeiten vorerst in { -ox-browser }
    .text = Was dort steht, gilt. Antworten Sie auf eine Einladung nicht noch einmal in { -thunderbird }. Soll es später auch dort gehen? Dann beginnen Sie diese Anleitung neu.

not-forwarded = Eine weitergeleitete Einladung gilt nicht für Sie
    .text =
        Damit stehen Sie noch nicht im Termin. Auch { -ox } kann Einladungen nicht an andere übertragen.

        Bitten Sie die Person, die eingeladen hat, um eine eigene Einladung. Sie können schreiben:

        > Bitte nehmen Sie mich in den Termin auf und senden Sie mir eine eigene Einladung.

not-a-task = { -ox } nimmt Einladungen zu Aufgaben nicht an
    .text = Schreiben Sie der Person, ob Sie die Aufgabe übernehmen. Legen Sie die Aufgabe dann selbst an. Oder bitten Sie um eine Einladung zu einem Termin.

ask-organiser = Das ändert die Person, die eingeladen hat
    .text =
        Den Termin ändert in der Regel nur, wer eingeladen hat. Bitten Sie diese Person darum. Sie können schreiben:

        > In meinem Kalender ist unser Termin nicht richtig. Bitte prüfen Sie Datum, Uhrzeit und Zeitzone und senden Sie die Einladung neu.

contact-missing = Der Termin fehlt auch in { -ox-browser }
    .text =
        Der { -service-desk } sieht nach, wo der Termin geblieben ist.

        Halten Sie bereit:

        - Betreff, Datum und Uhrzeit des Termins
        - wer eingeladen hat
        - ob der Termin schon vor der Umstellung auf { -ox } bestand

contact-organiser = Eine andere Person muss den Termin übernehmen
    .text =
        Für solche Fälle kennt { -ox } die Funktion { ox-change-organizer }. Der { -service-desk } prüft, ob sie bei diesem Termin möglich ist.

        Halten Sie bereit:

        - Betreff, Datum und Uhrzeit des Termins
        - wer früher eingeladen hat
        - wer den Termin übernehmen soll

        Eilt es? Dann legen Sie den Termin neu an und laden Sie alle noch einmal ein.

contact-change = Der Termin lässt sich nicht ändern
    .text =
        Hat eine andere Person eingeladen? Dann bitten Sie zuerst diese Person um die Änderung.

        Ist es Ihr eigener Termin? Bei Serien von vor der Umstellung auf { -ox } können Rechte fehlen. Das prüft der { -service-desk }.

        Halten Sie bereit:

        - Betreff, Datum und Uhrzeit des Termins
        - wer eingeladen hat

contact-calendar = Der Kalender geht in { -thunderbird } nicht
    .text =
        Arbeiten Sie vorerst in { -ox-browser }. Der { -service-desk } prüft den Kalender mit Ihnen.

        Halten Sie bereit:

        - den Namen des Kalenders
        - den genauen Text der Fehlermeldung
        - seit wann das so ist

contact-time = In { -ox } stimmt die Uhrzeit, in { -thunderbird } nicht
    .text =
        Die Uhrzeit in { -ox } gilt. { -thunderbird } versteht vermutlich die Zeitzone dieses Termins nicht. Der { -service-desk } prüft das.

        Halten Sie bereit:

        - Betreff des Termins und wer eingeladen hat
        - die Uhrzeit in { -ox } und die Uhrzeit in { -thunderbird }

contact-invitation = { -thunderbird } kann die Einladung nicht beantworten
    .text =
        Antworten Sie jetzt in { -ox-browser }. Der { -service-desk } prüft Ihren Kalender in { -thunderbird }.

        Halten Sie bereit:

        - den genauen Text der Meldung über der Einladung
        - den Namen Ihres Kalenders in { -thunderbird }

contact-double = Es kommt weiter etwas doppelt
    .text =
        Antworten Sie vorerst nur in { -ox-browser }. Der { -service-desk } sucht die Ursache.

        Halten Sie bereit:

        - Betreff und Datum des Termins
        - was doppelt kommt und bei wem
        - mit welchem Programm Sie den Termin angelegt haben

contact-reply = Zu der Antwort fehlt der Termin
    .text =
        Vielleicht liegt der Termin in einem anderen Kalender, oder er fehlt seit der Umstellung auf { -ox }. Der { -service-desk } sieht nach.

        Halten Sie bereit:

        - Betreff, Datum und Uhrzeit des Termins
        - von wem die Antwort kam
        - wann Sie den Termin angelegt haben
