# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Ein { -shared-mailbox } fehlt oder sendet nicht
    .summary = Sie sehen ein { -shared-mailbox } nicht. Oder es sendet nicht. Oder der Absender ist falsch.
    .keywords = Funktionspostfach, Gruppenpostfach, Teampostfach, gemeinsames Postfach, Sammelpostfach, Absender, falscher Absender, Identität, im Auftrag, senden als, Kopie in Gesendet, neues Funktionspostfach, 5.7.1, 550 5.7.1, Bitte überprüfen Sie ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt

in-ox = Können Sie das { -shared-mailbox } in { -ox-browser } nutzen?
    .hint = Dort können Sie sofort weiter·arbeiten, auch ohne { -thunderbird }.
    .text =
        Ein { -shared-mailbox } nutzen mehrere Personen gemeinsam.

        { -ox } und { -thunderbird } sind Programme für Nachrichten.

        Ein Browser ist ein Programm für Internet-Seiten.
    .answer-works = Ja, dort geht es
    .answer-fails = Nein, dort geht es auch nicht
    .answer-untried = Weiß ich nicht, das habe ich noch nicht versucht

try-ox = In { -ox-browser } nachsehen
    .text =
        1. Öffnen Sie Ihren Browser.
        2. Öffnen Sie dort diese Adresse: { op-ox-address }
        3. Melden Sie sich mit Ihrem eigenen Konto an.

           Ihr Konto ist Ihr Zugang zu den Nachrichten.
        4. Suchen Sie das { -shared-mailbox } in der Ordner-Liste.
        5. Möchten Sie senden?

           Dann wählen Sie { ox-new-mail }.

           Sehen Sie bei { ox-from } nach.

           Wählen Sie dort die Adresse vom { -shared-mailbox }.

        Geht es dort?

        Dann wählen Sie Ja.

enough = Reicht Ihnen das für jetzt?
    .hint = In { -ox } können Sie sofort weiter·arbeiten.
    .answer-enough = Ja, ich arbeite in { -ox } weiter
    .answer-thunderbird = Nein, es soll auch in { -thunderbird } gehen
    .answer-unsure = Weiß ich nicht

ox-what = Was geht in { -ox-browser } nicht?
    .answer-missing = Ich sehe das { -shared-mailbox } nicht
    .answer-send = Ich kann damit nicht senden
    .answer-new = Wir brauchen ein neues { -shared-mailbox }
    .answer-ox-down = { -ox } geht nicht auf
    .answer-unsure = Weiß ich nicht

member = Sind Sie für das { -shared-mailbox } eingetragen?
    .answer-yes = Ja, schon länger
    .answer-new-member = Ja, aber erst seit Kurzem über eine Gruppe
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

sign-in-again = In { -ox-browser } neu anmelden
    .text =
        1. Wählen Sie in { -ox-browser } { ox-sign-out }.
        2. Melden Sie sich wieder an.
        3. Suchen Sie das { -shared-mailbox } in der Ordner-Liste.

colleagues = Sehen andere aus Ihrem Team das { -shared-mailbox }?
    .hint = Fragen Sie kurz nach.
    .answer-yes = Ja, nur ich sehe es nicht
    .answer-no = Nein, niemand sieht es
    .answer-unsure = Weiß ich nicht

tb-what = Was geht in { -thunderbird } nicht?
    .answer-missing = Das { -shared-mailbox } oder ein Ordner fehlt
    .answer-new-messages = Ich sehe dort keine neuen Nachrichten
    .answer-refused = Beim Senden kommt eine Meldung und es geht nicht
    .answer-sender = In der Nachricht steht der falsche Absender
    .answer-copies = Kopien liegen im falschen Ordner
    .answer-unsure = Weiß ich nicht

own-account = Hat das { -shared-mailbox } in { -thunderbird } ein eigenes Konto?
    .hint = Ein eigenes Konto steht in der Liste über oder unter Ihrem Konto. Es steht nicht in Ihrem Konto.
    .answer-asks = Ja, { -thunderbird } verlangt dort das Passwort oder lehnt es ab
    .answer-yes = Ja, und { -thunderbird } fragt nicht nach dem Passwort
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

account-name = Passt der Benutzer·name vom Konto zum Muster?
    .text =
        1. Öffnen Sie in { -thunderbird } das Menü rechts oben.

           Das Zeichen dafür ist ☰.
        2. Klicken Sie auf { tb-account-settings }.
        3. Suchen Sie das Konto vom { -shared-mailbox }.
        4. Wählen Sie dort { tb-server-settings }.
        5. Suchen Sie dort { tb-user-name }

           Vergleichen Sie den Namen mit diesem Muster: `{ op-shared-mailbox-user }`

        Der erste Teil ist Ihr eigener Benutzer·name.

        Auch das Passwort ist Ihr eigenes Passwort.

        Ändern Sie hier nichts selbst.
    .answer-yes = Ja
    .answer-no = Nein, er sieht anders aus
    .answer-unsure = Weiß ich nicht

