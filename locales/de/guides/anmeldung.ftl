# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Anmeldung klappt nicht oder Passwort wird abgelehnt
    .summary = Passwort vergessen, geändert oder abgelehnt, Konto gesperrt, ständige Passwortfragen.
    .keywords = anmelden, einloggen, Login, Passwort, Kennwort, Passwort vergessen, Passwort geändert, Passwort abgelaufen, Konto gesperrt, fragt immer wieder nach Passwort, Hauptpasswort, Applikationspasswort, gespeicherte Passwörter, Anmeldung auf dem Server fehlgeschlagen, Passwort eingeben für, kann nicht authentifiziert werden, Das Anmelden ist fehlgeschlagen, Zugangsdaten wurden abgelehnt, 535, 5.7.8

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-ox = In { -ox-browser } anmelden
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser.
        2. Geben Sie Benutzernamen und Passwort **einmal** ein.

        Sehen Sie Ihre Nachrichten? Dann wählen Sie Ja. Sie können dort sofort weiterarbeiten.

symptom = Was geht bei der Anmeldung schief?
    .hint = In { -ox-browser } können Sie sofort weiterarbeiten.
    .answer-asks = { -thunderbird } fragt immer wieder nach dem Passwort
    .answer-failed = { -thunderbird } meldet: Anmeldung fehlgeschlagen
    .answer-primary = { -thunderbird } verlangt ein Hauptpasswort
    .answer-hangs = { -thunderbird } bleibt beim Start hängen
    .answer-phone = Nur Telefon oder Tablet können sich nicht anmelden
    .answer-nothing = Nichts mehr, ich bin angemeldet
    .answer-unsure = Weiß ich nicht

known-server = Nennt { -thunderbird } einen dieser Server?
    .hint = Geben Sie Ihr Passwort nur für diese Server ein.
    .text =
        - { op-imap-server } (Nachrichten empfangen)
        - { op-smtp-server } (Nachrichten senden)
        - { op-dav-server } (Kalender und Adressbuch)
    .answer-ours = Ja, einen davon
    .answer-other = Nein, einen anderen Namen
    .answer-unsure = Weiß ich nicht, oder ich sehe keinen Namen

changed = Haben Sie Ihr Passwort vor Kurzem geändert?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

devices = Andere Geräte anhalten, dann anmelden
    .text =
        Ein Gerät mit dem alten Passwort versucht die Anmeldung immer wieder. Das kann Ihr Konto sperren.

        1. Schalten Sie Telefon und Tablet in den Flugmodus.
        2. Beenden Sie { -thunderbird } auf anderen Computern.
        3. Fragt { -thunderbird } hier nach dem Passwort? Geben Sie das neue ein. Klappt schon alles, wählen Sie Ja.

        Ein Gerät darf erst wieder ans Netz, wenn es das neue Passwort hat. Wie das bei Telefon und Tablet geht, weiß der { -service-desk }.

forget = Altes Passwort aus { -thunderbird } entfernen
    .text =
        { -thunderbird } merkt sich ein Passwort zum Empfangen und eines zum Senden. Beide bleiben alt, wenn Sie Ihr Passwort ändern.

        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-settings }. In der Menüleiste steht das auch unter { PLATFORM() ->
            [linux] { tb-menu-edit }
           *[windows] { tb-menu-tools }
        }.
        2. Klicken Sie auf { tb-privacy-security } und dann auf { tb-saved-passwords }
        3. Entfernen Sie die Einträge für { op-imap-server }, { op-smtp-server } und { op-dav-server }.
        4. Beenden Sie { -thunderbird } und starten Sie es neu.
        5. Geben Sie Ihr aktuelles Passwort ein, wenn { -thunderbird } danach fragt.

        Ihre Nachrichten bleiben dabei erhalten. Finden Sie die Passwörter dort nicht, wählen Sie Nein.

app-password = Prüfen, ob Sie ein Applikationspasswort brauchen
    .text =
        Ein Applikationspasswort ist ein zweites Passwort nur für Programme wie { -thunderbird }. Je nach Einrichtung ist es nötig.

        1. Öffnen Sie { op-ox-address } und melden Sie sich an.
        2. Suchen Sie in den Einstellungen nach { ox-application-passwords }. Fehlt der Eintrag, wählen Sie Nein.
        3. Klicken Sie auf { ox-add-new-password } und folgen Sie den Angaben.
        4. Geben Sie dieses Passwort in { -thunderbird } ein, wenn es danach fragt.

prompt = Nach einem Passwortfenster suchen
    .text =
        { -thunderbird } wartet beim Start manchmal auf Ihr Passwort. Solange scheint es zu hängen.

        1. Verkleinern Sie alle anderen Fenster. Suchen Sie nach einem Fenster mit einer Passwortfrage.
        2. Lesen Sie, welchen Server das Fenster nennt.
        3. Ist es { op-imap-server }, { op-smtp-server } oder { op-dav-server }? Geben Sie dort Ihr aktuelles Passwort ein.

        > Nennt das Fenster einen anderen Server? Brechen Sie ab und geben Sie nichts ein.

primary = Hauptpasswort eingeben
    .text =
        Das Hauptpasswort gilt nur in { -thunderbird } auf diesem Computer. Es ist nicht das Passwort Ihres Kontos.

        1. Schalten Sie die Feststelltaste aus.
        2. Geben Sie das Hauptpasswort ein, das Sie selbst festgelegt haben.

page-in-ox = Was geschieht, wenn Sie sich in { -ox } anmelden?
    .hint = Die richtige Adresse ist { op-ox-address }.
    .answer-unreachable = Die Seite lädt nicht oder meldet keine Verbindung
    .answer-rejected = Benutzername oder Passwort werden abgelehnt
    .answer-forgotten = Ich habe das Passwort vergessen
    .answer-expired = Das Passwort ist abgelaufen
    .answer-locked = Mein Konto ist gesperrt
    .answer-unsure = Weiß ich nicht

