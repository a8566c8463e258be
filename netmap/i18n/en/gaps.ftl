# Requirements of the model, cooperation gaps and resource gaps.

# five answers
gaps-answer-met = met
gaps-answer-partly = partly met
gaps-answer-not-met = not met
gaps-answer-unknown = cannot be said
gaps-answer-not-applicable = does not apply

# states of a required pair
gaps-state-met = met
gaps-state-too-weak = too weak
gaps-state-one-sided = one-sided
gaps-state-unknown = unknown
gaps-state-missing = missing

# columns of the ledger
gaps-column-rules = Rules
gaps-column-source = Institution (id)
gaps-column-target = Other institution (id)
gaps-column-source-name = Institution
gaps-column-target-name = Other institution
gaps-column-types = Types
gaps-column-sector = Area
gaps-column-state = State
gaps-column-required-strength = Required strength
gaps-column-strength = Strength
gaps-column-layers = Kinds of tie
gaps-column-evidence = Evidence
gaps-column-could-answer = Who has not answered
gaps-column-alternative = Requirement
gaps-column-alternative-met = Requirement met
gaps-column-what = What is lacking
gaps-column-code = Code
gaps-what-sector = area
gaps-what-type = type of institution
gaps-what-tier = tier

gaps-ledger = Ledger of cooperation gaps
gaps-resources = Resource gaps
gaps-summary = { $of ->
    [0] The model requires no tie here.
   *[other] Requirements met: { $met } of { $of } ({ $low }); { $unknown ->
        [0] all can be judged.
       *[other] unknown: { $unknown }, so the share met lies between { $low } and { $high }.
    }
}
gaps-pair = { $ends } ({ $state })
gaps-pair-strength = { $ends } ({ $state }, strength { $strength })

# why a rule does not apply or cannot be judged
gaps-reason-city = Does not apply: in a city with county rights the social assistance centre is the county family support centre as well.
gaps-reason-no-ops = Does not apply: there is no social assistance centre or social services centre in the network (a resource gap).
gaps-reason-no-body = Does not apply: there are no pairs of institutions here that the rule speaks of.
gaps-reason-no-body-such = Does not apply: no such institution serves the commune: { $what } (a resource gap, not a cooperation gap).
gaps-reason-layer-left-out = Cannot be said: the chosen view leaves out the kind of tie that the rule speaks of.

# what is added to an answer
gaps-tail-absent = ; no institution in the commune (resource gap): { $list }
gaps-tail-beyond = ; beyond the requirement: { $list }
gaps-tail-denied = ; one side denies: { $list }
gaps-tail-lacking = ; no answer from: { $list }

# answers by kind of rule
gaps-tie-between-types-met = The required cooperation is there: { $met }
gaps-tie-between-types-partly = The required cooperation is incomplete: { $unmet }
gaps-tie-between-types-not-met = The required cooperation is not there: { $unmet }
gaps-tie-between-types-unknown = The cooperation cannot be judged: { $unmet }
gaps-reach-sectors-met = The OPS has a direct tie with { $n } of { $of } areas that have an institution here
gaps-reach-sectors-partly = The OPS has a direct tie with { $n } of { $of } areas; without one: { $unmet }
gaps-reach-sectors-not-met = The OPS has a direct tie with none of the areas: { $unmet }
gaps-reach-sectors-unknown = It cannot be said how many areas the OPS has a direct tie with: surely { $n } of { $of }; the rest: { $unmet }
gaps-sector-coverage-met = The required areas of cooperation are in the network: { $met }
gaps-sector-coverage-partly = Some areas of cooperation are outside the network; inside: { $n }; without a tie to the OPS: { $left ->
    [0] none
   *[other] { $unmet }
}
gaps-sector-coverage-not-met = None of the required areas of cooperation has a tie with the OPS: { $unmet }
gaps-sector-coverage-unknown = It cannot be said whether all areas of cooperation are in the network; surely: { $n }; the rest: { $unmet }
gaps-two-tiers-met = Institutions of commune and county take part and are tied, for example { $met }
gaps-two-tiers-partly = Institutions of commune and county take part, but there is no full tie between them: { $unmet }
gaps-two-tiers-not-met = Institutions of both tiers, commune and county, do not take part: { $left ->
    [0] at least one tier is not in the network
   *[other] { $unmet }
}
gaps-two-tiers-unknown = It cannot be said whether institutions of commune and county take part: { $unmet }
gaps-tiers-meet-in-sectors-met = Commune and county cooperate in every area where both have institutions: { $met }
gaps-tiers-meet-in-sectors-partly = Commune and county cooperate in { $n } of { $of } areas; without a tie: { $unmet }
gaps-tiers-meet-in-sectors-not-met = Commune and county cooperate in no area: { $unmet }
gaps-tiers-meet-in-sectors-unknown = It cannot be said whether commune and county cooperate in every area: surely in { $n } of { $of }; the rest: { $unmet }
gaps-mutual-flow-met = Information flows both ways: mutual in { $n } of { $of } pairs (reciprocity { $low }, threshold { $threshold })
gaps-mutual-flow-partly = Information flows both ways only in part: mutual in { $n } of { $of } pairs (reciprocity from { $low } to { $high }, threshold { $threshold }){ $left ->
    [0] {""}
   *[other] ; to be cleared up around the OPS: { $unmet }
}
gaps-mutual-flow-not-met = Information does not flow both ways: mutual in { $n } of { $of } pairs (reciprocity from { $low } to { $high }, threshold { $threshold }){ $left ->
    [0] {""}
   *[other] ; around the OPS: { $unmet }
}
gaps-mutual-flow-unknown = It cannot be said whether information flows both ways: surely mutual in { $n } of { $of } pairs (reciprocity from { $low } to { $high }, threshold { $threshold })
