# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = An address is missing, wrong or not suggested
    .summary = You cannot find a person, your contacts or a distribution list, or an old address is suggested.
    .keywords = address book, address books, adress book, addresses, address missing, wrong address, old address, wrong suggestion, suggestions, autocomplete, autocompletion, auto-complete, names are not suggested, recipient not suggested, recipient not found, check names, contacts, contact, contacts gone, contacts missing, import contacts, directory, phone book, global address list, GAL, offline address book, Exchange address book, Outlook contacts, find colleagues, colleague missing, distribution list, distribution lists, mailing list, contact group, collected addresses, Personal address book, LDAP, directory server, CardDAV, synchronise address book, synchronize address book, sync contacts, add address book, read-only, cannot change a contact, No autocomplete entries found, No matching items found, IMCEAEX, X.500, 5.1.1

in-ox = Do you find the address in the address book of { -ox-browser }?
    .hint = You can carry on there at once, even if { -thunderbird } does not show the address.
    .answer-works = Yes, it is correct there
    .answer-fails = No, it is missing there too
    .answer-old = When I write, an old or wrong address is suggested
    .answer-untried = I don’t know, I have not looked yet

try-ox = Look in the address book of { -ox }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open { ox-address-book } there.
        3. Look for colleagues in the list { ox-global-address-list }.
        4. Look for your own contacts in the list { ox-personal-address-book }.

        If the correct address is there, choose Yes.

enough = Is that enough for now?
    .hint = In { -ox } you can write to the person at once.
    .answer-enough = Yes, I will carry on in { -ox }
    .answer-thunderbird = No, it should work in { -thunderbird } too
    .answer-unsure = I don’t know

ox-what = What is missing or does not work in { -ox-browser }?
    .answer-person = A colleague or an office of the administration
    .answer-own = My own contacts
    .answer-list = A distribution list
    .answer-login = I cannot sign in there
    .answer-ox-down = { -ox } does not open
    .answer-unsure = I don’t know

search-ox = Search with fewer letters
    .text =
        1. In { -ox-browser } open { ox-address-book } and there the list { ox-global-address-list }.
        2. Search for just the surname, or for its beginning.
        3. Try other spellings too, such as ae instead of ä, and a former surname.
        4. Ask the person, or somebody in their office, for the address.

        Have you found the correct address? Then choose Yes.

own-contacts = Look in all address books
    .text =
        1. In { -ox-browser } open { ox-address-book }.
        2. Open { ox-personal-address-book } on the left.
        3. Look in the other address books that are listed there too.
        4. Has somebody else shared the address book with you? Then look under { ox-shared-address-books }.

        Have you found your contacts? Then choose Yes.

whose-list = Who created the distribution list?
    .hint = A distribution list gathers several addresses under one name.
    .answer-mine = I did, or I want a new one
    .answer-other = Another person or another office
    .answer-unsure = I don’t know

new-list = Create a distribution list in { -ox }
    .text =
        1. In { -ox-browser } open { ox-address-book } and there your own address book.
        2. Create a new entry and choose { ox-new-distribution-list }.
        3. Give the list a name.
        4. Add the people and save.
        5. Write a new message and type the name of the list as the recipient.

tb-what = What does not work in { -thunderbird }?
    .answer-suggestions = Nobody is suggested when I write
    .answer-book = The address book from { -ox } is missing
    .answer-outdated = Entries are missing or old
    .answer-read-only = I cannot change anything
    .answer-list = A distribution list is missing
    .answer-unsure = I don’t know

whose-address = Who is not suggested?
    .answer-colleagues = Colleagues in the administration
    .answer-own = My own contacts
    .answer-unsure = I don’t know

directory = Switch on suggestions from the directory
    .text =
        { -thunderbird } does not search the directory of the administration until you switch that on. It works only with a connection to the network.

        1. Open ☰ (menu at the top right) › { tb-settings } › { tb-settings-compose }.
        2. Find the place { tb-autocomplete }
        3. Tick { tb-ldap-server } Choose the directory next to it. If none is offered, choose No here.
        4. Open ☰ › { tb-account-settings } and, under your account, { tb-addressing }.
        5. Does it say { tb-ldap-account-other } without a directory? Then choose { tb-ldap-account-global }.
        6. Write a new message and type the beginning of a surname as the recipient.

book-there = Do you see an address book from { -ox } in { -thunderbird }?
    .text =
        1. Open the address book in { -thunderbird }. In the menu bar it is under { tb-menu-tools } › { tb-address-book }.
        2. Look at the list of address books on the left.

        If the menu bar is missing, the Alt key or F10 usually helps.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

sync-book = Synchronise the address book in { -thunderbird }
    .text =
        1. Open the address book in { -thunderbird }. In the menu bar it is under { tb-menu-tools } › { tb-address-book }.
        2. Right-click the address book from { -ox }.
        3. Choose { tb-address-book-sync }. If there is no such entry, go on to the next step.
        4. Quit { -thunderbird } and start it again.
        5. Look for the person once more.

        > Do not delete the address book. Otherwise contacts may be lost.

