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
common-names-in-rows = { $names ->
    [one] { $names } nazwa
    [few] { $names } nazwy
   *[other] { $names } nazw
} { $rows ->
    [one] w { $rows } wierszu
    [few] w { $rows } wierszach
   *[other] w { $rows } wierszach
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
