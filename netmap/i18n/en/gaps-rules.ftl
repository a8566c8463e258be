# Sentences and meanings of the rules that look further than a list of pairs.

cases-all = cases
cases-plan-unknown = plan: not known
cases-plan-none = no plan
cases-plan-made = plan under way
cases-plan-finished = plan finished
cases-diagnosis = { $n ->
    [0] no diagnosis recorded
    [one] diagnosis by { $n } sector
   *[other] diagnosis by { $n } sectors
}

gaps-animator-met = The animator is in the OPS: { $met }
gaps-animator-partly = There is an animator, but not (only) where the model puts it: { $unmet }
gaps-animator-not-met = The team has no animator (seats in the team: { $members })
gaps-means-animator-met = the commune's team has an animator, and it is in the OPS; one of a type that the file allows may stand beside.
gaps-means-animator-partly = there is an animator, but elsewhere, or besides the OPS another one from elsewhere.
gaps-means-animator-not-met = the team has members, and none is the animator.
gaps-means-animator-unknown = the study does not say who sits in this commune's team.
gaps-means-animator-not-applicable = there is no OPS, or it is a comparison commune without a team.
gaps-advised-by-met = There is advice: { $met }
gaps-advised-by-partly = Advice is incomplete: { $unmet }
gaps-advised-by-not-met = There is no advice: { $unmet }
gaps-advised-by-unknown = Whether there is advice cannot be said: { $unmet }
gaps-means-advised-by-met = every OPS has a tie of advice with the ROPS. The ROPS is left out of local measures; it is looked for in the network of all tiers.
gaps-means-advised-by-partly = the tie is too weak or one-sided, or only some OPS have it.
gaps-means-advised-by-not-met = both sides answered and neither named it.
gaps-means-advised-by-unknown = somebody did not answer, or the chosen view leaves out this kind of tie or this tier.
gaps-means-advised-by-not-applicable = there is no OPS, or no ROPS in the study (a resource gap).
gaps-steady-contact-met = Contact is steady: often enough { $often } of ties (threshold { $threshold }), by electronic means { $electronic } (threshold { $channel }); number of ties: { $ties }
gaps-steady-contact-partly = Contact is steady only in part: often enough { $often } of ties (threshold { $threshold }), by electronic means { $electronic } (threshold { $channel }); number of ties: { $ties }
gaps-steady-contact-not-met = Contact is not steady: often enough { $often } of ties (threshold { $threshold }), by electronic means { $electronic } (threshold { $channel }); number of ties: { $ties }
gaps-steady-contact-unknown = Whether contact is steady cannot be said: often enough { $often } of ties (threshold { $threshold }), by electronic means { $electronic } (threshold { $channel }); number of ties: { $ties }
gaps-means-steady-contact-met = enough ties are kept up often enough, and enough use an electronic channel.
gaps-means-steady-contact-partly = one of the two conditions is fulfilled.
gaps-means-steady-contact-not-met = neither is fulfilled.
gaps-means-steady-contact-unknown = frequency or channel was not stated, or the result hangs on those who did not answer.
gaps-means-steady-contact-not-applicable = there is no tie in the network whose contact could be asked about.
gaps-across-borders-met = There is more work over borders: the share of ties between tiers was { $before }, is { $after } (number: { $count_before } and { $count_after })
gaps-across-borders-partly = There are more ties over borders, but their share did not rise: the share of ties between tiers was { $before }, is { $after } (number: { $count_before } and { $count_after })
gaps-across-borders-not-met = There is not more work over borders: the share of ties between tiers was { $before }, is { $after } (number: { $count_before } and { $count_after })
gaps-across-borders-unknown = Whether there is more work over borders cannot be said: the share of ties between tiers was { $before }, is { $after } (number: { $count_before } and { $count_after })
gaps-means-across-borders-met = the share of ties between bodies of different tiers rose since the first wave. Only bodies present in both waves count.
gaps-means-across-borders-partly = only their number rose, their share did not.
gaps-means-across-borders-not-met = neither rose.
gaps-means-across-borders-unknown = there is no earlier wave, or the result hangs on those who did not answer.
gaps-means-across-borders-not-applicable = bodies of one tier only, or a wave without any tie.
gaps-joint-diagnosis-met = The diagnosis is joint: at least { $least } sectors in { $n } of { $of } cases{ $unsaid ->
    [0] {""}
   *[other] , no record of the diagnosis: { $unsaid }
}
gaps-joint-diagnosis-partly = The diagnosis is joint in some cases only: at least { $least } sectors in { $n } of { $of } cases{ $unsaid ->
    [0] {""}
   *[other] , no record of the diagnosis: { $unsaid }
}
gaps-joint-diagnosis-not-met = The diagnosis is not joint: at least { $least } sectors in { $n } of { $of } cases{ $unsaid ->
    [0] {""}
   *[other] , no record of the diagnosis: { $unsaid }
}
gaps-joint-diagnosis-unknown = Whether the diagnosis is joint cannot be said: at least { $least } sectors in { $n } of { $of } cases{ $unsaid ->
    [0] {""}
   *[other] , no record of the diagnosis: { $unsaid }
}
gaps-means-joint-diagnosis-met = in enough cases bodies of as many sectors as the file asks took part in the diagnosis.
gaps-means-joint-diagnosis-partly = so it is in some cases only.
gaps-means-joint-diagnosis-not-met = so it is in no case.
gaps-means-joint-diagnosis-unknown = no cases were imported, or the cases do not record who made the diagnosis.
gaps-means-joint-diagnosis-not-applicable = a comparison commune that only made the model: no team was called.
gaps-case-plans-met = Cases have plans of several sectors: { $n } of { $of } cases have a plan, median of sectors in a plan: { $median } (asked: { $least }), finished: { $finished }{ $reference ->
    [0] {""}
   *[other] {" "}(elsewhere { $reference_share })
}
gaps-case-plans-partly = Plans are only in part as in the model: { $n } of { $of } cases have a plan, median of sectors in a plan: { $median } (asked: { $least }), finished: { $finished }{ $reference ->
    [0] {""}
   *[other] {" "}(elsewhere { $reference_share })
}
gaps-case-plans-not-met = There are no plans of several sectors: { $n } of { $of } cases have a plan, median of sectors in a plan: { $median } (asked: { $least }), finished: { $finished }{ $reference ->
    [0] {""}
   *[other] {" "}(elsewhere { $reference_share })
}
gaps-case-plans-unknown = Plans cannot be judged: { $n } of { $of } cases have a plan, median of sectors in a plan: { $median } (asked: { $least }), finished: { $finished }{ $reference ->
    [0] {""}
   *[other] {" "}(elsewhere { $reference_share })
}
gaps-means-case-plans-met = enough cases have a plan, and the median plan names as many sectors as the file asks.
gaps-means-case-plans-partly = one of the two conditions is fulfilled.
gaps-means-case-plans-not-met = neither is fulfilled.
gaps-means-case-plans-unknown = no cases were imported, or their plans are not recorded.
gaps-means-case-plans-not-applicable = a comparison commune that only made the model: no team was called.
gaps-service-basket-met = Needs have a provider within reach of the OPS: { $n } of { $of } needs{ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}{ $fragile ->
    [0] {""}
   *[other] ; one provider only: { $notes }
}
gaps-service-basket-partly = Some needs have a provider within reach of the OPS: { $n } of { $of } needs{ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}{ $fragile ->
    [0] {""}
   *[other] ; one provider only: { $notes }
}
gaps-service-basket-not-met = No need has a provider within reach of the OPS: { $n } of { $of } needs{ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}{ $fragile ->
    [0] {""}
   *[other] ; one provider only: { $notes }
}
gaps-service-basket-unknown = The basket cannot be judged; within reach of the OPS for certain: { $n } of { $of } needs{ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}{ $fragile ->
    [0] {""}
   *[other] ; one provider only: { $notes }
}
gaps-means-service-basket-met = every need of the basket has a body within the required steps of the OPS.
gaps-means-service-basket-partly = only some needs have one, or it stands one step too far. A need without a body here is a resource gap and counts too.
gaps-means-service-basket-not-met = no need has one.
gaps-means-service-basket-unknown = the result hangs on those who did not answer.
gaps-means-service-basket-not-applicable = there is no OPS in the network (a resource gap).
gaps-doubled-services-met = Providers of one need are in touch: { $n } of { $of } needs with at least { $least } providers{ $left ->
    [0] {""}
   *[other] ; to talk about: { $unmet }
}
gaps-doubled-services-partly = Only some providers of one need are in touch: { $n } of { $of } needs with at least { $least } providers{ $left ->
    [0] {""}
   *[other] ; to talk about: { $unmet }
}
gaps-doubled-services-not-met = Providers of one need are not in touch: { $n } of { $of } needs with at least { $least } providers{ $left ->
    [0] {""}
   *[other] ; to talk about: { $unmet }
}
gaps-doubled-services-unknown = Whether providers of one need are in touch cannot be said; for certain: { $n } of { $of } needs with at least { $least } providers{ $left ->
    [0] {""}
   *[other] ; to talk about: { $unmet }
}
gaps-means-doubled-services-met = of every need with many providers at least two are tied. The result is a list to talk about, not a verdict.
gaps-means-doubled-services-partly = so it is with some needs only, or the tie is too weak or one-sided.
gaps-means-doubled-services-not-met = of none of these needs are providers tied.
gaps-means-doubled-services-unknown = the result hangs on those who did not answer.
gaps-means-doubled-services-not-applicable = no need has so many providers.
gaps-formal-partnership-met = Members of the team with an agreement with the OPS: { $n } of { $of }
gaps-formal-partnership-partly = { $n } of { $of } members of the team have an agreement with the OPS; the others: { $unmet }
gaps-formal-partnership-not-met = No member of the team has an agreement with the OPS: { $unmet }
gaps-formal-partnership-unknown = Whether the partnership is formal cannot be said: for certain { $n } of { $of } members of the team; the others: { $unmet }
gaps-means-formal-partnership-met = every body of the team has a tie of agreement with the OPS.
gaps-means-formal-partnership-partly = only a part of the team has one, or one side denies it.
gaps-means-formal-partnership-not-met = nobody of the team has one.
gaps-means-formal-partnership-unknown = it is not known who is in the team, or somebody did not answer, or the chosen view leaves out this kind of tie.
gaps-means-formal-partnership-not-applicable = no OPS, a team of the OPS alone, or a comparison commune without a team.
gaps-centre-hands-over-met = { $first ->
    [1] The OPS is the centre at the start: it has { $partners } partners for certain, another body at most { $rival }
   *[other] The network centres less on one body, and more ties pass the OPS by: centralization { $central_before }, now { $central_after }; ties without the OPS { $beside_before }, now { $beside_after }
}
gaps-centre-hands-over-partly = { $first ->
    [1] The OPS shares the centre with another body: it has { $partners } partners for certain, another body at most { $rival }
   *[other] Only one of the two directions is that of the model: centralization { $central_before }, now { $central_after }; ties without the OPS { $beside_before }, now { $beside_after }
}
gaps-centre-hands-over-not-met = { $first ->
    [1] The OPS is not the centre at the start: it has { $partners } partners for certain, another body at most { $rival }
   *[other] Neither of the two directions is that of the model: centralization { $central_before }, now { $central_after }; ties without the OPS { $beside_before }, now { $beside_after }
}
gaps-centre-hands-over-unknown = { $first ->
    [1] Whether the OPS is the centre at the start cannot be said: it has { $partners } partners for certain, another body at most { $rival }
   *[other] The direction of change cannot be said: centralization { $central_before }, now { $central_after }; ties without the OPS { $beside_before }, now { $beside_after }
}
gaps-means-centre-hands-over-met = in the first wave the OPS has the most partners; later centralization falls and the share of ties that pass the OPS by rises.
gaps-means-centre-hands-over-partly = in the first wave another body has as many partners; later one of the two directions holds.
gaps-means-centre-hands-over-not-met = in the first wave somebody else has more partners; later neither direction holds.
gaps-means-centre-hands-over-unknown = the result hangs on those who did not answer.
gaps-means-centre-hands-over-not-applicable = no OPS, too few bodies, or a wave without any tie.
gaps-not-only-bridge-met = The OPS is not the only bridge: without the OPS { $n } of the { $of } other bodies are in the largest part{ $left ->
    [0] {""}
   *[other] ; outside it: { $unmet }
}
gaps-not-only-bridge-partly = A part of the network hangs on the OPS alone or on nobody: without the OPS { $n } of the { $of } other bodies are in the largest part{ $left ->
    [0] {""}
   *[other] ; outside it: { $unmet }
}
gaps-not-only-bridge-not-met = Without the OPS the network falls apart: without the OPS { $n } of the { $of } other bodies are in the largest part{ $left ->
    [0] {""}
   *[other] ; outside it: { $unmet }
}
gaps-not-only-bridge-unknown = Whether the OPS is the only bridge cannot be said; for certain: without the OPS { $n } of the { $of } other bodies are in the largest part{ $left ->
    [0] {""}
   *[other] ; outside it: { $unmet }
}
gaps-means-not-only-bridge-met = with the OPS taken out no more bodies than the file allows stand outside the largest part. A body without any tie stands outside too.
gaps-means-not-only-bridge-partly = there are more, but at least half of the others hold together.
gaps-means-not-only-bridge-not-met = not even half hold together.
gaps-means-not-only-bridge-unknown = the result hangs on those who did not answer.
gaps-means-not-only-bridge-not-applicable = no OPS, or too few bodies beside it.
gaps-signal-reaches-ops-met = The signal reaches the OPS: { $n } of { $of } bodies (at most { $steps } steps){ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}
gaps-signal-reaches-ops-partly = The signal reaches the OPS from some bodies only: { $n } of { $of } bodies (at most { $steps } steps){ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}
gaps-signal-reaches-ops-not-met = The signal reaches the OPS from nobody: { $n } of { $of } bodies (at most { $steps } steps){ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}
gaps-signal-reaches-ops-unknown = Whether the signal reaches the OPS cannot be said; for certain: { $n } of { $of } bodies (at most { $steps } steps){ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}
gaps-means-signal-reaches-ops-met = from every body a way of referrals leads to the OPS, no longer than the file asks. The direction counts: who says that they refer.
gaps-means-signal-reaches-ops-partly = a way leads from some bodies only, or it is longer.
gaps-means-signal-reaches-ops-not-met = it leads from none.
gaps-means-signal-reaches-ops-unknown = the result hangs on those who did not answer, or the chosen view leaves out this kind of tie.
gaps-means-signal-reaches-ops-not-applicable = no OPS, or nobody beside it.
gaps-two-ranks-met = Both ranks, decision maker and practitioner, are sent by: { $n } of { $of } bodies of the team{ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}{ $unsaid ->
    [0] {""}
   *[other] ; seats without a rank: { $unsaid }
}
gaps-two-ranks-partly = Both ranks are sent by some bodies only: { $n } of { $of } bodies of the team{ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}{ $unsaid ->
    [0] {""}
   *[other] ; seats without a rank: { $unsaid }
}
gaps-two-ranks-not-met = Nobody sends either rank: { $n } of { $of } bodies of the team{ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}{ $unsaid ->
    [0] {""}
   *[other] ; seats without a rank: { $unsaid }
}
gaps-two-ranks-unknown = The ranks cannot be judged; both are sent for certain by: { $n } of { $of } bodies of the team{ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}{ $unsaid ->
    [0] {""}
   *[other] ; seats without a rank: { $unsaid }
}
gaps-means-two-ranks-met = every body of the team sends a decision maker and a practitioner. The rank is known by the words in the file.
gaps-means-two-ranks-partly = so it is with some bodies only, or there is one rank.
gaps-means-two-ranks-not-met = nobody sends either.
gaps-means-two-ranks-unknown = it is not known who sits in the team, or of what rank they are.
gaps-means-two-ranks-not-applicable = a comparison commune that only made the model: no team was called.
gaps-team-backs-team-met = The voivodeship team backs the local one in: { $met }
gaps-team-backs-team-partly = The voivodeship team backs the local one in { $n } of { $of } sectors; the rest: { $unmet }
gaps-team-backs-team-not-met = The voivodeship team backs the local one in no sector: { $unmet }
gaps-team-backs-team-unknown = The backing of the voivodeship team cannot be said: for certain in { $n } of { $of } sectors; the rest: { $unmet }
gaps-means-team-backs-team-met = in every sector that both teams have at least one tie joins them.
gaps-means-team-backs-team-partly = so it is in some sectors only, or the tie is too weak or one-sided.
gaps-means-team-backs-team-not-met = no tie joins them.
gaps-means-team-backs-team-unknown = it is not known who sits in a team, somebody did not answer, or the chosen view leaves voivodeship bodies out.
gaps-means-team-backs-team-not-applicable = the teams share no sector, or it is a comparison commune without a team.
gaps-ties-last-met = Cooperation goes on after the support ended: { $n } of { $of } ties are still there, { $kept } (threshold { $threshold })
gaps-ties-last-partly = Cooperation goes on after the support ended only in part: { $n } of { $of } ties are still there, { $kept } (threshold { $threshold })
gaps-ties-last-not-met = Cooperation did not outlast the support: { $n } of { $of } ties are still there, { $kept } (threshold { $threshold })
gaps-ties-last-unknown = Whether cooperation lasted cannot be said; for certain: { $n } of { $of } ties are still there, { $kept } (threshold { $threshold })
gaps-means-ties-last-met = enough ties of the last earlier wave after the pilot are still there. Only bodies present in both waves count.
gaps-means-ties-last-partly = fewer are, but at least half of the threshold.
gaps-means-ties-last-not-met = less than half of the threshold.
gaps-means-ties-last-unknown = there is no later wave (a second one after the support), or the result hangs on those who did not answer.
gaps-means-ties-last-not-applicable = there was no tie in the earlier wave.
gaps-three-dimensions-met = The data show all three layers: { $met }{ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}
gaps-three-dimensions-partly = The data show some of the layers: { $met }{ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}
gaps-three-dimensions-not-met = The data show none of the layers: { $unmet }
gaps-three-dimensions-unknown = Not all layers can be judged; for certain { $n } of { $of }; the rest: { $unmet }
gaps-means-three-dimensions-met = there are ties between bodies, a team round a family with workers of several bodies, and cases in which several work.
gaps-means-three-dimensions-partly = some layers are there for certain, the others are not for certain.
gaps-means-three-dimensions-not-met = none of them is there.
gaps-means-three-dimensions-unknown = teams or cases were not imported: what is not recorded is not taken for absent.
gaps-means-three-dimensions-not-applicable = there is no OPS in the network (a resource gap).
gaps-sector-share-falls-met = The share ({ $notes }) of the OPS's ties fell: it was { $before } ({ $count_before } of { $ties_before } ties of the OPS), it is { $after } ({ $count_after } of { $ties_after }); ties of the OPS inside the team of the rule: { $team_before } and { $team_after }
gaps-sector-share-falls-partly = The share ({ $notes }) of the OPS's ties did not change: it was { $before } ({ $count_before } of { $ties_before } ties of the OPS), it is { $after } ({ $count_after } of { $ties_after }); ties of the OPS inside the team of the rule: { $team_before } and { $team_after }
gaps-sector-share-falls-not-met = The share ({ $notes }) of the OPS's ties rose: it was { $before } ({ $count_before } of { $ties_before } ties of the OPS), it is { $after } ({ $count_after } of { $ties_after }); ties of the OPS inside the team of the rule: { $team_before } and { $team_after }
gaps-sector-share-falls-unknown = Whether the share ({ $notes }) of the OPS's ties fell cannot be said: it was { $before } ({ $count_before } of { $ties_before } ties of the OPS), it is { $after } ({ $count_after } of { $ties_after }); ties of the OPS inside the team of the rule: { $team_before } and { $team_after }
gaps-means-sector-share-falls-met = the share of the OPS's ties that go to these sectors fell since the first wave. A hypothesis, not a requirement: the direction counts, there is no test.
gaps-means-sector-share-falls-partly = the share did not change.
gaps-means-sector-share-falls-not-met = the share rose.
gaps-means-sector-share-falls-unknown = there is no earlier wave, or the result hangs on those who did not answer.
gaps-means-sector-share-falls-not-applicable = there is no OPS, no such body, or a wave in which the OPS has no tie.
gaps-pilot-changes-more-met = Pilot communes changed more (pilot communes: { $pilot }, comparison: { $comparison }; difference of changes in percentage points: density { $density }, sectors tied to the OPS { $coverage }, reciprocity { $reciprocity }; the sign only, no test: there are too few communes)
gaps-pilot-changes-more-partly = Pilot communes changed more in some respects only (pilot communes: { $pilot }, comparison: { $comparison }; difference of changes in percentage points: density { $density }, sectors tied to the OPS { $coverage }, reciprocity { $reciprocity }; the sign only, no test: there are too few communes)
gaps-pilot-changes-more-not-met = Pilot communes did not change more (pilot communes: { $pilot }, comparison: { $comparison }; difference of changes in percentage points: density { $density }, sectors tied to the OPS { $coverage }, reciprocity { $reciprocity }; the sign only, no test: there are too few communes)
gaps-pilot-changes-more-unknown = Whether pilot communes changed more cannot be said (pilot communes: { $pilot }, comparison: { $comparison }; difference of changes in percentage points: density { $density }, sectors tied to the OPS { $coverage }, reciprocity { $reciprocity }; the sign only, no test: there are too few communes)
gaps-means-pilot-changes-more-met = density, sector coverage and reciprocity grew more in pilot communes than in comparison communes. The answer is one for the whole study.
gaps-means-pilot-changes-more-partly = so it is with some of these measures only.
gaps-means-pilot-changes-more-not-met = so it is with none.
gaps-means-pilot-changes-more-unknown = the study does not say which communes are of the pilot, there is no earlier wave, or the result hangs on those who did not answer.
gaps-means-pilot-changes-more-not-applicable = the study has one of the groups only: there is nothing to compare with.
gaps-reason-tiers-left-out = Cannot be said: the chosen view leaves out voivodeship bodies.
gaps-reason-no-earlier = Cannot be said: the rule speaks of change, and there is no earlier wave.
gaps-reason-no-later = Cannot be said: there is no later wave, that is a second one after the support ended.
gaps-reason-no-team = Cannot be said: the study does not say who sits in this commune's team.
gaps-reason-no-upper-team = Cannot be said: the study does not say who sits in the voivodeship team.
gaps-reason-no-cases = Cannot be said: no cases of this commune were imported.
gaps-reason-no-ties = Does not apply: there are no ties here that the rule speaks of.
gaps-reason-not-in-pilot = Does not apply: a comparison commune only made the model; it had neither a team nor cases with families.
gaps-reason-no-groups = Cannot be said: the study does not say which communes are of the pilot and which are for comparison.
gaps-reason-one-group = Does not apply: the study does not have both groups, pilot and comparison communes.
gaps-span = between { $low } and { $high }
gaps-fewer = fewer than { $n }
gaps-part = { $name } ({ $state })
gaps-part-partly = in part
gaps-part-unknown = unknown
gaps-part-absent = no such body here
gaps-part-bodies = body with body
gaps-part-workers = worker with worker
gaps-part-families = workers with a family
gaps-part-centralization-falls = less centralization
gaps-part-beside-rises = more ties without the OPS
gaps-part-density = density
gaps-part-coverage = sectors tied to the OPS
gaps-part-reciprocity = reciprocity
gaps-setting-teams = kinds of team
gaps-setting-upper-teams = voivodeship team
gaps-setting-roles = role
gaps-setting-allowed = allowed beside
gaps-setting-how = part in the case
gaps-setting-needs = needs
gaps-setting-phases = held against waves
gaps-setting-channels = electronic channels (parts of words)
gaps-setting-decision-makers = decision makers (words)
gaps-setting-practitioners = practitioners (words)
gaps-setting-frequency = least frequency
gaps-setting-channel-share = required share of the channel
gaps-setting-reference = share finished elsewhere
gaps-setting-at-most = at most outside the main part
gaps-setting-steps = steps at most
error-norm-unknown-services = { $file }, line { $line }: “{ $where }”: there is no basket of services “{ $value }”. Please name a file beside this one or one of: { $known }.
error-norm-contradiction-codebook = { $file }, line { $line }: “{ $where }” uses another codebook (“{ $value }”) than this file.
error-norm-contradiction-both = { $file }, line { $line }: “{ $where }” repeats what already stands on the other side ({ $code }). Please keep one entry.
error-norm-not-steps = { $file }, line { $line }: “{ $where }” must be a list of at least two steps, each a list of codes of types.
error-norm-not-a-table = { $file }, line { $line }: “{ $where }” must be a table with keys.
gaps-doc-basket = The basket of services and the paths of a case
gaps-doc-basket-intro = A norm names in its key `services` the file with the needs of families (who meets which) and with the paths of a case. Any body of one of the types meets a need; any body of one of the types makes a step of a path.
gaps-doc-paths = Paths of a case
gaps-way-met = { $path }: a case gets through: { $through }.
gaps-way-missing = { $path }: the way breaks between step { $step } and step { $next }: { $pairs }.
gaps-way-unknown = { $path }: it cannot be said whether the way goes on between step { $step } and step { $next }: { $pairs }.
gaps-way-absent = { $path }: the way breaks at step { $step }, because no such institution serves the commune: { $types } (resource gap).
gaps-path-state-met = gets through
gaps-path-state-unknown = unknown
gaps-path-state-missing = breaks
gaps-path-state-absent = breaks: no such institution (resource gap)
gaps-sector-state-tied = the OPS cooperates
gaps-sector-state-unknown = unknown
gaps-sector-state-untied = the OPS does not cooperate (cooperation gap)
gaps-sector-state-absent = no such institution (resource gap)
gaps-need-state-covered = several that are in contact
gaps-need-state-apart = several that are not in contact
gaps-need-state-fragile = one institution only
gaps-need-state-unknown = unknown
gaps-need-state-out-of-reach = there is one, out of reach of the OPS
gaps-need-state-absent = no such institution (resource gap)
gaps-coverage-by = { $need } ({ $bodies })
gaps-coverage-needs = { $n ->
    [0] None of the needs ({ $of } in all) is met by an institution with a direct tie to the OPS.
   *[other] Needs met by an institution with a direct tie to the OPS: { $n } of { $of }.
}
gaps-coverage-absent = There is no such institution here at all (resource gap): { $list }.
gaps-coverage-far = There is an institution, but the OPS does not reach it even through somebody else: { $list }.
gaps-coverage-second = The OPS reaches it only through somebody else (two steps): { $list }.
gaps-coverage-perhaps = There is an institution, but without a direct tie to the OPS; whether the OPS reaches it through somebody else is not known: { $list }.
gaps-coverage-fragile = Only one institution within reach of the OPS, so everything hangs on it: { $list }.
gaps-coverage-apart = There are several, but they are not in contact with one another: { $list }.
gaps-coverage-open = Not known, because somebody did not answer: { $list }.
gaps-coverage-sector-tied = The OPS works with { $n } of { $of } areas: { $list }.
gaps-coverage-sector-unknown = Not known, because somebody did not answer: { $list }.
gaps-coverage-sector-untied = There is an institution here, but the OPS does not work with it (cooperation gap): { $list }.
gaps-coverage-sector-absent = No such institution serves the commune (resource gap): { $list }.
