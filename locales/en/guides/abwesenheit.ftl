# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Report an absence and arrange a deputy
    .summary = You want to report an absence, it is not sent or does not stop, or somebody stands in for you.
    .keywords = absence, absent, absence notice, absence message, out of office, OOO, out-of-office assistant, automatic replies, automatic reply, auto-reply, autoreply, autoresponder, vacation, vacation notice, holiday, annual leave, on leave, sick, parental leave, away, deputy, deputies, Manage deputies, delegate, delegation, stand in, substitute, cover, on behalf of, send on behalf, switch off absence, is not sent, still sent

ox-login = Can you sign in to { -ox-browser }?
    .hint = You arrange absence and deputies there. It is not possible in { -thunderbird }.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

try-login = Sign in to { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser.
        2. Sign in.

        Do you see your messages? Then choose Yes.

what = What is it about?
    .answer-set-up = I want to report an absence
    .answer-not-sent = It is set up, but nobody gets a reply
    .answer-still-sent = I am back, but it is still being sent
    .answer-deputy = Somebody is to stand in for me
    .answer-standing-in = I am standing in for somebody
    .answer-unsure = I don’t know

whose = Which { -mailbox } is the absence for?
    .answer-mine = My own
    .answer-shared-mailbox = A { -shared-mailbox }
    .answer-other = That of a person who cannot do it
    .answer-unsure = I don’t know

set-up = Set up the absence in { -ox-browser }
    .text =
        1. Open the settings in { -ox-browser }.
        2. Search for { ox-vacation-notice } and open the entry.
        3. Switch the function on.
        4. Tick { ox-vacation-period }. Enter the first and the last day.
        5. Write the subject and the text. Say when you will be back and who stands in for you.
        6. Save.

        The server sends the replies. Your computer may be switched off.

        > People outside the administration may get the text too. Write only what everybody may know.

deputy-too = Should somebody see your messages or appointments too?
    .hint = A name in the text does not give that person access.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

active = Check the absence and test it properly
    .text =
        1. Open the settings in { -ox-browser } and search for { ox-vacation-notice }.
        2. Is the function switched on? If not, switch it on.
        3. Is today within the period? Check the year too.
        4. Save.
        5. Ask somebody for a short message sent directly to your address. That person must not have had a reply from your absence in the last few days.

        > Whoever has had a reply does not get another one soon. So a second test with the same person shows nothing.

who-misses = Who does not get the reply?
    .answer-everybody = Everybody
    .answer-repeated = Somebody who has already had one
    .answer-other-address = Everybody who writes to another address of mine
    .answer-automatic = Mailing lists, newsletters or automatic messages
    .answer-shared-mailbox = Everybody who writes to a { -shared-mailbox }
    .answer-unsure = I don’t know

rules = Check the filter rules
    .text =
        A rule can prevent the server from replying.

        1. Open the settings in { -ox-browser } and search for { ox-filter-rules }.
        2. Is there a rule after which no further rules are to run? Note down its name.
        3. Switch this rule off while you are away.
        4. Test once more with a new person.

        > Do not delete the rule. What else it does, such as forwarding or sorting, does not happen in the meantime. Switch it on again when you are back.

interval = Shorten the time between two replies
    .text =
        The same person gets a new reply only after some days. That prevents many identical messages.

        1. Open the settings in { -ox-browser } and search for { ox-vacation-notice }.
        2. Look there for { ox-vacation-days }. Sometimes you have to choose { ox-vacation-advanced } first.
        3. Choose a smaller number. Less than one day is not possible.
        4. Save.

        Is that short enough for you? Then choose Yes.

other-addresses = Switch the absence on for further addresses
    .text =
        The server replies only if an address from your list is in the recipient field.

        1. Open the settings in { -ox-browser } and search for { ox-vacation-notice }.
        2. Choose { ox-vacation-advanced }.
        3. Tick your further addresses.
        4. Save and test with a new person.

        If the address is not offered, choose No.

switch-off = Switch the absence off
    .text =
        1. Open the settings in { -ox-browser } and search for { ox-vacation-notice }.
        2. Switch the function off.
        3. Save.
        4. Reload the page. Check that the function stays off.

        Does somebody still get your reply? Then choose No.

which-address = Which address does the reply still come from?
    .hint = Ask somebody who has had it. The address is shown as the sender.
    .answer-mine = From my own
    .answer-shared-mailbox = From a { -shared-mailbox }
    .answer-unsure = I don’t know

thunderbird-filter = Check the filters in { -thunderbird }
    .text =
        A filter in { -thunderbird } can send replies too, as long as the program is open.

        1. In { -thunderbird }, open ☰ (menu at the top right) › { tb-app-menu-tools } › { tb-message-filters }.
        2. See whether a filter sends a reply.
        3. Untick this filter.

        If you do not use { -thunderbird }, or if there is no such filter, choose No.

deputy-scope = What should the person be able to see or do?
    .answer-inbox = Use my inbox or my calendar
    .answer-single = Use only another folder or calendar
    .answer-shared-mailbox = Look after a { -shared-mailbox }
    .answer-unsure = I don’t know

deputies = Enter the deputy in { -ox-browser }
    .text =
        1. Open the settings in { -ox-browser } and search for { ox-manage-deputies }. If the entry is missing, choose No.
        2. Enter the person under { ox-deputy-add-people }.
        3. For the inbox and for the calendar, choose what the person may do. With { ox-viewer } the person can only read.
        4. Is the person to write for you? Then tick { ox-deputy-send }.
        5. Save.

        > The person sees everything in the folder that you open up, private things too. Give only what is needed.

        These rights replace earlier sharing of your inbox and calendar with this person. Later on, change them only here.

deputy-failed = What is the problem?
    .answer-missing = The entry { ox-manage-deputies } does not exist
    .answer-other = Something else
    .answer-unsure = I don’t know

stand-in = What can you not do as the deputy?
    .answer-see = I do not see the messages or the calendar
    .answer-send = I cannot write on behalf of the person
    .answer-unsure = I don’t know

send-for = Send on behalf of the person
    .text =
        As a deputy, write in { -ox-browser }. { -thunderbird } does not know this kind of deputy.

        1. Open { op-ox-address } in your browser and sign in with your own account.
        2. Click { ox-new-mail }.
        3. For { ox-from } choose the address of the person you stand in for.
        4. Write and send the message.

        Whoever gets the message can see that you sent it. If the address is not offered, choose No.

done-set-up = Your absence is set up
    .text =
        If you entered a period, it ends by itself. Otherwise switch it off when you are back.

        Your calendar does not know about it. Enter your absence there as an appointment of its own.

done-sent = Your absence is being sent
    .text = The same person does not get a reply to every message. That is intended.

done-off = Your absence is no longer sent
    .text = Did you switch off any rules for your absence? Then switch them on again now.

done-deputy = The deputy is entered
    .text =
        Tell the person. Your inbox and calendar appear in { -ox-browser } among the person’s shared folders and calendars. If something is missing, the person signs out and in again.

        A deputy usually cannot read encrypted messages. Name another way for these.

        Is your absence set up already? If not, start this guide again.

done-send-for = You send on behalf of the person
    .text = In every new message, choose the right address under { ox-from }.

by-design = The server does not reply to such messages
    .text =
        That is intended and prevents endless messages back and forth. There is no reply to:

        - messages sent through mailing lists
        - newsletters and advertising
        - messages sent by a program
        - messages without your address in the recipient field, such as blind copies

        Tell the most important people yourself.

ask-person = You do not yet have the right to send for this person
    .text =
        Only the person you stand in for gives this right. You can write:

        > Please enter me as your deputy so that I can send on your behalf. This is how: Open the settings in { -ox-browser }. Search for { ox-manage-deputies }. Enter me and tick { ox-deputy-send }.

        If the person cannot be reached or does not have this function, ask the { -service-desk }. Is it urgent? Then send with your own address and say whom you stand in for.

contact-set-up = The absence cannot be set up
    .text =
        The { -service-desk } will check why.

        Have ready:

        - where you cannot get any further
        - the exact text of the error message
        - from when you will be away

contact-shared-mailbox = An absence for a { -shared-mailbox }
    .text =
        A { -shared-mailbox } has settings of its own. The { -service-desk } will tell you who can change them.

        Have ready:

        - the address of the { -shared-mailbox }
        - who is responsible for it
        - the text and the period that you want, or the text that is still being sent

contact-other = An absence for another person
    .text =
        You cannot change the settings of somebody else’s mailbox. The { -service-desk } will tell you whether it is possible, and how.

        Do not ask anybody for a password.

        Have ready:

        - who is away and until when
        - who stands in for the person
        - which manager is responsible

contact-not-sent = The absence is not sent
    .text =
        The { -service-desk } will check your { -mailbox } on the server.

        Have ready:

        - the period that you set
        - who wrote to you as a test, and to which address
        - date and time of that message
        - which rules are switched on

contact-still-sent = The absence is still being sent
    .text =
        The { -service-desk } will look on the server.

        Have ready:

        - the exact text of the reply
        - which address it comes from
        - date and time of such a reply

contact-deputy = The deputy cannot be entered
    .text =
        The { -service-desk } will check why.

        Have ready:

        - who is to stand in for you, and from when
        - what the person is to see or do
        - the exact text of the error message
