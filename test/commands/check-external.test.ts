import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { createExternalAsk } from "../../plugins/external-links.ts";
import { checkExternal, type Web } from "../../scripts/check-external.ts";
import { prepareCheck } from "../../scripts/check-run.ts";
import { parseCheckOptions } from "../../scripts/check-options.ts";
import { mayAsk } from "../../src/external/public-host.ts";
import { oddServer } from "../plugins/odd-server.ts";
import { contentFolder, manualYaml, run } from "./run.ts";
import { repositoryOf } from "./repository.ts";

const settings = `${manualYaml}severities: { orphan-page: off, unlisted-page: off }\n`;
const page = (title: string, ...lines: string[]): string => `---\ntitle: ${title}\n---\n\n${lines.join("\n")}\n`;
const newFile = (): string => join(mkdtempSync(join(tmpdir(), "service-manual-external-")), "kept", "outcomes.json");
const server = oddServer();
const now = Date.parse("2026-11-22T12:00:00Z");

/** The way to the server of this test, on which time passes at once. */
const web = (changed: Partial<Web> = {}): Web => ({
  ask: createExternalAsk({ userAgent: "a-test/1", timeout: 400 }),
  lookUp: () => Promise.resolve(undefined),
  mayAsk: (address) => address.startsWith(server.address("/")) || mayAsk(address),
  now: () => now,
  wait: () => Promise.resolve(),
  pause: 0,
  atOnce: 8,
  ...changed,
});

/** Checks a folder against the server; gives what was found of other hosts, and what was said. */
async function check(files: Readonly<Record<string, string>>, { cache = newFile(), by = web() } = {}) {
  const { content } = contentFolder({ "manual.yaml": settings, ...files });
  const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    const options = parseCheckOptions(["--content", content, "--external", "--cache", cache]);
    const result = await checkExternal((await prepareCheck(options))(), options, by);
    const found = result.diagnostics.filter(({ rule }) => /external|insecure/.test(rule));
    return { result, found: found.map(({ rule, line, message }) => `${line} ${rule} ${message.replaceAll(server.address(""), "…")}`), said: stderr.mock.calls.join("") };
  } finally {
    stderr.mockRestore();
  }
}

const links = (...paths: string[]): string => page("A", ...paths.map((path) => `- [a](${server.address(path)})`));

describe("against a server that answers as badly as others do", () => {
  test("each address gets its verdict, at its line", async () => {
    const paths = [
      "/page", "/no-head", "/head-lies", "/cut-short", "/faulty-once", "/broken-off-once", "/busy-twice", "/elsewhere-today", "/accents",
      "/nothing", "/gone", "/moved-to-nothing", "/moved", "/moved-far", "/moved-home", "/private-page", "/round", "/endless", "/nowhere-to-go",
      "/into-the-network", "/to-a-file", "/forbidden", "/challenge", "/faulty", "/busy", "/slow", "/broken-off",
    ];
    const { found, said } = await check({ "a.md": links(...paths) });
    expect(found).toMatchInlineSnapshot(`
      [
        "14 broken-external-link "…/nothing" leads to no page: the website answers that there is none (404)",
        "15 broken-external-link "…/gone" leads to no page: the website answers that it is gone for good (410)",
        "16 broken-external-link "…/moved-to-nothing" sends readers on to "…/nothing", which leads to no page: the website answers that there is none (404)",
        "17 moved-external-link "…/moved" has moved for good",
        "18 moved-external-link "…/moved-far" has moved for good",
        "19 unsure-external-link "…/moved-home" leads to the front page "…/", so the page that was meant may be gone",
        "20 unsure-external-link "…/private-page" leads to where people sign in, so some readers may not see the page",
        "21 unsure-external-link "…/round" could not be checked: the website sends the check on and on",
        "22 unsure-external-link "…/endless" could not be checked: it sends readers on to "…/endless?11", and there the website sends the check on and on",
        "23 unsure-external-link "…/nowhere-to-go" could not be checked: the website gave an answer that says neither yes nor no (301)",
        "24 unsure-external-link "…/into-the-network" could not be checked: it sends readers on to "http://169.254.169.254/latest/meta-data/", and there the website is in a private network",
        "25 unsure-external-link "…/to-a-file" could not be checked: the website sends readers on to something that is no page of the web",
        "26 unsure-external-link "…/forbidden" could not be checked: the website turns checks away (403)",
        "27 unsure-external-link "…/challenge" could not be checked: the website turns checks away (403)",
        "28 unsure-external-link "…/faulty" could not be checked: the website had a fault (500)",
        "29 unsure-external-link "…/busy" could not be checked: the website asked to be left alone for a while (429)",
        "30 unsure-external-link "…/slow" could not be checked: the website did not answer in time",
        "31 unsure-external-link "…/broken-off" could not be checked: the website broke off the connection",
      ]
    `);
    expect(said).toBe("Addresses on other websites: 11 working, 3 broken, 13 unclear.\n");
  });

  test("a host that wants to be left alone is", async () => {
    server.taken();
    const { found } = await check({ "a.md": links("/busy-for-long", "/page", "/nothing") });
    expect(found).toHaveLength(3);
    expect(server.taken()).toEqual(["HEAD /busy-for-long"]);
  });

  test("nothing of the author's own computer or network is asked", async () => {
    server.taken();
    const { found, said } = await check({ "a.md": links("/page", "/nothing") }, { by: web({ mayAsk }) });
    expect(found).toEqual([]);
    expect(server.taken()).toEqual([]);
    expect(said).toContain("Not asked, because they lead to a private network or hold a password: 2.");
  });

  test("when no host answers at all, none is called broken", async () => {
    const by = web({ mayAsk: () => true, lookUp: () => Promise.resolve({ code: "ENOTFOUND" }) });
    const { found, said } = await check({ "a.md": page("A", "[a](https://a.example/page)") }, { by });
    expect(found).toEqual(['5 unsure-external-link "https://a.example/page" could not be checked: no website could be reached, so the fault may be in the network here']);
    expect(said).toBe("No other website could be reached. Check that this computer has a network, then run the check again.\n");
  });
});

