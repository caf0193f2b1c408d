import { counting } from './counting.ts';

const count = counting('en');

/** The page of what `check` finds, for editors. */
export const report = {
  title: 'What should be looked at',
  lead: 'What lectern check finds in the content, the worst first. This page is for editors and in no public build.',
  none: 'Nothing should be looked at.',
  filter: 'Show',
  all: 'All',
  severities: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  findings: (n: number) => count(n, 'finding', 'findings'),
  onPage: 'See it on its page',
  meaning: 'What this means',
  further: (n: number) => `${count(n, 'further finding', 'further findings')}: lectern check --all tells them.`,
  silenced: 'Turned off or down in check.yaml',
};
