# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = New messages do not appear or are missing
    .summary = Nothing new arrives, some messages are missing, or a folder is gone.
    .keywords = receive, receiving, fetch, inbox empty, no new e-mail, no new mail, messages missing, message disappeared, folder missing, folder gone, sync, synchronise, IMAP, subscribe, offline, quick filter, repair folder, Could not connect to mail server, the connection was refused, Connection to server timed out, Failed to connect to server, has disconnected, Unable to connect, maximum number of connections, Unable to connect to mail server, Failed to load messages

look-in-ox = Do you see the missing message in { -ox-browser }?
    .hint = You can carry on at once in { -ox-browser } when { -thunderbird } shows nothing.
    .answer-works = Yes, it is there
    .answer-fails = No, it is missing there, too
    .answer-no-login = I cannot sign in there
    .answer-untried = I don’t know, I have not looked

try-ox = Look in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Look for the message there, in the same folder as in { -thunderbird }.

        Is it there? Then you can read and answer it right away. Choose Yes.

goal = Should { -thunderbird } show the message, too?
    .hint = You can already work with it in { -ox-browser }.
    .answer-repair = Yes, look for the fault there
    .answer-enough = No, { -ox-browser } is enough for me
    .answer-unsure = I don’t know

scope = What is missing in { -thunderbird }?
    .answer-all = Nothing new arrives at all
    .answer-messages = Messages in one folder
    .answer-folder = A whole folder
    .answer-unsure = I don’t know

view = Show hidden messages
    .text =
        1. Click the folder in which the message should be.
        2. Is the { tb-quick-filter } on? Delete its search text and switch it off.
        3. In the menu bar, choose { tb-menu-view } › { tb-threads } › { tb-threads-all }. If there is no menu bar, the Alt or F10 key usually shows it.
        4. Choose { tb-menu-view } › { tb-sort-by } › { tb-sort-date }. Look at the top and the bottom of the list.
        5. Look in { tb-spam } and { tb-archive }, too.

check-folder = Have the folder checked for new messages
    .text =
        Otherwise { -thunderbird } only checks the { tb-inbox } folder. Other folders are often filled by a rule on the server.

        1. Right-click the folder.
        2. Choose { tb-properties }.
        3. Tick { tb-check-this-folder }.
        4. Confirm, and click the folder once more.

repair = Repair the folder
    .text =
        > Do not do this while many people have problems. { -thunderbird } fetches data from the server again.

        Your messages stay on the server. { -thunderbird } only rebuilds its own index.

        1. Right-click the folder.
        2. Choose { tb-properties } › { tb-folder-general }.
        3. Click { tb-repair-folder }.
        4. Wait until the list is complete again.

subscribe = Subscribe to the missing folder
    .text =
        { -thunderbird } only shows folders that are subscribed to.

        1. Click your account in the list of folders.
        2. In the menu bar, choose { tb-menu-file } › { tb-subscribe }
        3. Click { tb-refresh }.
        4. Tick the missing folder and confirm.

        If there is no menu bar, the Alt or F10 key usually shows it.

folder-owner = Whose folder is missing?
    .answer-own = Mine, it is in my { -mailbox }
    .answer-person = Another person’s
    .answer-shared-mailbox = A { -shared-mailbox }’s
    .answer-unsure = I don’t know

offline = Fetch messages by hand
    .text =
        { -thunderbird } fetches nothing while it works offline.

        1. In the menu bar, open { tb-menu-file } › { tb-offline }. If there is no menu bar, the Alt or F10 key usually shows it.
        2. Is { tb-work-offline } ticked? Then click it to switch it off.
        3. Choose { tb-menu-file } › { tb-get-new-messages } › { tb-all-accounts }.
        4. Wait a moment and watch for an error.