subscribe = Die Ordner vom { -shared-mailbox } abonnieren
    .text =
        Abonnieren heißt: { -thunderbird } soll den Ordner zeigen.

        1. Sehen Sie in die Ordner-Liste.

           Klicken Sie mit der rechten Maus·taste auf Ihr Konto.

           Hat das { -shared-mailbox } ein eigenes Konto?

           Dann klicken Sie auf dieses Konto.
        2. Wählen Sie { tb-subscribe }
        3. Klicken Sie auf { tb-refresh }.
        4. Suchen Sie die Ordner vom { -shared-mailbox }.

           Setzen Sie dort das Häkchen.
        5. Bestätigen Sie.

send-too = Möchten Sie mit dieser Adresse auch senden?
    .hint = Dafür braucht { -thunderbird } noch die Absender·adresse.
    .answer-yes = Ja
    .answer-no = Nein, lesen reicht mir
    .answer-unsure = Weiß ich nicht

check-new = Ordner auf neue Nachrichten prüfen lassen
    .text =
        Von sich aus prüft { -thunderbird } nur einen Ordner.

        Das ist der Post·eingang von Ihrem Konto.

        1. Suchen Sie den Ordner vom { -shared-mailbox }.
        2. Klicken Sie mit der rechten Maus·taste auf den Ordner.
        3. Wählen Sie { tb-properties }.
        4. Setzen Sie das Häkchen bei { tb-check-this-folder }.
        5. Sollen noch mehr Ordner neue Nachrichten zeigen?

           Dann wiederholen Sie das für jeden von diesen Ordnern.

send-error = Was meldet { -thunderbird } beim Senden?
    .text =
        Geht es um die Absender·adresse?

        Dann steht in der Meldung einer von diesen Texten:

        - `ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt`
        - `5.7.1`
    .answer-sender = Eine Meldung zur Absender·adresse
    .answer-other = Eine andere Meldung
    .answer-unsure = Weiß ich nicht

send-in-ox = Können Sie in { -ox-browser } mit dieser Adresse senden?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-send-in-ox = Das Senden in { -ox-browser } versuchen
    .text =
        1. Öffnen Sie Ihren Browser.
        2. Öffnen Sie dort diese Adresse: { op-ox-address }
        3. Melden Sie sich an.
        4. Wählen Sie { ox-new-mail }.
        5. Sehen Sie bei { ox-from } nach.

           Wählen Sie dort die Adresse vom { -shared-mailbox }.
        6. Senden Sie eine kurze Nachricht an sich selbst.

        Geht das?

        Dann wählen Sie Ja.

check-identity = Die Absender·adresse in { -thunderbird } prüfen
    .text =
        In { -ox } dürfen Sie senden.

        Vielleicht steht die Adresse in { -thunderbird } falsch.

        1. Öffnen Sie in { -thunderbird } das Menü rechts oben.

           Das Zeichen dafür ist ☰.
        2. Klicken Sie auf { tb-account-settings }.
        3. Wählen Sie Ihr Konto.
        4. Klicken Sie auf { tb-manage-identities }

           Eine Identität ist hier eine Absender·adresse.
        5. Öffnen Sie den Eintrag für das { -shared-mailbox }.
        6. Sehen Sie bei { tb-email-address } nach.

           Vergleichen Sie Zeichen für Zeichen mit der richtigen Adresse.

           Verbessern Sie Tipp·fehler.
        7. Senden Sie die Nachricht noch einmal.

        Hat das { -shared-mailbox } ein eigenes Konto?

        Dann steht die Adresse direkt bei diesem Konto.

sender-when = Wann ist der Absender falsch?
    .answer-new = Bei neuen Nachrichten, oder bei allen
    .answer-reply = Nur bei Antworten
    .answer-unsure = Weiß ich nicht

reply-identity = Den Absender für Antworten festlegen
    .text =
        An welche Adresse ging die Nachricht?

        Mit dieser Adresse antwortet { -thunderbird }.

        Dafür muss die Adresse in { -thunderbird } stehen.

        1. Öffnen Sie in { -thunderbird } das Menü rechts oben.

           Das Zeichen dafür ist ☰.
        2. Klicken Sie auf { tb-account-settings }.
        3. Wählen Sie Ihr Konto.
        4. Klicken Sie auf { tb-manage-identities }

           Eine Identität ist hier eine Absender·adresse.
        5. Öffnen Sie den Eintrag für das { -shared-mailbox }.

           Fehlt der Eintrag?

           Dann wählen Sie hier Nein.

           Sie legen den Eintrag dann später an.
        6. Setzen Sie das Häkchen bei { tb-reply-from-identity }
        7. Tragen Sie dort die Adresse vom { -shared-mailbox } ein.

choose-sender = Den Absender in der Nachricht wählen
    .text =
        1. Gehen Sie zu { -thunderbird }.

           Öffnen Sie dort eine neue Nachricht oder Ihre Antwort.
        2. Klicken Sie oben in die Zeile mit dem Absender.
        3. Wählen Sie die Adresse vom { -shared-mailbox }.

        Sehen Sie die Adresse dort nicht?

        Dann fehlt sie in { -thunderbird }.

        Wählen Sie in diesem Fall Nein.

        Der nächste Schritt hilft.

