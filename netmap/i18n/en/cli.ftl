cli-help = netmap: a map of how institutions cooperate. Takes files in; shows the network, the gaps and the change.
cli-demo-help = Makes the example study and opens the dashboard on it in a browser.
cli-serve-help = Opens the dashboard on a study in a browser.
cli-check-help = Checks files: what an import would change and what is wrong with them. Saves nothing.
cli-import-help = Takes files in, all or nothing. The same file twice changes nothing.
cli-imports-help = Shows the history of the data, or what one entry changed; with -o it writes the whole history to a file.
cli-undo-help = Takes back the entry of the history with this number.
cli-redo-help = Brings back the entry of the history with this number that was taken back.
cli-waves-help = Lists the waves.
cli-institutions-help = Lists the institutions.
cli-ties-help = Lists the ties of a wave with the evidence they rest on.
cli-responses-total = Answers: { $k } of { $n } institutions.
cli-responses-help = Lists who answered.
cli-measures-help = Computes the measures of a network.
cli-gaps-help = Judges the rules of the model and lists missing ties.
cli-compare-help = Compares two waves over the pairs that could be seen in both.
cli-draw-help = Writes a diagram with legend, wave, tie rule, number of institutions and response.
cli-report-help = Writes the report of a commune before and after the pilot.
cli-export-help = Writes the data for other programs: .graphml, .gexf, .net, .dl, .xlsx, .csv.zip; with --everything all that the study holds.
cli-rebuild-help = Builds the graph anew from the journal.
cli-backup-help = Copies the study to a file and verifies the copy; without a file it lists the copies that netmap made by itself.
cli-restore-help = Restores the study from a backup; what was there is kept beside it.
cli-query-help = Asks the graph a ready question; without a name it lists all questions.
cli-verify-help = Checks the journal, its chain of entries and the graph.
cli-neo4j-help = A local Neo4j server, without Docker or administrator rights.
cli-neo4j-start-help = Starts the server; the first time it is downloaded.
cli-neo4j-stop-help = Stops the server; the data stay.
cli-neo4j-status-help = Tells whether the server runs, and at what address.

cli-option-study = The study's file. Without it: NETMAP_STUDY, or the study in the user's folder.
cli-option-graph = The graph that netmap reads from. Without it: NETMAP_GRAPH, or the embedded one.
cli-option-lang = Language: pl or en.
cli-option-format = Form of the result.
cli-option-rule = Tie rule: which nominations make a tie.
cli-option-layer = Layer of ties; may be given several times. Without it: all.
cli-option-min-strength = The least strength that makes a tie. Without this option: the lowest level of the scale, or any strength where the scale has none.
cli-option-seed = Where draws begin: the same gives the same results. Only measures and compare draw.
cli-option-commune = Commune: TERC code or name.
cli-option-all-tiers = With ROPS and other voivodeship bodies.
cli-option-port = Port of the dashboard.
cli-option-no-browser = Opens no browser.
cli-option-no-serve = Makes the example study and stops there.
cli-option-import-wave = The wave, when the file has no such column.
cli-option-import-commune = The commune, when the file has no such column.
cli-option-propose-mapping = Write to this TOML file what netmap thinks the columns mean, to be corrected and given to --mapping.
cli-mapping-proposed = The mapping of columns was written to { $path }. Correct it and give it to --mapping.
cli-mapping-nothing = None of the files needs a mapping of columns; nothing was written.
cli-option-mapping = A TOML file that says what columns mean (partner, layer, attribute).
cli-option-blank = What an empty cell of a matrix means: unknown (it says nothing) or none (no cooperation).
cli-option-codebook = Codebook: kooperacja, generic, or the path of a TOML file.
cli-option-dry-run = Only checks; saves nothing.
cli-option-everything = Settings, diagram layout and written files too.
cli-option-history-output = File for the whole history: .csv, .xlsx or .json.
cli-option-mark = A mark of the history from a report or the dashboard: checks that the history still holds it. May be given several times.
cli-option-wave = The wave: id, label or phase (before, after, later).
cli-option-export-wave = The wave. Without it: all of them (.csv.zip and .xlsx only).
cli-option-export-everything = All that the study holds: records, the whole history and a manifest (ZIP of CSV files).
cli-option-level = Every measure of one level: node, tie, net, group; without it the basic ones.
cli-option-measure = Id of a measure; may be given several times.
cli-option-norm = Norm: liderzy-kooperacji, kooperacje-3d, minimum, or the path of a TOML file.
cli-option-output = The file to write; its suffix says in what form.
cli-option-param = A parameter of the question, sector=health for example; may be given several times. Without it: the last wave, the whole study.
cli-option-before = The first wave. Without it: the first there is.
cli-option-after = The second wave. Without it: the last there is.
cli-option-neo4j-folder = Folder of the server. Without it: the user's data folder.
cli-option-neo4j-port = Port of the server. Without it: the first free one.

