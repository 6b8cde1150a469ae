# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Die Anmeldung oder das Passwort geht nicht
    .summary = Passwort vergessen oder geändert. Das Passwort geht nicht. Konto gesperrt. Immer wieder Fragen nach dem Passwort.
    .keywords = anmelden, einloggen, Login, Passwort, Kennwort, Passwort vergessen, Passwort geändert, Passwort abgelaufen, Konto gesperrt, fragt immer wieder nach Passwort, Hauptpasswort, Applikationspasswort, gespeicherte Passwörter, Anmeldung auf dem Server fehlgeschlagen, Passwort eingeben für, kann nicht authentifiziert werden, Das Anmelden ist fehlgeschlagen, Zugangsdaten wurden abgelehnt, 535, 5.7.8

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .text =
        { -ox } und { -thunderbird } sind Programme für Nachrichten.

        Ein Browser ist ein Programm für Internet-Seiten.

        Ihr Konto ist Ihr Zugang zu den Nachrichten.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-ox = In { -ox-browser } anmelden
    .text =
        1. Öffnen Sie Ihren Browser.
        2. Öffnen Sie dort diese Adresse: { op-ox-address }
        3. Geben Sie Ihren Benutzer·namen ein.
        4. Geben Sie Ihr Passwort ein.

           Versuchen Sie es nur **1 Mal**.

        Sehen Sie Ihre Nachrichten?

        Dann wählen Sie Ja.

        Sie können dort sofort weiter·arbeiten.

symptom = Was geht bei der Anmeldung nicht?
    .hint = In { -ox-browser } können Sie sofort weiter·arbeiten.
    .answer-asks = { -thunderbird } fragt immer wieder nach dem Passwort
    .answer-failed = { -thunderbird } meldet: Anmeldung fehlgeschlagen
    .answer-primary = { -thunderbird } verlangt ein Haupt·passwort
    .answer-hangs = { -thunderbird } bleibt beim Start hängen
    .answer-phone = Nur Telefon oder Tablet können sich nicht anmelden
    .answer-nothing = Alles geht, ich bin angemeldet
    .answer-unsure = Weiß ich nicht

known-server = Nennt { -thunderbird } einen von diesen Servern?
    .hint = Geben Sie Ihr Passwort nur für diese Server ein.
    .text =
        Ein Server ist ein großer Computer im Netz.

        - { op-imap-server } ist für das Empfangen von Nachrichten.
        - { op-smtp-server } ist für das Senden von Nachrichten.
        - { op-dav-server } ist für Kalender und Adress·buch.
    .answer-ours = Ja, einen davon
    .answer-other = Nein, einen anderen Namen
    .answer-unsure = Weiß ich nicht, oder ich sehe keinen Namen

changed = Haben Sie Ihr Passwort vor Kurzem geändert?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

devices = Andere Geräte anhalten und dann anmelden
    .text =
        Vielleicht hat ein Gerät noch das alte Passwort.

        Dieses Gerät versucht die Anmeldung immer wieder.

        Das kann Ihr Konto sperren.

        1. Schalten Sie Telefon und Tablet in den Flug·modus.

           Im Flug·modus haben die Geräte kein Netz.
        2. Beenden Sie { -thunderbird } auf anderen Computern.
        3. Fragt { -thunderbird } hier nach dem Passwort?

           Dann geben Sie das neue Passwort ein.

           Geht schon alles?

           Dann wählen Sie Ja.

        Jedes Gerät braucht zuerst das neue Passwort.

        Erst danach darf das Gerät wieder ans Netz.

        Wie geht das bei Telefon und Tablet?

        Das weiß der { -service-desk }.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

forget = Das alte Passwort aus { -thunderbird } entfernen
    .text =
        Ein Passwort zum Empfangen merkt sich { -thunderbird }.

        Auch ein Passwort zum Senden merkt sich { -thunderbird }.

        Haben Sie Ihr Passwort geändert?

        Dann bleiben dort beide Passwörter alt.

        1. Öffnen Sie in { -thunderbird } das Menü rechts oben.

           Das Zeichen dafür ist ☰.
        2. Klicken Sie auf { tb-settings }.

           In der Menü·leiste steht das auch unter { PLATFORM() ->
            [linux] { tb-menu-edit }
           *[windows] { tb-menu-tools }
        }.
        3. Klicken Sie auf { tb-privacy-security }.
        4. Klicken Sie auf { tb-saved-passwords }
        5. Entfernen Sie diese Einträge:

           - den Eintrag für { op-imap-server }
           - den Eintrag für { op-smtp-server }
           - den Eintrag für { op-dav-server }
        6. Beenden Sie { -thunderbird }.
        7. Starten Sie { -thunderbird } neu.
        8. Fragt { -thunderbird } nach dem Passwort?

           Dann geben Sie Ihr aktuelles Passwort ein.

        Ihre Nachrichten bleiben dabei erhalten.

        Finden Sie die Passwörter dort nicht?

        Dann wählen Sie Nein.

