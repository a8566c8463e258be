# The board of rules, the ledger and the coverage for print.
draw-legend-required = Ties the model requires (line)
draw-change-required_missing = missing: both sides answered
draw-change-required_too_weak = too weak
draw-change-required_one_sided = one-sided
draw-change-required_unknown = unknown: answers are lacking
draw-change-required_met = met
draw-change-required_other = a tie the model does not require
draw-norm = Requirements: { $norm } ({ $name }, version { $version }).
draw-ledger-title = Cooperation gaps
draw-ledger-title-of = Cooperation gaps: { $commune }
draw-ledger-note = Where one of several institutions is enough, all are drawn as long as none of them fulfils it.
draw-ledger-said = Diagram of the ties that the model requires. { $words }
draw-board-title = Requirements of the model
draw-board-title-of = Requirements of the model: { $commune }
draw-board-said = Board of requirements. { $parts }.
draw-board-all = Requirements of the model by commune
