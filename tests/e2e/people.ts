import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { password, type RealDesk } from "./real-desk.ts";

/** Where the pictures of a run are kept for whoever wants to look. */
export const pictures = join(tmpdir(), "kizuna-pictures");

const binaries = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A real browser of this machine; CHROMIUM names another. */
export async function openBrowser(): Promise<Browser> {
  mkdirSync(pictures, { recursive: true });
  const executablePath = process.env["CHROMIUM"] ?? binaries.find((one) => existsSync(one));
  if (executablePath === undefined) {
    throw new Error("no Chromium found: install Debian's chromium or set CHROMIUM to its path");
  }
  return await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

export interface Someone {
  page: Page;
  /** Everything that a page wanted from elsewhere, and every error it had. */
  complaints: string[];
  picture: (name: string) => Promise<void>;
  leave: () => Promise<void>;
}

export interface Screen {
  width: 1280 | 390;
  language?: "ja-JP" | "en-GB";
  /** Where they begin; the home page if nothing is said. */
  at?: string;
}

/** Somebody with a browser of their own who has signed in; lives far from Japan, to show whose time it is. */
export async function signIn(
  browser: Browser,
  desk: RealDesk,
  account: string,
  { width, language = "ja-JP", at = "/admin" }: Screen = { width: 1280 },
): Promise<Someone> {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    locale: language,
    timezoneId: "America/New_York",
    baseURL: desk.deskUrl,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // A save that was refused, or asked while signed out, is the browser's complaint and meant.
    const refused = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !refused) complaints.push(message.text());
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") complaints.push(request.url());
  });
  // Over REST, which is quicker than the form; whoever was signed out goes through that.
  const signedIn = await context.request.post("/api/users/login", {
    data: { email: `${account}@kizuna.example`, password },
  });
  if (!signedIn.ok()) throw new Error(`${account} cannot sign in: ${signedIn.status()}`);
  await page.goto(at);
  return {
    page,
    complaints,
    picture: async (name) => {
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    },
    leave: () => context.close(),
  };
}

/** Signs in through the form of the login page that is open. */
export async function fillLogin(page: Page, account: string): Promise<void> {
  await page.locator("#field-email").fill(`${account}@kizuna.example`);
  await page.locator("#field-password").fill(password);
  await page.locator("form button[type=submit]").click();
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
}

/** Picks an option of one of the panel's own select boxes by what it says. */
export async function choose(page: Page, field: string, option: string): Promise<void> {
  const box = page.locator(`#field-${field}`);
  await box.locator("input").first().fill(option);
  await page.locator(".rs__option", { hasText: option }).first().click();
}

/** Types into the body, in place of what stands there. */
export async function typeBody(page: Page, text: string): Promise<void> {
  const body = page.locator("[data-lexical-editor=true]");
  await body.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  for (const [index, paragraph] of text.split("\n\n").entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.insertText(paragraph);
  }
}

/** Saves the form and waits until the panel says so. */
export async function save(page: Page): Promise<void> {
  await page.locator("#action-save").click();
  await page.locator(".toast-success, [data-type=success]").first().waitFor();
}
