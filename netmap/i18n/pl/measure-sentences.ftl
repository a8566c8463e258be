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
sentence-all-equal-ties = { $label }: każda więź ma tę samą wartość ({ $value }).
sentence-many-first-ties = { $n ->
    [one] { $label }: najwyższą wartość ({ $value }) ma { $n } więź.
    [few] { $label }: najwyższą wartość ({ $value }) mają { $n } więzi.
   *[other] { $label }: najwyższą wartość ({ $value }) ma { $n } więzi.
}
sentence-range = Brakuje odpowiedzi: po ich uzupełnieniu byłoby to od { $low } do { $high }.
sentence-range-simulated = Brakuje odpowiedzi: w próbach ich uzupełnienia wychodziło od { $low } do { $high } (symulacja; możliwe są też inne wartości).
sentence-range-yes-no = Brakuje odpowiedzi: nie wiadomo, czy „tak”, czy „nie”, w przypadku: { $names }.
sentence-range-yes-no-many = Brakuje odpowiedzi: nie wiadomo, czy „tak”, czy „nie”, w { $n } z { $of } przypadków.
sentence-unheard = Liczba odpowiedzi: { $answered } z { $n }, więc prawdziwa wartość może być inna.
sentence-first-open = Nie da się ustalić, kto jest pierwszy: może to być { $names }.
sentence-first-open-many = { $n ->
    [one] Nie da się ustalić, kto jest pierwszy: wchodzi w grę { $n } instytucja.
    [few] Nie da się ustalić, kto jest pierwszy: wchodzą w grę { $n } instytucje.
   *[other] Nie da się ustalić, kto jest pierwszy: wchodzi w grę { $n } instytucji.
}
sentence-first-open-simulated = Nie da się ustalić, kto jest pierwszy: w próbach bywa to { $names } (symulacja; może to być też ktoś inny).
sentence-first-open-many-simulated = { $n ->
    [one] Nie da się ustalić, kto jest pierwszy: w próbach bywa to { $n } instytucja (symulacja).
    [few] Nie da się ustalić, kto jest pierwszy: w próbach bywają to { $n } różne instytucje (symulacja).
   *[other] Nie da się ustalić, kto jest pierwszy: w próbach bywa to { $n } różnych instytucji (symulacja).
}
sentence-few-partners = { $label }: żadna instytucja nie ma co najmniej trzech partnerów, a przy mniejszej liczbie ta miara nic nie mówi.
sentence-three-partners = Pod uwagę wzięto instytucje z co najmniej trzema partnerami ({ $n } z { $of }); przy mniejszej liczbie wartość wynika z samej definicji.
sentence-few-raters = { $label }: żadna instytucja nie ma ocen od co najmniej trzech partnerów, a ocena jednego lub dwóch to opinia, a nie pozycja.
sentence-three-raters = Pod uwagę wzięto instytucje, które wskazało co najmniej trzech partnerów ({ $n } z { $of }); ocena jednego lub dwóch to opinia, a nie pozycja.
sentence-chance-within = W 95 na 100 rozdań byłby od { $low } do { $high }; w tej sieci wynosi { $own }, czyli nie odbiega od przypadku.
sentence-chance-below = W 95 na 100 rozdań byłby od { $low } do { $high }; w tej sieci wynosi { $own }: więzi łączą różne grupy rzadziej niż przypadkiem.
sentence-chance-above = W 95 na 100 rozdań byłby od { $low } do { $high }; w tej sieci wynosi { $own }: więzi łączą różne grupy częściej niż przypadkiem.
sentence-hardly-core = Dopasowanie rdzenia wynosi jednak tylko { $fit }: poniżej 0,5 rdzenia właściwie nie ma.
sentence-first-sure = Pierwsze miejsce jest pewne mimo braków.
sentence-first-sure-simulated = W żadnej z prób pierwsze miejsce się nie zmieniło (symulacja; nie jest to pewność).
sentence-no-direction = { $label }: więzi nie mają tu kierunku, więc ta miara nic nie wnosi.
place-one = { $rank }.
place-range = { $low }.–{ $high }.
place-one-simulated = ~{ $rank }.
place-range-simulated = ~{ $low }.–{ $high }.

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
measure-node_constraint-formula = C(i) = Σⱼ [p(i,j) + Σ_q p(i,q) · p(q,j)]² po partnerach j; p(i,j) – część więzi i, która przypada na j
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
measure-net_density-avoid = Do porównywania sieci o różnej liczbie instytucji: im większa sieć, tym niższa gęstość przy tej samej liczbie partnerów.
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
    [one] Sieć stanowi jedną całość: od każdej instytucji da się dotrzeć do każdej innej.
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

