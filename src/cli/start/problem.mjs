/** What a person can mend, said in one line: `message` in English, `ja` in Japanese. */
export class Problem extends Error {
  constructor(english, japanese) {
    super(english);
    this.name = "Problem";
    this.ja = japanese;
  }
}

/** One line for a problem; anything else is a defect and keeps its stack. */
export function describeProblem(error) {
  if (error instanceof Error && typeof error.ja === "string") {
    return `kizuna: ${oneLine(error.message)} / ${oneLine(error.ja)}`;
  }
  if (error instanceof Error && ["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(error.code)) {
    const path = error.path ?? "";
    return `kizuna: ${oneLine(error.message)}: give this user the right to write ${path} (or room on its disk), or set another DATA_DIR / ${path} に書き込めません。権限と空き容量を確かめるか、別の DATA_DIR を指定してください`;
  }
  return `kizuna: unexpected error / 予期しないエラーです\n${error instanceof Error ? error.stack : String(error)}`;
}

function oneLine(text) {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
