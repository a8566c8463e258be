# Comparison of two waves.

compare-change-kept = tie kept
compare-change-gained = tie gained
compare-change-lost = tie lost
compare-change-absent = no tie
compare-state-kept = kept, same strength
compare-state-stronger = kept, stronger
compare-state-weaker = kept, weaker
compare-state-gained = gained
compare-state-lost = lost
compare-state-absent = absent in both waves

compare-reason-joined = institution joined
compare-reason-left = institution left
compare-reason-merged = institutions merged
compare-reason-silent = no answer
compare-reason-refused = refused to answer
compare-reason-not-asked = not asked
compare-reason-unstated = strength not stated
compare-wave-before = first wave
compare-wave-after = second wave
compare-wave-both = both waves

compare-column-source = Institution (id)
compare-column-target = Other institution (id)
compare-column-source-name = Institution
compare-column-target-name = Other institution
compare-column-state = Change
compare-column-change = Tie
compare-column-strength-before = Strength before
compare-column-strength-after = Strength after
compare-column-layers-before = Kinds of tie before
compare-column-layers-after = Kinds of tie after
compare-column-evidence-before = Evidence before
compare-column-evidence-after = Evidence after
compare-column-answers-differ = Not the same sides answered
compare-column-reason = Reason
compare-column-wave = In which wave
compare-column-bodies = Institutions behind it
compare-column-tie-before = Tie before
compare-column-tie-after = Tie after

compare-shared = The comparison of “{ $before }” and “{ $after }” covers { $shared ->
    [one] { $shared } pair
   *[other] { $shared } pairs
} of institutions out of { $dyads }: only those that somebody was able to report in both waves.
compare-changes = Ties kept: { $kept } (of them stronger: { $stronger }, weaker: { $weaker }), gained: { $gained }, lost: { $lost }.
compare-density = A tie joined { $before } of { $shared } such pairs ({ $density_before }), in the second wave { $after } ({ $density_after }).
compare-apart = Left out of the comparison: { $apart ->
    [one] { $apart } pair
   *[other] { $apart } pairs
}; institutions that joined: { $joined }, that left: { $left }.
compare-response = Answers: { $before } of { $of_before } in the first wave and { $after } of { $of_after } in the second.
compare-answers-differ = In { $n } of { $of } changes not the same institutions of the pair answered in both waves: such a change may come from the answers, not from cooperation.
compare-reading-single-positions = There are enough answers to speak of single institutions.
compare-reading-broad-patterns = There are enough answers for broad patterns only: nothing should be concluded about single institutions.
compare-reading-stop = Stop: there are too few answers to compare the waves; the numbers show what was collected, not what changed.
compare-no-cause = Without a comparison group the change cannot be put down to the pilot.

error-tie-rules-differ = Waves “{ $before }” and “{ $after }” cannot be compared: the networks were built under different tie rules. Please build both under the same rule, layers, least strength and commune.
error-codebooks-differ = The waves cannot be compared: they use different codebooks (“{ $before }” and “{ $after }”).
error-directedness-differs = The networks cannot be compared: in one of them ties have a direction, in the other they do not. Please build both under the same tie rule.