add-identity = Die Adresse vom { -shared-mailbox } eintragen
    .text =
        1. Öffnen Sie in { -thunderbird } das Menü rechts oben.

           Das Zeichen dafür ist ☰.
        2. Klicken Sie auf { tb-account-settings }.
        3. Wählen Sie Ihr Konto.
        4. Klicken Sie auf { tb-manage-identities }

           Eine Identität ist hier eine Absender·adresse.
        5. Fügen Sie eine Identität dazu.

           Das Fenster heißt { tb-new-identity }.
        6. Füllen Sie { tb-your-name } und { tb-email-address } aus.

           Nehmen Sie die Angaben vom { -shared-mailbox }.
        7. Bestätigen Sie.
        8. Öffnen Sie eine neue Nachricht.

           Wählen Sie die neue Adresse dort als Absender.

sent-folder = Den Ordner für Kopien festlegen
    .text =
        1. Öffnen Sie in { -thunderbird } das Menü rechts oben.

           Das Zeichen dafür ist ☰.
        2. Klicken Sie auf { tb-account-settings }.
        3. Wählen Sie Ihr Konto.
        4. Klicken Sie auf { tb-manage-identities }

           Eine Identität ist hier eine Absender·adresse.
        5. Öffnen Sie den Eintrag für das { -shared-mailbox }.
        6. Öffnen Sie dort { tb-copies-folders }.
        7. Sehen Sie bei { tb-place-copy } nach.

           Wählen Sie dort den Ordner im { -shared-mailbox }.

        Hat das { -shared-mailbox } ein eigenes Konto?

        Dann steht { tb-copies-folders } direkt unter diesem Konto.

done = Das { -shared-mailbox } geht
    .text =
        Es sendet mit seiner eigenen Adresse.

        Der Zusatz „im Auftrag“ steht nicht dabei.

done-in-ox = Sie arbeiten erst einmal in { -ox-browser }
    .text =
        Soll es später auch in { -thunderbird } gehen?

        Dann beginnen Sie diese Anleitung neu.

contact-access = Ihnen fehlt wohl der Zugang zum { -shared-mailbox }
    .text =
        Den Zugang richtet die Administration ein.

        Die Administration betreut die Computer und Programme.

        Stellen Sie den Antrag hier: { op-shared-mailbox-form }

        Haben Sie Fragen dazu?

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Fragen Sie den { -service-desk }.

        Halten Sie diese Angaben bereit:

        - Wie ist die Adresse vom { -shared-mailbox }?
        - Wer ist dafür verantwortlich?
        - Möchten Sie nur lesen oder auch senden?

contact-new-member = Jemand muss die Gruppe neu zuordnen
    .text =
        Zuordnen heißt: Die Gruppe bekommt Zugang zum { -shared-mailbox }.

        Wer war dabei schon in der Gruppe?

        Nur diese Personen haben Zugang.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } lässt die Gruppe für neue Mitglieder neu zuordnen.

        Halten Sie diese Angaben bereit:

        - Wie ist die Adresse vom { -shared-mailbox }?
        - Wie heißt die Gruppe?
        - Seit wann gehören Sie dazu?

contact-missing = Das { -shared-mailbox } fehlt bei allen
    .text =
        Vielleicht ist es noch nicht in { -ox }.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft das.

        Halten Sie diese Angaben bereit:

        - Wie ist die Adresse vom { -shared-mailbox }?
        - Wann ging es zuletzt?
        - Wer nutzt es?

contact-new = Ein neues { -shared-mailbox } richtet die Administration ein
    .text =
        Sie selbst können es nicht anlegen.

        Die Administration betreut die Computer und Programme.

        Stellen Sie den Antrag hier: { op-shared-mailbox-form }

        Haben Sie Fragen dazu?

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Fragen Sie den { -service-desk }.

        Halten Sie diese Angaben bereit:

        - Welche Adresse wünschen Sie?
        - Wer ist dafür verantwortlich?
        - Welche Personen sollen es nutzen?

contact-send-right = Ihnen fehlt wohl das Recht zum Senden
    .text =
        Wahrscheinlich dürfen Sie mit dieser Adresse noch nicht senden.

        Stellen Sie den Antrag hier: { op-shared-mailbox-form }

        Haben Sie Fragen dazu?

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Fragen Sie den { -service-desk }.

        Halten Sie diese Angaben bereit:

        - Wie ist die Adresse vom { -shared-mailbox }?
        - Wie ist der genaue Text von der Fehler·meldung?
        - Wann haben Sie es zuletzt versucht: Datum und Uhr·zeit?

        Eilt es?

        Dann senden Sie erst einmal mit Ihrer eigenen Adresse.

contact-thunderbird = In { -ox } geht es, in { -thunderbird } nicht
    .text =
        Arbeiten Sie erst einmal in { -ox-browser }.

        Vielleicht braucht { -thunderbird } dafür ein eigenes Konto.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } klärt das mit Ihnen.

        Halten Sie diese Angaben bereit:

        - Wie ist die Adresse vom { -shared-mailbox }?
        - Was fehlt in { -thunderbird }?
        - Welche Meldung sehen Sie in { -thunderbird }?
