# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Kalenderen synkroniserer ikke eller viser forkerte klokkeslæt
    .summary = { -thunderbird } viser ikke det nyeste, dine aftaler kommer ikke frem, eller klokkeslættene er forskudt.
    .keywords = kalender, synkronisere kalender, kalender synkroniserer ikke, synkronisering, synkronisere, sync, syncronisere, CalDAV, Caldaf, opdatere, ikke opdateret, forældet, aftaler mangler i Thunderbird, aftaler kommer ikke frem, kalender tom, kalenderen er tom, kalender mangler, tilføje kalender, forbinde kalender, abonnere på kalender, gul trekant, advarselstrekant, kalender deaktiveret, kalender slået fra, kalender ikke tilgængelig, tidsforskydning, forkert klokkeslæt, forkert tid, forkert tidspunkt, en time for tidligt, en time for sent, en time forskudt, en time forkert, to timer, sommertid, vintertid, stille uret, tidszone, UTC, heldag, heldagsaftale, heldagsbegivenhed, hele dagen, forkert dag, kalender som i Outlook, De indtastede loginoplysninger blev ikke accepteret, Kunne ikke finde kalendere på denne adresse, Der opstod en fejl ved læsning af kalender, Der er ingen skrivbare kalendere tilgængelige, Kalender abgleichen, Zeitzone, ganztägig, Die eingegebenen Zugangsdaten wurden abgelehnt, Keine Kalender unter dieser Adresse gefunden, Fehler beim Lesen von Daten für Kalender, Es sind keine Kalender mit Schreibrechten verfügbar

in-ox = Er din kalender rigtig i { -ox-browser }?
    .hint = Det, der står der, gælder. Der kan du arbejde videre med det samme.
    .answer-works = Ja, der er alt rigtigt
    .answer-fails = Nej, der er det heller ikke rigtigt
    .answer-phone = Det handler om min smartphone eller tablet
    .answer-untried = Det ved jeg ikke, jeg har ikke set efter endnu

try-ox = Se efter i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser, og log ind.
        2. Åbn kalenderen der.
        3. Se efter, om aftaler, dage og klokkeslæt er rigtige.

        Er alt rigtigt der, så vælg Ja.

enough = Er det nok for dig i første omgang?
    .hint = Det, der står i { -ox }, gælder.
    .answer-enough = Ja, jeg arbejder videre i { -ox }
    .answer-thunderbird = Nej, det skal også være rigtigt i { -thunderbird }
    .answer-unsure = Det ved jeg ikke

ox-what = Hvad er ikke rigtigt i { -ox-browser }?
    .answer-time = Klokkeslæt eller dage er forkerte
    .answer-entry = Det, jeg opretter i { -thunderbird }, mangler der
    .answer-missing = Andre aftaler mangler
    .answer-login = Jeg kan ikke logge ind der
    .answer-ox-down = { -ox } kan ikke åbnes
    .answer-unsure = Det ved jeg ikke

ox-time-zone = Kontrollér tidszonen i { -ox-browser }
    .text =
        1. Åbn indstillingerne i { -ox-browser }.
        2. Søg efter { ox-time-zone }.
        3. Vælg tidszonen for dit arbejdssted, i Tyskland altså Berlin.
        4. Genindlæs siden, og se efter igen.

        Er alle aftaler rigtige nu, så vælg Ja.

tb-what = Hvad er ikke rigtigt i { -thunderbird }?
    .answer-missing = Hele kalenderen mangler
    .answer-old = Ændringer fra { -ox } kommer ikke frem
    .answer-error = Det viser en gul trekant eller en fejlmeddelelse
    .answer-entry = Det, jeg opretter der, mangler i { -ox }
    .answer-time = Klokkeslæt eller dage er forkerte
    .answer-unsure = Det ved jeg ikke

whose = Hvilken kalender mangler?
    .answer-mine = Min egen
    .answer-other = En anden persons kalender eller en fælles kalender
    .answer-unsure = Det ved jeg ikke

add-calendar = Tilføj kalenderen i { -thunderbird }
    .text =
        1. Åbn kalenderen i { -thunderbird }.
        2. Står din kalender på listen, bare uden flueben? Så sæt flueben, og du er færdig.
        3. Klik ellers med højre museknap i listen. Vælg { tb-calendar-new } › { tb-calendar-network }.
        4. Ved { tb-calendar-user-name } skriver du dit eget brugernavn, ved { tb-calendar-address } `{ op-dav-server }`.
        5. Vælg { tb-calendar-find }.
        6. Vælg din kalender og derefter { tb-calendar-subscribe }.

add-result = Hvilken meddelelse viser { -thunderbird }, når du tilføjer den?
    .text =
        - **Loginoplysninger:** { tb-calendar-rejected }
        - **Ingen kalender:** { tb-calendar-not-found }
    .answer-rejected = Loginoplysningerne blev afvist
    .answer-not-found = Der blev ikke fundet nogen kalendere
    .answer-other = En anden eller ingen meddelelse
    .answer-unsure = Det ved jeg ikke

