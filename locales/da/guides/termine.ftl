# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = En aftale eller invitation mangler eller er forkert
    .summary = En aftale mangler, er forkert eller vises dobbelt, eller du kan ikke svare på en invitation.
    .keywords = kalender, aftale, møde, begivenhed, invitation, mødeindkaldelse, indkaldelse, gentagen aftale, serie, acceptere, afvise, afbud, flyttet, en time forkert, tidszone, sommertid, dobbelt, videresendt, opgave, CalDAV, synkronisere, gul trekant, kalender mangler, knapper mangler, Aktiver en kalender for at håndtere den, Du har ikke en skrivbar kalender, begivenhed der ikke findes i din kalender, De indtastede loginoplysninger blev ikke accepteret, Kunne ikke finde kalendere på denne adresse, Termin, Einladung, Aktivieren Sie einen Kalender um sie zu verarbeiten, Kein Kalender mit Schreibrechten für Einladungen eingerichtet, Antwort auf einen Termin der sich nicht in Ihrem Kalender befindet, Die eingegebenen Zugangsdaten wurden abgelehnt, Keine Kalender unter dieser Adresse gefunden

in-ox = Er aftalen rigtig i { -ox-browser }?
    .hint = Der kan du arbejde videre med det samme og også svare på invitationer.
    .answer-works = Ja, der er alt rigtigt
    .answer-fails = Nej, der er det heller ikke rigtigt
    .answer-untried = Det ved jeg ikke, jeg har ikke set efter endnu

try-ox = Se efter i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser, og log ind.
        2. Åbn kalenderen der, og gå til aftalens dag.
        3. Handler det om en invitation? Så åbn mailen der, og svar.

        Er alt rigtigt der, så vælg Ja.

enough = Er det nok for dig i første omgang?
    .hint = Det, der står i { -ox }, gælder.
    .answer-enough = Ja, jeg arbejder videre i { -ox }
    .answer-thunderbird = Nej, det skal også virke i { -thunderbird }
    .answer-unsure = Det ved jeg ikke

ox-what = Hvad er ikke rigtigt i { -ox-browser }?
    .answer-missing = Aftalen mangler
    .answer-time = Klokkeslættet eller dagen er forkert
    .answer-reply = Jeg kan ikke svare på invitationen
    .answer-other = Noget andet ved aftalen er forkert
    .answer-ox-down = { -ox } kan ikke åbnes
    .answer-unsure = Det ved jeg ikke

whose = Hvilken kalender hører aftalen til i?
    .answer-mine = Min egen
    .answer-other = En anden persons kalender
    .answer-unsure = Det ved jeg ikke

invitation = Har du fået en invitation til aftalen?
    .hint = Se efter i indbakken, også i mappen med spam.
    .answer-yes = Ja, den kom direkte til mig
    .answer-forwarded = Ja, nogen har videresendt den til mig
    .answer-task = Ja, men det er en opgave og ikke en aftale
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

answer-in-ox = Svar på invitationen i { -ox-browser }
    .text =
        1. Åbn mailen med invitationen i { -ox-browser }.
        2. Svar ja eller nej dér. Eller vælg { ox-add-to-calendar }.
        3. Se efter i kalenderen, om aftalen er der nu.

        > Svar kun her og ikke en gang til i { -thunderbird }. Ellers kan aftalen blive vist dobbelt.

show-calendars = Vis kalendere i { -ox-browser }
    .text =
        1. Åbn kalenderen i { -ox-browser }.
        2. Se på listen over dine kalendere.
        3. Sæt flueben ved hver kalender, som aftalen kan stå i.

show-declined = Vis afviste aftaler
    .text =
        Måske er aftalen gemt som afvist og derfor skjult.

        1. Åbn indstillingerne i { -ox-browser }.
        2. Søg efter { ox-show-declined }, og sæt flueben.
        3. Se efter i kalenderen igen.

ox-time-zone = Kontrollér tidszonen i { -ox-browser }
    .text =
        1. Åbn indstillingerne i { -ox-browser }.
        2. Søg efter { ox-time-zone }.
        3. Vælg tidszonen for dit arbejdssted, i Tyskland altså Berlin.
        4. Genindlæs siden, og se på aftalen igen.

organiser = Hvem har inviteret til aftalen?
    .answer-me = Jeg, eller den står kun i min kalender
    .answer-other = En anden person
    .answer-gone = En person, der ikke arbejder her længere
    .answer-unsure = Det ved jeg ikke

change-in-ox = Ret aftalen i { -ox-browser }
    .text =
        1. Åbn aftalen i { -ox-browser }.
        2. Ret det, der er forkert.
        3. Gem aftalen.

        Kan den ikke rettes? Så vælg Nej.

