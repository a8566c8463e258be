# Strona „Przed i po”.
compare-page-before = Pomiar wcześniejszy
compare-page-after = Pomiar późniejszy
compare-page-same-wave = Proszę wybrać dwa różne pomiary.
compare-page-gained = Więzi nowe
compare-page-lost = Więzi utracone
compare-page-kept = Więzi utrzymane
compare-page-changed = silniejsze: { $stronger }, słabsze: { $weaker }
compare-page-of-pairs = { $n ->
    [one] na { $n } parę
    [few] na { $n } pary
   *[other] na { $n } par
}
compare-page-changes = Co się zmieniło między instytucjami
compare-page-states = Zmiana
compare-page-no-changes = Żadna para nie zmieniła się w ten sposób.
compare-page-apart = Poza porównaniem
compare-page-apart-pairs = { $n ->
    [one] { $n } para, której nie można porównać, i dlaczego
    [few] { $n } pary, których nie można porównać, i dlaczego
   *[other] { $n } par, których nie można porównać, i dlaczego
}
compare-page-joined = Instytucje, które dołączyły
compare-page-left = Instytucje, które odeszły
compare-page-nobody = żadna
compare-page-rules = Wymogi modelu przed i po
compare-page-report = Raport
compare-page-report-note = Dokument Word z diagramami, miarami, wymogami, lukami, zmianami i opisem metody, według wybranej gminy, reguły więzi i modelu.
compare-page-report-button = Pobierz raport (DOCX)
compare-page-report-file = raport
compare-page-column-source = Instytucja
compare-page-column-target = Druga instytucja
compare-page-column-state = Zmiana
compare-page-column-strength-before = Siła przed
compare-page-column-strength-after = Siła po
compare-page-column-layers = Rodzaje więzi
compare-page-column-evidence = Podstawa
compare-page-column-reason = Powód
compare-page-column-wave = W którym pomiarze
compare-page-column-tie-before = Więź przed
compare-page-column-tie-after = Więź po
compare-page-communes = Zmiana w gminach
compare-page-communes-commune = Gmina
compare-page-communes-group = Udział
compare-page-communes-answers = Odpowiedzi
compare-page-communes-gained = Nowe
compare-page-communes-lost = Utracone
compare-page-communes-kept = Utrzymane
compare-page-communes-reading = Co można czytać
compare-page-communes-rules = Wymogi spełnione
compare-page-parts = Skąd się bierze zmiana liczby więzi
compare-page-parts-help = Tylko to, co było widać w obu pomiarach, mówi o współpracy. Reszta bierze się stąd, że instytucje doszły lub odeszły albo kto inny odpowiedział.
compare-page-diagrams = Diagramy
compare-page-way = Jak pokazać
compare-page-way-pair = obok siebie
compare-page-way-difference = różnica na jednym diagramie
compare-page-way-waves = pomiar po pomiarze
compare-page-moment = Pomiar
compare-page-same-places = Każda instytucja stoi zawsze w tym samym miejscu.
compare-page-file-pair = dwa pomiary
compare-page-file-difference = roznica
compare-page-file-parts = skad zmiana
compare-page-movers = U kogo zmieniło się najwięcej
compare-page-movers-help = Partnerzy w parach, o których w obu pomiarach miał kto powiedzieć. Jedna więź zmienia wynik dwóch instytucji.
compare-page-movers-none = U żadnej instytucji partnerzy się nie zmienili.
compare-page-movers-withheld = Odpowiedzi jest mniej niż 80%: pojedynczych instytucji nie należy wskazywać, dlatego listy nie ma.
compare-page-mover-name = Instytucja
compare-page-mover-before = Partnerzy przed
compare-page-mover-after = Partnerzy po
compare-page-mover-gained = Nowi
compare-page-mover-lost = Utraceni
compare-page-mover-kept = Utrzymani
compare-page-mover-pairs = Porównane pary
compare-page-gaps = Luki przed i po
compare-page-gaps-said = Luki zamknięte: { $closed }, otwarte na nowo: { $opened }, nadal otwarte: { $still_open }. Wymagane więzi, które były i są: { $still_met }. Nie wiadomo: { $unknown }. Wymagane tylko w jednym pomiarze (instytucja doszła lub odeszła albo wymóg dotyczy par, które mają więź): dopiero teraz { $new }, już nie { $gone }.
compare-page-no-gaps = Żadna wymagana para nie zmieniła się w ten sposób.
compare-page-gap-rules = Wymogi
compare-page-gap-source = Instytucja
compare-page-gap-target = Druga instytucja
compare-page-gap-sector = Sektor
compare-page-gap-change = Zmiana
compare-page-gap-state-before = Przed
compare-page-gap-state-after = Po
compare-gap-closed = luka zamknięta
compare-gap-opened = luka otwarta na nowo
compare-gap-still-open = nadal luka
compare-gap-still-met = nadal spełniona
compare-gap-unknown = nie wiadomo
compare-gap-new = wymagana dopiero teraz
compare-gap-gone = już niewymagana
compare-page-course = Wszystkie pomiary po kolei
compare-page-course-help = Więzi nowe, utracone i utrzymane liczy się względem pomiaru poprzedniego, w parach, o których w obu miał kto powiedzieć. „Przetrwało” mówi, ile z więzi nowych w poprzednim pomiarze widać nadal.
compare-page-course-wave = Pomiar
compare-page-course-answers = Odpowiedzi
compare-page-course-bodies = Instytucje
compare-page-course-ties = Więzi
compare-page-course-gained = Nowe
compare-page-course-lost = Utracone
compare-page-course-kept = Utrzymane
compare-page-course-lasting = Przetrwało
compare-page-course-reading = Co można czytać
compare-page-lasting = { $n ->
    [one] { $n } nowa więź i co się z nią stało
    [few] { $n } nowe więzi i co się z nimi stało
   *[other] { $n } nowych więzi i co się z nimi stało
}
compare-page-lasting-said = Więzi nowe w pomiarze „{ $by }”: { $gained }. W pomiarze „{ $until }” przetrwało { $kept }, utracono { $lost }, nie wiadomo o { $unseen } (przetrwało { $share } tych, o których wiadomo).
compare-page-lasting-file = trwalosc wiezi
compare-page-lasting-source = Instytucja
compare-page-lasting-target = Druga instytucja
compare-page-lasting-fate = Co się stało
compare-fate-kept = przetrwała
compare-fate-lost = utracona
compare-fate-unseen = nie wiadomo
compare-page-sure = Sprawdź, czy to więcej niż przypadek ({ $n ->
    [one] { $n } instytucja
    [few] { $n } instytucje
   *[other] { $n } instytucji
}, może potrwać kilka minut)
compare-page-sure-running = Losowanie instytucji: czy tyle mógłby zrobić sam przypadek…
compare-page-sure-cancelled = Przerwano na życzenie; można zacząć od nowa.
compare-page-sure-failed = Nie udało się tego policzyć; można spróbować jeszcze raz.
