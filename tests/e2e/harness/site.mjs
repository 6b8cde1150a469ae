// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// A copy of the built widget and content that a test may add pages to. The service refuses symbolic links, and what is
// published must not be touched by tests.

import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Where browser tests keep what they make. */
export const WORK = path.join(ROOT, "target", "e2e");

/** What people read who have no widget; the pages of the tests put it inside the element. */
export const FALLBACK = "Hilfe: Telefon 0000";

/** The build that is tested. */
export const DIST = process.env.LOTSE_DIST ?? path.join(ROOT, "dist");

/** A folder with widget, content and the pages of the tests. */
export class Site {
  #pages = 0;

  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
  }

  /** Copies the built widget. A build that is under way is waited for. */
  static async copy() {
    await mkdir(WORK, { recursive: true });
    const site = new Site(await mkdtemp(path.join(WORK, "site-")));
    for (let attempt = 0; ; attempt += 1) {
      try {
        await cp(DIST, site.folder, { recursive: true, filter: (file) => !path.basename(file).startsWith(".") });
        await site.#assertWhole();
        return site;
      } catch (error) {
        await site.discard();
        if (attempt === 60) throw new Error(`no whole widget in dist/: run \`cargo xtask build\` (${error.message})`);
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  async #assertWhole() {
    const [, name] = /["'`](ox-lotse-[0-9a-f]+)["'`]/.exec(await this.read("ox-lotse.js")) ?? [];
    if (!name) throw new Error("the loader names no files");
    const { languages } = await this.json("content/site.json");
    const starts = Object.values(languages).map((language) => `content/${language.start}`);
    const files = [`${name}.js`, `${name}.wasm`, `${name}.css`, ...starts];
    await Promise.all(files.map((file) => stat(path.join(this.folder, file))));
  }

  /** The text of a file, or with `null` its bytes. */
  read(file, encoding = "utf8") {
    return readFile(path.join(this.folder, file), encoding);
  }

  /** The value of a JSON file. */
  async json(file) {
    return JSON.parse(await this.read(file));
  }

  /** Writes a file, and the folders it stands in. Packed copies of it are removed. */
  async write(file, text) {
    const target = path.join(this.folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await Promise.all([".br", ".gz"].map((end) => rm(target + end, { force: true })));
    await writeFile(target, text);
    return file;
  }

  /** Removes a file and its packed copies. */
  async remove(file) {
    await Promise.all(["", ".br", ".gz"].map((end) => rm(path.join(this.folder, file + end), { force: true })));
  }

  /**
   * Writes a page around `body` and gives its name.
   * @param {string} body HTML
   * @param {{ lang?: string, dir?: string, head?: string, loader?: string | null, icon?: string,
   *   file?: string }} options
   */
  page(body, { lang = "de", dir, head = "", loader = "./ox-lotse.js", icon = "/lotse/icon.svg", file } = {}) {
    const script = loader ? `<script type="module" src="${loader}"></script>` : "";
    // Without one, browsers ask for /favicon.ico.
    const link = `<link rel="icon" href="${icon}" type="image/svg+xml">`;
    const html = `<!doctype html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ""}>
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Seite des Tests</title>
${head}${link}${script}
</head>
<body>${body}</body>
</html>`;
    return this.write(file ?? `test-${(this.#pages += 1)}.html`, html);
  }

  /** Removes the folder. */
  async discard() {
    await rm(this.folder, { recursive: true, force: true });
  }
}
