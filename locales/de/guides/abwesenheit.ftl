# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Abwesenheit melden und Vertretung regeln
    .summary = Sie möchten eine Abwesenheit melden, sie wird nicht gesendet oder endet nicht, oder jemand vertritt Sie.
    .keywords = Abwesenheit, Abwesenheitsnotiz, Abwesenheitsnachricht, Abwesenheitsmeldung, Abwesenheitsassistent, Abwesenheitsagent, Abwesenheitsbenachrichtigung, Abwesenheits-Benachrichtigung, Automatische Antworten, automatische Antwort, Autoreply, Auto-Antwort, Out of Office, OOO, Urlaub, Urlaubsnotiz, Urlaubsmeldung, krank, Elternzeit, nicht im Büro, Vertretung, Vertreter, Vertreterin, Stellvertretung, Stellvertreter, Stellvertreter verwalten, Stellvertreterregelung, Delegat, Delegierung, Vertretungsregel, im Auftrag, im Namen senden, Abwesenheit ausschalten, wird nicht gesendet, kommt immer noch, Vacation notice

ox-login = Können Sie sich in { -ox-browser } anmelden?
    .hint = Abwesenheit und Vertretung regeln Sie dort. In { -thunderbird } geht das nicht.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

try-login = In { -ox-browser } anmelden
    .text =
        1. Öffnen Sie { op-ox-address } in Ihrem Browser.
        2. Melden Sie sich an.

        Sehen Sie Ihre Nachrichten? Dann wählen Sie Ja.

what = Worum geht es?
    .answer-set-up = Ich möchte eine Abwesenheit melden
    .answer-not-sent = Sie ist eingerichtet, aber niemand bekommt eine Antwort
    .answer-still-sent = Ich bin zurück, sie wird aber noch gesendet
    .answer-deputy = Jemand soll mich vertreten
    .answer-standing-in = Ich vertrete eine andere Person
    .answer-unsure = Weiß ich nicht

whose = Für welches { -mailbox } soll die Abwesenheit gelten?
    .answer-mine = Für mein eigenes
    .answer-shared-mailbox = Für ein { -shared-mailbox }
    .answer-other = Für eine Person, die es selbst nicht tun kann
    .answer-unsure = Weiß ich nicht

set-up = Abwesenheit in { -ox-browser } einrichten
    .text =
        1. Öffnen Sie in { -ox-browser } die Einstellungen.
        2. Suchen Sie nach { ox-vacation-notice } und öffnen Sie den Eintrag.
        3. Schalten Sie die Funktion ein.
        4. Setzen Sie das Häkchen bei { ox-vacation-period }. Tragen Sie den ersten und den letzten Tag ein.
        5. Schreiben Sie Betreff und Text. Nennen Sie, wann Sie zurück sind und wer Sie vertritt.
        6. Speichern Sie.

        Der Server sendet die Antworten. Ihr Computer darf dabei aus sein.

        > Den Text können auch Menschen außerhalb der Verwaltung bekommen. Schreiben Sie nur, was alle wissen dürfen.

deputy-too = Soll jemand auch Ihre Nachrichten oder Termine sehen?
    .hint = Ein Name im Text gibt dieser Person noch keinen Zugang.
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

active = Abwesenheit prüfen und richtig testen
    .text =
        1. Öffnen Sie in { -ox-browser } die Einstellungen und suchen Sie nach { ox-vacation-notice }.
        2. Ist die Funktion eingeschaltet? Wenn nicht, schalten Sie sie ein.
        3. Liegt der heutige Tag im Zeitraum? Achten Sie auch auf das Jahr.
        4. Speichern Sie.
        5. Bitten Sie jemanden um eine kurze Nachricht direkt an Ihre Adresse. Die Person darf in den letzten Tagen noch keine Antwort von Ihrer Abwesenheit bekommen haben.

        > Wer schon eine Antwort bekommen hat, bekommt so bald keine zweite. Ein zweiter Test mit derselben Person zeigt deshalb nichts.

who-misses = Bei wem bleibt die Antwort aus?
    .answer-everybody = Bei allen
    .answer-repeated = Bei jemandem, der schon eine bekommen hat
    .answer-other-address = Bei allen, die an eine andere Adresse von mir schreiben
    .answer-automatic = Bei Verteilern, Newslettern oder automatischen Nachrichten
    .answer-shared-mailbox = Bei allen, die an ein { -shared-mailbox } schreiben
    .answer-unsure = Weiß ich nicht

rules = Filterregeln prüfen
    .text =
        Eine Regel kann verhindern, dass der Server noch antwortet.

        1. Öffnen Sie in { -ox-browser } die Einstellungen und suchen Sie nach { ox-filter-rules }.
        2. Gibt es eine Regel, nach der keine weiteren Regeln mehr laufen sollen? Notieren Sie ihren Namen.
        3. Schalten Sie diese Regel aus, solange Sie abwesend sind.
        4. Testen Sie noch einmal mit einer neuen Person.

        > Löschen Sie die Regel nicht. Was sie sonst tut, etwa weiterleiten oder einsortieren, geschieht so lange nicht. Schalten Sie sie nach Ihrer Rückkehr wieder ein.

