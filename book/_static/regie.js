/* Regie bij passend onderwijs: rekent in de pagina met de regels die Python uitvoerde (window.REGIE).
   1 dagen  2 datums  3 momenten  4 termijnen  5 bomen  6 uitslagen  7 bouwstenen  8 agenda
   9 uitslagen tonen  10 formulieren  11 mijn school
   Hier staat geen regel en geen wettekst: dit loopt bomen, telt dagen en slaat de vrije over. Dat het
   antwoordt als Python bewijst tests/browser. Niets verlaat de pagina. */
(() => {
  "use strict";
  const R = window.REGIE;
  if (!R) return;
  const WEET_NIET = "weet-ik-niet";
  const leeg = (waarden) => Object.assign(Object.create(null), waarden);
  const uniek = (waarden) => [...new Set(waarden)];

  const fout = (soort, wat, gegeven, goed, naam) => Object.assign(
    new Error([wat, gegeven && `Gegeven: ${gegeven}.`, goed].filter(Boolean).join(" ")), { soort, wat, goed, naam });
  const onbekend = (wat, gegeven, bekend) =>
    fout("onbekend", `${wat} is niet bekend.`, gegeven, `Kies uit: ${bekend.join(", ")}.`);

  /* 1 -- dagen: gehele getallen sinds 1 januari 1970, zonder klok en zonder tijdzone */

  const dagVan = (jaar, maand, dag) => new Date(0).setUTCFullYear(jaar, maand - 1, dag) / 864e5;
  const vanIso = (tekst) => Date.parse(tekst) / 864e5;
  const iso = (dag) => new Date(dag * 864e5).toISOString().slice(0, 10);
  const delenVan = (dag) => {
    const op = new Date(dag * 864e5);
    return [op.getUTCFullYear(), op.getUTCMonth() + 1, op.getUTCDate()];
  };
  const weekdag = (dag) => ((dag % 7) + 10) % 7;

  const VRIJ = leeg(R.dagen);
  const BEREIK = R.bereik.map(vanIso);
  const BEKEND = R.bekend.map(vanIso);

  function inBereik(dag, naam) {
    if (dag >= BEREIK[0] && dag <= BEREIK[1]) return dag;
    throw fout("buiten-bereik", `Voor ${schrijfDag(dag)} rekent de kalender niet.`, "",
      `Zij loopt van ${BEREIK.map(schrijfDag).join(" tot en met ")}.`, naam);
  }

  function vrijeDag(dag) {
    const nummer = weekdag(inBereik(dag));
    const vrij = nummer > 4 ? [R.weekdagen[nummer], R.weekend] : VRIJ[iso(dag)];
    return vrij && { dag, naam: vrij[0], bron: vrij[1] };
  }

  function vrijVanaf(dag) {
    const vrij = [];
    for (let een; (een = vrijeDag(dag + vrij.length)); ) vrij.push(een);
    return vrij;
  }

  function gewoneDagen(dag, laatste) {
    let aantal = 0;
    for (; dag <= laatste && aantal < 2; dag++) aantal += !vrijeDag(dag);
    return aantal;
  }

  /* 2 -- datums lezen en schrijven */

  const WIT = "[\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
  const kaal = (tekst) => tekst.replace(RegExp(`^${WIT}|${WIT}$`, "g"), "");
  const JAAR_EERST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

  function leesDag(tekst, naam) {
    const mis = (soort) => fout("datum", R.meldingen[soort][0], kaal(tekst), R.meldingen[soort][1], naam);
    const schoon = kaal(tekst).replace(RegExp(WIT, "g"), " ").toLowerCase();
    if (!schoon) throw mis("leeg");
    let [, jaar, maand, dag, dagnaam = ""] = JAAR_EERST.exec(schoon) || [];
    let deel;
    if ((deel = /^(\d{1,2}) *[-/. ] *(\d{1,2}) *[-/. ] *(\d{1,4})$/.exec(schoon))) [, dag, maand, jaar] = deel;
    if ((deel = /^(?:([a-z]+) +)?(\d{1,2})[ -]+([a-z]{3,9})\.?[ -]+(\d{1,4})$/.exec(schoon))) {
      [, dagnaam = "", dag, maand, jaar] = deel;
      const eerste = R.maanden.findIndex((heel, i) => heel.startsWith(maand) || (maand === "mrt" && i === 2));
      maand = R.weekdagen.some((heel) => heel.startsWith(dagnaam)) && eerste >= 0 && eerste + 1;
    }
    if (!maand) throw mis("onleesbaar");
    if (jaar.length < 4) throw mis("kort_jaar");
    const op = dagVan(jaar, maand, dag);
    if (+jaar < 1 || `${delenVan(op)}` !== `${[+jaar, +maand, +dag]}`) throw mis("bestaat_niet");
    if (!R.weekdagen[weekdag(op)].startsWith(dagnaam)) throw mis("weekdag");
    return op;
  }

  function schrijfDag(dag) {
    const [jaar, maand, nummer] = delenVan(dag);
    return `${nummer} ${R.maanden[maand - 1]} ${jaar}`;
  }
  const schrijfDatum = (dag) => `${R.weekdagen[weekdag(dag)]} ${schrijfDag(dag)}`;
  const voluit = (dag) => schrijfDatum(vanIso(dag));

  /* 3 -- momenten: hoe een dag uit een gebeurtenis volgt, met de stappen van het bewijs */

  const verder = (uit, dag, tekst, meer) =>
    ({ ...uit, dag, zonder: dag, door: [], stappen: [...uit.stappen, [dag, tekst]], ...meer });

  function erbij(dag, eenheid, aantal, meegeteld = 0) {
    if (eenheid === "dagen") return inBereik(dag + aantal - meegeteld);
    if (eenheid === "weken") return inBereik(dag + 7 * aantal - meegeteld);
    const [jaar, maand, nummer] = delenVan(dag);
    const naar = maand + (eenheid === "maanden" ? aantal : 12 * aantal);
    const tot = meegeteld || eenheid === "leeftijd";
    const uit = Math.min(dagVan(jaar, naar, nummer), dagVan(jaar, naar + 1, tot ? 1 : 0)) - meegeteld;
    return eenheid === "maanden" ? inBereik(uit) : uit;
  }

  /* De gebeurtenissen van een moment; met `alle` ook die waarvan de dag kan ontbreken. */
  function noemt(moment, alle) {
    const [soort, ...delen] = R.momenten[moment];
    if (soort === "gebeurtenis") return delen;
    const aantal = soort === "opgeschort" ? 3 : soort === "nietvoor" && alle ? 2 : 1;
    return uniek(delen.slice(0, aantal).flatMap((deel) => noemt(deel, alle)));
  }

  const gegeven = (naam, boek) => naam in boek || R.gebeurtenissen[naam].anders in boek;
  const isBekend = (moment, boek) => noemt(moment).every((naam) => gegeven(naam, boek));

  function opDag(naam, boek) {
    const { tekst, anders } = R.gebeurtenissen[naam];
    if (gegeven(naam, boek)) return inBereik(boek[naam] ?? boek[anders], naam in boek ? naam : anders);
    throw fout("ontbreekt", `De dag van een gebeurtenis is nodig: ${tekst}.`, "",
      `Geef een dag op, bijvoorbeeld ${naam}=2026-11-23.`, naam);
  }

  function reken(moment, boek) {
    const [soort, deel, ...rest] = R.momenten[moment];
    if (soort !== "gebeurtenis") return MOMENTEN[soort](reken(deel, boek), boek, ...rest);
    const dag = opDag(deel, boek);
    return { dag, eerste: dag, zonder: dag, door: [], voorlopig: false, stappen: [[dag, R.gebeurtenissen[deel].tekst]] };
  }

  const MOMENTEN = {
    na(uit, boek, eenheid, aantal, duur) {
      const eerste = uit.dag + 1;
      const geteld = verder(uit, eerste, "de eerste dag die meetelt", { eerste });
      return verder(geteld, erbij(uit.dag, eenheid, aantal), `${duur} verder`);
    },
    verlengd: (uit, boek, eenheid, aantal, duur) =>
      verder(uit, erbij(uit.dag, eenheid, aantal), `${duur} verlenging erbij`),
    terug: (uit, boek, eenheid, aantal, duur) => verder(uit, erbij(uit.dag, eenheid, -aantal), `${duur} eerder`),
    opgeschort(uit, boek, van, tot) {
      const [begin, einde] = [reken(van, boek).dag, reken(tot, boek).dag];
      const opTijd = begin <= uit.dag + vrijVanaf(uit.dag).length;
      const stil = opTijd ? Math.max(0, einde - Math.max(begin, uit.eerste)) : 0;
      const dag = inBereik(stil ? Math.max(uit.dag + stil, einde) : uit.dag);
      return verder(uit, dag, `de termijn stond stil; dagen erbij: ${dag - uit.dag}`);
    },
    gewonedag(uit) {
      const door = vrijVanaf(uit.dag);
      let dag = uit.dag + door.length;
      while (dag - uit.eerste >= 2 && gewoneDagen(uit.eerste, dag) < 2) {
        door.push({ dag, naam: "nog geen twee gewone dagen", bron: R.te_weinig }, ...vrijVanaf(dag + 1));
        dag = uit.dag + door.length;
      }
      const stappen = [...uit.stappen, ...door.map((vrij) => [vrij.dag, `geen laatste dag: ${vrij.naam}`])];
      if (door.length) stappen.push([dag, "de eerstvolgende gewone dag"]);
      const voorlopig = uit.voorlopig || dag < BEKEND[0] || dag > BEKEND[1];
      return { ...uit, dag, zonder: uit.dag, door, voorlopig, stappen };
    },
    dagna: (uit) => verder(uit, uit.dag + 1, "de dag erna", { zonder: uit.zonder + 1, door: uit.door }),
    nietvoor(uit, boek, ondergrens) {
      const grens = isBekend(ondergrens, boek) ? reken(ondergrens, boek) : uit;
      if (grens.dag <= uit.dag) return uit;
      return verder(uit, grens.dag, "niet eerder dan deze dag", { voorlopig: uit.voorlopig || grens.voorlopig });
    },
    gedurende: (uit, boek, eenheid, aantal, duur) =>
      verder(uit, erbij(uit.dag, eenheid, aantal, 1), `${duur}, deze dag meegeteld`),
    schooldag(uit, boek, aantal) {
      let dag = uit.dag + vrijVanaf(uit.dag).length;
      const eerste = dag;
      for (let nog = aantal; nog > 1; nog--) dag += 1 + vrijVanaf(dag + 1).length;
      return verder(uit, inBereik(dag), `schooldag ${aantal}, de eerste meegeteld`,
        { voorlopig: uit.voorlopig || eerste < BEKEND[0] || dag > BEKEND[1] });
    },
    vastedag(uit, boek, dag, vanaf, ervoor) {
      let [jaar] = delenVan(uit.dag);
      jaar += (uit.dag > dagVan(jaar, ...dag)) - ervoor;
      return verder(uit, dagVan(jaar, ...dag), "een vaste dag in het jaar", vanaf ? { eerste: dagVan(jaar, ...vanaf) } : {});
    },
    eindeschooljaar(uit, boek, later) {
      const [jaar, maand] = delenVan(uit.dag);
      return verder(uit, dagVan(jaar + (maand >= 8) + later, 7, 31), "het einde van het schooljaar");
    },
  };

  /* 4 -- termijnen */

  const isTermijn = (blad) => blad.aard === "termijn";
  const nodigVoor = ({ lezingen }) =>
    uniek(lezingen.filter((lezing) => !lezing.zodra_bekend).flatMap((lezing) => noemt(lezing.einde)));
  const genoemdIn = ({ lezingen, volgorde }) =>
    uniek([...lezingen.map((lezing) => lezing.einde), ...volgorde.flatMap((v) => v.slice(0, 2))].flatMap((m) => noemt(m, true)));

  const geschonden = (boek) => ([eerst, dan]) =>
    isBekend(eerst, boek) && isBekend(dan, boek) && reken(eerst, boek).dag > reken(dan, boek).dag;

  /* Een fatale volgorde die geschonden is, is een fout. */
  function toets(volgorde, boek) {
    for (const [eerst, dan, tekst, fataal] of volgorde)
      if (fataal && geschonden(boek)([eerst, dan])) throw fout("volgorde", tekst, [eerst, dan].map((m) => schrijfDag(reken(m, boek).dag)).join(" en "),
        "Kijk de dagen na.", noemt(dan)[0]);
  }

  function bereken(termijn, boek) {
    toets(termijn.volgorde, boek);
    const lezingen = termijn.lezingen
      .filter((lezing) => !lezing.zodra_bekend || isBekend(lezing.einde, boek))
      .map((lezing) => ({ ...lezing, ...reken(lezing.einde, boek) }));
    const beter = termijn.soort_datum === "niet_eerder" ? (een, ander) => ander.dag > een.dag : (een, ander) => ander.dag < een.dag;
    const advies = lezingen.reduce((een, ander) => (beter(een, ander) ? ander : een));
    return { termijn, boek, lezingen, advies, letOp: [...termijn.volgorde.filter(geschonden(boek)).map((v) => v[2]), ...(termijn.voorbehoud || [])] };
  }

  /* 5 -- bomen */

  /* Wat met deze antwoorden bereikbaar is. Een open vraag splitst alleen als `diep`. */
  function loop(wortel, antwoorden, diep) {
    const [vragen, einden, gezien, teDoen] = [[], [], new Set(), [wortel]];
    let past;
    while (teDoen.length) {
      const nummer = teDoen.pop();
      if (gezien.has(nummer)) continue;
      gezien.add(nummer);
      const [feit, takken] = R.knopen[nummer];
      const antwoord = antwoorden[feit];
      if (feit === "blad") einden.push(takken);
      else {
        const mogelijk = takken.map(([naam]) => naam);
        vragen.push({ feit, mogelijk });
        const splitst = antwoord === WEET_NIET || (diep && !antwoord);
        if (antwoord && !splitst && !mogelijk.includes(antwoord))
          past ||= fout("fout", `Dit antwoord past niet bij de eerdere antwoorden: ${feit}.`, antwoord, `Kies uit: ${mogelijk.join(", ")}.`, feit);
        for (const [naam, tak] of [...takken].reverse()) if (splitst || naam === antwoord) teDoen.push(tak);
      }
    }
    return { vragen, past, einden: uniek(einden).map((blad) => R.bladen[blad]) };
  }

  function einden(boom, antwoorden) {
    const gelopen = loop(boom, antwoorden, true);
    if (!gelopen.einden.length) throw gelopen.past;
    return gelopen.einden;
  }

  /* De vragen langs het pad, elk een keer: beantwoord of open. */
  function vragenVan(bomen, antwoorden) {
    const alle = leeg();
    for (const { feit, mogelijk } of bomen.flatMap((boom) => loop(boom, antwoorden).vragen))
      alle[feit] = { feit, mogelijk: uniek([...(alle[feit]?.mogelijk || []), ...mogelijk]) };
    const lijst = Object.values(alle);
    return [lijst.filter(({ feit }) => feit in antwoorden), lijst.filter(({ feit }) => !(feit in antwoorden))];
  }
  const openVragen = (boom, antwoorden) => vragenVan([boom], antwoorden)[1];

  /* Het antwoord dat uit de opgegeven dagen blijkt, als dat zo is. */
  function blijkt(feit, boek) {
    const { afgeleid, blijkt_uit } = R.feiten[feit];
    return afgeleid ? leidAf(afgeleid, boek) : blijkt_uit.some((naam) => naam in boek) && "ja";
  }

  function leidAf({ gebeurtenis, relatie, moment, volgorde }, boek) {
    toets(volgorde, boek);
    if (!gegeven(gebeurtenis, boek) || !isBekend(moment, boek)) return;
    const [dag, grens] = [opDag(gebeurtenis, boek), reken(moment, boek).dag];
    return (relatie === "uiterlijk" ? dag <= grens : dag >= grens) ? "ja" : "nee";
  }

  function vulAan(bomen, antwoorden, boek, aannemen) {
    const vol = leeg(antwoorden);
    const aannames = new Set();
    for (const boom of bomen) {
      for (let vraag; ([vraag] = openVragen(boom, vol)) && vraag; ) {
        const gevolg = blijkt(vraag.feit, boek);
        const standaard = aannemen && R.feiten[vraag.feit].standaard;
        if (!gevolg && !standaard) break;
        vol[vraag.feit] = gevolg || standaard[0];
        if (!gevolg) aannames.add(standaard[1]);
      }
      for (const { feit } of loop(boom, vol).vragen) {
        const [gevolg, antwoord] = [feit in antwoorden && blijkt(feit, boek), vol[feit]];
        if (gevolg && antwoord !== WEET_NIET && antwoord !== gevolg)
          throw fout("fout", `Dit antwoord past niet bij de opgegeven dagen: ${feit}.`, antwoord,
            "Laat het antwoord weg, of kijk de dagen na.", feit);
      }
    }
    return [vol, [...aannames]];
  }

  const past = (antwoord = WEET_NIET, voor) => antwoord === WEET_NIET || !voor.some(Boolean) || voor.includes(antwoord);
  const voorZaak = (bronnen, { sector, denominatie }) => bronnen.map((nummer) => R.bronnen[nummer])
    .filter((bron) => past(sector, bron.sectoren) && past(denominatie, [bron.denominatie]));

  /* 6 -- uitslagen, met de namen van weergave/gegevens.py */

  const bomenVan = ({ inhoud }) => (Array.isArray(inhoud) ? inhoud.map((deel) => deel.boom) : [inhoud]);

  /* De gebeurtenissen waarvan een regel de dag kan gebruiken. */
  const DAGEN = leeg();
  function dagenVan(id) {
    const { versies, ankers } = R.regels[id];
    return (DAGEN[id] ??= uniek(versies.flatMap(bomenVan).flatMap((boom) => {
      const alles = loop(boom, leeg(), true);
      const afgeleid = alles.vragen.map(({ feit }) => R.feiten[feit].afgeleid).filter(Boolean);
      return [...alles.einden.filter(isTermijn).flatMap(genoemdIn),
        ...afgeleid.flatMap((een) => [een.gebeurtenis, ...noemt(een.moment, true)])];
    }).concat(ankers)));
  }

  function splits(id, waarden) {
    const { feiten } = R.regels[id];
    const [antwoorden, boek] = [leeg(), leeg()];
    for (const [naam, waarde] of Object.entries(waarden))
      if (feiten.includes(naam)) {
        const antwoord = waarde === true ? "ja" : waarde === false ? "nee" : `${waarde}`.toLowerCase();
        const bekend = Object.keys(R.feiten[naam].antwoorden);
        if (![...bekend, WEET_NIET].includes(antwoord)) throw onbekend(`Dit antwoord op ${naam}`, `${waarde}`, [...bekend, WEET_NIET]);
        antwoorden[naam] = antwoord;
      } else if (dagenVan(id).includes(naam)) boek[naam] = leesDag(`${waarde}`, naam);
      else throw onbekend("Dit feit of deze gebeurtenis", naam, [...dagenVan(id), ...feiten]);
    return [antwoorden, boek];
  }

  /* Hoe een regel er met deze antwoorden en dagen voor staat: de versie, de bomen en de vragen. */
  function stand(id, antwoorden, boek) {
    const regel = R.regels[id];
    const anker = regel.ankers.find((naam) => gegeven(naam, boek));
    const dag = anker ? opDag(anker, boek) : Infinity;
    const versie = regel.versies.findLast(({ van, tot }) => vanIso(van) <= dag && (!tot || dag < vanIso(tot)));
    if (!versie) throw fout("niet-in-werking",
      `Op deze dag geldt deze regel niet, of dat is niet nagegaan: ${regel.titel.replace(/[?.]+$/, "")}.`, schrijfDag(dag),
      `Nagegaan is de regel ${regel.versies.map(({ van, tot }) => `${tot ? "van" : "vanaf"} ${schrijfDag(vanIso(van))}` +
        (tot ? ` tot ${schrijfDag(vanIso(tot))}` : "")).join(" en ")}.`, anker);
    const gelezen = vanIso(versie.gelezen_vanaf);
    const bomen = bomenVan(versie);
    toets(regel.volgorde || [], boek);
    const [vol, aannames] = vulAan(bomen, antwoorden, boek, regel.soort !== "controle");
    const [pad, open] = vragenVan(bomen, vol);
    const voorbehoud = dag < gelezen ? [`De wettekst van ${schrijfDag(dag)} is niet gelezen; gerekend is met die van ` +
      `${schrijfDag(gelezen)}.`] : [];
    return { regel, bomen, vol, aannames, pad, open, voorbehoud, boek, inhoud: versie.inhoud,
      kop: { regel: id, titel: regel.titel }, stappen: padGegevens(pad, vol) };
  }

  /* Het ene blad dat overblijft; bij "weet ik niet" de termijnen samen als lezingen. */
  function eenBlad(boom, vol) {
    const [open] = openVragen(boom, vol);
    if (open) throw fout("ontbreekt", `Een antwoord is nodig: ${R.feiten[open.feit].vraag}`, "",
      `Geef ${open.feit}= met een van: ${[...open.mogelijk, WEET_NIET].join(", ")}.`, open.feit);
    const alle = einden(boom, vol);
    const termijnen = alle.filter(isTermijn);
    if (alle.length < 2) return alle[0];
    const samen = (deel, bladen = termijnen) =>
      uniek(bladen.flatMap((blad) => blad[deel]).map((een) => JSON.stringify(een))).map(JSON.parse);
    const geen = alle.filter((blad) => !isTermijn(blad));
    if (!termijnen.length)
      return { ...alle[0], tekst: alle.map(({ tekst }) => tekst).join(" Of: "), bronnen: samen("bronnen", alle) };
    const lezingen = termijnen.flatMap((termijn, i) => termijn.lezingen.map((lezing) => ({ ...lezing,
      id: `${i + 1}-${lezing.id}`,
      grond: `Als dit geldt: ${termijn.bronnen.map((bron) => R.bronnen[bron].verwijzing).join(", ")}. ${lezing.grond}` })));
    return { ...termijnen[0], lezingen, bronnen: samen("bronnen"), aannames: samen("aannames"),
      volgorde: samen("volgorde"), jurist: samen("jurist"),
      voorbehoud: geen.map(({ tekst }) => `Of er is hier geen termijn: ${tekst}`) };
  }

  const LEEG = {
    gebeurtenis: null, eerste_dag: null, laatste_dag: null, soort_datum: null, zonder_verschuiving: null,
    verschoven_door: [], lezingen: [], stappen: [], let_op: [], voorlopig: false,
  };

  function berekeningGegevens({ termijn, boek, lezingen, advies, letOp }) {
    const [naam] = noemt(advies.einde);
    const laatste = ({ dag }) => (termijn.soort_datum === "onverwijld" ? null : iso(dag));
    return {
      gebeurtenis: { naam, datum: iso(opDag(naam, boek)), tekst: R.gebeurtenissen[naam].tekst },
      eerste_dag: iso(advies.eerste),
      laatste_dag: laatste(advies),
      soort_datum: termijn.soort_datum,
      zonder_verschuiving: iso(advies.zonder),
      verschoven_door: advies.door.map(({ dag, naam, bron }) => ({ datum: iso(dag), naam, bron: R.bronnen[bron] })),
      lezingen: lezingen.map((lezing) =>
        ({ id: lezing.id, laatste_dag: laatste(lezing), grond: lezing.grond, advies: lezing === advies })),
      stappen: advies.stappen.map(([dag, tekst]) => ({ datum: iso(dag), tekst })),
      let_op: letOp,
      voorlopig: advies.voorlopig,
    };
  }

  const vervolgGegevens = ([tekst, regel]) => ({ tekst, regel });
  const uitkomstGegevens = ({ id, tekst, aard, bronnen, vervolg, oordeel, jurist, via }, vol = {}) => ({
    id, tekst, aard, bronnen: voorZaak(bronnen, vol), vervolg: vervolg.map(vervolgGegevens), oordeel, jurist, via });
  const bronVan = ({ bronnen }, vol) => voorZaak(bronnen, vol)[0] || null;
  const antwoordTekst = (feit, antwoord) => R.feiten[feit].antwoorden[antwoord] ?? "Weet ik niet";
  const vraagGegevens = ({ feit: id, mogelijk }, vol) => ({
    id, tekst: R.feiten[id].vraag, antwoorden: Object.fromEntries(mogelijk.map((een) => [een, antwoordTekst(id, een)])),
    hulp: R.feiten[id].hulp, bron: bronVan(R.feiten[id], vol), oordeel: R.feiten[id].oordeel });
  const padGegevens = (pad, vol) => pad.map(({ feit }) => ({
    feit, vraag: R.feiten[feit].vraag, antwoord: vol[feit], tekst: antwoordTekst(feit, vol[feit]), bron: bronVan(R.feiten[feit], vol) }));

  /* Een blad uitgerekend, of de uitkomst dat er hier geen termijn is. */
  function bladGegevens(boom, { vol, boek }) {
    const blad = eenBlad(boom, vol);
    const bronnen = voorZaak(blad.bronnen, vol);
    if (!isTermijn(blad)) return { blad, bronnen, aannames: [], uit: LEEG, uitkomst: uitkomstGegevens(blad) };
    const aannames = blad.aannames.filter(([, ontbreekt]) => !(ontbreekt in boek)).map(([tekst]) => tekst);
    return { blad, bronnen, aannames, uit: berekeningGegevens(bereken(blad, boek)), uitkomst: null };
  }

  const GEGEVENS = {
    termijn(nu) {
      const { blad, bronnen, aannames, uit, uitkomst } = bladGegevens(nu.bomen[0], nu);
      const soort = bronnen[0]?.soort || "uitleg";
      return { ...nu.kop, doel: nu.regel.doel, wie: nu.regel.wie, ...uit, uitkomst, soort, bronnen,
        aannames: [...aannames, ...nu.aannames, ...nu.voorbehoud], jurist: blad.jurist, antwoorden: nu.stappen };
    },

    beslissing({ bomen: [boom], vol, open, pad, kop, stappen, voorbehoud }) {
      const mogelijk = einden(boom, vol);
      const klaar = mogelijk.length === 1;
      const [niet] = pad.filter(({ feit }) => vol[feit] === WEET_NIET);
      const vraag = open[0] || (niet && loop(boom, leeg(), true).vragen.find(({ feit }) => feit === niet.feit));
      return { ...kop,
        status: !klaar ? "vraag" : mogelijk[0].aard === "niet_geregeld" ? "niet_geregeld" : "uitkomst",
        vraag: klaar ? null : vraagGegevens(vraag, vol),
        uitkomst: klaar ? uitkomstGegevens(mogelijk[0], vol) : null,
        mogelijk: mogelijk.map((blad) => uitkomstGegevens(blad, vol)),
        gemeen: mogelijk[0].vervolg.filter((een) => mogelijk.every((blad) => blad.vervolg.some((v) => `${v}` === `${een}`)))
          .map(vervolgGegevens),
        eerst_uitzoeken: !klaar && niet ? niet.feit : null,
        stappen, voorbehoud };
    },

    controle({ inhoud, vol, open, regel: { niet_getoetst }, kop, stappen, voorbehoud }) {
      const eisen = inhoud.map(({ id, tekst, fase, wie, boom, bronnen, herstelbaar, jurist }) => {
        const [blad, meer] = einden(boom, vol);
        const uitkomst = meer ? null : uitkomstGegevens(blad);
        return { id, tekst, fase, wie, staat: uitkomst ? blad.aard : "open", uitkomst, herstelbaar,
          bronnen: voorZaak(uitkomst && blad.bronnen.length ? blad.bronnen : bronnen, vol),
          open: loop(boom, vol).vragen.map(({ feit }) => feit).filter((feit) => !(feit in vol)), jurist };
      });
      const [mist, wacht, nvt] = ["ontbreekt", "open", "niet_van_toepassing"]
        .map((staat) => eisen.filter((eis) => eis.staat === staat).length);
      return { ...kop,
        status: open.length ? "vraag" : "uitslag",
        vraag: open.length ? vraagGegevens(open[0], vol) : null,
        samenvatting: `Van deze ${eisen.length - nvt} eisen ` + (wacht && !mist ? `${wacht === 1 ? "is" : "zijn"} er ${wacht} nog te beantwoorden`
          : `${mist > 1 ? "ontbreken" : "ontbreekt"} er ${mist || "geen"}${wacht ? `; ${wacht} nog te beantwoorden` : ""}`) +
          `. Niet getoetst: ${niet_getoetst.join(", ")}.`,
        eisen, niet_getoetst, stappen, voorbehoud };
    },

    procedure(nu) {
      const stappen = nu.inhoud.map(({ boom, ...stap }) => {
        let gedaan = { bronnen: [], aannames: [], uit: LEEG, uitkomst: null };
        let mis = { naam: "", wat: "" };
        try { gedaan = bladGegevens(boom, nu); } catch (een) {
          if (een.soort !== "ontbreekt") throw een;
          mis = een;
        }
        const { bronnen, aannames, uitkomst, uit: { laatste_dag: datum, ...uit } } = gedaan;
        const { id, titel, wie, doe, regel, levert } = stap;
        const staat = uitkomst ? uitkomst.aard : datum ? "dag" : uit.soort_datum || "wacht";
        return { id, titel, wie, doe, regel, levert, staat, datum, ...uit, uitkomst, wacht_op: mis.naam,
          wacht_waarom: mis.wat, bronnen, aannames, jurist: gedaan.blad ? gedaan.blad.jurist : [] };
      });
      /* Een uitkomst zonder dag staat bij de stap waar zij aan voorafgaat. */
      const [dagen, laat] = [new Map(), Number.MAX_VALUE];
      stappen.reduceRight((volgende, stap) => {
        const eigen = stap.datum && vanIso(stap.datum);
        dagen.set(stap, eigen || (stap.uitkomst ? volgende : laat));
        return eigen || volgende;
      }, laat);
      stappen.sort((een, ander) => dagen.get(een) - dagen.get(ander));
      const gebeurtenissen = Object.fromEntries(Object.entries(nu.boek).map(([naam, op]) => [naam, iso(op)]));
      return { ...nu.kop, gebeurtenissen, stappen, antwoorden: nu.stappen, aannames: [...nu.aannames, ...nu.voorbehoud] };
    },
  };

  const loket = (soort) => (id, waarden = {}) => {
    const bekend = Object.keys(R.regels).filter((een) => R.regels[een].soort === soort);
    if (!bekend.includes(id)) throw onbekend("Deze regel", id, bekend);
    return GEGEVENS[soort](stand(id, ...splits(id, waarden)));
  };
  window.regie = {
    termijn: loket("termijn"), beslis: loket("beslissing"), controle: loket("controle"), procedure: loket("procedure"),
    leesDatum: (tekst) => iso(leesDag(tekst)), schrijfDatum: voluit,
  };

  /* 7 -- bouwstenen */

  /* Maakt een element: de naam met de klassen zoals in CSS. Tekst wordt nooit als HTML gelezen. */
  function h(soort, ...inhoud) {
    const [naam, ...klassen] = soort.split(".");
    const element = document.createElement(naam);
    element.classList.add(...klassen);
    if (inhoud[0]?.constructor === Object)
      for (const [sleutel, waarde] of Object.entries(inhoud.shift()))
        if (typeof waarde === "function") element.addEventListener(sleutel, waarde);
        else element.setAttribute(sleutel, waarde);
    element.append(...inhoud.flat(9).filter(Boolean));
    return element;
  }
  const hoofd = (tekst) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
  const punten = (soort, teksten) => teksten.length && h(soort, teksten.map((tekst) => h("li", tekst)));
  const tijd = (dag) => h("time", { datetime: dag }, voluit(dag));
  const knop = (tekst, click, soort = ".stil") => h(`button.knop${soort}`, { type: "button", click }, tekst);
  const uitklap = (soort, kop, ...inhoud) => h(`details${soort}`, h("summary", kop), ...inhoud);
  const letOp = (teksten) => teksten.map((tekst) => h("p.let-op", tekst));
  const NOOT = `De wetten zijn gelezen tot en met de versie van ${schrijfDag(vanIso(R.bijgewerkt))}. ${R.status}`;

  /* Geeft een ouder precies deze kinderen. Wat blijft wordt niet verplaatst, zodat de focus blijft. */
  function zet(ouder, kinderen) {
    const nieuw = kinderen.flat(9).filter(Boolean);
    for (const oud of [...ouder.childNodes]) if (!nieuw.includes(oud)) oud.remove();
    nieuw.forEach((kind, i) => ouder.childNodes[i] === kind || ouder.insertBefore(kind, ouder.childNodes[i]));
  }

  /* 8 -- agenda: een iCalendar-bestand, gemaakt in de pagina */

  /* Vouwt een regel op 75 octetten, zonder een teken door te snijden. */
  function vouw(regel) {
    let [uit, lengte] = ["", 0];
    for (const teken of regel) {
      lengte += new Blob([teken]).size;
      if (lengte > 75) [uit, lengte] = [`${uit}\r\n `, 1 + new Blob([teken]).size];
      uit += teken;
    }
    return uit;
  }

  const ontsnap = (teksten) => teksten.join("\n").replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

  function afspraak(id, doe, dag, boek, uit, pad) {
    const plat = dag.replace(/-/g, "");
    const dagen = Object.keys(boek).sort().map((naam) => `${naam}=${iso(boek[naam])}`);
    return ["BEGIN:VEVENT", `UID:${[id, ...pad.map(({ feit, antwoord }) => `${feit}=${antwoord}`).sort(), ...dagen].join("|")}@regie`, `DTSTAMP:${plat}T000000Z`,
      `DTSTART;VALUE=DATE:${plat}`, `DTEND;VALUE=DATE:${iso(vanIso(dag) + 1).replace(/-/g, "")}`,
      `SUMMARY:${ontsnap([`${R.vooraf[uit.soort_datum]}: ${uit.titel}`])}`,
      `DESCRIPTION:${ontsnap([doe, ...uit.stappen.map((stap) => `${voluit(stap.datum)}: ${stap.tekst}`), ...uit.let_op,
        ...(uit.voorlopig ? [R.voorlopig] : []), ...uit.aannames.map((tekst) => `Uitgangspunt: ${tekst}`),
        `Grond: ${uit.bronnen.map((bron) => `${bron.verwijzing} (${bron.soort})`).join("; ")}.`, NOOT])}`,
      "TRANSP:TRANSPARENT", "END:VEVENT"];
  }

  function bewaar(naam, afspraken) {
    const regels = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Regie bij passend onderwijs//NL", ...afspraken.flat(), "END:VCALENDAR", ""];
    const bestand = new Blob([regels.map(vouw).join("\r\n")], { type: "text/calendar" });
    h("a", { href: URL.createObjectURL(bestand), download: `${naam}.ics` }).click();
  }

  /* 9 -- uitslagen tonen */

  const gronden = (bronnen, jurist = []) => bronnen.length && uitklap(".gronden", "Waarop dit rust",
    h("ul.bronnen", bronnen.map((bron) => h("li",
      bron.url ? h("a", { href: bron.url }, bron.verwijzing) : bron.verwijzing, " ", h(`span.soort.soort-${bron.soort}`, bron.soort),
      h("p.hulptekst", `${hoofd(R.soorten[bron.soort])}. ${bron.naam}; versie van ${schrijfDag(vanIso(bron.versie))}, gelezen op ` +
        `${schrijfDag(vanIso(bron.gelezen))} (${bron.tekst}). ${bron.toelichting}`),
      bron.sleutel in R.wetteksten && uitklap(".wettekst", "Lees de tekst",
        h("blockquote", R.wetteksten[bron.sleutel].split("\n").map((alinea) => h("p", alinea))))))),
    jurist.length && h("p", "Dit moet een jurist nog nazien:"), punten("ul", jurist));

  const bijDeDag = (uit) => [letOp(uit.let_op), uniek(uit.lezingen.map((een) => een.laatste_dag)).length > 1 && [
    h("p", "De tekst laat meer dan één lezing toe:"),
    h("div.lezingen", uit.lezingen.map((lezing) => h(`div.lezing${lezing.advies ? ".advies" : ""}`,
      lezing.advies && h("p.advies-woord", "Houd deze dag aan"), h("p.uitslag-datum", tijd(lezing.laatste_dag)), h("p", lezing.grond))))],
    uit.voorlopig && h("p.voorlopig", R.voorlopig), punten("ul.aannames", uit.aannames),
    uit.stappen.length && uitklap(".bewijs", "Zo is gerekend", h("ol.rekenstappen", uit.stappen.map((stap) => h("li", tijd(stap.datum), ` — ${stap.tekst}`)))),
    gronden([...uit.bronnen, ...new Set(uit.verschoven_door.map((vrij) => vrij.bron))], uit.jurist)];

  /* Een volgende stap, met een link naar het formulier erbij, hier of op een andere pagina. */
  const stappen = (kop, vervolg) => vervolg.length && [h("p", kop), punten("ul", vervolg.map(({ tekst, regel }) => {
    const hulp = [...ALLE].find((een) => een.id_ === regel);
    const elders = R.paginas?.[regel] && (document.documentElement.dataset.content_root || "") + R.paginas[regel];
    return hulp || elders ? h("a", { href: hulp ? `#${hulp.kopId}` : elders }, tekst) : tekst;
  }))];
  const kern = (uitkomst) => [h("p.uitslag-soort", R.aarden[uitkomst.aard]), h("p.uitslag-kern", uitkomst.tekst)];

  /* Wat er te zien is, wat er gezegd wordt tegen wie meeluistert, en wat in de agenda kan. */
  const TOON = {
    termijn(uit, nu) {
      const { uitkomst, laatste_dag: dag, gebeurtenis, wie } = uit;
      if (uitkomst) return [[kern(uitkomst), bijDeDag(uit)], uitkomst.tekst];
      const soort = R.soort_datum[uit.soort_datum];
      const gegevens = { Wie: [wie], "Begint bij": [`${gebeurtenis.tekst} op `, tijd(gebeurtenis.datum)] };
      if (uit.eerste_dag !== gebeurtenis.datum) gegevens["Telt vanaf"] = [tijd(uit.eerste_dag)];
      if (uit.verschoven_door.length) gegevens.Verschoven = ["van ", tijd(uit.zonder_verschuiving),
        `, want geen laatste dag: ${uniek(uit.verschoven_door.map((vrij) => vrij.naam)).join(", ")}`];
      return [[h("p.uitslag-soort", soort), dag && h("p.uitslag-datum", tijd(dag)), h("p.uitslag-kern", uit.doel),
        h("dl.uitslag-gegevens", Object.entries(gegevens).map(([naam, waarde]) => [h("dt", naam), h("dd", waarde)])), bijDeDag(uit)],
        `${hoofd(soort)} ${dag ? voluit(dag) : ""}. ${uit.doel}`, dag && [afspraak(uit.regel, uit.doel, dag, nu.boek, uit, uit.antwoorden)]];
    },

    beslissing(uit, nu) {
      const { uitkomst, mogelijk, eerst_uitzoeken: eerst } = uit;
      const oordeel = uitkomst?.oordeel && h("p", `Dit rust op een oordeel. ${uitkomst.oordeel}`);
      if (uitkomst) return [[kern(uitkomst), oordeel, stappen("Wat nu:", uitkomst.vervolg), letOp(uit.voorbehoud),
        gronden(uitkomst.bronnen, uitkomst.jurist)], uitkomst.tekst];
      return [eerst && [h("div.mogelijk", h("p", `Zoek eerst uit: ${R.feiten[eerst].vraag}`), h("p", "Nog mogelijk:"),
        punten("ul", mogelijk.map((een) => een.tekst)), stappen("In al deze gevallen:", uit.gemeen)), letOp(uit.voorbehoud)],
        nu.open.length ? `Volgende vraag: ${uit.vraag.tekst}` : `Er zijn nog ${mogelijk.length} uitkomsten mogelijk.`];
    },

    controle(uit) {
      const eis = ({ staat, uitkomst, tekst, wie, herstelbaar, bronnen, jurist }) => h(`li.eis.staat-${staat === "niet_van_toepassing" ? "nvt" : staat}`,
        h("p.eis-tekst", tekst), h("p.eis-staat", R.aarden[staat] || "nog te beantwoorden", uitkomst?.tekst && `: ${uitkomst.tekst}`),
        h("p.eis-wie", wie), staat === "ontbreekt" && h("p.eis-herstel", `Nog te herstellen? ${herstelbaar}`), gronden(bronnen, jurist));
      return [[h("p.tel", uit.samenvatting), letOp(uit.voorbehoud),
        h("div.eisen", uniek(uit.eisen.map((een) => een.fase)).map((fase) =>
          h("div.fase", h("h3", hoofd(fase)), h("ul", uit.eisen.filter((een) => een.fase === fase).map(eis))))),
        h("div.niet-getoetst", h("p", "Dit kan een lijst niet toetsen. Weeg het zelf:"), punten("ul", uit.niet_getoetst))], uit.samenvatting];
    },

    procedure(uit, nu) {
      const gedateerd = uit.stappen.filter((stap) => stap.datum);
      if (!gedateerd.length) return [];
      const soort = (stap) => stap.uitkomst ? `${R.aarden[stap.uitkomst.aard]}: ${stap.uitkomst.tekst}`
        : R.soort_datum[stap.soort_datum] || `wacht: ${stap.wacht_waarom}`;
      return [[h("ol.tijdlijn", uit.stappen.map((stap) => h(`li.tijdstap${stap.uitkomst ? ".nvt" : stap.soort_datum ? "" : ".wacht"}`,
        h("span.tijdstap-soort", soort(stap)), " ", stap.datum && tijd(stap.datum), h("p.tijdstap-titel", stap.titel),
        h("p.tijdstap-wie", stap.wie), h("p.tijdstap-doe", stap.doe), bijDeDag(stap)))), punten("ul.aannames", uit.aannames)],
        `${gedateerd.length} dagen op een rij. De eerste: ${gedateerd[0].titel}, ${voluit(gedateerd[0].datum)}.`,
        gedateerd.map((stap) => afspraak(`${uit.regel}/${stap.id}`, stap.doe, stap.datum, nu.boek, stap, uit.antwoorden))];
    },
  };

  /* 10 -- formulieren */

  const ALLE = new Set();

  function maakVraag(id, feit, mogelijk, ...rest) {
    const { vraag, hulp, oordeel } = R.feiten[feit];
    const uitleg = `${hulp} ${oordeel ? "Dit is een oordeel: leg vast wie het gaf en waarom." : ""}`.trim();
    return h("fieldset.vraag", { id, "data-feit": feit, "aria-describedby": `${id}-hulp` }, h("legend", vraag),
      h("p.hulptekst", { id: `${id}-hulp` }, uitleg),
      h("div.antwoorden", [...mogelijk, WEET_NIET].map((antwoord) =>
        h("label.antwoord", h("input", { type: "radio", name: id, value: antwoord }), h("span", antwoordTekst(feit, antwoord))))), rest);
  }

  /* Zet een melding bij een veld of vraag, of haalt haar weg. */
  function meld(vak, tekst) {
    const id = `${vak.id}-fout`;
    const doel = vak.dataset.dag ? vak.querySelector("input") : vak;
    vak.querySelector(":scope > .foutmelding")?.remove();
    vak.classList.toggle("fout", tekst);
    if (vak.dataset.feit) vak.classList.toggle("veld", tekst);
    if (tekst) vak.querySelector("input.datum, .antwoorden").before(h("p.foutmelding", { id }, tekst));
    doel.setAttribute("aria-invalid", Boolean(tekst));
    doel.setAttribute("aria-describedby", `${tekst ? id : ""} ${vak.id}-hulp`);
  }

  let nummer = 0;
  class Hulp extends HTMLElement {
    connectedCallback() {
      this.id_ = this.getAttribute("regel");
      if (this.vorm || !(this.id_ in R.regels)) return;
      this.regel = R.regels[this.id_];
      this.nummer = `hulp${++nummer}`;
      this.kopId = `${this.nummer}-${this.id_}`;
      this.vak = h("div");
      this.uit = h("div");
      this.stem = h("p.aankondiging.sr-only", { role: "status" });
      this.vorm = h("form.hulp", { novalidate: "", autocomplete: "off", "aria-labelledby": this.kopId, input: (e) => this.typ(e.target),
        change: (e) => this.kies(e.target), focusout: (e) => this.verlaat(e.target), submit: (e) => this.verstuur(e) },
        h("h2.hulp-titel", { id: this.kopId }, this.regel.titel), this.vak,
        h("div.knoppen", this.regel.soort !== "beslissing" && this.regel.soort !== "controle" && h("button.knop", "Reken uit"),
          knop("Begin opnieuw", () => this.opnieuw())));
      const tabel = h("div.uitgewerkt", ...this.childNodes);
      this.replaceChildren(this.vorm, this.uit, this.stem, tabel);
      ALLE.add(this);
      this.vul({});
    }

    disconnectedCallback() { ALLE.delete(this); }

    /* Begint met deze antwoorden en dagen. */
    vul(waarden) {
      Object.assign(this, { antw: leeg(), tekst: leeg(), vakken: leeg(), actief: "" });
      this.overzicht?.remove();
      this.meer = uitklap("", this.regel.soort === "procedure" ? "Loopt het anders? Geef meer op" : "Meer dagen opgeven");
      for (const [naam, waarde] of Object.entries(waarden))
        if (dagenVan(this.id_).includes(naam)) this.tekst[naam] = waarde.replace(JAAR_EERST, "$3-$2-$1");
        else try { Object.assign(this.antw, splits(this.id_, { [naam]: waarde })[0]); } catch { /* kent deze regel niet */ }
      this.ververs();
    }

    /* -- wat er gevraagd wordt -- */

    velden(namen) {
      return namen.filter((naam) => !this.geplaatst.has(naam)).map((naam) => {
        const { tekst, hulp } = R.gebeurtenissen[naam];
        const id = `${this.nummer}-${naam}`;
        this.geplaatst.add(naam);
        return (this.vakken[naam] ??= h("div.veld", { id, "data-dag": naam }, h("label", { for: `${id}-dag` }, hoofd(tekst)),
          h("p.hulptekst", { id: `${id}-hulp` }, `${hulp} Bijvoorbeeld 23-11-2026 of 23 november 2026.`.trim()),
          h("input.datum", { type: "text", id: `${id}-dag`, autocomplete: "off", "aria-describedby": `${id}-hulp`, value: this.tekst[naam] || "" })));
      });
    }

    vragen(vragen) {
      return vragen.map(({ feit, mogelijk }) => {
        const { afgeleid } = R.feiten[feit];
        const vak = (this.vakken[`${feit}:${mogelijk}`] ??= maakVraag(`${this.nummer}-${feit}`, feit, mogelijk,
          afgeleid && uitklap(".dagvelden", "Reken het uit met datums", h("div"))));
        for (const keuze of vak.querySelectorAll("[type=radio]")) keuze.checked = keuze.value === this.nu.vol[feit];
        if (afgeleid) zet(vak.querySelector(".dagvelden > div"), this.velden([...noemt(afgeleid.moment, true), afgeleid.gebeurtenis]));
        return vak;
      });
    }

    /* De antwoorden die dichtgevouwen boven de vragen staan. */
    pad(vragen) {
      return vragen.length && h("ol.antwoordpad", vragen.map(({ feit }) => h("li", h("span.pad-vraag", R.feiten[feit].vraag),
        h("span.pad-antwoord", antwoordTekst(feit, this.nu.vol[feit])),
        h("button.wijzig", { type: "button", "aria-label": `Wijzig: ${R.feiten[feit].vraag}`, click: () => this.wijzig(feit) }, "Wijzig"))));
    }

    blokken({ regel: { soort, ankers, versies }, bomen, vol, pad, open, inhoud }) {
      this.geplaatst = new Set();
      this.nodig = [];
      const stapsgewijs = soort === "beslissing" || soort === "controle";
      const dicht = pad.filter(({ feit }) => feit !== this.actief && (stapsgewijs || (feit in school && !(feit in this.antw))));
      let vragen = [...pad, ...open].filter((vraag) => !dicht.includes(vraag));
      let [eerst, dan, meer] = [[], [], ankers];
      if (stapsgewijs) {
        const [volgende] = open;
        const eis = soort === "controle" && volgende && inhoud.find(({ boom }) => openVragen(boom, vol).some(({ feit }) => feit === volgende.feit));
        return [this.pad(dicht), this.vragen(pad.filter((vraag) => !dicht.includes(vraag))), eis && h("p.hulptekst", `${hoofd(eis.fase)}. Eis: ${eis.tekst}`),
          volgende && this.vragen([volgende]), versies.length > 1 && this.uitvouw(this.velden(ankers))];
      }
      if (soort === "termijn") {
        const altijd = (bladen) => bladen.every(isTermijn) ? nodigVoor(bladen[0]).filter((naam) => bladen.every((blad) => nodigVoor(blad).includes(naam))) : [];
        const nog = einden(bomen[0], vol);
        const termijnen = nog.filter(isTermijn);
        this.nodig = dan = open.length ? altijd(nog) : uniek(termijnen.flatMap(nodigVoor));
        eerst = altijd(einden(bomen[0], leeg()));
        meer = termijnen.length ? [...termijnen.flatMap(genoemdIn), ...ankers] : [];
      } else {
        const { stappen } = GEGEVENS.procedure(this.nu);
        const wordt = stappen.filter((stap) => stap.staat === "wacht").map((stap) => stap.levert);
        const wacht = stappen.map((stap) => stap.wacht_op).filter((naam) => !wordt.includes(naam));
        const komt = stappen.filter((stap) => stap.datum).map((stap) => stap.levert);
        meer = dagenVan(this.id_);
        dan = meer.filter((naam) => wacht.includes(naam) || komt.includes(naam) || this.tekst[naam]);
        this.nodig = eerst = ankers.slice(0, 1);
      }
      const gewoon = soort === "procedure" ? vragen.filter(({ feit }) => R.feiten[feit].standaard) : [];
      vragen = vragen.filter((vraag) => !gewoon.includes(vraag));
      return [this.velden(eerst), this.pad(dicht), this.vragen(vragen), this.velden(dan), this.uitvouw([this.vragen(gewoon), this.velden(meer)])];
    }

    uitvouw(vakken) {
      zet(this.meer, [this.meer.firstChild, vakken]);
      this.meer.open ||= vakken.flat(9).some((vak) => this.tekst[vak.dataset.dag] || vak.dataset.feit in this.antw);
      return this.meer.children.length > 1 && this.meer;
    }

    /* -- het antwoord -- */

    ververs() {
      const [boek, slecht] = [leeg(), []];
      for (const [naam, tekst] of Object.entries(this.tekst))
        if (kaal(tekst)) try { boek[naam] = leesDag(tekst, naam); } catch (mis) { slecht.push(mis); }
      const probeer = (doe) => {
        try { return doe(); } catch (mis) {
          if (!mis.soort) throw mis;
          if (mis.soort !== "ontbreekt") slecht.push(mis);
        }
      };
      const antwoorden = (this.antwoorden = { ...school, ...this.antw });
      let zonder;
      while (!zonder) try { zonder = stand(this.id_, antwoorden, leeg()); } catch (mis) { delete antwoorden[mis.naam]; }
      this.nu = probeer(() => stand(this.id_, antwoorden, boek)) || zonder;
      let blokken = probeer(() => this.blokken(this.nu));
      if (!blokken) blokken = this.blokken(this.nu = zonder);
      zet(this.vak, blokken);
      this.slecht = slecht.filter(({ naam }) => !(naam in this.tekst) || this.geplaatst.has(naam));
      const [inhoud, zin, afspraken] = (!this.slecht.length && probeer(() => TOON[this.regel.soort](GEGEVENS[this.regel.soort](this.nu), this.nu))) || [];
      this.slecht = slecht;
      if (!this.keur().length) this.overzicht?.remove();
      this.toon(inhoud, afspraken);
      this.zeg(zin);
    }

    toon(inhoud, afspraken) {
      const open = [...this.uit.querySelectorAll("details")].map((een) => een.open);
      const deel = h("div");
      zet(this.uit, [inhoud && h("section.uitslag", { tabindex: -1, "aria-label": `Uitslag: ${this.regel.titel}` }, inhoud,
        h("p.status-noot", NOOT), h("div.knoppen", afspraken && knop("Zet in agenda (.ics)", () => bewaar(this.id_, afspraken), ""),
          knop("Druk af", () => print()), knop("Deel", () => this.deel(deel))), deel)]);
      this.uit.querySelectorAll("details").forEach((een, i, alle) => (een.open = alle.length === open.length && open[i]));
    }

    /* Zegt de uitslag tegen wie meeluistert, als het typen even stil is. */
    zeg(zin = "") {
      clearTimeout(this.wacht);
      this.wacht = setTimeout(() => (this.stem.textContent = zin), 700);
    }

    /* -- meldingen -- */

    probleem({ dataset: { dag, feit } }) {
      if (feit) return this.regel.soort === "termijn" && !(feit in this.nu.vol) ? "Kies een antwoord." : "";
      const ingevuld = (naam) => kaal(this.tekst[naam] || "");
      const eerste = [...this.geplaatst].find(ingevuld);
      const mis = this.slecht.find(({ naam }) => (this.geplaatst.has(naam) ? naam : eerste) === dag);
      if (mis) return `${mis.wat} ${mis.goed}`;
      const mist = this.nodig.includes(dag) && !ingevuld(dag) && !ingevuld(R.gebeurtenissen[dag].anders);
      return mist ? R.meldingen.leeg.join(" ") : "";
    }

    /* Kijkt alles na; meldt wat bij `nu` hoort, of alles als `streng`, en haalt weg wat goed is. */
    keur(streng, dag) {
      return [...this.vak.querySelectorAll(".veld, .vraag")].map((vak) => {
        const tekst = this.probleem(vak);
        if (!tekst || streng || (dag && vak.dataset.dag === dag)) meld(vak, tekst);
        return [vak, tekst];
      }).filter(([, tekst]) => tekst);
    }

    /* -- wat de lezer doet -- */

    typ(invoer) {
      const { dag } = invoer.parentElement.dataset;
      if (!dag) return;
      this.tekst[dag] = invoer.value;
      const feit = invoer.closest(".vraag")?.dataset.feit;
      if (feit) delete this.antw[(this.actief = feit)];
      this.ververs();
    }

    kies(keuze) {
      if (keuze.type !== "radio") return;
      const { feit } = keuze.closest(".vraag").dataset;
      const hoogte = keuze.getBoundingClientRect().top;
      this.antw[feit] = keuze.value;
      this.actief = feit;
      this.ververs();
      if (SCHOOL.includes(feit) && !(feit in school)) onthoud(feit, keuze.value);
      scrollBy(0, keuze.getBoundingClientRect().top - hoogte);
    }

    verlaat(invoer) {
      const { dag } = invoer.parentElement.dataset;
      if (dag && kaal(invoer.value)) this.keur(false, dag);
    }

    verstuur(gebeurtenis) {
      gebeurtenis.preventDefault();
      this.overzicht?.remove();
      const fouten = this.keur(true);
      if (!fouten.length) return this.uit.querySelector(".uitslag")?.focus();
      this.overzicht = h("div.foutoverzicht", { role: "alert", tabindex: -1 }, h("h3", "Kijk dit na"), punten("ul", fouten.map(([vak, tekst]) => {
        const invoer = vak.querySelector("input");
        return h("a", { href: `#${vak.id}`, click: (e) => {
          e.preventDefault();
          for (let op = vak; (op = op.parentElement.closest("details")); ) op.open = true;
          invoer.focus();
        } }, `${vak.querySelector("label, legend").textContent.replace(/\w$/, "$&:")} ${tekst}`);
      })));
      this.vak.before(this.overzicht);
      this.overzicht.focus();
    }

    wijzig(feit) {
      this.actief = feit;
      this.ververs();
      this.vak.querySelector(`[data-feit=${feit}] :checked`).focus();
    }

    opnieuw() {
      if (location.hash.startsWith("#regie=")) history.replaceState(null, "", location.pathname + location.search);
      this.vul({});
      this.vak.querySelector("input, button").focus();
    }

    /* Een link met de antwoorden, alleen als erom gevraagd wordt. */
    async deel(vak) {
      const dagen = Object.entries(this.nu.boek).map(([naam, dag]) => [naam, iso(dag)]);
      const waarden = new URLSearchParams([["regie", this.id_], ...Object.entries(this.antwoorden), ...dagen]);
      const veld = h("input.datum", { readonly: "", "aria-label": "De link", value: `${location.href.split("#")[0]}#${waarden}` });
      const zin = await navigator.clipboard?.writeText(veld.value).then(() => "De link is gekopieerd.", () => 0) || "Kopieer deze link.";
      zet(vak, [h("p.let-op", `${zin} In de link staat wat u hebt ingevuld. Geef hem alleen aan wie dat hoeft te weten.`), veld]);
      veld.select();
      this.zeg(zin);
    }
  }

  function openLink() {
    const { regie, ...waarden } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    for (const hulp of ALLE)
      if (hulp.id_ === regie) {
        hulp.vul(waarden);
        hulp.scrollIntoView();
      }
  }

  /* 11 -- mijn school: een keer per bezoek gevraagd */

  const SCHOOL = ["sector", "denominatie"].filter((feit) => feit in R.feiten);
  const school = leeg();
  let toonSchool;

  function onthoud(feit, antwoord) {
    if (antwoord in (R.feiten[feit]?.antwoorden || {})) school[feit] = antwoord;
    else delete school[feit];
    try { sessionStorage.setItem("regie-school", JSON.stringify(school)); } catch { /* dan alleen op deze pagina */ }
    for (const hulp of ALLE) hulp.ververs();
    toonSchool?.();
  }

  function maakSchool(eerste) {
    const vak = h("div.mijn-school");
    const vragen = SCHOOL.map((feit) => maakVraag(`school-${feit}`, feit, Object.keys(R.feiten[feit].antwoorden)));
    const vouw = () => {
      vorm.hidden = !vorm.hidden;
      open.setAttribute("aria-expanded", !vorm.hidden);
      (vorm.hidden ? open : vorm.querySelector("input")).focus();
    };
    const open = knop("", vouw);
    const vorm = h("form.hulp", { hidden: "", "aria-label": "Mijn school", submit: (e) => e.preventDefault(),
      change: ({ target }) => onthoud(target.closest(".vraag").dataset.feit, target.value) }, vragen, h("div.knoppen", knop("Klaar", vouw, "")));
    toonSchool = () => {
      const bekend = SCHOOL.filter((feit) => feit in school).map((feit) => antwoordTekst(feit, school[feit]));
      open.textContent = bekend.length ? "Wijzig" : "Vul in";
      zet(vak, [h("p", bekend.length ? `Mijn school: ${bekend.join(", ")}` : "Mijn school: vul een keer in om welke school het gaat, voor elk formulier."), open]);
      for (const keuze of vorm.querySelectorAll("input")) keuze.checked = keuze.value === (school[keuze.closest(".vraag").dataset.feit] || WEET_NIET);
    };
    toonSchool();
    eerste.before(vak, vorm);
  }

  function begin() {
    try {
      for (const [feit, antwoord] of Object.entries(JSON.parse(sessionStorage.getItem("regie-school")) || {})) onthoud(feit, antwoord);
    } catch { /* geen opslag */ }
    for (const naam of ["reken-hulp", "beslis-hulp", "controle-lijst", "procedure-hulp"]) customElements.define(naam, class extends Hulp {});
    const eerste = document.querySelector("[regel] > form.hulp");
    if (eerste && SCHOOL.length) maakSchool(eerste.parentElement);
    openLink();
    addEventListener("hashchange", openLink);
  }
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
})();
