# Miary w zdaniach: jedno zdanie z wartościami sieci, wzór, kiedy nie używać. Nazwy instytucji stoją w mianowniku.
# $who: single (jedna instytucja), several (dwie lub trzy); $others: o jedną mniej niż instytucji w sieci.

# ── dopowiedzenia: braki odpowiedzi, remisy ─────────────────────────────────────────────────────────────────────────
sentence-undefined = { $label }: w tej sieci nie da się tego policzyć.
sentence-all-equal = { $label }: każda instytucja ma tę samą wartość ({ $value }).
sentence-many-first = { $n ->
    [one] { $label }: najwyższą wartość ({ $value }) ma { $n } instytucja.
    [few] { $label }: najwyższą wartość ({ $value }) mają { $n } instytucje.
   *[other] { $label }: najwyższą wartość ({ $value }) ma { $n } instytucji.
}
sentence-many-yes = { $label }: „tak” dotyczy { $n } instytucji.
sentence-range = Brakuje odpowiedzi: po ich uzupełnieniu byłoby to od { $low } do { $high }.
sentence-range-simulated = Brakuje odpowiedzi: po ich uzupełnieniu byłoby to co najmniej od { $low } do { $high } (symulacja; możliwe są też inne wartości).
sentence-range-yes-no = Brakuje odpowiedzi: nie wiadomo, czy „tak”, czy „nie”, w przypadku: { $names }.
sentence-range-yes-no-many = Brakuje odpowiedzi: nie wiadomo, czy „tak”, czy „nie”, w { $n } z { $of } przypadków.
sentence-unheard = Liczba odpowiedzi: { $answered } z { $n }, więc prawdziwa wartość może być inna.
sentence-first-open = Nie da się ustalić, kto jest pierwszy: może to być { $names }.
sentence-first-open-many = { $n ->
    [one] Nie da się ustalić, kto jest pierwszy: wchodzi w grę { $n } instytucja.
    [few] Nie da się ustalić, kto jest pierwszy: wchodzą w grę { $n } instytucje.
   *[other] Nie da się ustalić, kto jest pierwszy: wchodzi w grę { $n } instytucji.
}
sentence-first-sure = Pierwsze miejsce jest pewne mimo braków.
place-one = { $rank }.
place-range = { $low }.–{ $high }.

