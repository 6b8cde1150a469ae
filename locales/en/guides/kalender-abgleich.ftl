# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = The calendar does not synchronise or shows wrong times
    .summary = { -thunderbird } is out of date, your entries do not arrive, or times are shifted.
    .keywords = calendar, synchronise calendar, synchronize calendar, calendar does not sync, sync, syncing, CalDAV, refresh, update, out of date, not up to date, appointments missing in Thunderbird, events missing, appointments do not arrive, calendar empty, calendar missing, add calendar, connect calendar, yellow triangle, warning triangle, calendar disabled, calendar not available, time shift, wrong time, one hour early, one hour late, an hour off, two hours, summer time, winter time, daylight saving, clock change, time zone, timezone, UTC, all-day, all day event, wrong day, calendar as in Outlook, The credentials you have entered were not accepted, Could not find calendars at this location, There has been an error reading data for calendar, There are no writable calendars available

in-ox = Is your calendar right in { -ox-browser }?
    .hint = What you see there is what counts. You can carry on there at once.
    .answer-works = Yes, everything is right there
    .answer-fails = No, it is not right there either
    .answer-phone = It is about my smartphone or tablet
    .answer-untried = I don’t know, I have not looked yet

try-ox = Have a look in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open the calendar there.
        3. See whether appointments, days and times are right.

        If everything is right there, choose Yes.

enough = Is that enough for now?
    .hint = What you see in { -ox } is what counts.
    .answer-enough = Yes, I will carry on in { -ox }
    .answer-thunderbird = No, it should be right in { -thunderbird } too
    .answer-unsure = I don’t know

ox-what = What is wrong in { -ox-browser }?
    .answer-time = Times or days are wrong
    .answer-entry = What I enter in { -thunderbird } is missing there
    .answer-missing = Other appointments are missing
    .answer-login = I cannot sign in there
    .answer-ox-down = { -ox } does not open
    .answer-unsure = I don’t know

ox-time-zone = Check the time zone in { -ox-browser }
    .text =
        1. Open the settings in { -ox-browser }.
        2. Search for { ox-time-zone }.
        3. Choose the time zone of your place of work, which in Germany is Berlin.
        4. Reload the page and have another look.

        If all appointments are right now, choose Yes.

tb-what = What is wrong in { -thunderbird }?
    .answer-missing = The whole calendar is missing
    .answer-old = Changes from { -ox } do not appear
    .answer-error = It shows a yellow triangle or an error
    .answer-entry = What I enter there is missing in { -ox }
    .answer-time = Times or days are wrong
    .answer-unsure = I don’t know

whose = Which calendar is missing?
    .answer-mine = My own
    .answer-other = Another person’s, or a shared one
    .answer-unsure = I don’t know

add-calendar = Add the calendar in { -thunderbird }
    .text =
        1. Open the calendar in { -thunderbird }.
        2. Is your calendar in the list, only without a tick? Then tick it and you are done.
        3. Otherwise right-click in the list. Choose { tb-calendar-new } › { tb-calendar-network }.
        4. For { tb-calendar-user-name } enter your own user name, for { tb-calendar-address } enter `{ op-dav-server }`.
        5. Choose { tb-calendar-find }.
        6. Select your calendar, then choose { tb-calendar-subscribe }.

add-result = Which message does { -thunderbird } show when adding it?
    .text =
        - **Credentials:** { tb-calendar-rejected }
        - **No calendar:** { tb-calendar-not-found }
    .answer-rejected = The credentials were not accepted
    .answer-not-found = No calendars were found
    .answer-other = Another message or none
    .answer-unsure = I don’t know

message = What exactly does { -thunderbird } show?
    .answer-password = It asks for the password or rejects it
    .answer-other = Another message, or just a yellow triangle
    .answer-unsure = I don’t know

network = Check the connection to the intranet
    .text = This help asks its own server. If the server answers, your computer can reach the intranet right now. That says nothing about { -ox } yet.

check-network = Reconnect your computer to the network
    .text =
        1. Check whether the cable or the Wi-Fi is connected.
        2. Are you working away from the office? Then reconnect the VPN, your access from outside.
        3. Open another page on the intranet.
        4. If it opens, quit { -thunderbird } and start it again.
        5. Have a look in the calendar.

synchronise = Enable and synchronise the calendar
    .text =
        After an error { -thunderbird } may switch a calendar off.

        1. Open the calendar in { -thunderbird }.
        2. Right-click your calendar and choose { tb-calendar-properties }.
        3. Tick { tb-calendar-enable }.
        4. For { tb-calendar-refresh } choose an interval of a few minutes and confirm.
        5. Tick your calendar in the list.
        6. Right-click it again and choose { tb-calendar-sync }.
        7. If nothing changes, quit { -thunderbird } and start it again.

sync-result = What does { -thunderbird } show after synchronising?
    .answer-password = It asks for the password or rejects it
    .answer-error = A yellow triangle or an error
    .answer-nothing = No error, but it is still wrong
    .answer-unsure = I don’t know

set-up-again = Set up the calendar in { -thunderbird } again
    .text =
        This makes { -thunderbird } load all appointments from { -ox } again.

        > Never choose an entry for deleting. That deletes the calendar on the server too.

        1. Check in { -ox-browser } that even your newest appointments are there. If something is missing there, stop and choose No.
        2. Right-click the calendar in { -thunderbird }.
        3. Choose { tb-calendar-unsubscribe }. If this entry is missing, stop here and choose No.
        4. Right-click in the list of calendars. Choose { tb-calendar-new } › { tb-calendar-network }.
        5. For { tb-calendar-user-name } enter your own user name, for { tb-calendar-address } enter `{ op-dav-server }`.
        6. Choose { tb-calendar-find }, then your calendar, then { tb-calendar-subscribe }.

