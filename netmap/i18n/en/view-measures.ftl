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
measures-take-long = In a network this large betweenness takes minutes the first time. Quicker: choose a group of measures above that has none, and see “{ $structure }” under “{ $place }”, which estimates it and says how far it may be off.
measures-need-direction = { $n ->
    [one] { $n } measure is left out that makes sense only where ties have a direction (the tie rule “as said, with direction”).
   *[other] { $n } measures are left out that make sense only where ties have a direction (the tie rule “as said, with direction”).
}
measures-basic = Basic
measures-all = All
measures-tie-table = Ties
measures-ties = Measures of ties ({ $n ->
    [one] { $n } tie
   *[other] { $n } ties
})
measures-column-source = From
measures-column-target = To
measures-column-range = Range
measures-column-place = Place
measures-range = { $low }–{ $high }
measures-range-simulated = ~{ $low }–{ $high }
measures-range-unknown = ?
measures-point = { $low }
measures-point-simulated = ~{ $low }
measures-range-note = “Range” says what the value could be once the missing answers are in. The sign ~ marks a simulation: other values are possible too. A place from–to: institutions cannot be ordered. A question mark: only a simulation gives the range. A dash: there is no range, as the measure cannot be computed, or its value is a name or depends on chance. A single number: missing answers change nothing.
measures-all-ranges = Show simulated ranges too (takes longer)
measures-structures = Structures of the whole network
measures-structures-note = What one number cannot say: key players, the core, ties between groups, circles, blocks and kinds of tie, in tables.
measures-structure = Which structure to show
measures-structure-searching = Searching…
measures-structure-explain = What this structure means and when not to use it
measures-open-pairs = { $n ->
    [one] { $n } pair is open: it may or may not have a tie
   *[other] { $n } pairs are open: they may or may not have a tie
}
measures-open-pairs-note = Ranges of measures of ties speak only of ties that are there. Here are pairs of which a missing answer may still say yes or no.
measures-open-pair-one = Institution
measures-open-pair-other = The other institution
measures-open-pair-tied = Tie now
measures-open-pair-unheard = Whose answer is missing
measures-column-mean-range = Range of the mean
measures-call = Whom to call first
measures-call-explain = Silent institutions in the order of how many pairs their answer alone will settle, whatever they say. Every pair weighs the same.
measures-call-name = Institution
measures-call-settled = Pairs settled
measures-call-pairs = Pairs that lack its word
measures-call-places = Institutions whose place depends on the answer
measures-formula = Formula: { $formula }
measures-avoid = When not to use it: { $avoid }
measures-range-found = Range where answers are missing: { $found }
measures-source = Source: { $source }
measures-column-low = From (least)
measures-column-high = To (most)
measures-group-by = Group by
measures-group-none = no groups
measures-group-sector = Sector
measures-group-tier = Tier
measures-group-commune = Commune
measures-groups = Groups of institutions
measures-groups-note = Mean and extremes of the measure chosen above, over the institutions for which it can be computed. An institution at work in several communes counts in each of them. Of yes and no the mean is the share of yes. Missing answers may change these numbers: “Range of the mean” says between what the mean lies once they are in.
measures-column-institutions = Institutions
measures-column-defined = Of these with a value
measures-column-mean = Mean
measures-column-lowest = Lowest
measures-column-highest = Highest
