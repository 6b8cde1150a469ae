# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the mails about registrations, and of the calendar entries in them. They are built into the service.
# A message per kind of mail: what it says in short, which is also its subject, and .text with what follows.
# $organizer is the name of the sender, such as OX-Café.

subject = { $heading }: { $organizer } den { day }
greeting = Hej { $name },
greeting-nameless = Hej,

## Times. $from-… and $to-… are what the clock shows, with two digits.

day = { $day }. { month } { $year }
when = { weekday } den { day } kl. { $from-hour }.{ $from-minute } til { $to-hour }.{ $to-minute }
weekday = { $weekday ->
    [monday] mandag
    [tuesday] tirsdag
    [wednesday] onsdag
    [thursday] torsdag
    [friday] fredag
    [saturday] lørdag
   *[sunday] søndag
}
month = { $month ->
    [january] januar
    [february] februar
    [march] marts
    [april] april
    [may] maj
    [june] juni
    [july] juli
    [august] august
    [september] september
    [october] oktober
    [november] november
   *[december] december
}

## Kinds of mail

confirm = Bekræft venligst din tilmelding
    .text =
        Nogen har tilmeldt denne e-mailadresse til et arrangement. Var det dig? Så bekræft venligst snart. Pladsen holdes kun fri til dig i kort tid.

        Var det ikke dig? Så behøver du ikke gøre noget. Uden bekræftelse gælder tilmeldingen ikke.
registered = Du er tilmeldt
    .text = Din plads er sikret. Vi glæder os til at se dig.
waiting = Du står på ventelisten
    .text =
        Lige nu er alle pladser optaget. Du er nummer { $position } på ventelisten.

        Bliver der en plads fri til dig, får du den helt af sig selv. Så skriver vi til dig igen.
promoted = Du har fået en plads
    .text = Der er blevet en plads fri. Du er nu tilmeldt og står ikke længere på ventelisten.
updated = Der er en ændring ved dit arrangement
    .text = Noget er blevet ændret. Her står, hvad der gælder nu.
cancelled = Du er afmeldt
    .text = Tak, fordi du gav besked. Du er velkommen igen næste gang.
date-cancelled = Arrangementet er aflyst
    .text = Det beklager vi. Du behøver ikke gøre noget.
reminder = Dit arrangement er snart
    .text = Du er tilmeldt. Vi glæder os til at se dig.
message = Besked om dit arrangement
    .text = Arrangørerne skriver til dig:
materials = Materialet er klar
    .text = Du finder det dér, hvor du tilmeldte dig: i hjælpen til e-mail og kalender.

## Facts about the event

label-title = Emne
label-when = Tidspunkt
label-online = Online
label-room = Sted
still-waiting = Du står stadig på ventelisten, nu som nummer { $position }.

## What to do

calendar-request = Aftalen til din kalender følger med denne e-mail. Hvis dit program spørger, så tag imod invitationen.
calendar-cancel = Aftalen forsvinder fra din kalender. Hvis dit program spørger, så sig ja til at slette den.
link-confirm = Bekræft tilmeldingen
link-change = Se og ret din tilmelding
link-cancel = Kan du alligevel ikke? Meld afbud
link-leave = Vil du ikke vente længere? Forlad ventelisten
links-private = Disse links gælder kun for dig. Giv dem ikke videre.
footer = Du får denne e-mail, fordi du har tilmeldt dig. Spørgsmål? Svar blot på denne e-mail.
footer-confirm = Spørgsmål? Svar blot på denne e-mail.

## The calendar entry. Others may see it, so it holds nothing that is only for one person.

entry-title = { $organizer }: { $title }
entry-online = Deltag i browseren: { $online }
entry-cancel = Du kan melde afbud med linket i e-mailen om din tilmelding.
entry-conference = Deltag i browseren
