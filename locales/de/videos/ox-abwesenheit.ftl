# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Abwesenheit in { -ox } melden
    .summary = Wer Ihnen schreibt, bekommt eine Antwort, solange Sie nicht da sind.
frame-settings = Öffnen Sie in { -ox-browser } die Einstellungen. Suchen Sie nach { ox-vacation-notice } und öffnen Sie den Eintrag.
    .image-alt = Skizze der Einstellungen: ein Suchfeld, darunter der Treffer { ox-vacation-notice }, auf den ein Zeiger weist.
frame-switch-on = Schalten Sie die Funktion ein.
    .image-alt = Skizze: ein eingeschalteter Schalter mit der Aufschrift { ox-vacation-notice }.
frame-period = Setzen Sie das Häkchen bei { ox-vacation-period }. Tragen Sie den ersten und den letzten Tag ein.
    .image-alt = Skizze: ein Häkchen bei { ox-vacation-period }, darunter zwei Felder für die Tage.
frame-text = Schreiben Sie Betreff und Text. Nennen Sie, wann Sie zurück sind und wer Sie vertritt. Den Text können auch Menschen außerhalb der Verwaltung bekommen.
    .image-alt = Skizze: ein Feld für den Betreff, darunter Zeilen für den Text.
frame-save = Speichern Sie. Der Server sendet die Antworten. Ihr Computer darf dabei aus sein.
    .image-alt = Skizze: ein Knopf unter dem Text.
