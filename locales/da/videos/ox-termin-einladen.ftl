# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Inviter til et møde i { -ox }
    .summary = Du opretter et møde og inviterer andre til det.
frame-calendar = Åbn kalenderen i { -ox-browser }. Opret et nyt møde der.
    .image-alt = Skitse: en uge i kalenderen med et møde på den tredje dag.
frame-when = Skriv, hvad det handler om. Skriv dag, start og slut, og stedet ved { ox-location }. Varer det hele dagen? Vælg så { ox-whole-day }.
    .image-alt = Skitse: felter til emne og tid, et flueben ved { ox-whole-day } og feltet { ox-location }.
frame-people = Skriv alle personer ved { ox-add-participant }. Et lokale skriver du også der.
    .image-alt = Skitse: under stedet feltet { ox-add-participant }.
frame-free-time = Hvornår har alle tid? Vælg { ox-find-free-time }.
    .image-alt = Skitse: knappen { ox-find-free-time }, derunder en uge med et møde.
frame-save = Gem mødet.
    .image-alt = Skitse: en knap under mødets felter.
