/** Words that name nobody: as a speaker or as another name they are a slip. */
export const commonWords: ReadonlySet<string> = new Set(
  `a about after all also an and another any are as at be because been before both but by can could did do does each even
  every few for from had has have he her here him his how i if in into is it its just many may me more most much must my no
  nobody nor not now of on one only or other our out over she should so some somebody someone such than that the their them
  then there these they this those to too under until up us was we were what when where which while who whom whose why will
  with would yes yet you your
  aber alle als am an auch auf aus bei bis da dann das dass dem den der des die doch du ein eine einem einen einer eines er
  es für hat hier ich ihm ihn ihr im in ist ja jeder kann kein keine man mehr mich mir mit nach nein nicht noch nun nur ob
  oder ohne sein seine sich sie sind so über um und uns unter vom von vor war was wenn wer wie wir wird wo zu zum zur`.split(
    /\s+/,
  ),
);
