desk = Service desk
    .hours = Monday to Friday
