# Measures in sentences: one with the network's own values, the formula, when not to use it.
# $who: single (one institution), several (two or three); $others: one less than there are institutions.

# ── what is added: missing answers, ties for first place ────────────────────────────────────────────────────────────
sentence-undefined = { $label }: it cannot be computed in this network.
sentence-all-equal = { $label }: every institution has the same value ({ $value }).
sentence-many-first = { $n ->
    [one] { $label }: { $n } institution has the highest value ({ $value }).
   *[other] { $label }: { $n } institutions have the highest value ({ $value }).
}
sentence-many-yes = { $label }: “yes” for { $n } institutions.
sentence-all-equal-ties = { $label }: every tie has the same value ({ $value }).
sentence-many-first-ties = { $n ->
    [one] { $label }: { $n } tie has the highest value ({ $value }).
   *[other] { $label }: { $n } ties have the highest value ({ $value }).
}
sentence-range = Answers are missing: once they are in, it would be from { $low } to { $high }.
sentence-range-simulated = Answers are missing: trials of filling them in gave { $low } to { $high } (simulated; other values are possible too).
sentence-range-yes-no = Answers are missing: it is not known whether “yes” or “no” for { $names }.
sentence-range-yes-no-many = Answers are missing: it is not known whether “yes” or “no” in { $n } of { $of } cases.
sentence-unheard = Answers in: { $answered } of { $n }, so the true value may differ.
sentence-first-open = It cannot be said who is first: it may be { $names }.
sentence-first-open-many = { $n ->
    [one] It cannot be said who is first: it may be { $n } institution.
   *[other] It cannot be said who is first: it may be any of { $n } institutions.
}
sentence-first-open-simulated = It cannot be said who is first: in trials it is { $names } (simulated; it may be somebody else too).
sentence-first-open-many-simulated = { $n ->
    [one] It cannot be said who is first: in trials it is { $n } institution (simulated).
   *[other] It cannot be said who is first: in trials it is { $n } different institutions (simulated).
}
sentence-few-partners = { $label }: no institution has three partners or more, and with fewer this measure says nothing.
sentence-three-partners = Only institutions with three partners or more were considered ({ $n } of { $of }); with fewer the value follows from the definition.
sentence-few-raters = { $label }: no institution is rated by three partners or more, and what one or two say is an opinion, not a position.
sentence-three-raters = Only institutions named by three partners or more were considered ({ $n } of { $of }); what one or two say is an opinion, not a position.
sentence-chance-within = In 95 of 100 deals it would be from { $low } to { $high }; in this network it is { $own }, so no different from chance.
sentence-chance-below = In 95 of 100 deals it would be from { $low } to { $high }; in this network it is { $own }: ties join different groups less often than by chance.
sentence-chance-above = In 95 of 100 deals it would be from { $low } to { $high }; in this network it is { $own }: ties join different groups more often than by chance.
sentence-hardly-core = But the fit of the core is only { $fit }: below 0.5 there is hardly a core at all.
sentence-first-sure = The first place is certain in spite of missing answers.
sentence-first-sure-simulated = The first place did not change in any trial (simulated; this is not certainty).
sentence-no-direction = { $label }: ties have no direction here, so this measure adds nothing.
place-one = { $rank }
place-range = { $low }–{ $high }
place-one-simulated = ~{ $rank }
place-range-simulated = ~{ $low }–{ $high }

