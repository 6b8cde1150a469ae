language-name = Deutsch
# Eine Bemerkung, die nicht veröffentlicht wird.
close = { -ox } schließen
