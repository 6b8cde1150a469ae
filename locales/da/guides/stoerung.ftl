# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Intet virker længere
    .summary = { -ox } eller { -thunderbird } virker slet ikke, måske heller ikke hos andre.
    .keywords = nedbrud, driftsforstyrrelse, fejl, udfald, nede, intet virker, virker ikke, server kan ikke nås, ingen forbindelse, siden åbner ikke, siden indlæses ikke, intet net, VPN, offline, Thunderbird hænger, langsom, forsinkede mails, efter nedbruddet, Störung, Ausfall, Server nicht erreichbar, Der Server ist nicht erreichbar, Keine Verbindung zum Server, Die Verbindung zum Mailserver ist fehlgeschlagen

ox-opens = Åbner { -ox-browser }?
    .hint = Virker { -ox-browser }, kan du arbejde videre der med det samme.
    .text = > Slet nu ingen konti eller mapper, og ændr ikke din adgangskode.
    .answer-works = Ja, siden åbner
    .answer-fails = Nej, den åbner ikke
    .answer-untried = Det ved jeg ikke, jeg har ikke prøvet endnu

try-ox = Åbn { -ox-browser }
    .text =
        1. Åbn din browser.
        2. Skriv denne adresse: { op-ox-address }

        Kommer siden frem, hvor du logger ind? Så vælg Ja. Meddelelsen { ox-server-unreachable } betyder Nej.

network = Kontrollér forbindelsen til intranettet
    .text = Denne hjælp spørger sin egen server. Svarer den, har din computer lige nu forbindelse til intranettet. Det siger endnu ikke noget om { -ox }.

connect = Forbind computeren til nettet igen
    .text =
        1. Se efter, om kablet eller det trådløse net (wi-fi) er forbundet.
        2. Arbejder du ikke på kontoret? Så forbind VPN igen, altså din adgang udefra.
        3. Åbn en anden side på intranettet.
        4. Åbner den, så prøv { -ox } igen.

others-offline = Mangler andre i huset også netforbindelse?
    .hint = Spørg kort på kontoret eller i telefonen.
    .answer-several = Ja, flere
    .answer-alone = Nej, kun jeg
    .answer-unsure = Det ved jeg ikke

known = Er driftsforstyrrelsen allerede kendt?
    .hint = Måske står den på intranettet.
    .answer-yes = Ja, den er meldt
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

others = Har andre det samme problem?
    .hint = Spørg kort på kontoret eller i telefonen.
    .answer-several = Ja, flere
    .answer-alone = Nej, kun jeg
    .answer-unsure = Det ved jeg ikke

retry = Prøv igen om et par minutter
    .text =
        1. Luk siden med { -ox }, og luk { -thunderbird }.
        2. Vent et par minutter.
        3. Skriv adressen igen: { op-ox-address }
        4. Start { -thunderbird } igen.

ox-login = Kan du logge ind i { -ox-browser }?
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

try-login = Log ind i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser.
        2. Log ind.

        Kan du se dine mails? Så vælg Ja.

        > Prøv kun **én gang**. For mange forkerte forsøg kan spærre din konto.

others-login = Har andre også problemer med at logge ind?
    .hint = Spørg kort på kontoret eller i telefonen.
    .answer-several = Ja, flere
    .answer-alone = Nej, kun jeg
    .answer-unsure = Det ved jeg ikke

what = Hvad virker ikke?
    .answer-send = At sende mails
    .answer-receive = At modtage mails
    .answer-calendar = Aftaler eller kalender
    .answer-error = { -ox } viser fejl eller indlæser ikke færdigt
    .answer-thunderbird = { -thunderbird } starter ikke eller hænger
    .answer-after = Driftsforstyrrelsen er forbi, men der mangler stadig mails
    .answer-unsure = Det ved jeg ikke

password-window = Find et vindue, der spørger om adgangskode
    .text =
        { -thunderbird } venter nogle gange på din adgangskode ved start. Så længe ser det ud til at hænge.

        1. Minimér alle andre vinduer. Find et vindue, der spørger om adgangskode.
        2. Læs, hvilken server vinduet nævner.
        3. Er det { op-imap-server }, { op-smtp-server } eller { op-dav-server }? Indtast din nuværende adgangskode der.
        4. Finder du intet vindue, så luk { -thunderbird }, og start programmet igen.

        > Nævner vinduet en anden server? Afbryd, og indtast intet.

        Arbejd indtil videre i { -ox-browser }.

