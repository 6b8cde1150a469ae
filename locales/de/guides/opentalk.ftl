# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Link zu OpenTalk fehlt oder geht nicht
    .summary = Der Link zur Videokonferenz fehlt in der Einladung, öffnet sich nicht, oder Sie möchten selbst einladen.
    .keywords = OpenTalk, Open Talk, Videokonferenz, Video, Besprechung, Meeting, Onlinebesprechung, Konferenzlink, Einladung, Link fehlt, Link geht nicht, Link tot, beitreten, teilnehmen, Teams, Teams-Besprechung, Webex, Zoom, Skype, Jitsi, Warteraum, Gast-Link, Gastlink, Einwahl, Telefoneinwahl, Raum, Raum erstellen, kein Ton, kein Bild, Mikrofon, Mikrophon, Kamera, Headset, hört mich nicht, Serientermin

what = Was möchten Sie, oder was geht nicht?
    .hint = Beginnt die Besprechung gleich? Rufen Sie an und lassen Sie sich den Link geben.
    .answer-missing = In der Einladung fehlt der Link
    .answer-dead = Der Link öffnet die Besprechung nicht
    .answer-waiting = Ich warte und komme nicht hinein
    .answer-sound = Ton oder Bild fehlt
    .answer-create = Ich möchte selbst mit OpenTalk einladen
    .answer-unsure = Weiß ich nicht

in-ox = Sehen Sie den Link in { -ox-browser }?
    .hint = { -thunderbird } zeigt nicht jeden Link zu einer Konferenz. { -ox } zeigt oft mehr.
    .answer-yes = Ja
    .answer-no = Nein, auch dort fehlt er
    .answer-login = Ich komme nicht in { -ox }
    .answer-untried = Weiß ich nicht, noch nicht nachgesehen

look-in-ox = Link in { -ox-browser } suchen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie dort den Kalender und dann den Termin.
        3. Suchen Sie den Link bei { ox-location } und { ox-description } oder neben einem Kamera-Symbol.
        4. Fehlt er dort? Öffnen Sie auch die Nachricht mit der Einladung und lesen Sie sie bis zum Ende.

        Ein Link von uns beginnt meist mit { op-opentalk-address }. Haben Sie ihn gefunden, wählen Sie Ja.

whole-link = Den ganzen Link öffnen
    .text =
        Lange Links brechen manchmal in der Zeile um. Dann öffnet ein Klick nur den Anfang.

        1. Öffnen Sie Ihren Browser.
        2. Kopieren Sie den ganzen Link aus der Einladung, bis zum letzten Zeichen.
        3. Fügen Sie ihn oben in die Adresszeile ein.
        4. Löschen Sie Leerzeichen im Link und drücken Sie die Eingabetaste.

newest = Den neuesten Link nehmen
    .text =
        Vielleicht hat sich der Termin geändert, und der Link ist neu.

        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie den Termin im Kalender, nicht die alte Nachricht.
        3. Prüfen Sie, ob Tag und Uhrzeit stimmen.
        4. Öffnen Sie den Link, der dort steht.
        5. Fragt OpenTalk nach einem Passwort? Suchen Sie es in der Einladung.

waiting-room = Auf Einlass warten
    .text =
        Oft lässt erst die Person, die leitet, alle in die Besprechung.

        1. Vergleichen Sie Tag und Uhrzeit mit der Einladung.
        2. Lassen Sie die Seite offen und warten Sie einige Minuten.
        3. Rufen Sie die Person an, die eingeladen hat.

        Sagt sie, dass sie Sie nicht sieht? Dann wählen Sie Nein.

others = Sind andere schon in der Besprechung?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-yes = Ja, nur ich komme nicht hinein
    .answer-no = Nein, niemand kommt hinein
    .answer-unsure = Weiß ich nicht

opentalk-opens = Öffnet sich OpenTalk selbst?
    .text =
        Öffnen Sie diese Adresse in Ihrem Browser: { op-opentalk-address }

        Beginnt Ihr Link mit einer anderen Adresse? Dann lädt eine andere Stelle ein, und Sie wählen „Weiß ich nicht“.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

network = Verbindung zum Intranet prüfen
    .text = Diese Hilfe fragt ihren eigenen Server. Antwortet er, erreicht Ihr Computer gerade das Intranet. Über OpenTalk sagt das noch nichts.

permission = Mikrofon und Kamera im Browser erlauben
    .text =
        1. Öffnen Sie die Besprechung im Browser.
        2. Klicken Sie auf das Symbol links neben der Adresse.
        3. Erlauben Sie dort Mikrofon und Kamera für diese Seite.
        4. Laden Sie die Seite neu und treten Sie wieder bei.
        5. Wählen Sie in OpenTalk Ihr Mikrofon und Ihre Kamera aus.

