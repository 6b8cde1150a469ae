# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the plain pages, which work without the widget.

all-guides = Alle vejledninger
list-title = Hjælp til e-mail og kalender: alle vejledninger
how = Begynd ved trin 1. Vælg ved hvert trin det svar, der passer, og gå videre derfra.
step = Trin
guide = videre i vejledningen:
helped = Hjalp det?
solved = Ja, problemet er løst
unsolved = Nej, problemet er der stadig
probe = Åbn selv en anden side på intranettet. Åbner den?
reachable = Ja, forbindelsen virker
unreachable = Nej, forbindelsen virker ikke
outcome-solved = Løst
outcome-contact = Videre med personlig hjælp
outcome-incident = Driftsforstyrrelse
outcome-not-possible = Ikke muligt
contact = Kommer du ikke videre?
tested-with = Kontrolleret med
outdated = Denne oversættelse er ældre end den tyske tekst. Noget kan være ændret siden da.
outdated-german = Til den tyske tekst
videos = Korte videoer
video = Video om dette:
play-video = Se videoen
transcript = Til at læse
frame = Billede
moved = Denne vejledning har fået et nyt navn:
retired = Denne vejledning findes ikke længere.
paths = Læringsforløb
item-video = Video:
item-lesson = Billeder og tekst:
item-guide = Vejledning:
item-word = Ord fra Outlook:

# A learning path in the learning platform

lessons-overview = Oversigt
lessons-to-overview = Til oversigten
lessons-done = Færdig:
lessons-all-done = Alt er færdigt. Du kan lukke dette vindue.
lessons-alone = Denne side er ikke forbundet med en læringsplatform lige nu. Du kan læse og se det hele. Ingen husker her, hvad du er færdig med.
lessons-lost = Læringsplatformen tog ikke imod den seneste status. Luk dette vindue, og åbn læringsforløbet dér igen.
lesson-next = Videre:
lesson-open = Åben
lesson-done = Færdig
