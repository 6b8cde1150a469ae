# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = The mailbox is full, tidy up and archive
    .summary = There is not enough space, you want to archive old messages, or you cannot find them any more.
    .keywords = mailbox full, mail box full, inbox full, storage full, storage space, no space, out of space, quota, quota exceeded, over quota, mailbox size, more space, more storage, tidy up, clean up, empty mailbox, free space, cannot delete messages, empty trash, deleted items, large messages, sort by size, delete attachments, remove attachments, detach, archive, archives, archiving, archive folder, AutoArchive, online archive, PST, .pst, PST file, old messages, old mails, old emails, find archived messages, records, file, Mail quota exceeded, Mail quota limit reached, The allowed quota is reached, % full, could not be copied to your Sent folder, 5.2.2, 552 5.2.2

what = What is it about?
    .answer-full = My { -mailbox } is full or nearly full
    .answer-archive = I want to archive old messages
    .answer-find = I cannot find archived messages
    .answer-shared-mailbox = A { -shared-mailbox } is full
    .answer-recipient = The { -mailbox } of another person is full
    .answer-unsure = I don’t know

ox-login = Can you sign in to { -ox-browser }?
    .hint = Tidying up helps at once. The archive counts towards the space, so archiving does not free any.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

try-login = Sign in to { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser.
        2. Sign in.

        Do you see your messages? Then choose Yes.

usage = How full is your { -mailbox }?
    .text =
        - In { -ox-browser } it is shown at { ox-mail-quota }, usually below the list of folders.
        - In { -thunderbird }, right-click { tb-inbox } and choose { tb-properties } › { tb-quota }.
    .answer-full = 75 per cent or more
    .answer-free = Less than 75 per cent
    .answer-unsure = I don’t know

whose-full = When do you see the error message?
    .hint = There is still space in your { -mailbox }. The error message probably has another reason.
    .answer-sent = When I send a large message
    .answer-bounced = When my message comes back
    .answer-shared-mailbox = When I work with a { -shared-mailbox }
    .answer-other = With something else
    .answer-unsure = I don’t know

empty-trash = Empty the trash and spam
    .text =
        What is in the trash still counts.

        > What you delete there is gone for good. First check whether anything still belongs in the official records.

        1. Open the trash in { -ox-browser }.
        2. Delete there for good what you no longer need. In { -thunderbird }, { tb-menu-file } › { tb-empty-trash } empties the whole trash.
        3. Open the folder for spam and delete what you do not need there too.
        4. Wait a few minutes and check again how full your { -mailbox } is.

        Is there enough space now? Then choose Yes.

deletable = Can you delete messages?
    .hint = Try it with a message that you no longer need.
    .answer-yes = Yes
    .answer-no = No, an error message about space appears
    .answer-unsure = I don’t know

delete-at-once = Delete without the trash
    .text =
        To delete, { -ox } needs space in the trash. If there is none, it helps to bypass the trash.

        > What you delete this way is gone at once and for good. Delete only what you are sure you no longer need.

        1. In { -ox-browser }, search in the settings for { ox-delete-permanently }. If there is no such entry, choose No.
        2. Tick it.
        3. Delete some large messages that you no longer need.
        4. Remove the tick again. Otherwise you will have no trash in future.

largest = Delete the largest messages first
    .text =
        1. In { -thunderbird }, open the folder { tb-sent }. It often holds many large attachments.
        2. In the menu bar, choose { tb-menu-view } › { tb-sort-by } and there the size. If the menu bar is missing, the Alt key or F10 usually helps.
        3. Are the small messages at the top? Then reverse the order there.
        4. Delete large messages that you no longer need.
        5. Do the same in the inbox and in other large folders.
        6. Empty the trash once more afterwards.

        In { -ox-browser } you can usually sort the list by size too.

        > Do not delete anything that still belongs in the official records.

detach = Take large attachments out of messages
    .text =
        This way you keep the message, but the attachment is in another place afterwards.

        > Do not do this with encrypted or digitally signed messages. Nor with messages that belong in the official records as a whole.

        1. In { -thunderbird }, open a message with a large attachment.
        2. In the menu bar, choose { tb-menu-message } › { tb-attachments } › { tb-detach-all }
        3. Choose a folder where official files may be kept. { -thunderbird } saves the files and then asks you.
        4. Open the saved file as a test before you answer.
        5. Only then confirm. After that, the attachment is removed from the message for good.
        6. Empty the trash afterwards.

archive-why = Why do you want to archive?
    .answer-space = My { -mailbox } should be less full
    .answer-tidy = My inbox should be tidier
    .answer-records = I have to keep the messages
    .answer-unsure = I don’t know

client = Which program do you want to archive with?
    .hint = The archive is usually the same in both programs.
    .answer-thunderbird = { -thunderbird }
    .answer-ox = { -ox-browser }
    .answer-unsure = I don’t know

archive-ox = Archive messages in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Select the messages.
        3. Choose { ox-archive }. If there is no such entry, choose No.

        The messages are then in a folder of their own for the archive, usually ordered by year.

archive-thunderbird = Archive messages in { -thunderbird }
    .text =
        1. Select the messages in { -thunderbird }.
        2. In the menu bar, choose { tb-menu-message } › { tb-archive-message }. If the menu bar is missing, the Alt key or F10 usually helps.
        3. Open the folder { tb-archive }. The messages are there, usually ordered by year.

archive-place = Check where the archive is
    .text =
        1. In { -thunderbird }, open ☰ (menu at the top right) › { tb-account-settings }.
        2. Under your account, click { tb-copies-folders } and look for { tb-message-archives }.
        3. Is the archive switched on, and is it in your own account? If not, change that.
        4. Archive a message and see where it is.

        > Do not choose { tb-local-folders }. Such an archive is only on this computer. Nobody backs it up for you, and it is missing on other devices.

which-archive = Where did you archive the messages?
    .answer-here = In { -thunderbird } or { -ox }
    .answer-outlook = In Outlook, in the past
    .answer-unsure = I don’t know

find-in-ox = Look at the archive in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Look for the archive in the list of folders. Expand it, there is usually a folder for each year.
        3. Open the year that the message is from. When searching, choose { ox-search-all-folders } if it is offered.

        Have you found the message? Then choose Yes.

find-on-computer = Look on your computer
    .text =
        1. In { -thunderbird }, open { tb-local-folders } on the left.
        2. Look there for the folder { tb-archive } and expand it.
        3. Did you work at another computer in the past? Then look there too.

        Have you found the message? Then choose Yes.

done = There is space in your { -mailbox } again
    .text =
        You can send and receive again.

        Messages that were returned as undeliverable in the meantime do not arrive by themselves. Ask for them to be sent again.

done-archived = Your messages are archived
    .text = They still count towards the space. The archive is no substitute for the official records.

done-found = You have found the message
    .text = If you do not see the folder in { -thunderbird }, the guide [New messages do not appear or are missing](#lotse=guide/mail-empfangen) helps.

done-local = The message is on your computer
    .text =
        Nobody backs it up for you there, and it is missing on other devices.

        Do you still need the messages? Then move them to a folder of your account. First check that there is enough space.

contact-full = Your { -mailbox } still has too little space
    .text =
        The { -service-desk } will tell you whether you can have more space. Until then, do not delete anything that you still need.

        Have ready:

        - what is shown about the space, as you see it
        - the exact text of the error message
        - what you need the space for

contact-message = The error message does not match your free space
    .text =
        There is still space in your { -mailbox }. The { -service-desk } will find out where the error message comes from.

        Have ready:

        - the exact text of the error message
        - the program, and what you were doing
        - what is shown about the space, as you see it

contact-shared-mailbox = A { -shared-mailbox } is full
    .text =
        First talk to the person who is responsible for it. Do not delete anything there on your own, the messages belong to the whole team.

        Is tidying up not enough? Then the { -service-desk } will tell you whether more space is possible.

        Have ready:

        - the address of the { -shared-mailbox }
        - who is responsible for it
        - the exact text of the error message

contact-records = What has to be kept belongs in the official records
    .text =
        The archive in the { -mailbox } does not replace the official records. File such messages the way your organisation has laid down. Your registry or your superiors can answer questions about it.

        Can a message not be moved to the records? Then the { -service-desk } will help.

        Have ready:

        - subject and date of the message
        - where it is to go
        - the exact text of any message

contact-archive = Something is wrong with the archive
    .text =
        The { -service-desk } will look for the archive with you. Until then, do not delete any folders.

        Have ready:

        - subject, approximate date and the other person of a message that it is about
        - which program you archived with, and when
        - whether you have been given another computer since

contact-outlook = Archives from Outlook need help
    .text =
        Archives from Outlook are often files ending in `.pst`. { -thunderbird } and { -ox } cannot open them directly. The { -service-desk } will tell you what is possible.

        Have ready:

        - where the file is and how large it is, if you know
        - what period the messages are from
        - what you need them for

        > Do not delete or move the file. Do not upload it to any page on the internet.
