# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

path = Skiftet i fem trin
    .summary = Du kommer fra Outlook og begynder med { -ox } og { -thunderbird }: det vigtigste til de første dage.
step-orient = Find rundt
    .word-outlook-web = Sådan åbner du { -ox-browser }. Dér kan du også arbejde uden { -thunderbird }.
    .word-ribbon = Her er de knapper, som du kender fra Outlook.
step-write = Skriv og send
    .video-ox-signatur = Hvert program har sin egen signatur. Bruger du begge, så opret den to gange.
step-find = Find og sortér
    .word-rules = Sådan bliver nye beskeder sorteret af sig selv.
    .word-deleted-items = Her finder du det, du har slettet.
step-calendar = Aftaler og invitationer
    .video-ox-termin-einladen = Sådan inviterer du selv andre, helst altid i { -ox-browser }.
    .guide-kalender-abgleich = Hvis { -thunderbird } ikke viser det samme som { -ox }.
step-habits = Tag dine vaner med
    .guide-exchange-reste = Hvis Outlook stadig åbner, eller noget mangler.
