# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Nachricht lässt sich nicht senden
    .summary = Eine Nachricht bleibt liegen, oder beim Senden kommt eine Fehlermeldung.
    .keywords = senden, abschicken, verschicken, Mail geht nicht raus, E-Mail senden geht nicht, Postausgang, Postausgangs-Server, SMTP, bleibt liegen, hängt, offline, Timeout, Anhang zu groß, zu viele Empfänger, Senden der Nachricht fehlgeschlagen, Senden der Nachricht ist fehlgeschlagen, Verbindungsaufbau mit dem SMTP-Server fehlgeschlagen, lehnt SMTP-Verbindungen ab, Ablaufzeit (Timeout) überschritten, mitten in der Transaktion verloren, kann nicht mit STARTTLS aufgebaut werden, kann nicht authentifiziert werden, unterstützt die gewählte Authentifizierungsmethode nicht, übersteigt das globale Größenlimit des Servers, Bitte überprüfen Sie die E-Mail-Adresse des Empfängers, ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt, erlaubte Anzahl an Empfängern überschritten, Kopieren in den Ordner für gesendete Nachrichten ist fehlgeschlagen, Der Anhang ist zu groß, Der maximale E-Mail-Speicherplatz wurde erreicht, E-Mail-Speicherplatz überschritten, 535, 5.7.8, 550, 5.7.1, 552, 5.3.4

send-in-ox = Können Sie die Nachricht in { -ox-browser } senden?
    .hint = Dort können Sie sofort weiterarbeiten, auch wenn { -thunderbird } nicht sendet.
    .answer-works = Ja, dort klappt es
    .answer-fails = Nein, dort klappt es auch nicht
    .answer-untried = Weiß ich nicht, noch nicht ausprobiert

try-ox = Nachricht in { -ox-browser } senden
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Klicken Sie auf { ox-new-mail }.
        3. Schreiben Sie die Nachricht. Den Text können Sie aus { -thunderbird } kopieren.
        4. Klicken Sie auf { ox-send }.

goal = Reicht Ihnen das fürs Erste?
    .hint = Ihre Nachricht ist unterwegs.
    .text = > Wartet dieselbe Nachricht noch in { tb-local-folders } › { tb-outbox }? Löschen Sie sie dort. Sonst geht sie später doppelt hinaus.
    .answer-enough = Ja, ich arbeite in { -ox } weiter
    .answer-repair = Nein, es soll auch in { -thunderbird } gehen
    .answer-unsure = Weiß ich nicht

message = Was meldet { -thunderbird } beim Senden?
    .hint = Vergleichen Sie nur die Stichworte, nicht den ganzen Text.
    .text =
        - **Anmeldung:** `kann nicht authentifiziert werden`
        - **Verbindung:** `lehnt SMTP-Verbindungen ab`, `Ablaufzeit (Timeout) überschritten`, `mitten in der Transaktion verloren`, `kann nicht mit STARTTLS aufgebaut werden` oder `unterstützt die gewählte Authentifizierungsmethode nicht`
        - **Größe:** `übersteigt das globale Größenlimit des Servers`
        - **Empfängeradresse:** `Bitte überprüfen Sie die E-Mail-Adresse des Empfängers` oder `weil die erlaubte Anzahl an Empfängern überschritten wurde`
        - **Eigene Adresse:** `ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt`
        - **Kopie:** { tb-sent-copy-failed }

        Ist die Meldung schon weg? Versuchen Sie es noch einmal. Haben Sie die Nachricht schon in { -ox } gesendet, nehmen Sie dafür eine kurze an sich selbst.
    .answer-login = Anmeldung oder Passwort
    .answer-connection = Verbindung oder Server
    .answer-size = Die Nachricht ist zu groß
    .answer-recipient = Eine Empfängeradresse oder zu viele davon
    .answer-sender = Meine eigene Adresse
    .answer-copy = Gesendet, aber die Kopie fehlt
    .answer-waiting = Keine Meldung, die Nachricht bleibt liegen
    .answer-unsure = Weiß ich nicht

offline = Wartende Nachricht senden
    .text =
        { -thunderbird } sendet nichts, solange es offline arbeitet.

        1. Öffnen Sie in der Menüleiste { tb-menu-file } › { tb-offline }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
        2. Ist { tb-work-offline } angehakt? Dann klicken Sie darauf und schalten es aus.
        3. Öffnen Sie { tb-local-folders } › { tb-outbox }. Dort warten ungesendete Nachrichten. Löschen Sie, was Sie schon in { -ox } gesendet haben.
        4. Wählen Sie { tb-menu-file } › { tb-send-unsent }.

        Liegt die Nachricht im Ordner { tb-drafts }? Dann öffnen und senden Sie sie dort.

network = Verbindung zum Intranet prüfen
    .text = Diese Hilfe fragt ihren eigenen Server. Antwortet er, erreicht Ihr Computer gerade das Intranet. Über { -ox } sagt das noch nichts.

