# The ledger and proposals in the report.
report-caption-ledger-figure = Ties the model requires; missing ones dashed.
report-needs = Who meets the needs of families
report-needs-of = Wave: { $wave }. An institution with a direct tie to the OPS is within its reach; each need is met by institutions of the types that the model's basket of services names.
report-caption-needs = Who meets which need, and how many steps from the OPS.
report-sectors = Areas the OPS works with
report-ways = Ways of cases
report-caption-ways = Ways of cases step by step, and where they break.
report-proposals = What to do first
report-proposals-of = Each tie was tried out as if both sides wanted it and it were as strong as the model asks. Order: how many requirements it closes, how much effort it takes, what may stand in its way. These are proposals for the team to talk over. Pairs of which nothing is known have to be asked first, so they are not here.
