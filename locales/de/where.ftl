# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# What many entries say.
-menu-bar = Fehlt die Menüleiste, hilft meist die Taste Alt oder F10.
-app-menu = ☰ (Menü rechts oben)

## Writing and sending

recall = Nachricht zurückrufen
    .thunderbird = Gibt es nicht.
    .ox = Gibt es nicht. Vielleicht lässt sich das Senden um einige Sekunden verzögern. Suchen Sie in den Einstellungen danach.
    .note = Eine gesendete Nachricht gehört schon zum { -mailbox } der anderen Person. Senden Sie gleich eine Berichtigung, oder rufen Sie an.
    .keywords = Rückruf, zurückholen, zurückziehen, Mail zurückholen, falsch gesendet, aus Versehen gesendet, ungeschehen, stornieren, recall, undo send

voting = Abstimmungsschaltflächen
    .note = Das gibt es in beiden Programmen nicht. Bitten Sie um eine kurze Antwort, etwa Ja oder Nein im Betreff. Oder senden Sie den Link zu einer Umfrage.
    .keywords = Abstimmung, abstimmen, Abstimmungsbutton, Umfrage, Zustimmen, Ablehnen, voting buttons, poll

read-receipt = Lesebestätigung
    .thunderbird = Wählen Sie im Fenster der Nachricht { tb-compose-options } › { tb-return-receipt }. { -menu-bar }
    .ox = Sehen Sie in den Optionen der Nachricht nach. Meist lässt sich dort eine Lesebestätigung anfordern.
    .note = Wer die Nachricht bekommt, kann die Bestätigung ablehnen.
    .keywords = gelesen, Empfangsbestätigung, Lesebestätigung anfordern, hat die Mail gelesen, MDN, read receipt

delivery-receipt = Übermittlungsbestätigung
    .thunderbird = Wählen Sie im Fenster der Nachricht { tb-compose-options } › { tb-delivery-status }. { -menu-bar }
    .ox = Sehen Sie in den Optionen der Nachricht nach. Finden Sie dort nichts, bitten Sie um eine kurze Antwort.
    .note = Diese Bestätigung heißt nicht, dass jemand die Nachricht gelesen hat. Manche Server senden keine.
    .keywords = Zustellbestätigung, Zustellungsbestätigung, angekommen, zugestellt, DSN, delivery receipt

quick-parts = Schnellbausteine
    .thunderbird = Schreiben Sie den Text in eine neue Nachricht. Wählen Sie dort { tb-menu-file } › { tb-save-as } › { tb-save-template }. Er liegt dann im Ordner { tb-templates }. { -menu-bar }
    .ox = Legen Sie kurze Texte als weitere Signatur an. Suchen Sie dafür in den Einstellungen nach { ox-signatures }.
    .note = Vorlagen aus Outlook mit der Endung .oft öffnen beide Programme nicht. Kopieren Sie den Text aus einer Nachricht, die Sie schon gesendet haben.
    .keywords = Textbausteine, Bausteine, AutoText, Vorlage, Vorlagen, E-Mail-Vorlage, oft, oft-Datei, Standardtext, QuickParts, Quick Parts, template, text blocks

quick-steps = QuickSteps
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-message } › { tb-move-to }, um Nachrichten zu verschieben. Zum Ablegen nehmen Sie { tb-archive-message }. { -menu-bar }
    .ox = Markieren Sie mehrere Nachrichten. Dann verschieben oder archivieren Sie alle auf einmal.
    .note = Mehrere Handgriffe mit einem Klick gibt es nicht. Was immer gleich ist, übernimmt eine Regel.
    .keywords = Quick Steps, Schnellschritte, Makro, mehrere Aktionen, ein Klick, verschieben

forward-attachment = Weiterleiten als Anlage
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-message } › { tb-forward-as } › { tb-forward-as-attachment }. { -menu-bar }
    .ox = Suchen Sie in den Einstellungen nach { ox-forward-as }. Die Auswahl gilt dann für alle Nachrichten, die Sie weiterleiten.
    .keywords = als Anhang weiterleiten, als Anlage weiterleiten, Original weiterleiten, forward as attachment

resend = Diese Nachricht erneut senden
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-message } › { tb-edit-as-new }. Prüfen Sie die Empfänger und senden Sie. { -menu-bar }
    .ox = Sehen Sie im Menü der Nachricht nach, ob sich eine Kopie bearbeiten lässt. Sonst leiten Sie die Nachricht weiter.
    .keywords = noch einmal senden, nochmal schicken, wiederholen, als neu bearbeiten, resend, send again

importance = Wichtigkeit: hoch
    .thunderbird = Wählen Sie im Fenster der Nachricht { tb-compose-options } › { tb-priority }. { -menu-bar }
    .ox = Sehen Sie in den Optionen der Nachricht nach der Priorität oder Wichtigkeit.
    .note = Nicht jedes Programm zeigt sie an. Nennen Sie Eiliges auch im Betreff.
    .keywords = wichtig, dringend, eilig, Ausrufezeichen, rotes Ausrufezeichen, Priorität, hohe Wichtigkeit, importance, high priority, urgent

sensitivity = Vertraulichkeit
    .note = Diese Angabe für Nachrichten gibt es nicht mehr. Sie war kein sicherer Schutz. Vertrauliches verschlüsseln Sie besser.
    .keywords = vertraulich, privat, persönlich, nur für den internen Gebrauch, Schutz, sensitivity, confidential

delay = Übermittlung verzögern
    .thunderbird = Wählen Sie im Fenster der Nachricht { tb-menu-file } › { tb-send-later }. Sie wartet dann, bis Sie { tb-menu-file } › { tb-send-unsent } wählen. Eine Uhrzeit lässt sich nicht einstellen. { -menu-bar }
    .ox = Sehen Sie beim Knopf { ox-send } nach, ob dort ein späterer Zeitpunkt angeboten wird.
    .note = Geht beides nicht? Dann speichern Sie einen Entwurf und lassen sich von einem Termin erinnern.
    .keywords = später senden, zeitversetzt, zeitgesteuert, planen, verzögert senden, verzögerte Übermittlung, Uhrzeit, delay delivery, send later, schedule

bcc = Bcc (Blindkopie)
    .thunderbird = Klicken Sie rechts neben der Zeile für die Empfänger auf die Blindkopie (BCC).
    .ox = Klicken Sie neben der Zeile für die Empfänger auf Bcc.
    .note = Wer dort steht, ist für alle anderen nicht zu sehen.
    .keywords = BCC, Blindkopie, Blind Copy, verdeckte Kopie, unsichtbare Empfänger, verborgene Empfänger