# ── instytucja ──────────────────────────────────────────────────────────────────────────────────────────────────────
measure-node_degree-sentence = { $who ->
    [single] Najwięcej partnerów ma { $name }: { $value } z { $others } możliwych.
   *[several] Najwięcej partnerów mają { $name }: po { $value } z { $others } możliwych.
}
measure-node_degree-formula = d(i) = liczba instytucji j ≠ i, dla których istnieje więź i–j (w dowolną stronę)
measure-node_degree-avoid = Gdy instytucje należą do sieci różnej wielkości albo część z nich nie odpowiedziała: wtedy należy czytać zakres, a nie liczbę.
measure-node_in_degree-sentence = { $who ->
    [single] Najczęściej wskazywana: { $name }, liczba wskazujących instytucji: { $value } z { $others }.
   *[several] Najczęściej wskazywane: { $name }, liczba wskazujących instytucji: po { $value } z { $others }.
}
measure-node_in_degree-formula = d⁻(i) = liczba instytucji j ≠ i, które wskazały i (j → i)
measure-node_in_degree-avoid = Gdy więzi nie mają kierunku (wtedy równa się liczbie partnerów) albo odpowiadały tylko niektóre sektory: mało wskazań może znaczyć, że pytano niewłaściwe instytucje.
measure-node_out_degree-sentence = { $who ->
    [single] Najwięcej partnerów wskazała instytucja { $name }: { $value } z { $others }.
   *[several] Najwięcej partnerów wskazały instytucje { $name }: po { $value } z { $others }.
}
measure-node_out_degree-formula = d⁺(i) = liczba instytucji j ≠ i, które wskazała i (i → j)
measure-node_out_degree-avoid = Dla instytucji, które nie odpowiedziały: zero oznacza u nich brak odpowiedzi. Nie należy też oceniać po niej pracy: jedni wskazują wszystkich, inni tylko najważniejszych.
measure-node_strength-sentence = { $who ->
    [single] Najsilniejsze więzi łącznie ma { $name }: suma siły wynosi { $value }.
   *[several] Najsilniejsze więzi łącznie mają { $name }: suma siły wynosi po { $value }.
}
measure-node_strength-formula = s(i) = Σⱼ w(i,j), gdzie w to siła więzi (przy więziach skierowanych: w obie strony)
measure-node_strength-avoid = Gdy wiele więzi nie ma podanej siły (liczą się wtedy jako 1) albo każdy rozumie skalę po swojemu.
measure-node_betweenness-sentence = { $who ->
    [single] Najwięcej najkrótszych dróg między innymi wiedzie przez: { $name } ({ $value } z { $pairs } par).
   *[several] Najwięcej najkrótszych dróg między innymi wiedzie przez: { $name } (po { $value } z { $pairs } par).
}
measure-node_betweenness-formula = b(i) = Σ σ(s,t|i) / σ(s,t) po parach s, t ≠ i; σ(s,t) – liczba najkrótszych dróg z s do t, σ(s,t|i) – tych przez i
measure-node_betweenness-avoid = Gdy odpowiedziało mniej niż 80% instytucji albo gdy sprawy w rzeczywistości nie idą najkrótszą drogą. Jedna brakująca więź potrafi zmienić kolejność.
measure-node_harmonic-sentence = { $who ->
    [single] Najbliżej wszystkich innych jest { $name }: { $value } na { $others } możliwych.
   *[several] Najbliżej wszystkich innych są { $name }: po { $value } na { $others } możliwych.
}
measure-node_harmonic-formula = h(i) = Σ 1 / d(i,j) po j ≠ i; d(i,j) – liczba kroków, a dla nieosiągalnych 1/d = 0
measure-node_harmonic-avoid = Do porównywania sieci różnej wielkości oraz gdy liczy się siła więzi, a nie liczba kroków.
measure-node_closeness-sentence = { $who ->
    [single] Najmniej kroków do innych ma { $name }: bliskość { $value } (1 oznacza jeden krok do każdego).
   *[several] Najmniej kroków do innych mają { $name }: bliskość { $value } (1 oznacza jeden krok do każdego).
}
measure-node_closeness-formula = c(i) = (r / (n−1)) · (r / Σ d(i,j)); r – liczba instytucji osiągalnych z i, n – wszystkich
measure-node_closeness-avoid = Gdy sieć dzieli się na odrębne części: wtedy pewniejsza jest bliskość harmoniczna.
measure-node_constraint-sentence = { $who ->
    [single] Najbardziej zamknięte otoczenie ma { $name }: { $value }.
   *[several] Najbardziej zamknięte otoczenie mają { $name }: po { $value }.
}
measure-node_constraint-formula = C(i) = Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)² po partnerach j; pᵢⱼ – część więzi i, która przypada na j
measure-node_constraint-avoid = Dla instytucji z jednym lub dwoma partnerami: wartość jest wtedy wysoka z samej definicji i nic nie mówi o zamknięciu.
measure-node_articulation-sentence = { $who ->
    [none] Żadna instytucja nie jest jedynym łącznikiem: bez dowolnej z nich reszta nadal się łączy.
    [single] Jedyny łącznik w swojej części sieci: { $name }. Bez tej instytucji ktoś traci drogę do reszty.
   *[several] Jedyne łączniki w swoich częściach sieci: { $name }. Bez każdej z tych instytucji ktoś traci drogę do reszty.
}
measure-node_articulation-formula = i jest łącznikiem, jeżeli sieć bez i ma więcej odrębnych części niż sieć z i (po odjęciu samej i)
measure-node_articulation-avoid = Gdy brakuje odpowiedzi: jedna nieznana więź wystarczy, aby ktoś przestał być jedynym łącznikiem.

