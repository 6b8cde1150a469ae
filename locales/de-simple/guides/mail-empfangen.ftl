# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Neue Nachrichten kommen nicht an oder fehlen
    .summary = Es kommt nichts Neues an. Oder einzelne Nachrichten fehlen. Oder ein Ordner ist weg.
    .keywords = empfangen, abrufen, Posteingang leer, keine neuen E-Mails, Mails fehlen, Nachricht verschwunden, Ordner fehlt, Ordner weg, synchronisieren, IMAP, abonnieren, offline, Schnellfilter, Reparieren, Konnte keine Verbindung mit dem Mail-Server aufbauen, da sie verweigert wurde, Zeitüberschreitung der Verbindung mit Server, Verbindung mit Server konnte nicht hergestellt werden, hat die Verbindung abgebrochen, maximale Anzahl von Verbindungen, Die Verbindung zum Mailserver ist fehlgeschlagen, Nachrichten konnten nicht geladen werden

look-in-ox = Sehen Sie die fehlende Nachricht in { -ox-browser }?
    .hint = Dort können Sie sofort weiter·arbeiten, auch ohne { -thunderbird }.
    .text =
        { -ox } und { -thunderbird } sind Programme für Nachrichten.

        Ein Browser ist ein Programm für Internet-Seiten.
    .answer-works = Ja, dort ist sie
    .answer-fails = Nein, sie fehlt auch dort
    .answer-no-login = Ich kann mich dort nicht anmelden
    .answer-untried = Weiß ich nicht, ich habe noch nicht nachgesehen

try-ox = In { -ox-browser } nachsehen
    .text =
        1. Öffnen Sie Ihren Browser.
        2. Öffnen Sie dort diese Adresse: { op-ox-address }
        3. Melden Sie sich an.
        4. Suchen Sie die Nachricht.

           Suchen Sie im selben Ordner wie in { -thunderbird }.

        Ist die Nachricht dort?

        Dann wählen Sie Ja.

        Sie können die Nachricht dort gleich lesen und beantworten.

goal = Reicht Ihnen das für jetzt?
    .hint = In { -ox-browser } können Sie sofort weiter·arbeiten.
    .answer-enough = Ja, ich arbeite in { -ox } weiter
    .answer-repair = Nein, es soll auch in { -thunderbird } gehen
    .answer-unsure = Weiß ich nicht

scope = Was fehlt in { -thunderbird }?
    .answer-all = Es kommt gar nichts Neues an
    .answer-messages = Einzelne Nachrichten in einem Ordner
    .answer-folder = Ein ganzer Ordner
    .answer-unsure = Weiß ich nicht

view = Versteckte Nachrichten zeigen
    .text =
        1. In welchem Ordner soll die Nachricht liegen?

           Klicken Sie auf diesen Ordner.
        2. Ist der { tb-quick-filter } an?

           Dann löschen Sie dort den Such·text.

           Schalten Sie ihn danach aus.
        3. Klicken Sie in der Menü·leiste auf { tb-menu-view }.

           Fehlt die Menü·leiste?

           Dann drücken Sie die Taste Alt oder die Taste F10.

           Das hilft meistens.
        4. Klicken Sie auf { tb-threads }.
        5. Wählen Sie { tb-threads-all }.
        6. Klicken Sie noch einmal auf { tb-menu-view }.
        7. Klicken Sie auf { tb-sort-by }.
        8. Wählen Sie { tb-sort-date }.

           Sehen Sie oben und unten in der Liste nach.
        9. Sehen Sie auch in { tb-spam } und { tb-archive } nach.

           Spam heißt: unerwünschte Werbung.

check-folder = Den Ordner auf neue Nachrichten prüfen lassen
    .text =
        Von sich aus prüft { -thunderbird } nur den Ordner { tb-inbox }.

        Fehlt die Nachricht genau dort?

        Dann wählen Sie gleich Nein.

        1. Klicken Sie mit der rechten Maus·taste auf den Ordner.
        2. Wählen Sie { tb-properties }.
        3. Setzen Sie das Häkchen bei { tb-check-this-folder }.
        4. Bestätigen Sie.
        5. Klicken Sie den Ordner noch einmal an.

repair = Den Ordner reparieren
    .text =
        > Geht gerade bei vielen Personen nichts?
        >
        > Dann reparieren Sie den Ordner jetzt **nicht**.
        >
        > Denn { -thunderbird } lädt dabei Daten neu vom Server.

        Ein Server ist ein großer Computer im Netz.

        Ihre Nachrichten bleiben auf dem Server.

        Nur sein eigenes Verzeichnis baut { -thunderbird } neu auf.

        Ein Verzeichnis ist eine Liste.

        1. Klicken Sie mit der rechten Maus·taste auf den Ordner.
        2. Wählen Sie { tb-properties }.
        3. Klicken Sie auf { tb-folder-general }.
        4. Klicken Sie auf { tb-repair-folder }.
        5. Warten Sie auf die vollständige Liste.

