common-institutions = { $n ->
    [one] { $n } institution
   *[other] { $n } institutions
}
common-ties = { $n ->
    [one] { $n } tie
   *[other] { $n } ties
}
common-example-data = example data, invented
common-yes = yes
common-no = no