message = Hvad viser { -thunderbird } helt præcist?
    .answer-password = Det spørger om adgangskoden eller afviser den
    .answer-other = En anden meddelelse eller kun en gul trekant
    .answer-unsure = Det ved jeg ikke

network = Kontrollér forbindelsen til intranettet
    .text = Denne hjælp spørger sin egen server. Svarer den, har din computer lige nu forbindelse til intranettet. Det siger endnu ikke noget om { -ox }.

check-network = Forbind computeren til nettet igen
    .text =
        1. Se efter, om kablet eller det trådløse net (wi-fi) er forbundet.
        2. Arbejder du ikke på kontoret? Så forbind VPN igen, altså din adgang udefra.
        3. Åbn en anden side på intranettet.
        4. Åbner den, så luk { -thunderbird }, og start programmet igen.
        5. Se efter i kalenderen.

synchronise = Slå kalenderen til, og synkronisér den
    .text =
        Efter en fejl kan { -thunderbird } slå en kalender fra.

        1. Åbn kalenderen i { -thunderbird }.
        2. Klik på din kalender med højre museknap, og vælg { tb-calendar-properties }.
        3. Sæt flueben ved { tb-calendar-enable }.
        4. Ved { tb-calendar-refresh } vælger du et interval på nogle minutter. Bekræft derefter.
        5. Sæt flueben ved din kalender på listen.
        6. Klik på kalenderen med højre museknap igen, og vælg { tb-calendar-sync }.
        7. Sker der intet, så luk { -thunderbird }, og start programmet igen.

sync-result = Hvad viser { -thunderbird } efter synkroniseringen?
    .answer-password = Det spørger om adgangskoden eller afviser den
    .answer-error = En gul trekant eller en fejl
    .answer-nothing = Ingen meddelelse, men det er stadig forkert
    .answer-unsure = Det ved jeg ikke

set-up-again = Sæt kalenderen op igen i { -thunderbird }
    .text =
        { -thunderbird } henter da alle aftaler igen fra { -ox }.

        > Vælg aldrig et menupunkt, der sletter. Det sletter også kalenderen på serveren.

        1. Se efter i { -ox-browser }, at også dine nyeste aftaler står der. Mangler der noget, så stop her, og vælg Nej.
        2. Klik på kalenderen med højre museknap i { -thunderbird }.
        3. Vælg { tb-calendar-unsubscribe }. Mangler dette menupunkt, så stop her, og vælg Nej.
        4. Klik med højre museknap i listen over kalendere. Vælg { tb-calendar-new } › { tb-calendar-network }.
        5. Ved { tb-calendar-user-name } skriver du dit eget brugernavn, ved { tb-calendar-address } `{ op-dav-server }`.
        6. Vælg { tb-calendar-find }, så din kalender og så { tb-calendar-subscribe }.

which-calendar = I hvilken kalender står din aftale i { -thunderbird }?
    .hint = Åbn aftalen. Der kan du se kalenderens navn.
    .answer-mine = I min kalender fra { -ox }
    .answer-local = I en kalender, der ikke findes i { -ox }
    .answer-other = I en anden persons kalender
    .answer-unsure = Det ved jeg ikke

writable = Fjern skrivebeskyttelsen, og synkronisér
    .text =
        > Skriv først din aftale ned et andet sted. Tager { -ox } ikke imod den, kan den forsvinde ved synkroniseringen.

        1. Klik på kalenderen med højre museknap i { -thunderbird }, og vælg { tb-calendar-properties }.
        2. Sæt flueben ved { tb-calendar-enable }.
        3. Fjern fluebenet ved { tb-calendar-read-only }, og bekræft.
        4. Klik på kalenderen med højre museknap igen, og vælg { tb-calendar-sync }.
        5. Se efter i { -ox-browser }, om din aftale er der nu.

move = Læg aftalen i den rigtige kalender
    .text =
        Nogle kalendere ligger kun på din computer. { -thunderbird } synkroniserer dem ikke med { -ox }.

        1. Åbn aftalen i { -thunderbird } for at redigere den.
        2. Vælg din kalender fra { -ox } på linjen med kalenderen.
        3. Gem aftalen.
        4. Se efter i { -ox-browser }, om den er der nu.

        Har du inviteret andre til aftalen? Så får de måske en ny mail.

        Kan du ikke finde din kalender dér? Så vælg Nej.

which-time = Hvad står på et forkert tidspunkt i { -thunderbird }?
    .answer-all = Flere eller alle aftaler, for eksempel forskudt en time
    .answer-all-day = Kun heldagsaftaler, forskudt en dag
    .answer-one = Kun en enkelt aftale
    .answer-unsure = Det ved jeg ikke

