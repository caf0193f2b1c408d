import type { Words } from './words.ts';

export const marks: Words['marks'] = {
  linkToParagraph: 'Lien vers ce paragraphe',
  told: 'rapporté',
  unclear: 'Locuteur incertain',
  perhaps: (names) => `Locuteur incertain, peut-être ${names}`,
  aboutQuote: 'À propos de cette citation',
  link: 'Lien',
  cite: 'Citer',
  allBy: (name) => `Tous les propos de ${name}`,
  nobody: 'Locuteur non nommé',
  types: {
    direct: 'entre guillemets',
    mixed: 'entre guillemets',
    indirect: 'dans les mots de l’auteur',
    turn: 'sous le nom du locuteur dans une transcription',
    'no-comment': 'interrogé, n’a rien dit',
  },
  collated: {
    exact: (source) => `Comme dans ${source} : à la lettre`,
    typographic: (source) => `Comme dans ${source} : les mêmes mots`,
    marked: (source) => `Comme dans ${source} : coupes et ajouts sont signalés`,
    changed: (source) => `Modifié par rapport à ${source} :`,
    absent: () => 'Introuvable dans la source citée',
  },
  placed: {
    paragraph: (number) => `§ ${number}`,
    page: (number) => `p. ${number}`,
    line: (number) => `ligne ${number}`,
  },
  why: 'Pourquoi cette attribution',
  certain: 'Certain selon la règle.',
  likely: 'Probable.',
  unsure: 'Incertain.',
  report: 'Signaler cette marque',
  reported: (article) => `Une marque dans « ${article} »`,
  notices: {
    note: 'Note',
    tip: 'Astuce',
    important: 'Important',
    warning: 'Avertissement',
    caution: 'Attention',
    done: 'Fait',
    open: 'À faire',
  },
};

export const doubts: Words['doubts'] = {
  'speaker-unnamed': 'le texte ne nomme pas le locuteur',
  'speaker-from-before': 'le locuteur se déduit des phrases précédentes',
  'no-cue': 'aucun mot de parole ne relie ces mots au locuteur',
  'no-cues-of-language': 'aucun mot de parole n’est connu pour cette langue',
  'several-by-sentence': 'plusieurs entrées portent ce nom ; les mots voisins conviennent à celle-ci',
  'several-by-article': 'plusieurs entrées portent ce nom ; l’article parle de celle-ci',
  'several-by-name': 'plusieurs entrées portent ce nom ; c’est le nom principal de celle-ci',
  'no-full-name': 'l’article ne donne pas le nom complet ; une entrée porte ce nom de famille',
};

export const ruleBook: Words['ruleBook'] = {
  title: 'Les règles des marques',
  lead: 'Chaque marque garde la règle qui l’a posée et le degré de certitude de celle-ci. Voici ces règles, chacune avec un texte auquel elle s’applique.',
  sure: 'Une marque certaine n’a pas besoin d’être revue : les mots eux-mêmes le disent. Une marque probable se déduit de ce qui l’entoure, un pronom des phrases précédentes par exemple. Une marque incertaine est à confirmer par la rédaction.',
  chosen:
    'Quand plusieurs ont pu parler, des nombres attachés aux sortes de mots, aux places et aux distances décident. Ils ont été appris une fois, et aucun nom n’en fait partie. Il en va de même quand quelques mots entre guillemets peuvent être des paroles, ou un titre, un terme, de l’ironie : selon les sortes de mots, ce qui les entoure et les autres endroits où le texte les emploie. Quand un texte attribue des mots à deux personnes, « said Okafor and Holm », toutes deux en sont les locuteurs.',
  glossary: 'Les exemples supposent un glossaire contenant ces entrées :',
  details: 'À qui, par qui, quand',
  hearer:
    'L’auditeur suit un verbe de communication (« told the board »), ou « to » ou « with » après une sorte de parole (« in a letter to the board », « speaking to the crew »).',
  through:
    'Les mots sont passés par ceux qui les ont transmis : « through a translator », « said Okafor, according to a transcript », « as quoted by the Velmora Times ».',
  day: 'Le jour est une date proche du verbe de parole, ou au début de la phrase, lue à partir de celle de l’article : « On Tuesday, Okafor said ». « After the vote on Tuesday » ne donne pas de jour, « last week » non plus.',
  names: 'Noms',
  quotes: 'Les citations et leurs locuteurs',
};

export const nameRules: Words['nameRules'] = {
  editor: 'La rédaction l’a précisé dans le texte.',
  'full-name': 'Le nom complet, tel que le donne le glossaire.',
  symbol: 'La cote officielle d’un document.',
  acronym: 'Un sigle du glossaire.',
  term: 'Un terme du glossaire, en majuscules ou en minuscules.',
  alias: 'Un autre nom donné par le glossaire.',
  'short-name': 'Le nom sans un mot dont il peut se passer.',
  surname: 'Le nom de famille d’une personne du glossaire.',
  'given-name': 'Le prénom d’une personne que l’article a présentée.',
  'short-here': 'Une forme plus courte que l’article lui-même emploie après le nom complet.',
  'glossary-document': 'Le numéro d’un document du glossaire, écrit comme le veut sa famille.',
  'pattern-…':
    'Un renvoi à un document d’une famille décrite par l’édition ; le nom de la famille suit le trait d’union.',
};

