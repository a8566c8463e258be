# ── miary: nazwa, jedno zdanie, objaśnienie ─────────────────────────────────────────────────────────────────────────
measure-node_degree-label = Liczba partnerów
measure-node_degree-short = Z iloma instytucjami ta instytucja współpracuje.
measure-node_degree-explain =
    Liczą się instytucje, a nie rodzaje więzi: kilka rodzajów więzi z tą samą instytucją to nadal jeden partner.
    Wiele więzi to także wiele czasu, dlatego więcej nie zawsze znaczy lepiej.
    Nie należy porównywać instytucji, gdy część z nich nie odpowiedziała na ankietę.
measure-node_in_degree-label = Wskazania otrzymane
measure-node_in_degree-short = Ile instytucji wskazało tę instytucję jako partnera.
measure-node_in_degree-explain =
    Pokazuje, jak instytucję widzą inni, i nie zależy od tego, czy sama odpowiedziała na ankietę.
    Ma znaczenie tylko przy więziach skierowanych; w sieci bez kierunku równa się liczbie partnerów.
measure-node_out_degree-label = Wskazania udzielone
measure-node_out_degree-short = Ile instytucji ta instytucja wskazała jako partnerów.
measure-node_out_degree-explain =
    Pokazuje współpracę oczami samej instytucji. Kto nie odpowiedział, nikogo nie wskazał: to brak odpowiedzi, a nie brak współpracy.
    Ma znaczenie tylko przy więziach skierowanych; w sieci bez kierunku równa się liczbie partnerów.
measure-node_strength-label = Łączna siła więzi
measure-node_strength-short = Suma siły wszystkich więzi instytucji.
measure-node_strength-explain =
    Kilka silnych więzi może ważyć tyle, co wiele słabych, dlatego warto czytać tę miarę razem z liczbą partnerów.
    Przy kilku rodzajach więzi z tym samym partnerem liczy się najsilniejsza, a więź bez podanej siły liczy się jako 1.
    Przy więziach skierowanych dodaje się więzi w obie strony.
measure-node_betweenness-label = Pośrednictwo
measure-node_betweenness-short = Kto łączy innych: na ilu najkrótszych drogach między innymi stoi ta instytucja.
measure-node_betweenness-explain =
    Wysoka wartość oznacza, że przez tę instytucję wiedzie droga między innymi: może łączyć, ale i być wąskim gardłem.
    Zero oznacza, że inni docierają do siebie bez niej. Gdy równie krótkich dróg jest kilka, każda liczy się w części.
    Jedna brakująca odpowiedź może bardzo zmienić tę miarę, dlatego przy odpowiedziach poniżej 80% nie należy czytać pojedynczych wartości.
measure-node_harmonic-label = Bliskość harmoniczna
measure-node_harmonic-short = Jak blisko jest stąd do innych: każda instytucja liczy się tym mniej, im więcej do niej kroków.
measure-node_harmonic-explain =
    Partner liczy się jako 1, partner partnera jako 1/2, dalszy jako 1/3, a instytucja nieosiągalna jako 0.
    Miara jest określona także wtedy, gdy sieć dzieli się na odrębne części. Siły więzi się nie liczy, tylko kroki.
measure-node_closeness-label = Bliskość
measure-node_closeness-short = W jak niewielu krokach instytucja dociera do innych (od 0 do 1).
measure-node_closeness-explain =
    Wartość 1 oznacza, że do każdej instytucji prowadzi jeden krok. Kreska oznacza, że instytucja nie ma więzi i miary nie da się policzyć.
    Gdy sieć dzieli się na odrębne części, wynik mnoży się przez udział instytucji osiągalnych; wtedy pewniejsza jest bliskość harmoniczna.
measure-node_constraint-label = Zamknięcie otoczenia
measure-node_constraint-short = Jak bardzo partnerzy instytucji są już powiązani między sobą (ograniczenie według Burta).
measure-node_constraint-explain =
    Wysoka wartość oznacza jeden zamknięty krąg: wszyscy znają wszystkich i mało nowego przychodzi z zewnątrz. Niska oznacza dostęp do różnych kręgów.
    Zamknięty krąg może też oznaczać zgrany zespół, więc sama liczba nie jest oceną.
    Przy jednym lub dwóch partnerach miara niewiele mówi, a bez partnerów jest nieokreślona (kreska).
measure-node_articulation-label = Jedyny łącznik
measure-node_articulation-short = Czy bez tej instytucji sieć rozpadłaby się na więcej części.
measure-node_articulation-explain =
    „Tak” oznacza, że ktoś dociera do reszty wyłącznie przez tę instytucję: bez niej straciłby drogę.
    Jest to słaby punkt sieci, a nie zarzut wobec instytucji. Warto wtedy poszukać drugiej drogi.
measure-net_nodes-label = Liczba instytucji
measure-net_nodes-short = Ile instytucji jest w sieci, razem z tymi bez więzi.
measure-net_nodes-explain =
    Liczą się instytucje z wykazu, które obsługują gminę, także te, które nie odpowiedziały i których nikt nie wskazał.
    Instytucje szczebla wojewódzkiego domyślnie nie wchodzą do sieci gminy.
measure-net_ties-label = Liczba więzi
measure-net_ties-short = Ile par instytucji jest ze sobą powiązanych.
measure-net_ties-explain =
    Kilka rodzajów więzi między tą samą parą liczy się jako jedna więź; przy więziach skierowanych każdy kierunek liczy się osobno.
    Liczba zależy od wybranej reguły więzi i od tego, ile instytucji odpowiedziało.
measure-net_density-label = Gęstość sieci
measure-net_density-short = Jaka część możliwych więzi istnieje.
measure-net_density-explain =
    Zawsze należy podawać ją razem z liczbą więzi: w sieci 12 instytucji jedna więź zmienia gęstość o 1,5 punktu procentowego.
    Nie należy porównywać gęstości sieci o różnej liczbie instytucji. Gęstość 100% nie jest celem: nie każdy musi pracować z każdym.
measure-net_mean_degree-label = Średnia liczba partnerów
measure-net_mean_degree-short = Ilu partnerów ma przeciętnie jedna instytucja.
measure-net_mean_degree-explain =
    Łatwiej ją porównać między gminami niż gęstość. Średnia ukrywa różnice: jedna instytucja z wieloma więziami podnosi ją za wszystkich,
    dlatego warto obok sprawdzić centralizację i instytucje bez więzi.