# ── dalsze miary instytucji ───────────────────────────────────────────────────────────────────────────────────────────
measure-node_sector_reach-sentence = Partnerzy w największej liczbie sektorów: { $name } ({ $value }).
measure-node_sector_reach-formula = liczba różnych sektorów wśród partnerów i
measure-node_sector_reach-avoid = Gdy wielu instytucjom nie podano sektora albo sektory w wykazie są bardzo nierówne.
measure-node_value-sentence = Najwyższa ocena współpracy przez partnerów: { $name } ({ $value }).
measure-node_value-formula = średnia siła, jaką podali partnerzy wskazujący i (najpierw średnia po rodzajach więzi, potem po partnerach)
measure-node_value-avoid = Gdy ocenia tylko jeden lub dwóch partnerów: to wtedy opinia, a nie pozycja.
measure-node_trust-sentence = Największe zaufanie partnerów: { $name } ({ $value }).
measure-node_trust-formula = średnia ocen zaufania, jakie podali partnerzy wskazujący i
measure-node_trust-avoid = Gdy pytania o zaufanie nie zadano wszystkim albo odpowiedziało na nie niewielu; nigdy do publicznego porównywania instytucji.
measure-node_relative_connectivity-sentence = Największa korzyść z sieci: { $name }; tę wartość przyjęto za 100%.
measure-node_relative_connectivity-formula = d(i) · średnia z ocen i (współpracy i zaufania, każda podzielona przez najwyższą w sieci), podzielone przez największy taki wynik
measure-node_relative_connectivity-avoid = Do porównywania sieci między sobą: w każdej ktoś ma 100%. To miara tego programu, nie z literatury.
measure-node_betweenness_normalized-sentence = Największa część najkrótszych dróg między innymi wiedzie przez: { $name } ({ $value }).
measure-node_betweenness_normalized-formula = b(i) / liczba par innych instytucji: (n−1)(n−2)/2, przy więziach skierowanych (n−1)(n−2)
measure-node_betweenness_normalized-avoid = Gdy odpowiedziało mniej niż 80% instytucji. W małej sieci jedna więź zmienia udział o wiele punktów.
measure-node_betweenness_weighted-sentence = Gdy silna więź skraca drogę, najwięcej dróg między innymi wiedzie przez: { $name } ({ $value }).
measure-node_betweenness_weighted-formula = b(i) liczone po drogach o najmniejszej sumie 1 / w(i,j), gdzie w to siła więzi
measure-node_betweenness_weighted-avoid = Gdy wiele więzi nie ma podanej siły albo skala siły nie mówi o tym, jak łatwo załatwić sprawę.
measure-node_two_step_reach-sentence = Największy zasięg w dwóch krokach: { $name } ({ $value } z { $others } innych).
measure-node_two_step_reach-formula = liczba instytucji j ≠ i, dla których d(i,j) ≤ 2
measure-node_two_step_reach-avoid = W małej, gęstej sieci: w dwóch krokach każdy dociera tam do każdego.
measure-node_effective_size-sentence = Najwięcej odrębnych kręgów partnerów: { $name } ({ $value }).
measure-node_effective_size-formula = ES(i) = Σⱼ [1 − Σ_q p(i,q) · m(j,q)] po partnerach j; q – inni partnerzy, m – siła więzi j–q wobec najsilniejszej więzi j
measure-node_effective_size-avoid = Gdy nieznane są więzi między partnerami: brak odpowiedzi udaje wtedy odrębność.
measure-node_efficiency-sentence = Najbardziej odrębnych partnerów ma: { $name } ({ $value }).
measure-node_efficiency-formula = ES(i) / d(i)
measure-node_efficiency-avoid = Przy jednym partnerze: wynik to zawsze 100%.
measure-node_hierarchy-sentence = Najbardziej zależy od jednego partnera: { $name } ({ $value }).
measure-node_hierarchy-formula = H(i) = Σⱼ (cᵢⱼ / c̄) ln(cᵢⱼ / c̄) / (N ln N); cᵢⱼ – wkład partnera j do zamknięcia otoczenia, N – liczba partnerów
measure-node_hierarchy-avoid = Dla instytucji z jednym lub dwoma partnerami oraz bez spojrzenia na zamknięcie otoczenia.
measure-node_non_redundant_ties-sentence = Najwięcej partnerów, do których nie dociera żaden inny partner: { $name } ({ $value }).
measure-node_non_redundant_ties-formula = liczba partnerów j, którzy nie mają więzi z żadnym innym partnerem i
measure-node_non_redundant_ties-avoid = Gdy odpowiedzi brakuje: nieznana więź między partnerami zawyża wynik.
measure-node_tier_brokerage-sentence = Najwięcej niepowiązanych par partnerów z różnych szczebli: { $name } ({ $value }).
measure-node_tier_brokerage-formula = liczba par partnerów j, k różnych szczebli, między którymi nie ma więzi
measure-node_tier_brokerage-avoid = Gdy wielu instytucjom nie podano szczebla.
measure-node_coordinator_sector-sentence = Najczęściej w roli koordynatora: { $name } ({ $value }).
measure-node_coordinator_sector-formula = liczba dróg a → i → b bez więzi a → b, przy czym a, i oraz b w jednym sektorze
measure-node_coordinator_sector-avoid = Gdy wielu instytucjom nie podano sektora albo brakuje odpowiedzi: nieznana więź a → b usuwa pośrednika.
measure-node_itinerant_sector-sentence = Najczęściej w roli konsultanta: { $name } ({ $value }).
measure-node_itinerant_sector-formula = liczba dróg a → i → b bez więzi a → b, przy czym a i b w jednym sektorze, i w innym
measure-node_itinerant_sector-avoid = Gdy wielu instytucjom nie podano sektora albo brakuje odpowiedzi: nieznana więź a → b usuwa pośrednika.
measure-node_representative_sector-sentence = Najczęściej w roli przedstawiciela: { $name } ({ $value }).
measure-node_representative_sector-formula = liczba dróg a → i → b bez więzi a → b, przy czym a i i w jednym sektorze, b w innym
measure-node_representative_sector-avoid = Gdy wielu instytucjom nie podano sektora albo brakuje odpowiedzi: nieznana więź a → b usuwa pośrednika.
measure-node_gatekeeper_sector-sentence = Najczęściej w roli odźwiernego: { $name } ({ $value }).
measure-node_gatekeeper_sector-formula = liczba dróg a → i → b bez więzi a → b, przy czym i oraz b w jednym sektorze, a w innym
measure-node_gatekeeper_sector-avoid = Gdy wielu instytucjom nie podano sektora albo brakuje odpowiedzi: nieznana więź a → b usuwa pośrednika.
measure-node_liaison_sector-sentence = Najczęściej w roli łącznika sektorów: { $name } ({ $value }).
measure-node_liaison_sector-formula = liczba dróg a → i → b bez więzi a → b, przy czym a, i oraz b w trzech różnych sektorach
measure-node_liaison_sector-avoid = Gdy wielu instytucjom nie podano sektora albo brakuje odpowiedzi: nieznana więź a → b usuwa pośrednika.
measure-node_brokerage_sector-sentence = Najczęściej między instytucjami niepowiązanymi ze sobą: { $name } ({ $value }).
measure-node_brokerage_sector-formula = liczba dróg a → i → b bez więzi a → b
measure-node_brokerage_sector-avoid = Gdy brakuje odpowiedzi: nieznana więź a → b usuwa pośrednika.
measure-node_brokerage_z_sector-sentence = Pośrednictwo najwyższe wobec przypadku: { $name } (odchylenia: { $value }).
measure-node_brokerage_z_sector-formula = z(i) = (liczba pośrednictw − oczekiwana) / odchylenie w losowej sieci o tej samej gęstości i tych samych sektorach
measure-node_brokerage_z_sector-avoid = W sieciach poniżej kilkunastu instytucji: odchylenia nic tam nie znaczą.
measure-node_eigenvector-sentence = Najlepiej powiązani partnerzy: { $name }; tę wartość przyjęto za 1.
measure-node_eigenvector-formula = x(i) = (1/λ) Σⱼ a(i,j) x(j), λ – największa wartość własna; największe x = 1
measure-node_eigenvector-avoid = Gdy sieć dzieli się na części: poza jedną z nich wszyscy mają wtedy zero.
measure-node_bonacich_power-sentence = Najsilniejsza pozycja wobec słabiej powiązanych partnerów: { $name } ({ $value }).
measure-node_bonacich_power-formula = c(β) = α (I − βA)⁻¹ A 1, β ujemna
measure-node_bonacich_power-avoid = Gdy słabe powiązanie partnerów nie jest zaletą: w pomocy rodzinie zwykle nią nie jest.
measure-node_katz-sentence = Najwięcej dróg, krótkich i dłuższych, prowadzi do: { $name } ({ $value }).
measure-node_katz-formula = x = α Aᵀ x + 1; droga o k krokach liczy się jako αᵏ
measure-node_katz-avoid = Gdy ważne są tylko bezpośrednie więzi: wtedy wystarcza liczba partnerów.
measure-node_pagerank-sentence = Największa część uwagi sieci: { $name } ({ $value }).
measure-node_pagerank-formula = p(i) = (1−α)/n + α Σⱼ p(j) w(j,i) / w(j), α = 0,85
measure-node_pagerank-avoid = Gdy więzi nie mają kierunku: niewiele różni się wtedy od liczby partnerów.
measure-node_clustering-sentence = Partnerzy najbardziej powiązani między sobą: { $name } ({ $value }).
measure-node_clustering-formula = liczba więzi między partnerami i / liczba par partnerów i
measure-node_clustering-avoid = Przy dwóch lub trzech partnerach: wynik to wtedy kilka możliwych wartości.
measure-node_k_core-sentence = W najgęstszej grupie: { $name } (każdy ma w niej co najmniej tylu partnerów: { $value }).
measure-node_k_core-formula = największe k, dla którego i należy do grupy, w której każdy ma co najmniej k partnerów z tej grupy
measure-node_k_core-avoid = Do wskazywania jednej instytucji: w małej sieci wiele ma tę samą wartość.
measure-node_core-sentence = { $who ->
    [none] Nie ma instytucji w rdzeniu sieci.
   *[several] W rdzeniu sieci: { $name }.
}
measure-node_core-formula = i należy do rdzenia w podziale, w którym sieć jest najbardziej podobna do wzorca: para z kimś z rdzenia 1, para z obrzeża 0
measure-node_core-avoid = Gdy dopasowanie rdzenia jest niskie: sieć nie ma wtedy rdzenia.
measure-node_community-sentence = Kręgi współpracy: { $groups }; w największym instytucji: { $largest } z { $bodies }. Czy temu podziałowi można ufać, mówią miary „{ measure-net_community_stability-label }” i „{ measure-net_modularity-label }”.
measure-node_community-formula = podział na kręgi o największej modularności Q (metoda Louvain, powyżej 600 instytucji Leiden)
measure-node_community-avoid = Gdy pewność podziału na kręgi jest niska albo modularność mniejsza od 0,3.
measure-node_community_stability-sentence = Najpewniejszy krąg: { $name } ({ $value }).
measure-node_community_stability-formula = średni udział wspólnych członków kręgu i w kolejnych próbach podziału
measure-node_community_stability-avoid = Jako oceny współpracy: mówi tylko, jak pewny jest podział.
measure-node_block-sentence = Bloki podobnego miejsca: { $groups }; w największym instytucji: { $largest } z { $bodies }.
measure-node_block-formula = CONCOR: korelacje wierszy i kolumn macierzy więzi, powtarzane aż do ±1
measure-node_block-avoid = W sieciach z wieloma instytucjami bez więzi albo z wieloma brakami odpowiedzi.

