guide = Kaputt
