# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Signaturen mangler eller ser forkert ud
    .summary = Signaturen mangler under dine mails, står det forkerte sted eller ser anderledes ud.
    .keywords = signatur, singatur, signartur, oprette signatur, indsætte signatur, ændre signatur, rette signatur, signatur mangler, signatur væk, signatur forsvundet, signatur i svar, e-mailsignatur, mailsignatur, autosignatur, underskrift, afsenderoplysninger, bundtekst, sidefod, hilsen, afsluttende hilsen, med venlig hilsen, venlig hilsen, kontaktoplysninger, visitkort, logo, billede i signatur, signatur som i Outlook, to signaturer, forkert signatur, standardsignatur, signatur under citatet, signatur over citatet, HTML-signatur, signaturtekst, tekstsignatur, brevpapir, disclaimer, Signatur einrichten, Unterschrift, Absenderblock, Fußzeile, Grußformel, Mit freundlichen Grüßen

program = I hvilket program er signaturen ikke rigtig?
    .hint = Hvert program har sin egen signatur. Bruger du begge programmer, så begynd med det ene.
    .answer-thunderbird = { -thunderbird }
    .answer-ox = { -ox-browser }
    .answer-certificate = Jeg mener den digitale signatur med et certifikat
    .answer-unsure = Det ved jeg ikke

which-program = Hvor skriver du dine mails?
    .hint = I browseren åbner du også andre sider på intranettet.
    .answer-browser = I min browser
    .answer-window = I et selvstændigt program
    .answer-unsure = Det ved jeg ikke

tb-what = Hvad er ikke rigtigt i { -thunderbird }?
    .answer-none = Der er ingen endnu, eller teksten er forkert
    .answer-reply = Den mangler kun, når jeg svarer eller videresender
    .answer-position = Når jeg svarer, står den helt nederst
    .answer-sender = Den mangler eller er forkert ved en anden af mine afsenderadresser
    .answer-looks = Skrifttype, link eller billede vises ikke
    .answer-unsure = Det ved jeg ikke

tb-text = Indtast signaturen i { -thunderbird }
    .text =
        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings }.
        2. Klik på navnet på din konto til venstre.
        3. Ved { tb-signature-text } skriver du teksten.
        4. Er fluebenet ved { tb-signature-file } sat? Så fjern det. Ellers gælder filen og ikke din tekst.
        5. Åbn en ny mail, og se efter.

        Har din myndighed fastlagt en tekst? Så brug den. Din tidligere signatur kan du kopiere fra en gammel mail, du har sendt.

tb-reply = Få også signaturen med i svar
    .text =
        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings }.
        2. Klik på { tb-addressing } under din konto.
        3. Sæt flueben ved { tb-signature-on-reply }.
        4. Sæt flueben ved { tb-signature-on-forward }.
        5. Svar på en mail, og se efter. Luk svaret uden at sende det.

        Se også efter helt nederst, under den gamle tekst. Er signaturen der, står den bare det forkerte sted. Så begynd forfra med denne vejledning.

tb-position = Sæt signaturen lige under dit svar
    .text =
        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings }.
        2. Klik på { tb-addressing } under din konto.
        3. Vælg, at dit svar skal begynde over citatet. Citatet er den tekst, du svarer på.
        4. Ved signaturen vælger du { tb-signature-above-quote }. Det er som regel først muligt efter trin 3.
        5. Svar på en mail, og se efter. Luk svaret uden at sende det.

        > Skriv ikke noget under en signatur, der begynder med to streger. Mange programmer udelader teksten under den, når nogen svarer.

tb-sender = Indtast signaturen til en anden afsenderadresse
    .text =
        I { -thunderbird } har hver afsenderadresse sin egen signatur.

        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings }.
        2. Klik på din konto til venstre og derefter på { tb-manage-identities }
        3. Vælg adressen, og åbn den for at redigere. Mangler adressen, så vælg Nej.
        4. Ved { tb-signature-text } skriver du teksten. Bekræft derefter.
        5. Åbn en ny mail. Vælg denne adresse som afsender øverst, og se efter.

        Står adressen til venstre som en selvstændig konto? Så indtast signaturen ved den konto.

tb-sender-failed = Hvad er problemet?
    .answer-missing = Adressen står der ikke
    .answer-other = Noget andet
    .answer-unsure = Det ved jeg ikke

tb-looks = Hvad vises ikke?
    .answer-text = Skrifttype, farve eller link
    .answer-image = Et billede eller logo
    .answer-unsure = Det ved jeg ikke

tb-html = Slå skrifttyper og links til i signaturen
    .text =
        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings }.
        2. Klik på { tb-addressing } under din konto.
        3. Sæt flueben ved { tb-compose-html }.
        4. Klik på navnet på din konto til venstre.
        5. Står der ved { tb-signature-text } koder i spidse parenteser? Så sæt flueben ved { tb-signature-html }.
        6. Åbn en ny mail, og se efter.

        Står der almindelig tekst? Så sæt ikke dette flueben. Ellers kan linjerne løbe sammen.

