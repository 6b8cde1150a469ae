# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Creating a signature in { -ox }
    .summary = Your details appear below every new message by themselves.
frame-settings = Open the settings in { -ox-browser }. Search for { ox-signatures } and open the entry.
    .image-alt = Sketch of the settings: a search field with the result { ox-signatures } below it, at which a pointer points.
frame-add = Choose { ox-signature-add }.
    .image-alt = Sketch: below the heading { ox-signatures } the button { ox-signature-add }.
frame-text = Give the signature a name. Write the text and save.
    .image-alt = Sketch: a field for the name, below it lines for the text and a button.
frame-default = Choose your signature at { ox-signature-default-new } and at { ox-signature-default-reply }.
    .image-alt = Sketch: two fields with the names { ox-signature-default-new } and { ox-signature-default-reply }.
frame-look = Open a new message with { ox-new-mail } and look. In { -thunderbird } you need a signature of its own.
    .image-alt = Sketch: the button { ox-new-mail }, below it a message with lines at its end.
