/** One line of progress, in both languages. */
export function say(english, japanese) {
  process.stdout.write(`kizuna: ${english} / ${japanese}\n`);
}

// A terminal that was closed must not end us before we have stopped what we started.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);
