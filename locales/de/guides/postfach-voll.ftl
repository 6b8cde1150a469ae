# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Postfach ist voll, aufräumen und archivieren
    .summary = Der Speicherplatz reicht nicht, Sie möchten alte Nachrichten archivieren oder finden sie nicht mehr.
    .keywords = Postfach voll, Mailbox voll, Speicher voll, Speicherplatz, kein Speicherplatz, Speicherplatz voll, zu wenig Platz, Kontingent, Kontingent überschritten, Quota, Quote, Quota exceeded, over quota, Postfachgröße, mehr Speicherplatz, aufräumen, Postfach leeren, Platz schaffen, Nachrichten löschen geht nicht, lässt sich nicht löschen, Papierkorb leeren, Gelöschte Elemente, große Nachrichten, nach Größe sortieren, Anhänge löschen, Anhänge entfernen, abtrennen, archivieren, Archiv, Archivordner, Archif, AutoArchivierung, Onlinearchiv, Online-Archiv, PST, .pst, PST-Datei, alte Nachrichten, alte Mails, archivierte Nachrichten finden, Akte, E-Akte, E-Mail-Speicherplatz überschritten, Der maximale E-Mail-Speicherplatz wurde erreicht, Der zulässige Speicherplatz ist erreicht, % belegt, Kopieren in den Ordner für gesendete Nachrichten ist fehlgeschlagen, 5.2.2, 552 5.2.2

what = Worum geht es?
    .answer-full = Mein { -mailbox } ist voll oder fast voll
    .answer-archive = Ich möchte alte Nachrichten archivieren
    .answer-find = Ich finde archivierte Nachrichten nicht
    .answer-shared-mailbox = Ein { -shared-mailbox } ist voll
    .answer-recipient = Das { -mailbox } einer anderen Person ist voll
    .answer-unsure = Weiß ich nicht

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .hint = Aufräumen hilft sofort. Das Archiv zählt zum Speicherplatz dazu, Archivieren schafft also keinen Platz.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-login = In { -ox-browser } anmelden
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser.
        2. Melden Sie sich an.

        Sehen Sie Ihre Nachrichten? Dann wählen Sie Ja.

usage = Wie voll ist Ihr { -mailbox }?
    .text =
        - In { -ox-browser } steht das bei { ox-mail-quota }, meist unter der Liste der Ordner.
        - In { -thunderbird } klicken Sie mit der rechten Maustaste auf { tb-inbox } und wählen { tb-properties } › { tb-quota }.
    .answer-full = 75 Prozent oder mehr
    .answer-free = Weniger als 75 Prozent
    .answer-unsure = Weiß ich nicht

whose-full = Wann sehen Sie die Meldung?
    .hint = In Ihrem { -mailbox } ist noch Platz. Die Meldung hat wohl einen anderen Grund.
    .answer-sent = Wenn ich eine große Nachricht sende
    .answer-bounced = Wenn meine Nachricht zurückkommt
    .answer-shared-mailbox = Wenn ich mit einem { -shared-mailbox } arbeite
    .answer-other = Bei etwas anderem
    .answer-unsure = Weiß ich nicht

empty-trash = Papierkorb und Spam leeren
    .text =
        Was im Papierkorb liegt, zählt weiter mit.

        > Was Sie dort löschen, ist endgültig weg. Sehen Sie vorher nach, ob noch etwas in eine Akte gehört.

        1. Öffnen Sie in { -ox-browser } den Papierkorb.
        2. Löschen Sie dort endgültig, was Sie nicht mehr brauchen. In { -thunderbird } leert { tb-menu-file } › { tb-empty-trash } den ganzen Papierkorb.
        3. Öffnen Sie den Ordner für Spam und löschen Sie auch dort, was Sie nicht brauchen.
        4. Warten Sie einige Minuten und sehen Sie noch einmal nach, wie voll Ihr { -mailbox } ist.

        Reicht der Platz jetzt? Dann wählen Sie Ja.

deletable = Lassen sich Nachrichten löschen?
    .hint = Versuchen Sie es mit einer Nachricht, die Sie nicht mehr brauchen.
    .answer-yes = Ja
    .answer-no = Nein, eine Meldung zum Speicherplatz erscheint
    .answer-unsure = Weiß ich nicht