# ── dalsze miary sieci ────────────────────────────────────────────────────────────────────────────────────────────────
measure-net_reciprocity_dyadic-sentence = Wzajemnie wskazało się { $value } par, w których jest jakiekolwiek wskazanie.
measure-net_reciprocity_dyadic-formula = M / (M + A); M – pary wzajemne, A – jednostronne
measure-net_reciprocity_dyadic-avoid = Gdy więzi nie mają kierunku albo z natury są jednostronne.
measure-net_mutual-sentence = Pary, które wskazały się wzajemnie: { $value }.
measure-net_mutual-formula = M = liczba par i, j z więzią i → j oraz j → i
measure-net_mutual-avoid = Gdy więzi nie mają kierunku: każda powiązana para jest wtedy wzajemna.
measure-net_asymmetric-sentence = Pary, w których wskazała tylko jedna strona: { $value }.
measure-net_asymmetric-formula = A = liczba par i, j z dokładnie jedną więzią
measure-net_asymmetric-avoid = Jako listy sporów: druga strona mogła nie odpowiedzieć.
measure-net_null-sentence = Pary bez żadnej więzi: { $value }.
measure-net_null-formula = N = liczba par i, j bez więzi w żadną stronę
measure-net_null-avoid = Jako liczby luk: większość par nie musi współpracować.
measure-net_centralization_in_degree-sentence = Wskazania otrzymane skupiają się w stopniu { $value } (0 – wszyscy jednakowo, 1 – wszystko w jednej instytucji).
measure-net_centralization_in_degree-formula = C = Σ [max d⁻ − d⁻(i)] / (n−1)²; bez kierunku / [(n−1)(n−2)]
measure-net_centralization_in_degree-avoid = Sama, bez nazwy instytucji w środku, oraz dla mniej niż pięciu instytucji.
measure-net_centralization_out_degree-sentence = Wskazania udzielone skupiają się w stopniu { $value } (0 – wszyscy jednakowo, 1 – wszystko w jednej instytucji).
measure-net_centralization_out_degree-formula = C = Σ [max d⁺ − d⁺(i)] / (n−1)²; bez kierunku / [(n−1)(n−2)]
measure-net_centralization_out_degree-avoid = Sama, bez nazwy instytucji w środku, oraz dla mniej niż pięciu instytucji.
measure-net_centralization_betweenness-sentence = Pośrednictwo skupia się w stopniu { $value } (0 – wszyscy jednakowo, 1 – wszystko w jednej instytucji).
measure-net_centralization_betweenness-formula = C = Σ [max b − b(i)] / [(n−1)²(n−2)/2]; przy więziach skierowanych / [(n−1)²(n−2)]
measure-net_centralization_betweenness-avoid = Sama, bez nazwy instytucji w środku, oraz dla mniej niż pięciu instytucji.
measure-net_centralization_closeness-sentence = Bliskość skupia się w stopniu { $value } (0 – wszyscy jednakowo, 1 – wszystko w jednej instytucji).
measure-net_centralization_closeness-formula = C = Σ [max c − c(i)] / [(n−1)(n−2)/(2n−3)]
measure-net_centralization_closeness-avoid = Sama, bez nazwy instytucji w środku, oraz dla mniej niż pięciu instytucji.
measure-net_efficiency-sentence = Oszczędność więzi wynosi { $value } (1 – tylko tyle, ile trzeba, 0 – więzi między wszystkimi).
measure-net_efficiency-formula = 1 − (m − konieczne) / (największa liczba zbędnych), w każdej części sieci osobno
measure-net_efficiency-avoid = Jako celu: zapasowe więzi chronią sieć, gdy ktoś odejdzie.
measure-net_hierarchy-sentence = Hierarchia wskazań wynosi { $value } (1 – zawsze w jedną stronę, 0 – zawsze jest droga powrotna).
measure-net_hierarchy-formula = 1 − V / max V; V – pary, w których każda strona dociera do drugiej
measure-net_hierarchy-avoid = Gdy więzi nie mają kierunku albo wielu nie odpowiedziało: milczący nikogo nie wskazuje.
measure-net_lubness-sentence = Wskaźnik wspólnego zwierzchnika wynosi { $value } (1 – ma go każda para, 0 – prawie żadna).
measure-net_lubness-formula = 1 − (pary bez najbliższego wspólnego zwierzchnika) / (największa liczba takich par)
measure-net_lubness-avoid = W sieci współpracy równych: brak wspólnego zwierzchnika nie jest tam wadą.
measure-net_core_fit-sentence = { $clear ->
    [yes] Sieć jest podobna do rdzenia z obrzeżem w stopniu { $value } (1 – dokładnie taka).
   *[no] Sieć jest podobna do rdzenia z obrzeżem tylko w stopniu { $value } (1 – dokładnie taka): poniżej 0,5 rdzenia właściwie nie ma.
}
measure-net_core_fit-formula = korelacja macierzy więzi z wzorcem: para z kimś z rdzenia 1, para z obrzeża 0
measure-net_core_fit-avoid = Poniżej około 0,5: mówienie o rdzeniu jest wtedy nadużyciem.
measure-net_degree_assortativity-sentence = Dobór według liczby partnerów wynosi { $value } (powyżej 0 – ci, którzy mają wielu partnerów, współpracują ze sobą, poniżej – z tymi, którzy mają niewielu).
measure-net_degree_assortativity-formula = korelacja liczby partnerów na obu końcach więzi
measure-net_degree_assortativity-avoid = W sieciach poniżej około 20 instytucji: jedna więź zmienia tam znak.
measure-net_articulations-sentence = Instytucje, bez których ktoś traci drogę do reszty: { $value } z { $bodies }.
measure-net_articulations-formula = liczba jedynych łączników
measure-net_articulations-avoid = Gdy brakuje odpowiedzi: nieznana więź może być drugą drogą.
measure-net_bridges-sentence = Więzi, których zerwanie rozdzieliłoby sieć: { $value } z { $ties }.
measure-net_bridges-formula = liczba więzi, bez których jest więcej odrębnych części
measure-net_bridges-avoid = Gdy brakuje odpowiedzi: nieznana więź może być drugą drogą.
measure-net_connectedness-sentence = Jakaś droga łączy { $value } par instytucji.
measure-net_connectedness-formula = pary i, j połączone drogą / wszystkie pary
measure-net_connectedness-avoid = Jako dowodu dobrej współpracy: liczy się tu także droga przez wielu pośredników.
measure-net_fragmentation-sentence = Żadnej drogi między sobą nie ma { $value } par instytucji.
measure-net_fragmentation-formula = 1 − pary połączone drogą / wszystkie pary
measure-net_fragmentation-avoid = Bez sprawdzenia odpowiedzi: instytucja, o której nikt nie powiedział, zwiększa rozproszenie.
measure-net_fragmentation_distance-sentence = Rozproszenie z odległością wynosi { $value } (0 – każdy z każdym, 1 – nikt z nikim).
measure-net_fragmentation_distance-formula = 1 − Σ 1/d(i,j) / [n(n−1)]
measure-net_fragmentation_distance-avoid = Do porównywania sieci różnej wielkości.
measure-net_mean_distance-sentence = Między dwiema instytucjami, które łączy droga, jest przeciętnie kroków: { $value }.
measure-net_mean_distance-formula = średnia d(i,j) po parach połączonych drogą
measure-net_mean_distance-avoid = Gdy sieć dzieli się na części: liczą się tylko pary, które mają drogę, więc rozpad ją zaniża.
measure-net_diameter-sentence = Najdalsze dwie instytucje, które łączy droga, dzieli kroków: { $value }.
measure-net_diameter-formula = max d(i,j) po parach połączonych drogą
measure-net_diameter-avoid = Gdy sieć dzieli się na części oraz gdy brakuje odpowiedzi: jedna więź potrafi ją skrócić o połowę.
measure-net_compactness-sentence = Zwartość sieci wynosi { $value } (1 – każdy o krok od każdego).
measure-net_compactness-formula = Σ 1/d(i,j) / [n(n−1)]
measure-net_compactness-avoid = Do porównywania sieci różnej wielkości.
measure-net_transitivity-sentence = Domkniętych jest { $value } trójek, w których ktoś ma dwóch partnerów.
measure-net_transitivity-formula = 3 · trójkąty / trójki ze środkiem; przy więziach skierowanych: drogi a → b → c z więzią a → c / wszystkie takie drogi
measure-net_transitivity-avoid = Jako dobra samego w sobie: domknięte trójki to także zamknięte kręgi.
measure-net_small_world-sentence = Wskaźnik małego świata wynosi { $value } (powyżej 1 – wobec sieci przypadkowej gęstość kręgów wzrosła bardziej niż długość dróg).
measure-net_small_world-formula = (C / C przypadku) / (L / L przypadku); C – domykanie trójek, L – średnia liczba kroków
measure-net_small_world-avoid = W sieciach poniżej kilkudziesięciu instytucji oraz bardzo gęstych.
measure-net_modularity-sentence = { $clear ->
    [yes] Wyrazistość podziału na kręgi wynosi { $value } (0 – jak przypadkiem): od 0,3 mówi się o wyraźnym podziale, o ile sieć nie jest mała ani rzadka.
   *[no] Wyrazistość podziału na kręgi wynosi tylko { $value } (0 – jak przypadkiem): poniżej 0,3 sieć nie dzieli się wyraźnie na kręgi.
}
measure-net_modularity-formula = Q = Σ [wᵢⱼ − kᵢkⱼ/2m] / 2m po parach z jednego kręgu
measure-net_modularity-avoid = W sieciach poniżej około 20 instytucji oraz gdy pewność podziału jest niska.
measure-net_community_stability-sentence = { $clear ->
    [yes] Kolejne próby dają prawie ten sam podział na kręgi: zgadzają się w { $value }.
   *[no] Kolejne próby dają różne podziały na kręgi: zgadzają się tylko w { $value }, więc nie należy pokazywać kręgów jako faktu.
}
measure-net_community_stability-formula = średnia zgodność podziałów w kolejnych próbach (od 0 do 1)
measure-net_community_stability-avoid = Jako oceny współpracy: mówi tylko, czy o kręgach wolno mówić.
measure-net_multiplexity-sentence = Powiązaną parę łączy przeciętnie rodzajów więzi: { $value }.
measure-net_multiplexity-formula = suma rodzajów więzi po parach / liczba powiązanych par
measure-net_multiplexity-avoid = Gdy nie wszystkich pytano o te same rodzaje więzi.
measure-net_triad_003-sentence = Trójek instytucji o układzie „brak więzi” jest { $value }.
measure-net_triad_003-formula = liczba trójek i, j, k o układzie 003 w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_003-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_012-sentence = Trójek instytucji o układzie „jedno wskazanie” jest { $value }.
measure-net_triad_012-formula = liczba trójek i, j, k o układzie 012 w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_012-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_102-sentence = Trójek instytucji o układzie „jedna para wzajemna” jest { $value }.
measure-net_triad_102-formula = liczba trójek i, j, k o układzie 102 w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_102-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_021D-sentence = Trójek instytucji o układzie „jedna instytucja wskazuje dwie” jest { $value }.
measure-net_triad_021D-formula = liczba trójek i, j, k o układzie 021D w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_021D-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_021U-sentence = Trójek instytucji o układzie „dwie wskazują jedną” jest { $value }.
measure-net_triad_021U-formula = liczba trójek i, j, k o układzie 021U w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_021U-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_021C-sentence = Trójek instytucji o układzie „łańcuch wskazań” jest { $value }.
measure-net_triad_021C-formula = liczba trójek i, j, k o układzie 021C w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_021C-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_111D-sentence = Trójek instytucji o układzie „para wzajemna, w której jedną stronę wskazuje ktoś trzeci” jest { $value }.
measure-net_triad_111D-formula = liczba trójek i, j, k o układzie 111D w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_111D-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_111U-sentence = Trójek instytucji o układzie „para wzajemna, w której jedna strona wskazuje kogoś trzeciego” jest { $value }.
measure-net_triad_111U-formula = liczba trójek i, j, k o układzie 111U w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_111U-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_030T-sentence = Trójek instytucji o układzie „łańcuch domknięty skrótem” jest { $value }.
measure-net_triad_030T-formula = liczba trójek i, j, k o układzie 030T w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_030T-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_030C-sentence = Trójek instytucji o układzie „koło wskazań” jest { $value }.
measure-net_triad_030C-formula = liczba trójek i, j, k o układzie 030C w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_030C-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_201-sentence = Trójek instytucji o układzie „dwie pary wzajemne ze wspólnym środkiem” jest { $value }.
measure-net_triad_201-formula = liczba trójek i, j, k o układzie 201 w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_201-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_120D-sentence = Trójek instytucji o układzie „para wzajemna, której obie strony wskazuje ktoś trzeci” jest { $value }.
measure-net_triad_120D-formula = liczba trójek i, j, k o układzie 120D w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_120D-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_120U-sentence = Trójek instytucji o układzie „para wzajemna, w której obie strony wskazują kogoś trzeciego” jest { $value }.
measure-net_triad_120U-formula = liczba trójek i, j, k o układzie 120U w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_120U-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_120C-sentence = Trójek instytucji o układzie „para wzajemna i łańcuch przez kogoś trzeciego” jest { $value }.
measure-net_triad_120C-formula = liczba trójek i, j, k o układzie 120C w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_120C-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_210-sentence = Trójek instytucji o układzie „dwie pary wzajemne i jedno wskazanie” jest { $value }.
measure-net_triad_210-formula = liczba trójek i, j, k o układzie 210 w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_210-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.
measure-net_triad_300-sentence = Trójek instytucji o układzie „trzy pary wzajemne” jest { $value }.
measure-net_triad_300-formula = liczba trójek i, j, k o układzie 300 w zapisie M-A-N (wzajemne, jednostronne, puste)
measure-net_triad_300-avoid = Pojedynczo: szesnaście układów czyta się razem i najlepiej wobec przypadku.

