# ── file ────────────────────────────────────────────────────────────────────────────────────────────────────────────
finding-file-missing = There is no file “{ $file }”.
finding-file-missing-remedy = Check the file's name and folder.
finding-file-no-access = The file “{ $file }” cannot be opened.
finding-file-no-access-remedy = Close it in other programs; check that it is a file (not a folder) and that you may read it.
finding-file-too-big = The file “{ $file }” is larger than { $most } MB.
finding-file-too-big-remedy = Split it into smaller files, or take pictures and unneeded sheets out of it.
finding-file-empty = The file “{ $file }” holds no data.
finding-file-empty-remedy = Check that it is the right file and that the sheet with the data is not hidden.
finding-file-not-table = The file “{ $file }” is neither a CSV nor an XLSX table, nor a network file that netmap knows.
finding-file-not-table-remedy = Save the data as “Excel Workbook (.xlsx)” or CSV and import that file.
finding-file-old-excel = The file “{ $file }” has an old or binary Excel format (XLS, XLSB).
finding-file-old-excel-remedy = Open it in Excel and save it as “Excel Workbook (.xlsx)”.
finding-file-encrypted = The file “{ $file }” is protected by a password.
finding-file-encrypted-remedy = Save a copy without the password in Excel and import the copy.
finding-file-open-document = The file “{ $file }” has the OpenDocument format (ODS).
finding-file-open-document-remedy = Save it as XLSX in your spreadsheet program.
finding-file-broken-workbook = The workbook “{ $file }” cannot be read: it is damaged or incomplete ({ $reason }).
finding-file-broken-workbook-remedy = Open it in Excel, save it as XLSX again and import the new file.
finding-file-broken-quotes = In the file “{ $file }”, near line { $line }, a quotation mark is not closed or stands in the wrong place.
finding-file-broken-quotes-remedy = Double quotation marks inside a cell ("") and put the whole cell in quotation marks. The simplest way is to save the file as XLSX.
finding-file-mixed-encoding = The file “{ $file }” holds characters in two different encodings: Polish letters would be garbled.
finding-file-mixed-encoding-remedy = Save the file again as “CSV UTF-8” or XLSX.
finding-file-unknown-encoding = The encoding of Polish letters in the file “{ $file }” was not recognised.
finding-file-unknown-encoding-remedy = Save the file as “CSV UTF-8” or XLSX.
finding-file-suspicious-archive = The file “{ $file }” is built as no workbook is; it was not opened.
finding-file-suspicious-archive-remedy = If it comes from a source you trust, open it in Excel and save it as XLSX again.
finding-file-broken-archive = The archive “{ $file }” cannot be unpacked: it is damaged or incomplete.
finding-file-broken-archive-remedy = Please download it again, or unpack it yourself and import the files in it.
finding-file-archive = The archive “{ $file }” was unpacked; files to read: { $n }.
finding-file-archive-remedy = There is nothing to do.
finding-file-archive-passed-over = The file “{ $file }” in the archive “{ $archive }” was passed over: it is no file of data or of a network, or says again what other files of the archive say.
finding-file-archive-passed-over-remedy = If it is to be read, please import it by itself as XLSX or CSV.
finding-file-too-big-unpacked = The file “{ $file }” would be too large when unpacked (over { $most } MB, or over a hundred times the file); it was not opened.
finding-file-too-big-unpacked-remedy = Leave only the data in the file, without pictures and unneeded sheets, and save it again.
finding-file-too-many-rows = In the file “{ $file }” data stand as far down as row { $row_number }; at most { $most } rows of data are read.
finding-file-too-many-rows-remedy = Remove stray cells at the bottom of the sheet, or split the file.
finding-file-too-many-columns = In the file “{ $file }”, row { $row_number }, data stand beyond column { $most }.
finding-file-too-many-columns-remedy = Remove stray cells on the right of the sheet.
finding-file-too-many-cells = The file “{ $file }” has more than { $most } filled cells.
finding-file-too-many-cells-remedy = Split it into smaller files.
finding-file-too-demanding = Reading the file “{ $file }” would take too much time or memory; it was stopped.
finding-file-too-demanding-remedy = Leave only the data in the file and save it again as XLSX or CSV.
finding-file-unreadable = The file “{ $file }” could not be read.
finding-file-unreadable-remedy = Open it in a spreadsheet program, save it as XLSX again and import the new file.
finding-file-nothing-recognised = No table was recognised in the file “{ $file }”. A header was looked for in the first twenty rows; the first one says: “{ $value }”.
finding-file-nothing-recognised-remedy = A tie list needs the columns “source” and “target”, a roster “id” or “name”, responses “institution” and “response”, teams “team” and “institution”, communes “commune” and “group”. A list with other headings is read through a mapping of its columns.
finding-file-given-twice = The file “{ $file }” has the same content as “{ $first }”; it was read once.
finding-file-given-twice-remedy = Nothing needs to be done.
finding-file-network-broken = The file “{ $file }” is not a whole { $format } file: it cannot be understood from line { $line } on.
finding-file-network-broken-remedy = Export the network again from the program it comes from, or save it as a tie list (CSV, XLSX).
finding-file-network-entities = The file “{ $file }” declares a document type or entities, as dangerous files do; it was not opened.
finding-file-network-entities-remedy = If it comes from a source you trust, open it in Gephi or yEd and export it again.
finding-file-network-too-deep = The file “{ $file }” is nested more than { $most } levels deep; it was not read.
finding-file-network-too-deep-remedy = Export the network again from the program it comes from.
finding-file-network-nameless = In the file “{ $file }”, line { $line }, a node has no id.
finding-file-network-nameless-remedy = Give every node an id in the program the file comes from and export it again.
finding-file-network-repeated-node = In the file “{ $file }”, line { $line }, the node “{ $node }” appears a second time.
finding-file-network-repeated-node-remedy = Two nodes may not share an id or label. Correct it in the program the file comes from and export it again.
finding-file-network-unknown-node = In the file “{ $file }”, line { $line }, a tie names the node “{ $node }”, which the file does not hold.
finding-file-network-unknown-node-remedy = Add the node or correct the tie. Nothing is made up, so that no institution appears by mistake.
finding-file-network-unknown-key = In the file “{ $file }”, line { $line }, a value belongs to an attribute “{ $key }” that is not declared.
finding-file-network-unknown-key-remedy = Export the network again from the program it comes from.
finding-file-network-key-twice = In the file “{ $file }” the key “{ $key }” stands twice in one place, with two different values: nobody can tell which of them counts.
finding-file-network-key-twice-remedy = Remove one of them, or export the network again.
finding-file-network-hyperedge = In the file “{ $file }”, line { $line }, one tie joins more than two nodes (a hyperedge).
finding-file-network-hyperedge-remedy = Turn it into ties between pairs, or list such groups as teams.
finding-file-network-several = The file “{ $file }” holds a second network, at line { $line }.
finding-file-network-several-remedy = Export each network to a file of its own.
finding-file-network-number = In the file “{ $file }”, line { $line }, a number was expected and “{ $value }” was found.
finding-file-network-number-remedy = Correct the number in the file, or export the network again.
finding-file-network-times-reversed = In the file “{ $file }”, line { $line }, a tie ends ({ $ended }) before it begins ({ $begun }).
finding-file-network-times-reversed-remedy = Correct the time of this tie in the program the file comes from and export the network again.
finding-file-network-count = In the file “{ $file }”, line { $line }, there are { $found } values where { $declared } were announced.
finding-file-network-count-remedy = The file is cut or its header is wrong. Export the network again.
finding-file-network-other-nodes = In the file “{ $file }”, line { $line }, the node is called “{ $node }”, and in an earlier network of the same file “{ $known }”.
finding-file-network-other-nodes-remedy = The networks of one project must have the same nodes in the same order. Export each to a file of its own.
finding-file-network-dl-format = The file “{ $file }” uses the DL format “{ $value }” (line { $line }), which is not read.
finding-file-network-dl-format-remedy = Export it from UCINET as fullmatrix, edgelist1 or nodelist1.
finding-file-ucinet-alone = The file “{ $file }” is one half of a UCINET pair (.##h and .##d); the other half is missing.
finding-file-ucinet-alone-remedy = Give both files, with the same name, in one folder or one upload.
finding-file-partition-alone = The file “{ $file }” holds { $n ->
        [one] one value
       *[other] { $n } values
    } (a partition or vector of Pajek), and no network of so many nodes came with it.
finding-file-partition-alone-remedy = Import it together with its network (the .net file).
finding-file-partition-unclear = The file “{ $file }” holds { $n ->
        [one] one value
       *[other] { $n } values
    } (a partition or vector of Pajek), and several different networks have so many nodes.
finding-file-partition-unclear-remedy = Call it as its network is called (oksa.net and oksa.clu), or import each network apart with its own files.
finding-file-left-out = The file “{ $file }” also holds “{ $value }” (line { $row }), which netmap does not use.
finding-file-left-out-remedy = Nothing needs to be done if it is not needed for the analysis.
finding-file-missing-values = The file “{ $file }” has cells that say a value is missing (the first in line { $row }); they were passed over: a missing value is no tie and no “no”.
finding-file-missing-values-remedy = If they should mean “no tie”, write 0 into them.
finding-file-times-left-out = The file “{ $file }” gives more moments than can be waves (from line { $row } on); the ties were taken in without them.
finding-file-times-left-out-remedy = If you need the changes in time, export each moment to a file of its own.
finding-file-wave-from-name = The file “{ $file }” names no wave; the end of its name was taken for one: “{ $value }”.
finding-file-wave-from-name-remedy = If this is wrong, name the wave yourself when importing.

# ── sheet ───────────────────────────────────────────────────────────────────────────────────────────────────────────
finding-sheet-matrix = A matrix { $rows } × { $columns } was recognised: each cell is what the row's institution says of the column's.
finding-sheet-matrix-remedy = If the columns speak of the rows, transpose the matrix.
finding-sheet-colours = { $n ->
    [one] { $n } empty cell has a colour ({ $cells }).
   *[other] { $n } empty cells have a colour ({ $cells }).
 } Only what is written in cells is read, colours are not.
finding-sheet-colours-remedy = If the colour is an answer, write it into the cell (for example 0–5, “yes”, “no”) and import the file again.
finding-sheet-tables-beside = { $n } tables stand side by side in the sheet, with empty columns between them; each was read by itself.
finding-sheet-tables-beside-remedy = If they are one table, remove the empty columns.
finding-sheet-part-passed = The columns { $column } were passed over: they stand beside the table and are no part of it. They begin with “{ $value }”.
finding-sheet-part-passed-remedy = If they belong to the table, remove the empty column before them.
finding-sheet-told-by-title = The title “{ $value }” above the list, or the name of the sheet, says what its ties are about; it was taken for every row.
finding-sheet-told-by-title-remedy = If it is otherwise, add a column “wave” or “layer”.
finding-sheet-matrix-turned = In this matrix the columns speak of the rows: the words above or beside them say so.
finding-sheet-matrix-turned-remedy = If it is the other way round, please correct these words.
finding-sheet-matrix-half = The matrix is filled on one side of its diagonal only; each answer was read as the word of the row's institution.
finding-sheet-matrix-half-remedy = If an answer holds for both sides, write it on the other side of the diagonal, too.
finding-sheet-matrix-blank-none = Empty cells were read as “no cooperation”, as chosen.
finding-sheet-matrix-blank-none-remedy = If an empty cell means that nobody knows, choose that empty cells say nothing.
finding-sheet-matrix-blank-unknown = There are empty cells here; they say nothing: neither a tie nor “no cooperation”.
finding-sheet-matrix-blank-unknown-remedy = { $on ->
    [page] If an empty cell means “no cooperation”, choose so in the field “{ data-blank }” (“{ data-belongs }”).
   *[command] If an empty cell means “no cooperation”, choose so: --blank none.
 }
finding-sheet-kinds =
    A list of ties with a column for each kind was recognised: { $columns }. Rows: { $rows }{ $silent ->
        [0] .
        [one] ; { $silent } row speaks of no kind: nothing comes of it.
       *[other] ; { $silent } rows speak of no kind: nothing comes of them.
    }
finding-sheet-kinds-remedy = A “yes” or a mark is a tie, a number its strength, “no” and 0 are no cooperation. If a column means something else, say so in a mapping of columns.
finding-sheet-example = The file says that its data are an invented example; every page, figure and report of this study will say so.
finding-sheet-example-remedy = Keep real data in another study.
finding-sheet-hidden = The sheet “{ $sheet }” is hidden; it was passed over.
finding-sheet-hidden-remedy = If it is to be read, unhide it in Excel and save the file.
finding-sheet-rows-hidden =
    { $n ->
        [one] The sheet has { $n } hidden row with data ({ $rows }); it was left out.
       *[other] The sheet has { $n } hidden rows with data ({ $rows }); they were left out.
    }
finding-sheet-rows-hidden-remedy = If they are to be read, unhide them in Excel and save the file.
finding-sheet-rows-filtered =
    { $n ->
        [one] A filter hides { $n } row with data in the sheet ({ $rows }); it was left out.
       *[other] A filter hides { $n } rows with data in the sheet ({ $rows }); they were left out.
    }
finding-sheet-rows-filtered-remedy = If they are to be read, clear the filter in Excel (Data, Clear) and save the file.
finding-sheet-columns-hidden =
    { $n ->
        [one] The sheet has { $n } hidden column with data: { $columns }; it was left out.
       *[other] The sheet has { $n } hidden columns with data: { $columns }; they were left out.
    }
finding-sheet-columns-hidden-remedy = If they are to be read, unhide them in Excel and save the file.
finding-sheet-one-speaker = This list of partners has no column “source”; “{ $name }” was taken to speak (“{ $value }”).
finding-sheet-one-speaker-remedy = If somebody else does, add a column “source”.
finding-sheet-comments = The sheet has comments on cells ({ $n }): { $cells }. The program does not keep them.
finding-sheet-comments-remedy = If a comment says something of a tie that matters, copy it into the column “note”, without names of people.
finding-sheet-unrecognised = The sheet “{ $sheet }” was not recognised and was passed over. Its first row: “{ $value }”.
finding-sheet-unrecognised-remedy = If it holds data, name its columns as the description of the format says.
finding-sheet-without-rows = There is not a single row of data under the header.
finding-sheet-without-rows-remedy = If there should be data here, check that the right file was saved.
finding-sheet-turned = The sheet is turned: its headings stand one below the other and should stand side by side. First row: “{ $value }”.
finding-sheet-turned-remedy = Copy the table and paste it in Excel by “Paste Special”, “Transpose”, then save the file.
finding-sheet-no-roster = There is no roster of institutions: nobody knows whom the ties in this file are about.
finding-sheet-no-roster-remedy = Import a roster (columns “id”, “name”, “serves”) first, or together with this file. Any other network goes in without a roster, with the codebook “generic”.

# ── header ──────────────────────────────────────────────────────────────────────────────────────────────────────────
finding-header-not-first = The header was found in row { $row }; the rows above it were passed over.
finding-header-not-first-remedy = Nothing needs to be done if only a title stands above the header.
finding-header-missing-column = The column “{ $en }” ({ $pl }) is missing. First row: “{ $value }”.
finding-header-missing-column-remedy = Add the column “{ $en }” (or “{ $pl }”), or rename the one that holds it.
finding-header-repeated = Two columns have the same header “{ $value }”.
finding-header-repeated-remedy = Rename one of them, or remove it.
finding-header-merged = Cells of the header are merged ({ $value }); it is not clear which column they name.
finding-header-merged-remedy = Unmerge the cells and write a header over each column.
finding-header-empty = Column { $column } has values but no header; they were passed over.
finding-header-empty-remedy = Name the column, or remove it.
finding-header-personal-column = The column “{ $value }” looks like data on people; it was passed over and nothing of it was kept.
finding-header-personal-column-remedy = The program needs no data on people. Better remove this column from the file.
finding-header-kept-as-attribute = The program does not know the column “{ $value }”; it was kept as a further attribute.
finding-header-kept-as-attribute-remedy = Nothing needs to be done if the column is your file's own.
finding-header-misprint = The program does not know the column “{ $value }”; it was not read as “{ $likely }”.
finding-header-misprint-remedy = If it is a misprint, correct the header to “{ $likely }”.
finding-header-ignored = The program does not know the column “{ $value }”; it was passed over.
finding-header-ignored-remedy = If it is a misprint, correct the header.
finding-header-layer-assumed = There is no column “layer”; all ties were taken to be “{ $layer }”.
finding-header-layer-assumed-remedy = If that is not so, add the column “layer”.
finding-header-columns-repeated = Columns repeat ({ $columns }): each became a row of the list by itself.
finding-header-columns-repeated-remedy = If they mean something else, change their headings.
finding-header-strength-likely = The list has no column “strength”, and the numbers in column “{ $value }” are on the scale of strength. They were kept as a further attribute; the ties have no known strength.
finding-header-strength-likely-remedy = If it is the strength of the ties, call the column “strength” and import the file again.
finding-header-strength-kept = Column “{ $value }” does not tell how strong ties are (its values are not numbers from zero up); it was kept as an attribute, and the strength of the ties is unknown.
finding-header-strength-kept-remedy = If it is the strength of ties, write it as numbers: 0 means that there is no tie.
finding-header-kinds-of-ties = The columns “{ $columns }” are called like kinds of ties, and two of them like the same one: nobody knows which of the two speaks of it.
finding-header-kinds-of-ties-remedy = Leave one column for each kind, or say in a mapping of columns what each means.
finding-header-levels = The columns “{ $columns }” are steps of strength: a mark in one of them was read as the strength of the tie.
finding-header-levels-remedy = If these columns mean something else, give them other headings.
finding-header-filled-down =
    { $n ->
        [one] In column “{ $column }” a name stands only in the first row of each group; it was written into { $n } row below: { $rows }.
       *[other] In column “{ $column }” a name stands only in the first row of each group; it was written into { $n } rows below: { $rows }.
    }
finding-header-filled-down-remedy = If one of these rows is somebody else's, write the name into every row.
finding-header-no-wave = There is no column “wave”: nobody knows which measurement these data are of.
finding-header-no-wave-remedy = { $on ->
    [page] Add the column “wave”, or name the wave in the field “{ data-wave }” (“{ data-belongs }”).
   *[command] Add the column “wave”, or name the wave when importing (--wave).
 }

# ── row ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
finding-row-too-many-cells = The row has { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
}, the header { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}.
finding-row-too-many-cells-remedy = Put text that holds the separator (a decimal comma, too) in quotation marks. The simplest way is to save the file as XLSX.
finding-row-self-tie = The institution names itself.
finding-row-self-tie-remedy = Correct the column “source” or “target”, or remove the row.
finding-row-self-tie-skipped = The row ties an organisation to itself; it was passed over.
finding-row-self-tie-skipped-remedy = Nothing needs to be done: loops do not count in the network.
finding-row-contradiction = The row speaks of the same as row { $first }, but differently (columns: { $fields }).
finding-row-contradiction-remedy = Leave one of these rows. If two people of one institution answered so, add a column “respondent post”; in questionnaires choose different posts.
finding-row-repeated = The row repeats what row { $first } says.
finding-row-repeated-remedy = Nothing needs to be done: it was counted once.
finding-row-replaced = The row speaks of the same as row { $first }, but differently (columns: { $fields }); the later one counts.
finding-row-replaced-remedy = If the earlier one should count, remove this row.
finding-row-reporter-not-in-pair = The reporter “{ $value }” is neither side of this tie.
finding-row-reporter-not-in-pair-remedy = One of its sides speaks of a tie. For what a workshop, register or document says, fill in the column “origin”.
finding-row-strength-no-kind = A strength is given, but the kind that is assumed where none is marked has a “no”, and no other is marked; the row was not read.
finding-row-strength-no-kind-remedy = Mark the kind of cooperation, or write strength 0.
finding-row-strength-kind-assumed = A strength is given, but no kind of cooperation is marked; assumed: { $layer }.
finding-row-strength-kind-assumed-remedy = If it is another kind, mark it in this row.
finding-row-matrix-nameless = A row of the matrix has no name of an institution; it was not read. Its first value: “{ $value }”.
finding-row-matrix-nameless-remedy = If it is no sum of the columns, write who answered so.
finding-row-dates-reversed = The end of its existence “{ $value }” is earlier than the beginning “{ $begun }”.
finding-row-dates-reversed-remedy = Correct one of the dates.
finding-row-proposed = What was not given of the institution “{ $name }” was filled in. It is taken as: type “{ $type }”, sector “{ $sector }”, tier “{ $tier }”.
finding-row-proposed-remedy = If it is otherwise, fill in the columns “type”, “sector”, “tier”.
finding-row-without-type = The name “{ $name }” does not tell the type of institution; it was left empty.
finding-row-without-type-remedy = Fill in type, sector and tier: without them the institution does not count towards the model's requirements.
finding-row-commune-unknown = Nobody knows which commune this tie is about: the two institutions share more than one commune, or none.
finding-row-commune-unknown-remedy = { $on ->
    [page] If the tie is about one commune, name it in the column “commune”, or in the field “{ data-commune }” (“{ data-belongs }”).
   *[command] If the tie is about one commune, name it in the column “commune”, or when importing (--commune).
 }
finding-row-serves-joined = The institution stands in the roster several times with different areas; they were joined.
finding-row-serves-joined-remedy = If these are different institutions, give them different ids.
finding-row-label-not-unique = “{ $other }” in the same commune has the short label “{ $label }” too.
finding-row-label-not-unique-remedy = Give them different labels, so that a diagram shows which is which.

# ── cell ────────────────────────────────────────────────────────────────────────────────────────────────────────────
finding-cell-required = The cell in column “{ $column }” is empty, but it is needed.
finding-cell-required-remedy = Fill it in, or remove the row.
finding-cell-control-character = The cell “{ $value }” holds a control character that is not allowed ({ $character }).
finding-cell-control-character-remedy = Type the text of the cell anew.
finding-cell-invisible-removed = Invisible characters were removed from the cell “{ $value }”.
finding-cell-invisible-removed-remedy = Nothing needs to be done.
finding-cell-excel-error = The cell holds a spreadsheet error “{ $value }” instead of a value.
finding-cell-excel-error-remedy = Correct the formula, or type the value.
finding-cell-formula-without-result = The cell holds a formula whose result was not stored in the file.
finding-cell-formula-without-result-remedy = Open the file in Excel and save it again, or paste values only.
finding-cell-merged-filled = Cells { $value } are merged; the value was written into each of their rows.
finding-cell-merged-filled-remedy = If it holds for the first row only, unmerge the cells.
finding-row-heading-passed = This row says the heading of the table again, or numbers its columns; it was passed over.
finding-row-heading-passed-remedy = Nothing needs to be done. If another table begins here, move it to a sheet of its own.
finding-row-note-passed = This is no row of the table but a note: “{ $value }”; it was passed over.
finding-row-note-passed-remedy = If these are data, write them into the table’s columns.
finding-row-total-passed = This row adds up the others (“{ $value }”); it was passed over.
finding-row-total-passed-remedy = Nothing needs to be done.
finding-cell-merged = The cells { $value } are merged: it is not clear which rows the value is for.
finding-cell-merged-remedy = Unmerge the cells and write the value in each row.
finding-cell-too-long = The text in column “{ $column }” has more than { $most } characters; it begins with “{ $value }”.
finding-cell-too-long-remedy = Shorten it. Often a quotation mark that is not closed is behind this.
finding-cell-unknown-code = The codebook does not know the value “{ $value }” in column “{ $column }”.
finding-cell-unknown-code-remedy = Write one of: { $known } (a code, or its Polish or English name).
finding-cell-code-understood = “{ $value }” in column “{ $column }” was read as “{ $meant }”.
finding-cell-code-understood-remedy = If that is not meant, write a code or a full name from the codebook.
mark-yes = there is a tie, with the note: { $note }
mark-no = there is no tie, with the note: { $note }
finding-cell-not-a-number = “{ $value }” in column “{ $column }” is not a number.
finding-cell-not-a-number-remedy = Write a number (such as 3 or 2.5) or the name of a level of the scale. Missing: an empty cell or “-”.
finding-cell-out-of-scale = “{ $value }” in column “{ $column }” is not on the scale “{ $scale }” from { $least } to { $most }.
finding-cell-out-of-scale-remedy = { $on ->
    [page] Write a value of this scale: a number or the name of a level. A word that is not of the scale can be explained below too: “{ mapping-part }”.
   *[command] Write a value of this scale: a number or the name of a level. A word that is not of the scale can be explained in the mapping too (--propose-mapping, then --mapping).
 }
finding-cell-not-a-date = “{ $value }” in column “{ $column }” is not a date.
finding-cell-not-a-date-remedy = Write a date, such as 2019-06-04 or 4.06.2019.
finding-cell-excel-date = “{ $value }” in column “{ $column }” is a date that Excel wrote as a number; it was read as { $meant }.
finding-cell-excel-date-remedy = If it is another day, write the date, such as 4.06.2019.
finding-cell-day-of-period = “{ $value }” in column “{ $column }” is more than one day; { $meant } was taken.
finding-cell-day-of-period-remedy = If the day is known, write the whole date, 2019-06-04 for example.
finding-cell-strength-mark = “{ $value }” in column “{ $column }” was read as a mark that there is a tie; how strong it is is not known.
finding-cell-strength-mark-remedy = If the strength is known, write a number or the name of a level of the scale. If there is no cooperation, write 0.
finding-cell-strength-missing = “{ $value }” in column “{ $column }” was read as strength unknown, not as no cooperation: the tie is there, how strong is not known.
finding-cell-strength-missing-remedy = If there is no cooperation, write 0. If it is not known whether there is any, remove the row.
finding-cell-label-cut = The short label “{ $value }” has more than { $most } characters; it was cut to “{ $cut }”.
finding-cell-label-cut-remedy = Give a shorter label if this one cannot be understood.
finding-cell-register-number = “{ $value }” in column “{ $column }” has not as many digits as this number should have; it was kept as it is.
finding-cell-register-number-remedy = REGON has 9 or 14 digits, NIP 10, RSPO up to 7. A spreadsheet may have lost a leading zero.
finding-cell-unknown-place = There is no such place: “{ $value }” in column “{ $column }”. Similar: { $candidates }.
finding-cell-unknown-place-remedy = Write the TERC code (6 digits for a commune, 4 for a county, 2 for a voivodeship) or the name, such as “Oksa” or “powiat jędrzejowski”.
finding-cell-ambiguous-place = “{ $value }” may mean several places: { $candidates }.
finding-cell-ambiguous-place-remedy = Write the TERC code of the right one.
finding-cell-not-a-case-number = “{ $value }” cannot be the number of a case: a number must not tell who it is.
finding-cell-not-a-case-number-remedy = Give the case a random number: up to 20 digits and letters without spaces, neither a PESEL nor a name; keep the key outside netmap.
finding-cell-not-a-commune = “{ $value }” does not name one commune.
finding-cell-not-a-commune-remedy = Name one commune: its name or the six digits of its TERC code.
finding-cell-unknown-seat = There is no such place: “{ $value }” in column “{ $column }”; the seat was left empty. Similar: { $candidates }.
finding-cell-unknown-seat-remedy = Write the TERC code or name of the commune where the institution has its seat (no street, no number).
finding-cell-terc-cut = The code “{ $value }” was cut to { $terc }: the seventh digit of TERC changes in time, so it is not used.
finding-cell-terc-cut-remedy = Nothing needs to be done.
finding-cell-terc-mended = The code “{ $value }” lacked its leading zero; { $terc } was read.
finding-cell-terc-mended-remedy = Nothing needs to be done. Columns with codes are best formatted as text.
finding-cell-unknown-terc = The program does not know the code { $terc }; the code alone was kept, without a name.
finding-cell-unknown-terc-remedy = Check the code. A name can be given in a sheet of communes (columns “commune”, “name”, “group”).
finding-cell-wave-assumed = Nobody described the wave “{ $wave }”. It was assumed: phase “{ $phase ->
    [before] before
    [after] after
   *[later] later
}”, date: { $date }.
finding-cell-wave-assumed-remedy = If it is otherwise, describe the waves in a sheet with the columns “wave”, “label”, “date”, “phase”, “order”.

# ── name ────────────────────────────────────────────────────────────────────────────────────────────────────────────
none-of-candidates = none
none-of-date = not given
none-of-type = not known
none-of-sector = not known
none-of-tier = not known
finding-cell-several-kinds = Column “{ $column }” has several kinds of ties ({ $n }) in one cell; each was read by itself: { $kinds }.
finding-cell-several-kinds-remedy = Nothing needs to be done. Strength and the other columns of the row hold for each of them.
finding-cell-several-names = Column “{ $column }” has several institutions ({ $n }) in one cell; each was read by itself: { $names }.
finding-cell-several-names-remedy = If it is the name of one institution, add it to its other names in the roster.
finding-name-unknown = The roster has no institution “{ $value }”. The row waits for a decision. Similar: { $candidates }.
finding-name-unknown-remedy = After saving, say in the part “Names” (netmap names) whom it means, or add the institution to the roster.
finding-name-ambiguous = It is not sure whom “{ $value }” means: { $reason }. The row waits for a decision. Possible: { $candidates }.
finding-name-ambiguous-remedy = After saving, choose the right institution in the part “Names” (netmap names), or write its id in the file.
finding-row-much-like = “{ $value }” is a new institution, yet much like: { $candidates }.
finding-row-much-like-remedy = If it is the same, write its id, or add the name to its other names, and import the file again.
finding-row-namesake = “{ $value }” is another institution than { $other }, though called the same: it has another number ({ $number }). Both will be kept.
finding-row-namesake-remedy = So that surveys and lists of ties do not mix them up, give each another name (with its town, say), or write the number there.
finding-sheet-register-rspo = The register of schools (RSPO) was recognised. Rows: { $n }, institutions: { $bodies }.
finding-sheet-register-rspo-remedy = The tier comes from who runs the school, the type from its kind; names of people, phones and addresses are not kept.
finding-sheet-register-rpwdl = The register of health care (RPWDL) was recognised: cells were joined by their books. Rows: { $n }, providers: { $bodies }.
finding-sheet-register-rpwdl-remedy = Names of providers come from the file “podmioty”: import it together with this file.
finding-sheet-register-list = A list of bodies with communes and counties was recognised. Rows: { $n }.
finding-sheet-register-list-remedy = A county's body serves the county, a commune's its commune. Where it is otherwise, add a column “serves”.
finding-sheet-register-courts = Areas of courts were recognised. Rows: { $n }, courts: { $bodies }.
finding-sheet-register-courts-remedy = A court serves the communes that are listed; borders of counties do not matter.
finding-sheet-register-elsewhere = Institutions outside the chosen commune were passed over: { $n }.
finding-sheet-register-elsewhere-remedy = To import all of them, choose no commune.
finding-sheet-register-unlisted =
    The study has institutions that this register does not list (any more), although it speaks of their places and kinds: { $n } of { $held }. They are: { $names }{ $more ->
        [0] .
        [one] ; and { $more } more.
       *[other] ; and { $more } more.
    }
finding-sheet-register-unlisted-remedy = Nothing was removed or ended. If an institution was closed or turned into another, say so in a roster, in the column “active to” or “became”. If the file is only a part of the register, there is nothing to do.
finding-sheet-register-proposed = What the register does not tell was filled in: the type from the name, sector and tier by the type. Rows: { $n }. Taken as: { $kinds }.
finding-sheet-register-proposed-remedy = Look through the list of institutions. Where it is otherwise, add columns “type”, “sector”, “tier” to the file.
finding-sheet-register-without-type =
    The names do not tell the type of the institutions; it was left empty. Rows: { $n }. They are: { $names }{ $more ->
        [0] .
        [one] ; and { $more } more.
       *[other] ; and { $more } more.
    }
finding-sheet-register-without-type-remedy = Add columns “type”, “sector”, “tier” to the file: without them the institutions do not count towards the model's requirements.
finding-cell-terc-changed = The code { $terc } is not in the newest of the TERC registers that were added; there it is { $newer }.
finding-cell-terc-changed-remedy = If it is the same commune, write one code everywhere: two codes are two places in the study.
finding-cell-terc-not-listed = The code { $terc } is in none of the TERC registers that were added.
finding-cell-terc-not-listed-remedy = Check the code, or add the register of the right year (netmap territory add).
finding-name-understood = “{ $value }” was read as: { $meant }.
finding-name-understood-remedy = If it is not this institution, write its id in the file or correct the decision in the part “Names”.
finding-name-left-out = “{ $value }” is no institution, as was decided; the row was left out.
finding-name-left-out-remedy = The decision can be taken back in the history of the data (netmap imports, netmap undo).
finding-name-waiting-contradicts = The row that waited for a decision on “{ $name }” says something else than what is stored. It goes on waiting.
finding-name-waiting-contradicts-remedy = What is stored stays. If the row is right, correct the file and import it again.
name-reason-several = several institutions bear this name
name-reason-cut = the name may be cut off or misspelt and mean another institution
name-reason-trap = the abbreviation means different institutions; without sector and tier nobody knows which
name-reason-kind = the row speaks of an institution of another kind
name-reason-elsewhere = the institution of this name serves another commune
name-reason-place = the name does not say which place
name-reason-number = the number in the name differs or is missing
name-reason-patron = another patron
name-reason-shorter = the name is not complete
name-reason-longer = the name has words that the roster does not have
name-reason-alike = the name is only similar
name-reason-nobody = nobody like it in the roster
name-reason-left-out = no institution, as was decided
finding-name-new = The organisation “{ $value }” is not in the roster; it was added.
finding-name-new-remedy = If it is a misprint, correct the name.

# ── kinds of records and what would become of them ──────────────────────────────────────────────────────────────────
ingest-level = { $level ->
    [error] error
    [warning] warning
   *[notice] notice
}
ingest-kind = { $kind ->
    [institution] institutions
    [nomination] nominations
    [response] responses
    [team] teams
    [membership] memberships
    [case] cases
    [case_part] parts in cases
    [wave] waves
    [participation] commune groups
    [naming] decisions on names
    [waiting] rows waiting for a decision
    [terc_entry] entries of the TERC register
    [border] borders
   *[territory] places
}
ingest-action = { $action ->
    [create] new
    [update] changed
    [unchanged] unchanged
    [queue] to be decided
   *[reject] rejected
}

# ── the same as errors, for whoever reads one file alone ──
error-file-missing = { finding-file-missing } { finding-file-missing-remedy }
error-file-no-access = { finding-file-no-access } { finding-file-no-access-remedy }
error-file-too-big = { finding-file-too-big } { finding-file-too-big-remedy }
error-file-empty = { finding-file-empty } { finding-file-empty-remedy }
error-file-not-table = { finding-file-not-table } { finding-file-not-table-remedy }
error-file-old-excel = { finding-file-old-excel } { finding-file-old-excel-remedy }
error-file-encrypted = { finding-file-encrypted } { finding-file-encrypted-remedy }
error-file-open-document = { finding-file-open-document } { finding-file-open-document-remedy }
error-file-broken-archive = { finding-file-broken-archive } { finding-file-broken-archive-remedy }
error-file-broken-workbook = { finding-file-broken-workbook } { finding-file-broken-workbook-remedy }
error-file-broken-quotes = { finding-file-broken-quotes } { finding-file-broken-quotes-remedy }
error-file-mixed-encoding = { finding-file-mixed-encoding } { finding-file-mixed-encoding-remedy }
error-file-unknown-encoding = { finding-file-unknown-encoding } { finding-file-unknown-encoding-remedy }
error-file-suspicious-archive = { finding-file-suspicious-archive } { finding-file-suspicious-archive-remedy }
error-file-too-big-unpacked = { finding-file-too-big-unpacked } { finding-file-too-big-unpacked-remedy }
error-file-too-many-rows = { finding-file-too-many-rows } { finding-file-too-many-rows-remedy }
error-file-too-many-columns = { finding-file-too-many-columns } { finding-file-too-many-columns-remedy }
error-file-too-many-cells = { finding-file-too-many-cells } { finding-file-too-many-cells-remedy }
error-file-too-demanding = { finding-file-too-demanding } { finding-file-too-demanding-remedy }
error-file-unreadable = { finding-file-unreadable } { finding-file-unreadable-remedy }
error-file-network-broken = { finding-file-network-broken } { finding-file-network-broken-remedy }
error-file-network-entities = { finding-file-network-entities } { finding-file-network-entities-remedy }
error-file-network-too-deep = { finding-file-network-too-deep } { finding-file-network-too-deep-remedy }
error-file-network-nameless = { finding-file-network-nameless } { finding-file-network-nameless-remedy }
error-file-network-repeated-node = { finding-file-network-repeated-node } { finding-file-network-repeated-node-remedy }
error-file-network-unknown-node = { finding-file-network-unknown-node } { finding-file-network-unknown-node-remedy }
error-file-network-unknown-key = { finding-file-network-unknown-key } { finding-file-network-unknown-key-remedy }
error-file-network-key-twice = { finding-file-network-key-twice } { finding-file-network-key-twice-remedy }
error-file-network-hyperedge = { finding-file-network-hyperedge } { finding-file-network-hyperedge-remedy }
error-file-network-several = { finding-file-network-several } { finding-file-network-several-remedy }
error-file-network-number = { finding-file-network-number } { finding-file-network-number-remedy }
error-file-network-times-reversed = { finding-file-network-times-reversed } { finding-file-network-times-reversed-remedy }
error-file-network-count = { finding-file-network-count } { finding-file-network-count-remedy }
error-file-network-other-nodes = { finding-file-network-other-nodes } { finding-file-network-other-nodes-remedy }
error-file-network-dl-format = { finding-file-network-dl-format } { finding-file-network-dl-format-remedy }
error-file-ucinet-alone = { finding-file-ucinet-alone } { finding-file-ucinet-alone-remedy }
error-file-partition-alone = { finding-file-partition-alone } { finding-file-partition-alone-remedy }
error-file-partition-unclear = { finding-file-partition-unclear } { finding-file-partition-unclear-remedy }
finding-file-folder-empty = There are no files that can be read in the folder “{ $file }”.
finding-file-folder-empty-remedy = Please name a folder with XLSX or CSV files.
finding-file-among-forms = The file “{ $file }” lies among filled forms, but is neither a form nor a table that is known; it was passed over.
finding-file-among-forms-remedy = If there are data in it, please import it by itself.
finding-file-folder-passed-over = “{ $file }” in the folder was passed over: it is no file of data or of a network.
finding-file-folder-passed-over-remedy = If it is to be read, please save it as XLSX or CSV; name subfolders by themselves.
finding-sheet-form = Questionnaire of “{ $name }”; rows filled in: { $n }.
finding-sheet-form-remedy = Nothing needs to be done.
finding-sheet-form-blank = The questionnaire holds no answer; its institution does not count as having answered.
finding-sheet-form-blank-remedy = If it was filled in, please check whether the file was saved.
finding-sheet-form-kept = The form is silent on { $n } earlier nominations of this respondent; they stay.
finding-sheet-form-kept-remedy = A nomination is withdrawn by strength 0, or by “no” for the kind.
finding-sheet-form-unprotected = The sheet is no longer protected; it was read, and what was changed in headings and rows is in this list.
finding-sheet-form-unprotected-remedy = Please look at the other findings on this file.
finding-sheet-form-beside = Something was written to the right of the form (rows: { $n }); it was not read.
finding-sheet-form-beside-remedy = If it says something of cooperation, please enter it in the cells of the form.
finding-sheet-form-damaged = This is a questionnaire of netmap, but its hidden row of codes, its columns or its description are gone; nobody can tell what its cells mean.
finding-sheet-form-damaged-remedy = If the form was saved as another kind of file (CSV), please save it as XLSX; if not, copy the answers into a new form (netmap questionnaire) and import that.
finding-sheet-form-version = The form is laid out in version { $version }, which this program does not read.
finding-sheet-form-version-remedy = Please make the form anew and copy the answers, or use the program that made it.
finding-sheet-form-other-codebook = The form was made with the codebook “{ $codebook }”, the study has “{ $kept }”.
finding-sheet-form-other-codebook-remedy = Please import it into a study with that codebook.
finding-sheet-form-other-version = The form has version { $version } of the codebook, the study has { $kept }.
finding-sheet-form-other-version-remedy = Please check whether steps of scales and kinds of tie mean the same.
finding-sheet-form-other-study = The form was made in another study, and the institutions of its list are not known here under the same ids and names.
finding-sheet-form-other-study-remedy = Please import it into the study it was made in, or make the forms in this study.
finding-sheet-form-from-elsewhere = The form was made in another study; all institutions of its list are known here under the same ids and names, so it was read.
finding-sheet-form-from-elsewhere-remedy = Please check whether it belongs to this study.
finding-sheet-form-other-wave = The form is of the wave “{ $wave }”, but “{ $chosen }” was chosen for the import.
finding-sheet-form-other-wave-remedy = Please choose no wave: the form says which it is of.
finding-sheet-form-other-commune = The form is of the commune { $commune }, but { $chosen } was chosen for the import.
finding-sheet-form-other-commune-remedy = Please choose no commune: the form says which it is of.
finding-sheet-form-rows-missing = Rows of institutions are missing from the form (number: { $n }): { $names }. Nothing is known of them.
finding-sheet-form-rows-missing-remedy = If the respondent had something to say of them, please ask for a new form.
finding-sheet-form-second = This is the second form of the same institution and role in this import (first: { $first }); answers were joined, contradictions are errors.
finding-sheet-form-second-remedy = If two people filled them in, please choose different posts in the forms.
finding-header-form-changed = The heading of column { $column } was changed to “{ $value }”; it was read as “{ $meant }”.
finding-header-form-changed-remedy = Please check whether the respondent answered another question.
finding-row-form-added = This row was added: it has no id of an institution.
finding-row-form-added-remedy = Please move it to the rows for another institution, or remove it.
finding-row-form-copied = This row bears the id of the institution in row { $first }: it was copied.
finding-row-form-copied-remedy = Please keep one of them; write another institution into the rows meant for that.
finding-row-form-unknown-id = The id “{ $id }” is not in the study.
finding-row-form-unknown-id-remedy = Please import the roster with this institution, or make the form anew.
finding-row-form-name-changed = The row says “{ $value }”, but its id “{ $id }” is “{ $meant }”; nobody can tell which institution is meant.
finding-row-form-name-changed-remedy = Please restore the name, or move the answers to the rows for another institution.
finding-row-form-nameless = The row for another institution holds answers, but no name.
finding-row-form-nameless-remedy = Please write the full name of the institution, or clear the row.
finding-row-form-name-only = The institution “{ $value }” was written in without an answer about it; nothing of this row is saved.
finding-row-form-name-only-remedy = If there is cooperation, please give its strength and kind.
finding-row-form-no-and-kind = Strength 0 means “we do not cooperate”, yet a kind of cooperation is marked.
finding-row-form-no-and-kind-remedy = Please ask the respondent and correct one of them.
finding-row-form-unclear = Only frequency or trust is given: nobody can tell whether there is cooperation.
finding-row-form-unclear-remedy = Please give its strength (0 if there is none) or kind, or clear the row.
finding-row-form-strength-without-kind = Strength is given, but no kind of cooperation; taken as: { $layer }.
finding-row-form-strength-without-kind-remedy = If it is another kind, please mark it in the form, and put “no” for the one assumed.
finding-row-form-kind-without-strength = A kind of cooperation is marked, but no strength: there is a tie, how strong is not known.
finding-row-form-kind-without-strength-remedy = If it is known, please give it and import the form again.
finding-row-form-no-mark = Column “{ $column }” does not say which study, commune and wave this answer is of.
finding-row-form-no-mark-remedy = Please export the answers from LimeSurvey again, hidden question included.
finding-row-form-unfinished = This survey was not submitted (“{ $column }” is empty); nothing of it is saved and it does not count as an answer.
finding-row-form-unfinished-remedy = Please remind the institution, or finish the answer in LimeSurvey.
finding-cell-form-no-respondent = The institution that answers was not chosen.
finding-cell-form-no-respondent-remedy = Please choose it from the list in the form.
finding-cell-form-unknown-respondent = “{ $value }” is no institution of this form’s list, or the study does not know it.
finding-cell-form-unknown-respondent-remedy = Please choose an institution from the list in the form.
finding-cell-form-other-respondent = The form was made for “{ $meant }”, but says “{ $value }”.
finding-cell-form-other-respondent-remedy = Please use the form of that institution, or the one of the whole commune.
finding-cell-form-unknown-role = The post “{ $value }” is not in the list of the form.
finding-cell-form-unknown-role-remedy = Please choose it from the list; no names of people are kept.
error-file-folder-empty = { finding-file-folder-empty } { finding-file-folder-empty-remedy }
