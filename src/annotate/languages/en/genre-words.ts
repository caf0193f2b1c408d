import { wordSet } from '../word-set.ts';

/** English words that tell what kind of text they stand in, as data. */

/** Name whoever writes or speaks, alone or with others. */
export const firstPersonWords: ReadonlySet<string> = wordSet('i me my mine myself we us our ours ourselves');

/** Name whoever is read or spoken to. */
export const secondPersonWords: ReadonlySet<string> = wordSet('you your yours yourself yourselves');

/** First words of the steps of a manual or recipe, which nobody inflects there: `[Turn] the key.` */
export const stepOpenings: ReadonlySet<string> =
  wordSet(`add adjust apply arrange attach bake beat blend boil bring check choose chop clean click close combine connect cook cool
  copy cover create cut delete detach disconnect download drag drain enter fasten fill find fit fold follow fry garnish grate
  grease heat hold insert install keep knead lay leave lift loosen lower make measure melt mix move open paste peel place plug
  pour prepare press pull push put reduce refer release remove repeat replace restart rinse roll rotate run save season select
  serve set simmer slice slide spread sprinkle stir store strain switch take tap tie tighten toss turn twist type unplug untie
  unscrew use wait wash whisk wipe wrap write`);

/** First words of a letter: `[Dear] Mayor,`. */
export const salutations: ReadonlySet<string> = wordSet('dear');
