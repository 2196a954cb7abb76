/** A kind of key, as its letters betray it. */
export interface KeyKind {
  readonly name: string;
  /** The key itself is the group `key`, where there is more to it. */
  readonly pattern: RegExp;
  /** Whether a person may have chosen it, so that its letters alone tell nothing. */
  readonly isChosen?: boolean;
  /** Whether the pattern alone tells. */
  readonly isCertain?: boolean;
}

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** The kinds of key that can be told for certain, the surest first. */
export const keyKinds: readonly KeyKind[] = [
  { name: "a private key", pattern: /-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?=\s{0,40}(?:[\w-]{3,20}: [^\n]{0,200}\s{1,20}){0,4}(?<key>[A-Za-z0-9+/=]{16,}))/g },
  { name: "the start of a private key", isCertain: true, pattern: /^[ \t>]{0,20}(?<key>-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----)[ \t]*(?=\n[ \t]*(?:\n|-----END)|\n?$(?![^]))/gm },
  { name: "an AWS access key", pattern: /\b(?:AKIA|ASIA)(?<key>[0-9A-Z]{16})\b/g },
  { name: "a GitHub token", pattern: /\b(?:gh[pousr]_(?<key>[A-Za-z0-9]{36,255})|github_pat_[A-Za-z0-9_]{22,255})\b/g },
  { name: "a GitLab token", pattern: /\bglpat-(?<key>[\w-]{20,60})/g },
  { name: "a Slack token", pattern: /\bxox[abeoprs]-(?<key>[A-Za-z0-9-]{10,250})\b/g },
  { name: "the address of a Slack webhook", pattern: /hooks\.slack\.com\/services\/(?<key>T[A-Z0-9]{6,14}\/B[A-Z0-9]{6,14}\/[A-Za-z0-9]{16,40})/g },
  { name: "a Google API key", pattern: /\bAIza(?<key>[0-9A-Za-z_-]{35})(?![\w-])/g },
  { name: "a Stripe key", pattern: /\b[rs]k_live_(?<key>[0-9A-Za-z]{16,250})\b/g },
  { name: "a GOV.UK Pay key", pattern: /\bapi_(?:live|test)_(?<key>[0-9a-z]{20,250})\b/g },
  { name: "a GOV.UK Notify key", pattern: new RegExp(`\\b(?<key>${uuid}-${uuid})\\b`, "g") },
  { name: "an npm token", pattern: /\bnpm_(?<key>[A-Za-z0-9]{36})\b/g },
  { name: "a SendGrid key", pattern: /\bSG\.(?<key>[\w-]{16,32}\.[\w-]{32,64})/g },
  { name: "a signed token (JWT)", pattern: /\beyJ[A-Za-z0-9_-]{10,2000}\.(?<key>eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{16,2000})/g },
  { name: "a user name and password in an address", pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>()[\]]{1,100}:(?<key>[^\s/@"'<>()[\]]{3,100})@(?=[a-z0-9])/gi },
  {
    name: "a password or key",
    isChosen: true,
    pattern: /\b(?:[a-z][a-z0-9]{0,20}[_-]){0,3}(?:password|passwd|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|secret[_-]?key|client[_-]?secret|private[_-]?key|auth[_-]?token)["']?[ \t]{0,4}(?::|=>?|:=)[ \t]{0,4}(?<quote>["'`]?)(?<key>[^\s"'`<>{}()[\],;]{8,200})\k<quote>/gi,
  },
];

/** Fast tests that almost every page passes. */
const signs: readonly RegExp[] = [
  /PRIVATE KEY|A[KS]IA[0-9A-Z]|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|hooks\.slack\.com|AIza|k_live_|api_(?:live|test)_|npm_|SG\.|eyJ/,
  /[0-9a-f]-[0-9a-f]{8}-/,
  /:\/\/[^\s/:@]{1,100}:[^\s/@]{1,100}@/,
  /(?:word|WORD|wd|WD|phrase|ecret|ECRET|oken|OKEN|[kK]ey|KEY)["']?[ \t]{0,4}[:=]/,
];

/** Whether a text holds anything that starts like a key. */
export const mayHoldKey = (text: string): boolean => signs.some((sign) => sign.test(text));