# ── dalsze miary grup ─────────────────────────────────────────────────────────────────────────────────────────────────
measure-group_ei_expected_sector-sentence = Gdyby sektory rozdano losowo, wskaźnik E–I wyniósłby przeciętnie { $value }.
measure-group_ei_expected_sector-formula = średni wskaźnik E–I, gdy sektory rozda się losowo
measure-group_ei_expected_sector-avoid = Bez wskaźnika E–I samej sieci obok: sam nic nie mówi o współpracy.
measure-group_assortativity_sector-sentence = Dobór według sektora wynosi { $value } (1 – tylko swoi ze swoimi, poniżej 0 – częściej różni).
measure-group_assortativity_sector-formula = r = (Σ e(g,g) − Σ a(g)b(g)) / (1 − Σ a(g)b(g)); e – część więzi między grupami
measure-group_assortativity_sector-avoid = Gdy jedna grupa ma większość instytucji albo wielu nie podano grupy.
measure-group_within_odds_sector-sentence = Szanse na więź wewnątrz sektora wobec szans na więź między sektorami: { $value } raza (1 – jednakowe, poniżej 1 – częściej łączą się różne sektory).
measure-group_within_odds_sector-formula = (więzi wewnątrz / brak więzi wewnątrz) / (więzi między / brak więzi między)
measure-group_within_odds_sector-avoid = Gdy par wewnątrz jest tylko kilka: jedna więź zmienia wtedy iloraz wielokrotnie.
measure-group_ei_expected_tier-sentence = Gdyby szczeble rozdano losowo, wskaźnik E–I wyniósłby przeciętnie { $value }.
measure-group_ei_expected_tier-formula = średni wskaźnik E–I, gdy szczeble rozda się losowo
measure-group_ei_expected_tier-avoid = Bez wskaźnika E–I samej sieci obok: sam nic nie mówi o współpracy.
measure-group_assortativity_tier-sentence = Dobór według szczebla wynosi { $value } (1 – tylko swoi ze swoimi, poniżej 0 – częściej różni).
measure-group_assortativity_tier-formula = r = (Σ e(g,g) − Σ a(g)b(g)) / (1 − Σ a(g)b(g)); e – część więzi między grupami
measure-group_assortativity_tier-avoid = Gdy jedna grupa ma większość instytucji albo wielu nie podano grupy.
measure-group_within_odds_tier-sentence = Szanse na więź wewnątrz szczebla wobec szans na więź między szczeblami: { $value } raza (1 – jednakowe, poniżej 1 – częściej łączą się różne szczeble).
measure-group_within_odds_tier-formula = (więzi wewnątrz / brak więzi wewnątrz) / (więzi między / brak więzi między)
measure-group_within_odds_tier-avoid = Gdy par wewnątrz jest tylko kilka: jedna więź zmienia wtedy iloraz wielokrotnie.

