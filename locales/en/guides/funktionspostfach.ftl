# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = A { -shared-mailbox } is missing or does not send
    .summary = A { -shared-mailbox } is not visible, does not send, or shows the wrong sender.
    .keywords = functional mailbox, group mailbox, team mailbox, shared mailbox, sender, wrong sender, identity, on behalf of, send as, copy in Sent, new functional mailbox, 5.7.1, 550 5.7.1, Please verify that your email address is correct in your account settings

in-ox = Can you use the { -shared-mailbox } in { -ox-browser }?
    .hint = You can carry on there at once, even if { -thunderbird } shows nothing.
    .answer-works = Yes, it works there
    .answer-fails = No, it does not work there either
    .answer-untried = I don’t know, I have not tried yet

try-ox = Have a look in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in with your own account.
        2. Look for the { -shared-mailbox } in the list of folders.
        3. Do you want to send? Choose { ox-new-mail }. For { ox-from } choose the address of the { -shared-mailbox }.

        If it works there, choose Yes.

enough = Is that enough for now?
    .hint = You can carry on in { -ox } at once.
    .answer-enough = Yes, I will carry on in { -ox }
    .answer-thunderbird = No, it should work in { -thunderbird } too
    .answer-unsure = I don’t know

ox-what = What does not work in { -ox-browser }?
    .answer-missing = I do not see the { -shared-mailbox }
    .answer-send = I cannot send with it
    .answer-new = We need a new { -shared-mailbox }
    .answer-ox-down = { -ox } does not open
    .answer-unsure = I don’t know

member = Have you been given access to the { -shared-mailbox }?
    .answer-yes = Yes, for some time
    .answer-new-member = Yes, but only recently, through a group
    .answer-no = No
    .answer-unsure = I don’t know

sign-in-again = Sign in to { -ox-browser } again
    .text =
        1. In { -ox-browser } choose { ox-sign-out }.
        2. Sign in again.
        3. Look for the { -shared-mailbox } in the list of folders.

colleagues = Do others in your team see the { -shared-mailbox }?
    .hint = Ask them quickly.
    .answer-yes = Yes, only I do not see it
    .answer-no = No, nobody sees it
    .answer-unsure = I don’t know

tb-what = What does not work in { -thunderbird }?
    .answer-missing = The { -shared-mailbox } or a folder is missing
    .answer-new-messages = New messages do not appear there
    .answer-refused = Sending is refused with an error
    .answer-sender = The message shows the wrong sender
    .answer-copies = Copies end up in the wrong folder
    .answer-unsure = I don’t know

own-account = Does the { -shared-mailbox } have its own account in { -thunderbird }?
    .hint = Its own account is above or below yours in the list, not inside it.
    .answer-asks = Yes, and the password is asked for or rejected there
    .answer-yes = Yes, and it does not ask for a password
    .answer-no = No
    .answer-unsure = I don’t know

account-name = Does the user name of the account match the pattern?
    .text =
        1. In { -thunderbird }, open ☰ (menu at the top right) › { tb-account-settings }.
        2. Under the { -shared-mailbox }, choose { tb-server-settings }.
        3. Compare { tb-user-name } with this pattern: `{ op-shared-mailbox-user }`

        The first part is your own user name. The password is your own too. Do not change anything here yourself.
    .answer-yes = Yes
    .answer-no = No, it looks different
    .answer-unsure = I don’t know

subscribe = Subscribe to the folders of the { -shared-mailbox }
    .text =
        1. Right-click your account in the list of folders. If the { -shared-mailbox } has an account of its own, use that one.
        2. Choose { tb-subscribe }
        3. Click { tb-refresh }.
        4. Tick the folders of the { -shared-mailbox } and confirm.

send-too = Would you like to send with this address too?
    .hint = For that { -thunderbird } still needs the sender address.
    .answer-yes = Yes
    .answer-no = No, reading is enough for me
    .answer-unsure = I don’t know

check-new = Have the folder checked for new messages
    .text =
        By default { -thunderbird } checks only the inbox of your account.

        1. Right-click the folder of the { -shared-mailbox }.
        2. Choose { tb-properties }.
        3. Tick { tb-check-this-folder }.
        4. Repeat this for every folder that should show new messages.

send-error = What does { -thunderbird } say when you send?
    .text =
        If it is about the sender address, the message contains one of these texts:

        - `verify that your email address is correct in your account settings`
        - `5.7.1`
    .answer-sender = A message about the sender address
    .answer-other = Another message
    .answer-unsure = I don’t know

send-in-ox = Can you send with this address in { -ox-browser }?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

