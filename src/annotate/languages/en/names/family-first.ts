import { wordSet } from '../../word-set.ts';

/** Frequent Chinese, Korean and Vietnamese family names in Latin letters, folded: bearers are mostly named family first. */
export const familyFirst: ReadonlySet<string> =
  wordSet(`ahn an bae baek bai ban bang bao bi bian bo bong bui byun cai cao cen cha chae chai chang chao chen cheng cheung
  chi cho choe choi chong chow chu chun chung cui dang dao deng ding dinh do dong du duan duong fan fang feng fu gan
  gao ge geng gil go gong gu guan guo gwak ha hahm ham han hang hao he heo ho hon hong hou hu hua huang huh huynh
  hwang hyon hyun im jang jeon jeong ji jia jiang jiao jin jo jon joo ju jun jung kang ke ki kim ko kong koo ku kuang
  kwak kwok kwon lai lam lang lau le lee lei leung li liang liao lim lin ling liu lo long lou lu luo luong ly lyu ma
  maeng mao meng min mo moon mun na nam ngo nguyen nie ning niu no noh oh ouyang pae paek pak pan pang park pei peng
  pham phan phung pu pyo pyon qi qian qiao qin qiu qu ren rhee ri ro roh rong ruan ryang ryom ryu seo seok sha shang
  shao shen sheng shi shim shin shu sim sin so son song su suh sun sung tan tang tao thae tian tong tran trinh truong
  tsai tse tu u vo vu wan wang wei wen weng won wong woo wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye
  yeo yi yim yin yon yoo yoon you yu yuan yue yun zang zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo
  zong zou zuo`);

/** Particles that belong to the family name after them, folded. */
export const particles: ReadonlySet<string> = wordSet(
  'von van de der den da di del della dos das du la le bin bint ibn al el ben ter ten zu zur st abu af av lo',
);

/** One or two syllables as romanizations of Chinese, Korean and Vietnamese write them: `Keqiang`, `Ki-moon` without its hyphen. */
export const romanizedName =
  /^(?:(?:[bpmfdtnlgkhjqxzcsrwy]|[zcs]h|kw|gy|hy|ry|my|ny|py)?(?:[aeiouü]|y[aeiou]|[aeo]i|ao|ou|i[aeu]o?|u[aeio]|eo|eu|ae|oe|ui|iao|uai|yeo)(?:ng|[nmklptrh])?){1,2}$/;