# ── institution ─────────────────────────────────────────────────────────────────────────────────────────────────────
measure-node_degree-sentence = { $who ->
    [single] { $name } has the most partners: { $value } of { $others } possible.
   *[several] { $name } have the most partners: { $value } each, of { $others } possible.
}
measure-node_degree-formula = d(i) = number of institutions j ≠ i with a tie i–j (in either direction)
measure-node_degree-avoid = Where institutions belong to networks of different size, or some did not answer: then read the range, not the number.
measure-node_in_degree-sentence = { $who ->
    [single] { $name } is named most often: by { $value } of { $others } institutions.
   *[several] { $name } are named most often: by { $value } of { $others } institutions each.
}
measure-node_in_degree-formula = d⁻(i) = number of institutions j ≠ i that named i (j → i)
measure-node_in_degree-avoid = Where ties have no direction (then it equals the number of partners), or only some sectors answered: few nominations may mean that the wrong institutions were asked.
measure-node_out_degree-sentence = { $who ->
    [single] { $name } named the most partners: { $value } of { $others }.
   *[several] { $name } named the most partners: { $value } each, of { $others }.
}
measure-node_out_degree-formula = d⁺(i) = number of institutions j ≠ i that i named (i → j)
measure-node_out_degree-avoid = For institutions that did not answer: zero is a missing answer there. Nor to judge work: some name everybody, others only the most important.
measure-node_strength-sentence = { $who ->
    [single] { $name } has the strongest ties, taken together: strength adds up to { $value }.
   *[several] { $name } have the strongest ties, taken together: strength adds up to { $value } each.
}
measure-node_strength-formula = s(i) = Σⱼ w(i,j), where w is the strength of a tie (where ties have a direction: both ways)
measure-node_strength-avoid = Where many ties have no stated strength (they then count as 1), or everybody reads the scale differently.
measure-node_betweenness-sentence = { $who ->
    [single] Most shortest ways between others lead through { $name } ({ $value } of { $pairs } pairs).
   *[several] Most shortest ways between others lead through { $name } ({ $value } of { $pairs } pairs each).
}
measure-node_betweenness-formula = b(i) = Σ σ(s,t|i) / σ(s,t) over pairs s, t ≠ i; σ(s,t) – number of shortest ways from s to t, σ(s,t|i) – of those through i
measure-node_betweenness-avoid = Where fewer than 80% of institutions answered, or matters do not in fact take the shortest way. One missing tie can change the order.
measure-node_harmonic-sentence = { $who ->
    [single] { $name } is nearest to all others: { $value } of { $others } possible.
   *[several] { $name } are nearest to all others: { $value } each, of { $others } possible.
}
measure-node_harmonic-formula = h(i) = Σ 1 / d(i,j) over j ≠ i; d(i,j) – number of steps, and 1/d = 0 for those out of reach
measure-node_harmonic-avoid = To compare networks of different size, or where the strength of ties matters and not the number of steps.
measure-node_closeness-sentence = { $who ->
    [single] { $name } needs the fewest steps to others: closeness { $value } (1 is one step to everybody).
   *[several] { $name } need the fewest steps to others: closeness { $value } (1 is one step to everybody).
}
measure-node_closeness-formula = c(i) = (r / (n−1)) · (r / Σ d(i,j)); r – number of institutions within reach of i, n – of all
measure-node_closeness-avoid = Where the network falls into separate parts: harmonic closeness is safer there.
measure-node_constraint-sentence = { $who ->
    [single] { $name } has the most closed surroundings: { $value }.
   *[several] { $name } have the most closed surroundings: { $value } each.
}
measure-node_constraint-formula = C(i) = Σⱼ [p(i,j) + Σ_q p(i,q) · p(q,j)]² over partners j; p(i,j) – the part of i's ties that goes to j
measure-node_constraint-avoid = For institutions with one or two partners: the value is then high by definition and says nothing about closure.
measure-node_articulation-sentence = { $who ->
    [none] No institution is the only link: without any one of them the rest still hold together.
    [single] The only link in its part of the network: { $name }. Without this institution somebody loses the way to the rest.
   *[several] The only links in their parts of the network: { $name }. Without each of these institutions somebody loses the way to the rest.
}
measure-node_articulation-formula = i is a link if the network without i has more separate parts than with i (i itself aside)
measure-node_articulation-avoid = Where answers are missing: one unknown tie is enough for somebody to stop being the only link.

# ── network ─────────────────────────────────────────────────────────────────────────────────────────────────────────
measure-net_nodes-sentence = { $bodies ->
    [one] The network has { $bodies } institution.
   *[other] The network has { $bodies } institutions.
}
measure-net_nodes-formula = n = number of institutions in the network
measure-net_nodes-avoid = As a measure of cooperation: it only says how big the network is.
measure-net_ties-sentence = { $found ->
    [one] { $found } tie joins the institutions, of { $possible } possible.
   *[other] { $found } ties join the institutions, of { $possible } possible.
}
measure-net_ties-formula = m = number of pairs joined by a tie (where ties have a direction: of ordered pairs)
measure-net_ties-avoid = To compare networks of different size, or with different numbers of answers.
measure-net_density-sentence = { $value } of the possible ties exist: { $found } of { $possible }.
measure-net_density-formula = D = m / [n(n−1)/2]; where ties have a direction D = m / [n(n−1)]
measure-net_density-avoid = To compare networks with different numbers of institutions: the bigger the network, the lower its density for as many partners.
measure-net_mean_degree-sentence = Partners of an institution on average: { $value } (of { $others } possible).
measure-net_mean_degree-formula = k̄ = Σ d(i) / n
measure-net_mean_degree-avoid = Where one institution has many more ties than others: the mean then shows somebody who is not there.
measure-net_reciprocity-sentence = { $value } of the nominations are returned: { $found } of { $possible }.
measure-net_reciprocity-formula = R = number of returned ties / number of ties (i → j is returned if there is j → i)
measure-net_reciprocity-avoid = Where ties have no direction, or are one-sided by nature (the referral of a client).
measure-net_centralization-sentence = The network's centralisation is { $value } (0 – all alike, 1 – everything through one institution).
measure-net_centralization-formula = C = Σ [max d − d(i)] / [(n−1)(n−2)]
measure-net_centralization-avoid = By itself, without the name of the institution in the middle, and for fewer than five institutions.
measure-net_components-sentence = { $raw ->
    [one] The network is in one piece: from every institution every other can be reached.
   *[other] The network falls into { $value } separate parts.
}
measure-net_components-formula = number of largest sets of institutions in which some way leads from each to each
measure-net_components-avoid = Without a look at the answers: an institution of which nobody spoke is a part by itself.
measure-net_isolates-sentence = { $raw ->
    [0] Every institution has at least one tie.
    [one] { $value } of { $bodies } institutions is without ties.
   *[other] { $value } of { $bodies } institutions are without ties.
}
measure-net_isolates-formula = number of institutions i with d(i) = 0
measure-net_isolates-avoid = As proof that there is no cooperation, as long as the institution has not answered.

