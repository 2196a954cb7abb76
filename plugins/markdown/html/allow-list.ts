const words = (text: string): readonly string[] => text.split(" ");

/**
 * The elements that raw HTML may use: what carries content, never what runs, embeds, styles or submits. The commonest
 * stand first, because sanitize-html searches the list from its start for every tag.
 */
export const allowedTags: ReadonlySet<string> = new Set(
  words(
    "p li a em strong code ul h2 h3 div abbr address area article aside audio b bdi bdo blockquote br caption cite col colgroup data dd del details dfn dl dt figcaption figure footer h1 h4 h5 h6 header hgroup hr i img ins kbd map mark nav ol picture pre q rp rt ruby s samp section small source span sub summary sup table tbody td tfoot th thead time tr track u var video wbr",
  ),
);

/** Elements that only dressed words in old HTML; their tags are left out and their content stays. */
export const presentationalTags: ReadonlySet<string> = new Set(words("basefont big center font marquee nobr strike tt"));

/** Elements that have no end tag. */
export const voidTags: ReadonlySet<string> = new Set(words("area base br col embed hr img input link meta param source track wbr"));

const everywhere = words("class id lang dir title role aria-label aria-labelledby aria-describedby aria-hidden");
const byTag: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a: words("href name rel target hreflang download type"),
    area: words("href alt coords shape"),
    audio: words("src controls preload loop"),
    blockquote: ["cite"],
    col: ["span"],
    colgroup: ["span"],
    data: ["value"],
    del: words("cite datetime"),
    details: words("open name"),
    img: words("src srcset sizes alt width height loading decoding usemap"),
    ins: words("cite datetime"),
    li: ["value"],
    map: ["name"],
    ol: words("start reversed type"),
    q: ["cite"],
    source: words("src srcset sizes type media width height"),
    td: words("colspan rowspan headers"),
    th: words("colspan rowspan headers scope abbr"),
    time: ["datetime"],
    track: words("src kind srclang label default"),
    video: words("src poster controls width height preload loop muted playsinline"),
  }),
);

/** What this project's own components add to the elements they make; authors may not write it. */
const ours: Readonly<Record<string, readonly string[]>> = { a: words("draggable data-module"), div: ["data-scroll"], pre: ["data-scroll"] };

/** Attributes that only dressed elements in old HTML; they are left out without a word, because styles decide that now. */
const presentational: ReadonlySet<string> = new Set(
  words(
    "align valign border bgcolor color face size width height cellpadding cellspacing clear compact frame frameborder hspace vspace marginheight marginwidth noshade nowrap rules summary char charoff axis language type scope start value",
  ),
);

/** The attributes that hold an address. */
export const addressAttributes: ReadonlySet<string> = new Set(words("href src srcset poster cite"));

/** Whether an author may write this attribute on this element; `*` asks for every element. */
export const isAllowedAttribute = (tag: string, name: string): boolean => everywhere.includes(name) || (byTag.get(tag)?.includes(name) ?? false);

/** Whether an attribute that is not allowed may be left out without telling the author. */
export const isPresentational = (name: string): boolean => presentational.has(name);

/** The allow-list in sanitize-html's shape, with what our own components add. */
export function sanitizerAttributes(): Record<string, string[]> {
  const result: Record<string, string[]> = { "*": [...everywhere] };
  for (const [tag, names] of byTag) result[tag] = [...names];
  for (const [tag, names] of Object.entries(ours)) result[tag] = [...(result[tag] ?? []), ...names];
  return result;
}