app-password = Brauchen Sie ein Applikations·passwort?
    .text =
        Ein Applikations·passwort ist ein zweites Passwort.

        Es gilt nur für Programme wie { -thunderbird }.

        Manche Konten brauchen es, manche nicht.

        1. Öffnen Sie Ihren Browser.
        2. Öffnen Sie dort diese Adresse: { op-ox-address }
        3. Melden Sie sich an.
        4. Suchen Sie in den Ein·stellungen nach { ox-application-passwords }.

           Fehlt der Eintrag?

           Dann wählen Sie Nein.
        5. Klicken Sie auf { ox-add-new-password }.
        6. Folgen Sie den Angaben.
        7. Fragt { -thunderbird } nach dem Passwort?

           Dann geben Sie dort dieses neue Passwort ein.

prompt = Nach einem Fenster für das Passwort suchen
    .text =
        Beim Start wartet { -thunderbird } manchmal auf Ihr Passwort.

        Dann sieht es so aus: { -thunderbird } hängt.

        Ein Server ist ein großer Computer im Netz.

        1. Machen Sie alle anderen Fenster klein.

           Suchen Sie ein Fenster mit einer Frage nach dem Passwort.
        2. Lesen Sie den Namen vom Server in dem Fenster.
        3. Ist es { op-imap-server }, { op-smtp-server } oder { op-dav-server }?

           Dann geben Sie dort Ihr aktuelles Passwort ein.

        > Nennt das Fenster einen anderen Server?
        >
        > Dann brechen Sie ab.
        >
        > Geben Sie nichts ein.

primary = Das Haupt·passwort eingeben
    .text =
        Das Haupt·passwort gilt nur in { -thunderbird } auf diesem Computer.

        Das Passwort von Ihrem Konto ist ein anderes.

        1. Schalten Sie die Feststell·taste aus.

           Mit der Feststell·taste schreiben Sie nur große Buchstaben.
        2. Geben Sie das Haupt·passwort ein.

           Sie selbst haben es früher festgelegt.

page-in-ox = Was passiert bei der Anmeldung in { -ox }?
    .hint = Die richtige Adresse ist { op-ox-address }.
    .answer-unreachable = Die Seite lädt nicht oder meldet keine Verbindung
    .answer-rejected = { -ox } lehnt Benutzer·name oder Passwort ab
    .answer-forgotten = Ich habe das Passwort vergessen
    .answer-expired = Das Passwort ist abgelaufen
    .answer-locked = Mein Konto ist gesperrt
    .answer-unsure = Weiß ich nicht

careful = Noch einmal genau anmelden
    .text =
        1. Schalten Sie die Feststell·taste aus.

           Mit der Feststell·taste schreiben Sie nur große Buchstaben.
        2. Prüfen Sie den Benutzer·namen auf Tipp·fehler.
        3. Tippen Sie das Passwort langsam.

           Achten Sie auf ä, ö, ü und ß.

           Achten Sie auch auf Sonder·zeichen.

        > Versuchen Sie es nur **1 Mal**.
        >
        > Zu viele falsche Versuche können Ihr Konto sperren.

lock = Andere Geräte anhalten und noch einmal anmelden
    .text =
        Vielleicht hat ein Gerät noch das alte Passwort.

        Das kann Ihr Konto sperren.

        1. Schalten Sie Telefon und Tablet in den Flug·modus.

           Im Flug·modus haben die Geräte kein Netz.
        2. Beenden Sie { -thunderbird } auf allen Computern.
        3. Öffnen Sie im Browser diese Adresse: { op-ox-address }
        4. Melden Sie sich **1 Mal** an.

reset = Ein neues Passwort festlegen
    .text =
        1. Schalten Sie Telefon und Tablet in den Flug·modus.

           Im Flug·modus haben die Geräte kein Netz.

           Sonst nutzen die Geräte weiter das alte Passwort.
        2. Öffnen Sie im Browser diese Adresse: { op-ox-address }
        3. Suchen Sie { ox-forgot-password }

           Folgen Sie dort den Angaben.
        4. Verlangt die Seite nach der Anmeldung ein neues Passwort?

           Dann legen Sie es dort fest.

        Finden Sie nichts davon auf der Seite?

        Dann wählen Sie Nein.

done = Die Anmeldung geht wieder
    .text =
        Denken Sie an Telefon, Tablet und andere Computer.

        Diese Geräte brauchen zuerst das neue Passwort.

        Erst danach dürfen sie wieder ans Netz.

