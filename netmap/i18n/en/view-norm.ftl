# The part “Model” of the page “Gaps”.
gaps-part-norm = Model
norm-version = Set of requirements: { $name }, version { $version }.
norm-note = Below are the thresholds of this model. Change one and see at once which answer would be another. A copy may be kept in the study under a name of its own, or downloaded as a file in which everything can be changed, areas and kinds of tie too.
norm-upload = A file of requirements of your own (TOML)
norm-own-name = Name of the copy
norm-own-suggested = { $name }-copy
norm-changes = What would change
norm-changes-none = With these thresholds no answer changes.
norm-column-rule = Requirement
norm-column-before = Now
norm-column-after = With these thresholds
norm-keep = Keep in the study
norm-download = Download the file
norm-kept = The model “{ $name }” is kept, and chosen now.
norm-name-shipped = This name is of a model that netmap ships. Give another one to keep a copy.
error-norm-name-taken = The name “{ $name }” is of a model that netmap ships. Give the copy another name (key “name” in the file).
