draw-title = Cooperation network of institutions
draw-title-of = Cooperation network of institutions: { $commune }
draw-title-pair = Cooperation network of institutions: two measurements
draw-title-pair-of = Cooperation network of institutions, { $commune }: two measurements
draw-phase-before = before the pilot
draw-phase-after = after the pilot
draw-phase-later = later measurement
draw-wave = { $label } ({ $date })
draw-ties-once = { common-ties } (each pair of institutions counted once)
draw-ties-directed = { common-ties } with direction
draw-counts = { common-institutions }, { $ties }
draw-response = Response: { $answered } of { $n } ({ $share })
draw-response-unnoted = Nobody noted who was asked or who answered
draw-reading-broad = There are answers enough for the broad picture only
draw-reading-stop = Stop: there are too few answers to describe the network
draw-made-on = Made on { $date }
draw-labelled = { $labelled } of { $n } institutions are labelled, there is no room for the others

draw-rule = Tie: { $rule }
draw-rule-either = one side’s word is enough (the stronger counts)
draw-rule-both = both sides must say it (the weaker counts)
draw-rule-either_unless_denied = one side’s word is enough unless the other denies it (the weaker counts)
draw-rule-as_said = each nomination by itself, with direction
draw-layers = layers: { $layers }
draw-layers-all = layers: all together
draw-layers-all-but = layers: all together except { $layers }
draw-strength-any = ties of any strength
draw-strength-least = strength at least { $strength }
draw-strength-least-named = strength at least { $strength } ({ $name })
draw-commune = commune: { $commune }
draw-tiers-local = without voivodeship bodies
draw-tiers-all = with voivodeship bodies

draw-alt = Diagram of the cooperation network. { $words }
draw-alt-pair = Two diagrams of the same network, institutions in the same places. { $first }: { $before } { $second }: { $after }
draw-empty = There are no institutions to show
draw-no-ties = Nobody named a tie that meets these conditions

draw-partners = { $n ->
    [0] no partners
    [one] { $n } partner
   *[other] { $n } partners
}
draw-body-sector = sector: { $sector }
draw-body-tier = tier: { $tier }
draw-body-answered = answered the survey
draw-body-refused = refused to answer
draw-body-silent = did not answer
draw-body-not_asked = was not asked

draw-legend = Legend
draw-legend-sectors = Sector (colour and letter)
draw-legend-sectors-plain = Sector (colour)
draw-legend-tiers = Tier (shape)
draw-legend-bodies = Institution
draw-legend-evidence = Confirmation of the tie (line type)
draw-legend-strength = Strength of the tie (line width)
draw-legend-sizes = Number of partners (size of the sign)
draw-legend-body-unheard = no answer from this institution
draw-legend-body-unheard-small = this institution did not answer (white centre)
draw-legend-body-ghost = not in this measurement
draw-legend-sector-none = not given
draw-legend-tier-none = not given
draw-legend-strength-unstated = strength not given
draw-legend-arrow = arrow: from who named to who was named
draw-evidence-confirmed = confirmed by both sides
draw-evidence-declared_in_room = declared in the room
draw-evidence-one_sided_unanswered = one-sided, the other side has not spoken
draw-evidence-one_sided_denied = one-sided, the other side denies it
draw-evidence-register_only = only from a register or document
draw-size-most = { $most } or fewer
draw-size-least = { $least } or more

draw-view-zoom-in = Zoom in
draw-view-zoom-out = Zoom out
draw-view-fit = Show all
draw-view-clear = Clear selection
draw-view-hint = Keys: Tab enters the diagram, arrows and Page Up or Page Down move to another institution, Enter selects, Esc clears the selection; Ctrl with the mouse wheel zooms.
draw-view-bodies = Institutions in the diagram
draw-page-choose = Institution
draw-page-none = none chosen
draw-page-image = Download PNG image
draw-page-file = cooperation-network.png
draw-page-bodies = Institutions
draw-page-ties = Ties
draw-page-column-label = Short label
draw-page-column-name = Name
draw-page-column-sector = Sector
draw-page-column-tier = Tier
draw-page-column-partners = Number of partners
draw-page-column-response = Answer
draw-page-column-source = Institution
draw-page-column-target = Partner
draw-page-column-layers = Layers
draw-page-column-strength = Strength
draw-page-column-evidence = Confirmation
draw-page-few-labels = { $labelled } of { $n } institutions are labelled in the picture; choosing an institution shows the labels of its partners.

error-figure-format = Diagrams are not written as “{ $suffix }”. Choose one of: { $known }.
error-figure-size = There is no size “{ $size }”. Choose one of: { $known }.
error-figure-not-rendered = File “{ $path }” could not be prepared. Save the diagram as SVG.
error-target-not-writable = File “{ $path }” cannot be written. Check that the folder exists, that you may write there and that no other program has the file open.

# Where the change in the number of ties comes from.
draw-parts-title = Where the change in the number of ties comes from
draw-parts-title-of = Where the change in the number of ties comes from, { $commune }
draw-parts-said = Before: { $before }, after: { $after } (pairs of institutions with a tie). { $parts }.
draw-parts-before = Ties: { $wave }
draw-parts-after = Ties: { $wave }
draw-parts-ties = What could be seen in both waves ({ $n ->
    [one] { $n } pair
   *[other] { $n } pairs
})
draw-parts-composition = Institutions that came and went, outside the comparison ({ $n ->
    [one] { $n } pair
   *[other] { $n } pairs
})
draw-parts-response = Who answered, outside the comparison ({ $n ->
    [one] { $n } pair
   *[other] { $n } pairs
})
draw-parts-lost = lost
draw-parts-gained = gained
draw-parts-joined-lost = ties of institutions that joined
draw-parts-joined-gained = ties of institutions that joined
draw-parts-left-lost = ties of institutions that left
draw-parts-left-gained = ties of institutions that left
draw-parts-merged-lost = ties of institutions before they merged
draw-parts-merged-gained = ties of institutions after they merged
draw-parts-silent-lost = nobody answered the second time
draw-parts-silent-gained = nobody had answered the first time
draw-parts-refused-lost = an answer was refused the second time
draw-parts-refused-gained = an answer had been refused the first time
draw-parts-not-asked-lost = not asked the second time
draw-parts-not-asked-gained = not asked the first time
draw-parts-unstated-lost = strength not stated the second time
draw-parts-unstated-gained = strength not stated the first time
draw-parts-none = { $reason }: no tie
draw-parts-axis = the axis begins at { $first }, not at zero
draw-parts-legend = What was added (+) and what was lost (−)
draw-parts-legend-gained = added: full bar, sign +
draw-parts-legend-lost = lost: striped bar, sign −
draw-parts-legend-doubtful = doubtful: not the same institutions of the pair answered (dotted bar)

# The difference of two waves in one diagram.
draw-difference-title = What changed between the waves
draw-difference-title-of = What changed between the waves, { $commune }
draw-difference-said = Diagram of the difference: ties kept { $kept }, gained { $gained }, lost { $lost }; ties that cannot be compared: { $apart }.
draw-legend-changes = Tie in two waves (kind of line)
draw-change-gained = gained
draw-change-lost = lost
draw-change-kept = kept
draw-change-apart = cannot be compared: only one wave could see it
draw-change-joined = institution that joined
draw-change-left = institution that left
