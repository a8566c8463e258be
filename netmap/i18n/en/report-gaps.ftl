# The ledger and proposals in the report.
report-caption-ledger-figure = Ties the model requires; missing ones dashed.
report-proposals = What to do first
report-proposals-of = Each tie was tried out as if both sides wanted it and it were as strong as the model asks. Order: how many requirements it closes, how much effort it takes, what may stand in its way. These are proposals for the team to talk over. Pairs of which nothing is known have to be asked first, so they are not here.
