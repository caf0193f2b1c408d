/**
 * The irregular verbs of English that dictionaries have in common, beside `be`, `fly`, `have` and `lie`: base, past,
 * participle where it is another; without those that most inflect by rule (`dream`, `wed`). Verbs with a prefix follow them:
 * `foresee`, `forecast`.
 */
export const irregularVerbs = `
  arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, begin began begun, bend bent,
  bet bet, bid bid, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
  build built, burst burst, buy bought, cast cast, catch caught, choose chose chosen, cling clung, come came come, cost cost,
  creep crept, cut cut, deal dealt, dig dug, do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten,
  fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung,
  forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got, give gave given,
  go went gone, grind ground, grow grew grown, hang hung, hear heard, hide hid hidden, hit hit, hold held, hurt hurt,
  keep kept, know knew known, lay laid, lead led, leave left, lend lent, let let, lose lost, make made, mean meant, meet met,
  pay paid, put put, quit quit, read read, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said,
  see saw seen, seek sought, sell sold, send sent, set set, shake shook shaken, shed shed, shine shone, shoot shot,
  shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken,
  spend spent, spin spun, spit spat, split split, spread spread, spring sprang sprung, stand stood, steal stole stolen,
  stick stuck, sting stung, strike struck struck, swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken,
  teach taught, tear tore torn, tell told, think thought, throw threw thrown, understand understood, wake woke woken,
  wear wore worn, weave wove woven, weep wept, win won, wind wound, wring wrung, write wrote written`;

/** What such a verb may have before it and be inflected alike: `[fore]see`, `[re]write`. */
export const prefixes = 'fore mis out over re under with';

/** Verbs that look as if they had such a prefix: `relay` is no `lay`. */
export const regularAfterAll = 'relay';
