import { createRequire } from "node:module";
import path from "node:path";
import { type Environment } from "nunjucks";
import { projectFolder } from "../src/disk/project-folder.ts";
import type { SiteFrame, View } from "../src/views/view.ts";
import { createFrames, type FrameAddresses } from "./frame.ts";
import { LayoutEnvironment } from "./layout-environment.ts";
import { LayoutLoader } from "./layout-loader.ts";
import { addPrintListItem } from "./print-list-item.ts";

/** Which layouts to print with, and which files their pages load. */
export interface LayoutsOptions extends FrameAddresses {
  /** By default this project's own. */
  readonly layoutsFolder?: string;
}

/** Makes the function that prints a view as a complete HTML page. */
export function createLayouts(site: SiteFrame, options: LayoutsOptions): (view: View) => string {
  const environment = createEnvironment(options.layoutsFolder ?? defaultLayoutsFolder);
  const frameOf = createFrames(environment, site, options);
  return (view) => {
    const { frame } = view;
    const shareImage = site.brand === "govuk" && frame.canonical ? new URL(shareImagePath(site), frame.canonical).href : undefined;
    return frameOf(view)({
      lang: escapeText(frame.lang),
      title: escapeText(frame.browserTitle),
      head: environment.render("base/head.njk", { frame, shareImage, scripts: frame.scripts.map((name) => options.pageScriptUrls[name]), findingStylesUrl: options.findingStylesUrl }),
      breadcrumbs: frame.breadcrumbs.length > 0 ? environment.render("base/breadcrumbs.njk", { frame }) : "",
      main: environment.render(`${view.layout}.njk`, { view }),
    });
  };
}

/** The folder of this project's own layouts. */
export const defaultLayoutsFolder = path.join(projectFolder, "layouts/");

const govukFrontendFolder = path.join(path.dirname(createRequire(import.meta.url).resolve("govuk-frontend/package.json")), "dist");

function createEnvironment(layoutsFolder: string): Environment {
  const loader = new LayoutLoader([layoutsFolder, govukFrontendFolder]);
  const environment = new LayoutEnvironment(loader, { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true });
  addPrintListItem(environment);
  return environment;
}

const shareImagePath = (site: SiteFrame): string => `${site.assetsUrl}images/govuk-opengraph-image.png`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
