import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { root } from "../start/launch.ts";
import type { Panel } from "./panel.ts";
import { choose, save, typeBody } from "./people.ts";

const unfair = "健診の日は、ママがお世話をするのが当たり前です。";
const fair = "健診の日は、家族でいっしょに予定を立ててみましょう。";
const rest =
  "体調のよい日に、からだの変化を書きとめておくと、健診のときに話しやすくなります。\n\n気になることがあれば、産科で聞いてみてください。";

export function fromDraftToPack(panel: Panel): void {
  it("an editor drafts a message, fixes what the checks found, and submits it", async () => {
    await panel.as("editor", async ({ page, picture }) => {
      await page.getByRole("link", { name: "新しい原稿を書く" }).click();
      await page.waitForURL(/messages\/create/);
      await choose(page, "phase", "マタニティ");
      await page.locator("#field-day").fill("73");
      await page.locator("#field-title").fill("健診の準備");
      await choose(page, "topics", "妊娠中の体");
      await choose(page, "topics", "食事と栄養");
      await typeBody(page, `${unfair}${rest}`);
      const findings = page.getByRole("region", { name: "表現チェック" });
      await findings.getByText("直すか除外するまで").waitFor();
      await findings.locator("mark", { hasText: /./ }).first().waitFor();
      await picture("message-finding");
      await typeBody(page, `${unfair}${rest}\n\n夜は看護婦さんに聞けます。`);
      await findings.getByRole("button", { name: "「看護師」に置きかえる" }).click();
      const body = page.locator("[data-lexical-editor=true]");
      await body.filter({ hasText: "夜は看護師さんに聞けます。" }).waitFor();
      await save(page);
      await page.waitForURL(/messages\/\d+/);
      const panel = page.getByRole("region", { name: "監修の状態" });
      await panel.getByText("下書き").waitFor();
      expect(await panel.getByRole("button", { name: "監修に出す" }).count()).toBe(0);
      await panel.getByText("いまできない操作").click();
      await panel.getByText("表現チェックの指摘が残っています").waitFor();
      await typeBody(page, `${fair}${rest}`);
      await findings.getByText("指摘はありません").waitFor();
      await panel.getByText("先に保存してください").waitFor();
      await save(page);
      await panel.getByRole("button", { name: "監修に出す" }).click();
      await panel.getByText("監修中").waitFor();
      expect(await panel.getByText("承認待ち").count()).toBe(2);
      await picture("message-in-review");
    });
  });

  it("an obstetrician approves at a desk", async () => {
    await panel.as("obstetrician", async ({ page, picture }) => {
      await page.getByRole("link", { name: /監修を始める（1件）/ }).waitFor();
      await page.goto("/admin/collections/messages");
      await page.getByRole("link", { name: "健診の準備" }).click();
      const panel = page.getByRole("region", { name: "監修の状態" });
      await panel.getByRole("button", { name: "承認", exact: true }).click();
      await panel.getByText("産科 はるか さんが承認").waitFor();
      await picture("message-approved-once");
    });
  });

  it("a dietitian approves with a note on a phone", async () => {
    await panel.as(
      "dietitian",
      async ({ page, picture }) => {
        await picture("home-expert");
        await page.getByRole("link", { name: /監修を始める/ }).click();
        await page.getByRole("heading", { name: "健診の準備" }).waitFor();
        await page.getByText(fair).waitFor();
        await picture("queue");
        await page.getByRole("button", { name: "コメント付き承認" }).click();
        await page.getByRole("alert").or(page.locator(".kz-note--error")).first().waitFor();
        await page.getByLabel("コメント").fill("よい内容です。次の改稿で塩分にもふれてください。");
        for (const button of await page.locator(".kz-verdict button").all()) {
          const box = await button.boundingBox();
          expect(box?.height).toBeGreaterThanOrEqual(44);
          expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
        }
        await page.getByRole("button", { name: "コメント付き承認" }).click();
        await page.getByText("承認を待つ原稿はもうありません").waitFor();
        await picture("queue-done");
      },
      { width: 390 },
    );
  });

  it("a translator adds English from the home page, beside the approved Japanese", async () => {
    await panel.as("translator", async ({ page, picture }) => {
      await page.locator("a[href*='language=en']").click();
      await page.waitForURL(/translations\/create/);
      const source = page.getByRole("region", { name: "元の日本語（承認された文章）" });
      await source.getByText(fair).waitFor();
      await page.locator("#field-title").fill("Getting ready for a check-up");
      await typeBody(
        page,
        "Plan the day of the check-up together as a family.\n\nOn days when you feel well, write down how your body changes. Ask at the clinic about anything that worries you.",
      );
      await page.getByText("指摘はありません").waitFor();
      await save(page);
      await page.waitForURL(/translations\/\d+/);
      const panel = page.getByRole("region", { name: "監修の状態" });
      await panel.getByRole("button", { name: "監修に出す" }).click();
      await panel.getByText("監修中").waitFor();
      await panel.getByText("いまできない操作").click();
      await panel.getByText("自分が書いた文章を自分で承認することはできません").waitFor();
      await picture("translation");
    });
  });

  it("a second translator reviews the English", async () => {
    await panel.as("translator2", async ({ page, picture }) => {
      await page.getByRole("link", { name: /監修を始める/ }).click();
      await page.getByRole("heading", { name: "Getting ready for a check-up" }).waitFor();
      await page.getByText(fair).waitFor();
      await picture("queue-translation");
      await page.getByRole("button", { name: "承認", exact: true }).click();
      await page.getByText("承認を待つ原稿はもうありません").waitFor();
    });
  });

  it("a publisher sees what changes and publishes", async () => {
    await panel.as("publisher", async ({ page, picture }) => {
      await page.getByRole("link", { name: "内容を確かめて配信する" }).click();
      await page.getByRole("button", { name: /きずなメール ウェブ版/ }).click();
      await page.getByText("加わる原稿 2件").click();
      await picture("publish-preview");
      await page.getByRole("button", { name: "配信パックを作って配信する" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "配信する" }).click();
      await page.getByText("第1版を配信しました").waitFor();
      await picture("published");
    });
  });

  it("a vendor's key is shown once, and pulls a pack that verifies", async () => {
    let key = "";
    await panel.as("admin", async ({ page, picture }) => {
      await page.goto("/admin/collections/delivery-keys/create");
      await page.locator("#field-name").fill("配信テスト");
      await choose(page, "editions", "ウェブ版");
      await save(page);
      key = await page.getByLabel("配信キー", { exact: true }).inputValue();
      await picture("delivery-key");
      await page.reload();
      await page.getByText("キーは作成した直後に一度だけ表示されます").waitFor();
      expect(await page.content()).not.toContain(key);
    });
    const copy = await mkdtemp(join(tmpdir(), "kizuna-copy-"));
    try {
      const edition = ["--edition", "website"];
      await kizuna("pull", `${panel.desk().deliveryUrl}/v1`, copy, "--key", key, ...edition);
      await kizuna("verify", copy);
      const { stdout } = await promisify(execFile)("grep", ["-rlF", fair, copy]);
      expect((await readFile(stdout.split("\n")[0] ?? "", "utf8")).includes("maternity/073")).toBe(
        true,
      );
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  });
}

async function kizuna(...args: string[]): Promise<void> {
  const { stdout } = await promisify(execFile)(join(root, "bin", "kizuna.js"), args);
  expect(stdout).not.toBe("");
}
