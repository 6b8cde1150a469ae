# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = En { -shared-mailbox } mangler eller sender ikke
    .summary = En { -shared-mailbox } kan ikke ses, sender ikke eller viser en forkert afsender.
    .keywords = funktionspostkasse, fællespostkasse, fælles postkasse, delt postkasse, gruppepostkasse, teampostkasse, afsender, forkert afsender, identitet, på vegne af, sende som, send som, kopi i Sendt, ny funktionspostkasse, Kontrollér om din mailadresse er rigtig i dine kontoindstillinger, 5.7.1, 550 5.7.1, Funktionspostfach, Gruppenpostfach, Teampostfach, gemeinsames Postfach, Absender, Identität, im Auftrag, Bitte überprüfen Sie ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt

in-ox = Kan du bruge { -shared-mailbox }n i { -ox-browser }?
    .hint = Der kan du arbejde videre med det samme, også når { -thunderbird } intet viser.
    .answer-works = Ja, der virker det
    .answer-fails = Nej, der virker det heller ikke
    .answer-untried = Det ved jeg ikke, jeg har ikke prøvet endnu

try-ox = Se efter i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser, og log ind med din egen konto.
        2. Find { -shared-mailbox }n i listen over mapper.
        3. Vil du sende? Vælg { ox-new-mail }. Vælg { -shared-mailbox }ns adresse ved { ox-from }.

        Virker det der, så vælg Ja.

enough = Er det nok for dig i første omgang?
    .hint = I { -ox } kan du arbejde videre med det samme.
    .answer-enough = Ja, jeg arbejder videre i { -ox }
    .answer-thunderbird = Nej, det skal også virke i { -thunderbird }
    .answer-unsure = Det ved jeg ikke

ox-what = Hvad virker ikke i { -ox-browser }?
    .answer-missing = Jeg kan ikke se { -shared-mailbox }n
    .answer-send = Jeg kan ikke sende med den
    .answer-new = Vi har brug for en ny { -shared-mailbox }
    .answer-ox-down = { -ox } kan ikke åbnes
    .answer-unsure = Det ved jeg ikke

member = Har du fået adgang til { -shared-mailbox }n?
    .answer-yes = Ja, for længere tid siden
    .answer-new-member = Ja, men først for nylig gennem en gruppe
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

sign-in-again = Log ud og ind igen i { -ox-browser }
    .text =
        1. Vælg { ox-sign-out } i { -ox-browser }.
        2. Log ind igen.
        3. Find { -shared-mailbox }n i listen over mapper.

colleagues = Kan andre i dit team se { -shared-mailbox }n?
    .hint = Spørg dem kort.
    .answer-yes = Ja, det er kun mig, der ikke kan se den
    .answer-no = Nej, ingen kan se den
    .answer-unsure = Det ved jeg ikke

tb-what = Hvad virker ikke i { -thunderbird }?
    .answer-missing = En mappe eller hele { -shared-mailbox }n mangler
    .answer-new-messages = Nye mails bliver ikke vist der
    .answer-refused = Mailen bliver afvist med en meddelelse, når jeg sender
    .answer-sender = Mailen viser en forkert afsender
    .answer-copies = Kopier ligger i den forkerte mappe
    .answer-unsure = Det ved jeg ikke

own-account = Har { -shared-mailbox }n sin egen konto i { -thunderbird }?
    .hint = Så står kontoen for sig selv på listen: over eller under din konto, ikke inde i den.
    .answer-asks = Ja, og adgangskoden bliver krævet eller afvist der
    .answer-yes = Ja, og der bliver ikke spurgt om adgangskoden
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

account-name = Passer kontoens brugernavn med mønsteret?
    .text =
        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings } i { -thunderbird }.
        2. Vælg { tb-server-settings } under { -shared-mailbox }n.
        3. Sammenlign { tb-user-name } med dette mønster: `{ op-shared-mailbox-user }`

        Den første del er dit eget brugernavn. Også adgangskoden er din egen. Lav ikke selv om på noget her.
    .answer-yes = Ja
    .answer-no = Nej, det ser anderledes ud
    .answer-unsure = Det ved jeg ikke

subscribe = Abonnér på { -shared-mailbox }ns mapper
    .text =
        1. Klik med højre museknap på din konto i listen over mapper. Har { -shared-mailbox }n sin egen konto, så brug den.
        2. Vælg { tb-subscribe }
        3. Klik på { tb-refresh }.
        4. Sæt flueben ved { -shared-mailbox }ns mapper, og bekræft.

send-too = Vil du også sende med denne adresse?
    .hint = Så skal { -thunderbird } også kende afsenderadressen.
    .answer-yes = Ja
    .answer-no = Nej, jeg vil kun læse
    .answer-unsure = Det ved jeg ikke

check-new = Få mappen tjekket for nye mails
    .text =
        { -thunderbird } tjekker af sig selv kun indbakken i din konto.

        1. Klik med højre museknap på { -shared-mailbox }ns mappe.
        2. Vælg { tb-properties }.
        3. Sæt flueben ved { tb-check-this-folder }.
        4. Gentag det for hver mappe, der skal vise nye mails.

send-error = Hvad melder { -thunderbird }, når du sender?
    .text =
        Handler det om afsenderadressen, står en af disse tekster i meddelelsen:

        - `om din mailadresse er rigtig i dine kontoindstillinger` eller `ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt`
        - `5.7.1`
    .answer-sender = En meddelelse om afsenderadressen
    .answer-other = En anden meddelelse
    .answer-unsure = Det ved jeg ikke