measure-net_reciprocity-label = Wzajemność
measure-net_reciprocity-short = Jaka część wskazań została odwzajemniona.
measure-net_reciprocity-explain =
    Liczy się ją tylko wtedy, gdy więzi mają kierunek (reguła „tak jak wskazano”); w przeciwnym razie pokazana jest kreska.
    Instytucja, która nie odpowiedziała, nikogo nie odwzajemnia, dlatego brak odpowiedzi zaniża wynik.
measure-net_centralization-label = Centralizacja sieci
measure-net_centralization-short = Jak bardzo sieć opiera się na jednej instytucji (od 0 do 1, według liczby partnerów).
measure-net_centralization-explain =
    Wartość 0 oznacza, że wszyscy mają tylu samo partnerów, a 1 oznacza gwiazdę: wszystkie więzi schodzą się w jednej instytucji.
    Na początku pilotażu OPS bywa środkiem sieci; w modelu kooperacji z czasem powinna maleć. Dla mniej niż trzech instytucji jest nieokreślona.
measure-net_components-label = Odrębne części sieci
measure-net_components-short = Na ile części, niepołączonych żadną więzią, dzieli się sieć.
measure-net_components-explain =
    Jedna część oznacza, że od każdej instytucji da się dotrzeć do każdej innej, choćby przez pośredników.
    Każda instytucja bez więzi jest osobną częścią, dlatego brak odpowiedzi może zawyżyć wynik.
measure-net_isolates-label = Instytucje bez więzi
measure-net_isolates-short = Ile instytucji nie ma ani jednej więzi.
measure-net_isolates-explain =
    Od nich zwykle warto zacząć rozmowę o lukach. Najpierw należy sprawdzić, czy instytucja odpowiedziała na ankietę:
    bez jej odpowiedzi nie wiadomo, czy więzi nie ma, czy tylko nikt o niej nie powiedział.
measure-group_ei_index_sector-label = Więzi między sektorami (wskaźnik E–I)
measure-group_ei_index_sector-short = Czy więzi łączą różne sektory (do 1), czy pozostają wewnątrz sektorów (do −1).
measure-group_ei_index_sector-explain =
    Od liczby więzi między sektorami odejmuje się liczbę więzi wewnątrz sektorów i dzieli przez ich sumę. Zero oznacza tyle samo jednych i drugich.
    Gdy sektory są małe, wskaźnik jest wysoki bez względu na to, co kto robi: należy porównywać pomiary tej samej sieci, a nie różne gminy.
measure-group_ei_index_tier-label = Więzi między szczeblami (wskaźnik E–I)
measure-group_ei_index_tier-short = Czy więzi łączą gminę, powiat i inne szczeble (do 1), czy pozostają wewnątrz szczebla (do −1).
measure-group_ei_index_tier-explain =
    Od liczby więzi między szczeblami odejmuje się liczbę więzi wewnątrz szczebla i dzieli przez ich sumę. Zero oznacza tyle samo jednych i drugich.
    Więzi instytucji bez podanego szczebla nie są liczone. Należy porównywać pomiary tej samej sieci, a nie różne gminy.
measure-node_sector_reach-label = Liczba sektorów wśród partnerów
measure-node_sector_reach-short = W ilu różnych sektorach instytucja ma partnera.
measure-node_sector_reach-explain =
    Liczy się każdy sektor, w którym jest choć jeden partner, także własny sektor instytucji.
    Miara własna programu: pokazuje, czy praca z rodziną może objąć różne dziedziny. Partnerów bez podanego sektora się nie liczy.
measure-node_value-label = Ocena przez partnerów
measure-node_value-short = Jak wysoko partnerzy oceniają współpracę z instytucją (średnia siła wskazań).
measure-node_value-explain =
    Średnia z ocen tych, którzy wskazali instytucję; każdy partner liczy się raz, a brak oceny nie jest zerem.
    Miara na wzór narzędzia PARTNER. Przy jednym lub dwóch partnerach decyduje pojedyncza odpowiedź. W sieci bez kierunku obie strony więzi mają tę samą ocenę.
measure-node_trust-label = Zaufanie partnerów
measure-node_trust-short = Jak bardzo partnerzy ufają instytucji (średnia ocen od 1 do 4).
measure-node_trust-explain =
    Średnia z ocen zaufania podanych przez tych, którzy wskazali instytucję. Kreska oznacza, że nikt nie podał oceny.
    W małym zespole łatwo odgadnąć, kto co odpowiedział, dlatego tej miary nie należy pokazywać poza zespołem.
measure-node_relative_connectivity-label = Względna korzyść z sieci
measure-node_relative_connectivity-short = Ile instytucja ma z sieci w porównaniu z tą, która ma najwięcej (100%).
measure-node_relative_connectivity-explain =
    Liczbę partnerów mnoży się przez średnią ich ocen: siły współpracy i zaufania, o ile o nie pytano.
    Miara własna programu, na wzór wyniku o tej nazwie w narzędziu PARTNER, którego wzór nie jest znany. Służy tylko do porównań wewnątrz jednej sieci.
measure-node_betweenness_normalized-label = Pośrednictwo jako udział
measure-node_betweenness_normalized-short = Na jakiej części najkrótszych dróg między innymi stoi ta instytucja.
measure-node_betweenness_normalized-explain =
    To samo co pośrednictwo, podzielone przez liczbę par pozostałych instytucji: 100% ma środek gwiazdy.
    Ułatwia porównanie sieci o różnej liczbie instytucji. W sieci mniejszej niż trzy instytucje jest nieokreślona.
measure-node_betweenness_weighted-label = Pośrednictwo na silnych więziach
measure-node_betweenness_weighted-short = Na ilu najkrótszych drogach stoi instytucja, gdy silna więź jest krótsza.
measure-node_betweenness_weighted-explain =
    Odległość to 1 podzielone przez siłę więzi, więc droga przez dwie silne więzi może być krótsza niż przez jedną słabą.
    Więź bez podanej siły liczy się jako 1. Nie należy jej używać, gdy siłę podała tylko część instytucji.