cli-projecting = Building the graph
import-stage-reading = Reading file { $file } of { $of }
import-stage-checking = Checking what the files say
import-stage-saving = Saving in the study
example-study-name = Leaders of cooperation (example)
cli-demo-made = Example study (invented data): { $path }
cli-demo-renewed = The example came from another version of netmap and nobody had changed anything in it, so it was made anew; the earlier import was taken back.
cli-demo-kept = The example comes from another version of netmap. Somebody has worked in it, so it stays as it is. To have today's example beside it: netmap demo --study FILE.
cli-plan = What the import would change
cli-findings = { $n ->
    [one] { $n } finding
   *[other] { $n } findings
}
cli-place-sheet = sheet “{ $sheet }”
cli-place-row = row { $row }
cli-place-column = column “{ $column }”
cli-findings-more = { $n ->
    [one] And { $n } more finding; --format csv gives all of them.
   *[other] And { $n } more findings; --format csv gives all of them.
}
cli-import-rejected = Nothing was saved: mend the files and import them again.
cli-import-saved = Saved as entry { $entry }. To take it back: netmap undo { $entry }
cli-import-nothing = Nothing new: the study holds all of this already.
cli-import-dry = The files are in order. Nothing was saved, as this was only a check.
cli-import-waiting = To be decided, whom a name means: { common-names-in-rows }. The list: netmap names list
cli-undone = Took back entry { $entry } (new entry { $by }).
cli-backed-up = The backup “{ $path }” is made and verified (entries: { $entries }).
cli-restored = The study was restored from “{ $path }” (new entry { $entry }). What was there is kept in the folder of backups beside it.
cli-restored-anew = The study “{ $study }” was made from the backup “{ $path }” (new entry { $entry }).
cli-redone = Brought back entry { $entry } (new entry { $by }).
cli-entry = Entry { $entry }: { $action }, { $who }, { $at }
cli-entry-turned = { $action } of entry { $entry }
cli-entries-aside = { $n ->
    [one] { $n } entry is left out (a setting, diagram layout, written file or copy); --all shows everything.
   *[other] { $n } entries are left out (settings, diagram layout, written files and copies); --all shows everything.
}
cli-mark = State of the history: { $mark }
cli-rules = Rules of the model
cli-ledger = Ledger of required ties
cli-resources = Resource gaps: there is no such institution
cli-changes = Changes over comparable pairs
cli-not-comparable = What cannot be compared
cli-written = Written: { $path }
cli-ties-only = This format holds institutions under their ids, and ties with their kind and strength. Names, types and other attributes are in .graphml, .gexf, .xlsx and .csv.zip.
cli-rebuilt = { $n ->
    [one] The graph was built anew: { $n } record.
   *[other] The graph was built anew: { $n } records.
}
cli-sound = { $entries ->
    [one] All is in order: the journal ({ $entries } entry), its chain and the graph.
   *[other] All is in order: the journal ({ $entries } entries), its chain and the graph.
}
cli-unsound = Something does not fit:
cli-neo4j-running = Neo4j { $version } is running: { $url } (folder: { $folder })
cli-neo4j-password = To read from this server: netmap … --graph { $url } (netmap knows the password; for other programs it is in { $path }).
cli-neo4j-not-running = Neo4j is not running (folder: { $folder }).
cli-neo4j-stopped = Neo4j was stopped; the data stayed.

