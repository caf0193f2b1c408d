import { wordMap } from '../../word-set.ts';

/** Words of names that are spelt in two ways, British and American; a pair a word, folded. */
const pairs = `centre center|centres centers|defence defense|labour labor|harbour harbor|theatre theater|programme program|organisation organization
  organisations organizations|colour color|honour honor|civilisation civilization|globalisation globalization
  modernisation modernization|stabilisation stabilization|standardisation standardization|privatisation privatization
  liberalisation liberalization|authorisation authorization|catalogue catalog|licence license|archaeology archeology
  paediatric pediatric|paediatrics pediatrics|orthopaedic orthopedic|gynaecology gynecology|haematology hematology|jewellery jewelry
  aluminium aluminum|aeroplane airplane|neighbourhood neighborhood|armour armor|armoured armored|grey gray|tyre tire|counselling counseling
  travellers travelers|enrolment enrollment|cooperation co-operation|coordination co-ordination|cooperative co-operative
  coordinator co-ordinator|coordinating co-ordinating`;

/** The other spelling of a word, by each. */
export const otherSpelling: ReadonlyMap<string, string> = wordMap(
  pairs
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string])
    .flatMap(([british, american]): [string, string][] => [
      [british, american],
      [american, british],
    ]),
);
