// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// What MiniSearch and Pagefind find: `node tests/search/peers.mjs FOLDER QUERIES`, where FOLDER holds what
// crates/publisher/examples/search_report.rs wrote. Each has the configuration for German that served it best: MiniSearch the Snowball stemmer,
// prefixes and typing errors; Pagefind its own stemmer, weights, and a wrapper that asks word by word if the whole finds too little. Both
// get the synonyms of ours. Prints a JSON object: engine → ids for each query.

import { readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import MiniSearch from "minisearch";
import * as pagefind from "pagefind";
import snowball from "snowball-stemmers";

const MOST = 20;
const [folder, queriesFile] = process.argv.slice(2);
const documents = readFileSync(join(folder, "documents.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line));
const synonyms = JSON.parse(readFileSync(join(folder, "synonyms.json"), "utf8"));
const queries = readFileSync(queriesFile, "utf8").split("\n")
    .filter((line) => line.includes("|") && !line.startsWith("#"))
    .map((line) => line.split("|")[1].trim());
const STOP = new Set(("ich du er sie es wir ihr mein meine meinen meiner der die das den dem des ein eine einen einem einer und oder aber " +
    "nicht kein keine keinen ist sind war hat habe haben kann können soll wird werden wie was wo wer warum wenn mit ohne von vom zu zum zur in im " +
    "an am auf aus bei für nach über unter vor bis mehr immer noch ständig so sich mich mir").split(" "));

const stemmer = snowball.newStemmer("german");
const fold = (word) => word.toLowerCase().replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss");
const split = (text) => text.split(/[^\p{L}\p{N}._]+/u).map((word) => word.replace(/^[._]+|[._]+$/g, "")).filter(Boolean);
// The stemmer expects umlauts; what is typed without them folds to the same afterwards.
const stem = (word) => fold(stemmer.stem(word.toLowerCase()));

// From a phrase to what it means too.
const meanings = new Map();
for (const { words, find } of synonyms) {
    for (const word of words) {
        const others = (find.length > 0 ? find : words).filter((other) => other !== word);
        meanings.set(fold(word), [...(meanings.get(fold(word)) ?? []), ...others]);
    }
}

/** Words of the query, and those that its words and phrases mean too. */
function expand(query) {
    const words = split(query);
    const kept = words.filter((word) => !STOP.has(word.toLowerCase()));
    const said = kept.length > 0 ? kept : words;
    const meant = [];
    for (let length = 1; length <= 4; length++) {
        for (let at = 0; at + length <= words.length; at++) {
            meant.push(...(meanings.get(fold(words.slice(at, at + length).join(" "))) ?? []));
        }
    }
    return { said, meant: [...new Set(meant.flatMap(split))].slice(0, 12) };
}

function miniSearch() {
    const engine = new MiniSearch({
        fields: ["title", "keywords", "headings", "text"],
        tokenize: split,
        processTerm: (term) => (term.length > 1 ? stem(term) : null),
        extractField: (document, field) => (Array.isArray(document[field]) ? document[field].join("\n") : document[field]),
        searchOptions: {
            boost: { title: 5, keywords: 4, headings: 2 },
            prefix: (term, at, terms) => at === terms.length - 1,
            fuzzy: (term) => (term.length > 4 ? 0.2 : term.length > 2 ? 1 : false),
            weights: { fuzzy: 0.45, prefix: 0.6 },
        },
    });
    engine.addAll(documents);
    return (query) => {
        const { said, meant } = expand(query);
        if (said.length === 0) return [];
        const whole = { queries: [said.join(" ")] };
        const parts = meant.length > 0
            ? { combineWith: "OR", queries: [whole, { queries: [meant.join(" ")], boostDocument: () => 0.6, fuzzy: false, prefix: false }] }
            : whole;
        return engine.search(parts).slice(0, MOST).map((found) => found.id);
    };
}

async function pageFind() {
    const { index } = await pagefind.createIndex({ forceLanguage: "de", verbose: false });
    const text = (value) => value.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    for (const { id, title, keywords, headings, text: body } of documents) {
        const { errors } = await index.addHTMLFile({
            url: `/${encodeURIComponent(id)}`,
            content: `<html lang="de"><body><h1 data-pagefind-weight="8">${text(title)}</h1><p data-pagefind-weight="6">${text(keywords.join(", "))}</p>` +
                `<p data-pagefind-weight="3">${text(headings.join(". "))}</p><p>${text(body)}</p></body></html>`,
        });
        if (errors.length > 0) throw new Error(errors.join("\n"));
    }
    const place = resolve(folder, "pagefind");
    rmSync(place, { recursive: true, force: true });
    await index.writeFiles({ outputPath: place });
    await pagefind.close();
    return { search: await inNode(place), place };
}

/** Pagefind's browser module, with the few things of a browser that it asks for. */
async function inNode(place) {
    const base = pathToFileURL(`${place}/`).href;
    const ofNode = globalThis.fetch;
    globalThis.fetch = async (address, options) => {
        const url = new URL(String(address), base);
        if (url.protocol !== "file:") return ofNode(address, options);
        url.search = "";
        return new Response(await readFile(fileURLToPath(url)));
    };
    globalThis.document ??= { querySelector: () => ({ getAttribute: () => "de" }), currentScript: null };
    globalThis.window ??= { location: { origin: "file://", href: base } };
    globalThis.location ??= { origin: "file://", href: base };
    const module = await import(`${base}pagefind.js`);
    await module.options({ basePath: base, baseUrl: "/" });
    await module.init();
    const ask = async (words) => (await module.search(words)).results;
    return async (query) => {
        const { said, meant } = expand(query);
        if (said.length === 0) return [];
        const scores = new Map();
        const add = (results, weight) => {
            for (const { id, score } of results) scores.set(id, { id, score: (scores.get(id)?.score ?? 0) + weight * score });
        };
        const whole = await ask(said.join(" "));
        add(whole, 3);
        if (whole.length < 5) {
            for (const word of said) add(await ask(word), 1);
        }
        for (const word of meant) add(await ask(word), 0.5);
        const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, MOST);
        const known = new Map([...whole].map((result) => [result.id, result]));
        for (const word of [...said, ...meant]) for (const result of await ask(word)) known.set(result.id, result);
        const urls = await Promise.all(best.map(async ({ id }) => (await known.get(id).data()).raw_url ?? (await known.get(id).data()).url));
        return urls.map((url) => decodeURIComponent(url.replace(/^\//, "").replace(/\.html$/, "")));
    };
}

const mini = miniSearch();
const found = { MiniSearch: queries.map(mini), Pagefind: [] };
const { search } = await pageFind();
for (const query of queries) found.Pagefind.push(await search(query));
console.log(JSON.stringify(found));
