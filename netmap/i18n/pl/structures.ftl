# Układy sieci: to, co o całej sieci mówią tabele, a nie jedna liczba.
structure-too-large = Sieć ma zbyt wiele instytucji ({ $n }; ten układ liczy się najwyżej dla { $largest }). Proszę wybrać gminę.
structure-nothing = { $label }: nie da się tego ustalić, bo w sieci nie ma potrzebnych do tego więzi lub danych.

# ── kluczowe instytucje: bez kogo sieć się rozpada ──────────────────────────────────────────────────────────────────
structure-key_players_fragment-label = Bez kogo sieć rozpada się najbardziej
structure-key_players_fragment-short = Jedna, dwie i trzy instytucje, których odejście najbardziej oddaliłoby pozostałe od siebie.
structure-key_players_fragment-explain =
    Najlepsza para to nie zawsze dwie najlepsze pojedyncze instytucje: dwie o tych samych partnerach trzymają to samo.
    „Rozproszenie” (z odległością) wynosi 0, gdy każdy współpracuje z każdym, a 1, gdy nikt z nikim. „Na ile części” liczy odrębne części sieci po odejściu tych instytucji.
    Gdy wszystkie zestawy sprawdzono, lepszego nie ma. Gdy szukano krok po kroku, może istnieć lepszy.
structure-key_players_fragment-formula = 1 − Σ 1/d(i,j) / [m(m−1)] po parach z m pozostałych instytucji; d – liczba kroków
structure-key_players_fragment-avoid = Jako powodu, by na kogoś naciskać albo go obciążać: to wskazówka, gdzie potrzebne jest drugie połączenie. Przy brakach odpowiedzi nieznana więź może być takim połączeniem.
structure-key_players_fragment-sentence =
    Gdyby zabrakło instytucji { $members }, rozproszenie sieci wzrosłoby z { $before } do { $value }, a pozostałe instytucje ({ $left }) byłyby w { $parts ->
        [one] jednej części
        [few] { $parts } częściach
       *[other] { $parts } częściach
    } (teraz odrębnych części jest { $parts_now }). { $exact ->
        [yes] { $equally_good ->
            [0] Sprawdzono wszystkie takie zestawy: lepszego nie ma.
            [one] Sprawdzono wszystkie takie zestawy: równie dobry jest jeszcze jeden.
            [few] Sprawdzono wszystkie takie zestawy: równie dobre są jeszcze { $equally_good }.
           *[other] Sprawdzono wszystkie takie zestawy: równie dobrych jest jeszcze { $equally_good }.
        }
       *[no] Szukano krok po kroku, więc może istnieć lepszy zestaw.
    }

# ── kluczowe instytucje: od kogo wszędzie blisko ─────────────────────────────────────────────────────────────────────
structure-key_players_reach-label = Od kogo wszędzie jest najbliżej
structure-key_players_reach-short = Jedna, dwie i trzy instytucje, przez które wiadomość najszybciej dotrze do wszystkich.
structure-key_players_reach-explain =
    Wskazówka, kogo poprosić o przekazanie wiadomości albo zaprosić najpierw. Liczy się to, do kogo instytucje docierają razem.
    „Zasięg” wynosi 100%, gdy każda inna instytucja jest o krok od którejś z nich; kto jest o dwa kroki, liczy się za pół, a nieosiągalny wcale.
    Gdy wszystkie zestawy sprawdzono, lepszego nie ma. Gdy szukano krok po kroku, może istnieć lepszy.
