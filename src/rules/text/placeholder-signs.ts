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
  /** Words one of which a page with such notes holds, for a pattern that is slow to say so. */
  readonly hints?: readonly string[];
  /** Whether words like these are no note here. */
  readonly isOrdinary: (found: Surroundings) => boolean;
  /** Whether a page with several of them is a template for readers to copy. */
  readonly isFillIn?: boolean;
}

/** What an author leaves a place for. */
const nouns = /\b(?:text|content|copy|description|title|heading|image|link|words?|date|name|details?|summary|guidance)[ \t]+$/i;

/** What is left open in brackets, in capitals as on a form. */
const blanks = "(?:DATE|TIME|NAME|LINK|URL|EMAIL|TELEPHONE|PHONE|ADDRESS|POSTCODE|NUMBER|REFERENCE|AMOUNT|SUM|PRICE|FEE|TITLE|HEADING|SUBTITLE|TEXT|COPY|CONTENT|DESCRIPTION|SUMMARY|DETAILS|IMAGE|PICTURE|PHOTO|DIAGRAM|LOGO|FILE|ORGANISATION|DEPARTMENT|AGENCY|TEAM|SERVICE|OWNER|AUTHOR|CONTACT|ROLE|COUNTRY|TOWN|CITY|VENUE|LOCATION|PLACE|DAY|MONTH|YEAR|QUOTE|EXAMPLE|PLACEHOLDER|BLANK|TK|WIP|X|XX)";
/** What may be confirmed later. */
const open = "(?:[Tt]o be (?:confirmed|decided|determined|announced|agreed|written|completed)|[Cc]oming soon|[Ii]['’]w gadarnhau)";
const months = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const never = (): boolean => false;

