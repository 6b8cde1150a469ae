# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = A message cannot be sent
    .summary = A message stays unsent, or an error appears when you send it.
    .keywords = send, sending, cannot send, mail does not go out, e-mail not sending, outbox, outgoing server, SMTP, stuck, hangs, offline, timeout, attachment too large too many recipients, Sending of the message failed, Send Message Error, connecting to Outgoing server (SMTP) failed, is refusing SMTP connections, timed out, was lost in the middle of the transaction, Unable to establish a secure link, Unable to authenticate to Outgoing server (SMTP), does not support the selected authentication method, exceeds the global size limit of the server, Please check the message recipient, Please verify that your email address is correct in your account settings, exceeding the allowed number of recipients, could not be copied to your Sent folder, Attachment file size too large, Mail quota limit reached, Mail quota exceeded, 535, 5.7.8, 550, 5.7.1, 552, 5.3.4

send-in-ox = Can you send the message in { -ox-browser }?
    .hint = You can carry on there at once, even if { -thunderbird } does not send.
    .answer-works = Yes, it works there
    .answer-fails = No, it does not work there either
    .answer-untried = I don’t know, I have not tried yet

try-ox = Send the message in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Click { ox-new-mail }.
        3. Write the message. You can copy the text from { -thunderbird }.
        4. Click { ox-send }.

goal = Is that enough for now?
    .hint = Your message is on its way.
    .text = > Is the same message still waiting in { tb-local-folders } › { tb-outbox }? Delete it there. Otherwise it will go out a second time later.
    .answer-enough = Yes, I will carry on in { -ox }
    .answer-repair = No, it should work in { -thunderbird } too
    .answer-unsure = I don’t know

message = What does { -thunderbird } say when you send?
    .hint = Compare just the key phrases, not the whole text.
    .text =
        - **Sign-in:** `Unable to authenticate to Outgoing server (SMTP)`
        - **Connection:** `is refusing SMTP connections`, `timed out`, `was lost in the middle of the transaction`, `Unable to establish a secure link` or `does not support the selected authentication method`
        - **Size:** `exceeds the global size limit of the server`
        - **Recipient address:** `Please check the message recipient` or `exceeding the allowed number of recipients`
        - **Your own address:** `Please verify that your email address is correct in your account settings`
        - **Copy:** { tb-sent-copy-failed }

        Has the error gone already? Try once more. If you have already sent the message in { -ox }, use a short one to yourself instead.
    .answer-login = Sign-in or password
    .answer-connection = Connection or server
    .answer-size = The message is too large
    .answer-recipient = A recipient address, or too many of them
    .answer-sender = My own address
    .answer-copy = Sent, but the copy is missing
    .answer-waiting = No error, the message stays unsent
    .answer-unsure = I don’t know

offline = Send the waiting message
    .text =
        { -thunderbird } sends nothing while it works offline.

        1. In the menu bar, open { tb-menu-file } › { tb-offline }. If there is no menu bar, the Alt or F10 key usually shows it.
        2. Is { tb-work-offline } ticked? Then click it to switch it off.
        3. Open { tb-local-folders } › { tb-outbox }. Unsent messages wait there. Delete what you have already sent in { -ox }.
        4. Choose { tb-menu-file } › { tb-send-unsent }.

        Is the message in the { tb-drafts } folder? Then open it there and send it.

network = Check the connection to the intranet
    .text = This help asks its own server. If the server answers, your computer can reach the intranet right now. That says nothing about { -ox } yet.

check-network = Reconnect your computer to the network
    .text =
        1. Check whether the cable or the Wi-Fi is connected.
        2. Are you working away from the office? Then reconnect the VPN, your access from outside.
        3. Open another page on the intranet.
        4. If it opens, send your message once more.

server = Check the settings for sending
    .text =
        1. Open ☰ (menu at the top right) › { tb-account-settings }. In the menu bar you also find it under { PLATFORM() ->
            [linux] { tb-menu-edit }
           *[windows] { tb-menu-tools }
        }.
        2. Click { tb-outgoing-server } on the left.
        3. Select the server of your account and open it for editing.
        4. Compare the three values below. If one differs, note it down and enter the correct one.
        5. Confirm, and send the message once more.

        This is correct:

        - { tb-server-name } { op-smtp-server }
        - { tb-port } { op-smtp-port }
        - { tb-connection-security } { op-smtp-security }

        Leave all other fields as they are. If everything was correct already, choose No.

sent-copy = Check space and folder for the copy
    .text =
        > Your message **has been sent**. Do not send it again.

        1. Right-click { tb-inbox } and choose { tb-properties } › { tb-quota }.
        2. Is your { -mailbox } full? Then choose { tb-menu-file } › { tb-empty-trash }. This deletes its contents for good.
        3. Open ☰ (menu at the top right) › { tb-account-settings } and, under your account, { tb-copies-folders }.
        4. Is { tb-place-copy } set to a folder in your own { -mailbox }? If not, choose one.

        The next message that you send anyway will show whether this has helped.

ox-login = Can you sign in to { -ox-browser }?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