delete-at-once = Ohne Papierkorb löschen
    .text =
        Zum Löschen braucht { -ox } Platz im Papierkorb. Fehlt dieser Platz, hilft es, ihn zu umgehen.

        > Was Sie so löschen, ist sofort und endgültig weg. Löschen Sie nur, was Sie sicher nicht mehr brauchen.

        1. Suchen Sie in { -ox-browser } in den Einstellungen nach { ox-delete-permanently }. Fehlt der Eintrag, wählen Sie Nein.
        2. Setzen Sie dort das Häkchen.
        3. Löschen Sie einige große Nachrichten, die Sie nicht mehr brauchen.
        4. Entfernen Sie das Häkchen wieder. Sonst fehlt Ihnen künftig der Papierkorb.

largest = Die größten Nachrichten zuerst löschen
    .text =
        1. Öffnen Sie in { -thunderbird } den Ordner { tb-sent }. Dort liegen oft viele große Anhänge.
        2. Wählen Sie in der Menüleiste { tb-menu-view } › { tb-sort-by } und dort die Größe. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
        3. Stehen die kleinen Nachrichten oben? Dann kehren Sie dort die Reihenfolge um.
        4. Löschen Sie große Nachrichten, die Sie nicht mehr brauchen.
        5. Machen Sie dasselbe im Posteingang und in anderen großen Ordnern.
        6. Leeren Sie danach noch einmal den Papierkorb.

        Auch in { -ox-browser } können Sie die Liste meist nach Größe sortieren.

        > Löschen Sie nichts, was noch in eine Akte gehört.

detach = Große Anhänge aus Nachrichten nehmen
    .text =
        So behalten Sie die Nachricht, aber der Anhang liegt danach an einem anderen Ort.

        > Tun Sie das nicht bei verschlüsselten oder digital unterschriebenen Nachrichten. Auch nicht bei Nachrichten, die vollständig in eine Akte gehören.

        1. Öffnen Sie in { -thunderbird } eine Nachricht mit großem Anhang.
        2. Wählen Sie in der Menüleiste { tb-menu-message } › { tb-attachments } › { tb-detach-all }
        3. Wählen Sie einen Ordner, in dem dienstliche Dateien liegen dürfen. { -thunderbird } speichert die Dateien und fragt dann nach.
        4. Öffnen Sie zur Probe die gespeicherte Datei, bevor Sie antworten.
        5. Bestätigen Sie erst dann. Danach ist der Anhang endgültig aus der Nachricht entfernt.
        6. Leeren Sie danach den Papierkorb.

archive-why = Warum möchten Sie archivieren?
    .answer-space = Mein { -mailbox } soll leerer werden
    .answer-tidy = Mein Posteingang soll übersichtlicher werden
    .answer-records = Ich muss die Nachrichten aufbewahren
    .answer-unsure = Weiß ich nicht

client = Womit möchten Sie archivieren?
    .hint = Das Archiv ist in beiden Programmen meist dasselbe.
    .answer-thunderbird = { -thunderbird }
    .answer-ox = { -ox-browser }
    .answer-unsure = Weiß ich nicht

archive-ox = Nachrichten in { -ox-browser } archivieren
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Markieren Sie die Nachrichten.
        3. Wählen Sie { ox-archive }. Fehlt der Eintrag, wählen Sie Nein.

        Die Nachrichten liegen danach in einem eigenen Ordner für das Archiv, meist nach Jahren geordnet.

archive-thunderbird = Nachrichten in { -thunderbird } archivieren
    .text =
        1. Markieren Sie in { -thunderbird } die Nachrichten.
        2. Wählen Sie in der Menüleiste { tb-menu-message } › { tb-archive-message }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
        3. Öffnen Sie den Ordner { tb-archive }. Die Nachrichten liegen dort, meist nach Jahren geordnet.

archive-place = Ort des Archivs prüfen
    .text =
        1. Öffnen Sie in { -thunderbird } ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Klicken Sie bei Ihrem Konto auf { tb-copies-folders } und suchen Sie { tb-message-archives }.
        3. Ist das Archiv eingeschaltet, und liegt es in Ihrem eigenen Konto? Wenn nicht, ändern Sie das.
        4. Archivieren Sie eine Nachricht und sehen Sie nach, wo sie liegt.

        > Wählen Sie nicht { tb-local-folders }. Ein solches Archiv liegt nur auf diesem Computer. Niemand sichert es für Sie, und auf anderen Geräten fehlt es.

which-archive = Wo haben Sie die Nachrichten archiviert?
    .answer-here = In { -thunderbird } oder { -ox }
    .answer-outlook = Früher in Outlook
    .answer-unsure = Weiß ich nicht

find-in-ox = Archiv in { -ox-browser } ansehen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Suchen Sie in der Liste der Ordner nach dem Archiv. Klappen Sie es auf, meist gibt es für jedes Jahr einen Ordner.
        3. Öffnen Sie das Jahr, aus dem die Nachricht ist. Wählen Sie bei der Suche { ox-search-all-folders }, wenn das angeboten wird.

        Haben Sie die Nachricht gefunden? Dann wählen Sie Ja.

