# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Nichts geht mehr
    .summary = { -ox } oder { -thunderbird } geht gar nicht, vielleicht auch bei anderen nicht.
    .keywords = Ausfall, Störung, Totalausfall, nichts geht, Server nicht erreichbar, Der Server ist nicht erreichbar, Keine Verbindung zum Server, Die Verbindung zum Mailserver ist fehlgeschlagen, Seite lädt nicht, kein Netz, VPN, offline, Thunderbird hängt, langsam, verspätete Nachrichten, nach der Störung

ox-opens = Öffnet sich { -ox-browser }?
    .hint = Geht { -ox-browser }, können Sie dort sofort weiterarbeiten.
    .text = > Löschen Sie jetzt bitte keine Konten oder Ordner und ändern Sie kein Passwort.
    .answer-works = Ja, die Seite öffnet sich
    .answer-fails = Nein, sie öffnet sich nicht
    .answer-untried = Weiß ich nicht, noch nicht ausprobiert

try-ox = { -ox-browser } öffnen
    .text =
        1. Öffnen Sie Ihren Browser.
        2. Tippen Sie diese Adresse ein: { op-ox-address }

        Erscheint die Seite zum Anmelden? Dann wählen Sie Ja. Die Meldung { ox-server-unreachable } heißt Nein.

network = Verbindung zum Intranet prüfen
    .text = Diese Hilfe fragt ihren eigenen Server. Antwortet er, erreicht Ihr Computer gerade das Intranet. Über { -ox } sagt das noch nichts.

connect = Computer wieder mit dem Netz verbinden
    .text =
        1. Prüfen Sie, ob Kabel oder WLAN verbunden sind.
        2. Arbeiten Sie nicht im Büro? Dann verbinden Sie das VPN neu, Ihren Zugang von außen.
        3. Öffnen Sie eine andere Seite im Intranet.
        4. Öffnet sie sich, versuchen Sie es noch einmal mit { -ox }.

others-offline = Haben andere im Haus auch kein Netz?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-several = Ja, mehrere
    .answer-alone = Nein, nur ich
    .answer-unsure = Weiß ich nicht

known = Ist die Störung schon bekannt?
    .hint = Vielleicht steht sie im Intranet.
    .answer-yes = Ja, sie ist gemeldet
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

others = Haben andere dasselbe Problem?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-several = Ja, mehrere
    .answer-alone = Nein, nur ich
    .answer-unsure = Weiß ich nicht

retry = Nach ein paar Minuten neu versuchen
    .text =
        1. Schließen Sie die Seite von { -ox } und beenden Sie { -thunderbird }.
        2. Warten Sie ein paar Minuten.
        3. Tippen Sie die Adresse neu ein: { op-ox-address }
        4. Starten Sie { -thunderbird } neu.

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-login = In { -ox-browser } anmelden
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser.
        2. Melden Sie sich an.

        Sehen Sie Ihre Nachrichten? Dann wählen Sie Ja.

        > Versuchen Sie es nur **einmal**. Zu viele Fehlversuche können Ihr Konto sperren.

others-login = Scheitert die Anmeldung auch bei anderen?
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

password-window = Nach einem Passwortfenster suchen
    .text =
        { -thunderbird } wartet beim Start manchmal auf Ihr Passwort. Solange scheint es zu hängen.

        1. Verkleinern Sie alle anderen Fenster. Suchen Sie nach einem Fenster mit einer Passwortfrage.
        2. Lesen Sie, welchen Server das Fenster nennt.
        3. Ist es { op-imap-server }, { op-smtp-server } oder { op-dav-server }? Geben Sie dort Ihr aktuelles Passwort ein.
        4. Finden Sie kein Fenster, beenden Sie { -thunderbird } und starten Sie es neu.

        > Nennt das Fenster einen anderen Server? Brechen Sie ab und geben Sie nichts ein.

        Arbeiten Sie vorerst in { -ox-browser }.

after-outage = Wartende Nachrichten senden
    .text =
        1. Beenden Sie { -thunderbird } und starten Sie es neu.
        2. Öffnen Sie { tb-local-folders } › { tb-outbox }.
        3. Liegt dort noch eine Nachricht? Sehen Sie im Ordner { tb-sent } nach, ob sie schon gesendet ist.
        4. Wenn nicht, wählen Sie in der Menüleiste { tb-menu-file } › { tb-send-unsent }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.

