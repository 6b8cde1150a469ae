# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = { -shared-mailbox } fehlt oder sendet nicht
    .summary = Ein { -shared-mailbox } ist nicht zu sehen, sendet nicht oder zeigt den falschen Absender.
    .keywords = Funktionspostfach, Gruppenpostfach, Teampostfach, gemeinsames Postfach, Sammelpostfach, Absender, falscher Absender, Identität, im Auftrag, senden als, Kopie in Gesendet, neues Funktionspostfach, 5.7.1, 550 5.7.1, Bitte überprüfen Sie ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt

in-ox = Können Sie das { -shared-mailbox } in { -ox-browser } nutzen?
    .hint = Dort können Sie sofort weiterarbeiten, auch wenn { -thunderbird } nichts zeigt.
    .answer-works = Ja, dort geht es
    .answer-fails = Nein, dort geht es auch nicht
    .answer-untried = Weiß ich nicht, noch nicht ausprobiert

try-ox = In { -ox-browser } nachsehen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich mit Ihrem eigenen Konto an.
        2. Suchen Sie das { -shared-mailbox } in der Liste der Ordner.
        3. Möchten Sie senden? Wählen Sie { ox-new-mail }. Wählen Sie bei { ox-from } die Adresse des Funktionspostfachs.

        Geht es dort, wählen Sie Ja.

enough = Reicht Ihnen das fürs Erste?
    .hint = In { -ox } können Sie sofort weiterarbeiten.
    .answer-enough = Ja, ich arbeite in { -ox } weiter
    .answer-thunderbird = Nein, es soll auch in { -thunderbird } gehen
    .answer-unsure = Weiß ich nicht

ox-what = Was geht in { -ox-browser } nicht?
    .answer-missing = Ich sehe das { -shared-mailbox } nicht
    .answer-send = Ich kann damit nicht senden
    .answer-new = Wir brauchen ein neues { -shared-mailbox }
    .answer-ox-down = { -ox } lässt sich nicht öffnen
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
        3. Suchen Sie das { -shared-mailbox } in der Liste der Ordner.

colleagues = Sehen andere aus Ihrem Team das { -shared-mailbox }?
    .hint = Fragen Sie kurz nach.
    .answer-yes = Ja, nur ich sehe es nicht
    .answer-no = Nein, niemand sieht es
    .answer-unsure = Weiß ich nicht

tb-what = Was geht in { -thunderbird } nicht?
    .answer-missing = Das { -shared-mailbox } oder ein Ordner fehlt
    .answer-new-messages = Neue Nachrichten erscheinen dort nicht
    .answer-refused = Senden wird mit einer Meldung abgelehnt
    .answer-sender = In der Nachricht steht der falsche Absender
    .answer-copies = Kopien liegen im falschen Ordner
    .answer-unsure = Weiß ich nicht

own-account = Hat das { -shared-mailbox } in { -thunderbird } ein eigenes Konto?
    .hint = Ein eigenes Konto steht in der Liste über oder unter Ihrem Konto, nicht darin.
    .answer-asks = Ja, und dort wird das Passwort verlangt oder abgelehnt
    .answer-yes = Ja, und nach dem Passwort wird nicht gefragt
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

account-name = Passt der Benutzername des Kontos zum Muster?
    .text =
        1. Öffnen Sie in { -thunderbird } ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Wählen Sie beim { -shared-mailbox } { tb-server-settings }.
        3. Vergleichen Sie { tb-user-name } mit diesem Muster: `{ op-shared-mailbox-user }`

        Der erste Teil ist Ihr eigener Benutzername. Auch das Passwort ist Ihr eigenes. Ändern Sie hier nichts selbst.
    .answer-yes = Ja
    .answer-no = Nein, er sieht anders aus
    .answer-unsure = Weiß ich nicht

