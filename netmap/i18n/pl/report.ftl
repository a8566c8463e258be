# Raport gminy jako dokument Word.

# ── karta tytułowa i stopka ─────────────────────────────────────────────────────────────────────────────────────────
report-title = Współpraca instytucji w gminie { $place }
report-title-all = Współpraca instytucji: { $study }
report-subtitle = Raport z badania sieci instytucji, które pomagają rodzinom
report-subtitle-open = Raport o sieci powiązań
report-example-lead = Dane przykładowe, zmyślone.
report-example = Więzi, oceny i odpowiedzi w tym raporcie są zmyślone i nie opisują żadnej rzeczywistej instytucji ani osoby.
report-fact-study = Badanie
report-fact-place = Gmina
report-fact-communes = Liczba gmin
report-fact-waves = Pomiary
report-fact-norm = Model współpracy
report-fact-made = Sporządzono
report-group-pilot = gmina w pilotażu
report-group-comparison = gmina porównawcza
report-page = Strona { $page } z { $pages }
report-figure = Rycina
report-table = Tabela

# ── wspólne ─────────────────────────────────────────────────────────────────────────────────────────────────────────
report-of = { $n } z { $of }
report-column-rule = Wymóg
report-column-behind = Co za tym stoi
report-column-tie = Więź
report-column-asked-by = Wymóg
report-column-strength-asked = Siła (wymagana)
report-column-rests-on = Podstawa
report-column-what = Co
report-column-became = Co stało się z parą instytucji
report-column-pairs = Pary
report-column-strength-change = Siła przed → po
report-column-layers = Rodzaje więzi
report-column-whose = Instytucje, których to dotyczy
report-column-wave-lacking = Którego pomiaru
report-column-ties-apart = W tym z więzią przed → po
report-column-measure = Miara
report-column-meaning = Co znaczy
report-column-body = Instytucja
report-column-label = Skrót
report-column-sector = Sektor
report-column-source = Źródło
report-column-commune = Gmina
report-column-group = Grupa
report-column-response = Odpowiedzi przed → po
report-column-rules-met = Wymogi spełnione przed → po
report-column-ties-met = Spełnione wymagania: { $wave }
report-column-reading = Co można czytać

# ── przegląd gmin ───────────────────────────────────────────────────────────────────────────────────────────────────
report-overview = Przegląd gmin
report-overview-of = Każda gmina ma dalej swój rozdział; prowadzi do niego jej nazwa w tabeli. Udział spełnionych wymagań podano jako przedział, gdy brakuje odpowiedzi: od „nikt z milczących nie potwierdzi” do „wszyscy potwierdzą”. Gmin nie należy układać w kolejność od najlepszej do najgorszej: sieci są małe i różnią się liczbą instytucji.
report-overview-maps = Na mapach są te same liczby: im ciemniejsza barwa, tym wyższy udział. Kreski oznaczają gminę, której wynik mogą jeszcze poprawić brakujące odpowiedzi, a najjaśniejsze pola bez nazw to gminy spoza badania.
report-caption-overview = Gminy: odpowiedzi i spełnione wymogi
report-reading-single-positions = pojedyncze instytucje
report-reading-broad-patterns = tylko ogólny obraz
report-reading-stop = stop: za mało odpowiedzi

