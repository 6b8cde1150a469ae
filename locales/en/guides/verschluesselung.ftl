# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Encrypt messages and sign them digitally
    .summary = You want to send encrypted or signed, cannot read something, or a signature is shown as invalid.
    .keywords = encryption, encrypt, encrypted, encrypted message, encrypted mail, encrypted email, end-to-end encryption, decrypt, cannot be decrypted, cannot decrypt, unreadable, sign, signing, digital signature, electronic signature, digitally sign, invalid signature, signature invalid, certificate, certificates, certificate expired, import certificate, apply for a certificate, S/MIME, SMIME, smime.p7m, smime.p7s, p7m, p7s, p12, .p12, pfx, .pfx, PKI, key, private key, public key, OpenPGP, PGP, GPG, GnuPG, encrypted.asc, OX Guard, Guard, confidential, send securely, secure mail, requires resolving certificate issues for, Manage S/MIME Certificates, Key Assistant, Personal certificate for digital signing, Personal certificate for encryption, SHA-1

what = What is it about?
    .hint = You can encrypt and sign digitally in { -thunderbird }. In { -ox-browser } it is usually not possible.
    .answer-send = I want to send encrypted or digitally signed messages
    .answer-read = I cannot read an encrypted message
    .answer-invalid = A digital signature is shown as invalid
    .answer-text = I mean the text below my messages
    .answer-unsure = I don’t know

own-certificate = Do you have a certificate of your own?
    .hint = It is a digital identity card for your email address. Usually it is a file ending in .p12 or .pfx.
    .answer-set-up = Yes, it is set up in { -thunderbird }
    .answer-file = Yes, as a file, but not set up yet
    .answer-none = No
    .answer-openpgp = I use a key for OpenPGP
    .answer-unsure = I don’t know

look = Have a look in { -thunderbird }
    .text =
        1. Open ☰ (menu at the top right) › { tb-account-settings }.
        2. Under your account, click { tb-end-to-end }.
        3. Find the place { tb-smime-sign }
        4. Look at { tb-smime-encrypt } too.

        Is a certificate entered in both places? Then choose Yes.

have-file = Have you been given a file with your certificate?
    .hint = The name of the file usually ends in .p12 or .pfx. There is a password for it.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

import = Import the certificate into { -thunderbird }
    .text =
        1. Open ☰ (menu at the top right) › { tb-account-settings }.
        2. Under your account, click { tb-end-to-end } and then { tb-smime-manage }.
        3. In the window, open the part with your own certificates.
        4. Import your file there.
        5. Enter the password that belongs to the file. It is not the password of your account.

        Is your certificate in the list now? Then choose Yes.

        > Do not pass the file or the password on to anybody. Keep both safe.

choose = Choose the certificate for your account
    .text =
        1. Open ☰ (menu at the top right) › { tb-account-settings } and, under your account, { tb-end-to-end }.
        2. For { tb-smime-sign } choose your certificate.
        3. Choose it for { tb-smime-encrypt } too.
        4. Check that it is still valid and names your email address. You usually see under { tb-smime-manage } until when it is valid.

        Is no certificate offered there, or has it expired? Then choose No.

goal = What would you like to do now?
    .answer-sign = Sign digitally, so that everybody can see the message is from me
    .answer-encrypt = Encrypt, so that only the other person can read it
    .answer-later = Nothing else, I only wanted to set it up
    .answer-unsure = I don’t know

sign = Sign a message digitally
    .text =
        1. Write a new message in { -thunderbird }.
        2. In the window of the message, open the menu { tb-compose-security }.
        3. Switch on the digital signature there.
        4. Does the menu offer S/MIME and OpenPGP? Then choose S/MIME.
        5. Send the message to yourself as a test and open it in { -thunderbird }.

        Does { -thunderbird } show a valid signature? Then choose Yes.

encrypt = Encrypt a message
    .text =
        1. Write a new message in { -thunderbird } and enter the recipients.
        2. In the window of the message, choose { tb-compose-security } › { tb-compose-encrypt }.
        3. Does the menu offer S/MIME and OpenPGP? Then choose S/MIME.
        4. Send the message.

        Does { -thunderbird } report a problem? Then do not send without encryption, but choose No.

        > Do not write anything confidential in the subject. It is not always encrypted too.

problem = Whose certificate does { -thunderbird } report as a problem?
    .text =
        - **Another person’s:** `requires resolving certificate issues for`, followed by the address of the person
        - **Your own:** the error message names your own address. Or encryption cannot be chosen at all.
    .answer-recipient = Another person’s
    .answer-own = My own
    .answer-unsure = I don’t know

recipient-certificate = Get the certificate of the other person
    .text =
        To encrypt, { -thunderbird } needs a valid certificate from **every** person that you write to.

        1. Ask the person for a digitally signed message.
        2. Open this message in { -thunderbird }. That usually tells { -thunderbird } the certificate too.
        3. Write your message again and encrypt it.

        Do you have to wait for the answer? Then start this guide again later.

