/** Words and signs that authors write into keys that only show what one looks like. */
const invented = /example|sample|dummy|fake|your|placeholder|change.?me|redacted|secret|passw|xxxx|\*{3}|\.{3}|…|^\$|\$\{|foobar|n0tareal|insert/i;

/** Letters or digits in a row, which few would choose by chance. */
const sequence = /12345|23456|abcde|qwert|00000|1{5}/i;
/** Keys of so many different letters were not invented by holding down a few. */
const manyLetters = 12;

/** Keys, and parts of them, that the makers of services show in their own guides: of GOV.UK Notify, of JSON web tokens, and of basic authentication. */
const published = ["26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0", "eyJzdWIiOiIxMjM0NTY3ODkw", "open sesame", "opensesame"];

/** Whether the letters of a key whose start tells its kind look as if a machine had drawn them, and not like an example. */
export const looksDrawn = (key: string): boolean => isReal(key, new Set(key.toLowerCase()).size < manyLetters);

function isReal(key: string, isSimple: boolean): boolean {
  if (published.some((part) => key.includes(part)) || invented.test(key) || (isSimple && sequence.test(key))) return false;
  const letters = new Set(key.toLowerCase());
  return letters.size >= Math.min(8, Math.ceil(key.length / 2)) && !repeats(key);
}

/** Whether a password that somebody chose looks like one, and not like the name of something. */
export function looksChosen(value: string, isCode: boolean): boolean {
  if (isJumble(value)) return isReal(value, true);
  if (!/\d/.test(value) || !/[a-z]/i.test(value) || isAddressOrCode(value)) return false;
  if (/^(?:[a-z]+[_-])*[a-z]+\d{0,2}$/i.test(value) || /^\d{1,4}[-/]\d/.test(value)) return false;
  return (isCode || isMixed(value)) && isReal(value, true);
}

/** Whether something in base64 is a name and a password that somebody could use. */
export function looksEncoded(key: string): boolean {
  const text = Buffer.from(key, "base64").toString("latin1");
  return /^[\x21-\x7E]{1,100}:[\x20-\x7E]{3,200}$/.test(text) && isReal(text, true);
}

/** Pairs of letters that hardly any English word has. */
const unlikely = /(?=b[fhknpqwxz]|c[bgjmnvwxz]|d[kqxz]|f[bcdghjkmnpqvwxz]|g[bjkqvwxz]|h[fghjkpqvwxz]|j[bcdfghijklmnqrtvwxyz]|k[chjkqrvxz]|l[hjqxz]|m[chjkqwxz]|p[jkqvwz]|q[^u]|r[qxz]|s[jxz]|t[bkqvz]|u[hjqw]|v[bcdfhjkmnqrtvwxz]|w[bgjmqvxz]|x[bdfgjknqrsvwxz]|y[fghjkqvxz]|z[bcdfghjkmnpqrstvwx])/gi;

/** Whether letters stand together as a machine draws them, and not as words do. */
function isJumble(value: string): boolean {
  const key = value.replace(/[.!?:]$/, "");
  return /^[a-z\d]{10,80}$/i.test(key) && (/[a-z][A-Z]/.test(key) || /\d[a-zA-Z]{0,40}\d/.test(key)) && (key.match(unlikely)?.length ?? 0) >= 2;
}

const isAddressOrCode = (value: string): boolean =>
  /^(?:https?:|\/|\.|#|--)|\.(?:md|html|json|ya?ml|js|rb|py|com|uk|org)\b|[a-z]\.[a-z]{2,}[.[]|::|\/\w{1,40}\//i.test(value);

/** In a sentence "token: 2-factor" is no password, so more is asked of what follows a colon. */
const isMixed = (value: string): boolean =>
  (/[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value)) || /[!$%^&*+~?=]./.test(value) || /[a-z]\d{1,8}[a-z]{1,40}\d/i.test(value) || (value.length >= 16 && (value.match(/\d/g)?.length ?? 0) >= 3);

/** Whether a few letters come again and again, as in "abc123abc123". */
function repeats(key: string): boolean {
  for (let length = 1; length <= 6; length++) if (key.startsWith(key.slice(0, key.length - length), length) && key.length > length * 2) return true;
  return false;
}
