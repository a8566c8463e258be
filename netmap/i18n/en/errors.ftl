error-unknown-language = Unknown language “{ $lang }”. Choose one of: { $known }.
error-unknown-layer = The codebook knows no layer “{ $layer }”. Choose from: { $known }.
error-codebook-missing = There is no codebook “{ $name }”. Give the path of a TOML file, or one of: { $known }.
error-codebook-broken = Codebook “{ $name }” cannot be read: { $reason }. Mend the file.
error-codebook-unknown-code = In codebook “{ $name }”, type “{ $code }” names a sector or tier that the codebook does not describe.