after-outage = Send ventende mails
    .text =
        1. Luk { -thunderbird }, og start programmet igen.
        2. Åbn { tb-local-folders } › { tb-outbox }.
        3. Ligger der stadig en mail? Se efter i mappen { tb-sent }, om den allerede er sendt.
        4. Hvis ikke, så vælg { tb-menu-file } › { tb-send-unsent } i menulinjen. Mangler menulinjen, hjælper som regel tasten Alt eller F10.

waited = Er det mere end { op-delay-hours } timer siden, driftsforstyrrelsen sluttede?
    .hint = Efter en driftsforstyrrelse kommer mails nogle gange først frem flere timer senere.
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

done = Det virker igen
    .text = Se efter i { tb-local-folders } › { tb-outbox } i { -thunderbird }, om der stadig venter mails. Nogle mails kommer først frem om et par timer.

done-network = Din computer har netforbindelse igen
    .text = Start { -thunderbird } igen, og genindlæs siden med { -ox }. Virker det stadig ikke, så begynd forfra med denne vejledning.

incident = Det ligner en større driftsforstyrrelse
    .text =
        Det skyldes nok ikke din computer. Er driftsforstyrrelsen allerede meldt på denne side eller på intranettet? Så behøver du ikke gøre noget. Ellers ring. Det er nok, at én fra dit kontor ringer.

        Hav dette klar:

        - hvad der ikke virker, og siden hvornår
        - hvor mange der er berørt, og hvor

        Indtil da: I { -thunderbird } kan du som regel læse gemte mails og skrive nye. Send dem senere.

        > Slet ingen konti eller profiler. Reparér ingen mapper. Ændr ikke din adgangskode. Send intet flere gange.

incident-known = Driftsforstyrrelsen er kendt
    .text =
        Du behøver ikke melde den igen. Hold øje med nye meldinger på denne side eller på intranettet.

        Indtil da: I { -thunderbird } kan du som regel læse gemte mails og skrive nye. Send dem senere.

        > Slet ingen konti eller profiler. Reparér ingen mapper. Ændr ikke din adgangskode. Send intet flere gange.

incident-login = Flere kan ikke logge ind
    .text =
        Det skyldes nok ikke din adgangskode. Bliv ikke ved med at prøve. Er driftsforstyrrelsen allerede meldt på denne side eller på intranettet? Så behøver du ikke gøre noget. Ellers ring. Det er nok, at én fra dit kontor ringer.

        Hav dette klar:

        - siden hvornår login ikke har virket
        - hvor mange der er berørt, og hvor
        - fejlmeddelelsens nøjagtige tekst

        > Ændr ikke din adgangskode. Slet ingen konti eller profiler.

incident-network = Flere har ingen netforbindelse
    .text =
        Uden net virker { -ox } ikke, og { -thunderbird } sender intet. Ring, hvis ingen i huset har gjort det endnu.

        Hav dette klar:

        - bygning og etage
        - siden hvornår nettet har manglet
        - hvor mange der er berørt

        Indtil da: I { -thunderbird } kan du som regel læse gemte mails og skrive nye. Send dem senere.

incident-delay = Mails kan stadig være på vej
    .text =
        Efter en driftsforstyrrelse kommer ventende mails frem lidt efter lidt. Det kan tage { op-delay-hours } timer. Meld først enkelte forsinkede mails derefter.

        > Bed ikke om at få mailen sendt igen. Ellers kommer den samme mail to gange.

contact-network = Din computer har ingen netforbindelse
    .text =
        { -service-desk } hjælper dig med at få forbindelse. Mangler andre i huset også netforbindelse? Så er ét opkald nok for alle.

        Hav dette klar:

        - hvor du arbejder, på kontoret eller et andet sted
        - om du bruger kabel, trådløst net eller VPN
        - siden hvornår nettet har manglet

contact-alone = Hos dig virker det stadig ikke
    .text =
        { -service-desk } undersøger, om det skyldes din konto eller din computer.

        Hav dette klar:

        - hvad der ikke virker, og siden hvornår
        - fejlmeddelelsens nøjagtige tekst
        - om andre sider på intranettet virker

        > Slet ingen konti eller profiler, og ændr ikke din adgangskode.
