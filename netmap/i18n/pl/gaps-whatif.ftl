# Propozycje i próby „a gdyby”.

gaps-proposal = { $ends }: { $why }.
gaps-proposal-closes = zamyka { $rules } w obszarze: { $sector }
gaps-proposal-closes-pair = zamyka to, czego od tych dwóch instytucji wymaga { $rules }
gaps-proposal-met = { $n ->
    [one] spełnia cały wymóg { $rules }
    [few] spełnia w całości wymogi { $rules }
   *[other] spełnia w całości wymogi { $rules }
}
gaps-proposal-restores = { $n ->
    [one] skraca do dwóch kroków drogę w { $n } wymaganej parze
    [few] skraca do dwóch kroków drogę w { $n } wymaganych parach
   *[other] skraca do dwóch kroków drogę w { $n } wymaganych parach
}
gaps-proposal-better = poprawia ocenę: { $rules }
gaps-proposal-kinds = potrzebne: { $layers }
gaps-proposal-risk = uwaga: { $risks }

gaps-effort-strengthen = więź już jest, trzeba ją wzmocnić
gaps-effort-confirm = jedna strona już wskazuje tę współpracę
gaps-effort-team = obie instytucje są w jednym zespole: { $teams }
gaps-effort-building = obie instytucje mają ten sam adres
gaps-effort-introduced = obie strony znają już: { $bodies }
gaps-effort-strangers = nie mają wspólnego partnera
gaps-effort-label-strengthen = mały
gaps-effort-label-same_place = mały
gaps-effort-label-introduced = średni
gaps-effort-label-strangers = duży

gaps-risk-denied = jedna ze stron tej współpracy nie potwierdza
gaps-risk-silent = brak odpowiedzi: { $bodies }
gaps-risk-busy = { $body } ma już najwięcej partnerów ({ $n })
gaps-risk-lowers = pogarsza ocenę: { $rules }

gaps-trial-remove = bez instytucji: { $bodies }
gaps-trial-add = z nową więzią: { $pairs }
gaps-trial-close = bez więzi rodzaju: { $layers }

gaps-effect-rules = Spełnione wymogi: { $before } → { $after }
gaps-effect-worse = pogarsza się ocena: { $rules }
gaps-effect-better = poprawia się ocena: { $rules }
gaps-effect-dropped = przestają dotyczyć tej gminy: { $rules }
gaps-effect-same = żadna ocena się nie zmienia
gaps-effect-lost = { $n ->
    [one] { $n } wymagana para traci ostatnią drogę o długości najwyżej dwóch kroków: { $pairs }.
    [few] { $n } wymagane pary tracą ostatnią drogę o długości najwyżej dwóch kroków: { $pairs }.
   *[other] { $n } wymaganych par traci ostatnią drogę o długości najwyżej dwóch kroków: { $pairs }.
}
gaps-effect-lost-none = Żadna z pozostałych wymaganych par nie traci drogi o długości najwyżej dwóch kroków.
gaps-effect-gained = { $n ->
    [one] { $n } wymagana para zyskuje drogę o długości najwyżej dwóch kroków: { $pairs }.
    [few] { $n } wymagane pary zyskują drogę o długości najwyżej dwóch kroków: { $pairs }.
   *[other] { $n } wymaganych par zyskuje drogę o długości najwyżej dwóch kroków: { $pairs }.
}
gaps-effect-gone = { $n ->
    [one] { $n } wymagana para odpada razem z instytucją: { $pairs }.
    [few] { $n } wymagane pary odpadają razem z instytucją: { $pairs }.
   *[other] { $n } wymaganych par odpada razem z instytucją: { $pairs }.
}
gaps-effect-alone = Zostają bez żadnej więzi: { $bodies }.
gaps-effect-reach = Pary instytucji w odległości najwyżej dwóch kroków (spośród pozostających): { $before } → { $after }.
