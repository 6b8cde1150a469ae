# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = The search finds nothing, or a folder is damaged
    .summary = The search does not find a message, or a folder is empty or jumbled.
    .keywords = search, find, look for, search does not work, search finds nothing, search incomplete, search box, search bar, full-text search, global search, cannot find message, find old mail, no results, No matching items found, quick filter, filter active, search messages, index, indexing, indexer, global-messages-db.sqlite, msf, mbox, repair, repair folder, folder broken, folder damaged, folder corrupt, folder empty, message empty, wrong content, subject does not match, compact folders, compacting, Compact all folders, save space, advanced search, instant search, search as in Outlook

in-ox = Do you find the message in { -ox-browser }?
    .hint = You can carry on there at once, even if { -thunderbird } finds nothing.
    .answer-works = Yes, it is there
    .answer-fails = No, not there either
    .answer-folder = It is about a folder that is wrong
    .answer-compact = { -thunderbird } wants to compact folders
    .answer-untried = I don’t know, I have not searched yet

try-ox = Search in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Type the name of the sender or a word from the subject into the search box.
        3. Choose { ox-search-all-folders } if it is offered.

        Do you have the message? Then choose Yes.

enough = Is that enough for now?
    .hint = You can carry on in { -ox } at once.
    .answer-enough = Yes, I will carry on in { -ox }
    .answer-thunderbird = No, it should work in { -thunderbird } too
    .answer-unsure = I don’t know

ox-what = What happens in { -ox-browser }?
    .answer-nothing = The search does not find the message
    .answer-login = I cannot sign in there
    .answer-ox-down = { -ox } does not open
    .answer-unsure = I don’t know

search-ox = Search more thoroughly in { -ox-browser }
    .text =
        Perhaps { -ox } says: { ox-no-matches } Then the search was probably too narrow.

        1. Search with one word only, preferably a name.
        2. Check where the search looks. Choose { ox-search-all-folders } if it is offered.
        3. Look in the folder for spam, the archive and the trash too.
        4. Was the message sent to a { -shared-mailbox }? Then search there too.
        5. Did you send the message yourself? Then look in the folder for sent messages.

which-message = What kind of message is it?
    .answer-never = I have never seen it
    .answer-encrypted = It is encrypted
    .answer-old = It dates from before the move to { -ox }
    .answer-other = It was there already, I just cannot find it
    .answer-unsure = I don’t know

search-encrypted = Search for an encrypted message
    .text =
        As a rule, the search cannot read the text of encrypted messages.

        1. Search for the sender or the subject.
        2. Sort the folder by date and look at the right day.

tb-what = What happens in { -thunderbird }?
    .answer-folder = I do not find the message in the folder
    .answer-all = The search box at the very top finds nothing or too little
    .answer-damaged = A folder is empty, jumbled or shows wrong messages
    .answer-new = New messages do not arrive at all
    .answer-unsure = I don’t know

quick-filter = Check the { tb-quick-filter }
    .text =
        This search above the list looks only in the folder that is open.

        1. Click the folder that should contain the message.
        2. Is the { tb-quick-filter } on? Delete its search text.
        3. Switch off all its buttons, such as the one for unread messages.
        4. Look in the list.
        5. Then search once more with one word only.

search-messages = Search in several folders
    .text =
        1. In { -thunderbird }, press Ctrl+Shift+F. In the menu bar this is { tb-menu-edit } › { tb-find } › { tb-search-messages }
        2. At the top of the window choose your account instead of a single folder.
        3. Include subfolders in the search.
        4. Is there a choice to search on the server? Switch it on.
        5. At first search only the subject or for the sender.

how-many = In how many folders are messages missing?
    .hint = Compare with { -ox-browser }.
    .answer-one = In one folder only
    .answer-several = In several folders
    .answer-unsure = I don’t know

indexing = Switch on the search index
    .text =
        The search box at the very top finds only what { -thunderbird } has already put into its search index.

        1. Open ☰ (menu at the top right) › { tb-settings } › { tb-settings-general }.
        2. Tick { tb-global-search }.
        3. Right-click the folder in which results are missing. Choose { tb-properties }.
        4. Tick { tb-folder-global-search } and confirm.
        5. Leave { -thunderbird } open. You see how far it has got under ☰ › { tb-app-menu-tools } › { tb-activity-manager }.
        6. Then search once more.

        With many messages this can take a long time. Until then the search finds only a part. You can still work.

