# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Suche findet nichts, oder ein Ordner ist beschädigt
    .summary = Die Suche findet eine Nachricht nicht, oder ein Ordner ist leer oder durcheinander.
    .keywords = Suche, suchen, finden, Suche geht nicht, Suche findet nichts, Suche unvollständig, Suchfeld, Suchleiste, Volltextsuche, globale Suche, Nachricht nicht auffindbar, alte Mail finden, keine Treffer, Keine passenden Objekte gefunden, Schnellfilter, Filter aktiv, Nachrichten suchen, Suchordner, Index, Indizierung, indexieren, global-messages-db.sqlite, msf, mbox, Reparieren, Ordner reparieren, Ordner kaputt, Ordner beschädigt, Ordner defekt, Ordner leer, Nachricht leer, falscher Inhalt, Betreff passt nicht, Ordner komprimieren, Komprimieren, Alle Ordner komprimieren, Platz sparen, Erweiterte Suche, Sofortsuche, wie in Outlook suchen

in-ox = Finden Sie die Nachricht in { -ox-browser }?
    .hint = Dort können Sie sofort weiterarbeiten, auch wenn { -thunderbird } nichts findet.
    .answer-works = Ja, dort ist sie
    .answer-fails = Nein, dort auch nicht
    .answer-folder = Es geht um einen Ordner, der nicht stimmt
    .answer-compact = { -thunderbird } möchte Ordner komprimieren
    .answer-untried = Weiß ich nicht, noch nicht gesucht

try-ox = In { -ox-browser } suchen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Schreiben Sie den Namen des Absenders oder ein Wort aus dem Betreff in das Suchfeld.
        3. Wählen Sie { ox-search-all-folders }, wenn es angeboten wird.

        Haben Sie die Nachricht? Dann wählen Sie Ja.

enough = Reicht Ihnen das fürs Erste?
    .hint = In { -ox } können Sie sofort weiterarbeiten.
    .answer-enough = Ja, ich arbeite in { -ox } weiter
    .answer-thunderbird = Nein, es soll auch in { -thunderbird } gehen
    .answer-unsure = Weiß ich nicht

ox-what = Was geschieht in { -ox-browser }?
    .answer-nothing = Die Suche findet die Nachricht nicht
    .answer-login = Ich kann mich dort nicht anmelden
    .answer-ox-down = { -ox } lässt sich nicht öffnen
    .answer-unsure = Weiß ich nicht

search-ox = In { -ox-browser } gründlicher suchen
    .text =
        Vielleicht meldet { -ox }: { ox-no-matches } Dann war die Suche wohl zu eng.

        1. Suchen Sie mit nur einem Wort, am besten mit einem Namen.
        2. Achten Sie darauf, wo gesucht wird. Wählen Sie { ox-search-all-folders }, wenn es angeboten wird.
        3. Sehen Sie auch in den Ordner für Spam, ins Archiv und in den Papierkorb.
        4. Ging die Nachricht an ein { -shared-mailbox }? Dann suchen Sie auch dort.
        5. Haben Sie die Nachricht selbst gesendet? Dann sehen Sie in den Ordner für gesendete Nachrichten.

which-message = Was für eine Nachricht ist es?
    .answer-never = Ich habe sie noch nie gesehen
    .answer-encrypted = Sie ist verschlüsselt
    .answer-old = Sie ist von vor der Umstellung auf { -ox }
    .answer-other = Sie war schon da, ich finde sie nur nicht
    .answer-unsure = Weiß ich nicht

search-encrypted = Eine verschlüsselte Nachricht suchen
    .text =
        Den Text verschlüsselter Nachrichten kann die Suche meist nicht lesen.

        1. Suchen Sie nach dem Absender oder nach dem Betreff.
        2. Sortieren Sie den Ordner nach dem Datum und sehen Sie am richtigen Tag nach.

tb-what = Was geschieht in { -thunderbird }?
    .answer-folder = Im Ordner finde ich die Nachricht nicht
    .answer-all = Das Suchfeld ganz oben findet nichts oder zu wenig
    .answer-damaged = Ein Ordner ist leer, durcheinander oder zeigt falsche Nachrichten
    .answer-new = Neue Nachrichten kommen gar nicht an
    .answer-unsure = Weiß ich nicht

quick-filter = { tb-quick-filter } prüfen
    .text =
        Diese Suche über der Liste sieht nur in den Ordner, der gerade offen ist.

        1. Klicken Sie auf den Ordner, in dem die Nachricht liegen soll.
        2. Ist der { tb-quick-filter } an? Löschen Sie seinen Suchtext.
        3. Schalten Sie alle seine Knöpfe aus, etwa den für ungelesene Nachrichten.
        4. Sehen Sie in der Liste nach.
        5. Suchen Sie dann mit nur einem Wort noch einmal.

