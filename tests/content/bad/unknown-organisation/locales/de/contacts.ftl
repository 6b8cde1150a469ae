service-desk = Service-Desk
it-justiz = IT der Justiz
