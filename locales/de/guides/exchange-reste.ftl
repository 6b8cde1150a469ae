# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Reste aus der Zeit mit Outlook
    .summary = Outlook öffnet sich noch, das Smartphone zeigt alte Daten, oder seit der Umstellung fehlt etwas.
    .keywords = Outlook, Exchange, altes System, Umstellung, Migration, umgezogen, Umzug, nach der Umstellung, Outlook öffnet sich noch, Outlook startet, Outlook zeigt alte Nachrichten, alter Stand, alte Mails, Offline-Datei, ost, pst, Archivdatei, Datendatei, AutoArchiv, Handy, Smartphone, ActiveSync, Exchange-Konto, Exchange-Profil, alter Server, Servertyp, Microsoft-Exchange-Mail-Server, Einstellungen für Microsoft Exchange-Server wurden gefunden, IMCEAEX, IMCEAEX-, /o=, cn=recipients, X.500, X500, 5.1.1, 550 5.1.1, alter Vorschlag, alte Serie, Serientermin ändern, Termin lässt sich nicht ändern, Organisator, Weiterleitung, Umleitung, weitergeleitet, Nachrichten fehlen seit der Umstellung, Ordner fehlt, Kontakte fehlen, Regeln fehlen, Aufgaben fehlen, Raum buchen, Besprechungsraum, Raumpostfach, Ressource, Restkonto, mailto

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .hint = So sehen Sie, ob Ihr { -mailbox } schon dort ist.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-login = In { -ox-browser } anmelden
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser.
        2. Melden Sie sich an.

        Sehen Sie Ihre Nachrichten? Dann wählen Sie Ja.

moved = Ist Ihr { -mailbox } schon auf { -ox } umgestellt?
    .hint = Meist haben Sie dazu eine Nachricht bekommen. Oder fragen Sie kurz im Team.
    .answer-yes = Ja
    .answer-no = Nein, ich arbeite noch mit Outlook
    .answer-unsure = Weiß ich nicht

what = Was stört noch aus der alten Zeit?
    .answer-outlook = Outlook öffnet sich noch oder zeigt alte Nachrichten
    .answer-phone = Mein Smartphone oder Tablet zeigt alte Daten
    .answer-account = { -thunderbird } zeigt einen alten Stand oder nennt Exchange
    .answer-bounce = Antworten auf alte Nachrichten kommen zurück
    .answer-meeting = Ein alter Termin lässt sich nicht ändern
    .answer-forward = Nachrichten werden noch weitergeleitet
    .answer-missing = Etwas von früher fehlt
    .answer-shared = Ein { -shared-mailbox } fehlt oder geht nicht
    .answer-room = Ein Besprechungsraum lässt sich nicht einladen
    .answer-unsure = Weiß ich nicht, oder etwas anderes

stop-outlook = Outlook schließen und in { -ox } weiterarbeiten
    .text =
        Outlook zeigt nach der Umstellung oft nur noch eine alte Kopie. Was Sie dort schreiben, geht vielleicht nicht hinaus.

        1. Sehen Sie in Outlook in den Postausgang und in die Entwürfe.
        2. Liegt dort noch eine Nachricht? Kopieren Sie den Text und speichern Sie die Anhänge. Senden Sie beides in { -ox-browser }: { op-ox-address }
        3. Beenden Sie Outlook.
        4. Entfernen Sie das Symbol von Outlook aus der Leiste am unteren Bildschirmrand. So öffnen Sie es nicht aus Gewohnheit.

        > Löschen Sie in Outlook kein Konto und auf dem Computer keine Dateien von Outlook. Vielleicht liegt dort etwas, das sonst nirgends ist.

outlook-why = Warum brauchen oder sehen Sie Outlook noch?
    .answer-link = Es öffnet sich, wenn ich auf eine E-Mail-Adresse klicke
    .answer-content = Dort ist etwas, das in { -ox } fehlt
    .answer-unsure = Weiß ich nicht, oder etwas anderes