send-in-ox = Kan du sende med denne adresse i { -ox-browser }?
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

try-send-in-ox = Prøv at sende i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser, og log ind.
        2. Vælg { ox-new-mail }.
        3. Vælg { -shared-mailbox }ns adresse ved { ox-from }.
        4. Send en kort mail til dig selv.

        Virker det, så vælg Ja.

check-identity = Kontrollér afsenderadressen i { -thunderbird }
    .text =
        I { -ox } må du sende. Måske er adressen skrevet forkert i { -thunderbird }.

        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings }.
        2. Vælg din konto og derefter { tb-manage-identities }.
        3. Åbn linjen med { -shared-mailbox }n.
        4. Sammenlign { tb-email-address } tegn for tegn med den rigtige adresse. Er der en tastefejl, så ret den.
        5. Send mailen igen.

        Har { -shared-mailbox }n sin egen konto? Så står adressen direkte ved denne konto.

sender-when = Hvornår er afsenderen forkert?
    .answer-new = I nye mails eller i alle
    .answer-reply = Kun i svar
    .answer-unsure = Det ved jeg ikke

reply-identity = Vælg afsenderen til svar
    .text =
        { -thunderbird } svarer med den adresse, som mailen blev sendt til. Det kræver, at adressen er tilføjet der.

        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings }.
        2. Vælg din konto og derefter { tb-manage-identities }.
        3. Åbn linjen med { -shared-mailbox }n. Mangler den, så vælg Nej her. Så tilføjer du den senere.
        4. Sæt flueben ved { tb-reply-from-identity } Skriv { -shared-mailbox }ns adresse dér.

choose-sender = Vælg afsenderen i mailen
    .text =
        1. Åbn en ny mail eller dit svar i { -thunderbird }.
        2. Klik på linjen med afsenderen øverst.
        3. Vælg { -shared-mailbox }ns adresse.

        Kan du ikke vælge den, mangler den i { -thunderbird }. Vælg så Nej. Det næste trin hjælper.

add-identity = Tilføj { -shared-mailbox }ns adresse
    .text =
        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings } i { -thunderbird }.
        2. Vælg din konto og derefter { tb-manage-identities }.
        3. Tilføj en identitet, altså en ekstra afsenderadresse. Vinduet hedder { tb-new-identity }.
        4. Udfyld { tb-your-name } og { tb-email-address } med { -shared-mailbox }ns oplysninger.
        5. Bekræft. Vælg derefter adressen som afsender i en ny mail.

sent-folder = Vælg mappen til kopier
    .text =
        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings } i { -thunderbird }.
        2. Vælg din konto og derefter { tb-manage-identities }.
        3. Åbn linjen med { -shared-mailbox }n og dér { tb-copies-folders }.
        4. Vælg mappen i { -shared-mailbox }n ved { tb-place-copy }.

        Har { -shared-mailbox }n sin egen konto? Så står { tb-copies-folders } direkte under denne konto.

done = Nu virker { -shared-mailbox }n
    .text = Den sender med sin egen adresse, uden tilføjelsen „på vegne af“.

done-in-ox = Du arbejder indtil videre i { -ox-browser }
    .text = Skal det senere også virke i { -thunderbird }? Så begynd forfra med denne vejledning.

contact-access = Du har nok ikke adgang til { -shared-mailbox }n
    .text =
        Administrationen opretter adgangen. Søg om den her: { op-shared-mailbox-form }

        { -service-desk } svarer på spørgsmål om det.

        Hav dette klar:

        - { -shared-mailbox }ns adresse
        - hvem der har ansvaret for den
        - om du kun vil læse eller også sende

contact-new-member = Gruppen skal tilknyttes igen
    .text =
        Adgang har kun de personer, der allerede var i gruppen, da den blev tilknyttet. Er der kommet nye medlemmer, sørger { -service-desk } for, at gruppen bliver tilknyttet igen.

        Hav dette klar:

        - { -shared-mailbox }ns adresse
        - gruppens navn
        - siden hvornår du har været med i den

contact-missing = Alle mangler { -shared-mailbox }n
    .text =
        Måske er den ikke omstillet til { -ox } endnu. Det undersøger { -service-desk }.

        Hav dette klar:

        - { -shared-mailbox }ns adresse
        - hvornår den sidst virkede
        - hvem der bruger den

contact-new = Administrationen opretter en ny { -shared-mailbox }
    .text =
        Du kan ikke selv oprette den. Søg om den her: { op-shared-mailbox-form }

        { -service-desk } svarer på spørgsmål om det.

        Hav dette klar:

        - den ønskede adresse
        - hvem der har ansvaret
        - hvilke personer der skal bruge den

contact-send-right = Du har nok ikke rettigheden til at sende
    .text =
        Du må sandsynligvis ikke sende med denne adresse endnu. Søg om det her: { op-shared-mailbox-form }

        { -service-desk } svarer på spørgsmål om det.

        Hav dette klar:

        - { -shared-mailbox }ns adresse
        - fejlmeddelelsens nøjagtige tekst
        - dato og klokkeslæt for det sidste forsøg

        Haster det? Så send indtil videre med din egen adresse.

contact-thunderbird = Det virker i { -ox }, men ikke i { -thunderbird }
    .text =
        Arbejd indtil videre i { -ox-browser }. Måske skal { -shared-mailbox }n have sin egen konto i { -thunderbird }. Det finder { -service-desk } ud af sammen med dig.

        Hav dette klar:

        - { -shared-mailbox }ns adresse
        - hvad der mangler i { -thunderbird }, eller hvilken meddelelse der kommer
