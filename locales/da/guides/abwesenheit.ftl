# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Opret en fraværsbesked, og vælg en stedfortræder
    .summary = Du vil oprette en fraværsbesked, den bliver ikke sendt eller stopper ikke, eller nogen er stedfortræder for dig.
    .keywords = fravær, fraværende, fraværsbesked, fraværsmeddelelse, autosvar, automatisk svar, automatiske svar, autoreply, feriesvar, feriebesked, ferie, Out of Office, OOO, ikke til stede, Ikke til stede-assistent, syg, sygdom, barsel, forældreorlov, orlov, væk, ikke på kontoret, stedfortræder, stedfortrædere, vikar, afløser, afløse, delegere, delegering, stedfortræderadgang, på vegne af, sende på vegne af, slå fraværsbesked fra, bliver ikke sendt, bliver stadig sendt, Abwesenheit, Abwesenheitsnotiz, Abwesenheitsbenachrichtigung, Automatische Antworten, Urlaub, Vertretung, Stellvertreter, Stellvertreter verwalten, im Auftrag, Vacation notice

ox-login = Kan du logge ind i { -ox-browser }?
    .hint = Fraværsbesked og stedfortræder indstiller du dér. I { -thunderbird } er det ikke muligt.
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

try-login = Log ind i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser.
        2. Log ind.

        Kan du se dine mails? Så vælg Ja.

what = Hvad handler det om?
    .answer-set-up = Jeg vil oprette en fraværsbesked
    .answer-not-sent = Den er oprettet, men ingen får svar
    .answer-still-sent = Jeg er tilbage, men den bliver stadig sendt
    .answer-deputy = En anden skal være min stedfortræder
    .answer-standing-in = Jeg er stedfortræder for en anden person
    .answer-unsure = Det ved jeg ikke

whose = Hvilken { -mailbox } skal fraværsbeskeden gælde for?
    .answer-mine = Min egen
    .answer-shared-mailbox = En { -shared-mailbox }
    .answer-other = Postkassen hos en person, der ikke selv kan gøre det
    .answer-unsure = Det ved jeg ikke

set-up = Opret fraværsbeskeden i { -ox-browser }
    .text =
        1. Åbn indstillingerne i { -ox-browser }.
        2. Søg efter { ox-vacation-notice }, og åbn punktet.
        3. Slå funktionen til.
        4. Sæt flueben ved { ox-vacation-period }. Skriv den første og den sidste dag.
        5. Skriv emne og tekst. Nævn, hvornår du er tilbage, og hvem der er din stedfortræder.
        6. Gem.

        Serveren sender svarene. Din computer må godt være slukket imens.

        > Også personer uden for forvaltningen kan få teksten. Skriv kun det, alle må vide.

deputy-too = Skal nogen også kunne se dine mails eller aftaler?
    .hint = Et navn i teksten giver ikke i sig selv personen adgang.
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

active = Kontrollér fraværsbeskeden, og test den rigtigt
    .text =
        1. Åbn indstillingerne i { -ox-browser }, og søg efter { ox-vacation-notice }.
        2. Er funktionen slået til? Hvis ikke, så slå den til.
        3. Ligger dagen i dag i perioden? Se også på årstallet.
        4. Gem.
        5. Bed nogen om at sende en kort mail direkte til din adresse. Personen må ikke have fået svar fra din fraværsbesked de seneste dage.

        > Den, der allerede har fået et svar, får ikke et nyt lige med det samme. En ny test med den samme person viser derfor ingenting.

who-misses = Hos hvem udebliver svaret?
    .answer-everybody = Hos alle
    .answer-repeated = Hos en person, der allerede har fået et svar
    .answer-other-address = Hos alle, der skriver til en anden af mine adresser
    .answer-automatic = Ved distributionslister, nyhedsbreve eller automatiske mails
    .answer-shared-mailbox = Hos alle, der skriver til en { -shared-mailbox }
    .answer-unsure = Det ved jeg ikke

rules = Kontrollér filterreglerne
    .text =
        En regel kan forhindre, at serveren svarer.

        1. Åbn indstillingerne i { -ox-browser }, og søg efter { ox-filter-rules }.
        2. Er der en regel, der stopper alle efterfølgende regler? Notér dens navn.
        3. Slå denne regel fra, så længe du er fraværende.
        4. Test igen med en ny person.

        > Slet ikke reglen. Det, den ellers gør, for eksempel at videresende eller sortere, sker ikke imens. Slå den til igen, når du er tilbage.

