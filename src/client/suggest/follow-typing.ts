/** Fewer letters begin words in too many parts of the index. */
const unfinishedWord = /[\p{L}\p{N}]{3}\s*$/u;

/**
 * Does something with what stands in a form's search box, and again with what stands there then, as long as it
 * changes: one at a time, so that a quick typist asks for no more than a slow network can give. Ends when it fails.
 */
export function followTyping(form: HTMLFormElement, work: (typed: string) => Promise<void>): void {
  let done = "";
  let isBusy = false;
  const follow = async (): Promise<void> => {
    const typed = form.querySelector<HTMLInputElement>("input[name=q]")?.value.trim() ?? "";
    if (isBusy || typed === done || !unfinishedWord.test(typed)) return;
    isBusy = true;
    done = typed;
    await work(typed);
    isBusy = false;
    await follow();
  };
  // What cannot be loaded ahead is asked for again by the results page, which says what it could not have.
  const listen = (): void => void follow().catch(() => form.removeEventListener("input", listen));
  form.addEventListener("input", listen);
  listen();
}
