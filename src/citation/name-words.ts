/** Words that no person's name has, so that a byline with one is a group's. */
export const groupWords = new Set(
  (
    'a agency and association board bureau center centre club college committee company correspondents council ' +
    'department desk editor editorial editors foundation from group institute media mission network news newsroom ' +
    'newspaper of office our press project reporters report service society staff studio team the times tribune ' +
    'union university writers'
  ).split(' '),
);

/** Small words that belong to the surname after them. */
export const particles = new Set(
  'al bin da das de del della den der di do dos du el ibn la le ten ter van von zu'.split(' '),
);
