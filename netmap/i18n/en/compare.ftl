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

# What may be concluded from a comparison, in one paragraph.
verdict-stop = STOP: there are too few answers to speak of change; at least 65% are needed in each wave.
verdict-stop-unsaid = From these data nobody may conclude that cooperation got better, got worse or stayed as it was, nor that the pilot works or does not.
verdict-answers = Answers: { $before } of { $of_before } institutions ({ $share_before }) in the first wave, { $after } of { $of_after } ({ $share_after }) in the second.
verdict-answers-unnoted = Nobody noted who was asked, so a tie missing from the data may be a missing tie or a missing answer.
verdict-collected = Ties collected: { $before } the first time, { $after } the second; this difference may come from nothing but who answered.
verdict-change-nothing-comparable = There is not one pair of institutions that somebody was able to report in both waves: nothing is known of change.
verdict-change-no-ties = Among the { $shared } pairs of institutions that somebody was able to report in both waves, there was no tie in either wave.
verdict-change-none = Among the { $shared } of { $dyads } pairs of institutions that somebody was able to report in both waves, the ties are the same ({ $kept }), and no change in their strength was shown.
verdict-change-strength = Among the { $shared } of { $dyads } pairs of institutions that somebody was able to report in both waves, the ties are the same ({ $kept }); the strength of some changed: stronger { $stronger }, weaker { $weaker }.
verdict-change-turnover = Among the { $shared } of { $dyads } pairs of institutions that somebody was able to report in both waves, the number of ties did not change ({ $before } in each wave, { $density_before } of the pairs), but they are not the same ties: gained { $gained }, lost { $lost }, kept { $kept }.
verdict-change-more = Among the { $shared } of { $dyads } pairs of institutions that somebody was able to report in both waves, there are more ties: { $before } before and { $after } after (from { $density_before } to { $density_after } of the pairs); gained { $gained }, lost { $lost }, kept { $kept }.
verdict-change-fewer = Among the { $shared } of { $dyads } pairs of institutions that somebody was able to report in both waves, there are fewer ties: { $before } before and { $after } after (from { $density_before } to { $density_after } of the pairs); gained { $gained }, lost { $lost }, kept { $kept }.
verdict-sure-few-ties = There are so few ties that one more or one fewer would turn the result; no direction of change should be claimed.
verdict-sure-untested = Whether chance alone could do as much was not examined.
verdict-sure-too-small = There are too few institutions to tell change from chance, so no interval and no test is given.
verdict-sure-within-chance = Chance alone could have made such a difference: the 95% interval for the change in the share of pairs with a tie runs from { $low } to { $high } percentage points and covers zero.
verdict-sure-beyond-chance = Chance alone seldom makes such a difference: the 95% interval for the change in the share of pairs with a tie runs from { $low } to { $high } percentage points and does not cover zero.
verdict-apart = Outside the comparison: { $apart ->
    [one] { $apart } pair
   *[other] { $apart } pairs
} (ties before: { $lone_before }, after: { $lone_after }); to the change in the number of all ties they add { $composition } through institutions that came and went and { $response } through who answered, and say nothing of cooperation.
verdict-broad = There are enough answers for broad patterns only (fewer than 80%): nothing should be concluded about single institutions.
verdict-no-cause = These data do not show a cause: without comparison communes neither change nor its absence can be put down to the pilot.
verdict-contrast-untested = The share of pairs with a tie changed by { $change_pilot } in the pilot communes ({ $pilot }) and by { $change_comparison } percentage points in the comparison communes ({ $comparison }), difference: { $difference }. There are too few communes for a test (the pilot could have fallen on them in only { $assignments ->
    [one] { $assignments } way
   *[other] { $assignments } ways
}), so at most the sign of the difference counts: it cannot be put down to the pilot.
verdict-contrast-within = The share of pairs with a tie changed by { $change_pilot } in the pilot communes ({ $pilot }) and by { $change_comparison } percentage points in the comparison communes ({ $comparison }), difference: { $difference }. Chance alone could have done as much (p = { $p_value }): the difference cannot be put down to the pilot.
verdict-contrast-beyond = The share of pairs with a tie changed by { $change_pilot } in the pilot communes ({ $pilot }) and by { $change_comparison } percentage points in the comparison communes ({ $comparison }), difference: { $difference }. Chance alone seldom does as much (p = { $p_value }), but unless communes were drawn by lot for the pilot, this does not yet prove that the pilot did it.
verdicts-communes = Communes: { $n }. Among the pairs that somebody was able to report in both waves, there are more ties in { $more }, fewer in { $fewer }, as many in { $same }.
verdicts-stopped = STOP: nothing can be said of change in { $n } because too few answered ({ $list }).
verdicts-nothing = There is nothing to compare in { $n } ({ $list }).
verdicts-summed = Together in the communes that can be spoken of ({ $n }): pairs compared { $shared }, ties kept { $kept }, gained { $gained }, lost { $lost }; in { $answers_differ } changes not the same institutions answered. An institution that works in several communes counts in each of them.
error-too-few-draws = At least one draw is needed, not { $draws }.
error-cancelled = Stopped, as asked.
error-cluster-not-installed = Computing on a cluster needs Dask: install netmap with the extra “cluster” (pip install "netmap[cluster]").
error-cluster-not-reached = Nobody answers at { $scheduler }: start the scheduler there (dask scheduler), or leave out --scheduler to compute on this machine.
error-table-not-square = Such a table needs the same institutions, each once and in the same order, as rows ({ $rows }) and columns ({ $columns }).
error-table-not-numbers = Every cell of such a table must hold a number.
error-unknown-family = There is no family “{ $family }”: take linear or logistic.
error-no-predictors = At least one predictor is needed, and none may be called “intercept”.
error-too-few-bodies = { $bodies ->
    [one] { $bodies } institution is
   *[other] { $bodies } institutions are
} too few for so many predictors ({ $terms }).
error-predictors-say-the-same = These predictors are the same for every pair or say what others say already: { $terms }. Leave one out.
error-not-yes-or-no = Logistic regression explains ties that are or are not; strengths need the linear family.
error-too-many-compared = Waves are compared pair by pair, up to { $most } institutions at once, and here are { $bodies }: please choose a commune.
error-too-many-bodies = Logistic regression takes up to { $most } institutions, and here are { $bodies }: take the linear family.
error-too-many-unknown = Where some pairs are not known, patterns of up to { $most } institutions are compared, and here are { $bodies }: leave out institutions that were not heard.
error-level-without-change = Changes are given for the levels { $known }, not for “{ $level }”.

