/** Frequent Chinese, Korean and Vietnamese family names in Latin letters, folded: bearers are mostly named family first. */
export const familyFirst: ReadonlySet<string> = new Set(
  `ahn an ahn bae baek bai ban bo byun cai cao cha chae chang chao chen cheng cheung cho choe choi chong chow chu chun chung cui
  dang deng ding do dong du duan fan fang feng fu gan gao ge go gong gu guan guo gwak ha hahm ham han hao he heo ho hon hong hou hu hua
  huang huh hwang hyon hyun im jang jeon jeong ji jia jiang jin jo jon joo ju jun jung kang kim ko kong koo ku kwak kwok kwon
  lai lam lau le lee lei leung li liang liao lim lin ling liu lo long lu luo lyu ma mao meng min mo moon mun nam ngo nguyen no noh oh
  pae paek pak pan park peng pham phan pyon qian qiao qin qiu ren rhee ri ro roh ryom ryu ryang seo seok shao shen shi shin sin so
  son song su suh sun tan tang tao thae tian tong tran truong tsai tse u vo vu wan wang wei wen won wong woo wu xi xia xiang xiao
  xie xiong xu xue yan yang yao ye yeo yi yim yin yon yoo yoon yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou`.split(
    /\s+/,
  ),
);

/** Particles that belong to the family name after them, folded. */
export const particles: ReadonlySet<string> = new Set(
  'von van de der den da di del della dos das du la le bin bint ibn al el ben ter ten zu zur st abu af av lo'.split(
    ' ',
  ),
);
