/**
 * English verbs of what people hold, want, stand by and speak about, as data: who `prefers`, `fears` or `embraces` something has
 * words of their own for it. A verb is its base form; forms that English does not build by rule follow after slashes:
 * base/third person/past/participle/-ing.
 */
export const holdingVerbs = `believe think/thinks/thought/thought/thinking feel/feels/felt/felt/feeling know/knows/knew/known/knowing assume suspect
  doubt fear worry understand/understands/understood/understood/understanding
  find/finds/found/found/finding see/sees/saw/seen/seeing foresee/foresees/foresaw/foreseen/foreseeing realize realise imagine suppose
  expect hope trust regard view consider deem judge guess conclude question dispute agree disagree accept acknowledge recognize
  recognise perceive sense anticipate predict remember remind recall`;

const wanting = `want wish prefer like love hate dislike desire crave need dread long yearn plan intend aim
  mean/means/meant/meant/meaning decide resolve choose/chooses/chose/chosen/choosing seek/seeks/sought/sought/seeking
  try attempt refuse decline threaten promise vow pledge offer demand insist urge`;

const standingBy = `support oppose favor favour back endorse embrace reject resist defend champion promote push press advocate tout praise
  admire respect applaud celebrate condemn denounce attack criticize criticise blame fault accuse mock ridicule dismiss deride ignore
  disavow repudiate renounce warn welcome lament regret resent`;

const speakingAbout = `discuss debate address describe cast/casts/cast/cast/casting frame portray depict characterize characterise present
  label pitch emphasize emphasise stress highlight cite mention invoke evoke refer
  echo repeat argue explain suggest imply indicate signal reveal quote
  raise propose introduce outline call distinguish define interpret compare liken equate link`;

export const attitudeVerbs = [holdingVerbs, wanting, standingBy, speakingAbout].join(' ');
