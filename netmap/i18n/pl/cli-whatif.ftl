# Polecenie whatif.

cli-whatif-help = Mówi, co by się stało: bez instytucji, z nową więzią, bez pewnego rodzaju więzi.
cli-option-remove = Instytucja, którą na próbę usuwamy (id, skrót albo nazwa); można podać kilka razy.
cli-option-add = Więź, którą na próbę dodajemy, np. pcpr-jedrzejow:sp-oksa; można podać kilka razy.
cli-option-close-layer = Rodzaj więzi, który na próbę znika; można podać kilka razy.
cli-option-trial-strength = Siła dodanych więzi; bez tej opcji taka, jakiej wymaga model.
cli-option-proposals = Ile propozycji pokazać: które więzi zamknęłyby najwięcej.
cli-usage-pair = { $name }: potrzebne są dwie instytucje z dwukropkiem pomiędzy, np. A:B.
cli-rules-changed = Wymogi, których ocena się zmienia
cli-measures-changed = Miary, które się zmieniają
cli-best-ties = Pojedyncze więzi, które dałyby najwięcej
cli-best-few = Kilka więzi, które razem dałyby najwięcej
cli-option-what = Co narysować: network – sieć, rules – tablica wymogów, ledger – wymagane powiązania, sectors – obszary, needs – kto odpowiada na potrzeby, paths – drogi spraw, map-… – mapa gmin: odpowiedzi, gęstość sieci, spełnione wymogi, wymagane powiązania (potrzebne są granice: netmap territory add).
error-commune-needed = Ten rysunek pokazuje jedną gminę. Proszę ją wskazać: --commune NAZWA.