measure-node_two_step_reach-label = Zasięg w dwóch krokach
measure-node_two_step_reach-short = Do ilu instytucji dociera się bezpośrednio lub przez jednego partnera.
measure-node_two_step_reach-explain =
    Pokazuje, jak daleko dojdzie wiadomość, jeśli partnerzy przekażą ją raz dalej. Kierunek więzi nie ma znaczenia.
    W małej i gęstej sieci prawie każdy dociera do wszystkich, wtedy miara nie rozróżnia instytucji.
measure-node_effective_size-label = Liczba odrębnych kręgów partnerów
measure-node_effective_size-short = Ilu partnerów zostaje po odjęciu tych, którzy wiążą się między sobą (efektywna wielkość według Burta).
measure-node_effective_size-explain =
    Gdy partnerzy się nie znają, równa się liczbie partnerów; gdy wszyscy są powiązani, wynosi 1.
    Wysoka wartość daje dostęp do różnych kręgów, ale i więcej pracy. Bez partnerów jest nieokreślona (kreska).
measure-node_efficiency-label = Odrębność partnerów
measure-node_efficiency-short = Jaka część partnerów prowadzi do odrębnych kręgów.
measure-node_efficiency-explain =
    To liczba odrębnych kręgów podzielona przez liczbę partnerów: 100% oznacza, że żadni dwaj partnerzy nie są powiązani.
    W pracy zespołowej niska wartość nie jest wadą: partnerzy po prostu współpracują także między sobą.
measure-node_hierarchy-label = Zależność od jednego partnera
measure-node_hierarchy-short = Czy zamknięcie otoczenia bierze się z jednego partnera (1), czy ze wszystkich po równo (0).
measure-node_hierarchy-explain =
    Czyta się ją razem z zamknięciem otoczenia: odróżnia krąg skupiony wokół jednej instytucji od kręgu równych.
    Przy jednym partnerze wynosi 1, bez partnerów jest nieokreślona (kreska).
measure-node_non_redundant_ties-label = Partnerzy bez wspólnych znajomych
measure-node_non_redundant_ties-short = Ilu partnerów nie ma więzi z żadnym innym partnerem instytucji.
measure-node_non_redundant_ties-explain =
    Do tych partnerów nikt inny z otoczenia instytucji nie dociera, więc ich utrata byłaby najbardziej odczuwalna.
    Miara własna programu, prostsza do sprawdzenia niż liczba odrębnych kręgów.
measure-node_tier_brokerage-label = Pośrednictwo między szczeblami
measure-node_tier_brokerage-short = Ile par partnerów z różnych szczebli, niepowiązanych ze sobą, łączy ta instytucja.
measure-node_tier_brokerage-explain =
    Liczą się na przykład szkoła gminna i poradnia powiatowa, które współpracują z instytucją, a nie ze sobą.
    Miara własna programu. Każda para liczy się raz, bez względu na kierunek więzi; partnerów bez szczebla się nie liczy.
measure-node_coordinator_sector-label = Rola koordynatora
measure-node_coordinator_sector-short = Ile razy instytucja łączy dwie instytucje własnego sektora, które nie są ze sobą powiązane.
measure-node_coordinator_sector-explain =
    Wszystkie trzy instytucje są z jednego sektora: pośrednik koordynuje swoich.
    W sieci bez kierunku każda droga liczy się w obie strony. Liczba zależy od wielkości sektora, dlatego warto ją czytać przy wyniku wobec przypadku.
measure-node_itinerant_sector-label = Rola konsultanta
measure-node_itinerant_sector-short = Ile razy instytucja łączy dwie instytucje innego sektora, które nie są ze sobą powiązane.
measure-node_itinerant_sector-explain =
    Obie łączone instytucje są z jednego sektora, a pośrednik z innego: pomaga cudzemu sektorowi porozumieć się wewnątrz.
    W sieci bez kierunku każda droga liczy się w obie strony. Instytucji bez sektora się nie liczy.
measure-node_representative_sector-label = Rola przedstawiciela
measure-node_representative_sector-short = Ile razy instytucja przekazuje sprawy swojego sektora do innego sektora.
measure-node_representative_sector-explain =
    Instytucja własnego sektora wiąże się z pośrednikiem, a ten z instytucją innego sektora, do której tamta sama nie dociera.
    W sieci bez kierunku równa się roli odźwiernego, bo każda droga liczy się w obie strony.
measure-node_gatekeeper_sector-label = Rola odźwiernego
measure-node_gatekeeper_sector-short = Ile razy instytucja wpuszcza sprawy innego sektora do swojego.
measure-node_gatekeeper_sector-explain =
    Instytucja innego sektora wiąże się z pośrednikiem, a ten z instytucją własnego sektora, do której tamta sama nie dociera.
    Od odźwiernego zależy, co do sektora trafi. W sieci bez kierunku równa się roli przedstawiciela.
measure-node_liaison_sector-label = Rola łącznika sektorów
measure-node_liaison_sector-short = Ile razy instytucja łączy dwa inne sektory.
measure-node_liaison_sector-explain =
    Każda z trzech instytucji jest z innego sektora: bez pośrednika te dwa sektory nie miałyby tu styku.
    To zwykle rola OPS lub PCPR. W sieci bez kierunku każda droga liczy się w obie strony.
measure-node_brokerage_sector-label = Wszystkie role pośrednika
measure-node_brokerage_sector-short = Ile razy instytucja łączy dwie inne, które nie są ze sobą powiązane.
measure-node_brokerage_sector-explain =
    Suma pięciu ról: koordynatora, konsultanta, przedstawiciela, odźwiernego i łącznika.
    W sieci bez kierunku każda droga liczy się w obie strony. Instytucji bez podanego sektora się nie liczy.
measure-node_brokerage_z_sector-label = Pośrednictwo wobec przypadku
measure-node_brokerage_z_sector-short = O ile odchyleń więcej lub mniej pośredniczy instytucja, niż wynikałoby z przypadku.
measure-node_brokerage_z_sector-explain =
    Wartości powyżej 2 zdarzałyby się przypadkiem rzadko, a około 0 są zwyczajne w sieci o tej gęstości.
    W sieci kilkunastu instytucji jest to tylko wskazówka, a nie test. Kreska oznacza, że w takiej sieci wynik nie mógł być inny.
