import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/external/answer.ts";
import { createPoliteAsk } from "../../src/external/polite-ask.ts";
import { retryDelay } from "../../src/external/retry-delay.ts";
import { actedWeb } from "./acted-web.ts";

const status = (code: number, retryAfter?: string): Answer => ({ kind: "status", status: code, ...(retryAfter === undefined ? {} : { retryAfter }) });
const silence = (code: string): Answer => ({ kind: "silence", code });

describe("the pace", () => {
  test("is one request at a time for a host with a pause between, while other hosts are asked too", async () => {
    const web = actedWeb({});
    const ask = createPoliteAsk(web);
    await Promise.all(["https://a.example/1", "https://a.example/2", "https://b.example/1", "https://a.example/3"].map(ask));
    expect(web.sent).toEqual(["0 https://a.example/1", "0 https://b.example/1", "600 https://a.example/2", "1200 https://a.example/3"]);
  });

  test("is so many hosts at once and no more", async () => {
    const web = actedWeb({}, { atOnce: 2 });
    await Promise.all(["https://a.example/", "https://b.example/", "https://c.example/"].map(createPoliteAsk(web)));
    expect(web.sent).toEqual(["0 https://a.example/", "0 https://b.example/", "100 https://c.example/"]);
  });

  test("goes on when a request fails with a fault of ours", async () => {
    const web = actedWeb({});
    const ask = createPoliteAsk({ ...web, ask: (address) => (address.endsWith("/1") ? Promise.reject(new Error("a fault")) : web.ask(address)) });
    const first = ask("https://a.example/1");
    const second = ask("https://a.example/2");
    await expect(first).rejects.toThrow("a fault");
    expect(await second).toEqual(status(200));
  });
});

describe("asking again", () => {
  const tries = async (...answers: Answer[]): Promise<{ answer: Answer; sent: string[] }> => {
    const web = actedWeb({ "https://a.example/": answers });
    const answer = await createPoliteAsk(web)("https://a.example/");
    return { answer, sent: web.sent.map((line) => line.replace(/ .*/, "")) };
  };

  test("waits as long as the host says", async () => {
    expect(await tries(status(429, "7"), status(200))).toEqual({ answer: status(200), sent: ["0", "7100"] });
    expect(await tries(status(503, "Thu, 01 Jan 1970 00:00:20 GMT"), status(200))).toEqual({ answer: status(200), sent: ["0", "20000"] });
  });

  test("waits a while of its own where the host does not say, or not so that anyone could read it", async () => {
    expect(await tries(status(429), status(429, "soon"), status(200))).toEqual({ answer: status(200), sent: ["0", "5100", "15200"] });
  });

  test("ends after three times", async () => {
    expect(await tries(status(500))).toEqual({ answer: status(500), sent: ["0", "2100", "6200"] });
    expect(await tries(silence("ECONNRESET"))).toEqual({ answer: silence("ECONNRESET"), sent: ["0", "1100", "3200"] });
    expect(await tries(silence("timeout"))).toEqual({ answer: silence("timeout"), sent: ["0", "1100"] });
  });

  test.each([status(200), status(301), status(403), status(404), status(410), status(501), silence("ECONNREFUSED"), silence("CERT_HAS_EXPIRED"), silence("ENOTFOUND")])(
    "is not done for %j, which would stay the same",
    (answer) => {
      expect(retryDelay(answer, 1, 0)).toBeUndefined();
    },
  );

  test("is not done in this run when the host wants to be left alone for long, nor are its other addresses asked", async () => {
    const web = actedWeb({ "https://a.example/1": [status(429, "86400")] });
    const ask = createPoliteAsk(web);
    expect(await Promise.all(["https://a.example/1", "https://a.example/2"].map(ask))).toEqual([status(429, "86400"), status(429, "86400")]);
    expect(web.sent).toEqual(["0 https://a.example/1"]);
  });

  test("ends for a host that was silent for three addresses in a row", async () => {
    const web = actedWeb(Object.fromEntries([1, 2, 3, 4].map((n) => [`https://a.example/${n}`, [silence("ECONNREFUSED")]])));
    const ask = createPoliteAsk(web);
    const answers = await Promise.all([1, 2, 3, 4].map((n) => ask(`https://a.example/${n}`)));
    expect(answers).toEqual(Array(4).fill(silence("ECONNREFUSED")));
    expect(web.sent).toHaveLength(3);
  });
});

describe("a name", () => {
  test("is looked up once before anything is sent", async () => {
    const asked: string[] = [];
    const web = actedWeb({}, {
      lookUp: (host) => {
        asked.push(host);
        return Promise.resolve({ numbers: ["93.184.216.34"] });
      },
    });
    const ask = createPoliteAsk(web);
    expect(await Promise.all(["https://a.example/1", "https://a.example/2"].map(ask))).toEqual([status(200), status(200)]);
    expect(asked).toEqual(["a.example"]);
  });

  test("that leads into a private network, even by one of its numbers, is sent nothing", async () => {
    const web = actedWeb({}, { lookUp: () => Promise.resolve({ numbers: ["93.184.216.34", "169.254.169.254"] }) });
    expect(await createPoliteAsk(web)("https://a.example/")).toEqual({ kind: "private" });
    expect(web.sent).toEqual([]);
  });

  test("that nobody knows is sent nothing", async () => {
    const web = actedWeb({}, { lookUp: () => Promise.resolve({ code: "ENOTFOUND" }) });
    expect(await createPoliteAsk(web)("https://a.example/")).toEqual(silence("ENOTFOUND"));
    expect(web.sent).toEqual([]);
  });
});
