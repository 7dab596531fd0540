import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findProgram, pinned, stopProgram } from "./child-program.ts";

/** nginx with one worker over `root`, sending stored .gz files; null where nginx is not installed. */
export async function startNginx(
  directory: string,
  root: string,
  core: number,
): Promise<{ url: string; stop: () => Promise<void> } | null> {
  const nginx = findProgram("nginx");
  if (nginx === undefined) return null;
  const port = await freePort();
  await mkdir(join(directory, "nginx"), { recursive: true });
  const configuration = join(directory, "nginx", "nginx.conf");
  await writeFile(configuration, nginxConfiguration(join(directory, "nginx"), root, port));
  const { command, args } = pinned(core, {
    command: nginx,
    args: ["-c", configuration, "-e", join(directory, "nginx", "start.log")],
  });
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (tries > 100 || child.exitCode !== null) throw new Error("nginx did not start");
    await sleep(50);
  }
  return { url, stop: () => stopProgram(child) };
}

function nginxConfiguration(directory: string, root: string, port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `  ${kind}_temp_path ${directory}/${kind};`)
    .join("\n");
  return `${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
daemon off;
pid ${directory}/nginx.pid;
error_log ${directory}/error.log;
events { worker_connections 1024; }
http {
${temporary}
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=1000;
  default_type application/json;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    gzip_static on;
    gzip_vary on;
    add_header Cache-Control "private, max-age=30";
  }
}
`;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== "object" || address === null) throw new Error("no free port");
  return address.port;
}