measure-node_eigenvector-label = Waga partnerów
measure-node_eigenvector-short = Jak dobrze powiązani są partnerzy instytucji (największa wartość w sieci to 1).
measure-node_eigenvector-explain =
    Więź liczy się tym bardziej, im lepiej powiązany jest partner, do którego prowadzi. Kierunek więzi nie ma znaczenia.
    W sieci z kilku części poza jedną z nich, zwykle największą, wychodzi zero. Kreska oznacza sieć bez więzi.
measure-node_bonacich_power-label = Siła wobec partnerów
measure-node_bonacich_power-short = Czy partnerzy mają mało innych partnerów i przez to zależą od instytucji (siła Bonacicha, beta ujemna).
measure-node_bonacich_power-explain =
    Wysoka wartość: wielu partnerów, którzy sami mają niewielu innych. Przeciętna wartość to około 1, może być ujemna.
    Wagę dalszych kroków dobiera się do sieci (połowa granicy), więc różnych sieci nie należy porównywać.
measure-node_katz-label = Drogi prowadzące do instytucji
measure-node_katz-short = Ile dróg, krótkich i dłuższych, prowadzi do instytucji (miara Katza).
measure-node_katz-explain =
    Każdy dalszy krok liczy się mniej; instytucja, której nikt nie wskazał, ma 1.
    Wagę kroku dobiera się do sieci (połowa granicy), więc różnych sieci nie należy porównywać.
measure-node_pagerank-label = Udział w uwadze sieci
measure-node_pagerank-short = Jaka część uwagi wszystkich trafia do instytucji, jeśli każdy przekazuje swoją dalej (PageRank).
measure-node_pagerank-explain =
    Wartości w sieci sumują się do 100%. Wskazanie od instytucji, która wskazuje niewielu, waży więcej.
    Ma sens przede wszystkim przy więziach skierowanych; bez kierunku mówi niewiele ponad liczbę partnerów.
measure-node_clustering-label = Powiązanie partnerów
measure-node_clustering-short = Jaka część par partnerów instytucji jest ze sobą powiązana.
measure-node_clustering-explain =
    100% oznacza zespół, w którym wszyscy partnerzy współpracują także między sobą; 0% oznacza, że łączy ich tylko ta instytucja.
    Przy mniej niż dwóch partnerach jest nieokreślona (kreska). Przy wielu partnerach zwykle spada.
measure-node_k_core-label = Najgęstsza grupa (k-rdzeń)
measure-node_k_core-short = Do jak gęstej grupy należy instytucja: każdy ma w niej co najmniej tylu partnerów.
measure-node_k_core-explain =
    Liczba k oznacza grupę, w której każdy ma co najmniej k partnerów z tej samej grupy. Instytucja bez więzi ma 0.
    Wielu partnerów na obrzeżach nie wystarczy: liczy się, czy sami są dobrze powiązani.
measure-node_core-label = W rdzeniu sieci
measure-node_core-short = Czy instytucja należy do rdzenia: grupy powiązanej ze sobą i z resztą.
measure-node_core-explain =
    Rdzeń dobiera się tak, by sieć jak najbardziej przypominała wzór: rdzeń współpracuje ze wszystkimi, obrzeże tylko z rdzeniem.
    Najpierw należy sprawdzić dopasowanie rdzenia: poniżej 0,5 rdzenia właściwie nie ma. Równie dobrych rdzeni może być kilka.
measure-node_community-label = Krąg współpracy
measure-node_community-short = W którym kręgu jest instytucja: z kim współpracuje częściej niż z resztą.
measure-node_community-explain =
    Numer to tylko nazwa kręgu; kręgi największe mają numery najniższe. Kręgi znajduje metoda Louvain, powtórzona dwadzieścia razy; powyżej 600 instytucji szybsza metoda Leiden, powyżej 2000 powtórzona rzadziej (co najmniej trzy razy).
    Podział bywa niepewny, dlatego należy go czytać razem z pewnością kręgu. Nie jest to podział na dobre i złe zespoły.
measure-node_community_stability-label = Pewność kręgu
measure-node_community_stability-short = Jaka część kręgu instytucji powtarza się w kolejnych próbach.
measure-node_community_stability-explain =
    100% oznacza, że każda próba daje ten sam krąg; poniżej 90% przynależność jest niepewna.
    Próby różnią się tylko losową kolejnością. Miara nie mówi nic o brakujących odpowiedziach.
measure-node_block-label = Blok podobnego miejsca
measure-node_block-short = W którym bloku jest instytucja: kto ma podobne więzi z tymi samymi innymi (CONCOR).
measure-node_block-explain =
    Numer to tylko nazwa bloku. Instytucje jednego bloku mogą nie współpracować ze sobą: ważne, że mają podobnych partnerów.
    W małej sieci podział zależy od pojedynczych więzi, dlatego jest raczej początkiem rozmowy niż wynikiem. Powyżej 2000 instytucji bloków się nie wyznacza.
measure-net_reciprocity_dyadic-label = Wzajemność par
measure-net_reciprocity_dyadic-short = Jaka część par z jakimkolwiek wskazaniem wskazała się wzajemnie.
measure-net_reciprocity_dyadic-explain =
    Liczy się pary, a nie wskazania, dlatego wartość jest niższa niż przy zwykłej wzajemności.
    Bez kierunku więzi jest nieokreślona (kreska). Brak odpowiedzi zaniża wynik.
measure-net_mutual-label = Pary wzajemne
measure-net_mutual-short = Ile par instytucji wskazało się wzajemnie.
measure-net_mutual-explain =
    W sieci bez kierunku każda więź liczy się jako wzajemna. Instytucja, która nie odpowiedziała, nie może nikogo odwzajemnić.
    Zawsze warto podać ją razem z liczbą par jednostronnych.
measure-net_asymmetric-label = Pary jednostronne
measure-net_asymmetric-short = W ilu parach wskazała tylko jedna strona.
measure-net_asymmetric-explain =
    To dobry temat do rozmowy: jedna strona widzi współpracę, druga nie. W sieci bez kierunku takich par nie ma.
    Najpierw należy sprawdzić, czy druga strona w ogóle odpowiedziała na ankietę.
