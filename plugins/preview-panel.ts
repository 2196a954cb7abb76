import { readFileSync } from "node:fs";
import path from "node:path";
import nunjucks from "nunjucks";
import type { PanelView } from "../src/reporters/page-findings.ts";
import { defaultLayoutsFolder } from "./layouts.ts";

/** Makes the function that puts a panel of problems into a page, at its end. */
export function createPanelPrinter(layoutsFolder = defaultLayoutsFolder): (html: string, panel: PanelView) => string {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(layoutsFolder), { autoescape: true, throwOnUndefined: false, trimBlocks: true });
  const styles = readFileSync(path.join(layoutsFolder, "preview/panel.css"), "utf8");
  return (html, panel) => {
    const end = html.lastIndexOf("</body>");
    return end === -1 ? html : html.slice(0, end) + environment.render("preview/panel.njk", { panel, styles }) + html.slice(end);
  };
}
