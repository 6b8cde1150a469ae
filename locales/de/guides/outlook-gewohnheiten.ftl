# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Was Sie aus Outlook kennen und vermissen
    .summary = Regeln, Kategorien, Rückruf, Vorlagen, Favoriten: wo Sie es jetzt finden und was es nicht mehr gibt.
    .keywords = Outlook, Outlook vermissen, wie in Outlook, früher in Outlook, Umstieg, Umstellung, Gewohnheit, wo ist, wo finde ich, gibt es nicht mehr, Regeln, Posteingangsregeln, Regelassistent, Regeln und Benachrichtigungen, Filter, automatisch verschieben, Kategorien, Kategorie, farbige Kategorien, Farben, Schlagwörter, Nachricht zurückrufen, Rückruf, zurückholen, zurückziehen, Mail zurückholen, Abstimmung, Abstimmungsschaltflächen, Abstimmungsbutton, Umfrage, Lesebestätigung, Übermittlungsbestätigung, Empfangsbestätigung, Nachverfolgung, zur Nachverfolgung kennzeichnen, Fähnchen, Wiedervorlage, Schnellbausteine, Textbausteine, QuickSteps, QuickParts, Vorlagen, oft-Datei, als Anlage weiterleiten, Favoriten, Öffentliche Ordner, Kalender überlagern, Kalender nebeneinander, Terminplanungsassistent, Planungsassistent, Frei/Gebucht, Aufgaben, To-do, Lesebereich, Vorschau, Ansicht, Tastenkürzel, Tastenkombination, Shortcuts, pst, msg, eml, Archivdatei, Datendatei

topic = Was aus Outlook suchen Sie?
    .hint = Einzelne Wörter finden Sie auch auf der Seite „Wo ist es jetzt?“.
    .answer-writing = Etwas beim Schreiben und Senden
    .answer-sorting = Etwas zum Lesen, Ordnen und Suchen
    .answer-shared = Öffentliche Ordner oder ein gemeinsames { -mailbox }
    .answer-calendar = Etwas im Kalender oder bei den Aufgaben
    .answer-file = Ich habe eine alte Datei aus Outlook
    .answer-keyboard = Tastenkürzel
    .answer-unsure = Weiß ich nicht, oder nichts davon

writing = Was möchten Sie beim Schreiben tun?
    .answer-recall = Eine gesendete Nachricht zurückrufen
    .answer-receipt = Eine Lesebestätigung anfordern
    .answer-voting = Über etwas abstimmen lassen
    .answer-text-blocks = Fertige Texte einfügen (Schnellbausteine, Vorlagen)
    .answer-forward = Eine Nachricht als Anlage weiterleiten
    .answer-signature = Eine Signatur einrichten
    .answer-absence = Eine Abwesenheit melden
    .answer-recipients = Adressen oder Verteilerlisten finden
    .answer-unsure = Weiß ich nicht, oder etwas anderes

receipt = Lesebestätigung anfordern
    .text =
        In **{ -thunderbird }**:

        1. Öffnen Sie eine neue Nachricht.
        2. Wählen Sie in der Menüleiste dieses Fensters { tb-compose-options } › { tb-return-receipt }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.

        In **{ -ox-browser }**:

        1. Öffnen Sie eine neue Nachricht.
        2. Sehen Sie in den Optionen der Nachricht nach. Meist lässt sich dort eine Lesebestätigung anfordern.

        > Wer die Nachricht bekommt, kann die Bestätigung ablehnen. Keine Bestätigung heißt also nicht, dass niemand sie gelesen hat.

text-blocks = Fertige Texte als Vorlage speichern
    .text =
        In **{ -thunderbird }**:

        1. Schreiben Sie eine neue Nachricht mit Ihrem Text. Sie brauchen noch keine Adresse.
        2. Wählen Sie in der Menüleiste dieses Fensters { tb-menu-file } › { tb-save-as } › { tb-save-template }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
        3. Schließen Sie das Fenster.
        4. Öffnen Sie den Ordner { tb-templates } und wählen Sie dort die Vorlage aus.
        5. Wählen Sie in der Menüleiste { tb-menu-message } › { tb-new-from-template }.

        In **{ -ox-browser }** können Sie einen kurzen Text als weitere Signatur anlegen:

        1. Suchen Sie in den Einstellungen nach { ox-signatures }.
        2. Wählen Sie { ox-signature-add } und geben Sie Ihren Text ein.
        3. Wählen Sie diese Signatur beim Schreiben aus.

