guide = Sending a message
    .summary = A message stays where it is.
    .keywords = outbox

client = What do you work with?
    .hint = Both are fine.
    .answer-ox = { -ox }
    .answer-unsure = I do not know

online = Check the connection
    .text = The computer asks `{ op-server }`.

retry = Send once more
    .text = Open { ox-outbox }.
    .image-alt = A dot

done = The message is sent

outage = The network is down
    .text = Please wait.
