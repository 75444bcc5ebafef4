"""De weergave als agendabestand (iCalendar): een dag per termijn, zonder tijdstip."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event

from rules_lib.kern.datum import schrijf_datum
from rules_lib.kern.fout import RegieFout
from rules_lib.kern.termijn import Berekening
from rules_lib.kern.uitslag import Pad, ProcedureUitslag, StapUitslag, TermijnUitslag
from rules_lib.weergave.delen import STATUS, VOORLOPIG, hoofdletter, in_woorden
from rules_lib.weergave.opbouw import Uitslag


def als_agenda(uitslag: Uitslag) -> bytes:
    """Schrijft de dagen van een termijn of procedure als agendabestand, steeds hetzelfde.

    Fout: `RegieFout` als de uitslag geen dag heeft.

    >>> from rules_lib.loket import beslis, termijn
    >>> bestand = als_agenda(termijn("bezwaar", "2026-11-23")).decode()
    >>> [regel for regel in bestand.splitlines() if regel.startswith(("DTSTART", "SUMMARY"))]
    ['SUMMARY:Uiterlijk: Bezwaar maken', 'DTSTART;VALUE=DATE:20270104']
    >>> als_agenda(beslis("zorgplicht"))
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.RegieFout: Er is geen dag voor de agenda: Geldt de zorgplicht? Vraag een \
termijn of procedure, en geef de dagen op waarvan zij afhangt.
    """
    afspraken = _afspraken(uitslag)
    if not afspraken:
        raise RegieFout(
            f"Er is geen dag voor de agenda: {uitslag.regel.titel}{_punt(uitslag.regel.titel)}",
            goed="Vraag een termijn of procedure, en geef de dagen op waarvan zij afhangt.",
        )
    agenda = Calendar()
    agenda.add("prodid", "-//Regie bij passend onderwijs//rules_lib//NL")
    agenda.add("version", "2.0")
    agenda.add("x-wr-calname", uitslag.regel.titel)
    for afspraak in afspraken:
        agenda.add_component(afspraak)
    return bytes(agenda.to_ical())


def _punt(zin: str) -> str:
    return "" if zin.endswith(("?", ".")) else "."


def _afspraken(uitslag: Uitslag) -> list[Event]:
    regel = uitslag.regel
    if isinstance(uitslag, TermijnUitslag):
        return _afspraak(regel.id, regel.titel, uitslag.regel.doel, uitslag, uitslag.pad)
    stappen = uitslag.gedateerd if isinstance(uitslag, ProcedureUitslag) else ()
    return [
        afspraak
        for gedaan in stappen
        for afspraak in _afspraak(
            f"{regel.id}/{gedaan.stap.id}", gedaan.stap.titel, gedaan.stap.doe, gedaan, uitslag.pad
        )
    ]


def _afspraak(
    id_: str, titel: str, doe: str, uitslag: TermijnUitslag | StapUitslag, pad: Pad
) -> list[Event]:
    """Maakt van een termijn of stap een afspraak, of geen als er geen dag is."""
    berekening = uitslag.berekening
    dag = berekening.laatste_dag if berekening else None
    if not berekening or not dag:
        return []
    dagen = [f"{naam}={gegeven}" for naam, gegeven in sorted(berekening.dagboek.items())]
    gegeven = [f"{feit.naam}={antwoord}" for feit, antwoord in pad]
    afspraak = Event()
    afspraak.add("uid", f"{'|'.join([id_, *sorted(gegeven), *dagen])}@regie")
    afspraak.add("dtstamp", datetime(dag.year, dag.month, dag.day, tzinfo=UTC))
    afspraak.add("dtstart", dag)
    afspraak.add("dtend", dag + timedelta(1))
    afspraak.add("summary", f"{berekening.termijn.soort_datum.vooraf}: {titel}")
    regels = [doe, *_uitleg(berekening), *(f"Uitgangspunt: {a}" for a in uitslag.aannames)]
    gronden = "; ".join(f"{bron.verwijzing} ({bron.soort})" for bron in uitslag.bronnen)
    afspraak.add("description", "\n".join([*regels, f"Grond: {gronden}.", STATUS]))
    afspraak.add("transp", "TRANSPARENT")
    return [afspraak]


def _uitleg(berekening: Berekening) -> list[str]:
    """Zegt hoe de dag uit de gebeurtenissen volgt, en wat erbij te weten is."""
    verschoven = ", ".join(
        f"{schrijf_datum(vrij.datum)} ({vrij.naam})" for vrij in berekening.verschoven_door
    )
    einde = berekening.advies.lezing.einde
    return [
        hoofdletter(in_woorden(einde, berekening.dagboek)) + ".",
        *([f"Verschoven, want geen laatste dag: {verschoven}."] if verschoven else []),
        *(
            f"Andere lezing: {schrijf_datum(gelezen.rekening.dag)}. {gelezen.lezing.grond}"
            for gelezen in berekening.lezingen
            if gelezen.rekening.dag != berekening.laatste_dag
        ),
        *berekening.let_op,
        *([VOORLOPIG] if berekening.voorlopig else []),
    ]