# ── groups ──────────────────────────────────────────────────────────────────────────────────────────────────────────
measure-group_ei_index_sector-sentence = Ties between sectors: { $found } of { $possible }, so the E–I index is { $value }.
measure-group_ei_index_sector-formula = EI = (E − I) / (E + I); E – ties between sectors, I – inside sectors
measure-group_ei_index_sector-avoid = To compare communes with different sectors: where sectors are small the index is high whatever people do.
measure-group_ei_index_tier-sentence = Ties between tiers: { $found } of { $possible }, so the E–I index is { $value }.
measure-group_ei_index_tier-formula = EI = (E − I) / (E + I); E – ties between tiers, I – inside a tier
measure-group_ei_index_tier-avoid = To compare communes with different tiers, or where many institutions have no tier stated.

# ── further measures of institutions ──────────────────────────────────────────────────────────────────────────────────
measure-node_sector_reach-sentence = Partners in the most sectors: { $name } ({ $value }).
measure-node_sector_reach-formula = number of different sectors among the partners of i
measure-node_sector_reach-avoid = Where many institutions have no sector stated, or sectors in the roster are very uneven.
measure-node_value-sentence = Rated highest by partners: { $name } ({ $value }).
measure-node_value-formula = mean strength stated by the partners that named i (first over kinds of tie, then over partners)
measure-node_value-avoid = Where only one or two partners rate: then it is an opinion, not a position.
measure-node_trust-sentence = Trusted most by partners: { $name } ({ $value }).
measure-node_trust-formula = mean trust stated by the partners that named i
measure-node_trust-avoid = Where not everybody was asked about trust or few answered; never to compare institutions in public.
measure-node_relative_connectivity-sentence = The most benefit from the network: { $name }; this value is taken as 100%.
measure-node_relative_connectivity-formula = d(i) · mean of the ratings of i (cooperation and trust, each over the highest in the network), over the largest such product
measure-node_relative_connectivity-avoid = To compare networks: in each somebody has 100%. It is a measure of this program, not of the literature.
measure-node_betweenness_normalized-sentence = The largest part of the shortest ways between others leads through { $name } ({ $value }).
measure-node_betweenness_normalized-formula = b(i) / number of pairs of others: (n−1)(n−2)/2, where ties have a direction (n−1)(n−2)
measure-node_betweenness_normalized-avoid = Where fewer than 80% of institutions answered. In a small network one tie changes the share by many points.
measure-node_betweenness_weighted-sentence = Where a strong tie makes the way shorter, most ways between others lead through { $name } ({ $value }).
measure-node_betweenness_weighted-formula = b(i) over ways with the least sum of 1 / w(i,j), where w is the strength of a tie
measure-node_betweenness_weighted-avoid = Where many ties have no stated strength, or the scale does not say how easily matters are settled.
measure-node_two_step_reach-sentence = The furthest reach in two steps: { $name } ({ $value } of { $others } others).
measure-node_two_step_reach-formula = number of institutions j ≠ i with d(i,j) ≤ 2
measure-node_two_step_reach-avoid = In a small, dense network: there everybody reaches everybody in two steps.
measure-node_effective_size-sentence = The most separate circles of partners: { $name } ({ $value }).
measure-node_effective_size-formula = ES(i) = Σⱼ [1 − Σ_q p(i,q) · m(j,q)] over partners j; q – other partners, m – strength of j–q against the strongest tie of j
measure-node_effective_size-avoid = Where ties between partners are unknown: a missing answer then looks like separateness.
measure-node_efficiency-sentence = The most separate partners: { $name } ({ $value }).
measure-node_efficiency-formula = ES(i) / d(i)
measure-node_efficiency-avoid = With one partner: it is always 100%.
measure-node_hierarchy-sentence = Most dependent on one partner: { $name } ({ $value }).
measure-node_hierarchy-formula = H(i) = Σⱼ (cᵢⱼ / c̄) ln(cᵢⱼ / c̄) / (N ln N); cᵢⱼ – what partner j adds to the closure of surroundings, N – number of partners
measure-node_hierarchy-avoid = For institutions with one or two partners, and without a look at the closure of surroundings.
measure-node_non_redundant_ties-sentence = The most partners that no other partner reaches: { $name } ({ $value }).
measure-node_non_redundant_ties-formula = number of partners j without a tie to any other partner of i
measure-node_non_redundant_ties-avoid = Where answers are missing: an unknown tie between partners raises it.
measure-node_tier_brokerage-sentence = Links the most untied pairs of different tiers: { $name } ({ $value }).
measure-node_tier_brokerage-formula = number of pairs of partners j, k of different tiers without a tie between them
measure-node_tier_brokerage-avoid = Where many institutions have no tier stated.
measure-node_coordinator_sector-sentence = Most often in the role of coordinator: { $name } ({ $value }).
measure-node_coordinator_sector-formula = number of ways a → i → b without a tie a → b, with a, i and b in one sector
measure-node_coordinator_sector-avoid = Where many institutions have no sector stated, or answers are missing: an unknown tie a → b removes the broker.
measure-node_itinerant_sector-sentence = Most often in the role of consultant: { $name } ({ $value }).
measure-node_itinerant_sector-formula = number of ways a → i → b without a tie a → b, with a and b in one sector, i in another
measure-node_itinerant_sector-avoid = Where many institutions have no sector stated, or answers are missing: an unknown tie a → b removes the broker.
measure-node_representative_sector-sentence = Most often in the role of representative: { $name } ({ $value }).
measure-node_representative_sector-formula = number of ways a → i → b without a tie a → b, with a and i in one sector, b in another
measure-node_representative_sector-avoid = Where many institutions have no sector stated, or answers are missing: an unknown tie a → b removes the broker.
measure-node_gatekeeper_sector-sentence = Most often in the role of gatekeeper: { $name } ({ $value }).
measure-node_gatekeeper_sector-formula = number of ways a → i → b without a tie a → b, with i and b in one sector, a in another
measure-node_gatekeeper_sector-avoid = Where many institutions have no sector stated, or answers are missing: an unknown tie a → b removes the broker.
measure-node_liaison_sector-sentence = Most often in the role of liaison: { $name } ({ $value }).
measure-node_liaison_sector-formula = number of ways a → i → b without a tie a → b, with a, i and b in three different sectors
measure-node_liaison_sector-avoid = Where many institutions have no sector stated, or answers are missing: an unknown tie a → b removes the broker.
measure-node_brokerage_sector-sentence = Most often a broker between those not tied: { $name } ({ $value }).
measure-node_brokerage_sector-formula = number of ways a → i → b without a tie a → b
measure-node_brokerage_sector-avoid = Where answers are missing: an unknown tie a → b removes the broker.
measure-node_brokerage_z_sector-sentence = Brokerage highest against chance: { $name } (deviations: { $value }).
measure-node_brokerage_z_sector-formula = z(i) = (times a broker − expected) / deviation in a random network of the same density and the same sectors
measure-node_brokerage_z_sector-avoid = In networks of less than a dozen or so institutions: deviations mean nothing there.
measure-node_eigenvector-sentence = The best tied partners: { $name }; this value is taken as 1.
measure-node_eigenvector-formula = x(i) = (1/λ) Σⱼ a(i,j) x(j), λ – the largest eigenvalue; the largest x = 1
measure-node_eigenvector-avoid = Where the network falls into parts: outside one of them everybody then has zero.
measure-node_bonacich_power-sentence = The most power over partners: { $name } ({ $value }).
measure-node_bonacich_power-formula = c(β) = α (I − βA)⁻¹ A 1, β negative
measure-node_bonacich_power-avoid = Where partners with few ties are no advantage: in help for families they seldom are.
measure-node_katz-sentence = The most ways, short and longer, lead to { $name } ({ $value }).
measure-node_katz-formula = x = α Aᵀ x + 1; a way of k steps counts as αᵏ
measure-node_katz-avoid = Where only direct ties matter: then the number of partners is enough.
measure-node_pagerank-sentence = The largest part of the network's attention: { $name } ({ $value }).
measure-node_pagerank-formula = p(i) = (1−α)/n + α Σⱼ p(j) w(j,i) / w(j), α = 0.85
measure-node_pagerank-avoid = Where ties have no direction: it then differs little from the number of partners.
measure-node_clustering-sentence = Partners most tied among themselves: { $name } ({ $value }).
measure-node_clustering-formula = ties among the partners of i / pairs of partners of i
measure-node_clustering-avoid = With two or three partners: it then takes only a few values.
measure-node_k_core-sentence = In the densest group: { $name }; everybody there has at least so many partners in it: { $value }.
measure-node_k_core-formula = the largest k with i in a group in which everybody has at least k partners of the group
measure-node_k_core-avoid = To point at one institution: in a small network many have the same value.
measure-node_core-sentence = { $who ->
    [none] No institution is in the core of the network.
   *[several] In the core of the network: { $name }.
}
measure-node_core-formula = i is in the core of the division that is most like the pattern: a pair with somebody of the core 1, a pair of the periphery 0
measure-node_core-avoid = Where the fit of the core is low: the network then has no core.
measure-node_community-sentence = Circles of cooperation: { $groups }; institutions in the largest: { $largest } of { $bodies }. Whether this division can be trusted is told by the measures “{ measure-net_community_stability-label }” and “{ measure-net_modularity-label }”.
measure-node_community-formula = the division into circles with the largest modularity Q (Louvain; above 600 institutions Leiden)
measure-node_community-avoid = Where the certainty of the division is low, or modularity is below 0.3.
measure-node_community_stability-sentence = The surest circle: { $name } ({ $value }).
measure-node_community_stability-formula = mean share of members of the circle of i that recur in repeated divisions
measure-node_community_stability-avoid = As a judgement of cooperation: it only says how sure the division is.
measure-node_block-sentence = Blocks of similar place: { $groups }; institutions in the largest: { $largest } of { $bodies }.
measure-node_block-formula = CONCOR: correlations of rows and columns of the matrix of ties, repeated until ±1
measure-node_block-avoid = In networks with many institutions without ties, or with many missing answers.