from-field = Von-Feld
    .thunderbird = Klicken Sie im Fenster der Nachricht oben in die Zeile mit dem Absender.
    .ox = Wählen Sie die Adresse in der Nachricht bei { ox-from }.
    .note = Steht die Adresse nicht zur Wahl? Dann fehlt das Recht zum Senden, oder sie ist in { -thunderbird } noch nicht eingetragen.
    .keywords = Von, Absender, Absender wählen, Absender ändern, anderer Absender, Absenderadresse, from, sender

send-as = Senden als, Senden im Auftrag
    .thunderbird = Für ein { -shared-mailbox } wählen Sie oben in der Nachricht den Absender. Als Vertretung einer Person schreiben Sie besser in { -ox-browser }.
    .ox = Wählen Sie bei { ox-from } die Adresse des Funktionspostfachs oder der Person, die Sie vertreten.
    .note = Ein { -shared-mailbox } sendet nur mit seiner eigenen Adresse. Vertreten Sie eine Person, können andere sehen, dass Sie gesendet haben.
    .keywords = im Auftrag von, im Namen von, Send as, Send on behalf, für Chef senden, für Chefin senden, Vertretung

attachment = Anlage (Datei anfügen)
    .thunderbird = Klicken Sie im Fenster der Nachricht auf { tb-attach }.
    .ox = Wählen Sie in der Nachricht { ox-add-attachments }.
    .note = Anlagen heißen jetzt Anhänge. Sie können die Datei auch mit der Maus in die Nachricht ziehen.
    .keywords = Anhang, anhängen, Datei anhängen, Büroklammer, Anlage hinzufügen, Attachment, attach

attachment-reminder = Anlagenerinnerung
    .thunderbird = Öffnen Sie { -app-menu } › { tb-settings } › { tb-settings-compose }. Setzen Sie das Häkchen bei { tb-attach-reminder }.
    .ox = { -ox } fragt beim Senden meist von selbst: { ox-forgot-attachment }
    .note = Beide Programme achten dabei nur auf bestimmte Wörter in Ihrem Text.
    .keywords = Anhang vergessen, Anlage vergessen, fehlende Anlage, Warnung, attachment reminder, forgotten attachment

large-attachment = Große Anlage, OneDrive-Link
    .thunderbird = Manchmal bietet { -thunderbird } selbst an, die Datei hochzuladen. Sonst fügen Sie einen Link aus Nextcloud ein: { op-file-share }
    .ox = Fügen Sie einen Link aus Nextcloud ein: { op-file-share }
    .note = Alle Dateien einer Nachricht zusammen dürfen bis zu { op-attachment-limit } groß sein.
    .keywords = großer Anhang, Anhang zu groß, Datei zu groß, OneDrive, SharePoint, Cloud, Link teilen, Datei teilen, Nextcloud, Filelink, large file, share link

signature = Signatur
    .thunderbird = Öffnen Sie { -app-menu } › { tb-account-settings } und klicken Sie auf Ihr Konto. Der Text gehört in das Feld { tb-signature-text }
    .ox = Suchen Sie in den Einstellungen nach { ox-signatures }.
    .note = Jedes Programm hat seine eigene Signatur. Nutzen Sie beide, richten Sie sie zweimal ein.
    .keywords = Singatur, Unterschrift, Absenderblock, Grußformel, Fußzeile, Mit freundlichen Grüßen, signature

stationery = Design, Briefpapier
    .thunderbird = Gestalten Sie eine neue Nachricht. Wählen Sie dort { tb-menu-file } › { tb-save-as } › { tb-save-template }. { -menu-bar }
    .ox = Gestalten Sie Schrift und Farben in der Nachricht selbst.
    .note = Fertiges Briefpapier wie in Outlook gibt es nicht.
    .keywords = Hintergrund, Vorlage, Layout, Gestaltung, Schriftart, Farbe, Themen, stationery, theme

format = HTML, Nur-Text, Rich-Text
    .thunderbird = Öffnen Sie { -app-menu } › { tb-account-settings } und bei Ihrem Konto { tb-addressing }. Das Häkchen bei { tb-compose-html } entscheidet.
    .ox = Suchen Sie in den Einstellungen nach { ox-format-emails }.
    .note = Rich-Text gibt es nicht mehr, HTML ersetzt es. Aus Rich-Text entsteht bei anderen oft ein Anhang mit dem Namen winmail.dat.
    .keywords = Format, Textformat, Nachrichtenformat, Rich Text, RTF, reiner Text, Reintext, Plain Text, nur Text, formatieren, winmail.dat

spelling = Rechtschreibprüfung
    .thunderbird = Öffnen Sie im Fenster der Nachricht das Menü { tb-compose-options }. Dort steht die Rechtschreibprüfung. { -menu-bar }
    .ox = Meist prüft Ihr Browser beim Schreiben mit. Klicken Sie ein unterstrichenes Wort mit der rechten Maustaste an.
    .note = Ist fast jedes Wort unterstrichen? Dann ist wohl eine andere Sprache eingestellt.
    .keywords = Rechtschreibung, Rechtschreibfehler, Tippfehler, Korrektur, rot unterstrichen, Wörterbuch, Duden, spell check, spelling

encrypt = Verschlüsseln
    .thunderbird = Wählen Sie im Fenster der Nachricht { tb-compose-security } › { tb-compose-encrypt }. { -menu-bar }
    .ox = Meist geht es hier nicht. Nehmen Sie { -thunderbird }.
    .note = Sie selbst und alle, an die Sie schreiben, brauchen dafür ein Zertifikat.
    .keywords = verschlüsselt, Verschlüsselung, S/MIME, SMIME, Zertifikat, Schloss, encrypt, encryption

sign = Digital signieren
    .thunderbird = Öffnen Sie im Fenster der Nachricht das Menü { tb-compose-security }. Schalten Sie dort die digitale Unterschrift ein. { -menu-bar }
    .ox = Meist geht es hier nicht. Nehmen Sie { -thunderbird }.
    .note = Sie brauchen dafür ein eigenes Zertifikat.
    .keywords = signieren, digitale Signatur, digitale Unterschrift, elektronische Unterschrift, digital unterschreiben, Zertifikat, S/MIME, sign

vcard = Elektronische Visitenkarte
    .thunderbird = Öffnen Sie { -app-menu } › { tb-account-settings } und klicken Sie auf Ihr Konto. Setzen Sie das Häkchen bei { tb-vcard }.
    .ox = Suchen Sie in den Einstellungen nach { ox-append-vcard }.
    .keywords = Visitenkarte, vCard, vcf, Kontaktdaten mitsenden, business card

## Reading and sorting

