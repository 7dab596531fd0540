/** The password of every account of a test's desk. */
export const demoPassword = "a test needs no secret";
