# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the widget itself. The words of guides stand in guides/.

language-name = Dansk

## Before anything is loaded (these four travel in the style sheet: keep them short)

launcher-open = Hjælp til e-mail og kalender
launcher-loading = Hjælpen hentes …
launcher-failed = Hjælpen kan ikke hentes lige nu. Tjek din netforbindelse.
launcher-retry = Prøv igen

## Frame of every screen

brand = OX-Lotse
region = OX-Lotse: hjælp til e-mail og kalender
close = Luk hjælpen
back = Tilbage
to-home = Til hjælpens startside
restart = Begynd forfra
next = Videre
retry = Prøv igen
footer-title = Kommer du ikke videre?
footer-phone = Telefon
footer-language = Sprog
offline = Din computer har ingen netforbindelse lige nu. Du kan alligevel gå videre med denne vejledning.
online = Netforbindelsen er tilbage.

## Home and lists

home-title = Hvad har du brug for hjælp til?
home-most-needed = Ofte brugt
home-categories = Find efter emne
home-note-unknown = Det indhold, linket peger på, findes ikke længere. Vælg her, hvad du har brug for hjælp til.
home-note-unknown-title = Linket er forældet
list-empty = Der er ingen vejledning om dette emne endnu.

## The search

search-open = Søg
search-label = Søg med dine egne ord
search-hint = For eksempel „stedfortræder“ eller teksten i en fejlmeddelelse
search-loading = Søgningen hentes …
search-count = { $count ->
    [0] Ingen resultater
    [one] Et resultat
   *[other] { $count } resultater
}
search-hits = Resultater
search-guides = Vejledninger
search-steps = Trin i vejledninger
search-contact = Kontakt
search-none-words = Prøv et kortere eller et andet ord.
search-none-error = Vises der en fejlmeddelelse? Skriv teksten fra den.
search-none-topics = Disse emner passer måske
search-none-contact = Eller spørg her
search-unavailable-title = Søgningen er ikke tilgængelig lige nu
search-unavailable = Vælg et emne nedenfor. Alle vejledninger virker fortsat.

## The dictionary

where-title = Hvor er det nu?
where-summary = Hvad det hed i Outlook, og hvor du finder det nu
where-intro = Søg med det ord, du kender fra Outlook.
where-filter = Ord fra Outlook
where-count = { $count ->
    [0] Intet ord passer. Prøv et kortere eller et andet ord.
    [one] Et ord
   *[other] { $count } ord
}
where-guide = Åbn vejledningen til „{ $word }“

## The café