rules = Regeln
    .thunderbird = Öffnen Sie { -app-menu } › { tb-app-menu-tools } › { tb-message-filters }. Diese Filter arbeiten nur, solange { -thunderbird } offen ist.
    .ox = Suchen Sie in den Einstellungen nach { ox-filter-rules }. Diese Regeln führt der Server immer aus.
    .note = Legen Sie Regeln am besten in { -ox } an.
    .keywords = Regel, Posteingangsregeln, Regeln und Benachrichtigungen, Filter, Filterregeln, automatisch verschieben, automatisch sortieren, Sieve, rules

create-rule = Regel-Assistent
    .thunderbird = Wählen Sie zuerst eine Nachricht aus. Eine Regel dafür legen Sie in der Menüleiste mit { tb-menu-message } › { tb-create-filter } an. { -menu-bar }
    .ox = Suchen Sie in den Einstellungen nach { ox-filter-rules } und wählen Sie { ox-add-rule }.
    .keywords = Regelassistent, Regel erstellen, Regel anlegen, neue Regel, Regel aus Nachricht, Assistent, create rule, rules wizard

categories = Kategorien
    .thunderbird = Kategorien heißen hier { tb-tag }. Wählen Sie in der Menüleiste { tb-menu-message } › { tb-tag }. { -menu-bar }
    .ox = Wählen Sie im Menü der Nachricht { ox-set-category } oder { ox-set-color }, je nachdem, was angeboten wird.
    .note = Jedes Programm hat seine eigene Liste. Bleiben Sie am besten bei einem.
    .keywords = Kategorie, farbige Kategorien, Farben, Farbe, Schlagwort, Schlagwörter, kategorisieren, Tags, categories, color

follow-up = Zur Nachverfolgung (Fähnchen)
    .thunderbird = Klicken Sie in der Liste auf den Stern. Oder wählen Sie in der Menüleiste { tb-menu-message } › { tb-mark } › { tb-mark-starred }. { -menu-bar }
    .ox = Wählen Sie im Menü der Nachricht { ox-flag } oder { ox-set-color }, je nachdem, was angeboten wird.
    .note = Das allein erinnert Sie nicht. Legen Sie dafür in { -ox-browser } eine Aufgabe an.
    .keywords = Nachverfolgung, nachverfolgen, Flagge, Fahne, Fähnchen, Kennzeichen, kennzeichnen, markieren, Stern, Wiedervorlage, erinnern, follow up, flag

favourites = Favoriten
    .thunderbird = Klicken Sie mit der rechten Maustaste auf den Ordner und wählen Sie { tb-favorite-folder }. Dann wählen Sie in der Menüleiste { tb-menu-view } › { tb-menu-folders } › { tb-favorite-folder }. { -menu-bar }
    .ox = Sehen Sie im Menü des Ordners nach, ob dort Favoriten angeboten werden.
    .keywords = Favorit, Lieblingsordner, Ordner oben, anheften, favorites, favourites

search-folder = Suchordner
    .thunderbird = Legen Sie ihn in der Menüleiste mit { tb-menu-file } › { tb-menu-new } › { tb-saved-search } an. { -menu-bar }
    .ox = Eigene Suchordner gibt es nicht. Für ungelesene Nachrichten suchen Sie in den Einstellungen nach { ox-unseen-folder }.
    .keywords = virtueller Ordner, gespeicherte Suche, ungelesene Nachrichten, Ungelesene E-Mail, search folder, saved search

instant-search = Sofortsuche
    .thunderbird = Strg+K führt in das Suchfeld für alle Ordner. Nur im offenen Ordner sucht der { tb-quick-filter } über der Liste.
    .ox = Nehmen Sie das Suchfeld oben. Wählen Sie { ox-search-all-folders }, wenn es angeboten wird.
    .keywords = Suche, suchen, finden, Suchfeld, Strg+E, erweiterte Suche, instant search, find

focused-inbox = Posteingang mit Relevanz
    .thunderbird = Gibt es nicht. Alle Nachrichten stehen gemeinsam im Ordner { tb-inbox }.
    .ox = So wie in Outlook gibt es das nicht. Ordnen Sie selbst: Suchen Sie in den Einstellungen nach { ox-filter-rules }.
    .keywords = Relevanz, Sonstige, Fokus, wichtige Nachrichten, focused inbox, other

conversation = Unterhaltungsansicht
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-view } › { tb-sort-by } › { tb-threaded }. { -menu-bar }
    .ox = Sehen Sie über der Liste bei { ox-view } und beim Sortieren nach. Dort schalten Sie das Zusammenfassen meist ein und aus.
    .keywords = Unterhaltung, Unterhaltungen, Konversation, Konversationen, Thread, Verlauf, gruppieren, zusammenfassen, nach Thema, conversation view

reading-pane = Lesebereich
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-view } › { tb-layout }. Fehlt der Lesebereich, wählen Sie dort { tb-message-pane }. { -menu-bar }
    .ox = Wählen Sie bei { ox-view }, wie Liste und Nachricht nebeneinander stehen.
    .keywords = Vorschau, Vorschaufenster, Lesefenster, rechts, unten, aus, reading pane, preview

navigation-pane = Navigationsbereich
    .thunderbird = Die Ordner schalten Sie in der Menüleiste unter { tb-menu-view } › { tb-layout } ein. Die Leiste ganz links heißt { tb-menu-view } › { tb-toolbars } › { tb-spaces-toolbar }. { -menu-bar }
    .ox = Die Liste der Ordner schalten Sie meist bei { ox-view } ein. Kalender und Adressbuch öffnen Sie in der Leiste mit den Programmen.
    .keywords = Ordnerliste, Ordnerbereich, Ordner weg, linke Leiste, Seitenleiste, Navigation, Kalender öffnen, navigation pane, folder pane

ribbon = Menüband
    .thunderbird = Die wichtigsten Knöpfe stehen bei der Nachricht. Alles andere finden Sie unter { -app-menu } und in der Menüleiste. { -menu-bar }
    .ox = Die wichtigsten Knöpfe stehen bei der Nachricht. Weitere finden Sie dort im Menü.
    .note = Ein Menüband gibt es in beiden Programmen nicht.
    .keywords = Ribbon, Symbolleiste, Registerkarten, Reiter, Menü, Menüleiste, Schaltflächen, Schnellzugriff, Multifunktionsleiste

arrange = Anordnen nach (Sortieren)
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-view } › { tb-sort-by }. { -menu-bar }
    .ox = Sehen Sie über der Liste der Nachrichten nach dem Sortieren.
    .keywords = sortieren, Sortierung, Reihenfolge, neueste oben, nach Datum, nach Größe, nach Absender, gruppieren, sort, arrange by

zoom = Zoom, Schriftgröße
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-view } › { tb-font-size }. { -menu-bar }
    .ox = Drücken Sie Strg und Plus oder Strg und Minus. Mit Strg und 0 ist alles wieder wie vorher.
    .keywords = größer, kleiner, vergrößern, Schrift zu klein, Lupe, lesbar, font size

