# The page "Gaps".
gaps-page-rules = Rules of the model: { $k } of { $n } met
gaps-page-rules-many = { $n ->
    [one] How many communes get which answer ({ $n } commune).
   *[other] How many communes get which answer ({ $n } communes).
}
gaps-page-rules-by-commune = Commune by commune
gaps-page-evidence = What this answer rests on
gaps-page-no-ties = Nobody named a tie between these institutions.
gaps-page-unheard = No answer from: { $names }.
gaps-page-source = Source of the rule: { $source }
gaps-page-states = State
gaps-page-alternatives = show also pairs that others can replace
gaps-page-alternatives-help = One school is enough for “OPS – education”. Once it is met, the other schools are no gap and are hidden.
gaps-page-none = No required pair is in the chosen state.
gaps-page-resources-note = There is no such institution here, so there is nobody to cooperate with. This is a resource gap, not a cooperation gap.
gaps-page-no-resources = Every institution that the model demands is there.
gaps-page-open-codebook = This study uses the codebook for any network, which does not say what institutions are, so the rules of a model cannot be held against it. The network and its measures are on the other pages.
gaps-page-strength = { $strength } ({ $least })
gaps-page-column-rules = Rules
gaps-page-column-source = Institution
gaps-page-column-target = Other institution
gaps-page-column-sector = Area
gaps-page-column-state = State
gaps-page-column-strength = Strength (required)
gaps-page-column-layers = Layers
gaps-page-column-evidence = Evidence
gaps-page-column-unheard = No answer from
gaps-page-column-missing = What is missing
gaps-page-column-what = What it is
