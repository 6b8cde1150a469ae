works = Geht es in { -ox }?
    .answer-yes = Ja
    .answer-no = Nein