# ── w skrócie ───────────────────────────────────────────────────────────────────────────────────────────────────────
report-summary = W skrócie
report-lead-response = Odpowiedzi.
report-response-of = { $wave }: { $answered } ({ $share })
report-reading-stop-one = Stop: odpowiedzi jest za mało, aby opisywać sieć; liczby pokazują, co zebrano, a nie jak jest.
report-response-unnoted = Dane są listą więzi: nie zapisano, kogo pytano ani kto odpowiedział. Liczby opisują to, co jest na liście.
report-lead-rules = Wymogi modelu.
report-rules = Spełnione wymogi modelu „{ $norm }”: { $waves }.
report-rules-of = { $wave }: { $met } z { $of }{ $partly ->
    [0] {""}
   *[other] , częściowo { $partly }
}{ $unknown ->
    [0] {""}
   *[other] , nie można ocenić { $unknown }
}
report-lead-change = Zmiana.
report-change = Wśród { $shared ->
    [one] { $shared } pary
   *[other] { $shared } par
} instytucji, o których w obu pomiarach miał kto powiedzieć, nowych więzi jest { $gained }, utraconych { $lost }, a utrzymanych { $kept } (w tym silniejszych { $stronger }, słabszych { $weaker }). Instytucje, które dołączyły: { $joined }, które odeszły: { $left }; ich więzi policzono osobno.
report-change-stop = O zmianie nie można nic powiedzieć: w co najmniej jednym pomiarze odpowiedziało za mało instytucji. Liczby w rozdziale „Co się zmieniło” pokazują, co zebrano, a nie co się zmieniło.
report-lead-gaps = Najpilniejsze luki.
report-gaps-first = Model wymaga tych więzi, a nie ma ich albo są niepełne:
report-gaps-none = Wśród wymaganych więzi, które można ocenić, nie ma luk.
report-gaps-unknown = Żadnej z wymaganych więzi nie można ocenić, więc nie wiadomo, czego brakuje.
report-gaps-more = { $n ->
    [one] Jeszcze { $n } luka jest w rejestrze więzi wymaganych.
    [few] Jeszcze { $n } luki są w rejestrze więzi wymaganych.
   *[other] Jeszcze { $n } luk jest w rejestrze więzi wymaganych.
}
report-gap = { $tie } ({ $state })
report-resources-list = Luki zasobowe, czyli czego tu nie ma i co nie jest brakiem współpracy: { $list }.
report-lead-unknown = Czego nie wiadomo.
report-unknown-pairs = { $n ->
    [one] Nie można ocenić { $n } wymaganej więzi.
   *[other] Nie można ocenić { $n } wymaganych więzi.
}
report-unknown-bodies = W ostatnim pomiarze nie odpowiedziały: { $list }. Brak odpowiedzi nie oznacza braku współpracy.
report-unknown-nobody = W ostatnim pomiarze odpowiedziały wszystkie instytucje.
report-unknown-unnoted = Nie wiadomo, czy pary, których nie ma na liście, nie współpracują, czy nikt o nich nie mówił.
report-unknown-none = W ostatnim pomiarze odpowiedziały wszystkie instytucje i każdą wymaganą więź można ocenić.

# ── sieć ────────────────────────────────────────────────────────────────────────────────────────────────────────────
report-picture = Sieć współpracy
report-picture-pair = Sieć przed i po
report-picture-next = Oba pomiary są na następnej stronie obok siebie. Każda instytucja stoi w obu w tym samym miejscu; pełne nazwy do skrótów podaje rozdział „Odpowiedzi”.

# ── wymogi modelu ───────────────────────────────────────────────────────────────────────────────────────────────────
report-requirements = Wymogi modelu
report-requirements-of = Sieć oceniono według modelu „{ $norm }”. Wymóg ma jedną z pięciu odpowiedzi; „nie można ocenić” znaczy, że wynik zależy od instytucji, które nie odpowiedziały.
report-caption-rules = Wymogi modelu i odpowiedzi; opis dotyczy pomiaru „{ $wave }”

