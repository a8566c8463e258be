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
gaps-and-more = { $list } and { $n } more

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
gaps-reach-sectors-partly = The OPS has a direct tie with { $n } of { $of } areas; the rest: { $unmet }
gaps-reach-sectors-not-met = The OPS has a direct tie with none of the areas: { $unmet }
gaps-reach-sectors-unknown = It cannot be said how many areas the OPS has a direct tie with: surely { $n } of { $of }; the rest: { $unmet }
gaps-sector-coverage-met = The required areas of cooperation are in the network: { $met }
gaps-sector-coverage-partly = Some areas of cooperation are outside the network; inside: { $n }{ $left ->
    [0] {""}
   *[other] ; the rest: { $unmet }
}
gaps-sector-coverage-not-met = None of the required areas of cooperation has a tie with the OPS{ $left ->
    [0] {""}
   *[other] : { $unmet }
}
gaps-sector-coverage-unknown = It cannot be said whether all areas of cooperation are in the network; surely: { $n }; the rest: { $unmet }
gaps-two-tiers-met = Institutions of commune and county take part and are tied, for example { $met }
gaps-two-tiers-partly = Institutions of commune and county take part, but there is no full tie between them: { $unmet }
gaps-two-tiers-not-met = Institutions of both tiers, commune and county, do not take part: { $left ->
    [0] at least one tier is not in the network
   *[other] { $unmet }
}
gaps-two-tiers-unknown = It cannot be said whether institutions of commune and county take part: { $unmet }
gaps-tiers-meet-in-sectors-met = Commune and county cooperate in every area where both have institutions: { $met }
gaps-tiers-meet-in-sectors-partly = Commune and county cooperate in { $n } of { $of } areas; the rest: { $unmet }
gaps-tiers-meet-in-sectors-not-met = Commune and county cooperate in no area: { $unmet }
gaps-tiers-meet-in-sectors-unknown = It cannot be said whether commune and county cooperate in every area: surely in { $n } of { $of }; the rest: { $unmet }
gaps-mutual-flow-met = Information flows both ways: mutual in { $n } of { $of } pairs (reciprocity { $open ->
        [0] { $low }
       *[other] at least { $low }
    }, threshold { $threshold })
gaps-mutual-flow-partly = Information flows both ways only in part: mutual in { $n } of { $of } pairs (reciprocity { $reach }, threshold { $threshold }){ $left ->
    [0] {""}
   *[other] ; to be cleared up around the OPS: { $unmet }
}
gaps-mutual-flow-not-met = { $of ->
    [0] Information does not flow both ways: nobody named any exchange of it
   *[other] Information does not flow both ways: mutual in { $n } of { $of } pairs (reciprocity { $reach }, threshold { $threshold }){ $left ->
        [0] {""}
       *[other] ; around the OPS: { $unmet }
    }
}
gaps-mutual-flow-unknown = { $of ->
    [0] It cannot be said whether information flows both ways: nobody who answered named any exchange of it
   *[other] It cannot be said whether information flows both ways: surely mutual in { $n } of { $of } pairs (reciprocity { $reach }, threshold { $threshold }){ $left ->
        [0] {""}
       *[other] ; to be cleared up around the OPS: { $unmet }
    }
}

# mistakes in a norm's file
error-norm-missing = There is no norm “{ $name }”. Please give the path of a TOML file or one of: { $known }.
error-norm-broken = { $file }, line { $line }: this cannot be read as TOML ({ $reason }). Please correct it.
error-norm-missing-key = { $file }, line { $line }: the key “{ $where }” is lacking. Please add it.
error-norm-unknown-key = { $file }, line { $line }: unknown key “{ $where }”. Allowed: { $known }.
error-norm-unknown-kind = { $file }, line { $line }: “{ $where }” is “{ $value }”, but a kind of rule can be: { $known }.
error-norm-unknown-code = { $file }, line { $line }: “{ $where }” names the code “{ $code }”, which the codebook does not know. Allowed: { $known }.
error-norm-unknown-codebook = { $file }, line { $line }: “{ $where }”: the codebook “{ $value }” cannot be loaded. Please give the path of a correct file or one of: { $known }.
error-norm-twice = { $file }, line { $line }: “{ $where }” gives “{ $code }” twice. Please keep one.
error-norm-empty = { $file }, line { $line }: “{ $where }” must not be empty.
error-norm-not-text = { $file }, line { $line }: “{ $where }” must be a quoted text that is not empty, but is: { $value }.
error-norm-not-a-label = { $file }, line { $line }: “{ $where }” must have two names: pl and en.
error-norm-not-a-list = { $file }, line { $line }: “{ $where }” must be a list of codes in square brackets.
error-norm-not-a-share = { $file }, line { $line }: “{ $where }” must be a number from 0 to 1, but is: { $value }.
error-norm-not-a-strength = { $file }, line { $line }: “{ $where }” must be a number above 0 and at most { $most }, but is: { $value }.
error-norm-not-a-count = { $file }, line { $line }: “{ $where }” must be a whole number of at least { $least }, but is: { $value }.
error-norm-too-many = { $file }, line { $line }: “{ $where }” asks for more sectors ({ $value }) than the codebook knows ({ $most }), so nobody could fulfil it.
error-norm-not-an-id = { $file }, line { $line }: “{ $where }”: the sign of a rule, “{ $value }”, may hold only plain letters, digits, dots, hyphens and underscores.
error-norm-not-yes-no = { $file }, line { $line }: “{ $where }” must be true or false, but is: { $value }.
error-norm-not-two-tiers = { $file }, line { $line }: “{ $where }” must name exactly two tiers.
error-norm-contradiction-optional = { $file }, line { $line }: “{ $where }” repeats a required area ({ $code }). An area is either required or optional.
error-norm-contradiction-types = { $file }, line { $line }: “{ $where }” names a type that is a social assistance centre; the centre cannot cooperate with itself.
error-norm-contradiction-ops = { $file }, line { $line }: “{ $where }” names a type that is not in “ops”.

