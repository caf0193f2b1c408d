import letters from '@citation-js/plugin-bibtex/lib/input/unicode.json' with { type: 'json' };

/** Combining marks by the accents that TeX puts on the letter that follows. */
export const accents = new Map<string, string>(Object.entries(letters.diacritics));

/** Characters by the commands for them. */
export const signs = new Map<string, string>([
  ...Object.entries<string | null>({ ...letters.mathCommands, ...letters.commands }).map(
    ([name, sign]): [string, string] => [name, sign ?? ''],
  ),
  ...Object.entries({
    leftrightarrow: '↔',
    rightarrow: '→',
    leftarrow: '←',
    to: '→',
    Exclam: '!',
    AA: 'Å',
    aa: 'å',
    AE: 'Æ',
    ae: 'æ',
    SS: 'ẞ',
    LaTeX: 'LaTeX',
    LaTeXe: 'LaTeX2ε',
    TeX: 'TeX',
    BibTeX: 'BibTeX',
    XeTeX: 'XeTeX',
    ConTeXt: 'ConTeXt',
    dots: '…',
    ldots: '…',
    textellipsis: '…',
    P: '¶',
    S: '§',
    pounds: '£',
    euro: '€',
    texteuro: '€',
    copyright: '©',
    textendash: '–',
    textemdash: '—',
    textquoteleft: '‘',
    textquoteright: '’',
    textquotedblleft: '“',
    textquotedblright: '”',
    quotedblbase: '„',
    quotesinglbase: '‚',
    guillemotleft: '«',
    guillemotright: '»',
    slash: '/',
    hyphen: '-',
    textbackslash: '\\',
    textless: '<',
    textgreater: '>',
    degree: '°',
    textdegree: '°',
    quad: ' ',
    qquad: ' ',
    space: ' ',
    addspace: ' ',
    addcomma: ',',
    addcolon: ':',
    addperiod: '.',
    adddot: '.',
    bibrangedash: '–',
    newline: ' ',
    linebreak: ' ',
    par: ' ',
    today: '',
    '\\': ' ',
    ' ': ' ',
    ',': '\u202F',
    ';': ' ',
    ':': ' ',
    '!': '',
    '-': '\u00AD',
    '/': '',
    '@': '',
    '&': '&',
    '%': '%',
    $: '$',
    '#': '#',
    _: '_',
    '{': '{',
    '}': '}',
    '*': '',
    '|': '|',
    '<': '<',
    '>': '>',
    '+': '',
    '(': '',
    ')': '',
    '[': '[',
    ']': ']',
  }),
]);

/** Markup of CSL round what commands set in another face; a declaration (`\em`) sets the rest of its group so. */
export const faces = new Map<string, [before: string, after: string]>([
  ...['emph', 'textit', 'textsl', 'mkbibemph', 'mkbibitalic', 'mathit', 'em', 'it', 'itshape', 'sl', 'slshape'].map(
    (name): [string, [string, string]] => [name, ['<i>', '</i>']],
  ),
  ...['textbf', 'strong', 'mkbibbold', 'mathbf', 'bf', 'bfseries'].map((name): [string, [string, string]] => [
    name,
    ['<b>', '</b>'],
  ]),
  ...['textsc', 'sc', 'scshape'].map((name): [string, [string, string]] => [
    name,
    ['<span style="font-variant:small-caps;">', '</span>'],
  ]),
  ['textsuperscript', ['<sup>', '</sup>']],
  ['mkbibsuperscript', ['<sup>', '</sup>']],
  ['textsubscript', ['<sub>', '</sub>']],
  ['^', ['<sup>', '</sup>']],
  ['_', ['<sub>', '</sub>']],
]);

/** Those of them that set the rest of their group. */
export const declarations = new Set('em it itshape sl slshape bf bfseries sc scshape'.split(' '));

/** What stands round the argument of commands that quote. */
export const quoting = new Map<string, [before: string, after: string]>([
  ['enquote', ['“', '”']],
  ['mkbibquote', ['“', '”']],
  ['textquote', ['“', '”']],
  ['mkbibparens', ['(', ')']],
  ['mkbibbrackets', ['[', ']']],
  ['sqrt', ['√', '']],
]);

/** Commands whose argument is kept as it is. */
export const transparent = new Set(
  (
    'text textrm textsf texttt textup textmd textnormal textlf mathrm mathsf mathtt mathcal mathbb mathfrak mathscr ' +
    'mathnormal operatorname hbox mbox rm sf tt tiny small normalfont rmfamily sffamily ttfamily upshape mdseries ' +
    'uppercase lowercase MakeUppercase MakeLowercase MakeCapital autocap protect nobreak allowbreak relax ensuremath ' +
    'underline textnumero foreignlanguage textcolor left right displaystyle textstyle bibstring bibsentence nohyphens ' +
    'textquotedbl unskip sloppy frenchspacing textsubstring bibcyr cyr ignorespaces leavevmode BibUp'
  ).split(' '),
);

/** Commands that show nothing of their (first) argument. */
export const hidden = new Set(
  (
    'noopsort SortNoop sortnoop printfirst vphantom hphantom phantom hspace vspace label cite citep citet index ' +
    'textcolor foreignlanguage color href hyperlink selectlanguage kern'
  ).split(' '),
);

/** Commands whose argument is an address. */
export const addressed = new Set(['url', 'path', 'nolinkurl', 'href']);