# Tests and intervals, in words that cannot be quoted for more than they are worth.
doubt-withheld-stop = STOP: fewer than 65% of the institutions answered in one of the waves, so there are no tests and no intervals. From these data nobody may conclude that there was a change, nor that there was none.
doubt-withheld-few = Institutions that answered in both waves: { $n }. With fewer than { $least } no tests are given.
doubt-withheld-communes = Patterns of ties of many communes at once are not tested: institutions cooperate mostly within their commune, so any such test would come out well. Please choose one commune.
doubt-withheld-single = Fewer than 80% of the institutions answered: changes of single institutions are not given.
doubt-likeness-more = Pairs that had a tie in the first wave have one in the second more often than others, and more so than chance alone would give (correlation { $statistic }, p { $p_value }). The pattern of ties is alike; this does not say that there are more of them or that they are better.
doubt-likeness-less = Pairs that had a tie in the first wave have one in the second less often than others, and more so than chance alone would give (correlation { $statistic }, p { $p_value }). The pattern of ties is another; this does not say why.
doubt-likeness-chance = Chance alone could have made the patterns of both waves so much alike (correlation { $statistic }, p { $p_value }). This does not prove that the pattern is another.
doubt-likeness-none = How alike the patterns are cannot be measured: in one of the waves every pair has a tie, or none has.
doubt-exchange-density = Density
doubt-exchange-reciprocity = Reciprocity
doubt-exchange-beyond = { $measure }: a change of { $change } percentage points; chance alone seldom does as much (p { $p_value }). The test takes each pair to change independently of the others; where whole institutions change at once, it comes out too easily.
doubt-exchange-disputed = { $measure }: a change of { $change } percentage points. If every pair changed independently of the others, this would be a rare change (p { $p_value }), but the more careful interval, which counts whole institutions, covers zero: chance alone could have done as much.
doubt-exchange-within = { $measure }: a change of { $change } percentage points; chance alone could have done as much (p { $p_value }). This does not prove that nothing changed.
doubt-exchange-none = { $measure }: cannot be tested, for one of the waves has no ties or ties have no direction.
doubt-layers-none = There are no two kinds of tie that could be compared.
doubt-layers = { $n ->
    [one] { $n } pair of kinds of tie was examined
   *[other] { $n } pairs of kinds of tie were examined
}: { $alike } of them join the same institutions more often than chance alone would give.
doubt-layers-most = “{ $one }” and “{ $other }” go together most (correlation { $statistic }).
doubt-of-many = When many things are examined at once, about one in twenty comes out like this by chance alone.
doubt-explained-more = { $term }: a tie is { $points } percentage points more frequent than in pairs that are otherwise alike; chance alone seldom does as much (p { $p_value }).
doubt-explained-fewer = { $term }: a tie is { $points } percentage points less frequent than in pairs that are otherwise alike; chance alone seldom does as much (p { $p_value }).
doubt-odds-more = { $term }: the odds of a tie are { $times } times as high as in pairs that are otherwise alike; chance alone seldom does as much (p { $p_value }).
doubt-odds-fewer = { $term }: the odds of a tie are { $times } times lower than in pairs that are otherwise alike; chance alone seldom does as much (p { $p_value }).
doubt-explained-within = { $term }: nothing is seen to go together with ties (p { $p_value }), which does not prove that nothing does.
doubt-explained-none = { $term }: this cannot be computed, for it parts ties from missing ties wholly.
doubt-explained-no-cause = What goes together with ties need not be their cause.
doubt-measures-few = { $n } institutions answered in both waves: with fewer than { $least } no intervals are given.
doubt-measures-within = For none of the changes computed ({ $n }) does the 95% interval lie on one side of zero: chance alone could have made each of them.
doubt-measures-beyond = Changes computed with an interval: { $n }; the 95% interval does not cover zero for { $beyond } ({ $list }).
doubt-pooled-none = From so many communes ({ $n }) no change in common can be given with an interval.
doubt-pooled-beyond = In these communes ({ $n }) the share of pairs with a tie changed on average by { $change } percentage points; the 95% interval runs from { $low } to { $high } and does not cover zero.
doubt-pooled-within = In these communes ({ $n }) the share of pairs with a tie changed on average by { $change } percentage points; the 95% interval runs from { $low } to { $high } and covers zero: chance alone could have done as much.
doubt-alike = The communes are not seen to differ in this by more than chance (p { $p_value }, I² = { $share }).
doubt-unlike = The communes differ in this by more than chance (p { $p_value }, I² = { $share }): the average does not tell what happened in any one of them.
compare-way-more = more
compare-way-fewer = fewer
compare-way-unclear = nobody can tell
compare-way-untold = nothing can be said
doubt-moved-more = More ties, the interval lies above zero ({ $n }): { $list }.
doubt-moved-fewer = Fewer ties, the interval lies below zero ({ $n }): { $list }.
doubt-moved-unclear = Nobody can tell which way, the interval covers zero ({ $n }): { $list }.
doubt-moved-untold = Nothing can be said, too few answers or institutions ({ $n }): { $list }.
doubt-lasting-first = Ties of “{ $since }”: { $ties }. Until “{ $until }” { $lasted } lasted, { $lost } ended, of { $unseen } nobody can tell ({ $share } lasted of those that are known).
doubt-lasting-gained = Ties gained in “{ $since }”: { $ties }. Until “{ $until }” { $lasted } lasted, { $lost } ended, of { $unseen } nobody can tell ({ $share } lasted of those that are known).
doubt-lasting-no-first = In “{ $since }” there were no ties that could be followed until “{ $until }”.
doubt-lasting-no-gained = In “{ $since }” there were no new ties that could be followed until “{ $until }”.
doubt-lasting-stop = STOP: nothing is said of ties from “{ $since }” until “{ $until }”, for fewer than 65% of the institutions answered in one of these waves or the one before.
error-same-wave = Two different waves are compared, and “{ $wave }” was given twice.
error-waves-turned-round = “{ $before }” is later than “{ $after }”: please give the earlier one first, so that what was gained does not look lost.

