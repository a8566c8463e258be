# The report of a commune as a Word document.

# ── title and footer ────────────────────────────────────────────────────────────────────────────────────────────────
report-title = Cooperation of institutions in the commune of { $place }
report-title-all = Cooperation of institutions: { $study }
report-subtitle = Report on the network of institutions that help families
report-subtitle-open = Report on a network of ties
report-example-lead = Example data, invented.
report-example = The ties, ratings and answers in this report are invented and describe no real institution or person.
report-fact-study = Study
report-fact-place = Commune
report-fact-communes = Number of communes
report-fact-waves = Waves
report-fact-norm = Cooperation model
report-fact-made = Made on
report-group-pilot = pilot commune
report-group-comparison = comparison commune
report-page = Page { $page } of { $pages }
report-figure = Figure
report-table = Table

# ── shared ──────────────────────────────────────────────────────────────────────────────────────────────────────────
report-of = { $n } of { $of }
report-column-rule = Rule
report-column-behind = What is behind it
report-column-tie = Tie
report-column-asked-by = Rule
report-column-strength-asked = Strength (asked)
report-column-rests-on = Rests on
report-column-what = What
report-column-became = What became of the pair of institutions
report-column-pairs = Pairs
report-column-strength-change = Strength before → after
report-column-layers = Kinds of tie
report-column-whose = Institutions concerned
report-column-wave-lacking = Which wave
report-column-ties-apart = With a tie before → after
report-column-measure = Measure
report-column-meaning = What it means
report-column-body = Institution
report-column-label = Label
report-column-sector = Sector
report-column-source = Source
report-column-commune = Commune
report-column-group = Group
report-column-response = Answers before → after
report-column-rules-met = Rules met before → after
report-column-ties-met = Requirements met: { $wave }
report-column-reading = What may be read

# ── overview of communes ────────────────────────────────────────────────────────────────────────────────────────────
report-overview = The communes at a glance
report-overview-of = Each commune has a chapter below; its name in the table leads there. The share of requirements met is a range where answers are lacking: from “none of the silent would confirm” to “all would”. The communes should not be ranked from best to worst: the networks are small and differ in their number of institutions.
report-overview-maps = The maps show the same numbers: the darker the colour, the higher the share. Hatching marks a commune whose result missing answers may still improve; the palest fields without a name are communes outside the study.
report-caption-overview = The communes: answers and rules met
report-reading-single-positions = single institutions
report-reading-broad-patterns = broad patterns only
report-reading-stop = stop: too few answers

# ── in brief ────────────────────────────────────────────────────────────────────────────────────────────────────────
report-summary = In brief
report-lead-response = Answers.
report-response-of = { $wave }: { $answered } ({ $share })
report-reading-stop-one = Stop: too few answered to describe the network; the numbers show what was collected, not how things are.
report-response-unnoted = The data are a list of ties: nobody noted who was asked or who answered. The numbers describe what is on the list.
report-lead-rules = Rules of the model.
report-rules = Rules of the model “{ $norm }” that are met: { $waves }.
report-rules-of = { $wave }: { $met } of { $of }{ $partly ->
    [0] {""}
   *[other] , partly { $partly }
}{ $unknown ->
    [0] {""}
   *[other] , cannot be said { $unknown }
}
report-lead-change = Change.
report-change = Among the { $shared ->
    [one] { $shared } pair
   *[other] { $shared } pairs
} of institutions that somebody was able to report in both waves there are { $gained } new ties, { $lost } lost and { $kept } kept ({ $stronger } of them stronger, { $weaker } weaker). Institutions that joined: { $joined }, that left: { $left }; their ties are counted apart.
report-change-stop = Nothing can be said of change: too few institutions answered in at least one wave. The numbers in the chapter “What changed” show what was collected, not what changed.
report-lead-gaps = Most pressing gaps.
report-gaps-first = The model requires these ties, and they are missing or incomplete:
report-gaps-none = Among the required ties that can be judged there is no gap.
report-gaps-unknown = None of the required ties can be judged, so what is missing is not known.
report-gaps-more = { $n ->
    [one] { $n } more gap is in the ledger of required ties.
   *[other] { $n } more gaps are in the ledger of required ties.
}
report-gap = { $tie } ({ $state })
report-resources-list = Resource gaps, that is what is not here and no lack of cooperation: { $list }.
report-lead-unknown = What is not known.
report-unknown-pairs = { $n ->
    [one] { $n } required tie cannot be judged.
   *[other] { $n } required ties cannot be judged.
}
report-unknown-bodies = No answer in the last wave: { $list }. No answer does not mean no cooperation.
report-unknown-nobody = In the last wave every institution answered.
report-unknown-unnoted = Whether pairs that are not on the list do not cooperate, or nobody spoke of them, is not known.
report-unknown-none = In the last wave every institution answered and every required tie can be judged.

# ── network ─────────────────────────────────────────────────────────────────────────────────────────────────────────
report-picture = The network
report-picture-pair = The network before and after
report-picture-next = Both waves are side by side on the next page. Every institution stands in the same place in both; the chapter “Answers” gives the full names behind the labels.

