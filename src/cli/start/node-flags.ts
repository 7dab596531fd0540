/**
 * How Node runs our TypeScript. The "production" condition chooses Lexical's plain build: its build
 * for Node awaits an import at the top level of modules that import each other, and on Node 20
 * such an import now and then never settles, which hangs the program while it loads.
 */
export const nodeFlags = ["--conditions=production", "--import", "tsx"];
