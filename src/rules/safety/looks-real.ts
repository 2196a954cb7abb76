/** Words and signs that authors write into keys that only show what one looks like. */
const invented = /example|sample|dummy|fake|your|placeholder|change.?me|redacted|secret|passw|xxxx|\*{3}|\.{3}|…|^\$|\$\{|foobar|n0tareal|insert|eyJzdWIiOiIxMjM0NTY3ODkw/i;

/** Letters or digits in a row, which few would choose by chance. */
const sequence = /12345|23456|abcde|qwert|00000|1{5}/i;
/** Keys of so many different letters were not invented by holding down a few. */
const manyLetters = 12;

/** Keys that the makers of services show in their own guides. */
const published: ReadonlySet<string> = new Set([
  "26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0",
]);

/** Whether the letters of a key whose start tells its kind look as if a machine had drawn them, and not like an example. */
export const looksDrawn = (key: string): boolean => isReal(key, new Set(key.toLowerCase()).size < manyLetters);

function isReal(key: string, isSimple: boolean): boolean {
  if (published.has(key) || invented.test(key) || (isSimple && sequence.test(key))) return false;
  const letters = new Set(key.toLowerCase());
  return letters.size >= Math.min(8, Math.ceil(key.length / 2)) && !repeats(key);
}

/** Whether a password that somebody chose looks like one, and not like the name of something. */
export function looksChosen(value: string, isCode: boolean): boolean {
  if (!/\d/.test(value) || !/[a-z]/i.test(value) || isAddressOrCode(value)) return false;
  if (/^(?:[a-z]+[_-])*[a-z]+\d{0,2}$/i.test(value) || /^\d{1,4}[-/]\d/.test(value)) return false;
  return (isCode || isMixed(value)) && isReal(value, true);
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
