# Map of the communes of a study: colours, words under names, captions.
map-response = Who answered, commune by commune
map-response-legend = Answers of the institutions that were asked
map-density = Density of the network, commune by commune
map-density-legend = Ties of all that are possible
map-rules = Requirements of the model that are met, commune by commune
map-rules-legend = Requirements met of those that apply to the commune
map-pairs = Required ties, commune by commune
map-pairs-legend = Required ties that are there
map-response-name = map of answers
map-density-name = map of density
map-rules-name = map of requirements
map-pairs-name = map of required ties
map-places = Communes of the study
map-places-of = Communes of the study: { $study }
map-fifth-0 = below 20%
map-fifth-1 = 20–39%
map-fifth-2 = 40–59%
map-fifth-3 = 60–79%
map-fifth-4 = 80% and more
map-answered-0 = below 65%: better not compared
map-answered-1 = 65–79%: the broad picture only
map-answered-2 = 80% and more
map-unknown = cannot be said
map-open = hatched: missing answers may change this for the better
map-group-pilot = commune of the pilot
map-group-comparison = comparison commune
map-group-none = another commune of the study
map-share = { $k } of { $n } ({ $low })
map-share-range = { $k } of { $n } ({ $low }–{ $high })
map-ties = { $n ->
    [one] { $n } tie ({ $share })
   *[other] { $n } ties ({ $share })
}
map-norm = Requirements: { $norm }.
map-lacking = Communes whose borders were not added are not on the map (number: { $n }): { $names }.
map-made = Borders from the files added to the study. As of { $date }.
map-title = Map of communes
map-what = What the colours show
map-help = Dashed lines are borders of counties and voivodeships, pale areas are communes outside the study.
map-none = There will be a map once borders of communes (a GeoJSON file) are added to the study: page “Data”, part “Places”.
error-map-no-borders = The study holds no border of any of its communes. Please add a GeoJSON file with borders: netmap territory add communes.geojson, or page “Data”, part “Places”.