default-program = { -thunderbird } als Programm für E-Mail festlegen
    .text =
        1. Öffnen Sie die Einstellungen { PLATFORM() ->
            [linux] Ihres Computers
           *[windows] von Windows
        }.
        2. Suchen Sie dort nach den Programmen, die Ihr Computer als Standard benutzt.
        3. Wählen Sie für E-Mail { -thunderbird }.
        4. Klicken Sie noch einmal auf die E-Mail-Adresse.

        Lässt sich das nicht ändern? Dann wählen Sie Nein.

server-type = Welcher Servertyp steht bei Ihrem Konto?
    .text =
        1. Öffnen Sie in { -thunderbird } ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Klicken Sie bei Ihrem Konto auf { tb-server-settings }.
        3. Lesen Sie, was bei { tb-server-type } steht.

        Ändern oder löschen Sie hier nichts.
    .answer-imap = IMAP
    .answer-exchange = Etwas mit Exchange
    .answer-unsure = Weiß ich nicht, oder etwas anderes

server-name = Steht dort auch der richtige Server?
    .text =
        Vergleichen Sie auf derselben Seite:

        - { tb-server-name } { op-imap-server }
    .answer-same = Ja, genau so
    .answer-different = Nein, ein anderer Name
    .answer-unsure = Weiß ich nicht

old-address = Adresse neu auswählen und erneut senden
    .text =
        Alte Nachrichten enthalten manchmal eine Adresse, die nur das frühere System verstand. In der Fehlernachricht steht dann meist `IMCEAEX` oder `/o=`.

        1. Schreiben Sie eine **neue** Nachricht. Antworten Sie nicht auf die alte.
        2. Übernehmen Sie keinen Vorschlag. Wählen Sie die Person in { -ox-browser } in der Liste { ox-global-address-list }.
        3. Steht sie dort nicht, tippen Sie die Adresse neu.
        4. Kopieren Sie den alten Text hinein und senden Sie.

        Steht in der Fehlernachricht nichts davon? Dann wählen Sie Nein.

who-invited = Wer hat zu dem Termin eingeladen?
    .answer-me = Ich selbst
    .answer-other = Eine andere Person
    .answer-gone = Eine Person, die nicht mehr hier arbeitet
    .answer-unsure = Weiß ich nicht

change-in-ox = Termin in { -ox-browser } ändern
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie den Termin im Kalender und ändern Sie ihn.
        3. Speichern Sie.

        Lässt er sich nicht ändern? Dann wählen Sie Nein.

new-meeting = Termin neu anlegen
    .text =
        1. Legen Sie den Termin in { -ox-browser } neu an und laden Sie alle ein. Bei einer Serie beginnen Sie mit dem nächsten Termin.
        2. Schreiben Sie in die Beschreibung, dass er den alten Termin ersetzt.
        3. Bitten Sie alle, den alten Termin bei sich zu löschen.
        4. Löschen Sie ihn auch bei sich, wenn das geht.

        > Löschen Sie den alten Termin erst, wenn der neue da ist. Wichtiges aus der Beschreibung kopieren Sie vorher. Löschen Sie eine ganze Serie, verschwinden auch ihre vergangenen Termine.

forwarding = Weiterleitung in { -ox-browser } suchen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Suchen Sie in den Einstellungen nach { ox-auto-forward }. Schalten Sie die Weiterleitung aus, wenn sie an ist.
        3. Suchen Sie dann nach { ox-filter-rules }. Leitet dort eine Regel weiter? Schalten Sie diese Regel aus.
        4. Bitten Sie jemanden um eine kurze Nachricht. Prüfen Sie, wo sie ankommt.

        Finden Sie keine Weiterleitung? Dann wählen Sie Nein.

missing = Was von früher fehlt?
    .answer-messages = Nachrichten oder Ordner
    .answer-calendar = Termine, Aufgaben oder ein Kalender
    .answer-contacts = Kontakte oder Verteilerlisten
    .answer-settings = Regeln, Signatur oder Abwesenheit
    .answer-file = Ein Archiv auf meinem Computer oder einem Laufwerk
    .answer-unsure = Weiß ich nicht

