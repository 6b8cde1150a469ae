# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Nachricht kommt nicht an oder kommt zurück
    .summary = Eine gesendete Nachricht erreicht niemanden, eine Fehlernachricht kommt zurück, oder eine erwartete Nachricht bleibt aus.
    .keywords = unzustellbar, nicht zugestellt, kommt nicht an, kommt zurück, Rückläufer, Bounce, Fehlernachricht, Mailer-Daemon, Delivery Status Notification, Undelivered Mail Returned to Sender, verzögert, Empfänger unbekannt, Postfach voll, abgewiesen, Spam, IMCEAEX, /o=, 4.4.1, 4.4.7, 4.7, 5.1.1, 5.1.10, 5.2.2, 5.2.3, 5.3.4, 5.7.1, 5.7.26, 550, 552

sent-in-ox = Liegt Ihre Nachricht in { -ox-browser } bei den gesendeten Nachrichten?
    .hint = Was dort liegt, ist gesendet.
    .answer-works = Ja, und es kam keine Fehlernachricht
    .answer-bounced = Es kam eine Fehlernachricht zurück
    .answer-fails = Nein, dort ist sie nicht
    .answer-incoming = Ich warte selbst auf eine Nachricht
    .answer-untried = Weiß ich nicht, noch nicht nachgesehen

try-ox = Gesendete Nachrichten in { -ox-browser } ansehen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie den Ordner für gesendete Nachrichten.
        3. Suchen Sie die Nachricht.

        Ist sie dort? Dann wählen Sie Ja. Wenn nicht, können Sie sie in { -ox } gleich neu schreiben und senden.

unsent = Nachricht suchen und senden
    .text =
        Wahrscheinlich ist die Nachricht noch nicht gesendet. Sie können sie auch in { -ox-browser } neu schreiben.

        1. Öffnen Sie in { -thunderbird } { tb-local-folders } › { tb-outbox }.
        2. Liegt sie dort? Wählen Sie in der Menüleiste { tb-menu-file } › { tb-send-unsent }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
        3. Sehen Sie auch im Ordner { tb-drafts } nach. Liegt sie dort, öffnen und senden Sie sie.

bounce = Haben Sie eine Fehlernachricht bekommen?
    .hint = Sie kommt vom Server und nennt die Nachricht, die er nicht zustellen konnte.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

find-bounce = Nach einer Fehlernachricht suchen
    .text =
        1. Öffnen Sie { -ox-browser } und sehen Sie in den Posteingang.
        2. Sehen Sie auch in den Ordner für Spam.
        3. Suchen Sie nach der Adresse, an die Sie geschrieben haben. Wählen Sie { ox-search-all-folders }.

        Gibt es eine Fehlernachricht? Dann wählen Sie Ja.

code = Welche Nummer steht in der Fehlernachricht?
    .hint = Suchen Sie drei Zahlen mit Punkten dazwischen, zum Beispiel `5.1.1`.
    .text =
        Stehen mehrere Nummern darin, zählt die mit den Punkten: bei `550 5.1.1` also `5.1.1`.

        Finden Sie keine? Öffnen Sie den ganzen Text der Fehlernachricht. In { -thunderbird }: { tb-menu-view } › { tb-message-source }. In { -ox }: { ox-view-source }.
    .answer-address = 5.1.1 oder 5.1.10 (Adresse stimmt nicht)
    .answer-full = 5.2.2 (Postfach voll)
    .answer-size = 5.3.4 oder 5.2.3 (Nachricht zu groß)
    .answer-refused = 5.7.1 oder 5.7.26 (abgewiesen)
    .answer-expired = 4.4.7 (zu lange vergeblich versucht)
    .answer-delayed = Eine andere, die mit 4 beginnt
    .answer-other = Eine andere, die mit 5 beginnt
    .answer-unsure = Weiß ich nicht, keine zu finden

