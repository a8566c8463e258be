# Pytania do grafu (queries/explore)
query-brokers_between_sectors = Kto łączy instytucje z różnych sektorów, które same nie mają ze sobą kontaktu?
query-types_without_partner = Które instytucje jednego typu nie mają więzi z żadną instytucją drugiego typu (na przykład OPS bez sądu)?
query-teams_without_sector = Które zespoły nie mają nikogo z danego sektora (na przykład ze zdrowia)?
query-one_sided_ties = Które więzi wskazuje tylko jedna strona, choć druga odpowiedziała na ankietę?
query-paths_within_two_steps = Jak instytucja (na przykład szkoła) dochodzi w dwóch krokach do instytucji danego typu (na przykład OPS)?
query-institutions_without_ties = Które instytucje działające w gminie z nikim się nie łączą?
query-named_but_silent = Kto nie odpowiedział, choć inni go wskazują?
query-many_sided_ties = Które pary współpracują na najwięcej sposobów?
query-ties_of_one_wave_only = Które pary mają kontakt w tym pomiarze, a w innym nie?
query-institutions_of_many_communes = Które instytucje mają więzi w kilku gminach i w ten sposób je łączą?
query-team_members_apart = Którzy członkowie jednego zespołu nie mają ze sobą kontaktu poza nim?
query-could_be_introduced = Które pary nie mają kontaktu, ale mają wspólnych partnerów, którzy mogą je poznać?
query-ties_between_sectors = Ile par ma kontakt między sektorami i jak silny?
query-known_from_one_source = O których więziach wiemy tylko z warsztatu, rejestru albo dokumentu, a nie z ankiety?
query-named_problems = Co instytucje nazywają trudnością we współpracy?

# Czego potrzebują
query-param-type = Typ instytucji
query-param-partner = Typ partnera
query-param-sector = Sektor
query-param-institution = Instytucja
query-param-other_wave = Pomiar, w którym kontaktu nie ma
query-param-at_least = Co najmniej
query-param-origin = Skąd wiemy

# Nagłówki odpowiedzi
column-query_id = id
column-query_name = nazwa
column-query_sector = sektor
column-query_pairs = liczba par
column-query_seat = siedziba
column-query_partners_near = ilu takich partnerów działa na tym terenie
column-query_team = id zespołu
column-query_team_name = zespół
column-query_kind = rodzaj
column-query_commune = gmina
column-query_members = liczba członków
column-query_source = id pierwszej
column-query_source_name = instytucja
column-query_target = id drugiej
column-query_target_name = druga instytucja
column-query_via = id pośrednika
column-query_via_name = przez kogo
column-query_layer = rodzaj więzi
column-query_strength = siła
column-query_other_side = co mówi druga strona
column-query_steps = liczba kroków
column-query_response = odpowiedź
column-query_named_by = ilu ją wskazuje
column-query_layers = na ile sposobów
column-query_tier = szczebel
column-query_communes = w ilu gminach
column-query_shared = wspólnych partnerów
column-query_other_sector = drugi sektor
column-query_problem = trudność
query-other-denied = mówi, że współpracy nie ma
query-other-nothing = nie wskazała tej więzi
query-origin-workshop = z warsztatu
query-origin-register = z rejestru
query-origin-document = z dokumentu

# Strona „Pytania”
query-page-choose = Pytanie
query-page-nothing-to-choose = W tym badaniu nie ma czego wybrać do tego pytania.
query-page-whole = całe badanie
query-page-no-picture = Odpowiedź nie wskazuje instytucji z tego pomiaru, więc nie ma rysunku.
query-page-picture = Odpowiedź w sieci: wyraźnie instytucje z odpowiedzi i więzi między nimi, blado pozostałe.
query-page-cypher = Treść zapytania (Cypher)
query-page-cypher-note = Zapytanie tylko czyta. Tę samą treść można wkleić do przeglądarki Neo4j; leży w folderze queries/explore.
query-page-found = { $n ->
    [one] { $n } wynik ({ $where })
    [few] { $n } wyniki ({ $where })
   *[other] { $n } wyników ({ $where })
}
