error-unknown-language = Nie znam języka „{ $lang }”. Proszę wybrać jeden z: { $known }.
error-unknown-layer = Słownik nie zna rodzaju więzi „{ $layer }”. Proszę wybrać z: { $known }.
error-codebook-missing = Nie ma słownika „{ $name }”. Proszę podać ścieżkę pliku TOML albo jeden z: { $known }.
error-codebook-broken = Słownika „{ $name }” nie można odczytać: { $reason }. Proszę poprawić plik.
error-codebook-unknown-code = W słowniku „{ $name }” typ „{ $code }” wskazuje sektor lub szczebel, którego słownik nie opisuje.
