/** A cell: a number, text, or nothing. */
export type CsvCell = number | string | null;

/** Rows as CSV (RFC 4180): CRLF after each line, quotes where needed. */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  // A spreadsheet runs text that begins like a formula (OWASP, CSV injection); the apostrophe stops it.
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
