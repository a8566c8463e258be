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
    A high value means that the way between others leads through this institution: it may link, and it may be a bottleneck.
    Zero means that others reach one another without it. Where several ways are equally short, each counts in part.
    One missing answer can change it greatly, so do not read single values where response is below 80%.
measure-node_harmonic-label = Harmonic closeness
measure-node_harmonic-short = How near others are: each institution counts less, the more steps lead to it.
measure-node_harmonic-explain =
    A partner counts 1, a partner's partner 1/2, the next one 1/3, and an institution that cannot be reached 0.
    It stays defined where the network falls into separate parts. Steps are counted, strength is not.
measure-node_closeness-label = Closeness
measure-node_closeness-short = In how few steps an institution reaches the others (from 0 to 1).
measure-node_closeness-explain =
    A value of 1 means that every institution is one step away. A dash means that the institution has no ties and the measure cannot be computed.
    Where the network falls into separate parts, the result is multiplied by the share of institutions reached; harmonic closeness is safer then.
measure-node_constraint-label = Closure of surroundings
measure-node_constraint-short = How far an institution's partners are already tied to one another (Burt's constraint).
measure-node_constraint-explain =
    A high value means one closed circle: everybody knows everybody and little comes from outside. A low one means access to different circles.
    A closed circle may also be a team that works well, so the number alone is no verdict.
    With one or two partners it says little, and without partners it is undefined (a dash).
measure-node_articulation-label = Only link
measure-node_articulation-short = Whether the network would fall into more parts without this institution.
measure-node_articulation-explain =
    "Yes" means that somebody reaches the rest only through this institution: without it they would lose the way.
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
measure-net_density-short = What share of the possible ties exists.
measure-net_density-explain =
    Always give it together with the number of ties: in a network of 12 institutions one tie moves density by 1.5 percentage points.
    Do not compare the density of networks of different size. A density of 100% is no goal: not everybody has to work with everybody.
measure-net_mean_degree-label = Mean number of partners
measure-net_mean_degree-short = How many partners one institution has on average.
measure-net_mean_degree-explain =
    It is easier to compare between communes than density. A mean hides differences: one institution with many ties raises it for all,
    so look at centralisation and at institutions without ties beside it.
measure-net_reciprocity-label = Reciprocity
measure-net_reciprocity-short = What share of nominations is returned.
measure-net_reciprocity-explain =
    It is computed only where ties have a direction (the rule "as said"); elsewhere a dash is shown.
    An institution that did not answer returns nothing, so missing answers lower the result.
measure-net_centralization-label = Centralisation
measure-net_centralization-short = How much the network depends on one institution (from 0 to 1, by number of partners).
measure-net_centralization-explain =
    A value of 0 means that all have equally many partners, and 1 is a star: all ties meet in one institution.
    At the start of the pilot the social assistance centre is often the middle; in the model of cooperation it should fall with time. With fewer than three institutions it is undefined.
measure-net_components-label = Separate parts
measure-net_components-short = Into how many parts, with no tie between them, the network falls.
measure-net_components-explain =
    One part means that every institution can be reached from every other, if only through others.
    Each institution without ties is a part of its own, so missing answers may raise the result.
measure-net_isolates-label = Institutions without ties
measure-net_isolates-short = How many institutions have no tie at all.
measure-net_isolates-explain =
    The talk about gaps usually starts with them. First check whether the institution answered the survey:
    without its answer nobody knows whether there is no tie, or whether nobody told of it.
measure-group_ei_index_sector-label = Ties across sectors (E–I index)
measure-group_ei_index_sector-short = Whether ties join different sectors (up to 1) or stay inside sectors (down to −1).
measure-group_ei_index_sector-explain =
    The number of ties inside sectors is taken from the number of ties across sectors, and divided by their sum. Zero means as many of one as of the other.
    Where sectors are small the index is high whatever people do: compare waves of the same network, not different communes.
measure-group_ei_index_tier-label = Ties across tiers (E–I index)
measure-group_ei_index_tier-short = Whether ties join commune, county and other tiers (up to 1) or stay inside a tier (down to −1).
measure-group_ei_index_tier-explain =
    The number of ties inside tiers is taken from the number of ties across tiers, and divided by their sum. Zero means as many of one as of the other.
    Ties of institutions without a tier are not counted. Compare waves of the same network, not different communes.