# ── więzi ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
measure-tie_strength-sentence = Najwyższa siła więzi: { $name } ({ $value }).
measure-tie_strength-formula = w(i,j) = siła najsilniejszej więzi pary
measure-tie_strength-avoid = Gdy siły nie podano: więź liczy się wtedy jako 1.
measure-tie_evidence-sentence = Więzi potwierdzone przez obie strony: { $found } z { $possible }.
measure-tie_evidence-formula = stan więzi: potwierdzona, jednostronna, zaprzeczona, z dokumentu, zadeklarowana na spotkaniu
measure-tie_evidence-avoid = Jako oceny wiarygodności instytucji: druga strona mogła nie odpowiedzieć.
measure-tie_reciprocated-sentence = Więzi odwzajemnione: { $found } z { $possible }.
measure-tie_reciprocated-formula = tak, jeżeli istnieje i → j oraz j → i
measure-tie_reciprocated-avoid = Gdy druga strona nie odpowiedziała albo więź z natury jest jednostronna.
measure-tie_layers-sentence = Najwięcej rodzajów więzi: { $name } ({ $value }).
measure-tie_layers-formula = liczba rodzajów więzi pary i, j
measure-tie_layers-avoid = Gdy nie wszystkich pytano o te same rodzaje więzi.
measure-tie_bridge-sentence = Więzi będące jedynym połączeniem: { $found } z { $possible }.
measure-tie_bridge-formula = tak, jeżeli bez tej więzi jest więcej odrębnych części sieci
measure-tie_bridge-avoid = Gdy brakuje odpowiedzi: nieznana więź może być drugą drogą.
measure-tie_betweenness-sentence = Najwięcej najkrótszych dróg wiedzie więzią: { $name } ({ $value }).
measure-tie_betweenness-formula = Σ σ(s,t|e) / σ(s,t) po parach s, t; σ(s,t|e) – najkrótsze drogi więzią e
measure-tie_betweenness-avoid = Gdy odpowiedziało mniej niż 80% instytucji.
measure-tie_overlap-sentence = Najwięcej wspólnych partnerów mają strony więzi: { $name } ({ $value }).
measure-tie_overlap-formula = wspólni partnerzy i, j / wszyscy partnerzy i lub j (bez nich samych)
measure-tie_overlap-avoid = Przy jednym lub dwóch partnerach: udział skacze wtedy od 0 do 100%.
measure-tie_simmelian-sentence = Więzi w trójkach wzajemnych: { $found } z { $possible }.
measure-tie_simmelian-formula = tak, jeżeli i, j oraz ktoś trzeci są parami wzajemnie powiązani
measure-tie_simmelian-avoid = Gdy brakuje odpowiedzi: jedna nieznana więź wystarczy, by trójka nie powstała.