address = Adresse neu auswählen und erneut senden
    .text =
        Beginnt die Adresse in der Fehlernachricht mit `/o=` oder `IMCEAEX`? Dann stammt sie wohl aus der Zeit vor der Umstellung auf { -ox }.

        1. Lesen Sie die Adresse in der Fehlernachricht Zeichen für Zeichen.
        2. Schreiben Sie eine **neue** Nachricht. Antworten Sie nicht auf die alte.
        3. Übernehmen Sie keinen Vorschlag. Wählen Sie die Person in { -ox-browser } in der Liste { ox-global-address-list }.
        4. Steht sie dort nicht, tippen Sie die Adresse neu.

        Ging die Nachricht an eine Verteilerliste? Dann betrifft der Fehler vielleicht nur eine Adresse darin. Die anderen können sie bekommen haben.

smaller = Nachricht verkleinern
    .text =
        1. Entfernen Sie Anhänge, die nicht nötig sind.
        2. Verteilen Sie mehrere Dateien auf mehrere Nachrichten.
        3. Senden Sie noch einmal.

        Anhänge werden beim Senden um gut ein Drittel größer. Auch eine Datei knapp unter der Grenze kann daher zu groß sein.

sender-mailbox = Haben Sie für ein { -shared-mailbox } gesendet?
    .hint = Das ist ein { -mailbox }, das mehrere Personen gemeinsam nutzen.
    .answer-yes = Ja
    .answer-no = Nein, mit meiner eigenen Adresse
    .answer-unsure = Weiß ich nicht

recipient = Bei der anderen Person nachfragen
    .text =
        Fragen Sie am besten telefonisch. Bitten Sie die Person, an drei Stellen nachzusehen:

        1. im Ordner für Spam
        2. in anderen Ordnern, denn eine Regel kann Nachrichten verschieben
        3. in der Suche über alle Ordner

        Gab es heute eine Störung? Dann können Nachrichten noch Stunden später ankommen.

resend = Einmal neu senden
    .text =
        1. Schreiben Sie in { -ox-browser } eine **neue** Nachricht.
        2. Tippen Sie die Adresse neu oder wählen Sie sie in der Liste { ox-global-address-list }.
        3. Lassen Sie Anhänge weg und senden Sie die Nachricht **einmal**.
        4. Fragen Sie nach, ob sie angekommen ist.

pattern = Wo kommen Ihre Nachrichten nicht an?
    .answer-one = Nur bei einer Adresse
    .answer-domain = Bei mehreren mit gleichem Teil nach dem @-Zeichen
    .answer-many = Bei vielen ganz verschiedenen
    .answer-unsure = Weiß ich nicht

others = Haben andere dasselbe Problem?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-several = Ja, mehrere
    .answer-alone = Nein, nur ich
    .answer-unsure = Weiß ich nicht

searched = Haben Sie in { -ox } schon alle Ordner durchsucht?
    .hint = Auch den Ordner für Spam.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

search-ox = In { -ox } alle Ordner durchsuchen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Sehen Sie in den Ordner für Spam.
        3. Suchen Sie nach Absender oder Betreff und wählen Sie { ox-search-all-folders }.
        4. Suchen Sie in den Einstellungen nach { ox-filter-rules }. Eine Regel kann Nachrichten in einen anderen Ordner legen.

ask-sender = Bei der anderen Person nachfragen
    .text =
        1. Fragen Sie, an welche Adresse die Person geschrieben hat. Prüfen Sie jedes Zeichen.
        2. Bitten Sie die Person, Ihre Adresse neu zu tippen und einmal neu zu senden.
        3. Fragen Sie, ob eine Fehlernachricht zurückkam. Notieren Sie die Nummer darin.

        Lautet die Nummer `5.2.2`? Dann ist Ihr { -mailbox } voll. Leeren Sie in { -ox } den Papierkorb, das löscht endgültig. Beginnt sie mit `4`, versucht der Server es weiter.

done = Die Nachricht ist angekommen
    .text = Fehlt später wieder eine Nachricht, beginnen Sie diese Anleitung neu. Heben Sie Fehlernachrichten dafür auf.

done-sent = Ihre Nachricht ist gesendet
    .text = Kommt noch eine Fehlernachricht, beginnen Sie diese Anleitung neu. Heben Sie die Fehlernachricht dafür auf.