/** Patterns that know capitals from small letters, and start with what is rare, because each is tried on every page. */
export const placeholderSigns: readonly PlaceholderSign[] = [
  { pattern: /\b(?:TODO|TO DO|FIXME|TBC|TBD|TBA)\b/g, isOrdinary: isOrdinaryNote },
  { pattern: /\bX{3,}\b/g, isOrdinary: ({ before, after }) => /[\d£$€@/+-][ \t]?$/.test(before) || /^[-/@.]?\w|^[ \t][\dX]/.test(after) },
  { pattern: /\b[Ll]orem [Ii]psum\b/g, isOrdinary: ({ before, after }) => !/^[\s,]+dolor\b/i.test(after) && !(/(?:^|\n)[ \t>]*$/.test(before) && /^[ \t.…]*(?:\n|$)/.test(after)) },
  { pattern: /\[(?:todo|tbc|tbd|tba|wip|tk|[Pp]laceholder)\](?![(:[])/g, isOrdinary: never },
  { hints: ["tbc", "tbd"], pattern: /\b(?:tbc|tbd)\b/g, isOrdinary: isOrdinaryNote },
  { hints: ["TK"], pattern: /\bTK(?:TK)?\b(?![ \t]+[A-Z]|[ \t]?\d)/g, isOrdinary: ({ before, after }) => /[\w#/&(.-]$/.test(before) || /^(?:[/&)-]|\.\w|[ \t]\()/.test(after) },
  { hints: ["WIP"], pattern: /(?<=^[ \t>#*-]{0,9})WIP(?=[ \t]?(?::|[-–—][ \t]))/gm, isOrdinary: never },
  { hints: ["WIP"], pattern: /[([]WIP[)\]](?![(:[])/g, isOrdinary: ({ before }) => /\bprogress[ \t]$/i.test(before) },
  { hints: ["confirmed", "decided", "determined", "announced", "agreed", "to be written", "to be completed", "oming soon", "gadarnhau"], pattern: new RegExp(`(?<=[([:][ \\t]{0,3}|[-–—][ \\t]|\\|[ \\t]{0,9}|^[ \\t>]{0,9}(?:[-*+#]{1,6}[ \\t]{1,4})?(?:[\\w’'-]{1,20}[ \\t]){0,2})${open}(?=[ \\t]{0,3}(?:[)\\]|]|[.…!]{0,3}[ \\t]*$))`, "gm"), isOrdinary: ({ before }) => /\b(?:yet|has|have|had|are|is|were|was|needs?)[ \t]$/i.test(before) },
  { hints: ["XX ", "xx ", "TK ", "Xth ", "xth ", "Xst ", "xst ", "Xnd ", "xnd ", "Xrd ", "xrd "], pattern: new RegExp(`\\b(?:XX|xx|TK|[Xx]{1,2}(?:st|nd|rd|th))[ \\t](?:of[ \\t])?${months}\\b`, "g"), isOrdinary: ({ before }) => /\d[ \t]?$/.test(before) },
  { hints: ["??", "£X", "£x", "€X", "€x", "$X", "$x"], pattern: /[£€$](?:\?{2,9}|[Xx]{2,9}(?:,[Xx]{3})?)(?![\w?])|(?<=^|[\s([|])\?{3,9}(?=$|[\s)\].,|])/gm, isOrdinary: never },
  { hints: ["xxx"], pattern: /(?<=^|[\s:(|])xxx{1,20}(?=$|[\s).,;|])/gm, isOrdinary: ({ before, after }) => /[\d£$€][ \t]?$/.test(before) || /^[ \t]\d/.test(after) },
  { pattern: /\[(?:(?:[A-Z][\w'’-]{0,20}[ \t]){1,3}to|[Nn]eeds?(?:[ \t]to)?|[Tt]o|[Pp]lease)[ \t](?:check|confirm|add|write|rewrite|review|update|supply|provide|follow|complete|draft|ask|find|decide|send|checking|confirming|adding|writing|rewriting|reviewing|updating)\b[^\]\n]{0,80}\](?![(:[])/g, isOrdinary: never },
  { pattern: /\[(?:(?:[Cc]heck|[Cc]onfirm)[ \t](?:this|with|that|if|whether)|(?:[Qq]uery|[Cc]omment|COMMENT|NOTE)[ \t]?:|[Nn]ote to (?:self|editors?|author)|[Cc]itation needed)[^\]\n]{0,80}\](?![(:[])/g, isOrdinary: never },
  { hints: ["NOTE TO", "Note to"], pattern: /\b(?:NOTE|Note) [Tt][Oo] (?:EDITORS?|[Ee]ditors?|SELF|[Ss]elf|AUTHORS?|[Aa]uthors?)[ \t]?:/g, isOrdinary: never },
  { hints: ["nder construction"], pattern: /^[ \t>]{0,9}(?:[-*+#]{1,6}[ \t]{1,4})?(?:[Tt]his (?:page|section|guidance|content) is )?[Uu]nder construction[.!…]{0,3}[ \t]*$/gm, isOrdinary: never },
  { pattern: /\((?:[Ii]nsert|INSERT|[Aa]dd|ADD)[ \t](?:(?:a|an|the|your|correct|new)[ \t])?(?:link|date|name|text|image|picture|screenshot|diagram|url|URL|details|number|title|content|copy|quote|reference|example|LINK|DATE|NAME|TEXT|IMAGE)s?(?:[ \t](?:to|for|of|from|here)\b[^()\n]{0,40})?\)/g, isOrdinary: never },
  { pattern: new RegExp(`\\[(?!INSERT|ADD)(?:[A-Z]{1,14}[ _-]){0,3}${blanks}(?:[ _-](?:[A-Z]{1,14})){0,3}\\](?![(:[]|\\.\\w)`, "g"), isOrdinary: ({ before }) => /[\w/@.-]$/.test(before), isFillIn: true },
  { pattern: /\[(?:(?:[Ll]inks?|[Ii]mage|[Dd]ate|xx+|XXX+)|(?:[Ii]nsert|INSERT|[Aa]dd|ADD|[Pp]ut|[Rr]eplace|[Ee]nter|[Ll]ink to|[Ff]ill in)\b[^\]\n]{0,80})\](?![(:[])/g, isOrdinary: never, isFillIn: true },
  { pattern: /\bgoe?s? here\b/g, isOrdinary: ({ before }) => !nouns.test(before) || /\b(?:your|users?'?|applicants?'?)[ \t]\w+[ \t]+$/i.test(before) },
  { pattern: /\bto (?:follow|come)(?=[ \t]*(?:[.…\])]|\n|$))/g, isOrdinary: ({ before }) => !nouns.test(before) || !/(?:^|[\n.([])[ \t>*#-]*(?:more[ \t]|further[ \t])?\w+[ \t]+$/i.test(before) },
  { pattern: /^[ \t>]{0,9}(?:[-*+#]{1,6}[ \t]{1,4})?(?:[Ii]nsert|[Aa]dd|[Pp]ut|[Ee]nter|[Tt]ype|[Ww]rite)[ \t](?:(?:your|the|a|some)[ \t])?\w+(?:[ \t]\w+)?[ \t]here[.:!…]{0,3}[ \t]*$/gm, isOrdinary: never },
  { pattern: /^[ \t]{0,9}(?:(?:[Yy]our[ \t])?(?:[Tt]ext|[Cc]ontent|[Tt]itle|[Dd]escription|[Hh]eading|[Ww]ords)[ \t]here|[Pp]laceholder[ \t](?:text|content|title))[.:!…]{0,3}[ \t]*$/gm, isOrdinary: never },
];

/** In a sentence on a list of tasks, or as part of a longer name, these letters are no note. */
function isOrdinaryNote({ words, before, after }: Surroundings): boolean {
  if (/^[ \t-](?:list|item|comment|app|marker|note)s?\b/i.test(after)) return true;
  if (words === "TO DO") return !/^[ \t]*:/.test(after);
  return /[\w#/.-]$/.test(before) || /^[/.-]\w/.test(after) || /\([ \t]*$/.test(before) && /\b(?:confirmed|determined|decided|announced|advised)[ \t]\($/i.test(before);
}
