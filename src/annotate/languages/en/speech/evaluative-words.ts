import { wordSet } from '../../word-set.ts';

/**
 * Words that judge, praise, blame or stress, as data. Writers of news leave them to those whose words they report, so that a
 * few words in marks with one of these in it are likelier speech than a title or a term.
 */
export const judgingWords: ReadonlySet<string> =
  wordSet(`good great nice fine excellent wonderful amazing incredible fantastic tremendous terrific marvelous beautiful brilliant perfect
  superb splendid awesome outstanding exceptional phenomenal magnificent remarkable impressive historic extraordinary unprecedented
  better best admirable noble heroic brave courageous bold proud pleased thrilled excited delighted grateful thankful honored
  honoured humbled happy glad hopeful confident optimistic encouraged encouraging reassuring promising love loved lovely welcome
  fair just right honest decent respectful sensible reasonable thoughtful smart wise clever tough strong resilient steadfast
  bad worse worst awful terrible horrible horrific horrendous dreadful appalling appalled atrocious abysmal lousy poor weak feeble
  wrong stupid dumb crazy insane mad nuts ridiculous absurd ludicrous laughable foolish silly idiotic moronic senseless bizarre weird strange odd
  outrageous outraged disgraceful disgusting disgusted shameful shameless shame disgrace embarrassing embarrassed embarrassment
  despicable deplorable detestable repugnant reprehensible abhorrent vile vicious nasty mean cruel brutal barbaric heinous evil wicked
  sinister ugly sick sickening hateful hate hatred hostile toxic poisonous divisive inflammatory incendiary offensive insulting insult
  demeaning degrading derogatory disrespectful racist sexist bigot bigoted bigotry misogynist xenophobic unconscionable inexcusable indefensible
  intolerable unacceptable inappropriate irresponsible reckless careless negligent dangerous risky hazardous threatening menacing
  unfair unjust unwise unfit unqualified unprepared incompetent inept clueless ignorant naive arrogant selfish greedy cynical
  dishonest dishonorable deceitful deceptive crooked corrupt rigged phony fake bogus fraudulent fraud hoax scam sham farce charade
  lie lies liar lying false untrue misleading inaccurate baseless unfounded groundless meritless frivolous preposterous nonsense garbage
  rubbish trash hogwash baloney joke mess disaster disastrous catastrophe catastrophic calamity tragedy tragic nightmare fiasco debacle
  failure failed failing fails broken hopeless pathetic sad saddened heartbreaking heartbroken devastating devastated painful cowardly
  coward bully thug thugs idiot moron clown loser losers hypocrite hypocritical hypocrisy betrayal betrayed traitor treason scandalous
  troubling troubled disturbing disturbed alarming alarmed frightening frightened scary scared terrifying terrified chilling worrying
  worried worrisome concerned concerning shocking shocked stunned stunning surprised angry furious upset frustrated frustrating
  disappointed disappointing unhappy afraid ashamed sorry regrettable unfortunate
  extreme radical extremist drastic draconian harsh severe serious grave dire urgent critical crucial vital essential significant
  massive huge enormous major tremendously overwhelming profound deep big little
  hard difficult impossible easy simple complicated necessary unnecessary needless pointless useless worthless meaningless futile
  impractical unrealistic unworkable unsustainable counterproductive
  true truth certain sure clear unclear obvious obviously clearly truly really very extremely highly deeply profoundly utterly totally
  completely absolutely entirely fully thoroughly strongly seriously incredibly terribly perfectly fundamentally categorically unequivocally
  honestly frankly wildly grossly blatantly blatant flagrant egregious sheer
  too so more most never always ever nothing everything nobody everybody no not
  unlikely likely possible plausible questionable doubtful dubious suspicious
  mistake mistaken error blunder slap attack assault threat menace danger crisis victory triumph win winner success successful`);