describe("what was learnt", () => {
  test("of an address that works tells a website that is gone from a network that is", async () => {
    const cache = newFile();
    const by = web({ mayAsk: () => true, lookUp: (host) => Promise.resolve(host === "gone.example" ? { code: "ENOTFOUND" } : undefined) });
    await check({ "a.md": links("/page") }, { cache });
    const { found } = await check({ "a.md": page("A", `[a](${server.address("/page")}) and`, "[b](https://gone.example/page)") }, { cache, by });
    expect(found).toEqual(['6 broken-external-link "https://gone.example/page" is on a website that does not exist']);
  });

  test("is kept for the next run, which asks only for what nobody could tell", async () => {
    const cache = newFile();
    const files = { "a.md": links("/page", "/nothing", "/forbidden") };
    const first = await check(files, { cache });
    server.taken();
    const second = await check(files, { cache });
    expect(second.found).toEqual(first.found);
    expect(server.taken()).toEqual(["HEAD /forbidden", "GET /forbidden"]);
    expect(second.said).toContain("Known from an earlier run: 2.");
    expect(readdirSync(join(cache, ".."))).toEqual(["outcomes.json"]);
  });

  test("is kept, as far as it goes, when a run ends in the middle", async () => {
    const cache = newFile();
    const by = web();
    const failing = web({ ask: (address) => (address.endsWith("/gone") ? Promise.reject(new Error("a fault")) : by.ask(address)) });
    await expect(check({ "a.md": links("/page", "/gone", "/nothing") }, { cache, by: failing })).rejects.toThrow("a fault");
    expect(Object.keys((JSON.parse(readFileSync(cache, "utf8")) as { addresses: object }).addresses)).toEqual([server.address("/page")]);
  });

  test("is kept when the run is stopped by its user", async () => {
    const cache = newFile();
    const by = web();
    const answers: string[] = [];
    const stuck = web({
      async ask(address) {
        if (address.endsWith("/slow")) return new Promise(() => undefined);
        const answer = await by.ask(address);
        answers.push(address);
        return answer;
      },
    });
    const exit = vi.spyOn(process, "exit").mockReturnValue(undefined as never);
    void check({ "a.md": links("/page", "/slow") }, { cache, by: stuck });
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await new Promise(setImmediate);
    const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    process.emit("SIGINT", "SIGINT");
    expect(stderr).toHaveBeenCalledWith("Stopped. What was learnt so far is kept for the next run.\n");
    expect(exit).toHaveBeenCalledWith(130);
    expect(Object.keys((JSON.parse(readFileSync(cache, "utf8")) as { addresses: object }).addresses)).toEqual([server.address("/page")]);
    stderr.mockRestore();
    exit.mockRestore();
  });

  test("from a damaged file is not used, and that is said", async () => {
    const cache = join(mkdtempSync(join(tmpdir(), "service-manual-external-")), "outcomes.json");
    writeFileSync(cache, '{"version":1,"addresses":{"');
    const { found, said } = await check({ "a.md": links("/nothing") }, { cache });
    expect(found).toHaveLength(1);
    expect(said).toContain(`${cache} is damaged or no file of outcomes, so all addresses are asked again.`);
    expect(JSON.parse(readFileSync(cache, "utf8"))).toMatchObject({ version: 1 });
  });
});

