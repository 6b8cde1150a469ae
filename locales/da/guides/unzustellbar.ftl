# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = En mail kommer ikke frem eller kommer retur
    .summary = En sendt mail når ikke frem, en fejlmail kommer retur, eller en mail, du venter på, udebliver.
    .keywords = kan ikke leveres, ikke leveret, ikke afleveret, kommer ikke frem, kommer retur, kommer tilbage, returmail, fejlmail, fejlbesked, bounce, Mailer-Daemon, Delivery Status Notification, Undelivered Mail Returned to Sender, forsinket, ukendt modtager, postkasse fuld, indbakke fuld, afvist, spam, uønsket mail, unzustellbar, nicht zugestellt, Fehlernachricht, Postfach voll, Empfänger unbekannt, IMCEAEX, /o=, 4.4.1, 4.4.7, 4.7, 5.1.1, 5.1.10, 5.2.2, 5.2.3, 5.3.4, 5.7.1, 5.7.26, 550, 552

sent-in-ox = Ligger din mail blandt de sendte mails i { -ox-browser }?
    .hint = Det, der ligger der, er sendt.
    .answer-works = Ja, og der kom ingen fejlmail
    .answer-bounced = Der kom en fejlmail retur
    .answer-fails = Nej, der er den ikke
    .answer-incoming = Jeg venter selv på en mail
    .answer-untried = Det ved jeg ikke, jeg har ikke set efter endnu

try-ox = Se på de sendte mails i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser, og log ind.
        2. Åbn mappen med sendte mails.
        3. Find mailen.

        Er den der? Så vælg Ja. Hvis ikke, kan du skrive og sende den igen i { -ox } med det samme.

unsent = Find mailen, og send den
    .text =
        Sandsynligvis er mailen ikke sendt endnu. Du kan også skrive den igen i { -ox-browser }.

        1. Åbn { tb-local-folders } › { tb-outbox } i { -thunderbird }.
        2. Ligger den der? Vælg { tb-menu-file } › { tb-send-unsent } i menulinjen. Mangler menulinjen, hjælper som regel tasten Alt eller F10.
        3. Se også efter i mappen { tb-drafts }. Ligger den der, så åbn den, og send den.

bounce = Har du fået en fejlmail?
    .hint = Den kommer fra serveren og nævner den mail, som serveren ikke kunne levere.
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

find-bounce = Find en fejlmail
    .text =
        1. Åbn { -ox-browser }, og se i indbakken.
        2. Se også i mappen med spam.
        3. Søg efter den adresse, du har skrevet til. Vælg { ox-search-all-folders }.

        Er der en fejlmail? Så vælg Ja.

code = Hvilket nummer står der i fejlmailen?
    .hint = Find tre tal med punktum imellem, for eksempel `5.1.1`.
    .text =
        Står der flere numre, gælder det med punktummer: ved `550 5.1.1` altså `5.1.1`.

        Finder du intet nummer? Åbn hele fejlmailens tekst. I { -thunderbird }: { tb-menu-view } › { tb-message-source }. I { -ox }: { ox-view-source }.
    .answer-address = 5.1.1 eller 5.1.10 (adressen er forkert)
    .answer-full = 5.2.2 (postkassen er fuld)
    .answer-size = 5.3.4 eller 5.2.3 (mailen er for stor)
    .answer-refused = 5.7.1 eller 5.7.26 (afvist)
    .answer-expired = 4.4.7 (forsøgt for længe uden held)
    .answer-delayed = Et andet, der begynder med 4
    .answer-other = Et andet, der begynder med 5
    .answer-unsure = Det ved jeg ikke, jeg kan ikke finde noget

address = Vælg adressen på ny, og send igen
    .text =
        Begynder adressen i fejlmailen med `/o=` eller `IMCEAEX`? Så er den nok fra tiden før omstillingen til { -ox }.

        1. Læs adressen i fejlmailen tegn for tegn.
        2. Skriv en **ny** mail. Svar ikke på den gamle.
        3. Brug ikke et forslag. Vælg personen på listen { ox-global-address-list } i { -ox-browser }.
        4. Står personen ikke der, så skriv adressen igen.

        Sendte du mailen til en distributionsliste? Så gælder fejlen måske kun én adresse på den. De andre kan have fået mailen.

smaller = Gør mailen mindre
    .text =
        1. Fjern vedhæftede filer, der ikke er nødvendige.
        2. Fordel flere filer på flere mails.
        3. Send igen.

        Vedhæftede filer bliver godt en tredjedel større, når du sender dem. Derfor kan også en fil lige under grænsen være for stor.

sender-mailbox = Har du sendt for en { -shared-mailbox }?
    .hint = Det er en { -mailbox }, som flere personer bruger sammen.
    .answer-yes = Ja
    .answer-no = Nej, med min egen adresse
    .answer-unsure = Det ved jeg ikke

recipient = Spørg den anden person
    .text =
        Spørg helst i telefonen. Bed personen om at se efter tre steder:

        1. i mappen med spam
        2. i andre mapper, for en regel kan flytte mails
        3. i en søgning i alle mapper

        Var der en driftsforstyrrelse i dag? Så kan mails stadig komme frem flere timer senere.

resend = Send én gang til
    .text =
        1. Skriv en **ny** mail i { -ox-browser }.
        2. Skriv adressen igen, eller vælg den på listen { ox-global-address-list }.
        3. Udelad vedhæftede filer, og send mailen **én gang**.
        4. Spørg, om den er kommet frem.