structure-key_players_reach-formula = Σ 1/d(K,j) / n po wszystkich instytucjach; d(K,j) – liczba kroków od najbliższej z zestawu K (członkowie zestawu liczą się jak o krok)
structure-key_players_reach-avoid = Gdy wiadomość ma przejść w określonym kierunku: kierunku więzi się tu nie liczy. Przy brakach odpowiedzi zasięg może być większy.
structure-key_players_reach-sentence =
    Najbliżej do wszystkich mają razem: { $members }. Bezpośrednio współpracują z { $direct } z { $others } pozostałych instytucji, a ich zasięg wynosi { $value }. { $exact ->
        [yes] { $equally_good ->
            [0] Sprawdzono wszystkie takie zestawy: lepszego nie ma.
            [one] Sprawdzono wszystkie takie zestawy: równie dobry jest jeszcze jeden.
            [few] Sprawdzono wszystkie takie zestawy: równie dobre są jeszcze { $equally_good }.
           *[other] Sprawdzono wszystkie takie zestawy: równie dobrych jest jeszcze { $equally_good }.
        }
       *[no] Szukano krok po kroku, więc może istnieć lepszy zestaw.
    }

# ── rdzeń i obrzeże ──────────────────────────────────────────────────────────────────────────────────────────────────
structure-core_periphery-label = Rdzeń i obrzeże
structure-core_periphery-short = Kto tworzy rdzeń: grupę powiązaną ze sobą i z resztą, gdy reszta współpracuje głównie z rdzeniem.
structure-core_periphery-explain =
    W doskonałym wzorcu każda para, w której jest ktoś z rdzenia, współpracuje, a w obrzeżu nikt z nikim. „Zgodność ze wzorcem” mówi, jak blisko tego jest sieć (do 1).
    Poniżej około 0,5 nie należy mówić o rdzeniu. Być w rdzeniu nie znaczy pracować lepiej.
structure-core_periphery-formula = korelacja macierzy więzi z wzorcem: para z kimś z rdzenia 1, para z obrzeża 0
structure-core_periphery-avoid = Gdy zgodność jest niższa niż około 0,5 albo brakuje odpowiedzi instytucji, które mogłyby być w rdzeniu.
structure-core_periphery-sentence =
    { $clear ->
        [yes] Rdzeń tworzą: { $members } ({ $size } z { $bodies } instytucji); zgodność sieci ze wzorcem wynosi { $fit } (najwięcej 1).
       *[no] Sieć nie ma wyraźnego rdzenia: zgodność ze wzorcem wynosi tylko { $fit } (najwięcej 1). Najbliżej rdzenia są: { $members } ({ $size } z { $bodies } instytucji).
    } { $exact ->
        [yes] Sprawdzono każdy możliwy rdzeń.
       *[no] Szukano krok po kroku, więc może istnieć rdzeń o lepszej zgodności.
    }

# ── więzi między grupami ─────────────────────────────────────────────────────────────────────────────────────────────
structure-mixing_sector-label = Więzi między sektorami
structure-mixing_sector-short = Ile więzi jest między każdymi dwoma sektorami, z ilu możliwych, i o ile częściej niż przeciętnie.
structure-mixing_sector-explain =
    W polu tabeli stoi liczba więzi, liczba możliwych par i ich udział, a po znaku × wielokrotność: ×2 znaczy, że więzi są dwa razy częstsze niż przeciętnie w tej sieci, ×1 tak samo częste.
    Bez kierunku każda więź liczy się raz, a tabela jest symetryczna. Przy więziach z kierunkiem wiersz to ten, kto wskazuje, a kolumna ten, kogo wskazano.
    W małych grupach jedna więź bardzo zmienia udział, dlatego najpierw należy czytać liczby. W pliku są też granice liczby więzi przy brakach odpowiedzi.
structure-mixing_sector-formula = więzi(g,h) / możliwe pary(g,h), podzielone przez gęstość wśród wszystkich instytucji o znanej grupie
structure-mixing_sector-avoid = Gdy par możliwych jest tylko kilka albo wielu instytucjom nie podano sektora: ich więzi się tu nie liczy.
structure-mixing_sector-sentence =
    { $inside ->
        [yes] Najwięcej więzi jest wewnątrz sektora „{ $source }”: { $ties } z { $possible } możliwych ({ $share }).
       *[no] Najwięcej więzi łączy sektory „{ $source }” i „{ $target }”: { $ties } z { $possible } możliwych ({ $share }).
    } Bez ani jednej więzi: { $empty } z { $cells } połączeń między sektorami lub wewnątrz nich.
