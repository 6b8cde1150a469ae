# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Ich kann eine Nachricht nicht senden
    .summary = Eine Nachricht bleibt liegen. Oder Sie sehen beim Senden eine Fehler·meldung.
    .keywords = senden, abschicken, verschicken, Mail geht nicht raus, E-Mail senden geht nicht, Postausgang, Postausgangs-Server, SMTP, bleibt liegen, hängt, offline, Timeout, Anhang zu groß, zu viele Empfänger, Senden der Nachricht fehlgeschlagen, Senden der Nachricht ist fehlgeschlagen, Verbindungsaufbau mit dem SMTP-Server fehlgeschlagen, lehnt SMTP-Verbindungen ab, Ablaufzeit (Timeout) überschritten, mitten in der Transaktion verloren, kann nicht mit STARTTLS aufgebaut werden, kann nicht authentifiziert werden, unterstützt die gewählte Authentifizierungsmethode nicht, übersteigt das globale Größenlimit des Servers, Bitte überprüfen Sie die E-Mail-Adresse des Empfängers, ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt, erlaubte Anzahl an Empfängern überschritten, Kopieren in den Ordner für gesendete Nachrichten ist fehlgeschlagen, Der Anhang ist zu groß, Der maximale E-Mail-Speicherplatz wurde erreicht, E-Mail-Speicherplatz überschritten, 535, 5.7.8, 550, 5.7.1, 552, 5.3.4

send-in-ox = Können Sie die Nachricht in { -ox-browser } senden?
    .hint = Dort können Sie sofort weiter·arbeiten, auch ohne { -thunderbird }.
    .text =
        { -ox } und { -thunderbird } sind Programme für Nachrichten.

        Ein Browser ist ein Programm für Internet-Seiten.
    .answer-works = Ja, dort geht es
    .answer-fails = Nein, dort geht es auch nicht
    .answer-untried = Weiß ich nicht, das habe ich noch nicht versucht

try-ox = Die Nachricht in { -ox-browser } senden
    .text =
        1. Öffnen Sie Ihren Browser.
        2. Öffnen Sie dort diese Adresse: { op-ox-address }
        3. Melden Sie sich an.
        4. Klicken Sie auf { ox-new-mail }.
        5. Schreiben Sie die Nachricht.

           Sie können den Text aus { -thunderbird } kopieren.
        6. Klicken Sie auf { ox-send }.

goal = Reicht Ihnen das für jetzt?
    .hint = Ihre Nachricht ist unterwegs.
    .text =
        > Öffnen Sie in { -thunderbird } { tb-local-folders }.
        >
        > Öffnen Sie dort { tb-outbox }.
        >
        > Wartet dort dieselbe Nachricht noch?
        >
        > Dann löschen Sie die Nachricht dort.
        >
        > Sonst geht die Nachricht später doppelt raus.
    .answer-enough = Ja, ich arbeite in { -ox } weiter
    .answer-repair = Nein, es soll auch in { -thunderbird } gehen
    .answer-unsure = Weiß ich nicht

message = Was meldet { -thunderbird } beim Senden?
    .hint = Vergleichen Sie nur die Stich·worte.
    .text =
        Ein Server ist ein großer Computer im Netz.

        Zum Thema **Anmeldung** gehört:

        - `kann nicht authentifiziert werden`

        Zum Thema **Verbindung** gehört:

        - `lehnt SMTP-Verbindungen ab`
        - `Ablaufzeit (Timeout) überschritten`
        - `mitten in der Transaktion verloren`
        - `kann nicht mit STARTTLS aufgebaut werden`
        - `unterstützt die gewählte Authentifizierungsmethode nicht`

        Zum Thema **Größe** gehört:

        - `übersteigt das globale Größenlimit des Servers`

        Zum Thema **Empfänger·adresse** gehört:

        - `Bitte überprüfen Sie die E-Mail-Adresse des Empfängers`
        - `weil die erlaubte Anzahl an Empfängern überschritten wurde`

        Zum Thema **Eigene Adresse** gehört:

        - `ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt`

        Zum Thema **Kopie** gehört:

        - { tb-sent-copy-failed }

        Ist die Meldung schon weg?

        Dann versuchen Sie es noch einmal.

        Haben Sie die Nachricht schon in { -ox } gesendet?

        Dann senden Sie eine kurze Nachricht an sich selbst.
    .answer-login = Anmeldung oder Passwort
    .answer-connection = Verbindung oder Server
    .answer-size = Die Nachricht ist zu groß
    .answer-recipient = Eine Empfänger·adresse oder zu viele davon
    .answer-sender = Meine eigene Adresse
    .answer-copy = Gesendet, aber die Kopie fehlt
    .answer-waiting = Keine Meldung, die Nachricht bleibt liegen
    .answer-unsure = Weiß ich nicht