# ── dokument z opisem miar: braki odpowiedzi ────────────────────────────────────────────────────────────────────────
measures-doc-formula = Wzór
measures-doc-avoid = Kiedy nie używać
measures-doc-range = Zakres przy brakach odpowiedzi
measures-doc-range-exact = dokładny
measures-doc-range-few = dokładny przy najwyżej sześciu nierozstrzygniętych parach, poza tym z symulacji
measures-doc-range-none = nie podaje się: wartość jest nazwą, jedną z kilku równie dobrych albo zależy od losowania
measures-doc-range-simulated = z symulacji
measures-doc-largest = Największa liczba instytucji
measures-doc-structures-text =
    Układ mówi o całej sieci więcej, niż zmieści jedna liczba: jest zdaniem i tabelami. W wierszu poleceń: `netmap measures --structure ID`; w panelu: strona „Miary”, „Układy całej sieci”.
measures-doc-conventions = Gdzie programy się różnią
measures-doc-conventions-text =
    UCINET, R (sna, igraph) i NetworkX liczą niektóre miary inaczej. Poniżej to, co wybrano tutaj; inny wybór podaje się w funkcji Pythona, jeżeli jest wymieniony.

    - Liczba partnerów liczy różne instytucje: więź w obie strony to jeden partner (sna, igraph i NetworkX liczą ją wtedy podwójnie). Centralizacja według liczby partnerów ma przez to maksimum sieci bez kierunku.
    - Łączna siła dodaje więzi w obie strony, jak igraph; `direction="in"` i `"out"` dają każdy kierunek z osobna.
    - Pośrednictwo jest surowe: pary uporządkowane przy więziach skierowanych, nieuporządkowane bez kierunku; `normalized=True` dzieli przez liczbę par pozostałych. Siła to nie odległość: odległość wynosi 1 / siła.
    - Bliskość idzie więziami w obie strony i mnoży wynik przez udział osiągalnych (Wasserman–Faust); `variant="freeman"` jest określona tylko w sieci spójnej, `direction="out"` i `"in"` idą z kierunkiem i pod prąd. NetworkX liczy w sieci skierowanej drogi do instytucji. Kto nikogo nie osiąga, ma kreskę; w sna 0, w igraph NaN.
    - Centralizacja bliskości jest nieokreślona w sieci w kilku częściach; sna daje wtedy 0.
    - Wektor własny, rdzeń k, domykanie trójek, jedyne łączniki i części sieci nie zależą od kierunku. Przy więziach skierowanych igraph liczy w rdzeniu k więź w obie strony podwójnie.
    - Wektor własny ma największą wartość 1; gdy kilka części sieci ma tę samą największą wartość własną, pokazane są wszystkie, a nie jedna przypadkowa.
    - Siła Bonacicha ma sumę kwadratów równą liczbie instytucji (sna, igraph).
    - Miary Burta sumują siłę w obie strony; instytucja bez więzi ma kreskę. NetworkX 3.6 dzieli przez co innego, gdy nie poda się `nodes`, i daje NaN tym, których tylko wskazano. Więzi partnerów z kimkolwiek w sieci liczą się tak jak w igraph i NetworkX; `model="ego"` bierze tylko więzi wewnątrz kręgu instytucji i jej partnerów, jak pytał Burt (1992) i jak UCINET, gdy nie poda się inaczej.
    - Pośrednictwo według Goulda i Fernandeza: bez kierunku każda droga liczy się w obie strony, jak w sna.
    - Wzajemność jest nieokreślona, gdy więzi nie mają kierunku; sna i igraph dają 1. `method` wybiera więzi, pary lub pary niepuste.
    - Przechodniość to udział dróg a → b → c domkniętych więzią a → c (w sna „weak”); bez żadnej takiej drogi jest nieokreślona, sna daje 1. Igraph pomija kierunek.
    - Średnia odległość i średnica biorą tylko pary, które łączy droga.
    - Wymiar LUB Krackhardta wymaga, by do najbliższego wspólnego przełożonego docierali wszyscy inni wspólni przełożeni, jak w definicji z 1994 r. i w opisie pakietu sna; kod sna 2.x wymaga odwrotnie: `superior="greatest"`. W drzewie jedno i drugie daje to samo.
    - Podobieństwo miejsca pomija więź między dwiema porównywanymi instytucjami; bez kierunku każda różnica liczy się dwa razy, jak w sna. Korelacja nieokreślona to NaN, w sna 0.
    - Tabela więzi między grupami liczy bez kierunku każdą więź raz; NetworkX liczy więzi wewnątrz grupy dwa razy.
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
