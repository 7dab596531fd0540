/** For files that never change; only the key's holder may keep them. */
export const immutable = "private, max-age=31536000, immutable";
