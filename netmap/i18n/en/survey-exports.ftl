finding-sheet-export = Recognised: { $tool ->
        [limesurvey] LimeSurvey export
        [msforms] Microsoft Forms export
        [google] Google Forms export
        [kobo] KoBoToolbox or ODK export
        [canvas] set of Network Canvas files
        [qualtrics] Qualtrics export
       *[hand] a sheet of answers
    }{ $style ->
        [codes] , headings with codes
        [both] , headings with code and text
        [r] , headings in R style
        [paths] , headings with paths
        [vv] , VV file (questions above codes)
       *[text] {""}
    }. Rows with data: { $rows }, of these read as answers: { $used }, different institutions: { $bodies }.
finding-sheet-export-remedy = { $on ->
    [page] What each column says is shown below: “{ mapping-part }”.
   *[command] What each column says is in the mapping: netmap check --propose-mapping.
 }
finding-sheet-repeat = A repeat group was recognised: its rows belong to the answers of “{ $of }”. Rows: { $rows }, of these in answers that were read: { $used }.
finding-sheet-repeat-remedy = What each column says is in the mapping, as for every sheet.
finding-sheet-canvas-unread = A list of people or things from Network Canvas (rows: { $rows }) names no institution that is known; it was passed over, and the list of institutions was read.
finding-sheet-canvas-unread-remedy = If it is a list of institutions, say in the mapping which column holds their names.
finding-sheet-repeat-unread = The rows of this repeat group (number: { $rows }) name no institution that is known; they were passed over.
finding-sheet-repeat-unread-remedy = { $on ->
    [page] If they speak of partners, say which column names the partner: below, “{ mapping-part }”.
   *[command] If they speak of partners, say in the mapping which column names the partner (--propose-mapping, then --mapping).
 }
finding-sheet-repeat-alone = This is a repeat group: its rows belong to answers of another sheet or file, which is not here.
finding-sheet-repeat-alone-remedy = Give both at once: the file of the answers and those of its repeat groups.
finding-row-repeat-stray = The row belongs to an answer that is not in “{ $of }”; it was passed over.
finding-row-repeat-stray-remedy = Please export the answers and the repeat group at the same time, and import both.
finding-file-canvas-egos = These are the respondents of Network Canvas (number: { $n }); they were joined to the list of those they named.
finding-file-canvas-egos-remedy = Nothing needs to be done.
finding-file-canvas-hearsay = Here the respondent speaks of ties of other institutions (number: { $n }). That is not their own word; they were passed over.
finding-file-canvas-hearsay-remedy = { $on ->
    [page] If they shall count, ask those institutions, or read the file into a new study with the codebook of any network.
   *[command] If they shall count, ask those institutions, or read the file with the codebook of any network (--codebook generic).
 }
finding-file-canvas-matrix = A matrix of Network Canvas says again what the other files of the session say of ties; it was passed over.
finding-file-canvas-matrix-remedy = There is nothing to do.
finding-row-canvas-same-name = One respondent named “{ $value }” twice, as different nodes of Network Canvas.
finding-row-canvas-same-name-remedy = If these are different institutions, give them different names.
finding-sheet-mapping-given = The columns were read by the mapping that was given.
finding-sheet-mapping-given-remedy = Nothing needs to be done.
finding-sheet-mapping-kept = The columns were read by the mapping kept with an earlier import.
finding-sheet-mapping-kept-remedy = If the survey has changed, please correct the mapping before saving.
finding-sheet-mapping-pass = The sheet was passed over, as the mapping says.
finding-sheet-mapping-pass-remedy = Nothing needs to be done.
finding-sheet-mapping-unused = No sheet has the columns that the mapping{ $which } speaks of.
finding-sheet-mapping-unused-remedy = Please check the sheet’s name and the headings in the mapping.
finding-sheet-mapping-unconfirmed = { $kind ->
    [answers] This looks like the answers of a survey tool that netmap does not know: a row is one answer, and the headings name institutions.
   *[other] This looks like a list of ties under headings that netmap does not know: columns hold names of known institutions.
 } What the columns say is proposed; the file is read once somebody confirms it.
finding-sheet-mapping-unconfirmed-remedy = { $on ->
    [page] Please look at it and apply it below: “{ mapping-part }”.
   *[command] Please write it to a file (netmap check --propose-mapping), look at it, and give it with --mapping.
 }
finding-sheet-mapping-offered = { $kind ->
    [answers] This looks like the answers of a survey tool that is not known: a row is one answer, and the headings name institutions.
   *[other] This looks like a list of ties: columns hold names of known institutions.
 } A mapping of the columns is proposed, and not used yet.
finding-sheet-mapping-offered-remedy = { $on ->
    [page] Please look at it and apply it below: “{ mapping-part }”.
   *[command] Please write it to a file (netmap check --propose-mapping), look at it, and give it with --mapping.
 }
finding-sheet-words-unknown = { $n ->
    [one] One word of this list is not in the codebook (“{ $words }”).
   *[other] { $n } words of this list are not in the codebook ({ $words }).
 }
finding-sheet-words-unknown-remedy = { $on ->
    [page] What they mean can be said once below: “{ mapping-part }”; netmap remembers it.
   *[command] What they mean can be said once: netmap check --propose-mapping, then --mapping; netmap remembers it.
 }
