# Porównanie dwóch pomiarów.

compare-change-kept = więź utrzymana
compare-change-gained = więź nowa
compare-change-lost = więź utracona
compare-change-absent = bez więzi
compare-state-kept = utrzymana bez zmiany siły
compare-state-stronger = utrzymana, silniejsza
compare-state-weaker = utrzymana, słabsza
compare-state-gained = nowa
compare-state-lost = utracona
compare-state-absent = brak w obu pomiarach

compare-reason-joined = instytucja dołączyła
compare-reason-left = instytucja odeszła
compare-reason-merged = instytucje połączono
compare-reason-silent = brak odpowiedzi
compare-reason-refused = odmowa odpowiedzi
compare-reason-not-asked = nie pytano
compare-reason-unstated = nie podano siły
compare-wave-before = pierwszy pomiar
compare-wave-after = drugi pomiar
compare-wave-both = oba pomiary

compare-column-source = Instytucja (id)
compare-column-target = Druga instytucja (id)
compare-column-source-name = Instytucja
compare-column-target-name = Druga instytucja
compare-column-state = Zmiana
compare-column-change = Więź
compare-column-strength-before = Siła przed
compare-column-strength-after = Siła po
compare-column-layers-before = Rodzaje więzi przed
compare-column-layers-after = Rodzaje więzi po
compare-column-evidence-before = Podstawa przed
compare-column-evidence-after = Podstawa po
compare-column-answers-differ = Nie te same strony odpowiedziały
compare-column-reason = Powód
compare-column-wave = W którym pomiarze
compare-column-bodies = Których instytucji dotyczy
compare-column-tie-before = Więź przed
compare-column-tie-after = Więź po

compare-shared = Porównanie pomiarów „{ $before }” i „{ $after }” obejmuje { $shared ->
    [one] { $shared } parę
    [few] { $shared } pary
   *[other] { $shared } par
} instytucji z { $dyads }: tylko te, o których w obu pomiarach miał kto powiedzieć.
compare-changes = Więzi utrzymane: { $kept } (w tym silniejsze: { $stronger }, słabsze: { $weaker }), nowe: { $gained }, utracone: { $lost }.
compare-density = Więź łączyła { $before } z { $shared } takich par ({ $density_before }), w drugim pomiarze łączy { $after } ({ $density_after }).
compare-apart = Poza porównaniem: { $apart ->
    [one] { $apart } para
    [few] { $apart } pary
   *[other] { $apart } par
}; instytucje, które dołączyły: { $joined }, które odeszły: { $left }.
compare-response = Odpowiedzi: { $before } z { $of_before } w pierwszym pomiarze i { $after } z { $of_after } w drugim.
compare-answers-differ = Przy { $n } z { $of } zmian w obu pomiarach odpowiedziały nie te same instytucje z pary: taka zmiana może wynikać z odpowiedzi, a nie ze współpracy.
compare-reading-single-positions = Odpowiedzi wystarcza, by mówić o pojedynczych instytucjach.
compare-reading-broad-patterns = Odpowiedzi wystarcza tylko na ogólny obraz: o pojedynczych instytucjach nie należy wnioskować.
compare-reading-stop = Stop: odpowiedzi jest za mało, aby porównywać pomiary; liczby pokazują, co zebrano, a nie co się zmieniło.
compare-no-cause = Bez grupy porównawczej zmiany nie można przypisać pilotażowi.

error-tie-rules-differ = Pomiarów „{ $before }” i „{ $after }” nie można porównać: sieci zbudowano według różnych reguł więzi. Proszę zbudować obie według tej samej reguły, rodzajów więzi, najmniejszej siły i gminy.
error-codebooks-differ = Pomiarów nie można porównać: używają różnych słowników („{ $before }” i „{ $after }”).
error-directedness-differs = Sieci nie można porównać: w jednej więzi mają kierunek, a w drugiej nie. Proszę zbudować obie według tej samej reguły więzi.
