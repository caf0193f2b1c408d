import type { Words } from './words.ts';

export const marks: Words['marks'] = {
  linkToParagraph: 'Enlace a este párrafo',
  told: 'referido',
  unclear: 'Hablante incierto',
  perhaps: (names) => `Hablante incierto, quizá ${names}`,
  aboutQuote: 'Sobre esta cita',
  link: 'Enlace',
  cite: 'Citar',
  allBy: (name) => `Todo lo que dijo ${name}`,
  nobody: 'Hablante no nombrado',
  types: {
    direct: 'entre comillas',
    mixed: 'entre comillas',
    indirect: 'con las palabras del autor',
    turn: 'bajo el nombre del hablante en una transcripción',
    'no-comment': 'se le preguntó y no dijo nada',
  },
  collated: {
    exact: (source) => `Como en ${source}: literal`,
    typographic: (source) => `Como en ${source}: las mismas palabras`,
    marked: (source) => `Como en ${source}: lo omitido o añadido está señalado`,
    changed: (source) => `Modificado respecto a ${source}:`,
    absent: () => 'No está en la fuente citada',
  },
  placed: {
    paragraph: (number) => `párr. ${number}`,
    page: (number) => `p. ${number}`,
    line: (number) => `línea ${number}`,
  },
  why: 'Por qué se atribuye así',
  certain: 'Seguro según la regla.',
  likely: 'Probable.',
  unsure: 'No es seguro.',
  report: 'Avisar de esta marca',
  reported: (article) => `Una marca en «${article}»`,
  notices: {
    note: 'Nota',
    tip: 'Consejo',
    important: 'Importante',
    warning: 'Advertencia',
    caution: 'Precaución',
    done: 'Hecho',
    open: 'Pendiente',
  },
};

export const doubts: Words['doubts'] = {
  'speaker-unnamed': 'el texto no nombra a quien habla',
  'speaker-from-before': 'quién habla se deduce de las frases anteriores',
  'no-cue': 'ninguna palabra de habla une estas palabras con el hablante',
  'no-cues-of-language': 'no se conocen palabras de habla para esta lengua',
  'several-by-sentence': 'varias entradas llevan este nombre; las palabras de alrededor encajan con esta',
  'several-by-article': 'varias entradas llevan este nombre; el artículo habla de esta',
  'several-by-name': 'varias entradas llevan este nombre; es el nombre principal de esta',
  'no-full-name': 'el artículo no da el nombre completo; una entrada lleva este apellido',
};

export const ruleBook: Words['ruleBook'] = {
  title: 'Las reglas de las marcas',
  lead: 'Cada marca conserva la regla que la puso y el grado de seguridad de esa regla. Estas son las reglas, cada una con un texto al que se aplica.',
  sure: 'Una marca segura no requiere revisión: lo dicen las propias palabras. Una probable se deduce de lo que la rodea; un pronombre, por ejemplo, de las frases anteriores. Una no segura es la que debería confirmar la redacción.',
  chosen:
    'Cuando pudieron hablar varios, deciden unos números asociados a clases de palabras, posiciones y distancias. Se aprendieron una vez, y entre ellos no hay ningún nombre. Así ocurre también cuando unas pocas palabras entre comillas pueden ser habla, o bien un título, un término o ironía del autor: según qué clases de palabras son, entre cuáles están y en qué otros lugares las usa el texto. Cuando un texto atribuye palabras a dos, «said Okafor and Holm», ambos son sus hablantes.',
  glossary: 'Los ejemplos suponen un glosario con estas entradas:',
  details: 'A quién, a través de quién, cuándo',
  hearer:
    'El oyente sigue a un verbo de comunicar («told the board»), o a «to» o «with» tras una clase de habla («in a letter to the board», «speaking to the crew»).',
  through:
    'Las palabras llegaron a través de quien las transmitió: «through a translator», «said Okafor, according to a transcript», «as quoted by the Velmora Times».',
  day: 'El día es una fecha junto al verbo de decir, o la que abre la frase, leída desde la del artículo: «On Tuesday, Okafor said». «After the vote on Tuesday» no indica ningún día, ni tampoco «last week».',
  names: 'Nombres',
  quotes: 'Las citas y sus hablantes',
};

export const nameRules: Words['nameRules'] = {
  editor: 'La redacción lo indicó en el texto.',
  'full-name': 'El nombre completo, como está en el glosario.',
  symbol: 'La signatura oficial de un documento.',
  acronym: 'Una sigla del glosario.',
  term: 'Un término del glosario, en mayúsculas o minúsculas.',
  alias: 'Otro nombre que da el glosario.',
  'short-name': 'El nombre sin una palabra de la que puede prescindir.',
  surname: 'El apellido de alguien que está en el glosario.',
  'given-name': 'El nombre de pila de alguien a quien el artículo presentó.',
  'short-here': 'Una forma más corta que el propio artículo usa después del nombre completo.',
  'glossary-document': 'El número de un documento del glosario, escrito como lo hace su familia.',
  'pattern-…':
    'Una remisión a un documento de una familia que describe la edición; el nombre de la familia sigue al guion.',
};

