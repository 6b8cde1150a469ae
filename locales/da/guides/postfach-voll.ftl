# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Postkassen er fuld: ryd op, og arkivér
    .summary = Der er ikke plads nok, du vil arkivere gamle mails, eller du kan ikke finde dem igen.
    .keywords = postkasse fuld, mailboks fuld, indbakke fuld, lager fuldt, lagerplads, ingen plads, for lidt plads, ikke plads nok, kvote, kvote overskredet, quota, Quota exceeded, over quota, postkassens størrelse, mere plads, mere lagerplads, rydde op, oprydning, tømme postkasse, skaffe plads, frigøre plads, kan ikke slette mails, mails kan ikke slettes, tømme papirkurv, slettet post, slettede mails, store mails, sortere efter størrelse, slette vedhæftede filer, fjerne vedhæftede filer, afhæfte, arkivere, arkiv, arkivmappe, arkif, autoarkivering, onlinearkiv, online-arkiv, PST, .pst, PST-fil, gamle mails, gamle e-mails, gamle beskeder, finde arkiverede mails, sag, journal, journalisere, % fyldt, Meddelelsen blev sendt uden problemer, kunne ikke kopieres til mappen Sendt, Postfach voll, Speicherplatz, Kontingent, Papierkorb leeren, Archiv, archivieren, Akte, E-Akte, E-Mail-Speicherplatz überschritten, Der maximale E-Mail-Speicherplatz wurde erreicht, Der zulässige Speicherplatz ist erreicht, % belegt, Kopieren in den Ordner für gesendete Nachrichten ist fehlgeschlagen, 5.2.2, 552 5.2.2

what = Hvad handler det om?
    .answer-full = Min { -mailbox } er fuld eller næsten fuld
    .answer-archive = Jeg vil arkivere gamle mails
    .answer-find = Jeg kan ikke finde arkiverede mails
    .answer-shared-mailbox = En { -shared-mailbox } er fuld
    .answer-recipient = En anden persons { -mailbox } er fuld
    .answer-unsure = Det ved jeg ikke

ox-login = Kan du logge ind i { -ox-browser }?
    .hint = Det hjælper med det samme at rydde op. Arkivet fylder også, så det giver ikke mere plads at arkivere.
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

try-login = Log ind i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser.
        2. Log ind.

        Kan du se dine mails? Så vælg Ja.

usage = Hvor fuld er din { -mailbox }?
    .text =
        - I { -ox-browser } står det ved { ox-mail-quota }, som regel under listen over mapper.
        - I { -thunderbird } klikker du med højre museknap på { tb-inbox } og vælger { tb-properties } › { tb-quota }.
    .answer-full = 75 procent eller mere
    .answer-free = Mindre end 75 procent
    .answer-unsure = Det ved jeg ikke

whose-full = Hvornår ser du meddelelsen?
    .hint = Der er stadig plads i din { -mailbox }. Meddelelsen har nok en anden årsag.
    .answer-sent = Når jeg sender en stor mail
    .answer-bounced = Når min mail kommer retur
    .answer-shared-mailbox = Når jeg arbejder med en { -shared-mailbox }
    .answer-other = Ved noget andet
    .answer-unsure = Det ved jeg ikke

empty-trash = Tøm papirkurven og mappen med spam
    .text =
        Det, der ligger i papirkurven, fylder stadig.

        > Det, du sletter der, er slettet for altid. Se først efter, om noget stadig hører til i en sag.

        1. Åbn papirkurven i { -ox-browser }.
        2. Slet det for altid, som du ikke længere har brug for. I { -thunderbird } tømmer { tb-menu-file } › { tb-empty-trash } hele papirkurven.
        3. Åbn mappen med spam, og slet også det, du ikke har brug for der.
        4. Vent nogle minutter, og se igen, hvor fuld din { -mailbox } er.

        Er der plads nok nu? Så vælg Ja.

deletable = Kan du slette mails?
    .hint = Prøv med en mail, som du ikke længere har brug for.
    .answer-yes = Ja
    .answer-no = Nej, der kommer en fejlmeddelelse om pladsen
    .answer-unsure = Det ved jeg ikke

