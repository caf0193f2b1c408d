import { wordMap } from '../../word-set.ts';

/** A name a line, and its short forms behind it. */
const rows = `
  abraham abe
  albert al bert
  alexander alex sandy
  alexandra alex sandra
  alfred alf fred
  amanda mandy
  andrew andy drew
  anthony tony
  arthur art
  barbara barb
  benjamin ben
  bernard bernie
  bradley brad
  catherine cathy kate katie
  charles charlie chuck
  christina tina chris
  christine chris
  christopher chris
  daniel dan danny
  david dave
  deborah debbie deb
  dennis denny
  donald don
  dorothy dot
  douglas doug
  edward ed eddie ted ned
  edwin ed
  elizabeth liz beth betty
  eugene gene
  francis frank
  frederick fred
  gabriel gabe
  geoffrey geoff
  gerald gerry jerry
  gregory greg
  harold harry hal
  henry harry hank
  herbert herb
  jacob jake
  jacqueline jackie
  james jim jimmy
  jeffrey jeff
  jennifer jen jenny
  jeremy jerry
  jonathan jon
  joseph joe joey
  joshua josh
  judith judy
  katherine kathy kate katie
  kathleen kathy
  kenneth ken kenny
  kimberly kim
  lawrence larry
  leonard len leo
  margaret maggie peggy meg
  matthew matt
  maxwell max
  melissa mel
  michael mike mick
  mitchell mitch
  nathaniel nate nathan
  nicholas nick
  pamela pam
  patricia pat patty
  patrick pat paddy
  peter pete
  philip phil
  raymond ray
  rebecca becky
  richard dick rick rich
  robert bob bobby rob
  rodney rod
  ronald ron
  russell russ
  samuel sam
  sandra sandy
  stephen steve
  steven steve
  stuart stu
  susan sue susie
  terence terry
  theodore ted theo
  theresa terry
  thomas tom tommy
  timothy tim
  valerie val
  victor vic
  victoria vicky
  vincent vince
  walter walt
  william bill billy will
  zachary zach
`;

/** Given names and what their bearers are called for short in English, folded. */
export const namesakes: ReadonlyMap<string, readonly string[]> = wordMap(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [full = '', ...short] = row.trim().split(' ');
      return [full, short];
    }),
);

/** The names that a given name is short for or has for short, folded: `william` for `bill`, `bill` and others for `william`. */
export function namesakesOf(name: string): string[] {
  return [...namesakes].flatMap(([full, short]) => (full === name ? short : short.includes(name) ? [full] : []));
}