cafe-title = OX-Café
cafe-summary = Se nyt om { -ox }, stil spørgsmål, vær med
cafe-next = Næste dato
cafe-following = Flere datoer
cafe-past = Tidligere datoer
cafe-none = Der er ikke planlagt nogen dato lige nu. Nye datoer står her, så snart de er fastlagt.
cafe-when = { $day }, kl. { $from } til { $to }
cafe-when-yours = Tiden gælder for { $there }. I din tidszone ({ $zone }): { $when }
cafe-point = { $day }, kl. { $time }
cafe-speakers = Oplæg ved
cafe-place = Sted
cafe-seats = Pladser
cafe-online = Online
cafe-on-site = I lokalet
cafe-online-link = Åbn onlinerummet den { $day } i OpenTalk (nyt vindue)
cafe-room-unknown = Vi oplyser lokalet senere.
cafe-way-seats = { $way }: { $seats }
cafe-seats-enough = plads til alle
cafe-seats-total = { $count ->
    [one] en plads i alt
   *[other] { $count } pladser i alt
}
cafe-seats-left = { $count ->
    [one] en ledig plads
   *[other] { $count } ledige pladser
}
cafe-seats-full = { $count ->
    [0] ingen ledig plads, ingen venter
    [one] ingen ledig plads, en person venter
   *[other] ingen ledig plads, { $count } personer venter
}
cafe-full = Alle pladser er optaget. Du kan komme på ventelisten: Bliver en plads ledig, rykker du op og får en e-mail.
cafe-open-until = Du kan tilmelde dig indtil: { $when }
cafe-not-open = Tilmeldingen åbner: { $when }
cafe-closed = Tilmeldingen er lukket.
cafe-running = Denne dato er i gang nu.
cafe-cancelled-title = Datoen er aflyst: { $day }
cafe-cancelled = Vi mødes ikke denne dag. Vælg en anden dato.
cafe-cancelled-word = aflyst
cafe-register = Tilmeld dig den { $day }
cafe-wait = På ventelisten til den { $day }
cafe-mail = Tilmeld dig den { $day } på e-mail
cafe-calendar = Kalenderaftale for den { $day }
cafe-materials = Materialer
cafe-answers = Spørgsmål og svar
cafe-feed-title = Alle datoer i din egen kalender
cafe-feed = Abonnér på denne adresse i din kalender. Nye og ændrede datoer kommer så af sig selv.
cafe-feed-copy = Kopiér adressen
cafe-feed-copied = Adressen er kopieret.
cafe-feed-not-copied = Det er ikke muligt at kopiere her. Markér adressen, og tryk på Ctrl (Strg) og C.
cafe-away-title = Tilmeldingen kan ikke nås lige nu
cafe-away = Du kan se datoerne alligevel. Vi ved ikke lige nu, hvor mange pladser der er ledige. Prøv igen, eller tilmeld dig på e-mail.
cafe-failed-title = Datoerne kan ikke nås lige nu
cafe-failed = Tjek din netforbindelse. Prøv så igen. Hjælper det ikke, så ring til { -service-desk }.
cafe-form-title = Tilmeld dig OX-caféen
cafe-name = Navn
cafe-name-hint = Sådan tiltaler vi dig.
cafe-email = E-mailadresse på arbejdet
cafe-email-hint = Adressen ender på { $domains }.
cafe-email-hint-any = Bekræftelsen sendes hertil.
cafe-way = Deltagelse
cafe-way-ask = Hvordan vil du deltage?
cafe-optional = frivilligt
cafe-question = Spørgsmål til OX-caféen
cafe-question-hint = Spørgsmål, som vi kender på forhånd, får som regel et grundigere svar.
cafe-needs = Det har jeg brug for for at kunne deltage godt
cafe-needs-hint = For eksempel undertekster, tegnsprog eller en vej uden trin. Du behøver ikke at give grunde.
cafe-privacy-title = Det sker der med dine oplysninger
cafe-privacy-purpose = Vi bruger kun dine oplysninger til denne dato: til din plads, e-mails om den og forberedelsen.
cafe-privacy-recipients = Kun de personer, der forbereder datoen, ser dem. Spørgsmål besvares af: { $organizer }, { $mail }
cafe-privacy-deletion = Det, du har brug for for at deltage, sletter vi { $soon }. Alt andet sletter vi { $last }.
cafe-privacy-deletion-once = Vi sletter alle oplysninger { $last }.
cafe-privacy-notice = Om databeskyttelse: hvem der er ansvarlig, hvem du kan spørge, og hvilke rettigheder du har (nyt vindue)
cafe-errors = Tjek disse oplysninger
cafe-error-name = Skriv dit navn.
cafe-error-name-long = Forkort navnet til højst 100 tegn.
cafe-error-email = Skriv din e-mailadresse på arbejdet.
cafe-error-email-shape = Skriv hele e-mailadressen, for eksempel fornavn.efternavn@example.org.
cafe-error-email-foreign = Skriv din adresse på arbejdet. Den ender på { $domains }.
cafe-error-way = Vælg, hvordan du deltager.
cafe-error-way-gone = Datoen tilbydes ikke længere på denne måde. Vælg den anden.
cafe-error-long = Forkort denne tekst til højst 1000 tegn.
cafe-check-title = Passer det?
cafe-check = Tjek dine oplysninger, og send så tilmeldingen.
cafe-nothing = ingen oplysning
cafe-send = Send tilmeldingen
cafe-sending = Tilmeldingen sendes …
cafe-confirmed-title = Du er tilmeldt
cafe-confirmed = Du får en e-mail med invitationen til din kalender. Der står også, hvordan du melder fra.
cafe-waiting-title = Du er på ventelisten som nummer { $position }
cafe-waiting = Bliver en plads ledig, rykker du op og får en e-mail. Du skal ikke gøre mere.
cafe-awaiting-title = Bekræft nu din tilmelding
cafe-awaiting = Vi sender en e-mail til { $email }. Åbn linket i den, helst med det samme: Først da er du tilmeldt. En ledig plads holdes i 30 minutter. Ingen e-mail? Tilmeld dig igen, og tjek adressen.
cafe-lost-title = Forbindelsen blev afbrudt
cafe-slow-title = Tilmeldingen svarer ikke
cafe-lost = Måske er din tilmelding allerede nået frem. Tjek din netforbindelse, og send igen: Tilmeldingen tæller kun én gang.
cafe-refused-title = Tilmeldingen lykkedes ikke
cafe-refused-closed = Tilmeldingen til denne dato er lukket i mellemtiden. Vælg en anden dato.
cafe-refused-past = Denne dato er begyndt eller er forbi. Vælg en anden dato.
cafe-refused-cancelled = Denne dato er blevet aflyst. Vælg en anden dato.
cafe-refused-early = Tilmeldingen til denne dato åbner senere. Tidspunktet står ved datoerne.
cafe-refused-full = Der er ingen ledig plads her. Vælg en anden dato.
cafe-refused-unknown = Denne dato findes ikke længere. Vælg en anden dato.
cafe-refused-many = Rigtig mange tilmelder sig lige nu. Vent et minut, og send så igen.
cafe-refused-later = Tilmeldingen kan ikke nås lige nu. Vent et par minutter, og send så igen.
cafe-refused-off = Tilmelding er ikke mulig her for tiden. Tilmeld dig på e-mail.
cafe-refused-fault = Der er sket en fejl hos os. Det skyldes ikke dine oplysninger. Tilmeld dig på e-mail.
cafe-busy-many = Rigtig mange tilmelder sig lige nu. Prøv igen { $wait }.
cafe-busy-away = Tilmeldingen kan ikke nås lige nu. Prøv igen { $wait }.
cafe-busy-seconds = { $count ->
    [one] om et sekund
   *[other] om { $count } sekunder
}
cafe-busy-minutes = { $count ->
    [one] om et minut
   *[other] om { $count } minutter
}
cafe-kept = Dine oplysninger er her stadig, så længe siden er åben.
cafe-again = Send igen
cafe-change = Ret oplysningerne
cafe-to-dates = Til datoerne
cafe-mail-title = Tilmeld dig på e-mail
cafe-mail-intro = Udfyld teksten, og send den til { $mail }. Du er tilmeldt, når vi har svaret.
cafe-mail-after = Sæt også datoen i din kalender:
cafe-mail-subject = Tilmelding til OX-caféen den { $day }: { $title }
cafe-mail-text = Goddag, jeg vil gerne tilmelde mig OX-caféen:

