# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Nichts geht mehr
    .summary = { -ox } oder { -thunderbird } geht gar nicht. Vielleicht geht es auch bei anderen nicht.
    .keywords = Ausfall, Störung, Totalausfall, nichts geht, Server nicht erreichbar, Der Server ist nicht erreichbar, Keine Verbindung zum Server, Die Verbindung zum Mailserver ist fehlgeschlagen, Seite lädt nicht, kein Netz, VPN, offline, Thunderbird hängt, langsam, verspätete Nachrichten, nach der Störung

ox-opens = Öffnet sich { -ox-browser }?
    .hint = Geht { -ox-browser }? Dann können Sie dort sofort weiter·arbeiten.
    .text =
        { -ox } und { -thunderbird } sind Programme für Nachrichten.

        Ein Browser ist ein Programm für Internet-Seiten.

        > Löschen Sie jetzt bitte keine Konten.
        >
        > Löschen Sie jetzt bitte keine Ordner.
        >
        > Ändern Sie jetzt bitte kein Passwort.
    .answer-works = Ja, die Seite öffnet sich
    .answer-fails = Nein, die Seite öffnet sich nicht
    .answer-untried = Weiß ich nicht, das habe ich noch nicht versucht

try-ox = { -ox-browser } öffnen
    .text =
        1. Öffnen Sie Ihren Browser.
        2. Tippen Sie dort diese Adresse ein: { op-ox-address }

        Sehen Sie die Seite zum Anmelden?

        Dann wählen Sie Ja.

        Sehen Sie diese Meldung: { ox-server-unreachable }

        Dann wählen Sie Nein.

network = Die Verbindung zum Intranet prüfen
    .text =
        Das Intranet ist unser eigenes Netz bei der Arbeit.

        Ein Server ist ein großer Computer im Netz.

        Diese Hilfe fragt ihren eigenen Server.

        Antwortet der Server?

        Dann erreicht Ihr Computer gerade das Intranet.

        Über { -ox } sagt das noch nichts.

connect = Den Computer wieder mit dem Netz verbinden
    .text =
        WLAN ist Netz ohne Kabel.

        VPN ist Ihr Zugang von außen.

        1. Prüfen Sie das Kabel oder das WLAN.

           Ist Ihr Computer damit verbunden?
        2. Arbeiten Sie außerhalb vom Büro?

           Dann verbinden Sie das VPN neu.
        3. Öffnen Sie eine andere Seite im Intranet.
        4. Öffnet sich die Seite?

           Dann versuchen Sie es noch einmal mit { -ox }.

others-offline = Haben andere im Haus auch kein Netz?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-several = Ja, mehrere
    .answer-alone = Nein, nur ich
    .answer-unsure = Weiß ich nicht

known = Ist die Störung schon bekannt?
    .hint = Vielleicht steht die Störung im Intranet, also in unserem eigenen Netz.
    .answer-yes = Ja, die Störung ist bekannt
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

others = Haben andere dasselbe Problem?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-several = Ja, mehrere
    .answer-alone = Nein, nur ich
    .answer-unsure = Weiß ich nicht

retry = Nach ein paar Minuten neu versuchen
    .text =
        1. Schließen Sie die Seite von { -ox }.
        2. Beenden Sie { -thunderbird }.
        3. Warten Sie ein paar Minuten.
        4. Tippen Sie diese Adresse neu ein: { op-ox-address }
        5. Starten Sie { -thunderbird } neu.

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-login = In { -ox-browser } anmelden
    .text =
        1. Öffnen Sie Ihren Browser.
        2. Öffnen Sie dort diese Adresse: { op-ox-address }
        3. Melden Sie sich an.

        Sehen Sie Ihre Nachrichten?

        Dann wählen Sie Ja.

        > Versuchen Sie es nur **1 Mal**.
        >
        > Zu viele falsche Versuche können Ihr Konto sperren.

others-login = Geht die Anmeldung auch bei anderen nicht?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-several = Ja, bei mehreren
    .answer-alone = Nein, nur bei mir
    .answer-unsure = Weiß ich nicht

