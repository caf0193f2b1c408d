import type { FrameWords } from '../frame-words.ts';

/** How German gives words to a speaker, as data: lists parted by space, phrases by semicolons; all in lower case. */
export const german: FrameWords = {
  verbs: `sagt sagte erklärt erklärte meint meinte betont betonte ergänzt ergänzte fügte antwortet antwortete fragt fragte
    warnt warnte schreibt schrieb teilte berichtet berichtete behauptet behauptete kündigte fordert forderte
    kritisiert kritisierte lobt lobte versichert versicherte verspricht versprach bestätigt bestätigte gab
    räumte rief sprach nennt nannte bezeichnet bezeichnete beklagt beklagte mahnt mahnte unterstrich bemerkt
    bemerkte entgegnet entgegnete erwidert erwiderte scherzt scherzte erzählt erzählte urteilt urteilte
    verkündet verkündete twittert twitterte heißt hieß`,
  pluralVerbs: `sagten erklärten meinten betonten ergänzten fügten antworteten fragten warnten schrieben teilten berichteten
    behaupteten kündigten forderten kritisierten lobten versicherten versprachen bestätigten gaben räumten
    riefen sprachen nannten bezeichneten beklagten mahnten unterstrichen bemerkten entgegneten erwiderten
    erzählten verkündeten`,
  auxiliaries: 'hat haben hatte hatten habe',
  participles: `gesagt erklärt gemeint betont ergänzt geantwortet gefragt gewarnt geschrieben mitgeteilt berichtet behauptet
    angekündigt gefordert kritisiert gelobt versichert versprochen bestätigt gerufen genannt bezeichnet beklagt gemahnt
    bemerkt entgegnet erwidert erzählt verkündet hinzugefügt`,
  markers: 'so',
  sources:
    'laut; nach angaben von; nach angaben; nach den worten von; nach worten von; nach aussage von; nach ansicht von; gemäß',
  postpositions: 'zufolge',
  that: 'dass daß',
  joining: 'und',
  hearerLinks: 'gegenüber zu',
  pronouns: { male: 'er', female: 'sie' },
  determiners: `der die das den dem des ein eine einer eines einem einen sein seine seiner seinem seinen ihr ihre ihrer ihrem
    ihren dieser diese dieses`,
  adjectiveEndings: 'e er en es em',
  attaching: 'der des von vom für aus',
  nameLinks: 'von van zu zur vom de der di da al bin',
  openers: `am im in an auf bei beim nach vor seit zu zum zur mit ohne für gegen über unter während wegen trotz später dann
    zuvor danach gestern heute morgen zugleich dort hier nun jetzt außerdem zudem auch aber doch schließlich daraufhin dazu`,
  titles: {
    male: `herr herrn minister kanzler präsident premier sprecher chef direktor leiter meister sekretär botschafter vorsitzender
      vorsitzende kapitän professor experte anwalt richter lotse kommissar abgeordneter bürgermeister könig papst senator
      historiker forscher ökonom trainer schiffer reeder vize vertreter beauftragter gesandter`,
    female: `frau ministerin kanzlerin präsidentin premierministerin sprecherin chefin direktorin leiterin meisterin sekretärin
      botschafterin kapitänin professorin expertin anwältin richterin lotsin kommissarin abgeordnete bürgermeisterin königin
      senatorin historikerin forscherin ökonomin trainerin reederin vertreterin beauftragte gesandte`,
    either: 'dr prof dr. prof.',
  },
  namers: `sogenannte sogenannten sogenannter sogenanntes namens titel wort wörter begriff film buch roman lied serie zeitung
    zeitschrift schiff`,
};