interval = Gør tiden mellem to svar kortere
    .text =
        Den samme person får først et nyt svar efter nogle dage. Det beskytter mod mange ens mails.

        1. Åbn indstillingerne i { -ox-browser }, og søg efter { ox-vacation-notice }.
        2. Find { ox-vacation-days } dér. Nogle gange skal du først vælge { ox-vacation-advanced }.
        3. Vælg et mindre tal. Mindre end én dag er ikke muligt.
        4. Gem.

        Er tiden nu kort nok for dig? Så vælg Ja.

other-addresses = Slå fraværsbeskeden til for flere adresser
    .text =
        Serveren svarer kun, når en adresse fra din liste står i modtagerfeltet.

        1. Åbn indstillingerne i { -ox-browser }, og søg efter { ox-vacation-notice }.
        2. Vælg { ox-vacation-advanced }.
        3. Sæt flueben ved dine andre adresser.
        4. Gem, og test med en ny person.

        Kan du ikke vælge adressen? Så vælg Nej.

switch-off = Slå fraværsbeskeden fra
    .text =
        1. Åbn indstillingerne i { -ox-browser }, og søg efter { ox-vacation-notice }.
        2. Slå funktionen fra.
        3. Gem.
        4. Genindlæs siden. Kontrollér, om funktionen stadig er slået fra.

        Er der alligevel nogen, der får dit svar? Så vælg Nej.

which-address = Hvilken adresse kommer svaret stadig fra?
    .hint = Spørg en person, der har fået det. Adressen står ved afsenderen.
    .answer-mine = Fra min egen
    .answer-shared-mailbox = Fra en { -shared-mailbox }
    .answer-unsure = Det ved jeg ikke

thunderbird-filter = Kontrollér filtrene i { -thunderbird }
    .text =
        Også et filter i { -thunderbird } kan sende svar, så længe programmet er åbent.

        1. Åbn ☰ (menuen øverst til højre) › { tb-app-menu-tools } › { tb-message-filters } i { -thunderbird }.
        2. Se efter, om et filter sender et svar.
        3. Fjern fluebenet ved dette filter.

        Bruger du ikke { -thunderbird }, eller er der ikke sådan et filter? Så vælg Nej.

deputy-scope = Hvad skal personen kunne se eller gøre?
    .answer-inbox = Bruge min indbakke eller min kalender
    .answer-single = Kun bruge en anden mappe eller kalender
    .answer-shared-mailbox = Passe en { -shared-mailbox }
    .answer-unsure = Det ved jeg ikke

deputies = Tilføj stedfortræderen i { -ox-browser }
    .text =
        1. Åbn indstillingerne i { -ox-browser }, og søg efter { ox-manage-deputies }. Mangler punktet, så vælg Nej.
        2. Tilføj personen ved { ox-deputy-add-people }.
        3. Vælg ved indbakken og ved kalenderen, hvad personen må. Med { ox-viewer } må personen kun læse.
        4. Skal personen skrive for dig? Så sæt flueben ved { ox-deputy-send }.
        5. Gem.

        > Personen kan se alt i den mappe, du giver adgang til, også personlige ting. Giv kun den adgang, der er nødvendig.

        Har du før delt indbakke eller kalender med denne person? Så gælder kun disse nye rettigheder. Ændr dem fremover kun her.

deputy-failed = Hvad er problemet?
    .answer-missing = Punktet { ox-manage-deputies } findes ikke
    .answer-other = Noget andet
    .answer-unsure = Det ved jeg ikke

stand-in = Hvad virker ikke for dig som stedfortræder?
    .answer-see = Jeg kan ikke se mails eller kalender
    .answer-send = Jeg kan ikke skrive på personens vegne
    .answer-unsure = Det ved jeg ikke

send-for = Send på personens vegne
    .text =
        Skriv i { -ox-browser }, når du er stedfortræder. { -thunderbird } kender ikke denne ordning.

        1. Åbn { op-ox-address } i din browser, og log ind med din egen konto.
        2. Klik på { ox-new-mail }.
        3. Ved { ox-from } vælger du adressen på den person, du er stedfortræder for.
        4. Skriv mailen, og send den.

        Den, der får mailen, kan se, at du har sendt den. Kan du ikke vælge adressen? Så vælg Nej.

