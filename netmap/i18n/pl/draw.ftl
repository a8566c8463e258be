draw-title = Sieć współpracy instytucji
draw-title-of = Sieć współpracy instytucji: { $commune }
draw-title-pair = Sieć współpracy instytucji: dwa pomiary
draw-title-pair-of = Sieć współpracy instytucji, { $commune }: dwa pomiary
draw-phase-before = przed pilotażem
draw-phase-after = po pilotażu
draw-phase-later = pomiar odroczony
draw-wave = { $label } ({ $date })
draw-ties-once = { common-ties } (każda para instytucji liczona raz)
draw-ties-directed = { common-ties } z kierunkiem
draw-counts = { common-institutions }, { $ties }
draw-response = Odpowiedzi: { $answered } z { $n } ({ $share })
draw-response-unnoted = Nie zapisano, kogo pytano ani kto odpowiedział
draw-reading-broad = Odpowiedzi wystarcza tylko na ogólny obraz
draw-reading-stop = Stop: odpowiedzi jest za mało, aby opisywać sieć
draw-made-on = Sporządzono { $date }
draw-labelled = Podpisano { $labelled } z { $n } instytucji, na pozostałe podpisy nie ma miejsca

draw-rule = Więź: { $rule }
draw-rule-either = wystarczy wskazanie jednej strony (liczy się silniejsze)
draw-rule-both = potrzebne są wskazania obu stron (liczy się słabsze)
draw-rule-either_unless_denied = wystarczy wskazanie jednej strony, o ile druga mu nie zaprzecza (liczy się słabsze)
draw-rule-as_said = każde wskazanie osobno, z kierunkiem
draw-layers = rodzaje więzi: { $layers }
draw-layers-all = rodzaje więzi: wszystkie razem
draw-layers-all-but = rodzaje więzi: wszystkie razem (bez: { $layers })
draw-strength-any = więź o każdej sile
draw-strength-least = siła co najmniej { $strength }
draw-strength-least-named = siła co najmniej { $strength } ({ $name })
draw-commune = gmina: { $commune }
draw-tiers-local = bez instytucji wojewódzkich
draw-tiers-all = z instytucjami wojewódzkimi

draw-alt = Diagram sieci współpracy. { $words }
draw-alt-pair = Dwa diagramy tej samej sieci, instytucje w tych samych miejscach. { $first }: { $before } { $second }: { $after }
draw-empty = Brak instytucji do pokazania
draw-no-ties = Żadna więź nie spełnia tych warunków

draw-partners = { $n ->
    [0] bez partnerów
    [one] { $n } partner
    [few] { $n } partnerzy
   *[other] { $n } partnerów
}
draw-body-sector = sektor: { $sector }
draw-body-tier = szczebel: { $tier }
draw-body-answered = odpowiedziała w badaniu
draw-body-refused = odmówiła odpowiedzi
draw-body-silent = nie odpowiedziała
draw-body-not_asked = nie była pytana

draw-legend = Legenda
draw-legend-sectors = Sektor (barwa i litera)
draw-legend-sectors-plain = Sektor (barwa)
draw-legend-tiers = Szczebel (kształt)
draw-legend-bodies = Instytucja
draw-legend-evidence = Potwierdzenie więzi (rodzaj linii)
draw-legend-strength = Siła więzi (grubość linii)
draw-legend-sizes = Liczba partnerów (wielkość znaku)
draw-legend-body-unheard = brak odpowiedzi tej instytucji
draw-legend-body-unheard-small = brak odpowiedzi tej instytucji (biały środek)
draw-legend-body-ghost = nie ma jej w tym pomiarze
draw-legend-sector-none = nie podano
draw-legend-tier-none = nie podano
draw-legend-strength-unstated = siły nie podano
draw-legend-arrow = strzałka: od wskazującej do wskazanej
draw-evidence-confirmed = potwierdzona przez obie strony
draw-evidence-declared_in_room = zgłoszona na spotkaniu
draw-evidence-one_sided_unanswered = jednostronna, druga strona się nie wypowiedziała
draw-evidence-one_sided_denied = jednostronna, druga strona zaprzecza
draw-evidence-register_only = tylko z rejestru lub dokumentu
draw-size-most = { $most } i mniej
draw-size-least = { $least } i więcej

