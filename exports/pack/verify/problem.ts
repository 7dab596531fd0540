import { PackError, type PackErrorCode } from "../errors.ts";

/** Something in a tree that is not right. */
export interface Problem {
  file: string;
  code: PackErrorCode;
  message: string;
}

export interface ProblemList {
  readonly all: Problem[];
  add(file: string, code: PackErrorCode, message: string): void;
  /** What the check answers, or null and a problem where it throws a PackError. */
  catch<T>(file: string, check: () => T | Promise<T>): Promise<T | null>;
}

export function problemList(): ProblemList {
  const all: Problem[] = [];
  const add: ProblemList["add"] = (file, code, message) => {
    all.push({ file, code, message });
  };
  return {
    all,
    add,
    async catch(file, check) {
      try {
        return await check();
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        add(file, error.code, error.message);
        return null;
      }
    },
  };
}
