import { wordMap } from '../../word-set.ts';

/**
 * Countries and what belongs to them, folded; a row a country, or a union of them. Words of two parts are joined by a
 * hyphen. `Korean`, `Congolese` and the like stand in no row: two countries share them; nor does Georgia, which is a state too.
 */
const rows = `us usa united-states america american|uk united-kingdom britain british|england english|scotland scottish|wales welsh
  northern-ireland|ireland irish|france french|germany german|italy italian|spain spanish|portugal portuguese|netherlands dutch
  belgium belgian|luxembourg|switzerland swiss|austria austrian|denmark danish|sweden swedish|norway norwegian|finland finnish
  iceland icelandic|poland polish|czechia czech-republic czech|slovakia slovak|hungary hungarian|romania romanian
  bulgaria bulgarian|greece greek|turkey turkiye turkish|cyprus cypriot|malta maltese|russia russian russian-federation|ukraine ukrainian
  belarus belarusian|moldova moldovan|armenia armenian|azerbaijan azerbaijani|estonia estonian|latvia latvian
  lithuania lithuanian|serbia serbian|croatia croatian|slovenia slovenian|bosnia bosnian|kosovo kosovar|montenegro montenegrin
  albania albanian|north-macedonia macedonian|israel israeli|palestine palestinian|jordan jordanian|lebanon lebanese|syria syrian
  iraq iraqi|iran iranian|saudi-arabia saudi|yemen yemeni|oman omani|qatar qatari|kuwait kuwaiti|bahrain bahraini
  united-arab-emirates uae emirati|egypt egyptian|libya libyan|tunisia tunisian|algeria algerian|morocco moroccan|sudan sudanese
  south-sudan|ethiopia ethiopian|eritrea eritrean|somalia somali|kenya kenyan|uganda ugandan|tanzania tanzanian|rwanda rwandan
  burundi burundian|nigeria nigerian|ghana ghanaian|senegal senegalese|mali malian|chad chadian|cameroon cameroonian|gabon gabonese
  angola angolan|zambia zambian|zimbabwe zimbabwean|mozambique mozambican|malawi malawian|botswana|namibia namibian
  south-africa south-african|madagascar malagasy|liberia liberian|sierra-leone|ivory-coast ivorian|burkina-faso|togo togolese|benin
  china chinese prc|taiwan taiwanese|hong-kong|japan japanese|north-korea north-korean dprk|south-korea south-korean rok
  mongolia mongolian|vietnam vietnamese|laos laotian|cambodia cambodian|thailand thai|myanmar burma burmese|malaysia malaysian
  singapore singaporean|indonesia indonesian|philippines philippine filipino|india indian|pakistan pakistani|bangladesh bangladeshi
  nepal nepali nepalese|bhutan bhutanese|sri-lanka sri-lankan|maldives maldivian|afghanistan afghan|kazakhstan kazakh
  uzbekistan uzbek|kyrgyzstan kyrgyz|tajikistan tajik|turkmenistan turkmen|australia australian|new-zealand|fiji fijian
  canada canadian|mexico mexican|guatemala guatemalan|honduras honduran|el-salvador salvadoran|nicaragua nicaraguan
  costa-rica costa-rican|panama panamanian|cuba cuban|haiti haitian|dominican-republic|jamaica jamaican|colombia colombian
  venezuela venezuelan|ecuador ecuadorian ecuadorean|peru peruvian|bolivia bolivian|chile chilean|argentina argentine argentinian
  uruguay uruguayan|paraguay paraguayan|brazil brazilian|soviet-union soviet ussr|yugoslavia yugoslav|un united-nations|eu european-union
  vatican holy-see`;

/** The country, named by the first word of its row, that a word belongs to; two words are joined by a hyphen. */
export const nationOf: ReadonlyMap<string, string> = wordMap(
  rows.split(/[|\n]/).flatMap((row) => {
    const words = row.trim().split(' ');
    return words.map((word) => [word, words[0] as string] as const);
  }),
);
