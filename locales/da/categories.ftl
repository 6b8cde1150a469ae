# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

mail = E-mail
    .summary = Sende, modtage, søge, signatur, vedhæftede filer, udskrive
calendar = Kalender og aftaler
    .summary = Aftaler, invitationer, aftaler der mangler
sharing = Deling, stedfortræder og funktionspostkasser
    .summary = Rettigheder til kalendere og mapper, fravær, fælles postkasser
addresses = Adresser og kontakter
    .summary = Adressebog, forslag når du skriver, distributionslister
access = Login og enheder
    .summary = Adgangskode afvist, konto spærret, smartphone og tablet
switch = Skift fra Outlook
    .summary = Hvad der hed noget andet før, og hvad der stadig driller fra det gamle system
outage = Driftsforstyrrelse
    .summary = Intet virker længere, heller ikke hos andre
