import { expect, test } from "vitest";
import { csvOf } from "../../../src/domain/balance/figures/csv.ts";

test("lines end in CRLF and cells are quoted where RFC 4180 asks for it", () => {
  expect(
    csvOf([
      ["a", 1, null],
      ['x "y"', "b,c", "d\ne"],
    ]),
  ).toBe('a,1,\r\n"x ""y""","b,c","d\ne"\r\n');
});

test("text that a spreadsheet would run as a formula is disarmed; a negative number stays one", () => {
  const text = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"];
  expect(csvOf([text])).toBe("'=1+1,'+1,'-1,'@SUM(A1),'\t=1,'＝1\r\n");
  expect(csvOf([[-0.5, 3]])).toBe("-0.5,3\r\n");
});