what = Was geht nicht?
    .answer-send = Nachrichten senden
    .answer-receive = Nachrichten empfangen
    .answer-calendar = Termine oder Kalender
    .answer-error = { -ox } zeigt Fehler oder lädt nicht weiter
    .answer-thunderbird = { -thunderbird } startet nicht oder hängt
    .answer-after = Die Störung ist vorbei, aber Nachrichten fehlen noch
    .answer-unsure = Weiß ich nicht

password-window = Nach einem Fenster für das Passwort suchen
    .text =
        Beim Start wartet { -thunderbird } manchmal auf Ihr Passwort.

        Dann sieht es so aus: { -thunderbird } hängt.

        Ein Server ist ein großer Computer im Netz.

        1. Machen Sie alle anderen Fenster klein.

           Suchen Sie ein Fenster mit einer Frage nach dem Passwort.
        2. Lesen Sie den Namen vom Server in dem Fenster.
        3. Ist es { op-imap-server }, { op-smtp-server } oder { op-dav-server }?

           Dann geben Sie dort Ihr aktuelles Passwort ein.
        4. Finden Sie kein Fenster?

           Dann beenden Sie { -thunderbird }.

           Starten Sie { -thunderbird } neu.

        > Nennt das Fenster einen anderen Server?
        >
        > Dann brechen Sie ab.
        >
        > Geben Sie nichts ein.

        Arbeiten Sie erst einmal in { -ox-browser }.

after-outage = Wartende Nachrichten senden
    .text =
        1. Beenden Sie { -thunderbird }.
        2. Starten Sie { -thunderbird } neu.
        3. Öffnen Sie { tb-local-folders }.
        4. Öffnen Sie dort { tb-outbox }.

           Liegt dort noch eine Nachricht?

           Dann sehen Sie auch im Ordner { tb-sent } nach.

           Vielleicht haben Sie die Nachricht schon gesendet.
        5. Haben Sie die Nachricht noch nicht gesendet?

           Nur dann machen Sie hier weiter.
        6. Klicken Sie in der Menü·leiste auf { tb-menu-file }.

           Fehlt die Menü·leiste?

           Dann drücken Sie die Taste Alt oder die Taste F10.

           Das hilft meistens.
        7. Wählen Sie { tb-send-unsent }.

waited = Ist die Störung seit mehr als { op-delay-hours } Stunden vorbei?
    .hint = Nach einer Störung kommen Nachrichten manchmal erst Stunden später an.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

done = Es geht wieder
    .text =
        Öffnen Sie in { -thunderbird } { tb-local-folders }.

        Öffnen Sie dort { tb-outbox }.

        Warten dort noch Nachrichten?

        Manche Nachrichten kommen erst in einigen Stunden an.

done-network = Ihr Computer hat wieder Netz
    .text =
        Starten Sie { -thunderbird } neu.

        Laden Sie die Seite von { -ox } neu.

        Geht es dann noch nicht?

        Dann beginnen Sie diese Anleitung neu.

incident = Vielleicht ist es eine größere Störung
    .text =
        An Ihrem Computer liegt es wohl nicht.

        Steht die Störung schon auf dieser Seite?

        Oder steht die Störung schon im Intranet?

        Dann brauchen Sie nichts zu tun.

        Sonst rufen Sie an.

        Eine Person aus Ihrem Büro genügt.

        Halten Sie diese Angaben bereit:

        - Was geht nicht und seit wann?
        - Bei wie vielen Personen geht es nicht?
        - An welchem Ort ist das?

        Das können Sie bis dahin in { -thunderbird } meistens tun:

        - Gespeicherte Nachrichten lesen
        - Neue Nachrichten schreiben

        Die neuen Nachrichten senden Sie später.

        > Löschen Sie keine Konten.
        >
        > Löschen Sie keine Profile.
        >
        > Ein Profil enthält Ihre Daten in { -thunderbird }.
        >
        > Reparieren Sie keine Ordner.
        >
        > Ändern Sie kein Passwort.
        >
        > Senden Sie nichts mehrmals.

