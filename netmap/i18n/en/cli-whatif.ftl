# The command whatif.

cli-whatif-help = Says what would happen: without an institution, with a new tie, without a kind of tie.
cli-option-remove = An institution that is taken out for a trial (id, label or name); may be given several times.
cli-option-add = A tie that is added for a trial, e.g. pcpr-jedrzejow:sp-oksa; may be given several times.
cli-option-close-layer = A kind of tie that vanishes for a trial; may be given several times.
cli-option-trial-strength = Strength of the added ties; without it as strong as the model asks.
cli-option-proposals = How many proposals to show: which ties would close the most.
cli-usage-pair = { $name }: two institutions with a colon between them are needed, e.g. A:B.
cli-rules-changed = Requirements whose answer changes
cli-measures-changed = Measures that change
cli-best-ties = Single ties that would give the most
cli-best-few = A few ties that would give the most together
cli-option-what = What to draw: network, rules – the board of requirements, ledger – the required ties, sectors – the areas, needs – who meets which need, paths – the ways of cases, map-… – a map of the communes: answers, density, requirements met, required ties (borders are needed: netmap territory add).
error-commune-needed = This figure shows one commune. Name it: --commune NAME.
