# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Attachment is called winmail.dat
    .summary = Instead of the files you expect, a message contains only the attachment winmail.dat.
    .keywords = winmail, winmail.dat, win mail dat, winmaildat, dat file, .dat, open dat, attachment does not open, attachment missing, unreadable attachment, attachment is empty, TNEF, ms-tnef, application/ms-tnef, rich text, RTF, Outlook message, noname, Part 1.2, LookOut, convert, converter

what = Who gets winmail.dat?
    .hint = Outlook sometimes packs the text and the attachments of a message into this file.
    .text = > Do not upload the file to a web page for converting. Strangers could read it there.
    .answer-received = I do, in a message to me
    .answer-sent = Others do, in messages from me
    .answer-unsure = I don’t know

in-ox = Do you see the right attachments in { -ox-browser }?
    .hint = { -thunderbird } cannot unpack winmail.dat. { -ox } usually can.
    .answer-works = Yes, they are there
    .answer-fails = No, they are missing there too
    .answer-login = I cannot get into { -ox }
    .answer-untried = I don’t know, I have not looked yet

look-in-ox = Open the message in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open the same message there.
        3. See which attachments it has there.

        Are the files there that you expect? Then choose Yes. If there is only winmail.dat again, choose No.

needed = Is anything missing from the message?
    .hint = Sometimes winmail.dat contains only the formatting of the text.
    .answer-something = Yes, a file, text or an appointment
    .answer-nothing = No, I have everything I need
    .answer-unsure = I don’t know

expected = Do you expect this message from this person?
    .hint = Look at the address too, not only at the name.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

urgent = Do you need the contents at once?
    .answer-no = No, I can ask
    .answer-yes = Yes, and there is nobody I can ask
    .answer-unsure = I don’t know

ask-sender = Ask for a new message
    .text =
        1. Reply to the message.
        2. Copy this text into your reply and send it:

        > Your message reached me with the attachment winmail.dat, which I cannot open. Please send it again with all attachments. To do so, change the format of the message in Outlook from Rich Text to HTML. If it happens again, your IT can switch off the Rich Text format (TNEF) for recipients outside.

        Wait for the new message. If the files are there, choose Yes. If winmail.dat comes again, choose No.

how-sent = How did you send the message?
    .hint = winmail.dat is made by Outlook.
    .answer-forwarded = I forwarded a message with winmail.dat
    .answer-outlook = With Outlook
    .answer-other = Newly written in { -thunderbird } or { -ox }
    .answer-unsure = I don’t know

send-files = Send the files themselves
    .text =
        1. Open the original message in { -ox-browser }: { op-ox-address }
        2. Save the attachments that you see there on your computer.
        3. Write a new message. Do not forward the old one again.
        4. Add the files with { ox-add-attachments } and send.

        Do you see only winmail.dat in { -ox } too? Then choose No.

done-in-ox = You have the attachments in { -ox-browser }
    .text =
        Save the files that you need there. { -thunderbird } still shows winmail.dat, which does no harm.

        > Open only attachments that you expect.

        Does it happen often? Ask the person to choose the HTML format instead of Rich Text in Outlook.

done-complete = The message is complete
    .text = You can ignore the attachment winmail.dat. There is no need to open it.

done-resent = You have received the files
    .text = There is no need to open the old message with winmail.dat any more.

done-sent = Your files are on their way without winmail.dat
    .text = Always send files from such messages afresh instead of forwarding the message.

contact-suspicious = Do not open the attachment
    .text =
        An unexpected message with an unreadable attachment can be dangerous. Do not reply, and do not delete anything yet. The { -service-desk } will check it.

        Have ready:

        - the address that the message came from
        - subject, date and time
        - whether you clicked or opened anything

contact-unpack = The contents of winmail.dat are still missing
    .text =
        The { -service-desk } will help you to get at the contents.

        Have ready:

        - subject, date and time of the message
        - who sent it
        - which files you expect
        - by when you need the contents

        > Leave the message in your { -mailbox }. Do not install an add-on for this, and do not use a web page for converting.

contact-sent = Others get winmail.dat from you
    .text =
        The { -service-desk } will look for the cause.

        Have ready:

        - whom you sent it to, with date and time
        - which program you sent it with
        - whether the message was forwarded or newly written

        Is it urgent? Then send the files in a new message from { -ox-browser }.