subscribe = Den fehlenden Ordner abonnieren
    .text =
        Abonnieren heißt: { -thunderbird } soll den Ordner zeigen.

        Andere Ordner zeigt { -thunderbird } nicht.

        1. Klicken Sie mit der rechten Maus·taste auf Ihr Konto.

           Ihr Konto steht in der Liste mit den Ordnern.
        2. Wählen Sie { tb-subscribe }
        3. Klicken Sie auf { tb-refresh }.
        4. Setzen Sie das Häkchen bei dem fehlenden Ordner.
        5. Bestätigen Sie.

folder-owner = Wem gehört der fehlende Ordner?
    .answer-own = Mir, er liegt in meinem { -mailbox }
    .answer-person = Einer anderen Person
    .answer-shared-mailbox = Einem { -shared-mailbox }
    .answer-unsure = Weiß ich nicht

offline = Nachrichten von Hand abrufen
    .text =
        Vielleicht arbeitet { -thunderbird } offline.

        Offline heißt: ohne Verbindung zum Netz.

        Dann holt { -thunderbird } nichts ab.

        1. Klicken Sie in der Menü·leiste auf { tb-menu-file }.

           Fehlt die Menü·leiste?

           Dann drücken Sie die Taste Alt oder die Taste F10.

           Das hilft meistens.
        2. Klicken Sie auf { tb-offline }.
        3. Sehen Sie ein Häkchen bei { tb-work-offline }?

           Dann klicken Sie darauf.

           So schalten Sie es aus.
        4. Klicken Sie auf { tb-menu-file }.
        5. Klicken Sie auf { tb-get-new-messages }.
        6. Wählen Sie { tb-all-accounts }.
        7. Warten Sie kurz.

           Achten Sie auf eine Fehler·meldung.

message = Welche Fehler·meldung zeigt { -thunderbird }?
    .hint = Vergleichen Sie nur die Stich·worte.
    .text =
        Ein Server ist ein großer Computer im Netz.

        Zum Thema **Zu viele Verbindungen** gehört:

        - `die maximale Anzahl von Verbindungen zu diesem Server überschritten`

        Steht in dieser Meldung noch etwas anderes?

        Wählen Sie auch dann: Zu viele Verbindungen.

        Zum Thema **Anmeldung** gehört:

        - `Anmeldung auf dem Server` und `fehlgeschlagen`
        - Eine Frage nach dem Passwort

        Zum Thema **Verbindung** gehört:

        - `da sie verweigert wurde`
        - `Zeitüberschreitung der Verbindung`
        - `konnte nicht hergestellt werden`
        - `hat die Verbindung abgebrochen`
    .answer-too-many = Zu viele Verbindungen
    .answer-password = Anmeldung oder Passwort
    .answer-connection = Verbindung oder Server
    .answer-none = Keine Meldung oder eine andere
    .answer-unsure = Weiß ich nicht

connections = Weniger Verbindungen einstellen
    .text =
        1. Öffnen Sie das Menü rechts oben.

           Das Zeichen dafür ist ☰.
        2. Klicken Sie auf { tb-account-settings }.
        3. Klicken Sie bei Ihrem Konto auf { tb-server-settings }.
        4. Klicken Sie auf { tb-advanced }
        5. Suchen Sie { tb-max-connections }.

           Tragen Sie dort eine kleinere Zahl ein.

           Die kleinste Zahl ist 1.
        6. Bestätigen Sie.
        7. Beenden Sie { -thunderbird }.
        8. Starten Sie { -thunderbird } neu.

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

           Dann rufen Sie Ihre Nachrichten noch einmal ab.

account = { -thunderbird } neu starten und das Konto prüfen
    .text =
        1. Beenden Sie { -thunderbird }.
        2. Starten Sie { -thunderbird } neu.

           Sehen Sie die Nachrichten?

           Dann sind Sie fertig.
        3. Öffnen Sie das Menü rechts oben.

           Das Zeichen dafür ist ☰.
        4. Klicken Sie auf { tb-account-settings }.
        5. Klicken Sie bei Ihrem Konto auf { tb-server-settings }.
        6. Setzen Sie das Häkchen bei { tb-check-at-startup }.
        7. Setzen Sie das Häkchen bei { tb-server-notifications }.
        8. Vergleichen Sie die 2 Werte unten.

           Ändern Sie daran nichts.
        9. Starten Sie { -thunderbird } noch einmal neu.

        So ist es richtig:

        - { tb-server-type } `IMAP`
        - { tb-server-name } { op-imap-server }

        Steht dort `Exchange` oder ein anderer Server?

        Dann nutzt das Konto vielleicht noch das alte System.

        Wählen Sie dann Nein.

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

