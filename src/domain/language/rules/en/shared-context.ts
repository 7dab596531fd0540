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
export const aboutBody = [
  "{body}",
  "(two thirds|three quarters|three times as|per cent|percent|survey|surveys|statistics|census|on average)",
];

export const aboutLeave = ["{leave}"];

/** A child's body, measures or name. */
export const bodyOfChild =
  "(wiped|blood|bleed|hip|hips|testicles|testicle|penis|foreskin|foreskins|genitals|vulva|vagina|bleeding|wipe|wiping|nappy area|hernia|hernias|premature|discharge|mucus|hormone|hormones|breast tissue|swelling|average|percentile|growth chart|growth charts|growth curve|weigh|weight|statistics|per cent|percent|colour blindness|colour blind|asthma|haemophilia|hpv|puberty|period|periods|urine|urinary|names|called|named|born|scan)";

/** Both sexes may: "girls can like trucks, and boys can like dolls". */
export const bothSexes = [
  "so (does|do|can|is|did) ..2 (sister|brother|sisters|brothers|girls|boys|daughter|son)",
  "{boy} ..12 as much as ..1 {girl}",
  "{girl} ..12 as much as ..1 {boy}",
  "{childSex} ..1 (can|may|are allowed to|do) ..5 (too|also|as well)",
  "{childSex} ..1 (can also|may also|also)",
  "{boy} ..1 (can|may|also|too|cry|like|love|enjoy) ..6 (and|as much as|just as|so|or) ..3 {girl} ..1",
  "{girl} ..1 (can|may|also|too|cry|like|love|enjoy) ..6 (and|as much as|just as|so|or) ..3 {boy} ..1",
];