# ── rejestr więzi wymaganych ────────────────────────────────────────────────────────────────────────────────────────
report-ledger = Rejestr więzi wymaganych
report-ledger-of = Rejestr wymienia pary instytucji, których współpracy wymaga model, w pomiarze „{ $wave }”. Jeżeli wymóg spełnia już jedna z kilku instytucji obszaru, pozostałych nie wymieniono.
report-ledger-short-of = Tych więzi model wymaga, a brakuje ich albo są za słabe lub jednostronne.
report-ledger-unknown-of = Te więzi zależą od instytucji, które nie odpowiedziały: to niewiadoma, a nie luka.
report-ledger-met-of = Te wymagane więzi są; kolumna „Podstawa” mówi, kto je potwierdził.
report-ledger-short = { $n ->
    [one] Luki kooperacyjne: { $n } para
    [few] Luki kooperacyjne: { $n } pary
   *[other] Luki kooperacyjne: { $n } par
}
report-ledger-short-none = Luk kooperacyjnych, czyli wymaganych więzi, których brakuje albo które są za słabe lub jednostronne, nie ma.
report-ledger-short-none-known = Wśród wymaganych więzi, które można ocenić, nie ma luk kooperacyjnych.
report-ledger-met-none-known = Wśród wymaganych więzi, które można ocenić, żadna nie jest spełniona.
report-ledger-unknown = { $n ->
    [one] Nie wiadomo: { $n } para
    [few] Nie wiadomo: { $n } pary
   *[other] Nie wiadomo: { $n } par
}
report-ledger-unknown-none = Każdą wymaganą więź można ocenić.
report-ledger-met = { $n ->
    [one] Spełnione: { $n } para
    [few] Spełnione: { $n } pary
   *[other] Spełnione: { $n } par
}
report-ledger-met-none = Żadna z wymaganych więzi nie jest spełniona.
report-caption-ledger-short = Luki kooperacyjne
report-caption-ledger-unknown = Więzi wymagane, których nie można ocenić
report-caption-ledger-met = Więzi wymagane, które są
report-strength-of = { $found } ({ $asked })
report-no-answer = brak odpowiedzi: { $list }
report-nobody-named = nikt nie wskazał
report-resources = Luki zasobowe
report-resources-of = Model wymaga współpracy z tymi obszarami lub instytucjami, a gminy nie obsługuje żadna taka instytucja. To brak zasobu, a nie brak współpracy:
report-resources-none = Luk zasobowych nie ma: każdy wymagany obszar ma tu instytucję.

# ── co się zmieniło ─────────────────────────────────────────────────────────────────────────────────────────────────
report-changes = Co się zmieniło
report-stop-lead = STOP.
report-stop = Odpowiedzi jest za mało, aby porównywać pomiary ({ $before } w pierwszym, { $after } w drugim; potrzeba co najmniej 65% w każdym). Liczby w tym rozdziale pokazują, co zebrano, a nie co się zmieniło.
report-caption-counts = Oba pomiary obok siebie
report-count-bodies = Instytucje
report-count-answers = Odpowiedzi
report-count-ties = Więzi ogółem (pary instytucji)
report-count-shared = Więzi wśród par porównywalnych
report-caption-became = Co stało się z parami porównywalnymi
report-count-same = utrzymana, siła bez zmian albo niepodana
report-count-all = razem pary porównywalne
report-ties = Więzi par porównywalnych
report-ties-of = Przy każdej więzi podano jej siłę w obu pomiarach, rodzaje oraz to, na czym się opiera; przy więzi utraconej jest to pierwszy pomiar, przy pozostałych drugi.
report-ties-none = Wśród par porównywalnych nie ma żadnej więzi w żadnym z pomiarów.
report-caption-gained = Więzi nowe ({ $n })
report-caption-lost = Więzi utracone ({ $n })
report-caption-stronger = Więzi utrzymane, silniejsze niż przedtem ({ $n })
report-caption-weaker = Więzi utrzymane, słabsze niż przedtem ({ $n })
report-caption-kept = Więzi utrzymane bez zmiany siły ({ $n })
report-none = Wśród par porównywalnych nie ma więzi: { $list }.
report-none-gained = nowych
report-none-lost = utraconych
report-none-stronger = silniejszych
report-none-weaker = słabszych
report-none-kept = utrzymanych bez zmiany siły
report-bodies = Instytucje, które dołączyły, odeszły albo zmieniły postać
report-bodies-of = Więzi tych, które dołączyły lub odeszły, nie liczą się jako zmiana współpracy:
report-bodies-same = W obu pomiarach są te same instytucje.
report-body-joined = { $name }: instytucja dołączyła; więzi w drugim pomiarze: { $ties }
report-body-left = { $name }: instytucja odeszła; więzi w pierwszym pomiarze: { $ties }
report-body-renamed = { $before }: działa dalej jako { $after }
report-apart = { $n ->
    [one] Nie można porównać: { $n } para
    [few] Nie można porównać: { $n } pary
   *[other] Nie można porównać: { $n } par
}
report-apart-of = O tych parach w którymś pomiarze nie miał kto powiedzieć, więc nie wiadomo, czy coś się w nich zmieniło.
report-apart-none = Każdą parę instytucji można porównać.
report-caption-apart = Pary poza porównaniem według powodu

