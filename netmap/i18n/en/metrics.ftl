# ── measures: name, one line, explanation ───────────────────────────────────────────────────────────────────────────
measure-node_degree-label = Number of partners
measure-node_degree-short = How many institutions this institution works with.
measure-node_degree-explain =
    Institutions are counted, not layers: several kinds of tie with the same institution still make one partner.
    Many ties also take much time, so more is not always better.
    Do not compare institutions where some of them did not answer the survey.
measure-node_in_degree-label = Nominations received
measure-node_in_degree-short = How many institutions named this institution as a partner.
measure-node_in_degree-explain =
    It shows how others see the institution, and does not depend on whether it answered the survey itself.
    It matters only where ties have a direction; elsewhere it equals the number of partners.
measure-node_out_degree-label = Nominations made
measure-node_out_degree-short = How many institutions this institution named as partners.
measure-node_out_degree-explain =
    It shows cooperation through the institution's own eyes. One that did not answer named nobody: that is a missing answer, not missing cooperation.
    It matters only where ties have a direction; elsewhere it equals the number of partners.
measure-node_strength-label = Total tie strength
measure-node_strength-short = The strength of all ties of an institution, added up.
measure-node_strength-explain =
    A few strong ties may weigh as much as many weak ones, so read it together with the number of partners.
    Of several kinds of tie with the same partner the strongest counts, and a tie without a stated strength counts as 1.
    Where ties have a direction, both directions are added.
measure-node_betweenness-label = Betweenness
measure-node_betweenness-short = Who links others: on how many shortest ways between others this institution stands.
measure-node_betweenness-explain =
    A high value says that the way between others leads through this institution: it may link, and it may be a bottleneck.
    Zero says that others reach one another without it. Where several ways are equally short, they share the count.
    One missing answer can change it greatly, so do not read single values where response is below 80%.
measure-node_harmonic-label = Harmonic closeness
measure-node_harmonic-short = How near others are: each institution counts less, the more steps lead to it.
measure-node_harmonic-explain =
    A partner counts 1, a partner's partner 1/2, the next one 1/3, and an institution that cannot be reached 0.
    It stays defined where the network falls into separate parts. Steps are counted, strength is not.
measure-node_closeness-label = Closeness
measure-node_closeness-short = In how few steps an institution reaches the others (from 0 to 1).
measure-node_closeness-explain =
    A value of 1 says that every institution is one step away. A dash says that the institution has no ties and the measure cannot be computed.
    Where the network falls into separate parts, the result is multiplied by the share of institutions reached; harmonic closeness is safer then.
measure-node_constraint-label = Closure of surroundings
measure-node_constraint-short = How far an institution's partners are already tied to one another (Burt's constraint).
measure-node_constraint-explain =
    A high value says one closed circle: everybody knows everybody and little comes from outside. A low one says access to different circles.
    A closed circle may also be a team that works well, so the number alone is no verdict.
    With one or two partners it says little, and without partners it is undefined (a dash).
measure-node_articulation-label = Only link
measure-node_articulation-short = Whether the network would fall into more parts without this institution.
measure-node_articulation-explain =
    "Yes" says that somebody reaches the rest only through this institution: if it left, cooperation would break.
    It is a weak point of the network, not a charge against the institution. Look for a second way then.
measure-net_nodes-label = Number of institutions
measure-net_nodes-short = How many institutions are in the network, those without ties too.
measure-net_nodes-explain =
    Institutions of the roster that serve the commune count, also those that did not answer and that nobody named.
    Voivodeship bodies are left out of the network of a commune by default.
measure-net_ties-label = Number of ties
measure-net_ties-short = How many pairs of institutions are tied.
measure-net_ties-explain =
    Several kinds of tie between the same pair count as one; where ties have a direction, each direction counts by itself.
    The number depends on the tie rule chosen and on how many institutions answered.
measure-net_density-label = Density
measure-net_density-short = Which share of the possible ties exists.
measure-net_density-explain =
    Always give it together with the number of ties: in a network of 12 institutions one tie moves density by 1.5 percentage points.
    Do not compare the density of networks of different size. A density of 100% is no goal: not everybody has to work with everybody.
measure-net_mean_degree-label = Mean number of partners
measure-net_mean_degree-short = How many partners one institution has on average.
measure-net_mean_degree-explain =
    It is easier to compare between communes than density. A mean hides differences: one institution with many ties raises it for all,
    so look at centralisation and at institutions without ties beside it.
measure-net_reciprocity-label = Reciprocity
measure-net_reciprocity-short = Which share of nominations is returned.
measure-net_reciprocity-explain =
    It is computed only where ties have a direction (the rule "as said"); elsewhere a dash is shown.
    An institution that did not answer returns nothing, so missing answers lower the result.
measure-net_centralization-label = Centralisation
measure-net_centralization-short = How much the network hangs on one institution (from 0 to 1, by number of partners).
measure-net_centralization-explain =
    A value of 0 says that all have equally many partners, and 1 is a star: all ties meet in one institution.
    At the start of the pilot the social assistance centre is often the middle; with time centralisation should fall. With fewer than three institutions it is undefined.