measure-net_null-label = Pary niepowiązane
measure-net_null-short = Ile par instytucji nie jest powiązanych w żadną stronę.
measure-net_null-explain =
    Nie każda para musi współpracować, więc liczba ta nie jest sama w sobie brakiem.
    Pary instytucji, które nie odpowiedziały, są tu liczone jako niepowiązane, choć nic o nich nie wiadomo.
measure-net_centralization_in_degree-label = Centralizacja wskazań otrzymanych
measure-net_centralization_in_degree-short = Jak bardzo wskazania skupiają się na jednej instytucji (od 0 do 1).
measure-net_centralization_in_degree-explain =
    Wartość 1 oznacza, że wszyscy wskazują jedną instytucję. Bez kierunku równa się zwykłej centralizacji.
    Nie zależy od tego, czy wskazywana instytucja sama odpowiedziała.
measure-net_centralization_out_degree-label = Centralizacja wskazań udzielonych
measure-net_centralization_out_degree-short = Jak bardzo wskazania pochodzą od jednej instytucji (od 0 do 1).
measure-net_centralization_out_degree-explain =
    Wartość 1 oznacza, że wskazuje tylko jedna instytucja, i to wszystkich. Bez kierunku równa się zwykłej centralizacji.
    Brak odpowiedzi podnosi wynik, bo kto milczy, nikogo nie wskazał.
measure-net_centralization_betweenness-label = Centralizacja pośrednictwa
measure-net_centralization_betweenness-short = Jak bardzo drogi między instytucjami prowadzą przez jedną z nich (od 0 do 1).
measure-net_centralization_betweenness-explain =
    Wartość bliska 1 oznacza, że prawie wszystkie drogi między innymi prowadzą przez jedną instytucję.
    W małej sieci jedna więź może ją znacznie zmienić. Dla mniej niż trzech instytucji jest nieokreślona.
measure-net_centralization_closeness-label = Centralizacja bliskości
measure-net_centralization_closeness-short = Jak bardzo jedna instytucja ma bliżej do wszystkich niż reszta (od 0 do 1).
measure-net_centralization_closeness-explain =
    Liczy się ją tylko wtedy, gdy od każdej instytucji da się dotrzeć do każdej; w przeciwnym razie pokazana jest kreska.
    W praktyce mówi niewiele ponad zwykłą centralizację.
measure-net_efficiency-label = Oszczędność więzi
measure-net_efficiency-short = Czy więzi jest tylko tyle, ile trzeba, by nikt nie był odcięty (1), czy znacznie więcej (0).
measure-net_efficiency-explain =
    Wysoka wartość oznacza sieć bez zapasowych dróg, a więc kruchą; w zespole kooperacji niska wartość jest dobrym znakiem.
    W sieci bez kierunku każda więź liczy się w obie strony, więc nawet drzewo nie osiąga 1.
measure-net_hierarchy-label = Hierarchia wskazań
measure-net_hierarchy-short = W jakiej mierze wskazania biegną tylko w jedną stronę (1), bez drogi powrotnej.
measure-net_hierarchy-explain =
    Wartość 1 oznacza układ przełożonych i podwładnych, w którym nikt nie ma drogi powrotnej, a 0 sieć, w której każdy może dotrzeć z powrotem.
    W sieci bez kierunku wynosi zawsze 0, więc liczy się tylko przy regule „tak jak wskazano”.
measure-net_lubness-label = Wspólny zwierzchnik
measure-net_lubness-short = Jaka część par ma wspólną instytucję nad sobą, przez którą można je połączyć.
measure-net_lubness-explain =
    Wartość 1 oznacza, że każde dwie instytucje mają wspólną instytucję, od której łańcuch wskazań prowadzi do obu, jak do podwładnych jednego przełożonego.
    W sieci bez kierunku wynosi zawsze 1. Liczona jest tak, jak zdefiniował ją Krackhardt; pakiet sna programu R liczy inaczej.
measure-net_core_fit-label = Dopasowanie rdzenia
measure-net_core_fit-short = Jak bardzo sieć przypomina rdzeń z obrzeżem (do 1).
measure-net_core_fit-explain =
    Wartość 1 oznacza, że rdzeń współpracuje ze wszystkimi, a obrzeże tylko z rdzeniem; poniżej 0,5 nie ma o czym mówić.
    Kreska oznacza sieć bez więzi albo taką, w której wszyscy są powiązani ze wszystkimi.
measure-net_degree_assortativity-label = Dobór według liczby partnerów
measure-net_degree_assortativity-short = Czy instytucje o wielu partnerach współpracują ze sobą (do 1), czy z tymi o niewielu (do −1).
measure-net_degree_assortativity-explain =
    Wartość ujemna oznacza gwiazdę: kilka instytucji trzyma resztę. Dodatnia oznacza jądro silnie powiązanych.
    W małej sieci wartość ujemna jest zwyczajna. Kreska oznacza, że wszyscy mają po tylu samo partnerów.
measure-net_articulations-label = Liczba jedynych łączników
measure-net_articulations-short = Ile jest instytucji, bez których sieć rozpadłaby się na więcej części.
measure-net_articulations-explain =
    Zero oznacza, że odejście jednej instytucji nikogo nie odcina.
    Kto to jest, pokazuje miara „jedyny łącznik” przy instytucjach.
measure-net_bridges-label = Więzi bez zapasu
measure-net_bridges-short = Ile jest więzi, których zerwanie rozdzieliłoby sieć.
measure-net_bridges-explain =
    Każda taka więź jest jedynym połączeniem między dwiema częściami sieci.
    Instytucja z jednym partnerem zawsze ma taką więź, więc w małej sieci zwykle jest ich kilka.
measure-net_connectedness-label = Spójność
measure-net_connectedness-short = Jaka część par instytucji jest połączona jakąkolwiek drogą.
measure-net_connectedness-explain =
    100% oznacza, że sieć jest w jednej części. Długość drogi i kierunek więzi nie mają znaczenia.
    To dopełnienie rozproszenia do 100%.
measure-net_fragmentation-label = Rozproszenie
measure-net_fragmentation-short = Jaka część par instytucji nie ma między sobą żadnej drogi.
measure-net_fragmentation-explain =
    0% oznacza sieć w jednej części, a 100% sieć bez więzi. Instytucje bez więzi szybko podnoszą wynik.
    Brak odpowiedzi może go zawyżać.
