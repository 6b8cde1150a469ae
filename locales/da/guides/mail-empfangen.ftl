# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Nye mails kommer ikke frem eller mangler
    .summary = Der kommer intet nyt, enkelte mails mangler, eller en mappe er væk.
    .keywords = modtage, hente mails, indbakke tom, indbakken er tom, ingen nye mails, ingen nye e-mails, mails mangler, mail forsvundet, besked væk, meddelelse forsvundet, mappe mangler, mappe væk, synkronisere, IMAP, abonnere, offline, lynfilter, reparere mappe, Posteingang, Konnte keine Verbindung mit dem Mail-Server aufbauen, da sie verweigert wurde, Zeitüberschreitung der Verbindung mit Server, Verbindung mit Server konnte nicht hergestellt werden, hat die Verbindung abgebrochen, maximale Anzahl von Verbindungen, Die Verbindung zum Mailserver ist fehlgeschlagen, Nachrichten konnten nicht geladen werden

look-in-ox = Kan du se den manglende mail i { -ox-browser }?
    .hint = Der kan du arbejde videre med det samme, også når { -thunderbird } intet viser.
    .answer-works = Ja, der er den
    .answer-fails = Nej, den mangler også der
    .answer-no-login = Jeg kan ikke logge ind der
    .answer-untried = Det ved jeg ikke, jeg har ikke set efter endnu

try-ox = Se efter i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser, og log ind.
        2. Find mailen der i den samme mappe som i { -thunderbird }.

        Er den der? Så vælg Ja. Dér kan du læse den og svare på den med det samme.

goal = Er det nok for dig i første omgang?
    .hint = I { -ox-browser } kan du arbejde videre med det samme.
    .answer-enough = Ja, jeg arbejder videre i { -ox }
    .answer-repair = Nej, det skal også virke i { -thunderbird }
    .answer-unsure = Det ved jeg ikke

scope = Hvad mangler i { -thunderbird }?
    .answer-all = Der kommer slet intet nyt
    .answer-messages = Enkelte mails i en mappe
    .answer-folder = En hel mappe
    .answer-unsure = Det ved jeg ikke

view = Vis skjulte mails
    .text =
        1. Klik på den mappe, som mailen skulle ligge i.
        2. Er { tb-quick-filter } slået til? Slet søgeteksten der, og slå det fra.
        3. Vælg { tb-menu-view } › { tb-threads } › { tb-threads-all } i menulinjen. Mangler menulinjen, hjælper som regel tasten Alt eller F10.
        4. Vælg { tb-menu-view } › { tb-sort-by } › { tb-sort-date }. Se efter øverst og nederst på listen.
        5. Se også efter i { tb-spam } og { tb-archive }.

check-folder = Få mappen tjekket for nye mails
    .text =
        { -thunderbird } tjekker af sig selv kun mappen { tb-inbox }. Mangler mailen netop der, så vælg Nej med det samme.

        1. Klik på mappen med højre museknap.
        2. Vælg { tb-properties }.
        3. Sæt flueben ved { tb-check-this-folder }.
        4. Bekræft, og klik på mappen igen.

repair = Reparér mappen
    .text =
        > Gør det ikke, hvis intet virker hos mange lige nu. { -thunderbird } henter nemlig data fra serveren igen.

        Dine mails bliver på serveren. { -thunderbird } bygger kun sin egen oversigt op på ny.

        1. Klik på mappen med højre museknap.
        2. Vælg { tb-properties } › { tb-folder-general }.
        3. Klik på { tb-repair-folder }.
        4. Vent, indtil listen er fuldstændig igen.

subscribe = Abonnér på den manglende mappe
    .text =
        { -thunderbird } viser kun mapper, der abonneres på.

        1. Klik med højre museknap på din konto i listen over mapper.
        2. Vælg { tb-subscribe }
        3. Klik på { tb-refresh }.
        4. Sæt flueben ved den manglende mappe, og bekræft.

folder-owner = Hvem ejer den manglende mappe?
    .answer-own = Mig, den ligger i min { -mailbox }
    .answer-person = En anden person
    .answer-shared-mailbox = En { -shared-mailbox }
    .answer-unsure = Det ved jeg ikke

offline = Hent mails manuelt
    .text =
        { -thunderbird } henter intet, så længe programmet arbejder offline.

        1. Åbn { tb-menu-file } › { tb-offline } i menulinjen. Mangler menulinjen, hjælper som regel tasten Alt eller F10.
        2. Er der flueben ved { tb-work-offline }? Så klik på det for at slå det fra.
        3. Vælg { tb-menu-file } › { tb-get-new-messages } › { tb-all-accounts }.
        4. Vent lidt, og hold øje med en fejlmeddelelse.

message = Hvilken fejlmeddelelse viser { -thunderbird }?
    .hint = Sammenlign kun stikordene, ikke hele teksten.
    .text =
        - **For mange forbindelser:** `die maximale Anzahl von Verbindungen zu diesem Server überschritten`. Det gælder, også hvis der står mere i meddelelsen.
        - **Login:** `Anmeldung auf dem Server` og `fehlgeschlagen`, eller et spørgsmål om adgangskoden
        - **Forbindelse:** `da sie verweigert wurde`, `Zeitüberschreitung der Verbindung`, `konnte nicht hergestellt werden` eller `hat die Verbindung abgebrochen`
    .answer-too-many = For mange forbindelser
    .answer-password = Login eller adgangskode
    .answer-connection = Forbindelse eller server
    .answer-none = Ingen eller en anden
    .answer-unsure = Det ved jeg ikke

