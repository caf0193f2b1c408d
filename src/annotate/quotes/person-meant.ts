import { type Antecedent, type Discourse, type Option, roles, type Seen } from './discourse.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { echoOf, type Others } from './own-words.ts';
import type { Gender, Referent } from './referents.ts';
import { type Standing, scoreOf, stepOf } from './standing.ts';

/** Where a pronoun stands. */
export interface Wanted {
  gender: Gender | undefined;
  pronoun?: NounPhrase;
  /** Of whom else its sentence speaks. */
  others?: Others;
  /** Who can't be meant. */
  except?: Referent | undefined;
  /** The pronoun opens a clause that hangs on the words before: `the fair, where [he] spoke`. */
  hung?: boolean;
}

/** The person whom `he`, `she`, `his` or `her` most likely means here. */
export function personMeant(discourse: Discourse, wanted: Wanted): Antecedent | undefined {
  const options: Option[] = [];
  for (let at = discourse.people.length - 1; at >= 0; at -= 1) {
    const seen = discourse.people[at] as Seen;
    const { referent } = seen;
    if (referent === wanted.except || (wanted.gender && referent.gender && referent.gender !== wanted.gender)) continue;
    const rank = options.length;
    options.push({
      referent,
      phrase: seen.phrase,
      pronoun: wanted.pronoun,
      standing: standingOf(discourse, seen, { rank, wanted }),
    });
  }
  let [most, gendered, peopled] = [0, false, false];
  for (const { standing } of options) {
    most = Math.max(most, standing.times);
    gendered ||= standing.gender === 1 || standing.told === 1;
    peopled ||= standing.human === 1;
  }
  for (const { standing } of options) {
    standing.leading = Number(standing.times === most);
    standing.outgendered = Number(gendered && standing.gender !== 1 && standing.told !== 1);
    standing.outpersoned = Number(peopled && standing.human === 0);
  }
  if (wanted.hung) {
    const near = options.find(
      ({ referent, phrase }) => isInSentence(discourse, referent) && isBeforeWhere(phrase, wanted),
    );
    if (near) return near;
  }
  return options.length > 0 ? discourse.choose(options) : undefined;
}

function standingOf(discourse: Discourse, seen: Seen, { rank, wanted }: { rank: number; wanted: Wanted }): Standing {
  const { referent } = seen;
  const { gender, leaning, told } = referent;
  return {
    gender: gender ? 1 : leaning && wanted.gender ? (leaning === wanted.gender ? 2 : 3) : 0,
    told: told && wanted.gender && !gender ? (told === wanted.gender ? 1 : 2) : 0,
    kind: Number(referent.kind === 'person'),
    human: Number(referent.human === true),
    rank: Math.min(rank, 4),
    age: stepOf(discourse.sentence - seen.sentence),
    subjectAge: seen.subjectAt < 0 ? never : stepOf(discourse.sentence - seen.subjectAt),
    blocks: Math.min(discourse.block - seen.block, 2),
    times: stepOf(seen.times),
    role: roles[seen.role],
    echoed: wanted.pronoun && wanted.others ? echoOf(referent, wanted.pronoun, wanted.others) : 0,
    speaksOf: Number(wanted.gender !== undefined && wanted.others?.genders.has(wanted.gender) === true),
    asked: Number(discourse.asked?.referent === referent && discourse.sentence - discourse.asked.sentence < 2),
    stands: wanted.pronoun ? Number(wanted.pronoun.governed) : 2,
    opens: Number(discourse.opening),
    quoted: Number(discourse.speaker === referent),
    full: Number(referent.name.includes(' ')),
    stranger: Number(referent.stranger === true),
    thinglike: Number(referent.thinglike === true),
    spoke: Math.min(seen.spoke, 3),
    leading: 0,
    outgendered: 0,
    outpersoned: 0,
  };
}

/** `in [Oslo], where she spoke`: nobody stands right before the clause. */
function isBeforeWhere(phrase: NounPhrase, { pronoun }: Wanted): boolean {
  return !pronoun || phrase.to < pronoun.from - 2;
}

/** The index of `never subject`. */
const never = 8;

/** The option that weighs most. */
export function likeliest(options: readonly Option[]): Option | undefined {
  let best: Option | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const score = scoreOf(option.standing);
    if (score > most) {
      most = score;
      best = option;
    }
  }
  return best;
}

function isInSentence({ people, sentence }: Discourse, referent: Referent): boolean {
  return people.some((one) => one.referent === referent && one.sentence === sentence);
}
