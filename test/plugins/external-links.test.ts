import { createServer } from "node:https";
import { type AddressInfo, createServer as createSocket } from "node:net";
import { describe, expect, test } from "vitest";
import { createExternalAsk } from "../../plugins/external-links.ts";
import { oddServer } from "./odd-server.ts";
import { certificate, key } from "./self-signed.ts";

const ask = createExternalAsk({ userAgent: "a-test/1", timeout: 400 });
const server = oddServer();

describe("one request", () => {
  test("is a HEAD under our own name, and reads no page and none of its links", async () => {
    expect(await ask(server.address("/page"))).toEqual({ kind: "status", status: 200 });
    expect(server.taken()).toEqual(["HEAD /page"]);
    expect(server.lastHeaders()["user-agent"]).toBe("a-test/1");
  });

  test.each([
    ["/no-head", 200],
    ["/head-lies", 200],
    ["/nothing", 404],
    ["/gone", 410],
    ["/forbidden", 403],
    ["/challenge", 403],
    ["/faulty", 500],
  ])("for %s is made again by GET, whose answer counts", async (path, status) => {
    server.taken();
    expect(await ask(server.address(path))).toEqual({ kind: "status", status });
    expect(server.taken().at(-1)).toBe(`GET ${path}`);
  });

  test("follows no redirect, and says where it leads", async () => {
    server.taken();
    expect(await ask(server.address("/moved"))).toEqual({ kind: "status", status: 301, location: "/page" });
    expect(await ask(server.address("/elsewhere-today"))).toEqual({ kind: "status", status: 302, location: "/page" });
    expect(await ask(server.address("/nowhere-to-go"))).toEqual({ kind: "status", status: 301 });
    expect(server.taken().filter((request) => request.includes("/page"))).toEqual([]);
  });

  test("reads a redirect that is written in UTF-8", async () => {
    expect(await ask(server.address("/accents"))).toEqual({ kind: "status", status: 302, location: "/café" });
  });

  test("is not made again when the host asks to be left alone", async () => {
    server.taken();
    expect(await ask(server.address("/busy-for-long"))).toEqual({ kind: "status", status: 429, retryAfter: "86400" });
    expect(await ask(server.address("/busy"))).toEqual({ kind: "status", status: 429 });
    expect(server.taken()).toEqual(["HEAD /busy-for-long", "HEAD /busy"]);
  });

  test("needs no more of the page than its start", async () => {
    expect(await ask(server.address("/cut-short"))).toEqual({ kind: "status", status: 200 });
  });
});

describe("silence", () => {
  test("has the system's word for why", async () => {
    expect(await ask(server.address("/slow"))).toEqual({ kind: "silence", code: "timeout" });
    expect(await ask(server.address("/broken-off"))).toEqual({ kind: "silence", code: expect.stringMatching(/^(?:UND_ERR_SOCKET|ECONNRESET)$/) as string });
    expect(await ask("http://no-such-host.invalid/")).toEqual({ kind: "silence", code: expect.stringMatching(/^(?:ENOTFOUND|EAI_AGAIN)$/) as string });
  });

  test("is what a port gives at which nobody listens", async () => {
    const free = createSocket();
    await new Promise<void>((ready) => free.listen(0, "127.0.0.1", ready));
    const { port } = free.address() as AddressInfo;
    await new Promise<void>((closed) => free.close(() => closed()));
    expect(await ask(`http://127.0.0.1:${port}/`)).toEqual({ kind: "silence", code: "ECONNREFUSED" });
  });
});

describe("a certificate", () => {
  const secure = oddServer((listener) => createServer({ cert: certificate, key }, listener), "https");

  test("that nobody vouches for gives no answer", async () => {
    expect(await ask(secure.address("/page"))).toEqual({ kind: "silence", code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
    expect(secure.taken()).toEqual([]);
  });
});