time-zone = Kontrollér tidszonen i { -thunderbird }
    .text =
        1. Åbn ☰ (menuen øverst til højre) › { tb-settings } › { tb-settings-calendar } i { -thunderbird }.
        2. Vælg tidszonen Berlin der. En fast forskel som UTC+1 er en time forkert om sommeren.
        3. Kontrollér også klokkeslæt og tidszone på din computer.
        4. Søg efter { ox-time-zone } i indstillingerne i { -ox-browser }. Dér skal der også stå Berlin.
        5. Luk { -thunderbird }, og start programmet igen.

        Arbejder du i en anden tidszone? Så skal den stå alle steder. Kan du ikke ændre computerens tidszone, hjælper { -service-desk }.

set-up-again-time = Sæt kalenderen op igen i { -thunderbird }
    .text =
        { -thunderbird } henter da alle aftaler igen fra { -ox }.

        > Vælg aldrig et menupunkt, der sletter. Det sletter også kalenderen på serveren.

        1. Se efter i { -ox-browser }, at også dine nyeste aftaler står der. Mangler der noget, så stop her, og vælg Nej.
        2. Klik på kalenderen med højre museknap i { -thunderbird }.
        3. Vælg { tb-calendar-unsubscribe }. Mangler dette menupunkt, så stop her, og vælg Nej.
        4. Klik med højre museknap i listen over kalendere. Vælg { tb-calendar-new } › { tb-calendar-network }.
        5. Ved { tb-calendar-user-name } skriver du dit eget brugernavn, ved { tb-calendar-address } `{ op-dav-server }`.
        6. Vælg { tb-calendar-find }, så din kalender og så { tb-calendar-subscribe }.
        7. Se på klokkeslættene igen.

all-day = Gem heldagsaftalen rigtigt
    .text =
        Som regel er sådan en aftale gemt med et klokkeslæt og ikke som en hel dag.

        1. Åbn aftalen i { -ox-browser } for at redigere den. Har en anden person inviteret, så vælg Nej.
        2. Sæt flueben ved { ox-whole-day }.
        3. Kontrollér den første og den sidste dag, og gem.
        4. Klik på kalenderen med højre museknap i { -thunderbird }, og vælg { tb-calendar-sync }.

save-again = Gem aftalen igen i { -ox-browser }
    .text =
        { -thunderbird } kender måske ikke denne aftales tidszone.

        1. Åbn aftalen i { -ox-browser } for at redigere den. Har en anden person inviteret, så vælg Nej.
        2. Kontrollér klokkeslæt og tidszone. I Tyskland er Berlin den rigtige.
        3. Gem aftalen.
        4. Klik på kalenderen med højre museknap i { -thunderbird }, og vælg { tb-calendar-sync }.

done = Din kalender synkroniserer igen
    .text = Mangler der noget igen senere, så se først efter i { -ox-browser }. Det, der står der, gælder.

done-time = Klokkeslættene i din kalender er rigtige
    .text = Er en aftale vigtig, og er du i tvivl? Så gælder klokkeslættet i { -ox-browser }.

done-in-ox = Du arbejder indtil videre i { -ox-browser }
    .text = Det, der står der, gælder. Nye aftaler opretter du kun der. Skal det senere også være rigtigt i { -thunderbird }? Så begynd forfra med denne vejledning.

contact-network = Din computer har ingen netforbindelse
    .text =
        { -service-desk } hjælper dig med at få forbindelse. Mangler andre i huset også netforbindelse? Så er ét opkald nok for alle.

        Hav dette klar:

        - hvor du arbejder, på kontoret eller et andet sted
        - om du bruger kabel, trådløst net eller VPN
        - siden hvornår nettet har manglet

contact-calendar = Kalenderen synkroniserer ikke i { -thunderbird }
    .text =
        Arbejd indtil videre i { -ox-browser }. Slet ikke kalenderen i { -thunderbird }. { -service-desk } kontrollerer forbindelsen sammen med dig.

        Hav dette klar:

        - kalenderens navn, og hvem der ejer den
        - fejlmeddelelsens nøjagtige tekst
        - siden hvornår det har været sådan

contact-entry = Din aftale kommer ikke frem i { -ox }
    .text =
        Opret indtil videre vigtige aftaler i { -ox-browser }. Slet ikke kalenderen i { -thunderbird }. Dine aftaler står måske kun der.

        { -service-desk } kontrollerer kalenderen sammen med dig.

        Hav dette klar:

        - kalenderens navn i { -thunderbird }
        - emne og dato for en aftale, der mangler
        - meddelelsens nøjagtige tekst, hvis der kom en

contact-time = Klokkeslættet er stadig forkert i { -thunderbird }
    .text =
        Klokkeslættet i { -ox-browser } gælder. Har en anden person inviteret? Så hjælper det som regel, hvis denne person gemmer aftalen igen. Ellers undersøger { -service-desk } aftalen.

        Hav dette klar:

        - aftalens emne, og hvem der har inviteret
        - klokkeslættet i { -ox } og klokkeslættet i { -thunderbird }
        - den tidszone, du har set i begge programmer
