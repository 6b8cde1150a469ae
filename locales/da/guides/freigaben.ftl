# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = En delt kalender eller mappe virker ikke
    .summary = Du kan ikke se den, må ikke ændre noget eller vil selv dele noget.
    .keywords = dele, deling, delt, delt kalender, delt mappe, fælles kalender, fælles mappe, rettigheder, tilladelser, adgang, stedfortræder, undermappe, abonnere, kun læse, skrivebeskyttet, lås, hængelås, privat, hemmelig, fortrolig, rolle, ingen adgang, kan ikke se kalenderen, Freigabe, freigeben, Freigegebene Kalender, Freigegebene Ordner, Rechte, Berechtigung, Zugriff, Vertretung, abonnieren, schreibgeschützt, geheim

in-ox = Kan du bruge den delte kalender eller mappe i { -ox-browser }?
    .hint = Der kan du arbejde videre med det samme, også når { -thunderbird } intet viser.
    .answer-works = Ja, der virker det
    .answer-fails = Nej, der virker det heller ikke
    .answer-give = Jeg vil selv dele noget
    .answer-untried = Det ved jeg ikke, jeg har ikke prøvet endnu

try-ox = Se efter i { -ox-browser }
    .text =
        1. Åbn { op-ox-address } i din browser, og log ind.
        2. Find en mappe i listen over mapper under { ox-shared-folders }.
        3. Find en kalender i listen over kalendere under { ox-shared-calendars }.
        4. Prøv dér at gøre det, du ville.

        Virker det der, så vælg Ja.

enough = Er det nok for dig i første omgang?
    .hint = I { -ox } kan du arbejde videre med det samme.
    .answer-enough = Ja, jeg arbejder videre i { -ox }
    .answer-thunderbird = Nej, det skal også virke i { -thunderbird }
    .answer-unsure = Det ved jeg ikke

ox-what = Hvad virker ikke i { -ox-browser }?
    .answer-missing = Jeg kan ikke se kalenderen eller mappen
    .answer-read-only = Jeg kan se den, men må ikke ændre noget
    .answer-hidden = Enkelte aftaler er skjult
    .answer-ox-down = { -ox } kan ikke åbnes
    .answer-unsure = Det ved jeg ikke

owner = Hvem ejer kalenderen eller mappen?
    .answer-other = En anden person
    .answer-me = Mig, men andre kan ikke se den
    .answer-shared-mailbox = En { -shared-mailbox }
    .answer-unsure = Det ved jeg ikke

granted = Har personen allerede delt den med dig?
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

subscribe-in-ox = Abonnér på kalenderen eller mappen i { -ox-browser }
    .text =
        Det, der lige er delt med dig, kan du ofte først se, når du abonnerer på det.

        For en **kalender**:

        1. Åbn indstillingerne i { -ox-browser }.
        2. Søg efter { ox-subscribe-shared-calendars }.
        3. Sæt flueben ved kalenderen.

        For en **mappe**:

        1. Vælg { ox-subscribe-shared-folder } i listen over mapper. Eller søg efter { ox-imap-subscriptions } i indstillingerne.
        2. Sæt flueben ved mappen.

sign-in-again = Log ud og ind igen i { -ox-browser }
    .text =
        1. Vælg { ox-sign-out } i { -ox-browser }.
        2. Log ind igen.
        3. Se efter en gang til.

give-access = Del en kalender eller mappe
    .text =
        1. Åbn menuen for kalenderen eller mappen i { -ox-browser }.
        2. Vælg { ox-share-permissions }.
        3. Vælg { ox-add-user-group }, og tilføj personen.
        4. Vælg rollen: { ox-viewer } til at læse, { ox-author } også til at oprette, ændre og slette.
        5. Skal undermapper være med? Så sæt flueben ved { ox-apply-to-subfolders }.
        6. Gem.

check-deputies = Undersøg, om personen er din stedfortræder
    .text =
        Er personen din stedfortræder, kan du kun ændre disse rettigheder ét sted. Det gælder din indbakke og din standardkalender.

        1. Søg efter { ox-manage-deputies } i indstillingerne i { -ox-browser }. Mangler punktet, så vælg Nej.
        2. Står personen der, så ret personens rettigheder dér.

tb-what = Hvad virker ikke i { -thunderbird }?
    .answer-folder = En mappe med mails mangler
    .answer-calendar = En kalender mangler
    .answer-change = Jeg kan se den, men ikke ændre noget
    .answer-unsure = Det ved jeg ikke

subscribe-folder = Abonnér på mappen i { -thunderbird }
    .text =
        1. Klik med højre museknap på din konto i listen over mapper.
        2. Vælg { tb-subscribe }
        3. Klik på { tb-refresh }.
        4. Sæt flueben ved den delte mappe, og bekræft.