check-network = Computer wieder mit dem Netz verbinden
    .text =
        1. Prüfen Sie, ob Kabel oder WLAN verbunden sind.
        2. Arbeiten Sie nicht im Büro? Dann verbinden Sie das VPN neu, Ihren Zugang von außen.
        3. Öffnen Sie eine andere Seite im Intranet.
        4. Öffnet sie sich, senden Sie Ihre Nachricht noch einmal.

server = Einstellungen für das Senden prüfen
    .text =
        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }. In der Menüleiste steht das auch unter { PLATFORM() ->
            [linux] { tb-menu-edit }
           *[windows] { tb-menu-tools }
        }.
        2. Klicken Sie links auf { tb-outgoing-server }.
        3. Wählen Sie den Server Ihres Kontos aus und öffnen Sie ihn zum Bearbeiten.
        4. Vergleichen Sie die drei Werte unten. Weicht einer ab, notieren Sie ihn und tragen den richtigen ein.
        5. Bestätigen Sie und senden Sie die Nachricht noch einmal.

        So ist es richtig:

        - { tb-server-name } { op-smtp-server }
        - { tb-port } { op-smtp-port }
        - { tb-connection-security } { op-smtp-security }

        Lassen Sie alle anderen Felder, wie sie sind. Stimmte schon alles, wählen Sie Nein.

sent-copy = Platz und Ordner für die Kopie prüfen
    .text =
        > Ihre Nachricht **ist gesendet**. Senden Sie sie nicht noch einmal.

        1. Klicken Sie mit der rechten Maustaste auf { tb-inbox } und wählen Sie { tb-properties } › { tb-quota }.
        2. Ist Ihr { -mailbox } voll? Dann wählen Sie { tb-menu-file } › { tb-empty-trash }. Was darin liegt, ist danach endgültig gelöscht.
        3. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings } und bei Ihrem Konto { tb-copies-folders }.
        4. Steht bei { tb-place-copy } ein Ordner aus Ihrem eigenen { -mailbox }? Wenn nicht, wählen Sie einen aus.

        Ob es geholfen hat, zeigt die nächste Nachricht, die Sie ohnehin senden.

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-login = In { -ox-browser } anmelden
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser.
        2. Melden Sie sich an.

        Sehen Sie Ihre Nachrichten? Dann wählen Sie Ja.

message-in-ox = Was meldet { -ox } beim Senden?
    .hint = Vergleichen Sie nur die Stichworte, nicht den ganzen Text.
    .text =
        - **Größe:** `Der Anhang ist zu groß` oder `Der maximale E-Mail-Speicherplatz wurde erreicht`
        - **Speicherplatz:** `E-Mail-Speicherplatz überschritten` oder `Der zulässige Speicherplatz ist erreicht`
        - **Verbindung:** `Keine Verbindung zum Server`, `Der Server ist nicht erreichbar` oder `Die Verbindung zum Mailserver ist fehlgeschlagen`
    .answer-size = Die Nachricht oder ein Anhang ist zu groß
    .answer-full = Der Speicherplatz reicht nicht
    .answer-connection = Keine Verbindung
    .answer-recipient = Eine Empfängeradresse oder zu viele davon
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
        Gelöschte Nachrichten brauchen Platz, bis der Papierkorb leer ist.

        1. Öffnen Sie in { -ox-browser } den Papierkorb.
        2. Löschen Sie dort endgültig, was Sie nicht mehr brauchen.
        3. Löschen Sie danach alte Nachrichten mit großen Anhängen, die Sie nicht mehr brauchen.
        4. Leeren Sie den Papierkorb noch einmal und senden Sie Ihre Nachricht.

        > Löschen Sie nichts, was noch in eine Akte gehört.

smaller = Nachricht verkleinern
    .text =
        1. Entfernen Sie Anhänge, die nicht nötig sind.
        2. Verteilen Sie mehrere Dateien auf mehrere Nachrichten.
        3. Senden Sie noch einmal.

        Anhänge werden beim Senden um gut ein Drittel größer. Auch eine Datei knapp unter der Grenze kann daher zu groß sein.

recipient = Empfängeradressen prüfen
    .text =
        1. Lesen Sie die Adressen Zeichen für Zeichen.
        2. Löschen Sie die gemeldete Adresse und tippen Sie sie neu. Übernehmen Sie keinen Vorschlag, er kann veraltet sein.
        3. Kolleginnen und Kollegen finden Sie in { -ox } in der Liste { ox-global-address-list }.
        4. Sind es zu viele Adressen? Dann verteilen Sie sie auf mehrere Nachrichten.
        5. Senden Sie noch einmal.