measure-net_components-label = Separate parts
measure-net_components-short = Into how many parts, with no tie between them, the network falls.
measure-net_components-explain =
    One part says that every institution can be reached from every other, if only through others.
    Each institution without ties is a part of its own, so missing answers may raise the result.
measure-net_isolates-label = Institutions without ties
measure-net_isolates-short = How many institutions have no tie at all.
measure-net_isolates-explain =
    The talk about gaps usually starts with them. First check whether the institution answered the survey:
    without its answer nobody knows whether there is no tie, or whether nobody told of it.
measure-group_ei_index_sector-label = Ties across sectors (E–I index)
measure-group_ei_index_sector-short = Whether ties join different sectors (up to 1) or stay inside sectors (down to −1).
measure-group_ei_index_sector-explain =
    The number of ties inside sectors is taken from the number of ties across sectors, and divided by their sum. Zero says as many of one as of the other.
    Where sectors are small the index is high whatever people do: compare waves of the same network, not different communes.
measure-group_ei_index_tier-label = Ties across tiers (E–I index)
measure-group_ei_index_tier-short = Whether ties join commune, county and other tiers (up to 1) or stay inside a tier (down to −1).
measure-group_ei_index_tier-explain =
    The number of ties inside tiers is taken from the number of ties across tiers, and divided by their sum. Zero says as many of one as of the other.
    Ties of institutions without a tier are not counted. Compare waves of the same network, not different communes.
measure-of-possible = { $possible ->
    [one] { $count } of { $possible } possible
   *[other] { $count } of { $possible } possible
}

# ── level, notation and direction of a measure ──────────────────────────────────────────────────────────────────────
measure-level-node = institution
measure-level-tie = tie
measure-level-net = network
measure-level-group = groups of institutions
measure-kind-count = whole number
measure-kind-share = share
measure-kind-number = number
measure-kind-yes_no = yes or no
measure-more-better = favourable
measure-more-worse = unfavourable
measure-more-depends = depends

# ── the document that describes the measures ────────────────────────────────────────────────────────────────────────
measures-doc-title = Measures
measures-doc-intro =
    All measures: what they mean and when not to use them. An undefined measure is shown as a dash, never as zero.
measures-doc-kind = Written as
measures-doc-more = A higher value
measures-doc-source = Source
measures-doc-level-of = Measures of level: { $level }

# ── sentences about a network ───────────────────────────────────────────────────────────────────────────────────────
words-empty = There is no institution in the network.
words-institutions = { $n ->
    [one] { $n } institution
   *[other] { $n } institutions
}
words-ties = { $n ->
    [one] { $n } tie
   *[other] { $n } ties
}
words-of-possible = { $possible ->
    [one] { $percent } of { $possible } possible
   *[other] { $percent } of { $possible } possible
}
words-size = The network has { $institutions } and { $ties } ({ $share })
words-size-none = The network has { $institutions } and no ties ({ $share })
words-size-one = The network has { $institutions }, so it can have no ties
words-response = { $n ->
    [one] { $answered } of { $n } institution answered
   *[other] { $answered } of { $n } institutions answered
}
words-leaders = { $n ->
    [one] { $names } has the most partners ({ $partners })
   *[other] { $names } have the most partners ({ $partners } each)
}
words-many-leaders = { $n ->
    [one] { $n } institution has the most partners ({ $partners })
   *[other] { $n } institutions have the most partners ({ $partners } each)
}
words-all-equal = { $n ->
    [one] every institution has { $n } partner
   *[other] every institution has { $n } partners
}
words-alone = without ties: { $names }
words-and-others = { $n ->
    [one] and { $n } more institution
   *[other] and { $n } more institutions
}

# ── sentences about an institution ──────────────────────────────────────────────────────────────────────────────────
words-only-one = { $name }: the only institution in the network.
words-possible-partners = { $n ->
    [one] { $n } possible partner
   *[other] { $n } possible partners
}
words-no-partner = { $name } has none of { $possible }.
words-partners = { $n ->
    [one] { $name } has { $n } of { $possible }: { $names }.
   *[other] { $name } has { $n } of { $possible }: { $names }.
}
words-directions = Nominations received: { $by }, made: { $named }.
words-without = { $where ->
    [network] Without this institution the network falls into { $n } parts.
   *[part] Without this institution its part of the network falls into { $n } parts.
}
words-unheard = { $status ->
    [refused] The institution refused to answer, so some of its ties may be unknown.
    [not_asked] The institution was not asked, so some of its ties may be unknown.
   *[silent] The institution did not answer, so some of its ties may be unknown.
}

# ── errors ──────────────────────────────────────────────────────────────────────────────────────────────────────────
error-attenuation-too-large = Each further step cannot be worth { $alpha } here: the sum over ever longer ways would have no end. Please choose a smaller value.
error-key-players-size = A set of { $size } institutions cannot be looked for here. Please choose a number from 1 to { $largest }.
error-measure-not-at-level = There is no measure "{ $id }" at this level ({ $level }). Please choose from: { $known }.
error-unknown-level = There is no level of measures "{ $level }". Please choose one of: { $known }.
error-weight-not-usable = The tie attribute "{ $weight }" cannot serve as strength: it takes numbers from 0 up. Please correct the data or choose another attribute.
error-institution-not-in-network = There is no institution "{ $id }" in this network. Please check the id, the commune and the wave.
