/** Signed files: JWS in general JSON form (RFC 7515 section 9.2.1). */
export const joseJson = "application/jose+json";
export const json = "application/json; charset=utf-8";
export const plainText = "text/plain; charset=utf-8";
export const problemJson = "application/problem+json; charset=utf-8";
/** RFC 7517 section 8.5.2. */
export const jwkSet = "application/jwk-set+json";