## Walking a guide

step-number = Trin { $number }
question-choose = Vælg et svar.
question-error = Vælg et svar. Er du i tvivl, så vælg det svar, der passer bedst.
action-helped = Hjalp det?
action-solved = Ja, problemet er løst
action-unsolved = Nej, problemet er der stadig
step-note-unknown = Det trin, linket peger på, er ændret. Vejledningen begynder derfor længere fremme.
step-note-unknown-title = Vejledningen er ændret
tested-with = Kontrolleret med { $products }
tested-product = { $product } { $version }
tested-with-on = Kontrolleret med { $products }, den { $date }
date = { $day }.{ $month }.{ $year }
print-view = Udskriftsvisning (nyt vindue)
outdated-title = Denne oversættelse er ældre end den tyske tekst
outdated-text = Noget kan være ændret siden da.
outdated-german = Vis den tyske tekst
retired-title = Denne vejledning findes ikke længere: { $guide }

## A check that the widget makes itself

probe-asks = Din browser spørger denne adresse: { $address }. Den sender ingen oplysninger om dig.
probe-start = Start kontrollen
probe-skip = Spring over og svar selv
probe-running = Kontrollen er i gang …
probe-stop = Stop kontrollen
probe-reachable = Resultat: Adressen svarer.
probe-unreachable = Resultat: Adressen svarer ikke.
probe-unknown = Kontrollen var ikke mulig her. Svar selv.
probe-question = Hvad passer?
probe-answer-reachable = Forbindelsen virker
probe-answer-unreachable = Forbindelsen virker ikke

## Your answers

answers-title = Dine svar ({ $count })
answers-remembered = overtaget fra en anden vejledning
answers-change = Ret
answers-change-what = Ret: { $question }
answer-solved = Hjalp
answer-unsolved = Hjalp ikke
answer-reachable = Forbindelsen virker
answer-unreachable = Forbindelsen virker ikke

## Outcomes

outcome-solved = Løst
outcome-contact = Videre med personlig hjælp
outcome-incident = Driftsforstyrrelse
outcome-not-possible = Ikke muligt
outcome-related = Flere vejledninger
incident-contact = Spørgsmål om driftsforstyrrelsen
incident-none = Der er lige nu ingen driftsforstyrrelse i denne hjælp.

## Videos

