import { createServer } from "node:net";

/** The wished port when nothing listens there on 127.0.0.1, else one that the system picks. */
export async function findFreePort(wished: number | undefined): Promise<number> {
  return (await tryPort(wished ?? 0)) ?? (await tryPort(0)) ?? 0;
}

async function tryPort(port: number): Promise<number | undefined> {
  const server = createServer();
  return await new Promise((resolve) => {
    server.once("error", () => resolve(undefined));
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => {
      const address = server.address();
      server.close(() =>
        resolve(address && typeof address === "object" ? address.port : undefined),
      );
    });
  });
}