search-messages = In mehreren Ordnern suchen
    .text =
        1. Drücken Sie in { -thunderbird } Strg+Umschalt+F. In der Menüleiste ist das { tb-menu-edit } › { tb-find } › { tb-search-messages }
        2. Wählen Sie oben im Fenster Ihr Konto statt eines einzelnen Ordners.
        3. Schließen Sie Unterordner in die Suche ein.
        4. Gibt es eine Auswahl für die Suche auf dem Server? Schalten Sie sie ein.
        5. Suchen Sie zuerst nur im Betreff oder nach dem Absender.

how-many = In wie vielen Ordnern fehlen Nachrichten?
    .hint = Vergleichen Sie mit { -ox-browser }.
    .answer-one = Nur in einem Ordner
    .answer-several = In mehreren Ordnern
    .answer-unsure = Weiß ich nicht

indexing = Suchverzeichnis einschalten
    .text =
        Das Suchfeld ganz oben findet nur, was { -thunderbird } schon in sein Suchverzeichnis aufgenommen hat.

        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-settings } › { tb-settings-general }.
        2. Setzen Sie das Häkchen bei { tb-global-search }.
        3. Klicken Sie mit der rechten Maustaste auf den Ordner, in dem Treffer fehlen. Wählen Sie { tb-properties }.
        4. Setzen Sie das Häkchen bei { tb-folder-global-search } und bestätigen Sie.
        5. Lassen Sie { -thunderbird } offen. Wie weit es ist, sehen Sie unter ☰ › { tb-app-menu-tools } › { tb-activity-manager }.
        6. Suchen Sie danach noch einmal.

        Bei vielen Nachrichten kann das lange dauern. Bis dahin findet die Suche nur einen Teil. Arbeiten können Sie trotzdem.

keep-messages = Texte auf diesem Computer bereithalten
    .text =
        Den Text einer Nachricht findet { -thunderbird } nur, wenn er auf Ihrem Computer liegt.

        > Das braucht viel Platz und lädt viele Daten. Arbeiten Sie auf einem virtuellen Arbeitsplatz oder an wechselnden Computern? Dann ändern Sie nichts und wählen Nein.

        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-account-settings }.
        2. Klicken Sie bei Ihrem Konto auf { tb-sync-storage }.
        3. Setzen Sie das Häkchen bei { tb-keep-messages }.
        4. Lassen Sie { -thunderbird } eine Weile offen, am besten im Büro.
        5. Suchen Sie danach noch einmal.

rebuild = Suchverzeichnis neu anlegen
    .text =
        Möchten Sie das nicht selbst tun? Oder arbeiten Sie auf einem virtuellen Arbeitsplatz? Dann wählen Sie Nein.

        > Löschen Sie nur die eine Datei, die hier genannt ist. Alle anderen Dateien in diesem Ordner braucht { -thunderbird }.

        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-app-menu-help } › { tb-troubleshooting-info }.
        2. Suchen Sie dort die Zeile mit dem Profilordner. Öffnen Sie diesen Ordner.
        3. Beenden Sie { -thunderbird }. Lassen Sie den Ordner offen.
        4. Löschen Sie die Datei `global-messages-db.sqlite`. Je nach Einstellung sehen Sie nur `global-messages-db`.
        5. Starten Sie { -thunderbird } und lassen Sie es offen.
        6. Warten Sie, bis ☰ › { tb-app-menu-tools } › { tb-activity-manager } keine Arbeit mehr zeigt. Suchen Sie dann noch einmal.

        Ihre Nachrichten bleiben erhalten. Nur das Suchverzeichnis entsteht neu. Bis dahin findet die Suche nur einen Teil.

folder-in-ox = Zeigt { -ox-browser } den Ordner richtig?
    .hint = Öffnen Sie denselben Ordner dort und vergleichen Sie.
    .answer-yes = Ja, dort ist alles richtig
    .answer-no = Nein, dort stimmt er auch nicht
    .answer-unsure = Weiß ich nicht

clear-filter = { tb-quick-filter } ausschalten
    .text =
        Ein Ordner sieht oft leer aus, weil ein Filter an ist.

        1. Klicken Sie auf den Ordner.
        2. Ist der { tb-quick-filter } an? Löschen Sie seinen Suchtext.
        3. Schalten Sie den { tb-quick-filter } aus.
        4. Beenden Sie { -thunderbird } und starten Sie es neu.
        5. Sehen Sie noch einmal in den Ordner.

