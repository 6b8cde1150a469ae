# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = A shared calendar or folder does not work
    .summary = You do not see it, may not change anything, or want to share something yourself.
    .keywords = share, sharing, rights, permission, access, shared folder, shared calendar, deputy, subfolder, subscribe, read only, lock, write-protected, private, secret, role, no access

in-ox = Can you use the shared calendar or folder in { -ox-browser }?
    .hint = You can carry on there at once, even if { -thunderbird } shows nothing.
    .answer-works = Yes, it works there
    .answer-fails = No, it does not work there either
    .answer-give = I want to share something myself
    .answer-untried = I don’t know, I have not tried yet

try-ox = Have a look in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Look for a folder in the list of folders under { ox-shared-folders }.
        3. Look for a calendar in the list of calendars under { ox-shared-calendars }.
        4. Try there what you wanted to do.

        If it works there, choose Yes.

enough = Is that enough for now?
    .hint = You can carry on in { -ox } at once.
    .answer-enough = Yes, I will carry on in { -ox }
    .answer-thunderbird = No, it should work in { -thunderbird } too
    .answer-unsure = I don’t know

ox-what = What does not work in { -ox-browser }?
    .answer-missing = I do not see the calendar or folder
    .answer-read-only = I see it, but may not change anything
    .answer-hidden = Some appointments are hidden
    .answer-ox-down = { -ox } does not open
    .answer-unsure = I don’t know

owner = Whose calendar or folder is it?
    .answer-other = Another person’s
    .answer-me = Mine, but others do not see it
    .answer-shared-mailbox = A { -shared-mailbox }’s
    .answer-unsure = I don’t know

granted = Has the person already shared it with you?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

subscribe-in-ox = Subscribe in { -ox-browser }
    .text =
        Something newly shared often appears only once you subscribe to it.

        For a **calendar**:

        1. Open the settings in { -ox-browser }.
        2. Search for { ox-subscribe-shared-calendars }.
        3. Tick the calendar.

        For a **folder**:

        1. In the list of folders choose { ox-subscribe-shared-folder }. Or search the settings for { ox-imap-subscriptions }.
        2. Tick the folder.

sign-in-again = Sign in to { -ox-browser } again
    .text =
        1. In { -ox-browser } choose { ox-sign-out }.
        2. Sign in again.
        3. Have another look.

give-access = Share a calendar or folder
    .text =
        1. In { -ox-browser } open the menu of the calendar or folder.
        2. Choose { ox-share-permissions }.
        3. Choose { ox-add-user-group } and enter the person.
        4. Choose the role: { ox-viewer } for reading, { ox-author } also for creating, changing and deleting.
        5. Should subfolders be included? Then tick { ox-apply-to-subfolders }.
        6. Save.

check-deputies = Check whether the person is your deputy
    .text =
        If somebody is your deputy, you change their rights in one place only. This applies to your inbox and your default calendar.

        1. Search the settings in { -ox-browser } for { ox-manage-deputies }. If there is no such entry, choose No.
        2. If the person is listed there, change the rights in that place.

tb-what = What does not work in { -thunderbird }?
    .answer-folder = A folder with messages is missing
    .answer-calendar = A calendar is missing
    .answer-change = I see it, but cannot change anything
    .answer-unsure = I don’t know

subscribe-folder = Subscribe to the folder in { -thunderbird }
    .text =
        1. Right-click your account in the list of folders.
        2. Choose { tb-subscribe }
        3. Click { tb-refresh }.
        4. Tick the shared folder and confirm.

sync-via-dav = Make the calendar available to { -thunderbird } in { -ox }
    .text =
        1. Open the settings in { -ox-browser }.
        2. Search for { ox-subscribe-shared-calendars }.
        3. Switch on { ox-sync-via-dav } for the calendar.
        4. Quit { -thunderbird } and start it again. Look in the calendar there.

add-calendar = Add the calendar in { -thunderbird }
    .text =
        1. Open the calendar in { -thunderbird }.
        2. Right-click in the list of calendars.
        3. Choose { tb-calendar-new } › { tb-calendar-network }.
        4. For { tb-calendar-user-name } enter your own user name, for { tb-calendar-address } enter `{ op-dav-server }`.
        5. Choose { tb-calendar-find }.
        6. Select the shared calendar, then choose { tb-calendar-subscribe }.

restart = Restart { -thunderbird }
    .text =
        1. Quit { -thunderbird } and start it again.
        2. Have another look.

tb-change = Where can you not change anything?
    .answer-folder = In a folder with messages
    .answer-calendar = In a calendar
    .answer-unsure = I don’t know

folder-rights = Which rights does { -thunderbird } show for the folder?
    .text =
        1. Right-click the folder and choose { tb-properties }.
        2. Open { tb-folder-sharing }.
        3. Below { tb-your-permissions } it says what you may do. You cannot change it there.
    .answer-missing = The right that I need is missing
    .answer-complete = The right is there, but it does not work
    .answer-unsure = I don’t know

calendar-writable = Check whether the calendar is read-only
    .text =
        1. Right-click the calendar in { -thunderbird }.
        2. Choose { tb-calendar-properties }.
        3. Untick { tb-calendar-read-only }.
        4. Change an appointment and check whether the change arrives in { -ox-browser }.

        > If you may only read the calendar, your change can disappear at the next synchronisation.

change-in-ox = Can you change something in it in { -ox-browser }?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

done = Sharing works
    .text = If the calendar or folder disappears again later, ask the person it belongs to first.

done-in-ox = For now you work in { -ox-browser }
    .text = Should it work in { -thunderbird } too, later on? Then start this guide again.

shared = The calendar or folder is shared
    .text =
        Tell the other person. This is what they still have to do:

        - subscribe to the calendar or folder in { -ox-browser }
        - sign out of { -ox-browser } and in again, if it is still missing
        - for a calendar in { -thunderbird }, switch on { ox-sync-via-dav }

ask-owner = You do not have the right for this yet
    .text =
        Only the person it belongs to can give rights to others. Ask that person. For a { -shared-mailbox }, the { -service-desk } will help. You can write:

        > Please give me rights to your calendar or folder. This is how: In { -ox-browser } open the menu of the calendar or folder. Choose { ox-share-permissions } and then { ox-add-user-group }. I need the role { ox-viewer } (only reading) or { ox-author } (also changing and deleting).

        State the name of the calendar or folder. Delete the role that you do not need.

private = Some appointments stay hidden from others
    .text =
        This is intended. If { ox-visibility } is set to { ox-secret }, others never see the appointment. Private appointments may stay hidden too.

        Do you need such an appointment? Then ask the person to set { ox-visibility } to something else.

contact-rights = It has been shared, but you do not see it
    .text =
        A right to the parent folder may be missing. The { -service-desk } will check that.

        Have ready:

        - the exact name of the calendar or folder
        - whose it is
        - which role you were given, and when

contact-share = It cannot be shared
    .text =
        The { -service-desk } will check why.

        Have ready:

        - the exact name of your calendar or folder
        - who should have rights, and which
        - at which point you cannot go on

contact-thunderbird = It works in { -ox }, but not in { -thunderbird }
    .text =
        For now, work in { -ox-browser }. The { -service-desk } will look for the fault in { -thunderbird } with you.

        Have ready:

        - the exact name of the calendar or folder
        - whose it is
        - what you see in { -thunderbird } and what is missing
