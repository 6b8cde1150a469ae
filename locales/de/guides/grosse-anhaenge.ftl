# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Anhang ist zu groß
    .summary = Eine Datei ist zu groß für eine Nachricht, oder die Nachricht kam deshalb zurück.
    .keywords = großer Anhang, große Anhänge, große Datei verschicken, Datei zu groß, Anhang zu gross, Mail zu groß, Größe, Größenlimit, MB, Megabyte, Gigabyte, Video verschicken, Bilder verschicken, Fotos, ZIP, packen, Link verschicken, Downloadlink, Cloud, Nextcloud, Dateiaustausch, Filelink, OneDrive, Sharepoint, WeTransfer, Anlage, Anhängen geht nicht, Der Anhang ist zu groß, Dateigröße des Anhangs reduzieren, Der maximale E-Mail-Speicherplatz wurde erreicht, E-Mailgröße reduzieren, Die Größe der zu sendenden Nachricht übersteigt das globale Größenlimit des Servers, reduzieren Sie die Nachrichtengröße, größer als die vom E-Mail-Server erlaubte Maximalgröße, message size exceeds, 552, 5.3.4, 552 5.3.4, 5.2.3

what = Was ist passiert?
    .hint = Die Grenze ist in { -thunderbird } und in { -ox } meist gleich.
    .answer-refused = Das Programm lehnt den Anhang oder das Senden ab
    .answer-planned = Ich habe noch nicht gesendet
    .answer-returned = Die Nachricht kam zurück
    .answer-full = Mein { -mailbox } ist voll
    .answer-unsure = Weiß ich nicht

return-code = Was steht in der Nachricht, die zurückkam?
    .text =
        Suchen Sie nach diesen Zahlen:

        - **Zu groß:** `5.3.4` oder `5.2.3`
        - **Das andere Postfach ist voll:** `5.2.2`
    .answer-size = Die Nachricht war zu groß
    .answer-recipient-full = Das andere { -mailbox } ist voll
    .answer-other = Etwas anderes
    .answer-unsure = Weiß ich nicht

size = Wie groß sind alle Dateien zusammen?
    .hint = Klicken Sie mit der rechten Maustaste auf die Datei. In den Eigenschaften steht die Größe.
    .text = Beim Senden wächst ein Anhang um gut ein Drittel. Das ist in diesen Werten schon berücksichtigt.
    .answer-small = Höchstens { op-attachment-limit }
    .answer-large = Mehr als { op-attachment-limit }
    .answer-unsure = Weiß ich nicht

attach = Dateien als Anhang senden
    .text =
        1. Öffnen Sie eine neue Nachricht, am besten in { -ox-browser }: { op-ox-address }
        2. Fügen Sie die Dateien hinzu. In { -ox } heißt das { ox-add-attachments }, in { -thunderbird } { tb-attach }.
        3. Warten Sie, bis alle Dateien in der Nachricht stehen.
        4. Senden Sie die Nachricht.

split = Dateien auf mehrere Nachrichten verteilen
    .text =
        1. Entfernen Sie Anhänge, die nicht nötig sind.
        2. Verteilen Sie die übrigen Dateien auf mehrere Nachrichten.
        3. Nummerieren Sie die Nachrichten im Betreff. So fehlt am Ende keine.
        4. Senden Sie die Nachrichten.

audience = Für wen sind die Dateien?
    .hint = Ein Link ersetzt den Anhang. Die Nachricht bleibt klein.
    .answer-inside = Nur für Kolleginnen und Kollegen in der Verwaltung
    .answer-outside = Für Personen außerhalb
    .answer-both = Für beide
    .answer-unsure = Weiß ich nicht

share-inside = Dateien in Nextcloud freigeben
    .text =
        Nextcloud ist eine Dateiablage im Browser. Dort geben Sie Dateien frei, statt sie zu senden.

        1. Öffnen Sie { op-file-share } und melden Sie sich an.
        2. Laden Sie die Dateien hoch.
        3. Öffnen Sie bei der Datei oder dem Ordner das Teilen.
        4. Geben Sie sie für genau die Personen frei, die sie brauchen.
        5. Schreiben Sie diesen Personen, wo sie die Dateien finden.

        Finden Sie jemanden dort nicht? Dann wählen Sie Nein.

allowed = Dürfen die Dateien als Link weitergegeben werden?
    .hint = Wer den Link hat, kann die Dateien öffnen. Für vertrauliche Daten gelten oft eigene Regeln.
    .answer-yes = Ja
    .answer-no = Nein, sie sind vertraulich
    .answer-unsure = Weiß ich nicht

