outbox = Postausgang
    .ox = Öffnen Sie **Entwürfe**.
    .note = Er liegt in den lokalen Ordnern.
