# De opdrachten van dit project. Hoe ze werken staat in tools/maak.py.

PYTHON ?= python3
PORT   ?= 8000
maak    = @PORT=$(PORT) $(PYTHON) tools/maak.py

.PHONY: boek bouw test bench mutatie lock schoon
.DEFAULT_GOAL := boek

boek:   ; $(maak) boek
bouw:   ; $(maak) bouw
test:   ; $(maak) test
bench:  ; $(maak) bench
mutatie: ; $(maak) mutatie
lock:   ; $(maak) lock
schoon: ; $(maak) schoon
