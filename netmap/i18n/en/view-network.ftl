# The page "Network".
network-filter-sector = Sector
network-filter-tier = Tier
network-filter-type = Type of institution
network-filter-strength = Strength of ties at least
network-filter-all = all
network-filter-any = any
network-filtered = The filter shows { $shown } of { $n } institutions. Measures, the sentence above and the files to download are of the whole network.
network-too-large = The network has { $n } institutions, and a readable diagram holds at most { $most }. Please choose a commune; the table below shows everything.
network-download-note = The diagram of the whole network with legend and caption, to download:

network-institution = Institution
network-institution-choose = choose from the list or in the diagram
network-institution-hint = Choose an institution and its card appears here: what it is, which teams it is in, whom it works with and who says so.
network-fact-type = Type
network-fact-sector = Sector
network-fact-tier = Tier
network-fact-names = Other names
network-fact-teams = Teams
network-fact-response = Survey
network-partners = Partners
network-partner = strength { $strength }, { $evidence }
network-partner-unstated = { $evidence }, strength not stated
network-words = this institution says: { $own }, the partner says: { $other }; { $layers }
network-words-note = Numbers are the strength of the tie according to each side; “no” is a denial, a dash means that this side said nothing.

network-ties = Ties
network-everything = show also nominations that are not a tie
network-no-ties = Nobody named ties that meet these conditions.
network-column-source = Institution
network-column-target = Partner
network-column-layer = Layer
network-column-layers = Layers
network-column-strength = Strength
network-column-source-word = Institution's word
network-column-target-word = Partner's word
network-column-evidence = Evidence
network-column-exists = Is a tie
