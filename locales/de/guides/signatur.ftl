# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Signatur fehlt oder sieht falsch aus
    .summary = Unter Ihren Nachrichten fehlt die Signatur, sie steht an der falschen Stelle oder sieht anders aus.
    .keywords = Signatur, Singatur, Signartur, Signatur einrichten, Signatur ändern, Signatur anlegen, Signatur fehlt, Signatur verschwunden, Signatur in Antworten, E-Mail-Signatur, Unterschrift, Absenderblock, Fußzeile, Grußformel, Mit freundlichen Grüßen, Kontaktdaten, Visitenkarte, Logo, Bild in der Signatur, Signatur wie in Outlook, zwei Signaturen, falsche Signatur, Standardsignatur, Signatur unter dem Zitat, Signatur über dem Zitat, HTML-Signatur, Signaturtext, Briefpapier, Disclaimer

program = In welchem Programm stimmt die Signatur nicht?
    .hint = Jedes Programm hat seine eigene Signatur. Nutzen Sie beide, beginnen Sie mit einem.
    .answer-thunderbird = { -thunderbird }
    .answer-ox = { -ox-browser }
    .answer-certificate = Ich meine die digitale Unterschrift mit einem Zertifikat
    .answer-unsure = Weiß ich nicht

which-program = Wo schreiben Sie Ihre Nachrichten?
    .hint = Im Browser öffnen Sie auch andere Seiten im Intranet.
    .answer-browser = In meinem Browser
    .answer-window = In einem eigenen Programm
    .answer-unsure = Weiß ich nicht

tb-what = Was stimmt in { -thunderbird } nicht?
    .answer-none = Es gibt noch keine, oder der Text ist falsch
    .answer-reply = Sie fehlt nur beim Antworten oder Weiterleiten
    .answer-position = Beim Antworten steht sie ganz unten
    .answer-sender = Sie fehlt oder ist falsch bei einer weiteren Absenderadresse
    .answer-looks = Schrift, Link oder Bild sind nicht zu sehen
    .answer-unsure = Weiß ich nicht

tb-text = Signatur in { -thunderbird } eintragen
    .text =
        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Klicken Sie links auf den Namen Ihres Kontos.
        3. Tragen Sie den Text bei { tb-signature-text } ein.
        4. Ist das Häkchen bei { tb-signature-file } gesetzt? Dann entfernen Sie es. Sonst gilt die Datei und nicht Ihr Text.
        5. Öffnen Sie eine neue Nachricht und sehen Sie nach.

        Gibt Ihre Dienststelle einen Text vor? Dann nehmen Sie diesen. Ihre frühere Signatur können Sie aus einer alten gesendeten Nachricht kopieren.

tb-reply = Signatur auch in Antworten einfügen
    .text =
        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Klicken Sie bei Ihrem Konto auf { tb-addressing }.
        3. Setzen Sie das Häkchen bei { tb-signature-on-reply }.
        4. Setzen Sie das Häkchen bei { tb-signature-on-forward }.
        5. Antworten Sie auf eine Nachricht und sehen Sie nach. Schließen Sie die Antwort, ohne sie zu senden.

        Sehen Sie auch ganz unten nach, unter dem alten Text. Steht die Signatur dort, ist sie nur an der falschen Stelle. Dann beginnen Sie diese Anleitung neu.

tb-position = Signatur direkt unter die Antwort setzen
    .text =
        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Klicken Sie bei Ihrem Konto auf { tb-addressing }.
        3. Stellen Sie ein, dass Ihre Antwort über dem Zitat beginnt. Das Zitat ist der Text, auf den Sie antworten.
        4. Wählen Sie für die Signatur { tb-signature-above-quote } Das geht meist erst nach Schritt 3.
        5. Antworten Sie auf eine Nachricht und sehen Sie nach. Schließen Sie die Antwort, ohne sie zu senden.

        > Schreiben Sie nichts unter eine Signatur, vor der zwei Striche stehen. Viele Programme lassen beim Antworten weg, was darunter steht.

tb-sender = Signatur für eine weitere Absenderadresse eintragen
    .text =
        In { -thunderbird } hat jede Absenderadresse ihre eigene Signatur.

        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Klicken Sie links auf Ihr Konto und dann auf { tb-manage-identities }.
        3. Wählen Sie die Adresse aus und öffnen Sie sie zum Bearbeiten. Fehlt die Adresse, wählen Sie Nein.
        4. Tragen Sie den Text bei { tb-signature-text } ein und bestätigen Sie.
        5. Öffnen Sie eine neue Nachricht. Wählen Sie oben diese Adresse als Absender und sehen Sie nach.

        Steht die Adresse links als eigenes Konto? Dann tragen Sie die Signatur bei diesem Konto ein.

tb-sender-failed = Woran scheitert es?
    .answer-missing = Die Adresse steht dort nicht
    .answer-other = An etwas anderem
    .answer-unsure = Weiß ich nicht

tb-looks = Was ist nicht zu sehen?
    .answer-text = Schrift, Farbe oder Link
    .answer-image = Ein Bild oder Logo
    .answer-unsure = Weiß ich nicht

tb-html = Schrift und Links in der Signatur einschalten
    .text =
        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Klicken Sie bei Ihrem Konto auf { tb-addressing }.
        3. Setzen Sie das Häkchen bei { tb-compose-html }.
        4. Klicken Sie links auf den Namen Ihres Kontos.
        5. Stehen bei { tb-signature-text } Befehle in spitzen Klammern? Dann setzen Sie das Häkchen bei { tb-signature-html }.
        6. Öffnen Sie eine neue Nachricht und sehen Sie nach.

        Steht dort einfacher Text? Dann lassen Sie dieses Häkchen weg. Sonst können die Zeilen ineinander laufen.

