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
home-note-later = Dette område findes ikke endnu. Vælg her, hvad du har brug for hjælp til.
home-note-later-title = Ikke klar endnu
list-empty = Der er ingen vejledning om dette emne endnu.

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

## When something fails

wait-loading = Vejledningen hentes …
wait-slow-title = Det tager lang tid
wait-slow = Måske er nettet langsomt lige nu. Vent et øjeblik, eller prøv igen.
fail-network-title = Vejledningen kan ikke hentes lige nu
fail-network = Tjek din netforbindelse. Prøv så igen. Hjælper det ikke, så ring til { -service-desk }.
fail-missing-title = Denne vejledning findes ikke længere
fail-missing = Vælg en anden vejledning på startsiden, eller ring til { -service-desk }.
fail-broken-title = Denne vejledning kan ikke læses
fail-broken = Filen er beskadiget. Prøv igen. Hjælper det ikke, så ring til { -service-desk }.
panic-title = Hjælpen er afbrudt
panic = Der er opstået en fejl i hjælpen. Dine e-mails og aftaler er ikke berørt. Genindlæs siden, eller ring til { -service-desk }.
panic-reload = Genindlæs
