# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Drucken oder als PDF speichern
    .summary = Eine Nachricht, ein Anhang oder der Kalender lässt sich nicht drucken oder als PDF speichern.
    .keywords = drucken, ausdrucken, Drucker, druckt nicht, Ausdruck, Druckvorschau, Druckvorschau leer, Seite leer, weiße Seite, abgeschnitten, zu klein, PDF, als PDF speichern, in PDF umwandeln, Strg+P, Papier, Anhang drucken, Anlage drucken, Kalender drucken, Wochenkalender, Monatskalender, Pop-up, Druckfenster, E-Mail drucken, Mail ausdrucken, Querformat

what = Was möchten Sie?
    .answer-message = Eine Nachricht auf Papier drucken
    .answer-pdf = Eine Nachricht als PDF speichern
    .answer-attachment = Einen Anhang drucken
    .answer-calendar = Den Kalender drucken
    .answer-unsure = Weiß ich nicht

other-programs = Druckt Ihr Computer aus anderen Programmen?
    .hint = So sehen Sie gleich, ob es am Drucker liegt.
    .answer-yes = Ja
    .answer-no = Nein, auch dort kommt nichts
    .answer-untried = Weiß ich nicht, noch nicht ausprobiert

test-page = Eine Seite aus einem anderen Programm drucken
    .text =
        1. Öffnen Sie ein kurzes Dokument oder eine Seite im Browser.
        2. Drücken Sie Strg+P und drucken Sie eine Seite.

        Kommt die Seite aus dem Drucker, wählen Sie Ja.

client = Wo lesen Sie die Nachricht?
    .answer-thunderbird = In { -thunderbird }
    .answer-ox = In { -ox-browser }
    .answer-unsure = Weiß ich nicht

print-thunderbird = Aus { -thunderbird } drucken
    .text =
        1. Öffnen Sie die Nachricht.
        2. Drücken Sie Strg+P. In der Menüleiste geht es auch mit { tb-menu-file } › { tb-print }
        3. Prüfen Sie, ob der richtige Drucker gewählt ist.
        4. Starten Sie den Druck.

        Anhänge kommen nicht mit aufs Papier. Drucken Sie sie einzeln.

preview = Was zeigt { -thunderbird } vor dem Drucken?
    .hint = Drücken Sie Strg+P und warten Sie auf die Vorschau.
    .answer-empty = Eine leere Seite
    .answer-layout = Die Nachricht, aber abgeschnitten oder zu klein
    .answer-none = Keine Vorschau, oder { -thunderbird } hängt
    .answer-fine = Alles richtig, aber auf dem Papier fehlt es
    .answer-unsure = Weiß ich nicht

plain-text = Nachricht ohne Gestaltung drucken
    .text =
        1. Öffnen Sie in der Menüleiste { tb-menu-view } › { tb-message-body }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
        2. Merken Sie sich, was dort ausgewählt ist.
        3. Wählen Sie { tb-plain-text }. Farben und Bilder verschwinden aus der Ansicht.
        4. Drucken Sie mit Strg+P.
        5. Stellen Sie unter { tb-menu-view } › { tb-message-body } die frühere Auswahl wieder ein.

pdf-first = Erst als PDF speichern, dann drucken
    .text =
        1. Öffnen Sie die Nachricht in { -thunderbird } und drücken Sie Strg+P.
        2. Wählen Sie als Ziel nicht den Drucker, sondern das Speichern als PDF.
        3. Speichern Sie die Datei und öffnen Sie sie.
        4. Drucken Sie die PDF-Datei.

print-ox = Aus { -ox-browser } drucken
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie die Nachricht.
        3. Öffnen Sie das Menü mit weiteren Funktionen der Nachricht und wählen Sie dort das Drucken.
        4. Wählen Sie im Fenster des Browsers den Drucker und drucken Sie.

        Öffnet sich kein Fenster? Vielleicht blockiert es Ihr Browser. Erlauben Sie dann Pop-ups für { -ox }, das sind neue Fenster.

client-pdf = Wo lesen Sie die Nachricht?
    .answer-thunderbird = In { -thunderbird }
    .answer-ox = In { -ox-browser }
    .answer-unsure = Weiß ich nicht

pdf-thunderbird = Mit { -thunderbird } als PDF speichern
    .text =
        1. Öffnen Sie die Nachricht.
        2. Drücken Sie Strg+P. In der Menüleiste geht es auch mit { tb-menu-file } › { tb-print }
        3. Wählen Sie als Ziel nicht den Drucker, sondern das Speichern als PDF.
        4. Speichern Sie die Datei.

        Anhänge sind in der PDF-Datei nicht enthalten. Speichern Sie sie einzeln.

pdf-ox = Mit { -ox-browser } als PDF speichern
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie die Nachricht.
        3. Öffnen Sie das Menü mit weiteren Funktionen der Nachricht. Wählen Sie das Speichern als PDF oder sonst das Drucken.
        4. Öffnet sich das Fenster zum Drucken? Dann wählen Sie dort als Ziel das Speichern als PDF.
        5. Speichern Sie die Datei.

        Öffnet sich kein Fenster? Vielleicht blockiert es Ihr Browser. Erlauben Sie dann Pop-ups für { -ox }, das sind neue Fenster.

