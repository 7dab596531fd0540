import { expect, it } from "vitest";
import { restAs, status, writeMessage } from "./desk-client.ts";
import type { Panel } from "./panel.ts";

const fair = "体調のよい日に、からだの変化を書きとめておきましょう。";
const warned = "ママ友をつくりましょう。";
const wrong = "夜は看護婦さんに聞けます。";

export function deciding(panel: Panel): void {
  it("an editor waives a warning with a reason, and an error is for an expert who did not write it", async () => {
    const text = `${warned}${wrong}`;
    const id = await writeMessage(panel.desk(), { day: 90, title: "なかま", text });
    await panel.as("editor", async ({ page }) => {
      await page.goto(`/admin/collections/messages/${id}`);
      const findings = page.getByRole("region", { name: "表現チェック" });
      const error = findings.locator(".kz-finding--error");
      await error.getByText("除外できるのは、執筆していない監修者か管理者だけです").waitFor();
      expect(await error.getByRole("button", { name: "理由を付けて除外する" }).count()).toBe(0);
      await findings
        .locator(".kz-finding--warn")
        .getByRole("button", { name: "理由を付けて除外する" })
        .click();
      const send = findings.getByRole("button", { name: "除外する", exact: true });
      expect(await send.isDisabled()).toBe(true);
      await findings.getByLabel("理由", { exact: true }).selectOption("quotation");
      await findings.getByLabel("説明（必須）").fill("読者の声の引用です。");
      await send.click();
      await findings.locator(".kz-finding--waived").getByText("除外済み").waitFor();
      await findings.getByText("指摘が1件あります").waitFor();
    });
    await panel.as("obstetrician", async ({ page }) => {
      await page.goto(`/admin/collections/messages/${id}`);
      const findings = page.getByRole("region", { name: "表現チェック" });
      await findings.getByRole("button", { name: "理由を付けて除外する" }).click();
      await findings.getByLabel("説明（必須）").fill("制度の名前です。");
      await findings.getByRole("button", { name: "除外する", exact: true }).click();
      await findings.locator(".kz-finding--waived").nth(1).waitFor();
    });
  });

  it("what an expert asked to change stands at the top of its editor's home page", async () => {
    const id = await writeMessage(panel.desk(), { day: 91, title: "差し戻しの練習", text: fair });
    const editor = await restAs(panel.desk(), "editor");
    const { revision } = await editor(status, "POST", `/messages/${id}/submit`, {});
    const obstetrician = await restAs(panel.desk(), "obstetrician");
    const comment = "受診の目安を書いてください。";
    const review = { revision, specialty: "obstetrics", verdict: "request-changes", comment };
    await obstetrician(status, "POST", `/messages/${id}/reviews`, review);
    await panel.as("editor", async ({ page }) => {
      const sentBack = page.locator("section", { hasText: "差し戻されました" });
      await sentBack.getByRole("link", { name: /差し戻しの練習/ }).waitFor();
      await sentBack.getByText(comment).waitFor();
      await sentBack.getByText("産科 はるか（産科）").waitFor();
    });
  });
}
