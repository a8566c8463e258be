# Wykaz i propozycje w raporcie.
report-caption-ledger-figure = Powiązania wymagane przez model; brakujące przerywaną linią.
report-needs = Kto odpowiada na potrzeby rodzin
report-needs-of = Pomiar: { $wave }. W zasięgu OPS jest instytucja, która ma z nim bezpośrednią więź; na każdą potrzebę odpowiadają instytucje typów wymienionych w koszyku usług modelu.
report-caption-needs = Kto odpowiada na którą potrzebę i ile kroków dzieli go od OPS.
report-sectors = Obszary, z którymi współpracuje OPS
report-ways = Drogi spraw
report-caption-ways = Drogi spraw krok po kroku i miejsca, w których się zrywają.
report-proposals = Co zrobić najpierw
report-proposals-of = Każdą więź sprawdzono na próbę: tak, jakby obie strony jej chciały i była tak silna, jak wymaga model. Kolejność: ile wymogów zamyka, ile wysiłku kosztuje, co może przeszkodzić. To propozycje do rozmowy zespołu. Pary, o których nic nie wiadomo, trzeba najpierw zapytać, więc ich tu nie ma.
