import type { ViewContext } from "../views/context.ts";
import { feed } from "./feed.ts";
import { headers, type HostedFiles } from "./headers.ts";
import { pagesJson } from "./pages-json.ts";
import { redirects } from "./redirects.ts";
import type { SiteFile } from "./site-file.ts";
import { sitemap } from "./sitemap.ts";

/** Every file of the site that stands beside its pages. */
export function allSiteFiles(context: ViewContext, hosted: HostedFiles): readonly SiteFile[] {
  return [...sitemap(context), feed(context), pagesJson(context), headers(hosted, context), ...redirects(context)];
}
