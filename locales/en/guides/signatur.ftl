# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = The signature is missing or looks wrong
    .summary = The signature is missing from your messages, is in the wrong place or looks different.
    .keywords = signature, signiture, signatur, set up signature, change signature, create signature, signature missing, signature gone, signature in replies, e-mail signature, email signature, sign-off, footer, kind regards, contact details, business card, logo, image in signature, picture in signature, signature as in Outlook, two signatures, wrong signature, default signature, signature below the quote, signature above the quote, HTML signature, signature text, stationery, disclaimer

program = In which program is the signature wrong?
    .hint = Each program has its own signature. If you use both, start with one of them.
    .answer-thunderbird = { -thunderbird }
    .answer-ox = { -ox-browser }
    .answer-certificate = I mean the digital signature with a certificate
    .answer-unsure = I don’t know

which-program = Where do you write your messages?
    .hint = The browser is where you open other pages on the intranet too.
    .answer-browser = In my browser
    .answer-window = In a program of its own
    .answer-unsure = I don’t know

tb-what = What is wrong in { -thunderbird }?
    .answer-none = There is none yet, or the text is wrong
    .answer-reply = It is missing only when I reply or forward
    .answer-position = When I reply, it is at the very bottom
    .answer-sender = It is missing or wrong for another sender address
    .answer-looks = Fonts, a link or an image do not show
    .answer-unsure = I don’t know

tb-text = Enter the signature in { -thunderbird }
    .text =
        1. Open ☰ (menu at the top right) › { tb-account-settings }.
        2. Click the name of your account on the left.
        3. Enter the text under { tb-signature-text }
        4. Is { tb-signature-file } ticked? Then untick it. Otherwise the file is used and not your text.
        5. Open a new message and have a look.

        Does your office prescribe a text? Then use that one. You can copy your former signature from an old message that you sent.

tb-reply = Add the signature to replies too
    .text =
        1. Open ☰ (menu at the top right) › { tb-account-settings }.
        2. Under your account, click { tb-addressing }.
        3. Tick { tb-signature-on-reply }.
        4. Tick { tb-signature-on-forward }.
        5. Reply to a message and have a look. Close the reply without sending it.

        Look at the very bottom too, below the old text. If the signature is there, it is just in the wrong place. Then start this guide again.

tb-position = Put the signature directly below your reply
    .text =
        1. Open ☰ (menu at the top right) › { tb-account-settings }.
        2. Under your account, click { tb-addressing }.
        3. Set your reply to start above the quote. The quote is the text that you reply to.
        4. For the signature choose { tb-signature-above-quote }. This is usually possible only after step 3.
        5. Reply to a message and have a look. Close the reply without sending it.

        > Do not write anything below a signature that starts with two dashes. Many programs leave out what follows when somebody replies.

tb-sender = Enter the signature for another sender address
    .text =
        In { -thunderbird } each sender address has its own signature.

        1. Open ☰ (menu at the top right) › { tb-account-settings }.
        2. Click your account on the left and then { tb-manage-identities }
        3. Select the address and open it for editing. If the address is missing, choose No.
        4. Enter the text under { tb-signature-text } Then confirm.
        5. Open a new message. Choose this address as the sender at the top and have a look.

        Is the address listed on the left as an account of its own? Then enter the signature for that account.

tb-sender-failed = What is the problem?
    .answer-missing = The address is not listed there
    .answer-other = Something else
    .answer-unsure = I don’t know

tb-looks = What does not show?
    .answer-text = Font, colour or link
    .answer-image = An image or logo
    .answer-unsure = I don’t know

tb-html = Switch on fonts and links in the signature
    .text =
        1. Open ☰ (menu at the top right) › { tb-account-settings }.
        2. Under your account, click { tb-addressing }.
        3. Tick { tb-compose-html }.
        4. Click the name of your account on the left.
        5. Does { tb-signature-text } contain commands in angle brackets? Then tick { tb-signature-html }.
        6. Open a new message and have a look.

        Is it simple text? Then leave this box unticked. Otherwise the lines may run together.

tb-file = Take the signature with an image from a file
    .text =
        You need the signature as a file. Ask in your office for a template.

        1. Save the file in a place where it can stay.
        2. Open ☰ (menu at the top right) › { tb-account-settings }.
        3. Click the name of your account on the left.
        4. Tick { tb-signature-file } Then select the file.
        5. Under your account, click { tb-addressing }. Tick { tb-compose-html }.
        6. Open a new message and have a look.

        > The file replaces the text under { tb-signature-text }

ox-what = What is wrong in { -ox-browser }?
    .answer-none = There is none yet, or the text is wrong
    .answer-reply = It does not appear by itself
    .answer-position = When I reply, it is in the wrong place
    .answer-sender = A message has the wrong one
    .answer-looks = Font, colour or image do not show
    .answer-unsure = I don’t know

ox-create = Create a signature in { -ox }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open the settings and search for { ox-signatures }.
        3. Choose { ox-signature-add }. If there is one already, open it for editing.
        4. Give it a name and write the text.
        5. Save.
        6. Select it for { ox-signature-default-new } and for { ox-signature-default-reply }.
        7. Open a new message and have a look.

        Does your office prescribe a text? Then use that one. You can copy your former signature from an old message that you sent.

ox-default = Have the signature added by itself
    .text =
        1. Open the settings in { -ox-browser } and search for { ox-signatures }.
        2. For { ox-signature-default-new } select your signature.
        3. Select it for { ox-signature-default-reply } too.
        4. Open a new message and have a look.

ox-position = Choose the place of the signature
    .text =
        1. Open the settings in { -ox-browser } and search for { ox-signatures }.
        2. Open your signature for editing.
        3. Choose { ox-signature-above } or { ox-signature-below }.
        4. Save.
        5. Reply to a message and have a look. Close the reply without sending it.

ox-choose = Choose another signature in the message
    .text =
        1. Open a new message or your reply in { -ox-browser }.
        2. In the window of the message, open the menu with your signatures. You find it among the further options.
        3. Choose the right signature.

        If it is not in the list, create it first: In the settings, search for { ox-signatures }. Choose { ox-signature-add }.

ox-format = Switch on fonts and images in messages
    .text =
        1. Open the settings in { -ox-browser } and search for { ox-format-emails }.
        2. Is { ox-plain-text } selected there? Then select another option. Plain text has neither colours nor images.
        3. Open a new message and have a look.

done-thunderbird = Your signature in { -thunderbird } is right
    .text = Do you write in { -ox-browser } too? You need a signature of its own there. Start this guide again for that.

done-ox = Your signature in { -ox-browser } is right
    .text = Do you write in { -thunderbird } too? You need a signature of its own there. Start this guide again for that.

contact-program = The { -service-desk } will help you with the signature
    .text =
        Have ready:

        - what the program looks like in which you write
        - what is wrong with the signature

contact-thunderbird = The signature in { -thunderbird } is not right yet
    .text =
        You can send all the same. For now, type the details below your message by hand. The { -service-desk } will check the settings with you.

        Have ready:

        - which sender address you write with
        - whether it happens in new messages or in replies
        - what you expect and what you see

contact-ox = The signature in { -ox-browser } is not right yet
    .text =
        You can send all the same. For now, type the details below your message by hand. The { -service-desk } will check the settings with you.

        Have ready:

        - which sender address you write with
        - whether it happens in new messages or in replies
        - what you expect and what you see

