# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = En mail kan ikke sendes
    .summary = En mail bliver liggende, eller der kommer en fejlmeddelelse, når du sender.
    .keywords = sende, afsende, kan ikke sende, mail bliver ikke sendt, mailen går ikke afsted, e-mail kan ikke sendes, besked, meddelelse, udbakke, udgående server, SMTP, bliver liggende, hænger, offline, timeout, vedhæftet fil for stor, vedhæftning for stor, for mange modtagere, kopi mangler i Sendt, Meddelelsen blev sendt uden problemer, kunne ikke kopieres til mappen Sendt, Postausgang, Postausgangs-Server, Senden der Nachricht fehlgeschlagen, Senden der Nachricht ist fehlgeschlagen, Verbindungsaufbau mit dem SMTP-Server fehlgeschlagen, lehnt SMTP-Verbindungen ab, Ablaufzeit (Timeout) überschritten, mitten in der Transaktion verloren, kann nicht mit STARTTLS aufgebaut werden, kann nicht authentifiziert werden, unterstützt die gewählte Authentifizierungsmethode nicht, übersteigt das globale Größenlimit des Servers, Bitte überprüfen Sie die E-Mail-Adresse des Empfängers, ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt, erlaubte Anzahl an Empfängern überschritten, Kopieren in den Ordner für gesendete Nachrichten ist fehlgeschlagen, Der Anhang ist zu groß, Der maximale E-Mail-Speicherplatz wurde erreicht, E-Mail-Speicherplatz überschritten, 535, 5.7.8, 550, 5.7.1, 552, 5.3.4

send-in-ox = Kan du sende mailen i { -ox-browser }?
    .hint = Der kan du arbejde videre med det samme, også når { -thunderbird } ikke sender.
    .answer-works = Ja, der virker det
    .answer-fails = Nej, der virker det heller ikke
    .answer-untried = Det ved jeg ikke, jeg har ikke prøvet endnu

try-ox = Send mailen i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser, og log ind.
        2. Klik på { ox-new-mail }.
        3. Skriv mailen. Du kan kopiere teksten fra { -thunderbird }.
        4. Klik på { ox-send }.

goal = Er det nok for dig i første omgang?
    .hint = Din mail er på vej.
    .text = > Venter den samme mail stadig i { tb-local-folders } › { tb-outbox }? Så slet den dér. Ellers bliver den senere sendt to gange.
    .answer-enough = Ja, jeg arbejder videre i { -ox }
    .answer-repair = Nej, det skal også virke i { -thunderbird }
    .answer-unsure = Det ved jeg ikke

message = Hvad melder { -thunderbird }, når du sender?
    .hint = Sammenlign kun stikordene, ikke hele teksten.
    .text =
        - **Login:** `kann nicht authentifiziert werden`
        - **Forbindelse:** `lehnt SMTP-Verbindungen ab`, `Ablaufzeit (Timeout) überschritten`, `mitten in der Transaktion verloren`, `kann nicht mit STARTTLS aufgebaut werden` eller `unterstützt die gewählte Authentifizierungsmethode nicht`
        - **Størrelse:** `übersteigt das globale Größenlimit des Servers`
        - **Modtagerens adresse:** `Bitte überprüfen Sie die E-Mail-Adresse des Empfängers` eller `weil die erlaubte Anzahl an Empfängern überschritten wurde`
        - **Din egen adresse:** `ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt`
        - **Kopi:** { tb-sent-copy-failed }

        Er meddelelsen allerede væk? Prøv en gang til. Har du allerede sendt mailen i { -ox }, så prøv med en kort mail til dig selv.
    .answer-login = Login eller adgangskode
    .answer-connection = Forbindelse eller server
    .answer-size = Mailen er for stor
    .answer-recipient = En modtageradresse, eller der er for mange
    .answer-sender = Min egen adresse
    .answer-copy = Sendt, men kopien mangler
    .answer-waiting = Ingen meddelelse, mailen bliver liggende
    .answer-unsure = Det ved jeg ikke

offline = Send den ventende mail
    .text =
        { -thunderbird } sender intet, så længe programmet arbejder offline.

        1. Åbn { tb-menu-file } › { tb-offline } i menulinjen. Mangler menulinjen, hjælper som regel tasten Alt eller F10.
        2. Er der flueben ved { tb-work-offline }? Så klik på det for at slå det fra.
        3. Åbn { tb-local-folders } › { tb-outbox }. Der venter de mails, der ikke er sendt. Slet dem, du allerede har sendt i { -ox }.
        4. Vælg { tb-menu-file } › { tb-send-unsent }.

        Ligger mailen i mappen { tb-drafts }? Så åbn den dér, og send den.

