# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = A message does not arrive or comes back
    .summary = A message you sent reaches nobody, a failure notice comes back, or a message you expect does not come.
    .keywords = undelivered, not delivered, undeliverable, does not arrive, comes back, returned, bounce, bounced, failure notice, Mailer-Daemon, Delivery Status Notification, Undelivered Mail Returned to Sender, delayed, user unknown, mailbox full, refused, rejected, spam, IMCEAEX, /o=, 4.4.1, 4.4.7, 4.7, 5.1.1, 5.1.10, 5.2.2, 5.2.3, 5.3.4, 5.7.1, 5.7.26, 550, 552

sent-in-ox = Is your message among the sent messages in { -ox-browser }?
    .hint = What is there has been sent.
    .answer-works = Yes, and no failure notice came back
    .answer-bounced = A failure notice came back
    .answer-fails = No, it is not there
    .answer-incoming = I am waiting for a message myself
    .answer-untried = I don’t know, I have not looked yet

try-ox = Look at the sent messages in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open the folder for sent messages.
        3. Look for the message.

        Is it there? Then choose Yes. If not, you can write it afresh and send it in { -ox } right away.

unsent = Find the message and send it
    .text =
        The message has probably not been sent yet. You can also write it afresh in { -ox-browser }.

        1. In { -thunderbird }, open { tb-local-folders } › { tb-outbox }.
        2. Is it there? In the menu bar, choose { tb-menu-file } › { tb-send-unsent }. If there is no menu bar, the Alt or F10 key usually shows it.
        3. Look in the { tb-drafts } folder too. If it is there, open it and send it.

bounce = Have you received a failure notice?
    .hint = It comes from the server and names the message that could not be delivered.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

find-bounce = Look for a failure notice
    .text =
        1. Open { -ox-browser } and look in the inbox.
        2. Look in the folder for spam too.
        3. Search for the address that you wrote to. Choose { ox-search-all-folders }.

        Is there a failure notice? Then choose Yes.

code = Which number is in the failure notice?
    .hint = Look for three numbers with dots between them, for example `5.1.1`.
    .text =
        If there are several numbers, the one with the dots counts: with `550 5.1.1` it is `5.1.1`.

        Can’t find one? Open the full text of the failure notice. In { -thunderbird }: { tb-menu-view } › { tb-message-source }. In { -ox }: { ox-view-source }.
    .answer-address = 5.1.1 or 5.1.10 (address not right)
    .answer-full = 5.2.2 (mailbox full)
    .answer-size = 5.3.4 or 5.2.3 (message too large)
    .answer-refused = 5.7.1 or 5.7.26 (refused)
    .answer-expired = 4.4.7 (tried in vain for too long)
    .answer-delayed = Another one that starts with 4
    .answer-other = Another one that starts with 5
    .answer-unsure = I don’t know, or I cannot find one

address = Choose the address afresh and send again
    .text =
        Does the address in the failure notice start with `/o=` or `IMCEAEX`? Then it is probably from before the move to { -ox }.

        1. Read the address in the failure notice letter by letter.
        2. Write a **new** message. Do not reply to the old one.
        3. Do not accept a suggestion. Choose the person in { -ox-browser }, in the list { ox-global-address-list }.
        4. If the person is not listed, type the address afresh.

        Did the message go to a distribution list? Then the failure may concern only one address in it. The others may have received it.

smaller = Make the message smaller
    .text =
        1. Remove attachments that are not needed.
        2. Spread several files over several messages.
        3. Send again.

        Attachments grow by more than a third when they are sent. So a file just below the limit can still be too large.

sender-mailbox = Did you send for a { -shared-mailbox }?
    .hint = That is a { -mailbox } that several people use together.
    .answer-yes = Yes
    .answer-no = No, with my own address
    .answer-unsure = I don’t know

recipient = Ask the other person
    .text =
        It is best to ask by phone. Ask the person to look in three places:

        1. in the folder for spam
        2. in other folders, as a rule may move messages
        3. with the search in all folders

        Was there an outage today? Then messages may still arrive hours later.