client = Womit schreiben Sie die Nachricht?
    .answer-thunderbird = { -thunderbird }
    .answer-ox = { -ox-browser }
    .answer-unsure = Weiß ich nicht

offer = Bietet { -thunderbird } an, die Datei hochzuladen?
    .text =
        1. Öffnen Sie in { -thunderbird } eine neue Nachricht.
        2. Fügen Sie die Datei mit { tb-attach } hinzu.
        3. Sehen Sie nach, ob ein Hinweis das Hochladen als Link anbietet.

        Der Hinweis kommt meist ab 5 MB. Er fehlt, wenn Ihr Computer dafür nicht eingerichtet ist.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

upload = Datei mit { -thunderbird } hochladen
    .text =
        1. Wählen Sie in dem Hinweis, dass die Datei als Link gesendet wird.
        2. Warten Sie, bis { -thunderbird } die Datei hochgeladen hat.
        3. Prüfen Sie, ob jetzt ein Link im Text steht.
        4. Steht dort auch ein Passwort? Löschen Sie es aus dem Text und nennen Sie es am Telefon.
        5. Senden Sie die Nachricht.

        > Ohne Passwort kann jede Person mit dem Link die Datei öffnen. Ist Ihnen das zu offen? Dann senden Sie nicht und wählen Nein.

share-outside = Link in Nextcloud erstellen
    .text =
        Nextcloud ist eine Dateiablage im Browser. Von dort geben Sie einen Link weiter.

        1. Öffnen Sie { op-file-share } und melden Sie sich an.
        2. Laden Sie die Dateien hoch.
        3. Öffnen Sie bei der Datei das Teilen und erstellen Sie einen Link.
        4. Legen Sie dort ein Passwort und ein Ablaufdatum fest.
        5. Kopieren Sie den Link in Ihre Nachricht. Entfernen Sie den Anhang und senden Sie.
        6. Nennen Sie das Passwort am Telefon, nicht in der Nachricht.

        Nennt { -ox } in seiner Meldung selbst einen Dienst für große Anhänge? Dann können Sie auch diesen nehmen.

done-attached = Ihre Dateien sind gesendet
    .text =
        Große Anhänge brauchen auch in Ihrem { -mailbox } Platz. Für viele große Dateien ist ein Link besser.

        > Wartet die alte, zu große Nachricht noch in { tb-local-folders } › { tb-outbox }? Löschen Sie sie dort.

done-shared = Ihre Dateien sind freigegeben
    .text =
        Die Personen öffnen die Dateien direkt in Nextcloud.

        > Wartet die alte Nachricht noch in { tb-local-folders } › { tb-outbox }? Löschen Sie sie dort.

done-link = Ihre Dateien sind als Link unterwegs
    .text =
        Die Nachricht ist klein und kommt auch in kleinen Postfächern an.

        > Wartet die alte Nachricht noch in { tb-local-folders } › { tb-outbox }? Löschen Sie sie dort.

contact-size = Die Dateien lassen sich nicht senden
    .text =
        Die Größe ist wohl nicht der einzige Grund. Der { -service-desk } prüft das mit Ihnen.

        Halten Sie bereit:

        - Größe und Art der Dateien
        - den genauen Text der Fehlermeldung
        - Datum und Uhrzeit des letzten Versuchs

contact-share = Das Weitergeben der Dateien klappt nicht
    .text =
        Vielleicht fehlt Ihnen der Zugang, oder die Freigabe nach außen ist gesperrt. Der { -service-desk } hilft weiter.

        Halten Sie bereit:

        - Größe und Art der Dateien
        - ob sie innerhalb der Verwaltung bleiben oder nach außen gehen
        - den genauen Text der Fehlermeldung
        - bis wann die Dateien ankommen müssen

contact-confidential = Klären Sie zuerst, welcher Weg erlaubt ist
    .text =
        Senden Sie die Dateien vorerst nicht. Der { -service-desk } sagt Ihnen, welcher Weg dafür zugelassen ist.

        Halten Sie bereit:

        - welche Art von Daten die Dateien enthalten, nicht die Daten selbst
        - Größe der Dateien
        - ob sie innerhalb der Verwaltung bleiben oder nach außen gehen

        > Nutzen Sie keine privaten oder fremden Dienste im Internet zum Hochladen.

