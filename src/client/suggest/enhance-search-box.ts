import accessibleAutocomplete from "accessible-autocomplete";
import type { MatchSuggestions, Suggestion } from "./match-suggestions.ts";

/** What an enhanced box does with its reader's words. */
export interface SearchBoxOptions {
  readonly match: MatchSuggestions;
  /** Leads to a suggestion that was chosen. */
  readonly open: (suggestion: Suggestion) => void;
}

/** Puts a combobox in the place of a search box, with its words, its focus and its place in the form. */
export function enhanceSearchBox(input: HTMLInputElement, { match, open }: SearchBoxOptions): void {
  const { value, selectionStart, id, name, form } = input;
  const hadFocus = document.activeElement === input;
  const place = document.createElement("div");
  place.className = "app-header-search__wrapper";
  input.replaceWith(place);
  accessibleAutocomplete<Suggestion>({
    ...words,
    element: place,
    id,
    name,
    minLength: 3,
    autoselect: false,
    confirmOnBlur: false,
    displayMenu: "overlay",
    showNoOptionsFound: false,
    inputClasses: input.className,
    menuAttributes: { "aria-label": "Suggestions" },
    source: (query, populate) => populate(match(query)),
    onConfirm: (suggestion) => {
      if (suggestion) open(suggestion);
    },
    templates: { inputValue: (suggestion) => suggestion?.title ?? "", suggestion: suggestionHtml },
  });
  const box = place.querySelector("input");
  if (!box) return;
  for (const attribute of ["enterkeyhint", "autocapitalize"]) box.setAttribute(attribute, input.getAttribute(attribute) ?? "off");
  form?.addEventListener("keydown", (event) => {
    leaveToBox(event, box);
    returnToBox(event, box);
  }, true);
  // Its words go in as if they were typed, so that they have suggestions too.
  box.value = value;
  box.setSelectionRange(selectionStart, selectionStart);
  if (hadFocus) takeFocus(box);
  if (value) box.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The combobox selects all that is in it when it gains focus; a reader who is typing would lose it with the next letter. */
function takeFocus(box: HTMLInputElement): void {
  box.setSelectionRange = () => {
    Reflect.deleteProperty(box, "setSelectionRange");
  };
  box.focus();
}

/** With its list open the combobox keeps Enter to itself, and after Escape it takes a space for a choice; in the box, the one shall search and the other is a letter. */
function leaveToBox(event: KeyboardEvent, box: HTMLInputElement): void {
  if ((event.key === "Enter" || event.key === " ") && event.target === box) event.stopPropagation();
}

/** Keys that edit or leave, wherever in the combobox they are pressed. */
const keysOfBox: ReadonlySet<string> = new Set(["Escape", "ArrowLeft", "ArrowRight", "Home", "End", "Backspace", "Delete"]);

/** The arrow keys lead the focus into the list. What is meant for the box brings it back first, or Escape would drop it with the list. */
function returnToBox({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent, box: HTMLInputElement): void {
  const isOption = target instanceof Element && target.getAttribute("role") === "option";
  const isLetter = key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
  if (isOption && (isLetter || keysOfBox.has(key))) box.focus();
}

const words = {
  tAssistiveHint: () => "When suggestions appear, use the up and down arrow keys to go through them and Enter to open one. Enter alone searches.",
  tStatusQueryTooShort: (minLength: number) => `Type ${minLength} letters or more for suggestions.`,
  tStatusNoResults: () => "No suggestions. Press Enter to search.",
  tStatusSelectedOption: (option: string, length: number, index: number) => `${option}, ${index + 1} of ${length}, is highlighted.`,
  tStatusResults: (length: number, selected: string) => `${length} ${length === 1 ? "suggestion is" : "suggestions are"} available. ${selected}`,
};

function suggestionHtml({ title, note, lang, status }: Suggestion): string {
  const inLanguage = lang === undefined ? "" : ` lang="${escapeText(lang)}"`;
  const noteHtml = note === undefined ? "" : `<span class="app-header-search__note"${inLanguage}>${escapeText(note)}</span>`;
  return `${lang === undefined ? escapeText(title) : `<span${inLanguage}>${escapeText(title)}</span>`}${status ? ` (${status})` : ""}${noteHtml}`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
