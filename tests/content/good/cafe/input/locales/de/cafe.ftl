sonntag = OX-Café
    .text =
        Alle sind **willkommen**:

        - mit Fragen
        - ohne Fragen
    .speakers =
        Fachteam { -ox }
        Veränderungsmanagement
    .room = Raum 1, Haus „A“; Erdgeschoss
sonntag-2027-03-28 = Neues in { -ox }
    .text = Was ist neu?
    .room = Raum 2
rueckblick = Rückblick
rueckblick-2026-10-25 = Umstieg
    .materials = Die [Folien](https://intranet.example.org/folien)
    .question-first = Geht das?
    .answer-first = Ja.
    .question-second = Und das?
    .answer-second =
        Das auch:

        1. so
        2. und so
