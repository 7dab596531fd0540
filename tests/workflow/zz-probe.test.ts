import { it } from "vitest";
import { openTestDesk } from "../setup/desk.ts";
import { write, act } from "./manuscript.ts";
it("p", async () => {
  const desk = await openTestDesk();
  const id = await write(desk, 30);
  const a = await act(desk, "editor", `messages/${id}/submit`);
  console.log(a.status, JSON.stringify(a.body, null, 1).slice(0, 3000));
  await desk.close();
});