# ── further measures of the network ───────────────────────────────────────────────────────────────────────────────────
measure-net_reciprocity_dyadic-sentence = { $value } of the pairs with any nomination named one another.
measure-net_reciprocity_dyadic-formula = M / (M + A); M – mutual pairs, A – one-sided
measure-net_reciprocity_dyadic-avoid = Where ties have no direction, or are one-sided by nature.
measure-net_mutual-sentence = Pairs that named one another: { $value }.
measure-net_mutual-formula = M = number of pairs i, j with ties i → j and j → i
measure-net_mutual-avoid = Where ties have no direction: every tied pair is mutual then.
measure-net_asymmetric-sentence = Pairs in which only one side named the other: { $value }.
measure-net_asymmetric-formula = A = number of pairs i, j with exactly one tie
measure-net_asymmetric-avoid = As a list of disputes: the other side may not have answered.
measure-net_null-sentence = Pairs without any tie: { $value }.
measure-net_null-formula = N = number of pairs i, j without a tie either way
measure-net_null-avoid = As a number of gaps: most pairs need not cooperate.
measure-net_centralization_in_degree-sentence = Nominations received are centred to a degree of { $value } (0 – all alike, 1 – all in one institution).
measure-net_centralization_in_degree-formula = C = Σ [max d⁻ − d⁻(i)] / (n−1)²; without direction / [(n−1)(n−2)]
measure-net_centralization_in_degree-avoid = By itself, without the name of the institution in the middle, and for fewer than five institutions.
measure-net_centralization_out_degree-sentence = Nominations made are centred to a degree of { $value } (0 – all alike, 1 – all in one institution).
measure-net_centralization_out_degree-formula = C = Σ [max d⁺ − d⁺(i)] / (n−1)²; without direction / [(n−1)(n−2)]
measure-net_centralization_out_degree-avoid = By itself, without the name of the institution in the middle, and for fewer than five institutions.
measure-net_centralization_betweenness-sentence = Betweenness is centred to a degree of { $value } (0 – all alike, 1 – all in one institution).
measure-net_centralization_betweenness-formula = C = Σ [max b − b(i)] / [(n−1)²(n−2)/2]; with direction / [(n−1)²(n−2)]
measure-net_centralization_betweenness-avoid = By itself, without the name of the institution in the middle, and for fewer than five institutions.
measure-net_centralization_closeness-sentence = Closeness is centred to a degree of { $value } (0 – all alike, 1 – all in one institution).
measure-net_centralization_closeness-formula = C = Σ [max c − c(i)] / [(n−1)(n−2)/(2n−3)]
measure-net_centralization_closeness-avoid = By itself, without the name of the institution in the middle, and for fewer than five institutions.
measure-net_efficiency-sentence = Economy of ties is { $value } (1 – only as many as needed, 0 – ties between all).
measure-net_efficiency-formula = 1 − (m − needed) / (largest number of superfluous ones), in each part of the network
measure-net_efficiency-avoid = As a goal: spare ties keep the network whole when somebody leaves.
measure-net_hierarchy-sentence = Hierarchy of nominations is { $value } (1 – always one way, 0 – there is always a way back).
measure-net_hierarchy-formula = 1 − V / max V; V – pairs in which each side reaches the other
measure-net_hierarchy-avoid = Where ties have no direction, or many did not answer: the silent name nobody.
measure-net_lubness-sentence = The index of a common superior is { $value } (1 – every pair has one, 0 – hardly any).
measure-net_lubness-formula = 1 − (pairs without a least upper bound) / (largest number of such pairs)
measure-net_lubness-avoid = In a network of equals: there it is no fault to have no common superior.
measure-net_core_fit-sentence = { $clear ->
    [yes] The network looks like a core with a periphery to a degree of { $value } (1 – exactly so).
   *[no] The network looks like a core with a periphery only to a degree of { $value } (1 – exactly so): below 0.5 there is hardly a core at all.
}
measure-net_core_fit-formula = correlation of the matrix of ties with the pattern: a pair with somebody of the core 1, a pair of the periphery 0
measure-net_core_fit-avoid = Below about 0.5: to speak of a core is then too much.
measure-net_degree_assortativity-sentence = Mixing by number of partners is { $value } (above 0 – those with many partners work with one another, below – with those who have few).
measure-net_degree_assortativity-formula = correlation of the numbers of partners at both ends of ties
measure-net_degree_assortativity-avoid = In networks below about 20 institutions: one tie changes the sign there.
measure-net_articulations-sentence = Institutions without which somebody loses the way to the rest: { $value } of { $bodies }.
measure-net_articulations-formula = number of only links
measure-net_articulations-avoid = Where answers are missing: an unknown tie may be a second way.
measure-net_bridges-sentence = Ties that would part the network if they broke: { $value } of { $ties }.
measure-net_bridges-formula = number of ties without which there are more separate parts
measure-net_bridges-avoid = Where answers are missing: an unknown tie may be a second way.
measure-net_connectedness-sentence = Some way joins { $value } of the pairs of institutions.
measure-net_connectedness-formula = pairs i, j joined by a way / all pairs
measure-net_connectedness-avoid = As proof of good cooperation: a way through many others counts too.
measure-net_fragmentation-sentence = { $value } of the pairs of institutions have no way between them.
measure-net_fragmentation-formula = 1 − pairs joined by a way / all pairs
measure-net_fragmentation-avoid = Without a look at the answers: an institution of which nobody spoke raises it.
measure-net_fragmentation_distance-sentence = Fragmentation by distance is { $value } (0 – each with each, 1 – nobody with anybody).
measure-net_fragmentation_distance-formula = 1 − Σ 1/d(i,j) / [n(n−1)]
measure-net_fragmentation_distance-avoid = To compare networks of different size.
measure-net_mean_distance-sentence = Steps between two institutions with a way between them, on average: { $value }.
measure-net_mean_distance-formula = mean of d(i,j) over pairs joined by a way
measure-net_mean_distance-avoid = Where the network falls into parts: only pairs with a way count, so falling apart lowers it.
measure-net_diameter-sentence = Steps between the two furthest institutions with a way between them: { $value }.
measure-net_diameter-formula = max d(i,j) over pairs joined by a way
measure-net_diameter-avoid = Where the network falls into parts or answers are missing: one tie can halve it.
measure-net_compactness-sentence = Compactness of the network is { $value } (1 – each one step from each).
measure-net_compactness-formula = Σ 1/d(i,j) / [n(n−1)]
measure-net_compactness-avoid = To compare networks of different size.
measure-net_transitivity-sentence = { $value } of the triads in which somebody has two partners are closed.
measure-net_transitivity-formula = 3 · triangles / triads with a middle; where ties have a direction: ways a → b → c with a tie a → c / all such ways
measure-net_transitivity-avoid = As a good by itself: closed triads are closed circles too.
measure-net_small_world-sentence = The small-world index is { $value } (above 1 – against a random network circles are denser by more than ways are longer).
measure-net_small_world-formula = (C / C by chance) / (L / L by chance); C – closing of triads, L – mean number of steps
measure-net_small_world-avoid = In networks below a few dozen institutions, and in very dense ones.
measure-net_modularity-sentence = { $clear ->
    [yes] The division into circles has a clarity of { $value } (0 – as by chance): from 0.3 on it is called clear, unless the network is small or sparse.
   *[no] The division into circles has a clarity of only { $value } (0 – as by chance): below 0.3 the network does not divide clearly into circles.
}
measure-net_modularity-formula = Q = Σ [wᵢⱼ − kᵢkⱼ/2m] / 2m over pairs of one circle
measure-net_modularity-avoid = In networks below about 20 institutions, and where the division is not sure.
measure-net_community_stability-sentence = { $clear ->
    [yes] Repeated trials give nearly the same division into circles: they agree to { $value }.
   *[no] Repeated trials give different divisions into circles: they agree only to { $value }, so do not show circles as a fact.
}
measure-net_community_stability-formula = mean agreement of divisions in repeated trials (0 to 1)
measure-net_community_stability-avoid = As a judgement of cooperation: it only says if circles may be spoken of.
measure-net_multiplexity-sentence = Kinds of tie between a tied pair, on average: { $value }.
measure-net_multiplexity-formula = sum of kinds of tie over pairs / number of tied pairs
measure-net_multiplexity-avoid = Where not everybody was asked about the same kinds of tie.
measure-net_triad_003-sentence = Groups of three institutions in the pattern “no tie”: { $value }.
measure-net_triad_003-formula = number of triads i, j, k in pattern 003 by M-A-N (mutual, asymmetric, null)
measure-net_triad_003-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_012-sentence = Groups of three institutions in the pattern “one nomination”: { $value }.
measure-net_triad_012-formula = number of triads i, j, k in pattern 012 by M-A-N (mutual, asymmetric, null)
measure-net_triad_012-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_102-sentence = Groups of three institutions in the pattern “one mutual pair”: { $value }.
measure-net_triad_102-formula = number of triads i, j, k in pattern 102 by M-A-N (mutual, asymmetric, null)
measure-net_triad_102-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_021D-sentence = Groups of three institutions in the pattern “one names two”: { $value }.
measure-net_triad_021D-formula = number of triads i, j, k in pattern 021D by M-A-N (mutual, asymmetric, null)
measure-net_triad_021D-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_021U-sentence = Groups of three institutions in the pattern “two name one”: { $value }.
measure-net_triad_021U-formula = number of triads i, j, k in pattern 021U by M-A-N (mutual, asymmetric, null)
measure-net_triad_021U-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_021C-sentence = Groups of three institutions in the pattern “a chain of nominations”: { $value }.
measure-net_triad_021C-formula = number of triads i, j, k in pattern 021C by M-A-N (mutual, asymmetric, null)
measure-net_triad_021C-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_111D-sentence = Groups of three institutions in the pattern “a mutual pair, one side of which a third names”: { $value }.
measure-net_triad_111D-formula = number of triads i, j, k in pattern 111D by M-A-N (mutual, asymmetric, null)
measure-net_triad_111D-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_111U-sentence = Groups of three institutions in the pattern “a mutual pair, one side of which names a third”: { $value }.
measure-net_triad_111U-formula = number of triads i, j, k in pattern 111U by M-A-N (mutual, asymmetric, null)
measure-net_triad_111U-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_030T-sentence = Groups of three institutions in the pattern “a chain closed by a short cut”: { $value }.
measure-net_triad_030T-formula = number of triads i, j, k in pattern 030T by M-A-N (mutual, asymmetric, null)
measure-net_triad_030T-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_030C-sentence = Groups of three institutions in the pattern “a circle of nominations”: { $value }.
measure-net_triad_030C-formula = number of triads i, j, k in pattern 030C by M-A-N (mutual, asymmetric, null)
measure-net_triad_030C-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_201-sentence = Groups of three institutions in the pattern “two mutual pairs with a common middle”: { $value }.
measure-net_triad_201-formula = number of triads i, j, k in pattern 201 by M-A-N (mutual, asymmetric, null)
measure-net_triad_201-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_120D-sentence = Groups of three institutions in the pattern “a mutual pair, both sides of which a third names”: { $value }.
measure-net_triad_120D-formula = number of triads i, j, k in pattern 120D by M-A-N (mutual, asymmetric, null)
measure-net_triad_120D-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_120U-sentence = Groups of three institutions in the pattern “a mutual pair, both sides of which name a third”: { $value }.
measure-net_triad_120U-formula = number of triads i, j, k in pattern 120U by M-A-N (mutual, asymmetric, null)
measure-net_triad_120U-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_120C-sentence = Groups of three institutions in the pattern “a mutual pair and a chain through a third”: { $value }.
measure-net_triad_120C-formula = number of triads i, j, k in pattern 120C by M-A-N (mutual, asymmetric, null)
measure-net_triad_120C-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_210-sentence = Groups of three institutions in the pattern “two mutual pairs and one nomination”: { $value }.
measure-net_triad_210-formula = number of triads i, j, k in pattern 210 by M-A-N (mutual, asymmetric, null)
measure-net_triad_210-avoid = By itself: the sixteen patterns are read together, and best against chance.
measure-net_triad_300-sentence = Groups of three institutions in the pattern “three mutual pairs”: { $value }.
measure-net_triad_300-formula = number of triads i, j, k in pattern 300 by M-A-N (mutual, asymmetric, null)
measure-net_triad_300-avoid = By itself: the sixteen patterns are read together, and best against chance.