sync-via-dav = Gør kalenderen i { -ox } tilgængelig for { -thunderbird }
    .text =
        1. Åbn indstillingerne i { -ox-browser }.
        2. Søg efter { ox-subscribe-shared-calendars }.
        3. Slå { ox-sync-via-dav } til for kalenderen.
        4. Luk { -thunderbird }, og start programmet igen. Se efter i kalenderen dér.

add-calendar = Tilføj kalenderen i { -thunderbird }
    .text =
        1. Åbn kalenderen i { -thunderbird }.
        2. Klik med højre museknap i listen over kalendere.
        3. Vælg { tb-calendar-new } › { tb-calendar-network }.
        4. Ved { tb-calendar-user-name } skriver du dit eget brugernavn, ved { tb-calendar-address } `{ op-dav-server }`.
        5. Vælg { tb-calendar-find }.
        6. Vælg den delte kalender og derefter { tb-calendar-subscribe }.

restart = Start { -thunderbird } igen
    .text =
        1. Luk { -thunderbird }, og start programmet igen.
        2. Se efter en gang til.

tb-change = Hvor kan du ikke ændre noget?
    .answer-folder = I en mappe med mails
    .answer-calendar = I en kalender
    .answer-unsure = Det ved jeg ikke

folder-rights = Hvilke rettigheder viser { -thunderbird } for mappen?
    .text =
        1. Klik på mappen med højre museknap, og vælg { tb-properties }.
        2. Åbn { tb-folder-sharing }.
        3. Under { tb-your-permissions } står der, hvad du må. Det kan ikke ændres der.
    .answer-missing = Den rettighed, jeg har brug for, mangler
    .answer-complete = Rettigheden står der, men det hjælper ikke
    .answer-unsure = Det ved jeg ikke

calendar-writable = Kontrollér, om kalenderen er skrivebeskyttet
    .text =
        1. Klik på kalenderen med højre museknap i { -thunderbird }.
        2. Vælg { tb-calendar-properties }.
        3. Fjern fluebenet ved { tb-calendar-read-only }.
        4. Ret en aftale. Kontrollér, om ændringen også vises i { -ox-browser }.

        > Må du kun læse kalenderen, kan din ændring forsvinde igen ved næste synkronisering.

change-in-ox = Kan du ændre noget i kalenderen eller mappen i { -ox-browser }?
    .answer-yes = Ja
    .answer-no = Nej
    .answer-unsure = Det ved jeg ikke

done = Delingen virker
    .text = Forsvinder kalenderen eller mappen igen senere, så spørg først den person, der ejer den.

done-in-ox = Du arbejder indtil videre i { -ox-browser }
    .text = Skal det senere også virke i { -thunderbird }? Så begynd forfra med denne vejledning.

shared = Kalenderen eller mappen er delt
    .text =
        Giv den anden person besked. Det skal personen selv gøre:

        - abonnere på kalenderen eller mappen i { -ox-browser }
        - logge ud og ind igen i { -ox-browser }, hvis den stadig mangler
        - slå { ox-sync-via-dav } til, hvis en kalender skal vises i { -thunderbird }

ask-owner = Du har ikke rettigheden til det endnu
    .text =
        Kun den, der ejer kalenderen eller mappen, kan give rettigheder. Bed denne person om det. Ved en { -shared-mailbox } hjælper { -service-desk }. Du kan skrive:

        > Vil du give mig rettigheder til din kalender eller mappe? Sådan gør du: Åbn menuen for kalenderen eller mappen i { -ox-browser }. Vælg { ox-share-permissions } og derefter { ox-add-user-group }. Jeg har brug for rollen { ox-viewer } (kun læse) eller { ox-author } (også ændre og slette).

        Skriv også kalenderens eller mappens navn. Slet den rolle, du ikke har brug for.

private = Nogle aftaler er skjult for andre
    .text =
        Sådan skal det være. Står der { ox-secret } ved { ox-visibility }, kan andre aldrig se aftalen. Også private aftaler kan være skjult.

        Har du brug for at se sådan en aftale? Så bed personen om at vælge noget andet ved { ox-visibility }.

contact-rights = Kalenderen eller mappen er delt, men du kan ikke se den
    .text =
        Måske mangler der en rettighed til den overordnede mappe. Det undersøger { -service-desk }.

        Hav dette klar:

        - kalenderens eller mappens nøjagtige navn
        - hvem der ejer den
        - hvilken rolle du har fået, og hvornår

contact-share = Kalenderen eller mappen kan ikke deles
    .text =
        { -service-desk } undersøger, hvad det skyldes.

        Hav dette klar:

        - det nøjagtige navn på din kalender eller mappe
        - hvem der skal have rettigheder, og hvilke
        - hvor du ikke kommer videre

contact-thunderbird = Det virker i { -ox }, men ikke i { -thunderbird }
    .text =
        Arbejd indtil videre i { -ox-browser }. { -service-desk } finder fejlen i { -thunderbird } sammen med dig.

        Hav dette klar:

        - kalenderens eller mappens nøjagtige navn
        - hvem der ejer den
        - hvad du kan se i { -thunderbird }, og hvad der mangler