others = Geht gerade auch bei anderen etwas nicht?
    .hint = Fragen Sie kurz im Büro oder am Telefon nach.
    .answer-several = Ja, bei mehreren
    .answer-alone = Nein, nur bei mir
    .answer-unsure = Weiß ich nicht

repair = Ordner reparieren
    .text =
        > Tun Sie das nur bei einem Ordner mit Nachrichten vom Server. Liegt er unter { tb-local-folders }? Dann wählen Sie Nein.

        Ihre Nachrichten bleiben auf dem Server. { -thunderbird } baut nur sein eigenes Verzeichnis neu auf.

        1. Klicken Sie mit der rechten Maustaste auf den Ordner.
        2. Wählen Sie { tb-properties } › { tb-folder-general }.
        3. Klicken Sie auf { tb-repair-folder }.
        4. Warten Sie, bis die Liste wieder vollständig ist. Bei großen Ordnern dauert das.

compact = Ordner komprimieren lassen
    .text =
        Das ist kein Fehler. { -thunderbird } räumt den Platz auf, den gelöschte Nachrichten noch belegen. Sichtbare Nachrichten gehen nicht verloren.

        1. Stimmen Sie zu, wenn Sie gerade etwas Zeit haben. Sonst lehnen Sie ab. { -thunderbird } fragt meist später wieder.
        2. Warten Sie, bis es fertig ist.
        3. Beenden Sie { -thunderbird } in dieser Zeit nicht. Schalten Sie den Computer nicht aus.

        Stimmt danach alles? Dann wählen Sie Ja.

done = Die Suche in { -thunderbird } findet Ihre Nachricht
    .text = Fehlt später wieder etwas, suchen Sie zuerst in { -ox-browser }.

done-in-ox = Sie suchen vorerst in { -ox-browser }
    .text = Soll es später auch in { -thunderbird } gehen? Dann beginnen Sie diese Anleitung neu.

done-found = Ihre Nachricht ist gefunden
    .text = Lag sie im falschen Ordner? Dann verschieben Sie sie dorthin, wo Sie sie suchen.

done-folder = Der Ordner ist wieder in Ordnung
    .text = Kommt das öfter vor, sagen Sie dem { -service-desk } Bescheid.

done-compact = Der Platz ist aufgeräumt
    .text = { -thunderbird } kann von Zeit zu Zeit wieder fragen. Sie dürfen jedes Mal zustimmen.

contact-old = Eine Nachricht von vor der Umstellung fehlt
    .text =
        Der { -service-desk } prüft, ob sie bei der Umstellung auf { -ox } liegen geblieben ist.

        Halten Sie bereit:

        - Absender, Betreff und ungefähres Datum der Nachricht
        - in welchem Ordner sie lag
        - ob noch mehr Nachrichten fehlen

contact-missing = Die Nachricht ist auch in { -ox } nicht zu finden
    .text =
        Der { -service-desk } sucht auf dem Server weiter.

        Halten Sie bereit:

        - Absender, Betreff und ungefähres Datum der Nachricht
        - wann und wo Sie die Nachricht zuletzt gesehen haben
        - ob noch ein anderes Gerät oder eine andere Person das { -mailbox } nutzt

contact-search = { -thunderbird } findet nichts, { -ox-browser } schon
    .text =
        Suchen Sie vorerst in { -ox-browser }. Der { -service-desk } prüft das Suchverzeichnis in { -thunderbird } mit Ihnen.

        Halten Sie bereit:

        - ein Beispiel: Absender, Betreff und Ordner einer Nachricht
        - mit welchem Wort Sie gesucht haben
        - ob Sie an einem festen Computer oder einem virtuellen Arbeitsplatz arbeiten

contact-folder = Ein Ordner in { -thunderbird } stimmt weiterhin nicht
    .text =
        Arbeiten Sie vorerst in { -ox-browser }. Löschen Sie weder den Ordner noch das Konto. Der { -service-desk } sieht sich den Ordner mit Ihnen an.

        Halten Sie bereit:

        - den Namen des Ordners und wo er in der Liste steht
        - was Sie sehen und was fehlt
        - den genauen Text einer Meldung

contact-folder-ox = Der Ordner stimmt auch in { -ox-browser } nicht
    .text =
        Der Fehler liegt wahrscheinlich nicht an { -thunderbird }. Löschen Sie den Ordner nicht. Der { -service-desk } sieht auf dem Server nach.

        Halten Sie bereit:

        - den Namen des Ordners und wem er gehört
        - was Sie sehen und was fehlt
        - seit wann das so ist
