# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = What you know from Outlook and miss
    .summary = Rules, categories, recall, templates, favourites: where to find them now, and what no longer exists.
    .keywords = Outlook, miss Outlook, as in Outlook, where is, where do I find, no longer there, habit, rules, inbox rules, rules wizard, rules and alerts, filters, move automatically, categories, category, colour categories, color categories, tags, recall, recall this message, take back, unsend, voting, voting buttons, poll, survey, read receipt, delivery receipt, return receipt, follow up, follow-up, flag, flag for follow up, reminder, quick parts, text blocks, quick steps, templates, oft file, forward as attachment, favourites, favorites, public folders, overlay calendars, calendars side by side, scheduling assistant, free/busy, tasks, to-do, reading pane, preview, view, keyboard shortcuts, pst, msg, eml, archive file, data file

topic = What are you looking for from Outlook?
    .hint = You also find single words on the page “Where is it now?”.
    .answer-writing = Something for writing and sending
    .answer-sorting = Something for reading, sorting and searching
    .answer-shared = Public folders or a { -mailbox } that several people use
    .answer-calendar = Something in the calendar or the tasks
    .answer-file = I have an old file from Outlook
    .answer-keyboard = Keyboard shortcuts
    .answer-unsure = I don’t know, or none of these

writing = What would you like to do when writing?
    .answer-recall = Recall a message that I have sent
    .answer-receipt = Ask for a read receipt
    .answer-voting = Have people vote on something
    .answer-text-blocks = Insert ready-made texts (quick parts, templates)
    .answer-forward = Forward a message as an attachment
    .answer-signature = Set up a signature
    .answer-absence = Report an absence
    .answer-recipients = Find addresses or distribution lists
    .answer-unsure = I don’t know, or something else

receipt = Ask for a read receipt
    .text =
        In **{ -thunderbird }**:

        1. Open a new message.
        2. In the menu bar of this window choose { tb-compose-options } › { tb-return-receipt }. If the menu bar is missing, the Alt or F10 key usually helps.

        In **{ -ox-browser }**:

        1. Open a new message.
        2. Look at the options of the message. You can usually ask for a read receipt there.

        > Whoever gets the message can refuse the receipt. So no receipt does not mean that nobody has read it.

text-blocks = Save ready-made texts as a template
    .text =
        In **{ -thunderbird }**:

        1. Write a new message with your text. You do not need an address yet.
        2. In the menu bar of this window choose { tb-menu-file } › { tb-save-as } › { tb-save-template }. If the menu bar is missing, the Alt or F10 key usually helps.
        3. Close the window.
        4. Open the folder { tb-templates } and select the template there.
        5. In the menu bar choose { tb-menu-message } › { tb-new-from-template }.

        In **{ -ox-browser }** you can create a short text as one more signature:

        1. Search the settings for { ox-signatures }.
        2. Choose { ox-signature-add } and enter your text.
        3. Choose this signature when you write.

forward = Forward a message as an attachment
    .text =
        In **{ -thunderbird }**:

        1. Select the message.
        2. In the menu bar choose { tb-menu-message } › { tb-forward-as } › { tb-forward-as-attachment }. If the menu bar is missing, the Alt or F10 key usually helps.

        In **{ -ox-browser }**:

        1. Search the settings for { ox-forward-as }.
        2. Choose that { -ox } forwards messages as attachments.
        3. Forward the message.

        The setting in { -ox } then holds for all messages that you forward.

sorting = How would you like to read or sort messages?
    .answer-rules = Sort automatically (rules)
    .answer-categories = With categories and colours
    .answer-follow-up = Flag them so that I remember (follow-up)
    .answer-favourites = With folders in the favourites
    .answer-layout = With a different look, such as the reading pane
    .answer-search = I would like to search for something
    .answer-unsure = I don’t know, or something else

