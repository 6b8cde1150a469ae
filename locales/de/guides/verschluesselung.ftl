# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Nachrichten verschlüsseln und digital unterschreiben
    .summary = Sie möchten verschlüsselt oder unterschrieben senden, können etwas nicht lesen, oder eine Unterschrift gilt als ungültig.
    .keywords = Verschlüsselung, verschlüsseln, verschlüsselt, verschlüsselte Nachricht, verschlüsselte Mail, Verschlüsslung, Ende-zu-Ende-Verschlüsselung, entschlüsseln, kann nicht entschlüsselt werden, nicht lesbar, unlesbar, signieren, Signierung, digitale Signatur, digitale Unterschrift, elektronische Unterschrift, digital unterschreiben, Unterschrift ungültig, Signatur ungültig, ungültige digitale Unterschrift, Zertifikat, Zertifikate, Zertifikat abgelaufen, Zertifikat importieren, Zertifikat beantragen, S/MIME, SMIME, smime.p7m, smime.p7s, p7m, p7s, p12, .p12, pfx, .pfx, PKI, Schlüssel, privater Schlüssel, öffentlicher Schlüssel, OpenPGP, PGP, GPG, GnuPG, encrypted.asc, OX Guard, Guard, vertraulich, sicher senden, sichere Mail, erfordert die Lösung von Zertifikatsproblemen für, S/MIME-Zertifikate verwalten, Schlüsselassistent, Persönliches Zertifikat für digitales Signieren, Persönliches Zertifikat für Verschlüsselung, SHA-1

what = Worum geht es?
    .hint = Verschlüsseln und digital unterschreiben können Sie in { -thunderbird }. In { -ox-browser } geht es meist nicht.
    .answer-send = Ich möchte verschlüsselt oder digital unterschrieben senden
    .answer-read = Ich kann eine verschlüsselte Nachricht nicht lesen
    .answer-invalid = Eine digitale Unterschrift wird als ungültig angezeigt
    .answer-text = Ich meine den Text unter meinen Nachrichten
    .answer-unsure = Weiß ich nicht

own-certificate = Haben Sie ein eigenes Zertifikat?
    .hint = Das ist ein digitaler Ausweis für Ihre E-Mail-Adresse. Meist ist es eine Datei mit der Endung .p12 oder .pfx.
    .answer-set-up = Ja, es ist in { -thunderbird } eingerichtet
    .answer-file = Ja, als Datei, aber noch nicht eingerichtet
    .answer-none = Nein
    .answer-openpgp = Ich nutze einen Schlüssel für OpenPGP
    .answer-unsure = Weiß ich nicht

look = In { -thunderbird } nachsehen
    .text =
        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Klicken Sie bei Ihrem Konto auf { tb-end-to-end }.
        3. Suchen Sie die Stelle { tb-smime-sign }
        4. Sehen Sie auch bei { tb-smime-encrypt } nach.

        Ist an beiden Stellen ein Zertifikat eingetragen? Dann wählen Sie Ja.

have-file = Haben Sie eine Datei mit Ihrem Zertifikat bekommen?
    .hint = Der Name der Datei endet meist auf .p12 oder .pfx. Dazu gehört ein Passwort.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

import = Zertifikat in { -thunderbird } einlesen
    .text =
        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Klicken Sie bei Ihrem Konto auf { tb-end-to-end } und dann auf { tb-smime-manage }.
        3. Öffnen Sie in dem Fenster den Teil mit Ihren eigenen Zertifikaten.
        4. Importieren Sie dort Ihre Datei.
        5. Geben Sie das Passwort ein, das zu der Datei gehört. Es ist nicht das Passwort Ihres Kontos.

        Steht Ihr Zertifikat jetzt in der Liste? Dann wählen Sie Ja.

        > Geben Sie Datei und Passwort an niemanden weiter. Bewahren Sie beides sicher auf.

choose = Zertifikat für Ihr Konto auswählen
    .text =
        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings } und bei Ihrem Konto { tb-end-to-end }.
        2. Wählen Sie bei { tb-smime-sign } Ihr Zertifikat aus.
        3. Wählen Sie es auch bei { tb-smime-encrypt } aus.
        4. Prüfen Sie, ob es noch gültig ist und Ihre E-Mail-Adresse nennt. Bis wann es gilt, sehen Sie meist bei { tb-smime-manage }.

        Steht dort kein Zertifikat zur Wahl, oder ist es abgelaufen? Dann wählen Sie Nein.

goal = Was möchten Sie jetzt tun?
    .answer-sign = Digital unterschreiben, damit alle sehen, dass die Nachricht von mir ist
    .answer-encrypt = Verschlüsseln, damit nur die andere Person sie lesen kann
    .answer-later = Nichts weiter, ich wollte es nur einrichten
    .answer-unsure = Weiß ich nicht