tb-file = Signatur mit Bild aus einer Datei nehmen
    .text =
        Sie brauchen die Signatur als Datei. Fragen Sie in Ihrer Dienststelle nach einer Vorlage.

        1. Speichern Sie die Datei an einem Ort, an dem sie bleiben kann.
        2. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        3. Klicken Sie links auf den Namen Ihres Kontos.
        4. Setzen Sie das Häkchen bei { tb-signature-file } Wählen Sie dann die Datei aus.
        5. Klicken Sie bei Ihrem Konto auf { tb-addressing }. Setzen Sie das Häkchen bei { tb-compose-html }.
        6. Öffnen Sie eine neue Nachricht und sehen Sie nach.

        > Die Datei ersetzt den Text bei { tb-signature-text }.

ox-what = Was stimmt in { -ox-browser } nicht?
    .answer-none = Es gibt noch keine, oder der Text ist falsch
    .answer-reply = Sie erscheint nicht von selbst
    .answer-position = Beim Antworten steht sie an der falschen Stelle
    .answer-sender = In einer Nachricht steht die falsche
    .answer-looks = Schrift, Farbe oder Bild sind nicht zu sehen
    .answer-unsure = Weiß ich nicht

ox-create = Signatur in { -ox } anlegen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie die Einstellungen und suchen Sie nach { ox-signatures }.
        3. Wählen Sie { ox-signature-add }. Gibt es schon eine, öffnen Sie diese zum Bearbeiten.
        4. Geben Sie ihr einen Namen und schreiben Sie den Text.
        5. Speichern Sie.
        6. Wählen Sie sie bei { ox-signature-default-new } und bei { ox-signature-default-reply } aus.
        7. Öffnen Sie eine neue Nachricht und sehen Sie nach.

        Gibt Ihre Dienststelle einen Text vor? Dann nehmen Sie diesen. Ihre frühere Signatur können Sie aus einer alten gesendeten Nachricht kopieren.

ox-default = Signatur von selbst einfügen lassen
    .text =
        1. Öffnen Sie in { -ox-browser } die Einstellungen und suchen Sie nach { ox-signatures }.
        2. Wählen Sie bei { ox-signature-default-new } Ihre Signatur aus.
        3. Wählen Sie sie auch bei { ox-signature-default-reply } aus.
        4. Öffnen Sie eine neue Nachricht und sehen Sie nach.

ox-position = Stelle der Signatur wählen
    .text =
        1. Öffnen Sie in { -ox-browser } die Einstellungen und suchen Sie nach { ox-signatures }.
        2. Öffnen Sie Ihre Signatur zum Bearbeiten.
        3. Wählen Sie { ox-signature-above } oder { ox-signature-below }.
        4. Speichern Sie.
        5. Antworten Sie auf eine Nachricht und sehen Sie nach. Schließen Sie die Antwort, ohne sie zu senden.

ox-choose = Andere Signatur in der Nachricht wählen
    .text =
        1. Öffnen Sie in { -ox-browser } eine neue Nachricht oder Ihre Antwort.
        2. Öffnen Sie im Fenster der Nachricht das Menü mit Ihren Signaturen. Sie finden es bei den weiteren Möglichkeiten.
        3. Wählen Sie die richtige Signatur.

        Fehlt sie in der Liste? Dann legen Sie sie zuerst an: Suchen Sie in den Einstellungen nach { ox-signatures }. Wählen Sie { ox-signature-add }.

ox-format = Schrift und Bilder in Nachrichten einschalten
    .text =
        1. Öffnen Sie in { -ox-browser } die Einstellungen und suchen Sie nach { ox-format-emails }.
        2. Ist dort { ox-plain-text } gewählt? Dann wählen Sie eine andere Möglichkeit. Einfacher Text hat weder Farben noch Bilder.
        3. Öffnen Sie eine neue Nachricht und sehen Sie nach.

done-thunderbird = Ihre Signatur in { -thunderbird } stimmt
    .text = Schreiben Sie auch in { -ox-browser }? Dort brauchen Sie eine eigene Signatur. Beginnen Sie dafür diese Anleitung neu.

done-ox = Ihre Signatur in { -ox-browser } stimmt
    .text = Schreiben Sie auch in { -thunderbird }? Dort brauchen Sie eine eigene Signatur. Beginnen Sie dafür diese Anleitung neu.

contact-program = Der { -service-desk } hilft Ihnen mit der Signatur
    .text =
        Halten Sie bereit:

        - wie das Programm aussieht, in dem Sie schreiben
        - was mit der Signatur nicht stimmt

contact-thunderbird = Die Signatur in { -thunderbird } stimmt noch nicht
    .text =
        Sie können trotzdem senden. Schreiben Sie die Angaben vorerst von Hand unter Ihre Nachricht. Der { -service-desk } prüft die Einstellungen mit Ihnen.

        Halten Sie bereit:

        - mit welcher Absenderadresse Sie schreiben
        - ob es neue Nachrichten oder Antworten betrifft
        - was Sie erwarten und was Sie sehen

contact-ox = Die Signatur in { -ox-browser } stimmt noch nicht
    .text =
        Sie können trotzdem senden. Schreiben Sie die Angaben vorerst von Hand unter Ihre Nachricht. Der { -service-desk } prüft die Einstellungen mit Ihnen.

        Halten Sie bereit:

        - mit welcher Absenderadresse Sie schreiben
        - ob es neue Nachrichten oder Antworten betrifft
        - was Sie erwarten und was Sie sehen

