import type * as english from './marks.en.ts';

export const marks: typeof english.marks = {
  linkToParagraph: 'Verweis auf diesen Absatz',
  told: 'nacherzählt',
  unclear: 'Sprecher unklar',
  perhaps: (names) => `Sprecher unklar, vielleicht ${names}`,
  aboutQuote: 'Über dieses Zitat',
  link: 'Verweis darauf',
  cite: 'Zitieren',
  allBy: (name) => `Alles, was ${name} sagte`,
  nobody: 'Sprecher nicht genannt',
  types: {
    direct: 'in Anführungszeichen',
    mixed: 'in Anführungszeichen',
    indirect: 'in den Worten des Artikels',
    turn: 'unter dem Namen in einem Wortprotokoll',
    'no-comment': 'gefragt, nichts gesagt',
  },
  collated: {
    exact: (source) => `Wie in ${source}: wörtlich`,
    typographic: (source) => `Wie in ${source}: dieselben Wörter`,
    marked: (source) => `Wie in ${source}: Auslassungen und Einschübe sind bezeichnet`,
    changed: (source) => `Verändert gegenüber ${source}:`,
    absent: () => 'In der zitierten Quelle nicht gefunden',
  },
  placed: {
    paragraph: (number) => `Abs. ${number}`,
    page: (number) => `S. ${number}`,
    line: (number) => `Zeile ${number}`,
  },
  why: 'Warum so zugeschrieben',
  certain: 'Nach der Regel sicher.',
  likely: 'Wahrscheinlich.',
  unsure: 'Nicht sicher.',
  report: 'Diese Markierung melden',
  reported: (article) => `Eine Markierung in „${article}“`,
  notices: {
    note: 'Hinweis',
    tip: 'Tipp',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
    done: 'Erledigt',
    open: 'Nicht erledigt',
  },
};

export const doubts: typeof english.doubts = {
  'speaker-unnamed': 'der Text nennt nicht, wer spricht',
  'speaker-from-before': 'wer spricht, folgt aus den Sätzen davor',
  'no-cue': 'kein Wort des Sagens verbindet diese Worte mit dem Sprecher',
  'no-cues-of-language': 'für diese Sprache sind keine Wörter des Sagens bekannt',
  'several-by-sentence': 'mehrere Einträge tragen diesen Namen; die Wörter ringsum passen zu diesem',
  'several-by-article': 'mehrere Einträge tragen diesen Namen; der Artikel spricht von diesem',
  'several-by-name': 'mehrere Einträge tragen diesen Namen; dieser heißt selbst so',
  'no-full-name': 'der Artikel nennt den vollen Namen nicht; ein Eintrag trägt diesen Familiennamen',
};

export const ruleBook: typeof english.ruleBook = {
  title: 'Die Regeln der Markierungen',
  lead: 'Jede Markierung behält die Regel, die sie gesetzt hat, und wie sicher diese ist. Das sind die Regeln, jede mit einem Text, den sie trifft.',
  sure: 'Eine sichere Markierung braucht keinen zweiten Blick: Die Worte selbst sagen es. Eine wahrscheinliche folgt aus dem, was um sie steht, etwa ein Pronomen aus den Sätzen davor. Eine unsichere sollte die Redaktion bestätigen.',
  chosen:
    'Wo mehrere gesprochen haben könnten, entscheiden Zahlen für Arten von Wörtern, Stellen und Abstände. Sie wurden einmal gelernt, und kein Name ist darunter. So auch, wo wenige Worte in Anführungszeichen Rede sein können oder ein Titel, ein Fachwort, Ironie: danach, welche Arten von Wörtern es sind, wozwischen sie stehen und wo der Text sie noch hat. Wo ein Text Worte zweien gibt, „sagten Okafor und Holm“, sprechen beide.',
  glossary: 'Die Beispiele setzen ein Glossar mit diesen Einträgen voraus:',
  details: 'Zu wem, durch wen, wann',
  hearer:
    'Wer angesprochen ist, steht hinter einem Verb des Mitteilens („told the board“) oder hinter „to“ oder „with“ nach einer Art von Rede („in a letter to the board“, „speaking to the crew“); im Deutschen hinter „gegenüber“ oder „zu“.',
  through:
    'Worte kamen durch jene, die sie weitergaben: „through a translator“, „said Okafor, according to a transcript“, „as quoted by the Velmora Times“.',
  day: 'Der Tag ist ein Datum beim Verb des Sagens oder eines am Anfang des Satzes, gelesen vom Tag des Artikels aus: „On Tuesday, Okafor said“. „After the vote on Tuesday“ nennt keinen Tag, auch nicht „last week“.',
  names: 'Namen',
  quotes: 'Zitate und wer sie sprach',
};

