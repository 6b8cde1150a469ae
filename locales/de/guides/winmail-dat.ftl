# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Anhang heißt winmail.dat
    .summary = Statt der erwarteten Dateien enthält eine Nachricht nur den Anhang winmail.dat.
    .keywords = winmail, winmail.dat, win mail dat, winmaildat, windat, dat-Datei, .dat, dat öffnen, Anhang lässt sich nicht öffnen, Anhang fehlt, Anlage fehlt, unlesbarer Anhang, Anhang ist leer, TNEF, ms-tnef, application/ms-tnef, Rich-Text, RTF, Outlook-Nachricht, noname, Teil 1.2, LookOut, umwandeln, konvertieren

what = Wer bekommt winmail.dat?
    .hint = In dieser Datei verpackt Outlook manchmal den Text und die Anhänge einer Nachricht.
    .text = > Laden Sie die Datei nicht auf einer Internetseite zum Umwandeln hoch. Dort könnten Fremde sie lesen.
    .answer-received = Ich, in einer Nachricht an mich
    .answer-sent = Andere, in Nachrichten von mir
    .answer-unsure = Weiß ich nicht

in-ox = Sehen Sie die richtigen Anhänge in { -ox-browser }?
    .hint = { -thunderbird } kann winmail.dat nicht auspacken. { -ox } kann es meist.
    .answer-works = Ja, dort sind sie
    .answer-fails = Nein, dort fehlen sie auch
    .answer-login = Ich komme nicht in { -ox }
    .answer-untried = Weiß ich nicht, noch nicht nachgesehen

look-in-ox = Nachricht in { -ox-browser } öffnen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie dort dieselbe Nachricht.
        3. Sehen Sie nach, welche Anhänge dort stehen.

        Stehen dort die erwarteten Dateien? Dann wählen Sie Ja. Steht dort wieder nur winmail.dat, wählen Sie Nein.

needed = Fehlt Ihnen etwas in der Nachricht?
    .hint = Manchmal enthält winmail.dat nur die Gestaltung des Textes.
    .answer-something = Ja, eine Datei, Text oder ein Termin
    .answer-nothing = Nein, ich habe alles, was ich brauche
    .answer-unsure = Weiß ich nicht

expected = Erwarten Sie diese Nachricht von dieser Person?
    .hint = Sehen Sie sich auch die Adresse an, nicht nur den Namen.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

urgent = Brauchen Sie den Inhalt sofort?
    .answer-no = Nein, ich kann nachfragen
    .answer-yes = Ja, und ich kann niemanden fragen
    .answer-unsure = Weiß ich nicht

ask-sender = Um eine neue Nachricht bitten
    .text =
        1. Antworten Sie auf die Nachricht.
        2. Kopieren Sie diesen Text in Ihre Antwort und senden Sie sie:

        > Ihre Nachricht kam bei mir mit dem Anhang winmail.dat an, den ich nicht öffnen kann. Bitte senden Sie sie noch einmal mit allen Anhängen. Stellen Sie dafür in Outlook das Format der Nachricht von Rich-Text auf HTML um. Bleibt es dabei, kann Ihre IT das Rich-Text-Format (TNEF) für Empfänger außerhalb abschalten.

        Warten Sie auf die neue Nachricht. Sind die Dateien da, wählen Sie Ja. Kommt wieder winmail.dat, wählen Sie Nein.

how-sent = Wie haben Sie die Nachricht gesendet?
    .hint = winmail.dat entsteht in Outlook.
    .answer-forwarded = Ich habe eine Nachricht mit winmail.dat weitergeleitet
    .answer-outlook = Mit Outlook
    .answer-other = Neu geschrieben in { -thunderbird } oder { -ox }
    .answer-unsure = Weiß ich nicht

send-files = Die Dateien selbst senden
    .text =
        1. Öffnen Sie die ursprüngliche Nachricht in { -ox-browser }: { op-ox-address }
        2. Speichern Sie die Anhänge, die Sie dort sehen, auf Ihrem Computer.
        3. Schreiben Sie eine neue Nachricht. Leiten Sie die alte nicht noch einmal weiter.
        4. Fügen Sie die Dateien mit { ox-add-attachments } hinzu und senden Sie.

        Sehen Sie auch in { -ox } nur winmail.dat? Dann wählen Sie Nein.

done-in-ox = Sie haben die Anhänge in { -ox-browser }
    .text =
        Speichern Sie dort die Dateien, die Sie brauchen. { -thunderbird } zeigt weiter winmail.dat, das ist kein Schaden.

        > Öffnen Sie nur Anhänge, die Sie erwarten.

        Kommt es öfter vor? Bitten Sie die Person, in Outlook das Format HTML statt Rich-Text zu wählen.

done-complete = Die Nachricht ist vollständig
    .text = Den Anhang winmail.dat können Sie ignorieren. Sie brauchen ihn nicht zu öffnen.

done-resent = Sie haben die Dateien bekommen
    .text = Die alte Nachricht mit winmail.dat brauchen Sie nicht mehr zu öffnen.

done-sent = Ihre Dateien sind ohne winmail.dat unterwegs
    .text = Senden Sie Dateien aus solchen Nachrichten immer neu, statt die Nachricht weiterzuleiten.

contact-suspicious = Öffnen Sie den Anhang nicht
    .text =
        Eine unerwartete Nachricht mit einem unlesbaren Anhang kann gefährlich sein. Antworten Sie nicht und löschen Sie noch nichts. Der { -service-desk } prüft sie.

        Halten Sie bereit:

        - die Adresse, von der die Nachricht kam
        - Betreff, Datum und Uhrzeit
        - ob Sie etwas angeklickt oder geöffnet haben

contact-unpack = Der Inhalt von winmail.dat fehlt noch
    .text =
        Der { -service-desk } hilft Ihnen, an den Inhalt zu kommen.

        Halten Sie bereit:

        - Betreff, Datum und Uhrzeit der Nachricht
        - wer sie gesendet hat
        - welche Dateien Sie erwarten
        - bis wann Sie den Inhalt brauchen

        > Lassen Sie die Nachricht in Ihrem { -mailbox }. Installieren Sie dafür keine Erweiterung und nutzen Sie keine Internetseite zum Umwandeln.

contact-sent = Andere bekommen von Ihnen winmail.dat
    .text =
        Der { -service-desk } sucht die Ursache.

        Halten Sie bereit:

        - an wen Sie gesendet haben, mit Datum und Uhrzeit
        - mit welchem Programm Sie gesendet haben
        - ob die Nachricht weitergeleitet oder neu geschrieben war

        Eilt es? Dann senden Sie die Dateien in einer neuen Nachricht aus { -ox-browser }.

