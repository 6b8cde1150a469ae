# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Nachricht lässt sich nicht senden
    .summary = Eine Nachricht bleibt liegen, oder beim Senden erscheint eine Fehlermeldung.
    .keywords = senden, abschicken, verschicken, Mail geht nicht raus, E-Mail senden geht nicht, Postausgang, Postausgangs-Server, SMTP, bleibt liegen, hängt, offline, Timeout, Anhang zu groß, zu viele Empfänger, Senden der Nachricht fehlgeschlagen, Senden der Nachricht ist fehlgeschlagen, Verbindungsaufbau mit dem SMTP-Server fehlgeschlagen, lehnt SMTP-Verbindungen ab, Ablaufzeit (Timeout) überschritten, mitten in der Transaktion verloren, kann nicht authentifiziert werden, unterstützt die gewählte Authentifizierungsmethode nicht, übersteigt das globale Größenlimit des Servers, Bitte überprüfen Sie die E-Mail-Adresse des Empfängers, ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt, erlaubte Anzahl an Empfängern überschritten, Kopieren in den Ordner für gesendete Nachrichten ist fehlgeschlagen, Der Anhang ist zu groß, E-Mail-Speicherplatz überschritten, 535, 5.7.8, 550, 5.7.1, 552, 5.3.4

send-in-ox = Können Sie die Nachricht in { -ox-browser } senden?
    .hint = { -ox-browser } ist auch Ihr Ersatzweg, solange { -thunderbird } nicht sendet.
    .answer-works = Ja, dort klappt es
    .answer-fails = Nein, dort klappt es auch nicht
    .answer-untried = Weiß ich nicht, noch nicht versucht

try-ox = Nachricht in { -ox-browser } senden
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Klicken Sie auf { ox-new-mail }.
        3. Schreiben Sie die Nachricht. Den Text können Sie aus { -thunderbird } kopieren.
        4. Klicken Sie auf { ox-send }.

goal = Soll auch { -thunderbird } wieder senden?
    .hint = Ihre Nachricht ist schon unterwegs.
    .answer-repair = Ja, dort nach dem Fehler suchen
    .answer-enough = Nein, { -ox-browser } reicht mir
    .answer-unsure = Weiß ich nicht

message = Was meldet { -thunderbird } beim Senden?
    .hint = Vergleichen Sie nur die Stichworte, nicht den ganzen Text.
    .text =
        - **Anmeldung:** `kann nicht authentifiziert werden`
        - **Verbindung:** `lehnt SMTP-Verbindungen ab`, `Ablaufzeit (Timeout) überschritten`, `mitten in der Transaktion verloren` oder `unterstützt die gewählte Authentifizierungsmethode nicht`
        - **Größe:** `übersteigt das globale Größenlimit des Servers`
        - **Empfängeradresse:** `Bitte überprüfen Sie die E-Mail-Adresse des Empfängers` oder `weil die erlaubte Anzahl an Empfängern überschritten wurde`
        - **Eigene Adresse:** `ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt`
        - **Kopie:** { tb-sent-copy-failed }

        Ist die Meldung schon weg? Sehen Sie zuerst im Ordner { tb-sent } nach. Liegt die Nachricht dort nicht, senden Sie sie noch einmal.
    .answer-login = Anmeldung oder Passwort
    .answer-connection = Verbindung oder Server
    .answer-size = Die Nachricht ist zu groß
    .answer-recipient = Eine Empfängeradresse oder zu viele davon
    .answer-sender = Meine eigene Adresse
    .answer-copy = Gesendet, aber die Kopie fehlt
    .answer-waiting = Keine Meldung, die Nachricht bleibt liegen
    .answer-unsure = Weiß ich nicht

offline = Liegengebliebene Nachricht senden
    .text =
        { -thunderbird } sendet nichts, solange es offline arbeitet.

        1. Öffnen Sie in der Menüleiste { tb-menu-file } › { tb-offline }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
        2. Ist { tb-work-offline } angehakt? Dann klicken Sie darauf und schalten es aus.
        3. Öffnen Sie { tb-local-folders } › { tb-outbox }. Dort warten Nachrichten, die noch nicht gesendet sind.
        4. Wählen Sie { tb-menu-file } › { tb-send-unsent }.

        Liegt die Nachricht im Ordner { tb-drafts }? Dann öffnen und senden Sie sie dort.

network = Verbindung zum Intranet prüfen
    .text = Die Hilfe fragt jetzt bei ihrem eigenen Server an. So zeigt sich, ob dieser Computer das Intranet erreicht.

check-network = Netzwerk wieder verbinden
    .text =
        Dieser Computer erreicht das Intranet gerade nicht.

        1. Prüfen Sie das Netzwerkkabel oder das WLAN.
        2. Arbeiten Sie außerhalb der Dienststelle? Dann verbinden Sie das VPN neu, Ihren Zugang von außen.
        3. Öffnen Sie eine andere Seite im Intranet.
        4. Erscheint die Seite, senden Sie Ihre Nachricht noch einmal.