try-send-in-ox = Try sending in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Choose { ox-new-mail }.
        3. For { ox-from } choose the address of the { -shared-mailbox }.
        4. Send a short message to yourself.

        If that works, choose Yes.

check-identity = Check the sender address in { -thunderbird }
    .text =
        You are allowed to send in { -ox }. The address may be misspelt in { -thunderbird }.

        1. Open ☰ (menu at the top right) › { tb-account-settings }.
        2. Choose your account and then { tb-manage-identities }.
        3. Open the entry for the { -shared-mailbox }.
        4. Compare { tb-email-address } letter by letter with the correct address. Correct any typing mistake.
        5. Send the message once more.

        Does the { -shared-mailbox } have an account of its own? Then the address is on the page of that account.

sender-when = When is the sender wrong?
    .answer-new = In new messages, or in all
    .answer-reply = Only in replies
    .answer-unsure = I don’t know

reply-identity = Set the sender for replies
    .text =
        { -thunderbird } replies with the address that the message was sent to. For this, the address must be entered there.

        1. Open ☰ (menu at the top right) › { tb-account-settings }.
        2. Choose your account and then { tb-manage-identities }.
        3. Open the entry for the { -shared-mailbox }. If it is missing, choose No here. You add it later on.
        4. Tick { tb-reply-from-identity } Then enter the address of the { -shared-mailbox }.

choose-sender = Choose the sender in the message
    .text =
        1. In { -thunderbird } open a new message or your reply.
        2. Click the line with the sender at the top.
        3. Choose the address of the { -shared-mailbox }.

        If it is not offered, it is missing in { -thunderbird }. Then choose No. The next step helps.

add-identity = Enter the address of the { -shared-mailbox }
    .text =
        1. In { -thunderbird }, open ☰ (menu at the top right) › { tb-account-settings }.
        2. Choose your account and then { tb-manage-identities }.
        3. Add an identity, which means one more sender address. The window is called { tb-new-identity }.
        4. Fill in { tb-your-name } and { tb-email-address } with the details of the { -shared-mailbox }.
        5. Confirm. Then choose the address as the sender in a new message.

sent-folder = Set the folder for copies
    .text =
        1. In { -thunderbird }, open ☰ (menu at the top right) › { tb-account-settings }.
        2. Choose your account and then { tb-manage-identities }.
        3. Open the entry for the { -shared-mailbox } and there { tb-copies-folders }.
        4. For { tb-place-copy } choose the folder in the { -shared-mailbox }.

        Does the { -shared-mailbox } have an account of its own? Then { tb-copies-folders } is directly below that account.

done = The { -shared-mailbox } works
    .text = It sends with its own address. It does so without “on behalf of”.

done-in-ox = For now you work in { -ox-browser }
    .text = Should it work in { -thunderbird } too, later on? Then start this guide again.

contact-access = You probably have no access to the { -shared-mailbox }
    .text =
        The administration sets up access. Apply here: { op-shared-mailbox-form }

        The { -service-desk } will answer your questions about it.

        Have ready:

        - the address of the { -shared-mailbox }
        - who is responsible for it
        - whether you want only to read, or also to send

contact-new-member = The group has to be assigned again
    .text =
        Whoever was in the group when it was assigned has access. For new members, the { -service-desk } will have the group assigned again.

        Have ready:

        - the address of the { -shared-mailbox }
        - the name of the group
        - since when you have belonged to it

contact-missing = The { -shared-mailbox } is missing for everybody
    .text =
        It may not have been moved to { -ox } yet. The { -service-desk } will check that.

        Have ready:

        - the address of the { -shared-mailbox }
        - when it last worked
        - who uses it

contact-new = The administration sets up a new { -shared-mailbox }
    .text =
        You cannot create it yourself. Apply here: { op-shared-mailbox-form }

        The { -service-desk } will answer your questions about it.

        Have ready:

        - the address you would like
        - who is responsible
        - which people are to use it

contact-send-right = You probably lack the right to send
    .text =
        You probably may not send with this address yet. Apply here: { op-shared-mailbox-form }

        The { -service-desk } will answer your questions about it.

        Have ready:

        - the address of the { -shared-mailbox }
        - the exact text of the error message
        - date and time of your last attempt

        Is it urgent? Then send with your own address for now.

contact-thunderbird = It works in { -ox }, but not in { -thunderbird }
    .text =
        For now, work in { -ox-browser }. { -thunderbird } may need an account of its own for it. The { -service-desk } will sort that out with you.

        Have ready:

        - the address of the { -shared-mailbox }
        - what is missing in { -thunderbird }, or which message appears
