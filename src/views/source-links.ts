import { encodePath } from "../pages/address.ts";
import type { Settings } from "../settings/settings.ts";
import type { ArticleView } from "./view.ts";

/** Where a page's source, its history and a way to change it stand, in the repository that the settings name. */
export function sourceLinks(path: string, { repository }: Settings): ArticleView["source"] {
  if (!repository) return undefined;
  const root = repository.url.replace(/\/$/, "");
  const file = [repository.branch, repository.folder.replace(/^\/|\/$/g, ""), path].filter(Boolean).map(encodePath).join("/");
  return { view: `${root}/blob/${file}`, history: `${root}/commits/${file}`, edit: `${root}/edit/${file}` };
}
