/** What `npm start` was told; paths are absolute. */
export type Settings = {
  root: string;
  port: number;
  deliveryPort: number;
  host: string;
  /** Programs on other machines can reach `host`. */
  exposed: boolean;
  dataDir: string;
  databaseUrl: string | undefined;
  packRepository: string;
  seed: "demo" | "none";
};

/** What start.mjs lends: it must work before packages exist, so it is plain JavaScript. */
export type Launcher = {
  say: (english: string, japanese: string) => void;
  /** Gives the exit code, or the name of the signal. */
  runStep: (
    command: string,
    args: string[],
    options: { cwd: string; env: NodeJS.ProcessEnv },
  ) => Promise<number | string>;
  onClose: (task: () => void | Promise<void>) => void;
  makeProblem: (english: string, japanese: string) => Error;
  noteChildren: (pids: number[]) => void;
};