server = Einstellungen für das Senden prüfen
    .text =
        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }. In der Menüleiste steht das auch unter { PLATFORM() ->
            [linux] { tb-menu-edit }
           *[windows] { tb-menu-tools }
        }.
        2. Klicken Sie links auf { tb-outgoing-server }.
        3. Wählen Sie den Server Ihres Kontos aus und öffnen Sie ihn zum Bearbeiten.
        4. Vergleichen Sie die drei Werte unten. Notieren und korrigieren Sie, was abweicht.
        5. Bestätigen Sie und senden Sie die Nachricht noch einmal.

        So ist es richtig:

        - { tb-server-name } { op-smtp-server }
        - { tb-port } { op-smtp-port }
        - { tb-connection-security } { op-smtp-security }

        Lassen Sie alle anderen Felder, wie sie sind. Stimmt alles, wählen Sie Nein.

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
        - **Anhang:** `Der Anhang ist zu groß`
        - **Speicherplatz:** `E-Mail-Speicherplatz überschritten` oder `Der zulässige Speicherplatz ist erreicht`
        - **Verbindung:** `Keine Verbindung zum Server`, `Der Server ist nicht erreichbar` oder `Die Verbindung zum Mailserver ist fehlgeschlagen`
    .answer-size = Der Anhang ist zu groß
    .answer-full = Der Speicherplatz reicht nicht
    .answer-connection = Keine Verbindung
    .answer-recipient = Eine Empfängeradresse oder zu viele davon
    .answer-sender = Meine eigene Adresse
    .answer-other = Etwas anderes
    .answer-unsure = Weiß ich nicht

free-space = Platz im { -mailbox } schaffen
    .text =
        Gelöschte Nachrichten brauchen Platz, bis der Papierkorb leer ist.

        1. Öffnen Sie in { -ox-browser } den Papierkorb.
        2. Löschen Sie dort endgültig, was Sie nicht mehr brauchen.
        3. Löschen Sie danach große Nachrichten, die Sie nicht mehr brauchen.
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
        2. Löschen Sie die gemeldete Adresse. Übernehmen Sie keinen Vorschlag, er kann veraltet sein.
        3. Wählen Sie die Adresse neu aus dem Adressbuch. In { -ox } finden Sie sie in { ox-global-address-list }.
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
        4. Klicken Sie links auf Ihr Konto. Korrigieren Sie bei { tb-email-address } einen Tippfehler.

done = Ihre Nachricht ist gesendet
    .text = Eine Kopie finden Sie im Ordner für gesendete Nachrichten.

done-ox = Sie senden vorerst in { -ox-browser }
    .text =
        Ihre Nachricht ist unterwegs. Alles, was Sie in { -ox } senden, bleibt in Ihrem { -mailbox }.

        > Liegt dieselbe Nachricht noch in { tb-local-folders } › { tb-outbox }? Löschen Sie sie dort, sonst kann sie später doppelt hinausgehen.

        Möchten Sie { -thunderbird } später reparieren, beginnen Sie diese Anleitung neu.

done-copy = Ihre Nachricht ist gesendet, und Kopien klappen wieder
    .text = Von der letzten Nachricht fehlt Ihnen nur die Kopie. Senden Sie sie nicht noch einmal.

contact-thunderbird = { -thunderbird } sendet nicht, { -ox-browser } schon
    .text =
        Senden Sie bis zur Lösung in { -ox-browser }. Der { -service-desk } prüft die Einstellungen mit Ihnen.

        Halten Sie bereit:

        - den Wortlaut der Fehlermeldung
        - Datum und Uhrzeit des letzten Versuchs
        - die Werte, die Sie bei { tb-outgoing-server } gesehen haben

contact-ox = Das Senden scheitert auch in { -ox }
    .text =
        Der Fehler liegt wahrscheinlich nicht an { -thunderbird }. Der { -service-desk } prüft Ihr { -mailbox } und den Server.

        Halten Sie bereit:

        - den Wortlaut der Fehlermeldung
        - Datum und Uhrzeit des letzten Versuchs
        - ob andere im Team dasselbe erleben

contact-size = Die Nachricht ist zu groß für den Versand
    .text =
        Der { -service-desk } nennt Ihnen den vorgesehenen Weg für große Dateien.

        Halten Sie bereit:

        - Größe und Art der Dateien
        - ob sie innerhalb der Verwaltung bleiben oder nach außen gehen

contact-full = Ihr { -mailbox } hat zu wenig Platz
    .text =
        Der { -service-desk } sagt Ihnen, ob mehr Speicherplatz möglich ist.

        Halten Sie bereit:

        - die Anzeige { ox-mail-quota } in { -ox }, wenn Sie sie sehen
        - den Wortlaut der Fehlermeldung

contact-recipient = Der Server lehnt eine Adresse ab
    .text =
        Fragen Sie, wenn möglich, telefonisch nach der richtigen Adresse. Der { -service-desk } prüft, warum der Server sie ablehnt.

        Halten Sie bereit:

        - die abgelehnte Adresse
        - den Wortlaut der Fehlermeldung
        - Datum und Uhrzeit des letzten Versuchs

contact-sender = Der Server lehnt Ihre Absenderadresse ab
    .text =
        Wahrscheinlich fehlt ein Recht, oder im Konto steht eine falsche Adresse. Der { -service-desk } prüft beides.

        Halten Sie bereit:

        - die Absenderadresse
        - den Wortlaut der Fehlermeldung
        - Datum und Uhrzeit des letzten Versuchs

contact-copy = Nur die Kopie im Ordner { tb-sent } fehlt
    .text =
        Ihre Nachricht ist gesendet. Senden Sie sie nicht noch einmal.

        Der { -service-desk } prüft Speicherplatz und Ordner. Halten Sie bereit:

        - Betreff, Datum und Uhrzeit der Nachricht
        - den Ordner, der bei { tb-place-copy } steht
