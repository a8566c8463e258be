# Strona „Przegląd”.
overview-bodies = Instytucje
overview-bodies-connected = z więziami: { $n }
overview-ties = Więzi
overview-ties-share = { $share } z { $possible } możliwych
overview-response = Odpowiedzi
overview-k-of-n = { $k } z { $n }
overview-rules = Wymogi spełnione
overview-first-wave = pierwszy pomiar
overview-rules-none = brak wymogów do oceny

overview-reading-single-positions = Odpowiedzi wystarcza, by mówić o pojedynczych instytucjach.
overview-reading-broad-patterns = Odpowiedzi wystarcza tylko na ogólny obraz: o pojedynczych instytucjach nie należy wnioskować.
overview-reading-stop = Stop: odpowiedzi jest za mało. Liczby pokazują, co zebrano, a nie jak jest naprawdę.

overview-attention = Co wymaga uwagi
overview-attention-none = Wymogi są spełnione, wszyscy odpowiedzieli i nikt nie jest poza siecią.
overview-attention-more = Pokazano { $shown } z { $n } spraw, najważniejsze najpierw. Pozostałe widać po otwarciu gminy.
overview-rules-title = Wymogi modelu
overview-rule-column = Wymóg
overview-state-column = Teraz
overview-was-column = Było ({ $wave })

overview-communes-title = Gminy
overview-column-commune = Gmina
overview-column-group = Udział
overview-column-response = Odpowiedzi
overview-column-bodies = Instytucje
overview-column-ties = Więzi
overview-column-rules = Wymogi spełnione
overview-column-rules-before = Było ({ $wave })
overview-column-share = Powiązania wymagane: spełnione
overview-group-pilot = pilotaż
overview-group-comparison = porównawcza
overview-group-none = –
overview-share = { $k } z { $n } ({ $low })
overview-share-range = { $k } z { $n } ({ $low }–{ $high })
overview-open = Otwórz gminę
overview-where = { $place }: { $sentence }
overview-ledger-note = Spełnione powiązania to odsetek powiązań, których model wymaga. Gdy ktoś nie odpowiedział, podany jest przedział: od pewnych do możliwych.

overview-concern-stop = Odpowiedziało { $answered } z { $n } instytucji ({ $share }), czyli za mało, by cokolwiek wnioskować. Brakuje odpowiedzi: { $names }.
overview-concern-unheard = Brakuje odpowiedzi: { $names }. Część więzi może być nieznana.
overview-concern-denied = { $n ->
    [one] Jedna strona wskazuje współpracę, a druga jej zaprzecza: { $names }.
   *[other] W { $n } parach jedna strona wskazuje współpracę, a druga jej zaprzecza: { $names }.
}
overview-concern-resources = Nie ma instytucji, której wymaga model (luka zasobowa): { $names }.
overview-concern-alone = { $n ->
    [one] Bez żadnej więzi jest: { $names }.
   *[other] Bez żadnej więzi są: { $names }.
}
overview-concern-keystone = Sieć rozpadłaby się bez: { $names }.
