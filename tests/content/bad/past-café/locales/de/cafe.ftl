ox-cafe = OX-Café
einmal = Einmal
