language-name = Dansk
close = Luk
