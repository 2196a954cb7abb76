import { sizeText } from "../text/size-text.ts";
import type { ViewContext } from "./context.ts";
import { frameOfMade } from "./frame.ts";
import type { OfflineView } from "./view.ts";

/** A copy that was made, ready to be downloaded. */
export interface MadeCopy {
  /** Relative to the root of the site. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly checksum: string;
}

/** Which version of the manual the page is about; `copy` is absent from the page in the copy itself, and while content is edited. */
export interface OfflineFacts {
  readonly version: string;
  readonly date: string;
  readonly copy?: MadeCopy;
}

/** The page on which readers get a copy to read without the internet, and in a copy the page that says what it is. */
export function offlineView(url: string, { version, date, copy }: OfflineFacts, context: ViewContext): OfflineView {
  const { manual, addresses, dates } = context;
  const { name, search } = manual.settings;
  const title = "Read this manual offline";
  const description = "Download a copy of every page, to read without the internet.";
  return {
    layout: "offline",
    frame: frameOfMade("offline", { url, title, description }, context),
    url: addresses.page(url),
    title,
    manual: name,
    version,
    date: dates.day(date),
    pages: manual.written.length,
    isSearchable: search.enabled,
    webUrl: addresses.absolute("/"),
    ...(copy ? { file: { url: addresses.page("/") + copy.path, name: copy.path.slice(copy.path.lastIndexOf("/") + 1), size: sizeText(copy.bytes), checksum: copy.checksum } } : {}),
  };
}
