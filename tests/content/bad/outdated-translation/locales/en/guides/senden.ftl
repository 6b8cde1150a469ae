guide = Send a message
    .summary = A message gets stuck.

works = Does it work in the browser?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I do not know

retry = Send it again
    .text = Open the folder.

done = The message is sent

contact = The service desk will help
    .text = Have the error message ready.