try-login = Sign in to { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser.
        2. Sign in.

        Do you see your messages? Then choose Yes.

message-in-ox = What does { -ox } say when you send?
    .hint = Compare just the key phrases, not the whole text.
    .text =
        - **Size:** `Attachment file size too large` or `Mail quota limit reached`
        - **Space:** `Mail quota exceeded` or `The allowed quota is reached`
        - **Connection:** `No connection to server`, `Server unreachable` or `Unable to connect to mail server`
    .answer-size = The message or an attachment is too large
    .answer-full = There is not enough space
    .answer-connection = No connection
    .answer-recipient = A recipient address, or too many of them
    .answer-sender = My own address
    .answer-other = Something else
    .answer-unsure = I don’t know

others = Do others have the same problem?
    .hint = Ask quickly in the office or by phone.
    .answer-several = Yes, several
    .answer-alone = No, only me
    .answer-unsure = I don’t know

free-space = Make room in your { -mailbox }
    .text =
        Deleted messages take up space until the trash is empty.

        1. Open the trash in { -ox-browser }.
        2. Delete for good what you no longer need there.
        3. Then delete old messages with large attachments that you no longer need.
        4. Empty the trash once more and send your message.

        > Do not delete anything that still has to go on file.

smaller = Make the message smaller
    .text =
        1. Remove attachments that are not needed.
        2. Spread several files over several messages.
        3. Send again.

        Attachments grow by more than a third when they are sent. So a file just below the limit can still be too large.

recipient = Check the recipient addresses
    .text =
        1. Read the addresses letter by letter.
        2. Delete the address named in the error and type it afresh. Do not accept a suggestion, it may be out of date.
        3. You will find colleagues in { -ox } in the list { ox-global-address-list }.
        4. Are there too many addresses? Then spread them over several messages.
        5. Send again.

sender-mailbox = Are you sending for a { -shared-mailbox }?
    .hint = That is a { -mailbox } that several people use together.
    .answer-yes = Yes
    .answer-no = No, with my own address
    .answer-unsure = I don’t know

sender-address = Check the sender address
    .text =
        1. Open the message and look at the line with the sender. In { -ox } it is called { ox-from }.
        2. Choose your own address there and send again.
        3. Does it still fail in { -thunderbird }? Then open ☰ (menu at the top right) › { tb-account-settings }.
        4. Click your account on the left. Correct any typing mistake in { tb-email-address }

done = Your message has been sent
    .text = You will find a copy in your folder for sent messages.

done-ox = For now you send in { -ox-browser }
    .text =
        Your message is on its way.

        Should it work in { -thunderbird } too, later on? Then start this guide again.

done-copy = Your message has been sent, and copies work again
    .text = Only the copy of that last message is missing. Do not send it again.

incident = This looks like a larger outage
    .text =
        It is probably not your computer. Is the outage already reported on this page or on the intranet? Then you need not do anything. Otherwise call. One person from your office is enough.

        Have ready:

        - what does not work and since when
        - how many people are affected, and where
        - the exact text of the error message

        > Do not send anything several times.

contact-network = Your computer does not reach the network
    .text =
        The { -service-desk } will help you to get connected. Do others in the building have no network either? Then one call for everybody is enough.

        Have ready:

        - where you are working, in the office or on the move
        - whether you use cable, Wi-Fi or VPN
        - since when the network has been missing

contact-thunderbird = { -thunderbird } does not send, { -ox-browser } does
    .text =
        For now, send in { -ox-browser }. The { -service-desk } will check the settings with you.

        Have ready:

        - the exact text of the error message
        - date and time of your last attempt
        - the values that you saw under { tb-outgoing-server }

contact-ox = Sending fails in { -ox } too
    .text =
        The fault is probably not in { -thunderbird }. The { -service-desk } will check your { -mailbox } and the server.

        Have ready:

        - the exact text of the error message
        - date and time of your last attempt
        - whether others in your team have the same problem

contact-size = The message is too large to send
    .text =
        The { -service-desk } will tell you how to pass on large files.

        Have ready:

        - size and kind of the files
        - whether they stay within the administration or go outside

contact-full = Your { -mailbox } has too little space
    .text =
        The { -service-desk } will tell you whether you can have more space.

        Have ready:

        - what { ox-mail-quota } shows in { -ox }, if you see it
        - the exact text of the error message

contact-recipient = The server refuses an address
    .text =
        If you can, ask for the right address by phone. The { -service-desk } will check why the server refuses it.

        Have ready:

        - the refused address
        - the exact text of the error message
        - date and time of your last attempt

contact-sender = The server refuses your sender address
    .text =
        Probably a permission is missing, or the account contains a wrong address. The { -service-desk } will check both.

        Have ready:

        - the sender address
        - the exact text of the error message
        - date and time of your last attempt

contact-copy = Only the copy in the { tb-sent } folder is missing
    .text =
        Your message has been sent. Do not send it again.

        The { -service-desk } will check space and folder.

        Have ready:

        - subject, date and time of the message
        - the folder shown for { tb-place-copy }