structure-mixing_tier-label = Więzi między szczeblami
structure-mixing_tier-short = Ile więzi jest między każdymi dwoma szczeblami, z ilu możliwych, i o ile częściej niż przeciętnie.
structure-mixing_tier-explain =
    W polu tabeli stoi liczba więzi, liczba możliwych par i ich udział, a po znaku × wielokrotność: ×2 znaczy, że więzi są dwa razy częstsze niż przeciętnie w tej sieci, ×1 tak samo częste.
    Bez kierunku każda więź liczy się raz, a tabela jest symetryczna. Przy więziach z kierunkiem wiersz to ten, kto wskazuje, a kolumna ten, kogo wskazano.
    W małych grupach jedna więź bardzo zmienia udział, dlatego najpierw należy czytać liczby. W pliku są też granice liczby więzi przy brakach odpowiedzi.
structure-mixing_tier-formula = więzi(g,h) / możliwe pary(g,h), podzielone przez gęstość wśród wszystkich instytucji o znanej grupie
structure-mixing_tier-avoid = Gdy par możliwych jest tylko kilka albo wielu instytucjom nie podano szczebla: ich więzi się tu nie liczy.
structure-mixing_tier-sentence =
    { $inside ->
        [yes] Najwięcej więzi jest wewnątrz szczebla „{ $source }”: { $ties } z { $possible } możliwych ({ $share }).
       *[no] Najwięcej więzi łączy szczeble „{ $source }” i „{ $target }”: { $ties } z { $possible } możliwych ({ $share }).
    } Bez ani jednej więzi: { $empty } z { $cells } połączeń między szczeblami lub wewnątrz nich.

# ── kręgi ────────────────────────────────────────────────────────────────────────────────────────────────────────────
structure-circles-label = Kręgi współpracy i ich pewność
structure-circles-short = Na jakie kręgi dzieli się sieć i czy kolejne próby podziału dają to samo.
structure-circles-explain =
    Krąg to instytucje, które współpracują ze sobą częściej niż z resztą. Szukają ich dwie metody, każda dwadzieścia razy z innym losowaniem (powyżej 600 instytucji tylko metoda Leiden, powyżej 2000 rzadziej: co najmniej trzy razy); pokazany jest podział najwyraźniejszy.
    „Pewność” mówi, jaka część kręgu powtarza się w pozostałych próbach: 100% znaczy, że każda próba daje to samo. Poniżej 90% nie należy przytaczać, kto jest w którym kręgu.
    „Wyrazistość” (modularność) powyżej 0,3 oznacza podział wyraźny. Metoda Leiden gwarantuje, że każdy krąg trzyma się razem.
structure-circles-formula = Q = Σ [wᵢⱼ − kᵢkⱼ/2m] / 2m po parach z jednego kręgu; pewność = średnia (wspólni członkowie / członkowie któregokolwiek) po próbach
structure-circles-avoid = W sieciach poniżej około 20 instytucji, gdy pewność jest niska, oraz jako podziału na zespoły lepsze i gorsze.
structure-circles-sentence =
    { $both ->
        [yes] Liczba kręgów (co najmniej dwie instytucje): według metody Louvain { $circles_louvain }, według metody Leiden { $circles_leiden }; pewność podziału { $stability_louvain } i { $stability_leiden }.
       *[no] Liczba kręgów (co najmniej dwie instytucje) według metody Leiden: { $circles_leiden }; pewność podziału { $stability_leiden }.
    } { $clear ->
        [yes] { $distinct ->
            [yes] Kolejne próby dają niemal to samo, więc podział można przytaczać.
           *[no] Kolejne próby dają niemal to samo, ale podział jest niewyraźny (wyrazistość { $modularity }, poniżej 0,3), więc nie należy przytaczać, kto jest w którym kręgu.
        }
       *[no] Kolejne próby dają różne podziały, więc nie należy przytaczać, kto jest w którym kręgu.
    }