delete-at-once = Slet uden om papirkurven
    .text =
        Når du sletter, skal { -ox } bruge plads i papirkurven. Mangler den plads, hjælper det at slette uden om papirkurven.

        > Det, du sletter på den måde, er straks slettet for altid. Slet kun det, som du helt sikkert ikke længere har brug for.

        1. Søg efter { ox-delete-permanently } i indstillingerne i { -ox-browser }. Findes det ikke, så vælg Nej.
        2. Sæt flueben der.
        3. Slet nogle store mails, som du ikke længere har brug for.
        4. Fjern fluebenet igen. Ellers har du ingen papirkurv fremover.

largest = Slet de største mails først
    .text =
        1. Åbn mappen { tb-sent } i { -thunderbird }. Der ligger ofte mange store vedhæftede filer.
        2. Vælg { tb-menu-view } › { tb-sort-by } i menulinjen og derefter størrelsen. Mangler menulinjen, hjælper som regel tasten Alt eller F10.
        3. Står de små mails øverst? Så vend rækkefølgen om samme sted.
        4. Slet store mails, som du ikke længere har brug for.
        5. Gør det samme i indbakken og i andre store mapper.
        6. Tøm derefter papirkurven igen.

        Også i { -ox-browser } kan du som regel sortere listen efter størrelse.

        > Slet intet, der stadig hører til i en sag.

detach = Tag store vedhæftede filer ud af mails
    .text =
        På den måde beholder du mailen, men den vedhæftede fil ligger derefter et andet sted.

        > Gør det ikke med krypterede eller digitalt signerede mails. Gør det heller ikke med mails, der skal ligge komplet i en sag.

        1. Åbn en mail med en stor vedhæftet fil i { -thunderbird }.
        2. Vælg { tb-menu-message } › { tb-attachments } › { tb-detach-all } i menulinjen.
        3. Vælg en mappe, hvor filer fra arbejdet må ligge. { -thunderbird } gemmer filerne og spørger derefter.
        4. Åbn den gemte fil som prøve, før du svarer.
        5. Bekræft først da. Derefter er den vedhæftede fil fjernet fra mailen for altid.
        6. Tøm derefter papirkurven.

archive-why = Hvorfor vil du arkivere?
    .answer-space = Der skal være mere plads i min { -mailbox }
    .answer-tidy = Min indbakke skal være mere overskuelig
    .answer-records = Jeg har pligt til at gemme mailene
    .answer-unsure = Det ved jeg ikke

client = Hvilket program vil du arkivere med?
    .hint = Arkivet er som regel det samme i begge programmer.
    .answer-thunderbird = { -thunderbird }
    .answer-ox = { -ox-browser }
    .answer-unsure = Det ved jeg ikke

archive-ox = Arkivér mails i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser, og log ind.
        2. Markér mailene.
        3. Vælg { ox-archive }. Mangler dette menupunkt, så vælg Nej.

        Derefter ligger mailene i en særlig mappe til arkivet, som regel ordnet efter år.

archive-thunderbird = Arkivér mails i { -thunderbird }
    .text =
        1. Markér mailene i { -thunderbird }.
        2. Vælg { tb-menu-message } › { tb-archive-message } i menulinjen. Mangler menulinjen, hjælper som regel tasten Alt eller F10.
        3. Åbn mappen { tb-archive }. Mailene ligger der, som regel ordnet efter år.

archive-place = Kontrollér, hvor arkivet ligger
    .text =
        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings } i { -thunderbird }.
        2. Klik på { tb-copies-folders } under din konto, og find { tb-message-archives }.
        3. Er arkivet slået til, og ligger det i din egen konto? Hvis ikke, så ret det.
        4. Arkivér en mail, og se efter, hvor den ligger.

        > Vælg ikke { tb-local-folders }. Sådan et arkiv ligger kun på denne computer. Ingen sikkerhedskopierer det for dig, og på andre enheder mangler det.

which-archive = Hvor har du arkiveret mailene?
    .answer-here = I { -thunderbird } eller { -ox }
    .answer-outlook = Tidligere i Outlook
    .answer-unsure = Det ved jeg ikke

