# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

## The series

ox-cafe = OX-Café
    .text =
        Sie erfahren, was neu ist, und sehen, wie es geht. Fragen können Sie jederzeit stellen.

        Kommen Sie in den Raum, oder nehmen Sie online teil. Vorkenntnisse brauchen Sie nicht.
    .speakers =
        Veränderungsmanagement
        Fachteam { -ox }
    .room = Besprechungsraum „Förde“, Haus A, Erdgeschoss

## Its dates

ox-cafe-2026-11-11 = Umstieg von Outlook: Was heißt jetzt wie?
    .text = Viele Funktionen gibt es noch, sie heißen nur anders. Wir zeigen die wichtigsten.
    .materials =
        - [Wo ist es jetzt?](#lotse=where) Das Wörterbuch zeigt alle Begriffe aus dem Termin.
        - [Was Sie aus Outlook kennen und vermissen](#lotse=guide/outlook-gewohnheiten)
    .question-signature = Meine Signatur steht in { -ox }. Warum fehlt sie in { -thunderbird }?
    .answer-signature = Jedes Programm hat seine eigene Signatur. Richten Sie sie in beiden ein. Dabei hilft die Anleitung zur [Signatur](#lotse=guide/signatur).
    .question-attachments = Wie groß dürfen Anhänge sein?
    .answer-attachments =
        Alle Dateien einer Nachricht zusammen dürfen höchstens { op-attachment-limit } haben.

        Mehr geben Sie besser mit einem Link weiter. Dabei hilft die Anleitung [Anhang ist zu groß](#lotse=guide/grosse-anhaenge).

ox-cafe-2026-12-09 = Neues in { -ox }
    .text = Was hat sich in diesem Jahr geändert, und was kommt als Nächstes? Zum Schluss ist viel Zeit für Ihre Fragen.

ox-cafe-2027-01-13 = Das { -shared-mailbox } gemeinsam nutzen
    .text = Wir zeigen, wie Sie im Namen des Postfachs antworten und wie Ihr Team den Überblick behält.
    .speakers =
        Fachteam { -ox }
        { -service-desk }

ox-cafe-2027-02-10 = Kalender: Termine, Einladungen und Freigaben
    .text = Wir laden zu Terminen ein, geben Kalender frei und finden gemeinsam freie Zeiten.

ox-cafe-2027-03-10 = { -thunderbird }: suchen, ordnen, Zeit sparen
    .text = Wir ordnen Nachrichten in Ordner und finden sie schnell wieder.

ox-cafe-2027-04-14 = Abwesenheit und Vertretung
    .text = Wir richten eine Abwesenheitsnotiz ein und klären, wer in dieser Zeit was sehen darf.

ox-cafe-2027-05-12 = Große Dateien weitergeben
    .text = Statt eines Anhangs senden Sie einen Link. Wir zeigen, wie das geht und worauf Sie achten.
