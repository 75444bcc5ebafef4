"""De kern: kalender, termijnen, zaken, verkenning, uitkomsten en bronnen.

Hier staat geen rechtsregel, en geen klok, bestand of HTML.
Alleen de standaardbibliotheek wordt gebruikt.
"""
