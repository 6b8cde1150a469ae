# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Smartphone oder Tablet verbinden, oder es zeigt nichts Neues
    .summary = Das Gerät bekommt keine Nachrichten, verlangt ein Passwort, zeigt einen alten Stand, ist neu oder verloren.
    .keywords = Smartphone, Smartfon, Handy, Diensthandy, Telefon, Mobiltelefon, Tablet, iPhone, iPad, iOS, Android, Samsung, mobil, Mobilgerät, mobile Geräte, unterwegs, Handy synchronisiert nicht, syncronisieren, Handy zeigt keine Mails, keine neuen Nachrichten auf dem Handy, Kalender auf dem Handy, Kontakte auf dem Handy, Handy verbinden, Handy einrichten, Gerät verbinden, Ihr Gerät verbinden, Gerät hinzufügen, Mit Ihrem Tablet oder Smartphone synchronisieren, QR-Code, ActiveSync, Active Sync, Exchange Active Sync, EAS, Exchange-Konto, Outlook App, altes Konto, altes Profil, DAVx5, DAVdroid, CalDAV, CardDAV, Thunderbird für Android, Auf Mobilgerät exportieren, Handy verloren, Handy weg, gestohlen, Diebstahl, Verlust, Passwort geändert, Passwort am Handy ändern, Handy fragt nach Passwort, Konto gesperrt, Applikationspasswort, Kontoinformationen konnten nicht überprüft werden

what = Worum geht es?
    .answer-lost = Das Gerät ist verloren oder gestohlen
    .answer-trouble = Es war verbunden, aber etwas geht nicht mehr
    .answer-old = Es zeigt noch das { -mailbox } von vor der Umstellung
    .answer-set-up = Ich möchte ein Gerät neu verbinden
    .answer-unsure = Weiß ich nicht

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .hint = Versuchen Sie es an Ihrem Computer. Dort können Sie sofort weiterarbeiten.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-login = In { -ox-browser } anmelden
    .text =
        1. Öffnen Sie an Ihrem Computer { op-ox-address } im Browser.
        2. Melden Sie sich an.

        Sehen Sie Ihre Nachrichten? Dann wählen Sie Ja.

symptom = Was geht auf dem Gerät nicht?
    .answer-password = Es fragt nach dem Passwort oder lehnt es ab
    .answer-nothing = Es kommt nichts Neues an
    .answer-send = Nachrichten lassen sich nicht senden
    .answer-partly = Nur Kalender oder Kontakte fehlen
    .answer-unsure = Weiß ich nicht

connection = Verbindung des Geräts prüfen
    .text =
        1. Haben Sie Ihr Passwort geändert, seit das Gerät zuletzt ging? Dann wählen Sie hier gleich Nein.
        2. Schalten Sie den Flugmodus aus. Prüfen Sie, ob das Gerät WLAN oder mobile Daten hat.
        3. Öffnen Sie auf dem Gerät eine Seite im Internet.
        4. Braucht Ihr Gerät VPN, also einen Zugang von außen? Dann verbinden Sie es neu.
        5. Starten Sie das Gerät neu.
        6. Öffnen Sie die Nachrichten und warten Sie einige Minuten.

changed = Haben Sie Ihr Passwort vor Kurzem geändert?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

new-password = Aktuelles Passwort auf dem Gerät eintragen
    .text =
        Ein Gerät mit dem alten Passwort versucht die Anmeldung immer wieder. Das kann Ihr Konto sperren.

        1. Schalten Sie das Gerät in den Flugmodus.
        2. Öffnen Sie in den Einstellungen des Geräts Ihr dienstliches Konto.
        3. Tragen Sie das aktuelle Passwort ein. Oft steht es an mehreren Stellen: Empfangen, Senden, Kalender, Kontakte.
        4. Schalten Sie den Flugmodus aus.
        5. Fragt das Gerät noch einmal, geben Sie das Passwort **einmal** ein.

        Lehnt es das Passwort ab, oder lässt es sich im Flugmodus nicht eintragen? Dann lassen Sie den Flugmodus an und wählen Nein.

        > Geben Sie Ihr Passwort nie auf einer Seite ein, die Sie über einen Link in einer Nachricht geöffnet haben.

app-password = Prüfen, ob Sie ein Applikationspasswort brauchen
    .text =
        Ein Applikationspasswort ist ein zweites Passwort nur für Programme und Geräte. Je nach Einrichtung ist es nötig.

        1. Öffnen Sie an Ihrem Computer { op-ox-address } und melden Sie sich an.
        2. Suchen Sie in den Einstellungen nach { ox-application-passwords }. Fehlt der Eintrag, wählen Sie Nein.
        3. Klicken Sie auf { ox-add-new-password } und folgen Sie den Angaben.
        4. Tragen Sie dieses Passwort auf dem Gerät ein, nicht Ihr eigenes.
        5. Schalten Sie den Flugmodus aus.

