common-institutions = { $n ->
    [one] { $n } instytucja
    [few] { $n } instytucje
   *[other] { $n } instytucji
}
common-ties = { $n ->
    [one] { $n } więź
    [few] { $n } więzi
   *[other] { $n } więzi
}
common-example-data = dane przykładowe, zmyślone
common-yes = tak
common-no = nie

response-answered = odpowiedziała
response-refused = odmówiła
response-silent = nie odpowiedziała
response-not_asked = nie pytano

common-county = powiat { $name }
common-voivodeship = województwo { $name }
phase-before = przed pilotażem
phase-after = po pilotażu
phase-later = pomiar odroczony
