/** What languages of Romance write before a name with an apostrophe, at the end of a text: `l’`, `d’`, `qu’`. */
export const elidedBefore = /^(?:.{0,1}[^\p{L}])?(?:[dlnmst]|qu)['’]$/u;