incident-known = Die Störung ist bekannt
    .text =
        Sie brauchen die Störung nicht noch einmal zu melden.

        Achten Sie auf neue Meldungen.

        Sie finden die Meldungen auf dieser Seite oder im Intranet.

        Das können Sie bis dahin in { -thunderbird } meistens tun:

        - Gespeicherte Nachrichten lesen
        - Neue Nachrichten schreiben

        Die neuen Nachrichten senden Sie später.

        > Löschen Sie keine Konten.
        >
        > Löschen Sie keine Profile.
        >
        > Ein Profil enthält Ihre Daten in { -thunderbird }.
        >
        > Reparieren Sie keine Ordner.
        >
        > Ändern Sie kein Passwort.
        >
        > Senden Sie nichts mehrmals.

incident-login = Die Anmeldung geht bei mehreren Personen nicht
    .text =
        An Ihrem Passwort liegt es wohl nicht.

        Versuchen Sie es nicht immer wieder.

        Steht die Störung schon auf dieser Seite?

        Oder steht die Störung schon im Intranet?

        Das Intranet ist unser eigenes Netz bei der Arbeit.

        Dann brauchen Sie nichts zu tun.

        Sonst rufen Sie an.

        Eine Person aus Ihrem Büro genügt.

        Halten Sie diese Angaben bereit:

        - Seit wann geht die Anmeldung nicht?
        - Bei wie vielen Personen geht sie nicht?
        - An welchem Ort ist das?
        - Wie ist der genaue Text von der Fehler·meldung?

        > Ändern Sie kein Passwort.
        >
        > Löschen Sie keine Konten.
        >
        > Löschen Sie keine Profile.
        >
        > Ein Profil enthält Ihre Daten in { -thunderbird }.

incident-network = Das Netz geht bei mehreren Personen nicht
    .text =
        Ohne Netz geht { -ox } nicht.

        Ohne Netz sendet { -thunderbird } nichts.

        Hat schon jemand im Haus angerufen?

        Wenn nicht: Rufen Sie an.

        Halten Sie diese Angaben bereit:

        - In welchem Haus und Stock·werk sind Sie?
        - Seit wann fehlt das Netz?
        - Bei wie vielen Personen fehlt das Netz?

        Das können Sie bis dahin in { -thunderbird } meistens tun:

        - Gespeicherte Nachrichten lesen
        - Neue Nachrichten schreiben

        Die neuen Nachrichten senden Sie später.

incident-delay = Nachrichten können noch unterwegs sein
    .text =
        Nach einer Störung kommen wartende Nachrichten nach und nach an.

        Das kann { op-delay-hours } Stunden dauern.

        Fehlen dann noch einzelne Nachrichten?

        Melden Sie das bitte erst nach dieser Zeit.

        > Bitten Sie nicht um ein zweites Senden.
        >
        > Sonst kommt dieselbe Nachricht 2 Mal.

contact-network = Ihr Computer erreicht das Netz nicht
    .text =
        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Der { -service-desk } hilft Ihnen bei der Verbindung.

        Haben auch andere im Haus kein Netz?

        Dann genügt ein Anruf für alle.

        Halten Sie diese Angaben bereit:

        - Wo arbeiten Sie: im Büro oder unterwegs?
        - Was nutzen Sie: Kabel, WLAN oder VPN?
        - Seit wann fehlt das Netz?

contact-alone = Bei Ihnen geht es weiter nicht
    .text =
        Der { -service-desk } ist die Hilfe für Computer-Fragen.

        Liegt es an Ihrem Konto oder an Ihrem Computer?

        Der { -service-desk } prüft das.

        Halten Sie diese Angaben bereit:

        - Was geht nicht und seit wann?
        - Wie ist der genaue Text von der Fehler·meldung?
        - Gehen andere Seiten im Intranet?

        > Löschen Sie keine Konten.
        >
        > Löschen Sie keine Profile.
        >
        > Ein Profil enthält Ihre Daten in { -thunderbird }.
        >
        > Ändern Sie kein Passwort.
