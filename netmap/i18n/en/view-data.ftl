data-part = Part of the page
data-part-intake = Import files
data-part-names = Names
data-names-help = Names that could not be given to one institution. After a decision the rows that wait become ties without the file being imported again, and later files know the name.
data-names-heading = Names to decide on
data-names-later = All else will be saved, and these rows will wait in the part “Names”.
data-names-none = No name waits for a decision.
data-names-contradict = { $n ->
    [one] { $n } row waits that says something else than what is stored. Correct the file and import it again.
   *[other] { $n } rows wait that say something else than what is stored. Correct the file and import it again.
}
data-names-count = Names to decide on: { $n }, rows waiting: { $rows }.
data-names-name = name
data-names-commune = commune
data-names-rows = rows
data-names-why = why it is not sure
data-names-candidates = may be (likeness)
data-names-place = first row
data-names-body = Which institution it is
data-names-do-same = It is this one
data-names-do-not = Not this one
data-names-do-new = A new institution
data-names-do-nobody = No institution
data-names-undo = Every decision can be taken back in the history of the data.
data-names-done = { $n ->
    [one] “{ $name }”: kept (entry { $entry }). { $n } row settled.
   *[other] “{ $name }”: kept (entry { $entry }). { $n } rows settled.
}
data-names-decided = Decisions ({ $n })
data-saved-waiting = { $n ->
    [one] { $n } row waits until somebody says whom a name means: the part “Names”.
   *[other] { $n } rows wait until somebody says whom a name means: the part “Names”.
}
data-part-places = Places
data-places-help = The TERC register (a CSV or XLSX file of GUS, of any day; several dates may stand side by side) and borders of communes, counties or voivodeships (GeoJSON with the TERC code). Added once, they check the codes of places in every file and complete names. Without them everything works, only codes are not checked.
data-places-upload = TERC and GeoJSON files
data-places-add = Add
data-places-done = Added. It can be taken back in the history of the data.
data-part-history = History of the data
data-part-outlet = Files for other programs
data-part-graph = Graph
data-intake-help = Drag files here or choose them from the disk. First you see what would change and what is wrong with them. They are saved only when you confirm: all or nothing.
data-upload-rule = CSV files (comma, semicolon or tab) and XLSX files (one or more sheets), up to 10 MB each: roster, tie list, responses, teams, waves, communes. Columns may come in any order. Network files too: GraphML, GEXF, Pajek, UCINET, JSON, VNA.
data-upload = Files to import
data-belongs = What the file does not say: wave, commune, empty cells
data-wave = Wave
data-wave-help = For example: before. Only for rows without a wave of their own.
data-commune = Commune
data-commune-help = Name or TERC code. Only for ties without a commune of their own.
data-blank = An empty cell of a matrix, and a box left unticked
data-blank-help = This holds for matrices institution × institution and for boxes of surveys. “Unknown” saves nothing; “no cooperation” saves an explicit “no”.
data-blank-unknown = unknown
data-blank-none = no cooperation
mapping-page = corrections on the page
mapping-title = What the columns say: { $place }
mapping-help = This is how the program understands the file. Correct what is wrong and choose “Apply”. The mapping is kept with the data and serves for the next wave.
mapping-questions = **Questions and columns**
mapping-items = **Rows of questions: which institution they are about**
mapping-examples = for example: { $words }
mapping-says = What it says: { $column }
mapping-layer = Kind of tie: { $column }
mapping-any-layer = every kind
mapping-partner = Institution: { $item }
mapping-nobody = unknown
mapping-apply = Apply
mapping-download = Download the mapping (TOML)
mapping-more = The first { $n } are shown; correct the others in the downloaded file and upload it with the data.
mapping-says-nothing = nothing (pass over)
mapping-says-respondent = who answers (institution)
mapping-says-post = post of whoever answers
mapping-says-source = who speaks (from)
mapping-says-target = of whom (to)
mapping-says-layer = kind of tie
mapping-says-attribute = a further attribute
mapping-says-partners = a list of institutions worked with
mapping-says-layers = a list of kinds of cooperation
mapping-says-partner = the institution that the row is about
mapping-says-strength = strength of cooperation
mapping-says-frequency = frequency of contact
mapping-says-trust = trust
mapping-says-tie = whether there is cooperation: yes or no
mapping-says-box = a box to tick
mapping-says-note = notes
mapping-says-commune = commune
mapping-says-wave = wave
mapping-says-date = date
mapping-says-consent = the respondent’s consent
mapping-says-pass = passed over on purpose
data-codebook = Codebook of the study
data-checking = Checking the files…
data-saving = Saving… You may close this page: the saving goes on by itself.
data-plan = What would change
data-findings-show = Show
data-level-error = { $n ->
    [one] { $n } error
   *[other] { $n } errors
}
data-level-warning = { $n ->
    [one] { $n } warning
   *[other] { $n } warnings
}
data-differences = { $n ->
    [one] { $n } changed value
   *[other] { $n } changed values
}
column-difference-record = record
column-difference-field = field
column-difference-before = before
column-difference-after = after
data-refused = These files cannot be saved. Mend the errors and import the files again. The study stays as it is.
data-save = Save in the study
data-saved = { $entry ->
    [0] Nothing new: the study holds all of this already.
   *[other] Saved in the study as entry { $entry }.
}
data-history-everything = settings, diagram layout and written files too
data-history-empty = The history is empty: nothing was imported yet.
data-history-id = no.
data-history-at = when
data-history-who = who
data-history-action = what
data-history-files = files
data-history-counts = how many
data-history-note = notes
data-history-turned = taken back
data-history-search = Search the history
data-history-search-hint = a file’s name, a person, an act, a day…
data-history-file = The whole history ({ $format })
data-history-mark = State of the history: { $mark }. Reports print the same mark; netmap verify --mark checks that the history still holds it.
data-entry-changes = What entry { $entry } changed
data-meanwhile = What was changed meanwhile:
data-change = Changes
data-change-entry = entry
data-change-who = who
data-change-at = when
data-change-kind = kind
data-change-record = record
data-change-what = what happened
data-change-field = field
data-change-before = was
data-change-after = is
data-change-more = The first { $most } changes are shown. All are listed by netmap imports with the entry’s number.
data-undoes = about entry { $entry }
data-undone-by = taken back by entry { $entry }
data-turn = Entry to take back or bring back
data-outlet-help = Files for a spreadsheet, Gephi and other programs. A network is written for the chosen commune, wave and tie rule. The history notes every file that is written.
data-outlet-csv-zip = All tables (CSV in a ZIP archive)
data-outlet-graphml = Network of the chosen wave (GraphML)
data-outlet-gexf = Network of the chosen wave (GEXF, Gephi)
data-graph-check = Check that all agrees
data-graph-rebuild = Build the graph anew
data-graph-rebuilding = Building the graph anew…
data-graph-rebuilt = The graph was built anew from the journal.
data-graph-records = Records in the study
data-plan-refused = What would change once the errors are mended
data-findings = What we noticed in the files
data-findings-file = findings
data-level-notice = { $n ->
    [one] { $n } notice
   *[other] { $n } notices
}
data-next = Import more files
data-saved-undo = Take this entry back…
data-not-saved = Nothing was saved. Check the files again: the plan is made anew, on the study as it is now.
data-again = Check the files again
data-undo = Take back entry { $entry }
data-redo = Bring back entry { $entry }
data-undo-sure = Yes, take back entry { $entry }. Nothing is lost: it can be brought back.
data-redo-sure = Yes, bring back entry { $entry }.
data-graph-embedded = Data are read from the graph built into the program.
data-graph-server = Data are read from the graph server: { $graph }.
data-graph-help = The graph is made from the journal of the study and can be built anew at any time. The check holds the journal, the chain of entries and the graph against one another.
field-id = id
field-name = name
field-label = label
field-type = type
field-sector = sector
field-tier = tier
field-seat = seat
field-serves = area served
field-parent = parent body
field-regon = REGON
field-nip = NIP
field-rspo = RSPO
field-names = other names
field-active_from = active from
field-active_to = active to
field-became = became
field-attributes = further attributes
field-decision = decision
field-file = file
field-said = name in the file
field-sheet = sheet
field-word = name in the file
field-row = row
field-import_id = import
field-value = value
field-case_id = case no.
field-how = part taken
field-needs = needs
field-plan = plan of help
field-respondent = post of the respondent
field-x = place across
field-y = place down
field-terc = TERC code
field-kind = kind
field-lon = longitude
field-lat = latitude
field-commune = commune
field-team = team
field-institution = institution
field-role = role
field-rank = rank
field-since = since
field-until = until
field-date = date
field-phase = phase
field-order = order
field-group = group
field-wave = wave
field-status = response
field-source = from
field-target = to
field-layer = layer
field-reporter = reported by
field-strength = strength
field-frequency = frequency
field-formality = formality
field-trust = trust
field-channel = channel
field-problem = problem
field-note = note
field-origin = origin
