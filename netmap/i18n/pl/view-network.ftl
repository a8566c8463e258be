# Strona „Sieć”.
network-filter-sector = Sektor
network-filter-tier = Szczebel
network-filter-type = Typ instytucji
network-filter-strength = Siła więzi co najmniej
network-filter-all = wszystkie
network-filter-any = dowolna
network-filtered = Filtr pokazuje { $shown } z { $n } instytucji. Miary, zdanie powyżej i pliki do pobrania dotyczą całej sieci.
network-too-large = Sieć liczy { $n } instytucji, a czytelny diagram mieści najwyżej { $most }. Proszę wybrać gminę; tabela poniżej pokazuje wszystko.
network-download-note = Diagram całej sieci z legendą i opisem, do pobrania:

network-institution = Instytucja
network-institution-choose = wybierz z listy albo na diagramie
network-institution-hint = Po wybraniu instytucji pojawi się tu jej karta: czym jest, w jakich zespołach działa, z kim współpracuje i kto tak mówi.
network-fact-type = Typ
network-fact-sector = Sektor
network-fact-tier = Szczebel
network-fact-names = Inne nazwy
network-fact-teams = Zespoły
network-fact-response = Badanie
network-partners = Partnerzy
network-partner = siła { $strength }, { $evidence }
network-partner-unstated = { $evidence }, siły nie podano
network-words = słowo tej instytucji: { $own }, słowo partnera: { $other }; { $layers }
network-words-note = Liczby to siła więzi według każdej ze stron; „nie” to zaprzeczenie, kreska oznacza, że ta strona się nie wypowiedziała.

network-ties = Więzi
network-everything = pokaż też wskazania, które nie są więzią
network-no-ties = Nikt nie wskazał więzi, które spełniają te warunki.
network-column-source = Instytucja
network-column-target = Partner
network-column-layer = Rodzaj więzi
network-column-layers = Rodzaje więzi
network-column-strength = Siła
network-column-source-word = Słowo instytucji
network-column-target-word = Słowo partnera
network-column-evidence = Podstawa
network-column-exists = Jest więzią