# what each answer means (docs/rules.md)
gaps-means-tie-between-types-met = every OPS has a tie of the required strength with such an institution.
gaps-means-tie-between-types-partly = the tie is too weak or one side denies it, or only some OPS have it.
gaps-means-tie-between-types-not-met = both sides answered and neither named a tie.
gaps-means-tie-between-types-unknown = somebody has not answered or nobody stated a strength, and the outcome hangs on it.
gaps-means-tie-between-types-not-applicable = a city with county rights (the OPS is the PCPR as well), or no such institution serves the commune (resource gap).
gaps-means-reach-sectors-met = the OPS has a direct tie with at least one institution of every area that has one here.
gaps-means-reach-sectors-partly = the OPS has such a tie with some areas only, or the tie is too weak or one-sided.
gaps-means-reach-sectors-not-met = the OPS has a tie with no area, and everybody on whom it hangs has answered.
gaps-means-reach-sectors-unknown = the outcome hangs on those who have not answered.
gaps-means-reach-sectors-not-applicable = there is no OPS, or none of the areas has an institution here (resource gap).
gaps-means-sector-coverage-met = every required area has a tie with the OPS.
gaps-means-sector-coverage-partly = some areas have a tie with the OPS; an area without an institution (resource gap) is not in the network and counts too.
gaps-means-sector-coverage-not-met = no area has a tie with the OPS.
gaps-means-sector-coverage-unknown = the outcome hangs on those who have not answered.
gaps-means-sector-coverage-not-applicable = there is no OPS in the network (resource gap).
gaps-means-two-tiers-met = institutions of both tiers have ties, and at least one tie joins the tiers.
gaps-means-two-tiers-partly = institutions of both tiers have ties, but nothing joins the tiers, or only a tie that is too weak or one-sided.
gaps-means-two-tiers-not-met = no institution of one of the tiers is in the network, or none has a tie.
gaps-means-two-tiers-unknown = the outcome hangs on those who have not answered.
gaps-means-two-tiers-not-applicable = a city with county rights: both tiers are one self-government.
gaps-means-tiers-meet-in-sectors-met = in every area where commune and county have institutions, at least one tie joins them.
gaps-means-tiers-meet-in-sectors-partly = it is so in some areas only, or the tie is too weak or one-sided.
gaps-means-tiers-meet-in-sectors-not-met = there is no such tie in any area, and everybody has answered.
gaps-means-tiers-meet-in-sectors-unknown = the outcome hangs on those who have not answered.
gaps-means-tiers-meet-in-sectors-not-applicable = a city with county rights, or no area has institutions of both tiers.
gaps-means-mutual-flow-met = reciprocity reaches the threshold, and every pair with the OPS passes information both ways. Pairs count in which somebody named a flow at least as strong as the tie rule asks; who has not answered is named.
gaps-means-mutual-flow-partly = one of these two conditions holds.
gaps-means-mutual-flow-not-met = neither of these conditions holds.
gaps-means-mutual-flow-unknown = the outcome hangs on those who have not answered, or the chosen view leaves this kind of tie out.
gaps-means-mutual-flow-not-applicable = never given here: the flow of information concerns every network.

# names of a rule's settings (docs/rules.md)
gaps-setting-types = types of body
gaps-setting-sectors = areas
gaps-setting-optional = areas beyond the requirement
gaps-setting-tiers = tiers
gaps-setting-layers = kinds of tie
gaps-setting-strength = least strength
gaps-setting-share = required share
gaps-setting-at-least = at least (number)
gaps-setting-reciprocity = threshold of reciprocity
gaps-setting-ops-pairs = every pair with the OPS mutual
gaps-setting-all = all

gaps-doc-title = Requirements of the models and the five answers
gaps-doc-intro = Norms are TOML files. To change thresholds, copy a file and give its path. Every rule is judged twice: as if all who have not answered had said “no”, and as if they had said “yes”. A verdict is given only when both lead to the same one; otherwise it cannot be said. No answer never means no tie, and no institution (a resource gap) is not a cooperation gap.
gaps-doc-source = Source
gaps-doc-kind = Kind of rule in the file
gaps-doc-version = version
gaps-doc-answers = Answers
gaps-doc-states = States of a pair in the gap ledger
gaps-state-means-met = the tie exists under the tie rule and has the required strength.
gaps-state-means-too-weak = the tie exists and is weaker than required.
gaps-state-means-one-sided = one side names the cooperation, the other answered and does not confirm it, so that there is no tie under the rule.
gaps-state-means-unknown = one of the two has not answered or nobody stated a strength, and the state hangs on it.
gaps-state-means-missing = both sides answered and neither named the cooperation (or the team in the room said that there is none).
