# Mapa gmin badania: barwy, słowa pod nazwami, podpisy.
map-response = Kto odpowiedział, gmina po gminie
map-response-legend = Odpowiedzi spośród zapytanych instytucji
map-density = Gęstość sieci, gmina po gminie
map-density-legend = Więzi spośród możliwych
map-rules = Spełnione wymogi modelu, gmina po gminie
map-rules-legend = Spełnione wymogi spośród tych, które dotyczą gminy
map-pairs = Wymagane więzi, gmina po gminie
map-pairs-legend = Wymagane więzi, które są
map-response-name = mapa odpowiedzi
map-density-name = mapa gęstości
map-rules-name = mapa wymogów
map-pairs-name = mapa wymaganych więzi
map-places = Gminy badania
map-places-of = Gminy badania: { $study }
map-fifth-0 = poniżej 20%
map-fifth-1 = 20–39%
map-fifth-2 = 40–59%
map-fifth-3 = 60–79%
map-fifth-4 = 80% i więcej
map-answered-0 = poniżej 65%: wyników lepiej nie porównywać
map-answered-1 = 65–79%: tylko ogólny obraz
map-answered-2 = 80% i więcej
map-unknown = nie da się powiedzieć
map-open = kreski: brakujące odpowiedzi mogą to zmienić na lepsze
map-group-pilot = gmina pilotażu
map-group-comparison = gmina porównawcza
map-group-none = inna gmina badania
map-share = { $k } z { $n } ({ $low })
map-share-range = { $k } z { $n } ({ $low }–{ $high })
map-ties = { $n ->
    [one] { $n } więź ({ $share })
    [few] { $n } więzi ({ $share })
   *[other] { $n } więzi ({ $share })
}
map-norm = Wymogi: { $norm }.
map-lacking = Na mapie nie ma gmin, których granic nie dodano (liczba: { $n }): { $names }.
map-made = Granice z plików dodanych do badania. Stan na { $date }.
map-title = Mapa gmin
map-what = Co pokazują barwy
map-help = Przerywane linie to granice powiatów i województw, jasne pola to gminy spoza badania.
map-none = Mapa powstanie, gdy do badania doda się granice gmin (plik GeoJSON): strona „Dane”, część „Miejsca”.
error-map-no-borders = W badaniu nie ma granic żadnej z jego gmin. Proszę dodać plik GeoJSON z granicami: netmap territory add gminy.geojson albo strona „Dane”, część „Miejsca”.