# ── rules of the model ──────────────────────────────────────────────────────────────────────────────────────────────
report-requirements = Rules of the model
report-requirements-of = The network is judged by the model “{ $norm }”. A rule has one of five answers; “cannot be said” means that the result depends on institutions that did not answer.
report-caption-rules = Rules of the model and their answers; the words are on the wave “{ $wave }”

# ── ledger of required ties ─────────────────────────────────────────────────────────────────────────────────────────
report-ledger = Ledger of required ties
report-ledger-of = The ledger lists the pairs of institutions whose cooperation the model requires, in the wave “{ $wave }”. Where one of several institutions of an area already meets a requirement, the others are left out.
report-ledger-short-of = The model requires these ties, and they are missing, too weak or one-sided.
report-ledger-unknown-of = These ties depend on institutions that did not answer: they are unknown, not gaps.
report-ledger-met-of = These required ties are there; the column “Rests on” says who confirmed them.
report-ledger-short = { $n ->
    [one] Cooperation gaps: { $n } pair
   *[other] Cooperation gaps: { $n } pairs
}
report-ledger-short-none = There are no cooperation gaps: no required tie is known to be missing, too weak or one-sided.
report-ledger-short-none-known = Among the required ties that can be judged there are no cooperation gaps.
report-ledger-met-none-known = Among the required ties that can be judged none is met.
report-ledger-unknown = { $n ->
    [one] Unknown: { $n } pair
   *[other] Unknown: { $n } pairs
}
report-ledger-unknown-none = Every required tie can be judged.
report-ledger-met = { $n ->
    [one] Met: { $n } pair
   *[other] Met: { $n } pairs
}
report-ledger-met-none = None of the required ties is met.
report-caption-ledger-short = Cooperation gaps
report-caption-ledger-unknown = Required ties that cannot be judged
report-caption-ledger-met = Required ties that are there
report-strength-of = { $found } ({ $asked })
report-no-answer = no answer: { $list }
report-nobody-named = named by nobody
report-resources = Resource gaps
report-resources-of = The model requires cooperation with these areas or institutions, and no such institution serves the commune. This is a lack of resources, not of cooperation:
report-resources-none = There are no resource gaps: every required area has an institution here.

# ── what changed ────────────────────────────────────────────────────────────────────────────────────────────────────
report-changes = What changed
report-stop-lead = STOP.
report-stop = Too few answered to compare the waves ({ $before } in the first, { $after } in the second; at least 65% in each are needed). The numbers in this chapter show what was collected, not what changed.
report-caption-counts = Both waves side by side
report-count-bodies = Institutions
report-count-answers = Answers
report-count-ties = All ties (pairs of institutions)
report-count-shared = Ties among comparable pairs
report-caption-became = What became of the comparable pairs
report-count-same = kept, strength unchanged or not stated
report-count-all = all comparable pairs
report-ties = Ties of the comparable pairs
report-ties-of = Each tie has its strength in both waves, its kinds, and what it rests on; for a tie that was lost these are of the first wave, for all others of the second.
report-ties-none = The comparable pairs have no tie in either wave.
report-caption-gained = New ties ({ $n })
report-caption-lost = Ties lost ({ $n })
report-caption-stronger = Ties kept, stronger than before ({ $n })
report-caption-weaker = Ties kept, weaker than before ({ $n })
report-caption-kept = Ties kept with unchanged strength ({ $n })
report-none = Among the comparable pairs there are no ties that are: { $list }.
report-none-gained = new
report-none-lost = lost
report-none-stronger = stronger
report-none-weaker = weaker
report-none-kept = kept with unchanged strength
report-bodies = Institutions that joined, left or changed their form
report-bodies-of = Ties of those that joined or left do not count as a change of cooperation:
report-bodies-same = Both waves have the same institutions.
report-body-joined = { $name }: joined; ties in the second wave: { $ties }
report-body-left = { $name }: left; ties in the first wave: { $ties }
report-body-renamed = { $before }: goes on as { $after }
report-apart = { $n ->
    [one] Not comparable: { $n } pair
   *[other] Not comparable: { $n } pairs
}
report-apart-of = In one of the waves nobody was able to report these pairs, so it is not known whether anything changed in them.
report-apart-none = Every pair of institutions can be compared.
report-caption-apart = Pairs left out of the comparison, by reason

# ── how the network is built ────────────────────────────────────────────────────────────────────────────────────────
report-structures = How the network is built
report-structures-of = Who holds the network together, who is in its middle, and into which groups it parts. The sentences are of the whole network of a wave, with the pairs that cannot be compared, so a difference between the columns is not yet a change of cooperation.
report-structures-of-one = Who holds the network together, who is in its middle, and into which groups it parts.
report-column-structure = What is seen
report-caption-structures = The network in sentences