rules = Create a rule in { -ox-browser }
    .text =
        Create rules in { -ox }. The server runs them, even when your computer is off.

        1. Open { op-ox-address } in your browser and sign in.
        2. Search the settings for { ox-filter-rules }.
        3. Is your old rule there already? Then just check whether it is right.
        4. Otherwise choose { ox-add-rule }.
        5. With { ox-add-condition } you say which messages the rule is for.
        6. With { ox-add-action } you say what is to happen, for example { ox-file-into }.
        7. Save.

        > Filters in { -thunderbird } work only while { -thunderbird } is open. You find them under ☰ (menu at the top right) › { tb-app-menu-tools } › { tb-message-filters }.

        Does { -thunderbird } show nothing new in that folder afterwards? The guide [New messages do not appear](#lotse=guide/mail-empfangen) helps.

categories = Give a message a colour or a tag
    .text =
        In **{ -thunderbird }** the menu for categories is called { tb-tag }:

        1. Select the message.
        2. In the menu bar choose { tb-menu-message } › { tb-tag }. If the menu bar is missing, the Alt or F10 key usually helps.
        3. Choose a tag. You can also create your own there.

        In **{ -ox-browser }**:

        1. Open the menu of the message.
        2. Choose { ox-set-category } or { ox-set-color }, whichever is offered.

        > Each program keeps its own list. You may not see a tag from { -thunderbird } in { -ox }.

        It is best always to use the same program for this.

follow-up = Flag a message and be reminded
    .text =
        In **{ -thunderbird }**:

        1. In the list, click the star of the message. In the menu bar you can also use { tb-menu-message } › { tb-mark } › { tb-mark-starred }.

        In **{ -ox-browser }**:

        1. Open the menu of the message.
        2. Choose { ox-flag } or { ox-set-color }, whichever is offered.

        The flag alone does not remind you. Create a task for that:

        1. In { -ox-browser } open { ox-tasks }.
        2. Choose { ox-new-task }.
        3. Enter when you would like to be reminded, and save.

favourites = Add a folder to the favourites
    .text =
        In **{ -thunderbird }**:

        1. Right-click the folder.
        2. Choose { tb-favorite-folder }.
        3. In the menu bar choose { tb-menu-view } › { tb-menu-folders } › { tb-favorite-folder }. If the menu bar is missing, the Alt or F10 key usually helps.

        In **{ -ox-browser }**:

        1. Open the menu of the folder.
        2. Does it offer favourites? Then add the folder.

layout = Change the look
    .text =
        In **{ -thunderbird }** use the menu bar. If it is missing, the Alt or F10 key usually helps.

        1. Choose { tb-menu-view } › { tb-layout }. There you say where the reading pane is.
        2. Is the reading pane missing altogether? Then choose { tb-message-pane } there.
        3. Choose { tb-menu-view } › { tb-density } for more or less space.
        4. Do several messages belong together? You switch on groups under { tb-menu-view } › { tb-sort-by } › { tb-threaded }.

        In **{ -ox-browser }**:

        1. Look for { ox-view } near your messages. If you do not find it, search the settings for it.
        2. There you choose how list and message are arranged.

shared = What did you use in Outlook?
    .answer-public = Public folders
    .answer-mailbox = A { -mailbox } of several people with its own address
    .answer-person = Folders or calendars of another person
    .answer-unsure = I don’t know

public-folders = Look for public folders in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Look for the name in the list of folders. Look under { ox-shared-folders } too.
        3. Was it a calendar or an address book? Then look there.
        4. Check too whether the folder is now a { -shared-mailbox }. Ask your team quickly.

        Have you found it? Then choose Yes.

calendar = What are you looking for in the calendar?
    .answer-overlay = See several calendars on top of each other
    .answer-planning = See when others are free (scheduling assistant)
    .answer-tasks = Tasks
    .answer-invitation = An invitation or an appointment
    .answer-other = The calendar of another person
    .answer-unsure = I don’t know

overlay = Show several calendars at once
    .text =
        1. Open the calendar, in { -ox-browser } or in { -thunderbird }.
        2. In the list of calendars, tick each one that you would like to see.
        3. Untick the others.

        The appointments are then in one view, each calendar in its own colour.

        Is a calendar missing from the list in { -thunderbird }? Then choose No.

planning = Find a free time in { -ox-browser }
    .text =
        1. In { -ox-browser }, open a new appointment.
        2. Enter everybody with { ox-add-participant }.
        3. Choose { ox-find-free-time }.
        4. Choose a time when everybody is free, and save.

        You only see times of people whose calendar { -ox } knows. Ask all others yourself.

tasks = Open the tasks in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open { ox-tasks }.
        3. Choose { ox-new-task } if you need a new task.

        { -thunderbird } has tasks too: in the menu bar under { tb-events-tasks }. Which tasks you see there depends on the calendar. If in doubt, use { -ox }.

        > { -ox } does not handle invitations to tasks. Agree on tasks with others in a message.

file = How does the name of the file end?
    .hint = If your computer shows no ending, choose “I don’t know”.
    .answer-pst = .pst or .ost
    .answer-msg = .msg
    .answer-eml = .eml
    .answer-winmail = winmail.dat
    .answer-unsure = I don’t know

whose-msg = Where is the .msg file from?
    .answer-received = Somebody sent it to me
    .answer-mine = I saved it myself in the past
    .answer-unsure = I don’t know

open-eml = Open an .eml file
    .text =
        1. Save the file on your computer.
        2. Right-click it and open it with { -thunderbird }.

        > Only open files that you expect.

recall = You cannot recall a message that you have sent
    .text =
        This is not your doing. After sending, an e-mail belongs to the { -mailbox } of the other person.

        What to do:

        1. Send a second message with the correction at once.
        2. Write “Correction” in the subject and name the first message.
        3. Is it urgent? Then phone.

        > Did something confidential go to the wrong address? Tell your manager and your data protection officer at once.

voting = There are no voting buttons any more
    .text =
        { -ox } and { -thunderbird } do not have them. These ways usually help:

        - In the message, ask for a short answer, such as Yes or No in the subject.
        - Are you looking for a date together? In { -ox-browser }, open a new appointment and choose { ox-find-free-time }.
        - Does your organisation have a tool for polls? Then send the link to it.

ask-sender = { -thunderbird } and { -ox } do not open .msg files
    .text =
        Ask for another format. You can write:

        > Unfortunately I cannot open the attached message. Please send it to me as a PDF, as an .eml file, or forward it directly.

        > Do not upload the file to a website that converts files.

keyboard = These keys work now
    .text =
        In **{ -thunderbird }**:

        - **Ctrl+N:** new message
        - **Ctrl+R:** reply
        - **Ctrl+Shift+R:** reply to all
        - **Ctrl+L:** forward
        - **Ctrl+Shift+F:** search messages
        - **Ctrl+P:** print

        You find more in the menu bar under { tb-app-menu-help } › { tb-keyboard-shortcuts }.

        > In { -ox-browser } the keys of the browser apply. There, Ctrl+R usually reloads the page, and Ctrl+N opens a new window.

done-receipt = You can ask for read receipts
    .text = Do you need reliable proof? Then ask the person for a short answer.

done-text-blocks = Your text is saved
    .text = To change a template, save it anew and delete the old one.

done-forward = You forward messages as attachments
    .text = The other person gets the message unchanged, as a file.

done-rules = Your rule is in place
    .text = In the next few days, check whether it catches the right messages. When you look for a message, think of this folder too.

done-categories = Your messages have colours or tags
    .text = In { -thunderbird }, the { tb-quick-filter } above the list also finds messages with a tag.

done-follow-up = Your message is flagged
    .text = Only a task or an appointment reminds you of a day or a time.

done-favourites = Your folder is among the favourites
    .text = In { -thunderbird } you take it out again in the same way.

done-layout = The view is as you like it
    .text = If you no longer like it, change it in the same way.

done-public = You have found the folder
    .text = Is it still missing in { -thunderbird }? The guide [A shared calendar or folder does not work](#lotse=guide/freigaben) helps.

done-overlay = You see your calendars together
    .text = Untick one if it gets too full. That deletes nothing.

done-planning = Your appointment is at a free time
    .text = It is best always to invite from { -ox-browser }. There you also see who accepts.

done-tasks = You have found your tasks
    .text = Are old tasks from Outlook missing? The guide [Leftovers from the time with Outlook](#lotse=guide/exchange-reste) helps.

done-eml = You can read the message
    .text = It is still a file on your computer. That does not put it in your { -mailbox }.

contact-rules = The rule cannot be created
    .text =
        The { -service-desk } will create the rule with you.

        Have ready:

        - which messages the rule is for
        - what is to happen to them
        - the exact text of the error message

contact-public = A public folder is missing
    .text =
        The { -service-desk } will find out where its content went.

        Have ready:

        - the name of the folder and where it was in Outlook
        - who looked after it
        - whether it held messages, appointments or contacts

contact-pst = Old files from Outlook need help
    .text =
        { -thunderbird } and { -ox } do not open files that end in .pst or .ost. The { -service-desk } will tell you whether and how you can get at the content.

        > Do not delete the file. Its content may be nowhere else.

        Have ready:

        - name and place of the file, for example the drive
        - what is in it and from which period
        - what of it you really need

contact-msg = Your saved message cannot be opened
    .text =
        The { -service-desk } will help you to get at the content. Do not upload the file to a website that converts files.

        Have ready:

        - name and place of the file, for example the drive
        - how many such files you have
        - what of it you really need

contact-other = This guide has no answer to that
    .text =
        First look for the Outlook word on the page [Where is it now?](#lotse=where). If it is not there, the { -service-desk } helps.

        Have ready:

        - what the function was called in Outlook
        - what you need it for
        - whether you work with { -ox } or { -thunderbird }