measure-node_sector_reach-label = Sectors among partners
measure-node_sector_reach-short = In how many different sectors an institution has a partner.
measure-node_sector_reach-explain =
    Every sector with at least one partner counts, the institution's own sector too.
    Our own measure: it shows whether work with a family can take in different fields. Partners without a sector are not counted.
measure-node_value-label = Rating by partners
measure-node_value-short = How highly partners rate cooperation with an institution (mean strength of nominations).
measure-node_value-explain =
    The mean of what those who named the institution say; each partner counts once, and a missing rating is no zero.
    After the PARTNER tool. With one or two partners a single answer decides. Without direction both ends of a tie have the same rating.
measure-node_trust-label = Trust of partners
measure-node_trust-short = How far partners trust an institution (mean of ratings from 1 to 4).
measure-node_trust-explain =
    The mean of the trust ratings given by those who named the institution. A dash means that nobody gave one.
    In a small team it is easy to guess who answered what, so do not show this measure outside the team.
measure-node_relative_connectivity-label = Relative benefit from the network
measure-node_relative_connectivity-short = What an institution gets from the network against the one that gets most (100%).
measure-node_relative_connectivity-explain =
    The number of partners is multiplied by the mean of their ratings: strength of cooperation, and trust where it was asked.
    Our own measure, after the score of this name in the PARTNER tool, whose formula is not public. Use it only inside one network.
measure-node_betweenness_normalized-label = Betweenness as a share
measure-node_betweenness_normalized-short = On what share of the shortest ways between others this institution stands.
measure-node_betweenness_normalized-explain =
    The same as betweenness, divided by the number of pairs of other institutions: the middle of a star has 100%.
    It makes networks of different size easier to compare. With fewer than three institutions it is undefined.
measure-node_betweenness_weighted-label = Betweenness along strong ties
measure-node_betweenness_weighted-short = On how many shortest ways an institution stands when a strong tie is shorter.
measure-node_betweenness_weighted-explain =
    Distance is 1 divided by the strength of a tie, so a way over two strong ties may be shorter than over one weak one.
    A tie without a stated strength counts as 1. Do not use it where only some institutions stated strength.
measure-node_two_step_reach-label = Reach in two steps
measure-node_two_step_reach-short = How many institutions are reached directly or through one partner.
measure-node_two_step_reach-explain =
    It shows how far word goes if partners pass it on once. The direction of ties does not matter.
    In a small and dense network nearly everybody reaches all, and the measure tells nobody apart.
