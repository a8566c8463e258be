# Zdania i objaśnienia wymogów, które patrzą dalej niż na listę par.

cases-all = sprawy
cases-plan-unknown = plan: nie wiadomo
cases-plan-none = bez planu
cases-plan-made = plan w toku
cases-plan-finished = plan ukończony
cases-diagnosis = { $n ->
    [0] diagnozy nie zapisano
    [one] diagnoza { $n } obszaru
    [few] diagnoza { $n } obszarów
   *[other] diagnoza { $n } obszarów
}

gaps-animator-met = Animator jest w OPS: { $met }
gaps-animator-partly = Animator jest, ale nie (tylko) tam, gdzie wskazuje model: { $unmet }
gaps-animator-not-met = Zespół nie ma animatora (liczba miejsc w zespole: { $members })
gaps-means-animator-met = w zespole gminy jest animator i jest nim OPS; obok może stać animator z instytucji dopuszczonej w pliku.
gaps-means-animator-partly = animator jest, ale w innej instytucji, albo obok OPS jest jeszcze animator skądinąd.
gaps-means-animator-not-met = zespół ma członków, ale nikt nie jest animatorem.
gaps-means-animator-unknown = badanie nie mówi, kto jest w zespole tej gminy.
gaps-means-animator-not-applicable = nie ma OPS albo jest to gmina porównawcza bez zespołu.
gaps-advised-by-met = Doradztwo jest: { $met }
gaps-advised-by-partly = Doradztwo jest niepełne: { $unmet }
gaps-advised-by-not-met = Doradztwa nie ma: { $unmet }
gaps-advised-by-unknown = Nie można ocenić doradztwa: { $unmet }
gaps-means-advised-by-met = każdy OPS ma z ROPS więź w rodzaju „doradztwo”. ROPS nie liczy się w miarach lokalnych; szuka się go w sieci wszystkich szczebli.
gaps-means-advised-by-partly = więź jest za słaba, jednostronna albo ma ją tylko część OPS.
gaps-means-advised-by-not-met = obie strony odpowiedziały i żadna jej nie wskazała.
gaps-means-advised-by-unknown = ktoś nie odpowiedział albo wybrany widok pomija ten rodzaj więzi lub ten szczebel.
gaps-means-advised-by-not-applicable = nie ma OPS albo w badaniu nie ma ROPS (luka zasobowa).
gaps-steady-contact-met = Kontakt jest stały: wymaganą częstość kontaktu ma { $often } więzi (próg { $threshold }), kanał elektroniczny { $electronic } (próg { $channel }); liczba więzi: { $ties }
gaps-steady-contact-partly = Kontakt jest stały tylko po części: wymaganą częstość kontaktu ma { $often } więzi (próg { $threshold }), kanał elektroniczny { $electronic } (próg { $channel }); liczba więzi: { $ties }
gaps-steady-contact-not-met = Kontakt nie jest stały: wymaganą częstość kontaktu ma { $often } więzi (próg { $threshold }), kanał elektroniczny { $electronic } (próg { $channel }); liczba więzi: { $ties }
gaps-steady-contact-unknown = Nie można ocenić, czy kontakt jest stały: wymaganą częstość kontaktu ma { $often } więzi (próg { $threshold }), kanał elektroniczny { $electronic } (próg { $channel }); liczba więzi: { $ties }
gaps-means-steady-contact-met = dość więzi ma wymaganą częstość kontaktu i dość więzi korzysta z kanału elektronicznego.
gaps-means-steady-contact-partly = spełniony jest jeden z tych dwóch warunków.
gaps-means-steady-contact-not-met = żaden z tych warunków nie jest spełniony.
gaps-means-steady-contact-unknown = nie podano częstości lub kanału albo wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-steady-contact-not-applicable = w sieci nie ma żadnej więzi, o której kontakt można pytać.
gaps-across-borders-met = Pracy ponad podziałami przybyło; udział więzi między szczeblami: przedtem { $before }, teraz { $after } (liczba takich więzi: { $count_before } i { $count_after })
gaps-across-borders-partly = Więzi ponad podziałami jest więcej, ale ich udział nie wzrósł; udział więzi między szczeblami: przedtem { $before }, teraz { $after } (liczba takich więzi: { $count_before } i { $count_after })
gaps-across-borders-not-met = Pracy ponad podziałami nie przybyło; udział więzi między szczeblami: przedtem { $before }, teraz { $after } (liczba takich więzi: { $count_before } i { $count_after })
gaps-across-borders-unknown = Nie można ocenić, czy pracy ponad podziałami przybyło; udział więzi między szczeblami: przedtem { $before }, teraz { $after } (liczba takich więzi: { $count_before } i { $count_after })
gaps-means-across-borders-met = udział więzi między instytucjami różnych szczebli wzrósł od pierwszego pomiaru. Liczą się instytucje obecne w obu pomiarach.
gaps-means-across-borders-partly = wzrosła tylko liczba takich więzi, a ich udział nie.
gaps-means-across-borders-not-met = nie wzrósł ani udział, ani liczba.
gaps-means-across-borders-unknown = nie ma wcześniejszego pomiaru albo wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-across-borders-not-applicable = w sieci są instytucje tylko jednego szczebla albo w którymś pomiarze nie ma żadnej więzi.
gaps-joint-diagnosis-met = Diagnoza jest wspólna; sprawy, w których w diagnozie wzięły udział instytucje z co najmniej { $least ->
    [one] { $least } obszaru
    [few] { $least } obszarów
    [many] { $least } obszarów
   *[other] { $least } obszaru
}: { $n } z { $of }{ $unsaid ->
    [0] {""}
   *[other] ; sprawy bez zapisu o diagnozie: { $unsaid }
}
gaps-joint-diagnosis-partly = Diagnoza jest wspólna tylko w części spraw; sprawy, w których w diagnozie wzięły udział instytucje z co najmniej { $least ->
    [one] { $least } obszaru
    [few] { $least } obszarów
    [many] { $least } obszarów
   *[other] { $least } obszaru
}: { $n } z { $of }{ $unsaid ->
    [0] {""}
   *[other] ; sprawy bez zapisu o diagnozie: { $unsaid }
}
gaps-joint-diagnosis-not-met = Diagnoza nie jest wspólna; sprawy, w których w diagnozie wzięły udział instytucje z co najmniej { $least ->
    [one] { $least } obszaru
    [few] { $least } obszarów
    [many] { $least } obszarów
   *[other] { $least } obszaru
}: { $n } z { $of }{ $unsaid ->
    [0] {""}
   *[other] ; sprawy bez zapisu o diagnozie: { $unsaid }
}
gaps-joint-diagnosis-unknown = Nie można ocenić, czy diagnoza jest wspólna; sprawy, w których w diagnozie wzięły udział instytucje z co najmniej { $least ->
    [one] { $least } obszaru
    [few] { $least } obszarów
    [many] { $least } obszarów
   *[other] { $least } obszaru
}: { $n } z { $of }{ $unsaid ->
    [0] {""}
   *[other] ; sprawy bez zapisu o diagnozie: { $unsaid }
}
gaps-means-joint-diagnosis-met = w dość wielu sprawach w diagnozie wzięły udział instytucje tylu obszarów, ile wymaga plik.
gaps-means-joint-diagnosis-partly = tak jest tylko w części spraw.
gaps-means-joint-diagnosis-not-met = tak nie jest w żadnej sprawie.
gaps-means-joint-diagnosis-unknown = nie wczytano spraw albo w sprawach nie zapisano, kto robił diagnozę.
gaps-means-joint-diagnosis-not-applicable = gmina porównawcza, która tylko tworzyła model: zespołu nie powołano.
gaps-case-plans-met = Sprawy mają plany kilku obszarów; sprawy z planem: { $n } z { $of }; środkowa liczba obszarów w planie: { $median } (wymagane: { $least }); ukończone plany: { $finished }{ $reference ->
    [0] {""}
   *[other] {" "}(gdzie indziej { $reference_share })
}
gaps-case-plans-partly = Plany są tylko po części takie, jak w modelu; sprawy z planem: { $n } z { $of }; środkowa liczba obszarów w planie: { $median } (wymagane: { $least }); ukończone plany: { $finished }{ $reference ->
    [0] {""}
   *[other] {" "}(gdzie indziej { $reference_share })
}
gaps-case-plans-not-met = Planów kilku obszarów nie ma; sprawy z planem: { $n } z { $of }; środkowa liczba obszarów w planie: { $median } (wymagane: { $least }); ukończone plany: { $finished }{ $reference ->
    [0] {""}
   *[other] {" "}(gdzie indziej { $reference_share })
}
gaps-case-plans-unknown = Nie można ocenić planów; sprawy z planem: { $n } z { $of }; środkowa liczba obszarów w planie: { $median } (wymagane: { $least }); ukończone plany: { $finished }{ $reference ->
    [0] {""}
   *[other] {" "}(gdzie indziej { $reference_share })
}
gaps-means-case-plans-met = dość spraw ma plan, a środkowy plan łączy tyle obszarów, ile wymaga plik.
gaps-means-case-plans-partly = spełniony jest jeden z tych dwóch warunków.
gaps-means-case-plans-not-met = żaden z tych warunków nie jest spełniony.
gaps-means-case-plans-unknown = nie wczytano spraw albo nie zapisano w nich planów.
gaps-means-case-plans-not-applicable = gmina porównawcza, która tylko tworzyła model: zespołu nie powołano.
gaps-service-basket-met = Koszyk usług jest pokryty; potrzeby, które mają kogoś w zasięgu OPS: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}{ $fragile ->
    [0] {""}
   *[other] ; wszystko zależy od jednej instytucji: { $notes }
}
gaps-service-basket-partly = Koszyk usług jest pokryty tylko po części; potrzeby, które mają kogoś w zasięgu OPS: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}{ $fragile ->
    [0] {""}
   *[other] ; wszystko zależy od jednej instytucji: { $notes }
}
gaps-service-basket-not-met = Koszyk usług nie jest pokryty; potrzeby, które mają kogoś w zasięgu OPS: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}{ $fragile ->
    [0] {""}
   *[other] ; wszystko zależy od jednej instytucji: { $notes }
}
gaps-service-basket-unknown = Nie można ocenić koszyka usług; potrzeby, które na pewno mają kogoś w zasięgu OPS: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}{ $fragile ->
    [0] {""}
   *[other] ; wszystko zależy od jednej instytucji: { $notes }
}
gaps-means-service-basket-met = każda potrzeba z koszyka ma instytucję w wymaganej liczbie kroków od OPS.
gaps-means-service-basket-partly = ma ją tylko część potrzeb albo instytucja jest o krok za daleko. Potrzeba bez instytucji w gminie to luka zasobowa i też się liczy.
gaps-means-service-basket-not-met = nie ma jej żadna potrzeba.
gaps-means-service-basket-unknown = wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-service-basket-not-applicable = w sieci nie ma OPS (luka zasobowa).
gaps-doubled-services-met = Instytucje tej samej potrzeby są ze sobą w kontakcie; potrzeby, na które odpowiadają co najmniej { $least ->
    [one] { $least } instytucja
    [few] { $least } instytucje
    [many] { $least } instytucji
   *[other] { $least } instytucji
}, a są one w kontakcie: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; do rozmowy: { $unmet }
}
gaps-doubled-services-partly = Tylko część instytucji tej samej potrzeby jest ze sobą w kontakcie; potrzeby, na które odpowiadają co najmniej { $least ->
    [one] { $least } instytucja
    [few] { $least } instytucje
    [many] { $least } instytucji
   *[other] { $least } instytucji
}, a są one w kontakcie: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; do rozmowy: { $unmet }
}
gaps-doubled-services-not-met = Instytucje tej samej potrzeby nie są ze sobą w kontakcie; potrzeby, na które odpowiadają co najmniej { $least ->
    [one] { $least } instytucja
    [few] { $least } instytucje
    [many] { $least } instytucji
   *[other] { $least } instytucji
}, a są one w kontakcie: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; do rozmowy: { $unmet }
}
gaps-doubled-services-unknown = Nie można ocenić, czy instytucje tej samej potrzeby są ze sobą w kontakcie; na pewno: potrzeby, na które odpowiadają co najmniej { $least ->
    [one] { $least } instytucja
    [few] { $least } instytucje
    [many] { $least } instytucji
   *[other] { $least } instytucji
}, a są one w kontakcie: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; do rozmowy: { $unmet }
}
gaps-means-doubled-services-met = przy każdej potrzebie z wieloma instytucjami co najmniej dwie z nich łączy więź. Wynik jest listą do rozmowy, a nie oceną.
gaps-means-doubled-services-partly = tak jest tylko przy części potrzeb albo więź jest za słaba lub jednostronna.
gaps-means-doubled-services-not-met = przy żadnej z tych potrzeb instytucje nie mają ze sobą więzi.
gaps-means-doubled-services-unknown = wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-doubled-services-not-applicable = na żadną potrzebę nie odpowiada tyle instytucji.
gaps-formal-partnership-met = Partnerstwo ma formalną podstawę; członkowie zespołu, którzy mają porozumienie z OPS: { $n } z { $of }
gaps-formal-partnership-partly = Partnerstwo ma formalną podstawę tylko po części; członkowie zespołu, którzy mają porozumienie z OPS: { $n } z { $of }; pozostali: { $unmet }
gaps-formal-partnership-not-met = Żaden członek zespołu nie ma porozumienia z OPS: { $unmet }
gaps-formal-partnership-unknown = Nie można ocenić, czy partnerstwo ma formalną podstawę; na pewno: członkowie zespołu, którzy mają porozumienie z OPS: { $n } z { $of }; pozostali: { $unmet }
gaps-means-formal-partnership-met = każda instytucja zespołu ma z OPS więź w rodzaju „porozumienie”.
gaps-means-formal-partnership-partly = ma ją tylko część zespołu albo jedna strona zaprzecza.
gaps-means-formal-partnership-not-met = nie ma jej nikt z zespołu.
gaps-means-formal-partnership-unknown = nie wiadomo, kto jest w zespole, albo ktoś nie odpowiedział, albo wybrany widok pomija ten rodzaj więzi.
gaps-means-formal-partnership-not-applicable = nie ma OPS, zespół to sam OPS albo jest to gmina porównawcza bez zespołu.
gaps-centre-hands-over-met = { $first ->
    [1] OPS jest na początku w centrum; liczba partnerów OPS: na pewno { $partners }, innej instytucji: najwyżej { $rival }
   *[other] Sieć mniej skupia się na jednej instytucji, a więzi bez OPS przybyło; skupienie sieci na jednej instytucji (centralizacja): przedtem { $central_before }, teraz { $central_after }; udział więzi bez OPS: przedtem { $beside_before }, teraz { $beside_after }
}
gaps-centre-hands-over-partly = { $first ->
    [1] OPS dzieli centrum z inną instytucją; liczba partnerów OPS: na pewno { $partners }, innej instytucji: najwyżej { $rival }
   *[other] Tylko jeden z dwóch kierunków zmiany jest taki, jak w modelu; skupienie sieci na jednej instytucji (centralizacja): przedtem { $central_before }, teraz { $central_after }; udział więzi bez OPS: przedtem { $beside_before }, teraz { $beside_after }
}
gaps-centre-hands-over-not-met = { $first ->
    [1] OPS nie jest na początku w centrum; liczba partnerów OPS: na pewno { $partners }, innej instytucji: najwyżej { $rival }
   *[other] Żaden z dwóch kierunków zmiany nie jest taki, jak w modelu; skupienie sieci na jednej instytucji (centralizacja): przedtem { $central_before }, teraz { $central_after }; udział więzi bez OPS: przedtem { $beside_before }, teraz { $beside_after }
}
gaps-centre-hands-over-unknown = { $first ->
    [1] Nie można ocenić, czy OPS jest na początku w centrum; liczba partnerów OPS: na pewno { $partners }, innej instytucji: najwyżej { $rival }
   *[other] Nie można ocenić kierunku zmiany; skupienie sieci na jednej instytucji (centralizacja): przedtem { $central_before }, teraz { $central_after }; udział więzi bez OPS: przedtem { $beside_before }, teraz { $beside_after }
}
gaps-means-centre-hands-over-met = w pierwszym pomiarze OPS ma najwięcej partnerów; w następnych centralizacja maleje, a udział więzi, które omijają OPS, rośnie.
gaps-means-centre-hands-over-partly = w pierwszym pomiarze OPS ma tyle samo partnerów, co inna instytucja; w następnych spełniony jest jeden z dwóch kierunków.
gaps-means-centre-hands-over-not-met = w pierwszym pomiarze ktoś inny ma więcej partnerów; w następnych nie jest spełniony żaden kierunek.
gaps-means-centre-hands-over-unknown = wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-centre-hands-over-not-applicable = nie ma OPS, instytucji jest za mało albo w którymś pomiarze nie ma żadnej więzi.
gaps-not-only-bridge-met = OPS nie jest jedynym łącznikiem; instytucje, które razem trzymają się bez OPS: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; poza nimi: { $unmet }
}
gaps-not-only-bridge-partly = Część sieci trzyma się tylko dzięki OPS albo wcale; instytucje, które razem trzymają się bez OPS: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; poza nimi: { $unmet }
}
gaps-not-only-bridge-not-met = Bez OPS sieć się rozpada; instytucje, które razem trzymają się bez OPS: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; poza nimi: { $unmet }
}
gaps-not-only-bridge-unknown = Nie można ocenić, czy OPS jest jedynym łącznikiem; na pewno: instytucje, które razem trzymają się bez OPS: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; poza nimi: { $unmet }
}
gaps-means-not-only-bridge-met = po wyjęciu OPS poza największą częścią sieci jest najwyżej tyle instytucji, ile dopuszcza plik. Instytucja bez żadnej więzi też jest poza nią.
gaps-means-not-only-bridge-partly = jest ich więcej, ale razem trzyma się co najmniej połowa pozostałych.
gaps-means-not-only-bridge-not-met = razem nie trzyma się nawet połowa.
gaps-means-not-only-bridge-unknown = wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-not-only-bridge-not-applicable = nie ma OPS albo poza nim jest za mało instytucji.
gaps-signal-reaches-ops-met = Sygnał dociera do OPS; instytucje, od których dociera najwyżej w { $steps ->
    [one] { $steps } kroku
    [few] { $steps } krokach
    [many] { $steps } krokach
   *[other] { $steps } kroku
}: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}
gaps-signal-reaches-ops-partly = Sygnał dociera do OPS tylko od części instytucji; instytucje, od których dociera najwyżej w { $steps ->
    [one] { $steps } kroku
    [few] { $steps } krokach
    [many] { $steps } krokach
   *[other] { $steps } kroku
}: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}
gaps-signal-reaches-ops-not-met = Sygnał nie dociera do OPS od nikogo; instytucje, od których dociera najwyżej w { $steps ->
    [one] { $steps } kroku
    [few] { $steps } krokach
    [many] { $steps } krokach
   *[other] { $steps } kroku
}: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}
gaps-signal-reaches-ops-unknown = Nie można ocenić, czy sygnał dociera do OPS; na pewno: instytucje, od których dociera najwyżej w { $steps ->
    [one] { $steps } kroku
    [few] { $steps } krokach
    [many] { $steps } krokach
   *[other] { $steps } kroku
}: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}
gaps-means-signal-reaches-ops-met = z każdej instytucji prowadzi do OPS droga skierowań nie dłuższa, niż wymaga plik. Liczy się kierunek: kto sam mówi, że kieruje.
gaps-means-signal-reaches-ops-partly = droga prowadzi tylko z części instytucji albo jest dłuższa.
gaps-means-signal-reaches-ops-not-met = nie prowadzi z żadnej.
gaps-means-signal-reaches-ops-unknown = wynik zależy od tych, którzy nie odpowiedzieli, albo wybrany widok pomija ten rodzaj więzi.
gaps-means-signal-reaches-ops-not-applicable = nie ma OPS albo poza nim nie ma nikogo.
gaps-two-ranks-met = W zespole są obie rangi; instytucje zespołu, które wysyłają i decydenta, i praktyka: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}{ $unsaid ->
    [0] {""}
   *[other] ; miejsca bez podanej rangi: { $unsaid }
}
gaps-two-ranks-partly = Obie rangi wysyła tylko część instytucji; instytucje zespołu, które wysyłają i decydenta, i praktyka: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}{ $unsaid ->
    [0] {""}
   *[other] ; miejsca bez podanej rangi: { $unsaid }
}
gaps-two-ranks-not-met = Nikt nie wysyła żadnej z rang; instytucje zespołu, które wysyłają i decydenta, i praktyka: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}{ $unsaid ->
    [0] {""}
   *[other] ; miejsca bez podanej rangi: { $unsaid }
}
gaps-two-ranks-unknown = Nie można ocenić rang; na pewno: instytucje zespołu, które wysyłają i decydenta, i praktyka: { $n } z { $of }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}{ $unsaid ->
    [0] {""}
   *[other] ; miejsca bez podanej rangi: { $unsaid }
}
gaps-means-two-ranks-met = każda instytucja zespołu ma w nim i decydenta, i praktyka. Rangę rozpoznaje się po słowach z pliku.
gaps-means-two-ranks-partly = tak jest tylko w części instytucji albo jest jedna ranga.
gaps-means-two-ranks-not-met = nikt nie wysyła żadnej z tych rang.
gaps-means-two-ranks-unknown = nie wiadomo, kto jest w zespole albo jakiej jest rangi.
gaps-means-two-ranks-not-applicable = gmina porównawcza, która tylko tworzyła model: zespołu nie powołano.
gaps-team-backs-team-met = Zespół wojewódzki wspiera lokalny w obszarach: { $met }
gaps-team-backs-team-partly = Zespół wojewódzki wspiera lokalny w { $n } z { $of } obszarów; pozostałe: { $unmet }
gaps-team-backs-team-not-met = Zespół wojewódzki nie wspiera lokalnego w żadnym obszarze: { $unmet }
gaps-team-backs-team-unknown = Nie można ocenić wsparcia zespołu wojewódzkiego: na pewno w { $n } z { $of } obszarów; pozostałe: { $unmet }
gaps-means-team-backs-team-met = w każdym obszarze, który mają oba zespoły, łączy je co najmniej jedna więź.
gaps-means-team-backs-team-partly = tak jest tylko w części obszarów albo więź jest za słaba lub jednostronna.
gaps-means-team-backs-team-not-met = nie łączy ich żadna więź.
gaps-means-team-backs-team-unknown = nie wiadomo, kto jest w którymś z zespołów, ktoś nie odpowiedział albo wybrany widok pomija instytucje wojewódzkie.
gaps-means-team-backs-team-not-applicable = zespoły nie mają wspólnego obszaru albo jest to gmina porównawcza bez zespołu.
gaps-ties-last-met = Współpraca trwa po zakończeniu wsparcia; więzi, które trwają: { $n } z { $of }, czyli { $kept } (próg { $threshold })
gaps-ties-last-partly = Współpraca trwa po zakończeniu wsparcia tylko po części; więzi, które trwają: { $n } z { $of }, czyli { $kept } (próg { $threshold })
gaps-ties-last-not-met = Współpraca po zakończeniu wsparcia nie przetrwała; więzi, które trwają: { $n } z { $of }, czyli { $kept } (próg { $threshold })
gaps-ties-last-unknown = Nie można ocenić, czy współpraca przetrwała; na pewno: więzi, które trwają: { $n } z { $of }, czyli { $kept } (próg { $threshold })
gaps-means-ties-last-met = trwa dość więzi z ostatniego wcześniejszego pomiaru po pilotażu. Liczą się instytucje obecne w obu pomiarach.
gaps-means-ties-last-partly = trwa mniej więzi, ale co najmniej połowa progu.
gaps-means-ties-last-not-met = trwa mniej niż połowa progu.
gaps-means-ties-last-unknown = nie ma pomiaru odroczonego (drugiego po zakończeniu wsparcia) albo wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-ties-last-not-applicable = we wcześniejszym pomiarze nie było żadnej więzi.
gaps-three-dimensions-met = Dane pokazują wszystkie trzy wymiary: { $met }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}
gaps-three-dimensions-partly = Dane pokazują część wymiarów: { $met }{ $left ->
    [0] {""}
   *[other] ; pozostałe: { $unmet }
}
gaps-three-dimensions-not-met = Dane nie pokazują żadnego z wymiarów: { $unmet }
gaps-three-dimensions-unknown = Nie można ocenić wszystkich wymiarów; na pewno { $n } z { $of }; pozostałe: { $unmet }
gaps-means-three-dimensions-met = są więzi między instytucjami, zespół wokół rodziny z pracownikami kilku instytucji i sprawy, w których pracuje ich kilka.
gaps-means-three-dimensions-partly = część wymiarów na pewno jest, a pozostałych na pewno nie ma.
gaps-means-three-dimensions-not-met = nie ma żadnego z nich.
gaps-means-three-dimensions-unknown = zespołów lub spraw nie wczytano: tego, czego nie zapisano, nie uznaje się za brak.
gaps-means-three-dimensions-not-applicable = w sieci nie ma OPS (luka zasobowa).
gaps-sector-share-falls-met = Udział więzi OPS z obszarem ({ $notes }) zmalał: przedtem { $before } ({ $count_before } z { $ties_before } więzi OPS), teraz { $after } ({ $count_after } z { $ties_after }); więzi OPS wewnątrz zespołu z wymogu: { $team_before } i { $team_after }
gaps-sector-share-falls-partly = Udział więzi OPS z obszarem ({ $notes }) się nie zmienił: przedtem { $before } ({ $count_before } z { $ties_before } więzi OPS), teraz { $after } ({ $count_after } z { $ties_after }); więzi OPS wewnątrz zespołu z wymogu: { $team_before } i { $team_after }
gaps-sector-share-falls-not-met = Udział więzi OPS z obszarem ({ $notes }) wzrósł: przedtem { $before } ({ $count_before } z { $ties_before } więzi OPS), teraz { $after } ({ $count_after } z { $ties_after }); więzi OPS wewnątrz zespołu z wymogu: { $team_before } i { $team_after }
gaps-sector-share-falls-unknown = Nie można ocenić, czy udział więzi OPS z obszarem ({ $notes }) zmalał: przedtem { $before } ({ $count_before } z { $ties_before } więzi OPS), teraz { $after } ({ $count_after } z { $ties_after }); więzi OPS wewnątrz zespołu z wymogu: { $team_before } i { $team_after }
gaps-means-sector-share-falls-met = udział więzi OPS, które prowadzą do wskazanych obszarów, zmalał od pierwszego pomiaru. To hipoteza, a nie wymóg: liczy się kierunek, testu nie ma.
gaps-means-sector-share-falls-partly = udział się nie zmienił.
gaps-means-sector-share-falls-not-met = udział wzrósł.
gaps-means-sector-share-falls-unknown = nie ma wcześniejszego pomiaru albo wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-sector-share-falls-not-applicable = nie ma OPS, takich instytucji albo więzi OPS w którymś pomiarze.
gaps-pilot-changes-more-met = Gminy pilotażowe zmieniły się bardziej (gminy pilotażowe: { $pilot }, porównawcze: { $comparison }; różnica zmian w punktach procentowych: gęstość { $density }, obszary z więzią OPS { $coverage }, wzajemność { $reciprocity }; sam znak, bez testu: gmin jest za mało)
gaps-pilot-changes-more-partly = Gminy pilotażowe zmieniły się bardziej tylko pod niektórymi względami (gminy pilotażowe: { $pilot }, porównawcze: { $comparison }; różnica zmian w punktach procentowych: gęstość { $density }, obszary z więzią OPS { $coverage }, wzajemność { $reciprocity }; sam znak, bez testu: gmin jest za mało)
gaps-pilot-changes-more-not-met = Gminy pilotażowe nie zmieniły się bardziej (gminy pilotażowe: { $pilot }, porównawcze: { $comparison }; różnica zmian w punktach procentowych: gęstość { $density }, obszary z więzią OPS { $coverage }, wzajemność { $reciprocity }; sam znak, bez testu: gmin jest za mało)
gaps-pilot-changes-more-unknown = Nie można ocenić, czy gminy pilotażowe zmieniły się bardziej (gminy pilotażowe: { $pilot }, porównawcze: { $comparison }; różnica zmian w punktach procentowych: gęstość { $density }, obszary z więzią OPS { $coverage }, wzajemność { $reciprocity }; sam znak, bez testu: gmin jest za mało)
gaps-means-pilot-changes-more-met = gęstość, pokrycie obszarów i wzajemność wzrosły w gminach pilotażowych bardziej niż w porównawczych. Odpowiedź jest jedna dla całego badania.
gaps-means-pilot-changes-more-partly = tak jest tylko z częścią tych miar.
gaps-means-pilot-changes-more-not-met = tak nie jest z żadną z nich.
gaps-means-pilot-changes-more-unknown = badanie nie mówi, które gminy są pilotażowe, nie ma wcześniejszego pomiaru albo wynik zależy od tych, którzy nie odpowiedzieli.
gaps-means-pilot-changes-more-not-applicable = w badaniu jest tylko jedna z grup: nie ma z czym porównać.
gaps-reason-tiers-left-out = Nie można ocenić: wybrany widok pomija instytucje wojewódzkie.
gaps-reason-no-earlier = Nie można ocenić: wymóg mówi o zmianie, a wcześniejszego pomiaru nie ma.
gaps-reason-no-later = Nie można ocenić: nie ma pomiaru odroczonego, czyli drugiego po zakończeniu wsparcia.
gaps-reason-no-team = Nie można ocenić: badanie nie mówi, kto jest w zespole tej gminy.
gaps-reason-no-upper-team = Nie można ocenić: badanie nie mówi, kto jest w zespole wojewódzkim.
gaps-reason-no-cases = Nie można ocenić: nie wczytano spraw tej gminy.
gaps-reason-no-ties = Nie dotyczy: nie ma tu więzi, których dotyczy wymóg.
gaps-reason-not-in-pilot = Nie dotyczy: gmina porównawcza tylko tworzyła model; zespołu ani spraw z rodzinami w niej nie prowadzono.
gaps-reason-no-groups = Nie można ocenić: badanie nie mówi, które gminy są pilotażowe, a które porównawcze.
gaps-reason-one-group = Nie dotyczy: w badaniu nie ma obu grup, gmin pilotażowych i porównawczych.
gaps-span = od { $low } do { $high }
gaps-fewer = mniej niż { $n }
gaps-part = { $name } ({ $state })
gaps-part-partly = częściowo
gaps-part-unknown = nie wiadomo
gaps-part-absent = nie ma tu instytucji
gaps-part-bodies = instytucja z instytucją
gaps-part-workers = pracownik z pracownikiem
gaps-part-families = pracownicy z rodziną
gaps-part-centralization-falls = mniejsza centralizacja
gaps-part-beside-rises = więcej więzi bez OPS
gaps-part-density = gęstość
gaps-part-coverage = obszary z więzią OPS
gaps-part-reciprocity = wzajemność
gaps-setting-teams = rodzaje zespołów
gaps-setting-upper-teams = zespół wojewódzki
gaps-setting-roles = rola
gaps-setting-allowed = dopuszczone obok
gaps-setting-how = udział w sprawie
gaps-setting-needs = potrzeby
gaps-setting-phases = względem pomiarów
gaps-setting-channels = kanały elektroniczne (części słów)
gaps-setting-decision-makers = decydenci (słowa)
gaps-setting-practitioners = praktycy (słowa)
gaps-setting-frequency = najmniejsza częstość
gaps-setting-channel-share = wymagany udział kanału
gaps-setting-reference = udział ukończonych gdzie indziej
gaps-setting-at-most = najwyżej poza główną częścią
gaps-setting-steps = najwyżej kroków
error-norm-unknown-services = { $file }, wiersz { $line }: „{ $where }”: nie ma koszyka usług „{ $value }”. Proszę podać plik obok tego pliku albo jeden z: { $known }.
error-norm-contradiction-codebook = { $file }, wiersz { $line }: „{ $where }” używa innego słownika („{ $value }”) niż ten plik.
error-norm-contradiction-both = { $file }, wiersz { $line }: „{ $where }” powtarza to, co stoi już po drugiej stronie ({ $code }). Proszę zostawić jeden wpis.
error-norm-not-steps = { $file }, wiersz { $line }: „{ $where }” ma być listą co najmniej dwóch kroków, z których każdy jest listą kodów typów.
error-norm-not-a-table = { $file }, wiersz { $line }: „{ $where }” ma być tabelą z kluczami.
gaps-doc-basket = Koszyk usług i ścieżki spraw
gaps-doc-basket-intro = Zestaw wymogów wskazuje w kluczu `services` plik z potrzebami rodzin (kto na którą odpowiada) i ze ścieżkami spraw. Na potrzebę odpowiada każda instytucja jednego z typów; krok ścieżki robi każda instytucja jednego z typów.
gaps-doc-paths = Ścieżki spraw
gaps-way-met = { $path }: sprawa ma drogę do końca: { $through }.
gaps-way-missing = { $path }: droga zrywa się między krokiem { $step } a { $next }: { $pairs }.
gaps-way-unknown = { $path }: nie wiadomo, czy droga prowadzi dalej między krokiem { $step } a { $next }: { $pairs }.
gaps-way-absent = { $path }: droga zrywa się w kroku { $step }, bo gminy nie obsługuje żadna taka instytucja: { $types } (luka zasobowa).
gaps-path-state-met = ma drogę do końca
gaps-path-state-unknown = nie wiadomo
gaps-path-state-missing = zrywa się
gaps-path-state-absent = zrywa się: nie ma instytucji (luka zasobowa)
gaps-sector-state-tied = OPS współpracuje
gaps-sector-state-unknown = nie wiadomo
gaps-sector-state-untied = OPS nie współpracuje (luka kooperacyjna)
gaps-sector-state-absent = nie ma takiej instytucji (luka zasobowa)
gaps-need-state-covered = kilka instytucji, które są w kontakcie
gaps-need-state-apart = kilka instytucji, które nie są w kontakcie
gaps-need-state-fragile = tylko jedna instytucja
gaps-need-state-unknown = nie wiadomo
gaps-need-state-out-of-reach = instytucja jest, ale poza zasięgiem OPS
gaps-need-state-absent = nie ma takiej instytucji (luka zasobowa)
gaps-coverage-by = { $need } ({ $bodies })
gaps-coverage-needs = { $n ->
    [0] Na żadną z potrzeb (razem: { $of }) nie odpowiada instytucja, która ma z OPS bezpośrednią więź.
   *[other] Potrzeby, na które odpowiada instytucja z bezpośrednią więzią z OPS: { $n } z { $of }.
}
gaps-coverage-absent = Nie ma tu żadnej takiej instytucji (luka zasobowa): { $list }.
gaps-coverage-far = Jest instytucja, ale nawet przez kogoś innego OPS do niej nie dociera: { $list }.
gaps-coverage-second = OPS dociera do niej dopiero przez kogoś innego (dwa kroki): { $list }.
gaps-coverage-perhaps = Jest instytucja, ale bez bezpośredniej więzi z OPS; czy OPS dociera do niej przez kogoś innego, nie wiadomo: { $list }.
gaps-coverage-fragile = Tylko jedna instytucja w zasięgu OPS, więc wszystko zależy od niej: { $list }.
gaps-coverage-apart = Jest ich kilka, ale nie są ze sobą w kontakcie: { $list }.
gaps-coverage-open = Nie wiadomo, bo ktoś nie odpowiedział: { $list }.
gaps-coverage-sector-tied = OPS współpracuje z { $n } z { $of } obszarów: { $list }.
gaps-coverage-sector-unknown = Nie wiadomo, bo ktoś nie odpowiedział: { $list }.
gaps-coverage-sector-untied = Jest tu instytucja, a OPS z nią nie współpracuje (luka kooperacyjna): { $list }.
gaps-coverage-sector-absent = Gminy nie obsługuje żadna taka instytucja (luka zasobowa): { $list }.