reset-view = Ansicht zurücksetzen
    .thunderbird = Schalten Sie den { tb-quick-filter } aus und wählen Sie in der Menüleiste { tb-menu-view } › { tb-threads } › { tb-threads-all }. { -menu-bar }
    .ox = Sehen Sie über der Liste bei { ox-view } und beim Sortieren nach, was gewählt ist.
    .note = Einen Knopf, der alles auf einmal zurücksetzt, gibt es nicht.
    .keywords = Ansicht ändern, Ansicht kaputt, Nachrichten verschwunden, Liste leer, alles weg, Standardansicht, reset view

junk = Junk-E-Mail
    .thunderbird = Der Ordner heißt { tb-spam }. Verdächtiges markieren Sie in der Menüleiste mit { tb-menu-message } › { tb-mark } › { tb-mark-spam }. { -menu-bar }
    .ox = Wählen Sie im Menü der Nachricht { ox-mark-spam }. Die Nachricht liegt dann im Ordner für Spam.
    .note = Sehen Sie dort ab und zu nach, ob etwas Wichtiges dabei ist.
    .keywords = Junk, Spam, Spamordner, Werbung, unerwünscht, Phishing, kein Spam, junk mail

blocked-senders = Blockierte Absender
    .thunderbird = Markieren Sie die Nachricht in der Menüleiste als Spam: { tb-menu-message } › { tb-mark } › { tb-mark-spam }. { -menu-bar }
    .ox = Legen Sie für diesen Absender eine Regel an. Suchen Sie dafür in den Einstellungen nach { ox-filter-rules }.
    .note = Eine Liste für blockierte oder sichere Absender wie in Outlook gibt es meist nicht.
    .keywords = Absender blockieren, sperren, Sperrliste, sichere Absender, Blacklist, Whitelist, block sender, safe senders

pictures = Bilder herunterladen
    .thunderbird = Über der Nachricht steht ein Hinweis. Dort erlauben Sie die Bilder für diese Nachricht oder diesen Absender.
    .ox = Wählen Sie über der Nachricht { ox-show-images }.
    .note = Bilder können verraten, dass Sie die Nachricht gelesen haben. Zeigen Sie sie nur an, wenn Sie den Absender kennen.
    .keywords = Bilder anzeigen, Bilder fehlen, rotes Kreuz, externe Inhalte, blockierte Bilder, download pictures, images

headers = Internetkopfzeilen
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-view } › { tb-message-source }, oder drücken Sie Strg+U. { -menu-bar }
    .ox = Wählen Sie im Menü der Nachricht { ox-view-source }.
    .keywords = Kopfzeilen, Header, Mailheader, Quelltext, Eigenschaften der Nachricht, internet headers, message source

save-message = Nachricht als Datei speichern
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-file } › { tb-save-as }. Die Datei endet meist auf .eml. { -menu-bar }
    .ox = Sehen Sie im Menü der Nachricht nach dem Speichern. Die Datei endet meist auf .eml.
    .note = Die Endung .msg gibt es beim Speichern nicht mehr.
    .keywords = Speichern unter, Mail speichern, exportieren, ablegen, eml, msg, als Datei, save as

msg-file = Datei mit der Endung .msg
    .note = Beide Programme öffnen sie nicht. Bitten Sie um ein PDF, eine .eml-Datei oder eine Weiterleitung. Laden Sie die Datei auf keine Internetseite hoch.
    .keywords = msg, .msg, msg-Datei, gespeicherte Nachricht, Nachricht öffnen, Outlook-Datei, Outlook-Element

print = Drucken
    .thunderbird = Drücken Sie Strg+P, oder wählen Sie in der Menüleiste { tb-menu-file } › { tb-print }
    .ox = Wählen Sie das Drucken im Menü der Nachricht.
    .note = Anhänge werden nicht mit gedruckt. Drucken Sie sie einzeln.
    .keywords = ausdrucken, Drucker, PDF, als PDF speichern, Papier, Kalender drucken, Memoformat, print

quick-print = Schnelldruck
    .thunderbird = Drücken Sie Strg+P und starten Sie den Druck.
    .ox = Öffnen Sie das Menü der Nachricht und wählen Sie dort das Drucken.
    .note = Ein Druck ohne Rückfrage ist nicht vorgesehen.
    .keywords = sofort drucken, direkt drucken, ohne Vorschau, quick print

shortcuts = Tastenkürzel
    .thunderbird = Antworten: Strg+R. Allen antworten: Strg+Umschalt+R. Weiterleiten: Strg+L. Neue Nachricht: Strg+N. Mehr steht unter { tb-app-menu-help } › { tb-keyboard-shortcuts }. { -menu-bar }
    .ox = Hier gelten die Tasten Ihres Browsers. Strg+R lädt die Seite neu, Strg+N öffnet ein neues Fenster.
    .keywords = Tastenkombination, Tastenkombinationen, Shortcut, Shortcuts, Tastatur, Strg, Hotkey, keyboard shortcuts

## Folders and space

deleted-items = Gelöschte Elemente
    .thunderbird = Der Ordner heißt { tb-trash }.
    .ox = Der Ordner heißt meist Papierkorb.
    .note = Was darin liegt, zählt weiter zum Speicherplatz. Was Sie dort löschen, ist endgültig weg.
    .keywords = Gelöschte Objekte, Papierkorb, Mülleimer, gelöscht, löschen, Papierkorb leeren, deleted items, trash

recover-deleted = Gelöschte Elemente wiederherstellen
    .thunderbird = Öffnen Sie den Ordner { tb-trash } und verschieben Sie die Nachricht zurück.
    .ox = Öffnen Sie den Papierkorb und verschieben Sie die Nachricht zurück.
    .note = Was auch im Papierkorb gelöscht ist, können Sie meist nicht selbst zurückholen. Rufen Sie dann gleich den { -service-desk } an.
    .keywords = wiederherstellen, zurückholen, versehentlich gelöscht, aus Versehen gelöscht, rückgängig, Mail weg, recover deleted items, restore, undelete

sent-items = Gesendete Elemente
    .thunderbird = Der Ordner heißt { tb-sent }.
    .ox = Öffnen Sie in der Liste der Ordner den für gesendete Nachrichten.
    .note = Senden Sie für ein { -shared-mailbox }, liegt die Kopie vielleicht in dessen Ordner.
    .keywords = Gesendete Objekte, gesendet, gesendete Mails, verschickt, sent items

