/** A kind of key, as its letters betray it. */
export interface KeyKind {
  readonly name: string;
  /** The key itself is the group `key`, where there is more to it. */
  readonly pattern: RegExp;
  /** Whether a person may have chosen it, so that its letters alone tell nothing. */
  readonly isChosen?: boolean;
  /** Whether the pattern alone tells. */
  readonly isCertain?: boolean;
  /** Whether a name and a password are written in base64. */
  readonly isEncoded?: boolean;
}

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** What people and programs call a secret. */
const names = "(?:pass(?:word|wd|phrase|code)|pwd|secret|token|(?:api|access|secret|private|account|shared|signing|encryption|master|auth)[ _-]?(?:access[ _-]?)?key|\\b(?:pass|pw)(?=[*_]{0,3}[ \\t]?[:=]))";
/** "password for the test site". */
const ofWhat = "(?:[ \\t](?:for|to|of|on)(?:[ \\t][\\w'’-]{1,20}){1,4})?";
/** What stands between the name and the secret: a sign, a verb, the edge of a cell or a tag. */
const links = "[\"'`*_)]{0,3}[ \\t]{0,4}(?::=|=>?|:|\\||(?<=[ \\t])(?:is|was)(?=[ \\t:])|(?=<))[*_]{0,3}:?(?:<\\/?[a-z]{1,9}>){0,3}(?:[ \\t]{1,4}|[ \\t]?\\n[ \\t>]{0,4})?[*_]{0,3}";
const chosen = new RegExp(`${names}${ofWhat}${links}(?<quote>["'\`]?)(?<key>[^\\s"'\`<>{}()[\\],;|]{8,200})\\k<quote>`, "gi");

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
  { name: "a key of another service", pattern: /\b(?:sk-(?:proj-|ant-|live-)?|dop_v1_|hf_|shp(?:at|ss|ca)_|pypi-|dckr_pat_|ATATT3x|GOCSPX-|glsa_|hvs\.|dapi|NRAK-|sq0(?:atp|csp)-|lin_api_|key-(?=[0-9a-f]{32}\b))(?<key>[A-Za-z0-9_-]{20,300})/g },
  { name: "the token of a Telegram bot", pattern: /\b\d{8,10}:AA(?<key>[\w-]{33})(?![\w-])/g },
  { name: "the address of a webhook", pattern: /\b(?:discord(?:app)?\.com\/api\/webhooks\/\d{15,20}|webhook\.office\.com\/webhookb2)\/(?<key>[\w@/-]{40,300})/g },
  { name: "the key of a storage account", pattern: /\bAccountKey=(?<key>[A-Za-z0-9+/]{80,100}={0,2})/g },
  { name: "a signature that gives access", pattern: /[?&](?:amp;)?sig=(?<key>[A-Za-z0-9%+/_-]{40,100}={0,2})/g },
  { name: "a user name and password", isEncoded: true, pattern: /\b[Bb]asic[ \t]{1,4}(?<key>[A-Za-z0-9+/]{8,300}={0,2})(?![\w+/=])/g },
  { name: "a password", isChosen: true, pattern: /\bcurl\b[^\n]{0,200}[ \t](?:-u|--user)[ \t=]["']?[^\s:"']{1,60}:(?<quote>)(?<key>[^\s"'<>$]{8,200})/g },
  { name: "an npm token", pattern: /\bnpm_(?<key>[A-Za-z0-9]{36})\b/g },
  { name: "a SendGrid key", pattern: /\bSG\.(?<key>[\w-]{16,32}\.[\w-]{32,64})/g },
  { name: "a signed token (JWT)", pattern: /\beyJ[A-Za-z0-9_-]{10,2000}\.(?<key>eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{16,2000})/g },
  { name: "a user name and password in an address", pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>()[\]]{1,100}:(?<key>[^\s/@"'<>()[\]]{3,100})@(?=[a-z0-9])/gi },
  { name: "a token", isChosen: true, pattern: /\b(?:[Bb]earer|[Aa]uthorization:[ \t]{0,4}[Tt]oken)[ \t]{1,4}(?<quote>)(?<key>[A-Za-z0-9._~+/-]{20,2000}={0,2})/g },
  { name: "a password or key", isChosen: true, pattern: chosen },
];

/** Fast tests that almost every page passes. */
const signs: readonly RegExp[] = [
  /PRIVATE KEY|A[KS]IA[0-9A-Z]|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|hooks\.slack\.com|AIza|k_live_|api_(?:live|test)_|npm_|SG\.|eyJ/,
  /sk-[A-Za-z0-9]|dop_v1_|hf_|shp(?:at|ss|ca)_|pypi-|dckr_pat_|ATATT3x|GOCSPX-|glsa_|hvs\.|dapi[0-9a-f]|NRAK-|sq0(?:atp|csp)-|lin_api_|key-[0-9a-f]{8}|:AA[\w-]{33}|webhook|AccountKey=|[?&;]sig=|[Bb]asic [A-Za-z0-9+/]{8}|[Bb]earer |: ?[Tt]oken |curl /,
  /[0-9a-f]-[0-9a-f]{8}-/,
  /:\/\/[^\s/:@]{1,100}:[^\s/@]{1,100}@/,
  /(?:[wW]ord|WORD|wd|WD|phrase|code|ecret|ECRET|oken|OKEN|[kK]ey|KEY|\b[pP]ass|\b[pP]w)["'`*_)]{0,3}[ \t]{0,4}[:=|<]/,
  /(?:pass(?:word|phrase|code)|secret|token|api key|access key)(?:[ \t](?:for|to|of|on)(?:[ \t][\w'’-]{1,20}){1,4})?[ \t]{1,4}(?:is|was)[ \t:]/i,
];

/** Whether a text holds anything that starts like a key. */
export const mayHoldKey = (text: string): boolean => signs.some((sign) => sign.test(text));
