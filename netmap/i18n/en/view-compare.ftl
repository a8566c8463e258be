# The page "Before and after".
compare-page-before = Earlier wave
compare-page-after = Later wave
compare-page-same-wave = Please choose two different waves.
compare-page-gained = Ties gained
compare-page-lost = Ties lost
compare-page-kept = Ties kept
compare-page-changed = stronger: { $stronger }, weaker: { $weaker }
compare-page-of-pairs = { $n ->
    [one] of { $n } pair
   *[other] of { $n } pairs
}
compare-page-changes = What changed between institutions
compare-page-states = Change
compare-page-no-changes = No pair changed in this way.
compare-page-apart = Outside the comparison
compare-page-apart-pairs = { $n ->
    [one] { $n } pair that cannot be compared, and why
   *[other] { $n } pairs that cannot be compared, and why
}
compare-page-joined = Institutions that joined
compare-page-left = Institutions that left
compare-page-nobody = none
compare-page-rules = Rules of the model before and after
compare-page-report = Report
compare-page-report-note = A Word document with diagrams, measures, rules, gaps, changes and the method, for the chosen commune, tie rule and model.
compare-page-report-button = Download the report (DOCX)
compare-page-report-file = report
compare-page-column-source = Institution
compare-page-column-target = Other institution
compare-page-column-state = Change
compare-page-column-strength-before = Strength before
compare-page-column-strength-after = Strength after
compare-page-column-layers = Layers
compare-page-column-evidence = Evidence
compare-page-column-reason = Reason
compare-page-column-wave = In which wave
compare-page-column-tie-before = Tie before
compare-page-column-tie-after = Tie after
compare-page-communes = Change by commune
compare-page-communes-commune = Commune
compare-page-communes-group = Part
compare-page-communes-answers = Answers
compare-page-communes-gained = Gained
compare-page-communes-lost = Lost
compare-page-communes-kept = Kept
compare-page-communes-reading = What may be read
compare-page-communes-rules = Rules met
compare-page-parts = Where the change in the number of ties comes from
compare-page-parts-help = Only what could be seen in both waves speaks of cooperation. The rest comes from institutions that came or went, or from who answered.
compare-page-diagrams = Diagrams
compare-page-way = How to show
compare-page-way-pair = side by side
compare-page-way-difference = difference in one diagram
compare-page-way-waves = wave by wave
compare-page-moment = Wave
compare-page-same-places = Every institution always stands in the same place.
compare-page-file-pair = two waves
compare-page-file-difference = difference
compare-page-file-parts = where change comes from
compare-page-movers = Where most changed
compare-page-movers-help = Partners in pairs that somebody was able to report in both waves. One tie changes the result of two institutions.
compare-page-movers-none = No institution’s partners changed.
compare-page-movers-withheld = Fewer than 80% answered: single institutions should not be named, so there is no list.
compare-page-mover-name = Institution
compare-page-mover-before = Partners before
compare-page-mover-after = Partners after
compare-page-mover-gained = Gained
compare-page-mover-lost = Lost
compare-page-mover-kept = Kept
compare-page-mover-pairs = Pairs compared
compare-page-gaps = Gaps before and after
compare-page-gaps-said = Gaps closed: { $closed }, opened anew: { $opened }, still open: { $still_open }. Required ties that were and are there: { $still_met }. Not known: { $unknown }. Required in one wave only (an institution came or went, or the rule is about pairs that have a tie): only now { $new }, no longer { $gone }.
compare-page-no-gaps = No required pair changed in this way.
compare-page-gap-rules = Rules
compare-page-gap-source = Institution
compare-page-gap-target = Other institution
compare-page-gap-sector = Sector
compare-page-gap-change = Change
compare-page-gap-state-before = Before
compare-page-gap-state-after = After
compare-gap-closed = gap closed
compare-gap-opened = gap opened anew
compare-gap-still-open = still a gap
compare-gap-still-met = still met
compare-gap-unknown = not known
compare-gap-new = required only now
compare-gap-gone = no longer required
compare-page-course = All waves in order
compare-page-course-help = Ties gained, lost and kept are counted against the wave before, over pairs that somebody was able to report in both. “Lasting” says how many of the ties gained in the wave before are still seen.
compare-page-course-wave = Wave
compare-page-course-answers = Answers
compare-page-course-bodies = Institutions
compare-page-course-ties = Ties
compare-page-course-gained = Gained
compare-page-course-lost = Lost
compare-page-course-kept = Kept
compare-page-course-lasting = Lasting
compare-page-course-reading = What may be read
compare-page-lasting = { $n ->
    [one] { $n } gained tie and what became of it
   *[other] { $n } gained ties and what became of them
}
compare-page-lasting-said = Ties gained in “{ $by }”: { $gained }. In “{ $until }” { $kept } last, { $lost } are lost, of { $unseen } nobody can tell ({ $share } last of those that are known).
compare-page-lasting-file = lasting ties
compare-page-lasting-source = Institution
compare-page-lasting-target = Other institution
compare-page-lasting-fate = What became of it
compare-fate-kept = lasts
compare-fate-lost = lost
compare-fate-unseen = not known
compare-page-sure = Check whether this is more than chance ({ $n ->
    [one] { $n } institution
   *[other] { $n } institutions
}, may take a few minutes)
compare-page-sure-running = Drawing institutions: could chance alone do as much…
compare-page-sure-cancelled = Stopped as asked; it can be begun anew.
compare-page-sure-failed = This could not be computed; it can be tried again.
