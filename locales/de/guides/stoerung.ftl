# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Störung: Nichts geht mehr
    .summary = { -ox } oder { -thunderbird } gehen nicht, vielleicht auch bei anderen nicht.
    .keywords = Ausfall, Störung, Totalausfall, nichts geht, Server nicht erreichbar, Der Server ist nicht erreichbar, Keine Verbindung zum Server, Die Verbindung zum Mailserver ist fehlgeschlagen, Seite lädt nicht, kein Netz, VPN, offline, Thunderbird hängt, langsam, verspätete Nachrichten, nach der Störung

ox-opens = Öffnet sich { -ox-browser }?
    .hint = Öffnet sich die Seite, können Sie dort sofort weiterarbeiten.
    .text = > Löschen Sie jetzt bitte keine Konten oder Ordner und ändern Sie kein Passwort.
    .answer-works = Ja, die Seite öffnet sich
    .answer-fails = Nein, sie öffnet sich nicht
    .answer-untried = Weiß ich nicht, noch nicht ausprobiert

try-ox = { -ox-browser } öffnen
    .text =
        1. Öffnen Sie Ihren Browser.
        2. Tippen Sie diese Adresse ein: { op-ox-address }
        3. Erscheint die Seite zum Anmelden? Dann wählen Sie Ja.

        Die Meldung { ox-server-unreachable } heißt: { -ox } geht gerade nicht.

network = Verbindung zum Intranet prüfen
    .text =
        Diese Hilfe fragt jetzt ihren eigenen Server. Antwortet er, erreicht Ihr Computer gerade das Intranet. Über { -ox } sagt das noch nichts.

connect = Netzverbindung herstellen
    .text =
        1. Prüfen Sie, ob Kabel oder WLAN verbunden sind.
        2. Sie arbeiten nicht im Büro? Dann prüfen Sie, ob Ihre VPN-Verbindung steht.
        3. Öffnen Sie eine andere Seite im Intranet.
        4. Öffnet sie sich, versuchen Sie es noch einmal mit { -ox }.

others-offline = Haben andere im Haus auch kein Netz?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-several = Ja, mehrere
    .answer-alone = Nein, nur ich
    .answer-unsure = Weiß ich nicht

known = Ist die Störung schon bekannt?
    .hint = Bekannte Störungen stehen auf der Startseite dieser Hilfe.
    .answer-yes = Ja, dort steht sie
    .answer-no = Nein, dort steht nichts Passendes
    .answer-unsure = Weiß ich nicht

others = Haben andere dasselbe Problem?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-several = Ja, mehrere
    .answer-alone = Nein, nur ich
    .answer-unsure = Weiß ich nicht

retry = Nach ein paar Minuten neu versuchen
    .text =
        1. Schließen Sie die Seite von { -ox } und auch { -thunderbird }.
        2. Warten Sie ein paar Minuten.
        3. Tippen Sie die Adresse neu ein: { op-ox-address }
        4. Starten Sie { -thunderbird } neu.

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-login = In { -ox-browser } anmelden
    .text =
        1. Öffnen Sie im Browser { op-ox-address }.
        2. Melden Sie sich dort an.
        3. Sehen Sie Ihre Nachrichten? Dann wählen Sie Ja.

        > Versuchen Sie es nicht immer wieder. Sonst kann Ihr Konto gesperrt werden.

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
    .answer-after = Die Störung ist vorbei, aber es fehlt etwas
    .answer-unsure = Weiß ich nicht

password-window = Nach einem verdeckten Fenster suchen
    .text =
        { -thunderbird } wartet beim Start manchmal auf Ihr Passwort. Das Fenster dafür kann verdeckt sein.

        1. Verkleinern Sie alle anderen Fenster.
        2. Fragt { -thunderbird } nach dem Passwort? Beantworten Sie die Frage.
        3. Sonst schließen Sie { -thunderbird } und starten es neu.

        Arbeiten Sie solange in { -ox-browser }.

after-outage = Nach der Störung aufräumen
    .text =
        1. Starten Sie { -thunderbird } neu.
        2. Öffnen Sie { tb-local-folders } › { tb-outbox }.
        3. Liegt dort noch eine Nachricht? Wählen Sie in der Menüleiste { tb-menu-file } › { tb-send-unsent }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
        4. Senden Sie nichts doppelt. Sehen Sie vorher im Ordner { tb-sent } nach.

