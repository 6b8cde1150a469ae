# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = In { -ox } zu einem Termin einladen
    .summary = Sie legen einen Termin an und laden andere dazu ein.
frame-calendar = Öffnen Sie in { -ox-browser } den Kalender. Legen Sie dort einen neuen Termin an.
    .image-alt = Skizze: eine Woche im Kalender mit einem Termin am dritten Tag.
frame-when = Schreiben Sie, worum es geht. Tragen Sie Tag, Beginn und Ende ein, und bei { ox-location } den Ort. Dauert es den ganzen Tag? Dann wählen Sie { ox-whole-day }.
    .image-alt = Skizze: Felder für den Betreff und die Zeit, ein Häkchen bei { ox-whole-day } und das Feld { ox-location }.
frame-people = Tragen Sie alle Personen bei { ox-add-participant } ein. Auch einen Raum tragen Sie dort ein.
    .image-alt = Skizze: unter dem Ort das Feld { ox-add-participant }.
frame-free-time = Wann haben alle Zeit? Wählen Sie { ox-find-free-time }.
    .image-alt = Skizze: der Knopf { ox-find-free-time }, darunter eine Woche mit einem Termin.
frame-save = Speichern Sie den Termin.
    .image-alt = Skizze: ein Knopf unter den Feldern des Termins.