export const quoteRules: Words['quoteRules'] = {
  editor: 'La rédaction a nommé le locuteur dans le texte.',
  'cue-after': 'Un verbe de parole suit les mots, et son sujet est le locuteur : « … », elle a dit.',
  'cue-before': 'Un verbe de parole précède les mots, et son sujet est le locuteur : elle a dit : « … »',
  'cue-after-inverted': 'Un verbe de parole suit les mots, et le locuteur suit le verbe : « … », a dit Okafor.',
  'cue-before-inverted':
    'Un verbe de parole précède les mots, le locuteur étant placé après le verbe ou introduit par « par ».',
  'cue-after-shared-subject': 'Un verbe de parole suit les mots, et son sujet les précède.',
  'cue-before-shared-subject': 'Un verbe de parole partage le sujet d’un autre verbe.',
  'according-to': 'Les mots sont attribués à une source : selon Okafor.',
  'noun-cue': 'Un nom de parole se rapporte au locuteur : l’avertissement d’Okafor, « … »',
  'name-after': 'Un nom suit immédiatement les mots.',
  'name-before': 'Un nom précède immédiatement les mots, comme avant deux-points : Okafor : « … »',
  'subject-of-sentence': 'Les mots figurent dans une phrase dont le sujet est le locuteur.',
  'same-sentence': 'Les mots continuent ce que le même locuteur a dit plus tôt dans la phrase.',
  'same-paragraph': 'Les mots continuent ce qui a été dit plus tôt dans le paragraphe.',
  'paragraph-before': 'Les mots suivent un paragraphe où le locuteur était cité.',
  'unclosed-paragraph': 'La citation du paragraphe précédent n’a pas été fermée, elle continue donc.',
  'reported-before': 'Les propos du locuteur viennent d’être rapportés, dans les mots de l’auteur.',
  'reported-paragraph-before':
    'Les propos du locuteur ont été rapportés au paragraphe précédent, dans les mots de l’auteur.',
  'sentence-before': 'Le locuteur est le sujet de la phrase précédente.',
  'sentence-before-cue': 'Le locuteur est le sujet du dernier verbe de la phrase précédente.',
  'sentence-before-paragraph': 'Le locuteur est le sujet de la dernière phrase du paragraphe précédent.',
  'sentence-before-paragraph-cue': 'Le locuteur est le sujet du dernier verbe du paragraphe précédent.',
  'most-spoken-of': 'Rien de proche ne désigne le locuteur : c’est donc la personne dont le texte parle le plus.',
  'block-credit':
    'Une ligne sous une citation en bloc, un tiret ou des parenthèses et un nom après des mots entre guillemets, ou une ligne qui les précède, dit de qui ils sont.',
  'block-lead': 'Une phrase qui se termine par deux-points introduit une citation en bloc.',
  'list-item': 'Une phrase qui se termine par un verbe de parole et deux-points introduit une liste de propos.',
  'dialogue-turn':
    'Deux personnes parlent tour à tour : les mots sans locuteur sont donc de celle qui n’a pas parlé juste avant.',
  'turn-label':
    'Dans une transcription : un nom, une fonction ou « Q » et « A » avant les mots dit qui parle, et d’autres lignes de ce genre montrent qu’on y parle.',
  'no-comment':
    'Le texte dit qu’une personne interrogée n’a rien répondu. Ce n’est pas une citation et n’est pas compté comme telle.',
  'frame-after':
    'En allemand, en français et en espagnol : un verbe de parole ou « so » suit les mots, puis vient le locuteur.',
  'frame-before': 'En allemand, en français et en espagnol : un verbe de parole et son sujet précèdent les mots.',
  'frame-colon': 'En allemand, en français et en espagnol : un nom et deux-points précèdent les mots.',
  'frame-source': '« laut », « nach Angaben von » ou « zufolge », « selon » ou « según » nomme la source.',
  'frame-that':
    'Un verbe de parole introduit ce qui est rapporté sans guillemets : par « dass », « que », ou par le subjonctif allemand.',
  'marks-only': 'Les mots sont entre guillemets, et rien ne dit de qui ils sont.',
  'indirect-that':
    'Un verbe de parole, ou un verbe qui montre comme le fait un sondage, introduit par « that » ce qui a été dit.',
  'indirect-question': 'Un verbe de parole introduit une question : il a demandé si…',
  'indirect-request': 'Un verbe de demande ou d’exhortation introduit ce qui a été demandé.',
  'indirect-charge': 'Un verbe d’accusation introduit ce dont quelqu’un est accusé.',
  'indirect-call': 'Un appel introduit ce qui a été réclamé.',
  'indirect-promise': 'Un verbe de promesse introduit ce qui a été promis.',
  'indirect-bare':
    'Un verbe de parole, ou un verbe qui montre comme le fait un sondage, introduit sans « that » ce qui a été dit.',
  'indirect-cue-inside': 'Un verbe de parole se trouve à l’intérieur de ce qui a été dit, entre virgules.',
  'indirect-cue-after': 'Un verbe de parole suit ce qui a été dit.',
  'indirect-according-to':
    'Ce qui a été dit est attribué à une source : selon Okafor, comme l’a noté Okafor, dans un sondage.',
};
