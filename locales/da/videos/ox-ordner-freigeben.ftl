# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Del en mappe i { -ox }
    .summary = En anden person må læse din mappe eller arbejde i den.
frame-menu = Åbn mappens menu i { -ox-browser }. Vælg { ox-share-permissions }.
    .image-alt = Skitse: en menu med punktet { ox-share-permissions }, som en markør peger på.
frame-person = Vælg { ox-add-user-group }, og skriv personen.
    .image-alt = Skitse: under overskriften { ox-share-permissions } feltet { ox-add-user-group }.
frame-role = Vælg rollen: { ox-viewer } for at læse, { ox-author } også for at oprette, ændre og slette. Giv kun det, der er nødvendigt.
    .image-alt = Skitse: et valg med { ox-viewer } og { ox-author }.
frame-subfolders = Skal undermapper være med? Sæt så flueben ved { ox-apply-to-subfolders }.
    .image-alt = Skitse: under rollen et flueben ved { ox-apply-to-subfolders }.
frame-save = Gem. Sig det til personen: Mappen skal stadig abonneres på.
    .image-alt = Skitse: en knap under indstillingerne.
