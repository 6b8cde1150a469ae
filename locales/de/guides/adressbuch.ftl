# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Adresse fehlt, ist falsch oder wird nicht vorgeschlagen
    .summary = Sie finden eine Person, Ihre Kontakte oder eine Verteilerliste nicht, oder eine alte Adresse wird vorgeschlagen.
    .keywords = Adressbuch, Adressbücher, Adresbuch, Adressen, Adresse fehlt, Adresse falsch, alte Adresse, falsche Adresse, falscher Vorschlag, Vorschlag, Vorschläge, Autovervollständigung, Autocomplete, automatische Vervollständigung, Namensvorschläge, Empfänger wird nicht vorgeschlagen, Empfänger nicht gefunden, Namen überprüfen, Kontakte, Kontakt, Kontakte weg, Kontakte fehlen, Kontakte importieren, Telefonbuch, globales Adressbuch, Globale Adressliste, GAL, Offline-Adressbuch, Exchange Adressbuch, Outlook Kontakte, Kolleginnen und Kollegen suchen, Kollegin fehlt, Kollege fehlt, Verteiler, Verteilerliste, Verteilerlisten, Kontaktgruppe, Adressliste, Gesammelte Adressen, Persönliches Adressbuch, LDAP, Verzeichnisserver, CardDAV, Carddaf, Adressbuch synchronisieren, Adressbuch hinzufügen, Adressbuch einbinden, schreibgeschützt, Kontakt lässt sich nicht ändern, Keine Autovervollständigungseinträge gefunden, Keine passenden Objekte gefunden, IMCEAEX, X.500, 5.1.1

in-ox = Finden Sie die Adresse im Adressbuch von { -ox-browser }?
    .hint = Dort können Sie sofort weiterarbeiten, auch wenn { -thunderbird } die Adresse nicht zeigt.
    .answer-works = Ja, dort steht sie richtig
    .answer-fails = Nein, dort fehlt sie auch
    .answer-old = Beim Schreiben wird mir eine alte oder falsche Adresse vorgeschlagen
    .answer-untried = Weiß ich nicht, noch nicht nachgesehen

try-ox = Im Adressbuch von { -ox } nachsehen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie dort { ox-address-book }.
        3. Kolleginnen und Kollegen suchen Sie in der Liste { ox-global-address-list }.
        4. Eigene Kontakte suchen Sie in der Liste { ox-personal-address-book }.

        Steht die richtige Adresse dort, wählen Sie Ja.

enough = Reicht Ihnen das fürs Erste?
    .hint = In { -ox } können Sie der Person sofort schreiben.
    .answer-enough = Ja, ich arbeite in { -ox } weiter
    .answer-thunderbird = Nein, es soll auch in { -thunderbird } gehen
    .answer-unsure = Weiß ich nicht

ox-what = Was fehlt oder geht nicht in { -ox-browser }?
    .answer-person = Eine Kollegin, ein Kollege oder eine Stelle der Verwaltung
    .answer-own = Meine eigenen Kontakte
    .answer-list = Eine Verteilerliste
    .answer-login = Ich kann mich dort nicht anmelden
    .answer-ox-down = { -ox } lässt sich nicht öffnen
    .answer-unsure = Weiß ich nicht

search-ox = Mit weniger Buchstaben suchen
    .text =
        1. Öffnen Sie in { -ox-browser } { ox-address-book } und dort die Liste { ox-global-address-list }.
        2. Suchen Sie nur nach dem Nachnamen oder nach seinem Anfang.
        3. Versuchen Sie auch andere Schreibweisen, etwa ae statt ä, und einen früheren Nachnamen.
        4. Fragen Sie die Person oder jemanden aus ihrem Büro nach der Adresse.

        Haben Sie die richtige Adresse gefunden? Dann wählen Sie Ja.

