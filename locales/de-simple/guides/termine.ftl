# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Ein Termin oder eine Einladung fehlt oder ist falsch
    .summary = Ein Termin fehlt, ist falsch oder kommt doppelt. Oder Sie können eine Einladung nicht beantworten.
    .keywords = Kalender, Termin, Einladung, Besprechung, Serientermin, Zusage, Absage, verschoben, eine Stunde, Zeitzone, Sommerzeit, doppelt, weitergeleitet, Aufgabe, CalDAV, synchronisieren, gelbes Dreieck, Kalender fehlt, Schaltflächen fehlen, Aktivieren Sie einen Kalender um sie zu verarbeiten, Kein Kalender mit Schreibrechten für Einladungen eingerichtet, Antwort auf einen Termin der sich nicht in Ihrem Kalender befindet, Die eingegebenen Zugangsdaten wurden abgelehnt, Keine Kalender unter dieser Adresse gefunden

in-ox = Ist der Termin in { -ox-browser } richtig?
    .hint = Dort können Sie sofort weiter·arbeiten und Einladungen beantworten.
    .text =
        { -ox } und { -thunderbird } sind Programme für Nachrichten und Termine.

        Ein Browser ist ein Programm für Internet-Seiten.
    .answer-works = Ja, dort ist alles richtig
    .answer-fails = Nein, dort ist es auch falsch
    .answer-untried = Weiß ich nicht, ich habe noch nicht nachgesehen

try-ox = In { -ox-browser } nachsehen
    .text =
        1. Öffnen Sie Ihren Browser.
        2. Öffnen Sie dort diese Adresse: { op-ox-address }
        3. Melden Sie sich an.
        4. Öffnen Sie dort den Kalender.
        5. Gehen Sie zum Tag von dem Termin.
        6. Geht es um eine Einladung?

           Dann öffnen Sie dort die Nachricht.

           Antworten Sie dort.

        Ist dort alles richtig?

        Dann wählen Sie Ja.

enough = Reicht Ihnen das für jetzt?
    .hint = Die Angaben in { -ox } gelten.
    .answer-enough = Ja, ich arbeite in { -ox } weiter
    .answer-thunderbird = Nein, es soll auch in { -thunderbird } gehen
    .answer-unsure = Weiß ich nicht

ox-what = Was ist in { -ox-browser } falsch?
    .answer-missing = Der Termin fehlt
    .answer-time = Die Uhr·zeit oder der Tag ist falsch
    .answer-reply = Ich kann die Einladung nicht beantworten
    .answer-other = Etwas anderes am Termin ist falsch
    .answer-ox-down = { -ox } geht nicht auf
    .answer-unsure = Weiß ich nicht

whose = In welchen Kalender gehört der Termin?
    .answer-mine = In meinen eigenen
    .answer-other = In den Kalender von einer anderen Person
    .answer-unsure = Weiß ich nicht

invitation = Haben Sie zu dem Termin eine Einladung bekommen?
    .hint = Sehen Sie im Post·eingang nach und auch im Ordner für Spam.
    .text =
        Spam heißt: unerwünschte Werbung.
    .answer-yes = Ja, sie ging direkt an mich
    .answer-forwarded = Ja, jemand hat sie mir weitergeleitet
    .answer-task = Ja, aber es ist eine Aufgabe und kein Termin
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

answer-in-ox = Die Einladung in { -ox-browser } beantworten
    .text =
        1. Öffnen Sie in { -ox-browser } die Nachricht mit der Einladung.
        2. Sagen Sie dort zu oder sagen Sie ab.

           Oder wählen Sie { ox-add-to-calendar }.
        3. Sehen Sie im Kalender nach.

           Ist der Termin jetzt da?

        > Antworten Sie nur hier.
        >
        > Antworten Sie nicht noch einmal in { -thunderbird }.
        >
        > Sonst kommt der Termin vielleicht doppelt.

show-calendars = Kalender in { -ox-browser } zeigen
    .text =
        1. Öffnen Sie in { -ox-browser } den Kalender.
        2. Sehen Sie in die Liste mit Ihren Kalendern.
        3. In welchem Kalender kann der Termin stehen?

           Setzen Sie bei jedem davon das Häkchen.

show-declined = Abgelehnte Termine zeigen
    .text =
        Vielleicht steht der Termin als abgelehnt im Kalender.

        Dann sehen Sie den Termin nicht.

        1. Öffnen Sie in { -ox-browser } die Ein·stellungen.
        2. Suchen Sie nach { ox-show-declined }.
        3. Setzen Sie dort das Häkchen.
        4. Sehen Sie noch einmal im Kalender nach.

