# Wymogi modelu, luki kooperacyjne i zasobowe.

# pięć odpowiedzi
gaps-answer-met = spełniony
gaps-answer-partly = częściowo spełniony
gaps-answer-not-met = niespełniony
gaps-answer-unknown = nie można ocenić
gaps-answer-not-applicable = nie dotyczy

# stany wymaganego powiązania
gaps-state-met = spełnione
gaps-state-too-weak = za słaba
gaps-state-one-sided = jednostronna
gaps-state-unknown = nie wiadomo
gaps-state-missing = brak

# kolumny wykazu luk
gaps-column-rules = Wymogi
gaps-column-source = Instytucja (id)
gaps-column-target = Druga instytucja (id)
gaps-column-source-name = Instytucja
gaps-column-target-name = Druga instytucja
gaps-column-types = Typy
gaps-column-sector = Obszar
gaps-column-state = Stan
gaps-column-required-strength = Wymagana siła
gaps-column-strength = Siła
gaps-column-layers = Rodzaje więzi
gaps-column-evidence = Podstawa
gaps-column-could-answer = Kto nie odpowiedział
gaps-column-alternative = Wymóg zbiorczy
gaps-column-alternative-met = Wymóg zbiorczy spełniony
gaps-column-what = Czego brakuje
gaps-column-code = Kod
gaps-what-sector = obszar
gaps-what-type = typ instytucji
gaps-what-tier = szczebel

gaps-ledger = Wykaz luk kooperacyjnych
gaps-resources = Luki zasobowe
gaps-summary = { $of ->
    [0] Model nie wymaga tu żadnego powiązania.
   *[other] Spełnione wymagania: { $met } z { $of } ({ $low }); { $unknown ->
        [0] wszystkie można ocenić.
       *[other] niewiadome: { $unknown }, więc udział spełnionych wynosi od { $low } do { $high }.
    }
}
gaps-pair = { $ends } ({ $state })
gaps-pair-strength = { $ends } ({ $state }, siła { $strength })
gaps-and-more = { $list } i jeszcze { $n }

# dlaczego wymóg nie dotyczy albo nie można go ocenić
gaps-reason-city = Nie dotyczy: w mieście na prawach powiatu ośrodek pomocy społecznej jest zarazem centrum pomocy rodzinie.
gaps-reason-no-ops = Nie dotyczy: w sieci nie ma ośrodka pomocy społecznej ani centrum usług społecznych (luka zasobowa).
gaps-reason-no-body = Nie dotyczy: nie ma tu par instytucji, których dotyczy wymóg.
gaps-reason-no-body-such = Nie dotyczy: gminy nie obsługuje żadna taka instytucja: { $what } (luka zasobowa, a nie kooperacyjna).
gaps-reason-layer-left-out = Nie można ocenić: wybrany widok pomija rodzaj więzi, którego dotyczy wymóg.

# co dopowiada się po odpowiedzi
gaps-tail-absent = ; bez instytucji w gminie (luka zasobowa): { $list }
gaps-tail-beyond = ; poza wymogiem: { $list }
gaps-tail-denied = ; jedna strona zaprzecza: { $list }
gaps-tail-lacking = ; brak odpowiedzi: { $list }

