/* Op elke bladzijde: de uitleg bij een begrip, en de knop om af te drukken.
   De uitleg komt bij aanwijzen en bij focus, blijft staan zolang de aanwijzer erop is, en gaat weg met
   Escape. Met een vinger komt eerst de uitleg, en bij de tweede keer de lijst van begrippen. */
(() => {
  "use strict";
  document.addEventListener("click", (e) => {
    if (e.target.closest(".druk-af")) print();
  });

  const wolk = document.createElement("div");
  wolk.className = "begrip-uitleg";
  wolk.setAttribute("aria-hidden", "true"); // een schermlezer hoort de uitleg via aria-describedby
  wolk.hidden = true;
  let bij = null, wacht = 0, vinger = false;

  const weg = () => {
    clearTimeout(wacht);
    wolk.hidden = true;
    bij = null;
  };
  const toon = (woord) => {
    clearTimeout(wacht);
    if (bij === woord) return;
    const uitleg = document.getElementById(woord.getAttribute("aria-describedby"));
    if (!uitleg) return;
    const naam = document.createElement("strong");
    naam.textContent = uitleg.previousElementSibling.textContent;
    wolk.replaceChildren(naam, " ", uitleg.textContent);
    document.body.append(wolk);
    wolk.hidden = false;
    bij = woord;
    const breed = document.documentElement.clientWidth;
    const plek = woord.getClientRects()[0], maat = wolk.getBoundingClientRect();
    const onder = plek.bottom + maat.height + 8 < innerHeight;
    const links = Math.max(8, Math.min(plek.left, breed - maat.width - 8));
    wolk.style.left = `${links + scrollX}px`;
    wolk.style.top = `${(onder ? plek.bottom + 2 : plek.top - maat.height - 2) + scrollY}px`;
  };
  const straks = () => {
    clearTimeout(wacht);
    wacht = setTimeout(weg, 200);
  };
  const woordVan = (e) => e.target.closest?.("a.begrip");

  document.addEventListener("pointerover", (e) => {
    if (e.pointerType === "touch") return;
    const woord = woordVan(e);
    if (woord) toon(woord);
    else if (wolk.contains(e.target)) clearTimeout(wacht);
    else if (bij && bij !== document.activeElement) straks();
  });
  document.addEventListener("focusin", (e) => {
    const woord = woordVan(e);
    if (!woord) weg();
    else if (!vinger) toon(woord);
  });
  document.addEventListener("focusout", (e) => woordVan(e) && straks());
  document.addEventListener("keydown", (e) => e.key === "Escape" && weg());
  document.addEventListener("pointerdown", (e) => {
    vinger = e.pointerType === "touch";
  });
  document.addEventListener("click", (e) => {
    const woord = woordVan(e);
    if (!woord) {
      if (!wolk.contains(e.target)) weg();
    } else if (vinger && bij !== woord) {
      e.preventDefault();
      toon(woord);
    }
    vinger = false;
  });
})();