device = Mikrofon und Kamera am Computer prüfen
    .text =
        1. Schließen Sie andere Programme, die Mikrofon oder Kamera benutzen.
        2. Stecken Sie das Headset ab und wieder an.
        3. Prüfen Sie, ob ein Schalter am Gerät stumm stellt oder die Kamera verdeckt.
        4. Laden Sie die Seite neu und wählen Sie das Gerät in OpenTalk aus.

        Eilt es, und steht in der Einladung eine Telefonnummer? Dann wählen Sie sich damit ein.

organiser = Wer hat zu der Besprechung eingeladen?
    .answer-me = Ich selbst
    .answer-other = Jemand anders
    .answer-unsure = Weiß ich nicht

offer = Bietet { -ox } im Termin eine Videokonferenz an?
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie im Kalender einen neuen Termin oder Ihren eigenen Termin zum Bearbeiten.
        3. Suchen Sie eine Auswahl für eine Videokonferenz. Sie steht meist in der Nähe von { ox-location }.

        { -thunderbird } kann keinen Raum für OpenTalk anlegen.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

create-in-ox = Mit { -ox } einladen
    .text =
        1. Wählen Sie im Termin die Videokonferenz aus.
        2. Warten Sie, bis der Link erscheint.
        3. Kopieren Sie den Link für Gäste auch in { ox-location } oder { ox-description }. Sonst sehen ihn manche Programme nicht.
        4. Fügen Sie die Personen hinzu und speichern Sie den Termin.

        Erscheint kein Link, wählen Sie Nein.

create-in-opentalk = Raum in OpenTalk anlegen
    .text =
        1. Öffnen Sie { op-opentalk-address } in Ihrem Browser und melden Sie sich an.
        2. Planen Sie dort eine Besprechung.
        3. Kopieren Sie den Link für Gäste. Ihr eigener Link ist nur für Sie.
        4. Öffnen Sie in { -ox-browser } den Termin oder legen Sie ihn an.
        5. Fügen Sie den Link bei { ox-location } oder { ox-description } ein.
        6. Fügen Sie die Personen hinzu und speichern Sie den Termin.

done-in-ox = Sie haben den Link zur Besprechung
    .text =
        Öffnen Sie den Link aus { -ox-browser }, dort ist er vollständig. Nimmt er Sie nicht mit in die Besprechung? Dann beginnen Sie diese Anleitung neu.

        Fehlt der Link nur in { -thunderbird }? Bitten Sie darum, ihn künftig auch in die Beschreibung zu schreiben.

done-joined = Sie sind in der Besprechung
    .text = Bewahren Sie den Link auf, der geklappt hat. In einer Serie gilt er meist auch beim nächsten Mal.

done-sound = Ton und Bild gehen
    .text = Ihr Browser merkt sich die Erlaubnis meist für das nächste Mal.

done-created = Ihre Einladung enthält jetzt den Link
    .text =
        Öffnen Sie den Termin noch einmal und probieren Sie den Link aus.

        > Ein kopierter Termin behält meist denselben Raum. Legen Sie für eine andere Gruppe einen neuen Raum an.

ask-organiser = Den Link berichtigt, wer eingeladen hat
    .text =
        Vielleicht ist der Raum gelöscht oder abgelaufen, oder der Link fehlt. Ändern kann das nur, wer eingeladen hat. Bitten Sie um den Link für Gäste. Auch wer schon in der Besprechung ist, kann ihn meist weitergeben. Sie können schreiben:

        > In der Einladung zu unserer Besprechung fehlt der Link zu OpenTalk, oder er öffnet sich nicht. Bitte schicken Sie mir den Link für Gäste noch einmal.

        Steht in der Einladung eine Telefonnummer? Dann wählen Sie sich vorerst damit ein.

incident = OpenTalk ist vielleicht gestört
    .text =
        An Ihrem Computer liegt es wohl nicht. Ist die Störung auf dieser Seite oder im Intranet schon gemeldet? Dann brauchen Sie nichts zu tun. Sonst rufen Sie an. Eine Person aus Ihrem Büro genügt.

        Halten Sie bereit:

        - seit wann sich OpenTalk nicht öffnet
        - den genauen Text der Meldung im Browser
        - wie viele betroffen sind

        Eilt die Besprechung? Dann verabreden Sie sich am Telefon.

contact-sound = Ton oder Bild fehlt weiterhin
    .text =
        Der { -service-desk } prüft Mikrofon, Kamera und Browser mit Ihnen.

        Halten Sie bereit:

        - welchen Browser Sie benutzen
        - welches Mikrofon, Headset oder welche Kamera Sie benutzen
        - ob Sie nichts hören oder ob andere Sie nicht hören
        - wo Sie arbeiten, im Büro oder unterwegs

contact-create = Der Raum lässt sich nicht anlegen
    .text =
        Vielleicht fehlt Ihnen der Zugang zu OpenTalk. Der { -service-desk } prüft das.

        Halten Sie bereit:

        - ob Sie sich bei { op-opentalk-address } anmelden können
        - den genauen Text der Meldung
        - wann die Besprechung beginnt
