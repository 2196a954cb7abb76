import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

/** A server on this computer that behaves as badly as others do. */
export interface OddServer {
  readonly address: (path: string) => string;
  /** What was asked for since the last time, such as `HEAD /page`. */
  readonly taken: () => string[];
  /** The headers of the last request. */
  readonly lastHeaders: () => IncomingMessage["headers"];
}

/** How each path answers. */
const behaviours: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage, visit: number) => void>> = {
  "/page": (response) => response.setHeader("content-type", "text/html").end('<a href="/another">Another</a>'),
  "/gone": (response) => response.writeHead(410).end(),
  "/forbidden": (response) => response.writeHead(403).end(),
  "/challenge": (response) => response.writeHead(403, { "cf-mitigated": "challenge" }).end(),
  "/faulty": (response) => response.writeHead(500).end("Sorry"),
  "/no-head": (response, { method }) => response.writeHead(method === "HEAD" ? 405 : 200).end("Text"),
  "/head-lies": (response, { method }) => response.writeHead(method === "HEAD" ? 404 : 200).end("Text"),
  "/busy": (response) => response.writeHead(429).end(),
  "/busy-twice": (response, _, visit) => (visit > 2 ? response.end("Text") : response.writeHead(429, { "retry-after": "2" }).end()),
  "/busy-for-long": (response) => response.writeHead(429, { "retry-after": "86400" }).end(),
  "/faulty-once": (response, _, visit) => (visit > 2 ? response.end("Text") : response.writeHead(503).end()),
  "/moved": (response) => response.writeHead(301, { location: "/page" }).end(),
  "/moved-far": (response) => response.writeHead(308, { location: "/moved" }).end(),
  "/elsewhere-today": (response) => response.writeHead(302, { location: "/page" }).end(),
  "/moved-to-nothing": (response) => response.writeHead(301, { location: "/nothing" }).end(),
  "/moved-home": (response) => response.writeHead(301, { location: "/" }).end(),
  "/": (response) => response.end("Home"),
  "/private-page": (response) => response.writeHead(302, { location: "/sign-in?back=private-page" }).end(),
  "/sign-in": (response) => response.end("Sign in"),
  "/round": (response) => response.writeHead(302, { location: "/and-round" }).end(),
  "/and-round": (response) => response.writeHead(302, { location: "/round" }).end(),
  "/endless": (response, { url = "" }) => response.writeHead(302, { location: `/endless?${url.length}` }).end(),
  "/nowhere-to-go": (response) => response.writeHead(301).end(),
  "/into-the-network": (response) => response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end(),
  "/to-a-file": (response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/accents": (response) => response.writeHead(302, { location: Buffer.from("/café").toString("latin1") }).end(),
  "/caf%C3%A9": (response) => response.end("Text"),
  "/cut-short": (response) => {
    response.writeHead(200, { "content-length": "1000" }).write("Text");
    response.socket?.destroySoon();
  },
  "/broken-off": (response) => response.socket?.destroy(),
  "/broken-off-once": (response, _, visit) => (visit > 2 ? response.end("Text") : response.socket?.destroy()),
  "/slow": () => undefined,
};

/** Starts such a server for the tests of a file; a path that it does not know is a page that is not there. */
export function oddServer(make: (listener: RequestListener) => Server = createServer, scheme = "http"): OddServer {
  let requests: string[] = [];
  let headers: IncomingMessage["headers"] = {};
  const visits = new Map<string, number>();
  const server = make((request, response) => {
    const path = (request.url ?? "").replace(/\?.*$/, "");
    requests.push(`${request.method} ${request.url}`);
    headers = request.headers;
    visits.set(path, (visits.get(path) ?? 0) + 1);
    const answer = behaviours[path];
    if (answer) answer(response, request, visits.get(path) ?? 0);
    else response.writeHead(404).end("No such page");
  });
  beforeAll(() => new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready)));
  afterAll(() => {
    server.closeAllConnections();
    return new Promise<void>((closed) => server.close(() => closed()));
  });
  return {
    address: (path) => `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    lastHeaders: () => headers,
    taken() {
      const taken = requests;
      requests = [];
      return taken;
    },
  };
}
