# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Neue Nachrichten erscheinen nicht oder fehlen
    .summary = Es kommt nichts Neues an, einzelne Nachrichten fehlen, oder ein Ordner ist weg.
    .keywords = empfangen, abrufen, Posteingang leer, keine neuen E-Mails, Mails fehlen, Nachricht verschwunden, Ordner fehlt, Ordner weg, synchronisieren, IMAP, abonnieren, offline, Schnellfilter, Reparieren, Konnte keine Verbindung mit dem Mail-Server aufbauen, da sie verweigert wurde, Zeitüberschreitung der Verbindung mit Server, Verbindung mit Server konnte nicht hergestellt werden, hat die Verbindung abgebrochen, maximale Anzahl von Verbindungen, Die Verbindung zum Mailserver ist fehlgeschlagen, Nachrichten konnten nicht geladen werden

look-in-ox = Sehen Sie die fehlende Nachricht in { -ox-browser }?
    .hint = Dort können Sie sofort weiterarbeiten, auch wenn { -thunderbird } nichts zeigt.
    .answer-works = Ja, dort ist sie
    .answer-fails = Nein, sie fehlt auch dort
    .answer-no-login = Ich kann mich dort nicht anmelden
    .answer-untried = Weiß ich nicht, noch nicht nachgesehen

try-ox = In { -ox-browser } nachsehen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Suchen Sie die Nachricht dort im selben Ordner wie in { -thunderbird }.

        Ist sie dort? Dann wählen Sie Ja. Sie können sie dort gleich lesen und beantworten.

goal = Reicht Ihnen das fürs Erste?
    .hint = In { -ox-browser } können Sie sofort weiterarbeiten.
    .answer-enough = Ja, ich arbeite in { -ox } weiter
    .answer-repair = Nein, es soll auch in { -thunderbird } gehen
    .answer-unsure = Weiß ich nicht

scope = Was fehlt in { -thunderbird }?
    .answer-all = Es kommt gar nichts Neues an
    .answer-messages = Einzelne Nachrichten in einem Ordner
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
        { -thunderbird } prüft von sich aus nur den Ordner { tb-inbox }. Fehlt die Nachricht genau dort, wählen Sie gleich Nein.

        1. Klicken Sie mit der rechten Maustaste auf den Ordner.
        2. Wählen Sie { tb-properties }.
        3. Setzen Sie das Häkchen bei { tb-check-this-folder }.
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

        1. Klicken Sie in der Liste der Ordner mit der rechten Maustaste auf Ihr Konto.
        2. Wählen Sie { tb-subscribe }
        3. Klicken Sie auf { tb-refresh }.
        4. Setzen Sie das Häkchen beim fehlenden Ordner und bestätigen Sie.

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
        - **Zu viele Verbindungen:** `die maximale Anzahl von Verbindungen zu diesem Server überschritten`. Das zählt, auch wenn noch anderes dabeisteht.
        - **Anmeldung:** `Anmeldung auf dem Server` und `fehlgeschlagen`, oder eine Frage nach dem Passwort
        - **Verbindung:** `da sie verweigert wurde`, `Zeitüberschreitung der Verbindung`, `konnte nicht hergestellt werden` oder `hat die Verbindung abgebrochen`
    .answer-too-many = Zu viele Verbindungen
    .answer-password = Anmeldung oder Passwort
    .answer-connection = Verbindung oder Server
    .answer-none = Keine oder eine andere
    .answer-unsure = Weiß ich nicht

connections = Zahl der Verbindungen senken
    .text =
        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Klicken Sie bei Ihrem Konto auf { tb-server-settings }.
        3. Klicken Sie auf { tb-advanced }
        4. Tragen Sie bei { tb-max-connections } eine kleinere Zahl ein, mindestens 1.
        5. Bestätigen Sie, beenden Sie { -thunderbird } und starten Sie es neu.

network = Verbindung zum Intranet prüfen
    .text = Diese Hilfe fragt ihren eigenen Server. Antwortet er, erreicht Ihr Computer gerade das Intranet. Über { -ox } sagt das noch nichts.

check-network = Computer wieder mit dem Netz verbinden
    .text =
        1. Prüfen Sie, ob Kabel oder WLAN verbunden sind.
        2. Arbeiten Sie nicht im Büro? Dann verbinden Sie das VPN neu, Ihren Zugang von außen.
        3. Öffnen Sie eine andere Seite im Intranet.
        4. Öffnet sie sich, rufen Sie Ihre Nachrichten noch einmal ab.

