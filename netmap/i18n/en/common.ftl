common-institutions = { $n ->
    [one] { $n } institution
   *[other] { $n } institutions
}
common-ties = { $n ->
    [one] { $n } tie
   *[other] { $n } ties
}
common-names-in-rows = { $names ->
    [one] { $names } name
   *[other] { $names } names
} in { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
common-example-data = example data, invented
common-yes = yes
common-no = no

response-answered = answered
response-refused = refused
response-silent = silent
response-not_asked = not asked

common-county = { $name } county
common-voivodeship = { $name } voivodeship
phase-before = before the pilot
phase-after = after the pilot
phase-later = later
