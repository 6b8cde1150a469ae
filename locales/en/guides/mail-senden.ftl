# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = A message cannot be sent
    .summary = A message stays unsent, or an error appears when you send it.
    .keywords = send, sending, cannot send, mail does not go out, e-mail not sending, outbox, outgoing server, SMTP, stuck, hangs, offline, timeout, attachment too large, too many recipients, Sending of the message failed, Send Message Error, connecting to Outgoing server (SMTP) failed, is refusing SMTP connections, timed out, was lost in the middle of the transaction, Unable to authenticate to Outgoing server (SMTP), does not support the selected authentication method, exceeds the global size limit of the server, Please check the message recipient, Please verify that your email address is correct in your account settings, exceeding the allowed number of recipients, could not be copied to your Sent folder, Attachment file size too large, Mail quota exceeded, 535, 5.7.8, 550, 5.7.1, 552, 5.3.4

send-in-ox = Can you send the message in { -ox-browser }?
    .hint = { -ox-browser } is also your way round while { -thunderbird } does not send.
    .answer-works = Yes, it works there
    .answer-fails = No, it does not work there either
    .answer-untried = I don’t know, I have not tried

try-ox = Send the message in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Click { ox-new-mail }.
        3. Write the message. You can copy the text from { -thunderbird }.
        4. Click { ox-send }.

goal = Should { -thunderbird } send again, too?
    .hint = Your message is already on its way.
    .answer-repair = Yes, look for the fault there
    .answer-enough = No, { -ox-browser } is enough for me
    .answer-unsure = I don’t know

message = What does { -thunderbird } say when you send?
    .hint = Compare the key words only, not the whole text.
    .text =
        - **Sign-in:** `Unable to authenticate to Outgoing server (SMTP)`
        - **Connection:** `is refusing SMTP connections`, `timed out`, `was lost in the middle of the transaction` or `does not support the selected authentication method`
        - **Size:** `exceeds the global size limit of the server`
        - **Recipient address:** `Please check the message recipient` or `exceeding the allowed number of recipients`
        - **Your own address:** `Please verify that your email address is correct in your account settings`
        - **Copy:** { tb-sent-copy-failed }

        Has the error gone already? First look in the { tb-sent } folder. If the message is not there, send it once more.
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
        3. Open { tb-local-folders } › { tb-outbox }. Messages that are not sent yet wait there.
        4. Choose { tb-menu-file } › { tb-send-unsent }.

        Is the message in the { tb-drafts } folder? Then open it there and send it.

network = Check the connection to the intranet
    .text = The help now asks its own server. This shows whether this computer reaches the intranet.

check-network = Reconnect to the network
    .text =
        This computer does not reach the intranet at the moment.

        1. Check the network cable or the Wi-Fi.
        2. Do you work away from the office? Then reconnect the VPN, your access from outside.
        3. Open another page in the intranet.
        4. If the page appears, send your message once more.

server = Check the settings for sending
    .text =
        1. Open ☰ (menu at the top right) › { tb-account-settings }. In the menu bar you also find it under { PLATFORM() ->
            [linux] { tb-menu-edit }
           *[windows] { tb-menu-tools }
        }.
        2. Click { tb-outgoing-server } on the left.
        3. Select the server of your account and open it for editing.
        4. Compare the three values below. Note down and correct what differs.
        5. Confirm, and send the message once more.

        This is correct:

        - { tb-server-name } { op-smtp-server }
        - { tb-port } { op-smtp-port }
        - { tb-connection-security } { op-smtp-security }

        Leave all other fields as they are. If everything is correct, choose No.

sent-copy = Check space and folder for the copy
    .text =
        > Your message **has been sent**. Do not send it again.

        1. Right-click { tb-inbox } and choose { tb-properties } › { tb-quota }.
        2. Is your { -mailbox } full? Then choose { tb-menu-file } › { tb-empty-trash }. This deletes its contents for good.
        3. Open ☰ (menu at the top right) › { tb-account-settings } and, under your account, { tb-copies-folders }.
        4. Does { tb-place-copy } show a folder in your own { -mailbox }? If not, choose one.

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
    .hint = Compare the key words only, not the whole text.
    .text =
        - **Attachment:** `Attachment file size too large`
        - **Space:** `Mail quota exceeded` or `The allowed quota is reached`
        - **Connection:** `No connection to server`, `Server unreachable` or `Unable to connect to mail server`
    .answer-size = The attachment is too large
    .answer-full = There is not enough space
    .answer-connection = No connection
    .answer-recipient = A recipient address, or too many of them
    .answer-sender = My own address
    .answer-other = Something else
    .answer-unsure = I don’t know

free-space = Make room in your { -mailbox }
    .text =
        Deleted messages take up space until the trash is empty.

        1. Open the trash in { -ox-browser }.
        2. Delete for good what you no longer need there.
        3. Then delete large messages that you no longer need.
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
        2. Delete the address named in the error. Do not accept a suggestion, it may be out of date.
        3. Choose the address afresh from the address book. In { -ox } it is in { ox-global-address-list }.
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
        4. Click your account on the left. Correct any typing mistake next to { tb-email-address }

done = Your message has been sent
    .text = You will find a copy in your folder for sent messages.

done-ox = For now you send in { -ox-browser }
    .text =
        Your message is on its way. Everything that you send in { -ox } stays in your { -mailbox }.

        > Is the same message still in { tb-local-folders } › { tb-outbox }? Delete it there, or it may go out a second time later.

        If you want to repair { -thunderbird } later, start this guide again.

done-copy = Your message has been sent, and copies work again
    .text = Only the copy of that last message is missing. Do not send it again.

contact-thunderbird = { -thunderbird } does not send, { -ox-browser } does
    .text =
        Send in { -ox-browser } until this is solved. The { -service-desk } will check the settings with you.

        Have ready:

        - the exact words of the error
        - date and time of your last attempt
        - the values that you saw under { tb-outgoing-server }

contact-ox = Sending fails in { -ox }, too
    .text =
        The fault is probably not in { -thunderbird }. The { -service-desk } will check your { -mailbox } and the server.

        Have ready:

        - the exact words of the error
        - date and time of your last attempt
        - whether others in your team have the same problem

contact-size = The message is too large to send
    .text =
        The { -service-desk } will tell you the intended way for large files.

        Have ready:

        - size and kind of the files
        - whether they stay within the administration or go outside

contact-full = Your { -mailbox } has too little space
    .text =
        The { -service-desk } will tell you whether you can have more space.

        Have ready:

        - what { ox-mail-quota } shows in { -ox }, if you see it
        - the exact words of the error

contact-recipient = The server refuses an address
    .text =
        If you can, ask for the right address by phone. The { -service-desk } will check why the server refuses it.

        Have ready:

        - the refused address
        - the exact words of the error
        - date and time of your last attempt

contact-sender = The server refuses your sender address
    .text =
        Probably a permission is missing, or the account contains a wrong address. The { -service-desk } will check both.

        Have ready:

        - the sender address
        - the exact words of the error
        - date and time of your last attempt

contact-copy = Only the copy in the { tb-sent } folder is missing
    .text =
        Your message has been sent. Do not send it again.

        The { -service-desk } will check space and folder. Have ready:

        - subject, date and time of the message
        - the folder shown next to { tb-place-copy }
