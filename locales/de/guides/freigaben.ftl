# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Freigegebener Kalender oder Ordner geht nicht
    .summary = Sie sehen ihn nicht, dürfen nichts ändern oder möchten selbst etwas freigeben.
    .keywords = Freigabe, freigeben, Rechte, Berechtigung, Zugriff, geteilter Ordner, gemeinsamer Kalender, Vertretung, Unterordner, abonnieren, nur lesen, Schloss, schreibgeschützt, privat, geheim, Rolle, kein Zugriff

in-ox = Können Sie den freigegebenen Kalender oder Ordner in { -ox-browser } nutzen?
    .hint = Dort können Sie sofort weiterarbeiten, auch wenn { -thunderbird } nichts zeigt.
    .answer-works = Ja, dort geht es
    .answer-fails = Nein, dort geht es auch nicht
    .answer-give = Ich möchte selbst etwas freigeben
    .answer-untried = Weiß ich nicht, noch nicht ausprobiert

try-ox = In { -ox-browser } nachsehen
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich an.
        2. Suchen Sie einen Ordner in der Liste der Ordner unter { ox-shared-folders }.
        3. Suchen Sie einen Kalender in der Liste der Kalender unter { ox-shared-calendars }.
        4. Versuchen Sie dort, was Sie tun wollten.

        Geht es dort, wählen Sie Ja.

enough = Reicht Ihnen das fürs Erste?
    .hint = In { -ox } können Sie sofort weiterarbeiten.
    .answer-enough = Ja, ich arbeite in { -ox } weiter
    .answer-thunderbird = Nein, es soll auch in { -thunderbird } gehen
    .answer-unsure = Weiß ich nicht

ox-what = Was geht in { -ox-browser } nicht?
    .answer-missing = Ich sehe den Kalender oder Ordner nicht
    .answer-read-only = Ich sehe ihn, darf dort aber nichts ändern
    .answer-hidden = Einzelne Termine sind verborgen
    .answer-ox-down = { -ox } lässt sich nicht öffnen
    .answer-unsure = Weiß ich nicht

owner = Wem gehört der Kalender oder Ordner?
    .answer-other = Einer anderen Person
    .answer-me = Mir, aber andere sehen ihn nicht
    .answer-shared-mailbox = Einem { -shared-mailbox }
    .answer-unsure = Weiß ich nicht

granted = Hat die Person ihn schon für Sie freigegeben?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

subscribe-in-ox = Freigabe in { -ox-browser } abonnieren
    .text =
        Eine neue Freigabe sehen Sie oft erst, wenn Sie sie abonnieren.

        Für einen **Kalender**:

        1. Öffnen Sie in { -ox-browser } die Einstellungen.
        2. Suchen Sie nach { ox-subscribe-shared-calendars }.
        3. Setzen Sie das Häkchen bei dem Kalender.

        Für einen **Ordner**:

        1. Wählen Sie in der Liste der Ordner { ox-subscribe-shared-folder }. Oder suchen Sie in den Einstellungen nach { ox-imap-subscriptions }.
        2. Setzen Sie das Häkchen bei dem Ordner.

sign-in-again = In { -ox-browser } neu anmelden
    .text =
        1. Wählen Sie in { -ox-browser } { ox-sign-out }.
        2. Melden Sie sich wieder an.
        3. Sehen Sie noch einmal nach.

give-access = Kalender oder Ordner freigeben
    .text =
        1. Öffnen Sie in { -ox-browser } das Menü des Kalenders oder Ordners.
        2. Wählen Sie { ox-share-permissions }.
        3. Wählen Sie { ox-add-user-group } und tragen Sie die Person ein.
        4. Wählen Sie die Rolle: { ox-viewer } zum Lesen, { ox-author } auch zum Anlegen, Ändern und Löschen.
        5. Sollen Unterordner dazugehören? Dann setzen Sie das Häkchen bei { ox-apply-to-subfolders }.
        6. Speichern Sie.

check-deputies = Prüfen, ob die Person Sie vertritt
    .text =
        Vertritt Sie jemand, ändern Sie diese Rechte nur an einer Stelle. Das gilt für Ihren Posteingang und Ihren Standardkalender.

        1. Suchen Sie in { -ox-browser } in den Einstellungen nach { ox-manage-deputies }. Fehlt der Eintrag, wählen Sie Nein.
        2. Steht die Person dort, ändern Sie ihre Rechte an dieser Stelle.

tb-what = Was geht in { -thunderbird } nicht?
    .answer-folder = Ein Ordner mit Nachrichten fehlt
    .answer-calendar = Ein Kalender fehlt
    .answer-change = Ich sehe ihn, kann aber nichts ändern
    .answer-unsure = Weiß ich nicht

subscribe-folder = Ordner in { -thunderbird } abonnieren
    .text =
        1. Klicken Sie in der Liste der Ordner mit der rechten Maustaste auf Ihr Konto.
        2. Wählen Sie { tb-subscribe }
        3. Klicken Sie auf { tb-refresh }.
        4. Setzen Sie das Häkchen beim freigegebenen Ordner und bestätigen Sie.

sync-via-dav = Kalender in { -ox } für { -thunderbird } freischalten
    .text =
        1. Öffnen Sie in { -ox-browser } die Einstellungen.
        2. Suchen Sie nach { ox-subscribe-shared-calendars }.
        3. Schalten Sie bei dem Kalender { ox-sync-via-dav } ein.
        4. Beenden Sie { -thunderbird } und starten Sie es neu. Sehen Sie dort im Kalender nach.

