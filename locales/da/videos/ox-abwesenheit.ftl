# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Meld fravær i { -ox }
    .summary = Den, der skriver til dig, får et svar, mens du er væk.
frame-settings = Åbn indstillingerne i { -ox-browser }. Søg efter { ox-vacation-notice }, og åbn den.
    .image-alt = Skitse af indstillingerne: et søgefelt og derunder resultatet { ox-vacation-notice }, som en markør peger på.
frame-switch-on = Slå funktionen til.
    .image-alt = Skitse: en kontakt, der er slået til, med teksten { ox-vacation-notice }.
frame-period = Sæt flueben ved { ox-vacation-period }. Skriv den første og den sidste dag.
    .image-alt = Skitse: et flueben ved { ox-vacation-period }, derunder to felter til dagene.
frame-text = Skriv emne og tekst. Fortæl, hvornår du er tilbage, og hvem der er din stedfortræder. Også folk uden for forvaltningen kan få teksten.
    .image-alt = Skitse: et felt til emnet, derunder linjer til teksten.
frame-save = Gem. Serveren sender svarene. Din computer må gerne være slukket imens.
    .image-alt = Skitse: en knap under teksten.