kind-institution = institutions
kind-nomination = nominations
kind-response = responses
kind-team = teams
kind-membership = memberships
kind-case = cases
kind-case_part = parts in cases
kind-wave = waves
kind-participation = communes in the pilot
kind-territory = places
kind-row = rows

level-error = error
level-warning = warning
level-notice = notice

action-import = import
action-workshop = workshop
action-edit = edit
action-naming = decision on a name
action-undo = undo
action-redo = redo
action-setting = setting
action-layout = diagram layout
action-export = file written
action-territory = places
action-backup = backup
action-restore = restored from a backup
history-new = new
history-changed = changed
history-removed = removed

# Backups
backup-daily = daily
backup-before-version = before a change of version
backup-before-restore = before a restoring
backup-other = other
backup-sound = sound


error-study-missing = There is no study “{ $path }”. Import files into it (netmap import) or open the example (netmap demo).
error-study-unwritable = The study “{ $path }” cannot be made. Name a folder that you may write to.
error-study-other-codebook = The study already holds data under codebook “{ $kept }”, so codebook “{ $name }” cannot be used. Begin a new study (--study).
error-unknown-wave = There is no wave “{ $wave }”. There are: { $known }.
error-unknown-commune = The study has no commune “{ $commune }”. It has: { $known }.
error-unknown-institution = The study has no institution “{ $institution }”.
error-unknown-measure = There is no measure “{ $measure }”. There are: { $known }.
error-unknown-structure = There is no structure "{ $structure }". There are: { $known }.
error-tie-with-itself = An institution cannot have a tie with itself (“{ $institution }”). Choose two different ones.
error-strength-off-scale = Strength { $strength } is off the scale: from { $least } to { $most }.
error-territory-not-register = “{ $file }” is neither a TERC register (WOJ, POW, GMI, RODZ, NAZWA, STAN_NA) nor GeoJSON.
error-territory-not-geojson = “{ $file }” is no GeoJSON file of areas (a FeatureCollection in UTF-8).
error-territory-no-codes = “{ $file }”: not every area has a TERC code in the property “{ $property }”. Name the property (--property).
error-territory-no-area = “{ $file }”: area { $number } is no polygon of geographic coordinates.
error-territory-row = “{ $file }”, row { $row }: no entry of a TERC register ({ $said }). Nothing was saved.
error-unknown-place = No register of the study has the place “{ $place }”.
error-institution-exists = This commune already has an institution “{ $name }” ({ $institution }).
error-name-in-communes = The name “{ $name }” waits in several communes ({ $communes }). Name the commune (--commune).
error-name-decided-same = The name “{ $name }” is decided already: it means { $institution }. To decide otherwise, take that back first: netmap undo { $entry }
error-name-decided-nobody = The name “{ $name }” is decided already: it is no institution. To decide otherwise, take that back first: netmap undo { $entry }
error-name-decided-other = It was decided that the name “{ $name }” does not mean { $institution }. To decide otherwise, take that back first: netmap undo { $entry }
error-name-one-decision = Give one decision: --same, --not, --nobody or --new.
error-institution-nameless = Give the name of the institution.
error-data-rejected = { $n ->
    [one] Nothing was saved: { $n } finding.
   *[other] Nothing was saved: { $n } findings.
}
error-no-waves = The study has no wave yet. Import files first.
error-one-wave = A comparison needs two waves; the study has one.
error-export-format = Cannot write “{ $suffix }” files. Choose one of: { $known }.
error-export-wave = A { $suffix } file holds one wave. Name it with --wave.
error-export-unnoted = The file “{ $path }” was written, but the history of the study does not say so. { $reason }
error-export-unwritable = File “{ $path }” cannot be written: { $reason }. Close it in other programs or choose another folder.
kind-position = places in diagrams
kind-setting = settings
kind-terc_entry = entries of the TERC register
kind-border = borders
kind-naming = decisions on names
kind-waiting = rows waiting for a decision
cli-unexpected = Something went wrong and the program cannot go on. The data are safe. Give the file { $path } to whoever looks after the program.
cli-neo4j-starting = Neo4j is just starting (folder: { $folder }). Wait a moment.
cli-compare-communes = Change in the communes (comparable pairs). Details of one: --commune NAME.
compare-short-single-positions = may be read
compare-short-broad-patterns = broad patterns only
compare-short-stop = STOP: too few answers
error-tie-said-already = This tie is kept just so already. Nothing was changed.

