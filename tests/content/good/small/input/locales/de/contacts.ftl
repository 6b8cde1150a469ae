desk = Service-Desk
    .hours = Montag bis Freitag
