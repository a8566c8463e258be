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
sentence-range = Answers are missing: once they are in, it would be from { $low } to { $high }.
sentence-range-simulated = Answers are missing: once they are in, it would be at least from { $low } to { $high } (simulated; other values are possible too).
sentence-range-yes-no = Answers are missing: it is not known whether “yes” or “no” for { $names }.
sentence-range-yes-no-many = Answers are missing: it is not known whether “yes” or “no” in { $n } of { $of } cases.
sentence-unheard = Answers in: { $answered } of { $n }, so the true value may differ.
sentence-first-open = It cannot be said who is first: it may be { $names }.
sentence-first-open-many = { $n ->
    [one] It cannot be said who is first: it may be { $n } institution.
   *[other] It cannot be said who is first: it may be any of { $n } institutions.
}
sentence-first-sure = The first place is certain in spite of missing answers.
place-one = { $rank }
place-range = { $low }–{ $high }

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
measure-node_constraint-formula = C(i) = Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)² over partners j; pᵢⱼ – the part of i's ties that goes to j
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
measure-net_density-avoid = To compare networks with different numbers of institutions: the bigger the network, the lower its density for the same work.
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

# ── the document that explains measures: missing answers ────────────────────────────────────────────────────────────
measures-doc-formula = Formula
measures-doc-avoid = When not to use it
measures-doc-range = Range where answers are missing
measures-doc-range-exact = exact
measures-doc-range-few = exact while at most six pairs are open, else simulated
measures-doc-range-simulated = simulated
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