wait = Der Server versucht es weiter
    .text =
        Eine Nummer mit `4` am Anfang heißt: vorläufig nicht zugestellt. Sie müssen nichts tun.

        - Der Server versucht es in der Regel 4 bis 5 Tage lang. Senden Sie nicht noch einmal.
        - Eilt es, rufen Sie die Person an.
        - Kommt später eine Nummer mit `5`, beginnen Sie diese Anleitung neu.

recipient-full = Das { -mailbox } der anderen Person ist voll
    .text =
        Das kann nur diese Person oder ihre Organisation ändern. Ihre Nachricht ist nicht angekommen.

        - Sagen Sie der Person Bescheid, am besten am Telefon.
        - Senden Sie die Nachricht noch einmal, wenn dort wieder Platz ist.

incident = Es sieht nach einer größeren Störung aus
    .text =
        An Ihrem Computer liegt es wohl nicht. Ist die Störung auf dieser Seite oder im Intranet schon gemeldet? Dann brauchen Sie nichts zu tun. Sonst rufen Sie an. Eine Person aus Ihrem Büro genügt.

        Halten Sie bereit:

        - seit wann Nachrichten nicht ankommen
        - wie viele betroffen sind und an welchem Ort

        > Senden Sie nichts mehrmals.

contact-bounce = Die Nachricht kam als unzustellbar zurück
    .text =
        Der { -service-desk } liest aus der Fehlernachricht, woran es liegt.

        Halten Sie bereit:

        - die Nummer, wenn Sie eine gefunden haben
        - Absenderadresse, Empfängeradresse und Betreff
        - Datum und Uhrzeit, im Ausland auch die Zeitzone
        - die ganze Fehlernachricht: { tb-menu-view } › { tb-message-source } in { -thunderbird }, { ox-view-source } in { -ox }

contact-size = Die Nachricht ist zu groß für den Versand
    .text =
        Der { -service-desk } sagt Ihnen, wie Sie große Dateien weitergeben können.

        Halten Sie bereit:

        - Größe und Art der Dateien
        - ob sie innerhalb der Verwaltung bleiben oder nach außen gehen
        - die ganze Fehlernachricht

contact-refused = Ein Server hat Ihre Nachricht abgewiesen
    .text =
        Bei `5.7.1` verbietet eine Regel diese Nachricht. Bei `5.7.26` hat sie die Prüfung ihrer Herkunft nicht bestanden. Noch einmal senden hilft nicht. Der { -service-desk } prüft, was dahintersteckt.

        Halten Sie bereit:

        - Absenderadresse, Empfängeradresse und Betreff
        - Datum und Uhrzeit, im Ausland auch die Zeitzone
        - die ganze Fehlernachricht: { tb-menu-view } › { tb-message-source } in { -thunderbird }, { ox-view-source } in { -ox }

contact-one = Ihre Nachricht kommt nicht an
    .text =
        Der { -service-desk } sucht mit diesen Angaben nach der Nachricht.

        Halten Sie bereit:

        - Absenderadresse, Empfängeradresse und Betreff
        - Datum und Uhrzeit jedes Versuchs, im Ausland auch die Zeitzone
        - den Quelltext der gesendeten Nachricht: { tb-menu-view } › { tb-message-source } in { -thunderbird }, { ox-view-source } in { -ox }. Die Zeile `Message-ID` hilft bei der Suche.

contact-domain = Nachrichten an eine ganze Organisation kommen nicht an
    .text =
        Dann liegt es eher am Weg zwischen den Servern als an einer einzelnen Adresse. Der { -service-desk } prüft das.

        Halten Sie bereit:

        - den Teil der Adressen nach dem @-Zeichen
        - zwei oder drei Beispiele mit Empfängeradresse, Datum und Uhrzeit
        - Ihre Absenderadresse und den Betreff
        - ob andere im Team dasselbe erleben

contact-incoming = Eine erwartete Nachricht kommt nicht an
    .text =
        Der { -service-desk } sucht mit diesen Angaben nach der Nachricht.

        Halten Sie bereit:

        - Absenderadresse, die verwendete Empfängeradresse und Betreff
        - Datum und Uhrzeit, im Ausland auch die Zeitzone
        - die Fehlernachricht, wenn die andere Person eine bekommen hat