waited = Ist die Störung seit mehr als { op-delay-hours } Stunden vorbei?
    .hint = Nach einer Störung kommen Nachrichten manchmal erst Stunden später an.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

done = Es funktioniert wieder
    .text = Sehen Sie in { -thunderbird } in { tb-local-folders } › { tb-outbox } nach, ob noch Nachrichten warten. Manche Nachrichten kommen erst in einigen Stunden an.

done-network = Ihr Computer hat wieder Netz
    .text = Starten Sie { -thunderbird } neu und laden Sie die Seite von { -ox } neu. Geht es dann noch nicht, beginnen Sie diese Anleitung neu.

incident = Es sieht nach einer größeren Störung aus
    .text =
        An Ihrem Computer liegt es wohl nicht. Ist die Störung auf dieser Seite oder im Intranet schon gemeldet? Dann brauchen Sie nichts zu tun. Sonst rufen Sie an. Eine Person aus Ihrem Büro genügt.

        Halten Sie bereit:

        - was nicht geht und seit wann
        - wie viele betroffen sind und an welchem Ort

        Bis dahin: In { -thunderbird } können Sie gespeicherte Nachrichten meist lesen und neue schreiben. Das Senden holen Sie später nach.

        > Löschen Sie keine Konten oder Profile. Reparieren Sie keine Ordner. Ändern Sie kein Passwort. Senden Sie nichts mehrmals.

incident-known = Die Störung ist bekannt
    .text =
        Sie brauchen sie nicht noch einmal zu melden. Achten Sie auf neue Meldungen auf dieser Seite oder im Intranet.

        Bis dahin: In { -thunderbird } können Sie gespeicherte Nachrichten meist lesen und neue schreiben. Das Senden holen Sie später nach.

        > Löschen Sie keine Konten oder Profile. Reparieren Sie keine Ordner. Ändern Sie kein Passwort. Senden Sie nichts mehrmals.

incident-login = Die Anmeldung ist bei mehreren gestört
    .text =
        An Ihrem Passwort liegt es wohl nicht. Versuchen Sie es nicht immer wieder. Ist die Störung auf dieser Seite oder im Intranet schon gemeldet? Dann brauchen Sie nichts zu tun. Sonst rufen Sie an. Eine Person aus Ihrem Büro genügt.

        Halten Sie bereit:

        - seit wann die Anmeldung nicht geht
        - wie viele betroffen sind und an welchem Ort
        - den genauen Text der Fehlermeldung

        > Ändern Sie kein Passwort. Löschen Sie keine Konten oder Profile.

incident-network = Das Netz ist bei mehreren gestört
    .text =
        Ohne Netz geht { -ox } nicht, und { -thunderbird } sendet nichts. Rufen Sie an, wenn es im Haus noch niemand getan hat.

        Halten Sie bereit:

        - Haus und Stockwerk
        - seit wann das Netz fehlt
        - wie viele betroffen sind

        Bis dahin: In { -thunderbird } können Sie gespeicherte Nachrichten meist lesen und neue schreiben. Das Senden holen Sie später nach.

incident-delay = Nachrichten können noch unterwegs sein
    .text =
        Nach einer Störung kommen wartende Nachrichten nach und nach an. Das kann { op-delay-hours } Stunden dauern. Melden Sie einzelne verspätete Nachrichten bitte erst danach.

        > Bitten Sie nicht um erneutes Senden. Sonst kommt dieselbe Nachricht zweimal.

contact-network = Ihr Computer erreicht das Netz nicht
    .text =
        Der { -service-desk } hilft Ihnen, die Verbindung herzustellen. Haben auch andere im Haus kein Netz? Dann genügt ein Anruf für alle.

        Halten Sie bereit:

        - wo Sie arbeiten, im Büro oder unterwegs
        - ob Sie Kabel, WLAN oder VPN nutzen
        - seit wann das Netz fehlt

contact-alone = Bei Ihnen geht es weiterhin nicht
    .text =
        Der { -service-desk } prüft, ob es an Ihrem Konto oder an Ihrem Computer liegt.

        Halten Sie bereit:

        - was nicht geht und seit wann
        - den genauen Text der Fehlermeldung
        - ob andere Seiten im Intranet gehen

        > Löschen Sie keine Konten oder Profile und ändern Sie kein Passwort.