ox-time-zone = Die Zeit·zone in { -ox-browser } prüfen
    .text =
        Die Zeit·zone bestimmt die Uhr·zeit an einem Ort.

        1. Öffnen Sie in { -ox-browser } die Ein·stellungen.
        2. Suchen Sie nach { ox-time-zone }.
        3. Wählen Sie die Zeit·zone von Ihrem Arbeits·ort.

           In Deutschland ist das Berlin.
        4. Laden Sie die Seite neu.
        5. Sehen Sie den Termin noch einmal an.

organiser = Wer hat zu dem Termin eingeladen?
    .answer-me = Ich, oder er steht nur in meinem Kalender
    .answer-other = Eine andere Person
    .answer-gone = Eine Person, sie arbeitet nicht mehr hier
    .answer-unsure = Weiß ich nicht

change-in-ox = Den Termin in { -ox-browser } ändern
    .text =
        1. Öffnen Sie den Termin in { -ox-browser }.
        2. Ändern Sie die falschen Angaben.
        3. Speichern Sie den Termin.

        Geht das Ändern nicht?

        Dann wählen Sie Nein.

in-thunderbird = Was ist in { -thunderbird } falsch?
    .answer-missing = Der Termin oder der ganze Kalender fehlt
    .answer-time = Die Uhr·zeit oder der Tag ist falsch
    .answer-buttons = Ich kann die Einladung nicht beantworten
    .answer-double = Nachrichten oder Termine kommen doppelt
    .answer-unknown-reply = Eine Antwort passt zu keinem Termin
    .answer-unsure = Weiß ich nicht

listed = Steht der Kalender in { -thunderbird } in der Liste?
    .hint = Öffnen Sie in { -thunderbird } den Kalender. Sehen Sie in die Liste mit den Kalendern.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

switch-on = Den Kalender in { -thunderbird } zeigen und neu laden
    .text =
        1. Öffnen Sie in { -thunderbird } den Kalender.
        2. Setzen Sie in der Liste das Häkchen bei Ihrem Kalender.
        3. Klicken Sie mit der rechten Maus·taste auf den Kalender.
        4. Wählen Sie { tb-calendar-properties }.
        5. Setzen Sie das Häkchen bei { tb-calendar-enable }.
        6. Bestätigen Sie.
        7. Klicken Sie wieder mit der rechten Maus·taste auf den Kalender.
        8. Wählen Sie { tb-calendar-sync }.

           Damit holt { -thunderbird } die neuesten Termine.
        9. Ändert sich nichts?

           Dann beenden Sie { -thunderbird }.

           Starten Sie { -thunderbird } neu.

sync-result = Was zeigt { -thunderbird } nach dem Laden?
    .answer-password = Es fragt nach dem Passwort oder lehnt es ab
    .answer-triangle = Ein gelbes Dreieck oder einen Fehler
    .answer-nothing = Keine Meldung, aber es bleibt falsch
    .answer-unsure = Weiß ich nicht

set-up-again = Den Kalender in { -thunderbird } neu einrichten
    .text =
        Dabei lädt { -thunderbird } alle Termine neu aus { -ox }.

        > Wählen Sie nie einen Eintrag zum Löschen.
        >
        > Das löscht den Kalender auch auf dem Server.
        >
        > Ein Server ist ein großer Computer im Netz.

        1. Sehen Sie in { -ox-browser } nach.

           Stehen dort auch Ihre neuesten Termine?

           Nur dann machen Sie hier weiter.
        2. Gehen Sie zu { -thunderbird }.

           Klicken Sie dort mit der rechten Maus·taste auf den Kalender.
        3. Wählen Sie { tb-calendar-unsubscribe }

           Fehlt dieser Eintrag?

           Dann brechen Sie hier ab und wählen Nein.
        4. Klicken Sie mit der rechten Maus·taste in die Kalender-Liste.
        5. Wählen Sie { tb-calendar-new }
        6. Wählen Sie { tb-calendar-network }.
        7. Füllen Sie diese 2 Felder aus:

           - In das Feld { tb-calendar-user-name } kommt Ihr eigener Benutzer·name.
           - In das Feld { tb-calendar-address } kommt `{ op-dav-server }`.
        8. Wählen Sie { tb-calendar-find }.
        9. Wählen Sie Ihren Kalender.

           Wählen Sie danach { tb-calendar-subscribe }.

add-calendar = Den Kalender in { -thunderbird } dazunehmen
    .text =
        1. Öffnen Sie in { -thunderbird } den Kalender.
        2. Klicken Sie mit der rechten Maus·taste in die Kalender-Liste.
        3. Wählen Sie { tb-calendar-new }
        4. Wählen Sie { tb-calendar-network }.
        5. Füllen Sie diese 2 Felder aus:

           - In das Feld { tb-calendar-user-name } kommt Ihr eigener Benutzer·name.
           - In das Feld { tb-calendar-address } kommt `{ op-dav-server }`.
        6. Wählen Sie { tb-calendar-find }.
        7. Wählen Sie Ihren Kalender aus.
        8. Wählen Sie { tb-calendar-subscribe }.

