# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

path = { -shared-mailbox } im Team
    .summary = Sie teilen sich ein { -mailbox }: gemeinsam lesen, mit der richtigen Adresse senden, sich vertreten.
step-see = Das { -mailbox } sehen
    .word-shared-mailbox = So heißt es jetzt, und hier steht es.
    .video-geteilter-ordner = So erscheinen Ordner, die in { -thunderbird } noch fehlen.
step-send = Mit der richtigen Adresse senden
    .word-from-field = Vor dem Senden: Sehen Sie nach, welche Adresse dort steht.
    .word-sent-items = Nach dem Senden: Hier liegt die Kopie.
    .guide-funktionspostfach = Wenn etwas davon nicht klappt.
step-keep-up = Auf dem Laufenden bleiben
    .video-ordner-aktualisiert-nicht = Damit neue Nachrichten auch in diesen Ordnern erscheinen.
    .word-follow-up = So merken Sie sich Nachrichten, die noch jemand beantworten soll.
step-deputy = Sich vertreten
    .video-ox-abwesenheit = Für Ihr eigenes { -mailbox }, wenn Sie nicht da sind.
    .guide-abwesenheit = Wenn jemand Sie vertreten soll oder die Antwort nicht ankommt.
