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
item-guide = Vejledning:
item-word = Ord fra Outlook:
