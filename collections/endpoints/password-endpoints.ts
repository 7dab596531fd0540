import type { Endpoint } from "payload";
import { problemOf, problemResponse } from "./problem.ts";

/**
 * The desk sends no mail, so nobody can be sent a link: an administrator sets a new password. These
 * stand before Payload's own routes of the same paths, which would pretend that a mail is on its way.
 */
export const passwordEndpoints: Endpoint[] = [
  "/forgot-password",
  "/reset-password",
  "/verify/:id",
].map((path) => ({
  method: "post",
  path,
  handler: (req) => {
    const language = req.i18n.language === "en" ? "en" : "ja";
    return problemResponse(problemOf("no-password-mail", {}, language));
  },
}));