forward = Nachricht als Anlage weiterleiten
    .text =
        In **{ -thunderbird }**:

        1. Wählen Sie die Nachricht aus.
        2. Wählen Sie in der Menüleiste { tb-menu-message } › { tb-forward-as } › { tb-forward-as-attachment }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.

        In **{ -ox-browser }**:

        1. Suchen Sie in den Einstellungen nach { ox-forward-as }.
        2. Wählen Sie, dass { -ox } Nachrichten als Anhang weiterleitet.
        3. Leiten Sie die Nachricht weiter.

        Die Einstellung in { -ox } gilt dann für alle Nachrichten, die Sie weiterleiten.

sorting = Wie möchten Sie Nachrichten lesen oder ordnen?
    .answer-rules = Automatisch sortieren (Regeln)
    .answer-categories = Mit Kategorien und Farben
    .answer-follow-up = Kennzeichnen, um daran zu denken (Nachverfolgung)
    .answer-favourites = Mit Ordnern in den Favoriten
    .answer-layout = Mit einem anderen Aussehen, etwa dem Lesebereich
    .answer-search = Ich möchte etwas suchen
    .answer-unsure = Weiß ich nicht, oder etwas anderes

rules = Regel in { -ox-browser } anlegen
    .text =
        Legen Sie Regeln in { -ox } an. Der Server führt sie aus, auch wenn Ihr Computer aus ist.

        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Suchen Sie in den Einstellungen nach { ox-filter-rules }.
        3. Ist Ihre alte Regel schon da? Dann prüfen Sie nur, ob sie stimmt.
        4. Wählen Sie sonst { ox-add-rule }.
        5. Legen Sie mit { ox-add-condition } fest, für welche Nachrichten die Regel gilt.
        6. Legen Sie mit { ox-add-action } fest, was geschehen soll, etwa { ox-file-into }.
        7. Speichern Sie.

        > Filter in { -thunderbird } arbeiten nur, solange { -thunderbird } offen ist. Sie stehen unter ☰ (Menü rechts oben) › { tb-app-menu-tools } › { tb-message-filters }.

        Zeigt { -thunderbird } in dem Ordner danach nichts Neues an? Dabei hilft die Anleitung [Neue Nachrichten erscheinen nicht](#lotse=guide/mail-empfangen).

categories = Nachricht mit Farbe oder Schlagwort versehen
    .text =
        In **{ -thunderbird }** heißen Kategorien { tb-tag }:

        1. Wählen Sie die Nachricht aus.
        2. Wählen Sie in der Menüleiste { tb-menu-message } › { tb-tag }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
        3. Wählen Sie ein Schlagwort. Dort legen Sie auch eigene an.

        In **{ -ox-browser }**:

        1. Öffnen Sie das Menü der Nachricht.
        2. Wählen Sie { ox-set-category } oder { ox-set-color }, je nachdem, was angeboten wird.

        > Beide Programme führen eigene Listen. Ein Schlagwort aus { -thunderbird } sehen Sie in { -ox } vielleicht nicht.

        Nutzen Sie dafür am besten immer dasselbe Programm.

follow-up = Nachricht kennzeichnen und sich erinnern lassen
    .text =
        In **{ -thunderbird }**:

        1. Klicken Sie in der Liste auf den Stern bei der Nachricht. In der Menüleiste geht es auch mit { tb-menu-message } › { tb-mark } › { tb-mark-starred }.

        In **{ -ox-browser }**:

        1. Öffnen Sie das Menü der Nachricht.
        2. Wählen Sie { ox-flag } oder { ox-set-color }, je nachdem, was angeboten wird.

        Die Kennzeichnung allein erinnert Sie nicht. Legen Sie dafür eine Aufgabe an:

        1. Öffnen Sie in { -ox-browser } die { ox-tasks }.
        2. Wählen Sie { ox-new-task }.
        3. Tragen Sie ein, wann Sie erinnert werden möchten, und speichern Sie.

favourites = Ordner zu den Favoriten legen
    .text =
        In **{ -thunderbird }**:

        1. Klicken Sie mit der rechten Maustaste auf den Ordner.
        2. Wählen Sie { tb-favorite-folder }.
        3. Wählen Sie in der Menüleiste { tb-menu-view } › { tb-menu-folders } › { tb-favorite-folder }. Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.

        In **{ -ox-browser }**:

        1. Öffnen Sie das Menü des Ordners.
        2. Werden dort Favoriten angeboten? Dann fügen Sie den Ordner hinzu.

layout = Aussehen anpassen
    .text =
        In **{ -thunderbird }** über die Menüleiste. Fehlt sie, hilft meist die Taste Alt oder F10.

        1. Wählen Sie { tb-menu-view } › { tb-layout }. Dort legen Sie fest, wo der Lesebereich steht.
        2. Fehlt der Lesebereich ganz? Dann wählen Sie dort { tb-message-pane }.
        3. Wählen Sie { tb-menu-view } › { tb-density } für mehr oder weniger Abstand.
        4. Gehören mehrere Nachrichten zusammen? Die Gruppen schalten Sie unter { tb-menu-view } › { tb-sort-by } › { tb-threaded } ein.

        In **{ -ox-browser }**:

        1. Suchen Sie bei Ihren Nachrichten nach { ox-view }. Finden Sie das nicht, suchen Sie in den Einstellungen danach.
        2. Wählen Sie dort, wie Liste und Nachricht nebeneinander stehen.

shared = Was davon haben Sie in Outlook genutzt?
    .answer-public = Öffentliche Ordner
    .answer-mailbox = Ein gemeinsames { -mailbox } mit eigener Adresse
    .answer-person = Ordner oder Kalender einer anderen Person
    .answer-unsure = Weiß ich nicht

public-folders = Öffentliche Ordner in { -ox-browser } suchen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Suchen Sie den Namen in der Liste der Ordner. Sehen Sie auch unter { ox-shared-folders } nach.
        3. War es ein Kalender oder ein Adressbuch? Dann suchen Sie dort.
        4. Sehen Sie auch nach, ob der Ordner jetzt ein { -shared-mailbox } ist. Fragen Sie dazu kurz im Team.

        Haben Sie ihn gefunden? Dann wählen Sie Ja.

calendar = Was suchen Sie im Kalender?
    .answer-overlay = Mehrere Kalender übereinander sehen
    .answer-planning = Sehen, wann andere Zeit haben (Terminplanungsassistent)
    .answer-tasks = Aufgaben
    .answer-invitation = Eine Einladung oder einen Termin
    .answer-other = Den Kalender einer anderen Person
    .answer-unsure = Weiß ich nicht

overlay = Mehrere Kalender zugleich anzeigen
    .text =
        1. Öffnen Sie den Kalender, in { -ox-browser } oder in { -thunderbird }.
        2. Setzen Sie in der Liste der Kalender das Häkchen bei jedem, den Sie sehen möchten.
        3. Entfernen Sie das Häkchen bei den anderen.

        Die Termine stehen dann gemeinsam in einer Ansicht, jeder Kalender in seiner Farbe.

        Fehlt in { -thunderbird } ein Kalender in der Liste? Dann wählen Sie Nein.

planning = Freie Zeit in { -ox-browser } finden
    .text =
        1. Öffnen Sie in { -ox-browser } einen neuen Termin.
        2. Tragen Sie alle Personen mit { ox-add-participant } ein.
        3. Wählen Sie { ox-find-free-time }.
        4. Wählen Sie eine Zeit, zu der alle frei sind, und speichern Sie.

        Sie sehen nur Zeiten von Personen, deren Kalender { -ox } kennt. Alle anderen fragen Sie selbst.

tasks = Aufgaben in { -ox-browser } öffnen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Öffnen Sie die { ox-tasks }.
        3. Wählen Sie { ox-new-task }, wenn Sie eine neue Aufgabe brauchen.

        Auch { -thunderbird } hat Aufgaben: in der Menüleiste unter { tb-events-tasks }. Welche Aufgaben Sie dort sehen, hängt vom Kalender ab. Nutzen Sie im Zweifel { -ox }.

        > Einladungen zu Aufgaben nimmt { -ox } nicht an. Vereinbaren Sie Aufgaben mit anderen in einer Nachricht.

file = Wie endet der Name der Datei?
    .hint = Zeigt Ihr Computer keine Endung, wählen Sie „Weiß ich nicht“.
    .answer-pst = .pst oder .ost
    .answer-msg = .msg
    .answer-eml = .eml
    .answer-winmail = winmail.dat
    .answer-unsure = Weiß ich nicht

whose-msg = Woher haben Sie die Datei mit der Endung .msg?
    .answer-received = Jemand hat sie mir gesendet
    .answer-mine = Ich habe sie früher selbst gespeichert
    .answer-unsure = Weiß ich nicht

open-eml = Datei mit der Endung .eml öffnen
    .text =
        1. Speichern Sie die Datei auf Ihrem Computer.
        2. Klicken Sie mit der rechten Maustaste darauf und öffnen Sie sie mit { -thunderbird }.

        > Öffnen Sie nur Dateien, die Sie erwarten.

recall = Eine gesendete Nachricht können Sie nicht zurückrufen
    .text =
        Das liegt nicht an Ihnen. Eine E-Mail gehört nach dem Senden zum { -mailbox } der anderen Person.

        So gehen Sie vor:

        1. Senden Sie sofort eine zweite Nachricht mit der Berichtigung.
        2. Schreiben Sie in den Betreff „Berichtigung“ und nennen Sie die erste Nachricht.
        3. Ist es dringend? Dann rufen Sie an.

        > Ging etwas Vertrauliches an die falsche Adresse? Sagen Sie sofort Ihrer Führungskraft und Ihrem Datenschutz Bescheid.

voting = Schaltflächen zum Abstimmen gibt es nicht mehr
    .text =
        { -ox } und { -thunderbird } kennen sie nicht. Diese Wege helfen meist:

        - Bitten Sie in der Nachricht um eine kurze Antwort, etwa Ja oder Nein im Betreff.
        - Suchen Sie einen gemeinsamen Termin? Öffnen Sie in { -ox-browser } einen neuen Termin und wählen Sie { ox-find-free-time }.
        - Gibt es in Ihrer Dienststelle ein Werkzeug für Umfragen? Dann senden Sie den Link dazu.

ask-sender = { -thunderbird } und { -ox } öffnen keine Dateien mit der Endung .msg
    .text =
        Bitten Sie um ein anderes Format. Sie können schreiben:

        > Die angehängte Nachricht kann ich leider nicht öffnen. Bitte senden Sie sie mir als PDF, als .eml-Datei oder leiten Sie sie direkt weiter.

        > Laden Sie die Datei nicht auf einer Internetseite zum Umwandeln hoch.

keyboard = Diese Tasten gelten jetzt
    .text =
        In **{ -thunderbird }**:

        - **Strg+N:** neue Nachricht
        - **Strg+R:** antworten
        - **Strg+Umschalt+R:** allen antworten
        - **Strg+L:** weiterleiten
        - **Strg+Umschalt+F:** Nachrichten suchen
        - **Strg+P:** drucken

        Mehr finden Sie in der Menüleiste unter { tb-app-menu-help } › { tb-keyboard-shortcuts }.

        > In { -ox-browser } gelten die Tasten des Browsers. Strg+R lädt dort meist die Seite neu, Strg+N öffnet ein neues Fenster.

done-receipt = Sie können Lesebestätigungen anfordern
    .text = Brauchen Sie einen sicheren Nachweis? Dann bitten Sie die Person um eine kurze Antwort.

done-text-blocks = Ihr Text ist gespeichert
    .text = Vorlagen ändern Sie, indem Sie sie neu speichern und die alte löschen.

done-forward = Sie leiten Nachrichten als Anlage weiter
    .text = Die andere Person bekommt die Nachricht unverändert als Datei.

done-rules = Ihre Regel ist angelegt
    .text = Sehen Sie in den nächsten Tagen nach, ob sie die richtigen Nachrichten trifft. Suchen Sie eine Nachricht, denken Sie auch an diesen Ordner.

done-categories = Ihre Nachrichten haben Farben oder Schlagwörter
    .text = In { -thunderbird } findet der { tb-quick-filter } über der Liste auch Nachrichten mit Schlagwort.

done-follow-up = Ihre Nachricht ist gekennzeichnet
    .text = An einen Tag oder eine Uhrzeit erinnert Sie nur eine Aufgabe oder ein Termin.

done-favourites = Ihr Ordner ist bei den Favoriten
    .text = In { -thunderbird } nehmen Sie ihn auf demselben Weg wieder heraus.

done-layout = Die Ansicht ist angepasst
    .text = Gefällt sie Ihnen nicht mehr, ändern Sie sie auf demselben Weg.

done-public = Sie haben den Ordner gefunden
    .text = Fehlt er noch in { -thunderbird }? Dabei hilft die Anleitung [Freigegebener Kalender oder Ordner geht nicht](#lotse=guide/freigaben).

done-overlay = Sie sehen Ihre Kalender gemeinsam
    .text = Entfernen Sie ein Häkchen, wenn es zu voll wird. Es löscht nichts.

done-planning = Ihr Termin liegt in einer freien Zeit
    .text = Laden Sie am besten immer aus { -ox-browser } ein. Dort sehen Sie auch, wer zusagt.

done-tasks = Sie haben Ihre Aufgaben gefunden
    .text = Fehlen alte Aufgaben aus Outlook? Dabei hilft die Anleitung [Reste aus der Zeit mit Outlook](#lotse=guide/exchange-reste).

done-eml = Sie können die Nachricht lesen
    .text = Sie liegt weiter als Datei auf Ihrem Computer. In Ihrem { -mailbox } liegt sie damit nicht.

contact-rules = Die Regel lässt sich nicht anlegen
    .text =
        Der { -service-desk } legt die Regel mit Ihnen an.

        Halten Sie bereit:

        - für welche Nachrichten die Regel gelten soll
        - was mit ihnen geschehen soll
        - den genauen Text der Fehlermeldung

contact-public = Ein öffentlicher Ordner fehlt
    .text =
        Der { -service-desk } sieht nach, wo sein Inhalt geblieben ist.

        Halten Sie bereit:

        - den Namen des Ordners und wo er in Outlook stand
        - wer sich darum gekümmert hat
        - ob Nachrichten, Termine oder Kontakte darin lagen

contact-pst = Alte Dateien aus Outlook brauchen Hilfe
    .text =
        Dateien mit der Endung .pst oder .ost öffnen { -thunderbird } und { -ox } nicht. Der { -service-desk } sagt Ihnen, ob und wie Sie an den Inhalt kommen.

        > Löschen Sie die Datei nicht. Vielleicht liegt ihr Inhalt sonst nirgends.

        Halten Sie bereit:

        - Namen und Ort der Datei, etwa das Laufwerk
        - was darin liegt und aus welcher Zeit
        - was davon Sie wirklich brauchen

contact-msg = Ihre gespeicherte Nachricht lässt sich nicht öffnen
    .text =
        Der { -service-desk } hilft Ihnen, an den Inhalt zu kommen. Laden Sie die Datei nicht auf einer Internetseite zum Umwandeln hoch.

        Halten Sie bereit:

        - Namen und Ort der Datei, etwa das Laufwerk
        - wie viele solche Dateien Sie haben
        - was davon Sie wirklich brauchen

contact-other = Dafür hat diese Anleitung keine Antwort
    .text =
        Suchen Sie das Wort aus Outlook zuerst auf der Seite [Wo ist es jetzt?](#lotse=where). Steht es dort nicht, hilft der { -service-desk }.

        Halten Sie bereit:

        - wie die Funktion in Outlook hieß
        - wozu Sie sie brauchen
        - ob Sie mit { -ox } oder { -thunderbird } arbeiten