cli-help-usage = Usage:
cli-help-options = Options
cli-help-commands = Commands
cli-help-arguments = Arguments
cli-help-required = required
cli-help-default = default:
cli-help-help = Shows this help.
cli-help-version = Shows the version.
cli-usage-no-command = There is no command “{ $name }”.
cli-usage-near-command = There is no command “{ $name }”. Did you mean “{ $near }”?
cli-usage-no-option = There is no option { $name }.
cli-usage-near-option = There is no option { $name }. Did you mean { $near }?
cli-usage-missing = Missing: { $name }.
cli-usage-option = Option { $name } is used wrongly: it lacks a value, or takes none.
cli-usage-choice = { $name }: choose one of: { $known }.
cli-usage-range = { $name }: give a whole number from { $least } to { $most }.
cli-usage-number = { $name }: give a number, 0 or more.
cli-usage-named-value = { $name }: give a name and a value, sector=health for example.
cli-usage-file = { $name }: give a file; this is a folder.
cli-usage-arguments = There is too much or too little after the name of the command.
cli-usage-help = Help: { $command } --help
cli-argument-files = FILE…
cli-argument-entry = NUMBER
cli-argument-file = FILE
cli-argument-query = QUESTION
cli-argument-before = WAVE1
cli-argument-after = WAVE2
cli-serving = Dashboard: { $url } (Ctrl+C ends it)
error-port-taken = Port { $port } is taken; perhaps the dashboard runs already at http://127.0.0.1:{ $port }. Another port: --port NUMBER.
error-study-not-example = The file “{ $path }” is a study of your own, not the example; nothing in it was changed. To open it: netmap serve --study "{ $path }".
error-ambiguous-commune = The study holds several communes “{ $commune }”: { $known }. Give the code.
compare-short-nothing = nothing to compare
cli-no-measures = None of the measures asked for is of this level.
cli-option-ranges = Ranges of measures where answers are missing: exact – exact ones, at once; all – simulated ones too (takes longer); none – no ranges.
cli-range = { $value } ({ $low }–{ $high })
cli-takes-long = { $n ->
    [one] In a network this large the measure “{ $labels }” takes minutes. Quicker: name only other measures (--measure), or have it estimated, with how far it may be off (--structure most_between).
   *[other] In a network this large these measures take minutes: { $labels }. Quicker: name only other measures (--measure), or have betweenness estimated, with how far it may be off (--structure most_between).
}
cli-ranges-not-sought = Without a range, which only a simulation gives (--ranges all): { $labels }.
cli-sentences = Measures in sentences
cli-open-pairs = Open pairs: a missing answer may say that there is a tie, or that there is none
cli-call-next = Whom to call first: what the answer alone would settle
cli-compare-parts = Where the change in the number of ties comes from

