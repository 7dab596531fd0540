import { expect, it } from "vitest";
import type { Panel } from "./panel.ts";

/** The balance page as its readers open it; the pack of the story before is there. */
export function balance(panel: Panel): void {
  it("is read on a phone without sideways scrolling, and every plot says what it shows", async () => {
    await panel.as(
      "publisher",
      async ({ page, picture }) => {
        await page.getByRole("heading", { name: "だれが何をしているか" }).waitFor();
        await picture("balance");
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(390);
        const plots = page.locator("svg[role=img]");
        expect(await plots.count()).toBeGreaterThan(4);
        for (const told of await plots.locator("desc").allTextContents()) expect(told).not.toBe("");
        await page.getByText("父親に寄る").first().waitFor();
      },
      { width: 390, at: "/admin/balance?edition=website" },
    );
  });

  it("a choice stands in the address, and the CSV is of that choice", async () => {
    await panel.as(
      "editor",
      async ({ page }) => {
        await page.getByRole("combobox", { name: "Phase" }).selectOption("maternity");
        await page.waitForURL((url) => url.searchParams.get("phase") === "maternity");
        const link = page.getByRole("link", { name: "Save as CSV" });
        await page.waitForFunction(() =>
          document.querySelector("a[download]")?.getAttribute("href")?.includes("phase="),
        );
        const answer = await page.request.get((await link.getAttribute("href")) ?? "");
        expect([answer.status(), answer.headers()["content-disposition"]]).toEqual([
          200,
          'attachment; filename="balance-website-1.csv"',
        ]);
        expect((await answer.text()).split("\r\n")[1]).toMatch(/^website,1,[^,]*,maternity,all,/);
      },
      { width: 1280, language: "en-GB", at: "/admin/balance?edition=website" },
    );
  });
}