parts = Kalender und Kontakte auf dem Gerät einschalten
    .text =
        1. Öffnen Sie in den Einstellungen des Geräts Ihr dienstliches Konto.
        2. Gibt es dort Schalter für Kalender und Kontakte? Dann schalten Sie sie ein.
        3. Öffnen Sie die App für den Kalender. Sehen Sie nach, ob Ihr dienstlicher Kalender dort ausgeblendet ist.
        4. Machen Sie dasselbe in der App für die Kontakte.
        5. Warten Sie einige Minuten.

        > Schalten Sie nichts aus, und löschen Sie kein Konto. Sonst verschwindet vielleicht, was nur auf dem Gerät steht.

all-in-ox = Ist in { -ox-browser } alles da, was auf dem Gerät steht?
    .hint = Vergleichen Sie an Ihrem Computer Nachrichten, Termine und Kontakte.
    .text = > Entfernen Sie das alte Konto noch nicht. Was nur auf dem Gerät steht, ist danach weg.
    .answer-yes = Ja, alles Wichtige
    .answer-no = Nein, etwas fehlt
    .answer-unsure = Weiß ich nicht

old-account = Altes Konto vom Gerät entfernen
    .text =
        Richtet Ihre Dienststelle das Gerät ein? Dann entfernen Sie nichts und wählen Nein.

        1. Öffnen Sie in den Einstellungen des Geräts die Liste der Konten.
        2. Suchen Sie das alte Konto. Oft heißt es Exchange oder Outlook.
        3. Prüfen Sie, dass es wirklich das alte ist und nicht ein anderes.
        4. Entfernen Sie es.

        Ist das alte Konto entfernt? Dann wählen Sie Ja. Danach verbinden Sie das Gerät neu.

whose-device = Wem gehört das Gerät?
    .answer-work = Es ist ein Dienstgerät
    .answer-private = Es ist mein eigenes
    .answer-unsure = Weiß ich nicht

who-sets-up = Dürfen Sie das Gerät selbst verbinden?
    .hint = Welche Geräte und Wege erlaubt sind, steht hier: { op-mobile-guide }
    .answer-me = Ja, ich verbinde es selbst
    .answer-others = Nein, das macht die Dienststelle
    .answer-unsure = Weiß ich nicht

which-app = Womit möchten Sie auf dem Gerät arbeiten?
    .answer-device = Mit den Apps des Geräts
    .answer-thunderbird = Mit { -thunderbird } auf einem Android-Gerät
    .answer-unsure = Weiß ich nicht

connect = Gerät mit { -ox } verbinden
    .text =
        Folgen Sie der Anleitung Ihrer Verwaltung, wenn es dort eine gibt: { op-mobile-guide }

        1. Öffnen Sie an Ihrem Computer { op-ox-address } und melden Sie sich an.
        2. Suchen Sie in den Einstellungen nach einem Assistenten für Geräte. Er kann { ox-sync-device } heißen. Fehlt er, wählen Sie Nein.
        3. Wählen Sie die Art des Geräts und was Sie verbinden möchten.
        4. Folgen Sie den Angaben. Meist scannen Sie mit dem Gerät ein Bild aus Punkten, einen QR-Code.
        5. Melden Sie sich auf dem Gerät an und warten Sie einige Minuten.

        > Scannen Sie nur einen QR-Code, den { -ox } selbst zeigt. Niemand schickt Ihnen so etwas in einer Nachricht.

export = { -thunderbird } auf das Android-Gerät übertragen
    .text =
        Das überträgt nur die Einstellungen für Nachrichten. Kalender und Kontakte sind nicht dabei.

        1. Öffnen Sie { -thunderbird } auf dem Android-Gerät. Fehlt es dort, fragen Sie zuerst, ob es erlaubt ist.
        2. Öffnen Sie { -thunderbird } am Computer. Fehlt dort die Menüleiste, hilft meist die Taste Alt oder F10.
        3. Wählen Sie in der Menüleiste { tb-menu-tools } › { tb-export-mobile }
        4. Wählen Sie Ihr Konto. Übertragen Sie **keine** Passwörter.
        5. Scannen Sie das Bild aus Punkten mit { -thunderbird } auf dem Gerät.
        6. Geben Sie Ihr Passwort dort selbst ein.

        > Zeigen Sie das Bild niemandem, und speichern Sie es nicht.

connect-result = Woran scheitert es?
    .answer-rejected = Das Passwort wird abgelehnt
    .answer-partly = Nachrichten kommen, aber Kalender oder Kontakte fehlen
    .answer-missing = Die Anleitung passt nicht, oder etwas fehlt
    .answer-unsure = Weiß ich nicht