sign = Nachricht digital unterschreiben
    .text =
        1. Schreiben Sie in { -thunderbird } eine neue Nachricht.
        2. Öffnen Sie im Fenster der Nachricht das Menü { tb-compose-security }.
        3. Schalten Sie dort die digitale Unterschrift ein.
        4. Bietet das Menü S/MIME und OpenPGP an? Dann wählen Sie S/MIME.
        5. Senden Sie die Nachricht zur Probe an sich selbst und öffnen Sie sie in { -thunderbird }.

        Zeigt { -thunderbird } eine gültige Unterschrift? Dann wählen Sie Ja.

encrypt = Nachricht verschlüsseln
    .text =
        1. Schreiben Sie in { -thunderbird } eine neue Nachricht und tragen Sie die Empfänger ein.
        2. Wählen Sie im Fenster der Nachricht { tb-compose-security } › { tb-compose-encrypt }.
        3. Bietet das Menü S/MIME und OpenPGP an? Dann wählen Sie S/MIME.
        4. Senden Sie die Nachricht.

        Meldet { -thunderbird } ein Problem? Dann senden Sie nicht unverschlüsselt, sondern wählen Nein.

        > Schreiben Sie nichts Vertrauliches in den Betreff. Er ist nicht immer mit verschlüsselt.

problem = Wessen Zertifikat meldet { -thunderbird } als Problem?
    .text =
        - **Andere Person:** `erfordert die Lösung von Zertifikatsproblemen für` und dahinter die Adresse der Person
        - **Ihr eigenes:** Die Meldung nennt Ihre eigene Adresse. Oder das Verschlüsseln lässt sich gar nicht wählen.
    .answer-recipient = Das einer anderen Person
    .answer-own = Mein eigenes
    .answer-unsure = Weiß ich nicht

recipient-certificate = Zertifikat der anderen Person bekommen
    .text =
        Zum Verschlüsseln braucht { -thunderbird } ein gültiges Zertifikat von **jeder** Person, an die Sie schreiben.

        1. Bitten Sie die Person um eine digital unterschriebene Nachricht.
        2. Öffnen Sie diese Nachricht in { -thunderbird }. Damit kennt { -thunderbird } meist auch das Zertifikat.
        3. Schreiben Sie Ihre Nachricht noch einmal und verschlüsseln Sie sie.

        Müssen Sie auf die Antwort warten? Dann beginnen Sie diese Anleitung später neu.

recipient = Hat die andere Person ein Zertifikat?
    .answer-none = Nein
    .answer-signed = Ja, ich habe eine unterschriebene Nachricht von ihr
    .answer-unsure = Weiß ich nicht

whose-message = An wen ging die verschlüsselte Nachricht?
    .answer-mine = An meine eigene Adresse
    .answer-other = An eine Person, die ich vertrete
    .answer-shared-mailbox = An ein { -shared-mailbox }
    .answer-unsure = Weiß ich nicht

client = Womit möchten Sie die Nachricht lesen?
    .answer-thunderbird = { -thunderbird }
    .answer-ox = { -ox-browser }
    .answer-unsure = Weiß ich nicht

read-in-thunderbird = Nachricht in { -thunderbird } öffnen
    .text =
        { -ox-browser } und Smartphones können verschlüsselte Nachrichten meist nicht zeigen.

        1. Öffnen Sie { -thunderbird } an dem Computer, auf dem Ihr Zertifikat eingerichtet ist.
        2. Öffnen Sie dort dieselbe Nachricht.
        3. Fragt { -thunderbird } nach dem Hauptpasswort, geben Sie es ein. Sie haben es selbst festgelegt.

since-when = Seit wann können Sie so etwas nicht lesen?
    .answer-changed = Seit ich einen neuen Computer oder ein neues Zertifikat habe
    .answer-single = Nur diese eine Nachricht geht nicht
    .answer-never = Ich hatte noch nie eine verschlüsselte Nachricht
    .answer-unsure = Weiß ich nicht

old-certificate = Nach Ihrem alten Zertifikat suchen
    .text =
        Eine Nachricht lässt sich nur mit dem Zertifikat lesen, für das sie verschlüsselt wurde. Das gilt auch, wenn es abgelaufen ist.

        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings } und bei Ihrem Konto { tb-end-to-end }.
        2. Klicken Sie auf { tb-smime-manage }. Öffnen Sie den Teil mit Ihren eigenen Zertifikaten.
        3. Stehen dort auch Ihre früheren Zertifikate? Wenn nicht, importieren Sie die alte Datei mit ihrem Passwort.
        4. Öffnen Sie die Nachricht noch einmal.

        > Löschen Sie kein altes Zertifikat. Ohne dieses bleiben alte Nachrichten unlesbar.

whose-signature = Von wem ist die Nachricht?
    .answer-other = Von einer anderen Person
    .answer-mine = Von mir, andere haben es mir gesagt
    .answer-unsure = Weiß ich nicht

done-set-up = Ihr Zertifikat ist eingerichtet
    .text = Bewahren Sie die Datei und ihr Passwort sicher auf. Sie brauchen beides, wenn Sie einen neuen Computer bekommen.

done-signed = Ihre Nachrichten sind digital unterschrieben
    .text = Wer eine solche Nachricht bekommt, kennt meist auch Ihr Zertifikat und kann Ihnen verschlüsselt antworten.

