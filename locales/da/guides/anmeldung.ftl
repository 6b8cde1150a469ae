# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Login virker ikke, eller adgangskoden bliver afvist
    .summary = Adgangskode glemt, ændret eller afvist, konto spærret, spørger hele tiden om adgangskode.
    .keywords = logge ind, logge på, log ind, login, kan ikke logge ind, adgangskode, kodeord, password, glemt adgangskode, glemt kodeord, adgangskode ændret, adgangskode udløbet, konto spærret, konto låst, spørger hele tiden om adgangskode, hovedadgangskode, app-adgangskode, gemte adgangskoder, De indtastede loginoplysninger blev ikke accepteret, Passwort, Hauptpasswort, Applikationspasswort, Anmeldung auf dem Server fehlgeschlagen, Passwort eingeben für, kann nicht authentifiziert werden, Das Anmelden ist fehlgeschlagen, Zugangsdaten wurden abgelehnt, 535, 5.7.8

ox-login = Kan du logge ind i { -ox-browser }?
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

try-ox = Log ind i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser.
        2. Indtast brugernavn og adgangskode **én gang**.

        Kan du se dine mails? Så vælg Ja. Du kan arbejde videre der med det samme.

symptom = Hvad går galt, når du logger ind?
    .hint = I { -ox-browser } kan du arbejde videre med det samme.
    .answer-asks = { -thunderbird } spørger hele tiden om adgangskoden
    .answer-failed = { -thunderbird } melder, at login mislykkedes
    .answer-primary = { -thunderbird } kræver en hovedadgangskode
    .answer-hangs = { -thunderbird } hænger ved start
    .answer-phone = Kun telefon eller tablet kan ikke logge ind
    .answer-nothing = Intet længere, jeg er logget ind
    .answer-unsure = Det ved jeg ikke

known-server = Nævner { -thunderbird } en af disse servere?
    .hint = Indtast kun din adgangskode til disse servere.
    .text =
        - { op-imap-server } (modtage mails)
        - { op-smtp-server } (sende mails)
        - { op-dav-server } (kalender og adressebog)
    .answer-ours = Ja, en af dem
    .answer-other = Nej, et andet navn
    .answer-unsure = Det ved jeg ikke, eller jeg ser intet navn

changed = Har du ændret din adgangskode for nylig?
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

devices = Stop andre enheder, og log så ind
    .text =
        En enhed med den gamle adgangskode prøver at logge ind igen og igen. Det kan spærre din konto.

        1. Sæt telefon og tablet i flytilstand.
        2. Luk { -thunderbird } på andre computere.
        3. Spørger { -thunderbird } om adgangskoden her? Indtast den nye. Virker alt allerede, så vælg Ja.

        En enhed må først komme på nettet igen, når den har den nye adgangskode. { -service-desk } ved, hvordan du gør på telefon og tablet.

forget = Fjern den gamle adgangskode fra { -thunderbird }
    .text =
        { -thunderbird } husker én adgangskode til at modtage og én til at sende. Begge forbliver gamle, når du ændrer din adgangskode.

        1. Åbn ☰ (menuen øverst til højre) › { tb-settings }. I menulinjen står det også under { PLATFORM() ->
            [linux] { tb-menu-edit }
           *[windows] { tb-menu-tools }
        }.
        2. Klik på { tb-privacy-security } og derefter på { tb-saved-passwords }
        3. Fjern linjerne for { op-imap-server }, { op-smtp-server } og { op-dav-server }.
        4. Luk { -thunderbird }, og start programmet igen.
        5. Indtast din nuværende adgangskode, når { -thunderbird } derefter spørger om den.

        Du mister ingen mails ved det. Finder du ikke adgangskoderne der, så vælg Nej.

app-password = Undersøg, om du skal bruge en app-adgangskode
    .text =
        En app-adgangskode er en ekstra adgangskode kun til programmer som { -thunderbird }. Om den er nødvendig, afhænger af opsætningen.

        1. Åbn { op-ox-address }, og log ind.
        2. Søg efter { ox-application-passwords } i indstillingerne. Findes det ikke, så vælg Nej.
        3. Klik på { ox-add-new-password }, og følg anvisningerne.
        4. Indtast denne adgangskode i { -thunderbird }, når programmet spørger om den.

prompt = Find et vindue, der spørger om adgangskode
    .text =
        { -thunderbird } venter nogle gange på din adgangskode ved start. Så længe ser det ud til at hænge.

        1. Minimér alle andre vinduer. Find et vindue, der spørger om adgangskode.
        2. Læs, hvilken server vinduet nævner.
        3. Er det { op-imap-server }, { op-smtp-server } eller { op-dav-server }? Indtast din nuværende adgangskode der.

        > Nævner vinduet en anden server? Afbryd, og indtast intet.

primary = Indtast hovedadgangskoden
    .text =
        Hovedadgangskoden gælder kun i { -thunderbird } på denne computer. Den er ikke adgangskoden til din konto.

        1. Slå Caps Lock fra.
        2. Indtast den hovedadgangskode, du selv har valgt.

