Documentation.addTranslations({
  locale: "nl",
  plural_expr: "(n != 1)",
  messages: {
    "Search Results": "Gevonden",
    "Searching": "Zoeken",
    "Preparing search...": "Zoeken…",
    ", in ": ", in ",
    "Hide Search Matches": "Markering van gevonden woorden weghalen",
    "Search finished, found ${resultCount} page(s) matching the search query.":
      "Aantal pagina's: ${resultCount}.",
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
      "Niets gevonden. Controleer de spelling, of zoek op een deel van het woord.",
  },
});