# ── further measures of groups ────────────────────────────────────────────────────────────────────────────────────────
measure-group_ei_expected_sector-sentence = Were sectors dealt at random, the E–I index would be { $value } on average.
measure-group_ei_expected_sector-formula = mean E–I index with sectors dealt at random
measure-group_ei_expected_sector-avoid = Without the E–I index of the network beside it: by itself it says nothing of cooperation.
measure-group_assortativity_sector-sentence = Mixing by sector is { $value } (1 – only like with like, below 0 – more often unlike).
measure-group_assortativity_sector-formula = r = (Σ e(g,g) − Σ a(g)b(g)) / (1 − Σ a(g)b(g)); e – part of ties between groups
measure-group_assortativity_sector-avoid = Where one group has most institutions, or many have no group stated.
measure-group_within_odds_sector-sentence = The odds of a tie inside a sector are { $value } times those between sectors (1 – alike, below 1 – different sectors join more often).
measure-group_within_odds_sector-formula = (ties inside / no ties inside) / (ties between / no ties between)
measure-group_within_odds_sector-avoid = Where there are only a few pairs inside: one tie then changes the ratio many times.
measure-group_ei_expected_tier-sentence = Were tiers dealt at random, the E–I index would be { $value } on average.
measure-group_ei_expected_tier-formula = mean E–I index with tiers dealt at random
measure-group_ei_expected_tier-avoid = Without the E–I index of the network beside it: by itself it says nothing of cooperation.
measure-group_assortativity_tier-sentence = Mixing by tier is { $value } (1 – only like with like, below 0 – more often unlike).
measure-group_assortativity_tier-formula = r = (Σ e(g,g) − Σ a(g)b(g)) / (1 − Σ a(g)b(g)); e – part of ties between groups
measure-group_assortativity_tier-avoid = Where one group has most institutions, or many have no group stated.
measure-group_within_odds_tier-sentence = The odds of a tie inside a tier are { $value } times those between tiers (1 – alike, below 1 – different tiers join more often).
measure-group_within_odds_tier-formula = (ties inside / no ties inside) / (ties between / no ties between)
measure-group_within_odds_tier-avoid = Where there are only a few pairs inside: one tie then changes the ratio many times.

