import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser, signIn, type Screen, type Someone } from "./people.ts";
import { openRealDesk, type RealDesk } from "./real-desk.ts";

export interface Panel {
  desk: () => RealDesk;
  /** Somebody does their part in a browser of their own. */
  as: (
    account: string,
    part: (someone: Someone) => Promise<void>,
    screen?: Screen,
  ) => Promise<void>;
  /** Everything that pages complained about so far. */
  complaints: string[];
}

/** A desk and a browser for the tests of a file, opened before the first and closed after the last. */
export function openPanel(): Panel {
  let opened: { desk: RealDesk; browser: Browser } | null = null;
  const use = () => {
    if (opened === null) throw new Error("the desk is not open yet");
    return opened;
  };
  beforeAll(async () => {
    const [desk, browser] = await Promise.all([openRealDesk(), openBrowser()]);
    opened = { desk, browser };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.desk.close();
  });
  const complaints: string[] = [];
  return {
    desk: () => use().desk,
    complaints,
    as: async (account, part, screen = { width: 1280 }) => {
      const { desk, browser } = use();
      const someone = await signIn(browser, desk, account, screen);
      try {
        await part(someone);
      } catch (error) {
        await someone.picture(`failed-${account}`);
        throw error;
      } finally {
        complaints.push(...someone.complaints);
        await someone.leave();
      }
    },
  };
}
