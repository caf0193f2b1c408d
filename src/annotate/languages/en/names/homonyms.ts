import { wordSet } from '../../word-set.ts';

/**
 * English words that are names too, folded: at a sentence's start or in capitals their letters prove nothing.
 * Names of papers, parties and teams, surnames, acronyms that read as words.
 */
export const homonyms: ReadonlySet<string> =
  wordSet(`a act action age agency aid aids aim air all am an apple arrow art as ash ask at autumn back baker ball ban bank banks bar barley barn base
  battle bay be beach bean bear beech bell bells best bill birch bird bishop black block blue board body bond bone book box boy branch bread
  bridge bright brook brown bull burns bush business by cabinet cage call camp can cannon cap care case cash castle cave cedar chamber
  champions chance change chapel charge chase cherry church circle city class clear cliff close cloud club coach coal coast coin cold
  commission committee common company conference conservative contact control cook corn cotton council country course court cover crab craft
  crane cross crow crown dale dance data date dawn day deal dean department deputy design detail direct do dole door down draft drake drew
  drive drum duck duke dutch early earth east economist edge election elm end energy era eve even evening event exchange express face facts
  fair faith fall family fast father favour field fields figure file film finch fire first fish flag flash flint flood fly focus foot force
  foreign forest fork fortune forum foundation fox frank free freedom friend front frost fund future gale gap garden gas gate gates general
  glen globe go gold good gore government grace grant gray great green grey ground group grove guard guardian guide hail hall hand harbour
  hardy hart hate have haven hay he head heart heath heather heaven help her here hero high hill him his hit hold holder holiday holly home
  hook hope horizon horn host house hub hunt hunter i if image impact in independent inn inside interior international internet iron is
  island it ivy jack job joy judge jury justice keen key kid king kit knight know labor labour lady lake lamb lamp lance land lane last law
  lead leader leaf leave left legend liberty lie life light like line link lion list live local long lord lot love low mail main major mall
  man manner march mark market mars marsh mask mass master match may me meadow mean media mercury merit metro mid might mill miller mine
  minister ministry minor mirror mission mist model money monitor moon moor moral more morning motion mount move music my name nation
  national nature navy net new news nice no noble norm north note nothing now oak observer of off office oil ok on one open opposition or
  orchard order our out outlook over page paint pair palace palm panel park parks part party past path patience pay peace peach peacock
  penny people pepper person pet petty piece pike pilot pine pink place plan plant play plum plus point pole police pond pool pope port post
  power premier president press price pride priest prime prince print prize probe profile progress project promise property public pulse
  pure purple quest question quick race radio rain ram range rate ray reach read real reason record red reform regime region register relief
  reporter republic republicans rest review rice rich right ring rise river rivers road rob robin rock rocks role root rose round row royal
  rule rush ruth sage sailor saint salmon sands sandy save scale school science scope scout sea seal season second sense service set sharp
  shell shepherd shield ship shock shore short show side sign silk silver sky slate smart smith snow so social soft son source south space
  spark sparrow speaker spectrum spirit sport spring square staff stage stand standard star stark start state states station steel sterling
  stern stick still stone storm story street strong style summer summit sun supreme swan swift sword system table target task tax team tech
  temple test the they thing think tide time tin title to today top total tour tower town trade train tree trend tribune trout trust truth
  turn union unit united unity up us victor victory view vision visit voice wade wake wales walk walker wall walls war ward watch water
  waters wave way we web week weiss well wells west what wheat wheel white who will wind wing winter wise wish wolf women wonder wood woods
  wool word work workers world year yes yield you young youth zone`);

/** Names that are English words too, folded: likelier the name, unless the words after show the other use. */
export const rareWords: ReadonlySet<string> = wordSet(
  'turkey china chad jersey guinea polish java panama cologne bordeaux champagne madeira',
);

/** Months that are surnames and given names too, folded. */
export const monthNames: ReadonlySet<string> = wordSet('april august june march may');
