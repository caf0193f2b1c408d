import type { FrameWords } from '../frame-words.ts';

/** How German gives words to a speaker, as data: lists parted by space, phrases by semicolons; all in lower case. */
export const german: FrameWords = {
  verbs: `sagt sagte erklärt erklärte meint meinte betont betonte ergänzt ergänzte fügte fügt antwortet antwortete fragt
    fragte warnt warnte schreibt schrieb teilte teilt berichtet berichtete behauptet behauptete kündigte kündigt fordert
    forderte kritisiert kritisierte lobt lobte versichert versicherte verspricht versprach bestätigt bestätigte gab gibt
    räumte räumt rief ruft sprach spricht nennt nannte bezeichnet bezeichnete beklagt beklagte mahnt mahnte unterstrich
    unterstreicht bemerkt bemerkte entgegnet entgegnete erwidert erwiderte scherzt scherzte erzählt erzählte urteilt
    urteilte verkündet verkündete twittert twitterte heißt hieß erläutert erläuterte argumentiert argumentierte resümiert
    resümierte konstatiert konstatierte stellte stellt hob hebt wies weist äußerte äußert drohte droht schilderte schildert
    beteuerte beteuert bekräftigte bekräftigt vermutet vermutete befürchtet befürchtete glaubt glaubte findet fand hofft
    hoffte begründete begründet beschrieb beschreibt verlangt verlangte plädiert plädierte appelliert appellierte zitiert
    zitierte verriet verrät gestand gesteht bedauerte bedauert monierte moniert jubelte jubelt wetterte wettert prophezeite verwies verweist befand schätzt schätzte rät riet rechtfertigte rechtfertigt`,
  pluralVerbs: `sagen sagten erklären erklärten meinen meinten betonen betonten ergänzen ergänzten fügten antworten
    antworteten fragen fragten warnen warnten schreiben schrieben teilten berichten berichteten behaupten behaupteten
    kündigten fordern forderten kritisieren kritisierten loben lobten versichern versicherten versprechen versprachen
    bestätigen bestätigten gaben räumten rufen riefen sprachen nannten bezeichneten beklagten mahnen mahnten unterstrichen
    bemerkten entgegneten erwiderten erzählen erzählten verkündeten argumentierten verlangen verlangten hoffen hofften
    befürchten befürchteten vermuten`,
  bareVerbs: `sagt sagte sagten sagen erklärt erklärte erklärten meint meinte meinten betont betonte betonten ergänzte fügte
    teilte teilten berichtet berichtete berichteten behauptet behauptete behaupteten kündigte kündigten versicherte
    versicherten versprach bestätigte bestätigten räumte räumten bemerkte entgegnete erwiderte erzählte verkündete hieß
    heißt erläuterte argumentierte schrieb schreibt warnte warnten gab stellte konstatierte beteuerte bekräftigte urteilte bedauerte bedauert monierte
    resümierte fordert forderte forderten verlangt verlangte verlangten`,
  impersonal: { verbs: 'hieß heißt', subject: 'es', links: 'in aus bei im vom von seitens beim' },
  auxiliaries: 'hat haben hatte hatten habe',
  participles: `gesagt erklärt gemeint betont ergänzt geantwortet gefragt gewarnt geschrieben mitgeteilt berichtet behauptet
    angekündigt gefordert kritisiert gelobt versichert versprochen bestätigt gerufen genannt bezeichnet beklagt gemahnt
    bemerkt entgegnet erwidert erzählt verkündet hinzugefügt erläutert verlangt bekräftigt geäußert eingeräumt`,
  markers: 'so',
  asSaid: 'wie',
  sources: `laut; nach angaben von; nach angaben; nach den worten von; nach den worten; nach worten von; nach aussage von;
    nach aussage; nach aussagen von; nach ansicht von; nach ansicht; nach einschätzung von; nach einschätzung;
    nach auskunft von; nach auskunft; nach meinung von; nach meinung; aus sicht von; aus sicht; gemäß`,
  postpositions: 'zufolge',
  that: 'dass daß ob',
  reportForms: `sei seien habe müsse müssten könne könnten solle wolle dürfe dürften werde würden würde gebe komme gehe
    stehe bleibe liege brauche handle mache sehe lasse finde bringe nehme halte fehle gehöre bestehe führe zeige bedeute
    hätte hätten wäre wären wisse tue drohe scheine erwarte bekomme spreche freue`,
  joining: 'und sowie',
  hearerLinks: 'gegenüber zu',
  pronouns: { male: 'er', female: 'sie' },
  dropsPronouns: false,
  hasDialogueDashes: false,
  objects: 'ihm ihr ihnen mir uns es dies',
  attaching: 'der des von vom für aus im beim in',
  openers: `am im in an auf bei beim nach vor seit zu zum zur mit ohne für gegen über unter während wegen trotz später dann
    zuvor danach gestern heute morgen zugleich dort hier nun jetzt außerdem zudem auch aber doch schließlich daraufhin dazu
    wie so als wenn dabei damit deshalb darum also allerdings jedoch und oder denn`,
  fillers: `auch dazu dabei noch zudem weiter gestern heute jedoch aber nun dann später wiederum hingegen dagegen außerdem
    zuvor daraufhin schließlich erneut zugleich ebenfalls`,
  abbreviations:
    'mrd mio tsd ca bzw vgl usw usf etc evtl ggf inkl exkl nr str st tel std min sek abs art bd hrsg jh geb gest z b d h u a o ä dr prof dipl ing vs zzt sog max mind rd zirka',
  ordinalsHavePoints: true,
  namers: `sogenannte sogenannten sogenannter sogenanntes namens titel wort wörter begriff film buch roman lied serie
    zeitung zeitschrift schiff projekt aktion motto thema ausstellung verein initiative kampagne mediengruppe gruppe band
    album sendung programm stück festival restaurant café magazin tageszeitung mitarbeitern nachrichtenmagazin kategorie
    rubrik stichwort partei portal agentur reihe preis`,
};
