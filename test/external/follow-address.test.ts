import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/external/answer.ts";
import { followAddress } from "../../src/external/follow-address.ts";
import { mayAsk } from "../../src/external/public-host.ts";

const to = (status: number, location: string): Answer => ({ kind: "status", status, location });
const gone: Answer = { kind: "status", status: 404 };

/** What is learnt of an address, from a web in which every address that is not named is a page. */
async function follow(address: string, web: Readonly<Record<string, Answer>> = {}) {
  const asked: string[] = [];
  const ask = (each: string): Promise<Answer> => {
    asked.push(each);
    return Promise.resolve(web[each] ?? { kind: "status", status: 200 });
  };
  return { outcome: await followAddress(address, { ask, mayAsk }), asked };
}

describe("a redirect", () => {
  test("for good gives the new address", async () => {
    const web = { "https://a.example/old": to(301, "/newer"), "https://a.example/newer": to(308, "https://b.example/new#part") };
    expect((await follow("https://a.example/old", web)).outcome).toEqual({ verdict: "works", movedTo: "https://b.example/new" });
  });

  test("for today gives none, nor does what comes after it", async () => {
    const web = { "https://a.example/old": to(302, "/today"), "https://a.example/today": to(301, "/new") };
    expect((await follow("https://a.example/old", web)).outcome).toEqual({ verdict: "works" });
    const other = { "https://a.example/old": to(301, "/new"), "https://a.example/new": to(307, "/today") };
    expect((await follow("https://a.example/old", other)).outcome).toEqual({ verdict: "works", movedTo: "https://a.example/new" });
  });

  test("to nothing is broken", async () => {
    const web = { "https://a.example/old": to(301, "/new"), "https://a.example/new": gone };
    expect((await follow("https://a.example/old", web)).outcome).toEqual({ verdict: "broken", because: "not-found", status: 404, end: "https://a.example/new" });
  });

  test("to a front page may mean that the page is gone, unless a front page was meant", async () => {
    const web = { "https://a.example/a/page": to(301, "https://a.example/"), "https://a.example/en/": to(301, "/"), "https://b.example/": to(301, "https://a.example/") };
    expect((await follow("https://a.example/a/page", web)).outcome).toEqual({ verdict: "unsure", because: "home-page", end: "https://a.example/" });
    expect((await follow("https://a.example/en/", web)).outcome).toEqual({ verdict: "works", movedTo: "https://a.example/" });
    expect((await follow("https://b.example/", web)).outcome).toEqual({ verdict: "works", movedTo: "https://a.example/" });
  });

  test("to where people sign in leaves it open, unless that was meant", async () => {
    const web = { "https://docs.example/d/1": to(302, "https://accounts.docs.example/start"), "https://a.example/login": to(301, "/login/") };
    expect((await follow("https://docs.example/d/1", web)).outcome).toEqual({ verdict: "unsure", because: "sign-in", end: "https://accounts.docs.example/start" });
    expect((await follow("https://a.example/login", web)).outcome).toEqual({ verdict: "works", movedTo: "https://a.example/login/" });
  });

  test("in a circle, or on and on, ends", async () => {
    const circle = { "https://a.example/1": to(301, "/2"), "https://a.example/2": to(301, "/1") };
    expect(await follow("https://a.example/1", circle)).toEqual({ outcome: { verdict: "unsure", because: "loop" }, asked: ["https://a.example/1", "https://a.example/2"] });
    const endless = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`https://a.example/${n}`, to(302, `/${n + 1}`)]));
    const { outcome, asked } = await follow("https://a.example/0", endless);
    expect(outcome).toEqual({ verdict: "unsure", because: "loop", end: "https://a.example/11" });
    expect(asked).toHaveLength(11);
  });

  test.each(["http://169.254.169.254/latest/", "http://localhost:8080/", "http://[::1]/", "file:///etc/passwd", "javascript:alert(1)", "ftp://a.example/"])(
    "to %s is not followed",
    async (location) => {
      const { outcome, asked } = await follow("https://a.example/page", { "https://a.example/page": to(302, location) });
      expect(outcome).toMatchObject({ verdict: "unsure", because: location.startsWith("http") ? "private" : "not-the-web" });
      expect(asked).toEqual(["https://a.example/page"]);
    },
  );

  test("that is no address is an answer that says nothing", async () => {
    expect((await follow("https://a.example/page", { "https://a.example/page": to(301, "http://[") })).outcome).toEqual({ verdict: "unsure", because: "odd", status: 301 });
  });
});