add-result = Welche Meldung zeigt { -thunderbird } beim Dazunehmen?
    .text =
        Zugangs·daten sind Benutzer·name und Passwort.

        Zum Thema **Zugangs·daten** gehört:

        - { tb-calendar-rejected }

        Zum Thema **Kein Kalender** gehört:

        - { tb-calendar-not-found }
    .answer-rejected = { -thunderbird } lehnt die Zugangs·daten ab
    .answer-not-found = { -thunderbird } findet keine Kalender
    .answer-other = Eine andere oder keine Meldung
    .answer-unsure = Weiß ich nicht

time-zone = Die Zeit·zone in { -thunderbird } prüfen
    .text =
        Die Zeit·zone bestimmt die Uhr·zeit an einem Ort.

        1. Öffnen Sie in { -thunderbird } das Menü rechts oben.

           Das Zeichen dafür ist ☰.
        2. Klicken Sie auf { tb-settings }.
        3. Klicken Sie auf { tb-settings-calendar }.
        4. Prüfen Sie dort die Zeit·zone.
        5. Prüfen Sie auch Uhr·zeit und Zeit·zone von Ihrem Computer.
        6. Öffnen Sie in { -ox-browser } die Ein·stellungen.

           Suchen Sie dort nach { ox-time-zone }.
        7. Beenden Sie { -thunderbird }.
        8. Starten Sie { -thunderbird } neu.

        Überall soll dieselbe Zeit·zone stehen.

        In Deutschland ist das Berlin.

        Können Sie die Zeit·zone vom Computer nicht ändern?

        Dann hilft der { -service-desk }.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

how-many = Wie viele Termine stehen zur falschen Zeit?
    .answer-one = Nur dieser eine
    .answer-all = Mehrere oder alle
    .answer-unsure = Weiß ich nicht

own-calendar = Steht in { -thunderbird } ein eigener Kalender in der Liste?
    .hint = In diesen Kalender dürfen Sie Termine eintragen.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

calendar-properties = Die Eigenschaften von dem Kalender prüfen
    .text =
        Diese Knöpfe zeigt { -thunderbird } nur bei einem passenden Kalender:

        - { tb-invitation-accept }
        - { tb-invitation-tentative }
        - { tb-invitation-decline }

        Sonst steht über der Einladung eine von diesen Meldungen:

        - { tb-invitation-enable-calendar }
        - { tb-invitation-not-writable }

        So machen Sie den Kalender passend:

        1. Klicken Sie mit der rechten Maus·taste auf Ihren Kalender.
        2. Wählen Sie { tb-calendar-properties }.
        3. Setzen Sie das Häkchen bei { tb-calendar-enable }.
        4. Entfernen Sie das Häkchen bei { tb-calendar-read-only }.
        5. Wählen Sie bei { tb-calendar-email } Ihre eigene Adresse.
        6. Öffnen Sie die Einladung noch einmal.

double-messages = Doppelte Nachrichten und Termine vermeiden
    .text =
        1. Gehen Sie zu { -thunderbird }.

           Klicken Sie dort mit der rechten Maus·taste auf den Kalender.
        2. Wählen Sie { tb-calendar-properties }.
        3. Entfernen Sie das Häkchen bei { tb-calendar-client-scheduling }.

           Fehlt die Zeile?

           Dann ändern Sie hier nichts.
        4. Beantworten Sie Einladungen ab jetzt nur in { -ox-browser }.

find-original = Den Termin zu der Antwort suchen
    .text =
        Das meldet { -thunderbird }:

        - { tb-invitation-unknown-reply }

        Vielleicht steht der Termin in einem anderen Kalender.

        1. Öffnen Sie in { -ox-browser } den Kalender.
        2. Setzen Sie das Häkchen bei allen Ihren Kalendern.
        3. Gehen Sie zum Tag von dem Termin.
        4. Öffnen Sie in { -ox-browser } die Nachricht mit der Antwort.

done = Das Problem mit dem Termin ist gelöst
    .text =
        Beantworten Sie Einladungen am besten immer in { -ox-browser }.

        Dort sehen Sie die gültigen Angaben.

done-in-ox = Sie arbeiten erst einmal in { -ox-browser }
    .text =
        Die Angaben dort gelten.

        Haben Sie dort eine Einladung beantwortet?

        Dann antworten Sie nicht noch einmal in { -thunderbird }.

        Soll es später auch in { -thunderbird } gehen?

        Dann beginnen Sie diese Anleitung neu.

not-forwarded = Eine weitergeleitete Einladung gilt nicht für Sie
    .text =
        Damit gehören Sie noch nicht zu dem Termin.

        Auch { -ox } kann Einladungen nicht an andere übertragen.

        Wer hat zu dem Termin eingeladen?

        Bitten Sie diese Person um eine eigene Einladung.

        Sie können schreiben:

        > Bitte nehmen Sie mich in den Termin auf.
        >
        > Bitte senden Sie mir eine eigene Einladung.

