import type { TenseWords } from '../tense-words.ts';
import { wordSet } from '../word-set.ts';

/** English words of tense, as data. */
export const englishTenses: TenseWords = {
  ahead: wordSet("will shall would 'll won't shan't"),
  past: wordSet(`was were wasn't weren't had hadn't did didn't has hasn't been said told saw went came took gave got knew thought held
    met left ran won lost sat stood spoke sent built brought bought sold felt kept led paid rose fell grew drew drove broke chose
    became shot struck found spent caught taught fought sought threw wore ate slept lay wrote flew understood withdrew tore hid
    rode shook stole woke hung swung stuck dug fled sped dealt meant swept wept crept sank froze overcame oversaw overtook
    undertook upheld withheld forgot arose laid sprang clung began swore sang drank swam rang blew shrank wound bound bit bled
    fed lit shone slid spun bore beat bent burst cast hurt split spread stung strode trod wove heard made`),
  open: wordSet("can could may might must should ought can't couldn't wouldn't"),
  pastEnding: /.{3}ed$/,
  perfect: 'have',
  hoping:
    wordSet(`due set slated scheduled expected planned billed booked likely ready supposed hopes hope plans plan planning
    intends intend wants want aims aim needs need has have about going is are`),
  infinitive: 'to',
  arranged: wordSet('due set slated scheduled expected planned billed booked fixed'),
  arrangedLinks: wordSet('for on in at'),
  arranging:
    wordSet(`addresses airs arrives attends begins closes comes concludes convenes debuts decides departs ends enters
    expires faces finishes flies gathers goes heads holds hosts joins kicks launches lands leaves marks meets moves opens performs
    plays premieres presents publishes reconvenes reopens resumes retires returns sails shuts sits speaks starts swears
    travels visits votes`),
  arrangingOfSeveral:
    wordSet(`arrive begin close convene debate depart end face gather go leave meet open play reconvene reopen
    resume return sail start travel vote visit`),
  present: wordSet("is are am 're 'm"),
  goingEnding: /.{2}ing$/,
  passive: 'be',
  openers: wordSet('that and but when while because as if although'),
  links: wordSet('on in'),
  parts: wordSet('early late mid beginning starting'),
  events:
    wordSet(`accident arrest arrests attack attacks ballot blast caucus caucuses ceasefire collapse contest contests convention
    coup crash deadline death deaths debate debates defeat disaster election elections explosion final fire fires hearing
    inauguration killing killings massacre match murder poll polls primaries primary protest protests race races raid raids
    referendum riot riots ruling runoff shooting storm summit verdict victory vote votes`),
  indefinite: wordSet('a an'),
};