own-contacts = In allen Adressbüchern nachsehen
    .text =
        1. Öffnen Sie in { -ox-browser } { ox-address-book }.
        2. Öffnen Sie links { ox-personal-address-book }.
        3. Sehen Sie auch in den anderen Adressbüchern nach, die dort stehen.
        4. Hat eine andere Person das Adressbuch für Sie freigegeben? Dann sehen Sie unter { ox-shared-address-books } nach.

        Haben Sie Ihre Kontakte gefunden? Dann wählen Sie Ja.

whose-list = Wer hat die Verteilerliste angelegt?
    .hint = Eine Verteilerliste fasst mehrere Adressen unter einem Namen zusammen.
    .answer-mine = Ich selbst, oder ich möchte eine neue
    .answer-other = Eine andere Person oder eine andere Stelle
    .answer-unsure = Weiß ich nicht

new-list = Verteilerliste in { -ox } anlegen
    .text =
        1. Öffnen Sie in { -ox-browser } { ox-address-book } und dort Ihr eigenes Adressbuch.
        2. Legen Sie einen neuen Eintrag an und wählen Sie { ox-new-distribution-list }.
        3. Geben Sie der Liste einen Namen.
        4. Fügen Sie die Personen hinzu und speichern Sie.
        5. Schreiben Sie eine neue Nachricht und tippen Sie beim Empfänger den Namen der Liste.

tb-what = Was geht in { -thunderbird } nicht?
    .answer-suggestions = Beim Schreiben wird niemand vorgeschlagen
    .answer-book = Das Adressbuch aus { -ox } fehlt
    .answer-outdated = Einträge fehlen oder sind alt
    .answer-read-only = Ich kann nichts ändern
    .answer-list = Eine Verteilerliste fehlt
    .answer-unsure = Weiß ich nicht

whose-address = Wer wird nicht vorgeschlagen?
    .answer-colleagues = Kolleginnen und Kollegen aus der Verwaltung
    .answer-own = Meine eigenen Kontakte
    .answer-unsure = Weiß ich nicht

directory = Vorschläge aus dem Verzeichnis einschalten
    .text =
        { -thunderbird } sucht im Verzeichnis der Verwaltung erst, wenn Sie das einschalten. Es geht nur mit Verbindung zum Netz.

        1. Öffnen Sie ☰ (Menü rechts oben) › { tb-settings } › { tb-settings-compose }.
        2. Suchen Sie die Stelle { tb-autocomplete }
        3. Setzen Sie das Häkchen bei { tb-ldap-server } Wählen Sie daneben das Verzeichnis aus. Steht keines zur Wahl, wählen Sie hier Nein.
        4. Öffnen Sie ☰ › { tb-account-settings } und bei Ihrem Konto { tb-addressing }.
        5. Steht dort { tb-ldap-account-other } ohne Verzeichnis? Dann wählen Sie { tb-ldap-account-global }.
        6. Schreiben Sie eine neue Nachricht und tippen Sie beim Empfänger den Anfang eines Nachnamens.

book-there = Sehen Sie in { -thunderbird } ein Adressbuch aus { -ox }?
    .text =
        1. Öffnen Sie in { -thunderbird } das Adressbuch. In der Menüleiste steht es unter { tb-menu-tools } › { tb-address-book }.
        2. Sehen Sie links in die Liste der Adressbücher.

        Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

sync-book = Adressbuch in { -thunderbird } abgleichen
    .text =
        1. Öffnen Sie in { -thunderbird } das Adressbuch. In der Menüleiste steht es unter { tb-menu-tools } › { tb-address-book }.
        2. Klicken Sie mit der rechten Maustaste auf das Adressbuch aus { -ox }.
        3. Wählen Sie { tb-address-book-sync }. Fehlt dieser Eintrag, nehmen Sie den nächsten Schritt.
        4. Beenden Sie { -thunderbird } und starten Sie es neu.
        5. Suchen Sie die Person noch einmal.

        > Löschen Sie das Adressbuch nicht. Sonst gehen vielleicht Kontakte verloren.

