path = Noch leer
    .summary = Hier fehlt noch alles.