done = Das Gerät ist wieder verbunden
    .text = Ändern Sie später Ihr Passwort? Dann tragen Sie das neue gleich auch auf diesem Gerät ein. Bis dahin lassen Sie es im Flugmodus.

done-set-up = Das Gerät ist verbunden
    .text =
        Bis alles da ist, kann es etwas dauern.

        - Geht das Gerät verloren, melden Sie es sofort dem { -service-desk }.
        - Ändern Sie Ihr Passwort, tragen Sie das neue gleich auch auf dem Gerät ein.

done-export = { -thunderbird } ist auf dem Gerät eingerichtet
    .text =
        Nachrichten können Sie dort jetzt lesen und senden. Den Kalender sehen Sie in { -ox-browser }.

        Geht das Gerät verloren, melden Sie es sofort dem { -service-desk }.

contact-lost = Rufen Sie sofort den { -service-desk } an
    .text =
        Warten Sie nicht ab, ob das Gerät wieder auftaucht. Der { -service-desk } kann den Zugang sperren.

        Halten Sie bereit:

        - Art des Geräts, und ob es dienstlich ist
        - wann und wo Sie es zuletzt hatten
        - ob es mit einem Code oder Fingerabdruck gesperrt ist

        Nach dem Anruf:

        1. Öffnen Sie an Ihrem Computer { op-ox-address }.
        2. Suchen Sie in den Einstellungen nach { ox-active-clients }. Dort sehen Sie meist, welche Geräte angemeldet sind.
        3. Wählen Sie { ox-sign-out-all }, wenn das angeboten wird. Danach melden Sie sich neu an.

        Fragen Sie am Telefon auch, ob Sie Ihr Passwort ändern sollen.

contact-private = Fragen Sie zuerst, ob Ihr eigenes Gerät erlaubt ist
    .text =
        Verbinden Sie es erst, wenn Ihre Dienststelle das erlaubt. Die Regeln finden Sie hier: { op-mobile-guide }

        Fragen dazu beantwortet der { -service-desk }.

        Halten Sie bereit:

        - Art des Geräts
        - was Sie darauf brauchen: Nachrichten, Kalender oder Kontakte
        - ob Sie auch ein Dienstgerät haben

contact-set-up = Der { -service-desk } verbindet das Gerät mit Ihnen
    .text =
        Welcher Weg der richtige ist, hängt vom Gerät ab. Auf Android brauchen Kalender und Kontakte oft eine zusätzliche App. Was erlaubt ist, steht hier: { op-mobile-guide }

        Halten Sie bereit:

        - Art des Geräts, und ob es dienstlich ist
        - was Sie darauf brauchen: Nachrichten, Kalender oder Kontakte
        - wie weit Sie gekommen sind, und den genauen Text einer Meldung

        Arbeiten Sie so lange in { -ox-browser }.

contact-parts = Kalender oder Kontakte kommen nicht auf das Gerät
    .text =
        Auf Android brauchen Kalender und Kontakte oft eine zusätzliche App. Ob es die für Sie gibt, sagt Ihnen der { -service-desk }.

        Halten Sie bereit:

        - Art des Geräts, und ob es dienstlich ist
        - was fehlt, und ob es früher da war
        - ob es in { -ox-browser } richtig ist

        Sehen Sie so lange in { -ox-browser } nach. Verteilerlisten überträgt der Abgleich meist nicht.

contact-old = Das Gerät hängt noch am alten { -mailbox }
    .text =
        Der { -service-desk } rettet mit Ihnen, was fehlt, und stellt das Gerät um. Entfernen Sie bis dahin kein Konto vom Gerät.

        Schreiben und lesen Sie so lange in { -ox-browser }. Was Sie auf dem Gerät schreiben, kommt vielleicht nicht an.

        Halten Sie bereit:

        - Art des Geräts, und ob es dienstlich ist
        - was in { -ox-browser } fehlt, mit zwei Beispielen
        - von wann der letzte Eintrag auf dem Gerät ist

contact-device = Das Gerät lässt sich nicht verbinden
    .text =
        Arbeiten Sie vorerst in { -ox-browser }. Haben Sie Ihr Passwort geändert? Dann lassen Sie das Gerät im Flugmodus. Sonst kann es Ihr Konto sperren.

        Halten Sie für den { -service-desk } bereit:

        - Art des Geräts, und ob es dienstlich ist
        - den genauen Text der Meldung
        - wann es zuletzt ging
        - wann Sie Ihr Passwort zuletzt geändert haben

        > Nennen Sie Ihr Passwort niemandem, auch nicht dem { -service-desk }.
