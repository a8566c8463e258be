# Tablica wymogów, wykaz luk i pokrycie do druku.
draw-legend-required = Powiązania wymagane przez model (linia)
draw-change-required_missing = brak: obie strony odpowiedziały
draw-change-required_too_weak = za słaba
draw-change-required_one_sided = jednostronna
draw-change-required_unknown = nie wiadomo: brak odpowiedzi
draw-change-required_met = spełnione
draw-change-required_other = więź, której model nie wymaga
draw-norm = Wymogi: { $norm } ({ $name }, wersja { $version }).
draw-ledger-title = Wykaz luk kooperacyjnych
draw-ledger-title-of = Wykaz luk kooperacyjnych: { $commune }
draw-ledger-note = Gdy wymaganie może spełnić jedna z kilku instytucji, narysowano wszystkie, dopóki żadna go nie spełnia.
draw-ledger-said = Diagram powiązań wymaganych przez model. { $words }
draw-board-title = Wymogi modelu
draw-board-title-of = Wymogi modelu: { $commune }
draw-board-said = Tablica wymogów. { $parts }.
draw-board-all = Wymogi modelu w gminach
