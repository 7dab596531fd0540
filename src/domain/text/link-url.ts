/** True for an http or https address on a named host, a mail address or a telephone number. */
export function isLinkUrl(url: string): boolean {
  if (!schemes.test(url) || /[\s\p{Cc}]/u.test(url)) return false;
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return !protocol.startsWith("http") || hostname.includes(".");
}

/** The address as a reader of plain text sees it: a telephone number or mail address has no scheme. */
export function shownUrl(url: string): string {
  return url.replace(/^(?:mailto|tel):/i, "");
}

const schemes = /^(?:https?:\/\/|mailto:|tel:)[^/]/i;