done-ox = Sie sind in { -ox } angemeldet
    .text =
        Sie können dort sofort weiter·arbeiten.

        Haben Sie andere Geräte angehalten?

        Diese Geräte brauchen zuerst das aktuelle Passwort.

        Erst danach dürfen sie wieder ans Netz.

        Lehnt { -thunderbird } Ihr Passwort weiter ab?

        Dann beginnen Sie diese Anleitung neu.

        Ändern Sie die erste Antwort in Ja.

done-password = Sie haben ein neues Passwort
    .text =
        Fragt { -thunderbird } nach dem Passwort?

        Dann geben Sie das neue Passwort ein.

        Telefon und Tablet brauchen zuerst das neue Passwort.

        Erst danach dürfen sie wieder ans Netz.

        Lehnt { -thunderbird } das neue Passwort ab?

        Dann beginnen Sie diese Anleitung neu.

        Ändern Sie die erste Antwort in Ja.

contact-thunderbird = { -thunderbird } lehnt die Anmeldung ab, { -ox-browser } nicht
    .text =
        Arbeiten Sie erst einmal in { -ox-browser }.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft die Anmeldung mit Ihnen.

        Halten Sie diese Angaben bereit:

        - Wie ist der genaue Text von der Fehler·meldung?
        - Welchen Server nennt { -thunderbird }?
        - Wann haben Sie Ihr Passwort zuletzt geändert?

        > Sagen Sie niemandem Ihr Passwort.
        >
        > Sagen Sie es auch dem { -service-desk } nicht.

contact-primary = Jemand muss das Haupt·passwort zurücksetzen
    .text =
        Ein vergessenes Haupt·passwort kann niemand wiederfinden.

        Das Zurücksetzen löscht alle gespeicherten Passwörter in { -thunderbird }.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } hilft Ihnen dabei.

        Arbeiten Sie erst einmal in { -ox-browser }.

        Halten Sie diese Angaben bereit:

        - Seit wann fragt { -thunderbird } danach?
        - Haben Sie das Haupt·passwort selbst festgelegt?

contact-phone = Nur Telefon oder Tablet können sich nicht anmelden
    .text =
        Haben Sie Ihr Passwort geändert?

        Dann lassen Sie das Gerät im Flug·modus.

        Im Flug·modus hat das Gerät kein Netz.

        Das Gerät braucht zuerst das neue Passwort.

        Sonst kann das Gerät Ihr Konto sperren.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Wie bekommt das Gerät das neue Passwort?

        Der { -service-desk } sagt es Ihnen.

        Halten Sie diese Angaben bereit:

        - Welche Art von Gerät ist es?
        - Ist es ein Gerät von der Dienst·stelle?
        - Wann haben Sie Ihr Passwort zuletzt geändert?

        > Haben Sie das Gerät verloren?
        >
        > Melden Sie das sofort dem { -service-desk }.

contact-security = Geben Sie dort kein Passwort ein
    .text =
        Ein unbekannter Server kann Betrug sein.

        Schließen Sie das Fenster.

        Geben Sie dort nichts ein.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Haben Sie dort schon Ihr Passwort eingegeben?

        Dann rufen Sie sofort den { -service-desk } an.

        Der { -service-desk } prüft die nächsten Schritte.

        Halten Sie diese Angaben bereit:

        - Wie heißt der Server?

          Vielleicht haben Sie den Namen gesehen.
        - Wann war das: Datum und Uhr·zeit?
        - Was haben Sie davor getan?

        Arbeiten Sie erst einmal in { -ox-browser }.

contact-locked = Ihr Konto lässt Sie nicht hinein
    .text =
        Wahrscheinlich ist Ihr Konto gesperrt.

        Oder das Passwort ist falsch.

        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } prüft das.

        Vielleicht fragt der { -service-desk } nach einem Nachweis.

        Damit zeigen Sie: Das bin ich.

        Halten Sie diese Angaben bereit:

        - Wie ist Ihr Benutzer·name?
        - Wann haben Sie Ihr Passwort zuletzt geändert?
        - Hat Ihr Passwort ä, ö, ü, ß oder Sonder·zeichen?
        - Welche Geräte haben vielleicht noch das alte Passwort?

        > Sagen Sie niemandem Ihr Passwort.
        >
        > Sagen Sie es auch dem { -service-desk } nicht.

contact-password = Sie brauchen ein neues Passwort
    .text =
        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } hilft Ihnen bei dem neuen Passwort.

        Vielleicht fragt der { -service-desk } nach einem Nachweis.

        Damit zeigen Sie: Das bin ich.

        Halten Sie Ihren Benutzer·namen bereit.

        Lassen Sie Telefon und Tablet im Flug·modus.

        Telefon und Tablet brauchen zuerst das neue Passwort.

        > Sagen Sie niemandem Ihr Passwort.
        >
        > Sagen Sie es auch dem { -service-desk } nicht.