page-in-ox = Hvad sker der, når du logger ind i { -ox }?
    .hint = Den rigtige adresse er { op-ox-address }.
    .answer-unreachable = Siden åbner ikke eller melder ingen forbindelse
    .answer-rejected = Brugernavn eller adgangskode bliver afvist
    .answer-forgotten = Jeg har glemt adgangskoden
    .answer-expired = Adgangskoden er udløbet
    .answer-locked = Min konto er spærret
    .answer-unsure = Det ved jeg ikke

careful = Log omhyggeligt ind én gang til
    .text =
        1. Slå Caps Lock fra.
        2. Se efter, om der er tastefejl i brugernavnet.
        3. Skriv adgangskoden langsomt. Vær opmærksom på æ, ø, å, ä, ö, ü og specialtegn.

        > Prøv kun **én gang**. For mange forkerte forsøg kan spærre din konto.

lock = Stop andre enheder, og log ind igen
    .text =
        En enhed med den gamle adgangskode kan spærre din konto.

        1. Sæt telefon og tablet i flytilstand.
        2. Luk { -thunderbird } på alle computere.
        3. Åbn { op-ox-address }, og log ind **én gang**.

reset = Vælg en ny adgangskode
    .text =
        1. Sæt telefon og tablet i flytilstand. Ellers prøver de fortsat at logge ind med den gamle adgangskode.
        2. Åbn { op-ox-address }.
        3. Find { ox-forgot-password }, og følg anvisningerne der.
        4. Kræver siden en ny adgangskode, når du har logget ind? Så vælg en ny adgangskode dér.

        Tilbyder siden intet af dette, så vælg Nej.

done = Login virker igen
    .text = Husk telefon, tablet og andre computere. De skal have den nye adgangskode, før de kommer på nettet igen.

done-ox = Du er logget ind i { -ox }
    .text =
        Du kan arbejde videre der med det samme. Har du stoppet andre enheder? De skal have den nuværende adgangskode, før de kommer på nettet igen.

        Afviser { -thunderbird } stadig din adgangskode? Begynd forfra med denne vejledning, og ret det første svar til Ja.

done-password = Du har en ny adgangskode
    .text =
        Spørger { -thunderbird } om den, så indtast den nye adgangskode. Telefon og tablet skal have den, før de kommer på nettet igen.

        Afviser { -thunderbird } den? Begynd forfra med denne vejledning, og ret det første svar til Ja.

contact-thunderbird = { -thunderbird } afviser dit login, men { -ox-browser } gør ikke
    .text =
        Arbejd indtil videre i { -ox-browser }. { -service-desk } kontrollerer dit login sammen med dig.

        Hav dette klar:

        - fejlmeddelelsens nøjagtige tekst
        - navnet på den server, { -thunderbird } nævner
        - hvornår du sidst har ændret din adgangskode

        > Sig ikke din adgangskode til nogen, heller ikke til { -service-desk }.

contact-primary = Hovedadgangskoden skal nulstilles
    .text =
        Ingen kan genskabe en glemt hovedadgangskode. Når den bliver nulstillet, går alle adgangskoder tabt, der er gemt i { -thunderbird }.

        { -service-desk } hjælper dig med det. Arbejd indtil videre i { -ox-browser }.

        Hav dette klar:

        - siden hvornår { -thunderbird } har spurgt om den
        - om du selv har valgt den

contact-phone = Kun telefon eller tablet kan ikke logge ind
    .text =
        Har du ændret din adgangskode? Lad enheden blive i flytilstand, indtil den har den nye. Ellers kan den spærre din konto.

        { -service-desk } fortæller dig, hvordan enheden får den nye adgangskode.

        Hav dette klar:

        - enhedens type, og om den er fra arbejdet
        - hvornår du sidst har ændret din adgangskode

        > Har du mistet enheden? Meld det straks til { -service-desk }.

contact-security = Indtast ikke din adgangskode der
    .text =
        En ukendt server kan være et forsøg på svindel. Luk vinduet uden at indtaste noget.

        Har du allerede indtastet din adgangskode der? Så ring straks til { -service-desk }. { -service-desk } undersøger, hvad der skal gøres.

        Hav dette klar:

        - serverens navn, hvis du har set det
        - dato og klokkeslæt
        - hvad du gjorde lige før

        Arbejd indtil videre i { -ox-browser }.

contact-locked = Din konto lukker dig ikke ind
    .text =
        Sandsynligvis er den spærret, eller adgangskoden passer ikke. { -service-desk } undersøger det. Du kan blive bedt om at bevise, hvem du er.

        Hav dette klar:

        - dit brugernavn
        - hvornår du sidst har ændret din adgangskode
        - om din adgangskode indeholder tegn som ä, ö, ü eller specialtegn
        - hvilke enheder der kan have den gamle adgangskode endnu

        > Sig ikke din adgangskode til nogen, heller ikke til { -service-desk }.

contact-password = Du skal have en ny adgangskode
    .text =
        { -service-desk } hjælper dig med at få en. Du kan blive bedt om at bevise, hvem du er.

        Hav dit brugernavn klar. Lad telefon og tablet blive i flytilstand, indtil de har den nye adgangskode.

        > Sig ikke din adgangskode til nogen, heller ikke til { -service-desk }.