outbox = Postausgang
    .thunderbird = Öffnen Sie { tb-local-folders } › { tb-outbox }. Was dort wartet, senden Sie in der Menüleiste mit { tb-menu-file } › { tb-send-unsent }. { -menu-bar }
    .ox = Gibt es nicht. Nachrichten gehen gleich hinaus.
    .keywords = Ausgang, bleibt liegen, hängt, nicht gesendet, wartet, ungesendet, outbox, unsent

drafts = Entwürfe
    .thunderbird = Der Ordner heißt { tb-drafts }.
    .ox = Sehen Sie in der Liste der Ordner bei den Entwürfen nach.
    .keywords = Entwurf, angefangene Nachricht, nicht fertig, gespeichert, drafts

archive = Archivieren, AutoArchivierung
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-message } › { tb-archive-message }. { -menu-bar }
    .ox = Markieren Sie die Nachrichten und wählen Sie { ox-archive }.
    .note = Von selbst archiviert nichts mehr. Archivierte Nachrichten bleiben in Ihrem { -mailbox } und zählen weiter zum Speicherplatz.
    .keywords = Archiv, AutoArchiv, archivieren, ablegen, alte Nachrichten, Aufbewahrung, Rücktaste, archive, autoarchive

online-archive = Onlinearchiv
    .thunderbird = Öffnen Sie in Ihrem Konto den Ordner { tb-archive }.
    .ox = Suchen Sie das Archiv in der Liste der Ordner. Meist gibt es für jedes Jahr einen eigenen Ordner.
    .note = Ein zweites { -mailbox } als Archiv gibt es meist nicht. Das Archiv ist ein Ordner und zählt zum Speicherplatz.
    .keywords = Online-Archiv, Archivpostfach, In-Place-Archiv, zweites Postfach, altes Archiv, online archive

pst-file = Datei mit der Endung .pst
    .note = Beide Programme öffnen sie nicht, auch nicht Dateien mit der Endung .ost. Löschen Sie die Datei nicht. Der { -service-desk } sagt Ihnen, was möglich ist.
    .keywords = pst, .pst, ost, .ost, pst-Datei, Outlook-Datendatei, Datendatei, persönlicher Ordner, Archivdatei, archive.pst, data file

mailbox-size = Postfachgröße, Kontingent
    .thunderbird = Klicken Sie mit der rechten Maustaste auf { tb-inbox }. Wählen Sie { tb-properties } › { tb-quota }.
    .ox = Es steht bei { ox-mail-quota }, meist unter der Liste der Ordner.
    .keywords = Postfach voll, Speicherplatz, Speicher, Größe, Quota, Kontingent, wie voll, belegt, Ordnergröße, mailbox size

clean-up = Aufräumen, Postfach aufräumen
    .thunderbird = Sortieren Sie einen Ordner in der Menüleiste nach der Größe: { tb-menu-view } › { tb-sort-by }. Löschen Sie dann die größten Nachrichten. { -menu-bar }
    .ox = Sortieren Sie die Liste nach der Größe und löschen Sie die größten Nachrichten.
    .note = Beide Programme löschen doppelte Nachrichten einer Unterhaltung nicht von selbst. Leeren Sie danach den Papierkorb.
    .keywords = Aufraeumen, Tools zum Aufräumen, Unterhaltung aufräumen, Platz schaffen, leeren, große Nachrichten, clean up

public-folders = Öffentliche Ordner
    .thunderbird = Fehlt der Ordner, klicken Sie mit der rechten Maustaste auf Ihr Konto. Wählen Sie dann { tb-subscribe }
    .ox = Suchen Sie den Namen in der Liste der Ordner, auch unter { ox-shared-folders }. War es ein Kalender oder Adressbuch, suchen Sie dort.
    .note = Manche öffentlichen Ordner sind jetzt ein { -shared-mailbox }. Fragen Sie kurz im Team.
    .keywords = Öffentlicher Ordner, gemeinsame Ordner, Alle Öffentlichen Ordner, Teamordner, public folders

shared-mailbox = Freigegebenes Postfach
    .thunderbird = Es steht in der Liste der Ordner. Fehlt es, klicken Sie mit der rechten Maustaste auf Ihr Konto. Wählen Sie dann { tb-subscribe }
    .ox = Melden Sie sich mit Ihrem eigenen Konto an. Das Postfach steht in der Liste der Ordner.
    .note = Es heißt jetzt { -shared-mailbox }. Zugang richtet die Administration ein: { op-shared-mailbox-form }
    .keywords = Funktionspostfach, Gruppenpostfach, Teampostfach, Sammelpostfach, gemeinsames Postfach, zusätzliches Postfach, weiteres Postfach, shared mailbox

other-folder = Ordner einer anderen Person öffnen
    .thunderbird = Klicken Sie mit der rechten Maustaste auf Ihr Konto und wählen Sie { tb-subscribe } Setzen Sie das Häkchen bei dem Ordner.
    .ox = Sehen Sie unter { ox-shared-folders } nach. Fehlt der Ordner, wählen Sie { ox-subscribe-shared-folder }.
    .note = Die Person muss den Ordner zuerst für Sie freigeben.
    .keywords = Ordner eines anderen Benutzers, fremder Ordner, fremdes Postfach, Posteingang von Kollegen, Vertretung, other user's folder

## Calendar and tasks

overlay = Kalender überlagern
    .thunderbird = Setzen Sie in der Liste der Kalender das Häkchen bei jedem, den Sie sehen möchten.
    .ox = Setzen Sie in der Liste der Kalender das Häkchen bei jedem, den Sie sehen möchten.
    .note = Die Termine stehen gemeinsam in einer Ansicht, jeder Kalender in seiner Farbe.
    .keywords = Überlagerung, überlagert, übereinander, nebeneinander, mehrere Kalender, Kalendergruppe, overlay, side by side

calendar-sharing = Kalender freigeben, Berechtigungen
    .thunderbird = Freigeben können Sie nur in { -ox-browser }.
    .ox = Wählen Sie im Menü des Kalenders oder Ordners { ox-share-permissions }.
    .note = Sagen Sie der Person Bescheid. Sie muss eine neue Freigabe oft noch abonnieren.
    .keywords = Kalenderfreigabe, freigeben, teilen, Rechte, Ordnerberechtigungen, Postfachberechtigungen, Prüfer, Bearbeiter, Freigabe, share calendar, permissions

shared-calendar = Freigegebenen Kalender öffnen
    .thunderbird = Schalten Sie für den Kalender zuerst in { -ox } { ox-sync-via-dav } ein. Klicken Sie dann mit der rechten Maustaste in die Liste der Kalender. Wählen Sie { tb-calendar-new } › { tb-calendar-network }.
    .ox = Sehen Sie unter { ox-shared-calendars } nach. Fehlt er, suchen Sie in den Einstellungen nach { ox-subscribe-shared-calendars }.
    .note = Die Person muss den Kalender zuerst für Sie freigeben.
    .keywords = fremder Kalender, Kalender von Kollegen, Kalender anderer, Teamkalender, Gruppenkalender, Kalender hinzufügen, open shared calendar

