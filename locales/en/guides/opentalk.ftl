# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = The OpenTalk link is missing or does not work
    .summary = The link to the video conference is missing from the invitation or does not open. Or you want to invite others yourself.
    .keywords = OpenTalk, Open Talk, video conference, video, meeting, online meeting, conference link, meeting link, invitation, link missing, link does not work, dead link, join, Teams, Teams meeting, Webex, Zoom, Skype, Jitsi, waiting room, lobby, guest link, dial in, dial-in number, room, create a room, no sound, no picture, microphone, mic, camera, headset, cannot hear me, recurring

what = What would you like to do, or what does not work?
    .hint = Does the meeting start now? Call and ask for the link.
    .answer-missing = The link is missing from the invitation
    .answer-dead = The link does not open the meeting
    .answer-waiting = I am waiting and cannot get in
    .answer-sound = Sound or picture is missing
    .answer-create = I want to invite others with OpenTalk
    .answer-unsure = I don’t know

in-ox = Do you see the link in { -ox-browser }?
    .hint = { -thunderbird } does not show every conference link. { -ox } often shows more.
    .answer-yes = Yes
    .answer-no = No, it is missing there too
    .answer-login = I cannot get into { -ox }
    .answer-untried = I don’t know, I have not looked yet

look-in-ox = Look for the link in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open the calendar there, and then the appointment.
        3. Look for the link at { ox-location } and { ox-description }, or next to a camera symbol.
        4. Is it missing there? Open the message with the invitation too, and read it to the end.

        One of our own links usually begins with { op-opentalk-address }. If you have found it, choose Yes.

whole-link = Open the whole link
    .text =
        Long links sometimes break across lines. Then a click opens only the beginning.

        1. Open your browser.
        2. Copy the whole link from the invitation, to the very last character.
        3. Paste it into the address bar at the top.
        4. Delete any spaces in the link and press Enter.

newest = Use the newest link
    .text =
        Perhaps the appointment was changed and the link is new.

        1. Open { op-ox-address } in your browser and sign in.
        2. Open the appointment in the calendar, not the old message.
        3. Check whether the day and time are right.
        4. Open the link that you find there.
        5. Does OpenTalk ask for a password? Look for it in the invitation.

waiting-room = Wait to be let in
    .text =
        Often the host has to let everybody in first.

        1. Compare the day and time with the invitation.
        2. Leave the page open and wait a few minutes.
        3. Call the person who sent the invitation.

        Does that person not see you? Then choose No.

others = Are others in the meeting already?
    .hint = Ask quickly in the office or by phone.
    .answer-yes = Yes, only I cannot get in
    .answer-no = No, nobody can get in
    .answer-unsure = I don’t know

opentalk-opens = Does OpenTalk itself open?
    .text =
        Open this address in your browser: { op-opentalk-address }

        Does your link begin with another address? Then another organisation has invited you. Choose “I don’t know”.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

network = Check the connection to the intranet
    .text = This help asks its own server. If the server answers, your computer can reach the intranet right now. That says nothing about OpenTalk yet.

permission = Allow microphone and camera in the browser
    .text =
        1. Open the meeting in your browser.
        2. Click the symbol to the left of the address.
        3. Allow the microphone and the camera for this page there.
        4. Reload the page and join again.
        5. Select your microphone and your camera in OpenTalk.

device = Check microphone and camera on the computer
    .text =
        1. Close other programs that use the microphone or the camera.
        2. Unplug the headset and plug it in again.
        3. Check whether a switch on the device mutes it or covers the camera.
        4. Reload the page and select the device in OpenTalk.

        Is it urgent, and does the invitation contain a phone number? Then dial in with it.

organiser = Who sent the invitation to this meeting?
    .answer-me = I did
    .answer-other = Somebody else
    .answer-unsure = I don’t know

offer = Does { -ox } offer a video conference in the appointment?
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. In the calendar, open a new appointment, or open your own one for editing.
        3. Look for a choice of video conference. It is usually close to { ox-location }.

        { -thunderbird } cannot create a room for OpenTalk.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

create-in-ox = Invite with { -ox }
    .text =
        1. Choose the video conference in the appointment.
        2. Wait until the link appears.
        3. Copy the link for guests to { ox-location } or { ox-description } too. Some programs do not show it otherwise.
        4. Add the people and save the appointment.

        If no link appears, choose No.

create-in-opentalk = Create the room in OpenTalk
    .text =
        1. Open { op-opentalk-address } in your browser and sign in.
        2. Schedule a meeting there.
        3. Copy the link for guests. Your own link is only for you.
        4. Open the appointment in { -ox-browser }, or create it.
        5. Paste the link at { ox-location } or { ox-description }.
        6. Add the people and save the appointment.

done-in-ox = You have the link to the meeting
    .text =
        Open the link from { -ox-browser }, where it is complete. Does it not take you into the meeting? Then start this guide again.

        Is the link missing only in { -thunderbird }? Ask for it to be written into the description as well in future.

done-joined = You are in the meeting
    .text = Keep the link that worked. In a series it is usually valid next time too.

done-sound = Sound and picture work
    .text = Your browser usually remembers the permission for next time.

done-created = Your invitation now contains the link
    .text =
        Open the appointment once more and try the link.

        > A copied appointment usually keeps the same room. Create a new room for a different group.

ask-organiser = The link is put right by whoever sent the invitation
    .text =
        Perhaps the room was deleted or has expired, or the link was forgotten. Only the person who sent the invitation can change that. Ask for the link for guests. Anybody who is already in the meeting can usually pass it on too. You can write:

        > The OpenTalk link is missing from the invitation to our meeting, or it does not open. Please send me the link for guests again.

        Does the invitation contain a phone number? Then dial in with it for now.

incident = OpenTalk may be out of order
    .text =
        It is probably not your computer. Is the outage already reported on this page or on the intranet? Then you need not do anything. Otherwise call. One person from your office is enough.

        Have ready:

        - since when OpenTalk has not opened
        - the exact text of the message in the browser
        - how many people are affected

        Is the meeting urgent? Then arrange to talk by phone.

contact-sound = Sound or picture is still missing
    .text =
        The { -service-desk } will check the microphone, camera and browser with you.

        Have ready:

        - which browser you use
        - which microphone, headset or camera you use
        - whether you hear nothing, or others do not hear you
        - where you are working, in the office or on the move

contact-create = The room cannot be created
    .text =
        You may lack access to OpenTalk. The { -service-desk } will check that.

        Have ready:

        - whether you can sign in at { op-opentalk-address }
        - the exact text of the message
        - when the meeting starts
