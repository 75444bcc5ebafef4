/* De regiescan: telt de antwoorden op de bladzijde, zoals rules_lib/praktijk/scan.py.
   Hier staat geen stelling en geen regel: punten, thema's en aanbevelingen staan in de vragen zelf.
   Niets verlaat de pagina en niets wordt bewaard. Dat het telt als Python bewijst tests/browser. */
(() => {
  "use strict";
  const scan = document.querySelector(".regiescan");
  if (!scan) return;
  const kies = (plek, kiezer) => [...plek.querySelectorAll(kiezer)];
  const VRAGEN = kies(scan, "fieldset.scan-vraag");
  const HOOGST = Math.max(...kies(scan, "[data-punten]").map((keuze) => Number(keuze.dataset.punten)));
  const EERSTE_ADVIEZEN = 5;
  const naamVanThema = (thema) => scan.querySelector(`h2[data-thema="${thema}"]`).textContent;

  function maak(naam, kenmerken = {}, ...inhoud) {
    const deel = document.createElement(naam);
    for (const [kenmerk, waarde] of Object.entries(kenmerken)) deel.setAttribute(kenmerk, waarde);
    deel.append(...inhoud);
    return deel;
  }

  /* tellen */

  function antwoorden() {
    return VRAGEN.map((vraag) => {
      const { dataset } = vraag;
      const punten = vraag.querySelector("input:checked")?.dataset.punten;
      return {
        factor: dataset.factor,
        thema: dataset.thema,
        aanbevelingen: dataset.aanbevelingen.split(" ").filter(Boolean),
        punten: punten === undefined ? null : Number(punten),
      };
    });
  }

  function score(lijst) {
    const gegeven = lijst.filter(({ punten }) => punten !== null);
    const punten = gegeven.reduce((som, een) => som + een.punten, 0);
    const mogelijk = HOOGST * gegeven.length;
    const procent = mogelijk ? Math.floor((200 * punten + mogelijk) / (2 * mogelijk)) : null;
    return { punten, mogelijk, open: lijst.length - gegeven.length, procent };
  }

  function adviezen(lijst) {
    const gemist = new Map();
    for (const { factor, aanbevelingen, punten } of lijst) {
      if (punten === null || punten === HOOGST) continue;
      for (const id of aanbevelingen) {
        if (!gemist.has(id)) gemist.set(id, []);
        gemist.get(id).push({ factor, punten: HOOGST - punten });
      }
    }
    return [...gemist]
      .map(([id, delen]) => ({
        id,
        gemist: delen.reduce((som, deel) => som + deel.punten, 0),
        factoren: delen.sort((a, b) => b.punten - a.punten).map((deel) => deel.factor),
      }))
      .sort((a, b) => b.gemist - a.gemist || (a.id < b.id ? -1 : 1));
  }

  function tel() {
    const lijst = antwoorden();
    const themas = [...new Set(lijst.map(({ thema }) => thema))];
    return {
      totaal: score(lijst),
      themas: themas.map((thema) => ({ thema, ...score(lijst.filter((een) => een.thema === thema)) })),
      adviezen: adviezen(lijst),
    };
  }

  /* tonen */

  const aandeel = ({ procent }) => (procent === null ? "niet beantwoord" : `${procent}\u00a0%`);

  function beeld(themas) {
    const [breed, rij, staaf, ruimte] = [280, 48, 12, 104];
    const woorden = themas.map((een) => `${naamVanThema(een.thema)}: ${aandeel(een)}`).join("; ");
    const svg = (naam, kenmerken, tekst = "") => {
      const deel = document.createElementNS("http://www.w3.org/2000/svg", naam);
      for (const [kenmerk, waarde] of Object.entries(kenmerken)) deel.setAttribute(kenmerk, waarde);
      deel.append(tekst);
      return deel;
    };
    const doek = svg("svg", {
      class: "staven", role: "img", viewBox: `0 0 ${breed} ${rij * themas.length}`,
      "aria-label": `Staven met het aandeel per thema. ${woorden}.`,
    });
    themas.forEach((een, plek) => {
      const boven = rij * plek;
      const lengte = ((een.procent ?? 0) / 100) * (breed - ruimte);
      doek.append(
        svg("text", { x: 0, y: boven + 14, "font-size": 14 }, naamVanThema(een.thema)),
        svg("rect", { class: "staaf-vol", x: 0, y: boven + 22, width: breed - ruimte, height: staaf }),
        svg("rect", { class: "staaf", x: 0, y: boven + 22, width: lengte, height: staaf }),
        svg("text", { x: breed - ruimte + 6, y: boven + 33, "font-size": 14 }, aandeel(een)),
      );
    });
    return maak("figure", { class: "grafiek" }, maak("figcaption", {}, "Aandeel per thema"), doek);
  }

  function tabel(themas) {
    const rij = (soort, cellen) => maak("tr", {}, ...cellen.map((cel, plek) => {
      if (soort === "th") return maak("th", { scope: "col" }, cel);
      return plek ? maak("td", { class: "getal" }, cel) : maak("th", { scope: "row" }, cel);
    }));
    const rijen = themas.map((een) => rij("td", [
      naamVanThema(een.thema), aandeel(een), `${een.punten}\u00a0van\u00a0${een.mogelijk}`, String(een.open),
    ]));
    const inhoud = maak("table", {},
      maak("caption", {}, "De uitslag per thema"),
      maak("thead", {}, rij("th", ["Thema", "Aandeel", "Punten", "Open"])),
      maak("tbody", {}, ...rijen));
    return maak("div", { class: "pst-scrollable-table-container", tabindex: "0", role: "region",
      "aria-label": "De uitslag per thema" }, inhoud);
  }

  function advies({ id, gemist, factoren }) {
    const link = scan.querySelector(`[data-aanbeveling="${id}"] a`).cloneNode(true);
    const nummers = factoren.map((factor) =>
      VRAGEN.findIndex((vraag) => vraag.dataset.factor === factor) + 1);
    const waarbij = `${nummers.length > 1 ? "de stellingen" : "stelling"} ${nummers.join(", ")}`;
    return maak("li", { "data-advies": id, "data-gemist": gemist, "data-factoren": factoren.join(" ") },
      maak("p", {}, link), maak("p", { class: "hulptekst" }, `Gemist: ${gemist} ${gemist === 1 ? "punt" : "punten"}, bij ${waarbij}.`));
  }

  function lijst(alle) {
    if (!alle.length) return [maak("p", {}, "Bij uw antwoorden hoort geen aanbeveling.")];
    const delen = [maak("ol", {}, ...alle.slice(0, EERSTE_ADVIEZEN).map(advies))];
    const rest = alle.slice(EERSTE_ADVIEZEN);
    if (rest.length) {
      delen.push(maak("details", {}, maak("summary", {}, `Nog ${rest.length} aanbevelingen`),
        maak("ol", { start: EERSTE_ADVIEZEN + 1 }, ...rest.map(advies))));
    }
    return delen;
  }

  const knoppen = scan.querySelector(".knoppen");
  const plek = scan.querySelector(".uitslag");

  function toon() {
    const { totaal, themas, adviezen: alle } = tel();
    const kop = maak("h2", { tabindex: "-1", class: "uitslag-kop" }, "Uitslag");
    const gegeven = VRAGEN.length - totaal.open;
    scan.dataset.klaar = gegeven;
    plek.replaceChildren(kop);
    plek.dataset.procent = totaal.procent ?? "";
    plek.hidden = false;
    if (!gegeven) {
      plek.append(maak("p", {}, "Er is nog geen antwoord dat meetelt. Kies een antwoord, en vraag de uitslag opnieuw."));
      return;
    }
    plek.append(
      maak("p", { class: "uitslag-kern" }, `Uw school haalt ${aandeel(totaal)} van de punten: `
        + `${totaal.punten} van ${totaal.mogelijk}.`),
      maak("p", {}, `Er zijn ${gegeven} van de ${VRAGEN.length} stellingen die meetellen. `
        + "Een stelling zonder antwoord telt niet mee, en weet ik niet ook niet."),
      beeld(themas), tabel(themas),
      maak("h3", {}, "Begin hier"), ...lijst(alle));
  }

  const knop = (tekst, klasse, doe) => {
    const deel = maak("button", { type: "button", class: klasse }, tekst);
    deel.addEventListener("click", doe);
    return deel;
  };
  knoppen.append(
    knop("Toon de uitslag", "knop", () => { toon(); plek.querySelector("h2").focus(); }),
    knop("Druk af", "knop stil", () => window.print()),
    knop("Begin opnieuw", "knop stil", () => {
      for (const keuze of kies(scan, "input:checked")) keuze.checked = false;
      plek.hidden = true;
      plek.replaceChildren();
      delete scan.dataset.klaar;
      VRAGEN[0].querySelector("input").focus();
    }));
  knoppen.hidden = false;
  scan.addEventListener("change", () => { if (!plek.hidden) toon(); });
})();