offline = Eine wartende Nachricht senden
    .text =
        Vielleicht arbeitet { -thunderbird } offline.

        Offline heißt: ohne Verbindung zum Netz.

        Dann sendet { -thunderbird } nichts.

        1. Klicken Sie in der Menü·leiste auf { tb-menu-file }.

           Fehlt die Menü·leiste?

           Dann drücken Sie die Taste Alt oder die Taste F10.

           Das hilft meistens.
        2. Klicken Sie auf { tb-offline }.
        3. Sehen Sie ein Häkchen bei { tb-work-offline }?

           Dann klicken Sie darauf.

           So schalten Sie es aus.
        4. Öffnen Sie { tb-local-folders }.
        5. Öffnen Sie dort { tb-outbox }.

           Dort warten ungesendete Nachrichten.

           Haben Sie davon schon etwas in { -ox } gesendet?

           Dann löschen Sie diese Nachricht hier.
        6. Klicken Sie auf { tb-menu-file }.
        7. Wählen Sie { tb-send-unsent }.

        Liegt die Nachricht im Ordner { tb-drafts }?

        Dann öffnen Sie die Nachricht dort.

        Senden Sie die Nachricht von dort.

network = Die Verbindung zum Intranet prüfen
    .text =
        Das Intranet ist unser eigenes Netz bei der Arbeit.

        Diese Hilfe fragt ihren eigenen Server.

        Antwortet der Server?

        Dann erreicht Ihr Computer gerade das Intranet.

        Über { -ox } sagt das noch nichts.

check-network = Den Computer wieder mit dem Netz verbinden
    .text =
        WLAN ist Netz ohne Kabel.

        VPN ist Ihr Zugang von außen.

        1. Prüfen Sie das Kabel oder das WLAN.

           Ist Ihr Computer damit verbunden?
        2. Arbeiten Sie außerhalb vom Büro?

           Dann verbinden Sie das VPN neu.
        3. Öffnen Sie eine andere Seite im Intranet.
        4. Öffnet sich die Seite?

           Dann senden Sie Ihre Nachricht noch einmal.

server = Die Ein·stellungen für das Senden prüfen
    .text =
        1. Öffnen Sie in { -thunderbird } das Menü rechts oben.

           Das Zeichen dafür ist ☰.
        2. Klicken Sie auf { tb-account-settings }.

           In der Menü·leiste steht das auch unter { PLATFORM() ->
            [linux] { tb-menu-edit }
           *[windows] { tb-menu-tools }
        }.
        3. Klicken Sie links auf { tb-outgoing-server }.
        4. Wählen Sie den Server von Ihrem Konto aus.
        5. Öffnen Sie den Server zum Bearbeiten.
        6. Vergleichen Sie die 3 Werte unten.

           Ist ein Wert anders?

           Dann schreiben Sie den alten Wert auf.

           Tragen Sie danach den richtigen Wert ein.
        7. Bestätigen Sie.
        8. Senden Sie die Nachricht noch einmal.

        So ist es richtig:

        - { tb-server-name } { op-smtp-server }
        - { tb-port } { op-smtp-port }
        - { tb-connection-security } { op-smtp-security }

        Lassen Sie alle anderen Felder so.

        War schon alles richtig?

        Dann wählen Sie Nein.

sent-copy = Platz und Ordner für die Kopie prüfen
    .text =
        > Das Senden **hat geklappt**.
        >
        > Senden Sie die Nachricht nicht noch einmal.

        1. Klicken Sie mit der rechten Maus·taste auf { tb-inbox }.
        2. Wählen Sie { tb-properties }.
        3. Klicken Sie auf { tb-quota }.
        4. Ist Ihr { -mailbox } voll?

           Dann klicken Sie auf { tb-menu-file }.

           Wählen Sie { tb-empty-trash }.

           Das löscht den Inhalt vom Papier·korb endgültig.
        5. Öffnen Sie das Menü rechts oben.

           Das Zeichen dafür ist ☰.
        6. Klicken Sie auf { tb-account-settings }.
        7. Klicken Sie bei Ihrem Konto auf { tb-copies-folders }.
        8. Sehen Sie bei { tb-place-copy } nach.

           Gehört der Ordner dort zu Ihrem eigenen { -mailbox }?

           Wenn nicht: Wählen Sie einen Ordner aus Ihrem { -mailbox }.

        Hat es geholfen?

        Das zeigt Ihre nächste normale Nachricht.

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-login = In { -ox-browser } anmelden
    .text =
        1. Öffnen Sie Ihren Browser.
        2. Öffnen Sie dort diese Adresse: { op-ox-address }
        3. Melden Sie sich an.

        Sehen Sie Ihre Nachrichten?

        Dann wählen Sie Ja.