sender-mailbox = Senden Sie für ein { -shared-mailbox }?
    .hint = Das ist ein { -mailbox }, das mehrere Personen gemeinsam nutzen.
    .answer-yes = Ja
    .answer-no = Nein, mit meiner eigenen Adresse
    .answer-unsure = Weiß ich nicht

sender-address = Absenderadresse prüfen
    .text =
        1. Öffnen Sie die Nachricht und sehen Sie in die Zeile mit dem Absender. In { -ox } heißt sie { ox-from }.
        2. Wählen Sie dort Ihre eigene Adresse und senden Sie noch einmal.
        3. Klappt es in { -thunderbird } nicht? Dann öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        4. Klicken Sie links auf Ihr Konto. Steht bei { tb-email-address } ein Tippfehler, verbessern Sie ihn.

done = Ihre Nachricht ist gesendet
    .text = Eine Kopie finden Sie im Ordner für gesendete Nachrichten.

done-ox = Sie senden vorerst in { -ox-browser }
    .text =
        Ihre Nachricht ist unterwegs.

        Soll es später auch in { -thunderbird } gehen? Dann beginnen Sie diese Anleitung neu.

done-copy = Ihre Nachricht ist gesendet, und Kopien klappen wieder
    .text = Von der letzten Nachricht fehlt Ihnen nur die Kopie. Senden Sie sie nicht noch einmal.

incident = Es sieht nach einer größeren Störung aus
    .text =
        An Ihrem Computer liegt es wohl nicht. Ist die Störung auf dieser Seite oder im Intranet schon gemeldet? Dann brauchen Sie nichts zu tun. Sonst rufen Sie an. Eine Person aus Ihrem Büro genügt.

        Halten Sie bereit:

        - was nicht geht und seit wann
        - wie viele betroffen sind und an welchem Ort
        - den genauen Text der Fehlermeldung

        > Senden Sie nichts mehrmals.

contact-network = Ihr Computer erreicht das Netz nicht
    .text =
        Der { -service-desk } hilft Ihnen, die Verbindung herzustellen. Haben auch andere im Haus kein Netz? Dann genügt ein Anruf für alle.

        Halten Sie bereit:

        - wo Sie arbeiten, im Büro oder unterwegs
        - ob Sie Kabel, WLAN oder VPN nutzen
        - seit wann das Netz fehlt

contact-thunderbird = { -thunderbird } sendet nicht, { -ox-browser } schon
    .text =
        Senden Sie vorerst in { -ox-browser }. Der { -service-desk } prüft die Einstellungen mit Ihnen.

        Halten Sie bereit:

        - den genauen Text der Fehlermeldung
        - Datum und Uhrzeit des letzten Versuchs
        - die Werte, die Sie bei { tb-outgoing-server } gesehen haben

contact-ox = Das Senden scheitert auch in { -ox }
    .text =
        Der Fehler liegt wahrscheinlich nicht an { -thunderbird }. Der { -service-desk } prüft Ihr { -mailbox } und den Server.

        Halten Sie bereit:

        - den genauen Text der Fehlermeldung
        - Datum und Uhrzeit des letzten Versuchs
        - ob andere im Team dasselbe erleben

contact-size = Die Nachricht ist zu groß für den Versand
    .text =
        Der { -service-desk } sagt Ihnen, wie Sie große Dateien weitergeben können.

        Halten Sie bereit:

        - Größe und Art der Dateien
        - ob sie innerhalb der Verwaltung bleiben oder nach außen gehen

contact-full = Ihr { -mailbox } hat zu wenig Platz
    .text =
        Der { -service-desk } sagt Ihnen, ob Sie mehr Platz bekommen können.

        Halten Sie bereit:

        - die Anzeige { ox-mail-quota } in { -ox }, wenn Sie sie sehen
        - den genauen Text der Fehlermeldung

contact-recipient = Der Server lehnt eine Adresse ab
    .text =
        Fragen Sie, wenn möglich, telefonisch nach der richtigen Adresse. Der { -service-desk } prüft, warum der Server sie ablehnt.

        Halten Sie bereit:

        - die abgelehnte Adresse
        - den genauen Text der Fehlermeldung
        - Datum und Uhrzeit des letzten Versuchs

contact-sender = Der Server lehnt Ihre Absenderadresse ab
    .text =
        Wahrscheinlich fehlt ein Recht, oder im Konto steht eine falsche Adresse. Der { -service-desk } prüft beides.

        Halten Sie bereit:

        - die Absenderadresse
        - den genauen Text der Fehlermeldung
        - Datum und Uhrzeit des letzten Versuchs

contact-copy = Nur die Kopie im Ordner { tb-sent } fehlt
    .text =
        Ihre Nachricht ist gesendet. Senden Sie sie nicht noch einmal.

        Der { -service-desk } prüft Speicherplatz und Ordner.

        Halten Sie bereit:

        - Betreff, Datum und Uhrzeit der Nachricht
        - den Ordner, der bei { tb-place-copy } steht
