# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the plain pages, which work without the widget.

all-guides = Alle Anleitungen
list-title = Hilfe zu E-Mail und Kalender: alle Anleitungen
how = Beginnen Sie bei Schritt 1. Lesen Sie die Antworten. Wählen Sie eine Antwort. Gehen Sie dort weiter.
step = Schritt
guide = weiter in der Anleitung:
helped = Hat das geholfen?
solved = Ja, das Problem ist gelöst
unsolved = Nein, das Problem ist noch da
probe = Öffnen Sie eine andere Seite im Intranet. Geht die Seite auf?
reachable = Ja, die Verbindung geht
unreachable = Nein, die Verbindung geht nicht
outcome-solved = Gelöst
outcome-contact = Eine Person hilft Ihnen weiter
outcome-incident = Störung
outcome-not-possible = Das geht nicht
contact = Brauchen Sie Hilfe?
tested-with = Geprüft mit
outdated = Dieser Text ist älter als der deutsche Text. Vielleicht ist etwas anders.
outdated-german = Zum deutschen Text
videos = Kurze Videos
video = Video dazu:
play-video = Video ansehen
transcript = Zum Lesen
frame = Bild
moved = Diese Anleitung hat einen neuen Namen:
retired = Diese Anleitung gibt es nicht mehr.
paths = Lern-Wege
item-video = Video:
item-lesson = Bilder und Text:
item-guide = Anleitung:
item-word = Wort aus Outlook:

# A learning path in the learning platform

lessons-overview = Übersicht
lessons-to-overview = Zur Übersicht
lessons-done = Erledigt:
lessons-all-done = Sie haben alles erledigt. Sie können das Fenster schließen.
lessons-alone = Diese Seite ist nicht mit einer Lern-Plattform verbunden. Sie können alles lesen und ansehen. Die Seite merkt sich nichts.
lessons-lost = Die Lern-Plattform hat den letzten Stand nicht gespeichert. Schließen Sie das Fenster. Öffnen Sie den Lern-Weg dort noch einmal.
lesson-next = Weiter:
lesson-open = Offen
lesson-done = Erledigt
