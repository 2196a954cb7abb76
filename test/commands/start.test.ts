import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentFolder, manualYaml, start, writeContent } from "./run.ts";

/** Asks until the answer fits, for up to a minute. */
async function eventually<T>(ask: () => T | Promise<T>, fits: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await ask();
    if (fits(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return ask();
}

test("the manual is served at its base path, and built again when its content changes", async () => {
  const { content, out } = contentFolder({ "manual.yaml": manualYaml, "a.md": "---\ntitle: First title\n---\nText.\n" });
  const server = start("start", "--content", content, "--out", out, "--base-path", "/m/", "--port", "8391");
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  try {
    const address = (await eventually(() => /Serving the manual at (http:\S+)/.exec(said)?.[1] ?? "", Boolean)) || said;
    expect(address).toMatch(/^http:\/\/localhost:\d+\/m\/$/);
    const page = async (): Promise<string> => (await fetch(`${address}a/`)).text();
    expect(await page()).toContain("First title");
    writeContent(content, { "a.md": "---\ntitle: Second title\n---\nText.\n" });
    expect(await eventually(page, (html) => html.includes("Second title"))).toContain("Second title");
    writeContent(content, { "a.md": "---\ntitle: Third title\n---\n[gone](/gone)\n" });
    expect(await eventually(() => said, (words) => words.includes("broken-link"))).toContain("a.md:4:8");
    const shown = await eventually(page, (html) => html.includes("Third title"));
    expect(shown).toMatch(/<aside class="app-preview-panel app-preview-panel--error"[\s\S]*a\.md:4:8[\s\S]*No page or file at &quot;\/gone&quot;/);
    expect(readFileSync(join(out, "a/index.html"), "utf8")).not.toContain("app-preview-panel");
  } finally {
    server.kill("SIGINT");
  }
});