add-book = Add the address book from { -ox }
    .text =
        1. In { -thunderbird }, open ☰ (menu at the top right) › { tb-add-account } › { tb-carddav-book }. In the menu bar it is also under { tb-menu-file } › { tb-menu-new }.
        2. Enter your own user name.
        3. For { tb-carddav-location } enter `{ op-dav-server }` and continue.
        4. Sign in with your own password if { -thunderbird } asks for it.
        5. Set the ticks at { tb-carddav-available } and continue.

        The operator decides which address books are listed there. The distribution lists from { -ox } are not among them.

add-result = What does { -thunderbird } show when adding it?
    .answer-rejected = It keeps asking for the password or rejects it
    .answer-other = Another message, or it finds no address book
    .answer-unsure = I don’t know

which-book = Which address book do you want to change?
    .answer-own = My own
    .answer-global = The list of the whole administration
    .answer-unsure = I don’t know

writable = Remove the write protection in { -thunderbird }
    .text =
        1. Open the address book in { -thunderbird }. In the menu bar it is under { tb-menu-tools } › { tb-address-book }.
        2. Right-click your address book on the left and open the { tb-properties }.
        3. Is { tb-carddav-read-only } ticked? Then remove the tick and confirm.
        4. Change the entry once more.

        If you cannot remove the tick, choose No.

change-in-ox = Change the entry in { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open { ox-address-book } and there your own address book.
        3. Open the entry for editing, change it and save.

        You usually cannot change the list { ox-global-address-list } yourself. Then choose No.

client = Which program do you write messages in?
    .answer-thunderbird = { -thunderbird }
    .answer-ox = { -ox-browser }
    .answer-unsure = I don’t know

delete-old = Delete the old suggestion in { -thunderbird }
    .text =
        { -thunderbird } collects addresses that you write to. It then suggests old ones again, too.

        1. Open the address book in { -thunderbird }. In the menu bar it is under { tb-menu-tools } › { tb-address-book }.
        2. On the left, open the address book with the collected addresses.
        3. Look for the old address and delete only this entry.
        4. Look for it in your other address books too. Correct the entry there instead of deleting it.

        > What you change or delete in an address book from { -ox } changes in { -ox } too.

delete-old-ox = Correct or delete the old address in { -ox }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open { ox-address-book } and look for the old address in your own address books.
        3. Correct the entry. If you no longer need it, delete it.
        4. Write a new message. Choose colleagues from { ox-global-address-list }.

        Is the wrong address in { ox-global-address-list }? Then choose No.

done = The address book in { -thunderbird } works
    .text = If somebody is missing again later, look in { -ox-browser } first.

done-in-ox = For now you work in { -ox-browser }
    .text = Should it work in { -thunderbird } too, later on? Then start this guide again.

done-found = You have the address
    .text = Is it missing in { -thunderbird }? Then start this guide again and choose Yes for the first question.

done-list = Your distribution list has been created
    .text = It works in { -ox-browser }. It does not appear in { -thunderbird }.

done-changed = The entry has been changed
    .text = { -thunderbird } shows the change after it has next synchronised. That can take a while.

done-old = The old address is no longer suggested
    .text = Did a message to the old address come back? Then send it again to the correct one.

no-lists = Distribution lists from { -ox } are not available in { -thunderbird }
    .text =
        Only single contacts are synchronised, not distribution lists.

        - Write in { -ox-browser } when you need the list.
        - Or create a list of your own in the address book of { -thunderbird }. Then you have to keep it up to date yourself.

contact-directory = Something is missing or wrong in the list of the administration
    .text =
        The administration maintains this list. The { -service-desk } will pass your report on.

        Have ready:

        - name and organisation of the person
        - what is missing or wrong, and what is correct
        - since when the person has worked there, if you know

        Do you know the correct address? Then type it by hand for now.

contact-change = The entry cannot be changed
    .text =
        The administration maintains the list of the whole administration. For other address books the right to change them may be missing. The { -service-desk } will sort that out with you.

        Have ready:

        - which address book the entry is in and who it belongs to
        - what is wrong, and what is correct
        - the exact text of any message

contact-own = Your own contacts are missing
    .text =
        They may not have been moved along with your mailbox. The { -service-desk } will check that.

        Have ready:

        - where the contacts used to be, such as in Outlook or on the smartphone
        - roughly how many are missing, and two names as examples
        - since when they have been missing

        > Until then, do not delete any old account or old files. The contacts may be only there.

contact-list = A distribution list is missing
    .text =
        First ask the person who keeps the list. Otherwise the { -service-desk } will look for it.

        Have ready:

        - the name of the list, and its address if it has one
        - who keeps it and who is on it
        - when you last used it

        Is it urgent? Then type the addresses one by one for now.

contact-thunderbird = The address is in { -ox }, but not in { -thunderbird }
    .text =
        For now, write in { -ox-browser }. The { -service-desk } will check the address book in { -thunderbird } with you.

        Have ready:

        - which address books { -thunderbird } shows
        - a name that is missing
        - the exact text of any message

contact-old = The wrong address still appears
    .text =
        For now, type the correct address by hand. The { -service-desk } will look with you for the source of the suggestion.

        Have ready:

        - the wrong address and the correct one
        - in which program you see the suggestion
        - whether it is wrong in { ox-global-address-list }