network = Kontrollér forbindelsen til intranettet
    .text = Denne hjælp spørger sin egen server. Svarer den, har din computer lige nu forbindelse til intranettet. Det siger endnu ikke noget om { -ox }.

check-network = Forbind computeren til nettet igen
    .text =
        1. Se efter, om kablet eller det trådløse net (wi-fi) er forbundet.
        2. Arbejder du ikke på kontoret? Så forbind VPN igen, altså din adgang udefra.
        3. Åbn en anden side på intranettet.
        4. Åbner den, så send din mail igen.

server = Kontrollér indstillingerne for at sende
    .text =
        1. Åbn ☰ (menuen øverst til højre) › { tb-account-settings }. I menulinjen står det også under { PLATFORM() ->
            [linux] { tb-menu-edit }
           *[windows] { tb-menu-tools }
        }.
        2. Klik på { tb-outgoing-server } til venstre.
        3. Vælg serveren til din konto, og åbn den for at redigere.
        4. Sammenlign de tre værdier nedenfor. Er en af dem anderledes, så notér den, og skriv den rigtige.
        5. Bekræft, og send mailen igen.

        Sådan er det rigtigt:

        - { tb-server-name } { op-smtp-server }
        - { tb-port } { op-smtp-port }
        - { tb-connection-security } { op-smtp-security }

        Lad alle andre felter være, som de er. Var alt allerede rigtigt, så vælg Nej.

sent-copy = Kontrollér plads og mappe til kopien
    .text =
        > Din mail **er sendt**. Send den ikke igen.

        1. Klik med højre museknap på { tb-inbox }, og vælg { tb-properties } › { tb-quota }.
        2. Er din { -mailbox } fuld? Så vælg { tb-menu-file } › { tb-empty-trash }. Det, der ligger i papirkurven, er derefter slettet for altid.
        3. Åbn ☰ (menuen øverst til højre) › { tb-account-settings } og under din konto { tb-copies-folders }.
        4. Står der en mappe fra din egen { -mailbox } ved { tb-place-copy }? Hvis ikke, så vælg en.

        Om det hjalp, ser du ved den næste mail, du alligevel skal sende.

ox-login = Kan du logge ind i { -ox-browser }?
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

try-login = Log ind i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser.
        2. Log ind.

        Kan du se dine mails? Så vælg Ja.

message-in-ox = Hvad melder { -ox }, når du sender?
    .hint = Sammenlign kun stikordene, ikke hele teksten.
    .text =
        - **Størrelse:** `Der Anhang ist zu groß` eller `Der maximale E-Mail-Speicherplatz wurde erreicht`
        - **Plads:** `E-Mail-Speicherplatz überschritten` eller `Der zulässige Speicherplatz ist erreicht`
        - **Forbindelse:** `Keine Verbindung zum Server`, `Der Server ist nicht erreichbar` eller `Die Verbindung zum Mailserver ist fehlgeschlagen`
    .answer-size = Mailen eller en vedhæftet fil er for stor
    .answer-full = Der er ikke plads nok
    .answer-connection = Ingen forbindelse
    .answer-recipient = En modtageradresse, eller der er for mange
    .answer-sender = Min egen adresse
    .answer-other = Noget andet
    .answer-unsure = Det ved jeg ikke

others = Har andre det samme problem?
    .hint = Spørg kort på kontoret eller i telefonen.
    .answer-several = Ja, flere
    .answer-alone = Nej, kun jeg
    .answer-unsure = Det ved jeg ikke

free-space = Skaf plads i din { -mailbox }
    .text =
        Slettede mails fylder, indtil papirkurven er tom.

        1. Åbn papirkurven i { -ox-browser }.
        2. Slet det for altid, som du ikke længere har brug for.
        3. Slet derefter gamle mails med store vedhæftede filer, som du ikke længere har brug for.
        4. Tøm papirkurven igen, og send din mail.

        > Slet intet, der stadig hører til i en sag.

smaller = Gør mailen mindre
    .text =
        1. Fjern vedhæftede filer, der ikke er nødvendige.
        2. Fordel flere filer på flere mails.
        3. Send igen.

        Vedhæftede filer bliver godt en tredjedel større, når du sender dem. Derfor kan også en fil lige under grænsen være for stor.

recipient = Kontrollér modtagernes adresser
    .text =
        1. Læs adresserne tegn for tegn.
        2. Slet den adresse, meddelelsen nævner, og skriv den igen. Brug ikke et forslag, det kan være forældet.
        3. Kolleger finder du i { -ox } på listen { ox-global-address-list }.
        4. Er der for mange adresser? Så fordel dem på flere mails.
        5. Send igen.

