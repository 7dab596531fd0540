/** Both parents named alike: 「パパもママも」. */
export const bothAlike = ["{mother} {both} {father}", "{father} {both} {mother}"];

/** The other parent appears anywhere in the sentence. */
export const fatherToo = [
  "{father}",
  "(父母|<両親>学級|夫婦|男女|親たち|保護者|おふたり|と<ふたりで>|二人で|交代で)",
];
export const motherToo = ["{mother}", "(父母|<両親>学級|夫婦|男女|おふたり|ふたりとも|二人とも)"];

/** Body, birth and medicine: here only one parent can be meant. */
export const aboutBody = ["{body}"];

/** Leave and procedures: a father who takes leave is no helper. */
export const aboutLeave = ["{leave}"];

/** A body or a medicine, where the sex of a child matters. */
export const bodyOfChild =
  "(出血|おしっこ|性器|外陰|陰部|陰のう|陰嚢|精巣|停留|包茎|おむつ替え|拭|ふき|ふく|洗い方|体重|身長|平均|曲線|割合|統計|感染|遺伝|色覚|発症|多い病気|ワクチン|hpv|月経|生理|初潮|声変わり|思春期の体|染色体|超音波|尿|へルニア|ヘルニア|便)";