interval = Abstand zwischen zwei Antworten verkürzen
    .text =
        Dieselbe Person bekommt nur nach einigen Tagen eine neue Antwort. Das schützt vor vielen gleichen Nachrichten.

        1. Öffnen Sie in { -ox-browser } die Einstellungen und suchen Sie nach { ox-vacation-notice }.
        2. Suchen Sie dort { ox-vacation-days }. Manchmal müssen Sie zuerst { ox-vacation-advanced } wählen.
        3. Wählen Sie eine kleinere Zahl. Weniger als ein Tag geht nicht.
        4. Speichern Sie.

        Reicht Ihnen der Abstand so? Dann wählen Sie Ja.

other-addresses = Abwesenheit für weitere Adressen einschalten
    .text =
        Der Server antwortet nur, wenn eine Adresse aus Ihrer Liste im Empfängerfeld steht.

        1. Öffnen Sie in { -ox-browser } die Einstellungen und suchen Sie nach { ox-vacation-notice }.
        2. Wählen Sie { ox-vacation-advanced }.
        3. Setzen Sie das Häkchen bei Ihren weiteren Adressen.
        4. Speichern Sie und testen Sie mit einer neuen Person.

        Steht die Adresse nicht zur Wahl? Dann wählen Sie Nein.

switch-off = Abwesenheit ausschalten
    .text =
        1. Öffnen Sie in { -ox-browser } die Einstellungen und suchen Sie nach { ox-vacation-notice }.
        2. Schalten Sie die Funktion aus.
        3. Speichern Sie.
        4. Laden Sie die Seite neu. Prüfen Sie, ob die Funktion ausgeschaltet bleibt.

        Bekommt trotzdem noch jemand Ihre Antwort? Dann wählen Sie Nein.

which-address = Von welcher Adresse kommt die Antwort noch?
    .hint = Fragen Sie jemanden, der sie bekommen hat. Die Adresse steht beim Absender.
    .answer-mine = Von meiner eigenen
    .answer-shared-mailbox = Von einem { -shared-mailbox }
    .answer-unsure = Weiß ich nicht

thunderbird-filter = Filter in { -thunderbird } prüfen
    .text =
        Auch ein Filter in { -thunderbird } kann Antworten senden, solange das Programm offen ist.

        1. Öffnen Sie in { -thunderbird } ☰ (Menü rechts oben) › { tb-app-menu-tools } › { tb-message-filters }.
        2. Sehen Sie nach, ob ein Filter eine Antwort sendet.
        3. Entfernen Sie bei diesem Filter das Häkchen.

        Nutzen Sie { -thunderbird } nicht oder gibt es dort keinen solchen Filter? Dann wählen Sie Nein.

deputy-scope = Was soll die Person sehen oder tun können?
    .answer-inbox = Meinen Posteingang oder meinen Kalender nutzen
    .answer-single = Nur einen anderen Ordner oder Kalender nutzen
    .answer-shared-mailbox = Ein { -shared-mailbox } betreuen
    .answer-unsure = Weiß ich nicht

deputies = Vertretung in { -ox-browser } eintragen
    .text =
        1. Öffnen Sie in { -ox-browser } die Einstellungen und suchen Sie nach { ox-manage-deputies }. Fehlt der Eintrag, wählen Sie Nein.
        2. Tragen Sie die Person bei { ox-deputy-add-people } ein.
        3. Wählen Sie beim Posteingang und beim Kalender, was die Person darf. Mit { ox-viewer } darf sie nur lesen.
        4. Soll sie für Sie schreiben? Dann setzen Sie das Häkchen bei { ox-deputy-send }.
        5. Speichern Sie.

        > Die Person sieht alles in dem Ordner, den Sie öffnen, auch Persönliches. Geben Sie nur, was nötig ist.

        Diese Rechte ersetzen frühere Freigaben von Posteingang und Kalender an diese Person. Ändern Sie sie später nur an dieser Stelle.

deputy-failed = Woran scheitert es?
    .answer-missing = Den Eintrag { ox-manage-deputies } gibt es nicht
    .answer-other = An etwas anderem
    .answer-unsure = Weiß ich nicht

stand-in = Was gelingt Ihnen bei der Vertretung nicht?
    .answer-see = Ich sehe die Nachrichten oder den Kalender nicht
    .answer-send = Ich kann nicht im Namen der Person schreiben
    .answer-unsure = Weiß ich nicht

send-for = Im Namen der Person senden
    .text =
        Schreiben Sie als Vertretung in { -ox-browser }. { -thunderbird } kennt diese Vertretung nicht.

        1. Öffnen Sie { op-ox-address } in Ihrem Browser und melden Sie sich mit Ihrem eigenen Konto an.
        2. Klicken Sie auf { ox-new-mail }.
        3. Wählen Sie bei { ox-from } die Adresse der Person, die Sie vertreten.
        4. Schreiben und senden Sie die Nachricht.

        Wer die Nachricht bekommt, kann sehen, dass Sie sie gesendet haben. Steht die Adresse nicht zur Wahl? Dann wählen Sie Nein.