sender-mailbox = Sender du for en { -shared-mailbox }?
    .hint = Det er en { -mailbox }, som flere personer bruger sammen.
    .answer-yes = Ja
    .answer-no = Nej, med min egen adresse
    .answer-unsure = Det ved jeg ikke

sender-address = Kontrollér afsenderadressen
    .text =
        1. Åbn mailen, og se på linjen med afsenderen. I { -ox } hedder den { ox-from }.
        2. Vælg din egen adresse der, og send igen.
        3. Virker det ikke i { -thunderbird }? Så åbn ☰ (menuen øverst til højre) › { tb-account-settings }.
        4. Klik på din konto til venstre. Er der en tastefejl ved { tb-email-address }, så ret den.

done = Din mail er sendt
    .text = En kopi ligger i mappen med sendte mails.

done-ox = Du sender indtil videre i { -ox-browser }
    .text =
        Din mail er på vej.

        Skal det senere også virke i { -thunderbird }? Så begynd forfra med denne vejledning.

done-copy = Din mail er sendt, og kopier virker igen
    .text = Af den sidste mail mangler du kun kopien. Send den ikke igen.

incident = Det ligner en større driftsforstyrrelse
    .text =
        Det skyldes nok ikke din computer. Er driftsforstyrrelsen allerede meldt på denne side eller på intranettet? Så behøver du ikke gøre noget. Ellers ring. Det er nok, at én fra dit kontor ringer.

        Hav dette klar:

        - hvad der ikke virker, og siden hvornår
        - hvor mange der er berørt, og hvor
        - fejlmeddelelsens nøjagtige tekst

        > Send intet flere gange.

contact-network = Din computer har ingen netforbindelse
    .text =
        { -service-desk } hjælper dig med at få forbindelse. Mangler andre i huset også netforbindelse? Så er ét opkald nok for alle.

        Hav dette klar:

        - hvor du arbejder, på kontoret eller et andet sted
        - om du bruger kabel, trådløst net eller VPN
        - siden hvornår nettet har manglet

contact-thunderbird = { -thunderbird } sender ikke, men { -ox-browser } gør
    .text =
        Send indtil videre i { -ox-browser }. { -service-desk } kontrollerer indstillingerne sammen med dig.

        Hav dette klar:

        - fejlmeddelelsens nøjagtige tekst
        - dato og klokkeslæt for det sidste forsøg
        - de værdier, du har set ved { tb-outgoing-server }

contact-ox = Du kan heller ikke sende i { -ox }
    .text =
        Fejlen ligger sandsynligvis ikke i { -thunderbird }. { -service-desk } kontrollerer din { -mailbox } og serveren.

        Hav dette klar:

        - fejlmeddelelsens nøjagtige tekst
        - dato og klokkeslæt for det sidste forsøg
        - om andre i teamet oplever det samme

contact-size = Mailen er for stor til at blive sendt
    .text =
        { -service-desk } fortæller dig, hvordan du kan give store filer videre.

        Hav dette klar:

        - filernes størrelse og type
        - om de bliver i forvaltningen eller skal ud af huset

contact-full = Din { -mailbox } har for lidt plads
    .text =
        { -service-desk } fortæller dig, om du kan få mere plads.

        Hav dette klar:

        - visningen { ox-mail-quota } i { -ox }, hvis du kan se den
        - fejlmeddelelsens nøjagtige tekst

contact-recipient = Serveren afviser en adresse
    .text =
        Spørg om den rigtige adresse, helst i telefonen. { -service-desk } undersøger, hvorfor serveren afviser den.

        Hav dette klar:

        - den afviste adresse
        - fejlmeddelelsens nøjagtige tekst
        - dato og klokkeslæt for det sidste forsøg

contact-sender = Serveren afviser din afsenderadresse
    .text =
        Sandsynligvis mangler en rettighed, eller der står en forkert adresse i kontoen. { -service-desk } undersøger begge dele.

        Hav dette klar:

        - afsenderadressen
        - fejlmeddelelsens nøjagtige tekst
        - dato og klokkeslæt for det sidste forsøg

contact-copy = Kun kopien i mappen { tb-sent } mangler
    .text =
        Din mail er sendt. Send den ikke igen.

        { -service-desk } kontrollerer plads og mappe.

        Hav dette klar:

        - mailens emne, dato og klokkeslæt
        - den mappe, der står ved { tb-place-copy }
