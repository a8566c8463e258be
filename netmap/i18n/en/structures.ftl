# Structures of a network: what tables, and not one number, say of the whole network.
structure-too-large = The network has too many institutions ({ $n }; this structure is worked out for { $largest } at most). Please choose a commune.
structure-nothing = { $label }: this cannot be said, as the network lacks the ties or data it takes.

# ── key players: without whom the network falls apart ───────────────────────────────────────────────────────────────
structure-key_players_fragment-label = Without whom the network falls apart most
structure-key_players_fragment-short = The one, two and three institutions whose loss would move the others furthest apart.
structure-key_players_fragment-explain =
    The best pair is not always the two best single institutions: two with the same partners hold the same.
    “Fragmentation” (by distance) is 0 when each works with each, and 1 when nobody works with anybody. “Into how many parts” counts separate parts once these institutions are gone.
    Where all sets were tried there is no better one. Where they were searched step by step, there may be.
structure-key_players_fragment-formula = 1 − Σ 1/d(i,j) / [m(m−1)] over pairs of the m institutions left; d – number of steps
structure-key_players_fragment-avoid = As a reason to press or to burden anybody: it shows where a second way is needed. Where answers are missing, an unknown tie may be that way.
structure-key_players_fragment-sentence =
    Without { $members }, fragmentation would rise from { $before } to { $value }, with the institutions left ({ $left }) in { $parts ->
        [one] one part
       *[other] { $parts } parts
    } (separate parts now: { $parts_now }). { $exact ->
        [yes] { $equally_good ->
            [0] All such sets were tried: there is no better one.
            [one] All such sets were tried: one more is equally good.
           *[other] All such sets were tried: { $equally_good } more are equally good.
        }
       *[no] Searched step by step, so there may be a better set.
    }

# ── key players: from whom everybody is near ─────────────────────────────────────────────────────────────────────────
structure-key_players_reach-label = From whom everybody is nearest
structure-key_players_reach-short = The one, two and three institutions through whom word reaches everybody soonest.
structure-key_players_reach-explain =
    It suggests whom to ask to pass word on, or to invite first. What counts is whom the institutions reach together.
    “Reach” is 100% when every other institution is one step from one of them; two steps away counts a half, out of reach nothing.
    Where all sets were tried there is no better one. Where they were searched step by step, there may be.
structure-key_players_reach-formula = Σ 1/d(K,j) / n over all institutions; d(K,j) – steps from the nearest of the set K (its members count as one step away)
structure-key_players_reach-avoid = Where word has to go in a certain direction: direction does not count here. Where answers are missing, reach may be larger.
structure-key_players_reach-sentence =
    Nearest to everybody together: { $members }. They work directly with { $direct } of { $others } other institutions, and their reach is { $value }. { $exact ->
        [yes] { $equally_good ->
            [0] All such sets were tried: there is no better one.
            [one] All such sets were tried: one more is equally good.
           *[other] All such sets were tried: { $equally_good } more are equally good.
        }
       *[no] Searched step by step, so there may be a better set.
    }

# ── core and periphery ───────────────────────────────────────────────────────────────────────────────────────────────
structure-core_periphery-label = Core and periphery
structure-core_periphery-short = Who makes the core: a group tied to one another and to the rest, where the rest works mostly with the core.
structure-core_periphery-explain =
    In the perfect pattern every pair with somebody of the core in it works together, and nobody of the periphery with anybody of it. “Fit” says how near the network is to that (up to 1).
    Below about 0.5 do not speak of a core. To be in the core does not mean to work better.
structure-core_periphery-formula = correlation of the matrix of ties with the pattern: a pair with somebody of the core 1, a pair of the periphery 0
structure-core_periphery-avoid = Where the fit is below about 0.5, or institutions that might be in the core have not answered.
structure-core_periphery-sentence =
    { $clear ->
        [yes] The core is { $members } ({ $size } of { $bodies } institutions); the network fits the pattern at { $fit } (1 at most).
       *[no] The network has no clear core: it fits the pattern only at { $fit } (1 at most). Nearest to a core: { $members } ({ $size } of { $bodies } institutions).
    } { $exact ->
        [yes] Every possible core was tried.
       *[no] Searched step by step, so there may be a core that fits better.
    }

# ── ties between groups ──────────────────────────────────────────────────────────────────────────────────────────────
structure-mixing_sector-label = Ties between sectors
structure-mixing_sector-short = How many ties there are between each two sectors, of how many possible, and how much more often than on average.
structure-mixing_sector-explain =
    A field of the table holds the number of ties, of possible pairs and their share, and after × how many times: ×2 means that ties are twice as frequent as on average in this network, ×1 just as frequent.
    Without direction each tie counts once and the table is symmetric. With direction the row is who names and the column who is named.
    In small groups one tie moves the share greatly, so read the counts first. The file also holds the bounds of the counts where answers are missing.
