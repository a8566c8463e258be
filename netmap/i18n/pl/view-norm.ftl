# Część „Model” strony „Braki”.
gaps-part-norm = Model
norm-version = Zestaw wymogów: { $name }, wersja { $version }.
norm-note = Poniżej są progi tego modelu. Po zmianie progu od razu widać, która ocena byłaby inna. Kopię można zachować w badaniu pod własną nazwą albo pobrać jako plik i zmienić w nim wszystko, także obszary i rodzaje więzi.
norm-upload = Własny plik z wymogami (TOML)
norm-own-name = Nazwa kopii
norm-own-suggested = { $name }-kopia
norm-changes = Co się zmieni
norm-changes-none = Przy tych progach żadna ocena się nie zmienia.
norm-column-rule = Wymóg
norm-column-before = Teraz
norm-column-after = Przy tych progach
norm-keep = Zachowaj w badaniu
norm-download = Pobierz plik
norm-kept = Zachowano model „{ $name }”. Jest teraz wybrany.
norm-name-shipped = Ta nazwa należy do modelu wbudowanego. Aby zachować kopię, proszę podać inną.
error-norm-name-taken = Nazwa „{ $name }” należy do modelu wbudowanego. Proszę nadać kopii inną nazwę (klucz „name” w pliku).