account = { -thunderbird } neu starten und Konto prüfen
    .text =
        1. Beenden Sie { -thunderbird } und starten Sie es neu. Erscheinen die Nachrichten? Dann sind Sie fertig.
        2. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings } und bei Ihrem Konto { tb-server-settings }.
        3. Setzen Sie die Häkchen bei { tb-check-at-startup } und { tb-server-notifications }.
        4. Vergleichen Sie die beiden Werte unten. Ändern Sie daran nichts.
        5. Starten Sie { -thunderbird } noch einmal neu.

        So ist es richtig:

        - { tb-server-type } `IMAP`
        - { tb-server-name } { op-imap-server }

        Steht dort `Exchange` oder ein anderer Server? Dann benutzt das Konto vielleicht noch das alte System. Wählen Sie Nein.

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
    .answer-some = Eine erwartete Nachricht kam nie an
    .answer-gone = Nachrichten, die schon da waren
    .answer-old = Nachrichten von vor der Umstellung auf { -ox }
    .answer-all = Alles Neue, es kommt gar nichts mehr an
    .answer-unsure = Weiß ich nicht

space = Speicherplatz prüfen
    .text =
        Ist Ihr { -mailbox } voll, kann der Server neue Nachrichten ablehnen.

        1. Sehen Sie in { -ox } nach der Anzeige { ox-mail-quota }.
        2. Ist fast nichts mehr frei? Leeren Sie den Papierkorb. Was darin liegt, ist danach endgültig gelöscht.
        3. Senden Sie eine kurze Nachricht an sich selbst. Kommt sie an, wählen Sie Ja.

others = Haben andere dasselbe Problem?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-several = Ja, mehrere
    .answer-alone = Nein, nur ich
    .answer-unsure = Weiß ich nicht

done = Ihre Nachrichten sind wieder da
    .text = Fehlt später wieder etwas, sehen Sie zuerst in { -ox-browser } nach.

done-ox = Sie arbeiten vorerst in { -ox-browser }
    .text = Dort lesen und beantworten Sie Ihre Nachrichten. Soll es später auch in { -thunderbird } gehen? Dann beginnen Sie diese Anleitung neu.

done-found = Die Nachricht ist gefunden
    .text = Lag sie im Ordner für Spam, verschieben Sie sie in den Posteingang. Hat eine Regel sie verschoben, ändern Sie die Regel unter { ox-filter-rules }.

incident = Es sieht nach einer größeren Störung aus
    .text =
        An Ihrem Computer liegt es wohl nicht. Ist die Störung auf dieser Seite oder im Intranet schon gemeldet? Dann brauchen Sie nichts zu tun. Sonst rufen Sie an. Eine Person aus Ihrem Büro genügt.

        Halten Sie bereit:

        - seit wann nichts mehr ankommt
        - wie viele betroffen sind und an welchem Ort

        > Löschen Sie keine Konten und reparieren Sie keine Ordner.

contact-network = Ihr Computer erreicht das Netz nicht
    .text =
        Der { -service-desk } hilft Ihnen, die Verbindung herzustellen. Haben auch andere im Haus kein Netz? Dann genügt ein Anruf für alle.

        Halten Sie bereit:

        - wo Sie arbeiten, im Büro oder unterwegs
        - ob Sie Kabel, WLAN oder VPN nutzen
        - seit wann das Netz fehlt

contact-thunderbird = { -thunderbird } empfängt nichts, { -ox-browser } schon
    .text =
        Arbeiten Sie vorerst in { -ox-browser }. Löschen Sie das Konto in { -thunderbird } nicht. Der { -service-desk } prüft das Konto mit Ihnen.

        Halten Sie bereit:

        - den genauen Text der Fehlermeldung
        - die Werte bei { tb-server-type } und { tb-server-name }, wenn Sie sie gesehen haben
        - seit wann nichts mehr ankommt

contact-folder = In { -thunderbird } fehlt ein Ordner oder sein Inhalt
    .text =
        In { -ox-browser } ist alles da. Arbeiten Sie vorerst dort. Der { -service-desk } sucht mit Ihnen den Fehler in { -thunderbird }.

        Halten Sie bereit:

        - den Namen des Ordners
        - wem der Ordner gehört
        - Betreff und Datum einer Nachricht, die fehlt

contact-old = Nachrichten von vor der Umstellung fehlen
    .text =
        Der { -service-desk } prüft, ob sie bei der Umstellung auf { -ox } liegen geblieben sind.

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
