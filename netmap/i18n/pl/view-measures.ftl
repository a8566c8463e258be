# Strona „Miary”.
measures-network = Sieć
measures-institutions = Instytucje
measures-sort = Uporządkuj według miary
measures-bars = Wykres słupkowy: { $measure }, { $n ->
    [one] { $n } instytucja
    [few] { $n } instytucje
   *[other] { $n } instytucji
}; te same liczby są w tabeli poniżej.
measures-bars-first = Wykres pokazuje { $shown } z { $n } instytucji; tabela ma wszystkie.
measures-undefined = Kreska znaczy, że miary nie da się tu obliczyć: wzajemność wymaga reguły więzi „tak jak wskazano, z kierunkiem”, a wskaźnik E–I więzi między instytucjami o znanym sektorze lub szczeblu.
measures-explain = Co znaczą te miary i kiedy ich nie używać
measures-column-measure = Miara
measures-column-value = Wartość
measures-column-behind = Z czego
measures-column-short = Co mówi
measures-column-count = Ile
measures-column-possible = Z ilu
measures-choice = Które miary
measures-take-long = W tak dużej sieci obliczanie pośrednictwa za pierwszym razem trwa kilka minut. Szybciej: wybrać powyżej grupę miar bez pośrednictwa i zajrzeć do tabeli „{ $structure }” w części „{ $place }”, która je szacuje i podaje granicę błędu.
measures-need-direction = { $n ->
    [one] Pominięto { $n } miarę, która ma sens tylko przy więziach skierowanych (reguła „tak jak wskazano, z kierunkiem”).
    [few] Pominięto { $n } miary, które mają sens tylko przy więziach skierowanych (reguła „tak jak wskazano, z kierunkiem”).
   *[other] Pominięto { $n } miar, które mają sens tylko przy więziach skierowanych (reguła „tak jak wskazano, z kierunkiem”).
}
measures-basic = Podstawowe
measures-all = Wszystkie
measures-tie-table = Więzi
measures-ties = Miary więzi ({ $n ->
    [one] { $n } więź
    [few] { $n } więzi
   *[other] { $n } więzi
})
measures-column-source = Od
measures-column-target = Do
measures-column-range = Zakres
measures-column-place = Miejsce
measures-range = { $low }–{ $high }
measures-range-simulated = ~{ $low }–{ $high }
measures-range-unknown = ?
measures-point = { $low }
measures-point-simulated = ~{ $low }
measures-range-note = „Zakres” mówi, jaka mogłaby być wartość po uzupełnieniu brakujących odpowiedzi. Znak ~ oznacza wynik symulacji: możliwe są też inne wartości. Miejsce od–do: kolejności nie da się ustalić. Znak zapytania: zakres da dopiero symulacja. Kreska: zakresu się nie podaje, bo miary nie da się obliczyć albo jej wartość jest nazwą lub zależy od losowania. Jedna liczba: braki nic tu nie zmieniają.
measures-all-ranges = Pokaż także zakresy z symulacji (potrwa to dłużej)
measures-structures = Układy całej sieci
measures-structures-note = Czego nie powie jedna liczba: kluczowe instytucje, rdzeń, więzi między grupami, kręgi, bloki i rodzaje więzi, w tabelach.
measures-structure = Który układ pokazać
measures-structure-searching = Trwa szukanie…
measures-structure-explain = Co znaczy ten układ i kiedy go nie używać
measures-open-pairs = { $n ->
    [one] Nierozstrzygnięta jest { $n } para: jej więź może być albo jej nie być
    [few] Nierozstrzygnięte są { $n } pary: ich więzi mogą być albo ich nie być
   *[other] Nierozstrzygniętych jest { $n } par: ich więzi mogą być albo ich nie być
}
measures-open-pairs-note = Zakresy miar więzi dotyczą tylko więzi, które są. Tu są pary, o których brakująca odpowiedź może jeszcze powiedzieć „tak” albo „nie”.
measures-open-pair-one = Instytucja
measures-open-pair-other = Druga instytucja
measures-open-pair-tied = Więź teraz
measures-open-pair-unheard = Czyjej odpowiedzi brakuje
measures-column-mean-range = Zakres średniej
measures-call = Do kogo zadzwonić najpierw
measures-call-explain = Milczące instytucje w kolejności liczby par, które rozstrzygnie sama ich odpowiedź, cokolwiek powiedzą. Każda para waży tyle samo.
measures-call-name = Instytucja
measures-call-settled = Rozstrzygnięte pary
measures-call-pairs = Pary, w których brakuje jej słowa
measures-call-places = Instytucje, których miejsce zależy od odpowiedzi
measures-formula = Wzór: { $formula }
measures-avoid = Kiedy nie używać: { $avoid }
measures-range-found = Zakres przy brakach odpowiedzi: { $found }
measures-source = Źródło: { $source }
measures-column-low = Od (najmniej)
measures-column-high = Do (najwięcej)
measures-group-by = Pogrupuj według
measures-group-none = bez grup
measures-group-sector = Sektor
measures-group-tier = Szczebel
measures-group-commune = Gmina
measures-groups = Grupy instytucji
measures-groups-note = Średnia i skrajne wartości miary wybranej powyżej, z instytucji, dla których da się ją obliczyć. Instytucja działająca w kilku gminach liczy się w każdej z nich. Przy „tak” i „nie” średnia to udział „tak”. Brakujące odpowiedzi mogą te liczby zmienić: „Zakres średniej” mówi, między czym leży średnia po ich uzupełnieniu.
measures-column-institutions = Instytucji
measures-column-defined = W tym z wartością
measures-column-mean = Średnia
measures-column-lowest = Najmniej
measures-column-highest = Najwięcej