# ── measures ────────────────────────────────────────────────────────────────────────────────────────────────────────
report-measures = Measures
report-measures-of = The measures are of the whole network of a wave, with the pairs that cannot be compared, so a difference between the columns is not yet a change of cooperation. A dash stands for a measure that is undefined.
report-measures-of-one = The measures are of the whole network of a wave. A dash stands for a measure that is undefined.
report-caption-network = Measures of the network
report-measures-bodies = Measures of the institutions
report-measures-bodies-of = The tables list every institution, those without ties too.
report-measures-star = A star ({ $sign }) marks one that did not answer: its numbers rest on the words of others alone.
report-caption-bodies = Measures of the institutions: { $wave }
report-measures-meaning = What the measures mean
report-measures-meaning-of = One sentence on each; netmap has longer explanations in its view “Measures”.
report-caption-meaning = Measures used in the report

# ── answers ─────────────────────────────────────────────────────────────────────────────────────────────────────────
report-answers = Answers
report-answers-of = { $answered } ({ $share })
report-answers-refused = refused: { $n }
report-answers-silent = no answer: { $n }
report-answers-not-asked = not asked: { $n }
report-not-there = not in this wave
report-caption-answers = The institutions and their answers

# ── method ──────────────────────────────────────────────────────────────────────────────────────────────────────────
report-method = Method
report-lead-rule = Tie rule.
report-lead-comparison = Comparable pairs.
report-method-pairs = A pair of institutions is compared only if both are in both waves and those whose word decides on the tie answered in each. Ties of institutions that joined or left, and pairs without an answer, are told apart.
report-lead-reading = What the answers allow.
report-lead-several = Several people of one institution.
report-method-several = The answers of people of one institution are kept apart. The institution’s word on a tie is the strongest of them; an answer that there is a tie of unknown strength stands above one that there is none.
report-method-reading = Where at least 80% of the institutions answered, each of them may be spoken of; from 65% to 80% the broad picture only; below 65% the network should be neither described nor compared.
report-evidence = What a tie rests on
report-evidence-of = A tie is worth as much as what was said of it. The report tells five grounds apart:
report-caption-evidence = What ties rest on
report-evidence-confirmed = Both institutions said that they cooperate.
report-evidence-one-sided-denied = One institution named the tie; the other answered and did not name it, or denied it.
report-evidence-one-sided-unanswered = One institution named the tie; the other did not speak of it: it did not answer or, as with referrals, need not name it. That is no denial.
report-evidence-register-only = The tie is in a register or a document; neither institution spoke of it in the study.
report-evidence-declared-in-room = Those present at a team meeting agreed that the tie is there.
report-norm = Where the rules come from
report-norm-of = Model “{ $norm }”, rules in version { $version }. The thresholds are in the file of the rules and can be changed.
report-caption-norm = Rules and their sources
report-limits = What these numbers do not say
report-limit-said = The network shows what institutions said, not how often families were helped and with what result.
report-limit-said-open = The network shows what is on the list of ties, and not all that goes on between its members.
report-limit-silence = No answer does not mean no tie. Where the result depends on the silent, the report says that it is not known.
report-limit-small = The networks are small: among 12 institutions one tie changes the density by 1.5 percentage points, so counts stand beside shares.
report-limit-strength = Strength is a rating on a scale, not a measurement: the step from 1 to 2 need not mean as much as the step from 4 to 5.
report-limit-cause = A difference between waves is not yet an effect of the pilot: that takes comparison communes.
report-limit-example = The data are an invented example: they show what a report looks like and prove nothing.
report-lead-made = How it was made.
report-made = Study “{ $study }”, codebook “{ $codebook }” in version { $book_version }. The report was made on { $date } with netmap { $version }. State of the study’s history: { $mark }.

error-report-format = A report cannot be written as “{ $suffix }”. Please choose: { $known }.
report-range = { $value }, possibly { $low }–{ $high }
report-measures-range = “Possibly” says from where to where the value could be once the missing answers are in. Only exact bounds are given; the other measures might differ too.
report-certainty = How sure this change is
report-caption-intervals = Numbers with a 95% interval (pairs that somebody was able to report in both waves; a dash: too few institutions)
report-caption-measure-changes = { $n ->
        [one] Measures of the whole network before and after, with a 95% interval of the change ({ $n } institution that answered in both waves; a dash: too few institutions)
       *[other] Measures of the whole network before and after, with a 95% interval of the change ({ $n } institutions that answered in both waves; a dash: too few institutions)
    }
report-certainty-drawn = Draws: { $draws }, random seed: { $seed }. No test says why something changed.
report-points = pp
report-certainty-large = This report has no tests, for there are more than { $most } institutions: they can be computed on the page “Before and after” or by netmap compare --draws 1000.
report-lead-verdict = Conclusion.
report-change-figures = The first figure shows where the change in the number of ties comes from: only the part “what could be seen in both waves” speaks of cooperation. The second shows which ties were gained, lost and kept.
report-caption-gap-closed = Gaps closed between the waves ({ $n })
report-caption-gap-opened = Gaps opened anew between the waves ({ $n })