# ── ties ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
measure-tie_strength-sentence = The strongest tie: { $name } ({ $value }).
measure-tie_strength-formula = w(i,j) = strength of the pair's strongest tie
measure-tie_strength-avoid = Where no strength was stated: a tie then counts as 1.
measure-tie_evidence-sentence = Ties confirmed by both sides: { $found } of { $possible }.
measure-tie_evidence-formula = state of a tie: confirmed, one-sided, denied, from a document, declared in the room
measure-tie_evidence-avoid = As a judgement of who can be trusted: the other side may not have answered.
measure-tie_reciprocated-sentence = Returned ties: { $found } of { $possible }.
measure-tie_reciprocated-formula = yes if there are i → j and j → i
measure-tie_reciprocated-avoid = Where the other side did not answer, or the tie is one-sided by nature.
measure-tie_layers-sentence = The most kinds of tie: { $name } ({ $value }).
measure-tie_layers-formula = number of kinds of tie of the pair i, j
measure-tie_layers-avoid = Where not everybody was asked about the same kinds of tie.
measure-tie_bridge-sentence = Ties that are an only connection: { $found } of { $possible }.
measure-tie_bridge-formula = yes if without this tie there are more separate parts
measure-tie_bridge-avoid = Where answers are missing: an unknown tie may be a second way.
measure-tie_betweenness-sentence = Most shortest ways run along the tie { $name } ({ $value }).
measure-tie_betweenness-formula = Σ σ(s,t|e) / σ(s,t) over pairs s, t; σ(s,t|e) – shortest ways along tie e
measure-tie_betweenness-avoid = Where fewer than 80% of institutions answered.
measure-tie_overlap-sentence = The most common partners: { $name } ({ $value }).
measure-tie_overlap-formula = common partners of i, j / all partners of i or j (themselves aside)
measure-tie_overlap-avoid = With one or two partners: the share then jumps from 0 to 100%.
measure-tie_simmelian-sentence = Ties in mutual triads: { $found } of { $possible }.
measure-tie_simmelian-formula = yes if i, j and a third are mutually tied in pairs
measure-tie_simmelian-avoid = Where answers are missing: one unknown tie is enough for the three not to be.

