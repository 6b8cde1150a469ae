# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Attachment is too large
    .summary = A file is too large for a message, or the message came back because of its size.
    .keywords = large attachment, big attachment, send a large file, file too big, attachment too big, mail too large, size, size limit, MB, megabyte, gigabyte, send a video, send pictures, photos, ZIP, compress, send a link, download link, cloud, Nextcloud, file sharing, file exchange, Filelink, OneDrive, Sharepoint, WeTransfer, cannot attach, Attachment file size too large, reduce the attachment file size, Mail quota limit reached, reduce the mail size, The size of the message you are trying to send exceeds the global size limit of the server, reduce the message size and try again, you are about to send a message of size, message size exceeds, 552, 5.3.4, 552 5.3.4, 5.2.3

what = What has happened?
    .hint = The limit is usually the same in { -thunderbird } and in { -ox }.
    .answer-refused = The program refuses the attachment or the sending
    .answer-planned = I have not sent it yet
    .answer-returned = The message came back
    .answer-full = My { -mailbox } is full
    .answer-unsure = I don’t know

return-code = What does the returned message say?
    .text =
        Look for these numbers:

        - **Too large:** `5.3.4` or `5.2.3`
        - **The other mailbox is full:** `5.2.2`
    .answer-size = The message was too large
    .answer-recipient-full = The other { -mailbox } is full
    .answer-other = Something else
    .answer-unsure = I don’t know

size = How large are all the files together?
    .hint = Right-click the file. Its properties show the size.
    .text = An attachment grows by more than a third when it is sent. These values already allow for that.
    .answer-small = { op-attachment-limit } at most
    .answer-large = More than { op-attachment-limit }
    .answer-unsure = I don’t know

attach = Send the files as attachments
    .text =
        1. Open a new message, preferably in { -ox-browser }: { op-ox-address }
        2. Add the files. In { -ox } this is called { ox-add-attachments }, in { -thunderbird } { tb-attach }.
        3. Wait until all the files appear in the message.
        4. Send the message.

split = Spread the files over several messages
    .text =
        1. Remove attachments that are not needed.
        2. Spread the remaining files over several messages.
        3. Number the messages in the subject, so that none gets lost.
        4. Send the messages.

audience = Who are the files for?
    .hint = A link replaces the attachment. The message stays small.
    .answer-inside = Only for colleagues within the administration
    .answer-outside = For people outside
    .answer-both = For both
    .answer-unsure = I don’t know

share-inside = Share the files in Nextcloud
    .text =
        Nextcloud stores files, and you open it in your browser. You share files there instead of sending them.

        1. Open { op-file-share } and sign in.
        2. Upload the files.
        3. Open the sharing options of the file or the folder.
        4. Share it with exactly those people who need it.
        5. Write to these people and tell them where to find the files.

        Is somebody not to be found there? Then choose No.

allowed = May the files be passed on as a link?
    .hint = Whoever has the link can open the files. Confidential data often have rules of their own.
    .answer-yes = Yes
    .answer-no = No, they are confidential
    .answer-unsure = I don’t know

client = Which program do you write the message in?
    .answer-thunderbird = { -thunderbird }
    .answer-ox = { -ox-browser }
    .answer-unsure = I don’t know

offer = Does { -thunderbird } offer to upload the file?
    .text =
        1. Open a new message in { -thunderbird }.
        2. Add the file with { tb-attach }.
        3. See whether a notice offers to upload it as a link.

        The notice usually appears from 5 MB upwards. It is missing if your computer is not set up for it.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

upload = Upload the file with { -thunderbird }
    .text =
        1. In the notice, choose to send the file as a link.
        2. Wait until { -thunderbird } has uploaded the file.
        3. Check that there is now a link in the text.
        4. Is there a password in the text too? Delete it there and tell people by phone.
        5. Send the message.

        > Without a password, anybody who has the link can open the file. Is that too open for you? Then do not send, and choose No.

share-outside = Create a link in Nextcloud
    .text =
        Nextcloud stores files, and you open it in your browser. From there you pass on a link.

        1. Open { op-file-share } and sign in.
        2. Upload the files.
        3. Open the sharing options of the file and create a link.
        4. Set a password and an expiry date there.
        5. Copy the link into your message. Remove the attachment and send.
        6. Tell people the password by phone, not in the message.

        Does { -ox } itself name a service for large attachments in its error message? Then you can use that one too.

done-attached = Your files have been sent
    .text =
        Large attachments take up space in your own { -mailbox } too. For many large files a link is better.

        > Is the old message that was too large still waiting in { tb-local-folders } › { tb-outbox }? Delete it there.

done-shared = Your files are shared
    .text =
        People open the files directly in Nextcloud.

        > Is the old message still waiting in { tb-local-folders } › { tb-outbox }? Delete it there.

done-link = Your files are on their way as a link
    .text =
        The message is small and gets into small mailboxes too.

        > Is the old message still waiting in { tb-local-folders } › { tb-outbox }? Delete it there.

contact-size = The files cannot be sent
    .text =
        The size is probably not the only reason. The { -service-desk } will check it with you.

        Have ready:

        - size and kind of the files
        - the exact text of the error message
        - date and time of your last attempt

contact-share = Passing on the files does not work
    .text =
        You may lack access, or sharing with the outside may be blocked. The { -service-desk } will help.

        Have ready:

        - size and kind of the files
        - whether they stay within the administration or go outside
        - the exact text of the error message
        - by when the files have to arrive

contact-confidential = First find out which way is allowed
    .text =
        Do not send the files for now. The { -service-desk } will tell you which way is approved for them.

        Have ready:

        - what kind of data the files contain, not the data themselves
        - size of the files
        - whether they stay within the administration or go outside

        > Do not upload them to private or unknown services on the internet.