export const quoteRules: Words['quoteRules'] = {
  editor: 'La redacción nombró al hablante en el texto.',
  'cue-after': 'Un verbo de decir sigue a las palabras, y su sujeto es el hablante: «…», ella dijo.',
  'cue-before': 'Un verbo de decir precede a las palabras, y su sujeto es el hablante: ella dijo: «…»',
  'cue-after-inverted': 'Un verbo de decir sigue a las palabras, y el hablante sigue al verbo: «…», dijo Okafor.',
  'cue-before-inverted':
    'Un verbo de decir precede a las palabras, con el hablante detrás del verbo o introducido por «por».',
  'cue-after-shared-subject': 'Un verbo de decir sigue a las palabras, y su sujeto las precede.',
  'cue-before-shared-subject': 'Un verbo de decir comparte el sujeto de otro verbo.',
  'according-to': 'Las palabras se atribuyen a una fuente: según Okafor.',
  'noun-cue': 'Un sustantivo de decir corresponde al hablante: la advertencia de Okafor, «…»',
  'name-after': 'Un nombre sigue inmediatamente a las palabras.',
  'name-before': 'Un nombre precede inmediatamente a las palabras, como ante dos puntos: Okafor: «…»',
  'subject-of-sentence': 'Las palabras están en una frase cuyo sujeto es el hablante.',
  'same-sentence': 'Las palabras continúan lo que el mismo hablante dijo antes en la frase.',
  'same-paragraph': 'Las palabras continúan lo que se dijo antes en el párrafo.',
  'paragraph-before': 'Las palabras siguen a un párrafo en el que se citaba al hablante.',
  'unclosed-paragraph': 'La cita del párrafo anterior no se cerró, así que continúa.',
  'reported-before': 'Lo que dijo el hablante se acaba de referir, con las palabras del autor.',
  'reported-paragraph-before': 'Lo que dijo el hablante se refirió en el párrafo anterior, con las palabras del autor.',
  'sentence-before': 'El hablante es el sujeto de la frase anterior.',
  'sentence-before-cue': 'El hablante es el sujeto del último verbo de la frase anterior.',
  'sentence-before-paragraph': 'El hablante es el sujeto de la última frase del párrafo anterior.',
  'sentence-before-paragraph-cue': 'El hablante es el sujeto del último verbo del párrafo anterior.',
  'most-spoken-of': 'Nada cercano dice quién habla, así que es la persona de la que más habla el texto.',
  'block-credit':
    'Una línea bajo una cita en bloque, una raya o paréntesis y un nombre detrás de palabras entre comillas, o una línea delante de ellas, dice de quién son.',
  'block-lead': 'Una frase que termina en dos puntos da paso a una cita en bloque.',
  'list-item': 'Una frase que termina en un verbo de decir y dos puntos da paso a una lista de lo dicho.',
  'dialogue-turn':
    'Dos personas hablan por turnos, así que las palabras sin hablante son de quien no habló justo antes.',
  'turn-label':
    'En una transcripción: un nombre, un cargo o «Q» y «A» delante de las palabras dice quién habla, y otras líneas iguales muestran que se está hablando.',
  'no-comment': 'El texto dice que alguien a quien se preguntó no dijo nada. No es una cita ni se cuenta como tal.',
  'frame-after': 'En alemán, francés y español: un verbo de decir o «so» sigue a las palabras, y luego el hablante.',
  'frame-before': 'En alemán, francés y español: un verbo de decir y su sujeto preceden a las palabras.',
  'frame-colon': 'En alemán, francés y español: un nombre y dos puntos preceden a las palabras.',
  'frame-source': '«laut», «nach Angaben von» o «zufolge», «selon» o «según» nombra la fuente.',
  'frame-that': 'Un verbo de decir introduce lo que se refiere sin comillas: con «dass», «que» o el subjuntivo alemán.',
  'marks-only': 'Las palabras están entre comillas, y nada dice de quién son.',
  'indirect-that': 'Un verbo de decir, o de mostrar como lo hace una encuesta, introduce con «that» lo que se dijo.',
  'indirect-question': 'Un verbo de decir introduce una pregunta: preguntó si…',
  'indirect-request': 'Un verbo de pedir o instar introduce lo que se pidió.',
  'indirect-charge': 'Un verbo de acusar introduce aquello de lo que se acusa a alguien.',
  'indirect-call': 'Un llamamiento introduce lo que se reclamó.',
  'indirect-promise': 'Un verbo de prometer introduce lo que se prometió.',
  'indirect-bare': 'Un verbo de decir, o de mostrar como lo hace una encuesta, introduce sin «that» lo que se dijo.',
  'indirect-cue-inside': 'Un verbo de decir está dentro de lo que se dijo, entre comas.',
  'indirect-cue-after': 'Un verbo de decir sigue a lo que se dijo.',
  'indirect-according-to':
    'Lo que se dijo se atribuye a una fuente: según Okafor, como señaló Okafor, en una encuesta.',
};
