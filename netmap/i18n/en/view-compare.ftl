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