done-set-up = Din fraværsbesked er oprettet
    .text =
        Har du angivet en periode, stopper fraværsbeskeden af sig selv. Ellers skal du slå den fra, når du er tilbage.

        Din kalender ved intet om det. Opret også dit fravær som en aftale dér.

done-sent = Din fraværsbesked bliver sendt
    .text = Den samme person får ikke svar på hver mail. Sådan skal det være.

done-off = Din fraværsbesked bliver ikke længere sendt
    .text = Har du slået regler fra på grund af dit fravær? Så slå dem til igen nu.

done-deputy = Stedfortræderen er tilføjet
    .text =
        Giv personen besked. Personen finder din indbakke og kalender blandt de delte mapper og kalendere i { -ox-browser }. Mangler der noget, skal personen logge ud og ind igen.

        En stedfortræder kan som regel ikke læse krypterede mails. Oplys en anden vej til den slags mails.

        Er din fraværsbesked allerede oprettet? Hvis ikke, så begynd forfra med denne vejledning.

done-send-for = Du sender på personens vegne
    .text = Vælg den rigtige adresse ved { ox-from } i hver ny mail.

by-design = Den slags mails svarer serveren ikke på
    .text =
        Sådan skal det være. Ellers kunne mails gå frem og tilbage i det uendelige. Serveren svarer ikke på:

        - mails via distributionslister
        - nyhedsbreve og reklamer
        - mails, som et program har sendt
        - mails, hvor din adresse ikke står i modtagerfeltet, for eksempel ved skjulte kopier

        Giv selv de vigtigste personer besked.

ask-person = Du har ikke rettigheden til at sende for personen endnu
    .text =
        Kun den person, du er stedfortræder for, kan give denne rettighed. Du kan skrive:

        > Vil du tilføje mig som stedfortræder, så jeg kan sende på dine vegne? Sådan gør du: Åbn indstillingerne i { -ox-browser }. Søg efter { ox-manage-deputies }. Tilføj mig, og sæt flueben ved { ox-deputy-send }.

        Kan du ikke få fat i personen, eller mangler personen denne funktion? Så spørg { -service-desk }. Haster det? Så send med din egen adresse, og skriv, hvem du er stedfortræder for.

contact-set-up = Fraværsbeskeden kan ikke oprettes
    .text =
        { -service-desk } undersøger, hvad det skyldes.

        Hav dette klar:

        - hvor du ikke kommer videre
        - fejlmeddelelsens nøjagtige tekst
        - fra hvornår du er fraværende

contact-shared-mailbox = Fraværsbesked for en { -shared-mailbox }
    .text =
        En { -shared-mailbox } har sine egne indstillinger. { -service-desk } fortæller dig, hvem der kan ændre dem.

        Hav dette klar:

        - { -shared-mailbox }ns adresse
        - hvem der har ansvaret for den
        - den ønskede tekst og perioden, eller den tekst, der stadig bliver sendt

contact-other = Fraværsbesked for en anden person
    .text =
        Du kan ikke selv indstille andres postkasser. { -service-desk } fortæller dig, om det er muligt, og hvordan.

        Spørg ikke nogen om en adgangskode.

        Hav dette klar:

        - hvem der er fraværende, og indtil hvornår
        - hvem der er personens stedfortræder
        - hvilken leder der har ansvaret

contact-not-sent = Fraværsbeskeden bliver ikke sendt
    .text =
        { -service-desk } kontrollerer din { -mailbox } på serveren.

        Hav dette klar:

        - den periode, du har indstillet
        - hvem der skrev til dig som test, og til hvilken adresse
        - dato og klokkeslæt for denne mail
        - hvilke regler der er slået til

contact-still-sent = Fraværsbeskeden bliver stadig sendt
    .text =
        { -service-desk } ser efter på serveren.

        Hav dette klar:

        - svarets nøjagtige tekst
        - hvilken adresse det kommer fra
        - dato og klokkeslæt for et af svarene

contact-deputy = Stedfortræderen kan ikke tilføjes
    .text =
        { -service-desk } undersøger, hvad det skyldes.

        Hav dette klar:

        - hvem der skal være din stedfortræder, og fra hvornår
        - hvad personen skal kunne se eller gøre
        - fejlmeddelelsens nøjagtige tekst
