import { phraseSet, wordSet } from '../../word-set.ts';

/** Letters that stand behind a person’s name for a degree, an order or an office, as printed. */
export const lettersAfterNames: ReadonlySet<string> =
  wordSet(`MP MEP MSP MLA MHA MPP MS TD MC QC KC SC JP RN CPA CFA BA MA BSc MSc MSci BEd MEd BEng MEng LLB LLM MBA MPhil DPhil PhD Ph.D. Ph.D MD M.D. M.D
  EdD DSc DLitt JD J.D. MFA MPH DDS DVM MBBS Esq. Esq MBE OBE CBE KBE DBE GBE KCB CB KCMG DCMG CMG GCMG KCVO CVO MVO LVO OM CH DSO DSC DFC
  VC GC AO AC OAM FRS FRSE FBA FRCP FRCS FRIBA RIBA RA SJ OFM OP OSB USN USAF USMC`);

/** Those of them that are offices, and stand before names too: `the [MP] for Rell`. */
export const officesInLetters: ReadonlySet<string> = wordSet('MP MEP MSP MLA MHA MPP MS TD KC QC SC');

/** What tells that words in marks behind it are what somebody is called: `nicknamed “Shorty”`. */
export const namingForms: ReadonlySet<string> = wordSet('nicknamed alias aka a.k.a. christened');

/** The last words of phrases that tell the same, and the words before them: `known as`, `by the name`. */
export const namingPhrases: ReadonlySet<string> = phraseSet(
  'known as, him as, her as, them as, goes by, went by, the name, name of, nickname of, the nickname, answers to, answered to',
);

/** Forms behind which, a few words on, `as` tells it too: `known to the crew as`. */
export const knowingForms: ReadonlySet<string> = wordSet('known remembered nicknamed called');
