# The page "Measures".
measures-network = Network
measures-institutions = Institutions
measures-sort = Sort by measure
measures-bars = Bar chart: { $measure }, { $n ->
    [one] { $n } institution
   *[other] { $n } institutions
}; the same numbers stand in the table below.
measures-bars-first = The chart shows { $shown } of { $n } institutions; the table has them all.
measures-explain = What these measures mean and when not to use them
measures-column-measure = Measure
measures-column-value = Value
measures-column-behind = Behind it
measures-column-short = What it says
measures-column-count = Count
measures-column-possible = Of
