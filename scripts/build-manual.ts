import { join, resolve } from "node:path";
import { homedir } from "node:os";
import { configure } from "../eleventy.config.ts";
import { buildAssets } from "../plugins/assets.ts";
import { type ClientScript, clientScripts } from "../plugins/compile-assets.ts";
import { createLayouts, defaultLayoutsFolder } from "../plugins/layouts.ts";
import { inlineScriptHashes } from "../plugins/frame.ts";
import type { RenderedPage } from "../plugins/manual-pages.ts";
import { runEleventy } from "../plugins/run-eleventy.ts";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { checkOutputFolder } from "../src/disk/check-output-folder.ts";
import { asDiskError } from "../src/disk/disk-error.ts";
import { openStaging, type Staging } from "../src/disk/staging.ts";
import type { Manual } from "../src/manual/manual.ts";
import type { SearchData } from "../src/search/search-data.ts";
import { factsSiteFile, siteFacts } from "../src/offline/site-facts.ts";
import { assetsFolder } from "../src/site-files/assets-folder.ts";
import { allSiteFiles } from "../src/site-files/all-site-files.ts";
import { dataScripts } from "../src/site-files/data-scripts.ts";
import { oldSpellings } from "../src/site-files/old-spellings.ts";
import { createViewContext, type ViewContext } from "../src/views/context.ts";
import { notFoundView, siteFrame } from "../src/views/site-views.ts";
import { viewOfMade, viewOfPage } from "../src/views/view-of.ts";
import type { View } from "../src/views/view.ts";
import { buildOfflineCopy } from "./build-offline-copy.ts";
import { buildSearch } from "./build-search.ts";
import { publishIndex } from "./publish-index.ts";
import { readContent, type ContentOptions } from "./read-content.ts";

/** Which content to build, and where to. */
export interface BuildOptions extends ContentOptions {
  readonly out: string;
  /** Where the manual will be published, if not at the base path of its settings; starts and ends with a slash. */
  readonly basePath?: string;
  /** Whether content is being edited: what only readers of a published manual need is left out. */
  readonly isPreview?: boolean;
  /** Where compiled styles and scripts are kept between builds. */
  readonly cacheFolder: string;
}

/** What a build came to; without `published`, errors in the content kept the previous site in place. */
export interface BuildResult {
  readonly manual: Manual;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the files are that stand outside the content, by the names that diagnostics give them. */
  readonly paths: ReadonlyMap<string, string>;
  readonly published?: { readonly folder: string; readonly pages: number; readonly notRemoved: readonly string[] };
}

/** Reads, checks and renders a manual, and publishes it unless an error stands against it. */
export async function buildManual(options: BuildOptions): Promise<BuildResult> {
  const output = checkOutputFolder({ output: options.out, content: options.content, workingFolder: process.cwd(), home: homedir() });
  const { manual, synonyms, diagnostics, paths } = readContent({ advice: options.isPreview ?? false, ...options });
  const isSound = !diagnostics.some(({ severity }) => severity === "error");
  // While content is edited its errors are shown on the pages themselves, as far as there are any.
  if (!isSound && !(options.isPreview && manual.pages.length > 0)) return { manual, diagnostics, paths };
  const context = createViewContext(manual, options.basePath ?? manual.settings.basePath);
  const staging = await openStaging(output);
  try {
    const search = await buildSearch(context, synonyms, staging.folder);
    const pages = await renderInto(staging, context, search, options);
    const notRemoved = staging.commit();
    return { manual, diagnostics, paths, published: { folder: output, pages, notRemoved } };
  } finally {
    staging.abort();
  }
}

/** Renders every page and file of the site into the staging folder, and says how many pages there are. */
async function renderInto(staging: Staging, context: ViewContext, search: SearchData, { content, cacheFolder, today, isPreview = false }: BuildOptions): Promise<number> {
  const { manual, addresses } = context;
  const assets = await buildAssets({ brand: manual.settings.brand, layoutsFolder: defaultLayoutsFolder, cacheFolder });
  for (const { path, contents } of assets.files) staging.writeFile(`${assetsFolder}/${path}`, contents);
  for (const { path } of manual.assets) staging.copyFile(resolve(content, path), path);

  const index = manual.settings.search.enabled ? publishIndex(staging.folder, assets.searchWorker) : undefined;
  const siteData = dataScripts(context, search);
  for (const { path, contents } of siteData.scripts) staging.writeFile(path, contents);

  const assetsUrl = `${addresses.page("/")}${assetsFolder}/`;
  const scriptFile = (name: ClientScript): string => `${assetsFolder}/${assets.scriptFiles[name]}`;
  const print = createLayouts(siteFrame(context, assetsUrl), {
    stylesUrl: assetsUrl + assets.styleFiles.styles,
    findingStylesUrl: assetsUrl + assets.styleFiles.finding,
    scriptUrl: assetsUrl + assets.scriptFiles.main,
    pageScriptUrls: { filter: assetsUrl + assets.scriptFiles.filter, search: assetsUrl + assets.scriptFiles.search },
    bodyData: { root: addresses.page("/"), suggest: scriptFile("suggest"), ...(index ? { "search-script": scriptFile("search"), "search-worker": index.worker, warm: scriptFile("warm") } : {}), ...siteData.files },
  });
  const notFound = print(notFoundView(context));
  const neverChange = [...Object.values(assets.styleFiles).map((file) => `${assetsFolder}/${file}`), ...clientScripts.map(scriptFile), ...Object.values(siteData.files), ...(index ? [index.folder] : [])];
  const hosted = { scriptHashes: inlineScriptHashes(notFound), neverChange, ...(index ? { searchWorker: index.worker } : {}) };
  for (const { path, contents } of allSiteFiles(context, hosted)) staging.writeFile(path, contents);

  const facts = siteFacts(manual, { basePath: addresses.page("/"), today, searchScript: scriptFile("search"), warmScript: scriptFile("warm"), searchIndex: index?.folder });
  const { path, contents } = factsSiteFile(facts);
  staging.writeFile(path, contents);

  const pages = [...pagesOf(context, print), { outputPath: "404.html", render: () => notFound }];
  await rendering(() => runEleventy(staging.folder, (config) => configure(config, { pages })));
  await buildOfflineCopy({ staging, context, facts, print }, { isPreview });
  for (const { path, page } of oldSpellings(context)) staging.repeatFile(page, path);
  return pages.length;
}

function pagesOf(context: ViewContext, print: (view: View) => string): RenderedPage[] {
  const { manual } = context;
  const outputPath = (url: string): string => join(url, "index.html").slice(1);
  return [
    ...manual.pages.map((page) => ({ outputPath: outputPath(page.url), render: () => print(viewOfPage(page, context)) })),
    // The page of the offline copy is made when the copy is.
    ...manual.made.filter(({ type }) => type !== "offline").map((page) => ({ outputPath: outputPath(page.url), render: () => print(viewOfMade(page, context)) })),
  ];
}

/** Renders; a disk that refuses is the machine's fault, and is said in a sentence. */
async function rendering(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw asDiskError(error, "writing the pages");
  }
}
