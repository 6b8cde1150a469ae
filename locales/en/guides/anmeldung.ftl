# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Sign-in fails or the password is rejected
    .summary = Password forgotten, changed or rejected, account locked, password asked for again and again.
    .keywords = sign in, log in, login, password, forgot password, password changed, password expired, account locked, keeps asking for password, primary password, master password, application password, app password, saved passwords, Login to server failed, Enter your password for, Unable to authenticate to Outgoing server (SMTP), Failed to sign in, credentials were not accepted, 535, 5.7.8

ox-login = Can you sign in to { -ox-browser }?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

try-ox = Sign in to { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser.
        2. Enter your user name and password **once**.

        Do you see your messages? Then choose Yes. You can carry on there at once.

symptom = What goes wrong when you sign in?
    .hint = You can carry on in { -ox-browser } at once.
    .answer-asks = { -thunderbird } keeps asking for the password
    .answer-failed = { -thunderbird } says that the login failed
    .answer-primary = { -thunderbird } asks for a Primary Password
    .answer-hangs = { -thunderbird } hangs when it starts
    .answer-phone = Only my phone or tablet cannot sign in
    .answer-nothing = Nothing any more, I am signed in
    .answer-unsure = I don’t know

known-server = Does { -thunderbird } name one of these servers?
    .hint = Enter your password for these servers only.
    .text =
        - { op-imap-server } (receiving messages)
        - { op-smtp-server } (sending messages)
        - { op-dav-server } (calendar and address book)
    .answer-ours = Yes, one of them
    .answer-other = No, another name
    .answer-unsure = I don’t know, or I see no name

changed = Have you changed your password recently?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

devices = Stop other devices, then sign in
    .text =
        A device with the old password keeps trying to sign in. This can lock your account.

        1. Switch your phone and tablet to flight mode.
        2. Quit { -thunderbird } on other computers.
        3. Does { -thunderbird } ask for the password here? Enter the new one. If everything works already, choose Yes.

        A device must have the new password before it goes online again. The { -service-desk } knows how to do this on phones and tablets.

forget = Remove the old password from { -thunderbird }
    .text =
        { -thunderbird } stores one password for receiving and one for sending. Both stay the old ones when you change your password.

        1. Open ☰ (menu at the top right) › { tb-settings }. In the menu bar you also find it under { PLATFORM() ->
            [linux] { tb-menu-edit }
           *[windows] { tb-menu-tools }
        }.
        2. Click { tb-privacy-security } and then { tb-saved-passwords }
        3. Remove the entries for { op-imap-server }, { op-smtp-server } and { op-dav-server }.
        4. Quit { -thunderbird } and start it again.
        5. Enter your current password when { -thunderbird } asks for it.

        Your messages are not affected. If you cannot find the passwords there, choose No.

app-password = Check whether you need an application password
    .text =
        An application password is a second password just for programs such as { -thunderbird }. Depending on the set-up, you need one.

        1. Open { op-ox-address } and sign in.
        2. Search in the settings for { ox-application-passwords }. If there is no such entry, choose No.
        3. Click { ox-add-new-password } and follow the instructions.
        4. Enter this password in { -thunderbird } when it asks for one.

prompt = Look for a password window
    .text =
        When it starts, { -thunderbird } sometimes waits for your password. Meanwhile it seems to hang.

        1. Minimise all other windows. Look for a window that asks for a password.
        2. Read which server the window names.
        3. Is it { op-imap-server }, { op-smtp-server } or { op-dav-server }? Enter your current password there.

        > Does the window name another server? Cancel and enter nothing.

primary = Enter the Primary Password
    .text =
        The Primary Password only counts in { -thunderbird } on this computer. It is not the password of your account.

        1. Switch Caps Lock off.
        2. Enter the Primary Password that you set yourself.

page-in-ox = What happens when you sign in to { -ox }?
    .hint = The right address is { op-ox-address }.
    .answer-unreachable = The page does not load or reports no connection
    .answer-rejected = The user name or password is rejected
    .answer-forgotten = I have forgotten the password
    .answer-expired = The password has expired
    .answer-locked = My account is locked
    .answer-unsure = I don’t know

careful = Sign in once more, carefully
    .text =
        1. Switch Caps Lock off.
        2. Check the user name for typing mistakes.
        3. Type the password slowly. Take care with umlauts and special characters.

        > Try it only **once**. Too many failed attempts can lock your account.

lock = Stop other devices and sign in again
    .text =
        A device with the old password can lock your account.

        1. Switch your phone and tablet to flight mode.
        2. Quit { -thunderbird } on all computers.
        3. Open { op-ox-address } and sign in **once**.

reset = Set a new password
    .text =
        1. Switch your phone and tablet to flight mode. Otherwise they keep signing in with the old password.
        2. Open { op-ox-address }.
        3. Look for { ox-forgot-password } and follow the instructions there.
        4. Does the page ask for a new password after you sign in? Then set it there.

        If the page offers neither, choose No.

done = Signing in works again
    .text = Remember your phone, tablet and other computers. They need the new password before they go online again.

done-ox = You are signed in to { -ox }
    .text =
        You can carry on there at once. Have you stopped other devices? They need the current password before they go online again.

        If { -thunderbird } still rejects your password, start this guide again and change the first answer to Yes.

done-password = You have a new password
    .text =
        If { -thunderbird } asks for it, enter the new password. Your phone and tablet need it before they go online again.

        Does { -thunderbird } reject it? Start this guide again and change the first answer to Yes.

contact-thunderbird = { -thunderbird } rejects the sign-in, { -ox-browser } does not
    .text =
        For now, work in { -ox-browser }. The { -service-desk } will check the sign-in with you.

        Have ready:

        - the exact text of the error message
        - the name of the server that { -thunderbird } shows
        - when you last changed your password

        > Do not tell anyone your password, not even the { -service-desk }.

contact-primary = The Primary Password has to be reset
    .text =
        Nobody can recover a forgotten Primary Password. Resetting it deletes all passwords stored in { -thunderbird }.

        The { -service-desk } will help you with this. For now, work in { -ox-browser }.

        Have ready:

        - since when { -thunderbird } has asked for it
        - whether you set it yourself

contact-phone = Only your phone or tablet cannot sign in
    .text =
        Have you changed your password? Leave the device in flight mode until it has the new one. Otherwise it can lock your account.

        The { -service-desk } will tell you how the device gets the new password.

        Have ready:

        - the kind of device, and whether it belongs to your office
        - when you last changed your password

        > Is the device lost? Report it to the { -service-desk } at once.

contact-security = Do not enter a password there
    .text =
        An unknown server can be an attempt at fraud. Close the window without entering anything.

        Have you already entered your password there? Then call the { -service-desk } at once. They will check what has to be done.

        Have ready:

        - the name of the server, if you saw it
        - date and time
        - what you did just before

        For now, work in { -ox-browser }.

contact-locked = Your account does not let you in
    .text =
        It is probably locked, or the password is wrong. The { -service-desk } will check this and may ask you to prove who you are.

        Have ready:

        - your user name
        - when you last changed your password
        - whether your password contains umlauts or special characters
        - which devices may still have the old password

        > Do not tell anyone your password, not even the { -service-desk }.

contact-password = You need a new password
    .text =
        The { -service-desk } will help you to get one. You may be asked to prove who you are.

        Have your user name ready. Leave your phone and tablet in flight mode until they have the new password.

        > Do not tell anyone your password, not even the { -service-desk }.
