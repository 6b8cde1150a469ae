ox-cafe = OX-Café