search-ox = In { -ox } alle Ordner durchsuchen
    .text =
        1. Sehen Sie in { -ox-browser } in den Ordner für Spam.

           Spam heißt: unerwünschte Werbung.
        2. Sehen Sie auch in das Archiv.
        3. Sehen Sie auch in den Papier·korb.

           Vielleicht hat ein anderes Gerät die Nachricht verschoben.
        4. Suchen Sie nach dem Absender oder nach dem Betreff.

           Wählen Sie dabei { ox-search-all-folders }.
        5. Suchen Sie in den Ein·stellungen nach { ox-filter-rules }.

           Regeln verschieben Nachrichten automatisch in andere Ordner.

           Gibt es so eine Regel?

extent = Was fehlt in { -ox }?
    .answer-some = Eine erwartete Nachricht kam nie an
    .answer-gone = Nachrichten waren schon da und sind jetzt weg
    .answer-old = Nachrichten aus der Zeit vor { -ox }
    .answer-all = Alles Neue, es kommt gar nichts mehr an
    .answer-unsure = Weiß ich nicht

space = Den Speicher·platz prüfen
    .text =
        Vielleicht ist Ihr { -mailbox } voll.

        Dann kann der Server neue Nachrichten ablehnen.

        Ein Server ist ein großer Computer im Netz.

        1. Suchen Sie in { -ox } die Anzeige { ox-mail-quota }.
        2. Ist fast nichts mehr frei?

           Dann leeren Sie den Papier·korb.

           Das löscht den Inhalt vom Papier·korb endgültig.
        3. Senden Sie eine kurze Nachricht an sich selbst.

           Kommt die Nachricht an?

           Dann wählen Sie Ja.

others = Haben andere dasselbe Problem?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-several = Ja, mehrere
    .answer-alone = Nein, nur ich
    .answer-unsure = Weiß ich nicht

done = Ihre Nachrichten sind wieder da
    .text =
        Fehlt später wieder etwas?

        Dann sehen Sie zuerst in { -ox-browser } nach.

done-ox = Sie arbeiten erst einmal in { -ox-browser }
    .text =
        Dort lesen und beantworten Sie Ihre Nachrichten.

        Soll es später auch in { -thunderbird } gehen?

        Dann beginnen Sie diese Anleitung neu.

done-found = Die Nachricht ist da
    .text =
        War die Nachricht im Ordner für Spam?

        Dann verschieben Sie die Nachricht in den Post·eingang.

        Hat eine Regel die Nachricht verschoben?

        Dann ändern Sie die Regel unter { ox-filter-rules }.

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

        - Seit wann kommt nichts mehr an?
        - Bei wie vielen Personen geht es nicht?
        - An welchem Ort ist das?

        > Löschen Sie keine Konten.
        >
        > Reparieren Sie keine Ordner.

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

contact-thunderbird = { -thunderbird } empfängt nichts, { -ox-browser } schon
    .text =
        Arbeiten Sie erst einmal in { -ox-browser }.

        Löschen Sie das Konto in { -thunderbird } nicht.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft das Konto mit Ihnen.

        Halten Sie diese Angaben bereit:

        - Wie ist der genaue Text von der Fehler·meldung?
        - Welche Werte haben Sie bei { tb-server-type } und { tb-server-name } gesehen?
        - Seit wann kommt nichts mehr an?

contact-folder = In { -thunderbird } fehlt ein Ordner oder sein Inhalt
    .text =
        In { -ox-browser } ist alles da.

        Arbeiten Sie erst einmal dort.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } sucht mit Ihnen den Fehler in { -thunderbird }.

        Halten Sie diese Angaben bereit:

        - Wie heißt der Ordner?
        - Wem gehört der Ordner?
        - Welche Nachricht fehlt zum Beispiel: Betreff und Datum?

contact-old = Nachrichten aus der Zeit vor { -ox } fehlen
    .text =
        Vielleicht sind die Nachrichten bei der Umstellung liegen geblieben.

        Umstellung heißt: Ihre Nachrichten sind zu { -ox } gezogen.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft das.

        Halten Sie diese Angaben bereit:

        - Aus welcher Zeit fehlen Nachrichten?
        - Wie heißen die Ordner?
        - Welche Nachrichten fehlen?

          Schreiben Sie eine kurze Liste mit Betreff und Datum.

contact-missing = Nachrichten fehlen auch in { -ox }
    .text =
        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } sucht auf dem Server weiter.

        Halten Sie diese Angaben bereit:

        - Wie sind Absender, Betreff und ungefähre Uhr·zeit von der Nachricht?
        - Seit wann fehlen Nachrichten?
        - Haben andere im Team dasselbe Problem?
