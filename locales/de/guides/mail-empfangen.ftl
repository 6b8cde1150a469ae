# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Neue Nachrichten erscheinen nicht oder fehlen
    .summary = Es kommt nichts Neues an, einzelne Nachrichten fehlen, oder ein Ordner ist weg.
    .keywords = empfangen, abrufen, Posteingang leer, keine neuen E-Mails, Mails fehlen, Nachricht verschwunden, Ordner fehlt, Ordner weg, synchronisieren, IMAP, abonnieren, offline, Schnellfilter, Reparieren, Konnte keine Verbindung mit dem Mail-Server aufbauen, da sie verweigert wurde, Zeitüberschreitung der Verbindung mit Server, Verbindung mit Server konnte nicht hergestellt werden, hat die Verbindung abgebrochen, maximale Anzahl von Verbindungen, Die Verbindung zum Mailserver ist fehlgeschlagen, Nachrichten konnten nicht geladen werden

look-in-ox = Sehen Sie die fehlende Nachricht in { -ox-browser }?
    .hint = In { -ox-browser } können Sie sofort weiterarbeiten, wenn { -thunderbird } nichts zeigt.
    .answer-works = Ja, dort ist sie
    .answer-fails = Nein, sie fehlt auch dort
    .answer-no-login = Ich kann mich dort nicht anmelden
    .answer-untried = Weiß ich nicht, noch nicht nachgesehen

try-ox = In { -ox-browser } nachsehen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Suchen Sie die Nachricht dort im selben Ordner wie in { -thunderbird }.

        Ist sie dort? Dann können Sie sie gleich lesen und beantworten. Wählen Sie Ja.

goal = Soll auch { -thunderbird } die Nachricht zeigen?
    .hint = In { -ox-browser } können Sie schon damit arbeiten.
    .answer-repair = Ja, dort nach dem Fehler suchen
    .answer-enough = Nein, { -ox-browser } reicht mir
    .answer-unsure = Weiß ich nicht

scope = Was fehlt in { -thunderbird }?
    .answer-all = Es kommt gar nichts Neues an
    .answer-messages = Nachrichten in einem Ordner
    .answer-folder = Ein ganzer Ordner
    .answer-unsure = Weiß ich nicht

view = Versteckte Nachrichten einblenden
    .text =
        1. Klicken Sie auf den Ordner, in dem die Nachricht liegen soll.
        2. Ist der { tb-quick-filter } an? Löschen Sie seinen Suchtext und schalten Sie ihn aus.
        3. Wählen Sie in der Menüleiste { tb-menu-view } › { tb-threads } › { tb-threads-all }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
        4. Wählen Sie { tb-menu-view } › { tb-sort-by } › { tb-sort-date }. Sehen Sie oben und unten in der Liste nach.
        5. Sehen Sie auch in { tb-spam } und { tb-archive } nach.

check-folder = Ordner auf neue Nachrichten prüfen lassen
    .text =
        { -thunderbird } prüft sonst nur den Ordner { tb-inbox }. Andere Ordner füllt oft eine Regel auf dem Server.

        1. Klicken Sie mit der rechten Maustaste auf den Ordner.
        2. Wählen Sie { tb-properties }.
        3. Setzen Sie den Haken bei { tb-check-this-folder }.
        4. Bestätigen Sie und klicken Sie den Ordner noch einmal an.

repair = Ordner reparieren
    .text =
        > Tun Sie das nicht, wenn gerade bei vielen nichts geht. { -thunderbird } lädt dabei Daten neu vom Server.

        Ihre Nachrichten bleiben auf dem Server. { -thunderbird } baut nur sein eigenes Verzeichnis neu auf.

        1. Klicken Sie mit der rechten Maustaste auf den Ordner.
        2. Wählen Sie { tb-properties } › { tb-folder-general }.
        3. Klicken Sie auf { tb-repair-folder }.
        4. Warten Sie, bis die Liste wieder vollständig ist.

subscribe = Fehlenden Ordner abonnieren
    .text =
        { -thunderbird } zeigt nur Ordner, die abonniert sind.

        1. Klicken Sie in der Ordnerliste auf Ihr Konto.
        2. Wählen Sie in der Menüleiste { tb-menu-file } › { tb-subscribe }
        3. Klicken Sie auf { tb-refresh }.
        4. Setzen Sie den Haken vor dem fehlenden Ordner und bestätigen Sie.

        Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.

folder-owner = Wem gehört der fehlende Ordner?
    .answer-own = Mir, er liegt in meinem { -mailbox }
    .answer-person = Einer anderen Person
    .answer-shared-mailbox = Einem { -shared-mailbox }
    .answer-unsure = Weiß ich nicht

offline = Nachrichten von Hand abrufen
    .text =
        { -thunderbird } holt nichts ab, solange es offline arbeitet.

        1. Öffnen Sie in der Menüleiste { tb-menu-file } › { tb-offline }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
        2. Ist { tb-work-offline } angehakt? Dann klicken Sie darauf und schalten es aus.
        3. Wählen Sie { tb-menu-file } › { tb-get-new-messages } › { tb-all-accounts }.
        4. Warten Sie kurz und achten Sie auf eine Fehlermeldung.

message = Welche Fehlermeldung zeigt { -thunderbird }?
    .hint = Vergleichen Sie nur die Stichworte, nicht den ganzen Text.
    .text =
        - **Anmeldung:** `Anmeldung auf dem Server` und `fehlgeschlagen`, oder eine Frage nach dem Passwort
        - **Verbindung:** `da sie verweigert wurde`, `Zeitüberschreitung der Verbindung`, `konnte nicht hergestellt werden` oder `hat die Verbindung abgebrochen`
        - **Zu viele Verbindungen:** `die maximale Anzahl von Verbindungen zu diesem Server überschritten`
    .answer-password = Anmeldung oder Passwort
    .answer-connection = Verbindung
    .answer-too-many = Zu viele Verbindungen
    .answer-none = Keine
    .answer-unsure = Weiß ich nicht

