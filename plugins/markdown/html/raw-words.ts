import type { Heading } from "../../../src/pages/markdown.ts";
import type { LinkList, OpenLink } from "../facts/link-list.ts";

type OpenHeading = { -readonly [Key in keyof Heading]: Heading[Key] };

/** Collects the words of the raw link and the raw heading that are open, which later fragments or Markdown may hold. */
export interface RawWords {
  startLink(link: OpenLink | undefined, label: string): void;
  endLink(): void;
  startHeading(heading: OpenHeading): void;
  endHeading(): void;
  hear(text: string): void;
}

/** Starts collecting for one page. */
export function createRawWords(links: LinkList): RawWords {
  let link: OpenLink | undefined;
  let heading: OpenHeading | undefined;
  return {
    startLink: (opened, label) => {
      link = opened;
      if (link) link.text = label;
    },
    endLink() {
      if (!link) return;
      link.text = tidy(link.text);
      links.checkText(link);
      link = undefined;
    },
    startHeading: (opened) => void (heading = opened),
    endHeading() {
      if (heading) heading.text = tidy(heading.text);
      heading = undefined;
    },
    hear(text) {
      if (link) link.text += text;
      if (heading) heading.text += text;
    },
  };
}

const tidy = (text: string): string => text.trim().replace(/\s+/g, " ");