cli-option-sort = Measure by which to sort institutions (or ties): the highest value first, undefined ones last.
cli-option-group-by = A summary of the measures of institutions by sector, tier or commune.
cli-option-structure = A structure of the whole network in tables, such as key_players_fragment, mixing_sector, circles; may be given several times.
cli-argument-structure = STRUCTURE
cli-argument-measure = MEASURE
cli-groups = Measures of institutions by group
error-group-by-without-institutions = Only measures of institutions can be grouped. Give “--level node”, a measure whose id begins with “node_”, or leave “--group-by” out.
error-measure-not-to-sort-by = Nothing can be sorted by "{ $measure }". Choose one of the measures shown: { $known }.
cli-option-draws = How many draws of chance: intervals and tests; 0 for none.
cli-option-explain = What explains ties (same sector, level, seat, team, earlier tie): regression over pairs.
cli-option-scheduler = Address of a Dask scheduler whose workers make the draws.
cli-drawing = Drawing
cli-doubt-numbers = Pairs seen in both waves, with 95% intervals (a dash: too few institutions)
cli-doubt-measures = Measures over institutions that answered in both waves, with 95% intervals
cli-doubt-tests = Tests by permutation
cli-doubt-layers = Kinds of tie held against one another
cli-doubt-explained = What goes together with ties (not what causes them)
cli-doubt-by-commune = Commune by commune, with 95% intervals
cli-doubt-lasting = How long ties last
# norms, gaps, paths
cli-norm = Norm: { $label } ({ $name }, version { $version })
cli-communes = Required ties by commune
cli-types = Required ties by types
cli-institutions = Required ties by institution
cli-sectors = Sectors of the commune
cli-needs = Needs of the basket of services
cli-providers = Who meets which need, and how many steps from the OPS
cli-paths = Paths of a case
cli-option-gaps-show = What to show (may be repeated); rules, ties and resource gaps without it.
cli-option-gaps-state = Only ties in this state (may be repeated).
cli-option-gaps-institution = Only ties of this institution (id).
cli-territory-help = Places: TERC registers and borders.
cli-territory-add-help = Add TERC registers (CSV or XLSX, of any day) and borders (GeoJSON) to the study.
cli-territory-show-help = List the registers that were added, or what they say of a commune, county or voivodeship.
cli-argument-place = PLACE
cli-option-territory-property = The property of the GeoJSON that holds the TERC code. Without it: found.
cli-territory-none = No register was added yet: netmap territory add FILE
territory-register-terc = TERC
territory-register-borders = borders
territory-kind = { $kind ->
    [1] urban commune
    [2] rural commune
    [3] urban-rural commune
    [8] district of Warsaw
    [9] district of a city
   *[0] { $n ->
        [2] voivodeship
       *[4] county
    }
}
territory-has-borders = { $answer ->
    [yes] yes
   *[no] no
}
cli-codebook = Codebook: { $label } ({ $name }, version { $version })
cli-codebook-help = Shows and checks codebooks.
cli-codebook-show-help = Lists the codebooks, or the codes of one.
cli-codebook-check-help = Checks a file with a codebook.
cli-codebook-sound = { $codebook }: the file is in order; codes: { $n }.
cli-argument-codebook = CODEBOOK
vocabulary-sectors = sectors
vocabulary-tiers = tiers
vocabulary-types = types
vocabulary-layers = kinds of tie
vocabulary-teams = teams
vocabulary-roles = roles in a team
vocabulary-respondents = posts
vocabulary-needs = needs
vocabulary-parts = part in a case
vocabulary-scales = levels of scales
cli-norm-help = Shows and checks norms.
cli-norm-show-help = Lists the norms, or the rules of one of them.
cli-norm-check-help = Checks a file of rules; what is wrong is told with its line.
cli-names-help = Names that somebody must decide on: the queue and the decisions.
cli-names-list-help = List the names that rows wait for, with candidates and the reason.
cli-names-decide-help = Say whom a name means; the rows that wait become ties without the file being imported again.
cli-argument-name = NAME
cli-option-names-decided = Decisions in place of the queue.
cli-option-names-commune = The commune in which the decision holds. Without it: the one in which the name waits.
cli-option-names-same = It is this institution.
cli-option-names-not = It is not this institution (may be repeated).
cli-option-names-nobody = It is no institution: the rows are left out.
cli-option-names-new = It is a new institution, which is added.
cli-option-names-type = Type of the new institution. Without it: from its name.
cli-option-names-sector = Sector of the new institution. Without it: from its type.
cli-option-names-tier = Tier of the new institution. Without it: from its type.
cli-names-decided = The decision was kept as entry { $entry }. Rows settled: { $settled }. Still waiting: { common-names-in-rows }. To take it back: netmap undo { $entry }
cli-names-first = { $name } · { $rows ->
    [one] { $rows } row: { $place }
   *[other] { $rows } rows, the first: { $place }
}
cli-names-likely = It may be: { $candidates }.
cli-names-waiting = To be decided: { common-names-in-rows }.
decision-same = this institution
decision-other = not this institution
decision-nobody = no institution
cli-argument-norm = NORM
cli-norm-sound = { $norm }: the file is in order; number of rules: { $n }.
