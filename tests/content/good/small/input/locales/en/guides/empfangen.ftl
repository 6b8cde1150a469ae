guide = Receiving a message
    .summary = A message stays where it is.

works = Does it work in { -ox }?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I do not know

retry = Send once more
    .text = Open { ox-outbox }.

done = The message is sent

contact = The service desk can help
    .text = Have the error message ready.
