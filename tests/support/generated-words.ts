/** Words of the generated corpus: invented people, bodies and places that share no words with one another. */
export const people = [
  ...['Mira Kesten', 'Oskar Vandelo', 'Thea Lindqvarn', 'Jonas Abernay', 'Ilse Morvath', 'Pavel Stridsk'],
  ...['Amara Dunleigh', 'Felix Corrigo', 'Nadia Holmquay', 'Ruben Tasker', 'Greta Wyllan', 'Samuel Ostrey'],
  ...['Lena Farrow', 'Tomas Greel', 'Yara Quillen', 'Anton Besk', 'Clara Undset', 'Emil Rask'],
];

export const organizations = [
  ['Harbour Masters Guild', 'HMG'],
  ['Union of Lighthouse Keepers', 'ULK'],
  ['Tidal Power Board', 'TPB'],
  ['Coastal Mapping Service', 'CMS'],
  ['Northern Ferry Company', 'NFC'],
  ['Institute for Salt Research', 'ISR'],
  ['Fisheries Arbitration Panel', 'FAP'],
  ['Dredgers Mutual Society', 'DMS'],
  ['Rope and Sail Museum', 'RSM'],
  ['Office of Wreck Claims', 'OWC'],
  ['Weather Observers League', 'WOL'],
  ['Pilots Licensing Bureau', 'PLB'],
] as const;

export const places = [
  ...['Velmora', 'Tarnwick', 'Lisbey', 'Corvane', 'Ashmere'],
  ...['Dunholt', 'Peskar Bay', 'Quenby', 'Ostermouth', 'Hallow Sound'],
];

export const documents = ['Mooring Charter', 'Breakwater Accord', 'Lantern Act', 'Kelp Convention'];

export const events = ['Winter Regatta', 'Great Silting', 'Buoy Congress'];

/** Terms in the singular; their plural is an alias. */
export const terms = ['berth quota', 'tidal levy', 'pilotage waiver'];

export const offices = ['Harbour Minister', 'Commissioner', 'Senator', 'Ambassador', 'Director'];

/** `{P}` is a person, `{O}` an organization, `{L}` a place, `{D}` a document, `{E}` an event, `{T}` a term. */
export const sentences = [
  'The {O} met in {L} to settle the price of timber.',
  'In {L}, the {O} opened a second office last spring.',
  'Boats from {L} carried wool to {L} before the {E}.',
  'Under the {D}, the {O} may inspect any cargo at night.',
  'Nobody in {L} had read the {D} before it was signed.',
  'The {T} was doubled after {P} visited {L}.',
  '{P} wrote to the {O} about the broken lamps.',
  'A map of {L} hung behind {P}, next to an old barometer.',
  'The office of {P} in {L} stayed closed for a week.',
  'After the {E}, {P} and the {O} agreed on a {T}.',
  'Few ships reached {L} while the *{D}* was in force.',
  'The **{O}** kept its records of the {E} in oak chests.',
  '{P}’s report on the {T} runs to forty pages.',
  '{L}’s ledgers name the {O} eleven times.',
];

/** Quotations: `{Q}` takes a statement without its full stop; the speaker is the sentence's first `{P}`. */
export const quotations = [
  '“{Q},” said {P}.',
  '“{Q},” {P} told reporters in {L}.',
  '{P} said: “{Q}.”',
  'According to {P}, “{Q}.”',
  '“{Q},” {P} said, pointing at the harbour wall.',
];

export const statements = [
  'We will not pay for a lamp that nobody lights',
  'The tide does not wait for a committee',
  'There is enough rope for every crew this year',
  'I have counted the barrels twice and they are all there',
  'Nobody asked the ferrymen what they thought of it',
  'Our charts are older than the rocks they show',
  'It would be wrong to close the channel in winter',
  'Every captain knows that the eastern passage is safe',
];

export const headings = ['What was agreed', 'On the quay', 'A longer view', 'The ledgers', 'What comes next'];

export const subjects = ['lamps', 'ropes', 'barrels', 'charts', 'ferries', 'nets', 'wages', 'tolls', 'pilots', 'silt'];
