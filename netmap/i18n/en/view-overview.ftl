# The page "Overview".
overview-bodies = Institutions
overview-bodies-connected = with ties: { $n }
overview-ties = Ties
overview-ties-share = { $share } of { $possible } possible
overview-response = Answers
overview-k-of-n = { $k } of { $n }
overview-rules = Rules met
overview-first-wave = first wave
overview-rules-none = no rules to judge

overview-reading-single-positions = There are enough answers to speak of single institutions.
overview-reading-broad-patterns = There are enough answers for broad patterns only: nothing should be concluded about single institutions.
overview-reading-stop = Stop: there are too few answers. The numbers show what was gathered, not how things are.

overview-attention = What needs attention
overview-attention-none = The rules are met, everybody answered and nobody is outside the network.
overview-attention-more = { $shown } of { $n } matters are shown, the weightiest first. The others are seen when a commune is opened.
overview-rules-title = Rules of the model
overview-rule-column = Rule
overview-state-column = Now
overview-was-column = Was ({ $wave })

overview-communes-title = Communes
overview-column-commune = Commune
overview-column-group = Part
overview-column-response = Answers
overview-column-bodies = Institutions
overview-column-ties = Ties
overview-column-rules = Rules met
overview-column-rules-before = Was ({ $wave })
overview-column-share = Required ties: met
overview-group-pilot = pilot
overview-group-comparison = comparison
overview-group-none = –
overview-share = { $k } of { $n } ({ $low })
overview-share-range = { $k } of { $n } ({ $low }–{ $high })
overview-open = Open a commune
overview-where = { $place }: { $sentence }
overview-ledger-note = Required ties met is the share of the ties that the model demands. Where somebody did not answer, a range is given: from the certain to the possible.

overview-concern-stop = { $answered } of { $n } institutions answered ({ $share }): too few to conclude anything. Answers are lacking from: { $names }.
overview-concern-unheard = Answers are lacking from: { $names }. Some ties may be unknown.
overview-concern-denied = { $n ->
    [one] One side names cooperation and the other denies it: { $names }.
   *[other] In { $n } pairs one side names cooperation and the other denies it: { $names }.
}
overview-concern-resources = There is no institution that the model demands (resource gap): { $names }.
overview-concern-alone = { $n ->
    [one] Without any tie: { $names }.
   *[other] Without any tie: { $names }.
}
overview-concern-keystone = The network would fall apart without: { $names }.
