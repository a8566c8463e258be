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

# Wniosek z porównania, jednym akapitem.
verdict-stop = STOP: odpowiedzi jest za mało, aby mówić o zmianie; potrzeba co najmniej 65% w każdym pomiarze.
verdict-stop-unsaid = Z tych danych nie wolno wnosić, że współpraca się poprawiła, pogorszyła lub została taka sama, ani że pilotaż działa lub nie działa.
verdict-answers = Odpowiedzi: { $before } z { $of_before } instytucji ({ $share_before }) w pierwszym pomiarze, { $after } z { $of_after } ({ $share_after }) w drugim.
verdict-answers-unnoted = Nie zapisano, kogo pytano, więc nie wiadomo, czy brak więzi w danych to jej brak, czy brak odpowiedzi.
verdict-collected = Zebrane więzi: { $before } za pierwszym razem, { $after } za drugim; ta różnica może wynikać tylko z tego, kto odpowiedział.
verdict-change-nothing-comparable = Nie ma ani jednej pary instytucji, o której w obu pomiarach miał kto powiedzieć: o zmianie nic nie wiadomo.
verdict-change-no-ties = Wśród { $shared } par instytucji, o których w obu pomiarach miał kto powiedzieć, w żadnym pomiarze nie było więzi.
verdict-change-none = Wśród { $shared } z { $dyads } par instytucji, o których w obu pomiarach miał kto powiedzieć, więzi są te same ({ $kept }) i nie wykazano zmiany ich siły.
verdict-change-strength = Wśród { $shared } z { $dyads } par instytucji, o których w obu pomiarach miał kto powiedzieć, więzi są te same ({ $kept }), zmieniła się siła niektórych: silniejsze { $stronger }, słabsze { $weaker }.
verdict-change-turnover = Wśród { $shared } z { $dyads } par instytucji, o których w obu pomiarach miał kto powiedzieć, liczba więzi się nie zmieniła ({ $before } w każdym pomiarze, { $density_before } par), ale nie są to te same więzi: nowe { $gained }, utracone { $lost }, utrzymane { $kept }.
verdict-change-more = Wśród { $shared } z { $dyads } par instytucji, o których w obu pomiarach miał kto powiedzieć, więzi jest więcej: { $before } przed i { $after } po (z { $density_before } do { $density_after } par); nowe { $gained }, utracone { $lost }, utrzymane { $kept }.
verdict-change-fewer = Wśród { $shared } z { $dyads } par instytucji, o których w obu pomiarach miał kto powiedzieć, więzi jest mniej: { $before } przed i { $after } po (z { $density_before } do { $density_after } par); nowe { $gained }, utracone { $lost }, utrzymane { $kept }.
verdict-sure-few-ties = Więzi jest tak mało, że jedna więcej lub mniej odwróciłaby wynik; nie należy mówić o kierunku zmiany.
verdict-sure-untested = Nie sprawdzono, czy tyle mógłby zrobić sam przypadek.
verdict-sure-too-small = Instytucji jest za mało, aby odróżnić zmianę od przypadku, dlatego nie podaje się przedziału ani testu.
verdict-sure-within-chance = Taką różnicę mógł zrobić sam przypadek: przedział ufności 95% dla zmiany udziału par z więzią sięga od { $low } do { $high } punktu procentowego i obejmuje zero.
verdict-sure-beyond-chance = Sam przypadek rzadko robi taką różnicę: przedział ufności 95% dla zmiany udziału par z więzią sięga od { $low } do { $high } punktu procentowego i nie obejmuje zera.
verdict-apart = Poza porównaniem: { $apart ->
    [one] { $apart } para
    [few] { $apart } pary
   *[other] { $apart } par
} (więzi przed: { $lone_before }, po: { $lone_after }); do zmiany liczby wszystkich więzi wnoszą { $composition } przez skład instytucji i { $response } przez to, kto odpowiedział, i o współpracy nic nie mówią.
verdict-broad = Odpowiedzi wystarcza tylko na ogólny obraz (mniej niż 80%): o pojedynczych instytucjach nie należy wnioskować.
verdict-no-cause = Przyczyny te dane nie wskazują: bez gmin porównawczych ani zmiany, ani jej braku nie można przypisać pilotażowi.
verdict-contrast-untested = Udział par z więzią zmienił się w gminach pilotażu ({ $pilot }) o { $change_pilot }, w porównawczych ({ $comparison }) o { $change_comparison } punktu procentowego, różnica: { $difference }. Gmin jest za mało na test (pilotaż mógł na nie przypaść tylko na { $assignments ->
    [one] { $assignments } sposób
    [few] { $assignments } sposoby
   *[other] { $assignments } sposobów
}), liczy się więc najwyżej znak różnicy: nie można jej przypisać pilotażowi.
verdict-contrast-within = Udział par z więzią zmienił się w gminach pilotażu ({ $pilot }) o { $change_pilot }, w porównawczych ({ $comparison }) o { $change_comparison } punktu procentowego, różnica: { $difference }. Tyle mógł zrobić sam przypadek (p = { $p_value }): różnicy nie można przypisać pilotażowi.
verdict-contrast-beyond = Udział par z więzią zmienił się w gminach pilotażu ({ $pilot }) o { $change_pilot }, w porównawczych ({ $comparison }) o { $change_comparison } punktu procentowego, różnica: { $difference }. Sam przypadek rzadko robi tyle (p = { $p_value }), ale jeżeli gmin do pilotażu nie losowano, nie dowodzi to jeszcze, że sprawił to pilotaż.
verdicts-communes = Gminy: { $n }. Wśród par, o których w obu pomiarach miał kto powiedzieć, więzi jest więcej w { $more }, mniej w { $fewer }, tyle samo w { $same }.
verdicts-stopped = STOP: o zmianie nie można mówić w { $n } z powodu zbyt małej liczby odpowiedzi ({ $list }).
verdicts-nothing = Nie ma czego porównać w { $n } ({ $list }).
verdicts-summed = Razem w gminach, o których można mówić ({ $n }): porównane pary { $shared }, więzi utrzymane { $kept }, nowe { $gained }, utracone { $lost }; przy { $answers_differ } zmianach odpowiedziały nie te same instytucje. Instytucja, która działa w kilku gminach, liczy się w każdej z nich.
error-too-few-draws = Potrzebne jest co najmniej jedno losowanie, a podano { $draws }.
error-cancelled = Przerwano na życzenie.
error-cluster-not-installed = Obliczenia na klastrze wymagają Dask: proszę zainstalować netmap z dodatkiem „cluster” (pip install "netmap[cluster]").
error-cluster-not-reached = Pod adresem { $scheduler } nikt nie odpowiada: proszę uruchomić tam planistę (dask scheduler) albo pominąć --scheduler, aby liczyć na tym komputerze.
error-table-not-square = Taka tabela musi mieć te same instytucje, każdą raz i w tej samej kolejności, w wierszach ({ $rows }) i w kolumnach ({ $columns }).
error-table-not-numbers = W każdej komórce takiej tabeli musi być liczba.
error-unknown-family = Nie ma rodziny „{ $family }”: proszę wybrać linear albo logistic.
error-no-predictors = Potrzebna jest co najmniej jedna zmienna objaśniająca i żadna nie może nazywać się „intercept”.
error-too-few-bodies = { $bodies ->
    [one] { $bodies } instytucja
    [few] { $bodies } instytucje
   *[other] { $bodies } instytucji
} to za mało na tyle zmiennych objaśniających ({ $terms }).
error-predictors-say-the-same = Te zmienne objaśniające są takie same dla każdej pary albo mówią to, co już mówią inne: { $terms }. Proszę pominąć którąś z nich.
error-not-yes-or-no = Regresja logistyczna wyjaśnia, czy więź jest, czy jej nie ma; dla siły więzi proszę wybrać rodzinę linear.
error-too-many-compared = Pomiary porównuje się para po parze, najwyżej { $most } instytucji naraz, a tu jest ich { $bodies }: proszę wybrać gminę.
error-too-many-bodies = Regresja logistyczna obejmuje do { $most } instytucji, a tu jest ich { $bodies }: proszę wybrać rodzinę linear.
error-too-many-unknown = Gdy o części par nic nie wiadomo, porównuje się najwyżej { $most } instytucji, a tu jest ich { $bodies }: pomiń te, które nie odpowiedziały.
error-level-without-change = Zmiany podaje się dla poziomów { $known }, a nie dla „{ $level }”.

