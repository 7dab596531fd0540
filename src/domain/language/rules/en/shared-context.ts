/** Both parents named alike: "mums and dads". */
export const bothAlike = ["{mother} {both} {father}", "{father} {both} {mother}"];

/** The other parent, or parents at large, appear in the sentence. */
export const fatherToo = [
  "{father}",
  "(parents|either parent|both of you|you both|each other|one another|carers|caregivers|anyone|families|take turns|partners|partner|a parent|grandfather)",
];
export const motherToo = [
  "{mother}",
  "(parents|either parent|both of you|you both|each other|one another|take turns)",
];

/** Body, birth and medicine: here only one parent can be meant. */
export const aboutBody = ["{body}"];

export const aboutLeave = ["{leave}"];