# ── sieć ────────────────────────────────────────────────────────────────────────────────────────────────────────────
measure-net_nodes-sentence = { $bodies ->
    [one] Sieć liczy { $bodies } instytucję.
    [few] Sieć liczy { $bodies } instytucje.
   *[other] Sieć liczy { $bodies } instytucji.
}
measure-net_nodes-formula = n = liczba instytucji w sieci
measure-net_nodes-avoid = Jako miary współpracy: mówi tylko, jak wielka jest sieć.
measure-net_ties-sentence = { $found ->
    [one] Instytucje łączy { $found } więź z { $possible } możliwych.
    [few] Instytucje łączą { $found } więzi z { $possible } możliwych.
   *[other] Instytucje łączy { $found } więzi z { $possible } możliwych.
}
measure-net_ties-formula = m = liczba par połączonych więzią (przy więziach skierowanych: par uporządkowanych)
measure-net_ties-avoid = Do porównywania sieci różnej wielkości albo z różną liczbą odpowiedzi.
measure-net_density-sentence = Istnieje { $value } możliwych więzi: { $found } z { $possible }.
measure-net_density-formula = D = m / [n(n−1)/2]; przy więziach skierowanych D = m / [n(n−1)]
measure-net_density-avoid = Do porównywania sieci o różnej liczbie instytucji: im większa sieć, tym niższa gęstość przy tej samej pracy.
measure-net_mean_degree-sentence = Jedna instytucja ma przeciętnie partnerów: { $value } (z { $others } możliwych).
measure-net_mean_degree-formula = k̄ = Σ d(i) / n
measure-net_mean_degree-avoid = Gdy jedna instytucja ma dużo więcej więzi od innych: średnia pokazuje wtedy kogoś, kogo nie ma.
measure-net_reciprocity-sentence = Odwzajemniono { $value } wskazań: { $found } z { $possible }.
measure-net_reciprocity-formula = R = liczba więzi odwzajemnionych / liczba więzi (i → j jest odwzajemniona, gdy istnieje j → i)
measure-net_reciprocity-avoid = Gdy więzi nie mają kierunku albo z natury są jednostronne (skierowanie klienta).
measure-net_centralization-sentence = Centralizacja sieci wynosi { $value } (0 – wszyscy jednakowo, 1 – wszystko przez jedną instytucję).
measure-net_centralization-formula = C = Σ [max d − d(i)] / [(n−1)(n−2)]
measure-net_centralization-avoid = Sama, bez nazwy instytucji w środku, oraz dla mniej niż pięciu instytucji.
measure-net_components-sentence = { $raw ->
    [one] Sieć jest w jednym kawałku: od każdej instytucji da się dotrzeć do każdej innej.
    [few] Sieć dzieli się na { $value } odrębne części.
   *[other] Sieć dzieli się na { $value } odrębnych części.
}
measure-net_components-formula = liczba największych zbiorów instytucji, w których każdą z każdą łączy jakaś droga
measure-net_components-avoid = Bez sprawdzenia odpowiedzi: instytucja, o której nikt nie powiedział, jest osobną częścią.
measure-net_isolates-sentence = { $raw ->
    [0] Każda instytucja ma choć jedną więź.
    [one] Bez więzi jest { $value } instytucja z { $bodies }.
    [few] Bez więzi są { $value } instytucje z { $bodies }.
   *[other] Bez więzi jest { $value } instytucji z { $bodies }.
}
measure-net_isolates-formula = liczba instytucji i, dla których d(i) = 0
measure-net_isolates-avoid = Jako dowodu braku współpracy, dopóki instytucja nie odpowiedziała.

