import { wordSet } from '../../word-set.ts';

/** Words that reports on games are full of, folded. */
export const sportWords: ReadonlySet<string> =
  wordSet(`attacker bench captain championship championships coach coached defeat defeated defender defenders defending derby division draw
  equalizer fans final finals fixture football footballer forward free-kick game games goal goalkeeper goals halftime header home-game keeper kick
  kicked league leagues linesman match matchday matches midfield midfielder midfielders offside penalty penalties pitch playoff playoffs
  player players qualifier qualifiers qualifying quarterback quarterfinal referee relegation rival rookie score scored scorer scoring season seasons
  semifinal semifinals shootout side soccer squad stadium standings starter striker strikers substitute substituted table tackle team teammate
  teammates teams tie title touchdown tournament trainer transfer trophy victory winger yards`);

/** Words in the names of teams, folded. */
export const teamWords: ReadonlySet<string> =
  wordSet(`ac afc albion as athletic bc bk bsc cd cf cfc club fc fcb ffc fk football fsv if ifk nationals olympique racing rangers real rovers sc sporting ssc sv team tsg tsv united us vfb
  vfl wanderers`);

/** Words before the name of a team rather than of its place, folded. */
export const opponentWords: ReadonlySet<string> = wordSet(
  'against beat beats beaten beating defeat defeated defeating over past versus vs host hosts visit visitors give gave rival rivals',
);