# odpowiedzi według rodzaju wymogu
gaps-tie-between-types-met = Wymagana współpraca jest: { $met }
gaps-tie-between-types-partly = Wymagana współpraca jest niepełna: { $unmet }
gaps-tie-between-types-not-met = Wymaganej współpracy nie ma: { $unmet }
gaps-tie-between-types-unknown = Nie można ocenić współpracy: { $unmet }
gaps-reach-sectors-met = OPS ma bezpośrednią więź z { $n } z { $of } obszarów, które mają tu instytucję
gaps-reach-sectors-partly = OPS ma bezpośrednią więź z { $n } z { $of } obszarów; pozostałe: { $unmet }
gaps-reach-sectors-not-met = OPS nie ma bezpośredniej więzi z żadnym z obszarów: { $unmet }
gaps-reach-sectors-unknown = Nie można ocenić, z iloma obszarami OPS ma bezpośrednią więź: na pewno z { $n } z { $of }; pozostałe: { $unmet }
gaps-sector-coverage-met = W sieci są wymagane obszary kooperacji: { $met }
gaps-sector-coverage-partly = Część obszarów kooperacji jest poza siecią; w sieci: { $n }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}
gaps-sector-coverage-not-met = Żaden z wymaganych obszarów kooperacji nie ma więzi z OPS{ $left ->
    [0] {""}
   *[other] : { $unmet }
}
gaps-sector-coverage-unknown = Nie można ocenić, czy wszystkie obszary kooperacji są w sieci; na pewno: { $n }; pozostałe: { $unmet }
gaps-two-tiers-met = Uczestniczą instytucje gminy i powiatu i są między nimi więzi, na przykład { $met }
gaps-two-tiers-partly = Uczestniczą instytucje gminy i powiatu, ale między nimi nie ma pełnej więzi: { $unmet }
gaps-two-tiers-not-met = Nie uczestniczą instytucje obu szczebli, gminy i powiatu: { $left ->
    [0] co najmniej jednego szczebla nie ma w sieci
   *[other] { $unmet }
}
gaps-two-tiers-unknown = Nie można ocenić, czy uczestniczą instytucje gminy i powiatu: { $unmet }
gaps-tiers-meet-in-sectors-met = Gmina i powiat współpracują w każdym obszarze, w którym mają instytucje: { $met }
gaps-tiers-meet-in-sectors-partly = Gmina i powiat współpracują w { $n } z { $of } obszarów; pozostałe: { $unmet }
gaps-tiers-meet-in-sectors-not-met = Gmina i powiat nie współpracują w żadnym obszarze: { $unmet }
gaps-tiers-meet-in-sectors-unknown = Nie można ocenić, czy gmina i powiat współpracują w każdym obszarze: na pewno w { $n } z { $of }; pozostałe: { $unmet }
gaps-mutual-flow-met = Informacje płyną w obie strony: wzajemnie w { $n } z { $of } par (wzajemność { $open ->
        [0] { $low }
       *[other] co najmniej { $low }
    }, próg { $threshold })
gaps-mutual-flow-partly = Informacje tylko częściowo płyną w obie strony: wzajemnie w { $n } z { $of } par (wzajemność { $reach }, próg { $threshold }){ $left ->
    [0] {""}
   *[other] ; do wyjaśnienia w otoczeniu OPS: { $unmet }
}
gaps-mutual-flow-not-met = { $of ->
    [0] Informacje nie płyną w obie strony: nikt nie wskazał ich wymiany
   *[other] Informacje nie płyną w obie strony: wzajemnie w { $n } z { $of } par (wzajemność { $reach }, próg { $threshold }){ $left ->
        [0] {""}
       *[other] ; w otoczeniu OPS: { $unmet }
    }
}
gaps-mutual-flow-unknown = { $of ->
    [0] Nie można ocenić, czy informacje płyną w obie strony: nikt z tych, którzy odpowiedzieli, nie wskazał ich wymiany
   *[other] Nie można ocenić, czy informacje płyną w obie strony: na pewno wzajemnie w { $n } z { $of } par (wzajemność { $reach }, próg { $threshold }){ $left ->
        [0] {""}
       *[other] ; do wyjaśnienia w otoczeniu OPS: { $unmet }
    }
}

