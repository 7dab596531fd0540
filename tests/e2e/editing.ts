import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { writeMessage } from "./desk-client.ts";
import { at, body, first, ready, soon } from "./message-page.ts";
import type { Panel } from "./panel.ts";
import { fillLogin, save, typeBody } from "./people.ts";

const mine = "からだの変化は、家族で書きとめておくと安心です。";
const theirs = "からだの変化は、健診の日に聞いてみましょう。";

/** Two people in one message, lost sessions, furigana: nothing typed is lost. */
export function editing(panel: Panel): void {
  it("of two people in one message, the second to save sees both texts and keeps either", async () => {
    const id = await writeMessage(panel.desk(), { day: 80, title: "からだの変化", text: first });
    await panel.as(
      "editor",
      async ({ page: one }) => {
        await panel.as(
          "editor2",
          async ({ page: two }) => {
            await ready(one);
            await ready(two);
            await typeOver(one, theirs);
            await save(one);
            await typeOver(two, mine);
            await two.getByText("書き続けてかまいません").waitFor();
            await two.locator("#action-save").click();
            const conflict = two.getByRole("alert").filter({ hasText: "が先に保存しました" });
            await conflict.getByText("編集 あおい さんが先に保存しました").waitFor();
            await conflict.getByText("保存されている文章", { exact: true }).click();
            await conflict.locator(".kz-manuscript", { hasText: theirs }).waitFor();
            expect(await body(two).textContent()).toContain(mine);

            await conflict.getByRole("button", { name: "保存されている文章を使う" }).click();
            await shows(two, theirs);
            await conflict.getByRole("button", { name: "私の文章を使う" }).click();
            await shows(two, mine);
            await save(two);
            await conflict.waitFor({ state: "detached" });
          },
          at(id, 390),
        );
        await one.goto(`/admin/collections/messages/${id}/versions`);
        await one.locator("ins").first().waitFor();
        expect(await one.locator("time").count()).toBe(3);
        await one.getByRole("heading", { name: "編集 みどり さん いまの文章" }).waitFor();
        await one.getByRole("link", { name: "この文章に戻して直す" }).last().click();
        await one.getByText("の文章を入れました").waitFor();
        await shows(one, first);
        await save(one);
        expect(await savedText(one, id)).toBe(first);
      },
      at(id),
    );
  });

  it("a session that ends while somebody types costs no word, and leaving asks first", async () => {
    const id = await writeMessage(panel.desk(), { day: 81, title: "からだの変化", text: first });
    await panel.as(
      "editor",
      async ({ page }) => {
        await ready(page);
        await typeOver(page, mine);
        await page.locator(".step-nav a", { hasText: "原稿" }).click();
        await page.locator("#leave-without-saving #confirm-cancel").click();

        await page.context().clearCookies();
        await page.locator("#action-save").click();
        const note = page.getByRole("alert").filter({ hasText: "ログインの期限が切れた" });
        await note.waitFor();
        expect(await body(page).textContent()).toContain(mine);

        const popup = page.waitForEvent("popup");
        await note.getByRole("link", { name: "別のタブでログインする" }).click();
        const tab = await popup;
        await fillLogin(tab, "editor");
        await tab.close();
        await save(page);
        expect(await savedText(page, id)).toBe(mine);
      },
      at(id),
    );
  });

  it("what was typed and never saved is offered to its writer alone, and goes over nobody's words", async () => {
    const id = await writeMessage(panel.desk(), { day: 82, title: "からだの変化", text: first });
    const start = at(id);
    await panel.as(
      "editor",
      async ({ page }) => {
        page.on("dialog", (dialog) => void dialog.accept());
        await ready(page);
        await typeOver(page, mine);
        await expect.poll(() => kept(page), soon).toContain("書きとめておくと安心");
        const meanwhile = async (other: Page) => {
          await ready(other);
          expect(await other.getByText("保存していない文章があります").count()).toBe(0);
          await typeOver(other, theirs);
          await save(other);
        };
        await panel.as("editor2", (other) => meanwhile(other.page), start);

        await page.reload();
        const note = page.getByRole("status").filter({ hasText: "保存していない文章があります" });
        await note.waitFor();
        await shows(page, theirs);
        await note.getByRole("button", { name: "この文章に戻す" }).click();
        await shows(page, mine);
        await page.locator("#action-save").click();
        await page.getByRole("button", { name: "私の文章を使う" }).click();
        expect(await savedText(page, id)).toBe(theirs);
        await save(page);
        expect(await savedText(page, id)).toBe(mine);
        await expect.poll(() => kept(page), soon).toBe("");
      },
      start,
    );
  });

  it("a session that ran out leaves unsaved words in the browser, and signing out does not", async () => {
    const id = await writeMessage(panel.desk(), { day: 85, title: "からだの変化", text: first });
    await panel.as(
      "editor",
      async ({ page }) => {
        page.on("dialog", (dialog) => void dialog.accept());
        await ready(page);
        await typeOver(page, mine);
        await page.context().clearCookies();
        await page.goto(at(id).at);
        await fillLogin(page, "editor");
        await page.getByRole("button", { name: "この文章に戻す" }).waitFor();
        await page.goto("/admin/logout");
        await expect.poll(() => kept(page), soon).toBe("");
      },
      at(id),
    );
  });

  it("furigana goes in from the toolbar and reads as 漢字（かな） in the plain text", async () => {
    const id = await writeMessage(panel.desk(), { day: 83, title: "からだの変化", text: first });
    await panel.as(
      "editor",
      async ({ page }) => {
        await ready(page);
        await typeBody(page, "");
        await page.locator(".toolbar-popup__dropdown-inlineBlocks").click();
        await page.getByRole("button", { name: "ふりがな" }).last().click();
        await page.locator("[id$=field-base]").fill("妊娠");
        await page.locator("[id$=field-reading]").fill("にんしん");
        // The form of the furigana learns of the last key a moment later, and is not sent before.
        await page.waitForTimeout(500);
        await page.getByRole("button", { name: "変更を保存" }).click();
        await body(page).locator("ruby", { hasText: "妊娠" }).waitFor();
        await page.getByText("8文字").waitFor();
        await save(page);
        expect(await savedText(page, id)).toBe("妊娠（にんしん）");
      },
      at(id),
    );
  });
}

async function typeOver(page: Page, text: string): Promise<void> {
  await typeBody(page, text);
  await page.getByText("保存していない変更があります").waitFor();
}

async function shows(page: Page, text: string): Promise<void> {
  await expect.poll(() => body(page).textContent(), soon).toContain(text);
}

async function savedText(page: Page, id: number): Promise<unknown> {
  const saved: unknown = await (await page.request.get(`/api/messages/${id}?depth=0`)).json();
  return typeof saved === "object" && saved !== null && "text" in saved ? saved.text : saved;
}

/** What the browser keeps of unsaved words. */
async function kept(page: Page): Promise<string> {
  return await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith("kizuna-"))
      .map((name) => localStorage.getItem(name))
      .join(),
  );
}
