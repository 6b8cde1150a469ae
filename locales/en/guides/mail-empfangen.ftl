# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = New messages do not appear or are missing
    .summary = Nothing new arrives, some messages are missing, or a folder is gone.
    .keywords = receive, receiving, fetch, inbox empty, no new e-mail, no new mail, messages missing, message disappeared, folder missing, folder gone, sync, synchronise, IMAP, subscribe, offline, quick filter, repair folder, Could not connect to mail server, the connection was refused, Connection to server timed out, Failed to connect to server, has disconnected, Unable to connect, maximum number of connections, Unable to connect to mail server, Failed to load messages

look-in-ox = Do you see the missing message in { -ox-browser }?
    .hint = You can carry on there at once, even if { -thunderbird } shows nothing.
    .answer-works = Yes, it is there
    .answer-fails = No, it is missing there too
    .answer-no-login = I cannot sign in there
    .answer-untried = I don’t know, I have not looked yet

try-ox = Look in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Look for the message there, in the same folder as in { -thunderbird }.

        Is it there? Then choose Yes. You can read and answer it there right away.

goal = Is that enough for now?
    .hint = You can carry on in { -ox-browser } at once.
    .answer-enough = Yes, I will carry on in { -ox }
    .answer-repair = No, it should work in { -thunderbird } too
    .answer-unsure = I don’t know

scope = What is missing in { -thunderbird }?
    .answer-all = Nothing new arrives at all
    .answer-messages = Some messages in one folder
    .answer-folder = A whole folder
    .answer-unsure = I don’t know

view = Show hidden messages
    .text =
        1. Click the folder in which the message should be.
        2. Is the { tb-quick-filter } on? Delete its search text and switch it off.
        3. In the menu bar, choose { tb-menu-view } › { tb-threads } › { tb-threads-all }. If there is no menu bar, the Alt or F10 key usually shows it.
        4. Choose { tb-menu-view } › { tb-sort-by } › { tb-sort-date }. Look at the top and the bottom of the list.
        5. Look in { tb-spam } and { tb-archive } too.

check-folder = Have the folder checked for new messages
    .text =
        By default { -thunderbird } checks only the { tb-inbox } folder. If that is where the message is missing, choose No right away.

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

        1. Right-click your account in the list of folders.
        2. Choose { tb-subscribe }
        3. Click { tb-refresh }.
        4. Tick the missing folder and confirm.

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
    .hint = Compare just the key phrases, not the whole text.
    .text =
        - **Too many connections:** `Unable to connect to` and `Please try again later. If the problem persists`. This counts, even if there is more text.
        - **Sign-in:** `Login to server` and `failed`, or a question for the password
        - **Connection:** `the connection was refused`, `timed out`, `Failed to connect to server` or `has disconnected`
    .answer-too-many = Too many connections
    .answer-password = Sign-in or password
    .answer-connection = Connection or server
    .answer-none = None, or another one
    .answer-unsure = I don’t know

connections = Reduce the number of connections
    .text =
        1. Open ☰ (menu at the top right) › { tb-account-settings }.
        2. Under your account, click { tb-server-settings }.
        3. Click { tb-advanced }
        4. Enter a smaller number for { tb-max-connections }, at least 1.
        5. Confirm, quit { -thunderbird } and start it again.

network = Check the connection to the intranet
    .text = This help asks its own server. If the server answers, your computer can reach the intranet right now. That says nothing about { -ox } yet.

check-network = Reconnect your computer to the network
    .text =
        1. Check whether the cable or the Wi-Fi is connected.
        2. Are you working away from the office? Then reconnect the VPN, your access from outside.
        3. Open another page on the intranet.
        4. If it opens, fetch your messages once more.

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

        Does it say `Exchange`, or another server? Then the account may still be using the old system. Choose No.

ox-login = Can you sign in to { -ox-browser }?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

search-ox = Search all folders in { -ox }
    .text =
        1. In { -ox-browser }, look in the folder for spam.
        2. Look in the archive and the trash too. Another device may have moved the message.
        3. Search for the sender or the subject and choose { ox-search-all-folders }.
        4. Search in the settings for { ox-filter-rules }. A rule may put messages in another folder.

extent = What is missing in { -ox }?
    .answer-some = A message I expected never arrived
    .answer-gone = Messages that were there before
    .answer-old = Messages from before the move to { -ox }
    .answer-all = Everything new, nothing arrives any more
    .answer-unsure = I don’t know

space = Check the space
    .text =
        If your { -mailbox } is full, the server may refuse new messages.

        1. Look for { ox-mail-quota } in { -ox }.
        2. Is there hardly any space left? Empty the trash. This deletes its contents for good.
        3. Send a short message to yourself. If it arrives, choose Yes.

others = Do others have the same problem?
    .hint = Ask quickly in the office or by phone.
    .answer-several = Yes, several
    .answer-alone = No, only me
    .answer-unsure = I don’t know

done = Your messages are back
    .text = If something is missing again later, look in { -ox-browser } first.

done-ox = For now you work in { -ox-browser }
    .text = You can read and answer your messages there. Should it work in { -thunderbird } too, later on? Then start this guide again.

done-found = The message has been found
    .text = If it was in the folder for spam, move it to the inbox. If a rule moved it, change the rule under { ox-filter-rules }.

incident = This looks like a larger outage
    .text =
        It is probably not your computer. Is the outage already reported on this page or on the intranet? Then you need not do anything. Otherwise call. One person from your office is enough.

        Have ready:

        - since when nothing has arrived
        - how many people are affected, and where

        > Do not delete any accounts and do not repair any folders.

contact-network = Your computer does not reach the network
    .text =
        The { -service-desk } will help you to get connected. Do others in the building have no network either? Then one call for everybody is enough.

        Have ready:

        - where you are working, in the office or on the move
        - whether you use cable, Wi-Fi or VPN
        - since when the network has been missing

contact-thunderbird = { -thunderbird } receives nothing, { -ox-browser } does
    .text =
        For now, work in { -ox-browser }. Do not delete the account in { -thunderbird }. The { -service-desk } will check the account with you.

        Have ready:

        - the exact text of the error message
        - the values for { tb-server-type } and { tb-server-name }, if you have seen them
        - since when nothing has arrived

contact-folder = A folder or its contents are missing in { -thunderbird }
    .text =
        Everything is there in { -ox-browser }. For now, work there. The { -service-desk } will look for the fault in { -thunderbird } with you.

        Have ready:

        - the name of the folder
        - whose folder it is
        - subject and date of a message that is missing

contact-old = Messages from before the move are missing
    .text =
        The { -service-desk } will check whether they were left behind in the move to { -ox }.

        Have ready:

        - the period from which messages are missing
        - the names of the folders
        - a short list with subject and date

contact-missing = Messages are missing in { -ox } too
    .text =
        The { -service-desk } will go on searching on the server.

        Have ready:

        - sender, subject and approximate time of the message
        - since when messages have been missing
        - whether others in your team have the same problem
