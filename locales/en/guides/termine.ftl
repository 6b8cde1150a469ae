# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = An appointment or invitation is missing or wrong
    .summary = An appointment is missing, wrong or shown twice, or you cannot answer an invitation.
    .keywords = calendar, appointment, event, invitation, meeting, series, recurring, accept, decline, moved, one hour, time zone, summer time, twice, duplicate, forwarded, task, CalDAV, synchronise, yellow triangle, calendar missing, buttons missing, Enable a calendar to handle it, No writable calendars are configured for invitations, reply referring to an event that is not in your calendar, The credentials you have entered were not accepted, Could not find calendars at this location

in-ox = Is the appointment right in { -ox-browser }?
    .hint = You can carry on working there at once and answer invitations too.
    .answer-works = Yes, everything is correct there
    .answer-fails = No, it is not right there either
    .answer-untried = I don’t know, I have not looked yet

try-ox = Have a look in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open the calendar there and go to the day of the appointment.
        3. Is it about an invitation? Then open the message there and answer it.

        If everything is right there, choose Yes.

enough = Is that enough for now?
    .hint = What you see in { -ox } is what counts.
    .answer-enough = Yes, I will carry on in { -ox }
    .answer-thunderbird = No, it should work in { -thunderbird } too
    .answer-unsure = I don’t know

ox-what = What is wrong in { -ox-browser }?
    .answer-missing = The appointment is missing
    .answer-time = The time or the day is wrong
    .answer-reply = I cannot answer the invitation
    .answer-other = Something else about it is wrong
    .answer-ox-down = { -ox } does not open
    .answer-unsure = I don’t know

whose = Which calendar should the appointment be in?
    .answer-mine = In my own
    .answer-other = In another person’s calendar
    .answer-unsure = I don’t know

invitation = Did you receive an invitation to the appointment?
    .hint = Check your inbox and the folder for spam.
    .answer-yes = Yes, it was sent directly to me
    .answer-forwarded = Yes, somebody forwarded it to me
    .answer-task = Yes, but it is a task, not an appointment
    .answer-no = No
    .answer-unsure = I don’t know

answer-in-ox = Answer the invitation in { -ox-browser }
    .text =
        1. Open the message with the invitation in { -ox-browser }.
        2. Accept or decline there. Or choose { ox-add-to-calendar }.
        3. Check in the calendar whether the appointment is there now.

        > Answer only here and not again in { -thunderbird }. Otherwise the appointment may appear twice.

show-calendars = Show your calendars in { -ox-browser }
    .text =
        1. Open the calendar in { -ox-browser }.
        2. Look at the list of your calendars.
        3. Tick every calendar that may contain the appointment.

show-declined = Show declined appointments
    .text =
        The appointment may be saved as declined and therefore hidden.

        1. Open the settings in { -ox-browser }.
        2. Search for { ox-show-declined } and tick it.
        3. Look in the calendar once more.

ox-time-zone = Check the time zone in { -ox-browser }
    .text =
        1. Open the settings in { -ox-browser }.
        2. Search for { ox-time-zone }.
        3. Choose the time zone of your place of work, which in Germany is Berlin.
        4. Reload the page and look at the appointment once more.

organiser = Who sent the invitation to this appointment?
    .answer-me = I did, or it is only in my calendar
    .answer-other = Somebody else
    .answer-gone = Somebody who no longer works here
    .answer-unsure = I don’t know

change-in-ox = Change the appointment in { -ox-browser }
    .text =
        1. Open the appointment in { -ox-browser }.
        2. Correct what is wrong.
        3. Save the appointment.

        If it cannot be changed, choose No.

in-thunderbird = What is wrong in { -thunderbird }?
    .answer-missing = The appointment or the whole calendar is missing
    .answer-time = The time or the day is wrong
    .answer-buttons = I cannot answer the invitation
    .answer-double = Messages or appointments come twice
    .answer-unknown-reply = A reply does not match any appointment
    .answer-unsure = I don’t know

listed = Is the calendar in the list in { -thunderbird }?
    .hint = Open the calendar in { -thunderbird } and look at the list of calendars.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

switch-on = Show and synchronise the calendar in { -thunderbird }
    .text =
        1. Open the calendar in { -thunderbird }.
        2. Tick your calendar in the list.
        3. Right-click the calendar and choose { tb-calendar-properties }.
        4. Tick { tb-calendar-enable } there and confirm.
        5. Right-click the calendar again and choose { tb-calendar-sync }.
        6. If nothing changes, quit { -thunderbird } and start it again.

sync-result = What does { -thunderbird } show after synchronising?
    .answer-password = It asks for the password or rejects it
    .answer-triangle = A yellow triangle or an error
    .answer-nothing = No error, but it is still wrong
    .answer-unsure = I don’t know

set-up-again = Set up the calendar in { -thunderbird } again
    .text =
        This makes { -thunderbird } load all appointments from { -ox } again.

        > Never choose an entry for deleting. That deletes the calendar on the server too.

        1. Check in { -ox-browser } that even your newest appointments are there.
        2. Right-click the calendar in { -thunderbird }.
        3. Choose { tb-calendar-unsubscribe }. If this entry is missing, stop here and choose No.
        4. Right-click in the list of calendars. Choose { tb-calendar-new } › { tb-calendar-network }.
        5. For { tb-calendar-user-name } enter your own user name, for { tb-calendar-address } enter `{ op-dav-server }`.
        6. Choose { tb-calendar-find }, then your calendar, then { tb-calendar-subscribe }.

