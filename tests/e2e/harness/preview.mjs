// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// `lotse preview` on a copy of the content, so that a test can save files as an author does.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { DIST, ROOT, WORK } from "./site.mjs";
import { until } from "./until.mjs";

const BINARY = process.env.LOTSE_PUBLISHER ?? path.join(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"), "debug/lotse");

/** A running preview. */
export class Preview {
  /** The publisher's command. */
  static BINARY = BINARY;

  #process;
  #said = "";

  /** Starts it on a copy of the project's content; `prepare(root)` may change the copy first. */
  static async start(prepare = async () => {}) {
    const preview = new Preview();
    await mkdir(WORK, { recursive: true });
    preview.root = await mkdtemp(path.join(WORK, "preview-"));
    for (const folder of ["content", "locales"]) await cp(path.join(ROOT, folder), path.join(preview.root, folder), { recursive: true });
    await prepare(preview.root);
    const call = ["preview", "--root", preview.root, "--widget", DIST, "--port", "0"];
    preview.#process = spawn(BINARY, call, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of ["stdout", "stderr"]) preview.#process[stream].on("data", (text) => (preview.#said += text));
    const address = () => /^http:\/\/\S+/m.exec(preview.#said)?.[0];
    preview.base = await until("the preview to say its address", address, { timeout: 60_000, seen: () => preview.#said });
    return preview;
  }

  /** The text of a file. */
  read(file) {
    return readFile(path.join(this.root, file), "utf8");
  }

  /** Saves a file whose text is what `change` makes of it. */
  async save(file, change) {
    await writeFile(path.join(this.root, file), change(await this.read(file)));
  }

  /** Ends it. */
  async stop() {
    const ended = once(this.#process, "exit");
    if (this.#process.kill("SIGKILL")) await ended;
    await rm(this.root, { recursive: true, force: true });
  }
}
