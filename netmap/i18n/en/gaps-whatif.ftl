# Proposals and trials "what if".

gaps-proposal = { $ends }: { $why }.
gaps-proposal-closes = closes { $rules } in the area: { $sector }
gaps-proposal-closes-pair = closes what { $rules } asks of these two
gaps-proposal-met = { $n ->
    [one] fulfils the whole requirement { $rules }
   *[other] fulfils the whole requirements { $rules }
}
gaps-proposal-restores = { $n ->
    [one] brings { $n } required pair within two steps
   *[other] brings { $n } required pairs within two steps
}
gaps-proposal-better = betters: { $rules }
gaps-proposal-kinds = needed: { $layers }
gaps-proposal-risk = mind: { $risks }

gaps-effort-strengthen = the tie is there already and has to be made stronger
gaps-effort-confirm = one side already names this cooperation
gaps-effort-team = both sit in one team: { $teams }
gaps-effort-building = both have the same address
gaps-effort-introduced = both already know: { $bodies }
gaps-effort-strangers = they have no partner in common
gaps-effort-label-strengthen = small
gaps-effort-label-same_place = small
gaps-effort-label-introduced = medium
gaps-effort-label-strangers = large

gaps-risk-denied = one side does not confirm this cooperation
gaps-risk-silent = no answer: { $bodies }
gaps-risk-busy = { $body } already has the most partners ({ $n })
gaps-risk-lowers = lowers: { $rules }

gaps-trial-remove = without: { $bodies }
gaps-trial-add = with a new tie: { $pairs }
gaps-trial-close = without ties of the kind: { $layers }

gaps-effect-rules = Requirements met: { $before } → { $after }
gaps-effect-worse = worse: { $rules }
gaps-effect-better = better: { $rules }
gaps-effect-dropped = no longer apply here: { $rules }
gaps-effect-same = no answer changes
gaps-effect-lost = { $n ->
    [one] { $n } required pair loses its last route of two steps or less: { $pairs }.
   *[other] { $n } required pairs lose their last route of two steps or less: { $pairs }.
}
gaps-effect-lost-none = None of the required pairs that remain loses its route of two steps or less.
gaps-effect-gained = { $n ->
    [one] { $n } required pair gains a route of two steps or less: { $pairs }.
   *[other] { $n } required pairs gain a route of two steps or less: { $pairs }.
}
gaps-effect-gone = { $n ->
    [one] { $n } required pair goes with the institution: { $pairs }.
   *[other] { $n } required pairs go with the institution: { $pairs }.
}
gaps-effect-alone = Left without any tie: { $bodies }.
gaps-effect-reach = Pairs within two steps of one another (among those that remain): { $before } → { $after }.