message-in-ox = Was meldet { -ox } beim Senden?
    .hint = Vergleichen Sie nur die Stich·worte.
    .text =
        Ein Server ist ein großer Computer im Netz.

        Zum Thema **Größe** gehört:

        - `Der Anhang ist zu groß`
        - `Der maximale E-Mail-Speicherplatz wurde erreicht`

        Zum Thema **Speicher·platz** gehört:

        - `E-Mail-Speicherplatz überschritten`
        - `Der zulässige Speicherplatz ist erreicht`

        Zum Thema **Verbindung** gehört:

        - `Keine Verbindung zum Server`
        - `Der Server ist nicht erreichbar`
        - `Die Verbindung zum Mailserver ist fehlgeschlagen`
    .answer-size = Die Nachricht oder ein Anhang ist zu groß
    .answer-full = Der Speicher·platz reicht nicht
    .answer-connection = Keine Verbindung
    .answer-recipient = Eine Empfänger·adresse oder zu viele davon
    .answer-sender = Meine eigene Adresse
    .answer-other = Etwas anderes
    .answer-unsure = Weiß ich nicht

others = Haben andere dasselbe Problem?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-several = Ja, mehrere
    .answer-alone = Nein, nur ich
    .answer-unsure = Weiß ich nicht

free-space = Platz im { -mailbox } schaffen
    .text =
        Gelöschte Nachrichten liegen im Papier·korb.

        Dort brauchen sie weiter Platz.

        1. Öffnen Sie in { -ox-browser } den Papier·korb.
        2. Was brauchen Sie nicht mehr?

           Löschen Sie das dort endgültig.
        3. Haben Sie alte Nachrichten mit großen Anhängen?

           Löschen Sie davon die unnötigen Nachrichten.
        4. Leeren Sie den Papier·korb noch einmal.
        5. Senden Sie Ihre Nachricht.

        > Gehört etwas noch in eine Akte?
        >
        > Dann löschen Sie das nicht.

smaller = Die Nachricht kleiner machen
    .text =
        1. Entfernen Sie unnötige Anhänge.
        2. Haben Sie mehrere Dateien?

           Dann verteilen Sie die Dateien auf mehrere Nachrichten.
        3. Senden Sie noch einmal.

        Anhänge sind beim Senden größer als vorher.

        Sie wachsen um etwas mehr als ein Drittel.

        Vielleicht liegt eine Datei knapp unter der Grenze.

        Auch diese Datei kann zu groß sein.

recipient = Die Empfänger·adressen prüfen
    .text =
        1. Lesen Sie die Adressen Zeichen für Zeichen.
        2. Löschen Sie die gemeldete Adresse.
        3. Tippen Sie die Adresse neu.

           Übernehmen Sie keinen Vorschlag.

           Der Vorschlag kann alt sein.
        4. Suchen Sie eine Adresse von Kolleginnen oder Kollegen?

           Sehen Sie in { -ox } in diese Liste: { ox-global-address-list }
        5. Sind es zu viele Adressen?

           Dann verteilen Sie die Adressen auf mehrere Nachrichten.
        6. Senden Sie noch einmal.

sender-mailbox = Senden Sie für ein { -shared-mailbox }?
    .hint = So ein { -mailbox } nutzen mehrere Personen gemeinsam.
    .answer-yes = Ja
    .answer-no = Nein, mit meiner eigenen Adresse
    .answer-unsure = Weiß ich nicht

sender-address = Die Absender·adresse prüfen
    .text =
        1. Öffnen Sie die Nachricht.
        2. Sehen Sie in die Zeile mit dem Absender.

           In { -ox } heißt die Zeile { ox-from }.
        3. Wählen Sie dort Ihre eigene Adresse.
        4. Senden Sie noch einmal.
        5. Geht es in { -thunderbird } nicht?

           Dann öffnen Sie dort das Menü rechts oben.

           Das Zeichen dafür ist ☰.
        6. Klicken Sie auf { tb-account-settings }.
        7. Klicken Sie links auf Ihr Konto.
        8. Sehen Sie bei { tb-email-address } nach.

           Steht dort ein Tipp·fehler?

           Dann verbessern Sie ihn.

done = Das Senden hat geklappt
    .text =
        Es gibt einen Ordner für gesendete Nachrichten.

        Dort finden Sie eine Kopie.

done-ox = Sie senden erst einmal in { -ox-browser }
    .text =
        Ihre Nachricht ist unterwegs.

        Soll es später auch in { -thunderbird } gehen?

        Dann beginnen Sie diese Anleitung neu.

