form-title = Ankieta o współpracy instytucji. Gmina: { $commune }. Pomiar: { $wave }
form-intro = Pytamy, z kim Państwa instytucja współpracowała w ostatnich 12 miesiącach na rzecz rodzin i osób z tej gminy. Wypełnia kierownik albo osoba przez niego wskazana; zajmuje to około 15 minut.
form-how = W każdym wierszu proszę wybrać z listy: siłę współpracy (0–5), częstość kontaktu, w jakim stopniu można na tej instytucji polegać, oraz „tak” przy każdym rodzaju współpracy. Siła 0 znaczy „nie współpracujemy”; „nie” przy rodzaju znaczy, że tego rodzaju współpracy nie ma. Puste pole nic nie mówi.
form-persons = Pytamy o instytucje, nie o osoby: proszę nie wpisywać nazwisk ani danych rodzin.
form-return = Proszę zapisać plik i odesłać go; wierszy i nagłówków nie trzeba i nie można zmieniać.
form-institution = Państwa instytucja
form-role = Kto wypełnia (stanowisko, bez nazwiska)
form-choose = Proszę wybrać z listy.
form-number = Nr
form-name = Instytucja
form-kinds = Na czym polegała ta współpraca? (można zaznaczyć kilka)
form-yes = tak
form-no = nie
form-other = Inna instytucja, jaka? (pełna nazwa)
form-wrong = Proszę wybrać wartość z listy albo zostawić puste pole.
form-strength = Która odpowiedź najlepiej opisuje tę współpracę?
form-frequency = Jak często się Państwo kontaktowali?
form-trust = W jakim stopniu można na tej instytucji polegać?
form-roster = Z którymi z poniższych instytucji Państwa instytucja współpracowała w ostatnich 12 miesiącach?
form-partner = Instytucje, z którymi Państwo współpracują
form-thanks = Dziękujemy za wypełnienie ankiety.
form-sheet = Ankieta
cli-questionnaire-help = Tworzy ankietę gminy i pomiaru: .xlsx, .lss (LimeSurvey), .zip albo folder z ankietą dla każdej instytucji.
cli-option-form-wave = Pomiar: identyfikator, nazwa albo etap; inne słowo to pomiar, który dopiero będzie.
cli-option-form-output = Plik .xlsx, .lss lub .zip albo folder na ankiety wszystkich instytucji.
cli-form-new-wave = Pomiaru „{ $wave }” jeszcze nie ma w badaniu; powstanie z pierwszą wczytaną ankietą.
error-questionnaire-place = Ankieta jest dla jednej gminy i jednego pomiaru: proszę podać oba.
error-questionnaire-too-wide = Ankieta LimeSurvey dla { $n } instytucji miałaby { $columns } kolumn odpowiedzi; LimeSurvey mieści około tysiąca, a netmap wczytuje najwyżej { $most }. Proszę użyć ankiety XLSX: jednej albo folderu z ankietą dla każdej instytucji.
error-questionnaire-roster = Ankieta potrzebuje wykazu: gminę „{ $commune }” obsługuje w badaniu zbyt mało instytucji (jest: { $n }). Proszę wczytać wykaz.
data-part-form = Ankiety
data-form-help = Ankieta pyta instytucje gminy, z kim, jak i jak mocno współpracują. Wypełnione pliki wracają przez część „Wczytaj pliki”, kilka naraz; nazw nie trzeba dopasowywać.
data-form-commune = Gmina
data-form-wave = Pomiar
data-form-wave-new = Proszę wybrać albo wpisać nowy
data-form-wave-help = Można wpisać pomiar, którego jeszcze nie ma; powstanie z pierwszą wczytaną ankietą.
data-form-nothing = Ankieta potrzebuje wykazu instytucji, gminy i pomiaru.
data-form-bodies = { $n ->
    [one] Ankieta obejmuje { $n } instytucję.
    [few] Ankieta obejmuje { $n } instytucje.
   *[other] Ankieta obejmuje { $n } instytucji.
}
data-form-xlsx = Jedna ankieta dla gminy (XLSX)
data-form-zip = Ankieta dla każdej instytucji (ZIP)
data-form-lss = Ankieta dla LimeSurvey (LSS)
data-form-return = Ankieta ma wykaz, ale nie ma wcześniejszych odpowiedzi. Pliki z ZIP proszę wypakować przed rozesłaniem.
data-form-answered = Kto odpowiedział
data-form-nobody = W tym pomiarze nikt jeszcze nie odpowiedział.