in-thunderbird = Hvad er ikke rigtigt i { -thunderbird }?
    .answer-missing = Aftalen eller hele kalenderen mangler
    .answer-time = Klokkeslættet eller dagen er forkert
    .answer-buttons = Jeg kan ikke svare på invitationen
    .answer-double = Mails eller aftaler kommer dobbelt
    .answer-unknown-reply = Et svar passer ikke til nogen aftale
    .answer-unsure = Det ved jeg ikke

listed = Står kalenderen på listen i { -thunderbird }?
    .hint = Åbn kalenderen i { -thunderbird }, og se på listen over kalendere.
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

switch-on = Vis og synkronisér kalenderen i { -thunderbird }
    .text =
        1. Åbn kalenderen i { -thunderbird }.
        2. Sæt flueben ved din kalender på listen.
        3. Klik på kalenderen med højre museknap, og vælg { tb-calendar-properties }.
        4. Sæt flueben ved { tb-calendar-enable } der, og bekræft.
        5. Klik på kalenderen med højre museknap igen, og vælg { tb-calendar-sync }.
        6. Sker der intet, så luk { -thunderbird }, og start programmet igen.

sync-result = Hvad viser { -thunderbird } efter synkroniseringen?
    .answer-password = Det spørger om adgangskoden eller afviser den
    .answer-triangle = En gul trekant eller en fejl
    .answer-nothing = Ingen meddelelse, men det er stadig forkert
    .answer-unsure = Det ved jeg ikke

set-up-again = Sæt kalenderen op igen i { -thunderbird }
    .text =
        { -thunderbird } henter da alle aftaler igen fra { -ox }.

        > Vælg aldrig et menupunkt, der sletter. Det sletter også kalenderen på serveren.

        1. Se efter i { -ox-browser }, at også dine nyeste aftaler står der.
        2. Klik på kalenderen med højre museknap i { -thunderbird }.
        3. Vælg { tb-calendar-unsubscribe }. Mangler dette menupunkt, så stop her, og vælg Nej.
        4. Klik med højre museknap i listen over kalendere. Vælg { tb-calendar-new } › { tb-calendar-network }.
        5. Ved { tb-calendar-user-name } skriver du dit eget brugernavn, ved { tb-calendar-address } `{ op-dav-server }`.
        6. Vælg { tb-calendar-find }, så din kalender og så { tb-calendar-subscribe }.

add-calendar = Tilføj kalenderen i { -thunderbird }
    .text =
        1. Åbn kalenderen i { -thunderbird }.
        2. Klik med højre museknap i listen over kalendere.
        3. Vælg { tb-calendar-new } › { tb-calendar-network }.
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

time-zone = Kontrollér tidszonen i { -thunderbird }
    .text =
        1. Åbn ☰ (menuen øverst til højre) › { tb-settings } › { tb-settings-calendar } i { -thunderbird }.
        2. Kontrollér tidszonen der.
        3. Kontrollér også klokkeslæt og tidszone på din computer.
        4. Søg efter { ox-time-zone } i indstillingerne i { -ox-browser }.
        5. Luk { -thunderbird }, og start programmet igen.

        Den samme tidszone skal stå alle steder, i Tyskland altså Berlin. Kan du ikke ændre computerens tidszone, hjælper { -service-desk }.

how-many = Hvor mange aftaler står på et forkert tidspunkt?
    .answer-one = Kun denne ene
    .answer-all = Flere eller alle
    .answer-unsure = Det ved jeg ikke

own-calendar = Står der en kalender, som er din egen, på listen i { -thunderbird }?
    .hint = Det skal være en kalender, som du må skrive aftaler i.
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

calendar-properties = Kontrollér kalenderens egenskaber
    .text =
        { -thunderbird } viser kun { tb-invitation-accept }, { tb-invitation-tentative } og { tb-invitation-decline }, når en kalender passer. Ellers står en af disse meddelelser over invitationen:

        - { tb-invitation-enable-calendar }
        - { tb-invitation-not-writable }

        Sådan indstiller du kalenderen:

        1. Klik på din kalender med højre museknap, og vælg { tb-calendar-properties }.
        2. Sæt flueben ved { tb-calendar-enable }.
        3. Fjern fluebenet ved { tb-calendar-read-only }.
        4. Vælg din egen adresse ved { tb-calendar-email }.
        5. Åbn invitationen igen.

double-messages = Undgå dobbelte mails og aftaler
    .text =
        1. Klik på kalenderen med højre museknap i { -thunderbird }.
        2. Vælg { tb-calendar-properties }.
        3. Fjern fluebenet ved { tb-calendar-client-scheduling }. Mangler linjen, skal du ikke ændre noget her.
        4. Svar fra nu af kun på invitationer i { -ox-browser }.