add-calendar = Add the calendar in { -thunderbird }
    .text =
        1. Open the calendar in { -thunderbird }.
        2. Right-click in the list of calendars.
        3. Choose { tb-calendar-new } › { tb-calendar-network }.
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

time-zone = Check the time zone in { -thunderbird }
    .text =
        1. In { -thunderbird }, open ☰ (menu at the top right) › { tb-settings } › { tb-settings-calendar }.
        2. Check the time zone there.
        3. Check the time and the time zone of your computer too.
        4. In the settings of { -ox-browser }, search for { ox-time-zone }.
        5. Quit { -thunderbird } and start it again.

        The same time zone should be set everywhere, which in Germany is Berlin. If you cannot change the time zone of the computer, the { -service-desk } can help.

how-many = How many appointments are at the wrong time?
    .answer-one = Only this one
    .answer-all = Several or all
    .answer-unsure = I don’t know

own-calendar = Is there a calendar of your own in { -thunderbird }?
    .hint = It must be a calendar in which you may enter appointments.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

calendar-properties = Check the properties of the calendar
    .text =
        { -thunderbird } shows { tb-invitation-accept }, { tb-invitation-tentative } and { tb-invitation-decline } only if there is a suitable calendar. Otherwise you see one of these messages above the invitation:

        - { tb-invitation-enable-calendar }
        - { tb-invitation-not-writable }

        Set up the calendar like this:

        1. Right-click your calendar and choose { tb-calendar-properties }.
        2. Tick { tb-calendar-enable }.
        3. Untick { tb-calendar-read-only }.
        4. For { tb-calendar-email } choose your own address.
        5. Open the invitation once more.

double-messages = Avoid duplicate messages and appointments
    .text =
        1. Right-click the calendar in { -thunderbird }.
        2. Choose { tb-calendar-properties }.
        3. Untick { tb-calendar-client-scheduling }. If there is no such line, there is nothing to change here.
        4. From now on, answer invitations only in { -ox-browser }.

find-original = Look for the appointment that was answered
    .text =
        { -thunderbird } says: { tb-invitation-unknown-reply } The appointment may be in another calendar.

        1. Open the calendar in { -ox-browser }.
        2. Tick all your calendars.
        3. Go to the day of the appointment.
        4. Open the message with the reply in { -ox-browser }.

done = The problem with the appointment is solved
    .text = It is best always to answer invitations in { -ox-browser }. What you see there is up to date.

done-in-ox = For now you work in { -ox-browser }
    .text = What you see there is what counts. Do not answer an invitation again in { -thunderbird }. Should it work there too, later on? Then start this guide again.

not-forwarded = A forwarded invitation is not an invitation to you
    .text =
        It does not add you to the appointment. { -ox } cannot pass an invitation on to somebody else either.

        Ask the person who sent the invitation for one of your own. You can write:

        > Please add me to the appointment and send me an invitation of my own.

not-a-task = { -ox } does not handle invitations to tasks
    .text = Write to the person to say whether you will take on the task. Then create the task yourself. Or ask for an invitation to an appointment.

ask-organiser = Only the person who sent the invitation changes this
    .text =
        As a rule, only the person who sent the invitation can change the appointment. Ask that person. You can write:

        > Our appointment is not correct in my calendar. Please check the date, time and time zone and send the invitation again.

contact-missing = The appointment is missing in { -ox-browser } too
    .text =
        The { -service-desk } will find out what happened to it.

        Have ready:

        - subject, date and time of the appointment
        - who sent the invitation
        - whether the appointment existed before the move to { -ox }

contact-organiser = Somebody else has to take over the appointment
    .text =
        For such cases { -ox } has the function { ox-change-organizer }. The { -service-desk } will check whether it is possible for this appointment.

        Have ready:

        - subject, date and time of the appointment
        - who sent the invitation in the past
        - who should take over the appointment

        Is it urgent? Then create the appointment anew and invite everybody again.

contact-change = The appointment cannot be changed
    .text =
        Did somebody else send the invitation? Then ask that person first to change it.

        Is it your own appointment? Series from before the move to { -ox } may lack rights. The { -service-desk } will check that.

        Have ready:

        - subject, date and time of the appointment
        - who sent the invitation

contact-calendar = The calendar does not work in { -thunderbird }
    .text =
        For now, work in { -ox-browser }. The { -service-desk } will check the calendar with you.

        Have ready:

        - the name of the calendar
        - the exact text of the error message
        - since when it has been like this

contact-time = The time is right in { -ox }, but not in { -thunderbird }
    .text =
        The time in { -ox } is what counts. { -thunderbird } probably does not understand the time zone of this appointment. The { -service-desk } will check that.

        Have ready:

        - subject of the appointment and who sent the invitation
        - the time in { -ox } and the time in { -thunderbird }

contact-invitation = { -thunderbird } cannot answer the invitation
    .text =
        Answer it in { -ox-browser } now. The { -service-desk } will check your calendar in { -thunderbird }.

        Have ready:

        - the exact text of the message above the invitation
        - the name of your calendar in { -thunderbird }

contact-double = Something still comes twice
    .text =
        For now, answer only in { -ox-browser }. The { -service-desk } will look for the cause.

        Have ready:

        - subject and date of the appointment
        - what comes twice, and for whom
        - the program in which you created the appointment

contact-reply = The appointment for this reply is missing
    .text =
        The appointment may be in another calendar, or it has been missing since the move to { -ox }. The { -service-desk } will look.

        Have ready:

        - subject, date and time of the appointment
        - who sent the reply
        - when you created the appointment