videos-title = Korte videoer
videos-summary = Se, hvordan man gør, eller læs det i billeder
videos-intro = Hver video viser én ting og varer højst et minut. Du kan også læse det hele.
videos-topic = Emne
videos-program = Program
videos-all = Alle
videos-count = { $count ->
    [0] Der er endnu ingen video om det. Vælg et andet emne eller program.
    [one] En video
   *[other] { $count } videoer
}
videos-seconds = { $seconds } sekunder
videos-lesson = Billeder og tekst
video-link = { $title } ({ $length })
video-read = Vil du hellere læse? Gå til teksten
video-controls = Indstillinger for videoen
video-captions = Undertekster
video-contrast = Kraftig kontrast
video-description = Billedbeskrivelse
video-size = Underteksternes størrelse
video-speed = Hastighed
video-times = { $times ->
    [1] Normal
   *[other] { $times } gange
}
video-chapters = Kapitler
video-text = Videoens tekst
video-find = Søg i teksten
video-found = { $count ->
    [0] Ordene findes ikke. Prøv et kortere ord.
    [one] Et sted
   *[other] { $count } steder
}
video-save = Gem teksten
video-silent = Videoen har ingen lyd. Underteksterne siger alt, hvad der vises.
video-resume = Videoen begynder ved { $time }.
video-begin = Begynd forfra
video-failed-title = Videoen kan ikke afspilles lige nu
video-failed = Alt, hvad videoen viser, står nedenfor som tekst. Kontrollér forbindelsen til nettet, og prøv igen.
video-picture = Billede fra videoen

## Hand-over

handover-title = Din besked til { -service-desk }
handover-hint = Læs teksten, og ret den, som du vil. Den forlader først dette vindue, når du selv kopierer den, udskriver den eller åbner den som e-mail.
handover-label = Beskedens tekst
handover-copy = Kopiér teksten
handover-copied = Teksten er kopieret.
handover-copy-failed = Teksten kunne ikke kopieres. Den er markeret nu: Tryk på Ctrl (Strg) og C.
handover-print = Udskriv
handover-mail = Åbn som e-mail
handover-mail-note = Dit e-mailprogram åbner en ny mail med denne tekst. Du sender den selv derfra.
handover-subject = Brug for hjælp: { $guide }
handover-intro = Goddag, jeg har brug for hjælp til: { $guide }
handover-result = Vejledningens resultat: { $outcome }
handover-steps = Det har jeg allerede kontrolleret:
handover-step = { $number }. { $question } – { $answer }
handover-environment = Min arbejdsplads:
handover-platform = Styresystem: { $platform }
handover-browser = Browser: { $browser }
handover-organisation = Myndighed: { $organisation }
handover-version = Version af { $product } (udfyld selv):
handover-when = Hvornår begyndte problemet (udfyld selv):
handover-unknown = ikke genkendt

## Learning paths

paths-title = Læringsforløb
paths-summary = Kom i gang i få trin
paths-intro = Et læringsforløb fører dig trin for trin gennem videoer, vejledninger og ord.
path-count = { $done } af { $all } færdige
path-video = Video
path-guide = Vejledning
path-word = Ord fra Outlook
path-open = Åben
path-done = Færdig
path-mark = Markér som færdig
path-unmark = Sæt til åben igen
path-offer = Er du færdig med „{ $title }“?
path-not-yet = Ikke endnu
path-back = Tilbage til læringsforløbet
path-keep-title = Husk, hvor langt du er
path-not-kept = Hjælpen glemmer, hvad du er færdig med, når du forlader siden. Hvis du ønsker det, husker denne browser det. Det forlader ikke din enhed.
path-keep = Husk på denne enhed, hvor langt jeg er
path-kept = Denne browser husker, hvor langt du er, indtil du sletter det. Det forlader ikke din enhed.
path-forget = Slet det huskede
path-forgotten = Slettet. Det er stadig vist her, indtil du forlader siden.
path-keep-failed = Denne browser tillader det ikke her. Det er vist, indtil du forlader siden.

## When something fails

wait-loading = Indholdet hentes …
wait-slow-title = Det tager lang tid
wait-slow = Måske er nettet langsomt lige nu. Vent et øjeblik, eller prøv igen.
fail-network-title = Indholdet kan ikke hentes lige nu
fail-network = Tjek din netforbindelse. Prøv så igen. Hjælper det ikke, så ring til { -service-desk }.
fail-missing-title = Indholdet findes ikke længere
fail-missing = Vælg noget andet på startsiden, eller ring til { -service-desk }.
fail-broken-title = Indholdet kan ikke læses
fail-broken = Filen er beskadiget. Prøv igen. Hjælper det ikke, så ring til { -service-desk }.
panic-title = Hjælpen er afbrudt
panic = Der er opstået en fejl i hjælpen. Dine e-mails og aftaler er ikke berørt. Genindlæs siden, eller ring til { -service-desk }.
panic-reload = Genindlæs
