workshop-choose-commune = Proszę wybrać gminę po lewej stronie: warsztat dotyczy jednej gminy.
workshop-help = Zapisujemy więzi w pomiarze **{ $wave }** tak, jak ustala je zespół na spotkaniu. Każda zmiana jest od razu zachowana. Odpowiedzi z ankiet zostają w badaniu; pierwszeństwo ma ustalenie zespołu.
workshop-part = Co zapisujemy
workshop-part-tie = Więź
workshop-part-body = Nowa instytucja
workshop-too-few = W tej gminie są mniej niż dwie instytucje. Proszę najpierw dodać instytucje.
workshop-source = Od
workshop-target = Do
workshop-choose = Proszę wybrać
workshop-choose-or-click = Proszę wybrać albo kliknąć na diagramie
workshop-layer = Rodzaj więzi
workshop-strength = Siła
workshop-note = Uwaga (nieobowiązkowa)
workshop-note-help = Bez nazwisk i bez danych rodzin.
workshop-save-tie = Zapisz więź
workshop-incomplete = Proszę wybrać obie instytucje i rodzaj więzi.
workshop-kept = Zapisano.
workshop-said-nothing = O tej parze w tym rodzaju więzi nikt dotąd nic nie powiedział.
workshop-said = Dotąd: { $source } mówi { $source_word }, { $target } mówi { $target_word }; { $evidence }.
workshop-body-name = Nazwa instytucji
workshop-body-type = Typ
workshop-body-sector = Sektor
workshop-body-tier = Szczebel
workshop-body-label = Skrót na diagramie (do 12 znaków)
workshop-save-body = Dodaj instytucję
workshop-body-nameless = Proszę podać nazwę instytucji.
workshop-added = Dodano: { $name }.
workshop-undo = Cofnij
workshop-redo = Przywróć
workshop-undone = Cofnięto ostatnią zmianę.
workshop-redone = Przywrócono cofniętą zmianę.
workshop-nothing-to-undo = Nie ma czego cofnąć.
workshop-nothing-to-redo = Nie ma czego przywrócić.
workshop-rules = Wymogi modelu teraz
workshop-declared = Ustalone na spotkaniu
workshop-column-source = od
workshop-column-target = do
workshop-column-layer = rodzaj więzi
workshop-column-room = siła ustalona
workshop-column-survey = ankiety: od / do
workshop-today = { $n ->
    [one] Dzisiaj: { $n } zmiana
    [few] Dzisiaj: { $n } zmiany
   *[other] Dzisiaj: { $n } zmian
}