scheduling = Terminplanungs-Assistent
    .thunderbird = Planen Sie besser in { -ox-browser }. Dort sehen Sie, wann andere Zeit haben.
    .ox = Tragen Sie im neuen Termin alle Personen ein und wählen Sie { ox-find-free-time }.
    .keywords = Terminplanungsassistent, Planungsassistent, freie Zeit, Verfügbarkeit, Terminfindung, Terminassistent, wann haben alle Zeit, Frei/Gebucht, scheduling assistant, free busy

meeting-request = Besprechungsanfrage
    .thunderbird = Wählen Sie im Fenster des Termins { tb-event-attendees }
    .ox = Öffnen Sie einen neuen Termin. Tragen Sie die Personen bei { ox-add-participant } ein und speichern Sie.
    .note = Laden Sie am besten immer aus { -ox-browser } ein. Sonst kann manches doppelt ankommen.
    .keywords = Einladung, einladen, Besprechung planen, Besprechung anlegen, Meeting, Teilnehmer, Teilnehmer einladen, meeting request, invite

meeting = Besprechung oder Termin
    .thunderbird = Legen Sie einen Termin an. Personen tragen Sie mit { tb-event-attendees } ein.
    .ox = Legen Sie einen Termin an. Personen tragen Sie mit { ox-add-participant } ein.
    .note = Beides heißt jetzt Termin. Sobald Personen eingetragen sind, wird daraus eine Einladung.
    .keywords = neuer Termin, neue Besprechung, Unterschied, Meeting, Ereignis, ganztägiges Ereignis, appointment, meeting

responses = Zusagen, Mit Vorbehalt, Ablehnen
    .thunderbird = Über der Einladung stehen { tb-invitation-accept }, { tb-invitation-tentative } und { tb-invitation-decline }.
    .ox = Öffnen Sie die Nachricht mit der Einladung. Dort sagen Sie zu, vorläufig zu oder ab.
    .note = Antworten Sie nur in einem Programm, am besten in { -ox-browser }. Sonst kann der Termin doppelt erscheinen.
    .keywords = Zusage, Absage, absagen, annehmen, akzeptieren, unter Vorbehalt, vorläufig, Einladung beantworten, accept, tentative, decline

propose-time = Andere Zeit vorschlagen
    .note = Dafür gibt es keinen sicheren Weg. Sagen Sie vorläufig zu oder ab. Nennen Sie Ihre Zeit in einer Nachricht an die Person, die eingeladen hat.
    .keywords = neuer Zeitvorschlag, Gegenvorschlag, Termin verschieben, Zeit vorschlagen, propose new time

