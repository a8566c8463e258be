page-overview = Overview
page-network = Network
page-measures = Measures
page-gaps = Gaps
page-compare = Before and after
page-query = Questions
page-data = Data
page-workshop = Workshop

control-language = Language
control-language-name = English
control-study = Study: { $name }
control-commune = Commune
control-all-communes = all communes
control-wave = Wave
control-rule-title = What counts as a tie
control-rule = Tie rule
control-rule-help = A nomination is not yet a tie. The rule says which nominations make one; changing it recomputes everything.
control-layers = Layers of ties
control-layers-all = all
control-min-strength = Least strength
control-all-tiers = with ROPS and other voivodeship bodies
control-norm = Model the network is held against
control-choose = choose

rule-name-either = one side's word is enough
rule-name-both = both sides must say it
rule-name-either_unless_denied = one side's word, unless the other denies it
rule-name-as_said = as said, with direction

dashboard-example = Example data, invented. The communes are real; ties and answers were made up.
dashboard-fallback = The dashboard reads from the embedded graph for now, and returns to the server by itself. { $reason }
dashboard-refused = { $said } Error number for whoever looks after the program: { $number }.
dashboard-catching-up = Much new data has just been saved in the study. This page still shows it as it was before; it refreshes by itself once the new data are ready.
dashboard-unexpected = Something went wrong. The data are safe. Reload the page; if that does not help, give this error number to whoever looks after the program: { $number }.

dashboard-working = Working… A large network takes some seconds.

dashboard-title-of = { $page }: { $place }
dashboard-no-data = The study holds no data yet. Please import files on the “Data” page.
dashboard-one-wave = A comparison needs two waves, and the study has one. Please import the second on the “Data” page.
dashboard-to-data = Go to the “Data” page
dashboard-more-rows = Showing { $shown } of { $rows } rows; all of them are in the file to download.
dashboard-download = Download { $format }
dashboard-cancel = Cancel
