# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Opret en signatur i { -ox }
    .summary = Dine oplysninger står af sig selv under hver ny meddelelse.
frame-settings = Åbn indstillingerne i { -ox-browser }. Søg efter { ox-signatures }, og åbn den.
    .image-alt = Skitse af indstillingerne: et søgefelt og derunder resultatet { ox-signatures }, som en markør peger på.
frame-add = Vælg { ox-signature-add }.
    .image-alt = Skitse: under overskriften { ox-signatures } knappen { ox-signature-add }.
frame-text = Giv signaturen et navn. Skriv teksten, og gem.
    .image-alt = Skitse: et felt til navnet, derunder linjer til teksten og en knap.
frame-default = Vælg din signatur ved { ox-signature-default-new } og ved { ox-signature-default-reply }.
    .image-alt = Skitse: to felter med navnene { ox-signature-default-new } og { ox-signature-default-reply }.
frame-look = Åbn en ny meddelelse med { ox-new-mail }, og se efter. I { -thunderbird } skal du have din egen signatur.
    .image-alt = Skitse: knappen { ox-new-mail }, derunder en meddelelse med linjer til sidst.