# ── układ sieci ─────────────────────────────────────────────────────────────────────────────────────────────────────
report-structures = Układ sieci
report-structures-of = Kto trzyma sieć razem, kto jest w jej środku i na jakie grupy się dzieli. Zdania dotyczą całej sieci pomiaru, także par, których nie można porównać, dlatego różnica między kolumnami nie jest jeszcze zmianą współpracy.
report-structures-of-one = Kto trzyma sieć razem, kto jest w jej środku i na jakie grupy się dzieli.
report-column-structure = Co widać
report-caption-structures = Układ sieci w zdaniach

# ── miary ───────────────────────────────────────────────────────────────────────────────────────────────────────────
report-measures = Miary
report-measures-of = Miary dotyczą całej sieci pomiaru, także par, których nie można porównać, dlatego różnica między kolumnami nie jest jeszcze zmianą współpracy. Kreska oznacza miarę nieokreśloną.
report-measures-of-one = Miary dotyczą całej sieci pomiaru. Kreska oznacza miarę nieokreśloną.
report-caption-network = Miary sieci
report-measures-bodies = Miary instytucji
report-measures-bodies-of = Tabele wymieniają wszystkie instytucje, także te bez więzi.
report-measures-star = Gwiazdka ({ $sign }) oznacza instytucję, która nie odpowiedziała: jej liczby opierają się tylko na słowach innych.
report-caption-bodies = Miary instytucji: { $wave }
report-measures-meaning = Co znaczą miary
report-measures-meaning-of = O każdej mierze jedno zdanie; dłuższe objaśnienia są w programie netmap, w widoku „Miary”.
report-caption-meaning = Miary użyte w raporcie

# ── odpowiedzi ──────────────────────────────────────────────────────────────────────────────────────────────────────
report-answers = Odpowiedzi
report-answers-of = { $answered } ({ $share })
report-answers-refused = odmowa: { $n }
report-answers-silent = brak odpowiedzi: { $n }
report-answers-not-asked = nie pytano: { $n }
report-not-there = nie ma jej w tym pomiarze
report-caption-answers = Instytucje i ich odpowiedzi

