import type { EmailAdapter } from "payload";

/** The desk sends no mail; whatever tries is told so instead of believing that it went out. */
export const noMail: EmailAdapter = () => ({
  name: "none",
  defaultFromAddress: "",
  defaultFromName: "",
  sendEmail: () => Promise.reject(new Error("the desk sends no mail")),
});
