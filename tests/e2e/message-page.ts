import type { Page } from "playwright-core";

export const first = "体調のよい日に、からだの変化を書きとめておきましょう。";

/** How long a page may take to show what the desk knows. */
export const soon = { timeout: 10_000 };

/** What is typed into. */
export const body = (page: Page) => page.locator("[data-lexical-editor=true]");

/** Somebody who begins on the page of a message. */
export function at(id: number, width: 1280 | 390 = 1280) {
  return { width, at: `/admin/collections/messages/${id}` };
}

/** Until what is typed into the page of a draft counts. */
export async function ready(page: Page): Promise<void> {
  await page.getByRole("region", { name: "監修の状態" }).getByText("下書き").waitFor();
  await body(page).waitFor();
}