# Testy i przedziały, w słowach, których nie da się zacytować na wyrost.
doubt-withheld-stop = STOP: w jednym z pomiarów odpowiedziało mniej niż 65% instytucji, dlatego testów i przedziałów nie ma. Z tych danych nie wolno wnosić ani o zmianie, ani o jej braku.
doubt-withheld-few = W obu pomiarach odpowiedziało tyle instytucji: { $n }. Przy mniej niż { $least } testów się nie podaje.
doubt-withheld-communes = Układu więzi wielu gmin naraz się nie testuje: instytucje współpracują głównie w swojej gminie, więc każdy taki test wypadłby dobrze. Proszę wybrać jedną gminę.
doubt-withheld-single = Odpowiedziało mniej niż 80% instytucji: zmian pojedynczych instytucji się nie podaje.
doubt-likeness-more = Pary, które miały więź w pierwszym pomiarze, mają ją w drugim częściej niż inne, i to bardziej, niż dałby sam przypadek (korelacja { $statistic }, p { $p_value }). Układ więzi jest podobny; nie mówi to, czy więzi jest więcej ani czy są lepsze.
doubt-likeness-less = Pary, które miały więź w pierwszym pomiarze, mają ją w drugim rzadziej niż inne, i to bardziej, niż dałby sam przypadek (korelacja { $statistic }, p { $p_value }). Układ więzi jest inny; nie mówi to, z jakiej przyczyny.
doubt-likeness-chance = Takie podobieństwo układu więzi w obu pomiarach mógł dać sam przypadek (korelacja { $statistic }, p { $p_value }). Nie dowodzi to, że układ jest inny.
doubt-likeness-none = Podobieństwa układu więzi nie da się zmierzyć: w jednym z pomiarów więź ma każda para albo żadna.
doubt-exchange-density = Gęstość
doubt-exchange-reciprocity = Wzajemność
doubt-exchange-beyond = { $measure }: zmiana o { $change } punktu procentowego; sam przypadek rzadko robi tyle (p { $p_value }). Test przyjmuje, że każda para zmienia się niezależnie od innych; gdy całe instytucje zmieniają się naraz, wypada zbyt łatwo.
doubt-exchange-disputed = { $measure }: zmiana o { $change } punktu procentowego. Gdyby każda para zmieniała się niezależnie od innych, byłaby to zmiana rzadka (p { $p_value }), ale ostrożniejszy przedział, który liczy całe instytucje, obejmuje zero: tyle mógł zrobić sam przypadek.
doubt-exchange-within = { $measure }: zmiana o { $change } punktu procentowego; tyle mógł zrobić sam przypadek (p { $p_value }). Nie dowodzi to, że nic się nie zmieniło.
doubt-exchange-none = { $measure }: nie da się sprawdzić, bo w jednym z pomiarów nie ma więzi albo więzi nie mają kierunku.
doubt-layers-none = Nie ma dwóch rodzajów więzi, które można by porównać.
doubt-layers = { $n ->
    [one] Sprawdzono { $n } parę rodzajów więzi
    [few] Sprawdzono { $n } pary rodzajów więzi
   *[other] Sprawdzono { $n } par rodzajów więzi
}: te same instytucje łączy częściej, niż dałby sam przypadek, { $alike } z nich.
doubt-layers-most = Najbardziej idą w parze „{ $one }” i „{ $other }” (korelacja { $statistic }).
doubt-of-many = Gdy sprawdza się wiele rzeczy naraz, mniej więcej jedna na dwadzieścia wypada tak przez sam przypadek.
doubt-explained-more = { $term }: więź jest częstsza o { $points } punktu procentowego niż w parach poza tym podobnych; sam przypadek rzadko robi tyle (p { $p_value }).
doubt-explained-fewer = { $term }: więź jest rzadsza o { $points } punktu procentowego niż w parach poza tym podobnych; sam przypadek rzadko robi tyle (p { $p_value }).
doubt-odds-more = { $term }: szanse na więź są { $times } razy większe niż w parach poza tym podobnych; sam przypadek rzadko robi tyle (p { $p_value }).
doubt-odds-fewer = { $term }: szanse na więź są { $times } razy mniejsze niż w parach poza tym podobnych; sam przypadek rzadko robi tyle (p { $p_value }).
doubt-explained-within = { $term }: związku z więziami nie widać (p { $p_value }), co nie dowodzi, że go nie ma.
doubt-explained-none = { $term }: tego nie da się policzyć, bo więzi i ich brak rozdzielają się tu całkowicie.
doubt-explained-no-cause = To, co idzie w parze z więziami, nie musi być ich przyczyną.
doubt-measures-few = Instytucji, które odpowiedziały w obu pomiarach, jest { $n }: przy mniej niż { $least } przedziałów się nie podaje.
doubt-measures-within = Przy żadnej z policzonych zmian ({ $n }) przedział 95% nie leży po jednej stronie zera: każdą mógł zrobić sam przypadek.
doubt-measures-beyond = Policzone zmiany z przedziałem: { $n }; przedział 95% nie obejmuje zera przy { $beyond } ({ $list }).
doubt-pooled-none = Z tylu gmin ({ $n }) nie da się podać wspólnej zmiany z przedziałem.
doubt-pooled-beyond = Udział par z więzią zmienił się w tych gminach ({ $n }) średnio o { $change } punktu procentowego; przedział 95% sięga od { $low } do { $high } i nie obejmuje zera.
doubt-pooled-within = Udział par z więzią zmienił się w tych gminach ({ $n }) średnio o { $change } punktu procentowego; przedział 95% sięga od { $low } do { $high } i obejmuje zero: tyle mógł zrobić sam przypadek.
doubt-alike = Nie widać, by gminy różniły się w tym między sobą bardziej, niż dałby przypadek (p { $p_value }, I² = { $share }).
doubt-unlike = Gminy różnią się w tym między sobą bardziej, niż dałby przypadek (p { $p_value }, I² = { $share }): średnia nie mówi, co stało się w którejkolwiek z nich.
compare-way-more = więcej
compare-way-fewer = mniej
compare-way-unclear = nie wiadomo
compare-way-untold = nie można powiedzieć
doubt-moved-more = Więzi przybyło, przedział leży powyżej zera ({ $n }): { $list }.
doubt-moved-fewer = Więzi ubyło, przedział leży poniżej zera ({ $n }): { $list }.
doubt-moved-unclear = Nie wiadomo, w którą stronę, przedział obejmuje zero ({ $n }): { $list }.
doubt-moved-untold = Nie można powiedzieć, za mało odpowiedzi lub instytucji ({ $n }): { $list }.
doubt-lasting-first = Więzi z pomiaru „{ $since }”: { $ties }. Do pomiaru „{ $until }” przetrwało { $lasted }, ustało { $lost }, nie wiadomo o { $unseen } (przetrwało { $share } tych, o których wiadomo).
doubt-lasting-gained = Więzi nowe w pomiarze „{ $since }”: { $ties }. Do pomiaru „{ $until }” przetrwało { $lasted }, ustało { $lost }, nie wiadomo o { $unseen } (przetrwało { $share } tych, o których wiadomo).
doubt-lasting-no-first = W pomiarze „{ $since }” nie było więzi, które można by śledzić do pomiaru „{ $until }”.
doubt-lasting-no-gained = W pomiarze „{ $since }” nie było nowych więzi, które można by śledzić do pomiaru „{ $until }”.
doubt-lasting-stop = STOP: o więziach od pomiaru „{ $since }” do „{ $until }” nic się nie mówi, bo w jednym z tych pomiarów lub w poprzednim odpowiedziało mniej niż 65% instytucji.
error-same-wave = Porównuje się dwa różne pomiary, a „{ $wave }” podano dwa razy.
error-waves-turned-round = Pomiar „{ $before }” jest późniejszy niż „{ $after }”: proszę podać najpierw wcześniejszy, aby to, co nowe, nie wyglądało na utracone.

