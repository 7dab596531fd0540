/** In whose name a command acts. */
export const as = [
  "--as <email>",
  "in whose name; the only person with the role when left out / 実行する人",
] as const;