done-encrypted = Ihre Nachricht ist verschlüsselt gesendet
    .text =
        Denken Sie daran:

        - In { -ox-browser } können Sie und die andere Person sie meist nicht lesen.
        - Die Suche findet ihren Text meist nicht.
        - Eine Vertretung kann die Antwort meist nicht lesen.

done-read = Sie können die Nachricht lesen
    .text = Behalten Sie auch abgelaufene Zertifikate. Sie brauchen sie für alte Nachrichten.

no-certificate = Ohne Zertifikat der anderen Person geht es nicht
    .text =
        Verschlüsseln können Sie nur, wenn auch die andere Person ein Zertifikat hat.

        - Fragen Sie, ob sie eines bekommen kann.
        - Senden Sie Vertrauliches nicht unverschlüsselt.
        - Fragen Sie in Ihrer Dienststelle, welcher andere Weg erlaubt ist.

not-for-you = Diese Nachricht ist nur für die andere Person lesbar
    .text =
        Auch eine Vertretung kann sie meist nicht öffnen. Das ist der Zweck der Verschlüsselung.

        - Bitten Sie, die Nachricht noch einmal an Ihre Adresse zu senden.
        - Oder warten Sie, bis die Person zurück ist.

        > Bitten Sie niemanden um sein Zertifikat oder das Passwort dazu.

contact-certificate = Sie brauchen ein eigenes Zertifikat
    .text =
        Beantragen Sie es hier: { op-certificate-form }

        Fragen dazu beantwortet der { -service-desk }.

        Halten Sie bereit:

        - die E-Mail-Adresse, für die es gelten soll
        - ob Sie unterschreiben oder verschlüsseln möchten
        - mit wem Sie verschlüsselte Nachrichten austauschen möchten

contact-openpgp = Klären Sie zuerst, ob OpenPGP vorgesehen ist
    .text =
        { -thunderbird } kann auch OpenPGP. Der { -service-desk } sagt Ihnen, ob Sie es dienstlich nutzen dürfen und wie.

        Halten Sie bereit:

        - mit wem Sie verschlüsselte Nachrichten austauschen möchten
        - ob Sie schon einen Schlüssel haben, und wo er liegt
        - den genauen Text einer Meldung

        > Löschen Sie keinen Schlüssel. Sonst bleiben alte Nachrichten unlesbar. Geben Sie den privaten Schlüssel an niemanden weiter.

contact-own = Mit Ihrem Zertifikat stimmt etwas nicht
    .text =
        Vielleicht ist es abgelaufen, passt nicht zu Ihrer Adresse oder wird nicht anerkannt. Das prüft der { -service-desk } mit Ihnen.

        Ein neues Zertifikat beantragen Sie hier: { op-certificate-form }

        Halten Sie bereit:

        - bis wann Ihr Zertifikat gilt und welche Adresse es nennt
        - den genauen Text der Meldung
        - ob Sie unterschreiben oder verschlüsseln wollten

        > Löschen Sie das alte Zertifikat nicht. Sie brauchen es für alte Nachrichten. Nennen Sie das Passwort der Datei niemandem.

contact-recipient = Das Zertifikat der anderen Person passt nicht
    .text =
        Senden Sie Vertrauliches so lange nicht unverschlüsselt. Vielleicht ist das Zertifikat abgelaufen oder wird nicht anerkannt. Das prüft der { -service-desk } mit Ihnen.

        Halten Sie bereit:

        - die E-Mail-Adresse der anderen Person
        - ob Sie eine unterschriebene Nachricht von ihr haben, und von wann
        - den genauen Text der Meldung

contact-read = Die verschlüsselte Nachricht lässt sich nicht öffnen
    .text =
        Bitten Sie um eine neue Nachricht, wenn es eilt. Der { -service-desk } sucht mit Ihnen nach der Ursache.

        Halten Sie bereit:

        - Datum und Absender der Nachricht, nicht ihren Inhalt
        - an welche Adresse sie ging
        - den genauen Text der Meldung
        - seit wann Sie Ihr Zertifikat haben, und ob es ein früheres gab

        > Löschen Sie kein Zertifikat. Nennen Sie das Passwort der Datei niemandem.

contact-signature = Verlassen Sie sich nicht auf diese Unterschrift
    .text =
        Das kann harmlos sein, etwa bei einem abgelaufenen Zertifikat oder einem veralteten Verfahren. Es kann aber auch heißen, dass jemand die Nachricht verändert hat.

        Fragen Sie die Person, am besten am Telefon. Nehmen Sie dafür eine Nummer, die Sie schon kennen. Öffnen Sie bis dahin keine Anhänge und Links.

        Kommt Ihnen die Nachricht verdächtig vor, oder gilt die Unterschrift immer wieder als ungültig? Dann hilft der { -service-desk }.

        Halten Sie bereit:

        - Absender, Datum und Betreff der Nachricht
        - was { -thunderbird } zu der Unterschrift anzeigt
        - ob es bei allen Nachrichten dieser Person so ist