resend = Send it afresh, once
    .text =
        1. Write a **new** message in { -ox-browser }.
        2. Type the address afresh or choose it in the list { ox-global-address-list }.
        3. Leave out attachments and send the message **once**.
        4. Ask whether it has arrived.

pattern = Where do your messages not arrive?
    .answer-one = Only at one address
    .answer-domain = At several with the same part after the @ sign
    .answer-many = At many quite different ones
    .answer-unsure = I don’t know

others = Do others have the same problem?
    .hint = Ask quickly in the office or by phone.
    .answer-several = Yes, several
    .answer-alone = No, only me
    .answer-unsure = I don’t know

searched = Have you searched all folders in { -ox } yet?
    .hint = The folder for spam as well.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

search-ox = Search all folders in { -ox }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Look in the folder for spam.
        3. Search for the sender or the subject and choose { ox-search-all-folders }.
        4. Search in the settings for { ox-filter-rules }. A rule may put messages in another folder.

ask-sender = Ask the other person
    .text =
        1. Ask which address the person wrote to. Check every letter.
        2. Ask them to type your address afresh and to send once more.
        3. Ask whether a failure notice came back. Note down the number in it.

        Is the number `5.2.2`? Then your { -mailbox } is full. Empty the trash in { -ox }; this deletes for good. If it starts with `4`, the server keeps trying.

done = The message has arrived
    .text = If a message is missing again later, start this guide again. Keep failure notices for it.

done-sent = Your message has been sent
    .text = If a failure notice still comes, start this guide again. Keep the failure notice for it.

wait = The server keeps trying
    .text =
        A number that starts with `4` means: not delivered for the time being. You need not do anything.

        - As a rule, the server keeps trying for 4 to 5 days. Do not send it again.
        - If it is urgent, phone the person.
        - If a number that starts with `5` comes later, start this guide again.

recipient-full = The other person’s { -mailbox } is full
    .text =
        Only that person or their organisation can change this. Your message has not arrived.

        - Tell the person, preferably by phone.
        - Send the message again when there is space.

incident = This looks like a larger outage
    .text =
        It is probably not your computer. Is the outage already reported on this page or on the intranet? Then you need not do anything. Otherwise call. One person from your office is enough.

        Have ready:

        - since when messages have not arrived
        - how many people are affected, and where

        > Do not send anything several times.

contact-bounce = The message came back as undeliverable
    .text =
        The { -service-desk } will read the cause from the failure notice.

        Have ready:

        - the number, if you have found one
        - sender address, recipient address and subject
        - date and time, and the time zone if abroad
        - the whole failure notice: { tb-menu-view } › { tb-message-source } in { -thunderbird }, { ox-view-source } in { -ox }

contact-size = The message is too large to send
    .text =
        The { -service-desk } will tell you how to pass on large files.

        Have ready:

        - size and kind of the files
        - whether they stay within the administration or go outside
        - the whole failure notice

contact-refused = A server has refused your message
    .text =
        With `5.7.1`, a rule forbids this message. With `5.7.26`, it failed a check of where it comes from. Sending again does not help. The { -service-desk } will check what is behind it.

        Have ready:

        - sender address, recipient address and subject
        - date and time, and the time zone if abroad
        - the whole failure notice: { tb-menu-view } › { tb-message-source } in { -thunderbird }, { ox-view-source } in { -ox }

contact-one = Your message does not arrive
    .text =
        The { -service-desk } will look for the message with these details.

        Have ready:

        - sender address, recipient address and subject
        - date and time of each attempt, and the time zone if abroad
        - the source of the message you sent: { tb-menu-view } › { tb-message-source } in { -thunderbird }, { ox-view-source } in { -ox }. The line `Message-ID` helps the search.

contact-domain = Messages to a whole organisation do not arrive
    .text =
        Then the cause is more likely the path between the servers than a single address. The { -service-desk } will check this.

        Have ready:

        - the part of the addresses after the @ sign
        - two or three examples with recipient address, date and time
        - your sender address and the subject
        - whether others in your team have the same problem

contact-incoming = A message you expect does not arrive
    .text =
        The { -service-desk } will look for the message with these details.

        Have ready:

        - sender address, the recipient address used, and subject
        - date and time, and the time zone if abroad
        - the failure notice, if the other person received one