measure-net_fragmentation_distance-label = Rozproszenie z odległością
measure-net_fragmentation_distance-short = Jak bardzo instytucje są od siebie oddalone lub odcięte (od 0 do 1).
measure-net_fragmentation_distance-explain =
    Liczy się nie tylko brak drogi, ale i to, że droga jest długa: para w dwóch krokach liczy się w połowie.
    Wartość 0 oznacza, że wszyscy są powiązani bezpośrednio.
measure-net_mean_distance-label = Średnia liczba kroków
measure-net_mean_distance-short = Ile kroków dzieli przeciętnie dwie instytucje, między którymi jest droga.
measure-net_mean_distance-explain =
    Pary bez drogi pomija się, dlatego w sieci z wielu części wynik bywa zbyt dobry: należy sprawdzić liczbę części.
    Przy więziach skierowanych idzie się z kierunkiem.
measure-net_diameter-label = Najdłuższa droga
measure-net_diameter-short = Ile kroków dzieli dwie najbardziej odległe instytucje, między którymi jest droga.
measure-net_diameter-explain =
    Pary bez drogi pomija się. Jedna instytucja na końcu łańcucha wystarczy, by wynik wzrósł.
    Kreska oznacza, że nie ma żadnej więzi.
measure-net_compactness-label = Zwartość
measure-net_compactness-short = Jak blisko siebie są instytucje (od 0 do 1).
measure-net_compactness-explain =
    Średnia z odwrotności liczby kroków: para powiązana liczy się jako 1, w dwóch krokach jako 1/2, bez drogi jako 0.
    Jest określona także w sieci z kilku części, dlatego bywa lepsza niż średnia liczba kroków.
measure-net_transitivity-label = Domykanie trójek
measure-net_transitivity-short = W jakiej części trójek partner mojego partnera jest też moim partnerem.
measure-net_transitivity-explain =
    Wysoka wartość oznacza zespoły, a niska więzi rozchodzące się promieniście od pośredników.
    Liczy się tylko drogi o dwóch krokach; gdy ich nie ma, miara jest nieokreślona (kreska).
measure-net_small_world-label = Mały świat
measure-net_small_world-short = Czy kręgi są gęste, a drogi krótkie naraz, w porównaniu z siecią przypadkową (powyżej 1: tak).
measure-net_small_world-explain =
    Porównuje się ze stu sieciami o tylu samo instytucjach i więziach, rozrzuconych losowo (zawsze tymi samymi); powyżej tysiąca instytucji jest ich mniej, bo niewiele się różnią.
    W sieci kilkunastu instytucji nie mówi nic: tam zwykle jest i blisko, i gęsto.
measure-net_modularity-label = Podział na kręgi
measure-net_modularity-short = Jak wyraźnie sieć dzieli się na kręgi (0: jak przypadkiem, powyżej 0,3: wyraźnie).
measure-net_modularity-explain =
    Mówi, o ile więcej więzi jest wewnątrz kręgów, niż wynikałoby z przypadku.
    Wysoka wartość może oznaczać zarówno zgrane zespoły, jak i brak współpracy między nimi.
measure-net_community_stability-label = Pewność podziału na kręgi
measure-net_community_stability-short = Na ile kolejne próby dają te same kręgi.
measure-net_community_stability-explain =
    Średnia pewność kręgu wszystkich instytucji. Poniżej 90% nie należy pokazywać kręgów jako faktu.
    Próby różnią się tylko losową kolejnością; brakujące odpowiedzi są osobną sprawą.
measure-net_multiplexity-label = Rodzaje więzi w parze
measure-net_multiplexity-short = Ile rodzajów więzi łączy przeciętnie powiązaną parę.
measure-net_multiplexity-explain =
    Wartość 1 oznacza, że każda para współpracuje tylko w jeden sposób; więzi wielu rodzajów bywają trwalsze.
    Liczą się tylko rodzaje więzi wybrane w widoku.
measure-net_triad_003-label = Trójki 003
measure-net_triad_003-short = Ile jest trójek instytucji o układzie: brak więzi.
measure-net_triad_003-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_012-label = Trójki 012
measure-net_triad_012-short = Ile jest trójek instytucji o układzie: jedno wskazanie.
measure-net_triad_012-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_102-label = Trójki 102
measure-net_triad_102-short = Ile jest trójek instytucji o układzie: jedna para wzajemna.
measure-net_triad_102-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_021D-label = Trójki 021D
measure-net_triad_021D-short = Ile jest trójek instytucji o układzie: jedna instytucja wskazuje dwie.
measure-net_triad_021D-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_021U-label = Trójki 021U
measure-net_triad_021U-short = Ile jest trójek instytucji o układzie: dwie wskazują jedną.
measure-net_triad_021U-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_021C-label = Trójki 021C
measure-net_triad_021C-short = Ile jest trójek instytucji o układzie: łańcuch wskazań.
measure-net_triad_021C-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_111D-label = Trójki 111D
measure-net_triad_111D-short = Ile jest trójek instytucji o układzie: para wzajemna, w której jedną stronę wskazuje ktoś trzeci.
measure-net_triad_111D-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_111U-label = Trójki 111U
measure-net_triad_111U-short = Ile jest trójek instytucji o układzie: para wzajemna, w której jedna strona wskazuje kogoś trzeciego.
measure-net_triad_111U-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_030T-label = Trójki 030T
measure-net_triad_030T-short = Ile jest trójek instytucji o układzie: łańcuch domknięty skrótem.
measure-net_triad_030T-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_030C-label = Trójki 030C
measure-net_triad_030C-short = Ile jest trójek instytucji o układzie: koło wskazań.
measure-net_triad_030C-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_201-label = Trójki 201
measure-net_triad_201-short = Ile jest trójek instytucji o układzie: dwie pary wzajemne ze wspólnym środkiem.
measure-net_triad_201-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_120D-label = Trójki 120D
measure-net_triad_120D-short = Ile jest trójek instytucji o układzie: para wzajemna, której obie strony wskazuje ktoś trzeci.
measure-net_triad_120D-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_120U-label = Trójki 120U
measure-net_triad_120U-short = Ile jest trójek instytucji o układzie: para wzajemna, w której obie strony wskazują kogoś trzeciego.
measure-net_triad_120U-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_120C-label = Trójki 120C
measure-net_triad_120C-short = Ile jest trójek instytucji o układzie: para wzajemna i łańcuch przez kogoś trzeciego.
measure-net_triad_120C-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_210-label = Trójki 210
measure-net_triad_210-short = Ile jest trójek instytucji o układzie: dwie pary wzajemne i jedno wskazanie.
measure-net_triad_210-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-net_triad_300-label = Trójki 300
measure-net_triad_300-short = Ile jest trójek instytucji o układzie: trzy pary wzajemne.
measure-net_triad_300-explain =
    Cyfry oznaczają kolejno pary wzajemne, jednostronne i niepowiązane, a litera układ strzałek.
    W sieci bez kierunku występują tylko trójki 003, 102, 201 i 300.
