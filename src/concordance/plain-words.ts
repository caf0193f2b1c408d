/**
 * Words of five letters or more that say nothing of what a text is about, folded, of English, German, French and
 * Spanish, by the alphabet. Two texts that share them share nothing.
 */
export const plainWords: ReadonlySet<string> = new Set(
  [
    'about above after again against ainsi algunos allem allen aller alles almost alors although always among andere',
    'anderen another antes apres aquel aquella aucun aunque aussi autre autres avait avant avoir beaucoup because',
    'before being below bereits between bevor bisher celle celui chaque comme contra contre could cuando dabei',
    'dadurch dafur dagegen daher damit daran darauf darum davon denen depuis derem deren desde dessen deutlich diese',
    'diesem diesen dieser dieses doing donde durante durch during einem einen einer eines einige ellas elles ellos',
    'encore entre estaba estan estas estos etaient etait etwas every faire fueron further gegen going haben haber',
    'habia hacia hasta hatte hatten having herself himself however ihrem ihren ihrer immer itself jedem jeden jeder',
    'jedoch keine keinen konnen konnte leurs mientras misma mismo moins mucho muchos mussen never nicht nichts',
    'nosotros notre nuestra nuestro other otras otros parce porque pourrait puede pueden quand quelle quelques quien',
    'sagte schon segun seine seinem seinen seiner serait should siempre since sobre solche sollen sollte sondern',
    'soweit still tambien tanto tener their there these those though through tiene tienen todas todos together toute',
    'toutes toward towards under unser unter until usted viele vosotros votre waren warum welche werde werden where',
    'whether which while whose wieder within without wollen worden would wurde wurden zwischen',
  ].flatMap((line) => line.split(' ')),
);
