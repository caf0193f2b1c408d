/** The names that tables give to what an entry has, by our field; folded, letters and digits only. */
export const columnNames: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'slug', 'key'],
  kind: ['kind', 'type', 'class', 'category', 'entitytype', 'typ', 'art', 'klasse'],
  name: ['name', 'label', 'title', 'fullname', 'itemlabel', 'preflabel', 'heading', 'bezeichnung', 'titel'],
  given: ['given', 'givenname', 'firstname', 'forename', 'vorname'],
  family: ['family', 'surname', 'lastname', 'familyname', 'nachname', 'familienname'],
  aliases: [
    ...['aliases', 'alias', 'alsoknownas', 'aka', 'altlabel', 'altlabels', 'itemaltlabel', 'alternativenames'],
    ...['othernames', 'synonyms', 'variants', 'auchbekanntals', 'anderenamen'],
  ],
  summary: ['summary', 'description', 'itemdescription', 'definition', 'note', 'notes', 'beschreibung'],
  sameAs: ['sameas', 'wikidata', 'wikidataid', 'qid', 'uri', 'item', 'exactmatch', 'wikipedia'],
  roles: ['roles', 'role', 'office', 'offices', 'position', 'positions', 'amt'],
  symbol: ['symbol'],
  date: ['date', 'inception', 'founded', 'start', 'startdate', 'datum'],
  end: ['end', 'enddate', 'dissolved', 'ende'],
  in: ['in', 'partof', 'locatedin'],
  url: ['url', 'website', 'officialwebsite'],
  image: ['image'],
  formerly: ['formerly'],
  draft: ['draft'],
  body: ['body', 'text', 'bio', 'biography'],
};
