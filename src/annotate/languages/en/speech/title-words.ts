import { wordSet } from '../../word-set.ts';

/** Words before a stretch in marks that make it a name or term. */
export const namers: ReadonlySet<string> =
  wordSet(`so-called called named titled entitled nicknamed known dubbed termed term terms word words phrase label labelled labeled nickname
  hashtag codenamed code-named aka meaning means`);

/** Kinds of work whose titles stand in marks. */
export const works: ReadonlySet<string> =
  wordSet(`film movie book song album show series program programme documentary novel play musical episode sitcom drama newsletter magazine
  podcast article essay poem painting memoir blog column comedy hit bestseller paper game ballet opera exhibition network channel
  broadcast video ad segment section chapter tv television radio film's theme soundtrack anthem cartoon sketch soap`);

/** Words that stay small in a title. */
export const smallWords: ReadonlySet<string> = wordSet(
  'a an the of and or in on at to for with by from as but nor is vs v',
);

/** Verbs of speech that give somebody or something a name: words in marks behind them are the speaker's. */
export const describingVerbs: ReadonlySet<string> = wordSet(
  'call describe label brand dub deem characterize characterise portray depict refer mock deride dismiss',
);

/** Forms behind which a topic stands, not what its subject says: `read of`, `wrote about`. */
export const writtenForms: ReadonlySet<string> = wordSet(
  'read reads reading write writes wrote written writing hear hears heard hearing',
);

/** Behind a term in marks that is defined: `“quay” [means] any landing`. */
export const definingForms: ReadonlySet<string> = wordSet('means mean denotes denote signifies refers');
