# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

## The series

ox-cafe = OX-café
    .text =
        Hør, hvad der er nyt, og se, hvordan det virker. Du kan stille spørgsmål når som helst.

        Kom til lokalet, eller deltag online. Du behøver ingen forkundskaber.
    .speakers =
        Forandringsledelse
        { -ox }-teamet
    .room = Mødelokale »Förde«, hus A, stueetagen

## Its dates

ox-cafe-2026-11-11 = Skiftet fra Outlook: Hvad hedder hvad nu?
    .text = Mange funktioner findes stadig, de hedder bare noget andet. Vi viser de vigtigste.
    .materials =
        - [Hvor er det nu?](#lotse=where) Ordbogen viser alle ord fra mødet.
        - [Det, du kender fra Outlook og savner](#lotse=guide/outlook-gewohnheiten) (på tysk)
    .question-signature = Min signatur ligger i { -ox }. Hvorfor mangler den i { -thunderbird }?
    .answer-signature = Hvert program har sin egen signatur. Opret den i begge. Vejledningen om [signatur](#lotse=guide/signatur) (på tysk) hjælper dig.
    .question-attachments = Hvor store må vedhæftede filer være?
    .answer-attachments =
        Alle filer i en besked må tilsammen højst fylde { op-attachment-limit }.

        Større filer deler du bedre med et link. Vejledningen [Vedhæftet fil er for stor](#lotse=guide/grosse-anhaenge) (på tysk) hjælper dig.

ox-cafe-2026-12-09 = Nyt i { -ox }
    .text = Hvad er ændret i år, og hvad kommer som det næste? Til sidst er der god tid til dine spørgsmål.

ox-cafe-2027-01-13 = Brug en { -shared-mailbox } sammen
    .text = Vi viser, hvordan du svarer på postkassens vegne, og hvordan teamet bevarer overblikket.
    .speakers =
        { -ox }-teamet
        { -service-desk }

ox-cafe-2027-02-10 = Kalender: aftaler, invitationer og deling
    .text = Vi inviterer til aftaler, deler kalendere og finder ledige tider sammen.

ox-cafe-2027-03-10 = { -thunderbird }: søg, ryd op, spar tid
    .text = Vi ordner beskeder i mapper og finder dem hurtigt igen.

ox-cafe-2027-04-14 = Fravær og vikar
    .text = Vi opretter en fraværsbesked og aftaler, hvem der må se hvad imens.

ox-cafe-2027-05-12 = Del store filer
    .text = I stedet for en vedhæftet fil sender du et link. Vi viser, hvordan det virker, og hvad du skal være opmærksom på.