# ── bloki ────────────────────────────────────────────────────────────────────────────────────────────────────────────
structure-blocks-label = Bloki instytucji o podobnym miejscu
structure-blocks-short = Kto ma więzi z tymi samymi innymi, i które bloki są ze sobą powiązane.
structure-blocks-explain =
    Instytucje jednego bloku nie muszą współpracować ze sobą: mają podobnych partnerów, więc podobne miejsce w sieci (metoda CONCOR, najwyżej cztery bloki).
    Obraz sieci pokazuje, jaka część możliwych więzi istnieje między blokami; znak ● oznacza, że więzi jest tam co najmniej tyle, ile przeciętnie w całej sieci.
    „Pary najbardziej podobne” to instytucje o najwyższej zgodności więzi z innymi (1 – takie same), z liczbą więzi, którymi się różnią.
structure-blocks-formula = CONCOR: korelacje wierszy i kolumn macierzy więzi, powtarzane aż do ±1; obraz: gęstość między blokami wobec gęstości sieci
structure-blocks-avoid = W sieciach z wieloma instytucjami bez więzi albo z wieloma brakami odpowiedzi: milczący wydają się do siebie podobni.
structure-blocks-sentence =
    { $blocks ->
        [one] Wszystkie instytucje mają podobne miejsce w sieci: tworzą jeden blok.
        [few] Instytucje o podobnych więziach tworzą { $blocks } bloki; połączeń gęstszych niż cała sieć ({ $density }) lub tak samo gęstych jest { $dense } z { $cells }.
       *[other] Instytucje o podobnych więziach tworzą { $blocks } bloków; połączeń gęstszych niż cała sieć ({ $density }) lub tak samo gęstych jest { $dense } z { $cells }.
    } Najbardziej podobne więzi mają: { $pair }.

# ── rodzaje więzi ────────────────────────────────────────────────────────────────────────────────────────────────────
structure-layers-label = Rodzaje więzi i ich współwystępowanie
structure-layers-short = Ile więzi jest każdego rodzaju, ile rodzajów łączy parę i które rodzaje idą w parze.
structure-layers-explain =
    Współwystępowanie 1 oznacza, że dwa rodzaje więzi łączą dokładnie te same pary, 0 – że jeden nic nie mówi o drugim, a poniżej 0 – że raczej się wykluczają.
    Para powiązana kilkoma rodzajami więzi zwykle trwa dłużej niż powiązana jednym.
structure-layers-formula = korelacja po wszystkich parach instytucji: ma więź pierwszego rodzaju (0/1) z ma więź drugiego rodzaju (0/1)
structure-layers-avoid = Gdy nie wszystkich pytano o te same rodzaje więzi. Pary nie są niezależne: zwykłych testów istotności nie należy tu stosować.
structure-layers-sentence =
    Powiązaną parę łączy przeciętnie rodzajów więzi: { $mean }. { $paired ->
        [yes] Najczęściej idą w parze: { $one } i { $other } (współwystępowanie { $correlation }).
       *[no] Nie ma dwóch rodzajów więzi, które można by porównać.
    }

# ── pośrednictwo z próby ─────────────────────────────────────────────────────────────────────────────────────────────
structure-most_between-label = Pośrednictwo w dużej sieci, z granicą błędu
structure-most_between-short = Przez kogo wiedzie najwięcej dróg, oszacowane z próby, gdy policzyć wszystkich się nie opłaca.
structure-most_between-explain =
    Drogi śledzi się tylko od wylosowanych instytucji (256), więc wynik jest oszacowaniem. Sieci do 256 instytucji liczy się w całości, bez błędu.
    „Błąd standardowy” mówi, o ile oszacowanie zwykle się myli; „granica błędu” – o ile najwyżej, dla wszystkich instytucji naraz, w co najmniej 95 na 100 losowań.
    Nie należy szeregować instytucji, które różnią się o mniej niż trzy błędy standardowe.