add-book = Adressbuch aus { -ox } hinzufügen
    .text =
        1. Öffnen Sie in { -thunderbird } ☰ (Menü rechts oben) › { tb-add-account } › { tb-carddav-book }. In der Menüleiste steht das auch unter { tb-menu-file } › { tb-menu-new }.
        2. Tragen Sie Ihren eigenen Benutzernamen ein.
        3. Bei { tb-carddav-location } tragen Sie `{ op-dav-server }` ein und gehen weiter.
        4. Melden Sie sich mit Ihrem eigenen Passwort an, wenn { -thunderbird } danach fragt.
        5. Setzen Sie bei { tb-carddav-available } die Häkchen und gehen Sie weiter.

        Welche Adressbücher dort stehen, legt der Betrieb fest. Die Verteilerlisten aus { -ox } sind nicht dabei.

add-result = Was zeigt { -thunderbird } beim Hinzufügen?
    .answer-rejected = Es fragt immer wieder nach dem Passwort oder lehnt es ab
    .answer-other = Eine andere Meldung, oder es findet kein Adressbuch
    .answer-unsure = Weiß ich nicht

which-book = In welchem Adressbuch möchten Sie etwas ändern?
    .answer-own = In meinem eigenen
    .answer-global = In der Liste der ganzen Verwaltung
    .answer-unsure = Weiß ich nicht

writable = Schreibschutz in { -thunderbird } entfernen
    .text =
        1. Öffnen Sie in { -thunderbird } das Adressbuch. In der Menüleiste steht es unter { tb-menu-tools } › { tb-address-book }.
        2. Klicken Sie links mit der rechten Maustaste auf Ihr Adressbuch und öffnen Sie die { tb-properties }.
        3. Ist { tb-carddav-read-only } angehakt? Dann entfernen Sie das Häkchen und bestätigen.
        4. Ändern Sie den Eintrag noch einmal.

        Lässt sich das Häkchen nicht entfernen? Dann wählen Sie Nein.

change-in-ox = Eintrag in { -ox-browser } ändern
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie { ox-address-book } und dort Ihr eigenes Adressbuch.
        3. Öffnen Sie den Eintrag zum Bearbeiten, ändern und speichern Sie ihn.

        Die Liste { ox-global-address-list } können Sie meist nicht selbst ändern. Wählen Sie dann Nein.

client = Womit schreiben Sie Nachrichten?
    .answer-thunderbird = { -thunderbird }
    .answer-ox = { -ox-browser }
    .answer-unsure = Weiß ich nicht

delete-old = Alten Vorschlag in { -thunderbird } löschen
    .text =
        { -thunderbird } sammelt Adressen, an die Sie schreiben. Auch alte schlägt es dann wieder vor.

        1. Öffnen Sie in { -thunderbird } das Adressbuch. In der Menüleiste steht es unter { tb-menu-tools } › { tb-address-book }.
        2. Öffnen Sie links das Adressbuch mit den gesammelten Adressen.
        3. Suchen Sie nach der alten Adresse und löschen Sie nur diesen Eintrag.
        4. Suchen Sie sie auch in Ihren anderen Adressbüchern. Verbessern Sie dort den Eintrag, statt ihn zu löschen.

        > Was Sie in einem Adressbuch aus { -ox } ändern oder löschen, ändert sich auch in { -ox }.

delete-old-ox = Alte Adresse in { -ox } verbessern oder löschen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie { ox-address-book } und suchen Sie in Ihren eigenen Adressbüchern nach der alten Adresse.
        3. Verbessern Sie den Eintrag. Brauchen Sie ihn nicht mehr, löschen Sie ihn.
        4. Schreiben Sie eine neue Nachricht. Kolleginnen und Kollegen wählen Sie aus { ox-global-address-list }.

        Steht die falsche Adresse in { ox-global-address-list }? Dann wählen Sie Nein.

done = Das Adressbuch in { -thunderbird } funktioniert
    .text = Fehlt später wieder jemand, sehen Sie zuerst in { -ox-browser } nach.

done-in-ox = Sie arbeiten vorerst in { -ox-browser }
    .text = Soll es später auch in { -thunderbird } gehen? Dann beginnen Sie diese Anleitung neu.