finding-header-answer-reversed = The question “{ $value }” says what the respondent gets from others. Ties are written from the respondent to the partner, so these answers were not read.
finding-header-answer-reversed-remedy = What the other side answers tells of it. If the question shall count as what the respondent names, say so in the mapping of columns.
finding-sheet-mapping-needed = { $lacks ->
        [respondent] It is not clear which column says what institution answers.
        [ties] It is not clear which columns speak of ties, and with whom.
       *[both] It is not clear which column says what institution answers, nor which speak of ties, and with whom.
    }
finding-sheet-mapping-needed-remedy = { $on ->
    [page] Please say so below: “{ mapping-part }”.
   *[command] Please say so in the mapping (netmap check --propose-mapping, then --mapping).
 }
finding-sheet-mapping-wrong = Mapping, line { $row }: { $why ->
        [broken] this is no valid TOML ({ $reason })
        [version] “mapping = 1” is missing at the beginning
        [no-sheet] there is not one description of a sheet ([[sheet]])
        [unknown-key] “{ $column }”: unknown word “{ $said }”; known: { $known }
        [unknown-value] “{ $column }”: unknown value “{ $said }”; known: { $known }
        [layer] “{ $column }”: the codebook knows no layer “{ $said }”; it knows: { $known }
        [not-a-table] “{ $column }”: a section with lines “heading = …” belongs here
        [not-a-meaning] “{ $column }”: what a column means is written in braces: is, partner, layer, attribute
        [twice] “{ $column }”: the same column is described twice
        [not-text] “{ $column }”: the value must be text in quotes
       *[row] a row number must be a whole number (a header has three rows at most, 0 means none)
    }.
finding-sheet-mapping-wrong-remedy = { $on ->
    [page] Please correct this line. A file to begin with can be taken below: “{ mapping-part }”.
   *[command] Please correct this line; netmap check --propose-mapping writes a file to begin with.
 }
finding-sheet-mapping-no-matrix = There is no matrix body × body where the mapping says so.
finding-sheet-mapping-no-matrix-remedy = Say in the mapping which row holds the names of the columns (header = 3); the names of the rows stand left of them.
finding-header-mapping-lacking = The mapping speaks of columns that are not here (number: { $n }): { $titles }.
finding-header-mapping-lacking-remedy = If a heading has changed, correct it in the mapping; if the column is no longer there, nothing need be done.
finding-header-answer-unmapped = { $n ->
    [one] The column “{ $titles }” has answers, but it is not clear about which institution; it was passed over.
   *[other] { $n } columns have answers, but it is not clear about which institution; they were passed over: { $titles }.
 }
finding-header-answer-unmapped-remedy = Please name the institution in the mapping.
finding-header-answer-layer-assumed = A question on cooperation does not say of what kind; taken as: { $layer }.
finding-header-answer-layer-assumed-remedy = If it is another kind, please say so in the mapping.
finding-header-answer-passed = Columns passed over because they do not speak of ties (number: { $n }): { $titles }.
finding-header-answer-passed-remedy = If one of them does, please say so in the mapping.
finding-row-answer-empty = The row has no answer in the columns that are read; it was passed over.
finding-row-answer-empty-remedy = Nothing needs to be done.
finding-row-answer-unfinished = The answer was not submitted; nothing of it is saved and it does not count as an answer.
finding-row-answer-unfinished-remedy = Please remind the institution to finish the survey.
finding-row-answer-preview = The survey tool marks this as a preview, a test or spam; the row was passed over.
finding-row-answer-preview-remedy = Nothing needs to be done.
finding-row-answer-refused = The answer was refused in the survey tool; the row was passed over.
finding-row-answer-refused-remedy = If that is a mistake, approve the answer in the tool and export the data again.
finding-row-answer-no-consent = The respondent did not consent; nothing of the row is saved.
finding-row-answer-no-consent-remedy = Nothing needs to be done.
finding-row-answer-second = This is a further answer of the same institution (the first: row { $first }); the answers are kept apart, and the institution’s word on a tie is the strongest of them.
finding-row-answer-second-remedy = If it is a corrected answer of the same person, remove the earlier one from the file.
finding-row-answer-unclear = Only trust or notes are given of this institution: it is not clear whether there is cooperation; nothing was assumed.
finding-row-answer-unclear-remedy = If it is known, please complete the answer.
finding-row-answer-differs = Two columns say different things of one tie: “{ $other }” says “{ $first }”, “{ $column }” says “{ $value }”. The stronger answer was taken.
finding-row-answer-differs-remedy = If these columns ask for different things, please say so in the mapping of the columns.
finding-row-answer-no-and-kind = Strength 0 is given, and yet a kind of cooperation is ticked; nothing was assumed.
finding-row-answer-no-and-kind-remedy = If it is known which is right, correct one of them in the file.
answers-no-post = no post given
finding-sheet-answer-several = Several people answer for “{ $name }” ({ $posts }): their answers are kept apart, and the institution’s word on a tie is the strongest of them.
finding-sheet-answer-several-remedy = Nothing needs to be done. If it is one person, correct the post in the file: the later answer will then change the earlier one.
finding-cell-answer-other-kind = “{ $value }” does not say which kind of cooperation is meant; this word was passed over.
finding-cell-answer-other-kind-remedy = If it is known, give the kind in the mapping, under values.layers.
finding-cell-answer-no-respondent = It is not said which institution answers; the row was not read.
finding-cell-answer-no-respondent-remedy = If it is known, write the institution’s name into the file.
