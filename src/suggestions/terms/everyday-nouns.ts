/** Long nouns of everyday news, which everybody knows: no glossary explains them. */
export const everydayNouns = new Set(
  `accommodation accusation achievement administration adventure advertisement agreement allegation announcement apartment
  appearance application appointment appreciation arrangement assessment assignment assistance association assumption
  attention authority availability calculation candidature capability celebration championship citizenship coalition
  collection combination commitment communication community compensation competition complication composition concentration
  condition conference confidence confirmation confrontation connection consequence conservation consideration construction
  consultation consumption contribution conversation conviction cooperation corporation correspondence corruption criticism
  declaration decoration definition delegation department deployment description destination destruction determination
  development difference direction disagreement disappointment discrimination disposition distribution education electricity
  embarrassment employment encouragement enforcement engagement entertainment environment equipment establishment evolution
  examination excellence exception excitement execution exhibition existence expectation expedition expenditure experience
  explanation federation formation foundation furniture generalisation generation government hesitation illustration
  imagination immigration implementation implication importance improvement inauguration incidence independence indication
  infection inflation influence information infrastructure innovation inspection inspiration institution instruction
  insurance integration intelligence intention interaction interpretation intervention introduction invention investigation
  investment invitation involvement isolation journalism judgement jurisdiction justification leadership legislation
  liberation limitation literature maintenance management manufacture measurement medication membership modification
  motivation nationality negotiation nomination notification nutrition objection obligation observation occupation operation
  opportunity opposition organisation organization orientation ownership parliament participation partnership penetration
  perception performance personality pollution popularity population possibility precaution preference preparation
  presentation prevention privatisation privatization probability procedure production promotion proportion proposition
  prosecution protection publication punishment qualification realisation realization reception recognition recommendation
  reconstruction recruitment reduction reference reflection registration regulation relationship reputation requirement
  reservation residence resignation resistance resolution restriction retirement revolution satisfaction scholarship
  selection sensation separation settlement signature significance situation specification speculation statement structure
  substance suggestion surveillance temperature temptation termination testament tradition transaction transformation
  translation transportation treatment unemployment university variation violation`.split(/\s+/),
);