keep-messages = Keep texts on this computer
    .text =
        { -thunderbird } finds the text of a message only if it is on your computer.

        > This needs much space and loads a lot of data. Do you work on a virtual desktop or at changing computers? Then change nothing and choose No.

        1. Open ☰ (menu at the top right) › { tb-account-settings }.
        2. Under your account, click { tb-sync-storage }.
        3. Tick { tb-keep-messages }.
        4. Leave { -thunderbird } open for a while, preferably in the office.
        5. Then search once more.

rebuild = Create the search index anew
    .text =
        Would you rather not do that yourself? Or do you work on a virtual desktop? Then choose No.

        > Delete only the one file that is named here. { -thunderbird } needs all other files in this folder.

        1. Open ☰ (menu at the top right) › { tb-app-menu-help } › { tb-troubleshooting-info }.
        2. Look there for the line with the profile folder. Open this folder.
        3. Quit { -thunderbird }. Leave the folder open.
        4. Delete the file `global-messages-db.sqlite`. Depending on your settings you may only see `global-messages-db`.
        5. Start { -thunderbird } and leave it open.
        6. Wait until ☰ › { tb-app-menu-tools } › { tb-activity-manager } shows no more work. Then search once more.

        Your messages are kept. Only the search index is created anew. Until then the search finds only a part.

folder-in-ox = Does { -ox-browser } show the folder correctly?
    .hint = Open the same folder there and compare.
    .answer-yes = Yes, everything is right there
    .answer-no = No, it is wrong there too
    .answer-unsure = I don’t know

clear-filter = Switch off the { tb-quick-filter }
    .text =
        A folder often looks empty because a filter is on.

        1. Click the folder.
        2. Is the { tb-quick-filter } on? Delete its search text.
        3. Switch the { tb-quick-filter } off.
        4. Quit { -thunderbird } and start it again.
        5. Look in the folder once more.

others = Do others have trouble right now too?
    .hint = Ask quickly in the office or by phone.
    .answer-several = Yes, several
    .answer-alone = No, only me
    .answer-unsure = I don’t know

repair = Repair the folder
    .text =
        > Do this only with a folder of messages from the server. Is it below { tb-local-folders }? Then choose No.

        Your messages stay on the server. { -thunderbird } only rebuilds its own index.

        1. Right-click the folder.
        2. Choose { tb-properties } › { tb-folder-general }.
        3. Click { tb-repair-folder }.
        4. Wait until the list is complete again. With large folders this takes time.

compact = Let the folders be compacted
    .text =
        This is not a fault. { -thunderbird } clears the space that deleted messages still take up. Visible messages are not lost.

        1. Agree if you have a little time right now. Otherwise decline. { -thunderbird } will usually ask again later.
        2. Wait until it has finished.
        3. Do not quit { -thunderbird } in the meantime. Do not switch the computer off.

        Is everything right afterwards? Then choose Yes.

done = The search in { -thunderbird } finds your message
    .text = Should something be missing again later on, search in { -ox-browser } first.

done-in-ox = For now you search in { -ox-browser }
    .text = Should it work in { -thunderbird } too, later on? Then start this guide again.

done-found = Your message has been found
    .text = Was it in the wrong folder? Then move it to where you look for it.

done-folder = The folder is all right again
    .text = If this happens more often, tell the { -service-desk }.

done-compact = The space has been cleared
    .text = { -thunderbird } may ask again from time to time. You can agree each time.

contact-old = A message from before the move is missing
    .text =
        The { -service-desk } will check whether it was left behind during the move to { -ox }.

        Have ready:

        - sender, subject and approximate date of the message
        - which folder it was in
        - whether more messages are missing

contact-missing = The message cannot be found in { -ox } either
    .text =
        The { -service-desk } will go on searching on the server.

        Have ready:

        - sender, subject and approximate date of the message
        - when and where you last saw the message
        - whether another device or another person uses the { -mailbox } too

contact-search = { -thunderbird } finds nothing, { -ox-browser } does
    .text =
        For now, search in { -ox-browser }. The { -service-desk } will check the search index in { -thunderbird } with you.

        Have ready:

        - an example: sender, subject and folder of a message
        - the word that you searched for
        - whether you work at a computer of your own or on a virtual desktop

contact-folder = A folder in { -thunderbird } is still not right
    .text =
        For now, work in { -ox-browser }. Delete neither the folder nor the account. The { -service-desk } will look at the folder with you.

        Have ready:

        - the name of the folder and where it is in the list
        - what you see and what is missing
        - the exact text of any message

contact-folder-ox = The folder is wrong in { -ox-browser } too
    .text =
        The fault is probably not in { -thunderbird }. Do not delete the folder. The { -service-desk } will look on the server.

        Have ready:

        - the name of the folder and whose it is
        - what you see and what is missing
        - since when it has been like this
