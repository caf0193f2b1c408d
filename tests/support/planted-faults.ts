import type { Files } from './content-folder.ts';

const entry = (name: string, more = '', summary = `${name} in a sentence.`) =>
  `---\nname: ${name}\n${more}summary: ${JSON.stringify(summary)}\n---\n`;
const article = (title: string, day: string, body: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2024-05-${day}\n${more}---\n\n${body}\n`;

/** An edition in which nothing is to be found: the harbour, its people and six articles on them. */
export const soundEdition: Files = {
  'site.yaml': 'title: The harbour\nlicence: CC BY 4.0\n',
  'glossary/people/mina-okafor.md': entry(
    'Mina Okafor',
    'family: Okafor\nroles:\n  - {title: Harbour Warden, from: "2020", to: "2025"}\n  - {title: Quay Inspector, from: "2012", to: "2016"}\n',
  ),
  'glossary/people/ada-lund.md': entry('Ada Lund', 'family: Lund\n'),
  'glossary/people/tomas-brandt.md': entry('Tomas Brandt', 'family: Brandt\n'),
  'glossary/organizations/harbour-board.md': entry('Harbour Board', 'sameAs: https://example.org/board\n'),
  'glossary/places/velmora.md': entry('Velmora', 'aliases: [the port of Velmora]\n'),
  'glossary/documents/minutes.md': entry('Minutes of the Board', 'symbol: HB/12\n'),
  'sources/minutes.txt':
    '1. The east quay opens in May, and no later than that.\n\n2. Nobody asked the divers, and nobody will ask them now.\n\n3. The fee for the crane stays as it was in the year before.\n',
  'articles/quay.md': article(
    'The quay',
    '02',
    'Harbour Warden Mina Okafor met the Harbour Board in Velmora. “The east quay opens in May,” Okafor said [@minutes].',
  ),
  'articles/crane.md': article(
    'The crane',
    '03',
    '“The fee for the crane stays as it was,” Ada Lund said [@minutes]. In 2014 Quay Inspector Mina Okafor had raised it.',
  ),
  'articles/divers.md': article(
    'The divers',
    '04',
    'The port of Velmora was quiet. “Nobody asked the divers,” Tomas Brandt said [@minutes]. Former Quay Inspector Mina Okafor agreed.',
  ),
  'articles/ferry.md': article('The ferry', '05', '“The ferry waits for nobody in this weather,” Ada Lund said.'),
  'articles/ferry-again.md': article(
    'The ferry again',
    '06',
    'A day before, Ada Lund had spoken of the ferry. “It waits for nobody,” Lund said.',
  ),
  'articles/letter.md': article('The letter', '07', 'Tomas Brandt wrote to the Harbour Board and to Ada Lund.'),
};

/** Words that become others, for a fault that they bring. */
const changed = (file: string, from: string, to: string) => (files: Files) => ({
  ...files,
  [file]: String(files[file]).replace(from, () => to),
});
const added = (file: string, text: string) => (files: Files) => ({ ...files, [file]: text });
const behind = (file: string, text: string) => (files: Files) => ({ ...files, [file]: `${files[file]}\n${text}\n` });

const quay = 'articles/quay.md';
const letter = 'articles/letter.md';

/** Faults, each with the rule that finds it and the file that it is found in. */
export const plantedFaults: { rule: string; file: string; plant: (files: Files) => Files }[] = [
  { rule: 'changed-quotation', file: quay, plant: changed(quay, 'opens in May', 'opens in June') },
  {
    rule: 'changed-quotation',
    file: 'articles/crane.md',
    plant: changed('articles/crane.md', 'stays as', 'never stays as'),
  },
  {
    rule: 'changed-quotation',
    file: 'articles/divers.md',
    plant: changed('articles/divers.md', 'the divers', 'divers'),
  },
  {
    rule: 'absent-quotation',
    file: quay,
    plant: behind(quay, '“We were told of all of this in good time,” Lund said [@minutes].'),
  },
  {
    rule: 'absent-quotation',
    file: 'articles/ferry.md',
    plant: behind('articles/ferry.md', '“Gulls have no business on the pier,” Brandt said [@minutes].'),
  },
  { rule: 'ownerless-source', file: 'sources/minuts.txt', plant: added('sources/minuts.txt', 'Words.\n') },
  { rule: 'ownerless-source', file: 'sources/old-letter.md', plant: added('sources/old-letter.md', 'Words.\n') },
  { rule: 'duplicate-id', file: 'sources/minutes.txt', plant: added('sources/minutes.md', 'Words of the minutes.\n') },
  {
    rule: 'doubtful-id',
    file: 'sources/letter.txt',
    plant: added('sources/letter.txt', '---\nspeakers: ada-lunt\n---\nWords.\n'),
  },
  {
    rule: 'odd-speaker',
    file: letter,
    plant: behind(letter, ':quote[“We will see about that on Friday,”]{by="There"} it was said.'),
  },
  {
    rule: 'odd-speaker',
    file: quay,
    plant: behind(quay, ':quote[“No boat leaves before the tide does,”]{by="a"} it was said.'),
  },
  { rule: 'misspelt-speaker', file: letter, plant: behind(letter, '“Rope is dear this year,” Tomas Brandz said.') },
  { rule: 'misspelt-speaker', file: quay, plant: behind(quay, '“Tar is cheaper than it was,” Mina Okafur said.') },
  {
    rule: 'two-speakers',
    file: letter,
    plant: behind(letter, '“The ferry waits for nobody in this weather,” Tomas Brandt said.'),
  },
  {
    rule: 'two-speakers',
    file: 'articles/more.md',
    plant: added(
      'articles/more.md',
      article('More', '08', '“The ferry waits for nobody in this weather,” Mina Okafor said.'),
    ),
  },
  {
    rule: 'unlike-wording',
    file: letter,
    plant: behind(letter, '“The ferry waits for nobody in such weather,” Ada Lund said.'),
  },
  {
    rule: 'unlike-wording',
    file: 'articles/ferry-again.md',
    plant: behind('articles/ferry-again.md', '“The small ferry waits for nobody in this weather,” Lund said.'),
  },
  {
    rule: 'common-alias',
    file: 'glossary/places/velmora.md',
    plant: changed('glossary/places/velmora.md', '[the port', '[there, the port'),
  },
  {
    rule: 'common-alias',
    file: 'glossary/people/ada-lund.md',
    plant: changed('glossary/people/ada-lund.md', 'family: Lund', 'aliases: [She]\nfamily: Lund'),
  },
  {
    rule: 'unused-alias',
    file: 'glossary/places/velmora.md',
    plant: changed('glossary/places/velmora.md', 'Velmora]', 'Velmora, Old Velmora]'),
  },
  {
    rule: 'unused-alias',
    file: 'glossary/organizations/harbour-board.md',
    plant: changed('glossary/organizations/harbour-board.md', 'sameAs', 'aliases: [Board of the Port]\nsameAs'),
  },
  {
    rule: 'unnamed-entry',
    file: 'glossary/people/rosa-vale.md',
    plant: added('glossary/people/rosa-vale.md', entry('Rosa Vale')),
  },
  {
    rule: 'unnamed-entry',
    file: 'glossary/events/regatta.md',
    plant: added('glossary/events/regatta.md', entry('Spring Regatta')),
  },
  {
    rule: 'duplicate-entry',
    file: 'glossary/people/mina-okafor.md',
    plant: (files) =>
      behind(letter, 'Mina Okaffor was there.')(added('glossary/people/mina-okaffor.md', entry('Mina Okaffor'))(files)),
  },
  {
    rule: 'duplicate-entry',
    file: 'glossary/organizations/port-board.md',
    plant: (files) =>
      behind(
        letter,
        'The Port Authority was asked.',
      )(
        added(
          'glossary/organizations/port-board.md',
          entry('Port Authority', 'sameAs: https://example.org/board/\n'),
        )(files),
      ),
  },
  {
    rule: 'missing-summary',
    file: 'glossary/people/tomas-brandt.md',
    plant: changed('glossary/people/tomas-brandt.md', 'Tomas Brandt in a sentence.', ''),
  },
  {
    rule: 'missing-summary',
    file: 'glossary/places/velmora.md',
    plant: changed('glossary/places/velmora.md', 'Velmora in a sentence.', ''),
  },
  { rule: 'missing-licence', file: 'site.yaml', plant: changed('site.yaml', 'licence: CC BY 4.0\n', '') },
  {
    rule: 'idle-choice',
    file: quay,
    plant: changed(quay, 'title: The quay', 'title: The quay\nannotate: {Velmoor: velmora}'),
  },
  {
    rule: 'idle-choice',
    file: letter,
    plant: changed(letter, 'title: The letter', 'title: The letter\nannotate: {the pier: false}'),
  },
  { rule: 'office-out-of-time', file: letter, plant: behind(letter, 'Quay Inspector Mina Okafor read it.') },
  {
    rule: 'office-out-of-time',
    file: 'articles/old.md',
    plant: added(
      'articles/old.md',
      '---\ntitle: Old\ndate: 2018-02-03\n---\n\nHarbour Warden Mina Okafor was there.\n',
    ),
  },
  {
    rule: 'missing-alt',
    file: letter,
    plant: (files) =>
      behind(
        letter,
        '![](/images/quay.svg)',
      )({ ...files, 'images/quay.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>' }),
  },
  { rule: 'dead-link', file: letter, plant: behind(letter, 'See [the quay](quai.md).') },
  { rule: 'unknown-citation', file: letter, plant: behind(letter, 'So it is written [@minuets].') },
  {
    rule: 'unsure-speaker',
    file: 'articles/ferry-again.md',
    plant: behind(
      'articles/ferry-again.md',
      'It was “a day that no one here will ever forget,” the kind of day that ends in rain.',
    ),
  },
  { rule: 'private-comment', file: letter, plant: behind(letter, '%% ask Lund about the rope %%') },
  { rule: 'unused-footnote', file: letter, plant: behind(letter, '[^a]: A note on ropes.') },
  {
    rule: 'circular-place',
    file: 'glossary/places/velmora.md',
    plant: changed('glossary/places/velmora.md', 'aliases', 'in: velmora\naliases'),
  },
  {
    rule: 'absent-article',
    file: 'anchors.json',
    plant: added(
      'anchors.json',
      JSON.stringify([
        { article: 'gone', id: 'p-lusab-babad', text: 'The quay.', fingerprint: '0123456789abcdef', sketch: '' },
      ]),
    ),
  },
  {
    rule: 'lost-permalink',
    file: letter,
    plant: added(
      'anchors.json',
      JSON.stringify([
        { article: 'letter', id: 'p-lusab-babad', text: 'The rope.', fingerprint: '0123456789abcdef', sketch: '' },
      ]),
    ),
  },
  {
    rule: 'misspelt-speaker',
    file: quay,
    plant: (files) =>
      behind(
        quay,
        '“Rope is dear this year,” Jonas Ferrar said.',
      )(behind(letter, '“Tar is cheaper than it was,” Jonas Ferrer said. “And so is oil,” Jonas Ferrer said.')(files)),
  },
  {
    rule: 'duplicate-entry',
    file: 'glossary/people/tomas-brande.md',
    plant: (files) =>
      behind(letter, 'Tomas Brande was there.')(added('glossary/people/tomas-brande.md', entry('Tomas Brande'))(files)),
  },
  {
    rule: 'common-alias',
    file: 'glossary/places/velmora.md',
    plant: changed('glossary/places/velmora.md', 'aliases: [', 'aliases: [haven, '),
  },
  {
    rule: 'idle-choice',
    file: 'articles/crane.md',
    plant: changed('articles/crane.md', 'title: The crane', 'title: The crane\nannotate: {Ada Lund: ada-lund}'),
  },
  {
    rule: 'idle-choice',
    file: 'articles/divers.md',
    plant: changed('articles/divers.md', 'title: The divers', 'title: The divers\nannotate: {quiet: false}'),
  },
  {
    rule: 'unexplained-name',
    file: letter,
    plant: (files) =>
      [letter, quay, 'articles/crane.md'].reduce(
        (all, one) => behind(one, 'A clerk met Ines Palk on the pier.')(all),
        files,
      ),
  },
  {
    rule: 'settled-name',
    file: 'articles/ferry.md',
    plant: (files) =>
      [
        added('glossary/people/jon-lund.md', entry('Jon Lund', 'family: Lund\n')),
        behind(letter, 'Jon Lund was there.'),
        behind('articles/ferry.md', 'Ada Lund and Jon Lund left. Later Lund came back.'),
      ].reduce((all, plant) => plant(all), files),
  },
];