describe("findings", () => {
  test("are accepted by comments, judged by the settings, and block when those say so", async () => {
    const body = `[a](${server.address("/nothing")}) <!-- check-allow broken-external-link: the archive is back next week -->\n\n[b](${server.address("/gone")})`;
    const { result, found } = await check({ "a.md": page("A", body), "manual.yaml": `${manualYaml}severities: { broken-external-link: error, orphan-page: off }\n` });
    expect(found).toHaveLength(1);
    expect(result.content.accepted.map(({ reason }) => reason)).toEqual(["the archive is back next week"]);
    expect(result.diagnostics.filter((found) => found.rule.includes("external") && result.blocks(found)).map(({ line }) => line)).toEqual([7]);
  });

  test("that the check itself has are not said twice", async () => {
    const by = web({ ask: () => Promise.resolve({ kind: "status", status: 200 }) });
    const { found } = await check({ "a.md": page("A", "[law](http://www.legislation.gov.uk/) and [other](http://other.example.org/)") }, { by });
    expect(found.map((line) => line.replace(/".*/, ""))).toEqual(["5 insecure-link ", "5 insecure-link "]);
  });

  test("in a change are those of the lines that it wrote, and only they are asked", async () => {
    const before = page("A", `[old](${server.address("/nothing")})`);
    const { folder, write } = repositoryOf({ "content/manual.yaml": settings, "content/a.md": before });
    write({ "content/a.md": `${before}\n[new](${server.address("/gone")})\n` });
    const options = parseCheckOptions(["--content", join(folder, "content"), "--since", "HEAD", "--external", "--cache", newFile()]);
    const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    server.taken();
    const result = await checkExternal((await prepareCheck(options))(), options, web());
    stderr.mockRestore();
    expect(result.diagnostics.filter(({ rule }) => rule === "broken-external-link").map(({ line }) => line)).toEqual([7]);
    expect(server.taken()).toEqual(["HEAD /gone", "GET /gone"]);
  });
});

describe("the command", () => {
  const kept = (verdicts: Readonly<Record<string, object>>): string => {
    const path = join(mkdtempSync(join(tmpdir(), "service-manual-external-")), "outcomes.json");
    const when = new Date().toISOString();
    writeFileSync(path, JSON.stringify({ version: 1, addresses: Object.fromEntries(Object.entries(verdicts).map(([address, outcome]) => [address, { when, outcome }])) }));
    return path;
  };

  test("reports what other hosts answered, and does not fail for it", () => {
    const { content } = contentFolder({ "manual.yaml": settings, "a.md": page("A", "[a](https://a.example/page)") });
    const cache = kept({ "https://a.example/page": { verdict: "broken", because: "gone", status: 410 } });
    const { status, stdout, stderr } = run("check", "--content", content, "--format", "json", "--external", "--cache", cache);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "Addresses on other websites: 0 working, 1 broken, 0 unclear. Known from an earlier run: 1.\n" });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { rule: string; line: number }[] };
    expect(diagnostics.filter(({ rule }) => rule.includes("external"))).toMatchObject([{ rule: "broken-external-link", severity: "warning", line: 5, column: 5 }]);
  });

  test("asks nobody unless it is told to", () => {
    const { content } = contentFolder({ "manual.yaml": settings, "a.md": page("A", "[a](https://no-such-host.invalid/page)") });
    const { stdout, stderr } = run("check", "--content", content);
    expect(stdout + stderr).not.toMatch(/websites|external/);
  });

  test("refuses a file of outcomes that nothing would be asked for", () => {
    const { status, stderr } = run("check", "--cache", "outcomes.json");
    expect({ status, stderr }).toEqual({ status: 2, stderr: "--cache names the file of what other websites answered, so it needs --external beside it.\n" });
  });
});