measure-node_effective_size-label = Separate circles of partners
measure-node_effective_size-short = How many partners remain after taking off how far they are tied to one another (Burt's effective size).
measure-node_effective_size-explain =
    Where partners do not know one another it equals their number; where all are tied it is 1.
    A high value gives access to different circles, but also more work. Without partners it is undefined (a dash).
measure-node_efficiency-label = Separateness of partners
measure-node_efficiency-short = What share of partners leads to separate circles.
measure-node_efficiency-explain =
    It is the number of separate circles divided by the number of partners: 100% means that no two partners are tied.
    In team work a low value is no fault: partners simply work with one another too.
measure-node_hierarchy-label = Dependence on one partner
measure-node_hierarchy-short = Whether the closure of surroundings comes from one partner (1) or from all alike (0).
measure-node_hierarchy-explain =
    Read it with the closure of surroundings: it tells a circle round one institution from a circle of equals.
    With a single partner it is 1, without partners it is undefined (a dash).
measure-node_non_redundant_ties-label = Partners nobody else reaches
measure-node_non_redundant_ties-short = How many partners have no tie with any other partner of the institution.
measure-node_non_redundant_ties-explain =
    Nobody else around the institution reaches these partners, so losing them would hurt most.
    Our own measure, easier to check by eye than the number of separate circles.
measure-node_tier_brokerage-label = Brokerage between tiers
measure-node_tier_brokerage-short = How many pairs of partners from different tiers, not tied to one another, this institution links.
measure-node_tier_brokerage-explain =
    For example a school of the commune and a clinic of the county that work with the institution but not with one another.
    Our own measure. Each pair counts once, whatever the direction of ties; partners without a tier are not counted.
measure-node_coordinator_sector-label = Coordinator role
measure-node_coordinator_sector-short = How often an institution links two institutions of its own sector that are not tied.
measure-node_coordinator_sector-explain =
    All three are of one sector: the broker coordinates its own.
    Without direction every way counts both ways round. The count depends on the size of the sector, so read it with the score against chance.
measure-node_itinerant_sector-label = Consultant role
measure-node_itinerant_sector-short = How often an institution links two institutions of one other sector that are not tied.
measure-node_itinerant_sector-explain =
    The two are of one sector and the broker of another: it helps somebody else's sector to talk inside.
    Without direction every way counts both ways round. Institutions without a sector are not counted.
measure-node_representative_sector-label = Representative role
measure-node_representative_sector-short = How often an institution carries matters of its own sector to another sector.
measure-node_representative_sector-explain =
    An institution of its own sector is tied to the broker, and the broker to one of another sector that the first does not reach itself.
    Without direction it equals the gatekeeper role, as every way counts both ways round.
measure-node_gatekeeper_sector-label = Gatekeeper role
measure-node_gatekeeper_sector-short = How often an institution lets matters of another sector into its own.
measure-node_gatekeeper_sector-explain =
    An institution of another sector is tied to the broker, and the broker to one of its own sector that the first does not reach itself.
    What gets into the sector depends on the gatekeeper. Without direction it equals the representative role.
measure-node_liaison_sector-label = Liaison between sectors
measure-node_liaison_sector-short = How often an institution links two other sectors.
measure-node_liaison_sector-explain =
    Each of the three is of another sector: without the broker these two sectors would not meet here.
    It is usually the role of the social assistance centre. Without direction every way counts both ways round.
measure-node_brokerage_sector-label = All broker roles
measure-node_brokerage_sector-short = How often an institution links two others that are not tied.
measure-node_brokerage_sector-explain =
    The sum of five roles: coordinator, consultant, representative, gatekeeper and liaison.
    Without direction every way counts both ways round. Institutions without a sector are not counted.
measure-node_brokerage_z_sector-label = Brokerage against chance
measure-node_brokerage_z_sector-short = By how many deviations an institution brokers more or less than chance would give.
measure-node_brokerage_z_sector-explain =
    Values above 2 would be rare by chance, those about 0 are usual in a network of this density.
    In a network of a dozen institutions it is a hint, not a test. A dash means that in such a network the count could not be different.
measure-node_eigenvector-label = Weight of partners
measure-node_eigenvector-short = How well connected an institution's partners are (the largest value in the network is 1).
measure-node_eigenvector-explain =
    A tie counts the more, the better connected the partner it leads to. The direction of ties does not matter.
    In a network of several parts it is zero outside one of them, most often the largest. A dash means that there are no ties.
measure-node_bonacich_power-label = Power over partners
measure-node_bonacich_power-short = Whether partners have few other partners and so depend on the institution (Bonacich's power, negative beta).
measure-node_bonacich_power-explain =
    A high value: many partners who have few others themselves. About 1 is usual, it may be negative.
    The worth of further steps is fitted to the network (half the limit), so do not compare networks.
measure-node_katz-label = Ways leading to the institution
measure-node_katz-short = How many ways, short and longer, lead to an institution (Katz's measure).
measure-node_katz-explain =
    Each further step counts less; an institution that nobody named has 1.
    The worth of a step is fitted to the network (half the limit), so do not compare networks.
measure-node_pagerank-label = Share of the network's attention
measure-node_pagerank-short = What share of everybody's attention ends at an institution, if each passes its own on (PageRank).
measure-node_pagerank-explain =
    The values of a network add up to 100%. A nomination from one that names few weighs more.
    It makes most sense where ties have a direction; without it, it says little beyond the number of partners.
measure-node_clustering-label = Ties among partners
measure-node_clustering-short = What share of pairs of an institution's partners is tied.
measure-node_clustering-explain =
    100% means a team in which all partners work with one another too; 0% means that only this institution joins them.
    With fewer than two partners it is undefined (a dash). With many partners it usually falls.
measure-node_k_core-label = Densest group (k-core)
measure-node_k_core-short = To how dense a group an institution belongs: everybody has at least so many partners in it.
measure-node_k_core-explain =
    The number k means a group in which everybody has at least k partners of the same group. An institution without ties has 0.
    Many partners at the edge are not enough: what counts is whether they are well tied themselves.
measure-node_core-label = In the core of the network
measure-node_core-short = Whether an institution belongs to the core: a group tied to one another and to the rest.
measure-node_core-explain =
    The core is chosen so that the network comes nearest to a pattern: the core works with all, the periphery only with the core.
    Look at the fit of the core first: below 0.5 there is hardly a core at all. Several cores may fit equally well.
measure-node_community-label = Circle of cooperation
measure-node_community-short = In which circle an institution is: with whom it works more than with the rest.
measure-node_community-explain =
    The number is only a name; the largest circles have the lowest. Circles are found by the Louvain method, repeated twenty times; above 600 institutions by the quicker Leiden method, repeated less often above 2,000 (at least three times).
    The division may be unsure, so read it with the certainty of the circle. It does not tell good teams from bad.
measure-node_community_stability-label = Certainty of the circle
measure-node_community_stability-short = What share of an institution's circle comes back in further tries.
measure-node_community_stability-explain =
    100% means that every try gives the same circle; below 90% belonging is unsure.
    Tries differ only in a random order. The measure says nothing about missing answers.
measure-node_block-label = Block of similar place
measure-node_block-short = In which block an institution is: who has similar ties with the same others (CONCOR).
measure-node_block-explain =
    The number is only a name. Institutions of one block need not work with one another: what counts is that they have similar partners.
    In a small network the division depends on single ties, so it is a start of talk rather than a result. Above 2,000 institutions there is none.
measure-net_reciprocity_dyadic-label = Reciprocity of pairs
measure-net_reciprocity_dyadic-short = What share of pairs with any nomination named one another.
measure-net_reciprocity_dyadic-explain =
    Pairs are counted, not nominations, so the value is lower than plain reciprocity.
    Without direction it is undefined (a dash). Missing answers lower it.
measure-net_mutual-label = Mutual pairs
measure-net_mutual-short = How many pairs of institutions named one another.
measure-net_mutual-explain =
    Without direction every tie counts as mutual. An institution that did not answer cannot return anything.
    Give it together with the number of one-sided pairs.
measure-net_asymmetric-label = One-sided pairs
measure-net_asymmetric-short = In how many pairs only one side named the other.
measure-net_asymmetric-explain =
    A good matter to talk of: one side sees cooperation, the other does not. Without direction there are no such pairs.
    First check whether the other side answered the survey at all.
measure-net_null-label = Pairs not tied
measure-net_null-short = How many pairs of institutions are not tied either way.
measure-net_null-explain =
    Not every pair has to work together, so the number is no shortage by itself.
    Pairs of institutions that did not answer count as not tied here, though nothing is known of them.
measure-net_centralization_in_degree-label = Centralisation of nominations received
measure-net_centralization_in_degree-short = How much nominations gather on one institution (from 0 to 1).
measure-net_centralization_in_degree-explain =
    A value of 1 means that all name one institution. Without direction it equals plain centralisation.
    It does not depend on whether the one named answered itself.
measure-net_centralization_out_degree-label = Centralisation of nominations made
measure-net_centralization_out_degree-short = How much nominations come from one institution (from 0 to 1).
measure-net_centralization_out_degree-explain =
    A value of 1 means that one institution alone names, and names all. Without direction it equals plain centralisation.
    Missing answers raise it, as the silent name nobody.
measure-net_centralization_betweenness-label = Centralisation of betweenness
measure-net_centralization_betweenness-short = How far the ways between institutions lead through one of them (from 0 to 1).
measure-net_centralization_betweenness-explain =
    A value near 1 means that nearly all ways between others lead through one institution.
    In a small network one tie may change it much. With fewer than three institutions it is undefined.
measure-net_centralization_closeness-label = Centralisation of closeness
measure-net_centralization_closeness-short = How far one institution is nearer to all than the rest (from 0 to 1).
measure-net_centralization_closeness-explain =
    It is computed only where everybody can reach everybody; elsewhere a dash is shown.
    In practice it says little beyond plain centralisation.
measure-net_efficiency-label = Economy of ties
measure-net_efficiency-short = Whether there are only as many ties as keep everybody joined (1), or many more (0).
measure-net_efficiency-explain =
    A high value means a network without spare ways, so a brittle one; in a team a low value is a good sign.
    Without direction every tie counts both ways, so even a tree does not reach 1.
measure-net_hierarchy-label = Hierarchy of nominations
measure-net_hierarchy-short = How far nominations run one way only (1), with no way back.
measure-net_hierarchy-explain =
    A value of 1 means superiors and subordinates with no way back for anybody, 0 a network in which everybody can get back.
    Without direction it is always 0, so it matters only under the rule "as said".
measure-net_lubness-label = Common superior
measure-net_lubness-short = What share of pairs has a common institution above them through which they can be joined.
measure-net_lubness-explain =
    A value of 1 means that each two institutions have a common one from which a chain of nominations leads to both, as to subordinates of one superior.
    Without direction it is always 1. It is worked out as Krackhardt defined it; R's package sna works it out otherwise.
measure-net_core_fit-label = Fit of the core
measure-net_core_fit-short = How far the network looks like a core with a periphery (up to 1).
measure-net_core_fit-explain =
    A value of 1 means that the core works with all and the periphery only with the core; below 0.5 there is nothing to speak of.
    A dash means a network without ties, or one where all are tied to all.
measure-net_degree_assortativity-label = Mixing by number of partners
measure-net_degree_assortativity-short = Whether institutions with many partners work with one another (up to 1) or with those who have few (down to −1).
measure-net_degree_assortativity-explain =
    A value below zero means a star: a few institutions hold the rest. Above zero means a nucleus of the well tied.
    In a small network a value below zero is usual. A dash means that all have equally many partners.
measure-net_articulations-label = Number of only links
measure-net_articulations-short = How many institutions there are without which the network would fall into more parts.
measure-net_articulations-explain =
    Zero means that no single leaving cuts anybody off.
    Who they are is shown by the measure "only link" of institutions.
measure-net_bridges-label = Ties without a spare
measure-net_bridges-short = How many ties there are whose break would part the network.
measure-net_bridges-explain =
    Each of them is the only link between two parts of the network.
    An institution with one partner always has such a tie, so a small network usually has a few.
measure-net_connectedness-label = Connectedness
measure-net_connectedness-short = What share of pairs of institutions is joined by any way.
measure-net_connectedness-explain =
    100% means that the network is in one part. How long the way is, and the direction of ties, do not matter.
    Together with fragmentation it makes 100%.
measure-net_fragmentation-label = Fragmentation
measure-net_fragmentation-short = What share of pairs of institutions has no way between them.
measure-net_fragmentation-explain =
    0% means a network in one part, 100% a network without ties. Institutions without ties raise it fast.
    Missing answers may raise it.
measure-net_fragmentation_distance-label = Fragmentation by distance
measure-net_fragmentation_distance-short = How far apart or cut off institutions are (from 0 to 1).
measure-net_fragmentation_distance-explain =
    Not only a missing way counts, but a long one too: a pair two steps apart counts half.
    A value of 0 means that all are tied directly.
measure-net_mean_distance-label = Mean number of steps
measure-net_mean_distance-short = How many steps lie on average between two institutions that have a way.
measure-net_mean_distance-explain =
    Pairs without a way are left out, so a network of many parts looks too good: check the number of parts.
    Where ties have a direction it is followed.
measure-net_diameter-label = Longest way
measure-net_diameter-short = How many steps lie between the two most distant institutions that have a way.
measure-net_diameter-explain =
    Pairs without a way are left out. One institution at the end of a chain is enough to raise it.
    A dash means that there is no tie at all.
measure-net_compactness-label = Compactness
measure-net_compactness-short = How near institutions are to one another (from 0 to 1).
measure-net_compactness-explain =
    The mean of 1 divided by the steps: a tied pair counts 1, two steps apart 1/2, without a way 0.
    It is defined in a network of several parts too, so it is often better than the mean number of steps.
measure-net_transitivity-label = Closing of triads
measure-net_transitivity-short = In what share of triads a partner's partner is a partner too.
measure-net_transitivity-explain =
    A high value means teams, a low one ties that spread from brokers like rays.
    Only ways of two steps are counted; where there are none it is undefined (a dash).
measure-net_small_world-label = Small world
measure-net_small_world-short = Whether circles are tight and ways short at once, against a random network (above 1: yes).
measure-net_small_world-explain =
    It is held against a hundred networks with as many institutions and ties, thrown at random (always the same ones); above a thousand institutions against fewer, for they differ little.
    In a network of a dozen institutions it says nothing: there everything is usually near and tight.
measure-net_modularity-label = Division into circles
measure-net_modularity-short = How clearly the network parts into circles (0: as by chance, above 0.3: clearly).
measure-net_modularity-explain =
    It says how many more ties are inside circles than chance would give.
    A high value may mean teams that work well, or no work between them.
measure-net_community_stability-label = Certainty of the division into circles
measure-net_community_stability-short = How far further tries give the same circles.
measure-net_community_stability-explain =
    The mean certainty of the circle over all institutions. Below 90% do not show circles as a fact.
    Tries differ only in a random order; missing answers are another matter.
measure-net_multiplexity-label = Kinds of tie in a pair
measure-net_multiplexity-short = How many kinds of tie join a tied pair on average.
measure-net_multiplexity-explain =
    A value of 1 means that every pair works together in one way only; ties of many kinds often last longer.
    Only the kinds of tie chosen in the view are counted.
measure-net_triad_003-label = Triads 003
measure-net_triad_003-short = How many groups of three institutions have the pattern: no tie.
measure-net_triad_003-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_012-label = Triads 012
measure-net_triad_012-short = How many groups of three institutions have the pattern: one nomination.
measure-net_triad_012-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_102-label = Triads 102
measure-net_triad_102-short = How many groups of three institutions have the pattern: one mutual pair.
measure-net_triad_102-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_021D-label = Triads 021D
measure-net_triad_021D-short = How many groups of three institutions have the pattern: one institution names two.
measure-net_triad_021D-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_021U-label = Triads 021U
measure-net_triad_021U-short = How many groups of three institutions have the pattern: two name one.
measure-net_triad_021U-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_021C-label = Triads 021C
measure-net_triad_021C-short = How many groups of three institutions have the pattern: a chain of nominations.
measure-net_triad_021C-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_111D-label = Triads 111D
measure-net_triad_111D-short = How many groups of three institutions have the pattern: a mutual pair, one side named by the third.
measure-net_triad_111D-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_111U-label = Triads 111U
measure-net_triad_111U-short = How many groups of three institutions have the pattern: a mutual pair, one side naming the third.
measure-net_triad_111U-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_030T-label = Triads 030T
measure-net_triad_030T-short = How many groups of three institutions have the pattern: a chain closed by a short cut.
measure-net_triad_030T-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_030C-label = Triads 030C
measure-net_triad_030C-short = How many groups of three institutions have the pattern: a ring of nominations.
measure-net_triad_030C-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_201-label = Triads 201
measure-net_triad_201-short = How many groups of three institutions have the pattern: two mutual pairs with a common middle.
measure-net_triad_201-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_120D-label = Triads 120D
measure-net_triad_120D-short = How many groups of three institutions have the pattern: a mutual pair, both named by the third.
measure-net_triad_120D-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_120U-label = Triads 120U
measure-net_triad_120U-short = How many groups of three institutions have the pattern: a mutual pair, both naming the third.
measure-net_triad_120U-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_120C-label = Triads 120C
measure-net_triad_120C-short = How many groups of three institutions have the pattern: a mutual pair and a chain through the third.
measure-net_triad_120C-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_210-label = Triads 210
measure-net_triad_210-short = How many groups of three institutions have the pattern: two mutual pairs and one nomination.
measure-net_triad_210-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-net_triad_300-label = Triads 300
measure-net_triad_300-short = How many groups of three institutions have the pattern: three mutual pairs.
measure-net_triad_300-explain =
    The digits count mutual, one-sided and null pairs, in this order; the letter says how the arrows run.
    Without direction only the triads 003, 102, 201 and 300 occur.
measure-group_ei_expected_sector-label = Ties across sectors: by chance
measure-group_ei_expected_sector-short = What the E–I index would be if sectors were dealt out by chance.
measure-group_ei_expected_sector-explain =
    Ties stay, and sectors keep their sizes. An index above this one means that ties join different sectors more often than by chance.
    It is the mean over all possible deals; within what it usually lies is found by a thousand random ones, always the same.
measure-group_ei_expected_tier-label = Ties across tiers: by chance
measure-group_ei_expected_tier-short = What the E–I index would be if tiers were dealt out by chance.
measure-group_ei_expected_tier-explain =
    Ties stay, and tiers keep their sizes. An index above this one means that ties join different tiers more often than by chance.
    It is the mean over all possible deals; within what it usually lies is found by a thousand random ones, always the same.
measure-group_assortativity_sector-label = Mixing by sector
measure-group_assortativity_sector-short = Whether institutions of the same sector work together (up to 1), or of different ones (below 0).
measure-group_assortativity_sector-explain =
    Zero means as much as chance would give with as many ties for each sector.
    Unlike the E–I index it allows for some sectors having more ties.
measure-group_assortativity_tier-label = Mixing by tier
measure-group_assortativity_tier-short = Whether institutions of the same tier work together (up to 1), or of different ones (below 0).
measure-group_assortativity_tier-explain =
    Zero means as much as chance would give with as many ties for each tier.
    Unlike the E–I index it allows for some tiers having more ties.
measure-group_within_odds_sector-label = Odds of a tie inside a sector
measure-group_within_odds_sector-short = How many times greater the odds of a tie are inside a sector than between sectors.
measure-group_within_odds_sector-explain =
    A value of 1 means that sector does not matter; below 1 institutions rather choose other sectors.
    Pairs tied and not tied are compared, so small sectors do not raise it.
measure-group_within_odds_tier-label = Odds of a tie inside a tier
measure-group_within_odds_tier-short = How many times greater the odds of a tie are inside a tier than between tiers.
measure-group_within_odds_tier-explain =
    A value of 1 means that tier does not matter; below 1 institutions rather choose other tiers.
    Pairs tied and not tied are compared, so small tiers do not raise it.
measure-tie_strength-label = Strength of the tie
measure-tie_strength-short = How strong a tie is.
measure-tie_strength-explain =
    Of several kinds of tie the strongest counts, and a tie without a stated strength counts as 1.
    The tie rule says whose rating counts where the two sides differ.
measure-tie_evidence-label = Ground of the tie
measure-tie_evidence-short = On what a tie rests: the word of both sides, of one, or a document.
measure-tie_evidence-explain =
    Of several kinds of tie the best ground is shown.
    A one-sided tie whose other side is silent may be true: nobody denied it.
measure-tie_reciprocated-label = Returned tie
measure-tie_reciprocated-short = Whether the other side named the tie too.
measure-tie_reciprocated-explain =
    A dash means that ties have no direction, or that the other side did not answer, so nobody knows.
    "No" is a matter to talk of, not a mistake of either side.
measure-tie_layers-label = Number of kinds of tie
measure-tie_layers-short = In how many ways this pair works together.
measure-tie_layers-explain =
    Ties of many kinds (information, referrals, joint work with a family) often last longer, as they do not hang on one matter.
    Only the kinds of tie chosen in the view are counted.
measure-tie_bridge-label = Only connection
measure-tie_bridge-short = Whether breaking this tie would part the network.
measure-tie_bridge-explain =
    "Yes" means that there is no other way between two parts of the network. A second tie would help.
    The direction of ties does not matter.
measure-tie_betweenness-label = Betweenness of the tie
measure-tie_betweenness-short = On how many shortest ways between institutions this tie lies.
measure-tie_betweenness-explain =
    A high value means that many shortest ways between others run along this tie.
    Every tie has at least 1, as it joins its own two. Strength is not counted.
measure-tie_overlap-label = Common partners
measure-tie_overlap-short = What share of their partners the two sides of a tie have in common.
measure-tie_overlap-explain =
    0% means a tie between two circles, 100% a tie inside one circle.
    A dash means that neither side has another partner.
measure-tie_simmelian-label = Tie in a triad
measure-tie_simmelian-short = Whether the two sides have a common partner with whom both have returned ties.
measure-tie_simmelian-explain =
    Such a tie usually holds better, as a third institution can keep it up.
    Where ties have a direction, all three ties must be returned.
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
measure-kind-code = word
measure-kind-circle = number of a circle or block
measure-more-better = favourable
measure-more-worse = unfavourable
measure-family-size = size
measure-family-partners = partners and returned ties
measure-family-rating = ratings by partners
measure-family-reach = nearness and reach
measure-family-brokerage = brokerage
measure-family-influence = weight of partners
measure-family-cohesion = cohesion and weak points
measure-family-threes = patterns of triads
measure-family-shape = shape of the network
measure-family-circles = circles and core
measure-family-groups = sectors and tiers
measure-family-layers = kinds of tie
measure-more-depends = depends

# ── the document that describes the measures ────────────────────────────────────────────────────────────────────────
measures-doc-title = Measures
measures-doc-intro =
    All measures: what they mean and when not to use them. An undefined measure is shown as a dash, never as zero.
measures-doc-family = About
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
