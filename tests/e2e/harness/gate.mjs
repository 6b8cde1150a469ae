// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// A door in front of the service that can be held, shut or made to lie. It works alike in every browser, and what is not
// touched comes from the real service, with its real headers.

import { once } from "node:events";
import http from "node:http";

/** What happens to requests that match: see the methods of [`Gate`]. */
export class Gate {
  #rules = [];
  #server;
  #upstream;
  #identity = {};
  requests = [];

  /** Opens a door in front of the server at `origin`. */
  static async open(origin) {
    const gate = new Gate();
    gate.#upstream = new URL(origin);
    gate.#server = http.createServer((request, response) => gate.#handle(request, response)).listen(0, "127.0.0.1");
    await once(gate.#server, "listening");
    gate.origin = `http://127.0.0.1:${gate.#server.address().port}`;
    gate.base = `${gate.origin}/lotse/`;
    return gate;
  }

  /** Cuts the connection, as a network does that is gone. */
  cut(pattern) {
    return this.#rule(pattern, (request, response) => response.destroy());
  }

  /** Lets the request arrive, and cuts the connection before its answer comes back. */
  lose(pattern) {
    return this.#rule(pattern, (request, response) => this.#pass(request, response, {}, () => response.destroy()));
  }

  /** Adds headers to every request, as a proxy does that knows who the person is. */
  identify(headers) {
    this.#identity = headers;
  }

  /** Answers with `body` instead; with `once` only the first time. */
  answer(pattern, { status = 200, type = "application/json", headers = {}, body = "", once = false }) {
    const rule = this.#rule(pattern, (request, response) => {
      if (once) rule.lift();
      response.writeHead(status, { "content-type": type, ...headers }).end(body);
    });
    return rule;
  }

  /** Lets the answer through with other headers: `null` takes one away. */
  rewrite(pattern, headers) {
    return this.#rule(pattern, (request, response) => this.#pass(request, response, headers));
  }

  /** Lets nothing through until the rule is lifted; then everything held goes on its way. */
  hold(pattern) {
    const held = [];
    const rule = this.#rule(pattern, (request, response) => held.push([request, response]));
    return {
      get count() {
        return held.length;
      },
      lift: () => {
        rule.lift();
        held.forEach(([request, response]) => this.#pass(request, response));
      },
    };
  }

  /** Takes all rules back. */
  reset() {
    this.#rules = [];
    this.#identity = {};
    this.requests = [];
  }

  /** Closes it. */
  async close() {
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  #rule(pattern, act) {
    const rule = { pattern, act };
    this.#rules.push(rule);
    return { lift: () => (this.#rules = this.#rules.filter((other) => other !== rule)) };
  }

  #handle(request, response) {
    this.requests.push(request.url);
    const rule = this.#rules.find(({ pattern }) => pattern.test(request.url));
    if (rule) rule.act(request, response);
    else this.#pass(request, response);
  }

  #pass(request, response, changed = {}, instead) {
    const { hostname, port } = this.#upstream;
    const { method, url: path } = request;
    const headers = { ...request.headers, ...this.#identity };
    const onward = http.request({ hostname, port, method, path, headers }, (answer) => {
      if (instead) return instead(answer.resume());
      const all = Object.entries({ ...answer.headers, ...changed }).filter(([, value]) => value !== null);
      response.writeHead(answer.statusCode, Object.fromEntries(all));
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  }
}