pattern = Hvor kommer dine mails ikke frem?
    .answer-one = Kun hos én adresse
    .answer-domain = Hos flere med det samme efter @-tegnet
    .answer-many = Hos mange helt forskellige
    .answer-unsure = Det ved jeg ikke

others = Har andre det samme problem?
    .hint = Spørg kort på kontoret eller i telefonen.
    .answer-several = Ja, flere
    .answer-alone = Nej, kun jeg
    .answer-unsure = Det ved jeg ikke

searched = Har du allerede søgt i alle mapper i { -ox }?
    .hint = Også i mappen med spam.
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

search-ox = Søg i alle mapper i { -ox }
    .text =
        1. Åbn { op-ox-address } i din browser, og log ind.
        2. Se i mappen med spam.
        3. Søg efter afsender eller emne, og vælg { ox-search-all-folders }.
        4. Søg efter { ox-filter-rules } i indstillingerne. En regel kan lægge mails i en anden mappe.

ask-sender = Spørg den anden person
    .text =
        1. Spørg, hvilken adresse personen har skrevet til. Kontrollér hvert tegn.
        2. Bed personen om at skrive din adresse igen og sende én gang til.
        3. Spørg, om der kom en fejlmail retur. Notér nummeret i den.

        Er nummeret `5.2.2`? Så er din { -mailbox } fuld. Tøm papirkurven i { -ox }, det sletter for altid. Begynder det med `4`, prøver serveren igen.

done = Mailen er kommet frem
    .text = Mangler der senere en mail igen, så begynd forfra med denne vejledning. Gem fejlmails til det.

done-sent = Din mail er sendt
    .text = Kommer der stadig en fejlmail, så begynd forfra med denne vejledning. Gem fejlmailen til det.

wait = Serveren prøver igen
    .text =
        Et nummer med `4` først betyder: foreløbig ikke leveret. Du skal ikke gøre noget.

        - Serveren prøver som regel i 4 til 5 dage. Send ikke igen.
        - Haster det, så ring til personen.
        - Kommer der senere et nummer med `5`, så begynd forfra med denne vejledning.

recipient-full = Den anden persons { -mailbox } er fuld
    .text =
        Det kan kun denne person eller personens organisation ændre. Din mail er ikke kommet frem.

        - Sig det til personen, helst i telefonen.
        - Send mailen igen, når der er plads.

incident = Det ligner en større driftsforstyrrelse
    .text =
        Det skyldes nok ikke din computer. Er driftsforstyrrelsen allerede meldt på denne side eller på intranettet? Så behøver du ikke gøre noget. Ellers ring. Det er nok, at én fra dit kontor ringer.

        Hav dette klar:

        - siden hvornår mails ikke er kommet frem
        - hvor mange der er berørt, og hvor

        > Send intet flere gange.

contact-bounce = Mailen kom retur og kunne ikke leveres
    .text =
        { -service-desk } kan se i fejlmailen, hvad der er galt.

        Hav dette klar:

        - nummeret, hvis du har fundet et
        - afsenderadresse, modtageradresse og emne
        - dato og klokkeslæt, i udlandet også tidszonen
        - hele fejlmailen: { tb-menu-view } › { tb-message-source } i { -thunderbird }, { ox-view-source } i { -ox }

contact-size = Mailen er for stor til at blive sendt
    .text =
        { -service-desk } fortæller dig, hvordan du kan give store filer videre.

        Hav dette klar:

        - filernes størrelse og type
        - om de bliver i forvaltningen eller skal ud af huset
        - hele fejlmailen

contact-refused = En server har afvist din mail
    .text =
        Ved `5.7.1` forbyder en regel denne mail. Ved `5.7.26` har den ikke bestået kontrollen af, hvor den kommer fra. Det hjælper ikke at sende igen. { -service-desk } undersøger, hvad der ligger bag.

        Hav dette klar:

        - afsenderadresse, modtageradresse og emne
        - dato og klokkeslæt, i udlandet også tidszonen
        - hele fejlmailen: { tb-menu-view } › { tb-message-source } i { -thunderbird }, { ox-view-source } i { -ox }

contact-one = Din mail kommer ikke frem
    .text =
        { -service-desk } søger efter mailen med disse oplysninger.

        Hav dette klar:

        - afsenderadresse, modtageradresse og emne
        - dato og klokkeslæt for hvert forsøg, i udlandet også tidszonen
        - den sendte mails kildekode: { tb-menu-view } › { tb-message-source } i { -thunderbird }, { ox-view-source } i { -ox }. Linjen `Message-ID` hjælper ved søgningen.

contact-domain = Mails til en hel organisation kommer ikke frem
    .text =
        Så skyldes det snarere vejen mellem serverne end en enkelt adresse. { -service-desk } undersøger det.

        Hav dette klar:

        - den del af adresserne, der står efter @-tegnet
        - to eller tre eksempler med modtageradresse, dato og klokkeslæt
        - din afsenderadresse og emnet
        - om andre i teamet oplever det samme

contact-incoming = En mail, du venter på, kommer ikke frem
    .text =
        { -service-desk } søger efter mailen med disse oplysninger.

        Hav dette klar:

        - afsenderadresse, den brugte modtageradresse og emne
        - dato og klokkeslæt, i udlandet også tidszonen
        - fejlmailen, hvis den anden person har fået en