compare-part-kept = kept, same strength
compare-part-stronger = kept, stronger
compare-part-weaker = kept, weaker
compare-part-gained = gained
compare-part-lost = lost
compare-part-absent = no tie in either wave
compare-part-joined = outside the comparison: institutions that joined
compare-part-left = outside the comparison: institutions that left
compare-part-merged = outside the comparison: merged institutions
compare-part-silent = outside the comparison: no answer
compare-part-refused = outside the comparison: refused to answer
compare-part-not-asked = outside the comparison: not asked
compare-part-unstated = outside the comparison: strength not stated
compare-number-density-change = change in density
compare-number-jaccard = ties kept of those of either wave (Jaccard)
compare-number-share-kept = earlier ties that are still there
compare-number-turnover = ties turned over
compare-number-share-changed = pairs that changed (Hamming)
compare-number-qap-waves = likeness of the waves (QAP)
compare-number-density = density
compare-number-reciprocity = reciprocity
compare-number-intercept = any pair
compare-number-earlier-tie = tie in the earlier wave
compare-number-same-sector = same sector
compare-number-same-tier = same level
compare-number-same-seat = same seat
compare-number-same-commune = serve the same commune
compare-number-same-team = same team
compare-number-first = there from the first wave
compare-number-gained = came later
verdicts-sure = Change is beyond chance (the 95% interval does not cover zero) in { $beyond ->
    [one] { $beyond } commune
   *[other] { $beyond } communes
} and within chance in { $within }; in { $untold } there are too few institutions or ties to tell. Among many communes chance alone gives such a result in some.