# ── grupy ───────────────────────────────────────────────────────────────────────────────────────────────────────────
measure-group_ei_index_sector-sentence = Więzi między sektorami: { $found } z { $possible }, więc wskaźnik E–I wynosi { $value }.
measure-group_ei_index_sector-formula = EI = (E − I) / (E + I); E – więzi między sektorami, I – wewnątrz sektorów
measure-group_ei_index_sector-avoid = Do porównywania gmin o różnym składzie sektorów: gdy sektory są małe, wskaźnik jest wysoki bez niczyjej zasługi.
measure-group_ei_index_tier-sentence = Więzi między szczeblami: { $found } z { $possible }, więc wskaźnik E–I wynosi { $value }.
measure-group_ei_index_tier-formula = EI = (E − I) / (E + I); E – więzi między szczeblami, I – wewnątrz szczebla
measure-group_ei_index_tier-avoid = Do porównywania gmin o różnym składzie szczebli oraz gdy wielu instytucjom nie podano szczebla.

# ── dokument z opisem miar: braki odpowiedzi ────────────────────────────────────────────────────────────────────────
measures-doc-formula = Wzór
measures-doc-avoid = Kiedy nie używać
measures-doc-range = Zakres przy brakach odpowiedzi
measures-doc-range-exact = dokładny
measures-doc-range-few = dokładny przy najwyżej sześciu nierozstrzygniętych parach, poza tym z symulacji
measures-doc-range-simulated = z symulacji
measures-doc-missing = Co zmieniają brakujące odpowiedzi
measures-doc-missing-text =
    Gdy ktoś nie odpowiedział, miara ma zakres, a nie jedną wartość: od najmniejszej do największej, jaką mogłaby mieć po uzupełnieniu odpowiedzi.
    To, co jest nierozstrzygnięte, zależy od reguły więzi. „Wystarczy jedna strona”: więź, którą wskazał ktoś, kto odpowiedział, jest pewna; milczący może jeszcze wskazać innych.
    „Jedna strona, jeśli druga nie zaprzecza”: więzi, która wymaga udziału obu stron, milczący może zaprzeczyć, ale nowej nie wskaże, bo druga strona już jej nie potwierdziła; przy więziach jednokierunkowych (na przykład skierowaniach) to, co wskazano, zostaje, a milczący może wskazać nowe.
    „Obie strony”: milczący może tylko potwierdzić to, co o nim powiedziano. „Tak jak wskazano”: nierozstrzygnięte jest wszystko, co powiedziałby sam milczący.
    Między dwiema milczącymi instytucjami nierozstrzygnięte jest wszystko. Więzi zadeklarowane na spotkaniu są pewne, a kto odpowiedział, odpowiedział w całości. Pytano o te rodzaje więzi, które ktoś wskazał.

    Zakres dokładny zawiera prawdziwą wartość bez względu na to, co powiedzieliby milczący. Mają go miary, które każda dodatkowa więź zmienia w jedną stronę, oraz wskaźniki E–I.
    Zakres z symulacji to najmniejsza i największa wartość w sieciach skrajnych (wszystko „nie”, wszystko „tak”, wszystko na korzyść jednej instytucji) i w sieciach wylosowanych,
    w których każdy milczący odpowiada jak losowo wybrana instytucja, która odpowiedziała. Prawdziwy zakres może być szerszy. To samo ziarno losowania daje te same zakresy.

    Miejsce podane jest od najlepszego do najgorszego możliwego. Gdy miejsca zachodzą na siebie, kolejności nie da się ustalić.
    „Do kogo zadzwonić najpierw”: milczący stoją w kolejności liczby par, które rozstrzygnie sama ich odpowiedź, cokolwiek powiedzą; każda para waży tyle samo.

    Źródła: Kossinets (2006), Social Networks 28, 247–268; Borgatti, Carley, Krackhardt (2006), Social Networks 28, 124–136; Huisman (2009), Journal of Social Structure 10(1); Smith, Moody (2013), Social Networks 35, 652–668; Manski (2003), Partial Identification of Probability Distributions.