structure-most_between-formula = Σ po wylosowanych s, pomnożona przez n / liczbę wylosowanych; granica według nierówności Hoeffdinga
structure-most_between-avoid = Do odróżniania instytucji o małych wartościach: ich błąd jest niepewny. W małej sieci lepsza jest miara „Pośrednictwo”.
structure-most_between-sentence =
    { $exact ->
        [yes] Najwięcej najkrótszych dróg wiedzie przez { $members }: { $betweenness }. Sieć jest na tyle mała, że policzono wszystkie drogi, bez błędu.
       *[no] Z próby ({ $sources } z { $bodies } instytucji): najwięcej najkrótszych dróg wiedzie przez { $members }, około { $betweenness }; błąd standardowy { $standard_error }, granica błędu { $bound }.
    }

# ── tabele układów ───────────────────────────────────────────────────────────────────────────────────────────────────
structure-sheet-key_players = Zestawy instytucji
structure-sheet-core = Rdzeń i obrzeże
structure-sheet-mixing_sector = Więzi między sektorami
structure-sheet-mixing_tier = Więzi między szczeblami
structure-sheet-methods = Metody podziału i ich pewność
structure-sheet-circles_louvain = Kręgi według metody Louvain
structure-sheet-circles_leiden = Kręgi według metody Leiden
structure-sheet-blocks = Bloki i ich członkowie
structure-sheet-reduced_image = Obraz sieci: więzi między blokami
structure-sheet-most_alike = Pary najbardziej podobne
structure-sheet-layers = Więzi według rodzaju
structure-sheet-layers_a_tie = Ile rodzajów łączy parę
structure-sheet-layer_correlation = Współwystępowanie rodzajów więzi
structure-sheet-most_between = Oszacowane pośrednictwo
structure-column-size = Liczba instytucji
structure-column-members = Instytucje
structure-column-before = Rozproszenie teraz
structure-column-value = Rozproszenie bez nich
structure-column-value-reach = Zasięg
structure-column-parts = Na ile części
structure-column-exact = Sprawdzono wszystkie zestawy
structure-column-equally_good = Inne równie dobre zestawy
structure-column-direct = Bezpośredni partnerzy
structure-column-others = Z ilu
structure-column-part = Część sieci
structure-column-ties = Więzi
structure-column-possible = Możliwe
structure-column-share = Udział
structure-column-against_chance = Wobec przeciętnej (×)
structure-column-least = Więzi, najmniej
structure-column-most = Więzi, najwięcej
structure-column-source = Od
structure-column-target = Do
structure-column-method = Metoda
structure-column-circles = Kręgi (od 2 instytucji)
structure-column-modularity = Wyrazistość
structure-column-stability = Pewność
structure-column-circle = Krąg
structure-column-block = Blok
structure-column-dense = Gęściej niż sieć
structure-column-correlation = Zgodność
structure-column-differing = Różniące więzi
structure-column-layer = Rodzaj więzi
structure-column-kinds = Rodzajów na parę
structure-column-betweenness = Pośrednictwo
structure-column-standard_error = Błąd standardowy
structure-column-bound = Granica błędu
structure-field-mixing = { $ties } z { $possible } ({ $share }) ×{ $against }
structure-field-mixing-none = { $ties } z { $possible }
structure-field-image = { $dense ->
    [yes] ● { $share }
   *[no] { $share }
}
structure-word-louvain = Louvain
structure-word-leiden = Leiden
structure-word-core = wewnątrz rdzenia
structure-word-between = między rdzeniem a obrzeżem
structure-word-periphery = wewnątrz obrzeża
