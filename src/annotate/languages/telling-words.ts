import { wordMap, wordSet } from './word-set.ts';

/**
 * The most frequent words of languages, by their BCP 47 tags: enough of them tell what a text is written in. Those of Italian, Dutch
 * and Portuguese only tell that a text isn't what it is said to be.
 */
export const tellingWords: ReadonlyMap<string, ReadonlySet<string>> = wordMap([
  [
    'en',
    wordSet(`the of and to in that is was for it with as his on be at by had are but from which have an they you were this not or she
      he we their been has will would who said`),
  ],
  [
    'de',
    wordSet(`der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach
      wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis`),
  ],
  [
    'fr',
    wordSet(`le la les de des et en un une du dans est que qui pour sur au pas par plus il ce se ne avec sont aux elle son sa ses ou
      été cette mais nous vous leur on`),
  ],
  [
    'es',
    wordSet(`el la los las de y en que un una del se por con para su al lo como más es ha sus no pero le fue este sin sobre también
      entre cuando hasta era desde`),
  ],
  [
    'it',
    wordSet(
      `il di che e la un a per in una sono del con non i da gli al si dei nel le della lo come più ha ma alla delle anche è`,
    ),
  ],
  [
    'nl',
    wordSet(
      `de het een van en is in op te dat die voor met zijn niet aan er om ook als bij maar door naar over uit werd hij`,
    ),
  ],
  [
    'pt',
    wordSet(
      `o a de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou foi`,
    ),
  ],
]);
