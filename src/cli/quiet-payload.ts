/** Keeps Payload's log off standard output, which is a command's own. Before Payload is opened. */
export async function quietPayload(): Promise<void> {
  const { default: config } = await import("../payload.config.ts");
  Object.assign(await config, { logger: { options: { level: "silent" } } });
}
