ox-cafe = OX-Café
thunderbird = Thunderbird-Café