done-found = Sie haben die Adresse
    .text = Fehlt sie in { -thunderbird }? Dann beginnen Sie diese Anleitung neu und wählen bei der ersten Frage Ja.

done-list = Ihre Verteilerliste ist angelegt
    .text = Sie funktioniert in { -ox-browser }. In { -thunderbird } erscheint sie nicht.

done-changed = Der Eintrag ist geändert
    .text = { -thunderbird } zeigt die Änderung nach dem nächsten Abgleich. Das kann etwas dauern.

done-old = Die alte Adresse wird nicht mehr vorgeschlagen
    .text = Kam eine Nachricht an die alte Adresse zurück? Dann senden Sie sie noch einmal an die richtige.

no-lists = Verteilerlisten aus { -ox } gibt es in { -thunderbird } nicht
    .text =
        Der Abgleich überträgt nur einzelne Kontakte, keine Verteilerlisten.

        - Schreiben Sie in { -ox-browser }, wenn Sie die Liste brauchen.
        - Oder legen Sie im Adressbuch von { -thunderbird } eine eigene Liste an. Sie müssen sie dann selbst aktuell halten.

contact-directory = In der Liste der Verwaltung fehlt etwas oder ist falsch
    .text =
        Diese Liste pflegt die Administration. Der { -service-desk } gibt Ihre Meldung weiter.

        Halten Sie bereit:

        - Name und Dienststelle der Person
        - was fehlt oder falsch ist, und wie es richtig heißt
        - seit wann die Person dort arbeitet, wenn Sie es wissen

        Kennen Sie die richtige Adresse? Dann tippen Sie sie vorerst von Hand.

contact-change = Der Eintrag lässt sich nicht ändern
    .text =
        Die Liste der ganzen Verwaltung pflegt die Administration. Bei anderen Adressbüchern fehlt vielleicht das Recht zum Ändern. Der { -service-desk } klärt das mit Ihnen.

        Halten Sie bereit:

        - in welchem Adressbuch der Eintrag steht und wem es gehört
        - was falsch ist, und wie es richtig heißt
        - den genauen Text einer Meldung

contact-own = Ihre eigenen Kontakte fehlen
    .text =
        Vielleicht sind sie bei der Umstellung nicht mitgekommen. Das prüft der { -service-desk }.

        Halten Sie bereit:

        - wo die Kontakte früher standen, etwa in Outlook oder auf dem Smartphone
        - wie viele ungefähr fehlen, und zwei Namen als Beispiel
        - seit wann sie fehlen

        > Löschen Sie bis dahin kein altes Konto und keine alten Dateien. Die Kontakte stehen vielleicht nur noch dort.

contact-list = Eine Verteilerliste fehlt
    .text =
        Fragen Sie zuerst die Person, die die Liste führt. Sonst sucht der { -service-desk } danach.

        Halten Sie bereit:

        - den Namen der Liste und ihre Adresse, wenn sie eine hat
        - wer sie führt und wer darauf steht
        - wann Sie sie zuletzt genutzt haben

        Eilt es? Dann tippen Sie die Adressen vorerst einzeln.

contact-thunderbird = In { -ox } steht die Adresse, in { -thunderbird } nicht
    .text =
        Schreiben Sie vorerst in { -ox-browser }. Der { -service-desk } prüft das Adressbuch in { -thunderbird } mit Ihnen.

        Halten Sie bereit:

        - welche Adressbücher { -thunderbird } zeigt
        - einen Namen, der fehlt
        - den genauen Text einer Meldung

contact-old = Die falsche Adresse erscheint weiter
    .text =
        Tippen Sie die richtige Adresse vorerst von Hand. Der { -service-desk } sucht mit Ihnen, woher der Vorschlag kommt.

        Halten Sie bereit:

        - die falsche und die richtige Adresse
        - in welchem Programm Sie den Vorschlag sehen
        - ob sie in { ox-global-address-list } falsch steht