# ── metoda ──────────────────────────────────────────────────────────────────────────────────────────────────────────
report-method = Metoda
report-lead-rule = Reguła więzi.
report-lead-comparison = Pary porównywalne.
report-method-pairs = Parę instytucji porównuje się tylko wtedy, gdy obie są w obu pomiarach i w każdym z nich odpowiedział ten, czyje słowo rozstrzyga o więzi. Więzi instytucji, które dołączyły lub odeszły, oraz pary bez odpowiedzi podaje się osobno.
report-lead-reading = Ile znaczą odpowiedzi.
report-lead-several = Kilka osób z jednej instytucji.
report-method-several = Odpowiedzi osób z jednej instytucji są przechowywane osobno. Słowem instytucji o więzi jest najsilniejsza z nich; odpowiedź, że więź jest, ale nie wiadomo jak silna, stoi wyżej niż odpowiedź, że jej nie ma.
report-method-reading = Gdy odpowiedziało co najmniej 80% instytucji, można mówić o każdej z osobna; od 65% do 80% tylko o ogólnym obrazie; poniżej 65% sieci opisywać ani porównywać nie należy.
report-evidence = Na czym opiera się więź
report-evidence-of = Więź jest tyle warta, ile to, co o niej powiedziano. Raport rozróżnia pięć podstaw:
report-caption-evidence = Podstawy więzi
report-evidence-confirmed = Obie instytucje powiedziały, że współpracują.
report-evidence-one-sided-denied = Jedna instytucja wskazała więź, a druga odpowiedziała i jej nie wskazała albo jej zaprzeczyła.
report-evidence-one-sided-unanswered = Jedna instytucja wskazała więź, a druga o niej nie mówiła: nie odpowiedziała albo, jak przy kierowaniu klientów, nie musiała jej wymieniać. To nie zaprzeczenie.
report-evidence-register-only = Więź wynika z rejestru lub dokumentu; żadna z instytucji nie powiedziała o niej w badaniu.
report-evidence-declared-in-room = Uczestnicy spotkania zespołu zgodzili się, że więź jest.
report-norm = Skąd pochodzą wymogi
report-norm-of = Model „{ $norm }”, zestaw wymogów w wersji { $version }. Progi są zapisane w pliku zestawu i można je zmienić.
report-caption-norm = Wymogi i ich źródła
report-limits = Czego te liczby nie mówią
report-limit-said = Sieć pokazuje to, co powiedziały instytucje, a nie to, jak często i z jakim skutkiem rodziny dostały pomoc.
report-limit-said-open = Sieć pokazuje to, co jest na liście więzi, a nie wszystko, co dzieje się między jej członkami.
report-limit-silence = Brak odpowiedzi nie oznacza braku więzi. Gdzie wynik zależy od milczących, raport mówi, że nie wiadomo.
report-limit-small = Sieci są małe: w sieci 12 instytucji jedna więź zmienia gęstość o 1,5 punktu procentowego, dlatego obok udziałów podano liczby.
report-limit-strength = Siła więzi jest oceną na skali, a nie pomiarem: różnica między 1 a 2 nie musi znaczyć tyle samo, co między 4 a 5.
report-limit-cause = Różnica między pomiarami nie jest jeszcze skutkiem pilotażu: do takiego wniosku potrzebne są gminy porównawcze.
report-limit-example = Dane są przykładowe i zmyślone: pokazują, jak wygląda raport, i niczego nie dowodzą.
report-lead-made = Sporządzenie.
report-made = Badanie „{ $study }”, słownik „{ $codebook }” w wersji { $book_version }. Raport sporządzono { $date } programem netmap w wersji { $version }. Stan historii badania: { $mark }.

error-report-format = Raportu nie umiem zapisać jako „{ $suffix }”. Proszę wybrać: { $known }.
report-range = { $value }, możliwe { $low }–{ $high }
report-measures-range = „Możliwe” mówi, od ilu do ilu mogłaby wynosić wartość po uzupełnieniu brakujących odpowiedzi. Podano tylko granice dokładne; pozostałe miary też mogłyby być inne.
report-certainty = Jak pewna jest ta zmiana
report-caption-intervals = Liczby z przedziałem 95% (pary, o których w obu pomiarach miał kto powiedzieć; kreska: za mało instytucji)
report-caption-measure-changes = { $n ->
        [one] Miary całej sieci przed i po, z przedziałem 95% dla zmiany ({ $n } instytucja, która odpowiedziała w obu pomiarach; kreska: za mało instytucji)
        [few] Miary całej sieci przed i po, z przedziałem 95% dla zmiany ({ $n } instytucje, które odpowiedziały w obu pomiarach; kreska: za mało instytucji)
        [many] Miary całej sieci przed i po, z przedziałem 95% dla zmiany ({ $n } instytucji, które odpowiedziały w obu pomiarach; kreska: za mało instytucji)
       *[other] Miary całej sieci przed i po, z przedziałem 95% dla zmiany ({ $n } instytucji, które odpowiedziały w obu pomiarach; kreska: za mało instytucji)
    }
report-certainty-drawn = Losowań: { $draws }, ziarno losowe: { $seed }. Żaden test nie mówi, dlaczego coś się zmieniło.
report-points = p. p.
report-certainty-large = Testów w tym raporcie nie ma, bo instytucji jest więcej niż { $most }: można je policzyć na stronie „Przed i po” albo poleceniem netmap compare --draws 1000.
report-lead-verdict = Wniosek.
report-change-figures = Pierwsza rycina pokazuje, skąd bierze się zmiana liczby więzi: tylko część „co było widać w obu pomiarach” mówi o współpracy. Druga pokazuje, które więzi są nowe, utracone i utrzymane.
report-caption-gap-closed = Luki zamknięte między pomiarami ({ $n })
report-caption-gap-opened = Luki otwarte na nowo między pomiarami ({ $n })