tb-file = Hent en signatur med billede fra en fil
    .text =
        Du skal bruge signaturen som en fil. Spørg i din myndighed, om der er en skabelon.

        1. Gem filen et sted, hvor den kan blive liggende.
        2. Åbn ☰ (menuen øverst til højre) › { tb-account-settings }.
        3. Klik på navnet på din konto til venstre.
        4. Ved { tb-signature-file } sætter du flueben. Vælg derefter filen.
        5. Klik på { tb-addressing } under din konto. Sæt flueben ved { tb-compose-html }.
        6. Åbn en ny mail, og se efter.

        > Teksten ved { tb-signature-text } bliver erstattet af filen.

ox-what = Hvad er ikke rigtigt i { -ox-browser }?
    .answer-none = Der er ingen endnu, eller teksten er forkert
    .answer-reply = Den kommer ikke af sig selv
    .answer-position = Når jeg svarer, står den det forkerte sted
    .answer-sender = I en mail står den forkerte signatur
    .answer-looks = Skrifttype, farve eller billede vises ikke
    .answer-unsure = Det ved jeg ikke

ox-create = Opret en signatur i { -ox }
    .text =
        1. Åbn { op-ox-address } i din browser, og log ind.
        2. Åbn indstillingerne, og søg efter { ox-signatures }.
        3. Vælg { ox-signature-add }. Findes der allerede en, så åbn den for at redigere.
        4. Giv den et navn, og skriv teksten.
        5. Gem signaturen.
        6. Vælg den ved { ox-signature-default-new } og ved { ox-signature-default-reply }.
        7. Åbn en ny mail, og se efter.

        Har din myndighed fastlagt en tekst? Så brug den. Din tidligere signatur kan du kopiere fra en gammel mail, du har sendt.

ox-default = Få signaturen sat ind automatisk
    .text =
        1. Åbn indstillingerne i { -ox-browser }, og søg efter { ox-signatures }.
        2. Vælg din signatur ved { ox-signature-default-new }.
        3. Vælg den også ved { ox-signature-default-reply }.
        4. Åbn en ny mail, og se efter.

ox-position = Vælg, hvor signaturen skal stå
    .text =
        1. Åbn indstillingerne i { -ox-browser }, og søg efter { ox-signatures }.
        2. Åbn din signatur for at redigere den.
        3. Vælg { ox-signature-above } eller { ox-signature-below }.
        4. Gem signaturen.
        5. Svar på en mail, og se efter. Luk svaret uden at sende det.

ox-choose = Vælg en anden signatur i mailen
    .text =
        1. Åbn en ny mail eller dit svar i { -ox-browser }.
        2. Åbn menuen med dine signaturer i mailens vindue. Du finder den blandt de øvrige muligheder.
        3. Vælg den rigtige signatur.

        Mangler den på listen? Så opret den først: Søg efter { ox-signatures } i indstillingerne. Vælg { ox-signature-add }.

ox-format = Slå skrifttyper og billeder til i mails
    .text =
        1. Åbn indstillingerne i { -ox-browser }, og søg efter { ox-format-emails }.
        2. Er { ox-plain-text } valgt der? Så vælg en anden mulighed. Almindelig tekst har hverken farver eller billeder.
        3. Åbn en ny mail, og se efter.

done-thunderbird = Din signatur i { -thunderbird } er i orden
    .text = Skriver du også i { -ox-browser }? Der skal du have en særskilt signatur. Begynd i så fald forfra med denne vejledning.

done-ox = Din signatur i { -ox-browser } er i orden
    .text = Skriver du også i { -thunderbird }? Der skal du have en særskilt signatur. Begynd i så fald forfra med denne vejledning.

contact-program = { -service-desk } hjælper dig med signaturen
    .text =
        Hav dette klar:

        - hvordan det program ser ud, du skriver i
        - hvad der er galt med signaturen

contact-thunderbird = Signaturen i { -thunderbird } er ikke i orden endnu
    .text =
        Du kan sende alligevel. Skriv indtil videre selv oplysningerne under din mail. { -service-desk } kontrollerer indstillingerne sammen med dig.

        Hav dette klar:

        - hvilken afsenderadresse du skriver med
        - om det gælder nye mails eller svar
        - hvad du venter at se, og hvad du ser

contact-ox = Signaturen i { -ox-browser } er ikke i orden endnu
    .text =
        Du kan sende alligevel. Skriv indtil videre selv oplysningerne under din mail. { -service-desk } kontrollerer indstillingerne sammen med dig.

        Hav dette klar:

        - hvilken afsenderadresse du skriver med
        - om det gælder nye mails eller svar
        - hvad du venter at se, og hvad du ser