structure-mixing_sector-formula = ties(g,h) / possible pairs(g,h), over the density among all institutions with a known group
structure-mixing_sector-avoid = Where there are only a few possible pairs, or many institutions have no sector stated: their ties are not counted here.
structure-mixing_sector-sentence =
    { $inside ->
        [yes] Most ties are inside the sector “{ $source }”: { $ties } of { $possible } possible ({ $share }).
       *[no] Most ties join the sectors “{ $source }” and “{ $target }”: { $ties } of { $possible } possible ({ $share }).
    } Without a single tie: { $empty } of { $cells } connections between sectors or inside them.
structure-mixing_tier-label = Ties between tiers
structure-mixing_tier-short = How many ties there are between each two tiers, of how many possible, and how much more often than on average.
structure-mixing_tier-explain =
    A field of the table holds the number of ties, of possible pairs and their share, and after × how many times: ×2 means that ties are twice as frequent as on average in this network, ×1 just as frequent.
    Without direction each tie counts once and the table is symmetric. With direction the row is who names and the column who is named.
    In small groups one tie moves the share greatly, so read the counts first. The file also holds the bounds of the counts where answers are missing.
structure-mixing_tier-formula = ties(g,h) / possible pairs(g,h), over the density among all institutions with a known group
structure-mixing_tier-avoid = Where there are only a few possible pairs, or many institutions have no tier stated: their ties are not counted here.
structure-mixing_tier-sentence =
    { $inside ->
        [yes] Most ties are inside the tier “{ $source }”: { $ties } of { $possible } possible ({ $share }).
       *[no] Most ties join the tiers “{ $source }” and “{ $target }”: { $ties } of { $possible } possible ({ $share }).
    } Without a single tie: { $empty } of { $cells } connections between tiers or inside them.

# ── circles ──────────────────────────────────────────────────────────────────────────────────────────────────────────
structure-circles-label = Circles of cooperation, and how sure they are
structure-circles-short = Into which circles the network parts, and whether repeated trials give the same.
structure-circles-explain =
    A circle is institutions that work with one another more than with the rest. Two methods look for them, each twenty times with another draw (above 600 institutions only Leiden, above 2,000 less often: at least three times); the clearest division is shown.
    “Certainty” says which part of a circle comes back in the other trials: 100% means that every trial gives the same. Below 90% do not quote who is in which circle.
    “Clarity” (modularity) above 0.3 is a clear division. Leiden guarantees that every circle holds together.
structure-circles-formula = Q = Σ [wᵢⱼ − kᵢkⱼ/2m] / 2m over pairs of one circle; certainty = mean of (common members / members of either) over trials
structure-circles-avoid = In networks below about 20 institutions, where certainty is low, and as a division into better and worse teams.
structure-circles-sentence =
    { $both ->
        [yes] Circles (of two institutions or more): { $circles_louvain } by Louvain, { $circles_leiden } by Leiden; certainty of the division { $stability_louvain } and { $stability_leiden }.
       *[no] Circles (of two institutions or more) by Leiden: { $circles_leiden }; certainty of the division { $stability_leiden }.
    } { $clear ->
        [yes] { $distinct ->
            [yes] Repeated trials give nearly the same, so the division may be quoted.
           *[no] Repeated trials give nearly the same, but the division is not clear (clarity { $modularity }, below 0.3), so do not quote who is in which circle.
        }
       *[no] Repeated trials give different divisions, so do not quote who is in which circle.
    }

# ── blocks ───────────────────────────────────────────────────────────────────────────────────────────────────────────
structure-blocks-label = Blocks of institutions with a similar place
structure-blocks-short = Who has ties with the same others, and which blocks are tied to which.
structure-blocks-explain =
    Institutions of one block need not work together: they have similar partners, so a similar place in the network (CONCOR, four blocks at most).
    The image of the network shows which share of the possible ties exists between blocks; ● means that there are at least as many as on average in the whole network.
    “Most similar pairs” are institutions whose ties to others agree most (1 – the same), with the number of ties in which they differ.
structure-blocks-formula = CONCOR: correlations of rows and columns of the matrix of ties, repeated down to ±1; image: density between blocks against that of the network
structure-blocks-avoid = In networks with many institutions without ties, or with many missing answers: the silent seem alike.
structure-blocks-sentence =
    { $blocks ->
        [one] All institutions have a similar place in the network: they make one block.
       *[other] Institutions with similar ties make { $blocks } blocks; { $dense } of { $cells } connections are as dense as the whole network ({ $density }) or denser.
    } Most similar in their ties: { $pair }.