not-a-task = Einladungen zu Aufgaben nimmt { -ox } nicht an
    .text =
        Übernehmen Sie die Aufgabe?

        Schreiben Sie der Person Ihre Antwort.

        Legen Sie die Aufgabe dann selbst an.

        Oder bitten Sie um eine Einladung zu einem Termin.

ask-organiser = Das ändert die Person mit der Einladung
    .text =
        Eine Person hat zu dem Termin eingeladen.

        Meistens kann nur diese Person den Termin ändern.

        Bitten Sie diese Person darum.

        Sie können schreiben:

        > In meinem Kalender ist unser Termin falsch.
        >
        > Bitte prüfen Sie Datum, Uhr·zeit und Zeit·zone.
        >
        > Bitte senden Sie die Einladung neu.

contact-missing = Der Termin fehlt auch in { -ox-browser }
    .text =
        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Wo ist der Termin geblieben?

        Der { -service-desk } sieht nach.

        Halten Sie diese Angaben bereit:

        - Wie ist der Betreff von dem Termin?
        - Wann ist der Termin: Datum und Uhr·zeit?
        - Wer hat eingeladen?
        - Gab es den Termin schon vor der Umstellung auf { -ox }?

contact-organiser = Eine andere Person muss den Termin übernehmen
    .text =
        Dafür gibt es in { -ox } die Funktion { ox-change-organizer }.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Geht das bei diesem Termin?

        Der { -service-desk } prüft das.

        Halten Sie diese Angaben bereit:

        - Wie ist der Betreff von dem Termin?
        - Wann ist der Termin: Datum und Uhr·zeit?
        - Wer hat früher eingeladen?
        - Wer soll den Termin übernehmen?

        Eilt es?

        Dann legen Sie den Termin neu an.

        Laden Sie alle noch einmal ein.

contact-change = Das Ändern von dem Termin geht nicht
    .text =
        Hat eine andere Person eingeladen?

        Dann bitten Sie zuerst diese Person um die Änderung.

        Ist es Ihr eigener Termin?

        Und kommt der Termin immer wieder?

        Vielleicht ist er älter als die Umstellung auf { -ox }.

        Dann können Rechte fehlen.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft das.

        Halten Sie diese Angaben bereit:

        - Wie ist der Betreff von dem Termin?
        - Wann ist der Termin: Datum und Uhr·zeit?
        - Wer hat eingeladen?

contact-calendar = Der Kalender geht in { -thunderbird } nicht
    .text =
        Arbeiten Sie erst einmal in { -ox-browser }.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft den Kalender mit Ihnen.

        Halten Sie diese Angaben bereit:

        - Wie heißt der Kalender?
        - Wie ist der genaue Text von der Fehler·meldung?
        - Seit wann ist das so?

contact-time = In { -ox } ist die Uhr·zeit richtig, in { -thunderbird } nicht
    .text =
        Die Uhr·zeit in { -ox } gilt.

        Wahrscheinlich versteht { -thunderbird } die Zeit·zone vom Termin nicht.

        Die Zeit·zone bestimmt die Uhr·zeit an einem Ort.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft das.

        Halten Sie diese Angaben bereit:

        - Wie ist der Betreff von dem Termin?
        - Wer hat eingeladen?
        - Welche Uhr·zeit steht in { -ox }?
        - Welche Uhr·zeit steht in { -thunderbird }?

contact-invitation = Mit { -thunderbird } geht die Antwort auf die Einladung nicht
    .text =
        Antworten Sie jetzt in { -ox-browser }.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft Ihren Kalender in { -thunderbird }.

        Halten Sie diese Angaben bereit:

        - Welche Meldung steht über der Einladung?

          Schreiben Sie den genauen Text auf.
        - Wie heißt Ihr Kalender in { -thunderbird }?

contact-double = Etwas kommt weiter doppelt
    .text =
        Antworten Sie erst einmal nur in { -ox-browser }.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } sucht die Ursache.

        Halten Sie diese Angaben bereit:

        - Wie sind Betreff und Datum von dem Termin?
        - Was kommt doppelt und bei wem?
        - Mit welchem Programm haben Sie den Termin angelegt?

contact-reply = Zu der Antwort fehlt der Termin
    .text =
        Vielleicht steht der Termin in einem anderen Kalender.

        Oder er fehlt seit der Umstellung auf { -ox }.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } sieht nach.

        Halten Sie diese Angaben bereit:

        - Wie ist der Betreff von dem Termin?
        - Wann ist der Termin: Datum und Uhr·zeit?
        - Von wem kam die Antwort?
        - Wann haben Sie den Termin angelegt?