find-original = Find aftalen, som svaret hører til
    .text =
        { -thunderbird } melder: { tb-invitation-unknown-reply } Aftalen kan stå i en anden kalender.

        1. Åbn kalenderen i { -ox-browser }.
        2. Sæt flueben ved alle dine kalendere.
        3. Gå til aftalens dag.
        4. Åbn mailen med svaret i { -ox-browser }.

done = Problemet med aftalen er løst
    .text = Svar helst altid på invitationer i { -ox-browser }. Der ser du det, der gælder.

done-in-ox = Du arbejder indtil videre i { -ox-browser }
    .text = Det, der står der, gælder. Svar ikke på en invitation en gang til i { -thunderbird }. Skal det senere også virke der? Så begynd forfra med denne vejledning.

not-forwarded = En videresendt invitation gælder ikke for dig
    .text =
        Du kommer ikke med i aftalen på den måde. Heller ikke { -ox } kan overføre invitationer til andre.

        Bed den person, der har inviteret, om din egen invitation. Du kan skrive:

        > Vil du tilføje mig til aftalen og sende mig min egen invitation?

not-a-task = { -ox } tager ikke imod invitationer til opgaver
    .text = Skriv til personen, om du påtager dig opgaven. Opret så selv opgaven. Eller bed om en invitation til en aftale.

ask-organiser = Det kan den person rette, der har inviteret
    .text =
        Som regel kan kun den, der har inviteret, ændre aftalen. Bed denne person om det. Du kan skrive:

        > Vores aftale er ikke rigtig i min kalender. Vil du kontrollere dato, klokkeslæt og tidszone og sende invitationen igen?

contact-missing = Aftalen mangler også i { -ox-browser }
    .text =
        { -service-desk } ser efter, hvor aftalen er blevet af.

        Hav dette klar:

        - aftalens emne, dato og klokkeslæt
        - hvem der har inviteret
        - om aftalen fandtes før omstillingen til { -ox }

contact-organiser = En anden person skal overtage aftalen
    .text =
        Til den slags har { -ox } funktionen { ox-change-organizer }. { -service-desk } undersøger, om den kan bruges til denne aftale.

        Hav dette klar:

        - aftalens emne, dato og klokkeslæt
        - hvem der inviterede før
        - hvem der skal overtage aftalen

        Haster det? Så opret aftalen på ny, og invitér alle igen.

contact-change = Aftalen kan ikke rettes
    .text =
        Har en anden person inviteret? Så bed først denne person om ændringen.

        Er det din egen aftale? Ved serier fra før omstillingen til { -ox } kan der mangle rettigheder. Det undersøger { -service-desk }.

        Hav dette klar:

        - aftalens emne, dato og klokkeslæt
        - hvem der har inviteret

contact-calendar = Kalenderen virker ikke i { -thunderbird }
    .text =
        Arbejd indtil videre i { -ox-browser }. { -service-desk } kontrollerer kalenderen sammen med dig.

        Hav dette klar:

        - kalenderens navn
        - fejlmeddelelsens nøjagtige tekst
        - siden hvornår det har været sådan

contact-time = Klokkeslættet er rigtigt i { -ox }, men ikke i { -thunderbird }
    .text =
        Klokkeslættet i { -ox } gælder. { -thunderbird } forstår formentlig ikke denne aftales tidszone. { -service-desk } undersøger det.

        Hav dette klar:

        - aftalens emne, og hvem der har inviteret
        - klokkeslættet i { -ox } og klokkeslættet i { -thunderbird }

contact-invitation = { -thunderbird } kan ikke svare på invitationen
    .text =
        Svar nu i { -ox-browser }. { -service-desk } kontrollerer din kalender i { -thunderbird }.

        Hav dette klar:

        - den nøjagtige tekst i meddelelsen over invitationen
        - navnet på din kalender i { -thunderbird }

contact-double = Noget kommer stadig dobbelt
    .text =
        Svar indtil videre kun i { -ox-browser }. { -service-desk } finder årsagen.

        Hav dette klar:

        - aftalens emne og dato
        - hvad der kommer dobbelt, og hos hvem
        - hvilket program du har oprettet aftalen med

contact-reply = Aftalen til svaret mangler
    .text =
        Måske ligger aftalen i en anden kalender, eller den har manglet siden omstillingen til { -ox }. { -service-desk } ser efter.

        Hav dette klar:

        - aftalens emne, dato og klokkeslæt
        - hvem svaret kom fra
        - hvornår du har oprettet aftalen