# ── kinds of tie ─────────────────────────────────────────────────────────────────────────────────────────────────────
structure-layers-label = Kinds of tie, and which go together
structure-layers-short = How many ties there are of each kind, how many kinds join a pair, and which kinds go together.
structure-layers-explain =
    A correlation of 1 means that two kinds of tie join exactly the same pairs, 0 that one tells nothing of the other, and below 0 that they rather exclude one another.
    A pair joined by several kinds of tie usually lasts longer than one joined by a single kind.
structure-layers-formula = correlation over all pairs of institutions: has a tie of the first kind (0/1) with has a tie of the second kind (0/1)
structure-layers-avoid = Where not everybody was asked about the same kinds of tie. Pairs are not independent: do not use ordinary tests here.
structure-layers-sentence =
    Kinds of tie between a tied pair, on average: { $mean }. { $paired ->
        [yes] Most often together: { $one } and { $other } (correlation { $correlation }).
       *[no] There are no two kinds of tie to compare.
    }

# ── betweenness from a sample ────────────────────────────────────────────────────────────────────────────────────────
structure-most_between-label = Betweenness in a large network, with its error bound
structure-most_between-short = Through whom most ways lead, estimated from a sample where counting all does not pay.
structure-most_between-explain =
    Ways are followed only from drawn institutions (256), so the result is an estimate. Networks of up to 256 institutions are counted in full, without error.
    “Standard error” says by how much the estimate is usually off; “error bound” by how much at most, for all institutions at once, in at least 95 of 100 draws.
    Do not put institutions in order that differ by less than three standard errors.
structure-most_between-formula = Σ over drawn s, times n / number drawn; bound by Hoeffding's inequality
structure-most_between-avoid = To tell institutions with small values apart: their error is unsure. In a small network the measure “Betweenness” is better.
structure-most_between-sentence =
    { $exact ->
        [yes] Most shortest ways lead through { $members }: { $betweenness }. The network is small enough that all ways were counted, without error.
       *[no] From a sample ({ $sources } of { $bodies } institutions): most shortest ways lead through { $members }, about { $betweenness }; standard error { $standard_error }, error bound { $bound }.
    }

# ── tables of structures ─────────────────────────────────────────────────────────────────────────────────────────────
structure-sheet-key_players = Sets of institutions
structure-sheet-core = Core and periphery
structure-sheet-mixing_sector = Ties between sectors
structure-sheet-mixing_tier = Ties between tiers
structure-sheet-methods = Methods and their certainty
structure-sheet-circles_louvain = Circles by Louvain
structure-sheet-circles_leiden = Circles by Leiden
structure-sheet-blocks = Blocks and their members
structure-sheet-reduced_image = Image of the network: ties between blocks
structure-sheet-most_alike = Most similar pairs
structure-sheet-layers = Ties by kind
structure-sheet-layers_a_tie = How many kinds join a pair
structure-sheet-layer_correlation = Which kinds go together
structure-sheet-most_between = Estimated betweenness
structure-column-size = Institutions
structure-column-members = Names
structure-column-before = Fragmentation now
structure-column-value = Fragmentation without them
structure-column-value-reach = Reach
structure-column-parts = Into how many parts
structure-column-exact = All sets tried
structure-column-equally_good = Others equally good
structure-column-direct = Direct partners
structure-column-others = Of
structure-column-part = Part of the network
structure-column-ties = Ties
structure-column-possible = Possible
structure-column-share = Share
structure-column-against_chance = Against the average (×)
structure-column-least = Ties, at least
structure-column-most = Ties, at most
structure-column-source = From
structure-column-target = To
structure-column-method = Method
structure-column-circles = Circles (of 2 or more)
structure-column-modularity = Clarity
structure-column-stability = Certainty
structure-column-circle = Circle
structure-column-block = Block
structure-column-dense = Denser than the network
structure-column-correlation = Agreement
structure-column-differing = Differing ties
structure-column-layer = Kind of tie
structure-column-kinds = Kinds a pair
structure-column-betweenness = Betweenness
structure-column-standard_error = Standard error
structure-column-bound = Error bound
structure-field-mixing = { $ties } of { $possible } ({ $share }) ×{ $against }
structure-field-mixing-none = { $ties } of { $possible }
structure-field-image = { $dense ->
    [yes] ● { $share }
   *[no] { $share }
}
structure-word-louvain = Louvain
structure-word-leiden = Leiden
structure-word-core = inside the core
structure-word-between = between core and periphery
structure-word-periphery = inside the periphery