done-set-up = Ihre Abwesenheit ist eingerichtet
    .text =
        Haben Sie einen Zeitraum eingetragen, endet sie von selbst. Sonst schalten Sie sie nach Ihrer Rückkehr aus.

        Ihr Kalender weiß davon nichts. Tragen Sie Ihre Abwesenheit dort als eigenen Termin ein.

done-sent = Ihre Abwesenheit wird gesendet
    .text = Dieselbe Person bekommt nicht auf jede Nachricht eine Antwort. Das ist so gewollt.

done-off = Ihre Abwesenheit wird nicht mehr gesendet
    .text = Haben Sie Regeln für Ihre Abwesenheit ausgeschaltet? Dann schalten Sie sie jetzt wieder ein.

done-deputy = Die Vertretung ist eingetragen
    .text =
        Sagen Sie der Person Bescheid. Sie findet Ihren Posteingang und Kalender in { -ox-browser } bei den freigegebenen Ordnern und Kalendern. Fehlt etwas, meldet sie sich ab und wieder an.

        Verschlüsselte Nachrichten kann eine Vertretung meist nicht lesen. Nennen Sie dafür einen anderen Weg.

        Ist Ihre Abwesenheit schon eingerichtet? Wenn nicht, beginnen Sie diese Anleitung neu.

done-send-for = Sie senden im Namen der Person
    .text = Wählen Sie bei jeder neuen Nachricht unter { ox-from } die richtige Adresse.

by-design = Auf solche Nachrichten antwortet der Server nicht
    .text =
        Das ist so gewollt und schützt vor endlosem Hin und Her. Keine Antwort bekommen:

        - Nachrichten über Verteilerlisten
        - Newsletter und Werbung
        - Nachrichten, die ein Programm gesendet hat
        - Nachrichten, in denen Ihre Adresse nicht im Empfängerfeld steht, etwa bei Blindkopien

        Sagen Sie den wichtigsten Personen selbst Bescheid.

ask-person = Ihnen fehlt noch das Recht, für die Person zu senden
    .text =
        Dieses Recht gibt nur die Person, die Sie vertreten. Sie können schreiben:

        > Bitte tragen Sie mich als Vertretung ein, damit ich in Ihrem Namen senden kann. So geht es: Öffnen Sie in { -ox-browser } die Einstellungen. Suchen Sie nach { ox-manage-deputies }. Tragen Sie mich ein und setzen Sie das Häkchen bei { ox-deputy-send }.

        Ist die Person nicht erreichbar oder fehlt ihr diese Funktion? Dann fragen Sie den { -service-desk }. Eilt es? Dann senden Sie mit Ihrer eigenen Adresse und schreiben, wen Sie vertreten.

contact-set-up = Die Abwesenheit lässt sich nicht einrichten
    .text =
        Der { -service-desk } prüft, woran es liegt.

        Halten Sie bereit:

        - an welcher Stelle es nicht weitergeht
        - den genauen Text der Fehlermeldung
        - ab wann Sie abwesend sind

contact-shared-mailbox = Abwesenheit für ein { -shared-mailbox }
    .text =
        Ein { -shared-mailbox } hat eigene Einstellungen. Der { -service-desk } sagt Ihnen, wer sie ändern kann.

        Halten Sie bereit:

        - die Adresse des Funktionspostfachs
        - wer dafür verantwortlich ist
        - den gewünschten Text und den Zeitraum, oder den Text, der noch gesendet wird

contact-other = Abwesenheit für eine andere Person
    .text =
        Fremde Postfächer können Sie nicht selbst einstellen. Der { -service-desk } sagt Ihnen, ob und wie das möglich ist.

        Fragen Sie niemanden nach einem Passwort.

        Halten Sie bereit:

        - wer abwesend ist und bis wann
        - wer die Person vertritt
        - wer als Führungskraft zuständig ist

contact-not-sent = Die Abwesenheit wird nicht gesendet
    .text =
        Der { -service-desk } prüft Ihr { -mailbox } auf dem Server.

        Halten Sie bereit:

        - den eingestellten Zeitraum
        - wer Ihnen zum Test geschrieben hat und an welche Adresse
        - Datum und Uhrzeit dieser Nachricht
        - welche Regeln eingeschaltet sind

contact-still-sent = Die Abwesenheit wird weiter gesendet
    .text =
        Der { -service-desk } sieht auf dem Server nach.

        Halten Sie bereit:

        - den genauen Text der Antwort
        - von welcher Adresse sie kommt
        - Datum und Uhrzeit einer solchen Antwort

contact-deputy = Die Vertretung lässt sich nicht eintragen
    .text =
        Der { -service-desk } prüft, woran es liegt.

        Halten Sie bereit:

        - wer Sie vertreten soll und ab wann
        - was die Person sehen oder tun soll
        - den genauen Text der Fehlermeldung