look-messages = Alte Nachrichten in { -ox-browser } suchen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Suchen Sie nach dem Absender oder einem Wort aus dem Betreff.
        3. Wählen Sie { ox-search-all-folders }, wenn es angeboten wird.
        4. Fehlt ein ganzer Ordner? Öffnen Sie die Ordner in der Liste. Vielleicht liegt er in einem anderen.
        5. Sehen Sie auch ins Archiv und in den Papierkorb.

        Ist alles in { -ox }, aber nicht in { -thunderbird }? Dabei hilft die Anleitung [Neue Nachrichten erscheinen nicht](#lotse=guide/mail-empfangen).

look-calendar = Alte Termine und Aufgaben in { -ox-browser } suchen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie den Kalender.
        3. Setzen Sie in der Liste das Häkchen bei jedem Kalender, in dem die Termine stehen können.
        4. Suchen Sie in den Einstellungen nach { ox-show-declined } und setzen Sie das Häkchen.
        5. Fehlt der Kalender einer anderen Person? Suchen Sie in den Einstellungen nach { ox-subscribe-shared-calendars }.
        6. Fehlen Aufgaben? Öffnen Sie in { -ox-browser } die { ox-tasks } und sehen Sie in jeder Liste nach.

look-contacts = Alte Kontakte in { -ox-browser } suchen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie das { ox-address-book }.
        3. Sehen Sie in jedem Adressbuch in der Liste nach.
        4. Suchen Sie nach einem Namen, den Sie sicher kennen.

        Verteilerlisten aus { -ox } zeigt { -thunderbird } nicht an. Sehen Sie deshalb nur in { -ox } nach.

look-settings = Eigene Einstellungen in { -ox-browser } prüfen
    .text =
        1. Öffnen Sie in { -ox-browser } die Einstellungen.
        2. Suchen Sie nach dem, was fehlt: { ox-filter-rules }, { ox-signatures } oder { ox-vacation-notice }.
        3. Ist es da, prüfen Sie, ob es noch stimmt.
        4. Fehlt es, legen Sie es neu an.

        Dabei helfen diese Anleitungen:

        - [Regel anlegen](#lotse=guide/outlook-gewohnheiten/rules)
        - [Signatur einrichten](#lotse=guide/signatur)
        - [Abwesenheit melden](#lotse=guide/abwesenheit)

done-outlook = Sie arbeiten jetzt in { -ox } oder { -thunderbird }
    .text = Suchen Sie etwas, das in Outlook anders hieß? Sehen Sie auf der Seite [Wo ist es jetzt?](#lotse=where) nach.

done-address = Ihre Nachricht ist mit der richtigen Adresse gesendet
    .text = Erscheint der alte Vorschlag wieder? Dabei hilft die Anleitung [Adresse fehlt oder ist falsch](#lotse=guide/adressbuch).

done-meeting = Ihr Termin stimmt jetzt
    .text = Ändern Sie ihn ab jetzt in { -ox-browser }. Dort gilt er.

done-forwarding = Ihre Nachrichten bleiben in Ihrem { -mailbox }
    .text = Brauchen Sie eine Vertretung? Dabei hilft die Anleitung [Abwesenheit melden und Vertretung regeln](#lotse=guide/abwesenheit).

done-found = Sie haben gefunden, was fehlte
    .text = Verschieben Sie es dorthin, wo Sie es suchen. Dann finden Sie es beim nächsten Mal gleich.

done-settings = Ihre Einstellungen sind wieder da
    .text = Sie gelten in { -ox }. Signaturen richten Sie in { -thunderbird } noch einmal ein.

not-moved = Ihr { -mailbox } ist wohl noch nicht umgestellt
    .text =
        Arbeiten Sie weiter wie bisher. { -ox } geht für Sie erst nach der Umstellung.

        Wann das ist, erfahren Sie in Ihrer Dienststelle. Geht auch mit Outlook nichts mehr? Dann rufen Sie den { -service-desk } an.

ask-organiser = Das ändert die Person, die eingeladen hat
    .text =
        Alte Termine ändert in der Regel nur, wer eingeladen hat. Geht das dort nicht mehr, legt diese Person den Termin neu an. Sie können schreiben:

        > Unser Termin stammt aus der Zeit vor der Umstellung. Bitte ändern Sie ihn. Geht das nicht, legen Sie ihn bitte neu an und laden Sie alle noch einmal ein.

contact-moved = Vielleicht ist Ihr { -mailbox } noch nicht umgestellt
    .text =
        Der { -service-desk } sieht nach.

        Halten Sie bereit:

        - Ihre E-Mail-Adresse und Ihre Dienststelle
        - mit welchem Programm Sie zuletzt gearbeitet haben
        - was { -ox } bei der Anmeldung anzeigt

contact-outlook = Outlook öffnet sich weiterhin
    .text =
        Der { -service-desk } hilft Ihnen, die Einstellung zu ändern. Arbeiten Sie so lange in { -ox-browser }.

        Halten Sie bereit:

        - was Sie tun, wenn Outlook sich öffnet
        - ob dort noch neue Nachrichten ankommen

contact-account = Das Konto in { -thunderbird } führt vielleicht zum alten Server
    .text =
        Arbeiten Sie vorerst in { -ox-browser }. Der { -service-desk } richtet das Konto mit Ihnen neu ein.

        > Löschen Sie das Konto nicht selbst. Geben Sie dort kein Passwort mehr ein.

        Halten Sie bereit:

        - was bei { tb-server-type } steht
        - was bei { tb-server-name } steht
        - seit wann der Stand alt ist

contact-meeting = Der alte Termin braucht Hilfe
    .text =
        Der { -service-desk } prüft, ob eine andere Person den Termin übernehmen kann.

        Halten Sie bereit:

        - Betreff, Datum und Uhrzeit des Termins
        - wer eingeladen hat
        - ob es eine Serie ist

        Eilt es? Dann legen Sie den Termin neu an und laden Sie alle noch einmal ein.

contact-forwarding = Nachrichten gehen weiter an eine andere Adresse
    .text =
        Die Weiterleitung ist vielleicht noch im alten System eingerichtet. Der { -service-desk } sieht nach.

        Halten Sie bereit:

        - Ihre Adresse und die Adresse, an die es weitergeht
        - Datum und Uhrzeit einer solchen Nachricht
        - wann Sie die Weiterleitung eingerichtet haben, wenn Sie es wissen

contact-missing = Etwas fehlt seit der Umstellung
    .text =
        Der { -service-desk } prüft, ob es bei der Umstellung liegen geblieben ist.

        > Löschen Sie Outlook und seine Dateien nicht. Vielleicht wird beides noch gebraucht.

        Halten Sie bereit:

        - was fehlt: Nachrichten, Termine, Aufgaben oder Kontakte
        - aus welchem Ordner oder Kalender und aus welcher Zeit
        - zwei oder drei Beispiele mit Namen und Datum

contact-settings = Eine Einstellung lässt sich nicht neu anlegen
    .text =
        Der { -service-desk } richtet sie mit Ihnen ein.

        Halten Sie bereit:

        - welche Einstellung fehlt
        - wie sie in Outlook aussah, wenn Sie es noch wissen
        - den genauen Text der Fehlermeldung

contact-pst = { -ox } und { -thunderbird } öffnen alte Archivdateien nicht
    .text =
        Das gilt für Dateien mit der Endung .pst oder .ost. Der { -service-desk } sagt Ihnen, ob und wie Sie an den Inhalt kommen.

        > Löschen Sie die Datei nicht. Vielleicht liegt ihr Inhalt sonst nirgends.

        Halten Sie bereit:

        - Namen und Ort der Datei, etwa das Laufwerk
        - was darin liegt und aus welcher Zeit
        - was davon Sie wirklich brauchen

contact-room = Der Raum ist vielleicht noch nicht umgestellt
    .text =
        Der { -service-desk } sagt Ihnen, wie Sie den Raum jetzt buchen. Tragen Sie den Raum so lange in die Zeile { ox-location } ein. Fragen Sie vor Ort nach, ob er frei ist.

        Halten Sie bereit:

        - den Namen des Raums und das Gebäude
        - Datum und Uhrzeit des Termins
        - was { -ox } beim Einladen anzeigt

contact-other = Der { -service-desk } sieht sich den Rest mit Ihnen an
    .text =
        Arbeiten Sie so lange in { -ox-browser }.

        Halten Sie bereit:

        - was Sie sehen und was Sie erwartet haben
        - in welchem Programm oder auf welchem Gerät
        - den genauen Text einer Meldung