waited = Ist die Störung seit mehr als { op-delay-hours } Stunden vorbei?
    .hint = Nach einer Störung kommen Nachrichten oft erst Stunden später an.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

done = Es geht wieder
    .text = Sehen Sie in { -thunderbird } in { tb-local-folders } › { tb-outbox } nach, ob noch Nachrichten warten. Manche Nachrichten kommen erst in einigen Stunden an.

done-network = Ihr Computer hat wieder Netz
    .text = Starten Sie { -thunderbird } neu und laden Sie { -ox } im Browser neu. Geht es dann noch nicht, beginnen Sie hier noch einmal.

incident = Es sieht nach einer größeren Störung aus
    .text =
        Mehrere sind betroffen. An Ihrem Computer liegt es also wohl nicht. Steht die Störung schon in den Meldungen, brauchen Sie nichts zu tun. Sonst rufen Sie an. Eine Person aus Ihrem Büro genügt.

        Halten Sie bereit:

        - was nicht geht und seit wann
        - wie viele betroffen sind und an welchem Ort

        Bis dahin: In { -thunderbird } können Sie gespeicherte Nachrichten meist lesen und neue schreiben. Das Senden holen Sie später nach.

        > Löschen Sie keine Konten oder Profile. Reparieren Sie keine Ordner. Ändern Sie kein Passwort. Senden Sie nichts mehrmals.

incident-known = Die Störung ist bekannt
    .text =
        Sie brauchen sie nicht noch einmal zu melden. Den Stand lesen Sie in den Meldungen dieser Hilfe.

        Bis dahin: In { -thunderbird } können Sie gespeicherte Nachrichten meist lesen und neue schreiben. Das Senden holen Sie später nach.

        > Löschen Sie keine Konten oder Profile. Reparieren Sie keine Ordner. Ändern Sie kein Passwort. Senden Sie nichts mehrmals.

incident-login = Die Anmeldung ist bei mehreren gestört
    .text =
        Ihr Passwort ist daran wohl nicht schuld. Versuchen Sie es deshalb nicht immer wieder. Steht die Störung schon in den Meldungen, warten Sie ab. Sonst ruft eine Person aus Ihrem Büro an.

        Halten Sie bereit:

        - seit wann die Anmeldung nicht geht
        - wie viele betroffen sind und an welchem Ort
        - den genauen Text der Meldung

        > Ändern Sie kein Passwort. Löschen Sie keine Konten oder Profile.

incident-network = Das Netz ist bei mehreren gestört
    .text =
        Ohne Netz gehen weder { -ox } noch das Senden in { -thunderbird }. Rufen Sie an, wenn es im Haus noch niemand getan hat.

        Halten Sie bereit:

        - Haus und Stockwerk
        - seit wann das Netz fehlt
        - wie viele betroffen sind

        Bis dahin: In { -thunderbird } können Sie gespeicherte Nachrichten meist lesen und neue schreiben. Das Senden holen Sie später nach.

incident-delay = Bitte warten Sie noch
    .text =
        Nach einer Störung werden wartende Nachrichten nach und nach zugestellt. Das kann { op-delay-hours } Stunden dauern. Melden Sie einzelne verspätete Nachrichten vorher bitte nicht.

        > Bitten Sie nicht um erneutes Senden. Sonst kommt dieselbe Nachricht zweimal.

contact-network = Ihr Computer erreicht das Netz nicht
    .text =
        Das Problem liegt vermutlich nicht an { -ox } oder { -thunderbird }. Rufen Sie den { -service-desk } an. Halten Sie bereit:

        - wo Sie arbeiten, im Büro oder unterwegs
        - ob Sie Kabel, WLAN oder VPN nutzen
        - seit wann das Netz fehlt

contact-alone = Es geht bei Ihnen weiter nicht
    .text =
        Der { -service-desk } sieht, ob noch andere betroffen sind. Halten Sie bereit:

        - was nicht geht und seit wann
        - den genauen Text der Meldung
        - ob andere Seiten im Intranet gehen

        > Löschen Sie bis dahin keine Konten oder Profile und ändern Sie kein Passwort.
