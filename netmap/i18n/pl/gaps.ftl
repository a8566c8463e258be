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
gaps-reach-sectors-partly = OPS ma bezpośrednią więź z { $n } z { $of } obszarów; bez niej: { $unmet }
gaps-reach-sectors-not-met = OPS nie ma bezpośredniej więzi z żadnym z obszarów: { $unmet }
gaps-reach-sectors-unknown = Nie można ocenić, z iloma obszarami OPS ma bezpośrednią więź: na pewno z { $n } z { $of }; pozostałe: { $unmet }
gaps-sector-coverage-met = W sieci są wymagane obszary kooperacji: { $met }
gaps-sector-coverage-partly = Część obszarów kooperacji jest poza siecią; w sieci: { $n }; bez więzi z OPS: { $left ->
    [0] żaden
   *[other] { $unmet }
}
gaps-sector-coverage-not-met = Żaden z wymaganych obszarów kooperacji nie ma więzi z OPS: { $unmet }
gaps-sector-coverage-unknown = Nie można ocenić, czy wszystkie obszary kooperacji są w sieci; na pewno: { $n }; pozostałe: { $unmet }
gaps-two-tiers-met = Uczestniczą instytucje gminy i powiatu i są między nimi więzi, na przykład { $met }
gaps-two-tiers-partly = Uczestniczą instytucje gminy i powiatu, ale między nimi nie ma pełnej więzi: { $unmet }
gaps-two-tiers-not-met = Nie uczestniczą instytucje obu szczebli, gminy i powiatu: { $left ->
    [0] co najmniej jednego szczebla nie ma w sieci
   *[other] { $unmet }
}
gaps-two-tiers-unknown = Nie można ocenić, czy uczestniczą instytucje gminy i powiatu: { $unmet }
gaps-tiers-meet-in-sectors-met = Gmina i powiat współpracują w każdym obszarze, w którym mają instytucje: { $met }
gaps-tiers-meet-in-sectors-partly = Gmina i powiat współpracują w { $n } z { $of } obszarów; bez więzi: { $unmet }
gaps-tiers-meet-in-sectors-not-met = Gmina i powiat nie współpracują w żadnym obszarze: { $unmet }
gaps-tiers-meet-in-sectors-unknown = Nie można ocenić, czy gmina i powiat współpracują w każdym obszarze: na pewno w { $n } z { $of }; pozostałe: { $unmet }
gaps-mutual-flow-met = Informacje płyną w obie strony: wzajemnie w { $n } z { $of } par (wzajemność { $low }, próg { $threshold })
gaps-mutual-flow-partly = Informacje tylko częściowo płyną w obie strony: wzajemnie w { $n } z { $of } par (wzajemność od { $low } do { $high }, próg { $threshold }){ $left ->
    [0] {""}
   *[other] ; do wyjaśnienia w otoczeniu OPS: { $unmet }
}
gaps-mutual-flow-not-met = Informacje nie płyną w obie strony: wzajemnie w { $n } z { $of } par (wzajemność od { $low } do { $high }, próg { $threshold }){ $left ->
    [0] {""}
   *[other] ; w otoczeniu OPS: { $unmet }
}
gaps-mutual-flow-unknown = Nie można ocenić, czy informacje płyną w obie strony: na pewno wzajemnie w { $n } z { $of } par (wzajemność od { $low } do { $high }, próg { $threshold })