find-on-computer = Auf Ihrem Computer nachsehen
    .text =
        1. Öffnen Sie in { -thunderbird } links { tb-local-folders }.
        2. Suchen Sie dort nach dem Ordner { tb-archive } und klappen Sie ihn auf.
        3. Haben Sie früher an einem anderen Computer gearbeitet? Dann sehen Sie auch dort nach.

        Haben Sie die Nachricht gefunden? Dann wählen Sie Ja.

done = In Ihrem { -mailbox } ist wieder Platz
    .text =
        Sie können wieder senden und empfangen.

        Nachrichten, die inzwischen als unzustellbar zurückgingen, kommen nicht von selbst. Bitten Sie darum, sie noch einmal zu senden.

done-archived = Ihre Nachrichten sind archiviert
    .text = Sie zählen weiter zum Speicherplatz. Ein Ersatz für die Akte ist das Archiv nicht.

done-found = Sie haben die Nachricht gefunden
    .text = Sehen Sie den Ordner in { -thunderbird } nicht? Dann hilft die Anleitung [Neue Nachrichten erscheinen nicht oder fehlen](#lotse=guide/mail-empfangen).

done-local = Die Nachricht liegt auf Ihrem Computer
    .text =
        Dort sichert sie niemand für Sie, und auf anderen Geräten fehlt sie.

        Brauchen Sie die Nachrichten weiter? Dann verschieben Sie sie in einen Ordner Ihres Kontos. Prüfen Sie vorher, ob dort genug Platz ist.

contact-full = Ihr { -mailbox } hat weiter zu wenig Platz
    .text =
        Der { -service-desk } sagt Ihnen, ob Sie mehr Platz bekommen können. Löschen Sie bis dahin nichts, was Sie noch brauchen.

        Halten Sie bereit:

        - die Anzeige für den Speicherplatz, wie Sie sie sehen
        - den genauen Text der Fehlermeldung
        - wofür Sie den Platz brauchen

contact-message = Die Meldung passt nicht zu Ihrem Speicherplatz
    .text =
        In Ihrem { -mailbox } ist noch Platz. Der { -service-desk } prüft, woher die Meldung kommt.

        Halten Sie bereit:

        - den genauen Text der Meldung
        - das Programm und was Sie gerade getan haben
        - die Anzeige für den Speicherplatz, wie Sie sie sehen

contact-shared-mailbox = Ein { -shared-mailbox } ist voll
    .text =
        Sprechen Sie zuerst mit der Person, die dafür verantwortlich ist. Löschen Sie dort nichts allein, die Nachrichten gehören dem ganzen Team.

        Reicht das Aufräumen nicht? Dann sagt Ihnen der { -service-desk }, ob mehr Platz möglich ist.

        Halten Sie bereit:

        - die Adresse des Funktionspostfachs
        - wer dafür verantwortlich ist
        - den genauen Text der Meldung

contact-records = Aufbewahren gehört in die Akte
    .text =
        Das Archiv im { -mailbox } ersetzt keine Akte. Legen Sie solche Nachrichten so ab, wie es in Ihrer Dienststelle geregelt ist. Fragen dazu beantwortet Ihre Registratur oder Ihre Vorgesetzten.

        Lässt sich eine Nachricht nicht in die Akte übernehmen? Dann hilft der { -service-desk }.

        Halten Sie bereit:

        - Betreff und Datum der Nachricht
        - wohin sie soll
        - den genauen Text einer Meldung

contact-archive = Mit dem Archiv stimmt etwas nicht
    .text =
        Der { -service-desk } sucht mit Ihnen nach dem Archiv. Löschen Sie bis dahin keine Ordner.

        Halten Sie bereit:

        - Betreff, ungefähres Datum und die andere Person einer Nachricht, um die es geht
        - in welchem Programm Sie archiviert haben, und wann
        - ob Sie seitdem einen anderen Computer bekommen haben

contact-outlook = Archive aus Outlook brauchen Hilfe
    .text =
        Archive aus Outlook sind oft Dateien mit der Endung `.pst`. { -thunderbird } und { -ox } können sie nicht direkt öffnen. Der { -service-desk } sagt Ihnen, was möglich ist.

        Halten Sie bereit:

        - wo die Datei liegt und wie groß sie ist, wenn Sie das wissen
        - aus welcher Zeit die Nachrichten sind
        - wofür Sie sie brauchen

        > Löschen und verschieben Sie die Datei nicht. Laden Sie sie auf keine Seite im Internet hoch.
