/** Whom a variant of a message speaks to. */
export const audiences = ["everyone", "birth-parent", "partner", "grandparents"] as const;
export type Audience = (typeof audiences)[number];

export function isAudience(text: string): text is Audience {
  return audiences.some((audience) => audience === text);
}