describe("an address that begins with http:", () => {
  test("is as well asked by https: when its host leads there", async () => {
    const web = { "http://a.example/page": to(301, "https://a.example/page") };
    expect(await follow("http://a.example/page", web)).toEqual({ outcome: { verdict: "works", byHttps: "redirect" }, asked: ["http://a.example/page", "https://a.example/page"] });
    expect((await follow("http://a.example/page", { "http://a.example/page": to(302, "https://a.example/page") })).outcome).toEqual({ verdict: "works", byHttps: "redirect" });
  });

  test("and leads elsewhere has moved", async () => {
    const web = { "http://a.example/page": to(301, "https://a.example/page"), "https://a.example/page": to(301, "https://www.a.example/page") };
    expect((await follow("http://a.example/page", web)).outcome).toEqual({ verdict: "works", movedTo: "https://www.a.example/page" });
  });

  test("is tried by https: when its host serves both", async () => {
    expect((await follow("http://a.example/page")).outcome).toEqual({ verdict: "works", byHttps: "answer" });
    expect((await follow("http://a.example/page", { "https://a.example/page": gone })).outcome).toEqual({ verdict: "works" });
    expect((await follow("http://a.example/page", { "https://a.example/page": to(301, "http://a.example/page") })).outcome).toEqual({ verdict: "works" });
  });

  test("is left as it is when it names a port", async () => {
    expect(await follow("http://a.example:8080/page")).toEqual({ outcome: { verdict: "works" }, asked: ["http://a.example:8080/page"] });
  });
});

test.each([
  [{ kind: "status", status: 404 }, "broken not-found"],
  [{ kind: "status", status: 410 }, "broken gone"],
  [{ kind: "silence", code: "ENOTFOUND" }, "broken no-host"],
  [{ kind: "silence", code: "CERT_HAS_EXPIRED" }, "broken certificate-expired"],
  [{ kind: "silence", code: "ERR_TLS_CERT_ALTNAME_INVALID" }, "broken certificate-of-another"],
  [{ kind: "silence", code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }, "unsure certificate"],
  [{ kind: "silence", code: "DEPTH_ZERO_SELF_SIGNED_CERT" }, "unsure certificate"],
  [{ kind: "status", status: 401 }, "unsure sign-in"],
  [{ kind: "status", status: 403 }, "unsure refused"],
  [{ kind: "status", status: 999 }, "unsure refused"],
  [{ kind: "status", status: 429 }, "unsure too-many"],
  [{ kind: "status", status: 400 }, "unsure odd"],
  [{ kind: "status", status: 304 }, "unsure odd"],
  [{ kind: "status", status: 503 }, "unsure fault"],
  [{ kind: "silence", code: "timeout" }, "unsure slow"],
  [{ kind: "silence", code: "UND_ERR_SOCKET" }, "unsure broken-off"],
  [{ kind: "silence", code: "ECONNREFUSED" }, "unsure unreachable"],
  [{ kind: "silence", code: "EAI_AGAIN" }, "unsure unreachable"],
  [{ kind: "silence", code: "a word that nobody has heard" }, "unsure unreachable"],
  [{ kind: "private" }, "unsure private"],
] satisfies [Answer, string][])("the verdict on %j is %s", async (answer, verdict) => {
  const { outcome } = await follow("https://a.example/page", { "https://a.example/page": answer });
  expect(outcome.verdict === "works" ? "works" : `${outcome.verdict} ${outcome.because}`).toBe(verdict);
});
