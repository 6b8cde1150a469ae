# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the plain pages, which work without the widget.

all-guides = Alle Anleitungen
list-title = Hilfe zu E-Mail und Kalender: alle Anleitungen
how = Beginnen Sie bei Schritt 1. Wählen Sie bei jedem Schritt die Antwort, die zutrifft, und gehen Sie dort weiter.
step = Schritt
guide = weiter in der Anleitung:
helped = Hat das geholfen?
solved = Ja, das Problem ist gelöst
unsolved = Nein, das Problem besteht weiter
probe = Öffnen Sie selbst eine andere Seite im Intranet. Öffnet sie sich?
reachable = Ja, die Verbindung funktioniert
unreachable = Nein, die Verbindung funktioniert nicht
outcome-solved = Gelöst
outcome-contact = Weiter mit persönlicher Hilfe
outcome-incident = Störung
outcome-not-possible = Nicht möglich
contact = Sie kommen nicht weiter?
tested-with = Geprüft mit
outdated = Diese Übersetzung ist älter als der deutsche Text. Etwas kann sich inzwischen geändert haben.
outdated-german = Zum deutschen Text
videos = Kurze Videos
video = Video dazu:
play-video = Video ansehen
transcript = Zum Lesen
frame = Bild
moved = Diese Anleitung hat einen neuen Namen:
retired = Diese Anleitung gibt es nicht mehr.
paths = Lernpfade
item-video = Video:
item-lesson = Bilder und Text:
item-guide = Anleitung:
item-word = Wort aus Outlook:

# A learning path in the learning platform

lessons-overview = Übersicht
lessons-to-overview = Zur Übersicht
lessons-done = Erledigt:
lessons-all-done = Alles erledigt. Sie können dieses Fenster schließen.
lessons-alone = Diese Seite ist gerade nicht mit einer Lernplattform verbunden. Sie können alles lesen und ansehen. Was Sie erledigt haben, merkt sich hier niemand.
lessons-lost = Die Lernplattform hat den letzten Stand nicht angenommen. Schließen Sie dieses Fenster und öffnen Sie den Lernpfad dort noch einmal.
lesson-next = Weiter:
lesson-open = Offen
lesson-done = Erledigt
