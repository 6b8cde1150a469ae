# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

path = Umstieg in fünf Schritten
    .summary = Sie kommen von Outlook und beginnen mit { -ox } und { -thunderbird }: das Wichtigste für die ersten Tage.
step-orient = Sich zurechtfinden
    .word-outlook-web = So öffnen Sie { -ox-browser }. Dort arbeiten Sie auch ohne { -thunderbird }.
    .word-ribbon = Hier stehen die Knöpfe, die Sie aus Outlook kennen.
step-write = Schreiben und senden
    .video-ox-signatur = Jedes Programm hat seine eigene Signatur. Nutzen Sie beide, richten Sie sie zweimal ein.
step-find = Finden und ordnen
    .word-rules = So sortieren sich neue Nachrichten von selbst ein.
    .word-deleted-items = Hier finden Sie, was Sie gelöscht haben.
step-calendar = Termine und Einladungen
    .video-ox-termin-einladen = So laden Sie selbst andere ein, am besten immer in { -ox-browser }.
    .guide-kalender-abgleich = Wenn { -thunderbird } einen anderen Stand zeigt als { -ox }.
step-habits = Gewohnheiten mitnehmen
    .guide-exchange-reste = Wenn sich Outlook noch öffnet oder etwas fehlt.