measure-group_ei_expected_sector-label = Więzi między sektorami: wynik przypadku
measure-group_ei_expected_sector-short = Jaki byłby wskaźnik E–I, gdyby sektory rozdano instytucjom losowo.
measure-group_ei_expected_sector-explain =
    Więzi zostają, a sektory zachowują swoją wielkość. Wskaźnik wyższy niż ten oznacza, że więzi łączą różne sektory częściej niż przypadkiem.
    Jest to średnia ze wszystkich możliwych rozdań; w jakich granicach zwykle leży, sprawdza się tysiącem losowych, zawsze tych samych.
measure-group_ei_expected_tier-label = Więzi między szczeblami: wynik przypadku
measure-group_ei_expected_tier-short = Jaki byłby wskaźnik E–I, gdyby szczeble rozdano instytucjom losowo.
measure-group_ei_expected_tier-explain =
    Więzi zostają, a szczeble zachowują swoją wielkość. Wskaźnik wyższy niż ten oznacza, że więzi łączą różne szczeble częściej niż przypadkiem.
    Jest to średnia ze wszystkich możliwych rozdań; w jakich granicach zwykle leży, sprawdza się tysiącem losowych, zawsze tych samych.
measure-group_assortativity_sector-label = Dobór według sektora
measure-group_assortativity_sector-short = Czy współpracują ze sobą instytucje tego samego sektora (do 1), czy różnych (poniżej 0).
measure-group_assortativity_sector-explain =
    Zero oznacza tyle, ile dałby przypadek przy tej liczbie więzi każdego sektora.
    W odróżnieniu od wskaźnika E–I uwzględnia to, że niektóre sektory mają więcej więzi.
measure-group_assortativity_tier-label = Dobór według szczebla
measure-group_assortativity_tier-short = Czy współpracują ze sobą instytucje tego samego szczebla (do 1), czy różnych (poniżej 0).
measure-group_assortativity_tier-explain =
    Zero oznacza tyle, ile dałby przypadek przy tej liczbie więzi każdego szczebla.
    W odróżnieniu od wskaźnika E–I uwzględnia to, że niektóre szczeble mają więcej więzi.
measure-group_within_odds_sector-label = Szanse więzi w sektorze
measure-group_within_odds_sector-short = Ile razy większe są szanse na więź wewnątrz sektora niż między sektorami.
measure-group_within_odds_sector-explain =
    Wartość 1 oznacza, że sektor nie ma znaczenia; poniżej 1 instytucje częściej wybierają inne sektory.
    Porównuje się liczbę par powiązanych i niepowiązanych, więc wielkość sektorów sama nie zawyża wyniku.
measure-group_within_odds_tier-label = Szanse więzi w szczeblu
measure-group_within_odds_tier-short = Ile razy większe są szanse na więź wewnątrz szczebla niż między szczeblami.
measure-group_within_odds_tier-explain =
    Wartość 1 oznacza, że szczebel nie ma znaczenia; poniżej 1 instytucje częściej wybierają inne szczeble.
    Porównuje się liczbę par powiązanych i niepowiązanych, więc wielkość szczebli sama nie zawyża wyniku.
measure-tie_strength-label = Siła więzi
measure-tie_strength-short = Jak silna jest więź.
measure-tie_strength-explain =
    Przy kilku rodzajach więzi liczy się najsilniejsza, a więź bez podanej siły liczy się jako 1.
    Od reguły więzi zależy, czyja ocena się liczy, gdy obie strony oceniły inaczej.
measure-tie_evidence-label = Podstawa więzi
measure-tie_evidence-short = Na czym opiera się więź: na słowie obu stron, jednej, czy na dokumencie.
measure-tie_evidence-explain =
    Przy kilku rodzajach więzi pokazana jest najlepsza podstawa.
    Więź jednostronna, gdy druga strona milczy, może być prawdziwa: nikt jej nie zaprzeczył.
measure-tie_reciprocated-label = Więź odwzajemniona
measure-tie_reciprocated-short = Czy druga strona też wskazała tę więź.
measure-tie_reciprocated-explain =
    Kreska oznacza, że więzi nie mają kierunku albo druga strona nie odpowiedziała, więc nie wiadomo.
    „Nie” jest dobrym tematem do rozmowy, a nie błędem którejś ze stron.
measure-tie_layers-label = Liczba rodzajów więzi
measure-tie_layers-short = Na ile sposobów ta para współpracuje.
measure-tie_layers-explain =
    Więzi wielu rodzajów (informacja, skierowania, wspólna praca z rodziną) bywają trwalsze, bo nie zależą od jednej sprawy.
    Liczą się tylko rodzaje więzi wybrane w widoku.
measure-tie_bridge-label = Jedyne połączenie
measure-tie_bridge-short = Czy zerwanie tej więzi rozdzieliłoby sieć.
measure-tie_bridge-explain =
    „Tak” oznacza, że między dwiema częściami sieci nie ma innej drogi. Warto dodać drugą więź.
    Kierunek więzi nie ma znaczenia.
measure-tie_betweenness-label = Pośrednictwo więzi
measure-tie_betweenness-short = Na ilu najkrótszych drogach między instytucjami leży ta więź.
measure-tie_betweenness-explain =
    Wysoka wartość oznacza, że na tej więzi leży wiele najkrótszych dróg między innymi.
    Każda więź ma co najmniej 1, bo łączy swoje dwie strony. Siły więzi się nie liczy.