connections = Sænk antallet af forbindelser
    .text =
        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings }.
        2. Klik på { tb-server-settings } under din konto.
        3. Klik på { tb-advanced }
        4. Skriv et mindre tal ved { tb-max-connections }, mindst 1.
        5. Bekræft, luk { -thunderbird }, og start programmet igen.

network = Kontrollér forbindelsen til intranettet
    .text = Denne hjælp spørger sin egen server. Svarer den, har din computer lige nu forbindelse til intranettet. Det siger endnu ikke noget om { -ox }.

check-network = Forbind computeren til nettet igen
    .text =
        1. Se efter, om kablet eller det trådløse net (wi-fi) er forbundet.
        2. Arbejder du ikke på kontoret? Så forbind VPN igen, altså din adgang udefra.
        3. Åbn en anden side på intranettet.
        4. Åbner den, så hent dine mails igen.

account = Start { -thunderbird } igen, og kontrollér kontoen
    .text =
        1. Luk { -thunderbird }, og start programmet igen. Kommer dine mails frem? Så er du færdig.
        2. Åbn ☰ (menuen øverst til højre) › { tb-account-settings } og under din konto { tb-server-settings }.
        3. Sæt flueben ved { tb-check-at-startup } og { tb-server-notifications }.
        4. Sammenlign de to værdier nedenfor. Lav ikke om på dem.
        5. Start { -thunderbird } igen en gang til.

        Sådan er det rigtigt:

        - { tb-server-type } `IMAP`
        - { tb-server-name } { op-imap-server }

        Står der `Exchange` eller en anden server? Så bruger kontoen måske stadig det gamle system. Vælg Nej.

ox-login = Kan du logge ind i { -ox-browser }?
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

search-ox = Søg i alle mapper i { -ox }
    .text =
        1. Se i mappen med spam i { -ox-browser }.
        2. Se også i arkivet og i papirkurven. En anden enhed kan have flyttet mailen.
        3. Søg efter afsender eller emne, og vælg { ox-search-all-folders }.
        4. Søg efter { ox-filter-rules } i indstillingerne. En regel kan lægge mails i en anden mappe.

extent = Hvad mangler i { -ox }?
    .answer-some = En mail, jeg ventede på, kom aldrig
    .answer-gone = Mails, der allerede var der
    .answer-old = Mails fra før omstillingen til { -ox }
    .answer-all = Alt nyt, der kommer slet intet mere
    .answer-unsure = Det ved jeg ikke

space = Kontrollér pladsen
    .text =
        Er din { -mailbox } fuld, kan serveren afvise nye mails.

        1. Find visningen { ox-mail-quota } i { -ox }.
        2. Er der næsten ingen plads tilbage? Tøm papirkurven. Det, der ligger i den, er derefter slettet for altid.
        3. Send en kort mail til dig selv. Kommer den frem, så vælg Ja.

others = Har andre det samme problem?
    .hint = Spørg kort på kontoret eller i telefonen.
    .answer-several = Ja, flere
    .answer-alone = Nej, kun jeg
    .answer-unsure = Det ved jeg ikke

done = Dine mails er der igen
    .text = Mangler der noget igen senere, så se først efter i { -ox-browser }.

done-ox = Du arbejder indtil videre i { -ox-browser }
    .text = Der læser du dine mails og svarer på dem. Skal det senere også virke i { -thunderbird }? Så begynd forfra med denne vejledning.

done-found = Mailen er fundet
    .text = Lå den i mappen med spam, så flyt den til indbakken. Har en regel flyttet den, så ret reglen under { ox-filter-rules }.

incident = Det ligner en større driftsforstyrrelse
    .text =
        Det skyldes nok ikke din computer. Er driftsforstyrrelsen allerede meldt på denne side eller på intranettet? Så behøver du ikke gøre noget. Ellers ring. Det er nok, at én fra dit kontor ringer.

        Hav dette klar:

        - siden hvornår der ikke er kommet noget
        - hvor mange der er berørt, og hvor

        > Slet ingen konti, og reparér ingen mapper.

contact-network = Din computer har ingen netforbindelse
    .text =
        { -service-desk } hjælper dig med at få forbindelse. Mangler andre i huset også netforbindelse? Så er ét opkald nok for alle.

        Hav dette klar:

        - hvor du arbejder, på kontoret eller et andet sted
        - om du bruger kabel, trådløst net eller VPN
        - siden hvornår nettet har manglet

contact-thunderbird = { -thunderbird } modtager intet, men { -ox-browser } gør
    .text =
        Arbejd indtil videre i { -ox-browser }. Slet ikke kontoen i { -thunderbird }. { -service-desk } kontrollerer kontoen sammen med dig.

        Hav dette klar:

        - fejlmeddelelsens nøjagtige tekst
        - værdierne ved { tb-server-type } og { tb-server-name }, hvis du har set dem
        - siden hvornår der ikke er kommet noget

contact-folder = Der mangler en mappe eller dens indhold i { -thunderbird }
    .text =
        I { -ox-browser } er alt der. Arbejd indtil videre der. { -service-desk } finder fejlen i { -thunderbird } sammen med dig.

        Hav dette klar:

        - mappens navn
        - hvem der ejer mappen
        - emne og dato for en mail, der mangler

contact-old = Mails fra før omstillingen mangler
    .text =
        { -service-desk } undersøger, om de er blevet liggende ved omstillingen til { -ox }.

        Hav dette klar:

        - den periode, hvor der mangler mails
        - mappernes navne
        - en kort liste med emne og dato

contact-missing = Mails mangler også i { -ox }
    .text =
        { -service-desk } søger videre på serveren.

        Hav dette klar:

        - mailens afsender, emne og omtrentlige klokkeslæt
        - siden hvornår der har manglet mails
        - om andre i teamet oplever det samme