series = Serientermin
    .thunderbird = Im Fenster des Termins gibt es dafür die Zeile { tb-event-repeat }
    .ox = Schalten Sie im Termin die Wiederholung ein.
    .note = Ändern Sie Serien am besten in { -ox-browser }. Geht das bei einer alten Serie nicht, hilft die Anleitung [Reste aus der Zeit mit Outlook](#lotse=guide/exchange-reste).
    .keywords = Serie, Terminserie, wiederholen, Wiederholung, regelmäßig, wöchentlich, jede Woche, Jour fixe, recurring, recurrence

room = Raum buchen, Ressource
    .thunderbird = Buchen Sie Räume besser in { -ox-browser }.
    .ox = Tragen Sie den Raum im Termin ein wie eine Person: { ox-add-participant }
    .note = Fehlt der Raum? Dann sagt Ihnen der { -service-desk }, wie Sie ihn jetzt buchen.
    .keywords = Raumbuchung, Besprechungsraum, Konferenzraum, Raumsuche, Raumplaner, Ressourcen, Dienstwagen, Beamer, book room, resource

show-as = Anzeigen als: Frei, Gebucht
    .thunderbird = Wählen Sie im Fenster des Termins { tb-event-show-time } › { tb-event-free }. { -menu-bar }
    .ox = Setzen Sie im Termin das Häkchen bei { ox-show-as-free }. Ohne Häkchen gilt die Zeit als belegt.
    .note = „Außer Haus“ steht meist nicht zur Wahl. Schreiben Sie das in den Betreff.
    .keywords = Frei, Gebucht, Beschäftigt, Abwesend, Außer Haus, mobiles Arbeiten, Homeoffice, Verfügbar, Mit Vorbehalt, show as, free, busy

reminder = Erinnerung
    .thunderbird = Im Fenster des Termins gibt es dafür die Zeile { tb-event-reminder }
    .ox = Wählen Sie im Termin { ox-add-reminder }. Für alle neuen Termine suchen Sie in den Einstellungen nach { ox-default-reminder }.
    .note = Meist erscheint sie nur, solange das Programm oder die Seite offen ist.
    .keywords = erinnern, Alarm, Wecker, Glocke, Erinnerungsfenster, Standarderinnerung, Minuten vorher, reminder, alert

private = Privater Termin
    .thunderbird = Wählen Sie im Fenster des Termins { tb-event-privacy } › { tb-event-private }. { -menu-bar }
    .ox = Wählen Sie im Termin die { ox-visibility }. Bei { ox-secret } sehen andere den Termin nie.
    .keywords = Privat, Schloss, verbergen, verstecken, geheim, vertraulich, nicht sichtbar, private appointment

teams-meeting = Teams-Besprechung
    .thunderbird = { -thunderbird } legt keinen Raum an. Kopieren Sie den Link von OpenTalk in den Termin.
    .ox = Suchen Sie im Termin eine Auswahl für die Videokonferenz. Fehlt sie, kopieren Sie den Link aus OpenTalk: { op-opentalk-address }
    .note = Für Videokonferenzen gibt es OpenTalk.
    .keywords = Teams, Microsoft Teams, Videokonferenz, Onlinebesprechung, Online-Meeting, Skype, Webex, Zoom, OpenTalk, Teams meeting

internet-calendar = Internetkalender (iCal)
    .thunderbird = Klicken Sie mit der rechten Maustaste in die Liste der Kalender. Wählen Sie { tb-calendar-new } › { tb-calendar-network } und tragen Sie die Adresse ein.
    .ox = Wählen Sie bei der Liste der Kalender { ox-subscribe-ical }, wenn es angeboten wird.
    .note = Eine einzelne .ics-Datei lesen Sie in { -thunderbird } so ein: { tb-events-tasks } › { tb-calendar-import }
    .keywords = iCal, ICS, ics-Datei, Kalender abonnieren, Webkalender, webcal, Feiertage, Ferien, internet calendar, subscribe

time-zone = Zeitzone
    .thunderbird = Öffnen Sie { -app-menu } › { tb-settings } › { tb-settings-calendar }.
    .ox = Suchen Sie in den Einstellungen nach { ox-time-zone }.
    .note = In beiden Programmen und auf Ihrem Computer soll dieselbe stehen, in Deutschland also Berlin.
    .keywords = Uhrzeit falsch, eine Stunde, Sommerzeit, Winterzeit, verschoben, time zone

to-do-bar = Aufgabenleiste, Outlook Heute
    .thunderbird = Suchen Sie in der Menüleiste unter { tb-menu-view } den Tagesplan. Wählen Sie dort { tb-show-today-pane }. { -menu-bar }
    .ox = Eine solche Leiste gibt es meist nicht. Öffnen Sie den Kalender oder die { ox-tasks }.
    .keywords = Heute, Vorgangsleiste, Tagesplan, Tagesansicht, Terminübersicht, kleiner Kalender, to-do bar, today

tasks = Aufgaben
    .thunderbird = Die Liste öffnen Sie in der Leiste ganz links. Eine neue Aufgabe legen Sie in der Menüleiste mit { tb-events-tasks } › { tb-new-task } an. { -menu-bar }
    .ox = Öffnen Sie { ox-tasks } und wählen Sie { ox-new-task }.
    .note = Welche Aufgaben Sie in { -thunderbird } sehen, hängt vom Kalender ab. Nehmen Sie im Zweifel { -ox }.
    .keywords = Aufgabe, To-do, ToDo, Vorgang, Vorgänge, Aufgabenliste, erledigen, Wiedervorlage, tasks

assign-task = Aufgabe zuweisen
    .note = { -ox } nimmt Einladungen zu Aufgaben nicht an. Schreiben Sie der Person, worum es geht. Sie legt die Aufgabe dann selbst an.
    .keywords = Aufgabenanfrage, Aufgabe delegieren, Aufgabe senden, zuweisen, delegieren, assign task, task request

notes = Notizen
    .thunderbird = Legen Sie eine Aufgabe ohne Datum an.
    .ox = Legen Sie eine Aufgabe ohne Datum an: { ox-tasks } › { ox-new-task }
    .note = Die gelben Notizzettel aus Outlook gibt es nicht. Fehlen Ihnen alte Notizen? Dann hilft die Anleitung [Reste aus der Zeit mit Outlook](#lotse=guide/exchange-reste).
    .keywords = Notiz, Notizzettel, Haftnotiz, Klebezettel, Post-it, gelbe Zettel, notes, sticky notes

journal = Journal
    .note = Das gibt es nicht mehr. Was Sie festhalten möchten, tragen Sie als Termin ein. Nachrichten finden Sie über die Suche.
    .keywords = Journaleintrag, Protokoll, Telefonnotiz, Aktivitäten, journal

## Addresses

address-book = Adressbuch
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-tools } › { tb-address-book }. { -menu-bar }
    .ox = Öffnen Sie in der Leiste mit den Programmen { ox-address-book }.
    .keywords = Adressen, Kontakte, Telefonbuch, Personen, Adressliste, address book, people

global-list = Globale Adressliste
    .thunderbird = Tippen Sie beim Empfänger den Anfang des Namens. Wird niemand vorgeschlagen, fehlt meist ein Häkchen: { -app-menu } › { tb-settings } › { tb-settings-compose }.
    .ox = Öffnen Sie { ox-address-book } und dort { ox-global-address-list }.
    .keywords = GAL, globales Adressbuch, Offlineadressbuch, Offline-Adressbuch, alle Benutzer, Kollegin suchen, Kollege suchen, Verzeichnis, LDAP, global address list

contacts = Persönliche Kontakte
    .thunderbird = Öffnen Sie in der Menüleiste { tb-menu-tools } › { tb-address-book }. Fehlt Ihr Adressbuch aus { -ox }, fügen Sie es hinzu. { -menu-bar }
    .ox = Öffnen Sie { ox-address-book } und dort { ox-personal-address-book }.
    .keywords = Kontakte, meine Kontakte, Kontaktordner, eigene Adressen, Kontakt anlegen, neuer Kontakt, personal contacts

contact-group = Kontaktgruppe, Verteilerliste
    .thunderbird = Öffnen Sie in der Menüleiste { tb-menu-tools } › { tb-address-book } und wählen Sie { tb-new-list }. { -menu-bar }
    .ox = Öffnen Sie { ox-address-book } und wählen Sie beim Anlegen { ox-new-distribution-list }.
    .note = Listen aus { -ox } erscheinen in { -thunderbird } nicht. Schreiben Sie an solche Listen in { -ox-browser }.
    .keywords = Verteiler, Gruppe, Adressgruppe, Mailverteiler, E-Mail-Verteiler, mehrere Empfänger, contact group, distribution list

auto-complete = AutoVervollständigen
    .thunderbird = Beim Tippen kommen Vorschläge von selbst. Einen falschen löschen Sie im Adressbuch, meist bei den gesammelten Adressen.
    .ox = Auch hier kommen Vorschläge von selbst. Ein falscher steht meist in Ihren eigenen Adressbüchern. Verbessern oder löschen Sie ihn dort.
    .note = Übernehmen Sie keine Vorschläge aus alten Nachrichten von Outlook. Wählen Sie die Person neu aus.
    .keywords = Autovervollständigung, automatische Vervollständigung, Vorschlag, Vorschläge, vorgeschlagene Kontakte, Namensvorschläge, alte Adresse, falsche Adresse, AutoVervollständigen-Liste, nk2, autocomplete

check-names = Namen überprüfen
    .thunderbird = Tippen Sie beim Empfänger den Anfang des Namens und wählen Sie einen Vorschlag. Strg+K hat jetzt eine andere Bedeutung.
    .ox = Tippen Sie beim Empfänger den Anfang des Namens und wählen Sie einen Vorschlag.
    .note = Schlägt { -thunderbird } niemanden aus der Verwaltung vor? Dann ist das Verzeichnis noch nicht eingeschaltet.
    .keywords = Strg+K, Name auflösen, Namen auflösen, Empfänger prüfen, Empfänger suchen, check names

## Absence

absence = Abwesenheitsassistent, Automatische Antworten
    .thunderbird = Hier geht das nicht. Nehmen Sie { -ox-browser }.
    .ox = Suchen Sie in den Einstellungen nach { ox-vacation-notice }.
    .note = Der Server sendet die Antworten, auch wenn Ihr Computer aus ist. Ihren Kalender tragen Sie getrennt ein.
    .keywords = Abwesenheit, Abwesenheitsnotiz, Abwesenheitsagent, automatische Antwort, Urlaub, krank, nicht im Büro, Autoreply, Out of Office, OOO, automatic replies

delegate = Stellvertretung
    .thunderbird = Hier geht das nicht. Nehmen Sie { -ox-browser }.
    .ox = Suchen Sie in den Einstellungen nach { ox-manage-deputies }. Fehlt das, geben Sie einzelne Ordner und Kalender frei.
    .keywords = Stellvertreter, Stellvertreterin, Vertretung, Vertreter, Zugriff für Stellvertretung, Delegierung, Delegat, Sekretariat, Vorzimmer, delegate, deputy

auto-forward = Weiterleiten und umleiten (automatisch)
    .thunderbird = Automatisch richten Sie es besser in { -ox } ein. Eine einzelne Nachricht leiten Sie in der Menüleiste um mit { tb-menu-message } › { tb-redirect }. { -menu-bar }
    .ox = Suchen Sie in den Einstellungen nach { ox-auto-forward }. Sehen Sie auch unter { ox-filter-rules } nach.
    .note = Fragen Sie vorher, ob Ihre Dienststelle eine automatische Weiterleitung erlaubt.
    .keywords = Umleitung, Weiterleitung, Nachsenden, automatisch weiterleiten, umleiten, redirect, forwarding

## The program itself

send-receive = Senden/Empfangen
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-file } › { tb-get-new-messages } › { tb-all-accounts }. { -menu-bar }
    .ox = Das ist nicht nötig, Neues erscheint von selbst. Wenn nicht, laden Sie die Seite neu.
    .keywords = Alle Ordner senden/empfangen, F9, abrufen, aktualisieren, synchronisieren, neue Mails holen, send receive

