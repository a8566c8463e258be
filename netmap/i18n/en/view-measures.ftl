# The page "Measures".
measures-network = Network
measures-institutions = Institutions
measures-sort = Sort by measure
measures-bars = Bar chart: { $measure }, { $n ->
    [one] { $n } institution
   *[other] { $n } institutions
}; the same numbers stand in the table below.
measures-bars-first = The chart shows { $shown } of { $n } institutions; the table has them all.
measures-undefined = A dash means that a measure cannot be worked out here: reciprocity needs the tie rule “as said, with direction”, the E–I index needs ties between institutions whose sector or tier is known.
measures-explain = What these measures mean and when not to use them
measures-column-measure = Measure
measures-column-value = Value
measures-column-behind = Behind it
measures-column-short = What it says
measures-column-count = Count
measures-column-possible = Of
measures-choice = Which measures
measures-basic = Basic
measures-all = All
measures-tie-table = Ties
measures-ties = Measures of ties ({ $n ->
    [one] { $n } tie
   *[other] { $n } ties
})
measures-column-source = From
measures-column-target = To