connections = Zahl der Verbindungen senken
    .text =
        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Klicken Sie bei Ihrem Konto auf { tb-server-settings }.
        3. Klicken Sie auf { tb-advanced }
        4. Tragen Sie bei { tb-max-connections } eine kleinere Zahl ein, mindestens 1.
        5. Bestätigen Sie, beenden Sie { -thunderbird } und starten Sie es neu.

network = Verbindung zum Intranet prüfen
    .text = Die Hilfe fragt jetzt bei ihrem eigenen Server an. So zeigt sich, ob dieser Computer das Intranet erreicht.

check-network = Netzwerk wieder verbinden
    .text =
        Dieser Computer erreicht das Intranet gerade nicht.

        1. Prüfen Sie das Netzwerkkabel oder das WLAN.
        2. Arbeiten Sie außerhalb der Dienststelle? Dann verbinden Sie das VPN neu, Ihren Zugang von außen.
        3. Öffnen Sie eine andere Seite im Intranet.
        4. Erscheint die Seite, rufen Sie Ihre Nachrichten noch einmal ab.

account = { -thunderbird } neu starten und Konto prüfen
    .text =
        1. Beenden Sie { -thunderbird } und starten Sie es neu. Erscheinen die Nachrichten? Dann sind Sie fertig.
        2. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings } und bei Ihrem Konto { tb-server-settings }.
        3. Setzen Sie die Haken bei { tb-check-at-startup } und { tb-server-notifications }.
        4. Vergleichen Sie die beiden Werte unten. Ändern Sie daran nichts.
        5. Starten Sie { -thunderbird } noch einmal neu.

        So ist es richtig:

        - { tb-server-type } `IMAP`
        - { tb-server-name } { op-imap-server }

        Steht dort `Exchange` oder ein anderer Server? Dann kann das Konto noch auf das alte System zeigen. Wählen Sie Nein.

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

search-ox = In { -ox } alle Ordner durchsuchen
    .text =
        1. Sehen Sie in { -ox-browser } in den Ordner für Spam.
        2. Sehen Sie auch ins Archiv und in den Papierkorb. Ein anderes Gerät kann die Nachricht verschoben haben.
        3. Suchen Sie nach Absender oder Betreff und wählen Sie { ox-search-all-folders }.
        4. Suchen Sie in den Einstellungen nach { ox-filter-rules }. Eine Regel kann Nachrichten in einen anderen Ordner legen.

extent = Was fehlt in { -ox }?
    .answer-some = Einzelne Nachrichten
    .answer-all = Alle neuen Nachrichten
    .answer-old = Nachrichten aus der Zeit vor der Umstellung
    .answer-unsure = Weiß ich nicht

space = Speicherplatz prüfen
    .text =
        Ist Ihr { -mailbox } voll, kann der Server neue Nachrichten ablehnen.

        1. Sehen Sie in { -ox } nach der Anzeige { ox-mail-quota }.
        2. Ist fast nichts mehr frei? Leeren Sie den Papierkorb. Was darin liegt, ist danach endgültig gelöscht.
        3. Bitten Sie eine andere Person um eine kurze Nachricht an Sie.

        Ist genug Platz frei, wählen Sie Nein.

done = Ihre Nachrichten sind wieder da
    .text = Kam etwas länger nichts an, kann { -thunderbird } noch eine Weile Nachrichten laden.

done-ox = Sie arbeiten vorerst in { -ox-browser }
    .text = Dort lesen und beantworten Sie Ihre Nachrichten. Möchten Sie { -thunderbird } später reparieren, beginnen Sie diese Anleitung neu.

done-found = Die Nachricht ist gefunden
    .text = Lag sie im Ordner für Spam, verschieben Sie sie in den Posteingang. Hat eine Regel sie verschoben, ändern Sie die Regel unter { ox-filter-rules }.

contact-thunderbird = { -thunderbird } empfängt nichts, { -ox-browser } schon
    .text =
        Arbeiten Sie bis zur Lösung in { -ox-browser }. Löschen Sie das Konto in { -thunderbird } nicht.

        Halten Sie für den { -service-desk } bereit:

        - den Wortlaut der Fehlermeldung
        - die Werte bei { tb-server-type } und { tb-server-name }, wenn Sie sie gesehen haben
        - seit wann nichts mehr ankommt

contact-folder = In { -thunderbird } fehlt ein Ordner oder sein Inhalt
    .text =
        In { -ox-browser } ist alles da. Arbeiten Sie bis zur Lösung dort.

        Halten Sie für den { -service-desk } bereit:

        - den Namen des Ordners
        - wem der Ordner gehört
        - Betreff und Datum einer Nachricht, die fehlt

contact-old = Nachrichten aus der Zeit vor der Umstellung fehlen
    .text =
        Der { -service-desk } prüft, ob sie bei der Umstellung liegen geblieben sind.

        Halten Sie bereit:

        - den Zeitraum, aus dem Nachrichten fehlen
        - die Namen der Ordner
        - eine kurze Liste mit Betreff und Datum

contact-missing = Nachrichten fehlen auch in { -ox }
    .text =
        Der { -service-desk } sucht auf dem Server weiter.

        Halten Sie bereit:

        - Absender, Betreff und ungefähre Uhrzeit der Nachricht
        - seit wann Nachrichten fehlen
        - ob andere im Team dasselbe erleben