done-copy = Das Senden hat geklappt und Kopien gehen wieder
    .text =
        Von der letzten Nachricht fehlt Ihnen nur die Kopie.

        Senden Sie die Nachricht nicht noch einmal.

incident = Vielleicht ist es eine größere Störung
    .text =
        An Ihrem Computer liegt es wohl nicht.

        Steht die Störung schon auf dieser Seite?

        Oder steht die Störung schon im Intranet?

        Das Intranet ist unser eigenes Netz bei der Arbeit.

        Dann brauchen Sie nichts zu tun.

        Sonst rufen Sie an.

        Eine Person aus Ihrem Büro genügt.

        Halten Sie diese Angaben bereit:

        - Was geht nicht und seit wann?
        - Bei wie vielen Personen geht es nicht?
        - An welchem Ort ist das?
        - Wie ist der genaue Text von der Fehler·meldung?

        > Senden Sie nichts mehrmals.

contact-network = Ihr Computer erreicht das Netz nicht
    .text =
        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } hilft Ihnen bei der Verbindung.

        Haben auch andere im Haus kein Netz?

        Dann genügt ein Anruf für alle.

        Halten Sie diese Angaben bereit:

        - Wo arbeiten Sie: im Büro oder unterwegs?
        - Was nutzen Sie: Kabel, WLAN oder VPN?
        - Seit wann fehlt das Netz?

contact-thunderbird = { -thunderbird } sendet nicht, { -ox-browser } schon
    .text =
        Senden Sie erst einmal in { -ox-browser }.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft die Ein·stellungen mit Ihnen.

        Halten Sie diese Angaben bereit:

        - Wie ist der genaue Text von der Fehler·meldung?
        - Wann haben Sie es zuletzt versucht: Datum und Uhr·zeit?
        - Welche Werte haben Sie bei { tb-outgoing-server } gesehen?

contact-ox = Das Senden geht auch in { -ox } nicht
    .text =
        Der Fehler liegt wahrscheinlich nicht an { -thunderbird }.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft Ihr { -mailbox } und den Server.

        Halten Sie diese Angaben bereit:

        - Wie ist der genaue Text von der Fehler·meldung?
        - Wann haben Sie es zuletzt versucht: Datum und Uhr·zeit?
        - Haben andere im Team dasselbe Problem?

contact-size = Die Nachricht ist zu groß
    .text =
        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Wie können Sie große Dateien weitergeben?

        Der { -service-desk } sagt es Ihnen.

        Halten Sie diese Angaben bereit:

        - Wie groß sind die Dateien?
        - Welche Art von Dateien ist es?
        - Bleiben die Dateien in der Verwaltung oder gehen sie nach außen?

contact-full = Ihr { -mailbox } hat zu wenig Platz
    .text =
        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Können Sie mehr Platz bekommen?

        Der { -service-desk } sagt es Ihnen.

        Halten Sie diese Angaben bereit:

        - Sehen Sie in { -ox } die Anzeige { ox-mail-quota }?

          Was steht dort?
        - Wie ist der genaue Text von der Fehler·meldung?

contact-recipient = Der Server nimmt eine Adresse nicht an
    .text =
        Können Sie am Telefon nach der richtigen Adresse fragen?

        Dann fragen Sie dort.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Warum nimmt der Server die Adresse nicht an?

        Der { -service-desk } prüft das.

        Halten Sie diese Angaben bereit:

        - Welche Adresse nimmt der Server nicht an?
        - Wie ist der genaue Text von der Fehler·meldung?
        - Wann haben Sie es zuletzt versucht: Datum und Uhr·zeit?

contact-sender = Der Server nimmt Ihre Absender·adresse nicht an
    .text =
        Wahrscheinlich fehlt Ihnen ein Recht.

        Oder im Konto steht eine falsche Adresse.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft beides.

        Halten Sie diese Angaben bereit:

        - Wie ist die Absender·adresse?
        - Wie ist der genaue Text von der Fehler·meldung?
        - Wann haben Sie es zuletzt versucht: Datum und Uhr·zeit?

contact-copy = Nur die Kopie im Ordner { tb-sent } fehlt
    .text =
        Das Senden hat geklappt.

        Senden Sie die Nachricht nicht noch einmal.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft Speicher·platz und Ordner.

        Halten Sie diese Angaben bereit:

        - Wie ist der Betreff von der Nachricht?
        - Wann haben Sie die Nachricht gesendet: Datum und Uhr·zeit?
        - Welchen Ordner haben Sie bei { tb-place-copy } gesehen?
