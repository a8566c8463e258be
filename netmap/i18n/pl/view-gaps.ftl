# Strona „Braki”.
gaps-page-rules = Wymogi modelu: spełnione { $k } z { $n }
gaps-page-rules-many = { $n ->
    [one] W ilu gminach wymóg ma jaką ocenę ({ $n } gmina).
    [few] W ilu gminach wymóg ma jaką ocenę ({ $n } gminy).
   *[other] W ilu gminach wymóg ma jaką ocenę ({ $n } gmin).
}
gaps-page-rules-by-commune = Gmina po gminie
gaps-page-evidence = Na czym opiera się ta ocena
gaps-page-no-ties = Nikt nie wskazał więzi między tymi instytucjami.
gaps-page-unheard = Nie odpowiedzieli: { $names }.
gaps-page-source = Źródło wymogu: { $source }
gaps-page-states = Stan
gaps-page-alternatives = pokaż też pary, które można zastąpić innymi
gaps-page-alternatives-help = Wymóg „OPS – edukacja” spełnia jedna szkoła. Gdy jest spełniony, pozostałe szkoły nie są luką i są ukryte.
gaps-page-none = Żadna wymagana para nie jest w wybranym stanie.
gaps-page-resources-note = Nie ma tu takiej instytucji, więc nie ma z kim współpracować. To luka zasobowa, a nie kooperacyjna.
gaps-page-no-resources = Są wszystkie instytucje, których wymaga model.
gaps-page-open-codebook = To badanie korzysta ze słownika dowolnej sieci, który nie mówi, czym są instytucje, więc wymogów modelu nie można do niego przyłożyć. Sieć i jej miary są na pozostałych stronach.
gaps-page-strength = { $strength } ({ $least })
gaps-page-column-rules = Wymogi
gaps-page-column-source = Instytucja
gaps-page-column-target = Druga instytucja
gaps-page-column-sector = Obszar
gaps-page-column-state = Stan
gaps-page-column-strength = Siła (wymagana)
gaps-page-column-layers = Rodzaje więzi
gaps-page-column-evidence = Podstawa
gaps-page-column-unheard = Brak odpowiedzi
gaps-page-column-missing = Czego brakuje
gaps-page-column-what = Co to jest
