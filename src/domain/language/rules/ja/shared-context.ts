/** Both parents named alike: 「パパもママも」. */
export const bothAlike = ["{mother} {both} {father}", "{father} {both} {mother}"];

/** The other parent appears anywhere in the sentence. */
export const fatherToo = [
  "{father}",
  "(父母|両親|夫婦|男女|親たち|保護者|おふたり|と<ふたりで>|二人で|交代で)",
];
export const motherToo = ["{mother}", "(父母|両親|夫婦|男女|おふたり|ふたりとも|二人とも)"];

/** Body, birth and medicine: here only one parent can be meant. */
export const aboutBody = ["{body}"];

/** Leave and procedures: a father who takes leave is no helper. */
export const aboutLeave = ["{leave}"];