print-attachment = Anhang speichern und drucken
    .text =
        > Öffnen Sie nur Anhänge, die Sie erwarten.

        1. Öffnen Sie die Nachricht.
        2. Speichern Sie den Anhang auf Ihrem Computer. In { -thunderbird } geht das in der Menüleiste mit { tb-menu-message } › { tb-attachments } › { tb-save-all-attachments }
        3. Öffnen Sie die gespeicherte Datei.
        4. Drucken Sie die Datei in dem Programm, das sich öffnet.

        Fehlt in { -thunderbird } die Menüleiste, hilft meist die Taste Alt oder F10.

attachment-opens = Öffnet sich der Anhang?
    .answer-yes = Ja, nur das Drucken klappt nicht
    .answer-no = Nein
    .answer-winmail = Er heißt winmail.dat
    .answer-unsure = Weiß ich nicht

client-calendar = Welchen Kalender möchten Sie drucken?
    .hint = Beide zeigen meist dieselben Termine.
    .answer-thunderbird = Den Kalender in { -thunderbird }
    .answer-ox = Den Kalender in { -ox-browser }
    .answer-unsure = Weiß ich nicht

calendar-thunderbird = Kalender aus { -thunderbird } drucken
    .text =
        1. Öffnen Sie in { -thunderbird } den Kalender.
        2. Drücken Sie Strg+P. In der Menüleiste geht es auch mit { tb-menu-file } › { tb-print }
        3. Wählen Sie, ob Sie eine Liste, Monate oder Wochen drucken.
        4. Prüfen Sie den Zeitraum.
        5. Wählen Sie den Drucker oder das Speichern als PDF und starten Sie.

calendar-ox = Kalender aus { -ox-browser } drucken
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie den Kalender und wählen Sie die Ansicht, die Sie drucken möchten.
        3. Wählen Sie dort das Drucken. Finden Sie es nicht, drücken Sie Strg+P.
        4. Wählen Sie den Drucker oder das Speichern als PDF und starten Sie.

printer = Drucker prüfen
    .text =
        1. Prüfen Sie am Drucker: Ist er an, hat er Papier, zeigt er keinen Fehler?
        2. Prüfen Sie im Fenster zum Drucken, ob der richtige Drucker gewählt ist.
        3. Arbeiten Sie nicht im Büro? Dann erreicht Ihr Computer den Drucker oft nur mit VPN, Ihrem Zugang von außen.
        4. Schalten Sie einen eigenen Drucker aus und wieder ein.
        5. Drucken Sie noch einmal.

        Eilt es? Dann nehmen Sie einen anderen Drucker, wenn einer zur Wahl steht.

done = Das Drucken klappt
    .text = Bei Nachrichten gilt: Anhänge drucken Sie immer einzeln.

done-plain = Die Nachricht ist gedruckt
    .text = Sieht { -thunderbird } jetzt anders aus? Dann stellen Sie unter { tb-menu-view } › { tb-message-body } die frühere Auswahl wieder ein.

done-ox = Die Nachricht ist gedruckt
    .text = Aus { -ox-browser } können Sie jede Nachricht so drucken.

done-pdf = Die Nachricht ist als PDF gespeichert
    .text = Anhänge sind in der PDF-Datei nicht enthalten. Speichern Sie sie einzeln, wenn Sie sie brauchen.

done-calendar = Der Kalender ist gedruckt oder gespeichert
    .text = Fehlt ein Termin auf dem Blatt? Dann prüfen Sie, ob sein Kalender in der Liste angehakt ist.

contact-message = Die Nachricht lässt sich nicht ausgeben
    .text =
        Vielleicht betrifft es nur diese eine Nachricht. Der { -service-desk } sieht sie sich mit Ihnen an.

        Halten Sie bereit:

        - ob nur diese Nachricht betroffen ist oder alle
        - was die Vorschau zeigt
        - den genauen Text der Fehlermeldung, wenn eine erscheint
        - den Namen des Druckers

contact-attachment = Der Anhang lässt sich nicht öffnen
    .text =
        Vielleicht fehlt auf Ihrem Computer das passende Programm, oder die Datei ist beschädigt. Fragen Sie auch, ob Sie die Datei als PDF bekommen können.

        Der { -service-desk } prüft es mit Ihnen. Halten Sie bereit:

        - den ganzen Namen der Datei mit ihrer Endung
        - den genauen Text der Fehlermeldung
        - wer die Nachricht gesendet hat

        > Erwarten Sie diesen Anhang nicht? Dann öffnen Sie ihn nicht und sagen Sie das dem { -service-desk }.

contact-calendar = Der Kalender lässt sich nicht drucken
    .text =
        Der { -service-desk } hilft Ihnen weiter.

        Halten Sie bereit:

        - welchen Kalender und welchen Zeitraum Sie drucken möchten
        - mit welchem Programm Sie es versucht haben
        - was dabei erscheint

contact-printer = Ihr Computer erreicht den Drucker nicht
    .text =
        Mit { -thunderbird } und { -ox } hat das wohl nichts zu tun. Der { -service-desk } prüft den Drucker.

        Halten Sie bereit:

        - Name oder Nummer des Druckers und wo er steht
        - was der Drucker oder der Computer meldet
        - ob andere dort drucken können

        Eilt es? Dann speichern Sie als PDF und drucken später.