compare-part-kept = utrzymane bez zmiany siły
compare-part-stronger = utrzymane, silniejsze
compare-part-weaker = utrzymane, słabsze
compare-part-gained = nowe
compare-part-lost = utracone
compare-part-absent = bez więzi w obu pomiarach
compare-part-joined = poza porównaniem: instytucje, które dołączyły
compare-part-left = poza porównaniem: instytucje, które odeszły
compare-part-merged = poza porównaniem: instytucje połączone
compare-part-silent = poza porównaniem: brak odpowiedzi
compare-part-refused = poza porównaniem: odmowa odpowiedzi
compare-part-not-asked = poza porównaniem: nie pytano
compare-part-unstated = poza porównaniem: nie podano siły
compare-number-density-change = zmiana gęstości
compare-number-jaccard = więzi utrzymane wśród więzi z obu pomiarów (Jaccard)
compare-number-share-kept = wcześniejsze więzi, które nadal są
compare-number-turnover = wymiana więzi
compare-number-share-changed = pary, które się zmieniły (Hamming)
compare-number-qap-waves = podobieństwo pomiarów (QAP)
compare-number-density = gęstość
compare-number-reciprocity = wzajemność
compare-number-intercept = dowolna para
compare-number-earlier-tie = więź w poprzednim pomiarze
compare-number-same-sector = ten sam sektor
compare-number-same-tier = ten sam szczebel
compare-number-same-seat = ta sama siedziba
compare-number-same-commune = obsługują tę samą gminę
compare-number-same-team = ten sam zespół
compare-number-first = od pierwszego pomiaru
compare-number-gained = późniejsze
verdicts-sure = Zmiana większa niż przypadek (przedział ufności 95% nie obejmuje zera) jest w { $beyond ->
    [one] { $beyond } gminie
    [few] { $beyond } gminach
    [many] { $beyond } gminach
   *[other] { $beyond } gminach
}, w granicach przypadku w { $within }; w { $untold } instytucji lub więzi jest za mało, aby to ocenić. Gdy gmin jest wiele, w niektórych taki wynik daje sam przypadek.