careful = Noch einmal sorgfältig anmelden
    .text =
        1. Schalten Sie die Feststelltaste aus.
        2. Prüfen Sie den Benutzernamen auf Tippfehler.
        3. Tippen Sie das Passwort langsam. Achten Sie auf Umlaute und Sonderzeichen.

        > Versuchen Sie es nur **einmal**. Zu viele Fehlversuche können Ihr Konto sperren.

lock = Andere Geräte anhalten und erneut anmelden
    .text =
        Ein Gerät mit dem alten Passwort kann Ihr Konto sperren.

        1. Schalten Sie Telefon und Tablet in den Flugmodus.
        2. Beenden Sie { -thunderbird } auf allen Computern.
        3. Öffnen Sie { op-ox-address } und melden Sie sich **einmal** an.

reset = Neues Passwort festlegen
    .text =
        1. Schalten Sie Telefon und Tablet in den Flugmodus. Sonst melden sie sich weiter mit dem alten Passwort an.
        2. Öffnen Sie { op-ox-address }.
        3. Suchen Sie { ox-forgot-password } und folgen Sie dort den Angaben.
        4. Verlangt die Seite nach der Anmeldung ein neues Passwort? Dann legen Sie es dort fest.

        Bietet die Seite nichts davon an, wählen Sie Nein.

done = Die Anmeldung klappt wieder
    .text = Denken Sie an Telefon, Tablet und weitere Computer. Diese Geräte brauchen das neue Passwort, bevor sie wieder ans Netz gehen.

done-ox = Sie sind in { -ox } angemeldet
    .text =
        Sie können dort sofort weiterarbeiten. Haben Sie andere Geräte angehalten? Diese brauchen das aktuelle Passwort, bevor sie wieder ans Netz gehen.

        Lehnt { -thunderbird } Ihr Passwort weiter ab? Beginnen Sie diese Anleitung neu und ändern Sie die erste Antwort in Ja.

done-password = Sie haben ein neues Passwort
    .text =
        Fragt { -thunderbird } danach, geben Sie das neue Passwort ein. Telefon und Tablet brauchen es, bevor sie wieder ans Netz gehen.

        Lehnt { -thunderbird } es ab? Beginnen Sie diese Anleitung neu und ändern Sie die erste Antwort in Ja.

contact-thunderbird = { -thunderbird } lehnt die Anmeldung ab, { -ox-browser } nicht
    .text =
        Arbeiten Sie vorerst in { -ox-browser }. Der { -service-desk } prüft die Anmeldung mit Ihnen.

        Halten Sie bereit:

        - den genauen Text der Fehlermeldung
        - den Namen des Servers, den { -thunderbird } nennt
        - wann Sie Ihr Passwort zuletzt geändert haben

        > Nennen Sie Ihr Passwort niemandem, auch nicht dem { -service-desk }.

contact-primary = Der { -service-desk } setzt das Hauptpasswort zurück
    .text =
        Niemand kann ein vergessenes Hauptpasswort wiederherstellen. Beim Zurücksetzen gehen alle in { -thunderbird } gespeicherten Passwörter verloren.

        Der { -service-desk } hilft Ihnen dabei. Arbeiten Sie vorerst in { -ox-browser }.

        Halten Sie bereit:

        - seit wann { -thunderbird } danach fragt
        - ob Sie es selbst festgelegt haben

contact-phone = Nur Telefon oder Tablet können sich nicht anmelden
    .text =
        Haben Sie Ihr Passwort geändert? Lassen Sie das Gerät im Flugmodus, bis es das neue hat. Sonst kann es Ihr Konto sperren.

        Der { -service-desk } sagt Ihnen, wie das Gerät das neue Passwort bekommt.

        Halten Sie bereit:

        - Art des Geräts, und ob es dienstlich ist
        - wann Sie Ihr Passwort zuletzt geändert haben

        > Ist das Gerät verloren? Melden Sie es sofort dem { -service-desk }.

contact-security = Geben Sie dort kein Passwort ein
    .text =
        Ein unbekannter Server kann ein Betrugsversuch sein. Schließen Sie das Fenster, ohne etwas einzugeben.

        Haben Sie dort schon Ihr Passwort eingegeben? Dann rufen Sie sofort den { -service-desk } an. Er prüft, was zu tun ist.

        Halten Sie bereit:

        - den Namen des Servers, wenn Sie ihn gesehen haben
        - Datum und Uhrzeit
        - was Sie zuvor getan haben

        Arbeiten Sie vorerst in { -ox-browser }.

contact-locked = Ihr Konto lässt Sie nicht hinein
    .text =
        Wahrscheinlich ist es gesperrt, oder das Passwort stimmt nicht. Der { -service-desk } prüft das. Er kann Sie bitten nachzuweisen, wer Sie sind.

        Halten Sie bereit:

        - Ihren Benutzernamen
        - wann Sie Ihr Passwort zuletzt geändert haben
        - ob Ihr Passwort Umlaute oder Sonderzeichen enthält
        - welche Geräte noch das alte Passwort haben können

        > Nennen Sie Ihr Passwort niemandem, auch nicht dem { -service-desk }.

contact-password = Sie brauchen ein neues Passwort
    .text =
        Der { -service-desk } hilft Ihnen, eines zu bekommen. Er kann Sie bitten nachzuweisen, wer Sie sind.

        Halten Sie Ihren Benutzernamen bereit. Lassen Sie Telefon und Tablet im Flugmodus, bis sie das neue Passwort haben.

        > Nennen Sie Ihr Passwort niemandem, auch nicht dem { -service-desk }.
