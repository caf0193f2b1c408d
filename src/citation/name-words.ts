/** Words that no person's name has, so that a byline with one is a group's. */
export const groupWords = new Set(
  (
    'a agency and association board bureau center centre club college committee company correspondents council ' +
    'department desk editor editorial editors foundation from group institute media mission network news newsroom ' +
    'newspaper of office our press project reporters report service society staff studio team the times tribune ' +
    'union university writers ' +
    'agentur amt behörde gesellschaft hochschule korrespondenten redaktion universität verein verlag zeitung'
  ).split(' '),
);

/** Small words that belong to the surname after them, in Latin and Cyrillic letters. */
export const particles = new Set(
  (
    'af al av bin da dalla das de degli del della den der di do dos du el ibn la le ten ter van von vom zu zum zur ’t ' +
    'ван да де дер ди дю ибн ла ле фон'
  ).split(' '),
);
