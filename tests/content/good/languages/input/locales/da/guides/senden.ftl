guide = At sende
works = Virker det i { -ox }?
    .answer-yes = Ja
done = Afsendt
