import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Nginx = { origin: string; close: () => Promise<void> };

const modules = "/usr/lib/nginx/modules";
const brotliModule = `${modules}/ngx_http_brotli_static_module.so`;
const isThere = () => existsSync(brotliModule) && spawnSync("nginx", ["-v"]).status === 0;

/**
 * Null when a real nginx with the Brotli module can be used, after installing Debian's packages where that is possible; otherwise the
 * sentence that says why not.
 */
export const whyNoNginx = (): string | null => {
  if (isThere()) return null;
  if (process.getuid?.() !== 0) return "nginx with its Brotli module is missing and only root can install it; skipped.";
  if (spawnSync("apt-get", ["--version"]).status !== 0)
    return "nginx is missing and this system has no apt-get; skipped.";
  const packages = ["nginx-light", "libnginx-mod-http-brotli-static"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const options = { env, timeout: 120_000, encoding: "utf8" } as const;
  spawnSync("apt-get", ["update", "-qq"], options);
  const installed = spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
  return isThere() ? null : `nginx is missing and could not be installed (${lastLine(installed.stderr)}); skipped.`;
};

/**
 * Serves a copy of `root` by the hosting files below `hosting` with a real nginx on a free port, until it is closed. Its workers run as an ordinary user, also when the tests run as root, so a file that only its owner may read is a 404. The
 * copy keeps the modes of `root` and lies where such a user can reach it.
 */
export const startNginx = async (root: string, hosting: string): Promise<Nginx> => {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "casebook-nginx-"));
  const site = join(folder, "site");
  chmodSync(folder, 0o755);
  cpSync(root, site, { recursive: true });
  const file = join(folder, "nginx.conf");
  writeFileSync(file, configuration(site, join(hosting, "nginx"), folder, port));
  const child = spawn("nginx", ["-p", folder, "-c", file, "-g", "daemon off;"], { stdio: "ignore" });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const origin = `http://127.0.0.1:${port}`;
  await Promise.race([untilItAnswers(origin), ended]);
  if (child.exitCode !== null)
    throw new Error(`nginx did not start: ${readFileSync(join(folder, "error.log"), "utf8")}`);
  return {
    origin,
    close: async () => {
      child.kill("SIGQUIT");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
};

const configuration = (root: string, hosting: string, folder: string, port: number) => `
load_module ${brotliModule};
${process.getuid?.() === 0 ? "user nobody nogroup;" : ""}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  include ${hosting}/casebook-maps.conf;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${hosting}/casebook-server.conf;
    include ${hosting}/casebook-brotli.conf;
  }
}`;

/** Asks again until something answers: the port is bound before the first answer, so this waits on the connection itself. */
const untilItAnswers = async (origin: string): Promise<void> => {
  for (;;) {
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((next) => setImmediate(next));
  }
};

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const at = server.address();
      server.close(() => done(typeof at === "object" && at ? at.port : 0));
    });
  });

const lastLine = (text: string | null) => text?.trim().split("\n").at(-1) ?? "no reason given";
