/* Zoeken in het Nederlands. Het register van Sphinx bewaart elk woord zoals het er staat; hier krijgt
   een woord zijn wortel (verwijderd, verwijdering), vallen samenstellingen uiteen (bezwaartermijn) en
   tellen verwante woorden mee (VERWANT, uit data/begrippen.toml). Sphinx voegt dit in
   language_data.js, na zijn eigen searchtools.js. */
{
  const kaal = (tekst) => tekst.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const woorden = (tekst) => kaal(tekst).split(/[^\p{L}\p{N}_]+/u).filter(Boolean);
  const VOORZETSEL = "aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg";
  const STAPPEN = [
    [/kinderen$/, "kind"],
    [/schreven$/, "schrijven"],
    [/(.{4,})s$/, "$1"],
    [/(.{3,})ing(?:en)?$/, "$1"],
    [/(.{3,})e[n]?$/, "$1"],
    [new RegExp(`^(${VOORZETSEL})?ge(.{3,})[dt]$`), "$1$2"],
    [new RegExp(`^(${VOORZETSEL})ge(.{3,})$`), "$1$2"],
    [/(.{4,})[dt]$/, "$1"],
    [/([^aeiou])\1$/, "$1"],
    [/v$/, "f"],
    [/z$/, "s"],
  ];
  const onthouden = new Map();

  /* Wat verbuigingen van een woord gemeen hebben; geen taalkunde, wel steeds hetzelfde. */
  const wortel = (woord) => {
    if (!onthouden.has(woord)) {
      let nu = woord, was;
      do {
        was = nu;
        nu = STAPPEN.reduce((deel, [van, naar]) => deel.replace(van, naar), nu);
      } while (nu !== was);
      onthouden.set(woord, nu.replace(/([aeou])\1/g, "$1"));
    }
    return onthouden.get(woord);
  };

  /* Een letter te veel, te weinig, anders of verwisseld. */
  const bijna = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    const [x, y] = [a.slice(i), b.slice(i)];
    return x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1) ||
      (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
  };

  const TITEL = 8, ZOEKWOORD = 6, KOP = 3, TEKST = 1;
  const SOORT = [
    [/^register\/.*index$/, 0.4], [/^(register|naslag|gebruik|over)\//, 0.6], [/^(begrippen|bronnen)$/, 0.5],
  ];
  const GEWOON = [
    [["kind", "leerling"], []], [["plek", "plaats"], []], [["school zoeken", "andere school"], []],
    [["gesprek", "gesprekken", "praten"], []],
  ];
  const LICHT = "ga gaat hoe lang mag moet moeten wanneer wat welke zit zitten waar waarom".split(" ");
  let register;

  /* Van elke wortel: in welke bladen zij staat, en hoe opvallend. */
  const lees = (index) => {
    const wortels = new Map();
    const zet = (tekst, bladen, gewicht) => woorden(tekst).forEach((woord) => {
      const sleutel = wortel(woord);
      if (!wortels.has(sleutel)) wortels.set(sleutel, new Map());
      const waar = wortels.get(sleutel);
      bladen.forEach((blad) => waar.set(blad, Math.max(gewicht, waar.get(blad) || 0)));
    });
    const alle = (terms, gewicht) => Object.entries(terms).forEach(([woord, bladen]) =>
      zet(woord, [].concat(bladen), woord.includes(" ") ? ZOEKWOORD : gewicht));
    alle(index.terms, TEKST);
    alle(index.titleterms, KOP);
    index.titles.forEach((titel, blad) => // in een korte titel zegt een woord meer
      zet(titel, [blad], TITEL + TITEL / woorden(titel).length));
    return wortels;
  };

  const meng = (lijsten, hoe) => {
    const uit = new Map();
    lijsten.forEach((lijst) => lijst.forEach((waarde, blad) =>
      uit.set(blad, uit.has(blad) ? hoe(uit.get(blad), waarde) : waarde)));
    return uit;
  };
  const maal = (lijst, factor) => new Map([...lijst].map(([blad, waarde]) => [blad, waarde * factor]));
  const beste = (lijsten) => meng(lijsten, Math.max);
  const allemaal = (lijsten) => new Map([...meng(lijsten, (a, b) => a + b)]
    .filter(([blad]) => lijsten.every((lijst) => lijst.has(blad)))
    .map(([blad, waarde]) => [blad, waarde / lijsten.length]));

  /* Hoe goed elk blad bij een woord past; een zeldzaam woord zegt meer. */
  const zeldzaam = (waar) =>
    maal(waar, Math.log(1 + Search._index.docnames.length / waar.size));
  const los = (woord) => {
    const sleutel = wortel(woord), eigen = register.get(sleutel);
    const lijsten = eigen ? [zeldzaam(eigen)] : [];
    if (sleutel.length > 3) {
      register.forEach((waar, ander) => {
        if (ander !== sleutel && (ander.startsWith(sleutel) || ander.endsWith(sleutel))) {
          lijsten.push(maal(zeldzaam(waar), 0.3));
        }
      });
    }
    return lijsten;
  };
  const splits = (woord) => {
    for (let i = 4; i <= woord.length - 4; i++) {
      const delen = [woord.slice(0, i), woord.slice(i)];
      if (delen.every((deel) => deel.length > 3 && register.has(wortel(deel)))) return delen;
    }
    return null;
  };
  const vaag = (woord) => woord.length < 5 ? [] : [...register]
    .filter(([ander]) => bijna(wortel(woord), ander)).map(([, waar]) => maal(zeldzaam(waar), 0.4));
  const bij = (woord) => {
    const lijsten = los(woord), delen = splits(woord);
    if (delen) lijsten.push(maal(allemaal(delen.map((deel) => beste(los(deel)))), 0.8));
    return beste(lijsten.length ? lijsten : vaag(woord));
  };

  /* Knipt de vraag in stukken: een bekende uitdrukking is één stuk, met haar verwanten. */
  const stukken = (vraag) => {
    let over = woorden(vraag);
    const zelfde = (a, b) => a === b || (a.length > 3 && wortel(a) === wortel(b));
    const stuk = [];
    const uitdrukkingen = new Map();
    [...VERWANT, ...GEWOON].forEach(([vormen, zoek]) => [...vormen, ...zoek].forEach((vorm) => {
      const sleutel = woorden(vorm).join(" ");
      uitdrukkingen.set(sleutel, [...(uitdrukkingen.get(sleutel) || []), ...vormen]);
    }));
    [...uitdrukkingen].map(([vorm, vormen]) => [vorm.split(" "), vormen])
      .sort(([a], [b]) => b.length - a.length)
      .forEach(([vorm, vormen]) => {
        if (!vorm.every((woord) => over.some((ander) => zelfde(woord, ander)))) return;
        const geraakt = over.filter((ander) => vorm.some((woord) => zelfde(woord, ander)));
        over = over.filter((ander) => !geraakt.includes(ander));
        const anders = vormen.map(woorden).filter((lijst) => lijst.join() !== vorm.join());
        const zelf = geraakt.some((woord) => stopwords.includes(woord)) ? [] : geraakt.map(bij);
        const passend = beste([
          allemaal(zelf), // een woord dat niet in het register staat, kan niet meetellen
          ...anders.map((lijst) => maal(allemaal(lijst.map((woord) => beste(los(woord)))), 0.8)),
        ]);
        stuk.push(maal(passend, vorm.length > 1 ? 2 : 1)); // een hele uitdrukking is zelden toeval
      });
    over.filter((woord) => !stopwords.includes(woord) && !LICHT.includes(woord) && (woord.length > 1 || /\d/.test(woord)))
      .forEach((woord) => stuk.push(bij(woord)));
    return stuk;
  };

  Search._performSearch = (vraag) => {
    const { docnames, titles, filenames, indexentries } = Search._index;
    register ||= lees(Search._index);
    document.getElementById("search-progress")?.replaceChildren();
    const delen = stukken(vraag);
    const geraakt = (blad) => delen.filter((deel) => deel.has(blad)).length / delen.length;
    const punten = [...meng(delen, (a, b) => a + b)].map(([blad, waarde]) => {
      const soort = SOORT.find(([naam]) => naam.test(docnames[blad]));
      return [docnames[blad], titles[blad], "", null,
        waarde * geraakt(blad) ** 2 * (soort ? soort[1] : 1), filenames[blad]];
    });
    const gevonden = punten.filter(([, , , , waarde]) => waarde > 0).sort(_orderResultsByScoreThenName);
    const [begrip] = indexentries[vraag.trim().toLowerCase()] || [];
    if (begrip && docnames[begrip[0]] === "begrippen") {
      gevonden.push([docnames[begrip[0]], `Begrip: ${_escapeHTML(vraag.trim())}`, `#${begrip[1]}`, null,
        Infinity, filenames[begrip[0]]]);
    }
    return gevonden;
  };

  /* Onder een treffer: de zin met het woord, of anders waar de bladzijde over gaat. */
  const samenvatting = Search.makeSearchSummary;
  Search.makeSearchSummary = (html, gezocht, anker) => {
    const tekst = kaal(Search.htmlToText(html, anker));
    if ([...gezocht].some((woord) => tekst.includes(woord))) return samenvatting(html, gezocht, anker);
    const over = new DOMParser().parseFromString(html, "text/html").querySelector("meta[name=description]");
    const alinea = document.createElement("p");
    alinea.className = "context";
    alinea.textContent = over ? over.content : "";
    return alinea;
  };
  const _escapeHTML = (tekst) => tekst.replace(/[&<>"]/g, (teken) => `&#${teken.charCodeAt(0)};`);
}
