import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { buildInto, type BuiltSite, designManual, hasCorpus, settingsFor, textOf } from "../corpora/corpus.ts";
import { openBrowser } from "./browser.ts";
import { serve, type ServedSite } from "./serve.ts";

interface Term {
  readonly id: string;
  readonly aliases?: readonly string[];
}
interface Choice {
  readonly phase?: string;
  readonly audience?: string;
}

const settings = hasCorpus ? (parse(readFileSync(settingsFor("design-manual"), "utf8")) as { phases: Term[]; audiences: Term[] }) : { phases: [], audiences: [] };
const phases = settings.phases.map(({ id }) => id);
const audiences = settings.audiences.map(({ id }) => id);

/** Every phase, every audience and every pair of them. */
const choices: readonly Choice[] = [
  ...phases.map((phase) => ({ phase })),
  ...audiences.map((audience) => ({ audience })),
  ...phases.flatMap((phase) => audiences.map((audience) => ({ phase, audience }))),
];
const queryOf = ({ phase, audience }: Choice): string => new URLSearchParams({ ...(phase ? { phase } : {}), ...(audience ? { audience } : {}) }).toString();

/** Values as authors write them, in a list or between commas, as ids of the settings. */
const idsOf = (written: unknown, terms: readonly Term[]): readonly string[] =>
  [written].flat(2).flatMap((value) => (typeof value === "string" ? value.split(",") : [])).flatMap((word) => terms.find(({ id, aliases }) => [id, ...(aliases ?? [])].includes(word.trim()))?.id ?? []);

/** How many files of the corpus say in their front matter that they are for this phase and this audience; read without any code of the project. */
function countWritten(): (choice: Choice) => number {
  const pages = readdirSync(designManual, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => {
      const block = /^---\r?\n([^]*?)\n---/.exec(readFileSync(join(designManual, path), "utf8"))?.[1] ?? "";
      const front = (parse(block, { uniqueKeys: false }) ?? {}) as { phases?: unknown; audience?: unknown };
      // A single word is the role whose own page this is, not one that it is written for.
      const audience = typeof front.audience === "object" ? Object.values(front.audience ?? {}) : [];
      return { phases: idsOf(front.phases, settings.phases), audiences: idsOf(audience, settings.audiences) };
    });
  return ({ phase, audience }) => pages.filter((page) => (!phase || page.phases.includes(phase)) && (!audience || page.audiences.includes(audience))).length;
}

describe.skipIf(!hasCorpus)("guidance for a phase, a role or both", () => {
  let site: BuiltSite;
  let served: ServedSite;
  let browser: Browser;
  const written = hasCorpus ? countWritten() : () => 0;

  beforeAll(async () => {
    site = await buildInto({ content: designManual, settings: settingsFor("design-manual"), basePath: "/x/" });
    served = await serve(site.folder, "/x/");
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  const urlOf = ({ phase, audience }: Choice): string => {
    const ofPhase = site.manual.phases.find(({ term }) => term.id === phase)?.url ?? "";
    return !phase ? (site.manual.audiences.find(({ term }) => term.id === audience)?.url ?? "") : audience ? `${ofPhase}${audience}/` : ofPhase;
  };
  const listOf = (html: string): string => /<div class="app-filter-results"[^>]*>([^]*?)<\/main>/.exec(html)?.[1] ?? "";

  test("is counted alike by front matter and by the page built for it, whose list is as long as it says", () => {
    const differ = choices.filter((choice) => {
      const html = textOf(site, `${urlOf(choice).slice(1)}index.html`);
      const said = Number(/data-filter-status>(\d+) pages?</.exec(html)?.[1]);
      const listed = listOf(html).match(/class="app-page-list__item"/g)?.length ?? 0;
      return said !== written(choice) || listed !== said;
    });
    expect(choices).toHaveLength(5 + 11 + 55);
    expect(differ).toEqual([]);
  });

  test("is counted alike by the table and the boxes of the page with all guidance", () => {
    const html = textOf(site, "browse/index.html");
    const cells = [...html.matchAll(/<td class="app-pair-table__number">.*?<\/span>(\d+)</g)].map(([, count]) => Number(count));
    expect(cells).toEqual(audiences.flatMap((audience) => phases.map((phase) => written({ phase, audience }))));
    const boxOf = (name: string, id: string): number => Number(new RegExp(`for="filter-${name}-${id}">[^<]*<span class="app-filter__count">\\((\\d+)\\)`).exec(html)?.[1]);
    expect([...phases.map((id) => boxOf("phase", id)), ...audiences.map((id) => boxOf("audience", id))]).toEqual([...phases.map((phase) => written({ phase })), ...audiences.map((audience) => written({ audience }))]);
  });

  test("is counted alike by the filter in a browser, for every choice", async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}browse/?${queryOf({ audience: audiences[0] ?? "" })}`);
    await page.waitForFunction(() => document.querySelector("[data-filter-results]:not([aria-busy]) .app-page-list__item"));
    const shown = await page.evaluate(
      (queries) =>
        queries.map((query) => {
          history.pushState(null, "", `?${query}`);
          window.dispatchEvent(new PopStateEvent("popstate"));
          return [Number.parseInt(document.querySelector("[data-filter-status]")?.textContent ?? "", 10) || 0, document.querySelectorAll("[data-filter-results] .app-page-list__item").length];
        }),
      choices.map(queryOf),
    );
    const differ = choices.filter((choice, at) => shown[at]?.some((count) => count !== written(choice)) ?? true);
    await page.close();
    expect(differ).toEqual([]);
  });
});
