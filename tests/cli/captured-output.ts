import type { Output } from "../../src/cli/outcome.ts";

/** An output that keeps what a command says. */
export interface CapturedOutput extends Output {
  results: object[];
  problems: object[];
  text: string;
}

export function captureOutput(): CapturedOutput {
  const captured: CapturedOutput = {
    json: true,
    results: [],
    problems: [],
    text: "",
    line(text, data) {
      captured.text += `${text}\n`;
      captured.results.push(data);
    },
    problem(text, data) {
      captured.text += `${text}\n`;
      captured.problems.push(data);
    },
  };
  return captured;
}
