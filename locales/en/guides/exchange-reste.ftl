# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Leftovers from the time with Outlook
    .summary = Outlook still opens, the smartphone shows old data, or something is missing since the move.
    .keywords = Outlook, Exchange, old system, move, moved, migration, migrated, after the move, since the move, Outlook still opens, Outlook starts, Outlook shows old messages, old state, old mail, offline file, ost, pst, archive file, data file, AutoArchive, phone, smartphone, ActiveSync, Exchange account, Exchange profile, old server, server type, Microsoft Exchange Mail Server, IMCEAEX, IMCEAEX-, /o=, cn=recipients, X.500, X500, 5.1.1, 550 5.1.1, old suggestion, old series, change a recurring appointment, cannot change appointment, organiser, organizer, forwarding, auto forward, redirect, messages missing since the move, folder missing, contacts missing, rules missing, tasks missing, book a room, meeting room, room mailbox, resource, mailto

ox-login = Can you sign in to { -ox-browser }?
    .hint = That shows you whether your { -mailbox } is there already.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

try-login = Sign in to { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser.
        2. Sign in.

        Do you see your messages? Then choose Yes.

moved = Has your { -mailbox } been moved to { -ox } already?
    .hint = You usually got a message about it. Or ask your team quickly.
    .answer-yes = Yes
    .answer-no = No, I still work with Outlook
    .answer-unsure = I don’t know

what = What is left over from the old days?
    .answer-outlook = Outlook still opens or shows old messages
    .answer-phone = My smartphone or tablet shows old data
    .answer-account = { -thunderbird } shows an old state or mentions Exchange
    .answer-bounce = Replies to old messages come back
    .answer-meeting = An old appointment cannot be changed
    .answer-forward = Messages are still being forwarded
    .answer-missing = Something from before is missing
    .answer-shared = A { -shared-mailbox } is missing or does not work
    .answer-room = A meeting room cannot be invited
    .answer-unsure = I don’t know, or something else

stop-outlook = Close Outlook and carry on in { -ox }
    .text =
        After the move, Outlook often shows just an old copy. What you write there may not be sent.

        1. In Outlook, look into the outbox and the drafts.
        2. Is there still a message? Copy the text and save the attachments. Send both in { -ox-browser }: { op-ox-address }
        3. Quit Outlook.
        4. Remove the Outlook icon from the bar at the bottom of the screen. Then you do not open it out of habit.

        > Do not delete an account in Outlook, nor files of Outlook on the computer. Something may be there that is nowhere else.

outlook-why = Why do you still need or see Outlook?
    .answer-link = It opens when I click an e-mail address
    .answer-content = Something is there that is missing in { -ox }
    .answer-unsure = I don’t know, or something else

default-program = Make { -thunderbird } the program for e-mail
    .text =
        1. Open the settings of { PLATFORM() ->
            [linux] your computer
           *[windows] Windows
        }.
        2. There, look for the programs that your computer uses by default.
        3. For e-mail choose { -thunderbird }.
        4. Click the e-mail address once more.

        Can it not be changed? Then choose No.

server-type = What is the server type of your account?
    .text =
        1. In { -thunderbird }, open ☰ (menu at the top right) › { tb-account-settings }.
        2. Under your account, click { tb-server-settings }.
        3. Read what it says for { tb-server-type }

        Do not change or delete anything here.
    .answer-imap = IMAP
    .answer-exchange = Something with Exchange
    .answer-unsure = I don’t know, or something else

server-name = Is the right server there too?
    .text =
        Compare on the same page:

        - { tb-server-name } { op-imap-server }
    .answer-same = Yes, exactly
    .answer-different = No, another name
    .answer-unsure = I don’t know

old-address = Choose the address afresh and send again
    .text =
        Old messages sometimes hold an address that only the former system understood. The failure notice then usually contains `IMCEAEX` or `/o=`.

        1. Write a **new** message. Do not reply to the old one.
        2. Do not accept a suggestion. Choose the person in { -ox-browser } in the list { ox-global-address-list }.
        3. If the person is not there, type the address anew.
        4. Copy the old text into it and send.

        Is none of this in the failure notice? Then choose No.

who-invited = Who sent the invitation to the appointment?
    .answer-me = I did
    .answer-other = Another person
    .answer-gone = A person who no longer works here
    .answer-unsure = I don’t know

change-in-ox = Change the appointment in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open the appointment in the calendar and change it.
        3. Save.

        Can it not be changed? Then choose No.

new-meeting = Create the appointment anew
    .text =
        1. In { -ox-browser }, create the appointment anew and invite everybody. For a series, start with the next appointment.
        2. Write in the description that it replaces the old appointment.
        3. Ask everybody to delete the old appointment on their side.
        4. Delete it on your side too, if you can.

        > Delete the old appointment only when the new one is there. Copy what matters from the description first. If you delete a whole series, its past appointments disappear too.

forwarding = Look for forwarding in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Search the settings for { ox-auto-forward }. Switch forwarding off if it is on.
        3. Then search for { ox-filter-rules }. Does a rule there forward messages? Switch this rule off.
        4. Ask somebody for a short message. Check where it arrives.

        Do you find no forwarding? Then choose No.

missing = What is missing from before?
    .answer-messages = Messages or folders
    .answer-calendar = Appointments, tasks or a calendar
    .answer-contacts = Contacts or distribution lists
    .answer-settings = Rules, signature or absence
    .answer-file = An archive on my computer or a drive
    .answer-unsure = I don’t know

look-messages = Look for old messages in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Search for the sender or a word from the subject.
        3. Choose { ox-search-all-folders } if it is offered.
        4. Is a whole folder missing? Open the folders in the list. It may be inside another one.
        5. Look in the archive and the trash too.

        Is everything in { -ox }, but not in { -thunderbird }? The guide [New messages do not appear](#lotse=guide/mail-empfangen) helps.

look-calendar = Look for old appointments and tasks in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open the calendar.
        3. In the list, tick each calendar that may hold the appointments.
        4. Search the settings for { ox-show-declined } and tick it.
        5. Is the calendar of another person missing? Search the settings for { ox-subscribe-shared-calendars }.
        6. Are tasks missing? In { -ox-browser }, open the { ox-tasks } and look in each list.

look-contacts = Look for old contacts in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open the { ox-address-book }.
        3. Look in each address book in the list.
        4. Search for a name that you know for certain.

        { -thunderbird } does not show distribution lists from { -ox }. So look for them in { -ox } only.

look-settings = Check your own settings in { -ox-browser }
    .text =
        1. In { -ox-browser }, open the settings.
        2. Search for what is missing: { ox-filter-rules }, { ox-signatures } or { ox-vacation-notice }.
        3. If it is there, check whether it is still right.
        4. If it is missing, create it anew.

        These guides help:

        - [Create a rule](#lotse=guide/outlook-gewohnheiten/rules)
        - [Set up a signature](#lotse=guide/signatur)
        - [Report an absence](#lotse=guide/abwesenheit)

done-outlook = You now work in { -ox } or { -thunderbird }
    .text = Are you looking for something that had another name in Outlook? See the page [Where is it now?](#lotse=where).

done-address = Your message is sent with the right address
    .text = Does the old suggestion appear again? The guide [An address is missing or wrong](#lotse=guide/adressbuch) helps.

done-meeting = Your appointment is right now
    .text = From now on, change it in { -ox-browser }. What is there counts.

done-forwarding = Your messages stay in your { -mailbox }
    .text = Do you need a deputy? The guide [Report an absence and arrange a deputy](#lotse=guide/abwesenheit) helps.

done-found = You have found what was missing
    .text = Move it to where you look for it. Then you find it at once next time.

done-settings = Your settings are back
    .text = They hold for { -ox }. In { -thunderbird } you set up signatures once more.

not-moved = Your { -mailbox } has probably not been moved yet
    .text =
        Carry on as before. { -ox } works for you only after the move.

        Your organisation can tell you when that will be. Does nothing work in Outlook either? Then phone the { -service-desk }.

ask-organiser = The person who sent the invitation changes this
    .text =
        As a rule, only the person who sent the invitation can change old appointments. If that no longer works there, this person creates the appointment anew. You can write:

        > Our appointment dates from before the move. Please change it. If you cannot, please create it anew and invite everybody again.

contact-moved = Your { -mailbox } may not have been moved yet
    .text =
        The { -service-desk } will check that.

        Have ready:

        - your e-mail address and your organisation
        - which program you last worked with
        - what { -ox } shows when you sign in

contact-outlook = Outlook still opens
    .text =
        The { -service-desk } will help you to change the setting. Until then, work in { -ox-browser }.

        Have ready:

        - what you do when Outlook opens
        - whether new messages still arrive there

contact-account = The account in { -thunderbird } may lead to the old server
    .text =
        For now, work in { -ox-browser }. The { -service-desk } will set up the account anew with you.

        > Do not delete the account yourself. Do not enter a password there any more.

        Have ready:

        - what it says for { tb-server-type }
        - what it says for { tb-server-name }
        - since when you have seen the old state

contact-meeting = The old appointment needs help
    .text =
        The { -service-desk } will check whether another person can take over the appointment.

        Have ready:

        - subject, date and time of the appointment
        - who sent the invitation
        - whether it is a series

        Is it urgent? Then create the appointment anew and invite everybody again.

contact-forwarding = Messages still go to another address
    .text =
        The forwarding may still be set up in the old system. The { -service-desk } will check that.

        Have ready:

        - your address and the address that messages go on to
        - date and time of such a message
        - when you set up the forwarding, if you know

contact-missing = Something is missing since the move
    .text =
        The { -service-desk } will check whether it was left behind in the move.

        > Do not delete Outlook or its files. Both may still be needed.

        Have ready:

        - what is missing: messages, appointments, tasks or contacts
        - from which folder or calendar, and from which period
        - two or three examples with name and date

contact-settings = A setting cannot be created anew
    .text =
        The { -service-desk } will set it up with you.

        Have ready:

        - which setting is missing
        - what it looked like in Outlook, if you still know
        - the exact text of the error message

contact-pst = { -ox } and { -thunderbird } do not open old archive files
    .text =
        This goes for .pst and .ost files. The { -service-desk } will tell you whether and how you can get at the content.

        > Do not delete the file. Its content may be nowhere else.

        Have ready:

        - name and place of the file, for example the drive
        - what is in it and from which period
        - what of it you really need

contact-room = The room may not have been moved yet
    .text =
        The { -service-desk } will tell you how to book the room now. Until then, enter the room in the line { ox-location }. Ask on site whether it is free.

        Have ready:

        - the name of the room and the building
        - date and time of the appointment
        - what { -ox } shows when you invite the room

contact-other = The { -service-desk } will look at the rest with you
    .text =
        Until then, work in { -ox-browser }.

        Have ready:

        - what you see and what you expected
        - in which program or on which device
        - the exact text of any message