# błędy w pliku z wymogami
error-norm-missing = Nie ma zestawu wymogów „{ $name }”. Proszę podać ścieżkę pliku TOML albo jeden z: { $known }.
error-norm-broken = { $file }, wiersz { $line }: tego zapisu nie można odczytać jako TOML ({ $reason }). Proszę go poprawić.
error-norm-missing-key = { $file }, wiersz { $line }: brakuje klucza „{ $where }”. Proszę go dopisać.
error-norm-unknown-key = { $file }, wiersz { $line }: nieznany klucz „{ $where }”. Dozwolone: { $known }.
error-norm-unknown-kind = { $file }, wiersz { $line }: „{ $where }” ma wartość „{ $value }”, a rodzajem wymogu może być: { $known }.
error-norm-unknown-code = { $file }, wiersz { $line }: „{ $where }” wskazuje kod „{ $code }”, którego słownik nie zna. Dozwolone: { $known }.
error-norm-unknown-codebook = { $file }, wiersz { $line }: „{ $where }”: nie można wczytać słownika „{ $value }”. Proszę podać ścieżkę poprawnego pliku albo jeden z: { $known }.
error-norm-twice = { $file }, wiersz { $line }: „{ $where }” podaje „{ $code }” dwa razy. Proszę zostawić jeden wpis.
error-norm-empty = { $file }, wiersz { $line }: „{ $where }” nie może być puste.
error-norm-not-text = { $file }, wiersz { $line }: „{ $where }” ma być niepustym tekstem w cudzysłowie, a jest: { $value }.
error-norm-not-a-label = { $file }, wiersz { $line }: „{ $where }” ma mieć dwie nazwy: pl i en.
error-norm-not-a-list = { $file }, wiersz { $line }: „{ $where }” ma być listą kodów w nawiasach kwadratowych.
error-norm-not-a-share = { $file }, wiersz { $line }: „{ $where }” ma być liczbą od 0 do 1, a jest: { $value }.
error-norm-not-a-strength = { $file }, wiersz { $line }: „{ $where }” ma być liczbą większą od 0 i nie większą niż { $most }, a jest: { $value }.
error-norm-not-a-count = { $file }, wiersz { $line }: „{ $where }” ma być liczbą całkowitą, co najmniej { $least }, a jest: { $value }.
error-norm-too-many = { $file }, wiersz { $line }: „{ $where }” wymaga więcej obszarów ({ $value }), niż zna słownik ({ $most }), więc nikt nie mógłby tego spełnić.
error-norm-not-an-id = { $file }, wiersz { $line }: „{ $where }”: oznaczenie wymogu „{ $value }” może mieć tylko litery bez znaków polskich, cyfry, kropkę, łącznik i podkreślenie.
error-norm-not-yes-no = { $file }, wiersz { $line }: „{ $where }” ma być true albo false, a jest: { $value }.
error-norm-not-two-tiers = { $file }, wiersz { $line }: „{ $where }” ma wymieniać dokładnie dwa szczeble.
error-norm-contradiction-optional = { $file }, wiersz { $line }: „{ $where }” powtarza obszar wymagany ({ $code }). Obszar jest wymagany albo nieobowiązkowy.
error-norm-contradiction-types = { $file }, wiersz { $line }: „{ $where }” wymienia typ, który jest ośrodkiem pomocy społecznej; ośrodek nie może współpracować sam ze sobą.
error-norm-contradiction-ops = { $file }, wiersz { $line }: „{ $where }” wymienia typ, którego nie ma w „ops”.

