const small: readonly string[] = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens: readonly string[] = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number in figures, such as "150,000", that is written in words, such as "one hundred and fifty thousand"; millions keep their word. */
export function inFigures(written: string): string {
  const words = written.toLowerCase().split(/[- ,]+/);
  const last = words.at(-1) ?? "";
  const isLarge = last === "million" || last === "billion";
  let [whole, part] = [0, 0];
  for (const word of isLarge ? words.slice(0, -1) : words) {
    if (word === "thousand") [whole, part] = [part * 1000, 0];
    else if (word === "hundred") part *= 100;
    else part += valueOf(word);
  }
  const figures = String(whole + part).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return isLarge ? `${figures} ${last}` : figures;
}

function valueOf(word: string): number {
  const value = small.indexOf(word);
  return value === -1 ? Math.max(0, tens.indexOf(word)) * 10 : value;
}