subscribe = Ordner des Funktionspostfachs abonnieren
    .text =
        1. Klicken Sie in der Liste der Ordner mit der rechten Maustaste auf Ihr Konto. Hat das { -shared-mailbox } ein eigenes Konto, nehmen Sie dieses.
        2. Wählen Sie { tb-subscribe }
        3. Klicken Sie auf { tb-refresh }.
        4. Setzen Sie das Häkchen bei den Ordnern des Funktionspostfachs und bestätigen Sie.

send-too = Möchten Sie mit dieser Adresse auch senden?
    .hint = Dafür braucht { -thunderbird } noch die Absenderadresse.
    .answer-yes = Ja
    .answer-no = Nein, lesen reicht mir
    .answer-unsure = Weiß ich nicht

check-new = Ordner auf neue Nachrichten prüfen lassen
    .text =
        { -thunderbird } prüft von sich aus nur den Posteingang Ihres Kontos.

        1. Klicken Sie mit der rechten Maustaste auf den Ordner des Funktionspostfachs.
        2. Wählen Sie { tb-properties }.
        3. Setzen Sie das Häkchen bei { tb-check-this-folder }.
        4. Wiederholen Sie das für jeden Ordner, der neue Nachrichten zeigen soll.

send-error = Was meldet { -thunderbird } beim Senden?
    .text =
        Geht es um die Absenderadresse, enthält die Meldung einen dieser Texte:

        - `ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt`
        - `5.7.1`
    .answer-sender = Eine Meldung zur Absenderadresse
    .answer-other = Eine andere Meldung
    .answer-unsure = Weiß ich nicht

send-in-ox = Können Sie in { -ox-browser } mit dieser Adresse senden?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-send-in-ox = Senden in { -ox-browser } ausprobieren
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Wählen Sie { ox-new-mail }.
        3. Wählen Sie bei { ox-from } die Adresse des Funktionspostfachs.
        4. Senden Sie eine kurze Nachricht an sich selbst.

        Geht das, wählen Sie Ja.

check-identity = Absenderadresse in { -thunderbird } prüfen
    .text =
        In { -ox } dürfen Sie senden. Vielleicht ist die Adresse in { -thunderbird } falsch geschrieben.

        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Wählen Sie Ihr Konto und dann { tb-manage-identities }.
        3. Öffnen Sie den Eintrag für das { -shared-mailbox }.
        4. Vergleichen Sie { tb-email-address } Zeichen für Zeichen mit der richtigen Adresse. Verbessern Sie Tippfehler.
        5. Senden Sie die Nachricht noch einmal.

        Hat das { -shared-mailbox } ein eigenes Konto? Dann steht die Adresse direkt bei diesem Konto.

sender-when = Wann ist der Absender falsch?
    .answer-new = Bei neuen Nachrichten, oder bei allen
    .answer-reply = Nur bei Antworten
    .answer-unsure = Weiß ich nicht

reply-identity = Absender für Antworten festlegen
    .text =
        { -thunderbird } antwortet mit der Adresse, an die geschrieben wurde. Dafür muss diese Adresse eingetragen sein.

        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Wählen Sie Ihr Konto und dann { tb-manage-identities }.
        3. Öffnen Sie den Eintrag für das { -shared-mailbox }. Fehlt er, wählen Sie hier Nein. Sie legen ihn dann später an.
        4. Setzen Sie das Häkchen bei { tb-reply-from-identity } Tragen Sie dort die Adresse des Funktionspostfachs ein.

choose-sender = Absender in der Nachricht wählen
    .text =
        1. Öffnen Sie in { -thunderbird } eine neue Nachricht oder Ihre Antwort.
        2. Klicken Sie oben in die Zeile mit dem Absender.
        3. Wählen Sie die Adresse des Funktionspostfachs.

        Steht sie nicht zur Wahl, fehlt sie in { -thunderbird }. Dann wählen Sie Nein. Der nächste Schritt hilft.