# co znaczy każda odpowiedź (docs/rules.md)
gaps-means-tie-between-types-met = każdy OPS ma z taką instytucją więź o wymaganej sile.
gaps-means-tie-between-types-partly = więź jest za słaba albo jedna strona jej zaprzecza, albo ma ją tylko część OPS.
gaps-means-tie-between-types-not-met = obie strony odpowiedziały i żadna nie wskazała więzi.
gaps-means-tie-between-types-unknown = ktoś nie odpowiedział albo nikt nie podał siły, a od tego zależy wynik.
gaps-means-tie-between-types-not-applicable = miasto na prawach powiatu (OPS jest zarazem PCPR) albo gminy nie obsługuje taka instytucja (luka zasobowa).
gaps-means-reach-sectors-met = OPS ma bezpośrednią więź z co najmniej jedną instytucją każdego obszaru, który ma tu instytucję.
gaps-means-reach-sectors-partly = OPS ma taką więź tylko z częścią obszarów albo więź jest za słaba lub jednostronna.
gaps-means-reach-sectors-not-met = OPS nie ma więzi z żadnym obszarem, a wszyscy, od których to zależy, odpowiedzieli.
gaps-means-reach-sectors-unknown = wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-reach-sectors-not-applicable = nie ma OPS albo żaden z obszarów nie ma tu instytucji (luka zasobowa).
gaps-means-sector-coverage-met = każdy wymagany obszar ma więź z OPS.
gaps-means-sector-coverage-partly = część obszarów ma więź z OPS; obszar bez instytucji (luka zasobowa) nie jest w sieci i też się liczy.
gaps-means-sector-coverage-not-met = żaden obszar nie ma więzi z OPS.
gaps-means-sector-coverage-unknown = wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-sector-coverage-not-applicable = w sieci nie ma OPS (luka zasobowa).
gaps-means-two-tiers-met = instytucje obu szczebli mają więzi i co najmniej jedna więź łączy szczeble.
gaps-means-two-tiers-partly = instytucje obu szczebli mają więzi, ale szczebli nic nie łączy, albo łączy je tylko więź za słaba lub jednostronna.
gaps-means-two-tiers-not-met = instytucji jednego ze szczebli nie ma w sieci albo żadna nie ma więzi.
gaps-means-two-tiers-unknown = wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-two-tiers-not-applicable = miasto na prawach powiatu: oba szczeble to jeden samorząd.
gaps-means-tiers-meet-in-sectors-met = w każdym obszarze, w którym gmina i powiat mają instytucje, łączy je co najmniej jedna więź.
gaps-means-tiers-meet-in-sectors-partly = tak jest tylko w części obszarów albo więź jest za słaba lub jednostronna.
gaps-means-tiers-meet-in-sectors-not-met = w żadnym obszarze nie ma takiej więzi, a wszyscy odpowiedzieli.
gaps-means-tiers-meet-in-sectors-unknown = wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-tiers-meet-in-sectors-not-applicable = miasto na prawach powiatu albo w żadnym obszarze nie ma instytucji obu szczebli.
gaps-means-mutual-flow-met = wzajemność sięga progu, a każda para z OPS przekazuje sobie informacje w obie strony. Liczą się pary, w których ktoś wskazał przepływ o sile co najmniej takiej, jak w przyjętej regule więzi; kto nie odpowiedział, jest wymieniony.
gaps-means-mutual-flow-partly = spełniony jest jeden z tych dwóch warunków.
gaps-means-mutual-flow-not-met = żaden z tych warunków nie jest spełniony.
gaps-means-mutual-flow-unknown = wynik zależy od tych, którzy nie odpowiedzieli, albo wybrany widok pomija ten rodzaj więzi.
gaps-means-mutual-flow-not-applicable = ta odpowiedź tu nie pada: przepływ informacji dotyczy każdej sieci.

# nazwy ustawień wymogu (docs/rules.md)
gaps-setting-types = typy instytucji
gaps-setting-sectors = obszary
gaps-setting-optional = obszary poza wymogiem
gaps-setting-tiers = szczeble
gaps-setting-layers = rodzaje więzi
gaps-setting-strength = najmniejsza siła
gaps-setting-share = wymagany udział
gaps-setting-at-least = co najmniej (liczba)
gaps-setting-reciprocity = próg wzajemności
gaps-setting-ops-pairs = każda para z OPS wzajemna
gaps-setting-all = wszystkie

gaps-doc-title = Wymogi modeli i pięć odpowiedzi
gaps-doc-intro = Zestawy wymogów są plikami TOML. Aby zmienić progi, wystarczy skopiować plik i podać jego ścieżkę. Każdy wymóg ocenia się dwa razy: tak, jakby wszyscy, którzy nie odpowiedzieli, powiedzieli „nie”, i tak, jakby powiedzieli „tak”. Wynik podaje się tylko wtedy, gdy oba razy jest ten sam; w przeciwnym razie nie można go ocenić. Brak odpowiedzi nigdy nie znaczy braku więzi, a brak instytucji (luka zasobowa) nie jest luką kooperacyjną.
gaps-doc-source = Źródło
gaps-doc-kind = Rodzaj wymogu w pliku
gaps-doc-version = wersja
gaps-doc-answers = Odpowiedzi
gaps-doc-states = Stany pary w wykazie luk
gaps-state-means-met = więź istnieje według reguły więzi i ma wymaganą siłę.
gaps-state-means-too-weak = więź istnieje, ale jest słabsza niż wymagana.
gaps-state-means-one-sided = jedna strona wskazuje współpracę, druga odpowiedziała i jej nie potwierdza, więc według przyjętej reguły więź nie istnieje.
gaps-state-means-unknown = ktoś z pary nie odpowiedział albo nikt nie podał siły więzi, a od tego zależy stan.
gaps-state-means-missing = obie strony odpowiedziały i żadna nie wskazała współpracy (albo zespół na warsztacie stwierdził, że jej nie ma).
