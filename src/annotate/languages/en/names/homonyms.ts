import { wordSet } from '../../word-set.ts';

/**
 * English words that are names too, folded: at a sentence's start or in capitals their letters prove nothing.
 * Names of papers, parties and teams, surnames, acronyms that read as words.
 */
export const homonyms: ReadonlySet<string> =
  wordSet(`a act action age agency aid aids aim air all am an art as ask at back baker ball ban bank bar base battle bay be bear best
  bill bird black block blue board body bond book box boy branch bread bridge bright brook brown bull burns bush business by
  cabinet call camp can cap care case cash chamber champions change charge chase church circle city class clear close club coach coal coast
  coin cold commission committee common company conference conservative contact control cook corn council country course
  court cover craft crane cross crown dance data date dawn day dean deal department deputy design detail direct do dole
  door down draft drake drew drive duke dutch early earth east economist edge election end energy era even evening event eve exchange express
  face facts faith fall family fast father favour field figure file film fire first fish flag flash fly focus foot force foreign
  forest fork fortune forum foundation fox free frank freedom friend front fund future gap gas gate general globe go gold good gore
  government grace grant gray great green grey ground group grove guard guardian guide hall hand hardy hart hate have he head heart
  heath heaven help her here hero high hill him his hit hold holder home hope horizon horn host house hub hunt hunter i if image impact in
  independent inn inside interior international internet is island it jack job joy judge jury justice keen key kid king kit knight know
  labor labour lady lake lamb lance land lane last law lead leader left legend leave liberty lie life light like line link lion list live local long
  lord lot love low mail main major mall man manner march mark market marsh mars mask mass master match may me mean media
  mercury merit metro mid might mill miller mine minister ministry minor mirror mission mist model money monitor moon moral more morning motion mount move music my
  name nation national nature navy net new news nice no noble norm north note nothing now oak observer of off office oil ok on one open
  opposition or order our out outlook over page paint pair palm palace panel park part party past path patience pay peace people pepper
  person pet petty piece pilot pink place plan plant play plus point pole police pool pope port post power premier president press price pride
  prime prince print prize probe profile progress project promise property public pulse pure purple quest question quick race
  radio rain ram range rate ray reach read real reason record red reform regime region register relief reporter republic republicans
  rest review rice rich right ring rise river road rob robin rock role root rose round row royal rule rush ruth sage saint sandy save scale
  school science scope scout sea seal season second sense service set sharp shell shield ship shock short show side
  sign silk silver sky slate smart smith snow so social soft son source south space spark speaker spectrum spirit sport spring square
  staff stage stand standard star stark start state states station stern stick still stone storm story street strong style
  summit sun supreme swift system table target task tax team tech test the they thing think time title to today top total tour tower town trade
  train trend tribune trust truth turn union unit united unity up us victor victory view vision visit voice wade wake wales walk walker wall war
  ward watch water wave way we web week weiss well west what wheel white who will wind wing wise wish wolf women wonder wood word
  work workers world year yes you yield young youth zone`);

/** Names that are English words too, folded: likelier the name, unless the words after show the other use. */
export const rareWords: ReadonlySet<string> = wordSet(
  'turkey china chad jersey guinea polish java panama cologne bordeaux champagne madeira',
);

/** Months that are surnames and given names too, folded. */
export const monthNames: ReadonlySet<string> = wordSet('april august june march may');
