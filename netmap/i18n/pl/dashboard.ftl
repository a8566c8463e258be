page-overview = Przegląd
page-network = Sieć
page-measures = Miary
page-gaps = Braki
page-compare = Przed i po
page-query = Pytania
page-data = Dane
page-workshop = Warsztat

control-language = Język
control-language-name = polski
control-study = Badanie: { $name }
control-commune = Gmina
control-all-communes = wszystkie gminy
control-wave = Pomiar
control-rule-title = Co jest więzią
control-rule = Reguła więzi
control-rule-help = Wskazanie to jeszcze nie więź. Reguła mówi, które wskazania ją tworzą; zmiana reguły przelicza wszystko.
control-layers = Rodzaje więzi
control-layers-all = wszystkie
control-min-strength = Najmniejsza siła
control-all-tiers = razem z ROPS i instytucjami wojewódzkimi
control-norm = Model, z którym porównujemy sieć
control-choose = wybierz

rule-name-either = wystarczy słowo jednej strony
rule-name-both = obie strony muszą wskazać
rule-name-either_unless_denied = słowo jednej strony, jeśli druga nie zaprzecza
rule-name-as_said = tak jak wskazano, z kierunkiem

dashboard-example = Dane przykładowe, zmyślone. Gminy są prawdziwe, więzi i odpowiedzi wymyślono.
dashboard-fallback = Panel korzysta na razie z grafu wbudowanego i sam wróci do serwera. { $reason }
dashboard-refused = { $said } Numer błędu dla opiekuna programu: { $number }.
dashboard-catching-up = W badaniu zapisano właśnie dużo nowych danych. Strona pokazuje jeszcze stan sprzed tego zapisu; gdy nowe dane będą gotowe, odświeży się sama.
dashboard-unexpected = Coś poszło nie tak. Dane są bezpieczne. Proszę odświeżyć stronę; jeśli to nie pomoże, proszę podać opiekunowi programu numer błędu: { $number }.

dashboard-working = Liczę… Przy dużej sieci trwa to kilkanaście sekund.

dashboard-title-of = { $page }: { $place }
dashboard-no-data = W badaniu nie ma jeszcze danych. Proszę wczytać pliki na stronie „Dane”.
dashboard-one-wave = Do porównania potrzeba dwóch pomiarów, a badanie ma jeden. Proszę wczytać drugi na stronie „Dane”.
dashboard-to-data = Przejdź do strony „Dane”
dashboard-more-rows = Pokazano { $shown } z { $rows } wierszy; wszystkie są w pliku do pobrania.
dashboard-download = Pobierz { $format }
dashboard-cancel = Przerwij