find-in-ox = Se i arkivet i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser, og log ind.
        2. Find arkivet på listen over mapper. Fold det ud. Som regel er der en mappe for hvert år.
        3. Åbn det år, som mailen er fra. Vælg { ox-search-all-folders } ved søgningen, hvis det findes.

        Har du fundet mailen? Så vælg Ja.

find-on-computer = Se efter på din computer
    .text =
        1. Åbn { tb-local-folders } til venstre i { -thunderbird }.
        2. Find mappen { tb-archive } der, og fold den ud.
        3. Har du tidligere arbejdet på en anden computer? Så se også efter på den.

        Har du fundet mailen? Så vælg Ja.

done = Der er plads i din { -mailbox } igen
    .text =
        Du kan sende og modtage igen.

        Mails, der i mellemtiden kom retur til afsenderen, kommer ikke frem af sig selv. Bed om, at de bliver sendt igen.

done-archived = Dine mails er arkiveret
    .text = De optager stadig plads. Arkivet er ikke en erstatning for sagen.

done-found = Du har fundet mailen
    .text = Kan du ikke se mappen i { -thunderbird }? Så hjælper vejledningen [Nye mails kommer ikke frem eller mangler](#lotse=guide/mail-empfangen).

done-local = Mailen ligger på din computer
    .text =
        Ingen sikkerhedskopierer den for dig der, og på andre enheder mangler den.

        Har du stadig brug for mailene? Så flyt dem til en mappe i din konto. Kontrollér først, om der er plads nok.

contact-full = Din { -mailbox } har stadig for lidt plads
    .text =
        { -service-desk } fortæller dig, om du kan få mere plads. Slet indtil da intet, som du stadig har brug for.

        Hav dette klar:

        - visningen af pladsen, sådan som du ser den
        - fejlmeddelelsens nøjagtige tekst
        - hvad du skal bruge pladsen til

contact-message = Meddelelsen passer ikke med din ledige plads
    .text =
        Der er stadig plads i din { -mailbox }. { -service-desk } undersøger, hvor meddelelsen kommer fra.

        Hav dette klar:

        - meddelelsens nøjagtige tekst
        - programmet, og hvad du var i gang med
        - visningen af pladsen, sådan som du ser den

contact-shared-mailbox = En { -shared-mailbox } er fuld
    .text =
        Tal først med den person, der har ansvaret for den. Slet intet der på egen hånd, for mailene tilhører hele teamet.

        Er det ikke nok at rydde op? Så fortæller { -service-desk } dig, om I kan få mere plads.

        Hav dette klar:

        - funktionspostkassens adresse
        - hvem der har ansvaret for den
        - meddelelsens nøjagtige tekst

contact-records = Mails, der skal gemmes, hører til i en sag
    .text =
        Arkivet i din { -mailbox } erstatter ikke en sag. Læg sådanne mails på sagen, sådan som din myndighed har bestemt det. Har du spørgsmål til det? Så spørg journalkontoret (Registratur) eller din leder.

        Kan en mail ikke lægges på sagen? Så hjælper { -service-desk }.

        Hav dette klar:

        - mailens emne og dato
        - hvor den skal hen
        - meddelelsens nøjagtige tekst, hvis der kom en

contact-archive = Der er noget galt med arkivet
    .text =
        { -service-desk } leder efter arkivet sammen med dig. Slet indtil da ingen mapper.

        Hav dette klar:

        - en berørt mails emne, omtrentlige dato og afsender eller modtager
        - hvilket program du har arkiveret i, og hvornår
        - om du har fået en anden computer siden da

contact-outlook = Du skal have hjælp til arkiver fra Outlook
    .text =
        Arkiver fra Outlook er ofte filer, der ender på `.pst`. { -thunderbird } og { -ox } kan ikke åbne dem direkte. { -service-desk } fortæller dig, hvad der er muligt.

        Hav dette klar:

        - hvor filen ligger, og hvor stor den er, hvis du ved det
        - hvilken periode mailene er fra
        - hvad du skal bruge dem til

        > Slet ikke filen, og flyt den ikke. Læg den ikke op på nogen side på internettet.
