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
    Zero oznacza, że inni docierają do siebie bez niej. Droga o kilku równie krótkich przebiegach dzieli się między nie.
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
    „Tak” oznacza, że ktoś dociera do reszty wyłącznie przez tę instytucję: jej odejście zerwałoby współpracę.
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
    Na początku pilotażu OPS bywa środkiem sieci; z czasem centralizacja powinna maleć. Dla mniej niż trzech instytucji jest nieokreślona.
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
measure-more-better = korzystna
measure-more-worse = niekorzystna
measure-more-depends = zależy

# ── dokument z opisem miar ──────────────────────────────────────────────────────────────────────────────────────────
measures-doc-title = Miary
measures-doc-intro =
    Opis wszystkich miar: co znaczą i kiedy ich nie używać. Miara nieokreślona jest pokazywana jako kreska, nigdy jako zero.
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