message = Which error does { -thunderbird } show?
    .hint = Compare the key words only, not the whole text.
    .text =
        - **Sign-in:** `Login to server` and `failed`, or a question for the password
        - **Connection:** `the connection was refused`, `timed out`, `Failed to connect to server` or `has disconnected`
        - **Too many connections:** `Unable to connect to` and `Please try again later. If the problem persists`
    .answer-password = Sign-in or password
    .answer-connection = Connection
    .answer-too-many = Too many connections
    .answer-none = None
    .answer-unsure = I don’t know

connections = Reduce the number of connections
    .text =
        1. Open ☰ (menu at the top right) › { tb-account-settings }.
        2. Under your account, click { tb-server-settings }.
        3. Click { tb-advanced }
        4. Enter a smaller number for { tb-max-connections }, at least 1.
        5. Confirm, quit { -thunderbird } and start it again.

network = Check the connection to the intranet
    .text = The help now asks its own server. This shows whether this computer reaches the intranet.

check-network = Reconnect to the network
    .text =
        This computer does not reach the intranet at the moment.

        1. Check the network cable or the Wi-Fi.
        2. Do you work away from the office? Then reconnect the VPN, your access from outside.
        3. Open another page in the intranet.
        4. If the page appears, fetch your messages once more.

account = Restart { -thunderbird } and check the account
    .text =
        1. Quit { -thunderbird } and start it again. Do the messages appear? Then you are done.
        2. Open ☰ (menu at the top right) › { tb-account-settings } and, under your account, { tb-server-settings }.
        3. Tick { tb-check-at-startup } and { tb-server-notifications }.
        4. Compare the two values below. Do not change them.
        5. Restart { -thunderbird } once more.

        This is correct:

        - { tb-server-type } `IMAP`
        - { tb-server-name } { op-imap-server }

        Does it say `Exchange`, or another server? Then the account may still point to the old system. Choose No.

ox-login = Can you sign in to { -ox-browser }?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

search-ox = Search all folders in { -ox }
    .text =
        1. In { -ox-browser }, look in the folder for spam.
        2. Look in the archive and the trash, too. Another device may have moved the message.
        3. Search for the sender or the subject and choose { ox-search-all-folders }.
        4. Search in the settings for { ox-filter-rules }. A rule may put messages in another folder.

extent = What is missing in { -ox }?
    .answer-some = Single messages
    .answer-all = All new messages
    .answer-old = Messages from before the move to { -ox }
    .answer-unsure = I don’t know

space = Check the space
    .text =
        If your { -mailbox } is full, the server may refuse new messages.

        1. Look for { ox-mail-quota } in { -ox }.
        2. Is there hardly any space left? Empty the trash. This deletes its contents for good.
        3. Ask somebody else to send you a short message.

        If there is enough space, choose No.

done = Your messages are back
    .text = If nothing arrived for some time, { -thunderbird } may go on loading messages for a while.

done-ox = For now you work in { -ox-browser }
    .text = You can read and answer your messages there. If you want to repair { -thunderbird } later, start this guide again.

done-found = The message has been found
    .text = If it was in the folder for spam, move it to the inbox. If a rule moved it, change the rule under { ox-filter-rules }.

contact-thunderbird = { -thunderbird } receives nothing, { -ox-browser } does
    .text =
        Work in { -ox-browser } until this is solved. Do not delete the account in { -thunderbird }.

        Have ready for the { -service-desk }:

        - the exact words of the error
        - the values next to { tb-server-type } and { tb-server-name }, if you have seen them
        - since when nothing has arrived

contact-folder = A folder or its contents are missing in { -thunderbird }
    .text =
        Everything is there in { -ox-browser }. Work there until this is solved.

        Have ready for the { -service-desk }:

        - the name of the folder
        - whose folder it is
        - subject and date of a message that is missing

contact-old = Messages from before the move are missing
    .text =
        The { -service-desk } will check whether they were left behind in the move.

        Have ready:

        - the period from which messages are missing
        - the names of the folders
        - a short list with subject and date

contact-missing = Messages are missing in { -ox }, too
    .text =
        The { -service-desk } will go on searching on the server.

        Have ready:

        - sender, subject and approximate time of the message
        - since when messages have been missing
        - whether others in your team have the same problem