work-offline = Offline arbeiten
    .thunderbird = Wählen Sie in der Menüleiste { tb-menu-file } › { tb-offline } › { tb-work-offline }. { -menu-bar }
    .ox = Das geht nicht. Hier brauchen Sie immer eine Verbindung zum Netz.
    .note = Ist { tb-work-offline } angehakt, sendet und holt { -thunderbird } nichts.
    .keywords = offline, ohne Internet, ohne Netz, unterwegs, Zug, getrennt, work offline

cached-mode = Exchange-Cache-Modus
    .thunderbird = Öffnen Sie { -app-menu } › { tb-account-settings } und bei Ihrem Konto { tb-sync-storage }. Das Häkchen bei { tb-keep-messages } entscheidet.
    .ox = Das gibt es nicht. { -ox-browser } zeigt immer, was auf dem Server liegt.
    .keywords = Cachemodus, Cache-Modus, Cached Mode, lokale Kopie, ost, E-Mail im Offlinemodus, herunterladen, cached exchange mode

add-account = Konto hinzufügen
    .thunderbird = Öffnen Sie { -app-menu } › { tb-add-account }.
    .ox = Ihr Konto ist schon da, sobald Sie sich anmelden.
    .note = Für ein { -shared-mailbox } brauchen Sie meist kein weiteres Konto. Sehen Sie zuerst in die Anleitung.
    .keywords = neues Konto, E-Mail-Konto, Account, Konto einrichten, zweites Konto, weiteres Konto, Postfach hinzufügen, add account

account-settings = Kontoeinstellungen
    .thunderbird = Öffnen Sie { -app-menu } › { tb-account-settings }.
    .ox = Öffnen Sie die Einstellungen und suchen Sie dort nach dem, was Sie ändern möchten.
    .note = Ändern Sie keine Angaben zum Server, wenn eine Anleitung es nicht sagt.
    .keywords = Konto, Konten, Kontoinformationen, Servereinstellungen, Server, Einstellungen, Datei Informationen, account settings

options = Optionen (Outlook-Optionen)
    .thunderbird = Öffnen Sie { -app-menu } › { tb-settings }.
    .ox = Öffnen Sie die Einstellungen. Sie finden sie beim Zahnrad. Tippen Sie in das Suchfeld, was Sie ändern möchten.
    .keywords = Einstellungen, Datei Optionen, Extras Optionen, Zahnrad, konfigurieren, Outlook-Optionen, options, settings, preferences

profile = Profil, Mailprofil
    .note = Darum brauchen Sie sich nicht zu kümmern. { -thunderbird } legt sein Profil selbst an, { -ox-browser } braucht keines. Löschen Sie keinen Profilordner, sonst fehlen Ihnen Konten und Einstellungen.
    .keywords = Outlook-Profil, E-Mail-Profil, neues Profil, Profil erstellen, Profilordner, Systemsteuerung Mail, profile

add-ins = Add-Ins
    .thunderbird = Sie heißen hier Add-ons: { -app-menu } › { tb-addons }.
    .ox = Eigene Erweiterungen können Sie hier nicht einbauen.
    .note = Add-Ins aus Outlook laufen nicht weiter. Welche Add-ons erlaubt sind, sagt Ihnen der { -service-desk }.
    .keywords = Add-In, AddIn, Addon, Add-on, Erweiterung, Plug-in, Plugin, COM-Add-In, extension

desktop-alert = Desktopbenachrichtigung
    .thunderbird = Öffnen Sie { -app-menu } › { tb-settings } › { tb-settings-general }. Suchen Sie dort die Stelle { tb-new-mail-arrival }
    .ox = Suchen Sie in den Einstellungen nach { ox-desktop-notifications }. Ihr Browser muss sie auch erlauben.
    .keywords = Benachrichtigung, Benachrichtigungen, Popup, Pop-up, Briefumschlag, Ton, Signalton, neue Nachricht anzeigen, desktop alert, notification

password = Kennwort ändern
    .thunderbird = Hier ändern Sie es nicht. Fragt { -thunderbird } danach, tragen Sie das neue ein.
    .ox = Suchen Sie in den Einstellungen nach { ox-change-password }. Fehlt das, ändern Sie es dort, wo Sie es immer ändern.
    .note = Denken Sie auch an Smartphone und Tablet. Ein altes Passwort dort kann Ihr Konto sperren.
    .keywords = Passwort, Kennwort, Passwort ändern, neues Passwort, abgelaufen, vergessen, gesperrt, change password

outlook-web = Outlook im Web (OWA)
    .ox = Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
    .keywords = OWA, Outlook Web App, Outlook Web Access, Webmail, Webmailer, im Browser, von zu Hause, outlook on the web

outlook-phone = Outlook auf dem Smartphone
    .ox = Suchen Sie in den Einstellungen nach einem Assistenten für Geräte. Er kann { ox-sync-device } heißen.
    .note = Welche Geräte erlaubt sind und wie Sie sie verbinden, steht hier: { op-mobile-guide }
    .keywords = Handy, Smartphone, Tablet, iPhone, iPad, Android, App, ActiveSync, Outlook-App, mobil, Diensthandy, phone