recipient = Does the other person have a certificate?
    .answer-none = No
    .answer-signed = Yes, I have a signed message from that person
    .answer-unsure = I don’t know

whose-message = Who was the encrypted message sent to?
    .answer-mine = To my own address
    .answer-other = To a person I am standing in for
    .answer-shared-mailbox = To a { -shared-mailbox }
    .answer-unsure = I don’t know

client = Which program do you want to read the message in?
    .answer-thunderbird = { -thunderbird }
    .answer-ox = { -ox-browser }
    .answer-unsure = I don’t know

read-in-thunderbird = Open the message in { -thunderbird }
    .text =
        { -ox-browser } and smartphones usually cannot show encrypted messages.

        1. Open { -thunderbird } on the computer where your certificate is set up.
        2. Open the same message there.
        3. If { -thunderbird } asks for the Primary Password, enter it. You set it yourself.

since-when = Since when have you not been able to read such messages?
    .answer-changed = Since I got a new computer or a new certificate
    .answer-single = Only this one message does not work
    .answer-never = I have never had an encrypted message before
    .answer-unsure = I don’t know

old-certificate = Look for your old certificate
    .text =
        A message can be read only with the certificate that it was encrypted for. That is so even when it has expired.

        1. Open ☰ (menu at the top right) › { tb-account-settings } and, under your account, { tb-end-to-end }.
        2. Click { tb-smime-manage }. Open the part with your own certificates.
        3. Are your earlier certificates there too? If not, import the old file with its password.
        4. Open the message once more.

        > Do not delete any old certificate. Without it, old messages remain unreadable.

whose-signature = Who is the message from?
    .answer-other = From another person
    .answer-mine = From me, others have told me
    .answer-unsure = I don’t know

done-set-up = Your certificate is set up
    .text = Keep the file and its password safe. You need both when you get a new computer.

done-signed = Your messages are digitally signed
    .text = Whoever gets such a message usually knows your certificate too, and can send you an encrypted reply.

done-encrypted = Your message has been sent encrypted
    .text =
        Bear in mind:

        - In { -ox-browser } you and the other person usually cannot read it.
        - The search usually does not find its text.
        - Somebody standing in for you usually cannot read the reply.

done-read = You can read the message
    .text = Keep expired certificates too. You need them for old messages.

no-certificate = It is not possible without a certificate of the other person
    .text =
        You can encrypt only if the other person has a certificate too.

        - Ask whether they can get one.
        - Do not send anything confidential without encryption.
        - Ask in your organisation which other way is allowed.

not-for-you = Only the other person can read this message
    .text =
        Somebody standing in usually cannot open it either. That is the purpose of encryption.

        - Ask for the message to be sent to your address again.
        - Or wait until the person is back.

        > Do not ask anybody for their certificate or the password for it.

contact-certificate = You need a certificate of your own
    .text =
        Apply for it here: { op-certificate-form }

        The { -service-desk } will answer your questions about it.

        Have ready:

        - the email address that it is for
        - whether you want to sign or to encrypt
        - who you want to exchange encrypted messages with

contact-openpgp = First find out whether OpenPGP is intended
    .text =
        { -thunderbird } can do OpenPGP too. The { -service-desk } will tell you whether you may use it at work, and how.

        Have ready:

        - who you want to exchange encrypted messages with
        - whether you already have a key, and where it is
        - the exact text of any error message

        > Do not delete any key. Otherwise old messages remain unreadable. Do not pass the private key on to anybody.

contact-own = Something is wrong with your certificate
    .text =
        It may have expired, not match your address or not be accepted. The { -service-desk } will check that with you.

        Apply for a new certificate here: { op-certificate-form }

        Have ready:

        - until when your certificate is valid, and which address it names
        - the exact text of the error message
        - whether you wanted to sign or to encrypt

        > Do not delete the old certificate. You need it for old messages. Do not tell anybody the password of the file.

contact-recipient = The certificate of the other person does not fit
    .text =
        Meanwhile, do not send anything confidential without encryption. The certificate may have expired or not be accepted. The { -service-desk } will check that with you.

        Have ready:

        - the email address of the other person
        - whether you have a signed message from that person, and from when
        - the exact text of the error message

contact-read = The encrypted message cannot be opened
    .text =
        Ask for a new message if it is urgent. The { -service-desk } will look for the cause with you.

        Have ready:

        - date and sender of the message, not its content
        - which address it was sent to
        - the exact text of the error message
        - since when you have had your certificate, and whether there was an earlier one

        > Do not delete any certificate. Do not tell anybody the password of the file.

contact-signature = Do not rely on this signature
    .text =
        It may be harmless, as with an expired certificate or an outdated method. But it may also mean that somebody has changed the message.

        Ask the person, best of all by phone. Use a number that you already know. Until then, do not open any attachments or links.

        Does the message seem suspicious, or is the signature shown as invalid again and again? Then the { -service-desk } will help.

        Have ready:

        - sender, date and subject of the message
        - what { -thunderbird } shows about the signature
        - whether it is the same with all messages from that person
