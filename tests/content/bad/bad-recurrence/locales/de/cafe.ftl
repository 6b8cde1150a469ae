ox-cafe = OX-Café
abend = Abend-Café
nord = Nord-Café
