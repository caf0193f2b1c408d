import { wordSet } from '../../word-set.ts';

/** Surnames so frequent that one alone points at nobody, folded; with those of `family-first.ts`. */
export const frequentSurnames: ReadonlySet<string> =
  wordSet(`abbas abdullah adams ahmad ahmed alexander ali allen alvarez anderson andersson bailey baker becker bell bennett brooks brown bryant
  butler campbell carter clark clarke coleman collins cooper costa cox davies davis diaz edwards evans fernandez
  ferrari fischer flores foster fox garcia george gibson gomez gonzalez graham gray green griffin gupta gutierrez hall hamilton
  hansen harris harrison hassan hayes henderson henry hernandez hill hoffmann howard hughes hussein ibrahim ivanov jackson
  jacobs james jenkins jensen johansson johnson jones jordan kelly kennedy khan king klein koch kumar larsen lewis lopez marshall
  martin martinez mason meyer miller mitchell mohamed mohammed moore morales morgan morris muller murphy murray myers nelson
  neumann nielsen olsen ortiz parker patel patterson perez perry peters peterson petrov phillips pierre powell price ramirez
  ramos reed reyes reynolds richards richardson richter rivera roberts robertson robinson rodriguez rogers rose ross rossi russell
  russo salazar sanchez santos sato schmidt schneider schroeder schulz schwarz scott shah sharma shaw silva simmons simpson singh
  smirnov smith stevens stewart sullivan suzuki tanaka taylor thomas thompson torres turner wagner walker wallace ward
  washington watson weber webb west white williams wilson wolf wood woods wright young zimmermann`);