measure-tie_overlap-label = Wspólni partnerzy
measure-tie_overlap-short = Jaką część partnerów mają obie strony więzi wspólną.
measure-tie_overlap-explain =
    0% oznacza więź między dwoma kręgami, a 100% więź wewnątrz jednego kręgu.
    Kreska oznacza, że żadna ze stron nie ma innego partnera.
measure-tie_simmelian-label = Więź w trójce
measure-tie_simmelian-short = Czy obie strony mają wspólnego partnera, z którym też są wzajemnie powiązane.
measure-tie_simmelian-explain =
    Taka więź zwykle trzyma się mocniej, bo może ją podtrzymać trzecia instytucja.
    Przy więziach skierowanych wszystkie trzy więzi muszą być odwzajemnione.
measure-of-possible = { $possible ->
    [one] { $count } z { $possible } możliwej
   *[other] { $count } z { $possible } możliwych
}

# ── poziom, zapis i kierunek miary ──────────────────────────────────────────────────────────────────────────────────
measure-level-node = instytucja
measure-level-tie = więź
measure-level-net = sieć
measure-level-group = grupy instytucji
measure-kind-count = liczba całkowita
measure-kind-share = udział
measure-kind-number = liczba
measure-kind-yes_no = tak lub nie
measure-kind-code = słowo
measure-kind-circle = numer kręgu lub bloku
measure-more-better = korzystna
measure-more-worse = niekorzystna
measure-family-size = wielkość sieci
measure-family-partners = partnerzy i wzajemność
measure-family-rating = oceny partnerów
measure-family-reach = bliskość i zasięg
measure-family-brokerage = pośrednictwo
measure-family-influence = znaczenie partnerów
measure-family-cohesion = spójność i słabe punkty
measure-family-threes = układy trójek
measure-family-shape = kształt sieci
measure-family-circles = kręgi i rdzeń
measure-family-groups = sektory i szczeble
measure-family-layers = rodzaje więzi
measure-more-depends = zależy

# ── dokument z opisem miar ──────────────────────────────────────────────────────────────────────────────────────────
measures-doc-title = Miary
measures-doc-intro =
    Opis wszystkich miar: co znaczą i kiedy ich nie używać. Miara nieokreślona jest pokazywana jako kreska, nigdy jako zero.
measures-doc-family = Dział
measures-doc-kind = Zapis
measures-doc-more = Wyższa wartość
measures-doc-source = Źródło
measures-doc-level-of = Miary poziomu: { $level }

# ── zdania o sieci ──────────────────────────────────────────────────────────────────────────────────────────────────
words-empty = W sieci nie ma żadnej instytucji.
words-institutions = { $n ->
    [one] { $n } instytucję
    [few] { $n } instytucje
   *[other] { $n } instytucji
}
words-ties = { $n ->
    [one] { $n } więź
    [few] { $n } więzi
   *[other] { $n } więzi
}
words-of-possible = { $possible ->
    [one] { $percent } z { $possible } możliwej
   *[other] { $percent } z { $possible } możliwych
}
words-size = Sieć liczy { $institutions } i { $ties } ({ $share })
words-size-none = Sieć liczy { $institutions } i nie ma żadnej więzi ({ $share })
words-size-one = Sieć liczy { $institutions }, więc nie może mieć więzi
words-response = { $answered ->
    [one] { $answered } z { $n } instytucji odpowiedziała
    [few] { $answered } z { $n } instytucji odpowiedziały
   *[other] { $answered } z { $n } instytucji odpowiedziało
}
words-leaders = { $n ->
    [one] najwięcej partnerów ma { $names } ({ $partners })
   *[other] najwięcej partnerów mają { $names } (po { $partners })
}
words-many-leaders = { $n ->
    [few] najwięcej partnerów (po { $partners }) mają { $n } instytucje
   *[other] najwięcej partnerów (po { $partners }) ma { $n } instytucji
}
words-all-equal = { $n ->
    [one] każda instytucja ma { $n } partnera
   *[other] każda instytucja ma { $n } partnerów
}
words-alone = bez więzi: { $names }
words-and-others = { $n ->
    [one] i jeszcze { $n } instytucja
    [few] i jeszcze { $n } instytucje
   *[other] i jeszcze { $n } instytucji
}

# ── zdania o instytucji ─────────────────────────────────────────────────────────────────────────────────────────────
words-only-one = { $name }: jedyna instytucja w sieci.
words-possible-partners = { $n ->
    [one] { $n } możliwego
   *[other] { $n } możliwych
}
words-no-partner = { $name } nie ma żadnego partnera z { $possible }.
words-partners = { $n ->
    [one] { $name } ma { $n } partnera z { $possible }: { $names }.
   *[other] { $name } ma { $n } partnerów z { $possible }: { $names }.
}
words-directions = Wskazania otrzymane: { $by }, udzielone: { $named }.
words-without = { $where ->
    [network] Bez tej instytucji sieć rozpada się na { $n } części.
   *[part] Bez tej instytucji jej część sieci rozpada się na { $n } części.
}
words-unheard = { $status ->
    [refused] Instytucja odmówiła odpowiedzi, więc o części jej więzi można nie wiedzieć.
    [not_asked] Instytucji nie pytano, więc o części jej więzi można nie wiedzieć.
   *[silent] Instytucja nie odpowiedziała, więc o części jej więzi można nie wiedzieć.
}

# ── błędy ───────────────────────────────────────────────────────────────────────────────────────────────────────────
error-attenuation-too-large = Kolejny krok nie może tu mieć wagi { $alpha }: suma po coraz dłuższych drogach nie miałaby końca. Proszę wybrać mniejszą wartość.
error-key-players-size = Nie można tu szukać zbioru { $size } instytucji. Proszę wybrać liczbę od 1 do { $largest }.
error-measure-not-at-level = Na tym poziomie ({ $level }) nie ma miary „{ $id }”. Proszę wybrać z: { $known }.
error-unknown-level = Nie ma poziomu miar „{ $level }”. Proszę wybrać jeden z: { $known }.
error-weight-not-usable = Cecha więzi „{ $weight }” nie nadaje się na siłę: potrzebne są liczby od 0 w górę. Proszę poprawić dane albo wybrać inną cechę.
error-institution-not-in-network = W tej sieci nie ma instytucji „{ $id }”. Proszę sprawdzić identyfikator, gminę i pomiar.