# ── the document that explains measures: missing answers ────────────────────────────────────────────────────────────
measures-doc-formula = Formula
measures-doc-avoid = When not to use it
measures-doc-range = Range where answers are missing
measures-doc-range-exact = exact
measures-doc-range-few = exact while at most six pairs are open, else simulated
measures-doc-range-none = none: the value is a name, one of several equally good, or depends on chance
measures-doc-range-simulated = simulated
measures-doc-largest = Most institutions
measures-doc-structures-text =
    A structure says more of the whole network than one number can hold: it is a sentence and tables. On the command line: `netmap measures --structure ID`; in the dashboard: the page “Measures”, “Structures of the whole network”.
measures-doc-conventions = Where programs differ
measures-doc-conventions-text =
    UCINET, R (sna, igraph) and NetworkX work some measures out differently. Below is what was chosen here; another choice is made in the Python function where one is named.

    - Number of partners counts different institutions: a tie each way is one partner (sna, igraph and NetworkX count it twice then). Centralisation by partners therefore has the maximum of an undirected network.
    - Total strength adds ties of both directions, as igraph does; `direction="in"` and `"out"` give each by itself.
    - Betweenness is raw: ordered pairs where ties have a direction, unordered ones without; `normalized=True` divides by the number of pairs of others. Strength is not distance: distance is 1 / strength.
    - Closeness follows ties both ways and multiplies by the share reached (Wasserman–Faust); `variant="freeman"` is defined only in a connected network, `direction="out"` and `"in"` go along and against direction. NetworkX takes the ways to an institution in a directed network. Who reaches nobody has a dash; 0 in sna, NaN in igraph.
    - Centralisation of closeness is undefined in a network of several parts; sna gives 0.
    - Eigenvector, k-core, clustering, only links and parts do not hang on direction. With direction igraph counts a tie each way twice in k-cores.
    - The eigenvector's largest value is 1; where several parts share the largest eigenvalue all are shown, not one at random.
    - Squares of Bonacich power add up to the number of institutions (sna, igraph).
    - Burt's measures add strength of both directions; an institution without ties has a dash. NetworkX 3.6 divides by something else without `nodes`, and gives NaN to those who are only named. Partners' ties to anybody in the network count, as in igraph and NetworkX; `model="ego"` takes only ties inside the circle of an institution and its partners, as Burt (1992) asked and as UCINET does unless told.
    - Brokerage by Gould and Fernandez: without direction every way counts both ways round, as in sna.
    - Reciprocity is undefined where ties have no direction; sna and igraph give 1. `method` chooses ties, pairs, or pairs with a tie.
    - Transitivity is the share of ways a → b → c closed by a → c (“weak” in sna); without any such way it is undefined, sna gives 1. Igraph leaves direction out.
    - Mean distance and diameter take only pairs joined by a way.
    - Krackhardt's LUBness wants every other common superior to reach the least one, as in the definition of 1994 and in what sna's help says; the code of sna 2.x wants the opposite: `superior="greatest"`. In a tree both agree.
    - Similarity of place leaves out the tie between the two compared; without direction each difference counts twice, as in sna. An undefined correlation is NaN, 0 in sna.
    - The table of ties between groups counts each tie once without direction; NetworkX counts ties inside a group twice.
