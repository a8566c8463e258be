# Wykaz i propozycje w raporcie.
report-caption-ledger-figure = Powiązania wymagane przez model; brakujące przerywaną linią.
report-proposals = Co zrobić najpierw
report-proposals-of = Każdą więź sprawdzono na próbę: tak, jakby obie strony jej chciały i była tak silna, jak wymaga model. Kolejność: ile wymogów zamyka, ile wysiłku kosztuje, co może przeszkodzić. To propozycje do rozmowy zespołu. Pary, o których nic nie wiadomo, trzeba najpierw zapytać, więc ich tu nie ma.