export const nameRules: typeof english.nameRules = {
  editor: 'Die Redaktion hat es im Text so bestimmt.',
  'full-name': 'Der volle Name, wie er im Glossar steht.',
  symbol: 'Das amtliche Zeichen eines Dokuments.',
  acronym: 'Eine Abkürzung aus dem Glossar.',
  term: 'Ein Begriff des Glossars, groß oder klein geschrieben.',
  alias: 'Ein anderer Name, den das Glossar hat.',
  'short-name': 'Der Name ohne ein Wort, das fehlen darf.',
  surname: 'Der Nachname einer Person des Glossars.',
  'given-name': 'Der Vorname einer Person, die der Artikel eingeführt hat.',
  'short-here': 'Eine kürzere Form, die der Artikel selbst nach dem vollen Namen verwendet.',
  'glossary-document': 'Die Nummer eines Dokuments, geschrieben wie in seiner Familie, das im Glossar steht.',
  'pattern-…':
    'Ein Verweis auf ein Dokument einer Familie, die die Ausgabe beschreibt; ihr Name steht hinter dem Strich.',
};

export const quoteRules: typeof english.quoteRules = {
  editor: 'Die Redaktion hat im Text bestimmt, wer spricht.',
  'cue-after': 'Ein Verb des Sagens folgt den Worten; sein Subjekt spricht: „…“, sie sagte.',
  'cue-before': 'Ein Verb des Sagens steht vor den Worten; sein Subjekt spricht: Sie sagte: „…“',
  'cue-after-inverted': 'Ein Verb des Sagens folgt den Worten, und wer spricht, folgt dem Verb: „…“, sagte Okafor.',
  'cue-before-inverted':
    'Ein Verb des Sagens steht vor den Worten, und wer spricht, steht hinter dem Verb, auch mit „von“.',
  'cue-after-shared-subject': 'Ein Verb des Sagens folgt den Worten, und sein Subjekt steht vor ihnen.',
  'cue-before-shared-subject': 'Ein Verb des Sagens teilt das Subjekt mit einem anderen Verb.',
  'according-to': 'Die Worte werden einer Quelle zugeschrieben: laut Okafor.',
  'noun-cue': 'Ein Nomen des Sagens gehört zu der Person: Okafors Warnung, „…“',
  'name-after': 'Ein Name steht gleich hinter den Worten.',
  'name-before': 'Ein Name steht gleich vor den Worten, etwa vor einem Doppelpunkt: Okafor: „…“',
  'subject-of-sentence': 'Die Worte stehen in einem Satz, dessen Subjekt spricht.',
  'same-sentence': 'Die Worte setzen fort, was dieselbe Person weiter vorn im Satz sagte.',
  'same-paragraph': 'Die Worte setzen fort, was weiter vorn im Absatz gesagt wurde.',
  'paragraph-before': 'Die Worte folgen auf einen Absatz, in dem dieselbe Person zitiert wurde.',
  'unclosed-paragraph': 'Das Zitat des Absatzes davor wurde nicht geschlossen; es geht also weiter.',
  'reported-before': 'Was die Person sagte, stand kurz davor in den Worten des Artikels.',
  'reported-paragraph-before': 'Was die Person sagte, stand im Absatz davor in den Worten des Artikels.',
  'sentence-before': 'Wer spricht, ist das Subjekt des Satzes davor.',
  'sentence-before-cue': 'Wer spricht, ist das Subjekt des letzten Verbs im Satz davor.',
  'sentence-before-paragraph': 'Wer spricht, ist das Subjekt des letzten Satzes im Absatz davor.',
  'sentence-before-paragraph-cue': 'Wer spricht, ist das Subjekt des letzten Verbs im Absatz davor.',
  'most-spoken-of': 'Nichts Näheres sagt, wer spricht; so ist es die Person, von der der Text am meisten spricht.',
  'block-credit':
    'Eine Zeile unter einem Blockzitat, ein Strich oder Klammern mit Namen hinter Worten in Anführungszeichen oder eine Zeile vor ihnen sagt, wessen sie sind.',
  'block-lead': 'Ein Satz, der mit Doppelpunkt endet, führt zu einem Blockzitat.',
  'list-item': 'Ein Satz, der mit einem Verb des Sagens und Doppelpunkt endet, führt zu einer Liste des Gesagten.',
  'dialogue-turn': 'Zwei sprechen abwechselnd; so sind Worte ohne Sprecher die dessen, der zuvor nicht gesprochen hat.',
  'turn-label':
    'In einem Wortprotokoll: Ein Name, ein Amt oder „Q“ und „A“ vor den Worten sagt, wer spricht; weitere solche Zeilen zeigen, dass gesprochen wird.',
  'no-comment':
    'Der Text sagt, dass jemand auf eine Frage nichts gesagt hat. Es ist kein Zitat und wird nicht als eines gezählt.',
  'frame-after':
    'Im Deutschen, Französischen und Spanischen: Ein Verb des Sagens oder „so“ folgt den Worten, dann die Person.',
  'frame-before':
    'Im Deutschen, Französischen und Spanischen: Ein Verb des Sagens und sein Subjekt stehen vor den Worten.',
  'frame-colon': 'Im Deutschen, Französischen und Spanischen: Ein Name und ein Doppelpunkt stehen vor den Worten.',
  'frame-source': '„laut“, „nach Angaben von“ oder „zufolge“, „selon“ oder „según“ nennt die Quelle.',
  'frame-that':
    'Ein Verb des Sagens leitet ein, was ohne Anführungszeichen berichtet wird: mit „dass“, „que“ oder im Konjunktiv.',
  'marks-only': 'Die Worte stehen in Anführungszeichen, und nichts sagt, wessen sie sind.',
  'indirect-that':
    'Ein Verb des Sagens, oder des Zeigens wie bei einer Umfrage, leitet mit „dass“ ein, was gesagt wurde.',
  'indirect-question': 'Ein Verb des Sagens leitet eine Frage ein: Er fragte, ob …',
  'indirect-request': 'Ein Verb des Bittens oder Drängens leitet ein, worum gebeten wurde.',
  'indirect-charge': 'Ein Verb des Vorwerfens leitet ein, was jemandem vorgeworfen wird.',
  'indirect-call': 'Eine Forderung leitet ein, was gefordert wurde.',
  'indirect-promise': 'Ein Verb des Versprechens leitet ein, was versprochen wurde.',
  'indirect-bare':
    'Ein Verb des Sagens, oder des Zeigens wie bei einer Umfrage, leitet ein, was gesagt wurde, ohne „dass“.',
  'indirect-cue-inside': 'Ein Verb des Sagens steht in dem, was gesagt wurde, zwischen Kommas.',
  'indirect-cue-after': 'Ein Verb des Sagens folgt dem, was gesagt wurde.',
  'indirect-according-to':
    'Was gesagt wurde, wird einer Quelle zugeschrieben: laut Okafor, wie Okafor bemerkte, in einer Umfrage.',
};
