// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The service of the project on a free port, with the configuration that a test wants.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { ROOT } from "./site.mjs";
import { until } from "./until.mjs";

const BINARY =
  process.env.LOTSE_SERVICE ?? path.join(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"), "debug/lotse-service");

/** A running service. */
export class Service {
  #process;
  #folder;
  log = "";

  /**
   * Starts it for `widgetDir`.
   * @param {string} widgetDir
   * @param {Record<string, string | string[]>} settings more of the configuration, such as `base-path`
   */
  static async start(widgetDir, settings = {}) {
    const service = new Service();
    const listen = settings.listen ?? `127.0.0.1:${await freePort()}`;
    service.#folder = await mkdtemp(path.join(os.tmpdir(), "lotse-e2e-"));
    const all = { database: path.join(service.#folder, "lotse.db"), ...settings, listen, "widget-dir": widgetDir };
    const config = path.join(service.#folder, "lotse.toml");
    // TOML writes strings and lists of strings as JSON does.
    await writeFile(config, Object.entries(all).map(([name, value]) => `${name} = ${JSON.stringify(value)}\n`).join(""));
    service.origin = `http://${listen}`;
    service.base = service.origin + (settings["base-path"] ?? "/lotse/");
    await service.#run(config);
    return service;
  }

  async #run(config) {
    // Its own settings are called LOTSE_… too, and it refuses names that it does not know, such as LOTSE_DIST.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("LOTSE_")));
    this.#process = spawn(BINARY, ["--config", config], { cwd: ROOT, env, stdio: ["ignore", "ignore", "pipe"] });
    this.#process.stderr.on("data", (text) => (this.log += text));
    this.#process.on("error", (error) => (this.log += `${error.message}: run \`cargo build -p lotse-service\``));
    const answers = async () => (await fetch(`${this.origin}/readyz`)).ok;
    await until("the service to be ready", answers, { timeout: 15_000, seen: () => this.log });
  }

  /** Ends it. */
  async stop() {
    if (this.#process.exitCode === null && this.#process.pid) {
      const ended = once(this.#process, "exit");
      // A graceful end would wait for connections that the browser keeps open.
      this.#process.kill("SIGKILL");
      await ended;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** A port that nobody listens on. */
export async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
