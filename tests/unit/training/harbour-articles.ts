import type { Article } from '../../training/articles.ts';

/** What was said, with the words behind it that name the speaker and say so; without them nobody said it. */
interface Saying {
  words: string;
  source?: string;
  cue?: string;
  /** Whom a pronoun means. */
  means?: string;
  /** Whether the words stand without marks, behind speaker and cue. */
  isBare?: boolean;
}

/** A speech that reports nobody, though its clauses look like reports. */
export const silentSpeech: Article = {
  text: [
    'Our fathers held that a harbour is what its people make of it, and the people ask that every berth be open to all.',
    'The nation demands that the quay be free. Every citizen must admit that no boat may be turned away.',
  ].join('\n\n'),
  spans: [],
  quotes: [],
};

/** Two articles of the harbour whose quotations are marked. */
export const harbourArticles: Article[] = [
  article(
    [
      'Mina Okafor opened the ferry line on Monday and thanked the crew.',
      '“We will run every hour,” Okafor said. “Nobody waits in the rain any longer,” she added.',
      'The play “The Long Pier” opened the same night. Its author, Lars Holm, praised the “quiet harbour” of old.',
      'Then he told the Courier: “I wrote it on the ferry.” Okafor said that the line would pay for itself.',
    ],
    [
      { words: 'We will run every hour,', source: 'Okafor', cue: 'said' },
      { words: 'Nobody waits in the rain any longer,', source: 'she', cue: 'added', means: 'Mina Okafor' },
      { words: 'The Long Pier' },
      { words: 'quiet harbour' },
      { words: 'the line would pay for itself', source: 'Okafor', cue: 'said', isBare: true },
    ],
  ),
  article(
    [
      'The Harbour Board met in Lisbon. Its chair, Ada Lund, called the fees “too high”, officials said.',
      'Mina Okafor disagreed. “The fees pay for the quay,” said Okafor, who asked the board for time.',
      '“Time is what we lack,” she said. A so-called “green fee” follows in May.',
    ],
    [
      { words: 'too high' },
      { words: 'The fees pay for the quay,', source: 'Okafor', cue: 'said' },
      { words: 'Time is what we lack,', source: 'she', cue: 'said', means: 'Mina Okafor' },
      { words: 'green fee' },
    ],
  ),
];

function article(lines: string[], sayings: Saying[]): Article {
  const text = lines.join('\n\n');
  const spans: Article['spans'] = [];
  const quotes: Article['quotes'] = [];
  for (const { words, source, cue, means, isBare } of sayings) {
    const start = text.indexOf(isBare ? words : `“${words}”`);
    const end = start + words.length + (isBare ? 0 : 2);
    if (!isBare) spans.push({ start, end, status: source ? 'gold' : 'none', quote: source ? quotes.length : -1 });
    if (!source || !cue) continue;
    const beside = (part: string): [number, number] => {
      const at = isBare ? text.lastIndexOf(part, start) : text.indexOf(part, end);
      return [at, at + part.length];
    };
    quotes.push({
      type: isBare ? 'indirect' : 'direct',
      content: [isBare ? [start, end] : [start + 1, end - 1]],
      kind: means ? 'pronoun' : 'person',
      source: [beside(source)],
      cue: [beside(cue)],
      names: means ? [] : [source],
      resolved: means ? [means] : null,
    });
  }
  return { text, spans, quotes };
}
