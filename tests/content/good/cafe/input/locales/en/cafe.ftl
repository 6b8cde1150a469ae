sonntag = OX Café
    .room = Room 1
sonntag-2027-03-28 = News
