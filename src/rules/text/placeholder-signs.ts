/** What stands round words in a page. */
export interface Surroundings {
  readonly words: string;
  /** Up to 40 characters before, and up to 60 after. */
  readonly before: string;
  readonly after: string;
}

/** A kind of words that stand in for others. */
export interface PlaceholderSign {
  readonly pattern: RegExp;
  /** Whether words like these are no note here. */
  readonly isOrdinary: (found: Surroundings) => boolean;
  /** Whether a page with several of them is a template for readers to copy. */
  readonly isFillIn?: boolean;
}

/** What an author leaves a place for. */
const nouns = /\b(?:text|content|copy|description|title|heading|image|link|words?|date|name|details?|summary|guidance)[ \t]+$/i;

/** Patterns that know capitals from small letters, and start with what is rare, because each is tried on every page. */
export const placeholderSigns: readonly PlaceholderSign[] = [
  { pattern: /\b(?:TODO|TO DO|FIXME|TBC|TBD|TBA)\b/g, isOrdinary: isOrdinaryNote },
  { pattern: /\bX{3,}\b/g, isOrdinary: ({ before, after }) => /[\d£$€@/+-][ \t]?$/.test(before) || /^[-/@.]?\w|^[ \t][\dX]/.test(after) },
  { pattern: /\b[Ll]orem [Ii]psum\b/g, isOrdinary: ({ before, after }) => !/^[\s,]+dolor\b/i.test(after) && !(/(?:^|\n)[ \t>]*$/.test(before) && /^[ \t.…]*(?:\n|$)/.test(after)) },
  { pattern: /\[(?:todo|tbc|tbd|tba|[Pp]laceholder)\](?![(:[])/g, isOrdinary: () => false },
  { pattern: /\[(?:(?:[Ll]inks?|[Ii]mage|[Dd]ate|URL|xx+|XX+)|(?:[Ii]nsert|INSERT|[Aa]dd|ADD|[Pp]ut|[Rr]eplace|[Ee]nter|[Ll]ink to|[Ff]ill in)\b[^\]\n]{0,80})\](?![(:[])/g, isOrdinary: () => false, isFillIn: true },
  { pattern: /\bgoe?s? here\b/g, isOrdinary: ({ before }) => !nouns.test(before) || /\b(?:your|users?'?|applicants?'?)[ \t]\w+[ \t]+$/i.test(before) },
  { pattern: /\bto (?:follow|come)(?=[ \t]*(?:[.…\])]|\n|$))/g, isOrdinary: ({ before }) => !nouns.test(before) || !/(?:^|[\n.([])[ \t>*#-]*(?:more[ \t]|further[ \t])?\w+[ \t]+$/i.test(before) },
  { pattern: /^[ \t>]{0,9}(?:[-*+#]{1,6}[ \t]{1,4})?(?:[Ii]nsert|[Aa]dd|[Pp]ut|[Ee]nter|[Tt]ype|[Ww]rite)[ \t](?:(?:your|the|a|some)[ \t])?\w+(?:[ \t]\w+)?[ \t]here[.:!…]{0,3}[ \t]*$/gm, isOrdinary: () => false },
  { pattern: /^[ \t]{0,9}(?:[Yy]our[ \t](?:text|content|title|description|heading|words)[ \t]here|[Pp]laceholder[ \t](?:text|content|title))[.:!…]{0,3}[ \t]*$/gm, isOrdinary: () => false },
];

/** In a sentence on a list of tasks, or as part of a longer name, these letters are no note. */
function isOrdinaryNote({ words, before, after }: Surroundings): boolean {
  if (/^[ \t-](?:list|item|comment|app|marker|note)s?\b/i.test(after)) return true;
  if (words === "TO DO") return !/^[ \t]*:/.test(after);
  return /[\w#/.-]$/.test(before) || /^[/.-]\w/.test(after) || /\([ \t]*$/.test(before) && /\b(?:confirmed|determined|decided|announced|advised)[ \t]\($/i.test(before);
}