which-calendar = Which calendar is your entry in, in { -thunderbird }?
    .hint = Open the entry. It shows the name of the calendar.
    .answer-mine = In my calendar from { -ox }
    .answer-local = In a calendar that does not exist in { -ox }
    .answer-other = In another person’s calendar
    .answer-unsure = I don’t know

writable = Allow changes and synchronise
    .text =
        > Copy your entry down first. If { -ox } does not accept it, it may disappear when the calendar synchronises.

        1. Right-click the calendar in { -thunderbird } and choose { tb-calendar-properties }.
        2. Tick { tb-calendar-enable }.
        3. Untick { tb-calendar-read-only } and confirm.
        4. Right-click it again and choose { tb-calendar-sync }.
        5. See in { -ox-browser } whether your entry is there now.

move = Put the entry into the right calendar
    .text =
        Some calendars exist only on your computer. { -thunderbird } does not synchronise them with { -ox }.

        1. Open the entry in { -thunderbird } for editing.
        2. In the line for the calendar, choose your calendar from { -ox }.
        3. Save the entry.
        4. See in { -ox-browser } whether it is there now.

        Did you invite others to the appointment? Then they may get a new message. If your calendar is not offered, choose No.

which-time = What is shifted in { -thunderbird }?
    .answer-all = Several or all appointments, for example by one hour
    .answer-all-day = Only all-day appointments, by one day
    .answer-one = Only a single appointment
    .answer-unsure = I don’t know

time-zone = Check the time zone in { -thunderbird }
    .text =
        1. In { -thunderbird }, open ☰ (menu at the top right) › { tb-settings } › { tb-settings-calendar }.
        2. Choose the time zone Berlin there. A fixed offset such as UTC+1 is one hour wrong in summer.
        3. Check the time and the time zone of your computer too.
        4. In the settings of { -ox-browser }, search for { ox-time-zone }. It should be Berlin there too.
        5. Quit { -thunderbird } and start it again.

        Do you work in another time zone? Then that one should be set everywhere. If you cannot change the time zone of the computer, the { -service-desk } can help.

set-up-again-time = Set up the calendar in { -thunderbird } again
    .text =
        This makes { -thunderbird } load all appointments from { -ox } again.

        > Never choose an entry for deleting. That deletes the calendar on the server too.

        1. Check in { -ox-browser } that even your newest appointments are there. If something is missing there, stop and choose No.
        2. Right-click the calendar in { -thunderbird }.
        3. Choose { tb-calendar-unsubscribe }. If this entry is missing, stop here and choose No.
        4. Right-click in the list of calendars. Choose { tb-calendar-new } › { tb-calendar-network }.
        5. For { tb-calendar-user-name } enter your own user name, for { tb-calendar-address } enter `{ op-dav-server }`.
        6. Choose { tb-calendar-find }, then your calendar, then { tb-calendar-subscribe }.
        7. Look at the times once more.

all-day = Save the all-day appointment correctly
    .text =
        Such an appointment is usually saved with a time instead of as a whole day.

        1. Open the appointment in { -ox-browser } for editing. If somebody else sent the invitation, choose No.
        2. Tick { ox-whole-day }.
        3. Check the first and the last day and save.
        4. Right-click the calendar in { -thunderbird } and choose { tb-calendar-sync }.

save-again = Save the appointment again in { -ox-browser }
    .text =
        { -thunderbird } may not know the time zone of this appointment.

        1. Open the appointment in { -ox-browser } for editing. If somebody else sent the invitation, choose No.
        2. Check the time and the time zone. In Germany, Berlin is right.
        3. Save the appointment.
        4. Right-click the calendar in { -thunderbird } and choose { tb-calendar-sync }.

done = Your calendar synchronises again
    .text = Should something be missing again later on, look in { -ox-browser } first. What you see there is up to date.

done-time = The times in your calendar are right
    .text = Is an appointment important and you are not sure? Then the time in { -ox-browser } is what counts.

done-in-ox = For now you work in { -ox-browser }
    .text = What you see there is what counts. Enter new appointments only there. Should it be right in { -thunderbird } too, later on? Then start this guide again.

contact-network = Your computer does not reach the network
    .text =
        The { -service-desk } will help you to get connected. Do others in the building have no network either? Then one call for everybody is enough.

        Have ready:

        - where you are working, in the office or on the move
        - whether you use cable, Wi-Fi or VPN
        - since when the network has been missing

contact-calendar = The calendar does not synchronise in { -thunderbird }
    .text =
        For now, work in { -ox-browser }. Do not delete the calendar in { -thunderbird }. The { -service-desk } will check the connection with you.

        Have ready:

        - the name of the calendar and whose it is
        - the exact text of the error message
        - since when it has been like this

contact-entry = Your entry does not arrive in { -ox }
    .text =
        For now, enter important appointments in { -ox-browser }. Do not delete the calendar in { -thunderbird }. Your entries may exist only there.

        The { -service-desk } will check the calendar with you.

        Have ready:

        - the name of the calendar in { -thunderbird }
        - subject and date of an entry that is missing
        - the exact text of any message

contact-time = The time is still wrong in { -thunderbird }
    .text =
        The time in { -ox-browser } is what counts. Did somebody else send the invitation? Then it usually helps if that person saves the appointment again. Otherwise the { -service-desk } will check it.

        Have ready:

        - subject of the appointment and who sent the invitation
        - the time in { -ox } and the time in { -thunderbird }
        - the time zone that you saw in both programs