measures-doc-missing = What missing answers do
measures-doc-missing-text =
    Where somebody did not answer, a measure has a range and not one value: from the least to the most it could be once the answers are in.
    What is open depends on the tie rule. “Either side”: a tie named by one who answered is certain; the silent may still name others.
    “Either side unless denied”: a tie in which both sides take part the silent may deny, but they can name no new one, since the other side has not; of one-way ties (such as referrals) what was named stands, and the silent may name new ones.
    “Both sides”: the silent can only confirm what was said of them. “As said”: everything that the silent themselves would say is open.
    Between two silent institutions everything is open. Ties declared in the room are certain, and whoever answered has answered in full. Asked were the kinds of tie that somebody named.

    An exact range holds the true value whatever the silent would have said. Measures that every further tie moves one way have it, and so do E–I indices.
    A simulated range is the least and the most over extreme networks (all “no”, all “yes”, all in favour of one institution) and over drawn ones,
    in which each silent institution answers like a randomly chosen one that did answer. The true range may be wider. The same seed gives the same ranges.

    A place is given from the best to the worst possible. Where places overlap, institutions cannot be ordered.
    “Whom to call first”: the silent stand in the order of how many pairs their answer alone will settle, whatever they say; every pair weighs the same.

    Sources: Kossinets (2006), Social Networks 28, 247–268; Borgatti, Carley, Krackhardt (2006), Social Networks 28, 124–136; Huisman (2009), Journal of Social Structure 10(1); Smith, Moody (2013), Social Networks 35, 652–668; Manski (2003), Partial Identification of Probability Distributions.