draw-view-zoom-in = Powiększ
draw-view-zoom-out = Pomniejsz
draw-view-fit = Pokaż całość
draw-view-clear = Usuń zaznaczenie
draw-view-hint = Klawisze: Tab – wejście na diagram, strzałki oraz Page Up i Page Down – inna instytucja, Enter – zaznaczenie, Esc – usunięcie zaznaczenia; Ctrl i kółko myszy – powiększenie.
draw-view-bodies = Instytucje na diagramie
draw-page-choose = Instytucja
draw-page-none = nie wybrano
draw-page-image = Pobierz obraz PNG
draw-page-file = siec-wspolpracy.png
draw-page-bodies = Instytucje
draw-page-ties = Więzi
draw-page-column-label = Skrót
draw-page-column-name = Nazwa
draw-page-column-sector = Sektor
draw-page-column-tier = Szczebel
draw-page-column-partners = Liczba partnerów
draw-page-column-response = Odpowiedź
draw-page-column-source = Instytucja
draw-page-column-target = Partner
draw-page-column-layers = Rodzaje więzi
draw-page-column-strength = Siła
draw-page-column-evidence = Potwierdzenie
draw-page-few-labels = Na obrazie podpisano { $labelled } z { $n } instytucji; po wybraniu instytucji widać podpisy jej partnerów.

error-figure-format = Nie zapisuję diagramów w formacie „{ $suffix }”. Proszę wybrać rozszerzenie: { $known }.
error-figure-size = Nie znam rozmiaru „{ $size }”. Proszę wybrać z: { $known }.
error-figure-not-rendered = Nie udało się przygotować pliku „{ $path }”. Proszę zapisać diagram jako SVG.
error-target-not-writable = Nie można zapisać pliku „{ $path }”. Proszę sprawdzić, czy folder istnieje, czy wolno w nim zapisywać i czy plik nie jest otwarty w innym programie.

# Skąd się bierze zmiana liczby więzi.
draw-parts-title = Skąd się bierze zmiana liczby więzi
draw-parts-title-of = Skąd się bierze zmiana liczby więzi, { $commune }
draw-parts-said = Przed: { $before }, po: { $after } (liczba par instytucji z więzią). { $parts }.
draw-parts-before = Więzi: { $wave }
draw-parts-after = Więzi: { $wave }
draw-parts-ties = Co było widać w obu pomiarach ({ $n ->
    [one] { $n } para
    [few] { $n } pary
   *[other] { $n } par
})
draw-parts-composition = Zmiana składu instytucji, poza porównaniem ({ $n ->
    [one] { $n } para
    [few] { $n } pary
   *[other] { $n } par
})
draw-parts-response = Kto odpowiedział, poza porównaniem ({ $n ->
    [one] { $n } para
    [few] { $n } pary
   *[other] { $n } par
})
draw-parts-lost = utracone
draw-parts-gained = nowe
draw-parts-joined-lost = więzi instytucji, które dołączyły
draw-parts-joined-gained = więzi instytucji, które dołączyły
draw-parts-left-lost = więzi instytucji, które odeszły
draw-parts-left-gained = więzi instytucji, które odeszły
draw-parts-merged-lost = więzi instytucji przed połączeniem
draw-parts-merged-gained = więzi instytucji po połączeniu
draw-parts-silent-lost = drugi raz nikt nie odpowiedział
draw-parts-silent-gained = za pierwszym razem nikt nie odpowiedział
draw-parts-refused-lost = drugi raz odmówiono odpowiedzi
draw-parts-refused-gained = za pierwszym razem odmówiono odpowiedzi
draw-parts-not-asked-lost = drugi raz nie pytano
draw-parts-not-asked-gained = za pierwszym razem nie pytano
draw-parts-unstated-lost = drugi raz nie podano siły
draw-parts-unstated-gained = za pierwszym razem nie podano siły
draw-parts-none = { $reason }: bez więzi
draw-parts-axis = oś zaczyna się od { $first }, a nie od zera
draw-parts-legend = Co przybyło (+) i co ubyło (−)
draw-parts-legend-gained = przybyło: pełny słupek, znak +
draw-parts-legend-lost = ubyło: słupek w paski, znak −
draw-parts-legend-doubtful = niepewne: odpowiedziały nie te same instytucje z pary (słupek w kropki)

# Różnica między dwoma pomiarami na jednym diagramie.
draw-difference-title = Co się zmieniło między pomiarami
draw-difference-title-of = Co się zmieniło między pomiarami, { $commune }
draw-difference-said = Diagram różnicy: więzi utrzymane { $kept }, nowe { $gained }, utracone { $lost }; więzi, których nie można porównać: { $apart }.
draw-legend-changes = Więź w dwóch pomiarach (rodzaj linii)
draw-change-gained = nowa
draw-change-lost = utracona
draw-change-kept = utrzymana
draw-change-apart = nie można porównać: widać ją było tylko w jednym pomiarze
draw-change-joined = instytucja, która dołączyła
draw-change-left = instytucja, która odeszła