add-calendar = Kalender in { -thunderbird } hinzufügen
    .text =
        1. Öffnen Sie in { -thunderbird } den Kalender.
        2. Klicken Sie mit der rechten Maustaste in die Liste der Kalender.
        3. Wählen Sie { tb-calendar-new } › { tb-calendar-network }.
        4. Bei { tb-calendar-user-name } tragen Sie Ihren eigenen Benutzernamen ein, bei { tb-calendar-address } `{ op-dav-server }`.
        5. Wählen Sie { tb-calendar-find }.
        6. Wählen Sie den freigegebenen Kalender aus, dann { tb-calendar-subscribe }.

restart = { -thunderbird } neu starten
    .text =
        1. Beenden Sie { -thunderbird } und starten Sie es neu.
        2. Sehen Sie noch einmal nach.

tb-change = Wo können Sie nichts ändern?
    .answer-folder = In einem Ordner mit Nachrichten
    .answer-calendar = In einem Kalender
    .answer-unsure = Weiß ich nicht

folder-rights = Welche Rechte zeigt { -thunderbird } für den Ordner?
    .text =
        1. Klicken Sie mit der rechten Maustaste auf den Ordner und wählen Sie { tb-properties }.
        2. Öffnen Sie { tb-folder-sharing }.
        3. Unter { tb-your-permissions } steht, was Sie dürfen. Ändern lässt es sich dort nicht.
    .answer-missing = Das Recht, das ich brauche, fehlt
    .answer-complete = Das Recht steht dort, hilft aber nicht
    .answer-unsure = Weiß ich nicht

calendar-writable = Schreibschutz des Kalenders prüfen
    .text =
        1. Klicken Sie in { -thunderbird } mit der rechten Maustaste auf den Kalender.
        2. Wählen Sie { tb-calendar-properties }.
        3. Entfernen Sie das Häkchen bei { tb-calendar-read-only }.
        4. Ändern Sie einen Termin. Prüfen Sie, ob die Änderung in { -ox-browser } ankommt.

        > Dürfen Sie den Kalender nur lesen, kann Ihre Änderung beim nächsten Abgleich wieder verschwinden.

change-in-ox = Können Sie in { -ox-browser } etwas darin ändern?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

done = Die Freigabe funktioniert
    .text = Verschwindet der Kalender oder Ordner später wieder, fragen Sie zuerst die Person, der er gehört.

done-in-ox = Sie arbeiten vorerst in { -ox-browser }
    .text = Soll es später auch in { -thunderbird } gehen? Dann beginnen Sie diese Anleitung neu.

shared = Die Freigabe ist eingerichtet
    .text =
        Sagen Sie der anderen Person Bescheid. Das muss die Person noch tun:

        - in { -ox-browser } den Kalender oder Ordner abonnieren
        - sich in { -ox-browser } ab- und wieder anmelden, wenn er noch fehlt
        - für einen Kalender in { -thunderbird } { ox-sync-via-dav } einschalten

ask-owner = Ihnen fehlt noch das Recht dazu
    .text =
        Rechte vergibt nur, wem der Kalender oder Ordner gehört. Bitten Sie diese Person darum. Bei einem { -shared-mailbox } hilft der { -service-desk }. Sie können schreiben:

        > Bitte geben Sie mir Rechte an Ihrem Kalender oder Ordner. So geht es: Öffnen Sie in { -ox-browser } das Menü des Kalenders oder Ordners. Wählen Sie { ox-share-permissions } und dann { ox-add-user-group }. Ich brauche die Rolle { ox-viewer } (nur lesen) oder { ox-author } (auch ändern und löschen).

        Nennen Sie dabei den Namen des Kalenders oder Ordners. Streichen Sie die Rolle, die Sie nicht brauchen.

private = Manche Termine bleiben für andere verborgen
    .text =
        Das ist so gewollt. Steht bei { ox-visibility } die Angabe { ox-secret }, sehen andere den Termin nie. Auch private Termine können verborgen bleiben.

        Brauchen Sie einen solchen Termin? Dann bitten Sie die Person, bei { ox-visibility } etwas anderes einzustellen.

contact-rights = Die Freigabe ist erteilt, aber nicht zu sehen
    .text =
        Es kann ein Recht am übergeordneten Ordner fehlen. Das prüft der { -service-desk }.

        Halten Sie bereit:

        - den genauen Namen des Kalenders oder Ordners
        - wem er gehört
        - welche Rolle Sie bekommen haben und wann

contact-share = Die Freigabe lässt sich nicht einrichten
    .text =
        Der { -service-desk } prüft, woran es liegt.

        Halten Sie bereit:

        - den genauen Namen Ihres Kalenders oder Ordners
        - wer Rechte bekommen soll und welche
        - an welcher Stelle es nicht weitergeht

contact-thunderbird = In { -ox } geht es, in { -thunderbird } nicht
    .text =
        Arbeiten Sie vorerst in { -ox-browser }. Der { -service-desk } sucht mit Ihnen den Fehler in { -thunderbird }.

        Halten Sie bereit:

        - den genauen Namen des Kalenders oder Ordners
        - wem er gehört
        - was Sie in { -thunderbird } sehen und was fehlt
