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