add-identity = Adresse des Funktionspostfachs eintragen
    .text =
        1. Öffnen Sie in { -thunderbird } ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Wählen Sie Ihr Konto und dann { tb-manage-identities }.
        3. Fügen Sie eine Identität hinzu, also eine weitere Absenderadresse. Das Fenster heißt { tb-new-identity }.
        4. Füllen Sie { tb-your-name } und { tb-email-address } mit den Angaben des Funktionspostfachs aus.
        5. Bestätigen Sie. Wählen Sie die Adresse dann in einer neuen Nachricht als Absender.

sent-folder = Ordner für Kopien festlegen
    .text =
        1. Öffnen Sie in { -thunderbird } ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Wählen Sie Ihr Konto und dann { tb-manage-identities }.
        3. Öffnen Sie den Eintrag für das { -shared-mailbox } und dort { tb-copies-folders }.
        4. Wählen Sie bei { tb-place-copy } den Ordner im { -shared-mailbox }.

        Hat das { -shared-mailbox } ein eigenes Konto? Dann steht { tb-copies-folders } direkt unter diesem Konto.

done = Das { -shared-mailbox } funktioniert
    .text = Es sendet mit seiner eigenen Adresse, ohne den Zusatz „im Auftrag“.

done-in-ox = Sie arbeiten vorerst in { -ox-browser }
    .text = Soll es später auch in { -thunderbird } gehen? Dann beginnen Sie diese Anleitung neu.

contact-access = Ihnen fehlt wohl der Zugang zum { -shared-mailbox }
    .text =
        Den Zugang richtet die Administration ein. Stellen Sie den Antrag hier: { op-shared-mailbox-form }

        Fragen dazu beantwortet der { -service-desk }.

        Halten Sie bereit:

        - die Adresse des Funktionspostfachs
        - wer dafür verantwortlich ist
        - ob Sie nur lesen oder auch senden möchten

contact-new-member = Der { -service-desk } ordnet die Gruppe neu zu
    .text =
        Zugang hat, wer bei der Zuordnung schon in der Gruppe war. Für neue Mitglieder lässt der { -service-desk } die Gruppe neu zuordnen.

        Halten Sie bereit:

        - die Adresse des Funktionspostfachs
        - den Namen der Gruppe
        - seit wann Sie dazugehören

contact-missing = Das { -shared-mailbox } fehlt bei allen
    .text =
        Vielleicht ist es noch nicht auf { -ox } umgestellt. Das prüft der { -service-desk }.

        Halten Sie bereit:

        - die Adresse des Funktionspostfachs
        - wann es zuletzt ging
        - wer es nutzt

contact-new = Ein neues { -shared-mailbox } richtet die Administration ein
    .text =
        Selbst anlegen können Sie es nicht. Stellen Sie den Antrag hier: { op-shared-mailbox-form }

        Fragen dazu beantwortet der { -service-desk }.

        Halten Sie bereit:

        - die gewünschte Adresse
        - wer verantwortlich ist
        - welche Personen es nutzen sollen

contact-send-right = Ihnen fehlt wohl das Recht zum Senden
    .text =
        Mit dieser Adresse dürfen Sie vermutlich noch nicht senden. Stellen Sie den Antrag hier: { op-shared-mailbox-form }

        Fragen dazu beantwortet der { -service-desk }.

        Halten Sie bereit:

        - die Adresse des Funktionspostfachs
        - den genauen Text der Fehlermeldung
        - Datum und Uhrzeit des letzten Versuchs

        Eilt es? Dann senden Sie vorerst mit Ihrer eigenen Adresse.

contact-thunderbird = In { -ox } geht es, in { -thunderbird } nicht
    .text =
        Arbeiten Sie vorerst in { -ox-browser }. Vielleicht braucht { -thunderbird } dafür ein eigenes Konto. Das klärt der { -service-desk } mit Ihnen.

        Halten Sie bereit:

        - die Adresse des Funktionspostfachs
        - was in { -thunderbird } fehlt oder welche Meldung erscheint
